/* What stands on the map: many marks as one layer of Leaflet's, each an element at its point in the pane of markers.
 *
 * A marker of Leaflet's brings listeners, a tooltip and a surface of the compositor's with it: to make and lay out 150 took
 * three times as long as this, where one listener of a kind serves all, and one tooltip, made when it is first needed.
 *
 *   const standing = new L.geo.Standing().addTo(map);    standing.marks: key → mark, with getLatLng() and getElement()
 *   standing.swap(new Map([[key, item], …]))             keeps what is there and wanted
 *
 * item: {at, box, make}. make() gives {node, side, className, label, above, act}: what is seen, `side` pixels wide (0: as wide
 * as it is, from its own middle); its words; how far it lies above others; and act(mark, {byKeyboard}), what a click does.
 * `box` [west, south, east, north]: of a mark that stands for many, so that those come out of it.
 */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const ARRIVAL = 180; // milliseconds in which a mark comes out of the one that held it
  const FAR = 400; // pixels from which it does not
  const RISE = 250; // how far the mark that is pointed at rises above others

  class Mark {
    constructor({ at, box, make }) {
      const { node, side, className, label, above, act } = make();
      Object.assign(this, { at, box, half: side / 2, label, above, act });
      this.element = html("div", `leaflet-marker-icon leaflet-zoom-animated leaflet-interactive ${className}`);
      this.element.tabIndex = 0;
      this.element.setAttribute("role", "button");
      this.element.setAttribute("aria-label", label);
      if (side) this.element.style.cssText = `width: ${side}px; height: ${side}px; margin: ${-side / 2}px 0 0 ${-side / 2}px`;
      this.element.append(node);
      this.element.geoMark = this;
    }

    getLatLng() {
      return this.at;
    }

    getElement() {
      return this.element;
    }

    /** Stand at a point of the pane, or be seen so far from it at first. */
    place(point, by = [0, 0]) {
      this.point = point;
      this.shift(...by);
      this.raise();
    }

    /** Be seen so far from there. Not in three dimensions: each mark would have a surface of its own. */
    shift(x, y) {
      this.element.style.transform = `translate(${this.point.x + x}px, ${this.point.y + y}px)`;
    }

    raise(by = 0) {
      this.element.style.zIndex = this.point.y + this.above + by;
    }
  }

  L.geo.Standing = L.Layer.extend({
    options: { pane: "markerPane" },

    initialize() {
      this.marks = new Map();
      this._arriving = [];
      this._calm = matchMedia("(prefers-reduced-motion: reduce)");
    },

    onAdd() {
      this._root = html("div", "geo-standing", null, this.getPane());
      this._tip = L.tooltip({ direction: "top", offset: [0, -8], className: "geo-tip" });
      const on = (kinds, act) => {
        for (const kind of kinds) {
          this._root.addEventListener(kind, (event) => {
            const mark = event.target.closest(".geo-mark")?.geoMark;
            if (mark) act(mark, event);
          });
        }
      };
      on(["mouseover"], (mark) => this._told(mark));
      on(["mouseout"], (mark, { relatedTarget }) => mark.element.contains(relatedTarget) || this._untold(mark));
      on(["focusin"], (mark) => {
        this._told(mark);
        const room = [mark.half, mark.half];
        this._map.panInside(mark.at, { paddingTopLeft: room, paddingBottomRight: room });
      });
      on(["focusout"], (mark) => this._untold(mark));
      on(["click"], (mark, event) => {
        event.stopPropagation(); // it is no click on the map
        if (!this._map._draggableMoved(this._map)) this._acts(mark, false); // nor the end of a drag
      });
      on(["keydown"], (mark, event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        this._acts(mark, true);
      });
    },

    onRemove() {
      this._settle();
      cancelAnimationFrame(this._due);
      this._untold(this._said);
      this._root.remove();
      this.marks.clear();
    },

    getEvents() {
      const events = { zoom: this._moved, viewreset: this._moved };
      if (this._map.options.zoomAnimation) events.zoomanim = this._zooming;
      return events;
    },

    /** Keep what is there and wanted, take away what is not, make what is missing. */
    swap(wanted) {
      this._settle();
      const gone = [...this.marks].filter(([key]) => !wanted.has(key));
      for (const [key, mark] of gone) {
        if (mark === this._said) this._untold(mark);
        this.marks.delete(key);
      }
      if (this.marks.size) for (const [, mark] of gone) mark.element.remove();
      else this._root.replaceChildren();
      this._place();
      const left = gone.map(([, mark]) => mark).filter(({ box }) => box);
      const all = document.createDocumentFragment();
      for (const [key, item] of wanted) {
        if (this.marks.has(key)) continue;
        const mark = new Mark(item);
        this.marks.set(key, mark);
        const point = this._map.latLngToLayerPoint(mark.at).round();
        const by = this._calm.matches ? null : this._wayFrom(left, mark.at, point);
        mark.place(point, by || undefined);
        if (by) this._arriving.push({ mark, by });
        all.append(mark.element);
      }
      this._root.append(all);
      if (this._arriving.length) this._frame = requestAnimationFrame((began) => this._arrive(began, began));
    },

    /** Where the pane's points lie: marks that were placed on the same grid stand right. */
    _gridOf({ x, y }, zoom = this._map.getZoom()) {
      return `${zoom} ${x} ${y}`;
    },

    /** The pane's points are others now. Most of the marks may be taken away before they are seen again. */
    _moved() {
      if (this._grid === this._gridOf(this._map.getPixelOrigin())) return;
      cancelAnimationFrame(this._due);
      this._due = requestAnimationFrame(() => this._place());
    },

    _place() {
      cancelAnimationFrame(this._due);
      const grid = this._gridOf(this._map.getPixelOrigin());
      if (this._grid === grid) return;
      this._grid = grid;
      this._settle();
      for (const mark of this.marks.values()) mark.place(this._map.latLngToLayerPoint(mark.at).round());
    },

    _zooming({ zoom, center }) {
      this._settle();
      this._grid = this._gridOf(this._map._getNewPixelOrigin(center, zoom), zoom);
      for (const mark of this.marks.values()) mark.place(this._map._latLngToNewLayerPoint(mark.at, zoom, center).round());
    },

    /* ---- a mark that comes out of one that stood for many starts where that stood ---- */

    _wayFrom(left, { lat, lng }, point) {
      const from = left.find(({ box: [west, south, east, north] }) => {
        const x = (((lng - west) % 360) + 360) % 360;
        return lat >= south && lat <= north && x <= east - west;
      });
      if (!from) return null;
      const start = this._map.latLngToLayerPoint(from.at);
      return start.distanceTo(point) > FAR ? null : [start.x - point.x, start.y - point.y];
    },

    /** By hand: an animation of the browser's would give each of them a surface of its own. */
    _arrive(began, now) {
      const rest = (1 - Math.min(1, (now - began) / ARRIVAL)) ** 2;
      if (rest === 0) {
        this._settle();
        return;
      }
      for (const { mark, by } of this._arriving) mark.shift(...by.map((way) => way * rest));
      this._frame = requestAnimationFrame((later) => this._arrive(began, later));
    },

    _settle() {
      cancelAnimationFrame(this._frame);
      for (const { mark } of this._arriving) mark.shift(0, 0);
      this._arriving = [];
    },

    /* ---- pointed at, and chosen ---- */

    _told(mark) {
      if (this._map.dragging?.moving()) return;
      if (this._said && this._said !== mark) this._untold(this._said);
      this._said = mark;
      mark.raise(RISE);
      this._tip.setContent(html("span", null, mark.label)).setLatLng(mark.at);
      this._map.openTooltip(this._tip);
    },

    _untold(mark) {
      if (!mark || mark !== this._said) return;
      this._said = null;
      mark.raise();
      this._map.closeTooltip(this._tip);
    },

    _acts(mark, byKeyboard) {
      this._untold(mark);
      mark.act(mark, { byKeyboard });
    },
  });
})();
