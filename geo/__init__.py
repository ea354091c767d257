"""News reports → a sourced, reviewable map of incidents.

    import geo
    found = geo.read("At least 73 people were killed in Kerman on Wednesday …", date="2024-01-03")
    geo.draw(found.incidents)

Everything is loaded when it is first used: `import geo` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geo.api import draw, locate, open_store, read, regions_at
    from geo.errors import GeoError
    from geo.filters import IncidentFilter
    from geo.model import Analysis, Claim, Count, Document, Incident, Place, Source, Toponym

__all__ = [
    "Analysis",
    "Claim",
    "Count",
    "Document",
    "GeoError",
    "Incident",
    "IncidentFilter",
    "Place",
    "Source",
    "Toponym",
    "draw",
    "locate",
    "open_store",
    "read",
    "regions_at",
]

_HOME = {"GeoError": "geo.errors", "IncidentFilter": "geo.filters"} | dict.fromkeys(
    ("draw", "locate", "open_store", "read", "regions_at"), "geo.api"
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'geo' has no attribute {name!r}")
    return getattr(import_module(_HOME.get(name, "geo.model")), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
