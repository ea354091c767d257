/* What the server counted, by region as it is drawn: sums, classes and words. */
(function () {
  "use strict";
  const { limits, classOf, counted, sumInWords } = L.geo.scale;

  /**
   * names: the regions drawn, as [{code, name, also}, …]; answer: {columns, rows, unplaced}; measure: "incidents",
   * "killed" or "injured"; most: how many classes at most. A region is spoken of by its place in `names`.
   */
  L.geo.RegionNumbers = class {
    constructor(names, { columns, rows, unplaced }, measure, most) {
      this.names = names;
      this.measure = measure;
      this.sums = new Map();
      this.codes = new Map(); // those of the answer, by region
      this.elsewhere = unplaced; // incidents that lie in no region drawn
      this.add(columns, rows);
      this.values = new Map([...this.sums].map(([region, sum]) => [region, this.valueOf(sum)]));
      this.most = most;
      this.limits = limits([...this.values.values()], most);
    }

    /** Let these and other numbers fall into the same classes. */
    shareScale(other) {
      this.limits = other.limits = limits([...this.values.values(), ...other.values.values()], this.most);
    }

    /** Divisions drawn as one are added up. */
    add(columns, rows) {
      const place = new Map();
      this.names.forEach(({ code, also }, i) => [code, ...also].forEach((c) => place.set(c, i)));
      for (const values of rows) {
        const { code, ...numbers } = Object.fromEntries(columns.map((name, i) => [name, values[i]]));
        const region = place.get(code);
        if (region === undefined) {
          this.elsewhere += numbers.incidents;
          continue;
        }
        const sum = this.sums.get(region) || {};
        for (const [name, value] of Object.entries(numbers)) sum[name] = (sum[name] || 0) + value;
        this.sums.set(region, sum);
        this.codes.set(region, [...(this.codes.get(region) || []), code]);
      }
    }

    /** The number that a region's colour stands for; null where it is unknown: zero is what all incidents state. */
    valueOf(sum) {
      if (this.measure === "incidents") return sum.incidents;
      return sum[`${this.measure}_best`] || (sum[`${this.measure}_unknown`] ? null : 0);
    }

    /** The class of a region: its place among `limits`, "zero", "unknown", or null where nothing happened. */
    classOf(region) {
      if (!this.values.has(region)) return null;
      const value = this.values.get(region);
      return value === null ? "unknown" : value > 0 ? classOf(value, this.limits) : "zero";
    }

    /** How many regions are of a class. */
    count(wanted) {
      return [...this.values.keys()].filter((region) => this.classOf(region) === wanted).length;
    }

    /** "Iran: 12 incidents, 94–103 killed, unknown for 2", without the name. */
    inWords(region) {
      const sum = this.sums.get(region);
      if (!sum) return "no incidents";
      const verb = this.measure === "injured" ? "injured" : "killed";
      const [low, high, open, unknown] = ["low", "high", "open", "unknown"].map((bound) => sum[`${verb}_${bound}`]);
      const { incidents } = sum;
      return `${counted(incidents, "incident")}, ${sumInWords({ incidents, low, high, open, unknown }, verb)}`;
    }
  };
})();
