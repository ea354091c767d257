"""Names → places: the embedded gazetteer, online services behind a cache, and the resolver over both.

What asks servers, or speaks geopy's language, is loaded when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geo.geocode.embedded import AsyncOfflineAdapter, Embedded
    from geo.geocode.gazetteer import Gazetteer
    from geo.geocode.names import GazetteerNames
    from geo.geocode.online import from_settings
    from geo.geocode.resolve import GazetteerResolver

__all__ = ["AsyncOfflineAdapter", "Embedded", "Gazetteer", "GazetteerNames", "GazetteerResolver", "from_settings"]

_HOME = {
    "AsyncOfflineAdapter": "embedded",
    "Embedded": "embedded",
    "Gazetteer": "gazetteer",
    "GazetteerNames": "names",
    "GazetteerResolver": "resolve",
    "from_settings": "online",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'geo.geocode' has no attribute {name!r}")
    return getattr(import_module(f"geo.geocode.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
