/* What is drawn on a map, from whatever source it comes (spots.js, cells.js), and what a click on it does.
 *
 * One board a map: it keeps the marks that two successive pictures have in common, so that a new filter, a move or a
 * rerun of the page touches only what differs. What it has drawn last stands in `map.geoState`.
 */
(function () {
  "use strict";
  const { mark, cluster, sign, radius, html } = L.geo.draw;
  const SIGN_IN_FULL_FROM = 5; // zoom
  const MAX_CIRCLE = 2500; // pixels: a larger uncertainty circle is all of the screen and says nothing
  const AGAIN = 5000; // milliseconds until a server that did not answer is asked again
  const ARRIVAL = 180; // milliseconds in which a mark comes out of the one that held it

  class Board {
    constructor(map) {
      this.map = map;
      this.handle = null;
      this.source = null;
      this.marks = new Map();
      this.areas = new Map();
      this.chosen = new L.geo.Chosen(map);
      this.reporting = false;
      this.sequence = 0;
      this.asked = 0;
      map.createPane("geo-areas").style.zIndex = 350;
      map.getPane("geo-areas").style.pointerEvents = "none";
      this.renderer = L.svg({ pane: "geo-areas", padding: 0.3 });
      map.on("moveend", this.moved, this);
      map.on("geo:theme", this.recolor, this);
      map.on("geo:span", ({ waitFor }) => waitFor(this.refresh()));
    }

    static of(map) {
      map.geoBoard = map.geoBoard || new Board(map);
      return map.geoBoard;
    }

    /** Draw what `source` gives, for the layer `handle`. The same key is the same source, seen again. */
    show(handle, key, makeSource, style, { selected, follow, reportView }) {
      this.handle = handle;
      this.style = style;
      if (key !== this.key) {
        this.source?.stop?.();
        this.key = key;
        this.source = makeSource();
        this.source.changed = () => this.tell("changed");
      }
      this.draw();
      this.chosen.choose(selected, style, follow);
      this.refresh();
      // Streamlit binds its listener to the handle only after the handle was added.
      if (reportView && !this.reporting) setTimeout(() => this.tell("view"));
      this.reporting = reportView;
    }

    hide(handle) {
      if (this.handle === handle) this.handle = null;
      setTimeout(() => {
        if (this.handle) return;
        this.source?.stop?.();
        this.source = this.key = null;
        this.map.closePopup(this.popup);
        this.draw();
      });
    }

    recolor() {
      this.swap(this.marks, new Map());
      this.swap(this.areas, new Map());
      this.draw();
    }

    moved() {
      this.draw();
      this.refresh();
      if (this.reporting) this.tell("view");
    }

    /** Ask for what the view lacks; only the latest answer counts. A server that does not answer is told on the map. */
    async refresh() {
      const { source } = this;
      if (!source) return;
      const number = ++this.asked;
      clearTimeout(this.again);
      this.publish();
      try {
        const fresh = await source.refresh(this.map);
        if (source !== this.source) return;
        this.note(null);
        if (fresh) this.draw();
      } catch (error) {
        if (source !== this.source) return;
        console.error(error);
        this.note("The server does not answer: what stands here may be old or incomplete.");
        this.again = setTimeout(() => this.refresh(), AGAIN);
      }
      if (number === this.asked) this.publish(true);
    }

    /** A line over the map, as long as there is something to say. */
    note(text) {
      this.told?.remove();
      this.told = text ? html("p", "geo-note", text, this.map.getContainer()) : null;
      this.told?.setAttribute("role", "alert");
    }

    /** For tests and benchmarks: what was drawn, and whether it is all that the view shall show. */
    publish(drawn = false) {
      if (drawn) this.sequence += 1;
      const { query = null, version = null } = this.source || {};
      this.map.geoState = { query, version, sequence: this.sequence, drawn, marks: this.marks.size };
    }

    colorOf(type) {
      const theme = L.geo.themeOf(this.map);
      return this.style.colors[theme][type] || this.style.other_color[theme];
    }

    /* ---- drawing ---- */

    draw() {
      const items = this.source ? this.source.items(this.map) : [];
      if (items === null) return; // nothing is known of this zoom yet: what stands there stays until then
      const wanted = new Map();
      const areas = new Map();
      const signs = [];
      for (const item of items) {
        if (item.kind === "cluster") this.want(wanted, this.clusterItem(item));
        else if (item.spot.shape === "sign") signs.push(item);
        else {
          this.want(wanted, this.spotItem(item));
          this.wantArea(areas, item);
        }
      }
      const taken = [...wanted.values()].filter((item) => item.room).map((item) => item.room);
      for (const item of this.signItems(signs, taken)) this.want(wanted, item);
      this.swap(this.marks, wanted);
      this.swap(this.areas, areas);
      this.chosen.draw();
      this.map.getContainer().dataset.geoMarks = String(this.marks.size);
    }

    spotItem({ spot, at, shift }) {
      return {
        key: `${spot.look} ${shift}`,
        make: () => {
          const drawn = mark({ ...spot, color: this.colorOf(spot.type), style: this.style });
          const layer = this.marker(at, drawn, "geo-mark", spot.label, Math.round(-drawn.r * 20));
          return this.opens(layer, spot);
        },
      };
    }

    clusterItem({ cluster: held, at, shift }) {
      const p = this.map.latLngToLayerPoint(at);
      return {
        key: `cluster ${held.key} ${shift}`,
        box: held.box,
        room: L.bounds([p.x - 26, p.y - 26], [p.x + 26, p.y + 26]),
        make: () => {
          const drawn = cluster(held, this.colorOf(held.type));
          const layer = this.marker(at, drawn, "geo-mark geo-mark-cluster", L.geo.spots.clusterInWords(held), 2000);
          return layer.on("click", () => this.enter(held, at, shift));
        },
      };
    }

    /** Go into a cluster; where the map can go no further, its incidents are listed beside it. */
    enter(held, at, shift) {
      const [west, south, east, north] = held.box;
      const box = L.latLngBounds([south, west + shift], [north, east + shift]);
      const zoom = this.map.getZoom();
      if (zoom >= this.map.getMaxZoom()) return this.tell("box", { box: [west, south, east, north] });
      const fitting = Math.min(zoom + 3, Math.max(zoom + 1, this.map.getBoundsZoom(box)));
      this.map.setView(fitting - zoom > 1 ? box.getCenter() : at, fitting);
    }

    /** Signs: in full where there is room and the map is near enough, else the name, else the country's code. */
    signItems(items, taken) {
      const full = this.map.getZoom() >= SIGN_IN_FULL_FROM;
      return items.map(({ spot, at, shift }) => {
        const { sign: name, note, code } = spot;
        const p = this.map.latLngToLayerPoint(at);
        const forms = full ? [[name, note], [name], [code]] : [[name], [code]];
        const boxed = (lines) => {
          const half = 22 + Math.max(...lines.map((line) => line.length)) * 3.1 + (spot.count > 1 ? 10 : 0);
          return L.bounds([p.x - half, p.y - 9 * lines.length], [p.x + half, p.y + 9 * lines.length]);
        };
        const free = (lines) => !taken.some((other) => other.intersects(boxed(lines)));
        const lines = forms.find(free) || [code];
        taken.push(boxed(lines));
        return {
          key: `${spot.look} ${shift} ${lines}`,
          make: () => {
            const look = { lines, color: this.colorOf(spot.type), count: spot.count, background: spot.background };
            return this.opens(this.marker(at, { node: sign(look), side: 0 }, "geo-mark geo-mark-sign", spot.label, 4000), spot);
          },
        };
      });
    }

    wantArea(areas, { spot, at, shift }) {
      const look = { pane: "geo-areas", renderer: this.renderer, interactive: false, className: "geo-area", color: this.colorOf(spot.type) };
      const pixels = (spot.uncertainty || 0) / metresPerPixel(at.lat, this.map.getZoom());
      const circled = pixels > radius(spot.killed, this.style) + 3 && pixels <= MAX_CIRCLE;
      const circle = () => L.circle(at, { ...look, radius: spot.uncertainty });
      if (spot.outline !== null) {
        areas.set(`outline ${spot.outline} ${shift} ${spot.type}`, {
          make: () => {
            const coordsToLatLng = ([lon, lat]) => L.latLng(lat, lon + shift);
            const layer = L.geoJSON(null, { ...look, style: () => look, coordsToLatLng });
            const known = (shape) => (shape ? layer.addData(shape) : circled && layer.addLayer(circle()));
            this.source.outline(spot.outline).catch(() => null).then(known);
            return layer;
          },
        });
      } else if (circled) {
        areas.set(`circle ${spot.look} ${shift}`, { make: circle });
      }
    }

    want(wanted, item) {
      wanted.set(item.key, item);
    }

    /** Keep what is there and wanted, take away what is not, make what is missing. */
    swap(present, wanted) {
      const left = [];
      for (const [key, layer] of present) {
        if (wanted.has(key)) continue;
        if (layer.geoBox) left.push(layer);
        layer.remove();
        present.delete(key);
      }
      for (const [key, item] of wanted) {
        if (present.has(key)) continue;
        const layer = item.make().addTo(this.map);
        layer.geoBox = item.box;
        present.set(key, layer);
        if (layer.getElement && layer.getLatLng) this.arrive(layer, left);
      }
    }

    /** A mark that comes out of a cluster starts where that stood. */
    arrive(layer, left) {
      const { lat, lng } = layer.getLatLng();
      const from = left.find(({ geoBox: [west, south, east, north] }) => {
        const x = (((lng - west) % 360) + 360) % 360;
        return lat >= south && lat <= north && x <= east - west;
      });
      const element = layer.getElement();
      if (!from || !element.animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      const start = this.map.latLngToLayerPoint(from.getLatLng());
      const end = this.map.latLngToLayerPoint(layer.getLatLng());
      if (start.distanceTo(end) > 400) return;
      const by = `${Math.round(start.x - end.x)}px ${Math.round(start.y - end.y)}px`;
      element.animate([{ translate: by, opacity: 0.3 }, { translate: "0 0", opacity: 1 }], { duration: ARRIVAL, easing: "ease-out" });
    }

    marker(at, { node, side }, className, label, zIndexOffset) {
      const icon = L.divIcon({ className, html: node, iconSize: side ? [side, side] : null });
      const layer = L.marker(at, { icon, keyboard: true, zIndexOffset, riseOnHover: true });
      layer.on("add", () => {
        const element = layer.getElement();
        element.setAttribute("aria-label", label);
        element.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          layer.fire("click", { latlng: at, byKeyboard: true });
        });
      });
      layer.bindTooltip(() => html("span", null, label), { direction: "top", offset: [0, -8], className: "geo-tip" });
      return layer;
    }

    /* ---- choosing ---- */

    opens(layer, spot) {
      return layer.on("click", (event) => {
        layer.closeTooltip();
        this.popup = L.geo.popup.open(spot, layer, {
          colorOf: (row) => this.colorOf(row.type),
          rows: (start, count) => this.source.rows(spot, start, count),
          opened: (row) => this.tellIncident(row),
          byKeyboard: event.byKeyboard,
        });
        if (spot.count === 1) return this.tellIncident(spot.row);
        this.chosen.choose(spot.row, this.style, false);
        this.tellSpot(spot);
      });
    }

    async tellSpot(spot) {
      if (spot.first !== undefined) return this.tell("spot", { spot: spot.first });
      const rows = await this.source.rows(spot, 0, spot.count);
      this.tell("incidents", { incident_ids: rows.map((row) => row.id) });
    }

    tellIncident(row) {
      this.chosen.choose(row, this.style, false);
      this.tell("incidents", { incident_ids: [row.id] });
    }

    tell(action, properties = {}) {
      L.geo.tell(this.map, this.handle, action, properties);
    }
  }

  function metresPerPixel(lat, zoom) {
    return (40075016.686 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);
  }

  L.geo.Board = Board;
})();
