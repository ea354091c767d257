/* The embedded basemap: a Leaflet layer that draws vector tiles on canvas, light or dark.
 *
 *   new L.geo.Basemap({worker, files, theme, online}).addTo(map)
 *
 * `worker` is the address of basemap-worker.js, or {source} with its text; `files` are the three data files, each an
 * address or {base64}; `theme` is "light", "dark" or "auto" (follows the page); `online` is {url, attribution, name} for
 * tiles of a server, shown only while that server answers.
 */
(function () {
  "use strict";
  L.geo = L.geo || {};

  const TILE = 256;
  const BLEED = 1; // pixels that a tile is drawn beyond its edge, so that no seam shows at fractional scales
  const EXTENT = 4096;
  const PROBE_TIMEOUT = 4000; // milliseconds until a silent tile server counts as absent
  const LOST_AFTER = 4; // tile errors in a row until it counts as lost

  const PALETTES = {
    light: {
      sea: "#d9e5ec", land: "#f7f5f0", coast: "#a9bdc9", border: "#9a8f99", province: "#d8d1d4",
      country: "#6e6470", provinceName: "#948a96", city: "#3c3a40", halo: "rgba(250,249,246,0.9)",
    },
    dark: {
      sea: "#14191f", land: "#23282f", coast: "#3d4854", border: "#6d7480", province: "#3d4550",
      country: "#a3a9b5", provinceName: "#7d8592", city: "#c9ced6", halo: "rgba(24,28,34,0.9)",
    },
  };

  L.geo.Basemap = L.GridLayer.extend({
    options: {
      theme: "auto",
      minZoom: 0,
      maxZoom: 18,
      updateWhenZooming: false,
      keepBuffer: 3,
      worker: null,
      files: null,
      online: null,
      attribution:
        'Made with <a href="https://www.naturalearthdata.com" target="_blank" rel="noopener">Natural Earth</a>, ' +
        'cities © <a href="https://www.geonames.org" target="_blank" rel="noopener">GeoNames</a>',
    },

    initialize(options) {
      L.setOptions(this, options);
      this._asked = new Map();
      this._number = 0;
    },

    onAdd(map) {
      map.attributionControl?.setPrefix(
        '<a href="https://leafletjs.com" target="_blank" rel="noopener">Leaflet</a>',
      );
      L.geo.watchTheme(map, this.options.theme);
      map.on("geo:theme", this._repaint, this);
      this._repaint();
      this._data = this._data || openData(this.options, (message) => this._receive(message));
      L.GridLayer.prototype.onAdd.call(this, map);
      if (this.options.online) this._tryOnline(map);
    },

    onRemove(map) {
      map.off("geo:theme", this._repaint, this);
      if (this._online) map.removeLayer(this._online);
      L.GridLayer.prototype.onRemove.call(this, map);
    },

    createTile(coords, done) {
      const canvas = L.DomUtil.create("canvas");
      canvas.setAttribute("role", "presentation");
      canvas.redrawn = (ratio) => (canvas.geo ? paint(copyOf(canvas), L.geo.themeOf(this._map), ratio) : canvas);
      this._ask(canvas, coords, done);
      return canvas;
    },

    _initTile(tile) {
      L.GridLayer.prototype._initTile.call(this, tile);
      tile.style.width = tile.style.height = `${TILE + BLEED}px`;
    },

    _ask(canvas, coords, done) {
      const id = ++this._number;
      this._asked.set(id, { canvas, coords, done });
      this._data.post({ kind: "tile", id, z: coords.z, x: coords.x, y: coords.y });
    },

    _receive(message) {
      if (message.kind === "tile") {
        const { canvas, coords, done } = this._asked.get(message.id);
        this._asked.delete(message.id);
        canvas.geo = { level: message.level, coords, shapes: message.shapes, labels: message.labels };
        if (this._map) paint(canvas, L.geo.themeOf(this._map));
        if (done) done(null, canvas);
      } else if (message.kind === "level") {
        for (const { el } of Object.values(this._tiles || {})) {
          if (el.geo && el.geo.level !== message.level && el.geo.coords.z >= 6) this._ask(el, el.geo.coords, null);
        }
      } else {
        console.error(`The basemap could not be read: ${message.reason}`);
      }
    },

    _repaint() {
      const theme = L.geo.themeOf(this._map);
      this._map.getContainer().style.backgroundColor = PALETTES[theme].sea;
      for (const { el } of Object.values(this._tiles || {})) if (el.geo) paint(el, theme);
    },

    /** Online tiles over the embedded ones, if one tile comes in time; a quiet word in the attribution if not. */
    _tryOnline(map) {
      const { url, attribution, name } = this.options.online;
      const note = `${name} is out of reach: embedded map shown`;
      const first = L.Util.template(url, { s: "a", r: "", z: 1, x: 1, y: 0 });
      probe(first).then(async (reached) => {
        // Tiles that are asked for with CORS may be copied into a picture; not every server grants it.
        const crossOrigin = reached && (await probe(first, true));
        if (!this._map) return;
        if (!reached) {
          map.attributionControl?.addAttribution(escaped(note));
          return;
        }
        let lost = 0;
        const { maxZoom } = this.options;
        const tiles = L.tileLayer(url, { attribution, crossOrigin, maxZoom, maxNativeZoom: 18, zIndex: 2 });
        tiles.on("tileload", () => (lost = 0));
        tiles.on("tileerror", () => {
          if (++lost < LOST_AFTER) return;
          map.removeLayer(tiles);
          map.attributionControl?.addAttribution(escaped(note));
        });
        this._online = tiles.addTo(map);
      });
    },
  });

  function escaped(text) {
    const span = document.createElement("span");
    span.textContent = text;
    return span.innerHTML;
  }

  function probe(address, crossOrigin = false) {
    return new Promise((resolve) => {
      const image = new Image();
      if (crossOrigin) image.crossOrigin = "";
      const timer = setTimeout(() => resolve(false), PROBE_TIMEOUT);
      const end = (reached) => () => {
        clearTimeout(timer);
        resolve(reached);
      };
      image.onload = end(true);
      image.onerror = end(false);
      image.src = address;
    });
  }

  /* ---- data ---- */

  /** A channel to the data side, in a worker where the page may have one, else in the page itself. */
  function openData({ worker, files }, receive) {
    const absolute = (file) => (typeof file === "string" ? new URL(file, document.baseURI).href : file);
    const located = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, absolute(file)]));
    const address = worker.source
      ? URL.createObjectURL(new Blob([worker.source], { type: "text/javascript" }))
      : absolute(worker);
    let channel;
    try {
      const thread = new Worker(address);
      thread.onmessage = (event) => receive(event.data);
      thread.onerror = (event) => receive({ kind: "failed", reason: event.message || "no worker" });
      channel = { post: (message) => thread.postMessage(message) };
    } catch (error) {
      if (!worker.source) throw error;
      channel = inPage(address, receive);
    }
    channel.post({ kind: "open", files: located });
    return channel;
  }

  function inPage(address, receive) {
    const loaded = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error("the basemap's script is blocked"));
      document.head.appendChild(script);
    });
    loaded.catch((error) => receive({ kind: "failed", reason: error.message }));
    return { post: (message) => loaded.then(() => self.geoBasemapData.receive(message, receive)) };
  }

  /* ---- drawing ---- */

  function copyOf(canvas) {
    return Object.assign(document.createElement("canvas"), { geo: canvas.geo });
  }

  function paint(canvas, theme, ratio = window.devicePixelRatio || 1) {
    const color = PALETTES[theme];
    const { coords, shapes, labels } = canvas.geo;
    const size = TILE + BLEED;
    canvas.width = canvas.height = Math.ceil(size * ratio);
    const pen = canvas.getContext("2d", { alpha: false });
    const scale = canvas.width / size;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.fillStyle = color.sea;
    pen.fillRect(0, 0, size, size);
    pen.lineJoin = pen.lineCap = "round";

    const z = coords.z;
    if (trace(pen, shapes.land)) {
      pen.fillStyle = color.land;
      pen.fill("evenodd");
    }
    stroke(pen, shapes.coast, color.coast, z < 4 ? 0.6 : 0.9);
    if (z >= 4) stroke(pen, shapes.provinces, color.province, z < 6 ? 0.6 : 1);
    stroke(pen, shapes.borders, color.border, z < 4 ? 0.6 : z < 6 ? 0.9 : 1.3);
    stroke(pen, shapes.disputed, color.border, z < 4 ? 0.6 : z < 6 ? 0.9 : 1.3, [4, 3]);
    if (z >= 5) stroke(pen, shapes.claims, color.border, 0.8, [2, 3]);
    for (const label of labels) write(pen, label, color);
    return canvas;
  }

  function trace(pen, shape) {
    if (!shape) return false;
    const k = TILE / EXTENT;
    const { xy, ends } = shape;
    pen.beginPath();
    let i = 0;
    for (const end of ends) {
      pen.moveTo(xy[i] * k, xy[i + 1] * k);
      for (i += 2; i < end; i += 2) pen.lineTo(xy[i] * k, xy[i + 1] * k);
    }
    return true;
  }

  function stroke(pen, shape, color, width, dash = []) {
    if (!trace(pen, shape)) return;
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.stroke();
    pen.setLineDash([]);
  }

  const LABEL_COLOR = { country: "country", province: "provinceName", capital: "city", city: "city" };

  function write(pen, label, color) {
    pen.font = label.font;
    pen.letterSpacing = `${label.spacing}px`;
    pen.textAlign = label.align;
    pen.textBaseline = "middle";
    pen.fillStyle = color[LABEL_COLOR[label.kind]];
    let x = label.x;
    if (label.align !== "center") {
      const r = label.kind === "capital" ? 2.6 : 1.8;
      pen.beginPath();
      pen.arc(x, label.y, r, 0, 2 * Math.PI);
      pen.fill();
      x += label.align === "left" ? 6 : -6;
    }
    pen.strokeStyle = color.halo;
    pen.lineWidth = 3;
    label.lines.forEach((line, i) => {
      const y = label.y + (i - (label.lines.length - 1) / 2) * 14;
      pen.strokeText(line, x, y);
      pen.fillText(line, x, y);
    });
  }
})();
