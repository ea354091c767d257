"""Every exception that this package raises on purpose.

    GeoError
    ├── InputError            a file, a line or a value that cannot be read
    │   ├── NotText           bytes that are not UTF-8 text
    │   └── BadDocument       a document without text, or with a field of the wrong kind
    ├── FilterError           a filter that means nothing
    ├── GazetteerError        the embedded gazetteer is missing or damaged
    ├── ModelError            a language model cannot be asked, or its answer cannot be used
    ├── OnlineError           an online geocoder failed: not the same as "not found"
    └── StoreError            the store cannot be opened, read or written
        ├── NotInStore        an id that the store does not hold
        └── StoreShut         nothing more can be written to it: the disk is full, the file is read only

Each message says what is wrong and what to do about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geo.model import Usage

__all__ = [
    "BadDocument",
    "FilterError",
    "GazetteerError",
    "GeoError",
    "InputError",
    "ModelError",
    "NotInStore",
    "NotText",
    "OnlineError",
    "StoreError",
    "StoreShut",
]


class GeoError(Exception):
    """The root of the tree."""


class InputError(GeoError):
    """A file, a line or a value that cannot be read."""


class NotText(InputError):
    """Bytes that are not UTF-8 text."""


class BadDocument(InputError):
    """A document without text, or with a field of the wrong kind."""


class FilterError(GeoError, ValueError):
    """A filter that means nothing."""


class GazetteerError(GeoError):
    """The embedded gazetteer is missing or damaged."""


class ModelError(GeoError):
    """A language model cannot be asked, or its answer cannot be used."""

    def __init__(self, message: str, usage: Usage | None = None) -> None:
        """`usage`: what was spent all the same."""
        super().__init__(message)
        self.usage = usage


class OnlineError(GeoError):
    """An online geocoder failed: not the same as "not found"."""


class StoreError(GeoError):
    """The store cannot be opened, read or written."""


class NotInStore(StoreError, LookupError):
    """An id that the store does not hold."""


class StoreShut(StoreError):
    """Nothing more can be written to the store: the disk is full, the file is read only."""
