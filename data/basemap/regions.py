"""Build the shapes of countries and provinces that the map fills: the gazetteer's outlines, under incidents' own codes.

    python3 data/basemap/regions.py [--work DIR]

Needs node 18 or later with npm, and this project's own requirements. Reads data/gazetteer/gazetteer.sqlite; the same
gazetteer gives the same `dist/regions-*.json.gz`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sqlite3
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from build import HERE, ROOT, collection, fetch_node_packages, write_json  # puts the clone on the path

from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import shown
from geo.index import division_key
from geo.regions import COUNTRIES

COUNTRY, PROVINCE = 0, 1
"""Levels of an outline."""
TOWN = 15_000
"""People that a town has from which it is asked which division holds it."""
MOSTLY = 0.9
"""Share of a division's townspeople that must live in one outline for it to be counted there."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / "data/var/basemap", help="folder for downloads")
    work: Path = parser.parse_args().work.resolve()
    work.mkdir(parents=True, exist_ok=True)

    fetch_node_packages(work)
    gazetteer = Gazetteer()
    areas = [(level, gazetteer.entry(number)) for level, number, _ in gazetteer.areas()]
    write_json(work / "country.geojson", collection(countries(gazetteer, areas)))
    write_json(work / "province.geojson", collection(provinces(gazetteer, areas)))
    subprocess.run(["node", HERE / "regions.mjs", work], check=True)
    for level in ("country", "province"):
        raw = (work / f"regions-{level}.json").read_bytes()
        packed = gzip.compress(raw, 9, mtime=0)
        (HERE / "dist" / f"regions-{level}.json.gz").write_bytes(packed)
        shapes = json.loads(raw)["objects"]["regions"]["geometries"]
        print(f"{level}: {len(shapes):,} regions, {len(raw) / 1e6:.2f} MB, {len(packed) / 1e6:.2f} MB packed")


def countries(gazetteer: Gazetteer, areas: list[tuple[int, Entry]]) -> Iterator[dict[str, Any]]:
    """One feature a country; one without an outline of its own is put together from its provinces."""
    whole = {entry.country for level, entry in areas if level == COUNTRY}
    for level, entry in areas:
        if level == COUNTRY or (level == PROVINCE and entry.country not in whole):
            code = str(entry.country)
            yield feature(gazetteer, entry, {"code": code, "name": COUNTRIES[code]})


def provinces(gazetteer: Gazetteer, areas: list[tuple[int, Entry]]) -> Iterator[dict[str, Any]]:
    """First-order divisions, several of them in one where they have one code."""
    drawn: dict[str, list[Entry]] = defaultdict(list)
    for level, entry in areas:
        if level == PROVINCE:
            drawn[key(entry)].append(entry)
    also = counted_with(gazetteer, set(drawn))
    for code, entries in drawn.items():
        # Parts of one division are called after it, where it is known itself.
        called = max(also[code] if len(entries) > 1 and also[code] else entries, key=lambda e: (e.population, -e.id))
        name, country = shown(called), COUNTRIES[str(called.country)]
        properties: dict[str, Any] = {"code": code, "name": name if name == country else f"{name}, {country}"}
        if also[code]:
            properties["also"] = sorted(map(key, also[code]))
        for entry in entries:
            yield feature(gazetteer, entry, properties)


def counted_with(gazetteer: Gazetteer, drawn: set[str]) -> dict[str, list[Entry]]:
    """Divisions without an outline by the division in whose outline they lie, as their towns tell.

    The outlines know the divisions of some years ago, the gazetteer's towns those of today as well. A division whose
    people live in several outlines, or in another country's, is left out.
    """
    held: dict[Entry, Counter[str]] = defaultdict(Counter)
    for town in towns(gazetteer):
        own = gazetteer.admin1(town)
        if own is None or key(own) in drawn:
            continue
        around = gazetteer.containing(town.latitude, town.longitude)
        holder = next((e for e in around if e.feature == "ADM1" and e.country == own.country), None)
        held[own][key(holder) if holder else ""] += town.population
    also: dict[str, list[Entry]] = defaultdict(list)
    for division, holders in held.items():
        code, people = holders.most_common(1)[0]
        if code and people >= MOSTLY * holders.total():
            also[code].append(division)
    return also


def towns(gazetteer: Gazetteer) -> Iterator[Entry]:
    """The populated places of `TOWN` people and more."""
    with closing(sqlite3.connect(f"{gazetteer.path.as_uri()}?mode=ro", uri=True)) as db:
        query = "SELECT id FROM place WHERE feature LIKE 'PPL%' AND population >= ? ORDER BY id"
        for (number,) in db.execute(query, (TOWN,)).fetchall():
            yield gazetteer.entry(number)


def feature(gazetteer: Gazetteer, entry: Entry, properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": gazetteer.outline(entry.ref)}


def key(division: Entry) -> str:
    """ISO 3166-2; for what has no such code country and name, as the index has it of incidents' points."""
    return division.code or division_key(str(division.country), shown(division))


if __name__ == "__main__":
    main()
