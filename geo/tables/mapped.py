"""Any table whose columns a person has named: a field of the record for each column that is to be read."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import get_args

from geo.errors import InputError
from geo.formulas import unguarded
from geo.model import Certainty, Place
from geo.record import COUNT_FIELDS
from geo.regions import country_name
from geo.tables.cells import BadCell, count, day, degrees, metres, number, span
from geo.tables.countries import code_of
from geo.tables.kinds import KINDS, kind_of
from geo.tables.profile import Facts, Profile
from geo.tables.row import Row

__all__ = ["FIELDS", "Mapped"]

_BOUNDS = tuple(f"{name}_{bound}" for name in COUNT_FIELDS for bound in ("low", "best", "high"))
FIELDS = (
    "id", "title", "date", "date_end", "date_prec", "event_type", "sub_event_type", "latitude", "longitude",
    "where_prec", "uncertainty_m", "place", "country", "admin1", "admin2", *COUNT_FIELDS, *_BOUNDS,
    "perpetrator", "perpetrator_certainty", "notes", "publisher", "url", "published",
)  # fmt: skip
"""What a column can be mapped to."""
_TEXTS = frozenset({"id", "title", "place", "country", "admin1", "admin2", "perpetrator", "notes", "publisher", "url"})
"""Fields whose column may hold any words."""
_SAME = {
    "incident_id": "id",
    "event_id": "id",
    "date_start": "date",
    "event_date": "date",
    "lat": "latitude",
    "lon": "longitude",
    "lng": "longitude",
    "location": "place",
    "mention": "place",
    "sources": "publisher",
    "urls": "url",
    "dead": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "wounded": "injured",
}
"""Names of columns that are read without being mapped, beside the fields' own."""


class Mapped(Profile):
    """Reads what is mapped, and columns that have a field's own name. A table exported as CSV is read back so.

    The apostrophe that guards a text against being run as a formula is no part of the text.
    """

    name = "csv"
    title = "Any table (CSV), with a mapping"
    needs = ()
    losses = "Columns that no field is mapped to stay in the row's text only."
    remedy = (
        " Say where each stands with --map FIELD=COLUMN, or what holds for every row with --set FIELD=VALUE, e.g. "
        "--set event_type=Battles."
    )

    def __init__(
        self,
        mapping: Mapping[str, str] | None = None,
        constants: Mapping[str, str] | None = None,
        *,
        month_first: bool | None = None,
        kinds: Mapping[str, str] | None = None,
    ) -> None:
        """`mapping`: field → column, in any case. `constants`: field → what holds for every row.

        `month_first`: how 03/04/2026 is read. `kinds`: word of the table → the kind of event that it stands for,
        "Battles: Armed clash". Raises InputError for a field or a kind that there is not.
        """
        self._month_first = month_first
        self._kinds = {word.strip().lower(): kind.strip() for word, kind in (kinds or {}).items()}
        for kind in self._kinds.values():
            if kind.lower() not in KINDS:
                raise InputError(f"no kind of event is called {kind!r}: write type and sub-type, “Crime: Shooting”.")
        self._named = {name: column.strip().lower() for name, column in (mapping or {}).items()}
        self._constants = dict(constants or {})
        for name in (*self._named, *self._constants):
            if name not in FIELDS:
                near = difflib.get_close_matches(name, FIELDS)
                hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(FIELDS)}."
                raise InputError(f"no field is called {name!r}.{hint}")

    def missing(self, columns: frozenset[str]) -> list[str]:
        """Columns that the mapping names and the table does not have, and fields that every row needs."""
        absent = [column for column in self._named.values() if column not in columns]
        absent += [
            name
            for name in ("date", "event_type")
            if name not in self._constants and self.column_of(name, columns) is None
        ]
        return absent

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""
        columns = frozenset(row.positions)

        def column(name: str) -> str:
            return self.column_of(name, columns) or ""

        def get(name: str) -> str:
            return self._value(row, name, columns)

        start = day(get("date"), month_first=self._month_first)
        end = day(get("date_end"), month_first=self._month_first) or start
        if start is None or end is None:
            raise BadCell("no date: an event without a date cannot be placed in time.")
        if end < start:
            raise BadCell(f"the end, {end}, is before the start, {start}.")
        facts = Facts(get("id"), *self.kind(get("event_type"), get("sub_event_type")), column("event_type"), start, end)
        given = number(get("date_prec"))
        if given is not None and not 1 <= given <= 5:
            raise BadCell(f"date_prec is {given}, not a number from 1 to 5.")
        facts.date_prec = given or _precision((end - start).days)
        facts.date_column, facts.end_column = column("date"), column("date_end")
        facts.place, facts.place_column = self._place(row, columns), column("place") or column("latitude")
        country = country_name(code_of(get("country"))) or get("country")
        facts.names = tuple(n for n in (get("place"), get("admin2"), get("admin1"), country) if n)
        for name in COUNT_FIELDS:
            figures, doubt = span(*(number(get(f"{name}_{bound}")) for bound in ("low", "best", "high")))
            stands_in = name if figures is None else f"{name}_{'low' if figures.best is None else 'best'}"
            facts.put(name, (figures or count(get(name)), doubt), column(stands_in))
        certainty = get("perpetrator_certainty").lower()
        facts.perpetrator, facts.perpetrator_column = get("perpetrator") or None, column("perpetrator")
        facts.perpetrator_certainty = _certainty(certainty)
        facts.title, facts.title_column = get("title"), column("title")
        facts.notes = ((get("notes"), column("notes")),) if get("notes") else ()
        facts.publisher, facts.url = get("publisher"), get("url").split(" ")[0] or None
        facts.published = day(get("published"), month_first=self._month_first)
        return facts

    def kind(self, event_type: str, sub_event_type: str) -> tuple[str, str]:
        """The kind of event that two cells mean. Raises BadCell."""
        return kind_of(event_type, sub_event_type, self._kinds)

    def _value(self, row: Row, name: str, columns: frozenset[str]) -> str:
        cell = row.get(self.column_of(name, columns) or "")
        return (unguarded(cell) if name in _TEXTS else cell) or self._constants.get(name, "")

    def column_of(self, name: str, columns: frozenset[str]) -> str | None:
        """The column, in lower case, that a field is read from; None when the table has none for it."""
        mapped = self._named.get(name, name)
        if mapped in columns:
            return mapped
        return next((column for column, field in _SAME.items() if field == name and column in columns), None)

    def _place(self, row: Row, columns: frozenset[str]) -> Place | None:
        def get(name: str) -> str:
            return self._value(row, name, columns)

        point = degrees(get("latitude"), get("longitude"))
        if point is None:
            return None
        country = code_of(get("country"))
        name = get("place") or get("admin2") or get("admin1") or (country_name(country) if country else None)
        precision = number(get("where_prec"))
        if precision is not None and not 1 <= precision <= 7:
            raise BadCell(f"where_prec is {precision}, not a number from 1 to 7.")
        return Place(
            name or "unnamed place",
            *point,
            mention=name,
            country=country,
            admin1=get("admin1") or None,
            admin2=get("admin2") or None,
            where_prec=precision or 1,
            uncertainty_m=metres(get("uncertainty_m")),
        )


def _certainty(text: str) -> Certainty:
    return next((known for known in get_args(Certainty) if known == text), "unknown")


def _precision(days: int) -> int:
    return next((n for n, most in ((1, 0), (2, 5), (3, 7), (4, 31)) if days <= most), 5)
