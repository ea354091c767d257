/* What opens on a mark: one incident in words, or a paged list of those at one point. Text only, never HTML from data. */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const PAGE = 6;

  /**
   * Open what stands at a spot, at its mark (standing.js): the incident, or the list with a way into each.
   * `rows(start, count)` promises a page of the list; `opened(row)` is called when one is chosen from it. By keyboard the
   * focus goes in, and back at Escape. Where something on the map draws what is near a point, it can be asked to.
   */
  function open(spot, mark, map, { colorOf, rows, opened, byKeyboard }) {
    const popup = L.popup({
      maxWidth: Math.min(300, map.getSize().x - 90),
      minWidth: 200,
      autoPanPaddingTopLeft: [54, map.geoFinder ? 54 : 14], // beside the zoom buttons, below the search
      autoPanPaddingBottomRight: [14, 14],
    });
    const askNear = () => map.fire("geo:near", { latlng: mark.getLatLng() });
    const near = map.listens("geo:near") && spot.shape !== "sign" ? askNear : null;
    const one = (row, page) => {
      const back = { label: `‹ ${here(spot.count)}`, open: () => listed(page) };
      popup.setContent(details(row, colorOf, near, back));
      opened(row);
    };
    const listed = async (page) => {
      try {
        const shown = await rows(page * PAGE, PAGE);
        popup.setContent(list(shown, spot.count, page, { colorOf, choose: one, turn: listed }));
      } catch {
        popup.setContent(html("p", null, "The list cannot be had just now. Close this and try again."));
      }
    };
    if (spot.count === 1) {
      popup.setContent(details(spot.row, colorOf, near));
    } else {
      popup.setContent(html("p", "geo-popup-kind", here(spot.count)));
      listed(0);
    }
    popup.setLatLng(mark.getLatLng()).openOn(map);
    if (byKeyboard) {
      const box = popup.getElement();
      box.querySelector("button, .leaflet-popup-close-button").focus();
      box.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        map.closePopup(popup);
        mark.getElement()?.focus();
      });
    }
    return popup;
  }

  /**
   * One incident; `colorOf(row)` is its type's colour, `near()` asks for what else happened around it, `back` {label,
   * open} leads to the list that it came from.
   */
  function details(row, colorOf, near, back) {
    const root = html("article", "geo-popup");
    if (back) button(root, "geo-popup-back", back.label, back.open);
    const kind = html("p", "geo-popup-kind", null, root);
    const dot = html("span", "geo-popup-dot", null, kind);
    dot.style.backgroundColor = colorOf(row);
    html("span", null, row.type, kind);
    if (row.background) html("span", "geo-popup-past", "background", kind);
    html("h3", "geo-popup-title", row.title, root);
    html("p", "geo-popup-line", row.date, root);
    html("p", "geo-popup-line", row.place, root);
    html("p", "geo-popup-toll", row.toll, root);
    if (row.source) html("p", "geo-popup-source", row.source, root);
    if (near) button(root, "geo-popup-near", "Near here", near);
    return root;
  }

  const here = (count) => `${count.toLocaleString("en")} incidents here`;

  /** A page of the `count` incidents at one point; `choose(row, page)` shows one of them, `turn(page)` another page. */
  function list(rows, count, page, { colorOf, choose, turn }) {
    const root = html("article", "geo-popup geo-popup-list");
    html("p", "geo-popup-kind", here(count), root);
    const items = html("ul", null, null, root);
    for (const row of rows) {
      const line = button(html("li", null, null, items), "geo-popup-item", null, () => choose(row, page));
      const dot = html("span", "geo-popup-dot", null, line);
      dot.style.backgroundColor = colorOf(row);
      const text = html("span", null, null, line);
      html("strong", null, row.title, text);
      html("small", null, `${row.date} · ${row.toll}`, text);
    }
    const last = Math.ceil(count / PAGE) - 1;
    if (last > 0) {
      const pager = html("p", "geo-popup-pager", null, root);
      button(pager, null, "‹", () => turn(page - 1), "Earlier in the list").disabled = page === 0;
      html("span", null, `${page + 1} of ${last + 1}`, pager);
      button(pager, null, "›", () => turn(page + 1), "Further in the list").disabled = page === last;
    }
    return root;
  }

  function button(parent, className, text, action, label) {
    const node = html("button", className, text, parent);
    node.type = "button";
    if (label) node.setAttribute("aria-label", label);
    node.addEventListener("click", (event) => {
      event.stopPropagation();
      action();
    });
    return node;
  }

  L.geo.popup = { open };
})();
