/* The layer whose incidents stay on a server, which is asked for what is in view.
 *
 *   new L.geo.Cells({url, query, version, style}, options).addTo(map)      options: as in incidents.js
 *
 * Python is also told "spot" with `spot`, a point of many incidents, and "changed" when the server's data are newer than
 * `version`. The answers are made in geo/app/answers.py; spots.js says what a source is.
 */
(function () {
  "use strict";
  const { copies, spotOf, unpacked } = L.geo.spots;
  const AHEAD = 0.35; // share of the viewport asked for beyond its edge, so that small moves need no question
  const LOOK_EVERY = 20000; // milliseconds

  class Asked {
    /** `url` serves "marks", "spot" and "outline"; `query` is what the answers depend on; `version` that of the data. */
    constructor({ url, query, version }) {
      this.url = url;
      this.query = query;
      this.version = version;
      this.asker = new L.geo.Asker();
      this.held = null; // {zoom, bounds, span, items: [{spot} | {cluster}]}
      this.outlines = new Map();
      this.watch = setInterval(() => this.look(), LOOK_EVERY);
    }

    /** Whether others have written to the store meanwhile. While the server is away, nothing has. */
    async look() {
      if (document.hidden) return;
      const answer = await L.geo.ask(this.address("version")).promise.catch(() => null);
      if (answer && answer.version !== this.version) this.changed?.();
    }

    address(name) {
      return `${this.url}/${name}?${this.query}`;
    }

    /** Whether what it holds is of the view, and of the span of days that the map plays (player.js). */
    covers(map) {
      const { zoom, bounds, span } = this.held || {};
      return zoom === map.getZoom() && span === (map.geoSpan ?? null) && bounds.contains(map.getBounds());
    }

    async refresh(map) {
      if (this.covers(map)) {
        this.asker.stop();
        return false;
      }
      const zoom = map.getZoom();
      const bounds = map.getBounds().pad(AHEAD);
      const span = map.geoSpan ?? null;
      const answer = await this.asker.ask(this.address("marks"), {
        z: zoom,
        west: bounds.getWest().toFixed(4),
        south: Math.max(-90, bounds.getSouth()).toFixed(4),
        east: bounds.getEast().toFixed(4),
        north: Math.min(90, bounds.getNorth()).toFixed(4),
        ...span,
      });
      if (answer === null) return false;
      const newer = answer.version !== this.version;
      this.version = answer.version;
      this.held = { zoom, span, bounds: covered(answer.box, bounds), items: [...spotsOf(answer), ...clustersOf(answer)] };
      if (newer) this.changed?.();
      return true;
    }

    items(map) {
      if (this.held === null || this.held.zoom !== map.getZoom()) return null;
      const bounds = map.getBounds().pad(AHEAD);
      return this.held.items.flatMap((item) => copies(item.spot || item.cluster, bounds).map((copy) => ({ ...item, ...copy })));
    }

    async rows(spot, start, count) {
      if (spot.count === 1) return [spot.row];
      const { promise } = L.geo.ask(this.address("spot"), { spot: spot.first, start, count, ...this.held.span });
      return unpacked(await promise);
    }

    outline(id) {
      if (!this.outlines.has(id)) {
        const { promise } = L.geo.ask(this.address("outline"), { id });
        this.outlines.set(id, promise.then((answer) => answer.geometry));
      }
      return this.outlines.get(id);
    }

    stop() {
      clearInterval(this.watch);
      this.asker.stop();
    }
  }

  /** The part of the map that an answer holds. A box as wide as the world holds every copy of it. */
  function covered([west, south, east, north], asked) {
    if (east - west >= 360) return L.latLngBounds([south <= -85 ? -90 : south, -1e6], [north >= 85 ? 90 : north, 1e6]);
    return L.latLngBounds([Math.min(south, asked.getSouth()), west], [Math.max(north, asked.getNorth()), east]);
  }

  function spotsOf({ spots, table }) {
    const rows = unpacked(table);
    const made = spots.map(([first, count, killed, background, uncertainty], i) => {
      const spot = spotOf(rows[i], count, { killed, background, uncertainty, outline: rows[i].outline });
      spot.first = first;
      return { kind: "spot", spot };
    });
    // Large marks first, so that small ones lie on top and are reached by keyboard after them.
    return made.sort((a, b) => (b.spot.killed ?? -1) - (a.spot.killed ?? -1) || (a.spot.key < b.spot.key ? -1 : 1));
  }

  function clustersOf({ clusters, types, zoom }) {
    return clusters.map(([lat, lon, count, low, best, high, open, unknown, type, box, vague]) => {
      const killed = { low, best, high, open, unknown };
      const key = [zoom, lat, lon, count, low, high, unknown].join(" ");
      return { kind: "cluster", cluster: { key, lat, lon, count, killed, type: types[type] ?? "", box, vague } };
    });
  }

  L.geo.Cells = L.Layer.extend({
    options: { selected: null, follow: true, reportView: false },
    initialize(given, choices) {
      this._given = given;
      L.setOptions(this, choices);
    },
    onAdd(map) {
      const { url, query, version, style } = this._given;
      L.geo.Board.of(map).show(this, `${url} ${query} ${version}`, () => new Asked(this._given), style, this.options);
    },
    onRemove(map) {
      L.geo.Board.of(map).hide(this);
    },
  });
})();
