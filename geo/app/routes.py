"""What is served beside the page: the map's scripts, styles and borders, and what the map asks for as it is moved.

Each question carries the page's ticket (`geo.app.tickets`). A question that means nothing is answered with 400 and what
was expected, one without a ticket with 403, and one that the store cannot answer with 503; never with less than all.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount

from geo.app import answers, looks, place_search, services, sums_table, timeline
from geo.app.promptly import PromptFiles, PromptRoute
from geo.app.questions import Query, box, kept, one_of, whole
from geo.app.tickets import NoTicket, filter_of
from geo.errors import FilterError, GeoError
from geo.export import FORMATS, streamed
from geo.index import View
from geo.index.sums import LEVELS, UNITS, Level
from geo.maps import MOST_IN_FILE, bundles, mounts, saved_map, title_of

__all__ = ["ROUTES"]

_WEIGHTS = ("incidents", "killed", "injured")
_MOST = 200
"""Incidents of a spot in one answer."""
_PRIVATE = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}


def _marks(query: Query) -> Any:
    return answers.marks_answer(_view(query), whole(query, "z", 0, 18), box(query))


def _spot(query: Query) -> Any:
    start, count = whole(query, "start", 0, 10**9), whole(query, "count", 1, _MOST)
    return answers.spot_answer(_view(query), whole(query, "spot", 0, 2**54), start, count)


def _heat(query: Query) -> Any:
    weight = one_of(query, "weight", _WEIGHTS)
    return answers.heat_answer(_view(query), whole(query, "z", 0, 18), box(query), weight)


def _regions(query: Query) -> Any:
    return answers.regions_answer(_view(query), cast(Any, one_of(query, "level", LEVELS)))


def _periods(query: Query) -> Any:
    keep = kept(query)
    return answers.periods_answer(services.view(keep), keep, cast(Any, one_of(query, "unit", UNITS)))


def _totals(query: Query) -> Any:
    return answers.totals_answer(_view(query))


def _outline(query: Query) -> Any:
    filter_of(query)
    return {"geometry": services.outline(query.get("id", ""))}


def _places(query: Query) -> Any:
    filter_of(query)
    return place_search.places_answer(query.get("q", ""))


def _version(query: Query) -> Any:
    filter_of(query)
    return {"version": services.index().version()}


def _view(query: Query) -> View:
    return services.view(kept(query))


def _as_json(answer: Callable[[Query], Any]) -> Callable[[Query], Response]:
    def respond(query: Query) -> Response:
        body = json.dumps(answer(query), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return Response(body.encode("utf-8", "replace"), media_type="application/json", headers=_PRIVATE)

    return respond


def _export(query: Query) -> Response:
    """A file of what the filters show, written as it is fetched."""
    keep, name = filter_of(query), one_of(query, "format", tuple(FORMATS))
    pieces = streamed(services.store().incidents(keep), name)
    first = next(pieces, b"")  # so that a store that cannot be read is told, not an empty file
    kind = FORMATS[name]
    file = f"incidents{f'-{name}' if kind.losses else ''}.{kind.suffix}"
    return StreamingResponse(itertools.chain([first], pieces), media_type=kind.mime, headers=_attached(file))


def _numbers(query: Query) -> Response:
    """The numbers behind the timeline or behind coloured regions, as a table in a file."""
    keep, by = filter_of(query), one_of(query, "by", (*UNITS, *LEVELS))
    if by in UNITS:
        table, file = timeline.numbers(timeline.within_dates(keep, by)), "timeline.csv"
    else:
        table, file = looks.numbers(services.view(keep), cast(Level, by))[0], f"incidents-by-{by}.csv"
    return Response(sums_table.as_csv(table), media_type="text/csv", headers=_attached(file))


def _map_file(query: Query) -> Response:
    """A map of what the filters show, in one file."""
    keep = filter_of(query)
    view = services.view(keep)
    if len(view) > MOST_IN_FILE:
        raise FilterError(f"A file takes {MOST_IN_FILE:,} incidents at most: narrow the dates or the region.")
    incidents = services.in_order(view, "newest", 0, MOST_IN_FILE)
    text = saved_map(incidents, services.outline, title=title_of(keep))
    return Response(text, media_type="text/html", headers=_attached("incident-map.html"))


def _attached(file: str) -> dict[str, str]:
    return {**_PRIVATE, "Content-Disposition": f'attachment; filename="{file}"'}


def _answering(respond: Callable[[Query], Response]) -> Callable[[Request], Response]:
    """A route's function, run in a thread of its own, as the page's script is."""

    def endpoint(request: Request) -> Response:
        try:
            return respond(request.query_params)
        except NoTicket:
            return PlainTextResponse("Open the page of the map: it alone may ask here.", status_code=403)
        except FilterError as error:
            return PlainTextResponse(str(error), status_code=400)
        except GeoError as error:
            return PlainTextResponse(str(error), status_code=503)

    return endpoint


def _bundle(media_type: str, text: str) -> Callable[[Request], Response]:
    """A text that is kept by browsers for ever: its address changes with it."""
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return lambda request: Response(text, media_type=media_type, headers=headers)


_ANSWERS: dict[str, Callable[[Query], Response]] = {
    "marks": _as_json(_marks),
    "spot": _as_json(_spot),
    "heat": _as_json(_heat),
    "regions": _as_json(_regions),
    "periods": _as_json(_periods),
    "totals": _as_json(_totals),
    "outline": _as_json(_outline),
    "places": _as_json(_places),
    "version": _as_json(_version),
    "export": _export,
    "map-file": _map_file,
    "numbers": _numbers,
}

ROUTES: list[BaseRoute] = [
    *(PromptRoute(path, _bundle(*bundle)) for path, bundle in bundles().items()),
    *(Mount(path, PromptFiles(directory=folder)) for path, folder in mounts().items()),
    *(PromptRoute(f"/geo/{name}", _answering(respond)) for name, respond in _ANSWERS.items()),
]
