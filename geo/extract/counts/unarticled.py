"""People without article or number: "soldiers", a headline's "police officer", "Poe's wife"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import articled, headnoun
from geo.extract.counts.carrying import TAKES
from geo.extract.counts.counted import People
from geo.extract.names.names import Ground, name_end, with_age
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token
from geo.extract.words.countwords import KILLS
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, PLURALS
from geo.extract.words.peoplewords import CLOSE, FATE, GROUPS, KIN
from geo.model import Count

__all__ = ["bare", "owns"]


def _is_denied(tokens: Sequence[Token], i: int) -> bool:
    """Whether the people at `i` are none: "no soldiers", "no other women or children", "neither police nor rebels"."""
    for t in reversed(tokens[max(0, i - _DENIED) : i]):
        if t.low in ("no", "neither", "without"):
            return True
        if (
            t.low not in PERSONS
            and t.low not in FATE
            and t.low not in ("or", "nor", "and", ",", "other", "local", "innocent")
        ):
            return False
    return False


def bare(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> People | None:
    """People without article or number: "soldiers" (two at least), "police officer" in a headline (one)."""
    head = headnoun.head(tokens, i)
    before = [t.low for t in tokens[max(0, i - 2) : i]]
    if head is None or _is_denied(tokens, i):
        return None
    if (
        tokens[i].low in headnoun.BOUND
        and before[-1:]
        and (before[-1] in TAKES or headnoun.head(tokens, i - 1) == i + 1)
    ):
        return None  # "took nine women hostage"
    if (
        before[-1:] == ["for"]
        and tokens[i].text[0].isupper()
        and "hospital" in {t.low for t in tokens[max(0, i - 5) : i]}
    ):
        return None  # "Bell Hospital for Children"
    noun = tokens[head - 1].low
    if noun in PLURALS and [t.low for t in tokens[head : head + 1]] == ["'"] and tokens[head + 1 : head + 2]:
        return None  # "members of a farmers' union"
    killed = noun in _OF_RANK and any(t.low in KILLS for t in tokens[max(0, i - 3) : i])
    if killed and (head == len(tokens) or not tokens[head].low[0].isalpha() or tokens[head].low in CLOSED_CLASS):
        return People(i, head, Count.exactly(1), "single", noun)  # "gunmen kill village chief"
    if noun in ("male", "female") and tokens[head : head + 1] and tokens[head].low in FATE:
        return People(i, head, Count.exactly(1), "single", noun)  # "male shot outside bar"
    if noun in GROUPS or noun in (
        "police",
        "staff",
        "crew",
        "personnel",
        "major",
        "general",
        "private",
        "chief",
        "native",
        "female",
        "male",
    ):
        return None
    end = max(head, name_end(tokens, head, sentence, ground))
    if end == head and noun in KIN and articled.is_first_name(tokens, head, ground) and not _shares_name(tokens, head):
        end = with_age(tokens, head + 1)  # "his brother and wife Fatima"
    if noun in PLURALS and before == ["how", "many"]:
        return People(i, head, None, "known", noun)  # "it is not known how many people were hurt"
    if noun in PLURALS and (before[-1:] == ["twin"] or any(t.low == "twin" for t in tokens[i:head])):
        return People(i, head, Count.exactly(2), "counted", noun)
    if noun in PLURALS:
        return People(i, head, Count(2, 2, None, "plural"), "plural", noun)
    if end == head and noun in CLOSE and i and owns(tokens, i - 1):  # "Poe's wife" is not Poe
        return People(i, end, Count.exactly(1), "one", noun)
    return People(i, end, Count.exactly(1), "named" if end > head else "single", noun)


def _shares_name(tokens: Sequence[Token], k: int) -> bool:
    """Whether the first name at `k` shares a surname with the next: "husband and wife (Carl and Ann Poe)"."""
    return k + 2 < len(tokens) and tokens[k + 1].low in ("and", "&") and tokens[k + 2].text.istitle()


def owns(tokens: Sequence[Token], k: int) -> bool:
    """Whether the mark at `k` makes what follows somebody's: "Poe's wife", "Reyes' wife"."""
    return tokens[k].low == "'s" or (tokens[k].low == "'" and k > 0 and tokens[k - 1].low.endswith("s"))


_OF_RANK = ("chief", "general")
"""Who are somebody alone where a headline has them killed, and else say who another is."""
_DENIED = 8
"""Words back to which a "no" is looked for."""
