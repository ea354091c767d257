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

  class Board {
    constructor(map) {
      this.map = map;
      this.handle = null;
      this.source = null;
      this.standing = new L.geo.Standing().addTo(map);
      this.areas = new Map();
      this.chosen = new L.geo.Chosen(map);
      this.reporting = false;
      this.sequence = 0;
      this.asked = 0;
      map.createPane("geo-areas").style.zIndex = 350;
      map.getPane("geo-areas").style.pointerEvents = "none";
      this.renderer = L.svg({ pane: "geo-areas", padding: 0.3 });
      map.on("zoomanim", ({ center, zoom }) => this.source?.expect?.(map, center, zoom));
      map.on("moveend", this.moved, this);
      map.on("geo:theme", this.recolor, this);
      map.on("geo:span", ({ waitFor }) => waitFor(this.refresh()));
    }

    /** Key → mark: what is drawn. */
    get marks() {
      return this.standing.marks;
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
        this.source.more = () => this.draw(); // what lies beyond the edges of the view
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
      this.standing.swap(new Map());
      this.swapAreas(new Map());
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
      this.standing.swap(wanted);
      this.swapAreas(areas);
      this.chosen.draw();
      this.map.getContainer().dataset.geoMarks = String(this.marks.size);
      if (this.map.geoState) this.map.geoState.marks = this.marks.size;
    }

    spotItem({ spot, at, shift }) {
      return {
        key: `${spot.look} ${shift}`,
        at,
        make: () => {
          const drawn = mark({ ...spot, color: this.colorOf(spot.type), style: this.style });
          return { ...drawn, className: "geo-mark", above: Math.round(-drawn.r * 20), ...this.opens(spot) };
        },
      };
    }

    clusterItem({ cluster: held, at, shift }) {
      const p = this.map.latLngToLayerPoint(at);
      return {
        key: `cluster ${held.key} ${shift}`,
        at,
        box: held.box,
        room: L.bounds([p.x - 26, p.y - 26], [p.x + 26, p.y + 26]),
        make: () => {
          const drawn = cluster(held, this.colorOf(held.type));
          const label = L.geo.spots.clusterInWords(held);
          const act = () => this.enter(held, at, shift);
          return { ...drawn, className: "geo-mark geo-mark-cluster", label, above: 2000, act };
        },
      };
    }

    /** Go into a cluster; where the map can go no further, its incidents are listed beside it. */
    enter(held, at, shift) {
      const [west, south, east, north] = held.box;
      const box = L.latLngBounds([south, west + shift], [north, east + shift]);
      const zoom = this.map.getZoom();
      if (zoom >= this.map.getMaxZoom()) return this.tell("box", { box: [west, south, east, north], ...this.played() });
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
          at,
          make: () => {
            const look = { lines, color: this.colorOf(spot.type), count: spot.count, background: spot.background };
            return { node: sign(look), side: 0, className: "geo-mark geo-mark-sign", above: 4000, ...this.opens(spot) };
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

    swapAreas(wanted) {
      for (const [key, layer] of this.areas) {
        if (wanted.has(key)) continue;
        layer.remove();
        this.areas.delete(key);
      }
      for (const [key, item] of wanted) if (!this.areas.has(key)) this.areas.set(key, item.make().addTo(this.map));
    }

    /* ---- choosing ---- */

    /** The words of a spot's mark, and what a click on it does. */
    opens(spot) {
      const act = (mark, { byKeyboard }) => {
        this.popup = L.geo.popup.open(spot, mark, this.map, {
          colorOf: (row) => this.colorOf(row.type),
          rows: (start, count) => this.source.rows(spot, start, count),
          opened: (row) => this.tellIncident(row),
          byKeyboard,
        });
        if (spot.count === 1) return this.tellIncident(spot.row);
        this.chosen.choose(spot.row, this.style, false);
        this.tellSpot(spot);
      };
      return { label: spot.label, act };
    }

    async tellSpot(spot) {
      if (spot.first !== undefined) return this.tell("spot", { spot: spot.first, ...this.played() });
      const rows = await this.source.rows(spot, 0, spot.count);
      this.tell("incidents", { incident_ids: rows.map((row) => row.id) });
    }

    /** The days that the map shows alone (player.js): what is chosen of it is chosen of them. */
    played() {
      const { geoSpan } = this.map;
      return geoSpan ? { dates: [geoSpan.from, geoSpan.to] } : {};
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
