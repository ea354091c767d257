"""Noun phrases that name people → how many they are: "at least 73 people", "his wife", "Qasem Soleimani, 62,"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts import articled, bands, counted, headnoun, samephrase, standins, unarticled
from geo.extract.counts.counted import UNTOLD, People
from geo.extract.names.agerows import row
from geo.extract.names.ages import CHILDREN, SOME, aged_apart, is_age, is_brood, is_day, is_share, of_some
from geo.extract.names.names import Ground, name_end
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import TIMES
from geo.extract.words.lexicon import PERSONS, PLURALS, TITLES
from geo.extract.words.namemodel import model
from geo.extract.words.numbers import OPENING
from geo.extract.words.peoplewords import (
    AGED,
    ANIMALS,
    ARTICLES,
    CLOSE,
    FATE,
    MONEY,
    NONE,
    SUFFERING,
    UNKNOWN,
)
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.model import Count

__all__ = ["Ground", "People", "find"]


_OPENING = (
    OPENING
    | SOME
    | ARTICLES
    | PERSONS
    | TITLES
    | NUMBER_WORDS
    | standins.OPENING
    | {"family"}
    | bands.BANDS.keys()
    | words(
        "a an the both every all each one another someone somebody others he she her him himself herself nobody none no"
    )
)
"""Words in small letters that phrases begin with."""
_COUNTING = OPENING | SOME
"""Words that numbers begin with, beside figures and words with a hyphen."""
_AFTER_HER = words(
    "and in to with at on from for before after while when as until twice once repeatedly during outside inside near by"
)
"""Words that nobody owns: "her" before them is somebody."""
_COUPLES = words("and , who were was had have died aged from whose in at killed injured wounded with . (")
"""What follows "a couple" that is two people."""
_NO_ONE = TIMES | words("hundred thousand million dozen hospital medical center centre plaza bank tower")
"""What "one" stands before that is nobody."""
_PAIR = words("and , who in from with aged died were")
"""What follows on a couple who are man and wife, and not "a couple of"."""


def find(sentence: Sentence, ground: Ground) -> dict[int, People]:
    """The phrases of a sentence by the index of their first token; none overlaps another.

    Places are no persons, and a surname known from a full name is one.
    """
    tokens = sentence.tokens
    found: dict[int, People] = {}
    done = 0
    for i in _openings(sentence):
        people = _phrase(tokens, i, sentence, ground) if i >= done else None
        if people is None:
            continue
        if samephrase.of_all(tokens, people, found):
            done = people.last
            continue
        people = samephrase.of_one(tokens, people, found, ground.places) or people
        if people.head in PLURALS:
            people = _with_ages(tokens, people)
        found |= {p.first: p for p in samephrase.of_the_name(tokens, people, ground.places) if p.first >= done}
        found[people.first] = people
        done = people.last
    return found


def _with_ages(tokens: Sequence[Token], people: People) -> People:
    """ "Two brothers, 14 and 17": with their ages, which say how many "their children, four and six" are."""
    if people.kind not in ("counted", "plural", "known"):
        return people
    best = people.count.best if people.count is not None and people.kind == "counted" else None
    ages = row(tokens, people.last, best, kin=people.head in CHILDREN)
    if ages is None:
        return people
    if people.kind == "counted" or not ages[0]:
        return replace(people, last=ages[1])
    return replace(people, last=ages[1], count=Count.exactly(ages[0]), kind="counted")


def _openings(sentence: Sentence) -> list[int]:
    """Where a phrase may begin: with most words none does."""
    names = model().first_names if sentence.shouted else frozenset[str]()
    return [
        i
        for i, (low, text) in enumerate(zip(sentence.words, sentence.texts, strict=True))
        if low in _OPENING
        or low[0].isdigit()
        or "-" in low
        or (low in names if sentence.shouted else text[0].isupper())
    ]


def _is_couple(tokens: Sequence[Token], k: int) -> bool:
    """Whether "couple" at `k` is two people, and not two of something."""
    return k + 1 < len(tokens) and tokens[k].low == "couple" and tokens[k + 1].low in _COUPLES


def _phrase(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> People | None:
    low = tokens[i].low
    if not low[0].isalnum() and low not in OPENING:
        return None
    if low in standins.OPENING and (known := standins.stand_in(tokens, i)) is not None:
        return known
    counts = low in _COUNTING or low[0].isdigit() or "-" in low
    aged = aged_apart(tokens, i) if counts else None
    if aged is not None:
        return _aged(tokens, i, headnoun.head(tokens, aged) or aged, headnoun.head_word(tokens, aged), sentence, ground)
    if (i and tokens[i - 1].low in MONEY) or is_brood(tokens, i):
        return None
    if counts and (is_age(tokens, i) or is_day(tokens, i)):
        return None
    if (low.isdigit() or low in NUMBER_WORDS) and is_share(tokens, i):
        noun = headnoun.head(tokens, i + 1)
        return People(i, noun, None, "known", tokens[noun - 1].low) if noun is not None else None
    if low == "both":
        return bands.both(tokens, i)
    if low == "the" and (known := bands.band(tokens, i)) is not None:
        return known
    if low in bands.BANDS and (known := bands.headlined(tokens, i)) is not None:
        return known
    if low in ("every", "all") and (whole := bands.all_of(tokens, i)) is not None:
        return whole
    if low in ("a", "the") and i + 2 < len(tokens) and tokens[i + 1].low == "couple" and tokens[i + 2].low in _PAIR:
        return People(i, i + 2, Count.exactly(2), "counted", "couple")
    if low in ("a", "an") and i + 2 < len(tokens) and tokens[i + 1].low in UNKNOWN and tokens[i + 2].low == "number":
        many = headnoun.head(tokens, i + 4, counted=True) if [t.low for t in tokens[i + 3 : i + 4]] == ["of"] else None
        if many is None:
            return People(i, i + 3, None, "known", "number")
        return People(i, many, Count(2, 2, None, UNTOLD), "plural", tokens[many - 1].low)
    if (counts or low == "family" or (low == "crew" and i and tokens[i - 1].low == "and")) and (
        group := bands.group(tokens, i)
    ) is not None:
        return group
    some = of_some(tokens, i) if counts else None
    whole = counted.counted(tokens, some) if some is not None else None
    if some is not None and whole is not None and whole.last > some:
        return People(i, whole.last, None, "known", whole.head)
    if low in ("a", "another") and _is_couple(tokens, i + 1):
        return People(i, i + 2, Count.exactly(2), "counted", "couple", low == "another")
    numbered = counted.counted(tokens, i) if counts else None
    if numbered is not None:
        return numbered if numbered.last > i else None
    if low in ("every", "each") and (noun := headnoun.head(tokens, i + 1)) is not None:
        return People(i, noun, None, "known", tokens[noun - 1].low)  # "every passenger": nobody says how many
    if low in ("he", "she", "him") or _is_object(tokens, i):
        return People(i, i + 1, Count.exactly(1), "pronoun", low)
    if low in ARTICLES and not (low in ("one", "another") and headnoun.head(tokens, i + 1) is None):
        return articled.with_article(tokens, i, sentence, ground)
    if low in PERSONS and not (low in TITLES and name_end(tokens, i, sentence, ground) > i + 1):
        return unarticled.bare(tokens, i, sentence, ground)
    if "-" in low and AGED.fullmatch(low):
        if any(t.low in ANIMALS for t in tokens[i + 1 : i + 3]):
            return None
        return _aged(tokens, i, headnoun.head(tokens, i) or i + 1, headnoun.head_word(tokens, i), sentence, ground)
    if low == "one" and i and tokens[i - 1].low in ("this", "that", "every", "any", "which"):
        return None
    if low == "one" and i + 1 < len(tokens) and tokens[i + 1].low in _NO_ONE:
        return None  # "shot himself one time", "Regional One Hospital"
    if low == "one" and [t.low for t in tokens[i + 1 : i + 3]] == ["of", "which"]:
        return None  # "three shootings, one of which was filmed"
    if low == "one" and any(t.low in ANIMALS for t in tokens[i + 1 : i + 5]) and tokens[i + 1].low == "of":
        return None  # "injuring one of the family dogs"
    if low in ("one", "another", "someone", "somebody") and i + 1 < len(tokens):
        return People(i, i + 1, Count.exactly(1), "one", "", additional=low == "another")
    if low == "others" and _opens(tokens, i):
        return People(i, i + 1, Count(2, 2, None, "plural"), "plural", low, True)
    if low == "none" and any(t.low in MONEY for t in tokens[i + 1 : i + 4]):
        return None  # "none of the $900 is missing"
    if low in ("nobody", "none") or (low == "no" and i + 1 < len(tokens) and tokens[i + 1].low in NONE):
        return People(i, i + (2 if low == "no" else 1), Count.exactly(0), "none")
    if low == "no" and (last := headnoun.head(tokens, i + 1)) is not None:  # "no hotel guest was hurt" counts no others
        anybody = tokens[last - 1].low in ("people", "person", "persons")
        return People(i, last, Count.exactly(0) if anybody else None, "none" if anybody else "known")
    end = name_end(tokens, i, sentence, ground)
    if (
        end > i
        and tokens[end : end + 1]
        and unarticled.owns(tokens, end)
        and (kin := _kin_of(tokens, end + 1)) is not None
    ):
        return People(i, kin, Count.exactly(1), "one", tokens[kin - 1].low)  # "Officer Poe's partner"
    if end > i and not (i and tokens[i - 1].low == "the" and low not in TITLES):  # "the Rural Centre" is nobody
        return People(i, end, Count.exactly(1), "named", low)
    return None


def _kin_of(tokens: Sequence[Token], k: int) -> int | None:
    """Index after the one person whom somebody's name stands for before `k`: "(Poe's) wife", "(Poe's) teenage son"."""
    head = headnoun.head(tokens, k) if k < len(tokens) else None
    return head if head is not None and tokens[head - 1].low in CLOSE else None


def _is_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether "her" stands for a person and owns nothing ("shot her and her son"); so "himself" before others."""
    following = tokens[i + 1].low if i + 1 < len(tokens) else "."
    if tokens[i].low == "her":
        return following in _AFTER_HER or not following[0].isalnum()
    return tokens[i].low in ("himself", "herself") and following == "and"


def _opens(tokens: Sequence[Token], i: int) -> bool:
    """Whether "others" at `i` are people of their own ("… killed and others wounded"), not the rest of a list."""
    before = tokens[i - 1].low if i else ""
    if before == "and":
        k = i - 3 if tokens[i - 2].low == "," else i - 2
        return k >= 0 and tokens[k].low in FATE
    if before == "with" and i + 1 < len(tokens) and (tokens[i + 1].low in FATE or tokens[i + 1].low in SUFFERING):
        return True  # "killed two, with others sustaining injuries"
    return before not in ("the", "among", "including", "with", "like")


def _aged(tokens: Sequence[Token], i: int, head: int, noun: str, sentence: Sentence, ground: Ground) -> People:
    """ "A 19-year-old student", whose name may follow at `head`; "17-year-old brothers" are two or more."""
    if noun in PLURALS:
        twins = any(t.low == "twin" for t in tokens[max(0, i - 1) : head])
        return People(
            i, head, Count.exactly(2) if twins else Count(2, 2, None, "plural"), "counted" if twins else "plural", noun
        )
    end = name_end(tokens, head, sentence, ground)
    return People(i, max(head, end), Count.exactly(1), "named" if end > head else "one", noun)
