"""Points as numbers along a Morton curve over the Web Mercator square: a cell of any grid is one run of them.

26 bits an axis, so that a step is 0.6 m at the equator. Bits 52 and 53 hold the kind: what is known to a larger area or
a country only stands apart from what has a point, and what has no place comes last.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

__all__ = ["BITS", "KIND", "POINT", "SIGN", "UNLOCATED", "Codes", "cell_bounds", "codes", "kind_bounds", "unit"]

Codes: TypeAlias = NDArray[np.uint64]
Floats: TypeAlias = NDArray[np.float64]
Whole: TypeAlias = NDArray[np.int64]

BITS: Final = 26
KIND: Final = np.uint64(2 * BITS)
POINT, SIGN, UNLOCATED = np.uint64(0), np.uint64(1), np.uint64(2)
MAX_LATITUDE: Final = 85.0511287798
"""Where the Mercator square ends; what lies nearer a pole stands on its edge."""

_SPREAD = (
    (np.uint64(16), np.uint64(0x0000FFFF0000FFFF)),
    (np.uint64(8), np.uint64(0x00FF00FF00FF00FF)),
    (np.uint64(4), np.uint64(0x0F0F0F0F0F0F0F0F)),
    (np.uint64(2), np.uint64(0x3333333333333333)),
    (np.uint64(1), np.uint64(0x5555555555555555)),
)


def unit(latitude: Floats, longitude: Floats) -> tuple[Floats, Floats]:
    """Points on the Mercator square: x eastward and y southward from its north-west corner, 0 to 1."""
    sine = np.sin(np.radians(np.clip(latitude, -MAX_LATITUDE, MAX_LATITUDE)))
    x = (longitude + 180.0) / 360.0
    y = 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi)
    return x - np.floor(x), np.clip(y, 0.0, 1.0)


def codes(latitude: Floats, longitude: Floats, is_sign: NDArray[np.bool_]) -> Codes:
    """The code of each point; NaN latitudes are unlocated."""
    located = ~np.isnan(latitude)
    x, y = unit(np.where(located, latitude, 0.0), np.where(located, longitude, 0.0))
    side, last = 1 << BITS, (1 << BITS) - 1
    ix = np.minimum((x * side).astype(np.int64), last)
    iy = np.minimum((y * side).astype(np.int64), last)
    kind = np.where(located, np.where(is_sign, SIGN, POINT), UNLOCATED)
    at: Codes = np.where(located, _interleaved(ix, iy), np.uint64(0)) | (kind << KIND)
    return at


def cell_bounds(x: Whole, y: Whole, level: int, kind: np.uint64 | Codes) -> tuple[Codes, Codes]:
    """First code of each cell of the grid of 2**level cells a side, and the first code behind it."""
    shift = np.uint64(2 * (BITS - level))
    at = _interleaved(x, y)
    above = kind << KIND
    return (at << shift) | above, ((at + np.uint64(1)) << shift) + above


def kind_bounds(kind: np.uint64) -> tuple[np.uint64, np.uint64]:
    """The codes of one kind: first, and first behind."""
    return kind << KIND, (kind + np.uint64(1)) << KIND


def _interleaved(x: Whole, y: Whole) -> Codes:
    return _spread(x) | (_spread(y) << np.uint64(1))


def _spread(values: Whole) -> Codes:
    out = np.asarray(values).astype(np.uint64)
    for shift, mask in _SPREAD:
        out = (out | (out << shift)) & mask
    return out
