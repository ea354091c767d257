"""What a pattern cannot do without, read from the tree that Python's own compiler of patterns makes of it.

That tree is Python's own affair and may change: without it `geo.extract.text.clues` looks for every pattern everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from geo.extract.text.rarity import PART, cost
from geo.extract.text.tokens import STEM, UNPLAIN

__all__ = ["needed"]


def needed(source: str, flags: int = 0) -> tuple[frozenset[str], ...]:
    """As `geo.extract.text.clues.needs`, and behind it, if anything, what the pattern needs besides."""
    return _needed(list(_parser.parse(source, flags)), opens=False)


def _needed(nodes: Sequence[Any], *, opens: bool) -> tuple[frozenset[str], ...]:
    """The fewest stems that a sequence needs one of, and the fewest others that begin words; `opens`: it stands where
    a word begins."""
    found: list[frozenset[str] | None] = []
    for at, node in enumerate(nodes):
        if opens:
            found.append(_stems(nodes[at:]))
        found += _needed_inside(node, opens=opens)
        opens = _ends_open(node, opens)
    found.append(_letters_of(nodes))
    ranked = sorted(dict.fromkeys(f for f in found if f is not None), key=cost)
    return tuple(ranked[:1] + [f for f in ranked[1:] if _begin_words(f)][:1])


def _begin_words(needed: frozenset[str]) -> bool:
    return not any(need[0] == PART for need in needed)


def _letters_of(nodes: Sequence[Any]) -> frozenset[str] | None:
    """The longest run of letters in a sequence."""
    runs = [""]
    for op, given in nodes:
        # Folding changes no sign of a space's code and above, up to the last of ASCII, but capitals.
        runs.append(runs.pop() + chr(given).lower()) if op is sre.LITERAL and 32 <= given < 128 else runs.append("")
    longest = max(runs, key=len)
    return frozenset([PART + longest]) if len(longest) >= STEM else None


def _needed_inside(node: Any, *, opens: bool) -> tuple[frozenset[str], ...]:
    op, given = node
    if op is sre.SUBPATTERN:
        return _needed(list(given[3]), opens=opens)
    if op in _REPEATS and given[0] > 0:
        return _needed(list(given[2]), opens=opens)
    if op is sre.ATOMIC_GROUP:
        return _needed(list(given), opens=opens)
    if op is sre.ASSERT and given[0] == 1:
        return _needed(list(given[1]), opens=opens)
    if op is sre.BRANCH:
        choices = [_needed(list(choice), opens=opens) for choice in given[1]]
        if not all(choices):
            return ()
        first, second = (frozenset().union(*[c[min(n, len(c) - 1)] for c in choices]) for n in (0, 1))
        return (first, second) if _begin_words(second) else (first,)
    return ()


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


_MOST = 400
"""Stems that are too many to be worth asking for."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_MORE = [(sre.IN, [(sre.CATEGORY, sre.CATEGORY_WORD)])]
_STARTS = (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING)
_GAPS = (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD)
_ENDS = (sre.AT_END, sre.AT_END_STRING)
