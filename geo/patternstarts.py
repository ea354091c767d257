"""What lets the engine find a pattern sooner than by the code that Python's compiler makes of it.

Choices that begin with the same letters are put together, so that one letter rules out many of them at once
(`killed|kidnapped|hurt` → `ki(?:lled|dnapped)|hurt`); and the engine is told with which letters a match begins where
the compiler does not see it, as behind an edge of a word (`\\b`), so that it leaps from one of them to the next. What
is matched, and by which choice, stays the same: only choices that begin with different letters change places, and of
these no two match at one place. Where letter case is no matter all is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from re import _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as sre  # type: ignore[attr-defined]
from typing import Any

__all__ = ["code"]


def code(source: str, flags: int) -> tuple[list[int], Any]:
    """The engine's code for a pattern, and the state of its parser.

    Raises re.error where the pattern is none.
    """
    tree = _parser.parse(source, flags)
    if (flags | tree.state.flags) & sre.SRE_FLAG_IGNORECASE:
        return _compiler._code(tree, flags), tree.state
    _group(tree)
    return _leaping(_compiler._code(tree, flags), tree), tree.state


def _group(tree: Any) -> None:
    """Put the choices everywhere in a tree together by their first letters."""
    for n, (op, given) in enumerate(tree.data):
        if op is sre.SUBPATTERN and given[1] & sre.SRE_FLAG_IGNORECASE:
            continue
        for inner in _within(given):
            _group(inner)
        if op is sre.BRANCH:
            tree.data[n] = (op, (given[0], _together(given[1])))


def _within(given: Any) -> list[Any]:
    """The trees that a node holds."""
    if isinstance(given, _parser.SubPattern):
        return [given]
    return [tree for part in given for tree in _within(part)] if isinstance(given, tuple | list) else []


def _together(choices: Sequence[Any]) -> list[Any]:
    """Choices in an order that matches the same, those that begin with the same letter made one.

    None is moved past one that may begin with any letter.
    """
    found: list[Any] = []
    by_letter: dict[int, list[Any]] = {}
    for choice in choices:
        if _is_one_letter(choice.data[:1]):
            by_letter.setdefault(choice.data[0][1], []).append(choice)
        else:
            found += [*map(_one_of, by_letter.values()), choice]
            by_letter = {}
    return [*found, *map(_one_of, by_letter.values())]


def _one_of(choices: Sequence[Any]) -> Any:
    """Choices that begin alike as one: what all begin with, and then one of what follows."""
    first = choices[0]
    if len(choices) == 1:
        return first
    alike = takewhile(_is_one_letter, zip(*(choice.data for choice in choices), strict=False))
    shared = sum(1 for _ in alike)
    rest = [_parser.SubPattern(c.state, c.data[shared:]) for c in choices]
    return _parser.SubPattern(first.state, [*first.data[:shared], (sre.BRANCH, (None, _together(rest)))])


def _is_one_letter(nodes: Sequence[Any]) -> bool:
    return bool(nodes) and nodes[0][0] is sre.LITERAL and all(node == nodes[0] for node in nodes)


def _leaping(made: list[int], tree: Any) -> list[int]:
    """The code, told which letters a match begins with where that is known and the compiler did not see it."""
    info, skip, known = made[:3]
    starts = _starts(tree.data) if info == sre.INFO and not known else None
    if not starts:
        return made
    charset, _ = _compiler._optimize_charset(starts)
    told: list[int] = []
    _compiler._compile_charset(charset, tree.state.flags, told)
    at = 1 + skip
    return [info, skip + len(told), sre.SRE_INFO_CHARSET, *made[3:at], *told, *made[at:]]


def _starts(nodes: Sequence[Any]) -> list[Any] | None:
    """The letters and classes that what `nodes` match may begin with; None: it may be any, or nothing."""
    if not nodes:
        return None
    (op, given), rest = nodes[0], nodes[1:]
    if op is sre.LITERAL:
        return [(op, given)]
    if op is sre.IN:
        return None if given[0][0] is sre.NEGATE else list(given)
    if op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):  # which take no letter
        return _starts(rest)
    if op is sre.SUBPATTERN:
        return None if given[1] & sre.SRE_FLAG_IGNORECASE else _starts([*given[3].data, *rest])
    if op is sre.ATOMIC_GROUP:
        return _starts([*given.data, *rest])
    if op is sre.BRANCH:
        return _all(_starts([*choice.data, *rest]) for choice in given[1])
    if op in _REPEATS:
        least, _, item = given
        inside = _starts(item.data)
        return inside if least or inside is None else _all([inside, _starts(rest)])
    return None


def _all(choices: Iterable[list[Any] | None]) -> list[Any] | None:
    """Together what each of some choices begins with; None where one may begin with anything."""
    found: list[Any] = []
    for starts in choices:
        if starts is None:
            return None
        found += starts
    return found


_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
