"""Counts told without a word for harm beside the number: "of the wounded no count exists; medics mention 27", "seven
graves", "estimates of the dead run from 20 to 31", "twelve dead and twice as many hurt"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["as_many", "find"]


def find(sentence: Sentence) -> list[Toll]:
    """The tolls that such phrases state."""
    found: list[Toll] = []
    for pattern in (_MENTIONED, _PUT_AT, _NUMBERED, _IN_ALL, _SOME_OF, _NAMES):
        for match in pattern.finditer(sentence):
            toll = _counted(sentence, match.end(), _role(match["what"] or ""))
            if toll is not None:
                found.append(replace(toll, loose=pattern is _NAMES))  # of the dead more may be known than their names
    for match in _RANGE.finditer(sentence):
        low, high = int(match["low"]), int(match["high"])
        if low < high:
            start, end = sentence.start + match.start("low"), sentence.start + match.end("high")
            found.append(
                Toll(_role(match["what"]), Count(low, (low + high) // 2, high, "between"), start, end, "counted")
            )
    found += [t for m in _GRAVES.finditer(sentence) if (t := _counted(sentence, m.end(), "killed", _IS_GRAVES))]
    return found


def as_many(sentence: Sentence, read: Sequence[Toll | None]) -> list[Toll]:
    """ "Five died and as many were hurt", "killing ten and injuring twice as many": counted by those told of before
    them in the sentence."""
    found: list[Toll] = []
    for match in [*_AS_MANY.finditer(sentence), *_HITS_AS_MANY.finditer(sentence)]:
        at = sentence.start + match.start()
        firm = [t for t in read if t and t.start < at and t.kind in ("counted", "bare", "list") and not t.loose]
        before = next((t for t in reversed(firm) if t.count.best and t.count.low == t.count.high), None)
        times = 1 if match["times"] is None else 3 if match["times"].startswith("three") else 2
        if before is not None and before.count.best is not None:
            count = Count.exactly(times * before.count.best)
            found.append(
                Toll(_role(match["what"]), count, at, sentence.start + match.end(), "counted", at=before.at + 1)
            )
    return found


def _counted(s: Sentence, at: int, role: str, then: re.Pattern[str] | None = None) -> Toll | None:
    """The number that begins at a letter of the sentence, as so many people; `then`: what must follow on it."""
    first = token_at(s.tokens, s.start + at)
    read = quantity(s.tokens, first)
    if read is None or read.vague:
        return None
    end = s.tokens[read.last - 1].end
    if (then or _ENDS).match(s.low, end - s.start) is None:
        return None
    return Toll(role, read.count, s.tokens[first].start, end, "counted", at=first)


def _role(what: str) -> str:
    return next((role for stem, role in _ROLES.items() if stem in what), "killed")


_ROLES = {
    "injur": "injured",
    "wound": "injured",
    "hurt": "injured",
    "missing": "missing",
    "kidnap": "abducted",
    "abduct": "abducted",
    "seiz": "abducted",
}
"""How a word for what befell people begins → their role; "killed" for all others."""
_WHAT = r"(?P<what>dead|deaths|killed|fatalities|injured|injuries|wounded|missing|victims|casualties)"
_MENTIONED = Cued(
    rf"\b(?:number|count|figure|total)s? (?:of|for) (?:the )?(?:[a-z]+ ){{0,2}}?{_WHAT}\b[^.;]{{0,60}}(?:[;,:—–-]"
    rf"|\bbut\b|\bthough\b) ?"
    r"[^.;,]{2,50}? (?:mention(?:s|ed)?|speaks? of|spoke of|gives?|gave|cites?|cited|estimates?|estimated|puts? it at"
    r"|counts?|counted|reports?|reported|says?|said|suggests?|suggested) (?=\S)"
)
"""A number that one source gives where another has none: "the number of injured is unknown; medics mention 27"."""
_PUT_AT = Cued(
    r"\b(?P<what>kidnap\w*|abduct\w*|seiz\w+|kill\w*|wound\w*|injur\w*|died"
    r"|dead)\b[^.]{0,120}?[;,:—–-] (?:the(?:ir)? (?:number|figure"
    r"|total) (?:is|was|has been)|(?:they|these) (?:number|numbered|are said to be)) (?:put at |given as "
    r"|estimated at |set at )?(?=\S)"
)
"""How many those were of whom a clause has just told: "seized the passengers of a bus; the number is put at 15"."""
_NUMBERED = Cued(
    rf"\b(?:the )?(?:(?P<all>victims|casualties)(?:, [^.;,]{{3,40}},)?|{_WHAT}, [^.;,]{{3,40}},) (?:number(?:ed|s)?"
    rf"|totall?ed"
    r"|came to) (?=\S)"
)
_IN_ALL = Cued(
    r"\bthe (?P<what>dead|killed|victims|wounded|injured)\b[^.;]{3,80}?; (?:in all|altogether|in total|all told"
    r"|the total (?:is|was"
    r"|stands at|stood at|comes to))[,:]? (?=\S)"
)
_SOME_OF = Cued(
    r"\b(?:some|most|many|all|several|half|none|few|nearly all|almost all) of the "
    r"(?=[\w,-]+ (?P<what>dead|injured|wounded|missing)\b(?! (?:in|of|from|on) (?:last|the previous|\d)))"
)
_NAMES = Cued(
    r"\b(?:recorded|listed|documented|collected|gathered|published|has|have) (?:the |a list of )?(?=\S+ (?:names"
    r"|(?:people |dead |victims )?by name)\b)"
    r"(?P<what>)"
)
"""Before as many names as there were dead."""
_RANGE = Cued(
    rf"\b(?:estimates?|figures?|counts?|tallies|tolls?|reports?) (?:of"
    rf"|for) (?:the )?(?:number of )?{_WHAT}\b[^.;]{{0,30}}? "
    r"(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied)|r[au]ns?|differ) (?:from |between )?(?P<low>\d+) (?:to|and"
    r"|-) (?P<high>\d+)\b"
)
_GRAVES = Cued(
    r"\b(?:saw|see|seen|shown|counted|count|found|visited|dug|photographed|filmed"
    r"|with) (?=(?:[\w-]+ ){1,2}?(?:fresh |new |freshly dug )?graves\b)"
)
_IS_GRAVES = compiled(r" (?:fresh |new |freshly dug )?graves\b")
_ENDS = compiled(
    r"(?:[.,;:)]|$| (?:names|dead|wounded|people|persons|victims|civilians|by name|in|on|at|and|but|of|so far|cases"
    r"|while|with"
    r"|perished|died|were)\b)"
)
"""What may follow on a number of people, and on no hours or houses."""
_MANY = (
    r"(?:(?P<times>twice|double|three times) (?:as many|that (?:many|number)|the number)|as many|the same number"
    r"|an equal number)"
)
_HITS_AS_MANY = Cued(rf"\b(?P<what>injuring|wounding|hurting) {_MANY}\b(?! (?:\w+ )?as\b)")
_AS_MANY = Cued(
    rf"\b{_MANY}(?: (?:again|others|more|people|were|was|had been|are|reported(?:ly)?|left|got)){{0,3}}? "
    r"(?P<what>wounded|injured|hurt|killed|dead|missing|died|abducted|kidnapped)\b"
)
