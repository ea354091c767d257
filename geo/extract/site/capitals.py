"""The capital that a report was sent from, where it speaks of it by that word alone: "in the Kosovo capital"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tallies import is_ranked
from geo.extract.site.choice import Choice, Option, Told, countries_of
from geo.extract.site.page import Page
from geo.extract.text.clues import Cued

__all__ = ["in_capital", "is_capital"]


def in_capital(page: Page, told: Told, less: float = 0.0) -> list[Option]:
    """The town of the dateline, where a sentence puts what it tells of in "the capital" and that town is one.

    `less`: how much less it fits. Where the sentence says whose capital it is, it must be the dateline's country's."""
    s = told.sentence
    found = _IN_CAPITAL.search(s)
    if found is None or s.part != "text":
        return []
    at = s.start + found.start("capital")
    if told.within is not None and not told.within[0] <= at < told.within[1]:
        return []
    here = {n.info for n in (page.places.named[i] for i in page.places.of(s.index)) if s.index not in page.datelines}
    sent = [(t, spot) for t, spot in page.sent_from() if spot.named.info is not None and spot.named.info not in here]
    sent = [(t, spot) for t, spot in sent if spot.named.info is not None and "PPLC" in spot.named.info.features]
    whose = [page.places.named[i] for i in page.places.of(s.index)]
    whose = [n for n in whose if s.start + found.start("whose") <= n.mention.start < at] if found["whose"] else []
    lands = frozenset[str]().union(*map(countries_of, whose))
    if whose:
        sent = [(t, spot) for t, spot in sent if countries_of(spot.named) & lands]
    elif found["whose"] and found["whose"].strip() not in _ITS_OWN:
        return []
    fit = (_FIT if whose else _FIT_BARE) - (_RANKED if is_ranked(s.low) else 0.0)
    return [Option(spot, t, fit - min(abs(at - told.near), _FAR) / _FAR - less) for t, spot in sent]


def is_capital(page: Page, choice: Choice, tellings: Sequence[Told]) -> bool:
    """Whether what was chosen is the capital that one of the sentences puts things in by the name of its country."""
    at = choice.named.mention.start
    return choice.told and any(
        o.spot.named.mention.start == at and o.sentence is choice.sentence and o.score > _FIT_BARE
        for t in tellings
        for o in in_capital(page, t)
    )


_IN_CAPITAL = Cued(
    r"\b(?:in|inside|across|around|outside|near|through|throughout|(?:parts?|suburbs?|streets?|districts?|outskirts"
    r"|cent(?:er|re)"
    r"|heart|middle|north|south|east|west|quarters?|neighbou?rhoods?|areas?|edge) of|seized|entered|stormed|hit"
    r"|rocked|shook|shelled"
    r"|bombed|attacked) (?:(?:central|downtown|northern|southern|eastern|western) )?(?P<whose>(?:the "
    r"|[\w-]+(?: [\w-]+)?['’]s )"
    r"(?:[a-z][\w-]* ){0,2}?)(?P<capital>capital)\b(?!,? (?:city,? )?(?:of (?!the country)|[a-z]+ province)|['’]s)"
)
_ITS_OWN = frozenset({"the", "the country's", "the country’s", "the nation's", "the nation’s", "the national"})
_FIT, _FIT_BARE = 4.8, 3.9
"""How well the capital fits that is called by its country, and that is only called the capital."""
_RANKED = 2.0
"""How much less it fits where something was one of a row: "the fourth bombing in the capital in a week"."""
_FAR = 240.0
"""Letters from which on how far it stands from the event makes no more difference."""
