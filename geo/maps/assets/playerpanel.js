/* The player's control at the foot of the map: one button until it is wanted, then the panel. player.js does the rest. */
(function () {
  "use strict";
  const { html, svg } = L.geo.draw;
  const UNITS = ["day", "week", "month", "year"];
  const WINDOWS = [1, 2, 3, 4, 6, 12];
  const SPEEDS = { slow: "Slow", normal: "Normal", fast: "Fast" };
  const ICONS = {
    play: "M3 2 13 8 3 14Z",
    pause: "M3 2h4v12H3ZM9 2h4v12H9Z",
    back: "M3 2h2v12H3ZM13 2 5 8 13 14Z",
    forth: "M11 2h2v12h-2ZM3 2 11 8 3 14Z",
  };
  const number = (value) => value.toLocaleString("en");

  L.geo.PlayerPanel = class {
    constructor(playing) {
      this.playing = playing;
      const control = L.control({ position: "bottomleft" });
      control.onAdd = () => this.root;
      this.control = control;
      this.root = html("div", "geo-player");
      this.make();
      L.DomEvent.disableClickPropagation(this.root);
      L.DomEvent.disableScrollPropagation(this.root);
      this.draw();
    }

    addTo(map) {
      if (!this.control._map) this.control.addTo(map);
    }

    remove() {
      this.control.remove();
    }

    make() {
      const { playing } = this;
      this.opener = button(this.root, "Play through time", null, () => {
        playing.start();
        this.play.focus();
      });
      this.opener.className = "geo-player-opener";
      this.opener.prepend(icon("play"));
      this.opener.setAttribute("aria-expanded", "false");
      const box = (this.box = html("div", "geo-player-box", null, this.root));
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", "Play through time");
      box.addEventListener("keydown", (event) => event.key === "Escape" && this.close());

      const head = html("div", "geo-player-head", null, box);
      this.told = html("p", "geo-player-told", null, head);
      this.told.setAttribute("role", "status");
      this.words = html("strong", null, null, this.told);
      this.sums = html("span", null, null, this.told);
      this.keep = button(head, "Keep this span as the filter", null, () => {
        playing.keep();
        this.opener.focus();
      });
      button(head, "✕", "Close, and show all again", () => this.close());

      const line = html("div", "geo-player-line", null, box);
      this.back = button(line, icon("back"), "One step back", () => playing.step(-1));
      this.play = button(line, icon("play"), "Play", () => (playing.running ? playing.pause() : playing.play()));
      this.forth = button(line, icon("forth"), "One step forward", () => playing.step(1));
      this.slider = html("input", null, null, line);
      Object.assign(this.slider, { type: "range", min: 0, step: 1 });
      this.slider.setAttribute("aria-label", "Period");
      this.slider.addEventListener("input", () => {
        const at = Number(this.slider.value);
        playing.pause();
        playing.go(at);
      });

      const more = html("div", "geo-player-more", null, box);
      this.unit = select(more, "Step", UNITS.map((unit) => [unit, unit]), (unit) => playing.choose({ unit }));
      this.window = select(more, "Window", WINDOWS.map((n) => [n, n]), (n) => playing.choose({ window: Number(n) }));
      const cumulative = html("label", null, null, more);
      this.cumulative = html("input", null, null, cumulative);
      this.cumulative.type = "checkbox";
      this.cumulative.addEventListener("change", () => playing.choose({ cumulative: this.cumulative.checked }));
      cumulative.append("Cumulative");
      this.speed = select(more, "Speed", Object.entries(SPEEDS), (speed) => Object.assign(playing.choices, { speed }));
    }

    close() {
      this.playing.close();
      this.opener.focus();
    }

    draw() {
      if (!this.speed) return; // still being made
      const { open, running, at, periods, choices, fitting } = this.playing;
      this.opener.hidden = open;
      this.box.hidden = !open;
      this.opener.setAttribute("aria-expanded", String(open));
      if (!open) return;
      const unit = choices.unit || fitting;
      // While it plays, a screen reader would be told more than it can say.
      this.told.setAttribute("aria-live", running ? "off" : "polite");
      this.play.replaceChildren(icon(running ? "pause" : "play"));
      name(this.play, running ? "Pause" : "Play");
      for (const part of [this.play, this.back, this.forth, this.slider]) part.disabled = periods.length === 0;
      this.keep.disabled = at === null;
      this.slider.max = Math.max(0, periods.length - 1);
      this.slider.value = at ?? 0;
      this.unit.value = unit;
      this.window.value = choices.window;
      this.window.disabled = choices.cumulative;
      [...this.window.options].forEach((option) => (option.textContent = `${option.value} ${unit}${option.value > 1 ? "s" : ""}`));
      this.cumulative.checked = choices.cumulative;
      this.speed.value = choices.speed;
      const { words } = this.playing;
      this.words.textContent = at === null ? `All${words ? `, ${words}` : ""}` : words;
      this.sums.textContent = this.summed();
      this.slider.setAttribute("aria-valuetext", this.words.textContent);
    }

    summed() {
      const { totals, failed, periods, undated, at } = this.playing;
      if (failed) return "The server did not answer. Try again.";
      if (!periods.length && totals) return "Nothing here has a date to play by.";
      if (!totals) return "…";
      const left = at !== null && undated ? `. ${number(undated)} without a date not among them` : "";
      return `${number(totals.incidents)} ${totals.incidents === 1 ? "incident" : "incidents"}${killed(totals)}${left}`;
    }
  };

  /** ", 12 to 15 or more killed, unknown for 3": unknown is never told as none. */
  function killed({ incidents, killed: [low, , high, open, unknown] }) {
    if (!incidents) return "";
    if (unknown === incidents) return ", number of killed unknown";
    const range = low === high ? number(low) : `${number(low)} to ${number(high)}`;
    return `, ${range}${open ? " or more" : ""} killed${unknown ? `, unknown for ${number(unknown)}` : ""}`;
  }

  function button(parent, content, label, action) {
    const node = html("button", null, null, parent);
    node.type = "button";
    node.append(content);
    if (label) name(node, label);
    node.addEventListener("click", action);
    return node;
  }

  function icon(which) {
    const root = svg("svg", { viewBox: "0 0 16 16", width: 13, height: 13, "aria-hidden": "true" });
    svg("path", { d: ICONS[which], fill: "currentColor" }, root);
    return root;
  }

  function name(node, label) {
    node.setAttribute("aria-label", label);
    node.title = label;
  }

  function select(parent, label, options, chosen) {
    const field = html("label", null, label, parent);
    const node = html("select", null, null, field);
    node.setAttribute("aria-label", label);
    for (const [value, text] of options) html("option", null, String(text), node).value = value;
    node.addEventListener("change", () => chosen(node.value));
    return node;
  }
})();
