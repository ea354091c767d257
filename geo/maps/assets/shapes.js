/* Areas as lines on the map, true to what Python keeps by them (geo/areas.py).
 *
 * An area is one of {near: [latitude, longitude, km]}, {polygon: [[latitude, longitude], …]}, {box: [west, south, east,
 * north]}. A line is [[latitude, longitude], …] whose longitudes run on past ±180 instead of jumping there.
 */
(function () {
  "use strict";
  const EARTH_KM = 6371.0088;
  const STEPS = 144; // of a circle
  const STEP = 2; // degrees: edges are straight in latitude and longitude, and bow on the map
  const HALF_WAY = 179; // degrees: corners farther apart would be joined the other way round the earth

  /** The rings that an area is drawn with: a point lies inside if it lies in an odd number of them. */
  function rings({ near, polygon, box }) {
    if (near) return circle(near);
    if (polygon) return [edges(unwrapped([...polygon, polygon[0]]))];
    const [west, south, east, north] = box;
    const far = east - west >= 360 ? west + 360 : west + ((((east - west) % 360) + 360) % 360);
    return [edges([[south, west], [north, west], [north, far], [south, far], [south, west]])];
  }

  /** What lies within a distance of a point: round a pole it has every longitude, and beyond both it is all but a hole. */
  function circle([lat, lon, km]) {
    const reach = km / EARTH_KM;
    const north = Math.PI / 2 - rad(lat) <= reach;
    const south = Math.PI / 2 + rad(lat) <= reach;
    const line = [];
    for (let n = 0; n <= STEPS; n += 1) {
      const bearing = (2 * Math.PI * n) / STEPS;
      const sine = Math.sin(rad(lat)) * Math.cos(reach) + Math.cos(rad(lat)) * Math.sin(reach) * Math.cos(bearing);
      const aside = Math.sin(bearing) * Math.sin(reach) * Math.cos(rad(lat));
      const turned = deg(Math.atan2(aside, Math.cos(reach) - Math.sin(rad(lat)) * sine));
      line.push([deg(Math.asin(Math.max(-1, Math.min(1, sine)))), lon + turned]);
    }
    const rim = unwrapped(line);
    const [first, last] = [rim[0][1], rim[STEPS][1]];
    if (north !== south) return [[...rim, [north ? 90 : -90, last], [north ? 90 : -90, first], rim[0]]];
    if (!north) return [rim];
    const middle = (Math.max(...rim.map(([, x]) => x)) + Math.min(...rim.map(([, x]) => x))) / 2;
    return [edges([[-90, middle - 180], [90, middle - 180], [90, middle + 180], [-90, middle + 180]]), rim];
  }

  /** Each point on the copy of the world that lies nearer to the point before it. */
  function unwrapped(points) {
    const line = [points[0]];
    for (const [lat, lon] of points.slice(1)) {
      const last = line[line.length - 1][1];
      line.push([lat, lon - 360 * Math.round((lon - last) / 360)]);
    }
    return line;
  }

  /** A line with points on its edges, as near to each other as the map's bend asks for. */
  function edges(line) {
    const found = [line[0]];
    for (let n = 1; n < line.length; n += 1) found.push(...between(line[n - 1], line[n], STEP));
    return found;
  }

  /** Corners with others between those that lie so far apart that "the shorter way round" would be the other one. */
  function corners(line) {
    const found = [line[0]];
    for (let n = 1; n < line.length; n += 1) found.push(...between(line[n - 1], line[n], HALF_WAY));
    return found;
  }

  /** Points from behind `a` up to and with `b`, no farther from each other than `step` degrees. */
  function between(a, b, step) {
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / step));
    return Array.from({ length: parts }, (_, n) => {
      const share = (n + 1) / parts;
      return share === 1 ? b : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    });
  }

  const rad = (degrees) => (degrees * Math.PI) / 180;
  const deg = (radians) => (radians * 180) / Math.PI;

  L.geo.shapes = { corners, edges, rings };
})();
