"""Who says so: the source that a sentence names for what it tells, or that its neighbours name for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = ["Sources", "source_of"]


class Sources:
    """Who says what in one report."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """`sentences`: those of all parts, in their order."""
        self._at = {(s.part, s.index): s for s in sentences}
        self._own: dict[tuple[str, int], list[tuple[str, int, int]]] = {}
        self._around: dict[tuple[str, int], str | None] = {}

    def of(self, s: Sentence, start: int, end: int) -> str | None:
        """Who says what stands from `start` to `end` of a sentence: the nearest of those that it names itself, whom
        "he said" means, or who goes on with a quotation."""
        key = (s.part, s.index)
        if key not in self._own:
            self._own[key] = _named(s)
            self._around[key] = None if self._own[key] else self._near(s)
        found = self._own[key]
        return min(found, key=lambda f: max(f[1] - end, start - f[2]))[0] if found else self._around[key]

    def _near(self, s: Sentence) -> str | None:
        if _PRONOUN_SAID.search(s):
            return self._before(s)
        if _QUOTED.match(s.low):
            after = self._at.get((s.part, s.index + 1))
            if after is not None and after.paragraph == s.paragraph and _GOES_ON.search(after):
                return source_of(after) or self._before(s)
            return self._before(s) if _open_quotes(s) else None
        return None

    def _before(self, s: Sentence) -> str | None:
        for back in range(1, _REACH + 1):
            before = self._at.get((s.part, s.index - back))
            if before is None:
                return None
            found = source_of(before)
            if found is not None:
                return found
        return None


def source_of(sentence: Sentence) -> str | None:
    """The first source that a sentence names itself: "state media outlet IRNA", "the health ministry"."""
    return next((who for who, _, _ in _named(sentence)), None)


def _named(sentence: Sentence) -> list[tuple[str, int, int]]:
    """(source, start, end) of all that a sentence names, the surest wording first; offsets of the part."""
    if sentence.lows.isdisjoint(_CLUES):
        return []
    found: list[tuple[str, int, int]] = []
    for pattern in _SOURCES:
        if found and _CITED.search(sentence):
            break  # a paper that cites somebody passes on what that one says
        for match in pattern.finditer(sentence, sentence.text):
            who = _trimmed(match["who"])
            if who is not None:
                found.append((who, sentence.start + match.start(), sentence.start + match.end()))
    return found


def _trimmed(said: str) -> str | None:
    """The name alone, white space made plain; None when it names nobody."""
    said = " ".join(said.split())
    who = _EDGES.sub("", _TAIL.split(said)[0])
    who = _LEAD.sub("", who).strip(" ,;:\"“”'’()-–—")
    said_by = who.lower().split()
    if not 2 < len(who) <= 90 or said_by[0] in _NOBODY or said_by[-1] in _NOBODY:
        return None
    return who


def _open_quotes(s: Sentence) -> bool:
    """Whether a sentence stands within quotation marks from its start."""
    return s.text[:1] in "\"“'‘"


_REACH = 3
"""How many sentences back "he" may have been named."""
_SAID = (
    r"(?:said|says|saying|told|tells|reported|reports|announced|announces|confirmed|confirms|stated|states|added|adds"
    r"|wrote|tweeted|disclosed|revealed|noted|acknowledged|claimed|estimated|put\s+the\s+(?:death\s+)?toll"
    r"|SAID|SAYS|TOLD|REPORTED|REPORTS|ANNOUNCED|CONFIRMED|STATED|ADDED|NOTED|DISCLOSED|REVEALED|INDICATED)"
)
_END = (
    r"(?=[,.;:\"“”—]|\s+[-–]|\s+(?:which|who|that|said|says|as|on|about|after|when|in\s+a|WHO|THAT|SAID|ON)\b"
    r"|\s+and\s+[a-z]|$)"
)
_RANK = r"(?:Col|Gen|Maj|Lt|Capt|Sgt|Cpl|Dr|Mr|Mrs|Ms|Brig|Gov|Rep|Sen|Insp|Supt|Det|Prof)\.\s+"
_CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|IST)\b)?"
"""The hour before what somebody says: no part of who that is."""
_DAY = rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{MONTH_NAMES.title()})"
_SOURCES = (
    Cued(
        r"\b(?:[Aa]ccording\s+to|ACCORDING\s+TO|[Aa]s\s+reported\s+by|[Cc]iting|CITING|[Qq]uoting|QUOTING"
        r"|reported\s+by|REPORTED\s+BY|attributed\s+(?:the\s+\w+\s+)?to|in\s+a\s+statement\s+by)\s+"
        rf"(?P<who>[^,.;]{{3,90}}?){_END}"
    ),
    Cued(
        rf"(?:^(?:\W*{_CLOCK}\W*\s)?|\b{_CLOCK},?\s+(?=[A-Z]|the\s)(?!{_DAY}\b)"
        r"|(?:(?<!\d)[,:]|[,:](?!\d)|[;\"”“])\s*(?:(?:but|and|while|BUT|AND|WHILE)\s+)?|—\s+|--\s+|\]\s+"
        r"|\b(?:but|while|BUT|WHILE)\s+)"
        r"(?P<who>(?:(?:[Tt]he|THE|[Aa]n?|[Ll]ocal|[Ss]tate|[A-Z][\w'’.-]*)\s+)?(?:[\w'’.-]+\s+){0,7}?[\w'’.-]+)"
        r"(?:,\s[^,]{2,60},)?\s+(?:(?:has|have|had|also|later|earlier|HAS|HAVE|HAD|ALSO)\s+){0,2}"
        rf"{_SAID}\b(?!\s+by\b)"
    ),
    Cued(
        r"[,\"”]\s+(?:said|SAID|reported|REPORTED)\s+"
        rf"(?P<who>(?:the\s+|THE\s+)?(?:{_RANK})*[A-Z][^,.;\"“”]{{2,60}}?){_END}"
    ),
)
_CITED = Cued(r"\b(?:citing|quoting)\b")
_LEAD = compiled(
    r"^(?:(?:the|a|an)\s+(?=state|local|deputy|provincial|health|interior|ministry|police|country|military|army)"
    r"|(?:on|late|early)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:19|20)\d\d\s+(?-i:(?=[A-Z][a-z])))",
    re.I,
)
_TAIL = compiled(r"\s+(?:late|early|earlier)?\s*(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
_EDGES = compiled(r"^[\s\"“”'‘’(\[-]+")
_PRONOUN_SAID = Cued(
    r"(?:^|[\s\"”,])(?:he|she|they|it|who)(?: also| later)? (?:said|says|added|told|stated|confirmed|reported|explained"
    r"|noted|continued)\b|\b(?:said|added) (?:he|she)\b|\b(?:the|his|her|its|their) (?:statement|report|communique)"
    r" (?:said|added|says)\b"
)
_GOES_ON = Cued(r"^\W*(?:\w+\W+){0,9}?(?:said|says|told|added)\b")
_QUOTED = compiled(r"\s*[\"'“‘]")
_CLUES = words(
    "said says saying told tells reported reports announced announces confirmed confirms stated states added adds "
    "wrote tweeted disclosed revealed noted acknowledged claimed estimated put indicated according citing quoting "
    "attributed statement"
)
_NOBODY = words(
    "he she they it we i who and but which that also not was this one be there what if you his her their its when "
    "where as is are were had has have been being him them more no so then"
)
