"""Reports on their way into the store: given, read, corrected, saved or discarded. No Streamlit here."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from geo.app.corrections import applied
from geo.app.entries import is_entered, moved, vouched
from geo.errors import InputError
from geo.ingest import Failure
from geo.model import Analysis, Document, Incident
from geo.pipeline import analyse_all
from geo.roles import Edit, Saved, Store

__all__ = ["MOST", "Batch", "Item", "checked_url", "dated", "named"]

MOST = 2_000
"""Reports that are looked through on the page at a time; more are a task for the command line."""


@dataclass
class Item:
    """One report that was read and waits to be saved."""

    analysis: Analysis
    held: bool
    """The store has this very report already."""
    replaces: bool = False
    """The store has another text under the same id, which this one will replace."""
    edits: dict[tuple[str, str], Edit] = field(default_factory=dict)
    """Incident and field → the latest correction by hand."""

    @classmethod
    def of(cls, analysis: Analysis, store: Store) -> Item:
        """What was read, and whether the store knows it."""
        document = analysis.document
        known = store.analysis(document.id).document if store.holds(document.id) else None
        return cls(analysis, held=known == document, replaces=known is not None and known != document)

    @property
    def incidents(self) -> list[Incident]:
        """As they will be saved, corrections included."""
        return [applied(incident, list(self.edits.values())) for incident in self.analysis.incidents]

    @property
    def waits_for_a_date(self) -> bool:
        """An incident has no day, and the publication date, which is missing, might give it one."""
        undated = (i.date_start is None and i.date_end is None for i in self.analysis.incidents)
        return self.analysis.document.date is None and any(undated)

    def enter(self, incident: Incident) -> None:
        """Take in an incident that a person entered by hand."""
        self.analysis = replace(self.analysis, incidents=(*self.analysis.incidents, incident))
        edit = vouched(incident)
        self.edits[edit.incident_id, edit.field] = edit

    def take_out(self, incident_id: str) -> None:
        """Let go of an incident that was entered by hand."""
        left = tuple(i for i in self.analysis.incidents if i.incident_id != incident_id)
        self.analysis = replace(self.analysis, incidents=left)
        self.edits = {key: edit for key, edit in self.edits.items() if key[0] != incident_id}

    def read_again(self, analysis: Analysis, store: Store) -> Item:
        """The same report, read anew; what was entered by hand stays."""
        again = Item.of(analysis, store)
        for incident in self.incidents:
            if is_entered(incident):
                again.enter(moved(incident, again.analysis))
        return again

    def correct(self, edits: Sequence[Edit]) -> None:
        """Add corrections; one that gives a field its first value back is no correction."""
        first = {incident.incident_id: incident for incident in self.analysis.incidents}
        for edit in edits:
            key = (edit.incident_id, edit.field)
            if getattr(first[edit.incident_id], edit.field) == edit.value:
                self.edits.pop(key, None)
            else:
                self.edits[key] = edit


@dataclass
class Batch:
    """What one "Read" brought in."""

    pending: deque[Document]
    """Not read yet."""
    problems: list[str] = field(default_factory=list)
    """What could not be read, each named."""
    items: list[Item] = field(default_factory=list)
    total: int = 0
    """Reports given, the broken ones aside."""
    saving: bool = False
    """Everything is being saved, one report after another."""

    @classmethod
    def of(cls, documents: Sequence[Document], problems: Sequence[str]) -> Batch:
        """A batch of what was given: each report once, the first of those with one id, at most `MOST` of them."""
        first: dict[str, Document] = {}
        told, again = list(problems), 0
        for document in documents:
            if document.id not in first:
                first[document.id] = document
            elif first[document.id] == document:
                again += 1
            else:
                told.append(f"{named(document)}: its id {document.id!r} was given to another report: change it.")
        once = list(first.values())
        if again:
            told.append(f"Reports given more than once, each read once: {again:,}.")
        if len(once) > MOST:
            told.append(
                f"Only the first {MOST:,} of {len(once):,} reports are read here. For the rest use the command line: "
                "python -m geo ingest FILE"
            )
        return cls(deque(once[:MOST]), told, total=min(len(once), MOST))

    def read_next(self, analyse: Callable[[Document], Analysis], store: Store) -> None:
        """Read the first pending report; one that fails is named among the problems."""
        document = self.pending.popleft()
        for read in analyse_all([document], analyse):
            if isinstance(read, Failure):
                self.problems.append(f"{named(document)}: {read.error}")
            else:
                self.items.append(Item.of(read, store))
                self.problems += [f"{named(document)}: {notice}" for notice in read.notices]

    def save(self, item: Item, store: Store, who: str) -> Saved:
        """Save one report with its corrections and take it out of the batch. Raises StoreError, and then it stays."""
        saved = store.save(item.analysis, list(item.edits.values()), who)
        self.items.remove(item)
        return saved


def dated(document: Document, date: dt.date) -> Document:
    """`document` with a publication date, under the id that its content then has (an id of its own stays)."""
    made = Document.content_id(document.text, document.title, document.date)
    made_anew = Document.content_id(document.text, document.title, date)
    return replace(document, date=date, id=made_anew if document.id == made else document.id)


def named(document: Document) -> str:
    """A report in one line: its title or how it begins."""
    line = " ".join((document.title or document.text).split())
    return line if len(line) <= 90 else line[:87] + "…"


def checked_url(text: str) -> str | None:
    """A web address, or None for none. Raises InputError for anything but http and https."""
    url = text.strip()
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or any(c.isspace() for c in url):
        raise InputError("The address must begin with http:// or https:// and name a site: https://example.org/report.")
    return url
