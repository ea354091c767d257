"""What a person entered in a form → the edits it means. No Streamlit here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from geo.errors import InputError
from geo.model import Count, Incident, Place
from geo.roles import Edit
from geo.wording import count_in_words

__all__ = ["Figures", "applied", "changes", "count_from", "place_edit", "span_from"]

Figures = tuple[int | None, int | None, int | None]
"""Low, best and high, each None where its box is empty."""


def changes(incident: Incident, values: Mapping[str, Any], reason: str = "") -> list[Edit]:
    """The edits that turn `incident`'s fields into `values` (field name → value): changed ones only."""
    return [
        Edit(incident.incident_id, field, value, reason)
        for field, value in values.items()
        if getattr(incident, field) != value
    ]


def applied(incident: Incident, edits: Sequence[Edit]) -> Incident:
    """`incident` as it will stand once `edits` are saved; those of other incidents are left aside."""
    mine = {edit.field: edit.value for edit in edits if edit.incident_id == incident.incident_id}
    return replace(incident, **mine) if mine else incident


def count_from(name: str, figures: Figures, before: Count | None) -> Count | None:
    """The count that three boxes (low, best, high) mean; all empty: unknown (None).

    The best figure alone is exact; a bound alone is the best figure as well ("at least 73": low and best are 73). The
    report's own hedge is kept from `before` while it still fits. Raises InputError when the three contradict.
    """
    low, best, high = figures
    if before is not None and figures == (before.low, before.best, before.high):
        return before
    if low is None and high is None:
        low = high = best
    elif best is None:
        best = low if high is None else high if low is None else (low + high) // 2
    if best is None:
        return None
    if (low is not None and low > best) or (high is not None and best > high):
        bounds = (("low", low), ("best", best), ("high", high))
        given = ", ".join(f"{word} {number:,}" for word, number in bounds if number is not None)
        raise InputError(f"{name}: low must not be above best, nor best above high. Change one of: {given}.")
    return Count(low, best, high, _hedge(Count(low, best, high), before))


def span_from(start: dt.date | None, end: dt.date | None) -> tuple[dt.date | None, dt.date | None, int | None]:
    """The days that two boxes mean, and the precision (UCDP 1–5) that follows. One alone is a single day.

    Raises InputError when the first is after the last, and for a day that stands for none.
    """
    first, last = start or end, end or start
    if first is None or last is None:
        return None, None, None
    for day in (first, last):
        if day.year in (dt.MINYEAR, dt.MAXYEAR):
            raise InputError(f"{day} is what an unknown day turns into: leave the box empty where it is not known.")
    if first > last:
        raise InputError(f"The first day ({first}) is after the last ({last}): exchange the two dates.")
    days = (last - first).days + 1
    return first, last, 1 if days == 1 else 2 if days < 7 else 3 if days == 7 else 4 if days <= 31 else 5


def place_edit(incident: Incident, chosen: Place | None, reason: str) -> Edit | None:
    """The edit that puts `incident` at `chosen` (None: no known place); None when it stands there already.

    The place it had and the other candidates stay as runners-up, so that a wrong choice can be taken back.
    """
    before = incident.place
    if chosen is None:
        return None if before is None else Edit(incident.incident_id, "place", None, reason)
    if before is not None and _same(before, chosen):
        return None
    others: tuple[Place, ...] = ()
    if before is not None:
        others = tuple(p for p in (replace(before, candidates=()), *before.candidates) if not _same(p, chosen))
    mention = (before.mention if before else _written(incident)) or chosen.mention
    place = replace(chosen, mention=mention, candidates=others, why=f"Chosen by hand: {reason}")
    return Edit(incident.incident_id, "place", place, reason)


def _written(incident: Incident) -> str | None:
    """The place's name as a report has it, where no place of that name was known."""
    return next((c.value for c in incident.claims if c.field == "place" and isinstance(c.value, str)), None)


def _same(one: Place, other: Place) -> bool:
    return (one.gazetteer_id, one.name, one.latitude, one.longitude) == (
        other.gazetteer_id,
        other.name,
        other.latitude,
        other.longitude,
    )


def _hedge(count: Count, before: Count | None) -> str | None:
    """The hedge of `before`, unless the new figures no longer fit it or it would hide them ("dozens")."""
    if before is None or before.qualifier is None:
        return None
    fits = [v is None for v in (count.low, count.high)] == [v is None for v in (before.low, before.high)]
    exact = count.low == count.high
    hidden = count_in_words(replace(count, qualifier=before.qualifier)) == before.qualifier
    return before.qualifier if fits and not exact and not hidden else None
