/* Incidents → what stands at each point, and which points are drawn as one. */
(function () {
  "use strict";
  const MANY = 400; // marks in view beyond which neighbours are drawn as one
  const CELL = 60; // pixels
  const NEVER_FROM = 13; // zoom

  /** The payload's rows as objects by id, and the spots: those at one point put together, each row knowing its spot. */
  function gathered({ fields, shared, rows, texts }) {
    const byPoint = new Map();
    const byId = new Map();
    for (const values of rows) {
      const row = Object.fromEntries(fields.map((name, i) => [name, values[i]]));
      for (const name of shared) row[name] = texts[row[name]];
      byId.set(row.id, row);
      const key = `${row.shape} ${row.lat} ${row.lon}`;
      if (!byPoint.has(key)) byPoint.set(key, { key, lat: row.lat, lon: row.lon, shape: row.shape, rows: [] });
      byPoint.get(key).rows.push(row);
    }
    const spots = [...byPoint.values()].map(summed);
    // Large marks first, so that small ones lie on top and are reached by keyboard after them.
    spots.sort((a, b) => (b.killed ?? -1) - (a.killed ?? -1) || (a.key < b.key ? -1 : 1));
    for (const spot of spots) for (const row of spot.rows) row.spot = spot;
    return { spots, rows: byId };
  }

  /** What the mark of a point shows: people killed at it, the type of its deadliest incident. */
  function summed(spot) {
    const known = spot.rows.filter((row) => row.killed !== null);
    const worst = spot.rows.reduce((a, b) => ((b.killed ?? -1) > (a.killed ?? -1) ? b : a));
    spot.killed = known.length ? known.reduce((sum, row) => sum + row.killed, 0) : null;
    spot.type = worst.type;
    spot.background = spot.rows.every((row) => row.background);
    spot.uncertainty = Math.max(0, ...spot.rows.map((row) => row.uncertainty || 0));
    spot.outline = spot.rows.map((row) => row.outline).find((id) => id !== null) ?? null;
    spot.label = spot.rows.length === 1 ? spoken(worst) : `${spot.rows.length} incidents, ${worst.place}`;
    spot.look = [spot.key, spot.killed, spot.type, spot.background, spot.label].join(" ");
    return spot;
  }

  /** Items {at, …} alone each, or by cells of a grid that is fixed to the world, when there are too many. */
  function grouped(map, items) {
    const zoom = map.getZoom();
    if (items.length <= MANY || zoom >= NEVER_FROM) return items.map((item) => [item]);
    const cells = new Map();
    for (const item of items) {
      const p = map.project(item.at, zoom);
      const key = `${Math.floor(p.x / CELL)} ${Math.floor(p.y / CELL)}`;
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(item);
    }
    return [...cells.values()];
  }

  function spoken(row) {
    return [row.title, row.date, row.place, row.toll, row.background ? "background" : ""].filter(Boolean).join(". ");
  }

  L.geo.spots = { gathered, grouped };
})();
