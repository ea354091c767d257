/* The legend of coloured regions: each class with how many regions it holds, on one map or on two that share a scale. */
(function () {
  "use strict";
  const { html } = L.geo.draw;
  const { figure, counted, rangeOf } = L.geo.scale;
  const PLURAL = { country: "countries", province: "provinces" };
  const TITLE = { incidents: "Incidents", killed: "People killed", injured: "People injured" };
  const PERIODS = ["First period", "Second period"];

  /**
   * Fill `body` anew. sides: the RegionNumbers of the map, or of both in the order of their periods; null while there are
   * none. swatchOf: a class → the picture of its colour.
   */
  L.geo.regionLegend = function (body, { level, measure, failed, sides, swatchOf }) {
    body.replaceChildren();
    const two = sides?.length > 1;
    html("p", "geo-scale-title", `${TITLE[measure]}, by ${level}${two ? "; one scale for both maps" : ""}`, body);
    if (!sides) {
      html("p", null, failed ? "The numbers are out of reach." : "Counting …", body);
      return;
    }
    const table = html("table", "geo-scale", null, body);
    if (two) {
      const head = html("tr", null, null, table);
      for (const text of ["", "", ...PERIODS]) html(text ? "th" : "td", "geo-scale-period", text, head);
    }
    const line = (kind, text) => {
      const counts = sides.map((numbers) => numbers.count(kind));
      if (!counts.some(Boolean) && !Number.isInteger(kind)) return;
      const row = html("tr", null, null, table);
      const swatch = html("td", null, null, row).appendChild(swatchOf(kind));
      swatch.className = "geo-swatch";
      html("th", null, text, row).scope = "row";
      const inWords = (n) => (n === 1 ? `1 ${level}` : `${figure(n)} ${PLURAL[level]}`);
      for (const n of counts) html("td", null, two ? figure(n) : inWords(n), row);
    };
    const { limits } = sides[0];
    for (let i = limits.length - 1; i >= 0; i--) line(i, rangeOf(limits, i));
    line("zero", `none ${measure}`);
    line("unknown", "number unknown");
    sides.forEach(({ sums, elsewhere }, i) => {
      const period = two ? `${PERIODS[i]}: ` : "";
      if (!sums.size) html("p", null, `${period}${two ? "no" : "No"} incidents.`, body);
      if (!elsewhere) return;
      html("p", null, `${period}${counted(elsewhere, "incident")} in none of the ${PLURAL[level]} drawn`, body);
    });
  };
})();
