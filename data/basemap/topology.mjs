// Cut the provinces into two TopoJSON files (low and high resolution) and the label points of countries and provinces.
//   node topology.mjs WORK     reads WORK/states.geojson and WORK/claims.geojson
// Merging and meshing happen here, so that the browser only has to decode lines.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";
import { spot as spotIn } from "./spot.mjs";

const work = resolve(process.argv[2]);
const require = createRequire(join(work, "package.json"));
const load = (name) => import(pathToFileURL(join(work, "node_modules", name)).href);
const { topology } = await load("topojson-server/src/index.js");
const { presimplify, simplify, filter, filterWeight } = await load("topojson-simplify/src/index.js");
const { mergeArcs, meshArcs, merge, quantize } = await load("topojson-client/src/index.js");
const polylabel = (await import(pathToFileURL(require.resolve("polylabel")).href)).default;
const spot = (name, multipolygon) => spotIn(polylabel, name, multipolygon);

// Grid cells a side, and the triangle (square degrees) below which a corner is dropped: about half a pixel at zoom 5.
const LEVELS = [
  { name: "borders-lo", grid: 2e4, corner: 2.5e-3 },
  { name: "borders-hi", grid: 1.2e5, corner: 1.5e-6 },
];
const MIN_PROVINCE = 2e-8; // share of the world square: smaller ones get no label

const read = (name) => JSON.parse(readFileSync(join(work, name), "utf8"));
const write = (name, value) => writeFileSync(join(work, name), JSON.stringify(value));
const states = read("states.geojson");
const claims = read("claims.geojson");

for (const { name, grid, corner } of LEVELS) {
  const weighted = presimplify(topology({ states, claims }));
  const cut = simplify(weighted, corner);
  write(`${name}.json`, quantize(drawable(filter(cut, filterWeight(cut, corner * 2))), grid));
}
write("labels.json", labels(topology({ states })));

/** One object for each thing that is drawn: arcs are shared, polygons of single provinces are gone. */
function drawable(t) {
  const { states: s, claims: c } = t.objects;
  const unit = (g) => g.properties.unit;
  const disputed = (a, b) => a.properties.disputed || b.properties.disputed;
  const lines = (keep) => meshArcs(t, s, (a, b) => a !== b && keep(a, b));
  t.objects = {
    land: mergeArcs(t, s.geometries),
    borders: lines((a, b) => unit(a) !== unit(b) && !disputed(a, b)),
    provinces: lines((a, b) => unit(a) === unit(b)),
    disputed: lines((a, b) => unit(a) !== unit(b) && disputed(a, b)),
    claims: meshArcs(t, c),
  };
  return t;
}

/** Countries and provinces as [name, latitude, longitude, share of the world square in parts per 1e9]. */
function labels(t) {
  const units = new Map();
  for (const g of t.objects.states.geometries) {
    const key = g.properties.label;
    if (key) units.set(key, [...(units.get(key) ?? []), g]);
  }
  const countries = [...units].map(([name, gs]) => spot(name, merge(t, gs)));
  const byArea = (a, b) => b[3] - a[3] || (a[0] < b[0] ? -1 : 1);
  // The source calls some split provinces by one name: the largest of a country keeps it.
  const named = new Map();
  for (const g of t.objects.states.geometries) {
    const { name, unit, label } = g.properties;
    if (!name || name === label) continue;
    const province = spot(name, merge(t, [g]));
    const key = `${unit}/${name}`;
    if (province[3] >= MIN_PROVINCE * 1e9 && province[3] > (named.get(key)?.[3] ?? 0)) named.set(key, province);
  }
  return { countries: countries.sort(byArea), provinces: [...named.values()].sort(byArea) };
}
