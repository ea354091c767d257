"""The look-up of phrases that tell of an event. What one means in its sentence is read in `events`."""

from __future__ import annotations

import re
from typing import NamedTuple

from geo.extract.phrases import TABLE
from geo.extract.sentences import Sentence

__all__ = ["WORDS", "Trigger", "find"]


class Trigger(NamedTuple):
    """One phrase that tells of an event."""

    event_type: str
    sub_event_type: str
    weight: int
    kind: str
    start: int
    end: int
    words: str


def find(sentence: Sentence) -> list[Trigger]:
    """The triggers in a folded sentence, the longest at each place, none overlapping; offsets count in `low`."""
    found: list[Trigger] = []
    low, reach = sentence.low, 0
    for token in [t for t in sentence.tokens if t.low[:4] in _INDEX]:
        at = token.start - sentence.start
        if at < reach:
            continue
        best: re.Match[str] | None = None
        for pattern, event_type, sub, weight, kind in _INDEX[token.low[:4]]:
            match = pattern.match(low, at)
            if match and (best is None or match.end() > best.end()):
                best = match
                said = event_type, sub, weight, kind
        if best is not None:
            found.append(Trigger(*said, at, best.end(), best.group()))
            reach = best.end()
    return found


def _compile(phrase: str) -> tuple[re.Pattern[str], list[str]]:
    """A phrase of the table → its pattern and the first four letters of each word that it may start with."""
    body = " ".join(phrase.split())
    pattern = re.sub(r"(?<=[a-z)])\*", r"[\\w'-]*", body)
    pattern = pattern.replace(r"(\w+ )", r"(?:[\w'-]+ )")
    first = re.match(r"\(([^()]+(?:\([^()]*\))?[^()]*)\)|([^ ]+)", body)
    choices = (first.group(1) or first.group(2)).split("|") if first else []
    keys = []
    for choice in choices:
        word = re.split(r"[ *(?\[\\]", choice.strip("()"))[0].split("-")[0] if choice else ""
        keys.append(word[:4])
    return re.compile(rf"\b{pattern}(?!\w)"), keys


WORDS = frozenset(re.findall(r"[a-z]{3,}", " ".join(re.findall(r"^ .*$", TABLE, re.MULTILINE))))
"""Every word that the table names."""
_INDEX: dict[str, list[tuple[re.Pattern[str], str, str, int, str]]] = {}
for _entry in re.split(r"\n(?=\S)", TABLE.strip()):
    _head, _, _phrases = _entry.partition("\n")
    _type, _sub, _weight, _kind = (part.strip() for part in _head.split(" | "))
    for _phrase in re.sub(r"\|\s+", "|", _phrases).split(";"):
        _pattern, _keys = _compile(_phrase)
        for _key in _keys:
            _INDEX.setdefault(_key, []).append((_pattern, _type, _sub, int(_weight), _kind))
