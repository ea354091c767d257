/* What the browser shows of some elements, drawn on a canvas: boxes, text, canvases, pictures and SVG, in paint order.
 *
 * Own code: the libraries for this copy the page into a foreignObject with every style written out. Of 330 marks that
 * took them 1.3 to 4 s; one lost the marks' colours; in Safari some are known to leave pictures out; and the ground,
 * copied pixel by pixel, is no finer at twice the size. Here a canvas that has `redrawn(ratio)` gives itself finer, and
 * nothing is fetched.
 */
(function () {
  "use strict";
  const SVG_STYLES = [
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
    "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "opacity", "display", "visibility", "overflow",
    "font-family", "font-size", "font-style", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline",
  ]; // what style sheets say of a mark; its attributes come along by themselves

  /**
   * Draw `roots` into a new canvas of `ratio` pixels for each of the page's; `frame` {left, top, width, height} is the
   * part of the window that it shows. Elements for which `skip` is true are left out. All is looked at before the first
   * wait, so that the page may change at once. Resolves to {canvas, refused}: `refused` are the elements that are not in
   * it, because their server lets nobody copy them.
   */
  async function paint(roots, { frame, ratio, skip }) {
    const steps = [];
    for (const root of roots) look(root, getComputedStyle(root), { steps, frame, ratio, skip, alpha: 1 });
    const drawings = steps.filter((step) => step.svg);
    await Promise.all(drawings.map(async (step) => (step.picture = await loaded(step.svg, frame, ratio))));

    const canvas = document.createElement("canvas");
    canvas.width = Math.round(frame.width * ratio);
    canvas.height = Math.round(frame.height * ratio);
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser has no room for a picture of this size");
    pen.scale(ratio, ratio);
    pen.translate(-frame.left, -frame.top);
    pen.imageSmoothingQuality = "high";
    const refused = [];
    for (const step of steps) {
      pen.globalAlpha = step.alpha ?? 1;
      if (step.picture) pen.drawImage(step.picture, frame.left, frame.top, frame.width, frame.height);
      else if (step.element && !mayBeCopied(step.element)) refused.push(step.element);
      else step.draw(pen);
    }
    return { canvas, refused };
  }

  /* ---- looking: elements → steps ---- */

  function look(element, style, context) {
    if (element.checkVisibility && !element.checkVisibility()) return;
    const { steps, frame, ratio, skip } = context;
    const alpha = context.alpha * Number(style.opacity);
    if (alpha === 0) return;
    const rect = element.getBoundingClientRect();
    const seen = style.visibility === "visible" && meets(rect, frame);
    const name = element.localName;
    if (name === "svg") {
      if (seen) addSvg(steps, inlined(element, rect, alpha));
    } else if (name === "canvas" || name === "img") {
      if (seen && isThere(element)) steps.push({ alpha, element, draw: (pen) => drawPicture(pen, element, rect, ratio) });
    } else {
      const values = { ...boxOf(element, style), rect: snapped(rect, ratio) };
      if (seen && !isBare(values)) steps.push({ alpha, draw: (pen) => drawBox(pen, values, ratio) });
      const cut = style.overflowX !== "visible";
      if (cut) steps.push({ draw: (pen) => clip(pen, values) });
      for (const { node, style: own } of inOrder(element)) {
        if (own && skip(node)) continue;
        if (own) look(node, own, { ...context, alpha });
        else if (style.visibility === "visible") steps.push(...words(node, style, alpha));
      }
      if (cut) steps.push({ draw: (pen) => pen.restore() });
    }
  }

  /** Children in the order in which they are painted: by z-index, else as they stand. */
  function inOrder(element) {
    const children = [];
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) children.push({ node, style: null, z: 0 });
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const style = getComputedStyle(node);
      children.push({ node, style, z: style.position === "static" ? 0 : Number(style.zIndex) || 0 });
    }
    return children.sort((a, b) => a.z - b.z);
  }

  /** To whole pixels, as browsers paint boxes: an edge between two would be a smear. */
  function snapped(rect, ratio) {
    const snap = (value) => Math.round(value * ratio) / ratio;
    const [left, top] = [snap(rect.left), snap(rect.top)];
    return { left, top, width: snap(rect.right) - left, height: snap(rect.bottom) - top };
  }

  function meets(rect, { left, top, width, height }) {
    return rect.right > left && rect.left < left + width && rect.bottom > top && rect.top < top + height;
  }

  /** A text node, word by word where the browser put each; a word that is broken over lines in its pieces. */
  function words(node, style, alpha) {
    const steps = [];
    const range = document.createRange();
    const { color, letterSpacing } = style; // now: a computed style changes with its element
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const add = (from, text) => {
      range.setStart(node, from);
      range.setEnd(node, from + text.length);
      const rects = range.getClientRects();
      if (rects.length > 1 && text.length > 1) {
        for (const letter of text) {
          add(from, letter);
          from += letter.length;
        }
      } else if (rects.length) {
        const [rect] = rects;
        steps.push({ alpha, draw: (pen) => drawText(pen, text, rect, { font, letterSpacing, color }) });
      }
    };
    for (const { index, 0: word } of node.data.matchAll(/\S+/g)) add(index, word);
    return steps;
  }

  /** What a box looks like, read now. */
  function boxOf(element, style) {
    const turn = new DOMMatrix(style.transform);
    const sides = ["Top", "Right", "Bottom", "Left"].map((side) => ({
      width: parseFloat(style[`border${side}Width`]),
      line: style[`border${side}Style`],
      color: style[`border${side}Color`],
    }));
    return {
      sides,
      turn: turn.b || turn.c ? { matrix: turn, width: element.offsetWidth, height: element.offsetHeight } : null,
      radii: ["TopLeft", "TopRight", "BottomRight", "BottomLeft"].map((corner) => style[`border${corner}Radius`]),
      ground: style.backgroundColor,
      shadow: style.boxShadow,
      outline: { width: parseFloat(style.outlineWidth), line: style.outlineStyle, color: style.outlineColor },
      offset: parseFloat(style.outlineOffset),
    };
  }

  function isBare({ ground, sides, outline }) {
    return ground === "rgba(0, 0, 0, 0)" && ![...sides, outline].some(({ width, line }) => width && line !== "none");
  }

  function isThere(picture) {
    return picture.localName === "img" ? picture.complete && picture.naturalWidth > 0 : picture.width * picture.height > 0;
  }

  /* ---- SVG: neighbours in paint order become one picture ---- */

  function addSvg(steps, node) {
    const last = steps.at(-1);
    if (last?.svg) last.svg.push(node);
    else steps.push({ svg: [node] });
  }

  /** A copy of an SVG element at its place in the window, with what style sheets say of its parts written on them. */
  function inlined(svg, rect, alpha) {
    const copy = svg.cloneNode(true);
    const parts = [...svg.querySelectorAll("*")];
    [...copy.querySelectorAll("*")].forEach((part, i) => part.setAttribute("style", styleText(parts[i])));
    if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${svg.clientWidth} ${svg.clientHeight}`);
    copy.setAttribute("style", `overflow:${getComputedStyle(svg).overflow};opacity:${alpha}`);
    const place = { x: rect.left, y: rect.top, width: rect.width, height: rect.height };
    for (const [key, value] of Object.entries(place)) copy.setAttribute(key, value);
    return copy;
  }

  function styleText(part) {
    const style = getComputedStyle(part);
    return SVG_STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
  }

  async function loaded(nodes, { left, top, width, height }, ratio) {
    const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    root.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
    root.setAttribute("width", width * ratio);
    root.setAttribute("height", height * ratio);
    root.append(...nodes);
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
    await picture.decode();
    return picture;
  }

  /* ---- drawing ---- */

  function drawPicture(pen, element, { left, top, width, height }, ratio) {
    pen.drawImage(element.redrawn ? element.redrawn(ratio) : element, left, top, width, height);
  }

  /** One forbidden pixel would make the whole picture unreadable: try it on a canvas of its own. */
  function mayBeCopied(element) {
    const trial = document.createElement("canvas");
    trial.width = trial.height = 1;
    const pen = trial.getContext("2d", { willReadFrequently: true });
    pen.drawImage(element, 0, 0, 1, 1);
    try {
      pen.getImageData(0, 0, 1, 1);
      return true;
    } catch (error) {
      if (error.name !== "SecurityError") throw error;
      return false;
    }
  }

  function drawBox(pen, values, ratio) {
    const { rect, turn, ground, shadow, sides, outline, offset } = values;
    let { left, top, width, height } = rect;
    pen.save();
    if (turn) {
      pen.translate(left + width / 2, top + height / 2);
      pen.transform(turn.matrix.a, turn.matrix.b, turn.matrix.c, turn.matrix.d, 0, 0);
      ({ width, height } = turn);
      [left, top] = [-width / 2, -height / 2];
    }
    const box = { left, top, width, height };
    pen.save();
    const cast = /^(\w+\(.*?\)) (\S+)px (\S+)px (\S+)px/.exec(shadow);
    if (cast) {
      pen.shadowColor = cast[1];
      [pen.shadowOffsetX, pen.shadowOffsetY, pen.shadowBlur] = cast.slice(2).map((value) => value * ratio);
    }
    pen.fillStyle = ground;
    trace(pen, box, values.radii, 0);
    pen.fill();
    pen.restore();
    drawBorder(pen, box, values.radii, sides);
    if (outline.width) drawEdge(pen, box, values.radii, outline, -(offset + outline.width / 2));
    pen.restore();
  }

  function drawBorder(pen, box, radii, sides) {
    const [first] = sides;
    if (sides.every((side) => Object.entries(side).every(([key, value]) => first[key] === value))) {
      if (first.width) drawEdge(pen, box, radii, first, first.width / 2);
      return;
    }
    const { left, top, width, height } = box;
    const corners = [[left, top], [left + width, top], [left + width, top + height], [left, top + height]];
    const inward = [[0, 1], [-1, 0], [0, -1], [1, 0]];
    sides.forEach((side, i) => {
      if (!side.width || !pencil(pen, side)) return;
      const [dx, dy] = inward[i].map((step) => (step * side.width) / 2);
      pen.beginPath();
      for (const [x, y] of [corners[i], corners[(i + 1) % 4]]) pen.lineTo(x + dx, y + dy);
      pen.stroke();
    });
    pen.setLineDash([]);
  }

  function drawEdge(pen, box, radii, edge, inset) {
    if (!pencil(pen, edge)) return;
    trace(pen, box, radii, inset);
    pen.stroke();
    pen.setLineDash([]);
  }

  /** Whether there is a line to draw; the pen is ready for it then. */
  function pencil(pen, { width, line, color }) {
    if (!["solid", "dashed", "dotted"].includes(line)) return false;
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.lineCap = line === "dotted" ? "round" : "butt";
    pen.setLineDash({ solid: [], dashed: [Math.max(3, 2 * width), Math.max(2, 1.4 * width)], dotted: [0, 2 * width] }[line]);
    return true;
  }

  /** The path of a box with round corners, `inset` within its edge. */
  function trace(pen, { left, top, width, height }, radii, inset) {
    const size = [width - 2 * inset, height - 2 * inset].map((side) => Math.max(0, side));
    const pixels = (radius) => (parseFloat(radius) * (radius.includes("%") ? width : 100)) / 100;
    const corners = radii.map((radius) => pixels(radius) && Math.max(0, pixels(radius) - inset));
    pen.beginPath();
    pen.roundRect(left + inset, top + inset, ...size, corners);
  }

  function clip(pen, { rect, radii, sides }) {
    pen.save();
    trace(pen, rect, radii, Math.min(...sides.map((side) => side.width)));
    pen.clip();
  }

  function drawText(pen, text, rect, { font, letterSpacing, color }) {
    pen.font = font;
    pen.letterSpacing = letterSpacing === "normal" ? "0px" : letterSpacing;
    pen.fillStyle = color;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(text);
    // Browsers put the line that letters stand on at a whole pixel of the page.
    pen.fillText(text, rect.left, Math.round(rect.top + (rect.height - up - down) / 2 + up));
  }

  L.geo.paint = paint;
})();
