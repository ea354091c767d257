"""Those whose bodies were found, of whom it was told before what took them: "Two climbers were swept away by an
avalanche. Their bodies were recovered in the evening"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import counts, people, predicates
from geo.extract.counts.clause import Clause
from geo.extract.counts.people import Ground, People
from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.model import Count
from geo.patterns import compiled

__all__ = ["found_since"]


def found_since(s: Sentence, tolls: Sequence[Toll], body: Sequence[Sentence], ground: Ground) -> list[Toll]:
    """The tolls of a sentence, with those whose bodies it says to have been found by a word for them alone; not where
    they were not counted just before, were not said to be gone, or are known to be dead."""
    found = _BODIES.search(s.low) if not s.lows.isdisjoint(("body", "bodies")) else None
    if found is None or any(t.role == "killed" and t.kind != "they" for t in tolls):
        return list(tolls)
    told = _taken(s, ground, found.start()) if found.start() else []
    before, gone = s, bool(told)
    if not told and _OPENS.fullmatch(s.low, 0, found.start()) and s.index:
        before = body[s.index - 1]
        told = _taken(before, ground, len(before.low))
        gone = bool(told)
    known = counts.find(before, Ground()) if gone and before is not s else []
    number = sum((p.count.best or 0) for p in told if p.count is not None)
    alone = (found["whose"] or found["them"]) in _ONE
    if not gone or any(t.role == "killed" for t in known) or (number != 1 if alone else number < _SEVERAL):
        return list(tolls)
    missing = any(t.role == "missing" for t in known)
    start, end = s.start + found.start(), s.start + found.end()
    toll = Toll("killed", Count.exactly(number), start, end, "counted", found=missing)
    return [*(t for t in tolls if t.role != "killed"), toll]


def _taken(s: Sentence, ground: Ground, end: int) -> list[People]:
    """Whom a sentence, up to an offset in it, says to have been swept away, buried or lost: those that it opens with,
    or whom it puts right behind the verb."""
    if _GONE.search(s.low, 0, end) is None:
        return []
    phrases = people.find(s, ground)
    first = min(phrases, default=len(s.tokens))
    buried = _BURIED.search(s.low, 0, end)
    object_ = token_at(s.tokens, s.start + buried.end()) if buried is not None else None
    if object_ is not None and (first > _FRONT or object_ in phrases):
        first = object_
    elif first > _FRONT:
        return []
    told = Clause(s, phrases, predicates.find(s)).object_at(first) if first < token_at(s.tokens, s.start + end) else []
    exact = all(p.kind in _COUNTED and p.count is not None and p.count.low == p.count.high for p in told)
    return told if exact and not any(p.attacker for p in told) else []


_FRONT, _SEVERAL = 5, 2
"""Words before whom a sentence opens with; how many "they" are at least."""
_COUNTED = ("counted", "bare", "one", "definite", "single", "named")
_ONE = ("his", "her")
_SUCH = (
    "lifeless|dead|frozen|charred|mutilated|bullet-ridden|bullet-riddled|decapitated|headless|decomposed|burned|burnt"
)
_BODIES = compiled(
    r"\b(?P<whose>his|her|their|both|all the|all (?:two|three|four|five|six|seven|eight|nine|ten)(?: of the(?:ir|m)?)?"
    r"|the two)"
    rf" (?:{_SUCH} )?bod(?:y|ies) (?:was|were|has been|have been|had been) (?:later |since |eventually )?"
    r"(?:found|recovered|retrieved|pulled|dug|washed|discovered|located|brought|taken from|fished|spotted)\b"
    r"|\b(?:found|recovered|retrieved|located|spotted|discovered|pulled out|dug out|brought up) (?P<them>his|her|their"
    rf"|both) (?:{_SUCH} )?bod(?:y|ies)\b"
)
_OPENS = compiled(r"\W*(?:[^,;]{3,60}, )?(?:[\w' -]{3,40} )?")
"""How a sentence may open before it says whose bodies were found: "On Thursday, ", "Divers later "."""
_TOOK_THEM = (
    r"\b(?:kidnapped|abducted|seized|snatched|took|dragged (?:away|off)|led away|buried|burying|trapped|trapping"
    r"|engulfed|swallowed|swept away|carried (?:away|off)|washed away) "
)
_GONE = compiled(
    r"\b(?:(?:swept|washed|carried|dragged|sucked|pulled|blown) (?:\w+ ){0,3}?(?:away|off|out|under|into|down|overboard"
    r"|by|over)|(?:buried|engulfed|trapped|entombed) (?:by|under|in|beneath|when)|fell (?:\w+ )?(?:into|from|through"
    r"|overboard)|capsized|overturned|sank|went (?:down|under|missing|overboard)|(?:disappeared|vanished|missing)"
    r"|plunged|slipped|got into difficult(?:y|ies))\b"
    rf"|{_TOOK_THEM}"
)
"""What is said of those who are gone, and may be dead or not."""
_BURIED = compiled(_TOOK_THEM)
"""Verbs whose object they are."""
