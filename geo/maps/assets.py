"""Where the map's files are: scripts, styles and the basemap's data, all shipped with the package."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from pathlib import Path

__all__ = [
    "BASEMAP_DIR",
    "BASEMAP_FILES",
    "REGION_FILES",
    "REGION_WORKER",
    "SCRIPTS",
    "SCRIPT_DIR",
    "SERVED_SCRIPTS",
    "SERVED_STYLES",
    "STYLES",
    "WORKER",
    "WORKER_PARTS",
    "bundles",
    "mounts",
]

SCRIPT_DIR = Path(__file__).resolve().parent / "assets"
BASEMAP_DIR = Path(__file__).resolve().parents[2] / "data" / "basemap" / "dist"

SCRIPTS = (
    "vendor/leaflet/leaflet.js",
    "page.js",
    "basemap-paint.js",
    "basemap.js",
    "marks.js",
    "popup.js",
    "spots.js",
    "chosen.js",
    "standing.js",
    "board.js",
    "incidents.js",
    "painter.js",
    "picture.js",
)
"""What a page loads, in this order."""
SERVED_SCRIPTS = (
    "ask.js",
    "cells.js",
    "spans.js",
    "playerpanel.js",
    "player.js",
    "step.js",
    "shapes.js",
    "draw.js",
    "area.js",
    "places.js",
    "scale.js",
    "regions-numbers.js",
    "regions-legend.js",
    "regions-tiles.js",
    "regions.js",
    "heat.js",
)
"""What a page loads besides that has a server to ask: layers whose numbers come as the reader moves."""
STYLES = ("vendor/leaflet/leaflet.css", "app.css")
SERVED_STYLES = ("player.css", "finding.css")
WORKER = "basemap-worker.js"
WORKER_PARTS = ("vendor/topojson-client/topojson-client.min.js", "vendor/geojson-vt/geojson-vt.js", "unpack.js", WORKER)
"""The worker in one piece, for a page that has no addresses to load from."""
REGION_WORKER = "regions-worker.js"
REGION_FILES = {"country": "regions-country.json.gz", "province": "regions-province.json.gz"}
"""Shapes by level; fetched when they are first drawn."""
BASEMAP_FILES = {"lo": "borders-lo.json.gz", "hi": "borders-hi.json.gz", "labels": "labels.json.gz"}


def mounts() -> dict[str, Path]:
    """Address → folder, for the application that serves the map beside its page."""
    return {"/assets": SCRIPT_DIR, "/basemap": BASEMAP_DIR}


def bundles() -> dict[str, tuple[str, str]]:
    """Address → media type and text of what a page loads: all scripts in one piece, and all styles.

    The component that shows a map in Streamlit fetches its scripts one after the other, so that each costs a journey.
    """
    scripts = "\n;\n".join(_read(name) for name in (*SCRIPTS, *SERVED_SCRIPTS))
    styles = "\n".join(style_text(name) for name in (*STYLES, *SERVED_STYLES))
    return {"/assets/map.js": ("text/javascript", scripts), "/assets/map.css": ("text/css", styles)}


def script_text(name: str) -> str:
    """A script, safe inside a `<script>` element."""
    return _read(name).replace("</script", "<\\/script")


def style_text(name: str) -> str:
    """A style sheet whose pictures are inside it."""
    text = _read(name)
    folder = (SCRIPT_DIR / name).parent
    for picture in sorted(folder.glob("images/*.png")):
        data = base64.b64encode(picture.read_bytes()).decode("ascii")
        text = text.replace(f"url(images/{picture.name})", f"url(data:image/png;base64,{data})")
    return text


def basemap_base64(name: str) -> str:
    """One of `BASEMAP_FILES`' files, for a page that carries its data with it."""
    return base64.b64encode((BASEMAP_DIR / name).read_bytes()).decode("ascii")


@lru_cache(maxsize=1)
def version() -> str:
    """Changes with any script, style or data file: part of their addresses, so that no browser mixes two versions."""
    digest = hashlib.sha256()
    for name in (*SCRIPTS, *SERVED_SCRIPTS, *STYLES, *SERVED_STYLES, *WORKER_PARTS, REGION_WORKER):
        digest.update((SCRIPT_DIR / name).read_bytes())
    for name in (*BASEMAP_FILES.values(), *REGION_FILES.values()):
        digest.update((BASEMAP_DIR / name).read_bytes())
    return digest.hexdigest()[:10]


def _read(name: str) -> str:
    return (SCRIPT_DIR / name).read_text(encoding="utf-8")
