"""What `import geo` offers to a notebook or a script, in a few words each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from geo import build
from geo.ingest import from_text
from geo.model import Analysis, Incident, Place
from geo.pipeline import analyse
from geo.roles import Extractor, Resolver

if TYPE_CHECKING:
    import folium

    from geo.geocode.regions_at import Regions, RegionsAt
    from geo.store import SqlStore

__all__ = ["draw", "locate", "open_store", "read", "regions_at"]


def read(
    text: str,
    *,
    date: dt.date | str | None = None,
    title: str | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Analysis:
    """What a report tells: its toponyms resolved, its incidents located. Nothing is saved.

    `date` is the day of publication ("2024-01-03"), against which "yesterday" is counted; the text may begin with it
    as well (`date 2024-01-03`). Raises BadDocument when there is no text, ValueError when `date` is none.
    """
    day = dt.date.fromisoformat(date) if isinstance(date, str) else date
    extractor, resolver = _reader()
    return analyse(from_text(text, title=title, date=day, url=url, publisher=publisher), extractor, resolver)


def locate(name: str) -> Place | None:
    """The place that `name` most likely means ("Kerman, Iran"), with its runners-up; None: no place is called so."""
    return next(iter(_reader()[1].search(name, limit=1)), None)


def regions_at(latitudes: Sequence[float], longitudes: Sequence[float]) -> Regions:
    """Country and provinces of points (degrees), a million in seconds.

    `.country`, `.admin1`, `.admin1_code` and `.admin2` are each a list in the order of the points, with None where
    nothing is: at sea, or for a point that is no number. Raises ValueError when the two differ in length.
    """
    return _regions()(latitudes, longitudes)


def open_store(url: str | None = None) -> SqlStore:
    """The store at a database URL, made when new.

    The default is `GEO_STORE`, else SQLite at data/var/incidents.sqlite beside this package, as for the app.
    Raises StoreError.
    """
    settings = build.Settings.from_env()
    return build.store(settings if url is None else build.Settings(store=url))


def draw(incidents: Iterable[Incident]) -> folium.Map:
    """A folium map of `incidents`, which needs no internet; a notebook shows it, `.save("map.html")` writes it."""
    from geo.maps import incident_map

    return incident_map(list(incidents))


@lru_cache(maxsize=1)
def _reader() -> tuple[Extractor, Resolver]:
    return build.reader(build.Settings.from_env())


@lru_cache(maxsize=1)
def _regions() -> RegionsAt:
    return build.regions(build.Settings.from_env())
