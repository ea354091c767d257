"""The shapes that regions are coloured in: small, whole, and under the codes that incidents carry."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from geo.geocode.areas import AreaIndex
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import place_of
from geo.maps.assets import BASEMAP_DIR, REGION_FILES
from geo.model import Place
from geo.regions import COUNTRIES

LIMIT = {"country": 260_000, "province": 1_000_000}
"""Bytes, packed."""


def shapes(level: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(gzip.decompress((BASEMAP_DIR / REGION_FILES[level]).read_bytes()))
    return content


def regions(level: str) -> list[dict[str, Any]]:
    return [g["properties"] for g in shapes(level)["objects"]["regions"]["geometries"]]


def rings(topology: dict[str, Any]) -> list[list[list[tuple[float, float]]]]:
    """The rings of each region, as (longitude, latitude)."""
    (kx, ky), (x0, y0) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * kx + x0, y * ky + y0))
        arcs.append(line)

    def joined(numbers: list[int]) -> list[tuple[float, float]]:
        return [p for n in numbers for p in (arcs[n] if n >= 0 else reversed(arcs[~n]))]

    return [
        [joined(ring) for polygon in geometry["arcs"] for ring in polygon]
        for geometry in topology["objects"]["regions"]["geometries"]
    ]


@pytest.mark.parametrize("level", REGION_FILES)
def test_they_are_small_and_each_has_its_own_code(level: str) -> None:
    """A code leads to one shape only, with a name and a point to stand at."""
    assert (BASEMAP_DIR / REGION_FILES[level]).stat().st_size <= LIMIT[level]
    found = regions(level)
    codes = [code for r in found for code in (r["code"], *r.get("also", ()))]
    assert len(codes) == len(set(codes))
    assert all(r["name"] and -90 <= r["at"][0] <= 90 and -180 <= r["at"][1] <= 180 for r in found)


def division(place: Place) -> str | None:
    """What the files call a place's first-order division."""
    return place.admin1_code or (f"{place.country}: {place.admin1}" if place.admin1 else None)


def test_every_outline_of_the_gazetteer_has_its_shape() -> None:
    """However small: what lies in it is counted in it."""
    gazetteer = Gazetteer()
    entries = {level: [gazetteer.entry(n) for at, n, _ in gazetteer.areas() if at == level] for level in (0, 1)}
    assert {e.country for e in entries[0]} <= {r["code"] for r in regions("country")} <= set(COUNTRIES)
    wanted = {division(p) for p in (place_of(gazetteer, e) for e in entries[1])}
    assert wanted == {r["code"] for r in regions("province")}


@pytest.mark.parametrize(("level", "most"), [("country", 0.005), ("province", 0.05)])
def test_towns_lie_in_the_shape_of_their_code(level: str, most: float) -> None:
    """Simplified outlines still hold nearly all large towns; of those that lie elsewhere few lie in a wrong region."""
    gazetteer = Gazetteer()
    names = regions(level)
    number = {code: i for i, r in enumerate(names) for code in (r["code"], *r.get("also", ()))}
    index = AreaIndex((0, i, found) for i, found in enumerate(rings(shapes(level))))
    with closing(sqlite3.connect(f"{gazetteer.path.as_uri()}?mode=ro", uri=True)) as db:
        ids = db.execute("SELECT id FROM place WHERE feature LIKE 'PPL%' AND population > 200000").fetchall()
    towns = [place_of(gazetteer, gazetteer.entry(i)) for (i,) in ids]
    keys = [t.country if level == "country" else division(t) for t in towns]
    known = [(t, number[k]) for t, k in zip(towns, keys, strict=True) if k in number]
    assert len(known) > 0.9 * len(towns)
    held, _, _ = index.lookup([t.latitude for t, _ in known], [t.longitude for t, _ in known], 5_000.0)
    wrong = [
        (t.name, names[found]["code"]) for (t, own), found in zip(known, held.tolist(), strict=True) if found != own
    ]
    assert len(wrong) <= most * len(known), wrong[:20]


def test_divisions_of_today_are_counted_where_they_lie() -> None:
    """The outlines are of some years ago: Gaza's governorates lie in the Gaza Strip, Ituri in what was Orientale."""
    also = {code: r["code"] for r in regions("province") for code in r.get("also", ())}
    assert also["PS-GZA"] == "PS: Gaza Strip" and also["CD-IT"] == "CD-OR"
    names = {r["code"]: r["name"] for r in regions("province")}
    assert all(names[own].endswith(COUNTRIES[code[:2]]) for code, own in also.items()), "never in another country"
