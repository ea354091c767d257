"""When an answer agrees with a label: dates, chains of place names, counts, types; and what kind of error it is if not.

An answer is an incident as the command line prints it; a label is as `data.NEEDS` says. Ranges and vague figures of the
labels are honoured, and a label that is no date is none.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from geo.extract.text.tokens import words
from geo.regions import country_name

__all__ = [
    "Span",
    "best",
    "count_error",
    "count_ok",
    "date_error",
    "date_ok",
    "label_chains",
    "label_span",
    "names",
    "span",
    "told_none",
    "type_ok",
    "types",
]

Span = tuple[dt.date, dt.date]
Item = Mapping[str, Any]
_GENERIC = words(
    "province provincia district governorate department departamento county state city town municipality region the of"
)
_NEAR_TYPES = (
    (frozenset({"KIDNAPPING", "HIJACKING"}), re.compile("abduct|kidnap|hostage|forced disappear|hijack")),
    (frozenset({"ARSON", "ROBBERY", "ATTACK"}), re.compile("arson|loot|robber")),
    (
        frozenset({"BOMBING", "ATTACK"}),
        re.compile("bomb|explos|ied|grenade|landmine|remote|shelling|artillery|strike"),
    ),
    (frozenset({"ATTACK", "BOMBING"}), re.compile(".")),
)
"""What the labels of political violence may call an event of our vocabulary, which cuts the world otherwise."""


def span(incident: Item) -> Span | None:
    """First and last day of an answer."""
    first, last = _day(incident.get("date_start")), _day(incident.get("date_end"))
    return (first or last, last or first) if first or last else None  # type: ignore[return-value]


def label_span(label: Item) -> Span | None:
    """First and last day of a label; without a first one, the month before the last."""
    date = label.get("date") or {}
    first, last = _day(date.get("start")), _day(date.get("end"))
    if first is None and last is None:
        return None
    end = last or first
    assert end is not None
    return (first or end - dt.timedelta(31), end)


def date_ok(want: Span, got: Span) -> bool:
    """Whether the spans overlap and the answer's is no wider than a week, or twice the label's."""
    return got[0] <= want[1] and want[0] <= got[1] and _days(got) <= max(7, 2 * _days(want))


def date_error(want: Span, got: Span | None) -> str | None:
    """The class of a date's error."""
    if got is None:
        return "date: none given"
    if date_ok(want, got):
        return None
    if got[0] <= want[1] and want[0] <= got[1]:
        return "date: too wide"
    away = (want[0] - got[1]).days if got[1] < want[0] else (got[0] - want[1]).days
    return f"date: {'too early' if got[1] < want[0] else 'too late'}, {'a week' if away <= 7 else 'more than a week'}"


def names(incident: Item) -> list[str]:
    """An answer's chain of place names, the country first, folded for comparison; [] without a place."""
    place = incident.get("place")
    if not place:
        return []
    own = [] if place.get("where_prec") == 6 else [place.get("name"), place.get("mention"), *(place.get("names") or [])]
    code = place.get("country")
    chain = [(country_name(code) or code) if code else None, place.get("admin1"), place.get("admin2"), *own]
    return [_key(name) for name in dict.fromkeys(chain) if name]


def label_chains(label: Item) -> list[list[str]]:
    """A label's chains (it may allow several), the country first, folded for comparison."""
    location = label.get("location") or {}
    chains = location.get("alternatives") or ([location["chain"]] if location.get("chain") else [])
    return [[_key(x["name"] if isinstance(x, dict) else x) for x in chain] for chain in chains if chain]


def best(count: Item | None) -> int | None:
    """The figure that stands for an answer's count."""
    return next((v for k in ("best", "low", "high") if (v := (count or {}).get(k)) is not None), None)


def told_none(count: Item | None) -> bool:
    """Whether an answer's count says that there was nobody."""
    return bool(count) and all((count or {}).get(k) == 0 for k in ("low", "best", "high"))


def count_ok(want: Item, count: Item | None) -> bool:
    """Whether an answer's count agrees with a label's figure or range."""
    got = best(count)
    if got is None or count is None:
        return False
    if want["quality"] == "stated none":
        return got == 0
    low, high = want["min"], want["max"] if want["max"] is not None else 10**9
    wide = count.get("low") != count.get("high")
    most = count.get("high")
    return low <= got <= high or (most is not None and low <= most <= high and got <= low and wide)


def count_error(field: str, want: int, got: int | None) -> str | None:
    """The class of a count's error, for a label of at least one."""
    if got == want:
        return None
    if got is None:
        return f"{field}: none given"
    return f"{field}: too {'low' if got < want else 'high'}"


def types(incident: Item) -> frozenset[str]:
    """What labels of political violence may call an answer's event."""
    words = f"{incident.get('event_type') or ''} {incident.get('sub_event_type') or ''}".strip().lower()
    return next(kinds for kinds, pattern in _NEAR_TYPES if pattern.search(words)) if words else frozenset()


def type_ok(label: Item, incident: Item) -> bool:
    """Whether the types meet."""
    return bool({str(t).upper() for t in label.get("type") or ()} & types(incident))


def _key(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9 ]+", " ", plain).split()
    return " ".join([w for w in words if w not in _GENERIC] or words)


def _day(text: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(text)[:10]) if text else None
    except ValueError:  # a label of a day that no calendar has
        return None


def _days(of: Span) -> int:
    return (of[1] - of[0]).days
