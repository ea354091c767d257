"""What hangs on a noun phrase, and on which: "three guards of the Border Service", "men in a car with a boy"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import BE, WALLS

__all__ = ["follows_on", "governor", "hangs", "one_over", "related", "side_of"]


def governor(tokens: Sequence[Token], ends: Mapping[int, People], verbs: Set[int], people: People) -> People | None:
    """Whom the words from a noun to `people` describe: the guards of "three guards of the Border Service", the girl of
    "a girl who was watching with her brothers"; None where `people` hang on nobody.

    `ends`: the sentence's people by where they end; `verbs`: the tokens that say what befell somebody."""
    hung = told = False
    """Whether a preposition has come, and whether a verb, which only a clause on somebody may have."""
    for k in range(people.first - 1, max(0, people.first - _FAR), -1):
        low = tokens[k].low
        relative = low in _RELATIVES and k < people.first - 1
        described = low == "as" and tokens[k - 1].low.endswith(("ing", "ed"))  # "posing as", "dressed as"
        hung = hung or described or low in _HANGING or (low == "be" and tokens[k - 1].low == "to")
        if not (hung or relative or _in_capitals(tokens[k].text) or low in _ARTICLES):
            return None
        head = ends.get(k)
        if head is not None:
            resident = low == "," and tokens[k + 1].low == "of"  # "Jim Poe, 32, of Dunbar"
            own = relative or (hung and not told and (resident or hangs(tokens, k)))
            return (governor(tokens, ends, verbs, head) or head) if own else None
        if (low in WALLS and not (relative or described)) or not (low[0].isalnum() or low in "-'\""):
            return None
        named = _in_capitals(tokens[k - 1].text) and _in_capitals(tokens[k + 1].text)
        told = told or k in verbs or (low in BE and low != "be") or (low in _JOINTS and not named)
    return None


def related(tokens: Sequence[Token], ends: Mapping[int, People], verbs: Set[int], k: int) -> People | None:
    """Whom the clause is about that ends before `k`: the guard of "a guard who tried to stop the gunmen (was shot)",
    the boys of "two boys missing since a flood swept through (were found)"; not of one in which somebody says what
    befell others."""
    for at in range(k - 1, max(0, k - _FAR), -1):
        low = tokens[at].low
        if (low in ("who", "whom") and at < k - 1) or (
            at in verbs and low.endswith(("ed", "en", "ing")) and low not in _NO_PARTICIPLES and at in ends
        ):
            head = ends.get(at)
            return head if head is not None and head.kind in _TOLD_OF else None
        if low in _SAYING or not (low[0].isalnum() or low in "'-"):
            return None
    return None


def side_of(tokens: Sequence[Token], starts: Mapping[int, People], some: People, i: int) -> People | None:
    """Who were counted where `some`, before a verb at `i`, only say on which sides they were: the 18 of "18 fighters
    and members of the militias and the soldiers loyal to them (were killed)"."""
    whole = min(starts.values(), key=lambda p: p.first, default=some)
    if whole.kind != "counted" or whole.last >= some.first or some.kind not in ("plural", "known"):
        return None
    between = tokens[whole.last : some.first]
    k = whole.last + 2 if between[0].low == "and" and whole.last + 1 in starts else whole.last
    if tokens[k].low not in _SIDES or not any(t.low == "and" for t in tokens[k:i]):
        return None
    plain = all(t.low not in _NO_PART and (t.low == "," or t.low.replace("-", "").isalpha()) for t in between)
    return whole if plain and not any(t.low in _HANGING and t.low not in _SIDES for t in between) else None


def one_over(tokens: Sequence[Token], ends: Mapping[int, People], people: People) -> People | None:
    """The one of a headline of whom `people` tell more: the leader of "leader of separatist rebels (shot dead)"."""
    for k in range(people.first - 1, max(0, people.first - _NEAR), -1):
        if tokens[k].low in ("of", "for"):
            one = ends.get(k)
            return one if one is not None and one.kind == "single" and one.head in _ROLES else None
        if not tokens[k].low.isalnum():
            return None
    return None


def hangs(tokens: Sequence[Token], k: int) -> bool:
    """Whether the word at `k` opens what describes the noun before it: "of", "from", "who", "travelling"."""
    low = tokens[k].low
    return low in _HANGING or low in _RELATIVES or low.endswith("ing") or low in _SHAPED


def follows_on(tokens: Sequence[Token], k: int) -> bool:
    """Whether what the words at `k` describe is the subject of a verb behind them: "(after six people) in a car"."""
    return hangs(tokens, k) or tokens[k].low in (",", "(", "-", "there", "here", "aboard")


def _in_capitals(text: str) -> bool:
    """Whether a word may be one of a name's: "State", "UN"; in text that is all in capitals none is."""
    return text[0].isupper() and (len(text) <= _SHORT or not text.isupper())


_NEAR = 5
"""Words back from people to the "of" that puts somebody over them."""
_ROLES = words(
    "member leader commander spokesman spokesperson spokeswoman official chief deputy founder head director president"
)
"""What somebody is to a group or a force."""
_TOLD_OF = ("one", "definite", "counted", "bare", "named", "single")
_SAYING = words(
    "said says say saying stated states told tells tell reported reports knew know knows believed believes thought "
    "thinks feared heard claimed claims that whether if how why because who and or but while"
)
"""After which people are the subject of a clause of their own, or another clause begins."""
_NO_PARTICIPLES = ("died", "drowned", "perished", "suffocated", "succumbed")
"""What somebody did, and no words on somebody of whom a verb is still to come."""
_SHORT = 4
"""Letters of the longest initials."""
_FAR = 18
"""Words between a noun and the last of what describes it."""
_HANGING = words(
    "of in on at from with near for by inside outside around between against under aboard among amongst to into onto "
    "over beside behind across along through towards toward within beneath underneath"
)
_RELATIVES = ("who", "whose", "whom")
_SIDES = ("of", "from", "to")
"""Before the sides that people were on: "of the army and militiamen loyal to it"."""
_SHAPED = words(
    "caught held kept left thrown driven born bound hidden drawn known hired employed trapped based stationed aged "
    "dressed believed suspected accused armed deployed assigned posted packed displaced detained imprisoned wanted "
    "involved trained recruited housed seated stranded crowded"
)
"""Participles that describe the noun before them and are no verb of it."""
_ARTICLES = words("the a an his her their its this that these those our")
_JOINTS = ("and", "or", "&")
_NO_PART = WALLS | BE
