"""What stands in one cell of a table: days, numbers of people, degrees. What cannot be read says why."""

from __future__ import annotations

import datetime as dt
import math
from functools import lru_cache

from geo.errors import InputError
from geo.model import Count
from geo.patterns import compiled

__all__ = ["BadCell", "count", "day", "degrees", "metres", "number", "span"]

_UNKNOWN = frozenset({"", "-", "--", "?", "n/a", "na", "nan", "none", "null", "unknown", "not known", "unk"})
"""How tables write that something is not known; a zero is none of them."""
_MOST_DIGITS = 10
"""There are not more people than these digits hold."""
_ISO = compiled(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_WORDED = compiled(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -,]+(\d{4})|([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})")
_SLASHED = compiled(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBER = compiled(r"\d{1,3}(?:[, ]\d{3})+|\d+(?:\.0*)?")
_RANGE = compiled(r"(\d[\d, ]*)\s*(?:-|–|to)\s*(\d[\d, ]*)")
_HEDGED = compiled(r"(at least|more than|over|up to|at most|about|around|approximately|>=|≥|>|~)\s*(\d[\d, ]*)\+?")


class BadCell(InputError):
    """A cell whose content cannot be what its column is for."""


@lru_cache(maxsize=4096)
def day(text: str, *, month_first: bool | None = None) -> dt.date | None:
    """A day: "2026-02-21", "21 February 2026", "Feb 21, 2026"; None for an empty cell.

    "03/04/2026" needs `month_first`, unless one of its numbers can be no month. Raises BadCell.
    """
    text = text.strip()
    if text.lower() in _UNKNOWN:
        return None
    found = _written(text, month_first)
    if found.year in (dt.MINYEAR, dt.MAXYEAR):
        raise BadCell(f"{text!r} is what an unknown day turns into: clear the cell where the day is not known.")
    return found


def _written(text: str, month_first: bool | None) -> dt.date:
    try:
        if found := _ISO.fullmatch(text):
            return dt.date(*(int(part) for part in found.groups()))
        if found := _WORDED.fullmatch(text):
            d, m, y, m2, d2, y2 = found.groups()
            return dt.date(int(y or y2), _MONTHS.index((m or m2)[:3].lower()) + 1, int(d or d2))
        if found := _SLASHED.fullmatch(text):
            first, second, year = (int(part) for part in found.groups())
            return _slashed(first, second, year, month_first)
    except ValueError:
        pass
    raise BadCell(f"{text!r} is no day: write YYYY-MM-DD.")


def _slashed(first: int, second: int, year: int, month_first: bool | None) -> dt.date:
    if month_first is None:
        if first <= 12 and second <= 12 and first != second:
            raise BadCell(
                f"'{first}/{second}/{year}' may be either of two days: say whether day or month stands first "
                "(--dates dmy or --dates mdy)."
            )
        month_first = second > 12
    return dt.date(year, *((first, second) if month_first else (second, first)))


def number(text: str) -> int | None:
    """A whole number of people: "12", "12.0", "1,234"; None for an empty cell. Raises BadCell."""
    text = text.strip()
    if text.isascii() and text.isdigit():  # nearly every cell
        return _plain(text)
    if text.lower() in _UNKNOWN:
        return None
    if _NUMBER.fullmatch(text):
        return _plain(text.partition(".")[0])
    raise BadCell(f"{text!r} is no number of people: write a whole number, or nothing where it is not known.")


def span(low: int | None, best: int | None, high: int | None) -> tuple[Count | None, str]:
    """A Count from three columns, None when all are empty, and what is doubtful about it, mostly nothing.

    Bounds that contradict each other span the lowest and the highest of the three: no figure is lost.
    """
    known = [v for v in (low, best, high) if v is not None]
    if not known:
        return None, ""
    if known != sorted(known):
        shown = ", ".join("none" if v is None else str(v) for v in (low, best, high))
        return Count(min(known), best, max(known)), f"low, best, high contradict each other in the table: {shown}"
    if best is None and low is not None and high is not None:
        best = (low + high) // 2
    return Count(low, best, high), ""


def count(text: str) -> Count | None:
    """A Count from one cell: "73", "at least 73", "20-31", "up to 30", "about 50"; None when empty. Raises BadCell."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return Count.exactly(_plain(text))
    lowered = text.lower()
    if found := _RANGE.fullmatch(lowered):
        low, high = sorted(_plain(part) for part in found.groups())
        return Count(low, (low + high) // 2, high)
    if found := _HEDGED.fullmatch(lowered):
        return _hedged(found[1], _plain(found[2]))
    if lowered.endswith("+") and (n := number(lowered[:-1])) is not None:
        return Count(n, n, None, "at least")
    n = number(text)
    return None if n is None else Count.exactly(n)


def _hedged(hedge: str, n: int) -> Count:
    if hedge in ("at least", ">=", "≥"):
        return Count(n, n, None, "at least")
    if hedge in ("more than", "over", ">"):
        return Count(n + 1, n + 1, None, "more than")
    if hedge in ("up to", "at most"):
        return Count(None, n, n, hedge)
    # "about" takes a tenth either way, as for a report's text.
    return Count(n - n // 10, n, n + n // 10, "about")


def _plain(text: str) -> int:
    digits = text.replace(",", "").replace(" ", "")
    if len(digits) > _MOST_DIGITS:
        raise BadCell(f"{digits[:20]!r} … are more people than there are.")
    return int(digits)


def metres(text: str) -> float | None:
    """A distance: "1500", "2.5e4"; None for an empty cell. Raises BadCell."""
    if text.strip().lower() in _UNKNOWN:
        return None
    try:
        distance = float(text)
    except ValueError:
        distance = math.nan
    if not (math.isfinite(distance) and distance >= 0):
        raise BadCell(f"{text!r} is no distance: write metres, e.g. 5000, or nothing where it is not known.")
    return distance


def degrees(latitude: str, longitude: str) -> tuple[float, float] | None:
    """A point; None when both cells are empty. Raises BadCell for one that is not on the earth."""
    if latitude.strip().lower() in _UNKNOWN and longitude.strip().lower() in _UNKNOWN:
        return None
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        raise BadCell(f"{latitude!r}, {longitude!r} is no point: write decimal degrees, e.g. 30.28, 57.08.") from None
    if not (math.isfinite(point[0]) and math.isfinite(point[1]) and abs(point[0]) <= 90 and abs(point[1]) <= 180):
        raise BadCell(f"{latitude}, {longitude} is not on the earth: latitude ±90, longitude ±180, in this order.")
    if point == (0.0, 0.0):
        raise BadCell("0, 0 is what an empty point turns into: clear both cells where the point is not known.")
    return point
