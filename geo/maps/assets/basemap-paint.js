/* How a tile of the basemap looks: its colours, lines and names, from the worker's shapes and labels in `canvas.geo`. */
(function () {
  "use strict";
  L.geo = L.geo || {};

  const TILE = 256;
  const BLEED = 1; // pixels that a tile is drawn beyond its edge, so that no seam shows at fractional scales
  const EXTENT = 4096;

  const PALETTES = {
    light: {
      sea: "#d9e5ec", land: "#f7f5f0", coast: "#a9bdc9", border: "#9a8f99", province: "#d8d1d4",
      country: "#6e6470", provinceName: "#948a96", city: "#3c3a40", halo: "rgba(250,249,246,0.9)",
    },
    dark: {
      sea: "#14191f", land: "#23282f", coast: "#3d4854", border: "#6d7480", province: "#3d4550",
      country: "#a3a9b5", provinceName: "#7d8592", city: "#c9ced6", halo: "rgba(24,28,34,0.9)",
    },
  };

  function paintAll(canvas, theme, ratio) {
    const color = PALETTES[theme];
    const pen = cleared(canvas, ratio, { alpha: false });
    const { coords, shapes } = canvas.geo;
    pen.fillStyle = color.sea;
    pen.fillRect(0, 0, TILE + BLEED, TILE + BLEED);
    const z = coords.z;
    if (trace(pen, shapes.land)) {
      pen.fillStyle = color.land;
      pen.fill("evenodd");
    }
    stroke(pen, shapes.coast, color.coast, z < 4 ? 0.6 : 0.9);
    if (z >= 4) stroke(pen, shapes.provinces, color.province, z < 6 ? 0.6 : 1);
    lineAndName(pen, canvas.geo, color);
    return canvas;
  }

  function paintNames(canvas, theme, ratio) {
    const { shapes, labels } = canvas.geo;
    const empty = !labels.length && !shapes.borders && !shapes.disputed && !shapes.claims;
    // Over the open sea a tile takes no memory.
    if (empty) canvas.width = canvas.height = 0;
    else lineAndName(cleared(canvas, ratio), canvas.geo, PALETTES[theme]);
    return canvas;
  }

  /** The pen of an empty canvas, in the tile's pixels. */
  function cleared(canvas, ratio = window.devicePixelRatio || 1, options = {}) {
    const size = TILE + BLEED;
    canvas.width = canvas.height = Math.ceil(size * ratio);
    const pen = canvas.getContext("2d", options);
    pen.setTransform(canvas.width / size, 0, 0, canvas.width / size, 0, 0);
    pen.lineJoin = pen.lineCap = "round";
    return pen;
  }

  function lineAndName(pen, { coords: { z }, shapes, labels }, color) {
    stroke(pen, shapes.borders, color.border, z < 4 ? 0.6 : z < 6 ? 0.9 : 1.3);
    stroke(pen, shapes.disputed, color.border, z < 4 ? 0.6 : z < 6 ? 0.9 : 1.3, [4, 3]);
    if (z >= 5) stroke(pen, shapes.claims, color.border, 0.8, [2, 3]);
    for (const label of labels) write(pen, label, color);
  }

  function trace(pen, shape) {
    if (!shape) return false;
    const k = TILE / EXTENT;
    const { xy, ends } = shape;
    pen.beginPath();
    let i = 0;
    for (const end of ends) {
      pen.moveTo(xy[i] * k, xy[i + 1] * k);
      for (i += 2; i < end; i += 2) pen.lineTo(xy[i] * k, xy[i + 1] * k);
    }
    return true;
  }

  function stroke(pen, shape, color, width, dash = []) {
    if (!trace(pen, shape)) return;
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.stroke();
    pen.setLineDash([]);
  }

  const LABEL_COLOR = { country: "country", province: "provinceName", capital: "city", city: "city" };

  function write(pen, label, color) {
    pen.font = label.font;
    pen.letterSpacing = `${label.spacing}px`;
    pen.textAlign = label.align;
    pen.textBaseline = "middle";
    pen.fillStyle = color[LABEL_COLOR[label.kind]];
    let x = label.x;
    if (label.align !== "center") {
      const r = label.kind === "capital" ? 2.6 : 1.8;
      pen.beginPath();
      pen.arc(x, label.y, r, 0, 2 * Math.PI);
      pen.fill();
      x += label.align === "left" ? 6 : -6;
    }
    pen.strokeStyle = color.halo;
    pen.lineWidth = 3;
    label.lines.forEach((line, i) => {
      const y = label.y + (i - (label.lines.length - 1) / 2) * 14;
      pen.strokeText(line, x, y);
      pen.fillText(line, x, y);
    });
  }

  L.geo.basemapPaint = { TILE, BLEED, PALETTES, paintAll, paintNames };
})();
