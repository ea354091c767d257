/* Where it was worst, as warmth: incidents or people, summed over what lies close by on the screen.
 *
 *   new L.geo.Heat({url, query, version, weight, beside, style}).addTo(map)
 *
 * `${url}/heat?${query}&z=…&west=…&south=…&east=…&north=…&weight=…` answers {version, z, size, cells, unknown, incidents}:
 * `cells` are [x, y, weight, incidents], x and y counting squares of `size` (8) pixels on the world of 256 · 2^z pixels.
 * `weight` is "incidents", "killed" or "injured"; `style` is made by geo/maps/ramps.py. `beside` is null, or {query,
 * is_first} of another map of the same view that shares the scale, as for regions (regions.js).
 *
 * The warmth of a point is the sum of the weights around it, each counting in full at its own place and not at all from
 * `style.radius` pixels on. What has no known weight is told in the legend, never drawn as zero. Each picture is a small
 * canvas of its own that Leaflet scales while it zooms; the next one takes its place when it is done.
 */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const { roundedDown, figure, counted } = L.geo.scale;
  const MARGIN = 0.2; // share of the viewport drawn beyond its edge
  const GRID = 4; // pixels a side of what the warmth is computed for, half a cell; smoothed in between
  const PERIODS = ["First period", "Second period"];
  const TITLE = { incidents: "Incidents", killed: "People killed", injured: "People injured" };
  const NOTHING = { incidents: "No incidents in view.", killed: "No known number in view.", injured: "No known number in view." };

  L.geo.Heat = L.Layer.extend({
    initialize(options) {
      L.setOptions(this, options);
    },
    onAdd(map) {
      map.geoHeat = map.geoHeat || new Board(map, this.options.style);
      map.geoHeat.show(this, this.options);
    },
    onRemove(map) {
      map.geoHeat.hide(this);
    },
  });

  class Board {
    constructor(map, style) {
      this.map = map;
      this.style = style;
      this.asker = new L.geo.Asker();
      this.otherAsker = new L.geo.Asker();
      this.handle = null;
      this.key = null; // of what is shown
      this.answer = null;
      this.state = "waiting";
      Object.assign(map.createPane("geo-heat").style, { zIndex: 255, pointerEvents: "none" });
      this.legend = L.geo.legendBox((body) => this.explain(body), [480, 400]);
      this.listeners = {
        moveend: () => this.ask(),
        "geo:theme": () => this.draw(),
        "geo:span": ({ waitFor }) => waitFor(this.ask()),
      };
    }

    show(handle, { url, query, version, weight, beside }) {
      this.handle = handle;
      const key = `${url} ${query} ${version} ${weight} ${beside?.query}`;
      const changed = key !== this.key;
      this.key = key;
      this.address = `${url}/heat?${query}`;
      this.beside = beside;
      this.otherAddress = beside && `${url}/heat?${beside.query}`;
      this.weight = weight;
      if (!this.shown) this.place();
      this.stand();
      if (changed || this.state === "failed") this.ask();
    }

    /** A handle that comes back in the same breath finds everything as it was. */
    hide(handle) {
      if (this.handle === handle) this.handle = null;
      setTimeout(() => !this.handle && this.shown && this.leave());
    }

    place() {
      this.shown = true;
      (this.map.geoScales = this.map.geoScales || new Set()).add(this.legend.fill);
      this.map.geoBasemap?.raiseNames(this);
      this.map.on(this.listeners);
    }

    leave() {
      this.shown = false;
      this.asker.stop();
      this.otherAsker.stop();
      this.key = this.answer = null;
      this.map.off(this.listeners);
      this.map.geoBasemap?.lowerNames(this);
      this.legend.remove();
      this.map.geoScales.delete(this.legend.fill);
      this.picture?.remove();
      this.picture = null;
      delete this.map.getContainer().dataset.geoHeat;
    }

    /** Ask for the view, and for the span of days that the map plays (player.js). */
    ask() {
      const { weight, map } = this;
      const z = Math.round(map.getZoom());
      const bounds = map.getBounds().pad(MARGIN);
      const view = {
        weight,
        z,
        west: bounds.getWest().toFixed(4),
        south: Math.max(-90, bounds.getSouth()).toFixed(4),
        east: bounds.getEast().toFixed(4),
        north: Math.min(90, bounds.getNorth()).toFixed(4),
      };
      const both = [this.asker.ask(this.address, { ...map.geoSpan, ...view })];
      if (this.otherAddress) both.push(this.otherAsker.ask(this.otherAddress, view));
      return Promise.all(both)
        .then(([answer, other = null]) => {
          if (!answer || (this.otherAddress && !other)) return;
          this.answer = { ...answer, bounds, weight, other };
          this.state = "there";
          this.draw();
        })
        .catch((error) => {
          console.error(`The heat could not be read: ${error.message}`);
          this.state = "failed";
          this.stand();
        });
    }

    /** A picture of the answer in place of the one before. */
    draw() {
      if (!this.answer || !this.shown) return;
      const { bounds, z, cells, other } = this.answer;
      const frame = framed(this.map.project(bounds.getNorthWest(), z), this.map.project(bounds.getSouthEast(), z));
      const field = warmth(this.answer, frame, this.style.radius);
      const fields = other ? [field, warmth({ ...other, z }, frame, this.style.radius)] : [field];
      this.full = Math.max(...fields.map(fullColor));
      const ramp = rampOf(this.style.themes[L.geo.themeOf(this.map)]);
      const corners = [frame.min, frame.max].map((point) => this.map.unproject(point, z));
      const next = L.svgOverlay(painted(field, this.full, ramp), corners, { pane: "geo-heat", className: "geo-heat" });
      next.addTo(this.map);
      this.picture?.remove();
      this.picture = next;
      this.stand();
      this.map.getContainer().dataset.geoHeat = String(cells.length);
    }

    stand() {
      if (this.shown) this.legend.stand(this.map, this.beside?.is_first ?? true);
    }

    explain(body) {
      body.replaceChildren();
      const weight = this.answer?.weight || this.weight;
      const other = this.answer?.other;
      html("p", "geo-scale-title", `${TITLE[weight]}${other ? "; one scale for both maps" : ""}`, body);
      if (this.state !== "there") {
        html("p", null, this.state === "failed" ? "The numbers are out of reach." : "Counting …", body);
        return;
      }
      const sides = other ? [this.answer, other] : [this.answer];
      if (this.beside?.is_first === false) sides.reverse();
      if (sides.some(({ cells }) => cells.some(([, , weight]) => weight > 0))) {
        body.appendChild(bar(rampOf(this.style.themes[L.geo.themeOf(this.map)]))).className = "geo-heat-bar";
        const ends = html("p", "geo-heat-ends", null, body);
        // The cube root of the share decides the colour: half the bar is an eighth of the number.
        const middle = this.full < 8 ? "" : figure(Math.round(this.full / 8));
        for (const text of ["0", middle, `≥ ${figure(this.full)}`]) html("span", null, text, ends);
        const what = `${figure(this.full)} or more ${weight} within about ${this.style.radius} px ≈ ${this.reach()}`;
        html("p", null, `Full colour: ${what}`, body);
      } else {
        const known = sides.some(({ incidents, unknown }) => incidents > unknown);
        html("p", null, known ? `Nobody ${weight} in view.` : NOTHING[weight], body);
      }
      sides.forEach(({ unknown, incidents }, i) => {
        if (!unknown) return;
        const share = `${figure(unknown)} of ${counted(incidents, "incident")} in and around the view`;
        const text = `umber unknown for ${share}: not drawn`;
        html("p", null, other ? `${PERIODS[i]}: n${text}` : `N${text}`, body);
      });
    }

    /** The radius in the middle of the map, "180 km". */
    reach() {
      const lat = (this.map.getCenter().lat * Math.PI) / 180;
      const metres = (this.style.radius * 40075016.686 * Math.cos(lat)) / (256 * 2 ** this.answer.z);
      const two = Number(metres.toPrecision(2));
      return two >= 1000 ? `${figure(two / 1000)} km` : `${figure(two)} m`;
    }
  }

  /* ---- the field ---- */

  /** The world pixels that a picture covers: whole squares of the grid, so that it is the same one after each move. */
  function framed(from, to) {
    return L.bounds(from.divideBy(GRID).floor().multiplyBy(GRID), to.divideBy(GRID).ceil().multiplyBy(GRID));
  }

  /**
   * The warmth on a grid over `frame`: {width, height, values}. A weight w at distance d adds w · (1 − (d / radius)²)²,
   * which is w at its own place and nothing from the radius on. Places are the cells' middles, corners of the grid.
   */
  function warmth({ cells, size, z }, frame, radius) {
    const { x: width, y: height } = frame.getSize().divideBy(GRID);
    const values = new Float32Array(width * height);
    const world = (256 * 2 ** z) / GRID;
    const { x: left, y: top } = frame.min.divideBy(GRID);
    const reach = Math.ceil(radius / GRID);
    const stamp = kernel(reach, radius);
    for (const [x, y, weight] of cells) {
      if (!weight) continue;
      const j0 = ((y + 0.5) * size) / GRID - top - reach;
      const own = ((x + 0.5) * size) / GRID - left - reach;
      for (let i0 = own + world * Math.ceil((-2 * reach - own) / world); i0 < width; i0 += world) {
        for (let j = Math.max(0, -j0); j < Math.min(2 * reach, height - j0); j++) {
          const line = (j0 + j) * width + i0;
          for (let i = Math.max(0, -i0); i < Math.min(2 * reach, width - i0); i++) {
            values[line + i] += weight * stamp[j * 2 * reach + i];
          }
        }
      }
    }
    return { width, height, values };
  }

  /** What a weight of 1 adds to each square of the grid around it. */
  function kernel(reach, radius) {
    const side = 2 * reach;
    return Float32Array.from({ length: side * side }, (_, n) => {
      const [i, j] = [(n % side) + 0.5 - reach, Math.floor(n / side) + 0.5 - reach];
      return Math.max(0, 1 - (i * i + j * j) * (GRID / radius) ** 2) ** 2;
    });
  }

  /** What full colour stands for: all but the hottest 3 of 1,000 warm points lie below it. Round, at least 1. */
  function fullColor({ values }) {
    const warm = values.filter((v) => v > 0.05).sort();
    return warm.length ? roundedDown(Math.max(1, warm[Math.floor(0.997 * (warm.length - 1))])) : 1;
  }

  /** 256 colours, as pixels, between the stops [[share of full colour, "#rrggbb", alpha], …]. */
  function rampOf({ stops }) {
    const bytes = new Uint8ClampedArray(256 * 4);
    for (let n = 0; n < 256; n++) {
      const t = n / 255;
      const next = Math.max(1, stops.findIndex(([at]) => at >= t));
      const [[t0, c0, a0], [t1, c1, a1]] = [stops[next - 1], stops[next]];
      const k = (t - t0) / (t1 - t0);
      const [from, to] = [[...parts(c0), a0 * 255], [...parts(c1), a1 * 255]];
      bytes.set(from.map((v, i) => v + k * (to[i] - v)), n * 4);
    }
    return new Uint32Array(bytes.buffer);
  }

  /** The cube root of the share of full colour decides, so that little is still seen beside much. */
  function painted({ width, height, values }, full, ramp) {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const image = new ImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    for (let i = 0; i < values.length; i++) {
      if (values[i] > 0) pixels[i] = ramp[Math.round(255 * Math.cbrt(Math.min(1, values[i] / full)))];
    }
    canvas.getContext("2d").putImageData(image, 0, 0);
    return canvas;
  }

  /** The ramp from left to right. */
  function bar(ramp) {
    const canvas = document.createElement("canvas");
    canvas.width = ramp.length;
    canvas.height = 1;
    canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(ramp.buffer), ramp.length, 1), 0, 0);
    return canvas;
  }

  const parts = (color) => [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16));
})();
