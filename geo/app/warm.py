"""What a server makes ready as it starts, while its first reader's browser is still fetching the page."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from geo.app import services
from geo.errors import GeoError
from geo.filters import IncidentFilter

__all__ = ["lifespan"]


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:
    """For `st.App`: it answers at once, and whoever asks too early waits for what is being made."""
    threading.Thread(target=_make_ready, name="make-ready", daemon=True).start()
    yield


def _make_ready() -> None:
    """The index of the store, and what a map without a filter needs of it."""
    try:
        view = services.view(IncidentFilter())
        services.pipeline()
    except GeoError:
        return  # the page tells it, whenever it is opened
    _ = view.killed, view.injured, view.sums, view.points, view.of_types, view.apart_from
