"""Where: a place, how a report tells of it, and which one a person chose for a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from geo.model.document import Mention

__all__ = ["Choice", "Place", "Relation", "Toponym", "Where"]

Relation = Literal["at", "near", "offset", "between", "off_coast"]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot or an area on the earth, and how sure we are of it."""

    name: str
    latitude: float
    longitude: float
    mention: str | None = None
    """As written in the report."""
    names: tuple[str, ...] = ()
    """Other names of the same place in Latin script."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    admin1: str | None = None
    admin2: str | None = None
    admin1_code: str | None = None
    """ISO 3166-2 where it has one."""
    feature_code: str | None = None
    """GeoNames' feature code: PPL, PPLC, ADM1, PCLI, AIRP …"""
    gazetteer: str | None = None
    gazetteer_id: str | None = None
    where_prec: int | None = None
    """UCDP 1–7: 1 exact, 2 within about 25 km, 3 second-order division, 4 first-order division, 5 larger or between
    places, 6 country, 7 international waters or airspace."""
    uncertainty_m: float | None = None
    """Radius, metres."""
    score: float | None = None
    """0–1: how well this place answers the mention, among its candidates."""
    why: str | None = None
    """Why it won or stands where it does, for a person: "Maine is named in the same paragraph"."""
    candidates: tuple[Place, ...] = ()
    """The runners-up, best first."""


@dataclass(frozen=True, slots=True)
class Toponym:
    """A mention that names a place, and the place it was resolved to (None: honest abstention)."""

    mention: Mention
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """What a report says of an incident's place, before a gazetteer is asked."""

    mentions: tuple[Mention, ...] = ()
    """The names that hold the place, the most specific first: village, district, province, country."""
    relation: Relation = "at"
    distance_m: float | None = None
    """For "20 km north of": 20000."""
    bearing_deg: float | None = None
    """For "20 km north of": 0; clockwise from north; None when no direction is given."""
    beside: int | None = None
    """For "in Zummar, 60 km north of Mosul": which of `mentions` distance and direction are counted from, Mosul's.

    None: they are counted from the first, which is no place of its own then."""
    latitude: float | None = None
    """Coordinates written in the report, with `longitude`."""
    longitude: float | None = None
    phrase: str | None = None
    """The whole phrase as written: "20 km north of Mosul"."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code of the country that the report surely puts it in; None where it is not sure."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose for a name: kept for later reports of the same source."""

    mention: str
    """The name as the report wrote it."""
    source: str | None
    """`source_of` the report; None: it named none."""
    place: Place
    incident_id: str
    """Where it was chosen."""
    revision_id: int
    """The revision that chose it; taken back, the choice is gone."""

    @staticmethod
    def source_of(publisher: str | None, url: str | None) -> str | None:
        """What reports of one source have in common: the publisher without regard to case, else the site."""
        if publisher and publisher.strip():
            return " ".join(publisher.casefold().split())
        host = (url or "").partition("://")[2].partition("/")[0].casefold().removeprefix("www.")
        return host or None
