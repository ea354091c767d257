"""The tables. A report is what one document told of one happening, as read; an incident is what its reports make.

Incidents can always be made anew from reports, their claims and revisions; these, documents and aliases are the truth.
Digests and words are made from incidents, for those who ask of all of them at once.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

__all__ = [
    "METADATA",
    "MOST",
    "SCHEMA_VERSION",
    "aliases",
    "claims",
    "digests",
    "documents",
    "incidents",
    "meta",
    "reports",
    "revisions",
    "words",
]

MOST = 2**31 - 1
"""The largest number that a column holds in every kind of database; the record holds any."""

SCHEMA_VERSION = 3
"""Counts up whenever a table changes in a way that an older or a newer program cannot read."""

METADATA = MetaData()

meta = Table(
    "meta",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""`schema`: SCHEMA_VERSION; `digest`: the format of the digests; `epoch`: changes when a backup is restored; `changes`:
how often anything was written; `secret`: what its users share and strangers do not know."""

documents = Table(
    "documents",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("content_hash", Text, nullable=False),
    Column("published", Date),
    Column("removed", Boolean, nullable=False, default=False),
    Column("analysis", JSON, nullable=False),
    Index("documents_by_date", "removed", "published"),
)
"""`analysis`: the Analysis without its incidents."""

incidents = Table(
    "incidents",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("live", Boolean, nullable=False),
    Column("role", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("event_type", Text, nullable=False),
    Column("sub_event_type", Text, nullable=False),
    Column("date_start", Date),
    Column("date_end", Date),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("uncertainty_m", Float),
    Column("country", Text),
    Column("admin1_code", Text),
    Column("killed_best", Integer),
    Column("record", JSON, nullable=False),
    Index("incidents_by_date", "live", "date_start", "date_end"),
    Index("incidents_by_country", "country", "date_start"),
    Index("incidents_by_point", "latitude", "longitude"),
)
"""`number`: short, for those who hold many; means nothing in another store. `live`: some document that is not removed
tells of it. `record`: the Incident without its claims."""

digests = Table(
    "digests",
    METADATA,
    Column("number", Integer, ForeignKey(incidents.c.number), primary_key=True),
    Column("change", Integer, nullable=False, index=True),
    Column("packed", LargeBinary),
)
"""`packed`: what `geo.digest` makes of the incident; null when it is no longer live. `change`: which wrote it."""

words = Table(
    "words",
    METADATA,
    Column("number", Integer, ForeignKey(incidents.c.number), primary_key=True),
    Column("hay", Text, nullable=False),
)
"""`hay`: what a search for words looks through (`geo.filters.haystack`), of the live incidents."""

reports = Table(
    "reports",
    METADATA,
    Column("document_id", Text, ForeignKey(documents.c.id), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("incident_id", Text, ForeignKey(incidents.c.id), nullable=False, index=True),
    Column("record", JSON, nullable=False),
)
"""`position`: its place among the document's incidents. `record`: the Incident as read, without its claims."""

claims = Table(
    "claims",
    METADATA,
    Column("document_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("field", Text, nullable=False),
    Column("as_of", Date),
    Column("attributed_to", Text),
    Column("record", JSON, nullable=False),
    ForeignKeyConstraint(["document_id", "position"], [reports.c.document_id, reports.c.position]),
    sqlite_with_rowid=False,
)
"""`document_id`, `position`: the report whose values they prove. `record`: the rest of the Claim."""

revisions = Table(
    "revisions",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("who", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("old", Text),
    Column("new", Text),
    Column("reason", Text, nullable=False),
    Column("undoes", Integer, ForeignKey("revisions.id"), index=True),
)
"""Only ever added to. `old`, `new`: JSON. `at`: UTC."""

aliases = Table(
    "aliases",
    METADATA,
    Column("alias", Text, primary_key=True),
    Column("incident_id", Text, ForeignKey(incidents.c.id), nullable=False, index=True),
)
"""Ids that were minted for reports of an incident that had one already: they open it for ever."""
