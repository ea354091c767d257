"""Harm that a sentence tells of only to say who somebody is or what a place has seen: "a survivor of the blast that
killed nine was shot", "in the town where nine died in May"."""

from __future__ import annotations

from geo.extract.counts.tolls import Toll
from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.events.deeds import CHARGE
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["once_there", "without_earlier", "without_once_there"]


def without_earlier(sentence: Sentence, told: list[Toll]) -> list[Toll]:
    """The tolls of a sentence without what befell others on another day: "Four rebels, one sought for the murder of two
    men, died" counts no murder."""
    kept = [t for t in told if not any(_holds(whole, t) and _is_of_before(sentence, whole, t) for whole in told)]
    last = max((t.start for t in kept), default=0)
    return [t for t in kept if t.start == last or not _is_by_the_way(sentence, t)]


def without_once_there(read: list[Toll | None], bound: int | None, *, fired: bool) -> list[Toll | None]:
    """What befell people by the predicates of a sentence without what is told from the offset `bound` on, beside that
    which is told before, or beside shots that are `fired` before."""
    if bound is None or not (fired or any(t and t.start < bound for t in read)):
        return read
    return [t if t and t.start < bound else None for t in read]


def once_there(low: str) -> int | None:
    """Offset in a folded sentence from which on it tells what had happened in the place of the news; None: nothing."""
    found = _ONCE_THERE.search(low) if "where" in low or "which" in low else None
    return found.start() if found is not None else None


def _holds(whole: Toll, t: Toll) -> bool:
    return whole is not t and whole.start < t.start and t.end < whole.end


def _is_of_before(sentence: Sentence, whole: Toll, t: Toll) -> bool:
    """Whether those of `t`, told of within what befell others, came to harm on another day."""
    start, end = t.start - sentence.start, t.end - sentence.start
    if _CHARGE.search(sentence.low, max(0, start - _AHEAD), start) is not None:
        return True
    led = _LED.search(sentence.low, whole.start - sentence.start, start)
    return led is not None or _ITS_OWN_DAY.match(sentence.low, end) is not None


def _is_by_the_way(sentence: Sentence, t: Toll) -> bool:
    """Whether a clause on somebody tells of those of `t`, with another day: "A man who shot his wife the night before
    (killed himself)"."""
    start, end = t.start - sentence.start, t.end - sentence.start
    return sentence.low[:start].endswith(_WHO) and _ITS_OWN_DAY.match(sentence.low, end) is not None


_WHO = (" who ", " who had ", " who has ")
_AHEAD = 40
"""Letters before a deed that say that somebody is accused of it."""
_CHARGE = compiled(CHARGE + r" (?:the |an? )?$")
_LED = compiled(
    r"\b(?:who had|trial|reported|reporting|testif\w+|survivors?|survived|investigat\w+|documented|covered|exposed)\b"
    r"[^,;]*$"
)
"""In what is said of somebody before the harm of others comes: "a journalist who had reported on the killing of"."""
_OF_OLD = (
    rf"(?:(?:in|on|since) (?:early |late |mid-)?(?:(?:{MONTH_NAMES})\b|(?:19|20)\d\d)"
    r"|last (?:week|month|year|spring|summer|autumn|fall|winter)|earlier this (?:week|month|year)"
    r"|(?:the|a|one) (?:previous|prior|preceding) (?:day|night|evening|week|month|year)"
    r"|[\w-]+ (?:hour|day|night|week|month|year)s? (?:ago|earlier|prior|before(?=\W*(?:[.,;)]|$)))"
    r"|[\w-]+ (?:days|weeks|months|years) before"
    r"|the (?:day|night|week|month|year) before(?! (?:he|she|they|it|his|her|their|the|a|an|being|police)\b))"
)
_ITS_OWN_DAY = compiled(rf" (?:there )?{_OF_OLD}")
_ONCE_THERE = compiled(rf",?(?: [\w-]+){{1,6}} (?:where|(?:in|at) which) (?=[^,;.]*? {_OF_OLD}[^,;]*$)")
