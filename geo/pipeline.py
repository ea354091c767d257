"""From reports to incidents, in four steps:

1. ingest   files and streams → Documents (`geo.ingest`); what cannot be read stays in the row as a Failure
2. extract  a Document → mentions, and drafts of incidents without coordinates (an Extractor)
3. resolve  all names of one Document together → places; drafts → located incidents (a Resolver)
4. save     one Document and its incidents, merged with what other reports told before (a Store, with its Merger)

One document at a time, in the order given. A document that fails is told and never stops the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geo.errors import GeoError, StoreShut
from geo.ingest import Failure, Legible
from geo.model import Analysis, Choice, Document, Incident
from geo.roles import Extractor, Resolver, Saved, Store

__all__ = ["AnalyseAll", "Pipeline", "Report", "analyse", "analyse_all"]

AnalyseAll = Callable[[Iterable[Document | Failure]], Iterator[Analysis | Failure]]
"""Steps 2 and 3 for many documents, in their order."""


@dataclass(frozen=True, slots=True)
class Report:
    """What an ingest did."""

    new: int = 0
    """Documents that were saved."""
    unchanged: int = 0
    """Documents that the store held already."""
    incidents: int = 0
    """Incidents that the saved documents tell of."""
    merged: int = 0
    """Those among them that another document had told of before."""
    failures: tuple[Failure, ...] = ()

    def __str__(self) -> str:
        return (
            f"{self.new} documents saved, {self.unchanged} unchanged, {len(self.failures)} failed; "
            f"{self.incidents} incidents read, {self.merged} of them known before"
        )


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The steps, put together."""

    extractor: Extractor
    resolver: Resolver
    store: Store

    def analyse(self, document: Document) -> Analysis:
        """Steps 2 and 3, with what people chose for names before: nothing is saved."""
        return analyse(document, self.extractor, self.resolver, choices=self.store.choices())

    def ingest_one(self, document: Document, who: str = "") -> Saved:
        """Steps 2 to 4 for one document."""
        if self._holds(document):
            return Saved(document.id, new=False)
        return self.store.save(self.analyse(document), who=who)

    def ingest(
        self,
        items: Iterable[Document | Failure],
        who: str = "",
        *,
        analyse_all: AnalyseAll | None = None,
        told: Callable[[Saved | Failure], None] = lambda _: None,
    ) -> Report:
        """All steps for all documents; those that the store holds already are not read again.

        Where nothing more can be saved, nothing more is read: the last failure says why.
        `analyse_all` may do steps 2 and 3 in other processes. `told` hears of each document as soon as it is done.
        """
        unchanged = 0

        def changed() -> Iterator[Document | Failure]:
            nonlocal unchanged
            for item in items:
                if isinstance(item, Document) and self._holds(item):
                    unchanged += 1
                    told(Saved(item.id, new=False))
                else:
                    yield item

        saved: list[Saved] = []
        failures: list[Failure] = []
        for outcome in (analyse_all or self._analyse_all)(changed()):
            done = self._save(outcome, who)
            told(done)
            if isinstance(done, Failure):
                failures.append(done)
                if isinstance(done.error, StoreShut):
                    break
            else:
                saved.append(done)
        new = [s for s in saved if s.new]
        return Report(
            new=len(new),
            unchanged=unchanged + len(saved) - len(new),
            incidents=sum(len(s.incident_ids) for s in new),
            merged=sum(s.merged for s in new),
            failures=tuple(failures),
        )

    def _analyse_all(self, items: Iterable[Document | Failure]) -> Iterator[Analysis | Failure]:
        return analyse_all(items, self.analyse)

    def _holds(self, document: Document) -> bool:
        return self.store.holds(document.id) and self.store.analysis(document.id).document == document

    def _save(self, outcome: Analysis | Failure, who: str) -> Saved | Failure:
        if isinstance(outcome, Failure):
            return outcome
        try:
            return self.store.save(outcome, who=who)
        except GeoError as error:
            return Failure(outcome.document.id, error)


def analyse(
    document: Document,
    extractor: Extractor,
    resolver: Resolver,
    *,
    toponyms_only: bool = False,
    choices: Sequence[Choice] = (),
) -> Analysis:
    """Read a legible copy of one document and put its incidents on the earth.

    With `toponyms_only`, `incidents` stays empty.

    `choices`: what people chose for names before.
    """
    legible = Legible.of(document)
    reading = extractor.read(legible.document, toponyms_only=toponyms_only)
    resolution = resolver.resolve(
        legible.document, reading.toponyms, [draft.where for draft in reading.drafts], choices
    )
    located = [
        replace(draft.incident, place=place) for draft, place in zip(reading.drafts, resolution.places, strict=True)
    ]
    found = Analysis(
        document=legible.document,
        toponyms=resolution.toponyms,
        incidents=_with_own_ids(located),
        language=reading.language,
        mentions=reading.mentions,
        problems=reading.problems,
        usage=reading.usage,
        notices=resolution.notices,
    )
    return legible.back(found)


def analyse_all(
    items: Iterable[Document | Failure], analyse_one: Callable[[Document], Analysis]
) -> Iterator[Analysis | Failure]:
    """Analyse documents one after another; one that the program fails on becomes a Failure."""
    for item in items:
        if isinstance(item, Failure):
            yield item
            continue
        try:
            yield analyse_one(item)
        except Exception as error:  # a fault in reading one report must not cost the reader all the others
            yield Failure(item.id, error)


def _with_own_ids(incidents: Sequence[Incident]) -> tuple[Incident, ...]:
    """Two happenings that one sentence tells of are minted the same id: the second gets a number."""
    seen: dict[str, int] = {}
    own = []
    for incident in incidents:
        number = seen[incident.incident_id] = seen.get(incident.incident_id, 0) + 1
        own.append(incident if number == 1 else replace(incident, incident_id=f"{incident.incident_id}-{number}"))
    return tuple(own)
