"""The places that an incident may have happened in, each weighed by its grammar and its nearness to the event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.choice import Option, Told
from geo.extract.clues import Cued
from geo.extract.deeds import record_from
from geo.extract.page import Page
from geo.extract.sentences import Sentence

__all__ = ["following", "is_located", "options_in"]


def options_in(
    page: Page, s: Sentence, near: int, less: float = 0.0, within: tuple[int, int] | None = None
) -> list[Option]:
    """The places that a sentence could put in it what it tells of at the offset `near`; `less`: how much less they fit.

    `within`: as in `Told`.
    """
    spots = page.spots(s)
    if not spots:
        return []
    sent = page.datelines.get(s.index, (0, 0))
    elsewhere = [m.span(m.lastgroup or 0) for m in _OTHER_TIME.finditer(s)]
    duties = record_from(s)
    options = []
    for spot in spots:
        mention = spot.named.mention
        if mention.kind != "place" or (s.part == "text" and sent[0] <= mention.start < sent[1]):
            continue
        if within is not None and not within[0] <= mention.start < within[1]:
            continue
        gap = abs(mention.start - near)
        score = spot.fit + 1 - min(gap, 240) / 240 + (0.3 if mention.start > near else 0.0) - less
        score += 0.3 if spot.holders else 0.0
        if any(a <= mention.start - s.start < b for a, b in elsewhere):
            score -= 2.5
        if mention.start - s.start >= duties:
            score -= 4.0
        options.append(Option(spot, s, score))
    return options


def following(page: Page, tellings: Sequence[Told], others: Sequence[int]) -> list[Option]:
    """Places in the sentences after a telling that tell of nothing else but where: "It happened near …"."""
    mine = {t.sentence.index for t in tellings if t.sentence.part == "text"}
    taken = set(others)
    options = []
    for index in sorted(mine):
        for later in range(index + 1, min(len(page.body), index + 7)):
            if later in taken:
                break
            s = page.body[later]
            if s.section != "body" or _OTHER_TIME.match(s) or _MOURNED.search(s):
                continue
            located = _LOCATES.search(s)
            near = s.start + located.start() if located else s.start
            less = 0.25 * (later - index) + (0.4 if located else 1.6)
            options += options_in(page, s, near, less=less)
    return options


def is_located(s: Sentence) -> bool:
    """Whether a sentence tells where something happened: "The crash occurred near …"."""
    return _LOCATES.search(s) is not None


_OTHER_TIME = Cued(
    r"(?:^\W*in (?:\w+ )?(?:19|20)\d\d\b(?P<what>.*)"
    r"|\b(?:weeks?|months?|years?) (?:after|since|before)\b(?P<late>[^,]*))",
    re.DOTALL,
)
"""What it names happened at another time than the news."""
_LOCATES = Cued(
    r"^\W*(?:it|they|this|both)\b|\b(?:happened|occurred|took place|struck|broke out|unfolded|was cent(?:er|r)ed"
    r"|epicent(?:er|re)|scene|site|crashed|collided|went down|sank|lies|worst affected|hardest hit|worst damage"
    r"|felt most|came down|hit)\b|^\W*(?:the|this) (?:accident|attack|blast|explosion|bombing|shooting|crash|collision"
    r"|fire|quake|earthquake|incident|raid|strike|assault|bus|plane|train|aircraft|vessel|boat|ferry|building|mosque"
    r"|church|killings?|clash(?:es)?|fighting|flood(?:s|ing)?|landslide|derailment|ambush)\b"
)
_MOURNED = Cued(
    r"\bfuneral (?:arrangements?|prayers?|services?|rites|processions?)\b|\b(?:was|were|been|be|is) (?:buried"
    r"|laid to rest|mourned)\b|\bburials?\b|\b(?:condolences?|mourning) (?:house|tent|messages?|posts?|gatherings?)\b"
)
"""Where the dead were brought to and remembered, not where they died."""
