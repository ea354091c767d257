/* The shapes of countries and provinces: decoded, sliced into tiles, off the page's thread.
 *
 * Messages in:  {kind: "open", level, file}        `file` an absolute address; each level is opened once
 *               {kind: "tile", id, level, z, x, y}
 * Messages out: {kind: "names", level, regions: [{code, name, also, at: [lat, lon]}, …]}
 *               {kind: "tile", id, level, regions, rings, ends, xy}
 *                  `regions` holds places in the list of names; `rings` how many rings of the tile come before the end of
 *                  each region, `ends` where each ring ends in `xy`, which holds x, y pairs
 *               {kind: "failed", level, reason}
 */
(function (scope) {
  "use strict";
  importScripts("vendor/topojson-client/topojson-client.min.js", "vendor/geojson-vt/geojson-vt.js", "unpack.js");

  const EXTENT = 4096; // units a tile side
  const TILE = 256; // pixels
  const DOT = { below: 8, radius: 2.6, corners: 12 }; // square pixels of a region that is drawn as a dot, pixels, number

  const opened = new Map(); // level → promise of {index, dots}

  scope.onmessage = ({ data: message }) => {
    const { level } = message;
    const failed = (error) => scope.postMessage({ kind: "failed", level, reason: String(error) });
    if (message.kind === "open") {
      if (!opened.has(level)) opened.set(level, open(level, message.file));
      opened.get(level).catch((error) => {
        opened.delete(level);
        failed(error);
      });
    } else if (message.kind === "tile") {
      opened.get(level)?.then((shapes) => answer(message, shapes)).catch(failed);
    }
  };

  async function open(level, file) {
    const topology = await geoUnpack(file);
    const { features } = topojson.feature(topology, topology.objects.regions);
    const regions = features.map((f) => ({ also: [], ...f.properties }));
    const dots = features.map((f) => ({ at: unit(f.properties.at), area: largest(f.geometry) }));
    const numbered = features.map(({ geometry }, i) => ({ type: "Feature", properties: { i }, geometry }));
    const options = { maxZoom: 18, indexMaxZoom: 4, indexMaxPoints: 20000, tolerance: 3, buffer: 64, extent: EXTENT };
    const index = geojsonvt({ type: "FeatureCollection", features: numbered }, options);
    scope.postMessage({ kind: "names", level, regions });
    return { index, dots };
  }

  function answer({ id, level, z, x, y }, { index, dots }) {
    const found = (index.getTile(z, x, y)?.features || []).map((f) => [f.tags.i, f.geometry]);
    dots.forEach(({ at, area }, i) => {
      if (area * (TILE * 2 ** z) ** 2 < DOT.below) found.push(...dot(i, at, z, x, y));
    });
    const rings = new Uint32Array(found.length);
    const all = found.flatMap(([, geometry]) => geometry);
    const ends = new Uint32Array(all.length);
    const xy = new Int16Array(2 * all.reduce((sum, ring) => sum + ring.length, 0));
    let at = 0;
    all.forEach((ring, i) => {
      for (const point of ring) {
        xy[at++] = point[0];
        xy[at++] = point[1];
      }
      ends[i] = at;
    });
    let before = 0;
    found.forEach(([, geometry], i) => (rings[i] = before += geometry.length));
    const regions = Uint16Array.from(found, ([i]) => i);
    const buffers = [regions.buffer, rings.buffer, ends.buffer, xy.buffer];
    scope.postMessage({ kind: "tile", id, level, regions, rings, ends, xy }, buffers);
  }

  /** A region that would be too small to see, as a dot in the tiles that it touches: [] or one [region, rings]. */
  function dot(i, [u, v], z, x, y) {
    const n = 2 ** z;
    const px = (u * n - x) * TILE;
    const py = (v * n - y) * TILE;
    const far = (p) => p < -DOT.radius || p > TILE + DOT.radius;
    if (far(px) || far(py)) return [];
    const k = EXTENT / TILE;
    const ring = Array.from({ length: DOT.corners + 1 }, (_, c) => {
      const turn = (2 * Math.PI * c) / DOT.corners;
      return [Math.round((px + DOT.radius * Math.cos(turn)) * k), Math.round((py + DOT.radius * Math.sin(turn)) * k)];
    });
    return [[i, [ring]]];
  }

  /** Of a region's largest part, as a share of the world square. */
  function largest({ coordinates }) {
    return Math.max(...coordinates.map(([outer]) => Math.abs(area(outer.map(([lon, lat]) => unit([lat, lon]))))));
  }

  function area(ring) {
    let sum = 0;
    for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    return sum / 2;
  }

  function unit([lat, lon]) {
    const s = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
  }
})(self);
