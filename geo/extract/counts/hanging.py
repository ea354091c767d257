"""What hangs on a noun phrase, and which it hangs on: "three guards of the Border Service", "men in a car with a boy"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import BE, WALLS
from geo.extract.words.peoplewords import FATE

__all__ = ["follows_on", "governor", "hangs"]


def governor(tokens: Sequence[Token], ends: Mapping[int, People], verbs: Set[int], people: People) -> People | None:
    """Whom the words from a noun to `people` describe: the guards of "three guards of the Border Service", the girl of
    "a girl who was watching with her brothers"; None where `people` hang on nobody.

    `ends`: the sentence's people by where they end; `verbs`: the tokens that say what befell somebody."""
    hung = told = False
    """Whether a preposition has come, and whether a verb, which only a clause on somebody may have."""
    for k in range(people.first - 1, max(0, people.first - _FAR), -1):
        low = tokens[k].low
        relative = low in _RELATIVES
        described = low == "as" and tokens[k - 1].low.endswith(("ing", "ed"))  # "posing as", "dressed as"
        hung = hung or described or low in _HANGING or (low == "be" and tokens[k - 1].low == "to")
        if not (hung or relative or tokens[k].text[0].isupper() or low in _ARTICLES):
            return None
        head = ends.get(k)
        if head is not None:
            own = relative or (hung and not told and hangs(tokens, k))
            return (governor(tokens, ends, verbs, head) or head) if own else None
        if (low in WALLS and not (relative or described)) or not (low[0].isalnum() or low in "-'\""):
            return None
        named = tokens[k - 1].text[0].isupper() and tokens[k + 1].text[0].isupper()
        told = told or k in verbs or (low in BE and low != "be") or (low in _JOINTS and not named)
    return None


def hangs(tokens: Sequence[Token], k: int) -> bool:
    """Whether the word at `k` opens what describes the noun before it: "of", "from", "who", "travelling"."""
    low = tokens[k].low
    return low in _HANGING or low in _RELATIVES or (low.endswith(("ing", "ed")) and low not in FATE) or low in _SHAPED


def follows_on(tokens: Sequence[Token], k: int) -> bool:
    """Whether what the words at `k` describe is the subject of a verb behind them: "(after six people) in a car"."""
    return hangs(tokens, k) or tokens[k].low in (",", "(", "-", "there", "here", "aboard")


_FAR = 18
"""Words between a noun and the last of what describes it."""
_HANGING = words(
    "of in on at from with near for by inside outside around between against under aboard among amongst to into onto "
    "over beside behind across along through towards toward within beneath underneath"
)
_RELATIVES = ("who", "whose", "whom", "that")
_SHAPED = words("caught held kept left thrown driven born sent taken bound brought hidden drawn known found met")
"""Participles with a form of their own."""
_ARTICLES = words("the a an his her their its this that these those our")
_JOINTS = ("and", "or", "&")
