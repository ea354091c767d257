"""The look-up of phrases that tell of an event. What one means in its sentence is read in `events`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from geo.extract.phrases import TABLE
from geo.extract.text.patternchoices import parted
from geo.extract.text.rarity import cost
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import ARTICLED, STEM, words
from geo.kept import Kept
from geo.patterns import compiled

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
        for phrase, meaning in _beginning(sentence.words[n]).among(stems):
            if at < reach and meaning[0] != _BY_WEAPON:
                continue
            match = _made(phrase).match(low, at)
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
    named = sentence.text[at].isupper() or ARTICLED.match(sentence.text, at) is not None
    return not sentence.shouted and named and match["name"] not in _DAYS


class _Beginning:
    """The phrases that begin with the same word."""

    def __init__(self, phrases: Sequence[_Phrase]) -> None:
        self._all = phrases
        needs = [_further(phrase) for phrase, _ in phrases]
        self._free = [n for n, further in enumerate(needs) if further is None]
        self._those_free = [phrases[n] for n in self._free]
        self._by_stem: dict[str, list[int]] = {}
        for n, further in enumerate(needs):
            for stem in further or ():
                self._by_stem.setdefault(stem, []).append(n)
        self._needed = frozenset(self._by_stem)

    def among(self, stems: frozenset[str]) -> Sequence[_Phrase]:
        """Those, in the order of the table, of which a sentence with these beginnings of words has what they need."""
        if self._needed.isdisjoint(stems):
            return self._those_free
        met = {n for stem in self._needed & stems for n in self._by_stem[stem]}
        return [self._all[n] for n in sorted(met.union(self._free))]


@lru_cache(maxsize=1 << 12)
def _beginning(word: str) -> _Beginning:
    """Those of a folded word: "head" of "head-on" counts, and whatever its ending lets it begin."""
    first = _WORD.match(word)
    said = f"{first.group() if first else word} "
    return _Beginning(list(dict.fromkeys(phrase for head, phrase in _PHRASES[word[:STEM]] if said.startswith(head))))


@cache
def _made(phrase: str) -> re.Pattern[str]:
    """The pattern of a phrase of the table; of all phrases few are ever needed."""
    pattern = re.sub(r"(?<=[a-z)])\*", r"[\\w'-]*", phrase)
    pattern = pattern.replace(r"(\w+ )", r"(?:[\w'-]+(?:[.,]\d+)* )").replace("@", r"(?P<name>[\w'-]+)")
    return compiled(rf"\b{pattern}(?!\w)")


def _keys(phrase: str) -> Iterator[tuple[str, str]]:
    """The first letters of each word that a phrase of the table may start with, and its head.

    A head is what the word begins with, with a space behind where that is all of it.
    """
    first = _FIRST.match(phrase)
    if first is None:
        return
    after = phrase[first.end() :]
    for choice in (first.group(1) or first.group(2)).split("|"):
        word = _NO_MORE.split(choice.strip("()"))[0]
        head = word[:STEM] if after[:1] == "?" else _start(choice.strip("()") + after)
        yield word[:STEM], head
        if after.startswith("[ -]") and len(word) < STEM:  # "air crash" and "air-crash"
            yield f"{word}-", head


def _start(said: str) -> str:
    """The letters with which a word of the table begins: "kill" of "kill(ed|s) by", "killed " of "killed by"."""
    first = _WORD.match(said)
    if first is None:
        return ""
    head, following = first.group(), said[first.end() : first.end() + 2]
    whole = following[:1] in ("", " ", "-") and following[1:] != "?"
    return f"{head} " if whole else head[:-1] if following[0] == "?" else head


@cache
def _further(phrase: str) -> frozenset[str] | None:
    """The beginnings of words one of which must follow on a phrase's first word; None: none is sure to."""
    found: list[frozenset[str]] = []
    for part in _PARTS.findall(_sure(phrase))[1:]:
        group = _GROUP.match(part)
        inside, after = (part[1 : group.end() - 1], part[group.end() :]) if group else (part, "")
        heads = [_start(choice + after) for choice in parted(inside)]
        if all(len(head) >= STEM or head.endswith(" ") for head in heads):
            found.append(frozenset(head.strip()[:STEM] for head in heads))
    return min(found, key=cost, default=None)


def _sure(phrase: str) -> str:
    """A phrase without what it may do without; a word that may go on in several ways ends in a star."""
    phrase = _ASIDE.sub("", phrase).replace("[ -]", " ")
    return _ANY_LETTER.sub("*", _MAYBE.sub(lambda m: f"{m['word']}*" if m["word"] else "", phrase))


def _nested(depth: int) -> str:
    """The pattern of a group that holds groups, so many deep."""
    return rf"\((?:[^()]|{_nested(depth - 1)})*\)" if depth else r"\([^()]*\)"


_WORD = compiled(r"\w+")
_FIRST = compiled(r"\(([^()]+(?:\([^()]*\))?[^()]*)\)|([^ ]+)")
_NO_MORE = compiled(r"[ *(?\[\\]")
_GROUP = compiled(_nested(3))
_ASIDE = compiled(rf"(?=\(\?[!=<]){_GROUP.pattern}")
"""What must not stand there, or stands there too."""
_MAYBE = compiled(rf"(?P<word>[a-z])?{_GROUP.pattern}(?:\{{[\d,]+\}}\??|\?)|\(\\w\+ \)")
"""Words, or an ending, that may be there, and any word."""
_ANY_LETTER = compiled(r"[a-z]\?|\[[^\]]*\]")
_PARTS = compiled(rf"(?:[^ ()]|{_GROUP.pattern})+")
WORDS = frozenset(re.findall(r"[a-z]{3,}", " ".join(re.findall(r"^ .*$", TABLE, re.MULTILINE))))
"""Every word that the table names."""
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_BY_WEAPON = "Explosions/Remote violence"
_BY_ANY = (("Violence against civilians", "Attack"), ("Battles", "Armed clash"), ("Accident", "Road"))
"""Types whose phrases leave open which weapon it was."""
_Meaning = tuple[str, str, int, str]
_Phrase = tuple[str, _Meaning]
_Begun = dict[str, list[tuple[str, _Phrase]]]


def _begun() -> _Begun:
    """First letters → the phrases of the table that begin so, each with the head of its first word.

    Kept between runs: to read the table takes longer than to read the first report.
    """
    kept = Kept("phrases", *map(str, sorted(Path(__file__).parent.glob("*.py"))))
    known: _Begun | None = kept.get("begun")
    if known is not None:
        return known
    found: _Begun = {}
    for entry in re.split(r"\n(?=\S)", TABLE.strip()):
        named, _, listed = entry.partition("\n")
        event_type, sub, weight, kind = (part.strip() for part in named.split(" | "))
        for said in re.sub(r"\|\s+", "|", listed).split(";"):
            phrase = " ".join(said.split())
            for key, head in _keys(phrase):
                found.setdefault(key, []).append((head, (phrase, (event_type, sub, int(weight), kind))))
    kept.put("begun", found)
    return found


_PHRASES = _begun()
