"""Which of the named places is an incident's place.

1. Every name in the sentences that tell of it, and in those that follow up on them ("It happened near …"), is weighed
by its grammar and by how near it stands to the event. 2. From a province or a country the choice descends to the town
or the village that is named in it. 3. Where the text names nothing small, headline and dateline help out.
4. What was chosen is put into the names that hold it, so that an unknown village still stands in its district.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from geo.extract import places as names_in
from geo.extract.places import Named, Places
from geo.extract.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, TOWN, is_common
from geo.extract.sentences import Sentence
from geo.extract.spots import Spot, linked, spots_in
from geo.extract.where import between, lie_of, where_of
from geo.model import Mention, Where
from geo.regions import country_name
from geo.roles import PlaceNames

__all__ = ["Choice", "Site", "Sites", "Told"]

WELL_KNOWN = 50_000
"""People from which on a name stands for itself, without the names around it."""
METROPOLIS = 1_000_000
"""People from which on a town is likely to hold the small place that is named with it."""
SMALL = 20_000
"""People up to which a name may well stand for a place of the same name that is in no gazetteer."""
LOCATED = 2.4
"""Fit from which on the grammar puts things in a place."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place name as the candidate for an incident's place."""

    index: int
    """Among the document's names."""
    score: float


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells of an incident, and the offset of its event."""

    sentence: Sentence
    near: int


@dataclass(frozen=True, slots=True)
class Choice:
    """An incident's place as it is written, with all names that hold it."""

    named: Named
    sentence: Sentence
    holders: tuple[Mention, ...]
    """The smallest first."""
    told: bool
    """False: a guess from headline, dateline or the sentences around."""
    other: Mention | None = None
    """The second of two names that it lies between."""

    @property
    def where(self) -> Where:
        """For the resolver."""
        return where_of(self.named.mention, self.holders, self.sentence, self.other)


@dataclass(frozen=True, slots=True)
class _Option:
    spot: Spot
    sentence: Sentence
    score: float


class Sites:
    """All places of a document that something may have happened in."""

    def __init__(
        self,
        body: Sequence[Sentence],
        title: Sequence[Sentence],
        places: Places,
        datelines: Mapping[int, tuple[int, int]],
        names: PlaceNames,
    ) -> None:
        """`places`: the names of the body; `datelines`: sentence index → (start, end), offsets of the text."""
        self._body = body
        self._title = title
        self._places = places
        self._datelines = datelines
        self._names = names
        self._spots: dict[int, list[Spot]] = {}
        self._heading: list[tuple[Sentence, list[Spot]]] | None = None

    def site_in(self, sentence: Sentence, near: int) -> Site | None:
        """The likeliest of a sentence's known names; None when it names none that could be it."""
        options = [o for o in self._options(sentence, near) if o.spot.index is not None]
        best = max(options, key=lambda o: o.score, default=None)
        if best is None or best.spot.index is None or best.score <= 0.5:
            return None
        return Site(best.spot.index, best.score)

    def choose(self, tellings: Sequence[Told], others: Sequence[int], *, background: bool) -> Choice | None:
        """The place of the incident that `tellings` tell of; `others`: sentences that tell of something."""
        options = []
        for n, told in enumerate(tellings):
            if told.sentence.part == "text":
                options += self._options(told.sentence, told.near, less=0.15 * n)
        if not background or len(tellings) > 1:
            options += self._following(tellings, others)
        options = [o for o in options if o.score > 0.5]
        if not options:
            return self._without(tellings, background=background)
        best = max(options, key=lambda o: o.score)
        best = self._descend(best, options)
        if best.spot.rank >= PROVINCE and not background:
            best = self._narrowed(best, tellings) or best
        return self._choice(best, options, told=True)

    def _options(self, s: Sentence, near: int, less: float = 0.0) -> list[_Option]:
        sent = self._datelines.get(s.index, (0, 0))
        elsewhere = [m.span(m.lastgroup or 0) for m in _OTHER_TIME.finditer(s.low)]
        options = []
        for spot in self._in(s):
            mention = spot.named.mention
            if mention.kind != "place" or (s.part == "text" and sent[0] <= mention.start < sent[1]):
                continue
            gap = abs(mention.start - near)
            score = spot.fit + 1 - min(gap, 240) / 240 + (0.3 if mention.start > near else 0.0) - less
            score += 0.3 if spot.holders else 0.0
            if any(a <= mention.start - s.start < b for a, b in elsewhere):
                score -= 2.5
            options.append(_Option(spot, s, score))
        return options

    def _in(self, s: Sentence) -> list[Spot]:
        if s.part != "text":
            return next((spots for sentence, spots in self._headline() if sentence is s), [])
        if s.index not in self._spots:
            self._spots[s.index] = spots_in(s, self._places, self._names)
        return self._spots[s.index]

    def _headline(self) -> list[tuple[Sentence, list[Spot]]]:
        """The spots of the headline, whose names are read apart from the text's."""
        if self._heading is None:
            text = "".join(" " * (s.start - (self._title[n - 1].end if n else 0)) + s.text
                           for n, s in enumerate(self._title))  # fmt: skip
            found = names_in.find(self._title, text, self._names)
            self._heading = [
                (s, linked(s, [(i, found.named[i]) for i in found.of(s.index)], self._names, found.surnames))
                for s in self._title
            ]
        return self._heading

    def _following(self, tellings: Sequence[Told], others: Sequence[int]) -> list[_Option]:
        """Places in the sentences after a telling that tell of nothing else but where: "It happened near …"."""
        mine = {t.sentence.index for t in tellings if t.sentence.part == "text"}
        taken = set(others)
        options = []
        for index in sorted(mine):
            for later in range(index + 1, min(len(self._body), index + 7)):
                if later in taken:
                    break
                s = self._body[later]
                if s.section != "body" or _OTHER_TIME.match(s.low):
                    continue
                located = _LOCATES.search(s.low)
                near = s.start + located.start() if located else s.start
                less = 0.25 * (later - index) + (0.4 if located else 1.6)
                options += self._options(s, near, less=less)
        return options

    def _descend(self, best: _Option, options: Sequence[_Option]) -> _Option:
        """The smallest place that is named as a location and may lie in what fits best."""
        seen = {best.spot.named.mention.start}
        if lie_of(best.sentence, best.spot.named.mention).relation == "near":
            exact = [o for o in options if o.spot.rank == best.spot.rank and self._follows_at(o, best)]
            best = max(exact, key=lambda o: o.score, default=best)
        while True:
            inner = [
                o
                for o in options
                if o.spot.rank < best.spot.rank
                and o.spot.named.mention.start not in seen
                and (o.spot.fit >= LOCATED - 0.6 or (best.sentence is o.sentence and self._holds(o, best)))
                and o.score >= 0.9
                and not _PARTLY.match(o.sentence.low, o.spot.named.mention.end - o.sentence.start)
                and self._compatible(o, best)
            ]
            if not inner:
                return best
            best = max(inner, key=lambda o: o.score - 0.6 * max(0, o.spot.rank - TOWN))
            seen.add(best.spot.named.mention.start)

    def _follows_at(self, option: _Option, best: _Option) -> bool:
        """Whether a later sentence says "at B" where an earlier one said "near A"."""
        later = option.sentence.part == "text" and option.sentence.index > best.sentence.index
        there = option.spot.fit >= LOCATED and _LOCATES.search(option.sentence.low) is not None
        at = lie_of(option.sentence, option.spot.named.mention).relation == "at"
        return later and there and at and self._compatible(option, best)

    def _holds(self, inner: _Option, outer: _Option) -> bool:
        spots = self._in(inner.sentence)
        return any(spots[h].named is outer.spot.named for h in inner.spot.holders)

    def _compatible(self, inner: _Option, outer: _Option) -> bool:
        """Whether one may lie in the other, as far as names tell: a country in common, and not said to be elsewhere."""
        spots = self._in(inner.sentence)
        for h in inner.spot.holders:
            if spots[h].rank == COUNTRY and outer.spot.rank == COUNTRY:
                return bool(_countries(spots[h].named) & _countries(outer.spot.named))
        known = inner.spot.named.info is not None and inner.spot.named.info.features == _NAMED_WHOLE
        if not known and (inner.spot.rank == QUARTER or _prominence(inner.spot) < SMALL):
            return True  # a namesake abroad says nothing of where this one is
        mine, theirs = _countries(inner.spot.named), _countries(outer.spot.named)
        return not mine or not theirs or bool(mine & theirs)

    def _narrowed(self, best: _Option, tellings: Sequence[Told]) -> _Option | None:
        """A town from headline or dateline, when the text itself gives a province or a country only."""
        for sentence, spots in self._headline():
            for spot in spots:
                option = _Option(spot, sentence, spot.fit)
                smaller = spot.named.mention.kind == "place" and spot.rank < best.spot.rank and spot.rank <= DISTRICT
                smaller = smaller and _said(spot.named).lower() not in _said(best.spot.named).lower()
                if smaller and spot.fit > 0.3 and spot.named.info is not None and self._compatible(option, best):
                    return option
        text = " ".join(t.sentence.low for t in tellings)
        for option in self._sent_from():
            named = option.spot.named
            if option.spot.rank >= best.spot.rank or not self._compatible(option, best):
                continue
            told_there = any(best.spot.named.mention.text == self._in(option.sentence)[h].named.mention.text
                             for h in option.spot.holders)  # fmt: skip
            if told_there or _HERE.search(text) or (best.spot.rank == COUNTRY and self._vouched(named)):
                return option
        return None

    def _vouched(self, named: Named) -> bool:
        """Whether the dateline's town is more than the capital that news is sent from."""
        capital = named.info is not None and "PPLC" in named.info.features
        return not capital or self._repeated(named)

    def _repeated(self, named: Named) -> bool:
        """Whether the body names the dateline's place again."""
        name = named.mention.text.lower()
        return any(n.mention.text.lower() == name and n is not named for n in self._places.named)

    def _sent_from(self) -> list[_Option]:
        found = []
        for index, (start, end) in self._datelines.items():
            for spot in self._in(self._body[index]):
                if start <= spot.named.mention.start < end and spot.rank <= DISTRICT:
                    found.append(_Option(spot, self._body[index], 1.0))
        return found

    def _without(self, tellings: Sequence[Told], *, background: bool) -> Choice | None:
        """No place in its own sentences: the nearest before them, the headline's, the dateline's, the first after."""
        body = [t.sentence.index for t in tellings if t.sentence.part == "text"]
        first = body[0] if body else 0
        here = any(_HERE.search(t.sentence.low) for t in tellings)
        alone = background and len(tellings) == 1 and not here
        window = list(range(first, first - 2 if alone else -1, -1))
        window += range(first + 1, min(len(self._body), first + 4))
        around = [
            o
            for index in window
            if 0 <= index < len(self._body) and self._body[index].section == "body"
            for o in self._options(self._body[index], self._body[index].start)
        ]
        headline = [
            _Option(spot, s, spot.fit)
            for s, spots in self._headline()
            for spot in spots
            if spot.named.mention.kind == "place" and spot.named.info is not None
        ]
        located = [o for o in around if o.spot.fit >= 1.2 and o.spot.named.info is not None]
        order = located[:1] if alone else [*located[:1], *headline[:1], *self._sent_from()[:1]]
        order += [o for o in around if o.score > 0.5][:1]
        if not order:
            return None
        best = order[0]
        if not alone:
            best = self._descend(best, [*located, *headline])
        return self._choice(best, [*located, *headline, *self._sent_from()], told=False)

    def _choice(self, best: _Option, options: Sequence[_Option], *, told: bool) -> Choice:
        """The place with what holds it: by its own phrase first, then by what else the incident's sentences name."""
        spots = self._in(best.sentence)
        holders = [spots[h] for h in best.spot.holders]
        chain = [(h.rank, h.named.mention) for h in holders]
        if is_common(best.spot.named) or _prominence(best.spot) < WELL_KNOWN:
            chain += self._around(best, holders, options)
        chain.sort(key=lambda pair: pair[0])
        mentions = [m for _, m in chain]
        for n, (rank, one) in enumerate(chain):
            if rank == QUARTER and not one.qualifiers:
                mentions[n] = replace(one, qualifiers=tuple(m.text for m in mentions[n + 1 :]))
        mention = best.spot.named.mention
        above = [m.text for m in mentions] if best.spot.rank == QUARTER else [_said(h.named) for h in holders]
        mention = replace(mention, qualifiers=tuple(above))
        kept = tuple(m for m in dict.fromkeys(mentions) if (m.part, m.start) != (mention.part, mention.start))
        return Choice(replace(best.spot.named, mention=mention), best.sentence, kept, told, self._other(best))

    def _other(self, best: _Option) -> Mention | None:
        """The second name of "between A and B", when the first or the second was chosen."""
        spots = [s for s in self._in(best.sentence) if s.rank <= DISTRICT and s.named.mention.kind == "place"]
        for one, two in pairwise(spots):
            chosen = best.spot.named in (one.named, two.named)
            if chosen and between(best.sentence, one.named.mention, two.named.mention):
                return (two if best.spot.named is one.named else one).named.mention
        return None

    def _around(self, best: _Option, holders: Sequence[Spot], options: Sequence[_Option]) -> list[tuple[int, Mention]]:
        """For each rank that the phrase leaves open, the likeliest name that may hold a small place."""
        start = best.sentence.start if best.sentence.part == "text" else 0
        wider = [*(o for o in options if o is not best), *self._wider(best)]
        sizes = [h.rank for h in holders if h.rank != TOWN or _prominence(h) >= WELL_KNOWN]
        first = best.spot.rank if best.spot.rank == TOWN else best.spot.rank + 1
        found = []
        for level in range(first, COUNTRY + 1):
            fitting = [o for o in wider if o.spot.rank == level and self._compatible(best, o)]
            if level < PROVINCE or _prominence(best.spot) >= SMALL:
                fitting = [o for o in fitting if o.spot.fit > 0.6]
            if level < PROVINCE:
                fitting = [o for o in fitting if o.sentence.part == "title" or o.sentence.start <= start]
            if level == TOWN and (best.spot.rank == TOWN or any(h.rank == TOWN for h in holders)):
                fitting = [o for o in fitting if _prominence(o.spot) >= METROPOLIS]
            if fitting and level not in sizes:
                found.append((level, max(fitting, key=lambda o: o.score).spot.named.mention))
        return found

    def _wider(self, best: _Option) -> list[_Option]:
        """Names that may hold a small place although nothing happened "in" them: headline, dateline, lead."""
        found = [_Option(spot, s, 0.4) for s, spots in self._headline() for spot in spots]
        found += [o for o in self._sent_from() if self._vouched(o.spot.named)]
        index = best.sentence.index if best.sentence.part == "text" else 0
        for n in range(index, max(-1, index - 4), -1):
            if n < len(self._body):
                start, end = self._datelines.get(n, (0, 0))
                found += [
                    _Option(spot, self._body[n], 0.3 - 0.05 * (index - n))
                    for spot in self._in(self._body[n])
                    if not start <= spot.named.mention.start < end
                ]
        found = [o for o in found if o.spot.fit > (0.3 if o.spot.rank < PROVINCE else -2.0)]
        return [o for o in found if o.spot.named.mention.kind == "place" and o.spot.named.info is not None]


_NAMED_WHOLE = frozenset({"AIRP"})
"""An airport's name is long enough to be its own: what the gazetteer says of it holds."""


def _said(named: Named) -> str:
    if named.mention.kind == "demonym" and len(_countries(named)) == 1:
        return country_name(next(iter(_countries(named)))) or named.mention.text
    return " ".join(named.mention.text.split())


def _prominence(spot: Spot) -> int:
    return spot.named.info.prominence if spot.named.info is not None else 0


def _countries(named: Named) -> frozenset[str]:
    return named.info.countries if named.info is not None else frozenset()


_OTHER_TIME = re.compile(
    r"(?:^\W*in (?:\w+ )?(?:19|20)\d\d\b(?P<what>.*)"
    r"|\b(?:weeks?|months?|years?) (?:after|since|before)\b(?P<late>[^,]*))",
    re.DOTALL,
)
"""What it names happened at another time than the news."""
_LOCATES = re.compile(
    r"^\W*(?:it|they|this|both)\b|\b(?:happened|occurred|took place|struck|broke out|unfolded|was cent(?:er|r)ed"
    r"|epicent(?:er|re)|scene|site|crashed|collided|went down|sank|lies|worst affected|hardest hit|worst damage"
    r"|felt most|came down|hit)\b|^\W*(?:the|this) (?:accident|attack|blast|explosion|bombing|shooting|crash|collision"
    r"|fire|quake|earthquake|incident|raid|strike|assault|bus|plane|train|aircraft|vessel|boat|ferry|building|mosque"
    r"|church|killings?|clash(?:es)?|fighting|flood(?:s|ing)?|landslide|derailment|ambush)\b"
)
_PARTLY = re.compile(r",? where (?:(?:at least|about|nearly|more than|some|another) )?\d")
"""A part of what happened has a toll of its own: "in Paiporta, where 40 died"."""
_HERE = re.compile(r"\b(?:in|around|across|outside) (?:the|this) (?:capital|city|town)\b")
