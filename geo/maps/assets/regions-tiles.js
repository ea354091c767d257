/* Countries or provinces as filled canvas tiles: which shape stands where, and in which colour it is painted.
 *
 *   new L.geo.RegionTiles({worker, files: {country, province}, pane})
 *
 * What a region looks like is asked of `lookOf(place in the list of names)`: null, {fill: color} or {hatch: color}.
 * Fires "names" when the shapes of a level are there, "failed" when they cannot be read.
 */
(function () {
  "use strict";
  const TILE = 256;
  const BLEED = 1; // pixels that a tile is drawn beyond its edge, so that no seam shows at fractional scales
  const EXTENT = 4096;
  const HATCH = { side: 8, width: 1.6 }; // pixels

  L.geo.RegionTiles = L.GridLayer.extend({
    options: { worker: null, files: null, updateWhenZooming: false, keepBuffer: 2, maxZoom: 18, minZoom: 0 },

    initialize(options) {
      L.setOptions(this, options);
      this._asked = new Map();
      this._number = 0;
      this._names = {};
      this.level = null;
      this.lookOf = () => null;
      this.edge = "#fff";
      this.shown = null; // the region that is pointed at: {region, color}
    },

    /** Draw the shapes of a level; they are fetched when they are drawn for the first time, or could not be read. */
    setLevel(level) {
      if (this.level === level && this.names()) return;
      const other = this.level !== level;
      this.level = level;
      this.shown = null;
      if (!this._thread) {
        this._thread = new Worker(absolute(this.options.worker));
        this._thread.onmessage = ({ data }) => this._receive(data);
        this._thread.onerror = (event) => this._receive({ kind: "failed", level, reason: event.message || "no worker" });
      }
      this._thread.postMessage({ kind: "open", level, file: absolute(this.options.files[level]) });
      if (other && this._map) this.redraw();
    },

    /** The regions of the level, in the order of their places; null until they are there. */
    names() {
      return this._names[this.level] || null;
    },

    repaint() {
      for (const { el } of Object.values(this._tiles || {})) if (el.geo) this._paint(el);
    },

    /** Outline one region, or none (null). */
    point(region, color) {
      const touched = [this.shown?.region, region];
      this.shown = region === null ? null : { region, color };
      for (const { el } of Object.values(this._tiles || {})) {
        if (el.geo && touched.some((i) => el.geo.paths.has(i))) this._paint(el);
      }
    },

    /** The place of the region at a point, or null. Dots lie on top of what they lie in. */
    regionAt(latlng) {
      const z = this._tileZoom;
      if (z === undefined) return null;
      const p = this._map.project(latlng, z);
      const [x, y] = [Math.floor(p.x / TILE), Math.floor(p.y / TILE)];
      const geo = this._tiles[`${x}:${y}:${z}`]?.el.geo;
      if (!geo) return null;
      const pen = (this._probe = this._probe || document.createElement("canvas").getContext("2d"));
      const at = [p.x - x * TILE, p.y - y * TILE];
      const holding = [...geo.paths].filter(([, path]) => pen.isPointInPath(path, ...at, "evenodd"));
      return holding.length ? holding.at(-1)[0] : null;
    },

    onRemove(map) {
      L.GridLayer.prototype.onRemove.call(this, map);
      this._asked.clear();
    },

    createTile(coords, done) {
      const canvas = L.DomUtil.create("canvas");
      canvas.setAttribute("role", "presentation");
      canvas.redrawn = (ratio) => {
        if (!canvas.geo) return canvas;
        return this._paint(Object.assign(document.createElement("canvas"), { geo: canvas.geo }), ratio);
      };
      const id = ++this._number;
      this._asked.set(id, { canvas, coords, done });
      this._thread.postMessage({ kind: "tile", id, level: this.level, z: coords.z, x: coords.x, y: coords.y });
      return canvas;
    },

    _initTile(tile) {
      L.GridLayer.prototype._initTile.call(this, tile);
      tile.style.width = tile.style.height = `${TILE + BLEED}px`;
    },

    _receive(message) {
      if (message.kind === "names") {
        this._names[message.level] = message.regions;
        if (message.level === this.level) this.fire("names");
      } else if (message.kind === "failed") {
        console.error(`The shapes could not be read: ${message.reason}`);
        if (message.level === this.level) this.fire("failed");
      } else {
        const asked = this._asked.get(message.id);
        this._asked.delete(message.id);
        if (!asked || message.level !== this.level) return;
        asked.canvas.geo = { coords: asked.coords, paths: paths(message, asked.coords) };
        this._paint(asked.canvas);
        asked.done(null, asked.canvas);
      }
    },

    _paint(canvas, ratio = window.devicePixelRatio || 1) {
      const { paths } = canvas.geo;
      const pointed = this.shown && paths.get(this.shown.region);
      const size = TILE + BLEED;
      // A tile with nothing on it takes no memory.
      const empty = !pointed && ![...paths.keys()].some((region) => this.lookOf(region));
      canvas.width = canvas.height = empty ? 0 : Math.ceil(size * ratio);
      if (empty) return canvas;
      const pen = canvas.getContext("2d");
      const scale = canvas.width / size;
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      pen.lineJoin = "round";
      const hatches = {};
      for (const [region, path] of paths) {
        const look = this.lookOf(region);
        if (!look) continue;
        pen.fillStyle = look.fill || (hatches[look.hatch] = hatches[look.hatch] || hatch(pen, look.hatch, scale));
        pen.fill(path, "evenodd");
        pen.strokeStyle = look.fill ? this.edge : look.hatch;
        pen.lineWidth = look.fill ? 0.7 : 1.2;
        pen.stroke(path.geoEdge);
      }
      if (pointed) {
        pen.strokeStyle = this.shown.color;
        pen.lineWidth = 2.4;
        pen.stroke(pointed.geoEdge);
      }
      return canvas;
    },
  });

  const absolute = (address) => new URL(address, document.baseURI).href;

  /** Region → its Path2D in the tile's pixels, whose `geoEdge` leaves out where the map is cut open at the date line. */
  function paths({ regions, rings, ends, xy }, { x, z }) {
    const k = TILE / EXTENT;
    const seam = (u) => (x === 0 && u <= 0) || (x === 2 ** z - 1 && u >= EXTENT);
    const found = new Map();
    let ring = 0;
    let i = 0;
    regions.forEach((region, n) => {
      const path = found.get(region) || Object.assign(new Path2D(), { geoEdge: new Path2D() });
      for (; ring < rings[n]; ring++) {
        path.moveTo(xy[i] * k, xy[i + 1] * k);
        path.geoEdge.moveTo(xy[i] * k, xy[i + 1] * k);
        for (i += 2; i < ends[ring]; i += 2) {
          path.lineTo(xy[i] * k, xy[i + 1] * k);
          path.geoEdge[seam(xy[i]) && seam(xy[i - 2]) ? "moveTo" : "lineTo"](xy[i] * k, xy[i + 1] * k);
        }
      }
      found.set(region, path);
    });
    return found;
  }

  /** A small canvas that looks as a region does, for the legend. */
  L.geo.regionSwatch = function (look) {
    const canvas = document.createElement("canvas");
    const ratio = 2;
    canvas.width = 20 * ratio;
    canvas.height = 12 * ratio;
    const pen = canvas.getContext("2d");
    pen.scale(ratio, ratio);
    pen.fillStyle = look.fill || hatch(pen, look.hatch, ratio);
    pen.fillRect(0, 0, 20, 12);
    return canvas;
  };

  /** Slanted lines that run on from tile to tile. */
  function hatch(pen, color, scale) {
    const { side, width } = HATCH;
    const cell = document.createElement("canvas");
    cell.width = cell.height = side * scale;
    const line = cell.getContext("2d");
    line.scale(cell.width / side, cell.height / side);
    line.strokeStyle = color;
    line.lineWidth = width;
    line.beginPath();
    for (const shift of [-side, 0, side]) {
      line.moveTo(shift, side);
      line.lineTo(shift + side, 0);
    }
    line.stroke();
    const pattern = pen.createPattern(cell, "repeat");
    pattern.setTransform(new DOMMatrix().scale(side / cell.width, side / cell.height));
    return pattern;
  }
})();
