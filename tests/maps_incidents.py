"""Incidents for the tests of the maps: one of each kind that is drawn differently, some with hostile text."""

from __future__ import annotations

import datetime as dt

from geo.model import Count, Incident, Place, Source

HOSTILE = "</script><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} `${1}` \\ 'q' \" & \u2028"
GHAZNI = {"type": "Polygon", "coordinates": [[[67.2, 32.2], [68.9, 32.4], [68.7, 33.9], [67.2, 32.2]]]}


def incident(
    incident_id: str,
    place: Place | None,
    killed: Count | None = None,
    event_type: str = "Battles",
    title: str = "Clashes",
    role: str = "main",
) -> Incident:
    """An incident of 3 January 2024, reported by two publishers."""
    day = dt.date(2024, 1, 3)
    sources = (Source("d1", publisher="Agency <A>"), Source("d2", publisher="Agency B", url="https://example.org/b"))
    return Incident(
        incident_id,
        "background" if role == "background" else "main",
        event_type,
        "Armed clash",
        title,
        date_start=day,
        date_end=day,
        date_prec=1,
        place=place,
        killed=killed,
        sources=sources,
    )


KERMAN = Place("Kerman", 30.28, 57.08, country="IR", where_prec=1, uncertainty_m=5000, gazetteer_id="k")
NEAR_KERMAN = Place("Kerman", 31.0, 56.0, country="IR", where_prec=2, uncertainty_m=25000, gazetteer_id="k2")
IN_GHAZNI = Place("Ghazni", 33.3, 68.2, country="AF", where_prec=4, uncertainty_m=90000, gazetteer_id="g")
IN_IRAN = Place(
    "Islamic Republic of Iran", 32.5, 54.3, country="IR", where_prec=6, uncertainty_m=8e5, gazetteer_id="ir"
)

INCIDENTS = (
    incident("inc-a", KERMAN, Count(73, 73, None, "at least"), "Explosions/Remote violence", "Blasts near a tomb"),
    incident("inc-b", KERMAN, None, "Crime", HOSTILE),
    incident("inc-c", NEAR_KERMAN, Count.exactly(0), "Protests", "March ends without harm"),
    incident("inc-d", IN_GHAZNI, Count(12, 12, None, "dozens"), "Battles", "Fighting in Ghazni"),
    incident("inc-e", IN_IRAN, Count.exactly(4), "Disaster", "Flood somewhere in Iran", role="background"),
    incident("inc-f", None, Count.exactly(3), "Accident", "Nobody knows where"),
)
