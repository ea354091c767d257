"""One document made ready to be read: its sentences, places and dates, and what each sentence tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from geo.extract.counts import counts, grids, seasons, tallies
from geo.extract.counts.aboard import aboard, nobody_lived
from geo.extract.counts.answers import answered
from geo.extract.counts.bodies import found_since
from geo.extract.counts.found import since_before
from geo.extract.counts.introduced import as_introduced
from geo.extract.counts.people import Ground
from geo.extract.counts.tolls import UNSAID, Toll
from geo.extract.counts.treated import treated
from geo.extract.counts.vanished import vanished
from geo.extract.counts.wholes import Wholes
from geo.extract.days.dates import When
from geo.extract.events import events
from geo.extract.events.scene import Scene
from geo.extract.events.unreal import is_scenario
from geo.extract.incidents import anothers, chronology, landcounts, lasting, unphrased
from geo.extract.incidents.addends import told_apart
from geo.extract.incidents.coverage import Coverage
from geo.extract.incidents.happenings import happenings
from geo.extract.incidents.knowndays import is_of_known
from geo.extract.incidents.lookalikes import Lookalikes
from geo.extract.incidents.memory import is_career, is_tried
from geo.extract.incidents.mishaps import LASTING
from geo.extract.incidents.onebyone import one_by_one
from geo.extract.incidents.past import is_aftermath
from geo.extract.incidents.reportdays import ReportDays
from geo.extract.incidents.scenesetters import SceneSetters
from geo.extract.incidents.staged import without_staged
from geo.extract.incidents.tellings import Telling
from geo.extract.incidents.they import resolved
from geo.extract.incidents.voices import opposed
from geo.extract.layout import numbered
from geo.extract.layout.apart import is_of_one_doer
from geo.extract.layout.digests import covered_since
from geo.extract.layout.listing import Listing
from geo.extract.names.places import Places
from geo.extract.names.surnames import names_in_full
from geo.extract.site.site import Sites
from geo.extract.text import sentences
from geo.extract.text.headlines import repeated
from geo.extract.text.sentences import Sentence
from geo.model import Document
from geo.patterns import compiled
from geo.roles import PlaceNames

__all__ = ["Report"]


class Report:
    """What is known of a whole document, and the sentences of it that tell of something."""

    def __init__(
        self, document: Document, body: list[Sentence], found: Places, names: PlaceNames, extractor: str
    ) -> None:
        """`body` and `found`: the sentences and the places of the document's text; `names`: the names that a gazetteer
        knows; `extractor`: name kept in claims."""
        self.extractor = extractor
        self.document = document
        self.body = body
        self.places = found
        self.title = sentences.split(document.title, "title") if document.title else []
        self.headed = repeated(body, document.title)
        """How many sentences with which the text begins are the title again."""
        self.datelines = found.datelines
        self.days = ReportDays(document, self.title, body, self.datelines)
        self.sent = self.days.sent
        """When its head says that it was sent; None where the document has a date."""
        self.published = self.days.published
        self.ground = Ground(found.covered, found.surnames)
        self.full_names = names_in_full(body, found.surnames)
        """First name → surname of the persons named, lower case."""
        self.scene = Scene.of([*self.title, *body])
        self._lookalikes = Lookalikes([*self.title, *body], self.scene, found.surnames)
        self._told: dict[int, list[Toll]] = {}
        self._wholes = Wholes(body, self._told, self.ground, aboard(body))
        self.sites = Sites(body, self.title, found, self.datelines, names)
        self._lasting = any(tallies.is_lasting(s) for s in [*self.title, *body[:_OPENING]])
        self._headlined: bool | None = None
        self.listing = Listing(body, found.heads)
        self._grids = grids.find(body)
        opening = [e for s in [*self.title, *body[:_OPENING]] for e in self._events(s)]
        self._natural = {e.sub_event_type for e in opening if e.event_type == "Disaster" and e.kind == "event"}
        """The disasters that the opening tells of: each is one in however many towns."""
        self.coverage = Coverage.of(self.title, body, self.published, self.days.named) if self.listing else Coverage()
        self.since = covered_since(self.title, body, self.published, self.days.named)
        """The first day that a report covers which gathers what happened over some days; None for other reports."""
        self.numbered = sorted(numbered.scenes(body)) or one_by_one(body, self.sites, found)
        """Indices of the sentences that open one of several scenes by its number."""
        self._setters = SceneSetters(body, self.numbered, self.days, self.sites, self.listing)

    def tellings(self) -> list[Telling]:
        """The sentences that tell of something; those of the headline where the text tells of nothing."""
        if any(is_scenario(s.low) for s in self.body[:_REVEALED]):
            return []
        wide = bool(self._natural)
        read = (t for s in self.body if (t := self._telling(s)) is not None)
        told = resolved([part for t in read for part in happenings(t, self.sites, self.places, wide=wide)])
        told = told_apart(told, self.body, self.sites, self.places)
        told = opposed(without_staged(told, self.title, self.body))
        told = [self._in_item(t) for t in self._setters.put_before(told)]
        return told or [t for s in self.title if (t := self._telling(s)) is not None]

    def headline_tellings(self) -> list[Telling]:
        """The sentences of the headline that tell of an event and say whom it befell."""
        told = [t for s in self.title if (t := self._telling(s)) is not None]
        return [t for t in told if any(e.kind == "event" for e in t.events) and any(x.kind != "none" for x in t.tolls)]

    def untold(self, tellings: Sequence[Telling]) -> list[tuple[Sentence, list[When]]]:
        """The sentences that tell of nothing, with their dates, and those of an arrest or a trial, with the days of
        what it is for."""
        told = [(s, self.days.likeliest(s, s.start)) for s in self.silent(tellings)]
        after = [t for t in tellings if t.is_arrest or is_aftermath(t.sentence.low)]
        known = ((t.sentence, [w for w in t.dates if is_of_known(t.sentence, w)]) for t in after)
        return [*told, *((s, days) for s, days in known if days)]

    def silent(self, tellings: Sequence[Telling]) -> list[Sentence]:
        """The sentences that tell of nothing."""
        told = {t.sentence.index for t in tellings if not t.bare}
        return [s for s in self.body if s.section == "body" and s.index not in told]

    def headlined(self) -> bool:
        """Whether the headline tells of anything."""
        if self._headlined is None:
            self._headlined = any(self._events(s) or counts.find(s, Ground()) for s in self.title)
        return self._headlined

    def is_of_one_doer(self) -> bool:
        """Whether the headline or the lead calls what it tells the spree of one person."""
        return any(is_of_one_doer(s.low) for s in [*self.title, *self.body[:_LEAD]])

    def heading(self) -> list[tuple[Sentence, Toll]]:
        """What the headline says of the people of the report's main incident."""
        ground = Ground(surnames=self.ground.surnames)
        return [(s, toll) for s in self.title if not tallies.is_statistic(s) for toll in counts.find(s, ground)]

    def _telling(self, s: Sentence) -> Telling | None:
        if s.section != "body":
            return None
        happened = [e for e in self._events(s) if not self._lookalikes.has(s, e)]
        ground = self.ground if s.part == "text" else Ground(surnames=self.ground.surnames)
        told = counts.find_all(s, ground, lasting=self._lasting)
        if told and s.part == "text" and s.index and s.index - 1 not in self._told:
            told = as_introduced(self.body[s.index - 1], s, told, ground)
        told = self._wholes.settled(s, told) if s.part == "text" else [t for t in told if not t.of]
        told = seasons.with_sums_apart(s, told, self._told)
        told = since_before(s, told, self._told) if s.part == "text" else told
        happened = [e for e in happened if not any(_takes_people(e, t, s) for t in told)]
        if s.part == "text" and (told or happened) and self._is_of_a_sum(s):
            return None
        if s.part == "text":
            if (
                all(t.kind == UNSAID for t in told)
                and (answer := answered(self.body, s) or treated(self.body, s)) is not None
            ):
                told = [answer]
            told = [*told, *self._grids.get(s.index, ())]
            told += landcounts.by_country(s, told, self.places) if told and self._natural else ()
        if not any(t.role == "killed" for t in told) and s.part == "text":
            told += nobody_lived(s, self._wholes)
            told = vanished(s, self.body) or told
        if s.part == "text":
            told = found_since(s, told, self.body, self.ground)
        if told and s.part == "text":
            self._told[s.index] = told
        if not told and self.coverage.counts(s):
            return None
        if self.coverage.deed is not None and self.listing.item_of(s) is not None:
            happened = self.coverage.meant(s, happened, told)
        if not happened and not told and s.part == "text" and self._first_said < len(self.body):
            happened = [*unphrased.find(s, self.body)]  # beside what phrases tell of: by itself it may be anything
        if not happened and not told:
            return None
        near = max(happened, key=lambda e: _pull(e, told)).start if happened else told[0].start
        row = not told and tallies.is_ranked(s.low)  # "the ninth raid on Lebanon this year"
        site = self.sites.site_in(s, near) if s.part == "text" and not row else None
        days = chronology.of_one(s, self.days.likeliest(s, near, [e.end for e in happened]))
        if days and self._natural:
            days = lasting.spanned(s, days, self._counted_on, slow=not self._natural.isdisjoint(LASTING))
        if not days and is_career(s.low):
            return None
        if not told and days and all(e.known for e in happened) and is_tried(s):
            days = ()  # the day of the inquiry
        spot = ""
        fresh = any(e.kind == "event" and not e.known and e.weight >= _DEED for e in happened)
        if site is None and (told or fresh) and s.part == "text" and not s.shouted:
            spot = self.sites.name_in(s, near) or self.sites.capital_in(s, near)
        return Telling(s, tuple(happened), tuple(told), tuple(days), site, spot, near)

    @cached_property
    def _counted_on(self) -> dt.date | None:
        """The day of the figures that a report on a disaster gives."""
        opening = [s for s in self.body[:_OPENING] if s.section == "body"]
        return lasting.told_on([d for s in opening for d in self.days.likeliest(s, s.start)], self.published)

    def _events(self, s: Sentence) -> Sequence[events.Event]:
        """The events of a sentence; what is done to whom makes none where a phrase of an earlier sentence has told of
        one, or a later one of what this sentence gives no day for: then it is part of it."""
        found = events.find(s)
        if s.part == "text" and s.index > self._first_said:
            if (same := anothers.of_its_kind(s, self.body, self._first_said)) is not None:
                return [*(e for e in found if e.kind != "event"), same]
            if any(e.kind == "event" for e in found):
                return found
            return [*found, *anothers.deeds_of_others(s, self.places, self.days)]
        framed = events.find_framed(s)
        if framed and s.part == "text" and s.index > 0 and self._first_said < len(self.body):
            framed = framed if self.days.likeliest(s, s.start) else ()
        return [*found, *framed] if framed else found

    @cached_property
    def _first_said(self) -> int:
        """Index of the first sentence in which a phrase tells of an event; that of the last, where none does."""
        body = (s for s in self.body if s.section == "body")
        said = (s.index for s in body if any(e.kind == "event" for e in events.find(s)))
        return next(said, len(self.body))

    def _is_of_a_sum(self, s: Sentence) -> bool:
        """Whether it tells who was among those whom a sum of a war counts: "Among the killed were 58 children"."""
        if not tallies.is_share(s.low):
            return False
        before = [b for b in self.body[max(0, s.index - _BACK) : s.index] if b.section == "body"]
        summed = next((b for b in reversed(before) if _FATE.search(b.low) and not tallies.is_share(b.low)), None)
        return summed is not None and tallies.is_statistic(summed)

    def _in_item(self, telling: Telling) -> Telling:
        """The telling with its item, its head and its day, where it is in a list."""
        item = self.listing.item_of(telling.sentence)
        if item is None:
            return telling
        days = telling.dates
        for s in () if days else self.body[item : telling.sentence.index]:  # "Corinto. 13 August: …"
            whole = s.end - s.start <= _HEADING  # "Kandahar, the same day."
            named = self.days.likeliest(s, s.start)
            days = tuple(w for w in named if w.prec == 1 and (whole or _fronts(w, s))) or days
        if not days and self.coverage.day is not None:
            days = (self.coverage.day,)
        headed = self.places.heads.get(telling.sentence.index)
        head = headed.text if headed is not None else ""
        if not head and telling.site is None and telling.events:
            head = self.sites.name_in(telling.sentence, telling.near)
        return replace(telling, item=item, head=head, dates=days)


def _pull(e: events.Event, told: Sequence[Toll]) -> int:
    """How much an event draws the place of its sentence to where it stands: what befell people before what was agreed
    or is taken for it."""
    return e.weight - (_MERE if told and e.event_type == "Strategic developments" else 0)


def _takes_people(e: events.Event, toll: Toll, s: Sentence) -> bool:
    """Whether what was seized is people and no place: "rebels seized twelve builders from a camp"."""
    taken = toll.role == "abducted" and e.event_type == "Battles" and e.sub_event_type != "Armed clash"
    return taken and toll.start < e.end and e.start < toll.end and _FROM.match(s.low, toll.end - s.start) is not None


def _fronts(day: When, s: Sentence) -> bool:
    """Whether an item begins with a day: "MONDAY: A bomb …"."""
    return day.start - s.start <= _FRONT and s.text[day.end - s.start :][:1] in (":", ",", " ", ".")


_DEED = 66
"""Weight from which on words tell of a deed or an accident by themselves."""
_BACK = 6
"""Sentences back to which the sum of a war is looked for."""
_MERE = 40
"""What a deed without victims weighs less in a sentence that counts people."""
_HEADING = 40
"""Letters up to which a sentence before an item's story only heads it."""
_FRONT = 5
"""Letters of an item before the day that it begins with."""
_FATE = compiled(
    r"\b(?:killed|wounded|injured|dead|died|deaths|casualties)\b.*\d|\d.*\b(?:killed|wounded|injured|dead|died"
    r"|deaths|casualties)\b"
)
_FROM = compiled(r" (?:from|in|at|near|on|outside|off)\b")
_LEAD = 2
"""Sentences that may call several scenes the spree of one person."""
_OPENING = 3
"""Sentences that say what a report is about."""
_REVEALED = 6
"""Sentences within which a report owns that what it opens with was a drill."""
