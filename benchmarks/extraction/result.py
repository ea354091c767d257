"""What judging a set gives: how often each slot was right, the classes of errors, what confidence was worth."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

__all__ = ["Cell", "Problem", "Result"]


@dataclass(slots=True)
class Cell:
    """One slot in one half."""

    right: int = 0
    wanted: int = 0
    """Values that the labels hold."""
    given: int = 0
    """Values that were answered; where each report has just one, as many as wanted."""

    @property
    def share(self) -> float | None:
        """F1; the share of right answers where each report has just one. None: nothing to judge."""
        return 2 * self.right / (self.wanted + self.given) if self.wanted + self.given else None

    def __add__(self, other: Cell) -> Cell:
        return Cell(self.right + other.right, self.wanted + other.wanted, self.given + other.given)


@dataclass(frozen=True, slots=True)
class Problem:
    """One error."""

    kind: str
    report: str
    half: str
    told: str
    """What was wanted and what was read."""


@dataclass(slots=True)
class Result:
    """All that one set gave."""

    slots: dict[str, dict[str, Cell]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Cell)))
    """Slot → half → how often it was right."""
    problems: list[Problem] = field(default_factory=list)
    sure: list[tuple[str, float, bool]] = field(default_factory=list)
    """(half, confidence, whether date, place and killed were all right) of each main incident that was judged."""

    def add(self, slot: str, half: str, right: int = 0, wanted: int = 0, given: int = 0) -> None:
        """Count values of a slot."""
        cell = self.slots[slot][half]
        cell.right, cell.wanted, cell.given = cell.right + right, cell.wanted + wanted, cell.given + given

    def one(self, slot: str, half: str, ok: bool) -> None:
        """Count the one value that a report has of a slot."""
        self.add(slot, half, int(ok), 1, 1)

    def blame(self, kind: str | None, report: str, half: str, told: str) -> None:
        """Note an error; None is none."""
        if kind is not None:
            self.problems.append(Problem(kind, report, half, told))

    def errors(self, half: str) -> Counter[str]:
        """Error class → how many."""
        return Counter(p.kind for p in self.problems if p.half == half)
