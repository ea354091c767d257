"""What the program works out of its own code and keeps between runs, in `data/var`, as Python keeps compiled modules.

Another version of Python, or of the modules that work it out, makes it anew. Where it cannot be read or written, the
program works it out each time: the folder may be deleted, and be one that must not be written to.
"""

from __future__ import annotations

import atexit
import marshal
import os
import sys
import tempfile
from collections.abc import Hashable
from pathlib import Path
from typing import Any

__all__ = ["Kept"]

_FOLDER = Path(__file__).parents[1] / "data" / "var"
_MOST = 10_000
"""Values that may be kept; with more, those of earlier runs are let go of."""


class Kept:
    """Values by key, those of earlier runs and new ones, which are written when the program ends.

    Keys and values are made of what `marshal` knows: strings, bytes, numbers, None, tuples, lists, sets, dicts.
    """

    def __init__(self, name: str, *sources: str, folder: Path | None = None) -> None:
        """`name`: of the file; `sources`: the files of the modules that work the values out."""
        self._file = (folder or _FOLDER) / f"{name}-{sys.implementation.cache_tag}.kept"
        self._stamp: tuple[Any, ...] = (sys.version, *map(_age, sources))
        self._before: dict[Any, Any] = self._read()
        self._new: dict[Any, Any] = {}
        atexit.register(self.write)

    def get(self, key: Hashable) -> Any:
        """The value of an earlier run or of this one; None where there is none."""
        found = self._before.get(key)
        return found if found is not None else self._new.get(key)

    def put(self, key: Hashable, value: Any) -> None:
        """Keep a value that is not None."""
        self._new[key] = value

    def write(self) -> None:
        """Write what is new, beside what another process may have written meanwhile."""
        if not self._new:
            return
        known = {**self._read(), **self._new}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(dir=self._file.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    marshal.dump((self._stamp, known if len(known) <= _MOST else self._new), file)
                Path(made).replace(self._file)
            finally:
                Path(made).unlink(missing_ok=True)  # else each run leaves a part on a disk that is full
        except OSError:
            return  # a folder that may not be written to
        self._before, self._new = known, {}

    def _read(self) -> dict[Any, Any]:
        try:
            stamp, known = marshal.loads(self._file.read_bytes())
        except (OSError, ValueError, EOFError, TypeError):
            return {}
        return known if stamp == self._stamp and isinstance(known, dict) else {}


def _age(source: str) -> tuple[int, int]:
    """What tells one state of a file from another, as Python does with its modules."""
    told = Path(source).stat()
    return (told.st_mtime_ns, told.st_size)
