"""What a side says of its own dead, beside those of the other: "killed eight soldiers and lost 11 of their own"."""

from __future__ import annotations

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import quantity
from geo.patterns import compiled

__all__ = ["LOSES", "find"]

LOSES = ("lost", "losing", "lose", "loses")
"""Verbs by which a side tells of its own."""


def find(sentence: Sentence) -> list[Toll]:
    """The dead of a side that speaks of its "own", in order."""
    tokens = sentence.tokens
    found = []
    for match in _OWN.finditer(sentence):
        at = sentence.start + match.end("before")
        i = token_at(tokens, at)
        read = quantity(tokens, i)
        if read is None:
            continue
        last = sentence.start + match.end()
        end = max(tokens[read.last - 1].end, last)
        found.append(Toll("killed", read.count, tokens[i].start, end, "counted", ("own",), at=i, active=True, own=True))
    return [*found, *_of_the_other(sentence)]


def _of_the_other(sentence: Sentence) -> list[Toll]:
    """The dead of a side as somebody else puts them: "put rebel losses at 20", "the number of rebels killed at 12"."""
    found = []
    for match in _OTHERS.finditer(sentence):
        i = token_at(sentence.tokens, sentence.start + match.end())
        read = quantity(sentence.tokens, i)
        if read is not None:
            side = (match["side"] or match["sort"]).removesuffix("s") + "s"
            start, end = sentence.start + match.start(), sentence.tokens[read.last - 1].end
            found.append(Toll("killed", read.count, start, end, "counted", (side,), at=i))
    for match in _LOSSES.finditer(sentence):
        i = token_at(sentence.tokens, sentence.start + match.end())
        read = quantity(sentence.tokens, i)
        if read is not None and _ENDS.match(sentence.low, sentence.tokens[read.last - 1].end - sentence.start):
            start, end = sentence.start + match.start(), sentence.tokens[read.last - 1].end
            found.append(Toll("killed", read.count, start, end, "counted", ("soldiers",), at=i))
    return found


_NUMBER = r"(?:(?:at least|about|some|around|nearly|up to|more than) )?[\w,-]+"
_OWN = Cued(
    r"(?P<before>\b(?:(?:lost|losing)|(?:put|puts|putting|gave|gives) (?:their|its) own (?:dead|losses|death toll|toll"
    r"|casualties)(?: [\w-]+){0,3}? (?:at|as)) )"
    rf"(?=(?<= at )|(?<= as )|{_NUMBER} of (?:their|its|his|our) own\b"
    rf"|(?<=losing ){_NUMBER} (?:soldiers|troops|men|fighters|policemen|rebels|militiamen|guerrillas|marines)\b)"
)
_SIDE = (
    r"(?:rebel|militant|insurgent|guerrilla|terrorist|separatist|fighter|attacker|bandit|soldier|policem[ae]n|trooper)"
)
_OTHERS = Cued(
    r"\b(?:put|puts|putting|gave|gives|set|sets|estimated|estimates) (?:the )?(?:"
    rf"(?P<side>{_SIDE}) (?:losses|dead|deaths|fatalities|casualties|toll|death toll)"
    rf"|(?:number|toll) of (?P<sort>{_SIDE}s?) (?:killed|dead|slain))(?: in [^,.;]{{3,40}}?)? (?:at|as) "
)
"""Before the number of the other side's dead."""
_ARMY = r"(?:army|military|garrison|soldiers|troops|rebels|militia|police|regiment|patrol|unit)"
_LOSSES = Cued(
    rf"\b{_ARMY}(?:['’]s?)? (?:own )?losses (?:(?:were|are) put at|were|was|are|stood at|came to|amounted to|at) "
    rf"|\b{_ARMY} (?:itself )?(?:put|puts|gave|gives|admits?|admitted) (?:its|their) (?:own )?losses (?:at|as) "
    rf"|\blosses (?:on|of) the {_ARMY}(?:['’]s?)?(?: side)? (?:were|stood at|came to|amounted to) "
)
"""Before the number of a force's own dead."""
_ENDS = compiled(
    r"(?: (?:men|dead|soldiers|troops|killed|policemen|fighters|lives))?(?:[.,;:]|$| (?:and|with|but|while)\b)"
)
"""Behind a number of people, and not of money or of vehicles."""
"""Before the number: "losing 11 of their own", "losing 14 men", "put their own dead at six"."""
