"""The nouns: what a report is, what is found in it, and what is made of that. Frozen, standard library only.

Axis order is latitude, longitude (WGS84 degrees). Offsets are half-open, in Unicode code points of the part they count
in. Unknown is ``None``, never zero.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

__all__ = [
    "VOCABULARY",
    "Analysis",
    "Choice",
    "Claim",
    "Count",
    "Document",
    "Draft",
    "Incident",
    "Mention",
    "Place",
    "Reading",
    "Resolution",
    "Revision",
    "Source",
    "Toponym",
    "Total",
    "Usage",
    "Where",
]

Part = Literal["text", "title"]
Role = Literal["main", "background"]
Status = Literal["auto", "needs_review", "reviewed", "rejected", "merged"]
Certainty = Literal["claimed", "attributed", "suspected", "unknown"]
Relation = Literal["at", "near", "offset", "between", "off_coast"]

VOCABULARY: dict[str, tuple[str, ...]] = {
    "Battles": ("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
    "Explosions/Remote violence": (
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
    ),
    "Violence against civilians": ("Attack", "Sexual violence", "Abduction/forced disappearance"),
    "Protests": ("Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
    "Riots": ("Violent demonstration", "Mob violence"),
    "Strategic developments": (
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    ),
    "Crime": ("Shooting", "Stabbing", "Vehicle ramming", "Arson", "Robbery", "Poisoning", "Other"),
    "Accident": (
        "Road",
        "Rail",
        "Air",
        "Sea",
        "Fire",
        "Explosion",
        "Structural collapse",
        "Industrial or mining",
        "Crowd crush",
        "Other",
    ),
    "Disaster": (
        "Earthquake",
        "Flood",
        "Landslide",
        "Storm",
        "Wildfire",
        "Volcano",
        "Tsunami",
        "Avalanche",
        "Heat or cold",
        "Drought",
        "Epidemic",
        "Other",
    ),
}
"""Event type → its sub-types: ACLED's codebook word for word, then ours."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article, as it was given."""

    id: str
    """Stable; made from the content's SHA-256 when the source has none (`Document.of`)."""
    text: str
    """The body, exactly as given: every offset counts in it."""
    title: str | None = None
    date: dt.date | None = None
    """Publication date; relative dates ("yesterday") are resolved against it."""
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    """BCP 47, e.g. "en"."""

    @staticmethod
    def content_id(text: str, title: str | None = None, date: dt.date | None = None) -> str:
        """An id for content that came without one: the first 16 hex digits of its SHA-256."""
        content = "\x1f".join((text, title or "", date.isoformat() if date else ""))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed span of a document."""

    start: int
    end: int
    text: str
    kind: str
    """For places: "place" or "demonym"; for the rest what it is: "count", "date", "coordinates"."""
    part: Part = "text"
    qualifiers: tuple[str, ...] = ()
    """Names that the sentence itself puts this one in, nearest first: ("Idaho",) for "Moscow, Idaho"."""
    feature: str | None = None
    """What the sentence says it is, in lower case: "province", "river", "village", "airport"."""


@dataclass(frozen=True, slots=True)
class Place:
    """A spot or an area on the earth, and how sure we are of it."""

    name: str
    latitude: float
    longitude: float
    mention: str | None = None
    """As written in the report."""
    names: tuple[str, ...] = ()
    """Other names of the same place in Latin script."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    admin1: str | None = None
    admin2: str | None = None
    admin1_code: str | None = None
    """ISO 3166-2 where it has one."""
    feature_code: str | None = None
    """GeoNames' feature code: PPL, PPLC, ADM1, PCLI, AIRP …"""
    gazetteer: str | None = None
    gazetteer_id: str | None = None
    where_prec: int | None = None
    """UCDP 1–7: 1 exact, 2 within about 25 km, 3 second-order division, 4 first-order division, 5 larger or between
    places, 6 country, 7 international waters or airspace."""
    uncertainty_m: float | None = None
    """Radius, metres."""
    score: float | None = None
    """0–1: how well this place answers the mention, among its candidates."""
    why: str | None = None
    """Why it won or stands where it does, for a person: "Maine is named in the same paragraph"."""
    candidates: tuple[Place, ...] = ()
    """The runners-up, best first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose for a name: kept for later reports of the same source."""

    mention: str
    """The name as the report wrote it."""
    source: str | None
    """`source_of` the report; None: it named none."""
    place: Place
    incident_id: str
    """Where it was chosen."""
    revision_id: int
    """The revision that chose it; taken back, the choice is gone."""

    @staticmethod
    def source_of(publisher: str | None, url: str | None) -> str | None:
        """What reports of one source have in common: the publisher without regard to case, else the site."""
        if publisher and publisher.strip():
            return " ".join(publisher.casefold().split())
        host = (url or "").partition("://")[2].partition("/")[0].casefold().removeprefix("www.")
        return host or None


@dataclass(frozen=True, slots=True)
class Toponym:
    """A mention that names a place, and the place it was resolved to (None: honest abstention)."""

    mention: Mention
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """What a report says of an incident's place, before a gazetteer is asked."""

    mentions: tuple[Mention, ...] = ()
    """The names that hold the place, the most specific first: village, district, province, country."""
    relation: Relation = "at"
    distance_m: float | None = None
    """For "20 km north of": 20000."""
    bearing_deg: float | None = None
    """For "20 km north of": 0; clockwise from north; None when no direction is given."""
    beside: int | None = None
    """For "in Zummar, 60 km north of Mosul": which of `mentions` distance and direction are counted from, Mosul's.

    None: they are counted from the first, which is no place of its own then."""
    latitude: float | None = None
    """Coordinates written in the report, with `longitude`."""
    longitude: float | None = None
    phrase: str | None = None
    """The whole phrase as written: "20 km north of Mosul"."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many people: a range that the text allows. One with no figure at all is never made: unknown is no Count."""

    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None = None
    """The text's own hedge, in lower case: "at least", "about", "dozens"."""

    @classmethod
    def exactly(cls, n: int) -> Count:
        """`n` people, no more and no fewer."""
        return cls(n, n, n)

    def __add__(self, other: Count) -> Count:
        """Low, best and high are added; an unknown bound stays unknown."""

        def plus(a: int | None, b: int | None) -> int | None:
            return None if a is None or b is None else a + b

        hedge = self.qualifier if self.qualifier == other.qualifier else self.qualifier or other.qualifier
        return Count(plus(self.low, other.low), plus(self.best, other.best), plus(self.high, other.high), hedge)


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of many counts, for a headline: what is known for sure, and what is not known at all."""

    low: int = 0
    best: int = 0
    high: int = 0
    open: bool = False
    """True when some count has no upper bound: the real figure may be above `high`."""
    known: int = 0
    unknown: int = 0
    """How many incidents state no count: they are told beside the sum, never counted as zero."""

    @classmethod
    def of(cls, counts: Iterable[Count | None]) -> Total:
        """Sum `counts`; a missing bound falls back on the nearest stated one."""
        low = best = high = known = unknown = 0
        is_open = False
        for c in counts:
            middle = None if c is None else next((v for v in (c.best, c.low, c.high) if v is not None), None)
            if c is None or middle is None:
                unknown += 1
                continue
            known += 1
            low += c.low or 0
            best += middle
            high += middle if c.high is None else c.high
            is_open = is_open or c.high is None
        return cls(low, best, high, is_open, known, unknown)


Value = Count | str | int | float | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One value with its evidence."""

    field: str
    """The incident's field that it speaks of: "killed", "date_start", "place", "perpetrator" …"""
    value: Value
    """A Count for counts, an ISO date for dates, the name as written for places, else text."""
    document_id: str
    start: int
    end: int
    sentence: str
    """The sentence that holds `start`–`end`, as written."""
    part: Part = "text"
    as_of: dt.date | None = None
    """The day on which it was current."""
    attributed_to: str | None = None
    """The source that the text names: "state media", "the health ministry"."""
    extractor: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A document that reports an incident."""

    id: str
    url: str | None = None
    publisher: str | None = None
    headline: str | None = None
    published: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """One happening."""

    incident_id: str
    role: Role
    event_type: str
    sub_event_type: str
    title: str
    status: Status = "auto"
    notes: tuple[str, ...] = ()
    """What the counts cannot say: "cause unclear", "curfew imposed"."""
    date_start: dt.date | None = None
    date_end: dt.date | None = None
    date_prec: int | None = None
    """UCDP: 1 exact day, 2 within 2–6 days, 3 within a week, 4 within a month, 5 within a year; None when undated."""
    place: Place | None = None
    killed: Count | None = None
    injured: Count | None = None
    missing: Count | None = None
    abducted: Count | None = None
    killed_civilians: Count | None = None
    killed_perpetrators: Count | None = None
    injured_civilians: Count | None = None
    perpetrator: str | None = None
    perpetrator_certainty: Certainty = "unknown"
    confidence: float = 0.5
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()

    @staticmethod
    def mint_id(document_id: str, start: int, event_type: str, part: Part = "text") -> str:
        """An id that never changes, from the document and the offset of the sentence that first tells of it."""
        key = f"{document_id}\x1f{part}\x1f{start}\x1f{event_type}"
        return "inc-" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:14]


@dataclass(frozen=True, slots=True)
class Draft:
    """An incident whose place is not yet resolved."""

    incident: Incident
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What asking a language model took."""

    questions: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    unmetered: int = 0
    """Questions whose tokens the server did not count: they are told beside the sum."""
    cost: float | None = None
    """In the currency of the prices that were set; None: no price is known."""

    def __add__(self, other: Usage) -> Usage:
        """Everything added; a cost that only one of them knows is kept."""
        costs = [cost for cost in (self.cost, other.cost) if cost is not None]
        return Usage(
            self.questions + other.questions,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
            self.unmetered + other.unmetered,
            sum(costs) if costs else None,
        )

    def __str__(self) -> str:
        parts = [f"{self.questions:,} question{'' if self.questions == 1 else 's'}",
                 f"{self.tokens_in:,} tokens in, {self.tokens_out:,} out"]  # fmt: skip
        if self.unmetered:
            parts.append(f"{self.unmetered:,} not counted by the server")
        if self.cost is not None:
            parts.append(f"cost {self.cost:.4f}")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an extractor found in one document. `()` means judged and empty."""

    document: Document
    toponyms: tuple[Mention, ...] = ()
    """Place names and demonyms of `text`, in order of start, without overlap."""
    drafts: tuple[Draft, ...] = ()
    """The most important first."""
    language: str | None = None
    """The language that the text seems to be in (BCP 47); None: too short to tell, or not asked for."""
    mentions: tuple[Mention, ...] = field(default=())
    """Other spans worth showing: counts and dates."""
    problems: tuple[str, ...] = ()
    """What an extractor found and did not keep, each in a line for a person."""
    usage: Usage | None = None
    """What asking a language model took; None: none was asked."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Places for a document's toponyms and for its drafts, in the order in which they were asked."""

    toponyms: tuple[Toponym, ...]
    places: tuple[Place | None, ...]
    notices: tuple[str, ...] = ()
    """What kept a name from being looked up, each in a line for a person: a service that was down."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One document read through: its toponyms resolved, its incidents located."""

    document: Document
    toponyms: tuple[Toponym, ...] = ()
    incidents: tuple[Incident, ...] = ()
    language: str | None = None
    mentions: tuple[Mention, ...] = ()
    problems: tuple[str, ...] = ()
    """What was found and not kept, each in a line for a person."""
    usage: Usage | None = None
    """What asking a language model took; None: none was asked."""
    notices: tuple[str, ...] = ()
    """What kept a name from being looked up, each in a line for a person: a service that was down."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One change by a person or by a rule. Never altered, never deleted."""

    id: int
    at: dt.datetime
    """UTC."""
    who: str
    subject: str
    """The incident's or the document's id."""
    field: str
    old: str | None
    """JSON."""
    new: str | None
    """JSON."""
    reason: str
    undoes: int | None = None
    """The revision that this one takes back."""
