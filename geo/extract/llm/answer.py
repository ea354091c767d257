"""A model's answer → what it says of each incident. Nothing is believed here: only its form is checked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from geo.patterns import compiled
from geo.record import COUNT_FIELDS

__all__ = ["Said", "SaidCount", "SaidDate", "SaidIncident", "legible", "parsed"]


@dataclass(frozen=True, slots=True)
class Said:
    """A name and the words that it is said to come from."""

    name: str
    quote: str
    certainty: str = ""
    """Of a perpetrator."""


@dataclass(frozen=True, slots=True)
class SaidCount:
    """A number of people and the words that it is said to come from."""

    number: int
    quote: str


@dataclass(frozen=True, slots=True)
class SaidDate:
    """Days as the model reckons them, and the words that they are said to come from."""

    quote: str
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class SaidIncident:
    """What the model says of one incident."""

    quote: str
    role: str
    type: str
    place: Said | None = None
    date: SaidDate | None = None
    counts: Mapping[str, SaidCount] = field(default_factory=dict)
    perpetrator: Said | None = None
    malformed: tuple[str, ...] = ()
    """Fields that were given in another form than asked for."""


def parsed(text: str) -> list[SaidIncident] | None:
    """The incidents of an answer; None: it is not of the form asked for, and can only be asked anew."""
    for part in _parts(text):
        values = list(_values(part))
        answers = [value["incidents"] for value in values if isinstance(value, dict) and "incidents" in value]
        rows = next(iter(answers or values), None)
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            return [_incident(row) for row in rows[:_MOST]]
    return None


def _parts(text: str) -> Iterator[str]:
    """What follows a chain of thought, whose beginning some servers leave out; then all but the whole chains."""
    _, end, behind = text.rpartition("</think>")
    if end and behind.strip():
        yield behind
    yield _THOUGHT.sub("", text)


def legible(text: str, most: int) -> str:
    """Foreign words as they may be shown: one short line, without what steers a terminal or fits into no file."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= most else f"{line[:most]}…"


def _incident(row: dict[str, Any]) -> SaidIncident:
    wrong: list[str] = []

    def part(name: str) -> dict[str, Any] | None:
        value = row.get(name)
        if value is not None and not isinstance(value, dict):
            wrong.append(name)
        return value if isinstance(value, dict) else None

    place, date, perpetrator = part("place"), part("date"), part("perpetrator")
    counts = {}
    for name in COUNT_FIELDS:
        given = part(name)
        number = _whole(given.get("number")) if given is not None else None
        if given is not None and number is not None:
            counts[name] = SaidCount(number, _text(given, "quote"))
        elif given is not None and given.get("number") is not None:
            wrong.append(name)
    return SaidIncident(
        quote=_text(row, "quote"),
        role=_text(row, "role"),
        type=_text(row, "type"),
        place=Said(_text(place, "name"), _text(place, "quote")) if place and _text(place, "name") else None,
        date=SaidDate(_text(date, "quote"), _text(date, "start"), _text(date, "end")) if date else None,
        counts=counts,
        perpetrator=Said(_text(perpetrator, "name"), _text(perpetrator, "quote"), _text(perpetrator, "certainty"))
        if perpetrator and _text(perpetrator, "name")
        else None,
        malformed=tuple(wrong),
    )


def _values(text: str) -> Iterator[Any]:
    """The JSON values in an answer, past a fence or a polite word, each whole."""
    end = 0
    for match in islice(re.finditer(r"[{\[]", text), _TRIES):
        if match.start() < end:
            continue
        try:
            value, end = _DECODER.raw_decode(text, match.start())
        except (ValueError, RecursionError):
            continue
        yield value


def _number(digits: str) -> int | float:
    """Python makes no whole number of more than some thousand digits, and people are never so many."""
    return int(digits) if len(digits) < 20 else float("inf")


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""


def _whole(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and value.replace(",", "").isascii() and value.replace(",", "").isdigit():
        value = int(value.replace(",", "")[:12])
    return value if isinstance(value, int) and 0 <= value < 10**12 else None


_DECODER = json.JSONDecoder(parse_int=_number)
_MOST = 60
"""Incidents that one answer may list."""
_TRIES = 20
"""Brackets that are tried as the beginning."""
_THOUGHT = compiled(r"<think>.*?</think>", re.DOTALL)
