"""Columns → Analyses: each incident with a report of its own that says, to the character, what the incident holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from benchmarks.scale.columns import FIRST_DAY, KINDS, UNKNOWN, Columns
from geo.filters import ROLES, STATUSES
from geo.model import Analysis, Claim, Count, Document, Incident, Place, Source, Value
from geo.regions import country_name
from geo.roles import RegionsOf
from geo.wording import count_in_words

__all__ = ["UNCERTAINTY_M", "analyses"]

UNCERTAINTY_M = {1: None, 2: 25_000.0, 3: 30_000.0, 4: 120_000.0, 5: 300_000.0, 6: 500_000.0}
"""Metres around the point, by `where_prec`."""
_DAYS = [FIRST_DAY + dt.timedelta(n) for n in range(3650 + 365)]


def analyses(drawn: Columns, seed: int, regions: RegionsOf) -> Iterator[Analysis]:
    """One Analysis a row; `regions` names country and province of each point."""
    found = regions(drawn.latitude.tolist(), drawn.longitude.tolist())
    rows = zip(
        drawn.number.tolist(), drawn.latitude.tolist(), drawn.longitude.tolist(), drawn.where_prec.tolist(),
        found.country, found.admin1, found.admin1_code, drawn.day.tolist(), drawn.last_day.tolist(),
        drawn.date_prec.tolist(), drawn.kind.tolist(), drawn.role.tolist(), drawn.status.tolist(),
        drawn.killed.tolist(), drawn.injured.tolist(), drawn.confidence.tolist(), strict=True,
    )  # fmt: skip
    for (number, latitude, longitude, where_prec, country, admin1, admin1_code, day, last_day,
         date_prec, kind, role, status, killed, injured, confidence) in rows:  # fmt: skip
        place = None
        if where_prec != UNKNOWN:
            name = admin1 or country_name(country) or "the open sea"
            place = Place(
                name, latitude, longitude, mention=name, country=country, admin1=admin1, admin1_code=admin1_code,
                # What no land holds lies in international waters, however exactly it is known.
                where_prec=where_prec if country else 7, uncertainty_m=UNCERTAINTY_M[where_prec],
            )  # fmt: skip
        event_type, sub_event_type = KINDS[kind]
        dead, hurt = _count(killed), _count(injured)
        start, end = (None, None) if day == UNKNOWN else (_DAYS[day], _DAYS[last_day])
        key = f"synthetic:{seed}:{number}"
        told: list[tuple[str, str, Value]] = [("event_type", event_type, event_type)]
        told += [("date_start", start.isoformat(), start.isoformat())] if start else []
        told += [("place", place.name, place.name)] if place else []
        told += [("killed", count_in_words(dead, "killed"), dead)] if dead else []
        told += [("injured", count_in_words(hurt, "injured"), hurt)] if hurt else []
        text, claims = _report(key, told)
        title = f"{sub_event_type} {number}" + (f" in {place.name}" if place else "")
        publisher = f"Wire {number % 7}"
        incident = Incident(
            Incident.mint_id(key, 0, event_type), ROLES[role], event_type, sub_event_type, title, STATUSES[status],
            date_start=start, date_end=end, date_prec=None if date_prec == UNKNOWN else date_prec,
            place=place, killed=dead, injured=hurt, confidence=confidence,
            sources=(Source(key, None, publisher, title, end),), claims=claims,
        )  # fmt: skip
        yield Analysis(Document(key, text, title, end, None, publisher, "en"), incidents=(incident,))


def _report(key: str, told: Sequence[tuple[str, str, Value]]) -> tuple[str, tuple[Claim, ...]]:
    """A line for each value, and the claim that points to it."""
    lines, claims, at = [], [], 0
    for name, phrase, value in told:
        line = f"{name}: {phrase}"
        start = at + len(name) + 2
        claims.append(Claim(name, value, key, start, start + len(phrase), line, extractor="synthetic/1"))
        lines.append(line)
        at += len(line) + 1
    return "\n".join(lines), tuple(claims)


def _count(bounds: Sequence[int]) -> Count | None:
    low, best, high = (None if bound == UNKNOWN else bound for bound in bounds)
    return None if best is None else Count(low, best, high)
