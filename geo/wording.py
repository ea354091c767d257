"""Records in plain English: counts, dates, places and people, for popups, panels, lists and messages."""

from __future__ import annotations

import calendar
import datetime as dt

from geo.model import Count, Incident, Place, Total
from geo.regions import country_name

__all__ = [
    "count_in_words",
    "date_in_words",
    "day_in_words",
    "difference_in_words",
    "language_in_words",
    "number_of",
    "perpetrator_in_words",
    "place_in_words",
    "prominence",
    "range_in_figures",
    "span_in_words",
    "toll_in_words",
    "total_in_words",
]

_VAGUE = {"several", "tens", "dozens", "scores", "hundreds", "thousands"}
"""Hedges that are the count themselves: "dozens killed", not "at least 12 killed"."""
_LANGUAGES = {
    "ar": "Arabic",
    "bn": "Bengali",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "zh": "Chinese",
}
_CERTAINTY = {
    "claimed": "which claimed it",
    "attributed": "as the sources say",
    "suspected": "suspected",
    "unknown": "certainty unknown",
}


def count_in_words(count: Count | None, verb: str = "") -> str:
    """A count as a reader would say it: "at least 73 killed", "20 to 31 killed (best 25)", "up to 30", "none".

    The best figure is told wherever the figure in front of it is another: "at least 1,701 killed (best 50,001)".

    `verb` ("killed") follows the figure. None is unknown, which is not zero.
    """
    if count is None:
        return f"unknown {verb}".strip()
    figure = _figure(count)
    ranged = count.low is not None and figure.startswith(f"{count.low:,} to ")
    raised = count.low not in (None, count.best) and figure == f"at least {count.low:,}"
    best = f" (best {count.best:,})" if (ranged or raised) and count.best is not None else ""
    return f"{figure} {verb}".strip() + best


def number_of(n: int, noun: str) -> str:
    """So many of something: "1 report", "2,561 incidents"."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def range_in_figures(count: Count | None) -> str:
    """A count for a narrow column: "73+", "20–31", "≤30", "0"; empty when unknown."""
    if count is None:
        return ""
    low, best, high = count.low, count.best, count.high
    if low == high:
        return f"{low:,}" if low is not None else "" if best is None else f"{best:,}"
    if high is None:
        return f"{low if low is not None else best:,}+"
    if low is None:
        return f"≤{high:,}"
    return f"{low:,}–{high:,}"


def toll_in_words(incident: Incident) -> str:
    """Killed, injured and, where told or unknown, the rest: "at least 73 killed, 170 injured; missing unknown"."""
    told, unknown = [], []
    for field in ("killed", "injured", "missing", "abducted"):
        count: Count | None = getattr(incident, field)
        if count is not None:
            told.append(count_in_words(count, field))
        elif field in ("killed", "injured"):
            unknown.append(field)
    if not told:
        return "killed and injured unknown"
    return ", ".join(told) + (f"; {' and '.join(unknown)} unknown" if unknown else "")


def total_in_words(total: Total) -> str:
    """A sum as a range: "1,204–1,377", "84", "1,204 or more"; "unknown" when no incident states a count."""
    if not total.known:
        return "unknown"
    if total.low == total.high:
        return f"{total.low:,} or more" if total.open else f"{total.low:,}"
    return f"{total.low:,}–{total.high:,}" + (" or more" if total.open else "")


def difference_in_words(before: Total, after: Total) -> str:
    """How many more or fewer people, by the ranges: "12 more", "3 to 40 fewer", "between 5 fewer and 9 more".

    An open sum may be any number above; a sum of unknown counts alone can be compared with nothing.
    """
    if any(total.unknown and not total.known for total in (before, after)):
        return "unknown, as no number is stated"
    least = None if before.open else after.low - before.high
    most = None if after.open else after.high - before.low
    if least is None and most is None:
        return "unknown, as both may be higher"
    if most is None:
        assert least is not None
        return f"at least {least:,} more" if least > 0 else f"at most {-least:,} fewer" if least else "at least as many"
    if least is None:
        return f"at least {-most:,} fewer" if most < 0 else f"at most {most:,} more" if most else "at most as many"
    if least == most:
        return _more(least)
    if least >= 0:
        return f"{least:,} to {most:,} more"
    if most <= 0:
        return f"{-most:,} to {-least:,} fewer"
    return f"between {-least:,} fewer and {most:,} more"


def date_in_words(incident: Incident) -> str:
    """When it happened, and how sure that is: "3 January 2024", "some time in May 2019", "date unknown"."""
    start, end = incident.date_start or incident.date_end, incident.date_end or incident.date_start
    if start is None or end is None:
        return "date unknown"
    span = span_in_words(start, end)
    if incident.date_prec in (None, 1):
        return span
    return f"about {span}" if start == end else f"some time in {span}"


def span_in_words(first: dt.date, last: dt.date) -> str:
    """A span of days: "3 January 2024", "1–7 May 2019", "May–July 2019", "2019–2021", "28 April 2019 – …"."""
    if first == last:
        return day_in_words(first)
    if (first.day, first.month, last.day, last.month) == (1, 1, 31, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    is_whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if (first.year, first.month) == (last.year, last.month):
        return f"{last:%B %Y}" if is_whole else f"{first.day}–{day_in_words(last)}"
    if not is_whole:
        return f"{day_in_words(first)} – {day_in_words(last)}"
    return f"{first:%B}–{last:%B %Y}" if first.year == last.year else f"{first:%B %Y} – {last:%B %Y}"


def place_in_words(place: Place | None) -> str:
    """Where it happened, and how sure that is: "in Kerman, Iran", "somewhere in Ghazni, Afghanistan"."""
    if place is None:
        return "place unknown"
    country = country_name(place.country) if place.country else None
    parts = [place.name, place.admin2, place.admin1, country]
    name = ", ".join(dict.fromkeys(p for p in parts if p))
    match place.where_prec:
        case 1:
            return f"in {name}"
        case 2:
            return f"in or near {name}"
        case 3 | 4 | 5:
            return f"somewhere in {name}"
        case 6:
            return f"somewhere in {country or name} (only the country is known)"
        case 7:
            return f"in international waters or airspace: {name}"
        case _:
            return name


def language_in_words(code: str) -> str:
    """A language's English name, from BCP 47: "de-AT" → "German"; the code itself where the name is not known."""
    return _LANGUAGES.get(code.split("-")[0].lower(), code)


def perpetrator_in_words(incident: Incident) -> str:
    """Who did it, and who says so: "Islamic State (suspected)", "unknown"."""
    if not incident.perpetrator:
        return "unknown"
    return f"{incident.perpetrator} ({_CERTAINTY[incident.perpetrator_certainty]})"


def prominence(incident: Incident) -> tuple[int, int, str]:
    """A key to sort by, the gravest last: known dead, known injured, then the date."""

    def best(count: Count | None) -> int:
        return next((v for v in (count.best, count.low, count.high) if v is not None), -1) if count else -1

    return best(incident.killed), best(incident.injured), incident.date_start.isoformat() if incident.date_start else ""


def _more(difference: int) -> str:
    return "as many" if not difference else f"{difference:,} more" if difference > 0 else f"{-difference:,} fewer"


def _figure(count: Count) -> str:
    low, best, high, hedge = count.low, count.best, count.high, count.qualifier
    if low == best == high:
        return "unknown" if best is None else "none" if best == 0 else f"{best:,}"
    if hedge in _VAGUE:
        return hedge
    if high is None:
        figure = low if low is not None else best
        return "unknown" if figure is None else f"at least {figure:,}"
    if low is None:
        return f"up to {high:,}"
    if hedge == "about" and best is not None:
        return f"about {best:,}"
    return f"{low:,} to {high:,}"


def day_in_words(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
