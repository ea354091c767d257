"""Who owns up to it, is blamed or suspected in other words than "claimed responsibility" and "blamed on": "said that it
was their work", "on behalf of the front", "pointed to the front", "bore the hallmarks of the front"."""

from __future__ import annotations

from geo.extract.actors.avowalways import UNSAID, UNSURE, WAYS
from geo.extract.actors.culprits import Blame
from geo.extract.actors.groupnames import forward
from geo.extract.text.sentences import Sentence, once
from geo.extract.text.tokens import token_at

__all__ = ["find"]


@once
def find(s: Sentence) -> list[Blame]:
    """The groups that a sentence says so of, in the order of the ways to say it; text in capitals is not read."""
    if s.shouted:
        return []
    found = []
    for way in WAYS:
        if any(s.lows.isdisjoint(some) for some in way.cues):
            continue
        for match in way.pattern.finditer(s.text):
            if _is_denied(s.text, match.start(), match.end()):
                continue
            start, end = match.span("who") if match["who"] else match.span("other")
            name = s.text[start:end]
            start += len(name) - len(name.removeprefix("The ").removeprefix("the "))
            if way.anyone or _is_group(s, s.start + start):
                unsure = way.certainty == "attributed" and not UNSURE.isdisjoint(s.words)
                who = " ".join(s.text[start:end].split())
                found.append(Blame(who, "suspected" if unsure else way.certainty, s.start + start, s.start + end))
    return found


def _is_denied(text: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end`, or its clause, says that it was not so."""
    first = max(text.rfind(sign, 0, start) for sign in (",", ";", " but "))
    return not UNSAID.isdisjoint(text[first + 1 : end].lower().replace(",", " ").split())


def _is_group(s: Sentence, offset: int) -> bool:
    """Whether the name at an offset must be a group's or an army's."""
    name = forward(s, token_at(s.tokens, offset))
    return name is not None and name.strong
