"""Sentences that tell of one incident → its draft: type, day, place, people, who did it, with the evidence."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.extract.actors.attribution import Sources
from geo.extract.actors.blame import blame, is_claim, unclaimed
from geo.extract.counts.tolls import Toll
from geo.extract.days.dates import When
from geo.extract.days.sending import day_of
from geo.extract.drafts import confidence, dating, kinds, notes, titles
from geo.extract.drafts.dating import Dated
from geo.extract.drafts.evidence import Evidence
from geo.extract.drafts.kindsigns import Happening
from geo.extract.events import events
from geo.extract.figures import figures, implied
from geo.extract.figures.statements import Figure, middle
from geo.extract.incidents.agreement import is_of_mishaps
from geo.extract.incidents.mishaps import LOCAL
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.layout.apart import is_spree
from geo.extract.site.choice import Choice, Told
from geo.extract.text import coordinates, sentences
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.words.lexicon import ARMED
from geo.model import Certainty, Count, Draft, Incident, Source, Where

__all__ = ["FRESH", "WEEKS", "Drafts"]


class Drafts:
    """Makes the drafts of one report, the most important first."""

    def __init__(self, report: Report, tellings: Sequence[Telling], groups: Sequence[Group]) -> None:
        """`tellings`: all sentences that tell of something; `groups`: what they were grouped into."""
        self.report = report
        self.tellings = tellings
        self._telling = [t.sentence.index for t in tellings]
        self._sources = Sources([*report.title, *report.body])
        self.groups = groups
        self.supports: list[confidence.Support] = []
        """What stands behind each draft, in the order in which they were made."""
        self._kind: tuple[str, str] | None = None
        """The leading incident's type."""
        self._day: Dated | None = None
        self._of_nature: set[str] = set()
        """The leading incident's day, and the disasters that it is."""
        self._news: dt.date | None = None
        """When the first fresh incident began."""
        self._main = sorted(t.sentence.index for g in groups if not g.background for t in g.tellings)
        """Indices of the sentences that tell of main incidents."""
        told = {t.sentence.index for g in groups for t in g.tellings}
        self._blaming = [
            s for s in report.body if s.section == "body" and s.index not in told and (is_claim(s) or unclaimed(s))
        ]
        """Sentences that tell of nothing but who says they did it."""

    def draft(self, g: Group, *, first: bool) -> Draft:
        """The incident as it is told; `first`: the report's most important one, to be made before the others."""
        claims = Evidence(self.report, self._sources)
        told = self._told(g, first)
        stated, chosen = told.stated, told.chosen
        claims.figures(told.figures, chosen)
        when = self._when(g, claims, first)
        self._set_back(g, when)
        located, in_sentence = self._where(g, claims)
        text = " ".join(t.sentence.low for t in g.tellings)
        decision = kinds.decide(told.happening)
        kind, sub, lead = decision.event_type, decision.sub_event_type, decision.trigger
        kind, sub = self._of_bulletin(g) or (kind, sub)
        if (
            not first
            and self._kind is not None
            and (self.report.since is None or g.background)
            and (self._kind[0] != "Strategic developments" or not told.happening.dead)
            and all(e.kind == "weak" and e.event_type not in _MISHAPS for t in g.tellings for e in t.events)
        ) or (self._kind is not None and not first and _is_alike(g, sub, self._kind)):
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
        who, certainty = self._perpetrator(g, claims)
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
        return self._told(g, first).happening

    def _told(self, g: Group, first: bool) -> _Told:
        stated = [(t.sentence.index, toll) for t in g.tellings for toll in t.tolls]
        headed = first and not g.background and not g.one_of and g.tellings[0].sentence.part == "text"
        headed = headed and sum(any(t.head for t in o.tellings) for o in self.groups) < _BULLETIN
        heading = self.report.heading() if headed else []
        heading = [(s, toll) for s, toll in heading if not self._is_of_another(toll, g)]
        if stated:  # "14 shot since Friday" counts more than the one that the text tells of
            heading = [(s, toll) for s, toll in heading if not is_spree(s.low)]
        if "Epidemic" in g.natural:  # the first patient is a case
            stated = [(s, toll) for s, toll in stated if toll.role != "injured" or not toll.who]
        told = [(t.sentence, toll) for t in g.tellings for toll in t.tolls]
        if not g.background and not any(
            t.role == "killed" for t in [*(t for _, t in stated), *(t for _, t in heading)]
        ):
            # the sum of several, of which a part keeps no more than the day, says nothing of its own dead
            first_own = g.tellings[0].sentence.index if g.one_of else 0
            sentences_told = [t.sentence for t in g.tellings if t.sentence.index >= first_own]
            title = self.report.title if headed else []
            meant = implied.deadly([*sentences_told, *title]) or implied.known(sentences_told)
            if meant is not None and (headed or meant[0].part == g.tellings[0].sentence.part):
                told.append(meant)
                stated.append((meant[0].index, meant[1]))
        war = self.report.scene.political and "violence" in g.families
        chosen = figures.best(stated, [toll for _, toll in heading], self.report.full_names, war=war)
        happening = Happening(
            [(t.sentence, t.events) for t in g.tellings],
            self._headline_events(g) if headed else [],
            self.report.scene,
            armed=any(h in ARMED for _, toll in stated for h in toll.heads),
            dead=_some(chosen, "killed"),
            hurt=_some(chosen, "injured"),
            taken=_some(chosen, "abducted"),
            around=self.report.silent(self.tellings) if first and len(self.groups) == 1 else (),
        )
        return _Told([*heading, *told], stated, chosen, happening)

    def _headline_events(self, g: Group) -> list[tuple[Sentence, list[events.Event]]]:
        """The events of the headline without those that the report tells of another incident: "Six die in coach fire;
        train derails"."""
        told = [(s, events.find(s)) for s in self.report.title]
        others = _kinds_in(o for o in self.groups if o is not g and not o.background) - _kinds_in([g])
        own = [(s, [e for e in found if e.sub_event_type not in others]) for s, found in told]
        return own if any(e.kind == "event" for _, found in own for e in found) else told

    def _is_of_another(self, toll: Toll, g: Group) -> bool:
        """Whether what a headline says is what the report tells of another incident ("Four shot in Ava; man killed
        later"), or the sum of this one's people and of others'."""
        if toll.role not in _SUMMED:
            return False
        placed = [o for o in self.groups if o is not g and not o.background and any(t.site for t in o.tellings)]
        others = [self._befell(o, toll.role) for o in placed]
        mine, said = self._befell(g, toll.role), middle(toll.count)
        if not mine:
            return any(others)
        return mine < said <= mine + sum(others)

    def _befell(self, g: Group, role: str) -> int:
        """How many people an incident's own sentences say to have been killed or hurt."""
        stated = [(t.sentence.index, toll) for t in g.tellings for toll in t.tolls]
        own = figures.best(stated, (), self.report.full_names).get(role)
        return middle(own.count) if own is not None else 0

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
        """The sentences that tell of nothing, with their dates, those in other items of a list left out."""
        own = {None, *(t.item for t in g.tellings)}
        return [(s, days) for s, days in self.report.untold(self.tellings) if self.report.listing.item_of(s) in own]

    def _when(self, g: Group, claims: Evidence, first: bool) -> Dated | None:
        """The day, with the words that say so as its evidence."""
        dated = dating.choose(
            g,
            self._untold(g) if first else (),
            self.report.title,
            self.report.published,
            self.report.sent,
            live=self.report.live,
            others=self.groups,
            main=self._day if not first and g.natural <= self._of_nature else None,
            written=self.report.written,
        )
        if first and not g.background:
            self._day, self._of_nature = dated, g.natural
        if dated is not None:
            for field, day in (("date_start", dated.first), ("date_end", dated.last)):
                claims.add(field, day.isoformat(), dated.start, dated.end, dated.sentence)
        return dated

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

    def _where(self, g: Group, claims: Evidence) -> tuple[Where | None, bool]:
        """The place as the text gives it, and whether the incident's own sentences do."""
        for t in g.tellings:
            point = coordinates.find(t.sentence.text)
            if point:
                written, start = t.sentence.text[point.start : point.end], t.sentence.start
                claims.add("place", written, start + point.start, start + point.end, t.sentence)
                return Where(latitude=point.latitude, longitude=point.longitude, phrase=written), True
        own = [t for t in g.tellings if t not in g.again]
        if g.one_of:  # not the sum of several
            own = [t for t in own if not t.bare or all(o is g or t.sentence not in _told_in(o) for o in self.groups)]
        most = _most_dead(g.tellings) if "disaster" in g.families else 0
        wide = bool(g.natural) and g.natural.isdisjoint(LOCAL)
        tellings = [Told(t.sentence, t.near, part=_is_part(t, g, most), within=t.within, wide=wide) for t in own]
        choice = self.report.sites.choose(tellings, self._telling, background=g.background, land=g.land)
        inside = choice is not None and any(choice.sentence is t.sentence for t in g.tellings)
        if not inside and (before := self._at_the_same(g)) is not None:
            choice = before
        if choice is None:
            return None, False
        mention = choice.named.mention
        claims.add("place", mention.text, mention.start, mention.end, choice.sentence)
        return choice.where, choice.told

    def _at_the_same(self, g: Group) -> Choice | None:
        """The place of the accident told of last before, for what names no place of its own: "Angry youths stoned a
        patrol car", "two boys drowned in the town"."""
        if g.background or any(t.site is not None or t.spot for t in g.tellings):
            return None
        at = g.tellings[0].sentence.index
        before = [o for o in self.groups if o is not g and not o.background and o.tellings[0].sentence.index < at]
        last = max(before, key=lambda o: o.tellings[0].sentence.index, default=None)
        if last is None or not is_of_mishaps(last.tellings):
            return None
        tellings = [Told(t.sentence, t.near, within=t.within) for t in last.tellings]
        choice = self.report.sites.choose(tellings, self._telling, background=False, land=last.land)
        return choice if choice is not None and choice.told else None

    def _perpetrator(self, g: Group, claims: Evidence) -> tuple[str | None, Certainty]:
        ranked = {"claimed": 0, "attributed": 1, "suspected": 2, "unknown": 3}
        found = []
        for s in [*(t.sentence for t in g.tellings), *self._claimed(g)]:
            one = blame(
                s, [self.report.places.named[i] for i in self.report.places.of(s.index)] if s.part == "text" else ()
            )
            if one is not None:
                found.append((ranked[one.certainty], s.index, one, s))
        if not found:
            return None, "unknown"
        _, _, one, s = min(found, key=lambda f: f[:2])
        claims.add("perpetrator", one.who, one.start, one.end, s)
        return one.who, one.certainty

    def _claimed(self, g: Group) -> list[Sentence]:
        """Sentences that tell of nothing but who says they did it, where `g` is what was told of last before them."""
        if g.background:
            return []
        mine = {t.sentence.index for t in g.tellings}
        found = []
        for s in self._blaming:
            before = bisect_left(self._main, s.index)
            last = self._main[before - 1] if before else max(self._main, default=None)
            if last in mine:
                found.append(s)
        return found

    def _notes(self, g: Group, claims: Evidence, first: bool) -> tuple[str, ...]:
        found = notes.find([t.sentence for t in g.tellings], self._claimed(g))
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


class _Told(NamedTuple):
    """What is told of one incident's people, and what its type depends on."""

    figures: list[tuple[Sentence, Toll]]
    """The figures of the headline and of the text, each with its sentence."""
    stated: list[tuple[int, Toll]]
    """Index of the sentence and what it says."""
    chosen: dict[str, Figure]
    """Field → the figure that holds."""
    happening: Happening


def _kinds_in(groups: Iterable[Group]) -> set[str]:
    return {e.sub_event_type for g in groups for t in g.tellings for e in t.events}


def _some(chosen: dict[str, Figure], field: str) -> bool:
    return field in chosen and middle(chosen[field].count) > 0


def _is_alike(g: Group, sub: str, leading: tuple[str, str]) -> bool:
    """Whether what is told is called no more than an accident like the leading one: "in a similar mishap"."""
    return leading[0] in _MISHAPS and sub == "Other" and any(_SIMILAR.search(t.sentence) for t in g.tellings)


def _is_part(telling: Telling, g: Group, most: int) -> bool:
    """Whether a sentence on a disaster far and wide counts some of the dead that the report's opening counts.

    `most`: the most dead that any sentence on it counts.
    """
    if "disaster" not in g.families or telling is g.tellings[0] or telling.sentence.part != "text":
        return False
    if _THE_REST.match(telling.sentence.low) or _OF_THEM.match(telling.sentence.low):
        return True
    if "Earthquake" in g.natural and not telling.tolls and telling.events:
        return all(e.event_type == "Accident" for e in telling.events if e.kind == "event")  # what came down
    own = _most_dead([telling])
    dead = [t for t in telling.tolls if t.role == "killed"]
    if dead and all(t.kind == "none" for t in dead):
        return most > 0  # nobody died there
    several = sum(t.says_how_many for t in dead) > 1 and own < most
    return own > 0 and (several or 2 * own <= most)


def _told_in(g: Group) -> list[Sentence]:
    return [t.sentence for t in g.tellings]


def _most_dead(tellings: Sequence[Telling]) -> int:
    return max((middle(t.count) for one in tellings for t in one.tolls if t.role == "killed"), default=0)


_SUMMED = ("killed", "injured")
"""What headlines add up."""
FRESH, WEEKS = 4, 12
"""Days up to which news is fresh, and from which on something lies before it."""
_SIMILAR = Cued(
    r"\b(?:similar|such|like|another such|the same kind of) (?:accidents?|incidents?|mishaps?|traged(?:y|ies)"
    r"|disasters?|calamit(?:y|ies))\b"
)
_THE_REST = re.compile(r"\W*(?:the (?:rest|others?|remaining)|elsewhere|(?:\w+ )?more)\b")
_OF_THEM = re.compile(
    r"\W*(?:(?:at least |about )?[\w-]+ of|among) (?:the|those|them) ?(?:\d+ |\w+ )?(?:dead|victims|killed|injured"
    r"|wounded"
    r"|missing|fatalities|deaths)\b"
)
_MISHAPS = ("Accident", "Disaster")
"""Whose words say what befell people even where they stand for no event alone: "the collapse"."""
_BULLETIN = 2
"""Incidents with a place of a bulletin before them, whose people the headline adds up."""
_IN_TITLES = ("killed", "injured", "missing", "abducted")
