"""What comes of one document, step by step: read, resolved, located."""

from __future__ import annotations

from dataclasses import dataclass, field

from geo.model.document import Document, Mention
from geo.model.incident import Draft, Incident
from geo.model.place import Place, Toponym

__all__ = ["Analysis", "Reading", "Resolution", "Usage"]


@dataclass(frozen=True, slots=True)
class Usage:
    """What asking a language model took."""

    questions: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    unmetered: int = 0
    """Questions whose tokens the server did not count: they are told beside the sum."""
    cost: float | None = None
    """In the currency of the prices that were set; None: no price is known."""

    def __add__(self, other: Usage) -> Usage:
        """Everything added; a cost that only one of them knows is kept."""
        costs = [cost for cost in (self.cost, other.cost) if cost is not None]
        return Usage(
            self.questions + other.questions,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
            self.unmetered + other.unmetered,
            sum(costs) if costs else None,
        )

    def __str__(self) -> str:
        parts = [f"{self.questions:,} question{'' if self.questions == 1 else 's'}",
                 f"{self.tokens_in:,} tokens in, {self.tokens_out:,} out"]  # fmt: skip
        if self.unmetered:
            parts.append(f"{self.unmetered:,} not counted by the server")
        if self.cost is not None:
            parts.append(f"cost {self.cost:.4f}")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an extractor found in one document. `()` means judged and empty."""

    document: Document
    toponyms: tuple[Mention, ...] = ()
    """Place names and demonyms of `text`, in order of start, without overlap."""
    drafts: tuple[Draft, ...] = ()
    """The most important first."""
    language: str | None = None
    """The language that the text seems to be in (BCP 47); None: too short to tell, or not asked for."""
    mentions: tuple[Mention, ...] = field(default=())
    """Other spans worth showing: counts and dates."""
    problems: tuple[str, ...] = ()
    """What an extractor found and did not keep, each in a line for a person."""
    usage: Usage | None = None
    """What asking a language model took; None: none was asked."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Places for a document's toponyms and for its drafts, in the order in which they were asked."""

    toponyms: tuple[Toponym, ...]
    places: tuple[Place | None, ...]
    notices: tuple[str, ...] = ()
    """What kept a name from being looked up, each in a line for a person: a service that was down."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One document read through: its toponyms resolved, its incidents located."""

    document: Document
    toponyms: tuple[Toponym, ...] = ()
    incidents: tuple[Incident, ...] = ()
    language: str | None = None
    mentions: tuple[Mention, ...] = ()
    problems: tuple[str, ...] = ()
    """What was found and not kept, each in a line for a person."""
    usage: Usage | None = None
    """What asking a language model took; None: none was asked."""
    notices: tuple[str, ...] = ()
    """What kept a name from being looked up, each in a line for a person: a service that was down."""
