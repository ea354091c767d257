"""Documents and incidents for the tests of merging, storing and the pipeline: one bombing, as one source tells it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from geo.model import Analysis, Claim, Count, Document, Incident, Place, Source

KERMAN = Place("Kerman", 30.283, 57.079, "Kerman", ("Kirman",), "IR", "Kerman", None, "IR-08", "PPLA", where_prec=1)
DAY = dt.date(2024, 1, 3)


def document(name: str, published: dt.date | None = DAY, text: str = "A bomb went off in Kerman.") -> Document:
    """A report whose id is its name."""
    return Document(name, text, f"Headline of {name}", published, publisher="Agency")


def incident(of: Document, killed: Count | None = None, **fields: Any) -> Incident:
    """The bombing of Kerman as `of` tells it; `fields` say what it tells otherwise."""
    made = Incident(
        incident_id=Incident.mint_id(of.id, 0, "Explosions/Remote violence"),
        role="main",
        event_type="Explosions/Remote violence",
        sub_event_type="Remote explosive/landmine/IED",
        title=of.title or "",
        date_start=DAY,
        date_end=DAY,
        date_prec=1,
        place=replace(KERMAN, uncertainty_m=5000.0),
        killed=killed,
        sources=(Source(of.id, of.url, of.publisher, of.title, of.date),),
        claims=(Claim("killed", killed, of.id, 2, 6, of.text, as_of=of.date, attributed_to="state media"),),
    )
    return replace(made, **fields)


def analysis(of: Document, *incidents: Incident) -> Analysis:
    """What reading `of` gave."""
    return Analysis(of, incidents=incidents)
