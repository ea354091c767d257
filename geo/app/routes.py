"""What is served beside the page: the map's scripts, styles and borders, so that nothing comes from elsewhere."""

from __future__ import annotations

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from geo.maps import mounts

__all__ = ["ROUTES"]

ROUTES: list[BaseRoute] = [Mount(path, StaticFiles(directory=folder)) for path, folder in mounts().items()]
