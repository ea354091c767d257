// Cut the gazetteer's outlines into one TopoJSON file a level, small enough to fill countries or provinces in a browser.
//   node regions.mjs WORK     reads WORK/country.geojson and WORK/province.geojson, writes WORK/regions-*.json
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";
import { spot } from "./spot.mjs";

const work = resolve(process.argv[2]);
const require = createRequire(join(work, "package.json"));
const load = (name) => import(pathToFileURL(join(work, "node_modules", name)).href);
const { topology } = await load("topojson-server/src/index.js");
const { presimplify, simplify, filter } = await load("topojson-simplify/src/index.js");
const { merge, mergeArcs, quantize } = await load("topojson-client/src/index.js");
const polylabel = (await import(pathToFileURL(require.resolve("polylabel")).href)).default;

// Grid cells a side, and the triangle (square degrees) below which a corner is dropped: about a pixel at zoom 6 and 8.
const LEVELS = [
  { level: "country", grid: 3e4, corner: 7.5e-4 },
  { level: "province", grid: 1e5, corner: 4e-5 },
];
const SPECK = 8; // corners' worth of area below which a ring is dropped, unless it is the largest of its region
const SMALL = 60; // corners' worth of area up to which a region keeps every corner of its largest ring

for (const { level, grid, corner } of LEVELS) {
  const features = JSON.parse(readFileSync(join(work, `${level}.geojson`), "utf8"));
  const weighted = presimplify(topology({ regions: features }));
  weighted.objects.regions = joined(weighted);
  const main = new Set(weighted.objects.regions.geometries.map((g) => spare(weighted, g, corner * SMALL)));
  const cut = simplify(weighted, corner);
  const kept = { ...cut, objects: { regions: withoutSpecks(cut, main, corner * SPECK) } };
  for (const g of kept.objects.regions.geometries) {
    const [, lat, lon] = spot(polylabel, "", merge(kept, [g]));
    g.properties.at = [lat, lon];
  }
  writeFileSync(join(work, `regions-${level}.json`), JSON.stringify(quantize(filter(kept), grid)));
}

/** The first arc of a region's largest ring; all of that ring's corners are kept where the ring is small. */
function spare(t, { type, arcs }, small) {
  let best = null;
  for (const [ring] of type === "Polygon" ? [arcs] : arcs) {
    const size = Math.abs(area(points(t, ring)));
    if (!best || size > best.size) best = { ring, size };
  }
  if (best.size < small) for (const i of best.ring) for (const p of t.arcs[own(i)]) p[2] = Infinity;
  return own(best.ring[0]);
}

/** The regions without islands and holes too small to see, but each with its largest ring. */
function withoutSpecks(t, main, speck) {
  const seen = (ring) => ring.some((i) => main.has(own(i))) || Math.abs(area(points(t, ring))) >= speck;
  const geometries = t.objects.regions.geometries.map((g) => {
    const polygons = g.type === "Polygon" ? [g.arcs] : g.arcs;
    const kept = polygons.filter(([outer]) => seen(outer)).map((polygon) => polygon.filter(seen));
    return { type: "MultiPolygon", properties: g.properties, arcs: kept };
  });
  return { type: "GeometryCollection", geometries };
}

/** An arc's number, whichever way it is run. */
function own(i) {
  return i < 0 ? ~i : i;
}

/** The corners of a ring of arcs, before the arcs are delta-coded. */
function points(t, ring) {
  return ring.flatMap((i) => (i < 0 ? [...t.arcs[~i]].reverse() : t.arcs[i]));
}

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

/** The outlines with one code made one region, in order of code. */
function joined(t) {
  const byCode = new Map();
  for (const g of t.objects.regions.geometries) {
    const { code } = g.properties;
    byCode.set(code, [...(byCode.get(code) ?? []), g]);
  }
  const geometries = [...byCode.values()].map((gs) => ({
    ...(gs.length > 1 ? mergeArcs(t, gs) : gs[0]),
    properties: gs[0].properties,
  }));
  geometries.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  return { type: "GeometryCollection", geometries };
}
