"""Patterns that most sentences cannot match: the words that they need are asked for first.

What is looked for in every sentence is there in few of them, and a pattern of many choices takes its time to say no.
Of each pattern the beginnings of words are known one of which stands in whatever it matches; a sentence without any of
them is passed over at a glance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple, Protocol

from geo.extract.tokens import STEM, UNPLAIN, stems, words

__all__ = ["Cued", "Piece", "cost", "needs"]


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
        return cls(low, stems(_WORD.findall(low)))


class Cued:
    """A regular expression over folded text, and what a sentence must hold for it to match."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made when it is first needed."""
        return re.compile(self._source, self._flags)

    @cached_property
    def stems(self) -> frozenset[str] | None:
        """Beginnings of words one of which must be there, unless one of `parts` is; None: nothing is known."""
        needed = needs(self._source, self._flags)
        return None if needed is None else frozenset(need for need in needed if need[0] != _PART)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Letters that may stand anywhere."""
        needed = needs(self._source, self._flags)
        return tuple(sorted(need[1:] for need in needed or () if need[0] == _PART))

    def may(self, s: Folded) -> bool:
        """False: nothing in the sentence can match."""
        stems = self.stems
        if stems is None or not stems.isdisjoint(s.stems):
            return True
        parts = self.parts
        return bool(parts) and any(part in s.low for part in parts)

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


@cache
def needs(source: str, flags: int = 0) -> frozenset[str] | None:
    """Stems one of which stands in whatever a pattern matches, as `Sentence.stems` has them; None: that is not known.

    Of the places in a pattern where a word must begin, the one with the fewest and rarest beginnings counts. Where none
    is sure to begin, letters in their order count, behind a sign ("~").
    """
    return _needed(list(_parser.parse(source, flags)), opens=False)


def cost(needed: frozenset[str]) -> float:
    """How often, roughly, a sentence holds one of them."""
    return sum(_USUAL if need in _COMMON else 3.0 if need[0] == _PART else 1.0 for need in needed)


def _needed(nodes: Sequence[Any], *, opens: bool) -> frozenset[str] | None:
    """The fewest stems that a sequence needs; `opens`: it stands where a word begins."""
    found = []
    for at, node in enumerate(nodes):
        if opens:
            found.append(_stems(nodes[at:]))
        found.append(_needed_inside(node, opens=opens))
        opens = _ends_open(node, opens)
    found.append(_letters_of(nodes))
    return min((f for f in found if f is not None), key=cost, default=None)


def _letters_of(nodes: Sequence[Any]) -> frozenset[str] | None:
    """The longest run of letters in a sequence."""
    runs = [""]
    for op, given in nodes:
        # Folding changes no sign of a space's code and above, up to the last of ASCII, but capitals.
        runs.append(runs.pop() + chr(given).lower()) if op is sre.LITERAL and 32 <= given < 128 else runs.append("")
    longest = max(runs, key=len)
    return frozenset([_PART + longest]) if len(longest) >= STEM else None


def _needed_inside(node: Any, *, opens: bool) -> frozenset[str] | None:
    op, given = node
    if op is sre.SUBPATTERN:
        return _needed(list(given[3]), opens=opens)
    if op in _REPEATS and given[0] > 0:
        return _needed(list(given[2]), opens=opens)
    if op is sre.ATOMIC_GROUP:
        return _needed(list(given), opens=opens)
    if op is sre.BRANCH:
        choices = [_needed(list(choice), opens=opens) for choice in given[1]]
        known = [choice for choice in choices if choice is not None]
        return frozenset().union(*known) if len(known) == len(choices) else None
    return None


def _stems(nodes: Sequence[Any]) -> frozenset[str] | None:
    """The stems of the word that begins where `nodes` do; None: it may be any."""
    found: set[str] = set()
    for begun in _beginnings("", list(nodes)):
        if begun is None or len(found) > _MOST:
            return None
        word, whole = begun
        if whole or len(word) >= STEM:
            found.add(word[:STEM])
        elif len(word) == STEM - 1:
            found |= {word, UNPLAIN, *(word + letter for letter in _LETTERS)}
        else:
            return None
    return frozenset(found) or None


def _beginnings(word: str, nodes: list[Any]) -> Iterator[tuple[str, bool] | None]:
    """(letters of the first word, whether the word ends there) for each way in which `nodes` may go on from `word`.

    None for a way that no letter is known of.
    """
    if len(word) >= STEM:
        yield word, False
        return
    if not nodes:
        yield (word, False) if word else None
        return
    (op, given), rest = nodes[0], nodes[1:]
    if op is sre.SUBPATTERN:
        yield from _beginnings(word, [*given[3], *rest])
    elif op is sre.ATOMIC_GROUP:
        yield from _beginnings(word, [*given, *rest])
    elif op is sre.BRANCH:
        for choice in given[1]:
            yield from _beginnings(word, [*choice, *rest])
    elif op in _REPEATS:
        least, most, item = given
        if least == 0:
            yield from _beginnings(word, rest)
        after = rest if most == 1 else [(sre.ANY, None)]
        yield from _beginnings(word, [*item, *after])
    elif op is sre.ASSERT_NOT and given[0] == 1 and list(given[1]) == _MORE and word:
        yield word, True
    elif op in (sre.ASSERT, sre.ASSERT_NOT) or (op is sre.AT and given in _STARTS and not word):
        yield from _beginnings(word, rest)
    elif op is sre.AT and given in (sre.AT_BOUNDARY, *_ENDS):
        yield (word, True) if word else None
    elif op is sre.LITERAL:
        letter = chr(given).lower()
        if _is_word(letter):
            yield from _beginnings(word + letter, rest)
        else:
            yield (word, True) if word else None
    elif op is sre.IN:
        yield from _classed(word, given, rest)
    else:
        yield (word, False) if word else None


def _classed(word: str, given: Sequence[Any], rest: list[Any]) -> Iterator[tuple[str, bool] | None]:
    """As `_beginnings`, where a class of letters comes next."""
    letters = _letters(given)
    if letters is None:
        yield (word, all(map(_is_gap, given))) if word else None
        return
    for letter in letters:
        if _is_word(letter):
            yield from _beginnings(word + letter, rest)
        else:
            yield (word, True) if word else None


def _letters(given: Sequence[Any]) -> set[str] | None:
    """The letters of a small class, in lower case; None: it is large or told by what it lacks."""
    found: set[str] = set()
    for op, value in given:
        if op is sre.LITERAL:
            found.add(chr(value).lower())
        elif op is sre.RANGE and value[1] - value[0] < len(_LETTERS):
            found |= {chr(n).lower() for n in range(value[0], value[1] + 1)}
        elif (op, value) == (sre.CATEGORY, sre.CATEGORY_DIGIT):
            found |= set("0123456789")
        else:
            return None
    return found


def _ends_open(node: Any, opens: bool) -> bool:
    """Whether a word begins behind a node, if any does."""
    op, given = node
    if op is sre.AT:
        return given in _STARTS or (opens and given not in _ENDS)
    if op is sre.LITERAL:
        return not _is_word(chr(given))
    if op is sre.IN:
        return all(_is_gap(item) for item in given)
    if op is sre.SUBPATTERN:
        for inner in given[3]:
            opens = _ends_open(inner, opens)
        return opens
    if op is sre.BRANCH:
        ends = []
        for choice in given[1]:
            end = opens
            for inner in choice:
                end = _ends_open(inner, end)
            ends.append(end)
        return all(ends)
    if op in _REPEATS:
        end = opens
        for inner in given[2]:
            end = _ends_open(inner, end)
        return end and (opens or given[0] > 0)
    return opens and op in (sre.ASSERT, sre.ASSERT_NOT)


def _is_gap(item: Any) -> bool:
    op, value = item
    return (op is sre.LITERAL and not _is_word(chr(value))) or (op is sre.CATEGORY and value in _GAPS)


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


_WORD = re.compile(r"\w+")
_PART = "~"
"""Before letters that may stand inside a word."""
_MOST = 400
"""Stems that are too many to be worth asking for."""
_COMMON = words(
    "the a an in of to and on for at by was were is are be been it its he she they his her that this with from as had "
    "has have who not no said but or one two s will when afte say says"
)
_USUAL = 25.0
"""By how much more often than others one of these stands in a sentence."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_MORE = [(sre.IN, [(sre.CATEGORY, sre.CATEGORY_WORD)])]
_STARTS = (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING)
_GAPS = (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD)
_ENDS = (sre.AT_END, sre.AT_END_STRING)
