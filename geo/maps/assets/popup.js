/* What opens on a mark: one incident in words, or a paged list of those at one point. Text only, never HTML from data. */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const PAGE = 6;

  /**
   * Open what stands at a spot, at its marker: the incident, or the list with a way into each.
   * `opened(row)` is called when one is chosen from the list. By keyboard the focus goes in, and back at Escape.
   */
  function open(spot, marker, { colorOf, opened, byKeyboard }) {
    const map = marker._map;
    const popup = L.popup({
      maxWidth: Math.min(300, map.getSize().x - 90),
      minWidth: 200,
      autoPanPaddingTopLeft: [54, 14], // beside the zoom buttons
      autoPanPaddingBottomRight: [14, 14],
    });
    const one = (row, page) => {
      const back = { label: `‹ ${spot.rows.length} incidents here`, open: () => popup.setContent(listed(page)) };
      popup.setContent(details(row, colorOf, back));
      opened(row);
    };
    const listed = (page) => list(spot.rows, colorOf, one, page);
    popup.setContent(spot.rows.length === 1 ? details(spot.rows[0], colorOf) : listed(0));
    popup.setLatLng(marker.getLatLng()).openOn(map);
    if (byKeyboard) {
      const box = popup.getElement();
      box.querySelector("button, .leaflet-popup-close-button").focus();
      box.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        map.closePopup(popup);
        marker.getElement()?.focus();
      });
    }
    return popup;
  }

  /** One incident; `colorOf(row)` is its type's colour, `back` {label, open} leads to the list that it came from. */
  function details(row, colorOf, back) {
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
    return root;
  }

  /** The incidents at one point, a page at a time; `choose(row, page)` shows one of them. */
  function list(rows, colorOf, choose, page = 0) {
    const root = html("article", "geo-popup geo-popup-list");
    html("p", "geo-popup-kind", `${rows.length} incidents here`, root);
    const items = html("ul", null, null, root);
    const redraw = (to) => root.replaceWith(list(rows, colorOf, choose, to));
    for (const row of rows.slice(page * PAGE, (page + 1) * PAGE)) {
      const line = button(html("li", null, null, items), "geo-popup-item", null, () => choose(row, page));
      const dot = html("span", "geo-popup-dot", null, line);
      dot.style.backgroundColor = colorOf(row);
      const text = html("span", null, null, line);
      html("strong", null, row.title, text);
      html("small", null, `${row.date} · ${row.toll}`, text);
    }
    const last = Math.ceil(rows.length / PAGE) - 1;
    if (last > 0) {
      const pager = html("p", "geo-popup-pager", null, root);
      button(pager, null, "‹", () => redraw(page - 1), "Earlier in the list").disabled = page === 0;
      html("span", null, `${page + 1} of ${last + 1}`, pager);
      button(pager, null, "›", () => redraw(page + 1), "Further in the list").disabled = page === last;
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
