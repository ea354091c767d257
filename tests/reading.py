"""What is read from a report of a test's own, published on a day that all of them share."""

from __future__ import annotations

import datetime as dt

import geo
from geo.model import Incident

PUBLISHED = dt.date(2026, 11, 20)
"""A Friday."""


def incidents(text: str, title: str | None = None, role: str | None = None) -> list[Incident]:
    """What is read, of one role or of both."""
    return [i for i in geo.read(text, date=PUBLISHED, title=title).incidents if role in (None, i.role)]


def main_incidents(text: str) -> list[Incident]:
    """What the news itself is."""
    return incidents(text, role="main")
