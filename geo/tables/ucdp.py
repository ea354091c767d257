"""UCDP Georeferenced Event Dataset and Candidate Events: organised violence, coded by Uppsala University."""

from __future__ import annotations

import datetime as dt
import re

from geo.model import Count, Place, Source
from geo.patterns import compiled
from geo.tables.cells import BadCell, day, degrees, number, span
from geo.tables.countries import code_of
from geo.tables.profile import Facts, Profile
from geo.tables.row import Row

__all__ = ["Ucdp"]

_KINDS = {
    "1": ("Battles", "Armed clash"),
    "2": ("Battles", "Armed clash"),
    "3": ("Violence against civilians", "Attack"),
}
_METRES = {1: 1_000.0, 2: 25_000.0}
"""`where_prec` → radius; wider ones are areas, whose size the table does not tell."""
_ARTICLE = compiled(r'"([^"]*?),\s*(\d{4}-\d{2}-\d{2})[^,"]*,(.*?)"(?=;"|;?\s*$)', re.DOTALL)


class Ucdp(Profile):
    """State-based and non-state conflict are armed clashes, one-sided violence is an attack on civilians."""

    name = "ucdp"
    title = "UCDP GED or Candidate"
    needs = ("id", "type_of_violence", "where_prec", "date_prec", "date_start", "latitude", "longitude", "best")
    losses = (
        "Conflict, dyad and actor ids, the deaths of each side and the grid cell stay in the row's text only. "
        "Civilians killed reach up to the known ones plus those whose side is unknown. Injured are not coded: unknown."
    )

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""
        get = row.get
        kind = _KINDS.get(get("type_of_violence"))
        if kind is None:
            raise BadCell(f"type_of_violence is {get('type_of_violence')!r}, not 1, 2 or 3.")
        start, end = day(get("date_start")), day(get("date_end"))
        if start is None:
            raise BadCell("no date_start: an event without a date cannot be placed in time.")
        if end and end < start:
            raise BadCell(f"date_end {end} is before date_start {start}.")
        facts = Facts(
            get("id"), *kind, "type_of_violence", start, end, _precision(get("date_prec"), 5, "date_prec"), "date_start"
        )
        facts.end_column = "date_end"
        facts.place, facts.place_column = _place(row), "where_coordinates"
        facts.names = tuple(n for n in (get("where_coordinates"), get("adm_1"), get("country")) if n)
        facts.put("killed", span(number(get("low")), number(get("best")), number(get("high"))), "best")
        civilians = _civilians(number(get("deaths_civilians")), number(get("deaths_unknown")))
        facts.put("killed_civilians", (civilians, ""), "deaths_civilians")
        if kind[0] == "Violence against civilians":
            facts.perpetrator, facts.perpetrator_column = get("side_a") or None, "side_a"
            facts.perpetrator_certainty = "attributed" if facts.perpetrator else "unknown"
        facts.notes = ((get("dyad_name"), "dyad_name"),) if get("dyad_name") else ()
        if get("event_clarity") == "2":
            facts.notes += (("a total of several events, told apart no further", "event_clarity"),)
        facts.sources = _articles(get("source_article"), get("id"))
        dates = [s.published for s in facts.sources if s.published]
        facts.published = max(dates, default=None)
        facts.publisher = "UCDP"
        facts.url = f"https://ucdp.uu.se/event/{facts.key}" if facts.key.isdigit() else None
        return facts


def _precision(text: str, highest: int, column: str) -> int:
    n = number(text)
    if n is None or not 1 <= n <= highest:
        raise BadCell(f"{column} is {text!r}, not a number from 1 to {highest}.")
    return n


def _place(row: Row) -> Place | None:
    point = degrees(row.get("latitude"), row.get("longitude"))
    if point is None:
        return None
    precision = _precision(row.get("where_prec"), 7, "where_prec")
    name = row.get("where_coordinates") or row.get("adm_2") or row.get("adm_1") or row.get("country")
    return Place(
        name or "unnamed place",
        *point,
        mention=name or None,
        country=code_of(row.get("country")),
        admin1=row.get("adm_1") or None,
        admin2=row.get("adm_2") or None,
        where_prec=precision,
        uncertainty_m=_METRES.get(precision),
    )


def _civilians(known: int | None, unknown: int | None) -> Count | None:
    """Those whose side nobody knows may have been civilians too."""
    if known is None:
        return None
    return Count(known, known, known + (unknown or 0))


def _articles(text: str, key: str) -> tuple[Source, ...]:
    """`"Office,2026-02-27,Headline";"…"` → sources."""
    return tuple(
        Source(f"ucdp:{key}/{n}", None, office.strip() or None, " ".join(headline.split()) or None, _known_day(date))
        for n, (office, date, headline) in enumerate(_ARTICLE.findall(text), 1)
    )


def _known_day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
