/* Drawing a part of the map: a box, an area of corners, or what lies near a point; by mouse, pen, finger, and in part by
 * keyboard. What is drawn goes to `done` as an area (shapes.js); whoever needs no pointer types it in the sidebar.
 *
 *   map.fire("geo:near", {latlng, km})      draw what is near a point that is known already
 */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const { corners, edges, rings } = L.geo.shapes;
  const CLICK = 5; // pixels within which a press is a click, no drag
  const CLOSE = 12; // pixels around the first corner in which a click ends an area
  const DOUBLE = 400; // milliseconds within which two clicks are one double click
  const NEAR_KM = 50;
  const HINTS = {
    box: "Drag from one corner to the opposite one, or click both.",
    polygon: "Click each corner. A double click, Enter, or the first corner ends it.",
    near: "Click the middle and give the distance, or drag it.",
    around: "Give the distance, or drag it from another middle.",
  };
  const TOOLS = {
    box: ["Draw a box", "M4 5h12v10H4z"],
    polygon: ["Draw an area", "M4 7l8-4 5 7-5 7-7-2z"],
    near: ["Near here", "M10 3a7 7 0 1 0 .01 0zM10 8.6a1.4 1.4 0 1 0 .01 0z"],
  };

  /** An icon of lines in a square of 20. */
  L.geo.icon = function (path) {
    const space = "http://www.w3.org/2000/svg";
    const root = document.createElementNS(space, "svg");
    const line = root.appendChild(document.createElementNS(space, "path"));
    const look = { d: path, fill: "none", stroke: "currentColor", "stroke-width": 1.7, "stroke-linejoin": "round", "stroke-linecap": "round" };
    for (const [name, value] of Object.entries(look)) line.setAttribute(name, value);
    for (const [name, value] of Object.entries({ width: 18, height: 18, viewBox: "0 0 20 20", "aria-hidden": "true" })) {
      root.setAttribute(name, value);
    }
    return root;
  };

  class Drawing {
    /** `done(area)` is called with what was drawn, `cleared()` when the area that stands is to go. */
    constructor(map, { done, cleared }) {
      this.map = map;
      this.done = done;
      this.tool = null;
      this.draft = L.polygon([], { pane: "geo-drawn", className: "geo-draft", interactive: false, smoothFactor: 0.3 });
      this.buttons = {};
      const control = L.control({ position: "topleft" });
      control.onAdd = () => this.bar(cleared);
      control.addTo(map);
      const container = map.getContainer();
      for (const name of ["pointerdown", "pointermove", "pointerup", "pointercancel"]) {
        container.addEventListener(name, (event) => this[name](event), true);
      }
      container.addEventListener("keydown", (event) => this.pressed(event), true);
      map.on("click", (event) => this.tool === "polygon" && this.corner(event.latlng));
      map.on("dblclick", () => this.tool === "polygon" && this.finish());
      map.on("contextmenu", ({ latlng }) => this.start("near", { latlng }));
      map.on("geo:near", (given) => this.start("near", given));
    }

    bar(cleared) {
      const box = html("div", "leaflet-bar geo-tools");
      const button = (label, path, action) => {
        const node = html("button", null, null, box);
        node.type = "button";
        node.title = label;
        node.setAttribute("aria-label", label);
        node.append(L.geo.icon(path));
        node.addEventListener("click", action);
        return node;
      };
      for (const [tool, [label, path]] of Object.entries(TOOLS)) {
        this.buttons[tool] = button(label, path, (event) => {
          if (this.tool === tool) return this.stop();
          // By keyboard there is no pointer to show the middle: it is that of the map.
          const byKeyboard = event.detail === 0;
          this.start(tool, tool === "near" && byKeyboard ? { latlng: this.map.getCenter() } : {});
        });
        this.buttons[tool].setAttribute("aria-pressed", "false");
      }
      this.remover = button("Remove the area", "M5 5l10 10M15 5L5 15", () => {
        this.stop();
        cleared();
      });
      this.remover.hidden = true;
      L.DomEvent.disableClickPropagation(box);
      return box;
    }

    /** Whether an area stands that can be removed. */
    standing(yes) {
      this.remover.hidden = !yes;
    }

    /* ---- beginning and ending ---- */

    start(tool, { latlng = null, km = NEAR_KM } = {}) {
      this.stop();
      this.tool = tool;
      this.line = [];
      this.anchor = latlng;
      this.km = km;
      this.held = null;
      const { map } = this;
      map.closePopup();
      map.getContainer().classList.add("geo-drawing");
      map.doubleClickZoom.disable();
      map.boxZoom.disable();
      if (tool !== "polygon") map.dragging.disable();
      this.buttons[tool].setAttribute("aria-pressed", "true");
      this.draft.addTo(map);
      this.ask();
      this.sketch();
    }

    /** Without an area: what is drawn is given up. */
    stop(area) {
      if (!this.tool) return;
      this.buttons[this.tool].setAttribute("aria-pressed", "false");
      this.tool = null;
      this.map.dragging.enable();
      this.map.boxZoom.enable();
      // What ended it may still become a click, on whatever lies below, or a double click.
      setTimeout(() => {
        if (this.tool) return;
        this.map.doubleClickZoom.enable();
        this.map.getContainer().classList.remove("geo-drawing");
      }, DOUBLE);
      this.draft.setLatLngs([]).remove();
      const inside = this.asked.getContainer().contains(document.activeElement);
      this.asked.remove();
      if (inside) this.map.getContainer().focus({ preventScroll: true });
      if (area) this.done(area);
    }

    /** The words over the map while something is drawn, and for a distance the field that holds it. */
    ask() {
      const { tool } = this;
      this.asked = L.control({ position: "topright" });
      this.asked.onAdd = () => {
        const box = html("form", "geo-asked");
        this.said = html("p", null, HINTS[this.anchor ? "around" : tool], box);
        this.said.setAttribute("role", "status");
        const row = html("div", "geo-asked-row", null, box);
        if (tool === "near") {
          const label = html("label", null, "Within ", row);
          this.field = html("input", null, null, label);
          Object.assign(this.field, { type: "number", min: "0.1", max: "20000", step: "any", value: String(this.km) });
          label.append(" km");
          this.field.addEventListener("input", () => {
            if (this.field.valueAsNumber > 0) this.km = this.field.valueAsNumber;
            this.sketch();
          });
        }
        if (tool !== "box") html("button", "geo-asked-done", "Done", row).type = "submit";
        const cancel = html("button", null, "Cancel", row);
        cancel.type = "button";
        cancel.addEventListener("click", (event) => {
          event.stopPropagation();
          this.stop();
        });
        box.addEventListener("submit", (event) => {
          event.preventDefault();
          this.finish();
        });
        L.DomEvent.disableClickPropagation(box);
        return box;
      };
      this.asked.addTo(this.map);
      if (this.anchor) this.field.select();
    }

    finish() {
      const { tool, line, anchor } = this;
      if (tool === "near" && !anchor) return this.say("Click the middle first.");
      if (tool === "near") return this.stop({ near: [tidy(anchor.lat), tidy(anchor.lng), Math.round(this.km * 1000) / 1000] });
      if (tool === "box") return this.stop({ box: this.box().map(tidy) });
      if (line.length < 3) return this.say("An area has three corners or more: click the next one.");
      const around = corners([...line, line[0]]);
      const longitudes = around.map(([, lon]) => lon);
      if (Math.max(...longitudes) - Math.min(...longitudes) > 360) {
        return this.say("This goes more than once round the earth. Draw a smaller area, or a box.");
      }
      return this.stop({ polygon: around.slice(0, -1).map((point) => point.map(tidy)) });
    }

    say(words) {
      this.said.textContent = words;
    }

    /* ---- the pointer ---- */

    pointerdown(event) {
      if (!this.tool || !event.isPrimary || event.button > 0 || event.target.closest(".leaflet-control")) return;
      this.held = this.map.mouseEventToContainerPoint(event);
      if (this.tool === "polygon") return;
      this.map.getContainer().setPointerCapture(event.pointerId);
      if (this.tool === "near" || !this.anchor) this.anchor = this.at(event);
    }

    pointermove(event) {
      if (!this.tool) return;
      this.pointer = this.at(event);
      const dragged = this.held && this.map.mouseEventToContainerPoint(event).distanceTo(this.held) > CLICK;
      if (this.tool === "near" && dragged) {
        this.km = rounded(this.map.distance(this.anchor, this.pointer) / 1000);
        this.field.value = String(this.km);
      }
      this.sketch();
    }

    pointerup(event) {
      if (!this.tool || !this.held || this.tool === "polygon") return;
      const point = this.map.mouseEventToContainerPoint(event);
      const dragged = point.distanceTo(this.held) > CLICK;
      this.held = null;
      this.pointer = this.at(event);
      if (this.tool === "near") {
        if (dragged) return this.finish();
        this.sketch();
        return this.field.select();
      }
      const across = this.map.latLngToContainerPoint(this.anchor).subtract(point);
      if (Math.abs(across.x) > CLICK && Math.abs(across.y) > CLICK) this.finish();
    }

    pointercancel() {
      this.held = null;
    }

    at(event) {
      return this.map.mouseEventToLatLng(event);
    }

    corner({ lat, lng }) {
      const { map, line } = this;
      const here = map.latLngToContainerPoint([lat, lng]);
      const from = (point) => map.latLngToContainerPoint(point).distanceTo(here);
      if (line.length >= 3 && from(line[0]) <= CLOSE) return this.finish();
      if (line.length && from(line[line.length - 1]) <= CLICK) return; // the second of a double click
      line.push([lat, lng]);
      this.sketch();
    }

    /* ---- keys ---- */

    pressed(event) {
      if (!this.tool) return;
      if (event.key === "Escape") {
        event.stopPropagation();
        return this.stop();
      }
      if (this.tool !== "polygon" || event.target.closest(".geo-asked")) return;
      if (event.key === "Backspace") this.line.pop();
      else if (event.key === "Enter") this.finish();
      else return;
      event.preventDefault();
      event.stopPropagation();
      this.sketch();
    }

    /* ---- the picture ---- */

    sketch() {
      if (!this.tool) return;
      const { tool, anchor, pointer } = this;
      let shown = [];
      if (tool === "near" && anchor) shown = rings({ near: [anchor.lat, anchor.lng, this.km] });
      else if (tool === "box" && anchor && pointer) shown = rings({ box: this.box() });
      else if (tool === "polygon") shown = [edges([...this.line, ...(pointer ? [[pointer.lat, pointer.lng]] : []), ...this.line.slice(0, 1)])];
      this.draft.setLatLngs(shown.filter(([first]) => first));
    }

    box() {
      const bounds = L.latLngBounds(this.anchor, this.pointer);
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    }
  }

  const tidy = (degrees) => Math.round(degrees * 1e5) / 1e5;

  /** Two figures of a distance, three from 100 km on: what a hand can mean. */
  function rounded(km) {
    const unit = 10 ** (Math.floor(Math.log10(Math.max(km, 0.1))) - (km < 100 ? 1 : 2));
    return Math.max(0.1, Number((Math.round(km / unit) * unit).toFixed(2)));
  }

  L.geo.Drawing = Drawing;
})();
