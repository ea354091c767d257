"""Gun Violence Archive: shootings in the United States, in the form in which its rows are passed on."""

from __future__ import annotations

from urllib.parse import urlsplit

from geo.model import Count, Place, Source
from geo.patterns import compiled
from geo.tables.cells import BadCell, day, degrees, number
from geo.tables.profile import Facts, Profile, by_characteristic
from geo.tables.row import Row

__all__ = ["Gva"]

_KINDS = {
    "accidental shooting": ("Accident", "Other"),
    "shot - ": ("Crime", "Shooting"),
    "shots fired": ("Crime", "Shooting"),
    "mass shooting": ("Crime", "Shooting"),
    "drive-by": ("Crime", "Shooting"),
    "armed robbery": ("Crime", "Robbery"),
    "home invasion - resident": ("Crime", "Robbery"),
}
"""The first characteristic that says what happened."""
_PLAIN_HOST = compiled(r"https?://([A-Za-z0-9.:-]+)(?:[/?#]|\Z)")
"""Nearly every link: `urlsplit` would say the same, and takes ten times as long."""


class Gva(Profile):
    """A row with an address is exact, one with a city only lies within 25 km of the point."""

    name = "gva"
    title = "Gun Violence Archive"
    needs = ("incident_id", "date", "state", "city_or_county", "n_killed", "n_injured")
    losses = "Participants, guns and districts stay in the row's text only. The archive counts everybody, suspects too."

    def read(self, row: Row) -> Facts:
        """What a row says. Raises BadCell."""
        get = row.get
        traits = get("incident_characteristics").lower()
        kind = by_characteristic(traits, _KINDS) or ("Crime", "Other")
        date = day(get("date"))
        if date is None:
            raise BadCell("no date: an event without a date cannot be placed in time.")
        facts = Facts(get("incident_id"), *kind, "incident_characteristics", date, date, 1, "date")
        facts.place, facts.place_column = _place(row), "city_or_county"
        facts.names = tuple(n for n in (get("city_or_county").partition(" (")[0], get("state"), "United States") if n)
        for name, column in (("killed", "n_killed"), ("injured", "n_injured")):
            n = number(get(column))
            if n is not None:
                facts.counts[name] = (Count.exactly(n), column)
        facts.notes = ((get("notes"), "notes"),) if get("notes") else ()
        facts.publisher, facts.url, facts.published = "Gun Violence Archive", get("incident_url") or None, date
        links = dict.fromkeys(u for u in (get("source_url"), *get("sources").split("||")) if u.startswith("http"))
        facts.sources = tuple(Source(f"gva:{facts.key}/{n}", url, _host(url)) for n, url in enumerate(links, 1))
        return facts


def _host(url: str) -> str | None:
    plain = _PLAIN_HOST.match(url)
    try:
        host = plain[1] if plain else urlsplit(url).netloc
    except ValueError:  # "http://[": no address, and still what the row says
        return None
    return host.removeprefix("www.") or None


def _place(row: Row) -> Place | None:
    point = degrees(row.get("latitude"), row.get("longitude"))
    city = row.get("city_or_county")
    if point is None:
        return None
    exact = bool(row.get("address"))
    return Place(
        city or row.get("state") or "unnamed place",
        *point,
        mention=city or None,
        country="US",
        admin1=row.get("state") or None,
        where_prec=1 if exact else 2,
        uncertainty_m=200.0 if exact else 25_000.0,
    )
