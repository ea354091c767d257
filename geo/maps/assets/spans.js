/* Days, weeks, months and years as spans {from, to} of ISO days, and in words. No time of day, no time zone. */
(function () {
  "use strict";
  const DAY = 86400000; // milliseconds
  const MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ];
  const day = (text) => new Date(`${text}T00:00:00Z`);
  const text = (date) => date.toISOString().slice(0, 10);
  const later = (date, days) => new Date(date.getTime() + days * DAY);
  const of = (year, month, dayOfMonth) => new Date(Date.UTC(year, month, dayOfMonth));

  const STARTS = {
    day: (d) => d,
    week: (d) => later(d, -((d.getUTCDay() + 6) % 7)), // from Monday
    month: (d) => of(d.getUTCFullYear(), d.getUTCMonth(), 1),
    year: (d) => of(d.getUTCFullYear(), 0, 1),
  };
  const NEXT = {
    day: (d) => later(d, 1),
    week: (d) => later(d, 7),
    month: (d) => of(d.getUTCFullYear(), d.getUTCMonth() + 1, 1),
    year: (d) => of(d.getUTCFullYear() + 1, 0, 1),
  };

  /** Every span of a unit from the one that holds the day `from` to the one that holds `to`. */
  function between(from, to, unit) {
    const found = [];
    for (let start = STARTS[unit](day(from)); start <= day(to); start = NEXT[unit](start)) {
      found.push({ from: text(start), to: text(later(NEXT[unit](start), -1)) });
    }
    return found;
  }

  /** What of a span lies within the days [first, last], each of which may be null. */
  function within({ from, to }, [first, last]) {
    return { from: first && first > from ? first : from, to: last && last < to ? last : to };
  }

  /** "3 January 2024", "1–7 May 2019", "May–July 2019", "2019–2021", "28 April 2019 – 4 May 2019": as geo/wording.py says it. */
  function inWords({ from, to }) {
    const [a, b] = [day(from), day(to)];
    const [year, month] = [b.getUTCFullYear(), MONTHS[b.getUTCMonth()]];
    const spoken = (d) => `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
    if (from === to) return spoken(a);
    if (from.endsWith("-01-01") && to.endsWith("-12-31")) return a.getUTCFullYear() === year ? `${year}` : `${a.getUTCFullYear()}–${year}`;
    const whole = a.getUTCDate() === 1 && later(b, 1).getUTCDate() === 1;
    if (from.slice(0, 7) === to.slice(0, 7)) return whole ? `${month} ${year}` : `${a.getUTCDate()}–${spoken(b)}`;
    if (!whole) return `${spoken(a)} – ${spoken(b)}`;
    const began = MONTHS[a.getUTCMonth()];
    return a.getUTCFullYear() === year ? `${began}–${month} ${year}` : `${began} ${a.getUTCFullYear()} – ${month} ${year}`;
  }

  L.geo.spans = { between, within, inWords };
})();
