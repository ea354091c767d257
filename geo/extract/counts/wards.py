"""The hurt whom hospitals count: "hospitals have 187", "St Anne's took in 14 of the injured, the clinic 12"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, token_at, words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.numbers import Quantity, quantity
from geo.extract.words.peoplewords import FATE
from geo.patterns import compiled

__all__ = ["in_wards"]


def in_wards(sentence: Sentence) -> list[Toll]:
    """So many hurt, those of all hospitals that a sentence goes through together."""
    if sentence.lows.isdisjoint(_WARDS | _TREATED):
        return []
    tokens = sentence.tokens
    for match in _HAVE.finditer(sentence.low):
        first = token_at(tokens, sentence.start + match.end())
        read = quantity(tokens, first)
        if read is None or read.vague:
            continue
        after = tokens[read.last].low if read.last < len(tokens) else "."
        further = _others(tokens, read)
        if further or (
            match["ward"] is None and (after in WHOSE or after in _HURT or after in PERSONS or after == "others")
        ):
            count = sum((r.count for r in further), read.count)
            start, end = tokens[first].start, tokens[(further or [read])[-1].last - 1].end
            return [Toll("injured", count, start, end, "counted" if further else "bare", at=first)]
    return []


def _others(tokens: Sequence[Token], read: Quantity) -> list[Quantity]:
    """How many the hospitals have that are named after the first, whose verb is left out: "…, Madigan 16 and three
    other clinics 26"."""
    found: list[Quantity] = []
    k = read.last
    while k < len(tokens) and tokens[k].low in _OF_THEM:
        k += 1
    while k + 1 < len(tokens) and tokens[k].low in (",", "and", ";"):
        while k < len(tokens) and tokens[k].low in (",", "and", ";"):
            k += 1
        last = min(len(tokens), k + _NAME)
        at = next((n for n in range(k + 1, last) if quantity(tokens, n) and tokens[n - 1].low not in _BEFORE), None)
        number = quantity(tokens, at) if at is not None else None
        named = at is not None and _is_ward(tokens[k:at])
        if number is None or not named or number.vague:
            break
        k = number.last
        while k < len(tokens) and tokens[k].low in _OF_THEM:
            k += 1
        if k < len(tokens) and tokens[k].low not in _ENDS:
            break
        found.append(number)
    return found


def _is_ward(name: Sequence[Token]) -> bool:
    """Whether words call a hospital: "the accident clinic", "three other hospitals", "St Mark's"."""
    told = any(t.low in _WARDS or t.low in _CENTRES for t in name) and FATE.isdisjoint(t.low for t in name)
    return told or all(t.text[0].isupper() or t.low in _BETWEEN for t in name)


WHOSE = words("in at by of from on among across as according with , . ; ( all most mostly including")
"""What may follow on the figure of a label or a hospital: "Missing: 10 in Bohol", but not "Dead: 10 horses"."""
_HURT = words("wounded injured")
_TREATED = words("treated treating patients")
_WARDS = words("hospitals hospital clinics clinic wards ward infirmary")
_OF_THEM = words("of the injured wounded hurt patients people persons casualties victims others them more between")
"""What may follow on such a number."""
_CENTRES = ("centre", "center")
_BETWEEN = words("the of in at and 's . ' ’")
"""Small words and marks of a hospital's name."""
_BEFORE = ("the", "other")
_ENDS = words(", and ; . )")
_NAME = 8
"""Words that such a name may have."""
_NUMBER = r"(?=[\da-z])"
_HAVE = compiled(
    r"\b(?:hospitals?|clinics?|wards?|doctors|officials|staff)\b[^.;,]{0,40}? (?:said|says?) (?:they|it|he|she|staff)"
    rf" (?:had |have |has |was |were )?(?:treat(?:ed|ing)|admitted|received|taken in)"
    rf" {_NUMBER}"
    r"|\b(?:hospitals?|clinics?|wards?)(?: (?:in|at|across|of|around) (?:the )?[\w' -]{2,30}?)? (?:now )?"
    r"(?:have|has|had|hold|holds|held"
    rf"|admitted|received|took in|treated"
    rf"|(?:is|are|was|were) (?:treating|caring for|looking after|tending)) {_NUMBER}"
    r"|\b(?:we|paramedics|medics|doctors|nurses|medical staff|first responders"
    r"|(?:ambulance|emergency|medical|rescue|aid|health) (?:services?|crews?|workers|teams?|staff|personnel|officials)"
    rf"|ambulancem[ae]n) (?:have |had |also )?"
    rf"(?:treat(?:ed|ing)|attended to) {_NUMBER}"
    rf"|(?P<ward>\b(?:got|took in|received|admitted|treated|accepted|has|had|took) {_NUMBER})"
)
