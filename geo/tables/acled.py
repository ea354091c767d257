"""Armed Conflict Location & Event Data: political violence and protest. Its vocabulary is the record's own."""

from __future__ import annotations

from geo.model import VOCABULARY, Count, Place
from geo.tables.cells import BadCell, day, degrees, number
from geo.tables.countries import code_of
from geo.tables.profile import Facts, Profile
from geo.tables.row import Row

__all__ = ["Acled"]

_DATE_PREC = {"1": 1, "2": 3, "3": 4}
"""`time_precision`: 1 the day, 2 the week, 3 the month."""
_WHERE_PREC = {"1": (1, 1_000.0), "2": (2, 25_000.0), "3": (4, None)}
"""`geo_precision`: 1 the town, 2 part of a region, 3 a larger region → `where_prec`, metres."""


class Acled(Profile):
    """Event and sub-event types as they are."""

    name = "acled"
    title = "ACLED"
    needs = ("event_id_cnty", "event_date", "event_type", "sub_event_type", "latitude", "longitude", "fatalities")
    losses = (
        "Fatalities of 0 mean that none were reported, not that there were none: they become unknown. Associated "
        "actors, interaction codes, source scale and tags stay in the row's text only. Injured are not coded: unknown."
    )

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""
        get = row.get
        event_type, sub = _kind(get("event_type"), get("sub_event_type"))
        date = day(get("event_date"))
        if date is None:
            raise BadCell("no event_date: an event without a date cannot be placed in time.")
        facts = Facts(get("event_id_cnty"), event_type, sub, "sub_event_type", date, date)
        facts.date_prec, facts.date_column = _DATE_PREC.get(get("time_precision"), 1), "event_date"
        facts.place, facts.place_column = _place(row), "location"
        facts.names = tuple(n for n in (get("location"), get("admin1"), get("country")) if n)
        killed = number(get("fatalities"))
        if killed:
            facts.counts["killed"] = (Count.exactly(killed), "fatalities")
        if get("actor1") and event_type not in ("Battles", "Protests", "Strategic developments"):
            facts.perpetrator, facts.perpetrator_certainty = get("actor1"), "attributed"
            facts.perpetrator_column = "actor1"
        facts.notes = ((get("notes"), "notes"),) if get("notes") else ()
        facts.publisher = f"ACLED ({get('source')})" if get("source") else "ACLED"
        facts.published = date
        return facts


def _kind(event_type: str, sub: str) -> tuple[str, str]:
    for known, subs in VOCABULARY.items():
        if known.lower() == event_type.lower():
            found = next((s for s in subs if s.lower() == sub.lower()), None)
            if found:
                return known, found
    raise BadCell(f"event_type {event_type!r} with sub_event_type {sub!r} is not in ACLED's codebook.")


def _place(row: Row) -> Place | None:
    point = degrees(row.get("latitude"), row.get("longitude"))
    if point is None:
        return None
    precision, metres = _WHERE_PREC.get(row.get("geo_precision"), (2, 25_000.0))
    name = row.get("location") or row.get("admin1") or row.get("country")
    return Place(
        name or "unnamed place",
        *point,
        mention=name or None,
        country=code_of(row.get("country")),
        admin1=row.get("admin1") or None,
        admin2=row.get("admin2") or None,
        where_prec=precision,
        uncertainty_m=metres,
    )
