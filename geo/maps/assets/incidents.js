/* Incidents on the map: which marks the viewport needs, what a click does, which one is chosen.
 *
 *   new L.geo.Incidents(payload, {selected, follow, reportView}).addTo(map)     payload: see geo/maps/incidents.py
 *
 * The layer is a thin handle: what it draws lives in one Board a map, which keeps the marks that two successive data
 * sets have in common. A handle that is taken away and put back in one breath (as Streamlit does) redraws nothing.
 *
 * Python is told (`L.geo.tell`) the action "incidents" or "view", with `incident_ids`.
 */
(function () {
  "use strict";
  const { mark, cluster, sign, ring, radius, html } = L.geo.draw;
  const { gathered, grouped } = L.geo.spots;
  const MARGIN = 0.2; // share of the viewport drawn beyond its edge
  const SIGN_IN_FULL_FROM = 5; // zoom
  const MAX_CIRCLE = 2500; // pixels: a larger uncertainty circle is all of the screen and says nothing

  L.geo.Incidents = L.Layer.extend({
    options: {
      selected: null, // id of the chosen incident
      follow: true, // bring a choice made elsewhere into view
      reportView: false, // tell Python the view's box after each move
    },
    initialize(payload, options) {
      this._payload = payload;
      L.setOptions(this, options);
    },
    onAdd(map) {
      boardOf(map).show(this, this._payload, this.options);
    },
    onRemove(map) {
      boardOf(map).hide(this);
    },
  });

  function boardOf(map) {
    map.geoBoard = map.geoBoard || new Board(map);
    return map.geoBoard;
  }

  class Board {
    constructor(map) {
      this.map = map;
      this.handle = null;
      this.key = null;
      this.spots = [];
      this.rows = new Map();
      this.marks = new Map();
      this.areas = new Map();
      this.chosen = null;
      map.createPane("geo-areas").style.zIndex = 350;
      map.getPane("geo-areas").style.pointerEvents = "none";
      this.renderer = L.svg({ pane: "geo-areas", padding: 0.3 });
      this.reporting = false;
      map.on("moveend", this.moved, this);
      map.on("geo:theme", this.recolor, this);
    }

    show(handle, payload, { selected, follow, reportView }) {
      this.handle = handle;
      if (payload.key !== this.key) {
        this.key = payload.key;
        this.style = payload.style;
        this.outlines = payload.outlines;
        ({ spots: this.spots, rows: this.rows } = gathered(payload));
      }
      this.draw();
      this.choose(selected, follow);
      // Streamlit binds its listener to the handle only after the handle was added.
      if (reportView && !this.reporting) setTimeout(() => this.tell("view", []));
      this.reporting = reportView;
    }

    recolor() {
      this.swap(this.marks, new Map());
      this.swap(this.areas, new Map());
      this.draw();
    }

    moved() {
      this.draw();
      if (this.reporting) this.tell("view", []);
    }

    hide(handle) {
      if (this.handle === handle) this.handle = null;
      setTimeout(() => {
        if (this.handle) return;
        this.key = null;
        this.spots = [];
        this.rows.clear();
        this.map.closePopup(this.popup);
        this.draw();
      });
    }

    colorOf(type) {
      const theme = L.geo.themeOf(this.map);
      return this.style.colors[theme][type] || this.style.other_color[theme];
    }

    /* ---- drawing ---- */

    draw() {
      const wanted = new Map();
      const areas = new Map();
      const seen = this.inView();
      const signs = seen.filter((item) => item.spot.shape === "sign");
      const points = seen.filter((item) => item.spot.shape !== "sign");
      for (const group of grouped(this.map, points)) {
        if (group.length > 1) {
          this.want(wanted, this.clusterItem(group));
        } else {
          this.want(wanted, this.spotItem(group[0]));
          this.wantArea(areas, group[0]);
        }
      }
      for (const item of this.signItems(signs)) this.want(wanted, item);
      this.swap(this.marks, wanted);
      this.swap(this.areas, areas);
      this.drawChosen();
      this.map.getContainer().dataset.geoMarks = String(this.marks.size);
    }

    /** Points within the padded viewport, each on the copy of the world nearest to the middle. */
    inView() {
      const middle = this.map.getCenter().lng;
      const bounds = this.map.getBounds().pad(MARGIN);
      const items = [];
      for (const spot of this.spots) {
        const shift = 360 * Math.round((middle - spot.lon) / 360);
        const at = L.latLng(spot.lat, spot.lon + shift);
        if (bounds.contains(at)) items.push({ spot, at, shift });
      }
      return items;
    }

    spotItem({ spot, at, shift }) {
      return {
        key: `${spot.look} ${shift}`,
        make: () => {
          const drawn = mark({ ...spot, color: this.colorOf(spot.type), count: spot.rows.length, style: this.style });
          const layer = this.marker(at, drawn, "geo-mark", spot.label, Math.round(-drawn.r * 20));
          return this.opens(layer, spot);
        },
      };
    }

    clusterItem(group) {
      const count = group.reduce((sum, { spot }) => sum + spot.rows.length, 0);
      const box = L.latLngBounds(group.map(({ at }) => at));
      const center = box.getCenter();
      // On a member, not in the middle of them: a disc in the sea would be a place where nothing happened.
      const at = group.reduce((a, b) => (b.at.distanceTo(center) < a.at.distanceTo(center) ? b : a)).at;
      const label = `${count} incidents close together. Zoom in`;
      return {
        key: `cluster ${this.map.getZoom()} ${at.lat} ${at.lng} ${count}`,
        make: () => {
          const layer = this.marker(at, cluster(count), "geo-mark geo-mark-cluster", label, 2000);
          layer.on("click", () => {
            const zoom = Math.max(this.map.getZoom() + 1, this.map.getBoundsZoom(box.pad(0.2)));
            this.map.setView(center, Math.min(zoom, this.map.getZoom() + 4));
          });
          return layer;
        },
      };
    }

    /** Signs: in full where there is room and the map is near enough, else the name, else the country's code. */
    signItems(items) {
      const taken = [];
      const full = this.map.getZoom() >= SIGN_IN_FULL_FROM;
      return items.map(({ spot, at, shift }) => {
        const { sign: name, note, code } = spot.rows[0];
        const p = this.map.latLngToLayerPoint(at);
        const forms = full ? [[name, note], [name], [code]] : [[name], [code]];
        const boxed = (lines) => {
          const half = 22 + Math.max(...lines.map((line) => line.length)) * 3.1 + (spot.rows.length > 1 ? 10 : 0);
          return L.bounds([p.x - half, p.y - 9 * lines.length], [p.x + half, p.y + 9 * lines.length]);
        };
        const free = (lines) => !taken.some((other) => other.intersects(boxed(lines)));
        const lines = forms.find(free) || [code];
        taken.push(boxed(lines));
        return {
          key: `${spot.look} ${shift} ${lines}`,
          make: () => {
            const look = { lines, color: this.colorOf(spot.type), count: spot.rows.length, background: spot.background };
            return this.opens(this.marker(at, { node: sign(look), side: 0 }, "geo-mark geo-mark-sign", spot.label, 4000), spot);
          },
        };
      });
    }

    wantArea(areas, { spot, at, shift }) {
      const outline = spot.outline === null ? null : this.outlines[spot.outline];
      const look = { pane: "geo-areas", renderer: this.renderer, interactive: false, className: "geo-area", color: this.colorOf(spot.type) };
      if (outline) {
        const coordsToLatLng = ([lon, lat]) => L.latLng(lat, lon + shift);
        areas.set(`outline ${spot.outline} ${shift} ${spot.type}`, {
          make: () => L.geoJSON(outline, { ...look, style: () => look, coordsToLatLng }),
        });
      } else if (spot.uncertainty) {
        const pixels = spot.uncertainty / metresPerPixel(at.lat, this.map.getZoom());
        if (pixels <= radius(spot.killed, this.style) + 3 || pixels > MAX_CIRCLE) return;
        areas.set(`circle ${spot.look} ${shift}`, { make: () => L.circle(at, { ...look, radius: spot.uncertainty }) });
      }
    }

    want(wanted, item) {
      wanted.set(item.key, item);
    }

    /** Keep what is there and wanted, take away what is not, make what is missing. */
    swap(present, wanted) {
      for (const [key, layer] of present) {
        if (wanted.has(key)) continue;
        layer.remove();
        present.delete(key);
      }
      for (const [key, item] of wanted) if (!present.has(key)) present.set(key, item.make().addTo(this.map));
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
          opened: (row) => this.tellIncidents([row]),
          byKeyboard: event.byKeyboard,
        });
        this.tellIncidents(spot.rows);
      });
    }

    tellIncidents(rows) {
      this.choose(rows[0].id, false);
      this.tell("incidents", rows.map((row) => row.id));
    }

    tell(action, incident_ids) {
      L.geo.tell(this.map, this.handle, action, { incident_ids });
    }

    choose(id, follow) {
      const fresh = id !== this.chosen;
      this.chosen = id;
      const spot = this.rows.get(id)?.spot;
      // Only a choice that was made elsewhere moves the map, and only if its mark is out of sight.
      if (fresh && follow && spot) {
        const at = L.latLng(spot.lat, spot.lon);
        if (!this.map.getBounds().pad(-0.05).contains(at)) this.map.setView(at, Math.max(this.map.getZoom(), 5));
      }
      this.drawChosen();
    }

    drawChosen() {
      const spot = this.rows.get(this.chosen)?.spot;
      const key = spot ? `${spot.look} ${this.map.getZoom()} ${Math.round(this.map.getCenter().lng / 360)}` : null;
      if (this.ringKey === key) return;
      this.ringKey = key;
      this.ring?.remove();
      this.ring = null;
      if (!spot || spot.shape === "sign") return;
      const shift = 360 * Math.round((this.map.getCenter().lng - spot.lon) / 360);
      const { node, side } = ring(radius(spot.killed, this.style) + (spot.background ? 3 : 0));
      const icon = L.divIcon({ className: "geo-ring", html: node, iconSize: [side, side] });
      const options = { icon, interactive: false, keyboard: false, zIndexOffset: -3000 };
      this.ring = L.marker([spot.lat, spot.lon + shift], options).addTo(this.map);
    }
  }

  function metresPerPixel(lat, zoom) {
    return (40075016.686 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);
  }
})();
