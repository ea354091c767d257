"""Of what no sentence dates: the days that are named beside it, and how far back from the report it may lie."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.otherdays import goes_on_since, is_of_a_search
from geo.extract.text.clues import Cued

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.text.sentences import Sentence

__all__ = ["beside", "reach"]


def beside(untold: Sequence[tuple[Sentence, Sequence[When]]], published: dt.date | None) -> list[tuple[When, Sentence]]:
    """Days named in sentences that tell of nothing else ("The bus left the road on Thursday").

    Long before `published` only where the sentence speaks of the known happening: "The fire on 8 August".
    """
    found = []
    for s, whens in untold:
        known = _THE_HAPPENING.match(s) is not None
        for w in whens:
            late = published is None or published - w.last < dt.timedelta(days=400 if known else 45)
            if late and not w.future and w.prec <= 2 and not (goes_on_since(s, w) or is_of_a_search(s, w)):
                found.append((w, s))
    return found


def reach(told: Sequence[Sentence]) -> tuple[int, int]:
    """(days, precision): how far back from the day of the report something may lie whose own day nobody names."""
    low = " ".join(s.low for s in told)
    if any(map(_LONG_AFTER.may, told)) and _LONG_AFTER.pattern.search(low):
        return 30, 4
    return (6, 3) if any(map(_LATER.may, told)) and _LATER.pattern.search(low) else (1, 2)


_THE_HAPPENING = Cued(
    r"\W*(?:the|this) (?:[\w-]+ ){0,2}?(?:fire|blaze|disaster|attack|crash|accident|quake|earthquake|floods?|storm"
    r"|blast|explosion|collapse|shooting|bombing|crush|stampede|landslide|wreck|sinking|tragedy|massacre|incident"
    r"|strike)\b"
)
_LATER = Cued(
    r"\b(?:toll (?:\w+ ){0,4}?(?:ris\w+|rose|climb\w*|reach\w*|rais\w+|revis\w+|lower\w+|cut|now|stands|jump\w*|grow\w*"
    r"|grew)|(?:ris\w+|rose|climb\w*|rais\w+|lower\w+|cut|revis\w+|updat\w+) (?:the |its )?(?:\w+ )?toll"
    r"|number of (?:\w+ ){1,4}(?:ris\w+|rose|now|reach\w*)|revis(?:ed|es)|(?:earlier|previous|first) (?:figure|toll"
    r"|count|tally)s?|(?:die[sd]?|succumb\w*) (?:\w+ ){0,3}?(?:in|at|of|to) (?:\w+ ){0,3}?(?:hospital|wounds|injuries)"
    r"|(?:has|have) (?:now )?(?:died|been identified)|still in hospital|more bodies|days (?:after|of|later|since)"
    r"|bodies (?:have been |were )?(?:recovered|found|pulled)|survivors? (?:was |were )?pulled|search (?:for|continues"
    r"|goes on|resumed))\b"
)
_LONG_AFTER = Cued(r"\b(?:weeks?|months?) (?:after|later|since|on from)\b|\b(?:in|over) (?:recent|the past) weeks\b")
