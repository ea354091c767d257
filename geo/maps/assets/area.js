/* The part of the earth that is filtered by, as it lies on the map, and the tools to draw another.
 *
 *   new L.geo.Area(areas).addTo(map)      areas: [area, …], see shapes.js
 *
 * A thin handle, since Streamlit takes it away and puts it back. Python is told the action "area" with what was drawn, or
 * with nothing when the area is to go.
 */
(function () {
  "use strict";
  const { rings } = L.geo.shapes;
  const LOOK = { className: "geo-drawn", interactive: false, smoothFactor: 0.3 };
  const SMALL = 40; // pixels: an area that came from elsewhere and would be a dot is gone to

  class Ground {
    constructor(map) {
      this.map = map;
      this.handle = null;
      this.key = undefined;
      const pane = map.createPane("geo-drawn");
      Object.assign(pane.style, { zIndex: 345, pointerEvents: "none" });
      this.shape = L.polygon([], { pane: "geo-drawn", renderer: L.svg({ pane: "geo-drawn", padding: 0.5 }), ...LOOK });
      this.shape.addTo(map);
      this.tools = new L.geo.Drawing(map, { done: (area) => this.tell(area), cleared: () => this.tell(null) });
    }

    static of(map) {
      map.geoGround = map.geoGround || new Ground(map);
      return map.geoGround;
    }

    show(handle, areas) {
      this.handle = handle;
      const key = JSON.stringify(areas);
      if (key === this.key) return;
      const first = this.key === undefined;
      this.key = key;
      this.draw(areas);
      // An area that was typed is gone to; one that was drawn here is seen, and an address that holds a view means it.
      if (areas.length && !this.told && !(first && this.map.geoViewGiven)) this.goTo(areas[0]);
      this.told = false;
    }

    hide(handle) {
      if (this.handle === handle) this.handle = null;
    }

    tell(area) {
      this.told = true;
      this.draw(area ? [area] : []);
      // A distance that was typed may lead far out of the picture, or be a dot in it.
      if (area?.near && !this.map.getBounds().contains(around(area))) this.fit(area);
      else if (area?.near) this.goTo(area);
      L.geo.tell(this.map, this.handle, "area", area || {});
    }

    draw(areas) {
      const moved = (ring, shift) => ring.map(([lat, lon]) => [lat, lon + shift]);
      this.shape.setLatLngs(areas.flatMap((area) => [0, 360, -360].map((shift) => rings(area).map((ring) => moved(ring, shift)))));
      this.tools.standing(areas.length > 0);
    }

    /** Go to an area that would not be seen. */
    goTo(area) {
      const { map } = this;
      const bounds = around(area);
      const low = map.latLngToContainerPoint(bounds.getSouthWest());
      const high = map.latLngToContainerPoint(bounds.getNorthEast());
      const small = high.x - low.x < SMALL && low.y - high.y < SMALL;
      if (small || !map.getBounds().intersects(bounds)) this.fit(area);
    }

    fit(area) {
      this.map.fitBounds(around(area), { padding: [30, 30], maxZoom: 14 });
    }
  }

  const around = (area) => L.latLngBounds(rings(area).flat());

  L.geo.Area = L.Layer.extend({
    initialize(areas) {
      this._areas = areas;
    },
    onAdd(map) {
      Ground.of(map).show(this, this._areas);
    },
    onRemove(map) {
      Ground.of(map).hide(this);
    },
  });
})();
