/* The layer whose incidents stay on a server, which is asked for what is in view.
 *
 *   new L.geo.Cells({url, query, version, style}, options).addTo(map)      options: as in incidents.js
 *
 * Python is also told "spot" with `spot`, a point of many incidents, with the `dates` that are played, and "changed" when the server's data are newer than
 * `version`. The answers are made in geo/app/answers.py; spots.js says what a source is.
 */
(function () {
  "use strict";
  const { copies, spotOf, unpacked } = L.geo.spots;
  const AHEAD = 0.35; // share of the viewport asked for beyond its edge, so that small moves need no question
  const WIDER = 1 + 2 * AHEAD;
  const LOOK_EVERY = 20000; // milliseconds
  const STILL = 120; // milliseconds that the map rests before it is asked what a zoom would show
  const MOST_HELD = 8; // answers

  class Asked {
    /** `url` serves "marks", "spot" and "outline"; `query` is what the answers depend on; `version` that of the data. */
    constructor({ url, query, version }) {
      this.url = url;
      this.query = query;
      this.version = version;
      this.asker = new L.geo.Asker();
      this.asking = null; // {zoom, bounds, span, promise}: the question that is open
      this.held = []; // answers, {zoom, bounds, span, items: [{spot} | {cluster}]}, the one used last at the end
      this.shown = null; // the one that is drawn
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

    /** The answer that holds all of a view, and of the span of days that the map plays (player.js). */
    holding(view) {
      const found = this.held.findLast((one) => holds(one, view));
      if (found && found !== this.held.at(-1)) this.held = [...this.held.filter((one) => one !== found), found];
      return found;
    }

    async refresh(map) {
      this.rest(null);
      const view = viewOf(map);
      let found = this.holding(view);
      if (found) this.takeBack();
      else found = await this.ask(view, viewOf(map, ...placeOf(map), WIDER).bounds);
      if (!found) return false;
      this.rest(() => this.lookAhead(map));
      return found !== this.shown;
    }

    /** A view that the map is on its way to: ask for it while it glides there. */
    expect(map, center, zoom) {
      this.rest(null);
      const view = viewOf(map, center, zoom);
      if (this.holding(view)) return;
      this.ask(view, viewOf(map, center, zoom, WIDER).bounds).catch(() => {}); // it is asked again where it arrives
    }

    /** Do something when the map has rested a while; nothing of what was to be done before. */
    rest(act) {
      clearTimeout(this.resting);
      this.resting = act && setTimeout(act, STILL);
    }

    /** While the map rests: what lies beyond the edges of its view, and what one step nearer or farther would show. */
    async lookAhead(map) {
      if (map.geoSpan || document.hidden || navigator.connection?.saveData) return;
      const [center, zoom] = placeOf(map);
      const steps = [[zoom, WIDER], [zoom + 1, 2], [zoom - 1, 1.5]]; // a zoom keeps any point of the view in place
      const { resting } = this;
      try {
        for (const [at, times] of steps) {
          if (at < map.getMinZoom() || at > map.getMaxZoom()) continue;
          const view = viewOf(map, center, at, times);
          const found = this.holding(view) || (await this.ask(view, view.bounds));
          if (resting !== this.resting || !found) return; // the map has moved on
          if (at === zoom && found !== this.shown) this.more?.();
        }
      } catch (error) {
        console.warn(error); // nobody waits for it
      }
    }

    takeBack() {
      this.asker.stop();
      this.asking = null;
    }

    /** Ask for a part of the map in which a view lies; null where the question was taken back by a later one. */
    ask(view, bounds) {
      if (this.asking && holds(this.asking, view)) return this.asking.promise;
      const { zoom, span } = view;
      const open = { zoom, bounds, span };
      open.promise = this.answered(open);
      this.asking = open;
      return open.promise;
    }

    async answered(open) {
      const { zoom, bounds, span } = open;
      const question = {
        z: zoom,
        west: bounds.getWest().toFixed(4),
        south: Math.max(-90, bounds.getSouth()).toFixed(4),
        east: bounds.getEast().toFixed(4),
        north: Math.min(90, bounds.getNorth()).toFixed(4),
        ...span,
      };
      try {
        const answer = await this.asker.ask(this.address("marks"), question);
        if (answer === null) return null;
        const newer = answer.version !== this.version;
        this.version = answer.version;
        const items = [...spotsOf(answer), ...clustersOf(answer)];
        const found = { zoom, span, bounds: covered(answer.box, bounds), items };
        this.held = [...(newer ? [] : this.held), found].slice(-MOST_HELD);
        if (newer) this.changed?.();
        return found;
      } finally {
        if (this.asking === open) this.asking = null;
      }
    }

    /** What is held of the view; null where nothing is known of its zoom. */
    items(map) {
      const zoom = map.getZoom();
      const found = this.holding(viewOf(map)) || this.shown;
      if (!found || found.zoom !== zoom) return null;
      this.shown = found;
      const bounds = map.getBounds().pad(AHEAD);
      return found.items.flatMap((item) => copies(item.spot || item.cluster, bounds).map((copy) => ({ ...item, ...copy })));
    }

    async rows(spot, start, count) {
      if (spot.count === 1) return [spot.row];
      const { promise } = L.geo.ask(this.address("spot"), { spot: spot.first, start, count, ...this.shown?.span });
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
      this.rest(null);
      this.takeBack();
    }
  }

  const placeOf = (map) => [map.getCenter(), map.getZoom()];

  /** What a map shows at a place: `times` as wide and high as it is, and the span of days that it plays. */
  function viewOf(map, center = map.getCenter(), zoom = map.getZoom(), times = 1) {
    const middle = map.project(center, zoom);
    const half = map.getSize().multiplyBy(times / 2);
    const corners = [middle.subtract(half), middle.add(half)].map((corner) => map.unproject(corner, zoom));
    return { zoom, bounds: L.latLngBounds(corners), span: map.geoSpan ?? null };
  }

  function holds(one, { zoom, bounds, span }) {
    const alike = one.zoom === zoom && one.span?.from === span?.from && one.span?.to === span?.to;
    return alike && one.bounds.contains(bounds);
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
