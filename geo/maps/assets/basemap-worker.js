/* The basemap's data side: decodes the border files, slices them into tiles and lays out labels, off the page's thread.
 *
 * Runs in a Web Worker; where a page may not start one, the same file runs in the page (basemap.js posts to `geoBasemapData`).
 * Messages in:  {kind: "open", files: {lo, hi, labels}}   each an absolute address or {base64}
 *               {kind: "tile", id, z, x, y}
 * Messages out: {kind: "tile", id, level, shapes: {land, coast, …}, labels: [...]}
 *               {kind: "level", level}                     a better resolution is there: old tiles may be asked for again
 *               {kind: "failed", reason}
 */
(function (scope) {
  "use strict";
  const inWorker = typeof WorkerGlobalScope !== "undefined" && scope instanceof WorkerGlobalScope;
  if (typeof geojsonvt === "undefined") {
    importScripts("vendor/topojson-client/topojson-client.min.js", "vendor/geojson-vt/geojson-vt.js", "unpack.js");
  }

  const EXTENT = 4096; // units a tile side
  const HI_FROM = 6; // first zoom drawn at high resolution
  const CELL = 64; // side of a collision cell, pixels
  const TILE = 256; // pixels
  const KEPT_LAYOUTS = 4;
  // Smallest city with a label at each zoom, thousands of people; capitals come earlier.
  const CITY_FROM = [Infinity, Infinity, Infinity, 7000, 2500, 900, 350, 120, 45, 18, 9, 0];
  const CAPITAL_FROM = 4;
  const FAMILY = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

  const FONTS = {
    country: { font: `600 11px ${FAMILY}`, spacing: 1 },
    province: { font: `italic 11px ${FAMILY}`, spacing: 0.4 },
    capital: { font: `600 12px ${FAMILY}`, spacing: 0 },
    city: { font: `12px ${FAMILY}`, spacing: 0 },
  };

  const levels = {};
  const layouts = new Map();
  const widths = new Map();
  let names = null;
  let send = null;
  let opened = null;
  let pen; // undefined: not tried; null: this browser cannot measure text here

  function receive(message, reply) {
    send = reply;
    if (message.kind === "open") {
      opened = opened || open(message.files);
      opened.catch((error) => send({ kind: "failed", reason: String(error) }));
    } else if (message.kind === "tile") {
      opened.then(() => answer(message)).catch((error) => send({ kind: "failed", reason: String(error) }));
    }
  }

  async function open(files) {
    const [low, labels] = await Promise.all([geoUnpack(files.lo), geoUnpack(files.labels)]);
    levels.lo = slicer(low, 3, 3);
    names = candidates(labels);
    // The high resolution follows by itself, so that it is there before anybody zooms in.
    geoUnpack(files.hi)
      .then((high) => {
        levels.hi = slicer(high, 5, 4);
        send({ kind: "level", level: "hi" });
      })
      .catch((error) => send({ kind: "failed", reason: String(error) }));
  }

  function answer({ id, z, x, y }) {
    const level = z >= HI_FROM && levels.hi ? "hi" : "lo";
    const shapes = {};
    const buffers = [];
    for (const [name, index] of Object.entries(levels[level])) {
      shapes[name] = packed(index.getTile(z, x, y), buffers);
    }
    send({ kind: "tile", id, level, shapes, labels: layout(z).get(tileKey(z, x, y)) || [] }, buffers);
  }

  /* ---- shapes ---- */

  function slicer(topology, indexMaxZoom, tolerance) {
    const options = { maxZoom: 18, indexMaxZoom, indexMaxPoints: 20000, tolerance, buffer: 64, extent: EXTENT };
    const index = (geometry) => geojsonvt({ type: "Feature", properties: {}, geometry }, options);
    const out = {};
    for (const [name, object] of Object.entries(topology.objects)) {
      const { geometry } = topojson.feature(topology, object);
      out[name] = index(geometry);
      if (name === "land") out.coast = index({ type: "MultiLineString", coordinates: coast(geometry.coordinates) });
    }
    return out;
  }

  /** The rings of the land without the edges where the map is cut open: the date line and the southern rim. */
  function coast(polygons) {
    const lines = [];
    const seam = (p, q) => (Math.abs(p[0]) > 179.98 && Math.abs(q[0]) > 179.98) || (p[1] < -85 && q[1] < -85);
    for (const ring of polygons.flat()) {
      let line = [ring[0]];
      for (let i = 1; i < ring.length; i++) {
        if (seam(ring[i - 1], ring[i])) {
          if (line.length > 1) lines.push(line);
          line = [];
        }
        line.push(ring[i]);
      }
      if (line.length > 1) lines.push(line);
    }
    return lines;
  }

  /** All rings of a tile in one array of x, y pairs; `ends` holds where each ring ends. */
  function packed(tile, buffers) {
    if (!tile) return null;
    const rings = tile.features.flatMap((f) => f.geometry);
    const ends = new Uint32Array(rings.length);
    const xy = new Int16Array(2 * rings.reduce((sum, ring) => sum + ring.length, 0));
    let at = 0;
    rings.forEach((ring, i) => {
      for (const point of ring) {
        xy[at++] = point[0];
        xy[at++] = point[1];
      }
      ends[i] = at;
    });
    buffers.push(xy.buffer, ends.buffer);
    return { xy, ends };
  }

  /* ---- labels ---- */

  function candidates({ countries, provinces, cities }) {
    const area = (kind) => (row) => ({ kind, text: row[0], at: unit(row[1], row[2]), area: row[3] / 1e9 });
    const capital = new Set(cities.capitals);
    return {
      countries: countries.map(area("country")),
      provinces: provinces.map(area("province")),
      cities: cities.name.split("\n").map((text, i) => ({
        kind: capital.has(i) ? "capital" : "city",
        text,
        at: unit(cities.lat[i] / 1000, cities.lon[i] / 1000),
        population: cities.population[i],
      })),
    };
  }

  /** Labels of one zoom, placed by rank over the whole world and sorted into tiles: a tile never cuts or repeats one. */
  function layout(z) {
    if (layouts.has(z)) return layouts.get(z);
    const world = TILE * 2 ** z;
    const taken = new Map();
    const tiles = new Map();
    for (const label of ranked(z)) {
      const { lines, width, height } = shaped(label, z);
      if (label.area !== undefined && !fits(label, width, world, z)) continue;
      const x = label.at[0] * world;
      const y = label.at[1] * world;
      const gap = z < 6 ? 8 : 5;
      for (const [align, box] of positions(label, x, y, width, height)) {
        if (!claim(taken, box, gap)) continue;
        place(tiles, z, box, { kind: label.kind, ...FONTS[label.kind], lines, align, x, y });
        break;
      }
    }
    layouts.set(z, tiles);
    if (layouts.size > KEPT_LAYOUTS) layouts.delete(layouts.keys().next().value);
    return tiles;
  }

  function ranked(z) {
    const from = CITY_FROM[Math.min(z, CITY_FROM.length - 1)];
    const cities = names.cities.filter(
      (c) => c.population >= from || (c.kind === "capital" && z >= CAPITAL_FROM),
    );
    const capitals = cities.filter((c) => c.kind === "capital");
    const others = cities.filter((c) => c.kind === "city");
    const large = others.filter((c) => c.population >= from * 4);
    const small = others.filter((c) => c.population < from * 4);
    return [
      ...(z >= 2 && z <= 8 ? names.countries : []),
      ...capitals,
      ...large,
      ...(z >= 6 && z <= 11 ? names.provinces : []),
      ...small,
    ];
  }

  /** Whether an area's name is short enough for the area as it is drawn at this zoom. */
  function fits(label, width, world, z) {
    if (label.kind === "country" && z >= 7) return true;
    return width * (label.kind === "country" ? 13 : 22) < label.area * world * world;
  }

  function shaped(label, z) {
    const country = label.kind === "country";
    const text = country && z >= 3 ? label.text.toUpperCase() : label.text;
    const lines = label.area !== undefined && text.length > 13 ? broken(text) : [text];
    const width = Math.max(...lines.map((line) => textWidth(line, label.kind)));
    return { lines, width, height: lines.length * 14 };
  }

  /** Two lines of about the same length, broken at a space. */
  function broken(text) {
    let best = null;
    for (let i = text.indexOf(" "); i > 0; i = text.indexOf(" ", i + 1)) {
      if (best === null || Math.abs(i - text.length / 2) < Math.abs(best - text.length / 2)) best = i;
    }
    return best === null ? [text] : [text.slice(0, best), text.slice(best + 1)];
  }

  function positions(label, x, y, width, height) {
    const h = height / 2;
    if (label.area !== undefined) return [["center", [x - width / 2, y - h, x + width / 2, y + h]]];
    return [
      ["left", [x - 4, y - h, x + 7 + width, y + h]],
      ["right", [x - 7 - width, y - h, x + 4, y + h]],
    ];
  }

  /** Take the box if nothing stands there yet. */
  function claim(taken, box, gap) {
    const cells = [];
    for (let i = Math.floor((box[0] - gap) / CELL); i <= Math.floor((box[2] + gap) / CELL); i++) {
      for (let j = Math.floor((box[1] - gap) / CELL); j <= Math.floor((box[3] + gap) / CELL); j++) {
        const key = i * 2 ** 22 + j;
        for (const other of taken.get(key) || []) {
          const apart =
            box[0] - gap >= other[2] || box[2] + gap <= other[0] || box[1] - 1 >= other[3] || box[3] + 1 <= other[1];
          if (!apart) return false;
        }
        cells.push(key);
      }
    }
    for (const key of cells) {
      if (!taken.has(key)) taken.set(key, []);
      taken.get(key).push(box);
    }
    return true;
  }

  /** Put a label into every tile that its box touches, with its point in that tile's pixels. */
  function place(tiles, z, box, label) {
    const halo = 3;
    for (let tx = Math.floor((box[0] - halo) / TILE); tx <= Math.floor((box[2] + halo) / TILE); tx++) {
      for (let ty = Math.floor((box[1] - halo) / TILE); ty <= Math.floor((box[3] + halo) / TILE); ty++) {
        const key = tileKey(z, tx, ty);
        if (!tiles.has(key)) tiles.set(key, []);
        tiles.get(key).push({ ...label, x: label.x - tx * TILE, y: label.y - ty * TILE });
      }
    }
  }

  function tileKey(z, x, y) {
    const n = 2 ** z;
    return (((x % n) + n) % n) * n + y;
  }

  function unit(lat, lon) {
    const s = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
  }

  function textWidth(text, kind) {
    const font = FONTS[kind];
    let sum = 0;
    for (const c of text) sum += charWidth(c, font.font) + font.spacing;
    return sum;
  }

  function charWidth(c, css) {
    const key = css + c;
    if (!widths.has(key)) {
      if (pen === undefined) {
        pen = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
      }
      if (pen) pen.font = css;
      widths.set(key, pen ? pen.measureText(c).width : 6.5);
    }
    return widths.get(key);
  }

  scope.geoBasemapData = { receive };
  if (inWorker) scope.onmessage = (event) => receive(event.data, (message, buffers) => scope.postMessage(message, buffers));
})(self);
