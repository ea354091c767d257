// Where to write a name in an area.

/**
 * The label point of a GeoJSON MultiPolygon, as [name, latitude, longitude, share of the world square in parts per 1e9]:
 * farthest from the edge of the largest polygon, found in the Mercator square where the label is drawn.
 */
export function spot(polylabel, name, multipolygon) {
  let best = null;
  for (const polygon of multipolygon.coordinates) {
    const rings = polygon.map((ring) => ring.map(mercator));
    const size = Math.abs(area(rings[0]));
    if (!best || size > best.size) best = { rings, size };
  }
  const width = extent(best.rings[0]);
  const [x, y] = polylabel(best.rings, width / 100);
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [name, round(lat, 3), round(x * 360 - 180, 3), Math.round(best.size * 1e9)];
}

function mercator([lon, lat]) {
  const s = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
}

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

function extent(ring) {
  const xs = ring.map((p) => p[0]);
  return Math.max(...xs) - Math.min(...xs);
}

function round(v, digits) {
  return Math.round(v * 10 ** digits) / 10 ** digits;
}
