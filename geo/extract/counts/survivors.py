"""The dead told by those who live: "none of the 62 aboard survived", "only seven of the 28 came out alive"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import headnoun
from geo.extract.counts.tolls import Toll
from geo.extract.days.dateforms import MONTHS
from geo.extract.names.ages import is_day
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, token_at
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.numbers import quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["find"]


def find(sentence: Sentence) -> list[Toll]:
    """The dead of whom a sentence says that they did not survive: "none of the 62 people aboard survived", "there were
    no survivors among the nine climbers"."""
    tokens = sentence.tokens
    found: list[Toll] = []
    for match in _NONE_LEFT.finditer(sentence.low):
        first = token_at(tokens, sentence.start + match.end())
        read = quantity(tokens, first)
        lived = match["none"] is None or _SURVIVED.match(sentence.low, match.end())
        if read is not None and not read.vague and lived:
            start = sentence.start + match.start()
            crew = _AND_CREW.match(sentence.low, tokens[read.last - 1].end - sentence.start)
            at = sentence.start + crew.start("n") if crew is not None else None
            more = quantity(tokens, next(n for n, t in enumerate(tokens) if t.start == at)) if at is not None else None
            count = read.count + more.count if more is not None else read.count
            found.append(Toll("killed", count, start, tokens[read.last - 1].end, "counted", at=first))
    return found or _few(sentence) or _none_of_them(sentence)


def _few(sentence: Sentence) -> list[Toll]:
    """ "Only seven of the 28 people on the bus survived", "of the 43 miners there only three came out alive": the
    others are dead, unless they are missing."""
    tokens = sentence.tokens
    match = _FEW_LEFT.search(sentence)
    if match is None or _STILL_GONE.search(sentence):
        return []
    left, whole = (
        quantity(tokens, token_at(tokens, sentence.start + max(match.start(f"{n}1"), match.start(f"{n}2"))))
        for n in ("few", "all")
    )
    if left is None or whole is None or left.vague or whole.vague:
        return []
    dead = (whole.count.best or 0) - (left.count.best or 0)
    start, end = sentence.start + match.start(), sentence.start + match.end()
    at = token_at(tokens, start)
    return [Toll("killed", Count.exactly(dead), start, end, "counted", at=at)] if dead > 0 else []


def _none_of_them(sentence: Sentence) -> list[Toll]:
    """ "A plane with nine people on board, none of whom lived": the people numbered last before, and not the floors
    that they fell, nor a day."""
    match = _NONE_OF_WHOM.search(sentence.low)
    tokens = sentence.tokens
    at = sentence.start + match.start() if match is not None else 0
    for first in reversed([n for n, t in enumerate(tokens) if t.end <= at]):
        read = quantity(tokens, first)
        if read is not None and not read.vague and _numbers_people(tokens, first, read.last):
            return [Toll("killed", read.count, tokens[first].start, tokens[read.last - 1].end, "counted", at=first)]
    return []


def _numbers_people(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the number in `tokens[first:last]` stands before people, or alone: "nine men", "all 14 on board"."""
    after = tokens[last].low if last < len(tokens) else "."
    alone = (after in CLOSED_CLASS or not after[0].isalnum()) and after not in MONTHS
    return headnoun.head(tokens, last, counted=True) is not None or (alone and not is_day(tokens, first))


_NONE_LEFT = compiled(
    r"\b(?:(?P<none>none|not one|nobody|no one) (?:of|among) (?:the|its|their) (?=\w)"
    r"|no survivors (?:of|among|from) (?:the|its|their) (?=\w))"
)
_AND_CREW = compiled(
    r" passengers and (?:its |the )?(?P<n>\w+) (?:\w+ )?(?:crew|pilots|flight attendants|stewardesses)\b"
)
_NONE_OF_WHOM = compiled(
    r"\b(?:(?:none|not one|neither) of (?:whom|them)|; (?:none|nobody|no one)) (?:survived|lived|made it"
    r"|was found alive|were found alive|got out"
    r"|came out|is alive)\b"
)
_LIVED = r"(?:survived|came out alive|are alive|were alive|lived|made it out alive|got out alive)\b"
_FEW_LEFT = Cued(
    r"\b(?:only|just) (?P<few1>[\w-]+) of (?:the|its|their|some|about|more than) (?P<all1>[\w,-]+) [^.;]{0,110}?"
    rf"\b{_LIVED}|\bof (?:the|its|their) (?P<all2>[\w,-]+) [^.;]{{3,110}}?,? (?:only|just) (?P<few2>[\w-]+) {_LIVED}"
)
_STILL_GONE = Cued(r"\b(?:missing|unaccounted|search\w*|trapped)\b")
"""Beside it, what those may be who are not said to have survived."""
_SURVIVED = compiled(r"[^.;:]{3,70}?\bsurviv(?:ed|es)\b")
