"""Where the map's files are: scripts, styles and the basemap's data, all shipped with the package."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from pathlib import Path

__all__ = [
    "BASEMAP_DIR", "BASEMAP_FILES", "SCRIPTS", "SCRIPT_DIR", "SERVED_SCRIPTS", "SERVED_STYLES", "STYLES", "WORKER",
    "WORKER_PARTS",
    "mounts",
]  # fmt: skip

SCRIPT_DIR = Path(__file__).resolve().parent / "assets"
BASEMAP_DIR = Path(__file__).resolve().parents[2] / "data" / "basemap" / "dist"

SCRIPTS = (
    "vendor/leaflet/leaflet.js",
    "page.js",
    "basemap.js",
    "marks.js",
    "popup.js",
    "spots.js",
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
)
"""What a page loads besides that has a server to ask: layers whose numbers come as the reader moves."""
STYLES = ("vendor/leaflet/leaflet.css", "app.css")
SERVED_STYLES = ("player.css", "finding.css")
WORKER = "basemap-worker.js"
WORKER_PARTS = ("vendor/topojson-client/topojson-client.min.js", "vendor/geojson-vt/geojson-vt.js", WORKER)
"""The worker in one piece, for a page that has no addresses to load from."""
BASEMAP_FILES = {"lo": "borders-lo.json.gz", "hi": "borders-hi.json.gz", "labels": "labels.json.gz"}


def mounts() -> dict[str, Path]:
    """Address → folder, for the application that serves the map beside its page."""
    return {"/assets": SCRIPT_DIR, "/basemap": BASEMAP_DIR}


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
    for name in (*SCRIPTS, *SERVED_SCRIPTS, *STYLES, *SERVED_STYLES, *WORKER_PARTS):
        digest.update((SCRIPT_DIR / name).read_bytes())
    for name in BASEMAP_FILES.values():
        digest.update((BASEMAP_DIR / name).read_bytes())
    return digest.hexdigest()[:10]


def _read(name: str) -> str:
    return (SCRIPT_DIR / name).read_text(encoding="utf-8")
