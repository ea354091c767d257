"""Regular expressions whose compiled form is kept between runs.

Python compiles a pattern each time that a program starts, and the thousand patterns by which reports are read take it
longer than a hundred reports do. What its compiler made of each is kept (`geo.kept`) and given to the engine as it is.
How the engine is given a pattern is Python's own affair: where that is not as it is known here, or the engine refuses
what was kept, the pattern is compiled as any other.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from typing import Any

from geo.kept import Kept

__all__ = ["compiled"]

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]

    _FITS = array("I").itemsize == _sre.CODESIZE
    _code: Callable[[Any, int], list[int]] = _compiler._code
except (ImportError, AttributeError):
    _FITS = False

_kept = Kept("patterns", __file__)


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`.

    Raises re.error where the pattern is none.
    """
    if not _FITS:
        return re.compile(source, flags)
    key = (source, int(flags))
    try:
        return _given(source, *(_kept.get(key) or _made(*key)))
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return re.compile(source, flags)


def _made(source: str, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    """What the compiler makes of a pattern: all its flags, the code, how many groups it has, their names."""
    tree = _parser.parse(source, flags)
    code = array("I", _code(tree, flags)).tobytes()
    made = (int(flags | tree.state.flags), code, tree.state.groups - 1, dict(tree.state.groupdict))
    _kept.put((source, flags), made)
    return made


def _given(source: str, flags: int, code: bytes, groups: int, names: dict[str, int]) -> re.Pattern[str]:
    named: list[str | None] = [None] * (groups + 1)
    for name, n in names.items():
        named[n] = name
    pattern: re.Pattern[str] = _sre.compile(source, flags, array("I", code).tolist(), groups, names, tuple(named))
    return pattern
