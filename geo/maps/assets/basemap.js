/* The embedded basemap: a Leaflet layer that draws vector tiles on canvas, light or dark.
 *
 *   new L.geo.Basemap({worker, files, theme, online}).addTo(map)
 *
 * `worker` is the address of basemap-worker.js, or {source} with its text; `files` are the three data files, each an
 * address or {base64}; `theme` is "light", "dark" or "auto" (follows the page); `online` is {url, attribution, name} for
 * tiles of a server, shown only while that server answers.
 *
 * A layer that covers the ground calls `map.geoBasemap?.raiseNames(layer)`, and `lowerNames` in the end: borders and names are
 * drawn once more above it, in the pane "geo-names".
 */
(function () {
  "use strict";
  const { TILE, BLEED, PALETTES, paintAll, paintNames } = L.geo.basemapPaint;
  const PROBE_TIMEOUT = 4000; // milliseconds until a silent tile server counts as absent
  const LOST_AFTER = 4; // tile errors in a row until it counts as lost

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
      this._raised = new Set();
    },

    onAdd(map) {
      map.geoBasemap = this;
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
      this._names?.remove();
      map.geoBasemap = null;
      L.GridLayer.prototype.onRemove.call(this, map);
    },

    createTile(coords, done) {
      const canvas = L.DomUtil.create("canvas");
      canvas.setAttribute("role", "presentation");
      canvas.redrawn = (ratio) => finer(canvas, this._map, ratio);
      this._ask(canvas, coords, done);
      return canvas;
    },

    _initTile(tile) {
      L.GridLayer.prototype._initTile.call(this, tile);
      tile.style.width = tile.style.height = `${TILE + BLEED}px`;
    },

    raiseNames(layer) {
      this._raised.add(layer);
      this._placeNames();
    },

    lowerNames(layer) {
      this._raised.delete(layer);
      this._placeNames();
    },

    /** Online tiles bring names of their own. */
    _placeNames() {
      const wanted = this._raised.size > 0 && !(this._online && this._map.hasLayer(this._online));
      this._names = this._names || new Names(this);
      if (wanted) this._names.addTo(this._map);
      else this._names.remove();
    },

    _ask(canvas, coords, done, paint = paintAll) {
      const id = ++this._number;
      this._asked.set(id, { canvas, coords, done, paint });
      this._data.post({ kind: "tile", id, z: coords.z, x: coords.x, y: coords.y });
    },

    _receive(message) {
      if (message.kind === "tile") {
        const { canvas, coords, done, paint } = this._asked.get(message.id);
        this._asked.delete(message.id);
        canvas.geo = { level: message.level, coords, shapes: message.shapes, labels: message.labels, paint };
        if (this._map) paint(canvas, L.geo.themeOf(this._map));
        if (done) done(null, canvas);
      } else if (message.kind === "level") {
        for (const el of this._drawn()) {
          const { level, coords, paint } = el.geo;
          if (level !== message.level && coords.z >= 6) this._ask(el, coords, null, paint);
        }
      } else {
        console.error(`The basemap could not be read: ${message.reason}`);
      }
    },

    _repaint() {
      const theme = L.geo.themeOf(this._map);
      this._map.getContainer().style.backgroundColor = PALETTES[theme].sea;
      for (const el of this._drawn()) el.geo.paint(el, theme);
    },

    _drawn() {
      const tiles = [this, this._names].flatMap((layer) => Object.values(layer?._tiles || {}));
      return tiles.map(({ el }) => el).filter((el) => el.geo);
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
          this._placeNames();
          map.attributionControl?.addAttribution(escaped(note));
        });
        this._online = tiles.addTo(map);
        this._placeNames();
      });
    },
  });

  /** Borders and names alone, from the data of the basemap's own tiles where those are there. */
  const Names = L.GridLayer.extend({
    options: { pane: "geo-names", maxZoom: 18, minZoom: 0, updateWhenZooming: false, keepBuffer: 2 },

    initialize(basemap) {
      this._basemap = basemap;
    },

    onAdd(map) {
      if (!map.getPane("geo-names")) Object.assign(map.createPane("geo-names").style, { zIndex: 260, pointerEvents: "none" });
      L.GridLayer.prototype.onAdd.call(this, map);
    },

    createTile(coords, done) {
      const canvas = L.DomUtil.create("canvas");
      canvas.setAttribute("role", "presentation");
      canvas.redrawn = (ratio) => finer(canvas, this._map, ratio);
      this._basemap._ask(canvas, coords, done, paintNames);
      return canvas;
    },

    _initTile(tile) {
      this._basemap._initTile.call(this, tile);
    },
  });

  /** A tile once more, with `ratio` pixels for each of the page's. */
  function finer(canvas, map, ratio) {
    if (!canvas.geo) return canvas;
    const copy = Object.assign(document.createElement("canvas"), { geo: canvas.geo });
    return canvas.geo.paint(copy, L.geo.themeOf(map), ratio);
  }

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
})();
