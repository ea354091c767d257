"""The look-up of phrases that tell of an event. What one means in its sentence is read in `events`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from geo.extract.phrases import TABLE
from geo.extract.rarity import cost
from geo.extract.sentences import Sentence
from geo.extract.tokens import STEM, words

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
    """The triggers in a folded sentence, the longest at each place; offsets count in `low`.

    One within another is found where it names the weapon: "militants carried out a (grenade) attack".
    """
    found: list[Trigger] = []
    low, stems, reach, open_ended = sentence.low, sentence.stems, 0, False
    for n in [n for n, word in enumerate(sentence.words) if word[:STEM] in _PHRASES]:
        at = sentence.tokens[n].start - sentence.start
        if at < reach and not open_ended:
            continue
        best: re.Match[str] | None = None
        for pattern, meaning in _beginning(sentence.words[n][:STEM]).among(stems):
            if at < reach and meaning[0] != _BY_WEAPON:
                continue
            match = pattern.match(low, at)
            if match and (best is None or match.end() > best.end()) and _is_named(sentence, match):
                best = match
                said = meaning
        if best is not None:
            found.append(Trigger(*said, at, best.end(), best.group()))
            reach, open_ended = best.end(), said[:2] in _BY_ANY
    return found


def _is_named(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the word for which a phrase wants a name is written as one."""
    if not match.re.groupindex:
        return True
    at = match.start("name")
    return not sentence.shouted and sentence.text[at].isupper() and match["name"] not in _DAYS


class _Beginning:
    """The phrases that begin with the same letters."""

    def __init__(self, phrases: Sequence[_Phrase]) -> None:
        self._all = [(_made(source), meaning) for source, _, meaning in phrases]
        self._free = [n for n, (_, further, _) in enumerate(phrases) if further is None]
        self._those_free = [self._all[n] for n in self._free]
        self._by_stem: dict[str, list[int]] = {}
        for n, (_, further, _) in enumerate(phrases):
            for stem in further or ():
                self._by_stem.setdefault(stem, []).append(n)
        self._needed = frozenset(self._by_stem)

    def among(self, stems: frozenset[str]) -> list[tuple[re.Pattern[str], _Meaning]]:
        """Those, in the order of the table, of which a sentence with these beginnings of words has what they need."""
        if self._needed.isdisjoint(stems):
            return self._those_free
        met = {n for stem in self._needed & stems for n in self._by_stem[stem]}
        return [self._all[n] for n in sorted(met.union(self._free))]


@cache
def _beginning(letters: str) -> _Beginning:
    return _Beginning(_PHRASES[letters])


@cache
def _made(source: str) -> re.Pattern[str]:
    """Of all phrases few are ever needed."""
    return re.compile(source)


def _read(phrase: str) -> tuple[str, list[str]]:
    """A phrase of the table → its pattern and the first letters of each word that it may start with."""
    body = " ".join(phrase.split())
    pattern = re.sub(r"(?<=[a-z)])\*", r"[\\w'-]*", body)
    pattern = pattern.replace(r"(\w+ )", r"(?:[\w'-]+ )").replace("@", r"(?P<name>[\w'-]+)")
    first = re.match(r"\(([^()]+(?:\([^()]*\))?[^()]*)\)|([^ ]+)", body)
    choices = (first.group(1) or first.group(2)).split("|") if first else []
    linked = first is not None and body[first.end() :].startswith("[ -]")  # "air crash" and "air-crash"
    keys = []
    for choice in choices:
        word = re.split(r"[ *(?\[\\]", choice.strip("()"))[0]
        keys.append(word[:STEM])
        if linked and len(word) < STEM:
            keys.append(f"{word}-")
    return rf"\b{pattern}(?!\w)", keys


def _further(phrase: str) -> frozenset[str] | None:
    """The beginnings of words one of which must follow on a phrase's first word; None: none is sure to."""
    found: list[frozenset[str]] = []
    for part in _PARTS.findall(_ANY.sub("", " ".join(phrase.split())))[1:]:
        choices = part.strip("()").split("|")
        if any(sign in part for sign in "\\?{[") or "(" in part[1:]:
            continue
        heads = [_HEAD.match(choice) for choice in choices]
        words = [head["word"] for head in heads if head and (len(head["word"]) >= STEM or not head["more"])]
        if len(words) == len(choices):
            found.append(frozenset(word[:STEM] for word in words))
    return min(found, key=cost, default=None)


_ANY = re.compile(r"\(\\w\+ \)(?:\{[\d,]+\}\??|\?)?")
"""Any words between."""
_PARTS = re.compile(r"(?:[^ ()]|\((?:[^()]|\([^()]*\))*\))+")
_HEAD = re.compile(r"(?P<word>\w+)(?P<more>\*?)")
WORDS = frozenset(re.findall(r"[a-z]{3,}", " ".join(re.findall(r"^ .*$", TABLE, re.MULTILINE))))
"""Every word that the table names."""
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_BY_WEAPON = "Explosions/Remote violence"
_BY_ANY = (("Violence against civilians", "Attack"), ("Battles", "Armed clash"), ("Accident", "Road"))
"""Types whose phrases leave open which weapon it was."""
_Meaning = tuple[str, str, int, str]
_Phrase = tuple[str, frozenset[str] | None, _Meaning]
"""Pattern, what must stand further on (None: nothing sure), meaning."""
_PHRASES: dict[str, list[_Phrase]] = {}
"""First letters → the phrases that begin so, with what must stand further on."""
for _entry in re.split(r"\n(?=\S)", TABLE.strip()):
    _head, _, _listed = _entry.partition("\n")
    _type, _sub, _weight, _kind = (part.strip() for part in _head.split(" | "))
    for _phrase in re.sub(r"\|\s+", "|", _listed).split(";"):
        _source, _keys = _read(_phrase)
        _more = _further(_phrase)
        for _key in _keys:
            _PHRASES.setdefault(_key, []).append((_source, _more, (_type, _sub, int(_weight), _kind)))
