"""CSV under other codebooks' column names, for programs that read those: ACLED, UCDP GED, GTD.

Unknown is an empty cell, never 0. What a codebook has no column or no code for is said in its `losses`.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import IO

from geo.formulas import guarded
from geo.model import Count, Incident, Place, Source
from geo.regions import continent_of, country_name

__all__ = ["CODEBOOKS", "Codebook"]

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Codebook:
    """How incidents look under the column names of one codebook."""

    title: str
    losses: str
    """What it cannot hold, for people."""
    row: Callable[[Incident], dict[str, Cell]]
    """Column → cell, the same columns for every incident."""

    def write(self, incidents: Iterable[Incident], stream: IO[bytes]) -> None:
        """A head and one row an incident, one at a time."""
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
        try:
            table = csv.writer(text)
            table.writerow(self.row(Incident("", "main", "", "", "")))
            for incident in incidents:
                table.writerow([guarded(value) for value in self.row(incident).values()])
        finally:
            text.detach()


_TIME_PRECISION = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}
_GEO_PRECISION = {1: 1, 2: 2, 3: 2}
_SPECIFICITY = {1: 1, 2: 1, 3: 2, 4: 3, 5: 4}
_ATTACKS = {
    "Suicide bomb": (3, "Bombing/Explosion"),
    "Remote explosive/landmine/IED": (3, "Bombing/Explosion"),
    "Grenade": (3, "Bombing/Explosion"),
    "Shelling/artillery/missile attack": (3, "Bombing/Explosion"),
    "Air/drone strike": (3, "Bombing/Explosion"),
    "Chemical weapon": (8, "Unarmed Assault"),
    "Abduction/forced disappearance": (6, "Hostage Taking (Kidnapping)"),
    "Looting/property destruction": (7, "Facility/Infrastructure Attack"),
    "Arson": (7, "Facility/Infrastructure Attack"),
    "Attack": (2, "Armed Assault"),
    "Armed clash": (2, "Armed Assault"),
    "Shooting": (2, "Armed Assault"),
    "Stabbing": (2, "Armed Assault"),
}


def _acled(incident: Incident) -> dict[str, Cell]:
    place = incident.place
    return {
        "event_id_cnty": incident.incident_id,
        "event_date": _iso(incident.date_start),
        "year": incident.date_start.year if incident.date_start else None,
        "time_precision": _TIME_PRECISION.get(incident.date_prec or 0),
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "actor1": incident.perpetrator,
        "country": _country(place),
        "admin1": place.admin1 if place else None,
        "admin2": place.admin2 if place else None,
        "location": place.name if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "geo_precision": _GEO_PRECISION.get(place.where_prec or 0, 3) if place else None,
        "source": "; ".join(_publishers(incident)) or None,
        "notes": _notes(incident),
        "fatalities": _best(incident.killed),
    }


def _ucdp(incident: Incident) -> dict[str, Cell]:
    place, killed = incident.place, incident.killed
    told = [s for s in incident.sources if s.publisher or s.headline]
    return {
        "id": incident.incident_id,
        "year": incident.date_start.year if incident.date_start else None,
        "type_of_violence": 3 if incident.event_type == "Violence against civilians" else None,
        "side_a": incident.perpetrator,
        "number_of_sources": len(incident.sources) or None,
        "source_article": ";".join(_article(s) for s in told) or None,
        "source_office": ";".join(s.publisher or "" for s in told) or None,
        "source_date": ";".join(_iso(s.published) or "" for s in told) or None,
        "source_headline": ";".join(s.headline or "" for s in told) or None,
        "where_prec": place.where_prec if place else None,
        "where_coordinates": place.name if place else None,
        "adm_1": place.admin1 if place else None,
        "adm_2": place.admin2 if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "country": _country(place),
        "region": continent_of(place.country) if place else None,
        "date_prec": incident.date_prec,
        "date_start": _iso(incident.date_start),
        "date_end": _iso(incident.date_end),
        "deaths_civilians": _best(incident.killed_civilians),
        "best": _best(killed),
        "high": killed.high if killed else None,
        "low": killed.low if killed else None,
    }


def _gtd(incident: Incident) -> dict[str, Cell]:
    place, day = incident.place, incident.date_start
    number, name = _ATTACKS.get(incident.sub_event_type, (9, "Unknown"))
    held = incident.abducted
    return {
        "eventid": incident.incident_id,
        "iyear": day.year if day else None,
        "imonth": (0 if incident.date_prec == 5 else day.month) if day else None,
        "iday": (0 if (incident.date_prec or 5) >= 4 else day.day) if day else None,
        "approxdate": None if incident.date_prec in (None, 1) else f"{_iso(day)} to {_iso(incident.date_end)}",
        "country_txt": _country(place),
        "region_txt": continent_of(place.country) if place else None,
        "provstate": place.admin1 if place else None,
        "city": place.name if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "specificity": _SPECIFICITY.get(place.where_prec or 0, 5) if place else None,
        "vicinity": (1 if place.where_prec == 2 else 0) if place else None,
        "summary": _notes(incident),
        "suicide": 1 if incident.sub_event_type == "Suicide bomb" else None,
        "attacktype1": number if incident.event_type else None,
        "attacktype1_txt": name if incident.event_type else None,
        "gname": incident.perpetrator,
        "guncertain1": 1 if incident.perpetrator_certainty == "suspected" else None,
        "claimed": 1 if incident.perpetrator_certainty == "claimed" else None,
        "nkill": _best(incident.killed),
        "nkillter": _best(incident.killed_perpetrators),
        "nwound": _best(incident.injured),
        "ishostkid": 1 if held else None,
        "nhostkid": _best(held),
        **{f"scite{n}": cited for n, cited in enumerate((*_publishers(incident)[:3], None, None, None)[:3], 1)},
    }


CODEBOOKS: dict[str, Codebook] = {
    "acled": Codebook(
        "ACLED's columns",
        "Low and high figures, injured, missing and abducted, the perpetrator's certainty, the last day of a span, the "
        "evidence. Crime, Accident and Disaster are none of ACLED's event types: they stand as they are. An unknown "
        "number of dead is an empty cell.",
        _acled,
    ),
    "ucdp": Codebook(
        "UCDP GED's columns",
        "Event types (type_of_violence is 3 for violence against civilians, else empty), injured, missing and "
        "abducted, conflict and dyad, the evidence. An unknown number of dead is an empty cell.",
        _ucdp,
    ),
    "gtd": Codebook(
        "GTD's columns",
        "Low and high figures, missing, the exact span of a date, precision of the place beyond five steps, the "
        "evidence. What is no attack has the attack type Unknown. An unknown number is an empty cell.",
        _gtd,
    ),
}
"""Name → codebook."""


def _best(count: Count | None) -> int | None:
    """The best figure, else the nearest that is stated."""
    return None if count is None else next((v for v in (count.best, count.low, count.high) if v is not None), None)


def _article(source: Source) -> str:
    parts = (source.publisher or "", _iso(source.published) or "", source.headline or "")
    return '"{}"'.format(",".join(part.replace('"', "'") for part in parts))


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _country(place: Place | None) -> str | None:
    return (country_name(place.country) or place.country) if place and place.country else None


def _publishers(incident: Incident) -> list[str]:
    return list(dict.fromkeys(s.publisher for s in incident.sources if s.publisher))


def _notes(incident: Incident) -> str | None:
    return "; ".join(part for part in (incident.title, *incident.notes) if part) or None
