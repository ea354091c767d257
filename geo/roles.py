"""The roles: what a part must be able to do, whoever plays it. The pipeline knows these and no class behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from geo.filters import IncidentFilter
from geo.model import Analysis, Choice, Document, Incident, Mention, Place, Reading, Resolution, Revision, Where

__all__ = [
    "Changes",
    "Edit",
    "Extractor",
    "Merger",
    "NameInfo",
    "Packed",
    "Packer",
    "PlaceNames",
    "RegionColumns",
    "RegionsOf",
    "Resolver",
    "Saved",
    "Store",
]


class Extractor(Protocol):
    """Document → mentions and drafts of incidents. Knows no database and no coordinates."""

    @property
    def name(self) -> str:
        """Name and version, kept in every claim: "rules/1"."""

    def read(self, document: Document, *, toponyms_only: bool = False) -> Reading:
        """Read one document; never raises on odd text. With `toponyms_only`, `drafts` stays empty; `language` may."""


@dataclass(frozen=True, slots=True)
class NameInfo:
    """What a gazetteer knows of a name, whichever place bears it."""

    kind: str
    """"place", "demonym", "abbreviation" ("Calif.", "U.S.") or "similar" (a transliteration: the same sound)."""
    prominence: int
    """People in the largest place of this name; 0 when unknown."""
    features: frozenset[str]
    """GeoNames feature codes of its bearers."""
    countries: frozenset[str]
    """ISO 3166-1 alpha-2 codes of its bearers."""
    divisions: frozenset[int] = frozenset()
    """First-order divisions that hold the most prominent bearers; numbers that mean nothing by themselves."""
    foremost: str = ""
    """Feature code of the bearer that the bare name most likely means; "" when unknown."""
    country: str = ""
    """Its ISO 3166-1 alpha-2 code; "" when unknown, and for what lies in several countries."""


class PlaceNames(Protocol):
    """The names that a recogniser may look for."""

    @property
    def max_words(self) -> int:
        """Words in the longest name worth trying."""

    def lookup(self, name: str) -> NameInfo | None:
        """What is known of `name`, as written in running text (any case); None: no place is called so."""

    def similar(self, name: str) -> NameInfo | None:
        """What is known of names that only sound like `name`; None: no place of note is called so."""

    def may_begin(self, words: str) -> bool:
        """False: no longer name in plain letters begins with `words`, which spares looking up all of them; True says
        nothing."""


class Resolver(Protocol):
    """Names → places."""

    def resolve(
        self,
        document: Document,
        toponyms: Sequence[Mention],
        wheres: Sequence[Where | None],
        choices: Sequence[Choice] = (),
    ) -> Resolution:
        """Resolve all names of one document together. An unknown name never spoils the others.

        `choices`: what people chose for names before (`Store.choices`); they count in reports of the same source.
        """

    def search(self, text: str, limit: int = 10, *, told: Callable[[str], None] = lambda _: None) -> list[Place]:
        """Places that a person may mean by `text`, best first. `told` hears of a service that could not be asked."""

    def at(self, latitude: float, longitude: float) -> Place:
        """The place at a point a person chose: exact (`where_prec` 1), named after what lies nearest."""

    def outline(self, gazetteer_id: str) -> dict[str, Any] | None:
        """The GeoJSON geometry of an area; None when it has none."""


class RegionColumns(Protocol):
    """Where many points lie: a list for each field, in the order of the points; None where nothing holds one."""

    @property
    def country(self) -> list[str | None]:
        """ISO 3166-1 alpha-2."""

    @property
    def admin1(self) -> list[str | None]:
        """Name of the first-order division."""

    @property
    def admin1_code(self) -> list[str | None]:
        """ISO 3166-2 where it has one."""


class RegionsOf(Protocol):
    """Points → regions, many at once."""

    def __call__(self, latitudes: Sequence[float], longitudes: Sequence[float]) -> RegionColumns:
        """The regions of points, degrees; one that is no number lies nowhere."""


class Merger(Protocol):
    """Many reports of one happening → one incident."""

    def match(self, incident: Incident, others: Iterable[Incident]) -> Incident | None:
        """The one among `others` that tells of the same happening; None when there is none."""

    def combine(self, incident_id: str, reports: Sequence[Incident]) -> Incident:
        """One incident from the reports of it (each with its own sources and claims), in any order."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A value that a person sets: becomes a revision."""

    incident_id: str
    field: str
    value: Any
    """As the incident's field holds it: a Count, a Place, a date, text, or None for unknown."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving one document did."""

    document_id: str
    new: bool
    """False when the store held the very same document already: nothing was changed."""
    incident_ids: tuple[str, ...] = ()
    merged: int = 0
    """How many of its incidents joined one that was there before."""


Packed = Sequence[Any]
"""Documents with what they tell, in their order, as one kind of store writes them; goes through `pickle`."""
Packer = Callable[[Iterable[Analysis]], Packed]
"""Makes them; needs no database, so any process may do it."""


@dataclass(frozen=True, slots=True)
class Changes:
    """A part of what changed in a store."""

    version: str
    """The store's version that all parts lead to."""
    whole: bool
    """True: these are all the live incidents, and what was known before is void. False: what changed since then."""
    numbers: Sequence[int]
    """Short names of incidents; they mean nothing in another store, or after a restore."""
    packed: Sequence[bytes | None]
    """For each its digest (`geo.digest`); None: it is no longer live."""


class Store(Protocol):
    """Where documents and incidents live."""

    def save(self, analysis: Analysis, edits: Sequence[Edit] = (), who: str = "") -> Saved:
        """Save one document and what it tells, whole or not at all; the same again changes nothing."""

    def load(self, analyses: Sequence[Analysis], who: str = "") -> list[Saved]:
        """Save the rows of a published table, whole or not at all, merging none; the same again changes nothing."""

    def load_packed(self, packed: Packed, who: str = "") -> list[Saved]:
        """`load` of what this kind of store's Packer made of the rows."""

    def enter(self, document_id: str, incident: Incident, edits: Sequence[Edit] = (), who: str = "") -> Saved:
        """Add what a person found in a document that is there. `edits` speak of its own id. Raises NotInStore."""

    def holds(self, document_id: str) -> bool:
        """Whether this document is there and not removed."""

    def analysis(self, document_id: str) -> Analysis:
        """One document with its toponyms and its own incidents, as first read. Raises NotInStore."""

    def documents(self, words: str = "", limit: int | None = None) -> list[Document]:
        """Those that are not removed, the newest publication first, at most `limit`.

        `words`: only those that have it in their id, headline, publisher, address or text, whatever the case.
        """

    def incident(self, incident_id: str) -> Incident:
        """One incident, by its id or by an alias merged away. Raises NotInStore."""

    def incidents(self, keep: IncidentFilter | None = None) -> Iterator[Incident]:
        """The incidents that `keep` keeps (default: all), by date, the newest first, undated last."""

    def reports(self, incident_id: str) -> list[Incident]:
        """What each source told of an incident: one record a report, oldest publication first. Raises NotInStore."""

    def revise(self, edits: Sequence[Edit], who: str) -> list[Revision]:
        """Set values by hand; they outlive later reports. Raises NotInStore."""

    def remove(self, document_id: str, who: str, reason: str = "") -> Revision:
        """Take a document out, and the incidents that only it tells of. Raises NotInStore."""

    def undo(self, revision_id: int, who: str) -> Revision:
        """Take a revision back, as a revision of its own. Raises NotInStore."""

    def revisions(self, subject: str | None = None) -> list[Revision]:
        """Of one incident or document, or all; the newest first."""

    def choices(self) -> list[Choice]:
        """The places that people chose for names and that still stand, the latest first."""

    def forget_choice(self, choice: Choice, who: str) -> Revision:
        """Keep the incident where it was put, and no longer read the name so. Can be undone. Raises NotInStore."""

    def untouched(self) -> bool:
        """Whether nothing was ever written."""

    def version(self) -> str:
        """Changes whenever anything was written, by whatever process."""

    def changes(self, after: str | None = None) -> Iterator[Changes]:
        """What changed since the version `after`, in one part or more; all there is without one or after a restore."""

    def numbers_with(self, text: str) -> list[int]:
        """The numbers of the live incidents in which all words of a search (`IncidentFilter.text`) occur."""

    def briefs(self, numbers: Sequence[int]) -> dict[int, Incident]:
        """Incidents by number, without their claims; one that is no longer live is left out."""

    def secret(self) -> bytes:
        """What all who use this store share and strangers do not know."""

    def facts(self) -> Mapping[str, int | dt.date | None]:
        """For an overview: documents, incidents, first and last date."""

    def backup(self, path: Path) -> None:
        """Write the whole store to one file."""

    def restore(self, path: Path) -> None:
        """Replace the whole store by a backup; the file is checked first. Raises StoreError."""
