/* Playing through time: the map shows one span of days after another, and the page's script is not run meanwhile.
 *
 *   new L.geo.Player({url, query, unit}).addTo(map)      `url` serves "periods" and "totals"; `unit` is the first choice
 *
 * The span stands in `map.geoSpan`, {from, to}, or null for all that the filters keep. At each change of it the map fires
 * "geo:span" with `waitFor`: a layer adds the span to what it asks of the server, and gives the promise of having drawn
 * that. The next span comes only when all of them have. Python is told (`L.geo.tell`) the action "dates" with `dates` when
 * the reader keeps a span. The layer is a thin handle; what it shows lives in one Playing a map (panel: playerpanel.js).
 */
(function () {
  "use strict";
  const { between, within, inWords } = L.geo.spans;
  const PACE = { slow: 1600, normal: 800, fast: 250 }; // milliseconds that a span stands at least
  const KEPT_FOR = 4000; // milliseconds that a kept span stays until the filter has it

  L.geo.Player = L.Layer.extend({
    initialize(options) {
      L.setOptions(this, options);
    },
    onAdd(map) {
      map.geoPlaying = map.geoPlaying || new Playing(map);
      map.geoPlaying.show(this, this.options);
    },
    onRemove(map) {
      map.geoPlaying.hide(this);
    },
  });

  class Playing {
    constructor(map) {
      this.map = map;
      this.handle = this.query = null;
      this.asker = new L.geo.Asker();
      this.open = this.running = false;
      this.periods = [];
      this.limits = [null, null]; // the filter's own dates
      this.at = null; // the place of the last period shown; null: all of them
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      this.choices = { unit: null, window: 1, cumulative: false, speed: calm ? "slow" : "normal" };
      this.panel = new L.geo.PlayerPanel(this);
      map.on("popupopen", () => this.pause());
      document.addEventListener("visibilitychange", () => document.hidden && this.pause());
    }

    show(handle, { url, query, unit }) {
      this.handle = handle;
      this.url = url;
      this.fitting = unit;
      this.panel.addTo(this.map);
      if (query === this.query) return;
      this.query = query;
      this.pause();
      this.narrow(null);
      this.at = null;
      if (this.open) this.load();
    }

    /** A handle that comes back in the same breath finds everything as it was. */
    hide(handle) {
      if (this.handle === handle) this.handle = null;
      setTimeout(() => {
        if (this.handle) return;
        this.close();
        this.panel.remove();
        this.query = null;
      });
    }

    address(name) {
      return `${this.url}/${name}?${this.query}`;
    }

    /* ---- open and closed ---- */

    start() {
      this.open = true;
      this.load();
    }

    close() {
      this.pause();
      this.open = false;
      this.asker.stop();
      this.at = null;
      this.narrow(null);
      this.panel.draw();
    }

    /** Keep the span as the filter's dates. It stays until the filter has them, so that the map does not flash. */
    keep() {
      const { from, to } = this.span;
      this.pause();
      this.open = false;
      this.panel.draw();
      L.geo.tell(this.map, this.handle, "dates", { dates: [from, to] });
      setTimeout(() => this.open || this.close(), KEPT_FOR);
    }

    /** Learn which periods there are. One that holds the last day shown is where playing goes on. */
    async load() {
      const unit = this.choices.unit || this.fitting;
      this.panel.draw();
      const answer = await this.asker.ask(this.address("periods"), { unit }).catch(() => undefined);
      if (answer === null || !this.open) return;
      const last = this.at === null ? null : this.span.to; // now: the reader may have made a step meanwhile
      this.failed = answer === undefined;
      this.limits = answer?.within || [null, null];
      const ends = answer?.rows.length ? within({ from: answer.rows[0][0], to: answer.rows.at(-1)[1] }, this.limits) : null;
      this.periods = ends ? between(ends.from, ends.to, unit) : [];
      this.undated = answer?.undated || 0;
      const found = last === null ? -1 : this.periods.findIndex(({ to }) => to >= last);
      await (found < 0 ? this.whole() : this.go(found));
    }

    choose(changes) {
      const reload = "unit" in changes;
      Object.assign(this.choices, changes);
      if (reload) this.pause();
      return reload ? this.load() : this.go(this.at);
    }

    /* ---- what is shown ---- */

    /** The span at the place: the last periods of the window, or all up to there. */
    get span() {
      const { window, cumulative } = this.choices;
      const first = this.at === null || cumulative ? 0 : Math.max(0, this.at - window + 1);
      const last = this.at === null ? this.periods.length - 1 : this.at;
      if (last < 0) return null;
      return within({ from: this.periods[first].from, to: this.periods[last].to }, this.limits);
    }

    get words() {
      return this.span ? inWords(this.span) : "";
    }

    /** The span and what is in it, for a picture of the map. */
    get said() {
      return `${this.words}: ${this.panel.summed()}`;
    }

    narrow(span) {
      const waited = [];
      if (span === null && !this.map.geoSpan) return waited;
      this.map.geoSpan = span;
      this.map.fire("geo:span", { waitFor: (promise) => waited.push(promise) });
      return waited;
    }

    /** Show the place `at`. Where the map is behind, only the latest place is drawn; the promise is that it was. */
    go(at) {
      this.at = at;
      this.stale = true;
      this.drawing = this.drawing || this.drawAll();
      return this.drawing;
    }

    whole() {
      return this.go(null);
    }

    async drawAll() {
      while (this.stale && this.open) {
        this.stale = false;
        this.totals = null;
        this.panel.draw();
        const span = this.at === null ? null : this.span;
        const answer = L.geo.ask(this.address("totals"), span || {});
        const [told] = await Promise.allSettled([answer.promise, ...this.narrow(span)]);
        this.totals = told.value || null;
        this.failed = told.status === "rejected";
        if (this.failed) this.pause();
      }
      this.drawing = null;
      this.panel.draw();
    }

    /* ---- moving ---- */

    step(by) {
      this.pause();
      const last = this.periods.length - 1;
      const at = this.at === null ? (by > 0 ? 0 : last) : this.at + by;
      return at > last ? this.whole() : this.go(Math.max(0, at));
    }

    pause() {
      this.running = false;
      this.turn = (this.turn || 0) + 1;
      this.panel.draw();
    }

    /** From the place on, or from the beginning, to the end; then the map shows all again. */
    async play() {
      this.pause();
      const { turn } = this;
      this.running = true;
      for (let at = this.at ?? 0; at < this.periods.length; at++) {
        const began = performance.now();
        await this.go(at);
        const rest = PACE[this.choices.speed] - (performance.now() - began);
        if (turn === this.turn && rest > 0) await new Promise((done) => setTimeout(done, rest));
        if (turn !== this.turn) return;
      }
      this.pause();
      await this.whole();
    }
  }
})();
