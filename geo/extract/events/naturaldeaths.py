"""Deaths of age and of illness, which are no incidents: somebody died, and nobody did anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from geo.extract.events.events import FATES, Event
from geo.patterns import compiled

__all__ = ["is_natural"]


def is_natural(told: Iterable[tuple[Sequence[Event], str]]) -> bool:
    """Whether all that is told is that somebody died, and of nothing that anybody did or that befell others.

    `told`: the events of each sentence and the sentence, folded.
    """
    natural = False
    for events, low in told:
        if not all(e.words in FATES for e in events) or _VIOLENT.search(low):
            return False
        natural = natural or bool(_NATURAL.search(low))
    return natural


_NATURAL = compiled(
    r"\b(?:(?:after|following|of|from|with|to|against) (?:an? |the |his |her )?(?:\w+ ){0,3}?(?:illness|cancer"
    r"|stroke|pneumonia"
    r"|heart (?:attack|failure)|(?:heart|blood|lung|liver|sickle[- ]cell) (?:disease|disorder|an[a]?emia)|aneurysm"
    r"|natural causes|old age|complications|leuka?emia|emphysema|kidney failure"
    r"|parkinson'?s"
    r"|alzheimer'?s|diabetes|dementia|unknown cause|surgery)|died peacefully|(?:in|during) (?:his|her) sleep|(?:dies"
    r"|died|(?<!the )dead) at (?:the age of )?\d\d"
    r"|(?:survived|mourned) by|obituary|(?:he|she|who) (?:was|had been) ill|at home in|in (?:a|the) hospice"
    r"|(?:dies|died) (?:quietly )?at home\b"
    r"|aged (?:7|8|9)\d|passed away|collapsed(?: and|,) (?:\w+ ){0,2}?died"
    r"|at (?:his|her) home after|(?:was|he|she) (?:7"
    r"|8|9)\d[.,])"
)
_VIOLENT = compiled(
    r"\b(?:police|shot|shooting|stabb\w+|kill(?:ed|ing|er|s)|murder\w*|homicide|crash\w*|accident|collision|fire"
    r"|flood\w*"
    r"|drown\w*|explo\w+|bomb\w*|attack(?:ed|ers?)|wound\w*|injur\w+|found dead|body|bodies|beaten|fell"
    r"|collapsed (?:building"
    r"|roof|wall)|electrocut\w*|poison\w*|sheriff\S*|investigat\w+|suspect\w*|outbreak|epidemic|cholera|ebola|heat"
    r"|storm)\b"
)
