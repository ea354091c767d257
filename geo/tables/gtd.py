"""Global Terrorism Database: terrorist attacks, coded by START at the University of Maryland."""

from __future__ import annotations

import calendar
import datetime as dt

from geo.model import Count, Place, Source
from geo.tables.cells import BadCell, degrees, number
from geo.tables.countries import code_of
from geo.tables.profile import Facts, Profile
from geo.tables.row import Row

__all__ = ["Gtd"]

_KINDS = {
    "1": ("Violence against civilians", "Attack"),
    "2": ("Violence against civilians", "Attack"),
    "3": ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    "4": ("Violence against civilians", "Abduction/forced disappearance"),
    "5": ("Violence against civilians", "Abduction/forced disappearance"),
    "6": ("Violence against civilians", "Abduction/forced disappearance"),
    "7": ("Strategic developments", "Looting/property destruction"),
    "8": ("Violence against civilians", "Attack"),
    "9": ("Violence against civilians", "Attack"),
}
"""`attacktype1`: 1 assassination, 2 armed assault, 3 bombing, 4 hijacking, 5 and 6 hostage taking, 7 facility attack,
8 unarmed assault, 9 unknown."""
_WHERE_PREC = {"1": (1, 1_000.0), "2": (3, None), "3": (4, None), "4": (5, None), "5": (6, None)}
"""`specificity`: 1 the town, 2 and 3 the centre of a division, 4 and 5 of something larger."""


class Gtd(Profile):
    """Days and months that are 0 widen the date; negative numbers are the codebook's "unknown"."""

    name = "gtd"
    title = "GTD"
    needs = ("eventid", "iyear", "imonth", "iday", "latitude", "longitude", "attacktype1", "nkill")
    losses = (
        "Targets, weapons, criteria, ransom and damage stay in the row's text only. An attempt is an incident, whether "
        "it succeeded or not."
    )

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""
        get = row.get
        kind = (
            ("Explosions/Remote violence", "Suicide bomb")
            if _is(row, "suicide") and get("attacktype1") == "3"
            else None
        )
        kind = kind or _KINDS.get(get("attacktype1").partition(".")[0])
        if kind is None:
            raise BadCell(f"attacktype1 is {get('attacktype1')!r}, not a number from 1 to 9.")
        facts = Facts(get("eventid"), *kind, "attacktype1_txt" if get("attacktype1_txt") else "attacktype1")
        facts.start, facts.end, facts.date_prec = _span(row)
        facts.date_column = "iday" if get("iday") not in ("", "0") else "iyear"
        facts.place, facts.place_column = _place(row), "city"
        facts.names = tuple(
            n for n in (get("city"), get("provstate"), get("country_txt")) if n and n.lower() != "unknown"
        )
        for name, column in (("killed", "nkill"), ("killed_perpetrators", "nkillter"), ("injured", "nwound")):
            n = _known(get(column))
            if n is not None:
                facts.counts[name] = (Count.exactly(n), column)
        if _is(row, "ishostkid") and (n := _known(get("nhostkid"))) is not None:
            facts.counts["abducted"] = (Count.exactly(n), "nhostkid")
        if get("gname") and get("gname").lower() != "unknown":
            facts.perpetrator, facts.perpetrator_column = get("gname"), "gname"
            claimed, doubted = _is(row, "claimed"), _is(row, "guncertain1")
            facts.perpetrator_certainty = "suspected" if doubted else "claimed" if claimed else "attributed"
        facts.notes = ((get("summary"), "summary"),) if get("summary") else ()
        if _is(row, "doubtterr"):
            facts.notes += (("doubtful whether it was terrorism", "doubtterr"),)
        facts.publisher = "GTD"
        cited = [get(f"scite{n}") for n in (1, 2, 3)]
        facts.sources = tuple(Source(f"gtd:{facts.key}/{n}", None, None, c) for n, c in enumerate(cited, 1) if c)
        return facts


def _span(row: Row) -> tuple[dt.date, dt.date, int]:
    year, month, date = (number(row.get(c)) or 0 for c in ("iyear", "imonth", "iday"))
    if not year:
        raise BadCell("no iyear: an event without a date cannot be placed in time.")
    try:
        if not month:
            return dt.date(year, 1, 1), dt.date(year, 12, 31), 5
        if not date:
            return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]), 4
        return dt.date(year, month, date), dt.date(year, month, date), 1
    except (ValueError, calendar.IllegalMonthError):
        raise BadCell(f"{year}-{month}-{date} is no day.") from None


def _place(row: Row) -> Place | None:
    point = degrees(row.get("latitude"), row.get("longitude"))
    if point is None:
        return None
    precision, metres = _WHERE_PREC.get(row.get("specificity").partition(".")[0], (2, 25_000.0))
    if precision == 1 and _is(row, "vicinity"):
        precision, metres = 2, 25_000.0
    city = row.get("city") if row.get("city").lower() != "unknown" else ""
    name = city or row.get("provstate") or row.get("country_txt")
    return Place(
        name or "unnamed place",
        *point,
        mention=name or None,
        country=code_of(row.get("country_txt")),
        admin1=row.get("provstate") or None,
        where_prec=precision,
        uncertainty_m=metres,
    )


def _known(text: str) -> int | None:
    return None if text.startswith("-") else number(text)


def _is(row: Row, column: str) -> bool:
    return row.get(column).partition(".")[0] == "1"
