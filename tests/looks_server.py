"""A page with regions or heat and the server that it asks, with numbers that are known beforehand."""

from __future__ import annotations

import math
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from geo import maps

COLUMNS = (
    "code", "incidents", "killed_low", "killed_best", "killed_high", "killed_open", "killed_unknown",
    "injured_low", "injured_best", "injured_high", "injured_open", "injured_unknown",
)  # fmt: skip

COUNTRIES = (
    ("IR", 12, 94, 100, 103, 0, 2, 200, 210, 220, 1, 0),
    ("AF", 40, 800, 850, 900, 0, 0, 0, 0, 0, 0, 40),
    ("PK", 9, 30, 30, 30, 0, 0, 60, 60, 60, 0, 0),
    ("IQ", 5, 4, 4, 4, 2, 0, 9, 9, 9, 0, 1),
    ("TM", 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 3),
    ("AE", 2, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0),
    ("OM", 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1),
    ("XX", 6, 5, 5, 5, 0, 0, 0, 0, 0, 0, 6),
)
"""At least one of each: a range, no upper bound, all unknown, none at all, and a code that no shape has."""
PROVINCES = (
    ("IR-08", 4, 73, 73, 90, 0, 1, 170, 170, 170, 0, 1),
    ("PS-GZA", 7, 20, 20, 20, 0, 0, 5, 5, 5, 0, 3),
    ("PS-KYS", 3, 10, 12, 14, 0, 1, 0, 0, 0, 0, 3),
    ("CD-IT", 2, 6, 6, 6, 0, 0, 0, 0, 0, 0, 2),
)
UNPLACED = 8
SIZE = 8
"""Pixels a side of a cell of heat."""
SPOTS = ((32.0, 53.0, 400, 30), (31.5, 34.4, 100, 20), (33.3, 44.4, 5, 10), (-1.5, 29.0, 20, 4))
"""Latitude, longitude, weight, incidents."""


def _bundle(media_type: str, text: str) -> Any:
    return lambda request: Response(text, media_type=media_type)


@dataclass
class Asked:
    """A server that is running, and what it was asked."""

    address: str
    questions: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """Which of the two, and its query."""
    broken: bool = False
    """Whether it refuses to answer."""

    def page(self, layer: str, **options: Any) -> str:
        """The address of a page with a layer ("regions" or "heat") and its options, and the view."""
        query = "&".join(f"{key}={value}" for key, value in options.items())
        return f"{self.address}/{layer}?{query}"


@contextmanager
def serving() -> Iterator[Asked]:
    """A server on a free port, stopped at the end."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        asked = Asked(f"http://127.0.0.1:{listening.getsockname()[1]}")
        server = uvicorn.Server(uvicorn.Config(_app(asked), log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        try:
            yield asked
        finally:
            server.should_exit = True
            thread.join()


def _app(asked: Asked) -> Starlette:
    def question(request: Request, name: str) -> dict[str, str]:
        query = dict(parse_qsl(request.url.query, keep_blank_values=True))
        asked.questions.append((name, query))
        return query

    def regions(request: Request) -> Response:
        query = question(request, "regions")
        if asked.broken:
            return Response(status_code=503)
        rows = COUNTRIES if query["level"] == "country" else PROVINCES
        kept = rows[: int(query["first"])] if "first" in query else rows
        return JSONResponse(
            {"version": "1", "level": query["level"], "columns": COLUMNS, "rows": kept, "unplaced": UNPLACED}
        )

    def heat(request: Request) -> Response:
        query = question(request, "heat")
        if asked.broken:
            return Response(status_code=503)
        return JSONResponse(heat_of(int(query["z"]), int(query.get("times", 1))))

    def page(request: Request) -> Response:
        options = dict(request.query_params)
        view = {key: float(options.pop(key)) for key in ("lat", "lon", "z") if key in options}
        out = maps.app_map(
            center=(view.get("lat", 31.0), view.get("lon", 55.0)),
            zoom=int(view.get("z", 4)),
            theme="dark" if options.pop("theme", "light") == "dark" else "light",
            picture=True,
            assets="",
        )
        given: dict[str, Any] = {"url": "/geo", "query": "filter=all", "version": "1", **options}
        if "beside" in options:
            given |= {"beside": maps.Beside(options["beside"], options.get("first") == "yes")}
            given.pop("first", None)
        regions = request.path_params["layer"] == "regions"
        layer = maps.RegionLayer(assets="", **given) if regions else maps.HeatLayer(**given)
        layer.add_to(out)
        return HTMLResponse(out.get_root().render())

    routes = [
        Route("/geo/regions", regions),
        Route("/geo/heat", heat),
        *(Route(path, _bundle(*bundle)) for path, bundle in maps.bundles().items()),
        *(Mount(path, StaticFiles(directory=folder)) for path, folder in maps.mounts().items()),
        Route("/favicon.ico", lambda request: Response(status_code=204)),
        Route("/{layer}", page),
    ]
    return Starlette(routes=routes)


def heat_of(zoom: int, times: int = 1) -> dict[str, Any]:
    """The answer for the whole world at a zoom, with so many times the weights."""
    world = 256 * 2**zoom
    cells = []
    for lat, lon, weight, incidents in SPOTS:
        s = math.sin(math.radians(lat))
        x, y = lon / 360 + 0.5, 0.5 - math.log((1 + s) / (1 - s)) / (4 * math.pi)
        cells.append([int(x * world // SIZE), int(y * world // SIZE), weight * times, incidents])
    return {"version": "1", "z": zoom, "size": SIZE, "cells": cells, "unknown": 3, "incidents": 67}
