"""Sentences that tell of one incident → its draft: type, day, place, people, who did it, with the evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from geo.extract.actors import states
from geo.extract.actors.attribution import Sources
from geo.extract.days.dates import When
from geo.extract.days.sending import day_of
from geo.extract.drafts import confidence, dating, kinds, means, notes, titles
from geo.extract.drafts.befallen import Befallen
from geo.extract.drafts.blamed import Blamed
from geo.extract.drafts.dating import Dated
from geo.extract.drafts.evidence import Evidence
from geo.extract.drafts.kindsigns import Happening
from geo.extract.drafts.placing import Placing
from geo.extract.drafts.sharedday import Shared, shared
from geo.extract.drafts.shares import SHARES, no_civilians, shares
from geo.extract.figures.statements import middle
from geo.extract.incidents.mishaps import WIDE, brought
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.text import sentences
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.model import Certainty, Count, Draft, Incident, Source

__all__ = ["FRESH", "WEEKS", "Drafts"]


class Drafts:
    """Makes the drafts of one report, the most important first."""

    def __init__(self, report: Report, tellings: Sequence[Telling], groups: Sequence[Group]) -> None:
        """`tellings`: all sentences that tell of something; `groups`: what they were grouped into."""
        self.report = report
        self.tellings = tellings
        self._sources = Sources([*report.title, *report.body])
        self.groups = groups
        self._befallen = Befallen(report, tellings, groups)
        self._placing = Placing(report, tellings, groups)
        self._blamed = Blamed(report, groups)
        self.supports: list[confidence.Support] = []
        """What stands behind each draft, in the order in which they were made."""
        self._kind: tuple[str, str] | None = None
        """The leading incident's type."""
        self._day: Dated | None = None
        self._of_nature: set[str] = set()
        self._brought: set[str] = set()
        """The leading incident's day, and the disasters that it is."""
        self._news: dt.date | None = None
        """When the first fresh incident began."""

    def draft(self, g: Group, *, first: bool) -> Draft:
        """The incident as it is told; `first`: the report's most important one, to be made before the others."""
        claims = Evidence(self.report, self._sources)
        told = self._befallen.of(g, first=first)
        stated, chosen = told.stated, told.chosen
        claims.statements(told.figures)
        claims.figures(told.figures, {f: figure for f, figure in chosen.items() if f not in SHARES})
        when = self._when(g, claims, first)
        self._set_back(g, when)
        located, in_sentence = self._placing.of(g, claims)
        text = " ".join(t.sentence.low for t in g.tellings)
        decision = kinds.decide(told.happening)
        kind, sub, lead = decision.event_type, decision.sub_event_type, decision.trigger
        kind, sub = self._of_bulletin(g) or (_FROM_AFAR if sub in _BY_HAND and self._is_struck(g) else (kind, sub))
        if (
            not first
            and self._kind is not None
            and (self.report.since is None or g.background)
            and (self._kind[0] != "Strategic developments" or not told.happening.dead)
            and all(e.kind == "weak" and e.event_type not in _MISHAPS for t in g.tellings for e in t.events)
            and not means.names_means(told.happening, self._kind)
        ) or (
            self._kind is not None
            and not first
            and (_is_alike(g, sub, self._kind) or means.is_as_before((kind, sub), told.happening, self._kind))
        ):
            kind, sub = self._kind  # "a year before 40 had died there": told beside its like
        elif first:
            self._kind = kind, sub
        if lead is not None and decision.sentence is not None:
            claims.add("event_type", f"{kind}: {sub}", lead.start, lead.end, decision.sentence)
        for t in g.tellings:
            event = t.strongest
            if (
                event is not None
                and event is not lead
                and not t.tolls
                and self._sources.of(t.sentence, event.start, event.end)
            ):
                claims.add("event_type", f"{kind}: {sub}", event.start, event.end, t.sentence)
        who, certainty = self._perpetrator(g, claims, kind, sub)
        everything = [*told.figures, *no_civilians(self._sentences(g, first=first))]
        parts = shares(everything, chosen, kind, sub, who)
        claims.figures(everything, parts)
        chosen = {f: figure for f, figure in chosen.items() if f not in SHARES} | parts
        remarks = self._notes(g, claims, first)

        def counted(field: str) -> Count | None:
            return chosen[field].count if field in chosen else None

        self.supports.append(
            confidence.Support(
                dated=when,
                where=located,
                place_in_sentence=in_sentence,
                killed=counted("killed"),
                figures=tuple(middle(t.count) for _, t in stated if t.role == "killed"),
                statements=len(g.tellings),
                first=g.tellings[0].sentence.index,
                incidents=len(self.groups),
                event_type=kind,
                main=not g.background,
                dated_report=self.report.document.date is not None,
                shouted=g.tellings[0].sentence.shouted,
            )
        )
        start = g.tellings[0].sentence.start
        incident = Incident(
            incident_id=Incident.mint_id(self.report.document.id, start, kind),
            role="background" if g.background else "main",
            event_type=kind,
            sub_event_type=sub,
            title=self._headline(g, first)
            or titles.made(kind, sub, text, located, **{f: counted(f) for f in _IN_TITLES}),
            notes=remarks,
            date_start=when.first if when else None,
            date_end=when.last if when else None,
            date_prec=when.prec if when else None,
            killed=counted("killed"),
            injured=counted("injured"),
            missing=counted("missing"),
            abducted=counted("abducted"),
            killed_civilians=counted("killed_civilians"),
            killed_perpetrators=counted("killed_perpetrators"),
            injured_civilians=counted("injured_civilians"),
            perpetrator=who,
            perpetrator_certainty=certainty,
            confidence=confidence.score(self.supports[-1]),
            sources=(
                Source(
                    self.report.document.id,
                    self.report.document.url,
                    self.report.document.publisher,
                    self.report.document.title,
                    day_of(self.report.document.date),
                ),
            ),
        )
        return Draft(replace(incident, claims=claims.complete(incident, g)), located)

    def happening(self, g: Group, *, first: bool) -> Happening:
        """What an incident's type depends on."""
        return self._befallen.of(g, first=first).happening

    def days(self, g: Group, *, first: bool) -> list[tuple[dating.Candidate, Dated]]:
        """The dates among which an incident's day is chosen, and the days that each would give it."""
        untold, published = self._untold(g) if first else (), self.report.published
        options = dating.candidates(g, untold, published)
        return [(c, dating.named(c, options, g, untold, self.report.title, published)) for c in options]

    def _of_bulletin(self, g: Group) -> tuple[str, str] | None:
        """The kind of raids that a bulletin is about, for an item that says only whom they hit: "Siversk: 2
        dead"."""
        if not any(t.head for t in g.tellings) or any(e.kind == "event" for t in g.tellings for e in t.events):
            return None
        strong = [t.strongest for t in self.tellings if t.strongest is not None and t.strongest.kind == "event"]
        blasts = [e for e in strong if e.event_type == "Explosions/Remote violence"]
        if not blasts or 2 * len(blasts) < len(strong):
            return None
        return blasts[0].event_type, blasts[0].sub_event_type

    def _untold(self, g: Group) -> list[tuple[Sentence, list[When]]]:
        """The sentences that tell of nothing, with their dates, those in other items of a list left out, and a lead
        that belongs to no incident, since it tells of all of them."""
        own = {None, *(t.item for t in g.tellings)}
        taken = {t.sentence.index for one in self.groups for t in one.tellings}
        leads = [t for t in self.tellings if t.sentence.index < min(taken, default=0) and not t.bare]
        untold = [*((t.sentence, list(t.dates)) for t in leads), *self.report.untold(self.tellings)]
        return [(s, days) for s, days in untold if self.report.listing.item_of(s) in own]

    def _is_of_the_disaster(self, g: Group) -> bool:
        """Whether an incident may be what the disaster that the report is about did elsewhere: of its kind, of what it
        brings with it, or of dead who are only counted."""
        told = {e.sub_event_type for t in g.tellings for e in t.events if e.kind == "event"}
        alike = bool(g.natural) and g.natural <= self._of_nature
        return alike or (bool(self._brought) and told <= self._brought)

    def _when(self, g: Group, claims: Evidence, first: bool) -> Dated | None:
        """The day, with the words that say so as its evidence."""
        dated = dating.choose(
            g,
            self._untold(g) if first else (),
            self.report.title,
            self.report.published,
            self.report.sent,
            live=self.report.days.live,
            others=self.groups,
            main=self._day if not first and self._is_of_the_disaster(g) else None,
            written=self.report.days.written,
            shared=self._shared,
        )
        if first and not g.background:
            self._day, self._of_nature = dated, g.natural
            self._brought = brought(g) if g.natural & WIDE else set()
        if dated is not None:
            for field, day in (("date_start", dated.first), ("date_end", dated.last)):
                claims.add(field, day.isoformat(), dated.start, dated.end, dated.sentence)
        return dated

    @cached_property
    def _shared(self) -> Shared:
        """The days that the report says of several happenings."""
        return shared(self.report.body, lambda s: self.report.days.likeliest(s, s.start))

    def _set_back(self, g: Group, when: Dated | None) -> None:
        """What lies weeks before the fresh news is told for its background: "this year's worst was on March 8"; not so
        what a disaster that goes from country to country did in the first of them."""
        published = self.report.published
        if when is None or published is None or g.land:
            return
        since = self.report.since
        if since is not None and when.last >= since:
            return
        if self._news is not None and (self._news - when.last).days >= WEEKS:
            g.background = True
        elif self._news is None and not g.background and (published - when.last).days <= FRESH:
            self._news = when.first

    def _is_struck(self, g: Group) -> bool:
        """Whether a state struck: "Israel hit a suburb of Beirut" needs no word for what it flew there."""
        return any(states.struck(t.sentence, self._blamed.named(t.sentence)) for t in g.tellings[:1])

    def _sentences(self, g: Group, *, first: bool) -> list[Sentence]:
        """Those that tell of an incident; of a report's only one, those that tell of nothing too."""
        around = self.report.silent(self.tellings) if first and len(self.groups) == 1 else ()
        return [*(t.sentence for t in g.tellings), *around]

    def _perpetrator(self, g: Group, claims: Evidence, kind: str, sub: str) -> tuple[str | None, Certainty]:
        found = self._blamed.of(g, kind, sub)
        if found is None:
            return None, "unknown"
        one, s = found
        claims.add("perpetrator", one.who, one.start, one.end, s)
        return one.who, one.certainty

    def _notes(self, g: Group, claims: Evidence, first: bool) -> tuple[str, ...]:
        found = notes.find([t.sentence for t in g.tellings], self._blamed.claimed(g))
        for label, start, end, s in found:
            claims.add("notes", label, start, end, s)
        told = [f"{label}: {' '.join(s.text.split())}" for label, _, _, s in found]
        pages = sentences.page_sources(self.report.body) if first else []
        for s in self.report.body if pages else ():
            for name in pages if s.section == "sources" else ():
                at = s.start + max(0, s.text.find(name))
                claims.add("notes", "source named by the page", at, at + len(name), s)
        return (*told, *(f"source named by the page: {name}" for name in pages))

    def _headline(self, g: Group, first: bool) -> str | None:
        """The document's own, where it speaks of this incident."""
        return self.report.document.title if first and not g.background and not g.one_of else None


def _is_alike(g: Group, sub: str, leading: tuple[str, str]) -> bool:
    """Whether what is told is called no more than an accident like the leading one: "in a similar mishap"."""
    return leading[0] in _MISHAPS and sub == "Other" and any(_SIMILAR.search(t.sentence) for t in g.tellings)


FRESH, WEEKS = 4, 12
"""Days up to which news is fresh, and from which on something lies before it."""
_SIMILAR = Cued(
    r"\b(?:similar|such|like|another such|the same kind of) (?:accidents?|incidents?|mishaps?|traged(?:y|ies)"
    r"|disasters?|calamit(?:y|ies))\b"
)
_MISHAPS = ("Accident", "Disaster")
"""Whose words say what befell people even where they stand for no event alone: "the collapse"."""
_FROM_AFAR = ("Explosions/Remote violence", "Air/drone strike")
_BY_HAND = ("Attack", "Armed clash", "Remote explosive/landmine/IED")
_IN_TITLES = ("killed", "injured", "missing", "abducted")
