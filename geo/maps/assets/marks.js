/* How an incident looks: SVG marks, badges and clusters. Pure drawing; where and when is incidents.js. */
(function () {
  "use strict";
  L.geo = L.geo || {};
  const SVG = "http://www.w3.org/2000/svg";
  const MIN_TARGET = 26; // pixels: a finger must hit the smallest mark

  function svg(name, attributes, parent) {
    const node = document.createElementNS(SVG, name);
    set(node, attributes);
    if (parent) parent.appendChild(node);
    return node;
  }

  function set(node, attributes) {
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  }

  function html(name, className, text, parent) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined && text !== null) node.textContent = text;
    if (parent) parent.appendChild(node);
    return node;
  }

  /** Radius in pixels by people killed: the area grows with the number, between a floor and a cap. */
  function radius(killed, style) {
    if (killed === null) return style.unknown_radius;
    if (killed === 0) return style.zero_radius;
    return Math.min(style.max_radius, Math.max(style.min_radius, style.radius_per_root * Math.sqrt(killed)));
  }

  /**
   * A mark for the incidents of one point.
   * mark: {killed, color, shape: "point" | "area", background, count, style}
   */
  function mark({ killed, color, shape, background, count, style }) {
    const r = radius(killed, style);
    const side = Math.max(MIN_TARGET, 2 * (r + 5), count > 1 ? 2 * (r + 9) : 0);
    const root = svg("svg", { width: side, height: side, viewBox: `${-side / 2} ${-side / 2} ${side} ${side}` });
    root.setAttribute("aria-hidden", "true");
    const unknown = killed === null;
    if (background) {
      svg("circle", { r: r + 3, class: "geo-past" }, root);
      svg("circle", { r, class: "geo-hollow", stroke: color, "stroke-width": 2, ...(unknown && dashes()) }, root);
    } else if (shape === "area") {
      const width = Math.max(3, Math.min(7, r * 0.45));
      svg("circle", { r: r + 1, class: "geo-halo" }, root);
      svg("circle", { r: r - width / 2 + 1, class: "geo-hollow", stroke: color, "stroke-width": width, ...(unknown && dashes()) }, root);
    } else if (unknown) {
      svg("circle", { r: r + 1, class: "geo-halo" }, root);
      svg("circle", { r, class: "geo-hollow", stroke: color, "stroke-width": 2.5, ...dashes() }, root);
    } else {
      svg("circle", { r: r + 1, class: "geo-halo" }, root);
      svg("circle", { r, class: "geo-solid", fill: color, stroke: color }, root);
    }
    if (count > 1) badge(root, count, r);
    return { node: root, side, r };
  }

  const dashes = () => ({ "stroke-dasharray": "3.4 2.6" });

  function badge(root, count, r) {
    const text = short(count);
    const w = 9 + 6 * text.length;
    const at = Math.max(4, r * 0.72);
    svg("rect", { x: at - w / 2, y: -at - 7, width: w, height: 14, rx: 7, class: "geo-count" }, root);
    const label = svg("text", { x: at, y: -at + 0.5, class: "geo-count-text" }, root);
    label.textContent = text;
  }

  /**
   * Many points drawn as one: a plain disc that is not a place. In it how many incidents, under them how many people are
   * known killed; the rim has the colour of the most frequent event type, and is dashed where no exact place is known.
   */
  function cluster({ count, killed, vague }, color) {
    const r = 18 + Math.min(6, Math.log10(count) * 1.5);
    const side = 2 * r + 6;
    pattern = pattern || clusterPattern();
    const root = pattern.cloneNode(true);
    const [halo, disc, label, bar, dead] = root.children;
    set(root, { width: side, height: side, viewBox: `${-side / 2} ${-side / 2} ${side} ${side}` });
    set(halo, { r: r + 2 });
    set(disc, { r, stroke: color, ...(vague === count && { "stroke-dasharray": "5 3.5" }) });
    label.textContent = short(count);
    const toll = count === killed.unknown ? "?" : `${short(killed.best)}${killed.open ? "+" : ""}`;
    const w = Math.max(15, 8 + 5.6 * toll.length);
    set(bar, { x: -w / 2, width: w });
    dead.textContent = toll;
    return { node: root, side, r };
  }

  let pattern = null; // of a cluster: to copy it is quicker than to make one

  function clusterPattern() {
    const root = svg("svg", { "aria-hidden": "true" });
    svg("circle", { class: "geo-halo" }, root);
    svg("circle", { class: "geo-cluster" }, root);
    svg("text", { y: -6, class: "geo-cluster-text" }, root);
    svg("rect", { y: 2, height: 12, rx: 6, class: "geo-cluster-bar" }, root);
    svg("text", { y: 8.3, class: "geo-cluster-dead" }, root);
    return root;
  }

  /** A number in at most four characters. */
  function short(n) {
    if (n < 1000) return String(n);
    if (n < 9950) return `${(n / 1000).toFixed(1)}k`;
    if (n < 999500) return `${Math.round(n / 1000)}k`;
    return `${(n / 1e6).toFixed(1)}M`;
  }

  /** A label for what is known to a country or a larger area only: a sign, never a pin. */
  function sign({ lines, color, count, background }) {
    const node = html("span", background ? "geo-sign is-past" : "geo-sign");
    const dot = html("span", "geo-sign-dot", null, node);
    dot.style.borderColor = color;
    const words = html("span", "geo-sign-text", null, node);
    html("b", null, lines[0], words);
    if (lines[1]) html("small", null, lines[1], words);
    if (count > 1) html("span", "geo-sign-count", String(count), node);
    return node;
  }

  /** The ring around the chosen mark. */
  function ring(r) {
    const side = 2 * (r + 8);
    const root = svg("svg", { width: side, height: side, viewBox: `${-side / 2} ${-side / 2} ${side} ${side}` });
    root.setAttribute("aria-hidden", "true");
    svg("circle", { r: r + 4, class: "geo-chosen-rim" }, root);
    svg("circle", { r: r + 4, class: "geo-chosen" }, root);
    return { node: root, side };
  }

  /** The legend in a corner, folded on a small map. `markup` {light, dark} is made by geo/maps/style.py, values escaped. */
  L.geo.legend = (markup) =>
    L.geo.legendBox((body, map) => {
      body.innerHTML = markup[L.geo.themeOf(map)];
    });

  /**
   * A legend that `fill(body, map)` puts its content into: at first, at each change of theme and after `refill()`.
   * It is open at first on a map larger than `room`, pixels. `stand(map, wanted)` puts it there, filled anew, or takes
   * it away: two maps that share a scale have one legend.
   */
  L.geo.legendBox = function (fill, room = [800, 560]) {
    const control = L.control({ position: "bottomleft" });
    control.onAdd = (map) => {
      const box = html("details", "geo-legend");
      const { x, y } = map.getSize();
      box.open = x > room[0] && y > room[1];
      html("summary", null, "Legend", box);
      const body = html("div", null, null, box);
      control.refill = () => fill(body, map);
      control.refill();
      map.on("geo:theme", control.refill);
      L.DomEvent.disableClickPropagation(box);
      L.DomEvent.disableScrollPropagation(box);
      return box;
    };
    control.onRemove = (map) => map.off("geo:theme", control.refill);
    control.fill = fill;
    control.stand = (map, wanted) => {
      if (!wanted) control.remove();
      else if (control.getContainer()?.isConnected) control.refill();
      else control.addTo(map);
    };
    return control;
  };

  L.geo.draw = { html, svg, radius, mark, cluster, sign, ring };
})();
