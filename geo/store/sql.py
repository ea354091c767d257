"""A store in a SQL database: SQLite by default, PostgreSQL by its address."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, func, select, update

from geo.errors import NotInStore
from geo.filters import IncidentFilter, folded
from geo.model import Analysis, Choice, Document, Incident, Revision
from geo.roles import Changes, Edit, Merger, Saved
from geo.store import backup, chosen, digests, editing, loading, saving
from geo.store.engine import open_engine, reading, writing
from geo.store.narrow import may_keep
from geo.store.packing import PackedDocument, pack
from geo.store.remake import are_made, remake_digests
from geo.store.revise import checked, log
from geo.store.rows import analysis_of, briefs, documents_of, incident_by_id, incidents_of, reports_of, revision_of
from geo.store.tables import documents, incidents, meta, reports, revisions

__all__ = ["SqlStore"]


class SqlStore:
    """Plays the Store role. One instance may be shared by threads, one database by processes."""

    def __init__(
        self, url: str, merger: Merger, *, create: bool = True, now: Callable[[], dt.datetime] | None = None
    ) -> None:
        """Open the database at `url` (SQLAlchemy's form), and make it and its folder when they are not there.

        Without `create`, a store that is not there is an error. `merger` decides which reports are of one happening.
        `now` gives the time of revisions, with its zone; by default the machine's clock in UTC. Raises StoreError.
        """
        self.url = url
        self._engine = open_engine(url, create=create)
        self._merger = merger
        self._now = now or (lambda: dt.datetime.now(dt.UTC))
        with self._reading() as connection:
            ready = are_made(connection)
        if not ready:
            with self._writing() as connection:
                remake_digests(connection)

    def __enter__(self) -> SqlStore:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database's connections; the next use opens them again."""
        self._engine.dispose()

    def save(self, analysis: Analysis, edits: Sequence[Edit] = (), who: str = "") -> Saved:
        """Save one document and what it tells, whole or not at all; the same again changes nothing.

        The same id with other content replaces the document's reports, and a revision tells it. `edits` speak of the
        analysis' own incident ids. Raises StoreError.
        """
        checked(edits)
        with self._writing() as connection:
            saved = saving.save(connection, self._merger, analysis, edits, self._now(), who)
            homes = {i.incident_id: home for i, home in zip(analysis.incidents, saved.incident_ids, strict=False)}
            revised = editing.revise(connection, self._merger, edits, homes, self._now, who)
            if saved.new or revised:
                _count_change(connection)
        return saved

    def enter(self, document_id: str, incident: Incident, edits: Sequence[Edit] = (), who: str = "") -> Saved:
        """Add an incident that a person found in a document that is there; it may join one known from others.

        `edits` speak of the incident's own id. Raises NotInStore, StoreError.
        """
        checked(edits)
        with self._writing() as connection:
            saved = saving.enter(connection, self._merger, document_id, incident, edits)
            homes = {incident.incident_id: saved.incident_ids[0]}
            editing.revise(connection, self._merger, edits, homes, self._now, who)
            _count_change(connection)
        return saved

    def load(self, analyses: Sequence[Analysis], who: str = "") -> list[Saved]:
        """Save the rows of a published table, whole or not at all; the same again changes nothing.

        Nothing is merged: a table tells its events apart. A row that changed replaces its older content, and a revision
        tells it. Raises StoreError.
        """
        return self.load_packed(pack(analyses), who)

    def load_packed(self, packed: Sequence[PackedDocument], who: str = "") -> list[Saved]:
        """`load` of what `geo.store.pack` made of the rows, in this process or in another. Raises StoreError."""
        with self._writing() as connection:
            saved = loading.load(connection, self._merger, packed, self._now(), who)
            if any(s.new for s in saved):
                _count_change(connection)
        return saved

    def holds(self, document_id: str) -> bool:
        """Whether this document is there and not removed."""
        query = select(documents.c.id).where(documents.c.id == document_id, documents.c.removed.is_(False))
        with self._reading() as connection:
            return connection.scalar(query) is not None

    def analysis(self, document_id: str) -> Analysis:
        """One document with its toponyms and its own incidents, as first read; a removed one too. Raises NotInStore."""
        told = select(reports).where(reports.c.document_id == document_id).order_by(reports.c.position)
        with self._reading() as connection:
            record = connection.scalar(select(documents.c.analysis).where(documents.c.id == document_id))
            if record is None:
                raise NotInStore(f"the store holds no document {document_id!r}.")
            return analysis_of(record, reports_of(connection, connection.execute(told).all()))

    def documents(self, words: str = "", limit: int | None = None) -> list[Document]:
        """Those that are not removed, the newest publication first, at most `limit`.

        `words`: only those that have it in their id, headline, publisher, address or text, whatever the case.
        """
        query = select(documents.c.analysis).where(documents.c.removed.is_(False))
        query = query.order_by(documents.c.published.desc().nulls_last(), documents.c.id)
        with self._reading() as connection, connection.execution_options(yield_per=200).execute(query) as rows:
            found = documents_of(rows)
            return list(itertools.islice((d for d in found if not words or _has(d, words)), limit))

    def incident(self, incident_id: str) -> Incident:
        """One incident, by its id or by an alias merged away; one that no document tells of any more, as it was last.

        Raises NotInStore.
        """
        with self._reading() as connection:
            return incident_by_id(connection, saving.canonical(connection, incident_id))

    def incidents(self, keep: IncidentFilter | None = None) -> Iterator[Incident]:
        """The incidents that `keep` keeps (default: all), by date, the newest first, undated last."""
        query = select(incidents.c.id, incidents.c.record).where(incidents.c.live, *(may_keep(keep) if keep else ()))
        query = query.order_by(incidents.c.date_start.desc().nulls_last(), incidents.c.number.desc())
        with self._reading() as connection:
            for rows in connection.execute(query).partitions(500):
                for incident in incidents_of(connection, rows):
                    if keep is None or keep.keeps(incident):
                        yield incident

    def reports(self, incident_id: str) -> list[Incident]:
        """What each source told of an incident: one record a report, oldest publication first. Raises NotInStore."""
        with self._reading() as connection:
            home = saving.canonical(connection, incident_id)
            incident_by_id(connection, home)
            query = (
                select(reports)
                .join(documents, documents.c.id == reports.c.document_id)
                .where(reports.c.incident_id == home, documents.c.removed.is_(False))
                .order_by(documents.c.published.asc().nulls_last(), documents.c.id, reports.c.position)
            )
            return reports_of(connection, connection.execute(query).all())

    def revise(self, edits: Sequence[Edit], who: str) -> list[Revision]:
        """Set values by hand; they outlive later reports. A value that is there already makes no revision.

        Raises NotInStore for an unknown incident, StoreError for a field or a value that cannot be set.
        """
        checked(edits)
        with self._writing() as connection:
            homes = {edit.incident_id: saving.canonical(connection, edit.incident_id) for edit in edits}
            revised = editing.revise(connection, self._merger, edits, homes, self._now, who)
            if revised:
                _count_change(connection)
        return revised

    def remove(self, document_id: str, who: str, reason: str = "") -> Revision:
        """Take a document out, and the incidents that only it tells of. Raises NotInStore."""
        with self._writing() as connection:
            done = editing.remove(connection, self._merger, document_id, self._now, who, reason)
            _count_change(connection)
        return done

    def undo(self, revision_id: int, who: str) -> Revision:
        """Take a revision back, as a revision of its own. Taking that one back brings the first one back.

        Raises NotInStore for an unknown revision, StoreError for one that is taken back already or cannot be.
        """
        with self._writing() as connection:
            done = editing.undo(connection, self._merger, revision_id, self._now, who)
            _count_change(connection)
        return done

    def revisions(self, subject: str | None = None) -> list[Revision]:
        """Of one incident or document, or all; the newest first."""
        query = select(revisions).order_by(revisions.c.id.desc())
        with self._reading() as connection:
            if subject is not None:
                query = query.where(revisions.c.subject.in_({subject, saving.canonical(connection, subject)}))
            return [revision_of(row) for row in connection.execute(query)]

    def choices(self) -> list[Choice]:
        """The places that people chose for names and that still stand, the latest first, once for each source."""
        with self._reading() as connection:
            return chosen.choices(connection)

    def forget_choice(self, choice: Choice, who: str) -> Revision:
        """Keep the incident where it was put, and no longer read the name so. Can be undone. Raises NotInStore."""
        with self._writing() as connection:
            home = saving.canonical(connection, choice.incident_id)
            incident_by_id(connection, home)
            reason = f"“{choice.mention}” is read anew in later reports"
            done = log(connection, self._now(), who, home, chosen.FORGOTTEN, True, False, reason)
            _count_change(connection)
        return done

    def untouched(self) -> bool:
        """Whether nothing was ever written."""
        with self._reading() as connection:
            return connection.scalar(select(meta.c.value).where(meta.c.name == "changes")) == "0"

    def version(self) -> str:
        """Changes whenever anything was written, by whatever process."""
        with self._reading() as connection:
            found = {row.name: row.value for row in connection.execute(select(meta))}
        return f"{found['epoch']}-{found['changes']}"

    def changes(self, after: str | None = None) -> Iterator[Changes]:
        """The digests that changed since the version `after`, in parts; all of them without one, or after a restore."""
        with self._reading() as connection:
            yield from digests.changes(connection, after)

    def numbers_with(self, text: str) -> list[int]:
        """The numbers of the live incidents in which all words of a search (`IncidentFilter.text`) occur."""
        with self._reading() as connection:
            return digests.numbers_with(connection, text)

    def briefs(self, numbers: Sequence[int]) -> dict[int, Incident]:
        """Incidents by number, without their claims; one that is no longer live is left out."""
        with self._reading() as connection:
            return briefs(connection, numbers)

    def secret(self) -> bytes:
        """What all who use this store share and strangers do not know; made when the store was."""
        with self._reading() as connection:
            return bytes.fromhex(connection.scalar(select(meta.c.value).where(meta.c.name == "secret")) or "")

    def facts(self) -> Mapping[str, int | dt.date | None]:
        """`documents`, `incidents`: how many are listed; `first`, `last`: the days that the incidents lie between."""
        with self._reading() as connection:
            held = select(func.count()).select_from(documents).where(documents.c.removed.is_(False))
            column = incidents.c
            query = select(func.count(), func.min(column.date_start), func.max(column.date_end)).where(column.live)
            number, first, last = connection.execute(query).one()
            return {
                "documents": connection.scalar(held) or 0,
                "incidents": number,
                "first": first,
                "last": last,
            }

    def backup(self, path: Path) -> None:
        """Write the whole store to one file, while others go on using it. Raises StoreError."""
        backup.backup(self._engine, path)

    def restore(self, path: Path) -> None:
        """Replace the whole store by a backup; the file is checked first. Raises StoreError."""
        backup.restore(self._engine, path)
        with self._writing() as connection:
            remake_digests(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Writers take turns from their first statement on, so that two never make one happening two incidents."""
        with writing(self._engine) as connection:
            connection.execute(select(meta.c.value).where(meta.c.name == "changes").with_for_update())
            yield connection


def _has(document: Document, words: str) -> bool:
    held = (document.id, document.title, document.publisher, document.url, document.text)
    return any(folded(words) in folded(part) for part in held if part)


def _count_change(connection: Connection) -> None:
    changes = int(connection.scalar(select(meta.c.value).where(meta.c.name == "changes")) or 0)
    connection.execute(update(meta).where(meta.c.name == "changes").values(value=str(changes + 1)))
