"""One incident from the reports of it.

Counts: the latest stated figure is the best one; low and high span all that were stated. "At least 73", then 103, then
84 gives 84, from 73 to 103: an open end stands only while the latest figure leaves it open ("at least"), since a later
exact figure closes it. Words for a number ("dozens") give way to any figure, whenever it came.
The rest: the most precise date and place, the most frequent type, the perpetrator with a name or else the surest, the
latest headline. Where a main report exists, background ones only add figures, sources and claims. Nothing is lost:
every claim stays, with its day.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from geo.merge.figures import bounds, is_word, middle
from geo.model import Count, Incident, Source
from geo.record import COUNT_FIELDS

__all__ = ["combine"]

_CERTAINTY = ("unknown", "suspected", "attributed", "claimed")

_Item = TypeVar("_Item")


def combine(incident_id: str, reports: Sequence[Incident]) -> Incident:
    """One incident under `incident_id` from at least one report, in any order; one report alone stays as it is.

    Raises ValueError when there is no report.
    """
    if not reports:
        raise ValueError("an incident is made of at least one report.")
    by_date = sorted(reports, key=_age)
    told = [r for r in by_date if r.role == "main"] or by_date
    typed = _most_frequent([(r.event_type, r.sub_event_type) for r in told])
    dated = min(reversed(told), key=_vagueness_of_date)
    placed = min(reversed(told), key=_vagueness_of_place)
    blamed = max(reversed(by_date), key=_telling_of_perpetrator)
    counts: dict[str, Any] = {
        name: _spanned((_as_of(report, name), getattr(report, name)) for report in by_date) for name in COUNT_FIELDS
    }
    titled = max(told, key=lambda r: (any(s.headline for s in r.sources), _age(r)))
    return replace(
        told[-1],
        incident_id=incident_id,
        status="needs_review" if any(r.status == "needs_review" for r in told) else told[-1].status,
        event_type=typed[0],
        sub_event_type=typed[1],
        title=titled.title,
        notes=tuple(_unique(note for r in by_date for note in r.notes)),
        date_start=dated.date_start,
        date_end=dated.date_end,
        date_prec=dated.date_prec,
        place=placed.place,
        perpetrator=blamed.perpetrator,
        perpetrator_certainty=blamed.perpetrator_certainty,
        confidence=round(sum(r.confidence for r in told) / len(told), 3),
        sources=tuple(sorted(_unique(s for r in by_date for s in r.sources), key=_source_age)),
        claims=tuple(_unique(claim for r in by_date for claim in r.claims)),
        **counts,
    )


def _telling_of_perpetrator(report: Incident) -> tuple[bool, bool, int]:
    """How much a report tells of who did it: a name goes before "gunmen", of names the surest."""
    who = report.perpetrator or ""
    return bool(who), any(c.isupper() for c in who), _CERTAINTY.index(report.perpetrator_certainty)


def _spanned(figures: Iterable[tuple[dt.date, Count | None]]) -> Count | None:
    """The count that all `figures` (day, count) make together."""
    stated = [(day, count) for day, count in figures if count is not None and bounds(count)]
    stated = [figure for figure in stated if not is_word(figure[1])] or stated
    if not stated:
        return None
    latest = max(stated, key=lambda figure: (figure[0], middle(figure[1])))[1]
    if len({count for _, count in stated}) == 1:
        return latest
    all_bounds = [bound for _, count in stated for bound in bounds(count)]
    return Count(
        low=None if all(count.low is None for _, count in stated) else min(all_bounds),
        best=middle(latest),
        high=None if latest.high is None else max(all_bounds),
        qualifier=latest.qualifier,
    )


def _as_of(report: Incident, name: str) -> dt.date:
    """The day on which the report's figure was current."""
    claimed = [c.as_of for c in report.claims if c.field == name and c.as_of]
    return max(claimed) if claimed else _published(report)


def _published(report: Incident) -> dt.date:
    return min((s.published for s in report.sources if s.published), default=dt.date.min)


def _age(report: Incident) -> tuple[dt.date, str, str]:
    return (_published(report), min((s.id for s in report.sources), default=""), report.incident_id)


def _source_age(source: Source) -> tuple[dt.date, str]:
    return (source.published or dt.date.max, source.id)


def _vagueness_of_date(report: Incident) -> tuple[int, int]:
    if report.date_start is None or report.date_end is None:
        return (9, 0)
    return (report.date_prec or 8, (report.date_end - report.date_start).days)


def _vagueness_of_place(report: Incident) -> tuple[int, float, float]:
    place = report.place
    return (place.where_prec or 8, place.uncertainty_m or 0.0, -(place.score or 0.0)) if place else (9, 0.0, 0.0)


def _most_frequent(items: Sequence[_Item]) -> _Item:
    """The most frequent one; among equals the last."""
    counts = Counter(items)
    return max(reversed(items), key=lambda item: counts[item])


def _unique(items: Iterable[_Item]) -> list[_Item]:
    return list(dict.fromkeys(items))
