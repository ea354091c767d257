"""Those who did it, where a sentence says that the dead are others: "killed 41, not counting the bombers"."""

from __future__ import annotations

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.model import Count

__all__ = ["find"]


def find(sentence: Sentence) -> list[Toll]:
    """The deaths of the doers, which come on top of those that others count."""
    if sentence.lows.isdisjoint(_DOERS) or sentence.lows.isdisjoint(_DEAD):
        return []
    match = _APART.search(sentence) or _LEFT_OUT.search(sentence)
    if match is None:
        return []
    said = match.group().split()
    number = next((_NUMBERS[low] for low in said if low in _NUMBERS), None)
    many = any(low in _SEVERAL for low in said)
    if many and number is None and _SURELY_DEAD.isdisjoint(said):
        return []  # "not including the attackers", who may live
    count = Count.exactly(number) if number else Count(2, 2, None, "plural") if many else Count.exactly(1)
    start, end = sentence.start + match.start(), sentence.start + match.end()
    return [Toll("killed", count, start, end, "self", ("self",), attacker=True, beside=True)]


_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_SEVERAL = words("bombers attackers gunmen assailants killers shooters assassins hijackers terrorists themselves")
_SURELY_DEAD = words("bombers themselves hijackers")
_DOERS = _SEVERAL | words("bomber attacker gunman assailant killer shooter assassin hijacker terrorist")
_DEAD = words(
    "dead killed killing kills died death deaths toll figure number fatalities lives victims bodies casualties count"
)
_WHO = (
    r"(?:the |its |their |both (?:the )?)?(?:(?:two|three|four|five|six|seven|eight) )?(?:suicide |dead |slain )?"
    r"(?:bomber|attacker|assailant|killer|shooter|assassin|hijacker|terrorist|gunm[ae]n)s?\b(?!['’])"
)
_APART = Cued(
    r"\b(?:besides|apart from|aside from|in addition to|other than|excluding|without counting|not counting"
    rf"|not including|(?:(?:does|do|did) not|(?:does|do|did)n't) (?:include|count)) (?:{_WHO}|themselves\b)"
)
_LEFT_OUT = Cued(
    rf"\b{_WHO} (?:(?:is|are|was|were) )?(?:excluded\b|not (?:included|counted)\b|left out of (?:the|this|that)"
    r" (?:count|figure|toll|number)\b)"
)
