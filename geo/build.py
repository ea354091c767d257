"""The one place that names concrete classes: what plays each role, and with which settings.

Each function imports what it builds, so that a command that needs no database does not wait for one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from geo.errors import InputError
from geo.model import Analysis, Choice, Document
from geo.pipeline import Pipeline, analyse
from geo.roles import Extractor, Merger, Packer, Resolver, Store

if TYPE_CHECKING:
    from geo.geocode import Gazetteer
    from geo.geocode.regions_at import RegionsAt
    from geo.store import SqlStore

__all__ = [
    "Settings",
    "analyser",
    "extractor",
    "merger",
    "packer",
    "pipeline",
    "reader",
    "regions",
    "resolver",
    "store",
]

_STORE = f"sqlite:///{quote((Path(__file__).parents[1] / 'data' / 'var' / 'incidents.sqlite').as_posix())}"


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be chosen from outside. Each field names its environment variable."""

    store: str = _STORE
    """`GEO_STORE`: a database URL. By default the same store from whatever folder the program is started in."""
    gazetteer: str | None = None
    """`GEO_GAZETTEER`: another gazetteer file than the one that is shipped."""
    geocoding: tuple[tuple[str, str], ...] = ()
    """`GEO_GEOCODERS` and whatever the services it names need, as `geo.geocode.online` reads them. Empty: the network
    is never used."""
    extractor: str = "rules"
    """`GEO_EXTRACTOR`: who reads reports, "rules" or "llm"."""
    llm: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """`GEO_LLM_*`, as `geo.extract.llm.LlmSettings` reads them. Only asked for with "llm"."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Settings:
        """The settings that the environment gives; an empty variable counts as none."""
        ours = {name: value for name, value in environ.items() if name.startswith("GEO_") and value}
        default = cls()
        reads = ours.pop("GEO_EXTRACTOR", default.extractor).strip().lower()
        if reads not in ("rules", "llm"):
            raise InputError(f"GEO_EXTRACTOR: {reads!r} is no extractor; use rules or llm.")
        llm = {name: ours.pop(name) for name in sorted(ours) if name.startswith("GEO_LLM_")}
        return cls(
            store=ours.pop("GEO_STORE", default.store),
            gazetteer=ours.pop("GEO_GAZETTEER", default.gazetteer),
            geocoding=tuple(sorted(ours.items())),
            extractor=reads,
            llm=tuple(llm.items()) if reads == "llm" else (),
        )


def extractor(settings: Settings) -> Extractor:
    """What reads reports."""
    return _extractor(_gazetteer(settings), settings)


def resolver(settings: Settings) -> Resolver:
    """What finds places."""
    return _resolver(_gazetteer(settings), settings)


def reader(settings: Settings, *, brief: bool = False) -> tuple[Extractor, Resolver]:
    """Both, sharing one gazetteer. `brief`: of places no more is wanted than where they are."""
    gazetteer = _gazetteer(settings)
    return _extractor(gazetteer, settings), _resolver(gazetteer, settings, brief=brief)


def regions(settings: Settings) -> RegionsAt:
    """What tells the country and provinces of many points at once."""
    from geo.geocode.regions_at import RegionsAt

    return RegionsAt(_gazetteer(settings))


def analyser(
    settings: Settings, *, toponyms_only: bool = False, choices: Sequence[Choice] = ()
) -> Callable[[Document], Analysis]:
    """Document → Analysis, without a store; `choices`: what people chose for names before.

    With `toponyms_only` the places tell where they are, and neither why nor what else the name could mean.
    """
    extract, resolve = reader(settings, brief=toponyms_only)
    return partial(analyse, extractor=extract, resolver=resolve, toponyms_only=toponyms_only, choices=choices)


def merger() -> Merger:
    """What tells reports of one happening from others."""
    from geo.merge import PlainMerger

    return PlainMerger()


def store(settings: Settings, *, create: bool = True) -> SqlStore:
    """Where incidents live. Without `create`, a store that is not there raises StoreError."""
    from geo.store import SqlStore

    return SqlStore(settings.store, merger(), create=create)


def packer() -> Packer:
    """What makes rows ready for the store, in whatever process."""
    from geo.store import pack

    return pack


def pipeline(settings: Settings, incident_store: Store | None = None) -> Pipeline:
    """Everything put together, around `incident_store` or the one that the settings name."""
    extract, resolve = reader(settings)
    return Pipeline(extract, resolve, store(settings) if incident_store is None else incident_store)


def _gazetteer(settings: Settings) -> Gazetteer:
    from geo.geocode import Gazetteer

    return Gazetteer(settings.gazetteer)


def _extractor(gazetteer: Gazetteer, settings: Settings) -> Extractor:
    from geo.extract import RuleExtractor
    from geo.geocode import GazetteerNames

    if settings.extractor == "llm":
        from geo.extract.llm import LlmExtractor, LlmSettings

        return LlmExtractor(LlmSettings.from_env(dict(settings.llm)), GazetteerNames(gazetteer))
    return RuleExtractor(GazetteerNames(gazetteer))


def _resolver(gazetteer: Gazetteer, settings: Settings, *, brief: bool = False) -> Resolver:
    if not settings.geocoding:
        from geo.geocode import GazetteerResolver

        return GazetteerResolver(gazetteer, brief=brief)
    from geo.geocode import from_settings

    return from_settings(dict(settings.geocoding), gazetteer=gazetteer)
