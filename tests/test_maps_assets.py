"""The shipped files: whole, small, licensed, and asking nothing of other hosts."""

from __future__ import annotations

import gzip
import hashlib
import json
import re

import folium
import pytest

from geo import maps
from geo.maps import assets
from geo.maps.assets import (
    BASEMAP_DIR,
    BASEMAP_FILES,
    REGION_FILES,
    REGION_WORKER,
    SCRIPT_DIR,
    SCRIPTS,
    SERVED_SCRIPTS,
    SERVED_STYLES,
    STYLES,
    WORKER_PARTS,
)
from tests.maps_incidents import INCIDENTS

OWN = [
    name
    for name in (*SCRIPTS, *SERVED_SCRIPTS, *STYLES, *SERVED_STYLES, *WORKER_PARTS, REGION_WORKER)
    if not name.startswith("vendor/")
]


def test_public_names() -> None:
    """A new public name is added on purpose."""
    assert maps.__all__ == [
        "APP_ASSETS", "COLORS", "MOST_IN_FILE", "OPENSTREETMAP", "RETURNED_OBJECTS", "AreaLayer", "Beside",
        "Caption", "CellLayer", "GeoMap", "HeatLayer", "IncidentLayer", "Message", "NaturalEarth", "OnlineTiles",
        "PlaceSearch", "PlayerLayer", "RegionLayer", "app_map", "bundles", "cell_group", "clicked_point", "color_of",
        "finding_group", "heat_group", "incident_group", "incident_map", "latest", "legend_data", "legend_html",
        "message", "mounts", "player_group", "point_group", "radius_of", "region_group", "row_of", "saved_map",
        "table_of", "title_of",
    ]  # fmt: skip
    assert all(hasattr(maps, name) for name in maps.__all__)


def test_vendored_files_are_those_of_the_manifest() -> None:
    """Nobody edits a vendored file by hand, and each package brings its licence."""
    for package in json.loads((SCRIPT_DIR / "vendor/manifest.json").read_text(encoding="utf-8")):
        folder = SCRIPT_DIR / "vendor" / package["name"]
        present = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
        assert present == set(package["sha256"]) and "LICENSE" in present
        for name, checksum in package["sha256"].items():
            assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == checksum, name


def test_basemap_is_whole_and_small() -> None:
    """Both resolutions hold every kind of line; all together stay under 2 MB packed and 6 MB unpacked."""
    packed = unpacked = 0
    for key, name in BASEMAP_FILES.items():
        data = (BASEMAP_DIR / name).read_bytes()
        raw = gzip.decompress(data)
        packed += len(data)
        unpacked += len(raw)
        content = json.loads(raw)
        if key == "labels":
            cities = content["cities"]
            assert len(cities["name"].split("\n")) == len(cities["lat"]) == len(cities["lon"]) > 50_000
            assert {"Iran", "Ukraine", "DR Congo"} <= {row[0] for row in content["countries"]}
        else:
            assert set(content["objects"]) == {"land", "borders", "provinces", "disputed", "claims"}
    assert packed < 2e6 and unpacked < 6e6


@pytest.mark.parametrize("name", OWN)
def test_own_files_name_other_hosts_in_links_only(name: str) -> None:
    """An address may be one to click or a namespace, never one to load."""
    text = (SCRIPT_DIR / name).read_text(encoding="utf-8")
    for match in re.finditer(r"https?://[^\s\"'`)]+", text):
        before = text[max(0, match.start() - 9) : match.start()]
        assert before.endswith('href="') or match[0] == "http://www.w3.org/2000/svg", match[0]


def test_app_map_links_its_own_host_only() -> None:
    """Every link is relative to the component's frame and changes with the files."""
    page = maps.app_map()
    links = [address for _, address in (*page.default_js, *page.default_css)]
    assert links and all(address.startswith("../../assets/") for address in links)
    assert all(address.endswith(f"?v={assets.version()}") for address in links)
    assert any("cdn" in address for _, address in folium.Map.default_js), "folium itself is left as it was"
    assert {address.removeprefix("../..").partition("?")[0] for address in links} == set(maps.bundles())


def test_bundles_hold_every_script_and_style_in_their_order() -> None:
    """One journey each instead of thirty; pictures of the styles stand inside, since their folder is another now."""
    _, script = maps.bundles()["/assets/map.js"]
    heads = [(SCRIPT_DIR / name).read_text(encoding="utf-8")[:200] for name in (*SCRIPTS, *SERVED_SCRIPTS)]
    places = [script.index(head) for head in heads]
    assert places == sorted(places)
    _, style = maps.bundles()["/assets/map.css"]
    assert "url(images" not in style and ".geo-map" in style


def test_app_map_is_the_same_at_every_run() -> None:
    """The component's identity is this script: a change would make a new, blank frame."""

    def text() -> str:
        page = maps.app_map(remember_view=True)
        page.get_root().render()
        return re.sub(r"_[0-9a-f]{32}", "", page.get_root().script.render())

    assert text() == text()


def test_a_saved_map_carries_all_it_needs() -> None:
    """No script, style, font or picture of the page has an address."""
    page = maps.incident_map(INCIDENTS).get_root().render()
    assert not re.search(r"<(script|link|img|iframe)[^>]+(src|href)=", page)
    assert not re.search(r"url\((?!data:|#)", page)
    assert "window.geoInline" in page


def test_online_tiles_only_when_asked_for() -> None:
    """The default names no tile server."""
    assert "openstreetmap" not in maps.NaturalEarth().code
    assert "tile.openstreetmap.org" in maps.NaturalEarth(online=maps.OPENSTREETMAP).code


def test_mounts_are_folders() -> None:
    """The app serves these, and every file that the page links is in them."""
    mounts = maps.mounts()
    assert set(mounts) == {"/assets", "/basemap"}
    assert all(
        (mounts["/assets"] / name).is_file()
        for name in (*SCRIPTS, *SERVED_SCRIPTS, *STYLES, *SERVED_STYLES, *WORKER_PARTS, REGION_WORKER)
    )
    assert all((mounts["/basemap"] / name).is_file() for name in (*BASEMAP_FILES.values(), *REGION_FILES.values()))
