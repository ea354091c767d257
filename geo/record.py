"""The nouns ↔ JSON: field names, units and nesting as the record's contract has them.

Dates are ISO 8601, tuples are lists, unknown is null. `from_json(type(x), to_json(x)) == x` for every noun.
Unknown fields are left unread, so that a newer record opens in an older program.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast

from geo.errors import BadDocument
from geo.model import (
    Analysis,
    Claim,
    Count,
    Document,
    Incident,
    Mention,
    Place,
    Revision,
    Source,
    Toponym,
    Usage,
    Value,
)
from geo.patterns import compiled

__all__ = ["COUNT_FIELDS", "analysis_line", "dumps", "field_from_json", "from_json", "to_json"]

_Noun = TypeVar("_Noun")
_Reader = Callable[[Any], Any]

COUNT_FIELDS = (
    "killed",
    "injured",
    "missing",
    "abducted",
    "killed_civilians",
    "killed_perpetrators",
    "injured_civilians",
)
"""The fields of an incident that hold a Count."""
_LINE_ENDS = compiled("[\x85\u2028\u2029]")
"""What JSON leaves as it is and some programs break lines at."""


def to_json(value: Any) -> Any:
    """A noun, or anything a noun's field holds, as what `json.dumps` takes."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_json(getattr(value, name)) for name in _readers(type(value))}
    return value


def from_json(noun: type[_Noun], data: Mapping[str, Any]) -> _Noun:
    """The noun that `data` holds. Raises BadDocument when a field is missing or of the wrong kind."""
    if not isinstance(data, Mapping):
        raise BadDocument(f"{noun.__name__} takes a JSON object, not {data!r}.")
    known = _readers(cast(type, noun))
    values = {name: _read(noun, name, known[name], value) for name, value in data.items() if name in known}
    try:
        return noun(**values)
    except TypeError as error:
        raise BadDocument(f"{noun.__name__}: {error}.") from None


def field_from_json(noun: type, name: str, data: Any) -> Any:
    """One field's value. Raises BadDocument when it is of the wrong kind."""
    return _read(noun, name, _readers(noun)[name], data)


def dumps(value: Any) -> str:
    """One line of JSON, whichever characters the reader of lines takes for an end of line."""
    line = _ENCODER.encode(value)
    return line if line.isascii() else _LINE_ENDS.sub(lambda end: f"\\u{ord(end[0]):04x}", line)


def analysis_line(analysis: Analysis, *, only_toponyms: bool = False) -> dict[str, Any]:
    """What the command line prints of one document, for `dumps`: its id, its toponyms and its incidents."""
    line: dict[str, Any] = {"id": analysis.document.id, "toponyms": [_toponym(t) for t in analysis.toponyms]}
    if not only_toponyms:
        line["incidents"] = analysis.incidents
        line |= {"problems": analysis.problems} if analysis.problems else {}
        line |= {"usage": analysis.usage} if analysis.usage is not None else {}
    return line


def _plainer(value: Any) -> Any:
    """One step of `to_json`, where `json.dumps` goes no further by itself."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return dict(zip(_readers(type(value)), _fields(type(value))(value), strict=True))
    raise TypeError(f"{type(value).__name__} is no part of a record")


_ENCODER = json.JSONEncoder(default=_plainer, ensure_ascii=False)


def _toponym(toponym: Toponym) -> dict[str, Any]:
    mention, place = toponym.mention, toponym.place
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "name": place.name if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "country": place.country if place else None,
        "admin1_code": place.admin1_code if place else None,
        "feature_code": place.feature_code if place else None,
        "gazetteer_id": place.gazetteer_id if place else None,
        "kind": mention.kind,
        "score": place.score if place else None,
    }


@cache
def _readers(noun: type) -> dict[str, _Reader | None]:
    """Each field of a noun, and how its JSON is read; None: as it stands."""
    return {f.name: _READERS.get((noun, f.name)) for f in fields(cast(Any, noun))}


@cache
def _fields(noun: type) -> Callable[[Any], tuple[Any, ...]]:
    """Gives all fields of a noun at once. Every noun has two at least."""
    return attrgetter(*_readers(noun))


def _read(noun: type, name: str, read: _Reader | None, data: Any) -> Any:
    if data is None or read is None:
        return data
    try:
        return read(data)
    except (ValueError, TypeError, AttributeError) as error:
        raise BadDocument(f"{noun.__name__}.{name}: cannot read {data!r} ({error}).") from None


def _one(noun: type[_Noun]) -> Callable[[Any], _Noun]:
    return lambda data: from_json(noun, data)


def _many(noun: type[_Noun]) -> Callable[[Any], tuple[_Noun, ...]]:
    return lambda data: tuple(from_json(noun, item) for item in data)


def _texts(data: Any) -> tuple[str, ...]:
    if not isinstance(data, list | tuple) or not all(isinstance(item, str) for item in data):
        raise ValueError("a list of texts is wanted")
    return tuple(data)


def _text(data: Any) -> str:
    if not isinstance(data, str):
        raise ValueError("a text is wanted")
    return data


def _whole(data: Any) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise ValueError("a whole number is wanted")
    return data


def _number(data: Any) -> float:
    if not isinstance(data, int | float) or isinstance(data, bool):
        raise ValueError("a number is wanted")
    return data


def _claimed(data: Any) -> Value:
    return from_json(Count, data) if isinstance(data, Mapping) else cast(Value, data)


_READERS: dict[tuple[type, str], _Reader] = {
    **{(Document, name): _text for name in ("id", "text", "title", "url", "publisher", "language")},
    (Document, "date"): dt.date.fromisoformat,
    **{(Mention, name): _whole for name in ("start", "end")},
    (Mention, "qualifiers"): _texts,
    **{(Place, name): _number for name in ("latitude", "longitude", "uncertainty_m", "score")},
    **{(Place, name): _text for name in ("name", "country", "admin1", "admin1_code", "gazetteer_id")},
    (Place, "where_prec"): _whole,
    (Place, "names"): _texts,
    (Place, "candidates"): _many(Place),
    **{(Count, name): _whole for name in ("low", "best", "high")},
    (Count, "qualifier"): _text,
    (Toponym, "mention"): _one(Mention),
    (Toponym, "place"): _one(Place),
    (Claim, "value"): _claimed,
    (Claim, "as_of"): dt.date.fromisoformat,
    (Source, "published"): dt.date.fromisoformat,
    **{(Incident, name): _text for name in ("event_type", "sub_event_type", "title", "perpetrator")},
    **{(Incident, name): _one(Count) for name in COUNT_FIELDS},
    (Incident, "notes"): _texts,
    (Incident, "date_start"): dt.date.fromisoformat,
    (Incident, "date_end"): dt.date.fromisoformat,
    (Incident, "date_prec"): _whole,
    (Incident, "place"): _one(Place),
    (Incident, "confidence"): _number,
    (Incident, "sources"): _many(Source),
    (Incident, "claims"): _many(Claim),
    (Analysis, "document"): _one(Document),
    (Analysis, "toponyms"): _many(Toponym),
    (Analysis, "incidents"): _many(Incident),
    (Analysis, "mentions"): _many(Mention),
    (Analysis, "problems"): _texts,
    (Analysis, "notices"): _texts,
    (Analysis, "usage"): _one(Usage),
    **{(Usage, name): _whole for name in ("questions", "tokens_in", "tokens_out", "unmetered")},
    (Usage, "cost"): _number,
    (Revision, "at"): dt.datetime.fromisoformat,
}
