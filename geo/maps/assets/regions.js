/* Countries or provinces coloured by what happened in them, with the numbers behind each colour.
 *
 *   new L.geo.Regions({url, query, version, level, measure, beside, worker, files, style}).addTo(map)
 *
 * `${url}/regions?${query}&level=…` answers {version, level, columns, rows, unplaced}, a row for each region that holds
 * incidents; `level` is "country" or "province", `measure` "incidents", "killed" or "injured"; `style` is made by
 * geo/maps/ramps.py. A region whose number is unknown is hatched, never coloured as zero. `beside` is null, or {query,
 * is_first} of another map that shares the scale: what it asks for, and whether this map is the one with the legend.
 *
 * Like the incidents, the layer is a thin handle: what it draws lives in one Board a map. Python is told (`L.geo.tell`) the
 * action "region" with `level`, `code`, and the `codes` of all that was counted for it.
 */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const { spread } = L.geo.scale;
  const REACHED = 60; // regions in view that the keyboard reaches, those with the largest numbers first

  L.geo.Regions = L.Layer.extend({
    initialize(options) {
      L.setOptions(this, options);
    },
    onAdd(map) {
      map.geoRegions = map.geoRegions || new Board(map, this.options);
      map.geoRegions.show(this, this.options);
    },
    onRemove(map) {
      map.geoRegions.hide(this);
    },
  });

  class Board {
    constructor(map, { worker, files, style }) {
      this.map = map;
      this.style = style;
      this.asker = new L.geo.Asker();
      this.otherAsker = new L.geo.Asker();
      this.handle = null;
      this.key = null; // of what was asked for
      this.answer = this.other = null; // this map's, and that of the one beside it
      this.state = "waiting";
      this.points = new Map();
      const pane = map.createPane("geo-regions");
      Object.assign(pane.style, { zIndex: 250, pointerEvents: "none", opacity: style.opacity });
      this.tiles = new L.geo.RegionTiles({ worker, files, pane: "geo-regions" });
      this.tiles.lookOf = (region) => this.lookOf(this.numbers?.classOf(region));
      this.tiles.on("names", this.counted, this);
      this.tiles.on("failed", () => this.fail());
      this.tooltip = L.tooltip({ direction: "top", offset: [0, -10], className: "geo-tip" });
      this.legend = L.geo.legendBox((body) => this.explain(body), [480, 400]);
    }

    show(handle, { url, query, version, level, measure, beside }) {
      this.handle = handle;
      this.measure = measure;
      this.beside = beside;
      this.tiles.setLevel(level);
      if (!this.shown) this.place();
      const key = `${url} ${query} ${version} ${level} ${beside?.query}`;
      const fresh = key !== this.key;
      this.key = key;
      this.question = [`${url}/regions?${query}`, { level }];
      this.otherAddress = beside && `${url}/regions?${beside.query}`;
      if (fresh || this.state === "failed") this.ask();
      this.counted();
    }

    /** A handle that comes back in the same breath finds everything as it was. */
    hide(handle) {
      if (this.handle === handle) this.handle = null;
      setTimeout(() => !this.handle && this.shown && this.leave());
    }

    place() {
      this.shown = true;
      this.map.addLayer(this.tiles);
      (this.map.geoScales = this.map.geoScales || new Set()).add(this.legend.fill);
      this.map.geoBasemap?.raiseNames(this);
      this.map.on(this.events());
    }

    leave() {
      this.shown = false;
      this.asker.stop();
      this.otherAsker.stop();
      this.key = this.answer = this.other = this.numbers = null;
      this.point(null);
      this.reach([]);
      this.map.off(this.events());
      this.map.geoBasemap?.lowerNames(this);
      this.legend.remove();
      this.map.geoScales.delete(this.legend.fill);
      this.tiles.remove();
      delete this.map.getContainer().dataset.geoRegions;
    }

    events() {
      this.listeners = this.listeners || {
        mousemove: (event) => this.pointed(event),
        mouseout: () => this.point(null),
        click: (event) => this.clicked(event),
        moveend: () => this.moved(),
        "geo:theme": () => this.counted(),
        "geo:span": ({ waitFor }) => waitFor(this.ask()),
      };
      return this.listeners;
    }

    moved() {
      if (this.state !== "failed") return this.reachable();
      this.tiles.setLevel(this.tiles.level);
      this.ask();
    }

    /* ---- numbers ---- */

    /** Ask for the level, and for the span of days that the map plays (player.js). What is drawn stays until then. */
    ask() {
      const [address, { level }] = this.question;
      if (this.answer?.level !== level) {
        this.answer = null;
        this.state = "waiting";
        this.counted();
      }
      const both = [this.asker.ask(address, { level, ...this.map.geoSpan })];
      if (this.otherAddress) both.push(this.otherAsker.ask(this.otherAddress, { level }));
      return Promise.all(both)
        .then(([answer, other = null]) => {
          if (!answer || (this.otherAddress && !other)) return;
          this.answer = answer;
          this.other = other;
          this.state = "there";
          this.counted();
        })
        .catch((error) => {
          console.error(`The numbers of the regions could not be read: ${error.message}`);
          this.fail();
        });
    }

    fail() {
      this.answer = null;
      this.state = "failed";
      this.counted();
    }

    /** Put numbers and shapes together: what each region looks like, what the legend says. */
    counted() {
      const names = this.tiles.names();
      const ready = this.answer && names && this.shown;
      const numbersOf = (answer) => new L.geo.RegionNumbers(names, answer, this.measure, this.style.classes);
      this.numbers = ready ? numbersOf(this.answer) : null;
      this.otherNumbers = ready && this.other ? numbersOf(this.other) : null;
      if (this.otherNumbers) this.numbers.shareScale(this.otherNumbers);
      this.theme = this.style.themes[L.geo.themeOf(this.map)];
      this.colors = spread(this.theme.ramp, this.numbers?.limits.length || 0);
      this.tiles.edge = this.theme.edge;
      this.tiles.repaint();
      if (this.shown) this.legend.stand(this.map, this.beside?.is_first ?? true);
      this.reachable();
      const { dataset } = this.map.getContainer();
      if (ready) dataset.geoRegions = String(this.numbers.sums.size);
      else delete dataset.geoRegions;
    }

    /** A region's fill, hatching, or nothing. */
    lookOf(kind) {
      if (kind === null || kind === undefined) return null;
      if (kind === "unknown") return { hatch: this.theme.unknown };
      return { fill: kind === "zero" ? this.theme.zero : this.colors[kind] };
    }

    /* ---- pointing ---- */

    pointed({ latlng, originalEvent }) {
      const covered = originalEvent.target.closest(".leaflet-interactive, .leaflet-control, .leaflet-popup");
      this.point(covered ? null : this.tiles.regionAt(latlng), latlng);
    }

    point(region, latlng) {
      if (region === null || !this.numbers) {
        if (this.map.hasLayer(this.tooltip)) this.map.closeTooltip(this.tooltip);
        region = null;
      } else {
        if (region !== this.tiles.shown?.region) this.tooltip.setContent(this.told(region));
        this.tooltip.setLatLng(latlng);
        if (!this.map.hasLayer(this.tooltip)) this.map.openTooltip(this.tooltip);
      }
      if (region !== (this.tiles.shown?.region ?? null)) this.tiles.point(region, this.theme.pointed);
    }

    told(region) {
      const node = html("span");
      html("b", null, this.numbers.names[region].name, node);
      node.append(`: ${this.numbers.inWords(region)}`);
      return node;
    }

    clicked({ latlng }) {
      const region = this.tiles.regionAt(latlng);
      this.point(region, latlng);
      if (region !== null) this.tell(region);
    }

    tell(region) {
      if (!this.numbers?.sums.has(region)) return;
      const { code: own } = this.numbers.names[region];
      const codes = this.numbers.codes.get(region);
      const code = codes.includes(own) ? own : codes[0];
      L.geo.tell(this.map, this.handle, "region", { level: this.tiles.level, code, codes });
    }

    /* ---- the keyboard's way in ---- */

    /** The regions in view whose number the keyboard reaches: those with the largest first. */
    reachable() {
      const middle = this.map.getCenter().lng;
      const bounds = this.map.getBounds();
      const found = [];
      for (const [region, value] of this.numbers?.values || []) {
        const [lat, lon] = this.numbers.names[region].at;
        const at = L.latLng(lat, lon + 360 * Math.round((middle - lon) / 360));
        if (bounds.contains(at)) found.push({ region, at, value: value ?? -1 });
      }
      found.sort((a, b) => b.value - a.value || a.region - b.region);
      this.reach(found.slice(0, REACHED));
    }

    reach(found) {
      const wanted = new Map(found.map((item) => [`${item.region} ${item.at.lng}`, item]));
      for (const [key, { marker, words }] of this.points) {
        const item = wanted.get(key);
        if (item && this.label(item.region) === words) continue;
        marker.remove();
        this.points.delete(key);
      }
      for (const [key, { region, at }] of wanted) {
        if (!this.points.has(key)) this.points.set(key, { marker: this.stop(region, at), words: this.label(region) });
      }
    }

    label(region) {
      return `${this.numbers.names[region].name}: ${this.numbers.inWords(region)}`;
    }

    /** A place for the focus, seen only while it has it; the mouse goes through to the region. */
    stop(region, at) {
      const icon = L.divIcon({ className: "geo-region-stop", iconSize: [28, 28] });
      const marker = L.marker(at, { icon, keyboard: true, autoPanOnFocus: false, zIndexOffset: -5000 }).addTo(this.map);
      const node = marker.getElement();
      node.setAttribute("aria-label", this.label(region));
      node.addEventListener("focus", () => this.point(region, at));
      node.addEventListener("blur", () => this.point(null));
      node.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        this.tell(region);
      });
      return marker;
    }

    /* ---- the legend ---- */

    explain(body) {
      const { numbers, otherNumbers, measure, beside } = this;
      const sides = otherNumbers ? [numbers, otherNumbers] : [numbers];
      L.geo.regionLegend(body, {
        level: this.tiles.level,
        measure,
        failed: this.state === "failed",
        sides: numbers && (beside?.is_first === false ? sides.reverse() : sides),
        swatchOf: (kind) => L.geo.regionSwatch(this.lookOf(kind)),
      });
    }
  }
})();
