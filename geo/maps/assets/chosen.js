/* The incident that is chosen: the ring around it, on every copy of the world that the map goes to. */
(function () {
  "use strict";
  const { ring, radius } = L.geo.draw;

  L.geo.Chosen = class {
    constructor(map) {
      this.map = map;
      this.row = null;
    }

    /** Put the ring around {id, lat, lon, shape, killed, background}; null takes it away. */
    choose(row, style, follow) {
      const fresh = row && row.id !== this.row?.id;
      this.row = row;
      this.style = style;
      // Only a choice that was made elsewhere moves the map, and only if its mark is out of sight.
      if (fresh && follow) {
        const at = L.latLng(row.lat, row.lon);
        if (!this.map.getBounds().pad(-0.05).contains(at)) this.map.setView(at, Math.max(this.map.getZoom(), 5));
      }
      this.draw();
    }

    draw() {
      const { row } = this;
      const copy = row ? Math.round((this.map.getCenter().lng - row.lon) / 360) : 0;
      const key = row ? [row.id, row.lat, row.lon, row.killed, this.map.getZoom(), copy].join(" ") : null;
      if (this.key === key) return;
      this.key = key;
      this.mark?.remove();
      this.mark = null;
      if (!row || row.shape === "sign") return;
      const { node, side } = ring(radius(row.killed, this.style) + (row.background ? 3 : 0));
      const icon = L.divIcon({ className: "geo-ring", html: node, iconSize: [side, side] });
      const options = { icon, interactive: false, keyboard: false, zIndexOffset: -3000 };
      this.mark = L.marker([row.lat, row.lon + 360 * copy], options).addTo(this.map);
    }
  };
})();
