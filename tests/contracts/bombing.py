"""Reports of one bombing, each later than the one before, for the contract of stores."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from geo.model import Count
from geo.roles import Store
from tests.told import KERMAN, analysis, document, incident

__all__ = ["ELSEWHERE", "FIRST", "SECOND", "THIRD", "only", "told"]


def told(name: str, killed: Count | None, day: int = 3, **fields):
    """A document of a day of January 2024 that tells of the bombing."""
    report = document(name, dt.date(2024, 1, day))
    return analysis(report, incident(report, killed, **fields))


FIRST = told("a", Count(73, 73, None, "at least"))
SECOND = told("b", Count.exactly(103), 4)
THIRD = told("c", Count.exactly(84), 5)
ELSEWHERE = {"place": replace(KERMAN, name="Shiraz", latitude=29.6, longitude=52.5)}


def only(store: Store):
    """The one incident that the store lists."""
    (found,) = store.incidents()
    return found
