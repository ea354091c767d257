/* Maps side by side keep the same view: what moves one moves the others. Each is in a frame of its own on one page.
 *
 * A map tells the other frames of its page where it is and heeds what they tell. The last view that was told or heard is
 * remembered, and only another one is told: an echo ends where it arrives.
 */
(function () {
  "use strict";
  const CLOSE = 1.5; // pixels within which two views are the same: panning moves by whole ones

  L.geo.inStep = function (map) {
    let known = null;
    let due = null; // the view to tell at the next frame of a drag

    const viewOf = (center = map.getCenter(), zoom = map.getZoom()) => ({ lat: center.lat, lng: center.lng, zoom });

    function same(a, b) {
      if (!a || !b || a.zoom !== b.zoom) return false;
      return map.project(a, a.zoom).distanceTo(map.project(b, b.zoom)) < CLOSE;
    }

    function tell(view, how) {
      if (same(view, known)) return;
      known = view;
      for (let n = 0; n < parent.length; n++) {
        if (parent[n] !== window) parent[n].postMessage({ geoView: view, how }, location.origin);
      }
    }

    function follow(view, how) {
      known = view;
      if (same(viewOf(), view)) return;
      if (how !== "dragged" || view.zoom !== map.getZoom()) {
        map.setView(view, view.zoom, { animate: how === "zooming" });
        return;
      }
      // As Leaflet's own dragging does: the end of the move comes once, when the hand lets go.
      const by = map.project(view).subtract(map.project(map.getCenter())).round();
      map._rawPanBy(by);
      map.fire("move");
    }

    map.on("zoomanim", ({ center, zoom }) => tell(viewOf(center, zoom), "zooming"));
    map.on("moveend", () => {
      cancelAnimationFrame(due);
      due = null;
      known = map.geoDragged ? null : known; // the others still lack the end of the move
      map.geoDragged = false;
      tell(viewOf(), "moved");
    });
    map.on("drag", () => {
      map.geoDragged = true;
      due = due ?? requestAnimationFrame(() => {
        due = null;
        tell(viewOf(), "dragged");
      });
    });
    addEventListener("message", ({ origin, data }) => {
      const view = data?.geoView;
      if (origin !== location.origin || ![view?.lat, view?.lng, view?.zoom].every(Number.isFinite)) return;
      follow(view, data.how);
    });
  };
})();
