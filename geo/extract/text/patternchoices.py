"""The choices of a pattern, each a pattern of its own: what matches anywhere is matched by one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.patterns import compiled

__all__ = ["choices", "parted"]


def choices(source: str) -> list[str]:
    r"""Patterns of which one has a match wherever `source` has one: `\b(?:a|b)\b|c` → `\ba\b`, `\bb\b`, `c`."""
    found = []
    for part in parted(source):
        group = _GROUP.match(part)
        close = _close(part, group.end() - 1) if group else 0
        if group and part[close + 1 :] in _ENDS:
            inside = choices(part[group.end() : close])
            found += [f"{group['before']}{_grouped(inner)}{part[close + 1 :]}" for inner in inside]
        else:
            found.append(part)
    return found


def parted(source: str) -> Iterator[str]:
    """The pieces between the bars that stand in no group."""
    start = depth = 0
    for sign in _SIGN.finditer(source):
        if sign.group() == "|" and not depth:
            yield source[start : sign.start()]
            start = sign.end()
        depth += (sign.group() == "(") - (sign.group() == ")")
    yield source[start:]


def _close(source: str, at: int) -> int:
    """Where the group ends that holds the offset `at`."""
    depth = 1
    for sign in _SIGN.finditer(source, at + 1):
        depth += (sign.group() == "(") - (sign.group() == ")")
        if not depth:
            return sign.start()
    raise ValueError(source)


def _grouped(source: str) -> str:
    return f"(?:{source})" if "|" in source else source


_SIGN = compiled(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""What stands for itself, a class, and the signs that make groups and choices."""
_GROUP = compiled(r"(?P<before>(?:\\b)?)\(\?:")
_ENDS = ("", r"\b")
"""What may stand behind a group whose choices are made patterns of their own."""
