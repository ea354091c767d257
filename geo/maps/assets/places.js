/* A field over the map that finds a place by its name, and goes there.
 *
 *   new L.geo.Places({url, query}).addTo(map)      `url` serves "places" (geo/app/place_search.py), `query` lets it
 *
 * The server is asked when the reader says so, never at each key: services behind it forbid that.
 */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const NEAREST = 12; // zoom

  class Finder {
    constructor(map) {
      this.map = map;
      this.asker = new L.geo.Asker();
      const control = L.control({ position: "topright" });
      control.onAdd = () => this.box();
      control.addTo(map);
    }

    static of(map) {
      map.geoFinder = map.geoFinder || new Finder(map);
      return map.geoFinder;
    }

    box() {
      const root = html("div", "geo-places");
      const form = html("form", "geo-places-form", null, root);
      form.setAttribute("role", "search");
      this.field = html("input", null, null, form);
      Object.assign(this.field, { type: "search", placeholder: "Go to a place", maxLength: 200, autocomplete: "off" });
      this.field.setAttribute("aria-label", "Go to a place: a name, or latitude and longitude");
      const button = html("button", null, null, form);
      button.type = "submit";
      button.title = "Search";
      button.setAttribute("aria-label", "Search for this place");
      button.append(L.geo.icon("M8.5 3a5.5 5.5 0 1 0 .01 0zM12.8 12.8L17 17"));
      this.said = html("p", "geo-places-said", null, root);
      this.said.setAttribute("role", "status");
      this.list = html("ul", null, null, root);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.search(this.field.value.trim());
      });
      this.field.addEventListener("input", () => this.field.value || this.clear());
      root.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        this.clear();
        this.field.focus();
      });
      L.DomEvent.disableClickPropagation(root);
      L.DomEvent.disableScrollPropagation(root);
      return root;
    }

    clear() {
      this.asker.stop();
      this.said.textContent = "";
      this.list.replaceChildren();
    }

    async search(text) {
      this.clear();
      if (!text) return;
      this.said.textContent = "Searching …";
      let answer;
      try {
        answer = await this.asker.ask(`${this.given.url}/places?${this.given.query}`, { q: text });
      } catch {
        this.said.textContent = "The search cannot be had just now. Try again.";
        return;
      }
      if (answer === null) return;
      const { places, notices } = answer;
      const none = `No place called “${text}” is known. Try another spelling, a larger place, or coordinates such as 30.28, 57.08.`;
      const some = places.length === 1 ? "" : "Which one?";
      this.said.textContent = [...notices, places.length ? some : none].filter(Boolean).join(" ");
      if (places.length === 1) return this.go(places[0]);
      for (const place of places) {
        const line = html("button", null, null, html("li", null, null, this.list));
        line.type = "button";
        html("strong", null, place.name, line);
        html("small", null, place.what, line);
        line.addEventListener("click", (event) => {
          event.stopPropagation(); // once taken away, the line is no part of this field any more, and the map would hear it
          this.clear();
          this.go(place);
        });
      }
      this.list.querySelector("button")?.focus();
    }

    go({ name, what, lat, lon, radius_m: radius, km }) {
      const { map } = this;
      const at = L.latLng(lat, lon);
      map.fitBounds(at.toBounds(2 * radius), { maxZoom: NEAREST });
      const box = html("article", "geo-popup");
      html("h3", "geo-popup-title", name, box);
      html("p", "geo-popup-line", what, box);
      const near = html("button", "geo-popup-near", "Incidents near here", box);
      near.type = "button";
      near.addEventListener("click", () => map.fire("geo:near", { latlng: at, km }));
      const popup = L.popup({ maxWidth: 260, autoPan: false }).setLatLng(at).setContent(box).openOn(map);
      near.focus({ preventScroll: true });
      popup.getElement().addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        map.closePopup(popup);
        this.field.focus();
      });
    }
  }

  L.geo.Places = L.Layer.extend({
    initialize(given) {
      this._given = given;
    },
    onAdd(map) {
      Finder.of(map).given = this._given;
    },
    onRemove() {},
  });
})();
