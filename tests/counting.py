"""Whom a sentence of a test's own counts."""

from __future__ import annotations

from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.counts.tolls import Toll
from geo.extract.text import sentences


def counted(text: str) -> list[Toll]:
    """What the first sentence says of people."""
    return counts.find(sentences.split(text)[0], Ground())


def tolls(text: str) -> list[tuple[str, int | None]]:
    """What befell how many, as the first sentence says it."""
    return [(t.role, t.count.best) for t in counted(text)]
