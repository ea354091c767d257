"""One place of the embedded gazetteer, as its table `place` has it, and how it bears a name."""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = [
    "ABBREVIATION",
    "ALTERNATE",
    "COLUMNS",
    "DEMONYM",
    "OPEN_WATER",
    "PRIMARY",
    "Entry",
    "Hit",
    "entry_of",
    "new",
]

PRIMARY, ALTERNATE, ABBREVIATION, DEMONYM = range(4)
"""How a place bears a name."""
OPEN_WATER = frozenset({"SEA", "GULF", "OCN", "STRT", "BAY", "CHN"})
"""GeoNames feature codes of the sea and its parts."""
COLUMNS = "id, ref, name, lat, lon, feature, country, parent, population, radius, names, code"
"""What is asked of the table `place`."""


class Entry(NamedTuple):
    """One place of the gazetteer."""

    id: int
    """Inside this database: GeoNames' id where it has one."""
    ref: str
    """The id to show and to keep: "128234" (GeoNames), "own:darfur", "icao:ORBI", "ne:1159311045" (Natural Earth)."""
    name: str
    latitude: float
    longitude: float
    feature: str
    """GeoNames feature code."""
    country: str | None
    """ISO 3166-1 alpha-2; None for seas and regions of several countries."""
    parent: int | None
    """`id` of the second- or first-order division that holds it."""
    population: int
    """People; for what has none, a made-up number that says how prominent it is."""
    radius_m: int
    """How far the place reaches from its point."""
    names: tuple[str, ...]
    """Other names in Latin script."""
    code: str | None
    """ISO 3166-1, ISO 3166-2 or IATA."""
    is_country: bool
    """Whether it is a country or a territory with a code of its own."""

    @property
    def gazetteer(self) -> str:
        """Where it is from: "geonames", "own", "airportsdata", "naturalearth"."""
        prefix, colon, _ = self.ref.partition(":")
        return {"own": "own", "icao": "airportsdata", "ne": "naturalearth"}[prefix] if colon else "geonames"


class Hit(NamedTuple):
    """An entry that bears a name, and how it bears it."""

    entry: Entry
    kind: int
    """PRIMARY, ALTERNATE, ABBREVIATION or DEMONYM."""
    exact: bool
    """The same spelling (case, accents and punctuation aside), not only the same sound."""


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry of a row of `COLUMNS`."""
    place, ref, name, lat, lon, feature, country, parent, population, radius, names, code = row
    if radius is None:
        radius = _town_radius_m(population)
    others = tuple(names.split("|")) if names else ()
    return new(Entry, (
        place, ref or str(place), name, lat / 1e5, lon / 1e5, feature, country, parent, population, radius, others,
        code, feature in ("PCLI", "PCLS"),
    ))  # fmt: skip


def _town_radius_m(population: int) -> int:
    """A town's reach from its people: 1 km for a village, 6 for 100,000 people, 25 for ten million."""
    return max(1000, int(1200 * (population / 1000) ** 0.33)) if population > 500 else 1000


new = tuple.__new__
"""Makes an Entry or a Hit as the class does, without a call into Python: a name may be borne by hundreds of places."""
