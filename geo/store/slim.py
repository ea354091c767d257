"""Nouns as the store keeps them: their JSON without the fields that hold their default, which is most of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, cast

__all__ = ["slim"]

_PLAIN = frozenset({str, int, float, bool})


def slim(value: Any, without: frozenset[str] = frozenset()) -> Any:
    """What `json.dumps` takes; `geo.record.from_json` gives the same noun back.

    `without`: fields of this very noun that the caller keeps elsewhere.
    """
    kind = type(value)
    if value is None or kind in _PLAIN:
        return value
    if kind is tuple or kind is list:
        return [slim(item) for item in value]
    if kind is dt.date:
        return value.isoformat()
    out = {}
    named, all_of = _fields(cast(Any, kind))
    for (name, default), held in zip(named, all_of(value), strict=True):
        # Identity settles nearly all: None, the empty tuple, the constants of the model.
        if held is default or name in without or (default is not None and default is not MISSING and held == default):
            continue
        out[name] = held if type(held) in _PLAIN else slim(held)
    return out


@cache
def _fields(noun: type[Any]) -> tuple[tuple[tuple[str, Any], ...], Callable[[Any], tuple[Any, ...]]]:
    """Each field with its default, and what gives all of them at once: every noun has two at least.

    A field that every noun must be given has a default that nothing equals.
    """
    if not is_dataclass(noun):
        raise TypeError(f"{noun.__name__} is no noun.")
    named = tuple((f.name, _default(f)) for f in fields(cast(Any, noun)))
    return named, attrgetter(*(name for name, _ in named))


def _default(f: Any) -> Any:
    if f.default is not MISSING:
        return f.default
    return f.default_factory() if f.default_factory is not MISSING else MISSING
