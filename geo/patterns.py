"""Regular expressions whose compiled form is kept between runs.

Python compiles a pattern each time that a program starts, and the thousand patterns by which reports are read take it
longer than a hundred reports do. What its compiler made of each, with what lets the engine find it sooner
(`geo.patternstarts`), is kept (`geo.kept`) and given to the engine as it is. How the engine is given a pattern is
Python's own affair: where that is not as it is known here, or the engine refuses what was kept, the pattern is compiled
as any other.
"""

from __future__ import annotations

import re
from array import array
from pathlib import Path

from geo.kept import Kept

__all__ = ["compiled"]

try:
    import _sre  # type: ignore[import-not-found]

    _FITS = array("I").itemsize == _sre.CODESIZE
except (ImportError, AttributeError):
    _FITS = False

_kept = Kept("patterns", __file__, str(Path(__file__).with_name("patternstarts.py")))


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`.

    Raises re.error where the pattern is none.
    """
    if not _FITS:
        return re.compile(source, flags)
    key = (source, int(flags))
    try:
        return _given(source, *(_kept.get(key) or _made(*key)))
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):
        return re.compile(source, flags)


def _made(source: str, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    """What the compiler makes of a pattern: all its flags, the code, how many groups it has, their names."""
    from geo.patternstarts import code  # most runs make none

    words, state = code(source, flags)
    made = (int(flags | state.flags), array("I", words).tobytes(), state.groups - 1, dict(state.groupdict))
    _kept.put((source, flags), made)
    return made


def _given(source: str, flags: int, code: bytes, groups: int, names: dict[str, int]) -> re.Pattern[str]:
    named: list[str | None] = [None] * (groups + 1)
    for name, n in names.items():
        named[n] = name
    pattern: re.Pattern[str] = _sre.compile(source, flags, array("I", code).tolist(), groups, names, tuple(named))
    return pattern
