/* Numbers → classes and words, for the layers that colour by a number. Unknown is told apart from zero everywhere. */
(function () {
  "use strict";
  const STEPS = [[1, 2, 5], [1, 3], [1]]; // round limits within a power of ten, the finest first

  /**
   * Lower limits of the classes of some numbers above zero, round and growing by about the same factor: at most `most`.
   * [1, 4, 30, 800] → [1, 3, 10, 30, 100, 300]
   */
  function limits(values, most) {
    const positive = values.filter((v) => v > 0);
    if (!positive.length) return [];
    const low = Math.min(...positive);
    const high = Math.max(...positive);
    for (const steps of STEPS) {
      const found = between(low, high, steps);
      if (found.length <= most) return found;
    }
    // Many powers of ten: every second of them, every third …
    const powers = between(low, high, [1]);
    const every = Math.ceil(powers.length / most);
    return powers.filter((_, i) => i % every === 0);
  }

  /** The round numbers from the largest that is not above `low` to the largest that is not above `high`. */
  function between(low, high, steps) {
    const found = [];
    for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
      for (const step of steps) if (step * power <= high) found.push(step * power);
    }
    const first = found.findLastIndex((v) => v <= low);
    return found.slice(Math.max(0, first));
  }

  /** The place of a number's class among `limits`. */
  const classOf = (value, found) => found.findLastIndex((limit) => limit <= value);

  /** One of `colors` for each of `n` classes: the last is always the strongest. */
  function spread(colors, n) {
    const step = n > 1 ? (colors.length - 1) / (n - 1) : 0;
    return Array.from({ length: n }, (_, i) => colors[n > 1 ? Math.round(i * step) : colors.length - 1]);
  }

  /** The largest round number (1, 1.5, 2, 3, 5, 7 by powers of ten) that is not above a positive `value`, at least 1. */
  function roundedDown(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    const steps = power < 10 ? [1, 2, 3, 5, 7] : [1, 1.5, 2, 3, 5, 7];
    return Math.max(1, steps.findLast((step) => step * power <= value) * power);
  }

  const figure = (n) => n.toLocaleString("en");

  const counted = (n, word) => `${figure(n)} ${word}${n === 1 ? "" : "s"}`;

  /** A class by its limits: "1–9", "10 or more", "7". */
  function rangeOf(found, i) {
    if (i === found.length - 1) return `${figure(found[i])} or more`;
    const last = found[i + 1] - 1;
    return last === found[i] ? figure(last) : `${figure(found[i])}–${figure(last)}`;
  }

  /**
   * A sum of counts as a reader would say it: "94–103 killed, unknown for 2", "killed unknown".
   * sum: {incidents, low, high, open, unknown}, where `open` incidents have no upper bound and `unknown` no count
   */
  function sumInWords({ incidents, low, high, open, unknown }, verb) {
    if (unknown >= incidents) return `${verb} unknown`;
    const range = low === high ? figure(low) : `${figure(low)}–${figure(high)}`;
    const more = open ? " or more" : "";
    return `${range}${more} ${verb}${unknown ? `, unknown for ${figure(unknown)}` : ""}`;
  }

  L.geo.scale = { limits, classOf, spread, roundedDown, figure, counted, rangeOf, sumInWords };
})();
