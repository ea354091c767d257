"""A point → the place that it is: what holds it, what it is called after, and whether it lies at sea."""

from __future__ import annotations

from dataclasses import dataclass

from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import shown
from geo.model import Place

__all__ = ["COAST_M", "SHORE_M", "Spot", "place_at", "spot"]

SHORE_M = 5_000.0
"""How far outside of an outline a point still counts as on its shore: outlines are true to some three kilometres."""
COAST_M = 22_224.0
"""Twelve nautical miles: the sea that belongs to the coast."""
TOWN_M = 30_000.0
"""How far the town may be that a point is called after."""
WRITTEN_M = 500.0
"""Uncertainty of coordinates that a report writes: rounded to about a minute of arc at worst, to metres at best."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What is known of a point."""

    areas: list[Entry]
    """The outlines that hold it, or whose shore or coast it lies by, the smallest order first."""
    off_m: float
    """Metres to the nearest outline; 0 on land."""

    @property
    def at_sea(self) -> bool:
        """Further out than outlines err."""
        return self.off_m > SHORE_M

    @property
    def country(self) -> Entry | None:
        """The country that holds it, or to whose coast it belongs."""
        return next((e for e in self.areas if e.is_country), None)

    def division(self, feature: str) -> Entry | None:
        """The division of that kind ("ADM1", "ADM2")."""
        return next((e for e in self.areas if e.feature == feature), None)


def spot(gazetteer: Gazetteer, latitude: float, longitude: float) -> Spot:
    """What holds a point; nothing at all on the high seas."""
    areas = gazetteer.containing(latitude, longitude)
    if areas:
        return Spot(areas, 0.0)
    shores = gazetteer.shores(latitude, longitude, COAST_M)
    if not shores:
        return Spot([], float("inf"))
    nation = next((e.country for _, e in shores if e.country), None)
    order = {"ADM2": 0, "ADM1": 1}
    found: dict[str, Entry] = {}
    for _, entry in shores:
        if entry.country == nation:
            found.setdefault("country" if entry.is_country else entry.feature, entry)
    return Spot(sorted(found.values(), key=lambda e: order.get(e.feature, 2)), shores[0][0])


def place_at(gazetteer: Gazetteer, latitude: float, longitude: float) -> Place:
    """The place at a point: exact (`where_prec` 1), with the country and divisions that hold it.

    On land it is called after the nearest town of the same country; off a coast after what it lies off, and belongs to
    that country for twelve nautical miles; further out after the sea, in no country (`where_prec` 7).
    """
    here = spot(gazetteer, latitude, longitude)
    country, first, second = here.country, here.division("ADM1"), here.division("ADM2")
    town = _town(gazetteer, latitude, longitude, country)
    why = "the point was given"
    if here.areas and not here.at_sea:
        if town is not None:
            first, second = gazetteer.admin1(town) or first, gazetteer.admin2(town) or second
        after = town or first or country or here.areas[0]
        name = shown(after)
        why += "; it lies on the shore" if here.off_m else ""
    elif here.areas:
        water = gazetteer.waters(latitude, longitude)
        name = f"off {shown(town or first or country or here.areas[0])}"
        why += f"; it lies {here.off_m / 1000:.0f} km off the coast" + (f", in the {water[0].name}" if water else "")
    else:
        water = gazetteer.waters(latitude, longitude)
        name = water[0].name if water else f"{latitude:.4f}, {longitude:.4f}"
        why += "; it lies at sea, more than twelve nautical miles from every coast"
    return Place(
        name=name, latitude=latitude, longitude=longitude, country=country.country if country else None,
        admin1=shown(first) if first else None, admin1_code=first.code if first else None,
        admin2=shown(second) if second else None, where_prec=1 if here.areas else 7, uncertainty_m=WRITTEN_M,
        score=1.0, why=why,
    )  # fmt: skip


def _town(gazetteer: Gazetteer, latitude: float, longitude: float, country: Entry | None) -> Entry | None:
    """The nearest town, if it lies in the same country; at a border the nearest one may lie beyond."""
    if country is None:
        return None
    near = gazetteer.nearest(latitude, longitude, TOWN_M, 1)
    return near[0][1] if near and near[0][1].country == country.country else None
