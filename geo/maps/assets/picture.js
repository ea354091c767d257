/* The map as a picture to keep: what is seen, and under it what it shows, of when, and whose data it is.
 *
 *   new L.geo.Caption({title, note, legend}).addTo(map)     the words for it; see geo/maps/picture.py
 *   L.geo.picture().addTo(map)                              the button
 */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const LABEL = "Save as picture";
  const FINENESS = 2; // pixels of the picture for one of the page, so that it can be printed
  const MOST_PIXELS = 16_777_216; // no phone's canvas is larger
  const SAID_FOR = 12_000; // milliseconds
  const CAUTION = "Figures are as reported by the sources named, not verified. Unknown is not zero.";
  const NOT_IN_IT = ".leaflet-control-container, .leaflet-popup-close-button, .geo-sheet";

  /** Words for the picture. A layer of its own: in the app they change with the filters, and the map does not. */
  L.geo.Caption = L.Layer.extend({
    initialize(caption) {
      this._caption = caption;
    },
    onAdd(map) {
      map.geoCaption = this._caption;
    },
    onRemove(map) {
      if (map.geoCaption === this._caption) map.geoCaption = null;
    },
  });

  L.geo.picture = function () {
    const control = L.control({ position: "topleft" });
    control.onAdd = (map) => {
      const box = html("div", "leaflet-bar geo-picture");
      const button = html("button", null, null, box);
      button.type = "button";
      button.title = LABEL;
      button.setAttribute("aria-label", LABEL);
      button.append(icon());
      const said = html("span", "geo-picture-said", null, box);
      said.setAttribute("role", "status");
      let timer;
      const say = (words) => {
        clearTimeout(timer);
        said.textContent = words;
        timer = setTimeout(() => (said.textContent = ""), SAID_FOR);
      };
      button.addEventListener("click", async () => {
        button.disabled = true;
        try {
          say(await save(map));
        } catch (error) {
          say(`The picture could not be made: ${error.message}.`);
          throw error;
        } finally {
          button.disabled = false;
        }
      });
      L.DomEvent.disableClickPropagation(box);
      return box;
    };
    return control;
  };

  /** Make the picture and hand it to the reader; resolves to what there is to say about it. */
  async function save(map) {
    if (map.getPane("mapPane").classList.contains("leaflet-zoom-anim")) await new Promise((end) => map.once("zoomend", end));
    const now = new Date();
    let { canvas, refused } = await taken(map, now, () => true);
    const isIn = (layer) => !refused.some((element) => layer.getContainer?.().contains(element));
    // Whoever's data is not in the picture is not named in it.
    if (refused.length) ({ canvas } = await taken(map, now, isIn));
    const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("this browser has no room for a picture of this size");
    const name = `incident-map-${[now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join("-")}.png`;
    download(blob, name);
    const missing = "The online map tiles are not in it: their server does not allow copies.";
    return refused.length ? `Saved as ${name}. ${missing}` : `Saved as ${name}.`;
  }

  function taken(map, now, named) {
    const container = map.getContainer();
    const paper = container.appendChild(sheet(map, now, named));
    const { left, top, width, height } = container.getBoundingClientRect();
    const frame = { left, top, width, height: height + paper.getBoundingClientRect().height };
    const fineness = Math.max(FINENESS, window.devicePixelRatio || 1);
    const ratio = Math.min(fineness, Math.sqrt(MOST_PIXELS / (frame.width * frame.height)));
    const roots = [container, ...container.querySelectorAll(".leaflet-control-scale"), paper];
    const painting = L.geo.paint(roots, { frame, ratio, skip: (element) => element.matches(NOT_IN_IT) });
    paper.remove();
    return painting;
  }

  /** What stands under the map, laid out by the browser below the map's edge, where nobody sees it. */
  function sheet(map, now, named) {
    const { title, note: ofAll, legend } = map.geoCaption || {};
    const note = map.geoSpan ? map.geoPlaying.said : ofAll; // while time is played (player.js), a part is shown
    const paper = html("div", "geo-sheet");
    paper.setAttribute("aria-hidden", "true");
    if (title) html("p", "geo-sheet-title", title, paper);
    if (note) html("p", null, note, paper);
    if (legend) html("div", "geo-sheet-legend", null, paper).innerHTML = legend[L.geo.themeOf(map)];
    for (const explain of map.geoScales || []) explain(html("div", "geo-sheet-legend", null, paper), map);
    const foot = html("div", "geo-sheet-foot", null, paper);
    html("p", null, CAUTION, foot);
    const day = now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    html("p", null, [`Picture taken on ${day}`, ...attributions(map, named)].join(" · "), foot);
    return paper;
  }

  /** Whose data is shown, as text. */
  function attributions(map, named) {
    const found = new Set();
    map.eachLayer((layer) => {
      const markup = named(layer) && layer.getAttribution?.();
      if (markup) found.add(new DOMParser().parseFromString(markup, "text/html").body.textContent);
    });
    return [...found];
  }

  function download(blob, name) {
    const link = html("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  const twoDigits = (number) => String(number).padStart(2, "0");

  function icon() {
    const shapes = [
      ["rect", { x: 2.5, y: 4.5, width: 15, height: 11.5, rx: 2 }],
      ["circle", { cx: 10, cy: 10.2, r: 3 }],
      ["path", { d: "M7 4.5 8 2.5h4l1 2" }],
    ];
    const look = { fill: "none", stroke: "currentColor", "stroke-width": 1.6, "stroke-linejoin": "round" };
    const make = (name, attributes) => {
      const node = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      return node;
    };
    const root = make("svg", { width: 18, height: 18, viewBox: "0 0 20 20", "aria-hidden": "true" });
    root.append(...shapes.map(([name, attributes]) => make(name, { ...look, ...attributes })));
    return root;
  }
})();
