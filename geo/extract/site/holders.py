"""What was chosen as an incident's place, put into the names that hold it.

By its own phrase first, then by what else the incident's sentences, the headline and the dateline name: so that an
unknown village still stands in its district.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, TOWN, is_common
from geo.extract.site.choice import Choice, Option, countries_of, prominence, said
from geo.extract.site.neighbours import is_neighbour
from geo.extract.site.page import Page
from geo.extract.site.spots import Spot
from geo.extract.site.where import between
from geo.model import Mention

__all__ = ["METROPOLIS", "SMALL", "WATERS", "compatible", "held"]

WELL_KNOWN = 50_000
"""People from which on a name stands for itself, without the names around it."""
METROPOLIS = 1_000_000
"""People from which on a town is likely to hold the small place that is named with it."""
WATERS = ("LK", "SEA", "OCN", "GULF")
"""Features that lie in no country, whichever province is called after them."""
SMALL = 20_000
"""People up to which a name may well stand for a place of the same name that is in no gazetteer."""


def held(page: Page, best: Option, options: Sequence[Option], *, told: bool, land: str = "") -> Choice:
    """The place with what holds it: by its own phrase first, then by what else the incident's sentences name.

    `land`: ISO 3166-1 code of the country in which what its phrase leaves open must lie; "" for any.
    """
    spots = page.spots(best.sentence)
    holders = [spots[h] for h in best.spot.holders]
    head = _head_above(page, best)
    holders += [head] if head is not None and all(said(h.named) != said(head.named) for h in holders) else []
    chain = [(h.rank, h.named.mention) for h in holders]
    if head is not None or is_common(best.spot.named) or prominence(best.spot) < WELL_KNOWN:
        chain += _around(page, best, holders, options, land)
    chain.sort(key=lambda pair: pair[0])
    mentions = [m for _, m in chain]
    for n, (rank, one) in enumerate(chain):
        if rank == QUARTER and not one.qualifiers:
            mentions[n] = replace(one, qualifiers=tuple(m.text for m in mentions[n + 1 :]))
    mention = best.spot.named.mention
    above = [m.text for m in mentions] if best.spot.rank == QUARTER else [said(h.named) for h in holders]
    mention = replace(mention, qualifiers=tuple(above))
    kept = tuple(m for m in dict.fromkeys(mentions) if (m.part, m.start) != (mention.part, mention.start))
    return Choice(
        replace(best.spot.named, mention=mention),
        best.sentence,
        kept,
        any(h.named.info is not None for h in holders),
        told,
        _other(page, best),
    )


def compatible(page: Page, inner: Option, outer: Option) -> bool:
    """Whether one may lie in the other, as far as names tell: a country in common, and not said to be elsewhere."""
    spots = page.spots(inner.sentence)
    for h in inner.spot.holders:
        if spots[h].rank == COUNTRY and outer.spot.rank == COUNTRY:
            return bool(countries_of(spots[h].named) & countries_of(outer.spot.named))
    known = inner.spot.named.info is not None and inner.spot.named.info.features == _NAMED_WHOLE
    if not known and (inner.spot.rank == QUARTER or prominence(inner.spot) < SMALL):
        return True  # a namesake abroad says nothing of where this one is
    mine, theirs = countries_of(inner.spot.named), countries_of(outer.spot.named)
    return not mine or not theirs or bool(mine & theirs)


def _other(page: Page, best: Option) -> Mention | None:
    """The second name of "between A and B", when the first or the second was chosen."""
    spots = [s for s in page.spots(best.sentence) if s.rank <= DISTRICT and s.named.mention.kind == "place"]
    for one, two in pairwise(spots):
        chosen = best.spot.named in (one.named, two.named)
        if chosen and between(best.sentence, one.named.mention, two.named.mention):
            return (two if best.spot.named is one.named else one).named.mention
    return None


def _head_above(page: Page, best: Option) -> Spot | None:
    """The known place that heads what a bulletin tells of a smaller one, which lies there whatever namesakes it has:
    "Konduga LGA – … near Kawuri"."""
    headed = page.heading_of(best.sentence)
    if headed is None or headed[1] is best.spot or headed[1].named.info is None:
        return None
    head = headed[1]
    same = said(head.named).lower() == said(best.spot.named).lower()
    return head if head.rank >= best.spot.rank and head.rank < COUNTRY and not same else None


def _around(
    page: Page, best: Option, holders: Sequence[Spot], options: Sequence[Option], land: str
) -> list[tuple[int, Mention]]:
    """For each rank that the phrase leaves open, the likeliest name that may hold a small place."""
    start = best.sentence.start if best.sentence.part == "text" else 0
    wider = [*(o for o in options if o is not best), *_wider(page, best)]
    if land:
        wider = [o for o in wider if land in (countries_of(o.spot.named) or (land,))]
    sizes = [h.rank for h in holders if h.rank != TOWN or prominence(h) >= WELL_KNOWN]
    first = best.spot.rank if best.spot.rank == TOWN else best.spot.rank + 1
    found = []
    for level in range(first, COUNTRY + 1):
        fitting = [o for o in wider if o.spot.rank == level and compatible(page, best, o)]
        if level < PROVINCE or prominence(best.spot) >= SMALL:
            fitting = [o for o in fitting if o.spot.fit > 0.6]
        if level < PROVINCE:
            fitting = [o for o in fitting if o.sentence.part == "title" or o.sentence.start <= start]
        if level == TOWN and (best.spot.rank == TOWN or any(h.rank == TOWN for h in holders)):
            fitting = [o for o in fitting if prominence(o.spot) >= METROPOLIS]
        if fitting and level not in sizes:
            found.append((level, max(fitting, key=lambda o: o.score).spot.named.mention))
    return found


def _wider(page: Page, best: Option) -> list[Option]:
    """Names that may hold a small place although nothing happened "in" them: headline, dateline, lead."""
    found = [Option(spot, s, 0.4) for s, spots in page.headline() for spot in spots]
    found += [Option(spot, s, 1.0) for s, spot in page.sent_from() if page.vouched(spot)]
    index = best.sentence.index if best.sentence.part == "text" else 0
    for n in range(index, max(-1, index - 4), -1):
        if n < len(page.body):
            found += [
                Option(spot, page.body[n], 0.3 - 0.05 * (index - n))
                for spot in page.spots(page.body[n])
                if not page.in_dateline(page.body[n], spot.named)
            ]
    found = [o for o in found if o.spot.fit > (0.3 if o.spot.rank < PROVINCE else -2.0)]
    found = [o for o in found if o.spot.named.mention.kind == "place" and o.spot.named.info is not None]
    return [o for o in found if o.spot.rank < COUNTRY or not _is_origin(o)]


def _is_origin(option: Option) -> bool:
    """Whether a country is where somebody or something came from ("fighters from Pakistan"), or one whose border is
    near."""
    offset = option.spot.named.mention.start - option.sentence.start
    came = option.sentence.low[max(0, offset - 5) : offset] == "from "
    return came or is_neighbour(option.sentence, option.spot.named.mention)


_NAMED_WHOLE = frozenset({"AIRP"})
"""An airport's name is long enough to be its own: what the gazetteer says of it holds."""
