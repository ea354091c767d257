/* Incidents → spots: what stands at each point, and which points are drawn as one. A source that holds all it draws.
 *
 * What a source gives to the board (board.js), whichever it is:
 *   items(map) → [{kind: "spot", spot, at, shift} | {kind: "cluster", cluster, at, shift}]   what it holds for the view
 *   refresh(map) → Promise<bool>    fetches what the view lacks; whether there is something new to draw
 *   rows(spot, start, count) → Promise<[row]>    the incidents at a spot, a page at a time
 *   outline(id) → Promise<GeoJSON geometry | null>
 * A spot: {key, lat, lon, shape, count, killed, type, background, uncertainty, outline, label, sign, note, code, row, look}
 * A cluster: {key, lat, lon, count, killed: {low, best, high, open, unknown}, type, box, vague}
 */
(function () {
  "use strict";
  const MANY = 400; // marks in view beyond which neighbours are drawn as one
  const CELL = 60; // pixels
  const NEVER_FROM = 13; // zoom
  const MARGIN = 0.2; // share of the viewport drawn beyond its edge

  /** The rows of a table (geo/maps/rows.py) as objects. */
  function unpacked({ fields, shared, rows, texts }) {
    return rows.map((values) => {
      const row = Object.fromEntries(fields.map((name, i) => [name, values[i]]));
      for (const name of shared) row[name] = texts[row[name]];
      return row;
    });
  }

  /** A spot of `count` incidents, of which `row` is the gravest. */
  function spotOf(row, count, { killed, background, uncertainty, outline }) {
    const label = count === 1 ? spoken(row) : `${figure(count)} incidents, ${row.place}`;
    const { lat, lon, shape, type, sign, note, code } = row;
    const key = `${shape} ${lat} ${lon}`;
    const look = [key, killed, type, background, label].join(" ");
    return { key, lat, lon, shape, type, sign, note, code, row, count, killed, background, uncertainty, outline, label, look };
  }

  function spoken(row) {
    return [row.title, row.date, row.place, row.toll, row.background ? "background" : ""].filter(Boolean).join(". ");
  }

  const { format: figure } = new Intl.NumberFormat("en"); // `toLocaleString` would make one anew each time

  /** A cluster, as its tooltip and a screen reader say it. */
  function clusterInWords({ count, killed, vague }) {
    const range = killed.low === killed.high ? figure(killed.low) : `${figure(killed.low)} to ${figure(killed.high)}`;
    const known = count > killed.unknown;
    const toll = known ? `${range}${killed.open ? " or more" : ""} killed` : "number of killed unknown";
    const rest = known && killed.unknown ? `, unknown for ${figure(killed.unknown)}` : "";
    const where = vague ? `; the exact place of ${vague === count ? "all" : figure(vague)} is unknown` : "";
    return `${figure(count)} incidents close together: ${toll}${rest}${where}. Zoom in`;
  }

  /** A thing {lat, lon} on each copy of the world within the bounds. */
  function copies(thing, bounds) {
    const found = [];
    const first = Math.ceil((bounds.getWest() - thing.lon) / 360);
    for (let shift = 360 * first; thing.lon + shift <= bounds.getEast(); shift += 360) {
      const at = L.latLng(thing.lat, thing.lon + shift);
      if (bounds.contains(at)) found.push({ at, shift });
    }
    return found;
  }

  class Held {
    constructor(payload) {
      this.outlines = payload.outlines;
      const byPoint = new Map();
      for (const row of unpacked(payload)) {
        const key = `${row.shape} ${row.lat} ${row.lon}`;
        if (!byPoint.has(key)) byPoint.set(key, []);
        byPoint.get(key).push(row);
      }
      this.at = new Map();
      for (const rows of byPoint.values()) {
        const spot = this.summed(rows);
        this.at.set(spot, rows);
      }
      // Large marks first, so that small ones lie on top and are reached by keyboard after them.
      this.spots = [...this.at.keys()].sort((a, b) => (b.killed ?? -1) - (a.killed ?? -1) || (a.key < b.key ? -1 : 1));
    }

    summed(rows) {
      const known = rows.filter((row) => row.killed !== null);
      const worst = rows.reduce((a, b) => ((b.killed ?? -1) > (a.killed ?? -1) ? b : a));
      return spotOf(worst, rows.length, {
        killed: known.length ? known.reduce((sum, row) => sum + row.killed, 0) : null,
        background: rows.every((row) => row.background),
        uncertainty: Math.max(0, ...rows.map((row) => row.uncertainty || 0)),
        outline: rows.map((row) => row.outline).find((id) => id !== null && this.outlines[id]) ?? null,
      });
    }

    items(map) {
      const bounds = map.getBounds().pad(MARGIN);
      const found = this.spots.flatMap((spot) => copies(spot, bounds).map((copy) => ({ kind: "spot", spot, ...copy })));
      const points = found.filter((item) => item.spot.shape !== "sign");
      const zoom = map.getZoom();
      if (points.length <= MANY || zoom >= NEVER_FROM) return found;
      const cells = new Map();
      for (const item of points) {
        const p = map.project(item.at, zoom);
        const key = `${Math.floor(p.x / CELL)} ${Math.floor(p.y / CELL)}`;
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push(item);
      }
      const signs = found.filter((item) => item.spot.shape === "sign");
      return [...[...cells.values()].map((items) => (items.length > 1 ? this.clustered(items, zoom) : items[0])), ...signs];
    }

    clustered(items, zoom) {
      const box = L.latLngBounds(items.map(({ at }) => at));
      const center = box.getCenter();
      // On a member, not in the middle of them: a disc in the sea would be a place where nothing happened.
      const { at, shift } = items.reduce((a, b) => (b.at.distanceTo(center) < a.at.distanceTo(center) ? b : a));
      const rows = items.flatMap(({ spot }) => this.at.get(spot));
      const known = rows.filter((row) => row.killed !== null);
      const best = known.reduce((sum, row) => sum + row.killed, 0);
      const types = new Map();
      for (const row of rows) types.set(row.type, (types.get(row.type) || 0) + 1);
      const cluster = {
        key: `${zoom} ${at.lat} ${at.lng} ${rows.length}`,
        lat: at.lat,
        lon: at.lng - shift,
        count: rows.length,
        killed: { low: best, best, high: best, open: false, unknown: rows.length - known.length },
        type: [...types].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
        box: [box.getWest() - shift, box.getSouth(), box.getEast() - shift, box.getNorth()],
        vague: 0,
      };
      return { kind: "cluster", cluster, at, shift };
    }

    async refresh() {
      return false;
    }

    async rows(spot, start, count) {
      return this.at.get(spot).slice(start, start + count);
    }

    async outline(id) {
      return this.outlines[id] ?? null;
    }
  }

  L.geo.spots = { Held, clusterInWords, copies, spotOf, unpacked };
})();
