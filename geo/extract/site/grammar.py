"""An incident's place by the grammar of single sentences.

Every name in the sentences that tell of it, and in those that follow up on them ("It happened near …"), is weighed
by the words around it (`candidates`). From a province or a country the choice descends to the town or the village that
is named in it; where the text names nothing small, headline and dateline help out.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, TOWN
from geo.extract.site.candidates import TOWN_NOUNS, following, is_caught, is_located, options_in
from geo.extract.site.capitals import in_capital
from geo.extract.site.choice import Choice, Option, Told, said
from geo.extract.site.holders import METROPOLIS, SMALL, WATERS, compatible, held
from geo.extract.site.page import Page
from geo.extract.site.rivals import LOCATED, is_a_part
from geo.extract.site.spotfit import is_hit_worst
from geo.extract.site.where import is_far_off, lie_of
from geo.extract.text.clues import Cued
from geo.patterns import compiled

__all__ = ["HERE", "IN_THIS", "Grammar"]

_PART = 2.0
"""How much less the place of some of the people fits than that of all."""
_CAUGHT = 3.4
"""How much less the place fits where somebody was caught."""


class Grammar:
    """Chooses among the names of one page's sentences."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def choose(
        self, tellings: Sequence[Told], others: Sequence[int], *, background: bool, land: str = ""
    ) -> Choice | None:
        """The place by the words around the names in and after the sentences that tell of the incident.

        `land`: ISO 3166-1 code of the country that it must be able to lie in; "" for any.
        """
        options = []
        for n, told in enumerate(tellings):
            if told.sentence.part == "text":
                less = 0.15 * n + (_PART if told.part else 0.0) + (_CAUGHT if n and is_caught(told.sentence) else 0.0)
                options += options_in(self._page, told.sentence, told.near, less, told.within)
                here = told.sentence.index <= 1 and _HERE_ON.search(told.sentence)
                if here or IN_THIS.search(told.sentence):
                    options += [Option(spot, s, _HERE_FIT) for s, spot in self._page.sent_from()]
                options += in_capital(self._page, told, less)
        if not background or len(tellings) > 1:
            options += following(self._page, tellings, others)
        options = [o for o in options if o.score > 0.5 and _may_lie(o, land)]
        if not options:
            return self._without(tellings, others, background=background, land=land)
        best = max(options, key=lambda o: o.score)
        told_in = {t.sentence.index for t in tellings if t.sentence.part == "text"}
        inner = options
        if best.sentence.index in told_in and best.spot.rank <= DISTRICT:
            inner = [o for o in options if o.sentence.index in told_in or is_located(o.sentence)]
        shares = {t.sentence.index for t in tellings if t.part}
        best = self._descend(best, [o for o in inner if o.sentence.index not in shares])
        wide = PROVINCE <= best.spot.rank < COUNTRY and any(t.wide for t in tellings)
        if best.spot.rank > DISTRICT or best.sentence.index in shares:
            best = self._descend(best, [o for o in inner if not wide or is_hit_worst(o.sentence, o.spot.named)])
        if best.spot.rank >= PROVINCE and not background:
            narrow = self._narrowed(best, tellings)
            best = narrow if narrow is not None and _may_lie(narrow, land) else best
        return held(self._page, best, options, told=True, land=land)

    def _descend(self, best: Option, options: Sequence[Option]) -> Option:
        """The smallest place that is named as a location and may lie in what fits best."""
        seen = {best.spot.named.mention.start}
        if lie_of(best.sentence, best.spot.named.mention).relation == "near":
            size = max(best.spot.rank, DISTRICT)
            exact = [o for o in options if o.spot.rank <= size and self._follows_at(o, best)]
            best = max(exact, key=lambda o: o.score, default=best)
        while True:
            inner = [
                o
                for o in options
                if o.spot.named.mention.start not in seen
                and (
                    (o.spot.rank < best.spot.rank and o.spot.fit >= LOCATED - 0.6 and o.score >= 0.9)
                    or (
                        best.sentence is o.sentence
                        and o.spot.rank <= best.spot.rank
                        and o.spot.fit > 0.3
                        and self._holds(o, best)
                    )
                )
                and not (_is_one_of_many(o) or is_far_off(o.sentence, o.spot.named.mention))
                and compatible(self._page, o, best)
            ]
            if not inner:
                return best
            best = max(inner, key=lambda o: o.score - 0.6 * max(0, o.spot.rank - TOWN))
            seen.add(best.spot.named.mention.start)

    def _follows_at(self, option: Option, best: Option) -> bool:
        """Whether a later sentence says "at B" where an earlier one said "near A"."""
        later = option.sentence.part == "text" and option.sentence.index > best.sentence.index
        there = option.spot.fit >= LOCATED and is_located(option.sentence)
        at = lie_of(option.sentence, option.spot.named.mention).relation == "at"
        return later and there and at and compatible(self._page, option, best)

    def _holds(self, inner: Option, outer: Option) -> bool:
        spots = self._page.spots(inner.sentence)
        return any(spots[h].named is outer.spot.named for h in inner.spot.holders)

    def _narrowed(self, best: Option, tellings: Sequence[Told]) -> Option | None:
        """A town from headline or dateline, when the text itself gives a province or a country only."""
        for sentence, spots in self._page.headline():
            for spot in spots:
                option = Option(spot, sentence, spot.fit)
                smaller = spot.named.mention.kind == "place" and spot.rank < best.spot.rank and spot.rank <= DISTRICT
                smaller = smaller and said(spot.named).lower() not in said(best.spot.named).lower()
                if smaller and spot.fit > 0.3 and spot.named.info is not None and compatible(self._page, option, best):
                    return option
        text = " ".join(t.sentence.low for t in tellings)
        for s, spot in self._page.sent_from():
            option = Option(spot, s, 1.0)
            if option.spot.rank >= best.spot.rank or not compatible(self._page, option, best):
                continue
            told_there = any(best.spot.named.mention.text == self._page.spots(option.sentence)[h].named.mention.text
                             for h in option.spot.holders)  # fmt: skip
            vouched = told_there or (best.spot.rank == COUNTRY and self._page.vouched(spot))
            if HERE.pattern.search(text) or (vouched and not is_a_part(best.spot.named, best.sentence)):
                return option
        return None

    def _without(
        self, tellings: Sequence[Told], others: Sequence[int], *, background: bool, land: str
    ) -> Choice | None:
        """No place in its own sentences: the nearest before them, the headline's, the dateline's, the first after."""
        body = [t.sentence.index for t in tellings if t.sentence.part == "text"]
        first = body[0] if body else 0
        here = any(HERE.search(t.sentence) for t in tellings)
        alone = background and len(tellings) == 1 and not here
        window = list(range(first, first - 2 if alone else -1, -1))
        told = set(others) - set(body)  # what is told of something else is told of its place
        window += [i for i in range(first + 1, min(len(self._page.body), first + 4)) if i not in told]
        around = [
            o
            for index in window
            if 0 <= index < len(self._page.body) and self._page.body[index].section == "body"
            if index in body or not is_caught(self._page.body[index])
            for o in options_in(self._page, self._page.body[index], self._page.body[index].start)
        ]
        headline = [
            Option(spot, s, spot.fit)
            for s, spots in self._page.headline()
            for spot in spots
            if spot.named.mention.kind == "place" and spot.named.info is not None
        ]
        sent = [Option(spot, s, 1.0) for s, spot in self._page.sent_from()]
        located = [o for o in around if o.spot.fit >= 1.2 and o.spot.named.info is not None]
        order = located[:1] if alone else [*located[:1], *headline[:1], *sent[:1]]
        order += [o for o in around if o.score > 0.5][:1]
        order = [o for o in order if _may_lie(o, land)]
        if not order:
            return None
        best = order[0]
        if not alone:
            inner = [o for o in around if o.sentence is best.sentence and o not in located and self._holds(o, best)]
            best = self._descend(best, [*located, *headline, *(inner if best.spot.rank >= DISTRICT else ())])
        return held(self._page, best, [*located, *headline, *sent], told=False, land=land)


def _is_one_of_many(option: Option) -> bool:
    """Whether a place has a toll of its own beside others', and is not the worst hit: "in Paiporta, where 40 died"."""
    s, named = option.sentence, option.spot.named
    return _PARTLY.match(s.low, named.mention.end - s.start) is not None and not is_hit_worst(s, named)


def _may_lie(option: Option, land: str) -> bool:
    """Whether a name may stand for a place in a country: a village of its own may be in no gazetteer."""
    info = option.spot.named.info
    if not land or info is None or land in info.countries or info.foremost in WATERS:
        return True
    own = option.spot.named.mention.feature in _SAID_TO_BE  # "the district of Ate", be there a town of that name abroad
    return info.prominence < (METROPOLIS if own else SMALL) and option.spot.fit >= LOCATED


_SAID_TO_BE = ("district", "village", "suburb", "hamlet", "municipality", "settlement", "neighborhood", "neighbourhood")
_PARTLY = compiled(r",? where (?:(?:at least|about|nearly|more than|some|another) )?\d")
"""A part of what happened has a toll of its own: "in Paiporta, where 40 died"."""
IN_THIS = Cued(
    r"\b(?:in|outside|near|at|across|through|buried|hit|struck|razed|swept|flooded|engulfed|devastated|flattened"
    rf"|destroyed) this (?:[a-z-]+ ){{0,3}}(?:{TOWN_NOUNS})\b"
)
"""Means the town that the report was sent from: "a blast in this southern port"."""
_HERE_ON = Cued(
    r"\bhere (?:on |early |late |last |this |yesterday|today|before |(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
"""Before the day of what happened where the report was sent from: "opened fire in a clinic here on Tuesday"."""
_HERE_FIT = 4.7
"""How well the town fits that a report was sent from, where it says "in this city"."""
HERE = Cued(r"\b(?:in|around|across|outside) (?:the|this) (?:city|town)\b|\b(?:the|this)(?: [a-z]+)? capital\b")
"""Means the town of the dateline."""
