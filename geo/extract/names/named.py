"""A name of a place in its sentence, and all of them of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from geo.extract.layout.heads import Head
from geo.model import Mention
from geo.roles import NameInfo

__all__ = ["Named", "Places"]


@dataclass(frozen=True, slots=True)
class Named:
    """A place name in its sentence."""

    mention: Mention
    sentence: int
    first: int
    """Token indices in the sentence."""
    last: int
    info: NameInfo | None
    """None: the gazetteer does not know it, the syntax says that it is a place."""
    score: float
    parents: tuple[int, ...] = ()
    """Indices (among all of the document) of the names that it is said to lie in, nearest first."""


@dataclass(frozen=True, slots=True)
class Places:
    """The place names of a document's text, in order."""

    named: tuple[Named, ...]
    surnames: frozenset[str]
    """Last words of persons' names, lower case."""
    covered: frozenset[int]
    """Every offset inside a name of a place (adjectives left out)."""
    heads: Mapping[int, Head] = field(default_factory=dict)
    """Sentence of a bulletin → the place that heads it."""

    datelines: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    """Sentence index → (start, end) of the dateline in it, offsets of the text."""

    _in_sentence: dict[int, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    """Sentence → indices of its names."""

    def __post_init__(self) -> None:
        held: dict[int, list[int]] = {}
        for number, one in enumerate(self.named):
            held.setdefault(one.sentence, []).append(number)
        object.__setattr__(self, "_in_sentence", {s: tuple(numbers) for s, numbers in held.items()})

    def of(self, sentence: int) -> list[int]:
        """Indices of the names in one sentence."""
        return list(self._in_sentence.get(sentence, ()))
