"""Those aboard of whom nobody lived: their number stands in another sentence than their fate."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.counts.wholes import Aboard, Wholes
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import Quantity, quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["aboard", "nobody_lived", "with_crew"]


def aboard(body: Sequence[Sentence]) -> Aboard | None:
    """How many were on board of what a report tells of: "an airliner with 61 people on board"; None: not said."""
    for s in body[:_READ]:
        told = s.section == "body" and ("board" in s.low or "carrying" in s.low or "crew of" in s.low)
        match = _ABOARD.search(s.low) if told else None
        if match is None:
            continue
        at = s.start + match.start(match.lastgroup or 0)
        first = token_at(s.tokens, at)
        read = quantity(s.tokens, first)
        if read is not None and not read.vague:
            return Aboard(with_crew(s, read), s.index, at)
    return None


def with_crew(s: Sentence, read: Quantity) -> Count:
    """The passengers that a sentence numbers, and the crew whom it numbers right behind them."""
    crew = _AND_CREW.match(s.low, s.tokens[read.last - 1].end - s.start)
    at = crew.start("of" if crew["of"] else "n") if crew is not None else 0
    second = next((n for n, t in enumerate(s.tokens) if crew and t.start >= s.start + at), None)
    more = quantity(s.tokens, second) if second is not None else None
    return read.count + more.count if more is not None and not more.vague else read.count


def nobody_lived(sentence: Sentence, wholes: Wholes) -> list[Toll]:
    """ "Nobody survived", "everyone aboard was killed", "only three survived": of those told of all, or but a few."""
    if not any(clue in sentence.low for clue in _CLUES):
        return []
    match = _NOBODY_LIVED.search(sentence.low)
    few = _FEW_LIVED.search(sentence.low) if match is None else None
    if match is None and few is None and (one := _ONE_LIVED.search(sentence.low)) is not None:
        return _all_but_one(sentence, one, wholes)
    of = wholes.all_before(sentence) if match is not None or few is not None else None
    if match is not None and of is not None:
        return [_dead(sentence, match, of)]
    match = few
    if match is None or of is None or of.best is None or of.low != of.high:
        return []
    at = sentence.start + match.start(match.lastgroup or 0)
    lived = quantity(sentence.tokens, token_at(sentence.tokens, at))
    if lived is None or lived.vague or lived.count.best is None or lived.count.best >= of.best:
        return []
    return [_dead(sentence, match, Count.exactly(of.best - lived.count.best))]


def _all_but_one(sentence: Sentence, match: re.Match[str], wholes: Wholes) -> list[Toll]:
    """ "(A plane with nine aboard came down.) The only survivor is the pilot": eight, where nobody counts the dead."""
    whole = wholes.all_before(sentence) if not any(wholes.dead_before(sentence)) else None
    if whole is None or whole.best is None or whole.low != whole.high or whole.best < _SOME:
        return []
    return [_dead(sentence, match, Count.exactly(whole.best - 1))]


def _dead(sentence: Sentence, match: re.Match[str], count: Count) -> Toll:
    return Toll("killed", count, sentence.start + match.start(), sentence.start + match.end(), "counted")


_CLUES = ("surviv", "alive", "all ", "only ", "everyone", "everybody")
_SOME = 2
_ONE_LIVED = compiled(
    r"\b(?:the|its|their) (?:only|sole|lone|one) survivor\b(?! of)|\b(?:the|an?|one) (?:[\w-]+ ){1,2}alone survived\b"
    r"|\bonly (?:the|an?) (?:[\w-]+ ){1,2}?survived\b"
)
_READ = 12
"""Sentences from a report's beginning in which it says who was aboard."""
_ABOARD = compiled(
    r"\b(?:with|carrying|had|were|was) (?:at least |about |around |some )?(?P<n>[\d,]*\d"
    r"|[a-z]+(?:-[a-z]+)?) (?:[\w-]+ ){0,3}?"
    r"(?:(?:and (?:[\w-]+ ){1,3})?(?:on ?board|aboard)\b)"
    r"|\bwith (?:a|its|the) (?:[\w-]+ )?crew of (?P<crew>[\w-]+)"
    r"|\bwith (?P<riding>[\d,]*\d|[a-z]+(?:-[a-z]+)?) passengers and (?=(?:an?|its) (?:\w+ )?crew of )"
    r"|\bcarrying (?:at least |about |around |some )?(?P<load>[\d,]*\d|[a-z]+(?:-[a-z]+)?)"
    r" (?=(?:[\w-]+ )?(?:passengers|people|persons|migrants|pilgrims|workers|tourists|students)\b)"
)
_AND_CREW = compiled(
    r" (?:passengers|people|persons|guests|tourists|pilgrims) and (?:(?:an?|its) (?:\w+ )?crew of (?P<of>\w+)"
    r"|(?P<n>\w+) (?:\w+ )?crew\b)"
)
"""After the passengers, the crew beside them: "283 passengers and 15 crew"."""
_NOBODY_LIVED = compiled(
    r"\b(?:nobody|no one|none|not one|neither)(?: of them| on board| aboard| inside)? (?:has |had )?"
    r"(?:survived\b(?! by)|(?:came|made it|got|returned) (?:back |out |down |home )?alive\b)"
    r"|\b(?:none|neither|not one)(?: of them)? (?:could|was able to) be (?:saved|revived|resuscitated|rescued)\b"
    r"|\b(?:there (?:were|are) )?no (?:known )?survivors\b(?! (?:of|among|from))"
    r"|\bfound (?:them )?(?:all|everyone|everybody)(?: of them| (?:on board|aboard|inside))? dead\b"
    r"|\b(?:found|finds|found there|saw) (?:no one|nobody|no-one|none(?: of them)?) alive\b"
    r"|\b(?:nobody|no one|none(?: of them)?) (?:was|were|had been|has been) (?:found|pulled out|brought out"
    r"|got out) alive\b"
    r"|\b(?:everyone|everybody|all) (?:those |people |passengers )?(?:on ?board|aboard|inside)(?: (?:was|were|had"
    r"|have|are"
    r"|is|the \w+))* (?:died|dead|killed|perished)\b"
    r"|\b(?:loss of|lost with|down with) all hands\b"
    r"|\b(?:killing|killed|claiming the lives of) (?:everyone|everybody|all)"
    r" (?:of them|(?:those |people |passengers )?(?:on ?board|aboard|inside))\b"
)
_FEW_LIVED = compiled(
    r"\ball (?:but|except|bar) (?P<but>\w+)(?: of (?:them|those|the (?:passengers|people|crew)))?(?: (?:on ?board"
    r"|aboard))?"
    r" (?:(?:was|were|had|have|are) )?(?:been )?(?:died|dead|killed|perished|drowned)\b"
    r"|\b(?:killing|killed) all (?:but|except|bar) (?P<spared>\w+)\b"
    r"|\bonly (?P<only>\w+)(?: (?:of (?:them|those)|(?:[\w-]+ )?(?:passengers?|people|persons?|men|women|man|woman"
    r"|children|child|boy|girl|crew ?members?)))?(?: (?:on ?board|aboard))? (?:had |have )?(?:survived|lived)\b"
)
