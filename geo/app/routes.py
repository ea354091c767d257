"""What is served beside the page: the map's scripts, styles and borders, and what the map asks for as it is moved.

Each question carries the page's ticket (`geo.app.tickets`). A question that means nothing is answered with 400 and what
was expected, one without a ticket with 403, and one that the store cannot answer with 503; never with less than all.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import json
import math
from collections.abc import Callable, Mapping
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount

from geo.app import answers, place_search, services
from geo.app.promptly import PromptFiles, PromptRoute
from geo.app.tickets import NoTicket, filter_of
from geo.errors import FilterError, GeoError
from geo.export import FORMATS, streamed
from geo.filters import Box, IncidentFilter
from geo.index import View
from geo.index.sums import LEVELS, UNITS
from geo.maps import MOST_IN_FILE, bundles, mounts, saved_map, title_of

__all__ = ["ROUTES"]

_Query = Mapping[str, str]
_WEIGHTS = ("incidents", "killed", "injured")
_REFUSED = PlainTextResponse("Open the page of the map: it alone may ask here.", status_code=403)
_MOST = 200
"""Incidents of a spot in one answer."""


def _marks(query: _Query) -> Any:
    return answers.marks_answer(_view(query), _whole(query, "z", 0, 18), _box(query))


def _spot(query: _Query) -> Any:
    start, count = _whole(query, "start", 0, 10**9), _whole(query, "count", 1, _MOST)
    return answers.spot_answer(_view(query), _whole(query, "spot", 0, 2**54), start, count)


def _heat(query: _Query) -> Any:
    weight = _one_of(query, "weight", _WEIGHTS)
    return answers.heat_answer(_view(query), _whole(query, "z", 0, 18), _box(query), weight)


def _regions(query: _Query) -> Any:
    return answers.regions_answer(_view(query), cast(Any, _one_of(query, "level", LEVELS)))


def _periods(query: _Query) -> Any:
    keep = _narrowed(filter_of(query), query)
    return answers.periods_answer(services.view(keep), keep, cast(Any, _one_of(query, "unit", UNITS)))


def _totals(query: _Query) -> Any:
    return answers.totals_answer(_view(query))


def _outline(query: _Query) -> Any:
    filter_of(query)
    return {"geometry": services.outline(query.get("id", ""))}


def _places(query: _Query) -> Any:
    filter_of(query)
    return place_search.places_answer(query.get("q", ""))


def _version(query: _Query) -> Any:
    filter_of(query)
    return {"version": services.index().version()}


def _view(query: _Query) -> View:
    return services.index().view(_narrowed(filter_of(query), query))


def _narrowed(keep: IncidentFilter, query: _Query) -> IncidentFilter:
    """`keep` within the days `from` to `to` where a question names them: the map plays a span of time so."""
    if "from" not in query and "to" not in query:
        return keep
    first, last = (_day(query, name) for name in ("from", "to"))
    starts = [day for day in (keep.date_from, first) if day]
    ends = [day for day in (keep.date_to, last) if day]
    return dataclasses.replace(keep, date_from=max(starts, default=None), date_to=min(ends, default=None))


def _day(query: _Query, name: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(query[name]) if name in query else None
    except ValueError:
        raise FilterError(f"{name!r} takes a day as YYYY-MM-DD.") from None


def _box(query: _Query) -> Box:
    try:
        west, south, east, north = (float(query[name]) for name in ("west", "south", "east", "north"))
    except (KeyError, ValueError):
        west = south = east = north = math.nan
    if not (abs(west) < 1e4 and abs(east) < 1e4 and west <= east and -90 <= south <= north <= 90):
        raise FilterError("west, south, east, north take degrees, west not beyond east, south not above north.")
    return west, south, east, north


def _whole(query: _Query, name: str, least: int, most: int) -> int:
    text = query.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
        raise FilterError(f"{name!r} takes a whole number from {least} to {most}.")
    return int(text)


def _one_of(query: _Query, name: str, known: tuple[str, ...]) -> str:
    if query.get(name) not in known:
        raise FilterError(f"{name!r} takes {' or '.join(known)}.")
    return query[name]


def _answering(answer: Callable[[_Query], Any]) -> Callable[[Request], Response]:
    """A route's function, run in a thread of its own, as the page's script is."""

    def respond(request: Request) -> Response:
        try:
            body = json.dumps(answer(request.query_params), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        except NoTicket:
            return _REFUSED
        except FilterError as error:
            return PlainTextResponse(str(error), status_code=400)
        except GeoError as error:
            return PlainTextResponse(str(error), status_code=503)
        headers = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
        return Response(body.encode("utf-8", "replace"), media_type="application/json", headers=headers)

    return respond


def _export(request: Request) -> Response:
    """A file of what the filters show, written as it is fetched."""
    query = request.query_params
    try:
        keep, name = filter_of(query), _one_of(query, "format", tuple(FORMATS))
        pieces = streamed(services.store().incidents(keep), name)
        first = next(pieces, b"")  # so that a store that cannot be read is told, not an empty file
    except NoTicket:
        return _REFUSED
    except FilterError as error:
        return PlainTextResponse(str(error), status_code=400)
    except GeoError as error:
        return PlainTextResponse(str(error), status_code=503)
    kind = FORMATS[name]
    named = f"incidents{f'-{name}' if kind.losses else ''}.{kind.suffix}"
    headers = {"Content-Disposition": f'attachment; filename="{named}"', "Cache-Control": "private, no-store"}
    return StreamingResponse(itertools.chain([first], pieces), media_type=kind.mime, headers=headers)


def _map_file(request: Request) -> Response:
    """A map of what the filters show, in one file."""
    query = request.query_params
    try:
        keep = filter_of(query)
        view = services.view(keep)
        if len(view) > MOST_IN_FILE:
            raise FilterError(f"A file takes {MOST_IN_FILE:,} incidents at most: narrow the dates or the region.")
        incidents = services.in_order(view, "newest", 0, MOST_IN_FILE)
        text = saved_map(incidents, services.outline, title=title_of(keep))
    except NoTicket:
        return _REFUSED
    except FilterError as error:
        return PlainTextResponse(str(error), status_code=400)
    except GeoError as error:
        return PlainTextResponse(str(error), status_code=503)
    headers = {"Content-Disposition": 'attachment; filename="incident-map.html"', "Cache-Control": "private, no-store"}
    return Response(text, media_type="text/html", headers=headers)


def _bundle(media_type: str, text: str) -> Callable[[Request], Response]:
    """A text that is kept by browsers for ever: its address changes with it."""
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return lambda request: Response(text, media_type=media_type, headers=headers)


ROUTES: list[BaseRoute] = [
    *(PromptRoute(path, _bundle(*bundle)) for path, bundle in bundles().items()),
    *(Mount(path, PromptFiles(directory=folder)) for path, folder in mounts().items()),
    *(
        PromptRoute(f"/geo/{name}", _answering(answer))
        for name, answer in {
            "marks": _marks,
            "spot": _spot,
            "heat": _heat,
            "regions": _regions,
            "periods": _periods,
            "totals": _totals,
            "outline": _outline,
            "places": _places,
            "version": _version,
        }.items()
    ),
    PromptRoute("/geo/export", _export),
    PromptRoute("/geo/map-file", _map_file),
]
