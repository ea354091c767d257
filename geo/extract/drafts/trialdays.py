"""The day of a deed beside that of its trial: "who killed two people in a bar in 2018 was sentenced on Thursday"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from geo.extract.drafts.dayweights import Candidate
from geo.extract.incidents.memory import is_tried

__all__ = ["without_hearings"]


def without_hearings(options: Sequence[Candidate], published: dt.date | None) -> list[Candidate]:
    """The days that may be meant, without those of late in sentences on a trial where such a one names an older day."""
    if published is None:
        return list(options)
    tried = [c for c in options if is_tried(c.sentence)]
    if not any((published - c.when.last).days > _LATE for c in tried):
        return list(options)
    return [c for c in options if c not in tried or (published - c.when.last).days > _LATE]


_LATE = 45
"""Days within which a sentence is no older than the news of it: nobody is tried so soon."""
