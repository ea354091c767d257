/* What the map shares with the page around it: the theme, the view in the address bar, and messages to Python. */
(function () {
  "use strict";
  L.geo = L.geo || {};
  const REST = 100; // milliseconds after a move until the address bar is told

  // Leaflet focuses the map where it is pressed. The page around it must not scroll to the whole of it then, or what was
  // pressed is gone from under the mouse, and the press opens nothing.
  L.Map.Keyboard.include({
    _onMouseDown() {
      if (!this._focused) this._map.getContainer().focus({ preventScroll: true });
    },
  });

  /** Follow the theme: "light", "dark", or "auto" as the page around says. Fires "geo:theme" at each change. */
  L.geo.watchTheme = function (map, wanted) {
    const set = () => {
      const theme = wanted === "auto" ? pageTheme() : wanted;
      if (map.geoTheme === theme) return;
      map.geoTheme = theme;
      const { classList } = map.getContainer();
      classList.toggle("geo-dark", theme === "dark");
      classList.add("geo-map");
      map.fire("geo:theme", { theme });
    };
    set();
    if (wanted !== "auto" || map.geoThemeWatched) return;
    map.geoThemeWatched = true;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", set);
    // Streamlit writes its theme into a style element of this frame, at the first and at every later change.
    new MutationObserver(set).observe(document.head, { childList: true, subtree: true, characterData: true });
  };

  L.geo.themeOf = (map) => map.geoTheme || "light";

  /**
   * Keep `lat`, `lon` and `z` of the view in the query of the page's address, and start from them where they are given.
   * Only these three keys are touched; nothing is sent to the server.
   */
  L.geo.rememberView = function (map) {
    const page = outerPage();
    if (!page) return;
    const { pathname } = page.location;
    const inAddress = new URLSearchParams(page.location.search);
    // Another page of the app clears the query; the view of this tab is still what the reader expects on return.
    const kept = new URLSearchParams(sessionStorage.getItem(`geo-view ${pathname}`) || "");
    const keep = (view) => sessionStorage.setItem(`geo-view ${pathname}`, new URLSearchParams(view).toString());
    const given = inAddress.has("z") ? inAddress : kept;
    const [lat, lon, z] = ["lat", "lon", "z"].map((key) => (given.get(key) === null ? NaN : Number(given.get(key))));
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && z >= 0 && z <= 18) {
      map.setView([lat, lon], z, { animate: false });
      map.geoViewGiven = true;
      keep({ lat, lon, z }); // a view that a link gave is kept, too, though nobody moves the map
    }
    const write = () => {
      const url = new URL(page.location.href);
      if (url.pathname !== pathname) return;
      const center = map.getCenter().wrap();
      const digits = Math.max(1, Math.ceil(map.getZoom() / 3));
      const view = { lat: center.lat.toFixed(digits), lon: center.lng.toFixed(digits), z: String(map.getZoom()) };
      keep(view);
      if (Object.entries(view).every(([key, value]) => url.searchParams.get(key) === value)) return;
      for (const [key, value] of Object.entries(view)) url.searchParams.set(key, value);
      page.history.replaceState(page.history.state, "", url);
    };
    let due;
    map.on("moveend", () => {
      clearTimeout(due);
      due = setTimeout(write, REST); // browsers take milliseconds for it, in which the map would not be drawn
    });
    // Streamlit replaces the whole query when the script sets a parameter: put the view back.
    const source = page.navigation || window;
    const kind = page.navigation ? "currententrychange" : "message";
    const restore = () => setTimeout(write, 200);
    source.addEventListener(kind, restore);
    addEventListener("pagehide", () => {
      clearTimeout(due);
      source.removeEventListener(kind, restore);
    });
  };

  /**
   * Tell Python, through a "click" event of `handle`, the layer that it gave: `layer.toGeoJSON()` of the event is
   *   {type: "Feature", geometry: null, properties: {action, …properties, bbox, number}}
   * `number` grows with every message, in a frame made anew too: a second click on the same thing is a new message.
   */
  L.geo.tell = function (map, handle, action, properties) {
    map.geoMessages = (map.geoMessages || Date.now()) + 1;
    const all = { action, ...properties, bbox: L.geo.box(map), number: map.geoMessages };
    const feature = { type: "Feature", geometry: null, properties: all };
    handle?.fire("click", { latlng: map.getCenter(), layer: { toGeoJSON: () => feature } });
  };

  /** West, south, east, north of the view or of other `bounds`; west > east across the date line. */
  L.geo.box = function (map, bounds = map.getBounds()) {
    const whole = bounds.getEast() - bounds.getWest() >= 360;
    const lon = (v, edge) => (whole ? edge : L.Util.wrapNum(v, [-180, 180], true));
    const lat = (v) => Math.max(-90, Math.min(90, v));
    const values = [lon(bounds.getWest(), -180), lat(bounds.getSouth()), lon(bounds.getEast(), 180), lat(bounds.getNorth())];
    return values.map((v) => Math.round(v * 1e4) / 1e4);
  };

  /** The window that holds the address bar; null in a frame of another origin (a notebook's sandbox). */
  function outerPage() {
    try {
      return window.parent !== window && window.parent.location.href ? window.parent : null;
    } catch (error) {
      if (error.name === "SecurityError") return null;
      throw error;
    }
  }

  function pageTheme() {
    const background = getComputedStyle(document.documentElement).getPropertyValue("--background-color").trim();
    if (!background) return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const pen = document.createElement("canvas").getContext("2d");
    pen.fillStyle = background;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
    return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? "dark" : "light";
  }
})();
