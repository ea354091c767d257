"""People behind an article or a possessive: "the driver", "a rubber tapper and his wife", "their children Rima"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import headnoun
from geo.extract.counts.counted import People
from geo.extract.names.names import Ground, name_end, with_age
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PLURALS
from geo.extract.words.peoplewords import AGED, DEFINITE, DO, FATE, GROUPS, HURT, KIN, NO_NAMES, NTH, PARENTS, TEAMS
from geo.model import Count

__all__ = ["OLDER", "is_first_name", "with_article"]


def with_article(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> People | None:
    """Whom the article or possessive at `i` opens the phrase of; None where it is nobody."""
    low = tokens[i].low
    head = headnoun.head(tokens, i + 1) or (headnoun.native(tokens, i + 1) if low in ("a", "an", "another") else None)
    if head is None:
        return _of_a_family(tokens, i) or _next_one(tokens, i)
    noun = tokens[head - 1].low
    team = next((k for k in range(head, min(head + 2, len(tokens))) if tokens[k].low in TEAMS), None)
    if team is not None and all(t.low.isalpha() and t.low not in CLOSED_CLASS for t in tokens[head:team]):
        return People(i, team + 1, Count(2, 2, None, "plural"), "plural", noun)  # "an insurgent mortar team"
    end = max(head, name_end(tokens, head, sentence, ground))
    if noun == "couple":
        return People(i, end, Count.exactly(2), "counted" if low in ("a", "an", "another") else "definite", noun)
    if noun in GROUPS:
        return People(i, head, Count(2, 2, None, "plural"), "plural", noun) if _is_family(tokens, i, head) else None
    if noun in PLURALS:
        if noun in _CHILDREN and low in ("their", "his", "her") and (named := _called(tokens, head, ground)) > head + 1:
            several = sum(t.text[0].isupper() for t in tokens[head:named])
            return People(i, named, Count.exactly(several), "counted", noun)
        if noun in _CHILDREN and low in ("their", "his", "her") and head < len(tokens) and tokens[head].low == ",":
            named = _called(tokens, head + 1, ground)
            several = sum(t.text[0].isupper() for t in tokens[head + 1 : named])
            if several > 1 and named < len(tokens) and not tokens[named].low[0].isalnum():
                return People(i, named, Count.exactly(several), "counted", noun)  # "their children, Rima and Yazan,"
        if noun in _BORN_TOGETHER and low in ("their", "his", "her"):
            return People(i, head, Count.exactly(_BORN_TOGETHER[noun]), "counted", noun)
        if noun in PARENTS and (low in ("his", "her") or (tokens[head - 2].low == "'s" and head - 3 > i)):
            return People(i, head, Count.exactly(2), "counted", noun)
        return People(i, end, None, "known", noun) if low in DEFINITE else None
    if low in ("the", "this", "that", "their", "his", "her", "my", "our"):
        owned = low in ("their", "his", "her") or any(t.low == "'s" for t in tokens[i + 1 : head])
        new = _is_described(tokens, end)
        kind = (
            "named" if end > head else "one" if owned or new else "definite"
        )  # "the mayor's guard" is new as "his guard" is
        if kind == "one" and noun in KIN and is_first_name(tokens, head, ground):
            end = head + 1  # "his wife Fatima"
        return People(i, with_age(tokens, end), Count.exactly(1), kind, noun)
    return People(i, with_age(tokens, end), Count.exactly(1), "one", noun)


def _is_family(tokens: Sequence[Token], i: int, k: int) -> bool:
    """Whether the words from `i` to `k` are a whole family: "a family was killed", not "a family home"."""
    after = tokens[k].low if k < len(tokens) else "."
    alone = not after[0].isalnum() or after in _NO_NOUN
    led = tokens[i].low in ("a", "an", "another")
    return tokens[k - 1].low == "family" and led and alone and after not in ("of", "'s", "-")


def _is_described(tokens: Sequence[Token], k: int) -> bool:
    """Whether the words at `k` say anew who somebody is: "the driver, a man in his fifties,"."""
    lows = [t.low for t in tokens[k : k + 3]]
    return lows[:2] == [",", "a"] and len(lows) > 2 and (lows[2] in _ANY or AGED.fullmatch(lows[2]) is not None)


def _called(tokens: Sequence[Token], k: int, ground: Ground) -> int:
    """Where a list of first names ends that begins at `k`: "their children Rima and Yazan"; `k` where none does."""
    end = k
    while end < len(tokens) and tokens[end].text.istitle() and tokens[end].start not in ground.places:
        last = with_age(tokens, end + 1)
        joint = tokens[last].low if last < len(tokens) else "."
        step = last + 1 + ([t.low for t in tokens[last : last + 2]] == [",", "and"])
        further = step < len(tokens) and tokens[step].text.istitle()
        if joint not in (",", "and") or not further:
            return last
        end = step
        if tokens[step - 1].low == "and":
            return with_age(tokens, end + 1)
    return k


def is_first_name(tokens: Sequence[Token], k: int, ground: Ground) -> bool:
    """Whether one word with a capital stands at `k`, which may name somebody's kin: "his wife Fatima and …"."""
    if k >= len(tokens) or not tokens[k].text.istitle() or tokens[k].low in _NO_NAME:
        return False
    return tokens[k].start not in ground.places and k + 1 < len(tokens) and not tokens[k + 1].text.istitle()


def _of_a_family(tokens: Sequence[Token], i: int) -> People | None:
    """Somebody whose trade no list has, told of with kin: "a rubber tapper and his wife"; not "on the floor and his
    daughter"."""
    if i and tokens[i - 1].low in _WHERE:
        return None
    for k in range(i + 2, min(i + _TRADE, len(tokens) - 2)):
        if tokens[k].low in ("and", ","):
            kin = tokens[k + 1].low in ("his", "her") and any(t.low in KIN for t in tokens[k + 2 : k + 5])
            return People(i, k, Count.exactly(1), "one", tokens[k - 1].low) if kin else None
        if not tokens[k].low.isalpha() or tokens[k].low in CLOSED_CLASS:
            return None
    return None


def _next_one(tokens: Sequence[Token], i: int) -> People | None:
    """ "A fourth is fighting for his life", "a sixth hurt his knee", "the third, a clerk, was"."""
    if i + 2 >= len(tokens) or tokens[i].low not in ("a", "an", "the"):
        return None
    if tokens[i].low == "the" and tokens[i + 1].low in OLDER:
        end = with_age(tokens, i + 2)
        apposed = [t.low for t in tokens[i + 2 : i + 4]] in ([",", "a"], [",", "an"])  # "the youngest, a girl of nine,"
        one = end > i + 2 or apposed or tokens[i + 2].low in DO
        return People(i, end, Count.exactly(1), "one", "") if one else None
    if tokens[i + 1].low not in NTH:
        return None
    low = tokens[i + 2].low
    if tokens[i].low == "the":
        apposed = low == "," and i + 3 < len(tokens) and tokens[i + 3].low in ("a", "an", "who", "also")
        return People(i, i + 2, Count.exactly(1), "one", "") if apposed or low in _SAYS_OF_ONE else None
    single = low in FATE or low in _FARES or (low in DO and low not in ("were", "are", "have", "remain"))
    single = single or (low == "," and [t.low for t in tokens[i + 3 : i + 4]] in (["who"], ["a"], ["whose"]))
    lead = tokens[i - 1].low if i else ""
    single = single or (lead == "for" and low in (",", ".", "who"))  # "are looking for a third"
    single = single or (lead in _HARMING and (not low[0].isalnum() or low in _AFTER_NTH))  # "and wounded a third"
    laid_up = low == "in" and i + 3 < len(tokens) and tokens[i + 3].low in _CONDITIONS
    single = single or low in _FIGHTS or laid_up  # "and a third in intensive care"
    return People(i, i + 2, Count.exactly(1), "one", "", True) if single else None


_SAYS_OF_ONE = words("was is died lost broke fell remains lies injured wounded hurt")
_HARMING = HURT | words(
    "injuring wounding hurting killing killed shooting shot stabbing stabbed maiming kidnapping kidnapped abducted "
    "abducting left leaving sent sending"
)
"""What is done to "a third", who is no part of a whole there."""
_FIGHTS = words("fighting clinging battling struggling")
_CONDITIONS = words("critical serious grave intensive hospital stable")
_AFTER_NTH = words("in on at as when while who before after and by near with to")
_FARES = words("has lost broke fell escaped remains lay lies fled hurt burned")
"""What is said of "a third" who is somebody, beside what befalls people."""
OLDER = words("older younger elder eldest oldest youngest")
"""Which of some persons one is."""
_TRADE = 5
"""Words from an article within which somebody's trade ends."""
_WHERE = words("on in at into inside onto near behind outside under beside through across around toward towards")
"""What stands before a place or a thing, and before nobody."""
_BORN_TOGETHER = {"twins": 2, "triplets": 3}
_CHILDREN = words("children sons daughters brothers sisters grandchildren nephews nieces")
_ANY = ("man", "woman", "boy", "girl", "male", "female", "teenager")
_NO_NOUN = CLOSED_CLASS | DO | FATE
_NO_NAME = NO_NAMES | CLOSED_CLASS
