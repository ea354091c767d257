"""One person of a report: all that its statements tell of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from geo.extract.counts.persons import Person
from geo.extract.figures.statements import HEADING

__all__ = ["Member"]


@dataclass(slots=True)
class Member:
    """One person of a report."""

    person: Person
    """All that is known of them."""
    fates: set[str] = field(default_factory=set)
    """"killed", "injured", "shot"."""
    first: dict[str, int] = field(default_factory=dict)
    """The sentence that tells of each of these first."""
    told: list[tuple[int, int]] = field(default_factory=list)
    """(sentence, offset) of each phrase that speaks of them."""
    lives: bool = False
    """Said to be out of danger."""
    attacker: bool = False
    """Called the attacker, the suspect, the gunman."""
    lists: set[tuple[int, int]] = field(default_factory=set)
    """The lists (sentence, offset) that they stand in: each of a list is somebody else."""
    heads: set[str] = field(default_factory=set)
    """The nouns that they are called by where a phrase speaks of them alone."""
    befallen: set[int] = field(default_factory=set)
    """The sentences that tell what somebody else did to them."""
    own: set[int] = field(default_factory=set)
    """The sentences that tell what they did to themselves."""
    brought: set[tuple[int, str]] = field(default_factory=set)
    """The sentences that bring them as notes and headlines do, with how: without an article, or as "one"."""
    numbers: set[int] = field(default_factory=set)
    """Of the chains that speak of them, in order."""
    apart: set[int] = field(default_factory=set)
    """Of the chains of those whose wife, passenger or friend they are, and whose else they cannot be themselves."""

    @property
    def headed(self) -> bool:
        """Whether only the headline speaks of them."""
        return all(sentence < 0 for sentence, _ in self.told)

    @property
    def died_since(self) -> bool:
        """Whether an earlier sentence told of them as hurt than that which tells of their death."""
        return 0 <= self.first.get("injured", HEADING) < self.first.get("killed", HEADING)

    @property
    def dead(self) -> bool:
        """Whether anything says that they died."""
        return "killed" in self.fates
