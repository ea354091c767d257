"""The plain merger: one date, one place, one kind of event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from geo.merge.combine import combine
from geo.merge.match import likeness, same_happening
from geo.model import Incident

__all__ = ["PlainMerger"]


class PlainMerger:
    """Plays the Merger role with fixed rules and no learning; `geo.merge.match` and `geo.merge.combine` state them."""

    def match(self, incident: Incident, others: Iterable[Incident]) -> Incident | None:
        """The likest of those among `others` that tell of the same happening; None when there is none.

        Ties go to the smaller id, so that the order of `others` does not matter.
        """
        same = [other for other in others if same_happening(incident, other)]
        return min(same, key=lambda other: (-likeness(incident, other), other.incident_id), default=None)

    def combine(self, incident_id: str, reports: Sequence[Incident]) -> Incident:
        """One incident from the reports of it, in any order."""
        return combine(incident_id, reports)
