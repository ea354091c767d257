/* The layer that draws incidents which come with it: a thin handle, since Streamlit takes it away and puts it back.
 *
 *   new L.geo.Incidents(payload, options).addTo(map)      payload: see geo/maps/incidents.py
 *
 * Options: `selected` {id, lat, lon, …}, the chosen incident; `follow`, bring a choice made elsewhere into view;
 * `reportView`, tell Python the view's box after each move. Python is told (`L.geo.tell`) the actions "incidents" with
 * `incident_ids`, "box" with `box`, and "view".
 */
(function () {
  "use strict";
  L.geo.Incidents = L.Layer.extend({
    options: { selected: null, follow: true, reportView: false },
    initialize(payload, given) {
      this._payload = payload;
      L.setOptions(this, given);
    },
    onAdd(map) {
      const { key, style } = this._payload;
      L.geo.Board.of(map).show(this, key, () => new L.geo.spots.Held(this._payload), style, this.options);
    },
    onRemove(map) {
      L.geo.Board.of(map).hide(this);
    },
  });
})();
