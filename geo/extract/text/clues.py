"""Patterns that most sentences cannot match: the words that they need are asked for first.

What is looked for in every sentence is there in few of them, and a pattern of many choices takes its time to say no.
Of each pattern the beginnings of words are known one of which stands in whatever it matches; a sentence without any of
them is passed over at a glance.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple, Protocol

from geo.extract.text import rarity, tokens
from geo.extract.text.patternchoices import choices
from geo.extract.text.rarity import PART, cost
from geo.extract.text.tokens import STEM, UNPLAIN
from geo.kept import Kept
from geo.patterns import compiled

__all__ = ["AnyOf", "Cued", "Cues", "Folded", "Piece", "needs"]

_Needs = tuple[frozenset[str] | None, frozenset[str]]
_kept = Kept("needs", __file__, str(Path(__file__).with_name("patterntree.py")), rarity.__file__, tokens.__file__)
"""What patterns need, by their source and flags."""


class Folded(Protocol):
    """What a pattern is looked for in: a sentence or a piece of one."""

    @property
    def low(self) -> str:
        """The folded text."""

    @property
    def stems(self) -> frozenset[str]:
        """The first letters of its words (`tokens.stems`)."""


class Piece(NamedTuple):
    """A piece of a folded sentence in which many patterns are looked for."""

    low: str
    stems: frozenset[str]

    @classmethod
    def of(cls, low: str) -> Piece:
        """`low`: folded; where it is cut inside of a word, what is left is one."""
        found = frozenset(_STEM.findall(low))
        return cls(low, found if low.isascii() else found | {UNPLAIN})


class _Needed(NamedTuple):
    """What a sentence must hold for a pattern to match."""

    stems: frozenset[str] | None
    """Beginnings of words one of which must be there, unless one of `parts` is; None: nothing is known."""
    parts: tuple[str, ...]
    """Letters that may stand anywhere."""
    besides: frozenset[str]
    """Beginnings of words one of which must be there as well; empty: nothing is known."""

    @classmethod
    def of(cls, source: str, flags: int) -> _Needed:
        needed, besides = _all_needs(source, flags)
        stems = None if needed is None else frozenset(need for need in needed if need[0] != PART)
        return cls(stems, tuple(sorted(need[1:] for need in needed or () if need[0] == PART)), besides)


class Cued:
    """A regular expression over folded text, and what a sentence must hold for it to match."""

    __slots__ = ("_flags", "_needed", "_pattern", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None
        self._needed: _Needed | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """Made when it is first needed."""
        if self._pattern is None:
            self._pattern = compiled(self._source, self._flags)
        return self._pattern

    @property
    def needed(self) -> _Needed:
        """Worked out when it is first asked for."""
        if self._needed is None:
            self._needed = _Needed.of(self._source, self._flags)
        return self._needed

    def may(self, s: Folded) -> bool:
        """False: nothing in the sentence can match."""
        stems, parts, besides = self._needed or self.needed
        if stems is None:
            return True
        there = s.stems
        if stems.isdisjoint(there):
            low = s.low
            for part in parts:
                if part in low:
                    break
            else:
                return False
        return not besides or not besides.isdisjoint(there)

    def search(self, s: Folded, text: str | None = None) -> re.Match[str] | None:
        """The first match in the folded sentence, or in `text`, a piece of it."""
        return self.pattern.search(s.low if text is None else text) if self.may(s) else None

    def match(self, s: Folded, text: str | None = None) -> re.Match[str] | None:
        """A match at the beginning of the folded sentence, or of `text`, a piece of it."""
        return self.pattern.match(s.low if text is None else text) if self.may(s) else None

    def finditer(self, s: Folded, text: str | None = None) -> Iterable[re.Match[str]]:
        """All matches in the folded sentence, or in `text`, which is the same in another writing."""
        return self.pattern.finditer(s.low if text is None else text) if self.may(s) else ()

    def count(self, s: Folded, text: str | None = None) -> int:
        """How many matches there are in the folded sentence, or in `text`, a piece of it."""
        return len(self.pattern.findall(s.low if text is None else text)) if self.may(s) else 0


class Cues:
    """Patterns by what each is a sign of: of many, a sentence may hold few."""

    def __init__(self, named: Mapping[str, Cued]) -> None:
        self.rows = tuple(named.items())

    def may(self, s: Folded) -> list[tuple[str, Cued]]:
        """Those that may match in the folded sentence, in their order."""
        by_stem, stems, others = self._index
        may = {n for stem in stems & s.stems for n in by_stem[stem]}
        may.update([n for n in others if self.rows[n][1].may(s)])
        return [self.rows[n] for n in sorted(may)]

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], frozenset[str], list[int]]:
        """The beginnings of words → the rows that need one of them, and the rows that may do without."""
        by_stem: dict[str, list[int]] = {}
        others: list[int] = []
        for n, (_, pattern) in enumerate(self.rows):
            needed = pattern.needed
            if needed.parts or needed.stems is None:
                others.append(n)
                continue
            for stem in needed.stems:
                by_stem.setdefault(stem, []).append(n)
        return by_stem, frozenset(by_stem), others


class AnyOf:
    """A pattern of many choices of which it is only asked whether one is there.

    Such a pattern takes its time to say no, and some of its choices nearly every sentence may hold: of the others none
    is looked for.
    """

    def __init__(self, source: str) -> None:
        self.source = source

    def found(self, s: Folded) -> bool:
        """Whether one of the choices is in the folded sentence."""
        low, (by_stem, stems, by_part, others) = s.low, self._choices
        if not stems.isdisjoint(s.stems):
            for stem in stems & s.stems:
                for choice in by_stem[stem]:
                    if choice.search(s):
                        return True
        for part, choice in by_part:
            if part in low and choice.search(s):
                return True
        return any(choice.pattern.search(low) for choice in others)

    def among(self, s: Folded) -> list[re.Pattern[str]]:
        """The choices that may be in the folded sentence, or in any piece of it that is cut between words."""
        by_stem, stems, by_part, others = self._choices
        met = [choice for stem in stems & s.stems for choice in by_stem[stem]]
        met += [choice for part, choice in by_part if part in s.low]
        return [choice.pattern for choice in dict.fromkeys([*met, *others]) if choice.may(s)]

    @cached_property
    def _choices(self) -> tuple[dict[str, list[Cued]], frozenset[str], list[tuple[str, Cued]], list[Cued]]:
        """The choices by the beginnings of words and by the letters that they need, and those that need none."""
        by_stem: dict[str, list[Cued]] = {}
        by_part: list[tuple[str, Cued]] = []
        others: list[Cued] = []
        for choice in map(Cued, choices(self.source)):
            needed = choice.needed
            for stem in needed.stems or ():
                by_stem.setdefault(stem, []).append(choice)
            by_part += [(part, choice) for part in needed.parts]
            others += [choice] if needed.stems is None else []
        return by_stem, frozenset(by_stem), by_part, others


def needs(source: str, flags: int = 0) -> frozenset[str] | None:
    """Stems one of which stands in whatever a pattern matches, as `Sentence.stems` has them; None: that is not known.

    Of the places in a pattern where a word must begin, the one with the fewest and rarest beginnings counts. Where none
    is sure to begin, letters in their order count, behind a sign ("~").
    """
    return _all_needs(source, flags)[0]


def _all_needs(source: str, flags: int) -> _Needs:
    """What `needs` tells, and the beginnings of words one of which a pattern needs besides, if that is worth asking."""
    key = (source, int(flags))
    known: _Needs | None = _kept.get(key)
    if known is None:
        needed = _tree()
        found = needed(source, flags) if needed is not None else ()
        besides = found[1] if len(found) > 1 else frozenset[str]()
        known = (found[0] if found else None), besides if cost(besides) <= _WORTH else frozenset()
        if needed is not None:
            _kept.put(key, known)
    return known


@cache
def _tree() -> Callable[[str, int], tuple[frozenset[str], ...]] | None:
    """What tells the needs of a pattern; None in a Python that keeps patterns in a way which is not known here.

    How it keeps them is its own affair: where that changes, every pattern is looked for in every sentence, and what is
    read stays the same.
    """
    try:
        from geo.extract.text.patterntree import needed

        understood = all(needed(source, 0)[:1] == needs for source, needs in _UNDERSTOOD.items())
    except (ImportError, AttributeError, TypeError, ValueError):
        return None
    return needed if understood else None


_UNDERSTOOD = {
    r"\b(?:kill(?:ed|s)|murder\w*)\b": ({"kill", "murd"},),
    r"\b(?:the |an? )?(?:\w+ ){0,3}?quake(?!\w)": ({"quak"},),
    r"(?:fire|rain)storm": ({"~storm"},),
    r"\b\w+ed\b": (),
}
"""Patterns and what they need."""
_WORTH = 120.0
"""Up to which cost what is needed besides is asked for."""
_STEM = compiled(rf"\b\w{{1,{STEM}}}")
