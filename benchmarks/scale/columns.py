"""Synthetic incidents as columns of numbers: the same seed always gives the same ones, and fewer are the first of more.

400 hot spots on land draw four of five incidents, a few spots most of them, as real conflicts do; the rest is noise.
A quarter of a spot's incidents stand at one point, as reports that name no more than a town do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.filters import ROLES, STATUSES
from geo.model import VOCABULARY
from geo.roles import RegionsOf

__all__ = ["BLOCK", "FIRST_DAY", "KINDS", "UNKNOWN", "Columns", "Spots", "columns", "spots"]

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

BLOCK = 10_000
"""Incidents that are drawn at a time, each block from random numbers of its own."""
FIRST_DAY = dt.date(2015, 1, 1)
DAYS = 3650
UNKNOWN = -1
"""In a column of whole numbers: what nobody states. Never a nought."""
KINDS = tuple((kind, sub) for kind, subs in VOCABULARY.items() for sub in subs)
"""What `Columns.kind` counts in."""

_SPOTS = 400
_SPANS = np.array([0, 3, 6, 29, 364])
"""Days from the first to the last, for `date_prec` 1 to 5."""


@dataclass(frozen=True, slots=True)
class Spots:
    """Where incidents gather."""

    latitude: Floats
    longitude: Floats
    share: Floats
    """How often each is drawn; together 1."""
    kind: Ints
    """What happens there most."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Incidents `number[0]` and on, a row each."""

    number: Ints
    latitude: Floats
    """Degrees; not a number where nobody knows the place."""
    longitude: Floats
    where_prec: Ints
    """UCDP 1–7; UNKNOWN without a place."""
    day: Ints
    """The first day, counted from FIRST_DAY; UNKNOWN for an undated one."""
    last_day: Ints
    date_prec: Ints
    """UCDP 1–5; UNKNOWN for an undated one."""
    kind: Ints
    role: Ints
    """Counts in `geo.filters.ROLES`."""
    status: Ints
    """Counts in `geo.filters.STATUSES`."""
    killed: Ints
    """Three columns: low, best, high; all UNKNOWN where nobody states a number."""
    injured: Ints
    confidence: Floats

    def __len__(self) -> int:
        return len(self.number)

    def first(self, n: int) -> Columns:
        """The first `n` rows."""
        return Columns(*(getattr(self, f.name)[:n] for f in fields(self)))

    def shown(self, min_killed: int | None = None) -> NDArray[np.bool_]:
        """Which rows the map shows under the default filter, or under that and a least number of dead."""
        rejected = [STATUSES.index(s) for s in ("rejected", "merged")]
        seen: NDArray[np.bool_] = (
            (self.role == ROLES.index("main")) & ~np.isin(self.status, rejected) & ~np.isnan(self.latitude)
        )
        return seen if min_killed is None else seen & (self.killed[:, 1] >= min_killed)


def spots(seed: int, regions: RegionsOf) -> Spots:
    """The hot spots of a seed, all on land. `regions` tells what is land."""
    random = np.random.default_rng((seed, 0))
    latitude, longitude = random.uniform(-35, 62, 8 * _SPOTS).round(4), random.uniform(-120, 150, 8 * _SPOTS).round(4)
    on_land = [country is not None for country in regions(latitude.tolist(), longitude.tolist()).country]
    latitude, longitude = latitude[on_land][:_SPOTS], longitude[on_land][:_SPOTS]
    share = random.pareto(1.2, _SPOTS) + 0.05
    return Spots(latitude, longitude, share / share.sum(), random.integers(0, len(KINDS), _SPOTS))


def columns(n: int, seed: int, around: Spots) -> Iterator[Columns]:
    """`n` incidents, BLOCK at a time."""
    for block in range(-(-n // BLOCK)):
        yield _block(block, seed, around).first(n - block * BLOCK)


def _block(block: int, seed: int, around: Spots) -> Columns:
    random = np.random.default_rng((seed, 1 + block))
    spot = random.choice(_SPOTS, BLOCK, p=around.share)
    noise, at_point = random.random(BLOCK) < 0.2, random.random(BLOCK) < 0.25
    latitude = np.clip(around.latitude[spot] + random.normal(0, 1.5, BLOCK) * ~at_point, -84, 84)
    longitude = around.longitude[spot] + random.normal(0, 2, BLOCK) * ~at_point
    latitude = np.where(noise, random.uniform(-50, 70, BLOCK), latitude).round(4)
    longitude = np.where(noise, random.uniform(-170, 170, BLOCK), longitude).round(4)
    where_prec = np.where(at_point & ~noise, 3, random.choice([1, 2, 4, 5, 6], BLOCK, p=[0.6, 0.25, 0.1, 0.03, 0.02]))
    unlocated = random.random(BLOCK) < 0.03
    date_prec = random.choice(np.arange(1, 6), BLOCK, p=[0.8, 0.08, 0.06, 0.04, 0.02])
    undated = random.random(BLOCK) < 0.01
    day = random.integers(0, DAYS, BLOCK)
    kind = np.where(random.random(BLOCK) < 0.5, around.kind[spot], random.integers(0, len(KINDS), BLOCK))
    return Columns(
        number=np.arange(block * BLOCK, (block + 1) * BLOCK),
        latitude=np.where(unlocated, np.nan, latitude),
        longitude=np.where(unlocated, np.nan, longitude),
        where_prec=np.where(unlocated, UNKNOWN, where_prec),
        day=np.where(undated, UNKNOWN, day),
        last_day=np.where(undated, UNKNOWN, day + _SPANS[date_prec - 1]),
        date_prec=np.where(undated, UNKNOWN, date_prec),
        kind=kind,
        role=_among(random, ROLES, {"main": 0.96, "background": 0.04}),
        status=_among(random, STATUSES, {"auto": 0.85, "needs_review": 0.1, "reviewed": 0.03, "rejected": 0.02}),
        killed=_counts(random, mean=3),
        injured=_counts(random, mean=8),
        confidence=random.uniform(0.3, 1, BLOCK).round(2),
    )


def _among(random: np.random.Generator, words: tuple[str, ...], shares: dict[str, float]) -> Ints:
    drawn: Ints = random.choice([words.index(word) for word in shares], BLOCK, p=list(shares.values()))
    return drawn


def _counts(random: np.random.Generator, mean: float) -> Ints:
    """Low, best, high: a third unknown; of the rest seven in ten exact, others "at least", "up to" or "between"."""
    best = np.ceil(random.pareto(1.5, BLOCK) * mean * (random.random(BLOCK) < 0.75)).clip(0, 5000).astype(np.int64)
    width = random.integers(1, 10, BLOCK)
    form: Any = random.choice(4, BLOCK, p=[0.7, 0.15, 0.05, 0.1])
    low = np.select([form == 2, form == 3], [UNKNOWN, np.maximum(best - width, 0)], best)
    high = np.select([form == 1, form == 3], [UNKNOWN, best + width], best)
    # The middle of a range, rounded down, as the record has it.
    best = np.where(form == 3, (low + high) // 2, best)
    stated = random.random(BLOCK) >= 1 / 3
    return np.where(stated[:, None], np.column_stack([low, best, high]), UNKNOWN)
