"""What a model says of one incident → a draft that holds only what the report says, and what was not kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from geo.extract.actors.attribution import source_of
from geo.extract.drafts import notes, titles
from geo.extract.events import events
from geo.extract.llm import days, figures, spots
from geo.extract.llm.answer import SaidIncident, legible
from geo.extract.llm.prompt import TYPES
from geo.extract.llm.report import Quoted, Report
from geo.extract.text.sentences import Sentence
from geo.model import Certainty, Claim, Count, Draft, Incident, Role, Source, Value, Where
from geo.record import COUNT_FIELDS

__all__ = ["Checked", "check"]


@dataclass(slots=True)
class Checked:
    """One incident under examination: what was kept, with its evidence, and what was not, with the reason."""

    report: Report
    extractor: str
    """Name kept in claims."""
    quoted: Quoted
    """Where the report tells of it."""
    kind: tuple[str, str]
    role: Role
    counts: dict[str, Count] = field(default_factory=dict)
    when: days.Days | None = None
    where: Where | None = None
    perpetrator: str | None = None
    certainty: Certainty = "unknown"
    claims: list[Claim] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def claim(self, name: str, value: Value, start: int, end: int, s: Sentence) -> None:
        """Keep a value's evidence."""
        document = self.report.document
        self.claims.append(
            Claim(
                name,
                value,
                document.id,
                start,
                end,
                s.text,
                s.part,
                self.report.published,
                source_of(s),
                self.extractor,
            )
        )

    def draft(self, *, first: bool) -> Draft:
        """What is kept; `first`: the report's headline speaks of it."""
        document, (kind, sub), s = self.report.document, self.kind, self.quoted.sentence
        start, end, precision = self._span()
        text = " ".join(one.low for one in self.quoted.sentences)
        told = {name: self.counts.get(name) for name in ("killed", "injured", "missing", "abducted")}
        fields: dict[str, Any] = dict(self.counts)
        headline = document.title if first and self.role == "main" else None
        incident = Incident(
            incident_id=Incident.mint_id(document.id, s.start, kind, s.part),
            role=self.role,
            event_type=kind,
            sub_event_type=sub,
            title=headline or titles.made(kind, sub, text, self.where, **told),
            status="needs_review" if self.problems else "auto",
            notes=(*self._remarks(), *(f"not kept: {problem}" for problem in self.problems)),
            date_start=start,
            date_end=end,
            date_prec=precision,
            perpetrator=self.perpetrator,
            perpetrator_certainty=self.certainty,
            confidence=self._confidence(precision),
            sources=(Source(document.id, document.url, document.publisher, document.title, self.report.document.date),),
            claims=tuple(self.claims),
            **fields,
        )
        return Draft(incident, self.where)

    def _span(self) -> tuple[dt.date | None, dt.date | None, int | None]:
        """The days; where no words give them, the news is of the day of the report or of the one before."""
        if self.when is not None:
            return self.when.first, self.when.last, self.when.prec
        published = self.report.published
        if published is None or self.role == "background":
            return None, None, None
        s = self.quoted.sentence
        eve = published - dt.timedelta(days=1)
        self.claim("date_start", eve.isoformat(), s.start, s.end, s)
        return eve, published, 2

    def _remarks(self) -> Iterator[str]:
        for label, start, end, s in notes.find(list(self.quoted.sentences), []):
            self.claim("notes", label, start, end, s)
            yield f"{label}: {' '.join(s.text.split())}"

    def _confidence(self, precision: int | None) -> float:
        """A share for each of date, place and killed, less for what was not kept: no model was measured for it."""
        date = 0.3 if precision is None else 0.9 if self.when is not None and precision <= 2 else 0.7
        place = 0.85 if self.where is not None else 0.2
        dead = 0.9 if "killed" in self.counts else 0.8
        doubt: float = 0.8 ** min(len(self.problems), 4)
        return round(date * place * dead * doubt * (1.0 if self.role == "main" else 0.85), 2)


def check(report: Report, said: SaidIncident, extractor: str, at: int) -> Checked | str:
    """One incident held against the report; in words why it is none. `at`: offset where its piece begins."""
    quoted = report.find(said.quote, at) if said.quote else None
    label = f"an incident ({legible(said.type, 60) or 'without a type'})"
    if quoted is None:
        return f"{label}: the words that it is said to stand in are not in the report"
    if report.speaks_to_machines(quoted):
        return f"{label}: the words that tell of it speak to a program, not to a reader"
    kind = TYPES.get(said.type) or _folded().get(said.type.lower())
    problems = [f"{name}: not of the form asked for" for name in said.malformed]
    if kind is None:
        kind = _read(quoted)
        if kind is None:
            return f"{label}: that type is not in the vocabulary"
        problems.append(f"type {said.type!r}: not in the vocabulary")
    role: Role = "background" if said.role == "background" else "main"
    checked = Checked(report, extractor, quoted, kind, role, problems=problems)
    s = quoted.sentence
    first, last = max(s.start, quoted.span.start), min(s.end, quoted.span.end)
    checked.claim("event_type", f"{kind[0]}: {kind[1]}", first, last, s)
    _count(checked, said)
    _date(checked, said)
    _place(checked, said)
    _perpetrator(checked, said)
    return checked


def _count(checked: Checked, said: SaidIncident) -> None:
    for name in COUNT_FIELDS:
        given = said.counts.get(name)
        if given is None:
            continue
        found = figures.check(checked.report, name, given, _at(checked))
        if isinstance(found, str):
            checked.problems.append(f"{name} {given.number}: {found}")
            continue
        count, start, end, s = found
        whole = checked.counts.get(name.split("_")[0]) if "_" in name else None
        if whole is not None and whole.high is not None and (count.low or 0) > whole.high:
            checked.problems.append(f"{name} {given.number}: more than there were in all")
            continue
        checked.counts[name] = count
        checked.claim(name, count, start, end, s)


def _date(checked: Checked, said: SaidIncident) -> None:
    if said.date is None:
        return
    found = days.check(checked.report, said.date, _at(checked))
    if isinstance(found, str):
        checked.problems.append(f"date {said.date.start or said.date.quote!r}: {found}")
        return
    if found.problem:
        checked.problems.append(f"date: {found.problem}")
    checked.when = found
    checked.claim("date_start", found.first.isoformat(), found.start, found.end, found.sentence)


def _place(checked: Checked, said: SaidIncident) -> None:
    if said.place is None:
        return
    found = spots.check(checked.report, said.place, _at(checked))
    if isinstance(found, str):
        checked.problems.append(f"place {said.place.name!r}: {found}")
        return
    checked.where, mention, s = found
    checked.claim("place", mention.text, mention.start, mention.end, s)


def _perpetrator(checked: Checked, said: SaidIncident) -> None:
    given = said.perpetrator
    if given is None:
        return
    quote = checked.report.find(given.quote, _at(checked)) if given.quote else None
    named = checked.report.within(given.name, quote) if quote is not None else None
    if named is None or checked.report.speaks_to_machines(named):
        checked.problems.append(f"perpetrator {given.name!r}: the quoted words do not name it")
        return
    text = checked.report.document.text if named.part == "text" else checked.report.document.title or ""
    who = " ".join(text[named.span.start : named.span.end].split())
    checked.perpetrator = who
    checked.certainty = _CERTAINTIES.get(given.certainty, "unknown")
    checked.claim("perpetrator", who, named.span.start, named.span.end, named.sentence)


def _at(checked: Checked) -> int:
    return checked.quoted.span.start if checked.quoted.part == "text" else 0


def _read(quoted: Quoted) -> tuple[str, str] | None:
    """The type that the quoted words themselves tell of, by the rules."""
    happened = [e for s in quoted.sentences for e in (*events.find(s), *events.find_framed(s)) if e.kind == "event"]
    lead = max(happened, key=lambda e: e.weight, default=None)
    return None if lead is None else (lead.event_type, lead.sub_event_type)


def _folded() -> dict[str, tuple[str, str]]:
    return {name.lower(): pair for name, pair in TYPES.items()}


_CERTAINTIES: dict[str, Certainty] = {
    "claimed": "claimed",
    "attributed": "attributed",
    "suspected": "suspected",
    "unknown": "unknown",
}
