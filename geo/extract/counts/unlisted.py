"""Nouns that no list knows, with a number ("nine gauchos") or an article ("a podcaster", "the voice of the movement"),
which name people where it befalls people alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract.counts.losses import LOSES
from geo.extract.counts.people import People
from geo.extract.counts.predicates import Hit
from geo.extract.names.ages import is_age, is_day
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import ADVERBS, BUILT, MONEY, TIMES
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import ANIMALS, COMPOUND, DO, EXTRA, FATE, THINGS, UNITS_OF
from geo.extract.words.predicatewords import Predicate
from geo.model import Count
from geo.patterns import compiled

__all__ = ["befalls_people", "find"]


def find(tokens: Sequence[Token], phrases: Mapping[int, People], hits: Sequence[Hit]) -> dict[int, People]:
    """The counted plurals, and whoever was murdered, by the index of their first token, beside those that name people
    for sure (`phrases`) and the words that say what befell them (`hits`)."""
    found: dict[int, People] = {}
    covered = {k for p in phrases.values() for k in range(p.first, p.last)}
    covered.update(k for first, last, _ in hits for k in range(first, last))
    done = 0
    for i in range(len(tokens)):
        if i < done or i in covered:
            continue
        people = _counted(tokens, i)
        if people is not None and covered.isdisjoint(range(i, people.last)):
            found[i] = people
            done = people.last
    for i, _, predicate in hits:
        one = _one(tokens, i) if _is_murder(predicate) else None
        if one is not None and covered.isdisjoint(range(one.first, one.last)):
            found[one.first] = one
    return found


def befalls_people(predicate: Predicate) -> bool:
    """Whether a predicate is said of nothing but people: "murdered", "lost their lives", "wounded", "kidnapped"."""
    said = predicate.words
    if predicate.role == "killed":
        return said[0] not in _THINGS_TOO and said[0] not in LOSES and predicate.voice != "noun"
    return not _OF_PEOPLE.isdisjoint(said) or said[-1].startswith(("kidnap", "abduct"))


def _is_murder(predicate: Predicate) -> bool:
    """Whether a predicate is said of one person alone: "was gunned down", "was kidnapped", and no dog or bill was."""
    if predicate.role == "abducted":
        return befalls_people(predicate)
    return predicate.role == "killed" and predicate.voice == "verb" and not _MURDERS.isdisjoint(predicate.words)


def _one(tokens: Sequence[Token], i: int) -> People | None:
    """Whom the clause before the passive verb at `i` is about: "a voter at the polls was", "the head of … was"."""
    last = i
    while last and tokens[last - 1].low in _HELPERS:
        last -= 1
    if last == i or tokens[last].low not in _SINGULAR:
        return None
    first = last
    while first > max(0, last - _FAR) and _PHRASED.fullmatch(tokens[first - 1].text):
        first -= 1
        if tokens[first].low in _ARTICLES and (first == 0 or tokens[first - 1].low not in _WITHIN):
            break
    if first == last or tokens[first].low not in _ARTICLES:
        return None
    noun = next((k for k in range(first + 1, last) if tokens[k].low in _WITHIN), last)
    head = tokens[noun - 1].low
    thing = not _THINGS.isdisjoint((head, f"{head}s")) or head in COMPOUND or head in _LIKENESSES
    if noun - 1 == first or thing or not _SINGLE.fullmatch(head):
        return None
    return People(first, last, Count.exactly(1), "definite" if tokens[first].low == "the" else "one", head)


def _counted(tokens: Sequence[Token], i: int) -> People | None:
    """The number at `i` with the plural that it counts."""
    read = quantity(tokens, i)
    if read is None or is_age(tokens, i) or is_day(tokens, i) or (i and tokens[i - 1].low in MONEY):
        return None
    j = read.last
    extra = False
    while j < len(tokens) and (tokens[j].low in EXTRA or (tokens[j].low == "of" and read.vague)):
        extra = extra or tokens[j].low in EXTRA
        j += 1
    k = j
    while k < min(len(tokens), j + _LONG) and _WORD.fullmatch(tokens[k].text) and not _ends_at(tokens[k].low):
        k += 1
    noun = tokens[k - 1]
    if k == j or not _PLURAL.fullmatch(noun.text) or not _THINGS.isdisjoint((noun.low, noun.low.split("-")[-1])):
        return None
    return People(i, k, read.count, "counted", noun.low, extra)


def _ends_at(low: str) -> bool:
    """Whether a word is none of a noun and what stands before it."""
    return low in CLOSED_CLASS or low in FATE or low in DO or low in ADVERBS or low in _VERBS


_WORD = compiled(r"[A-Za-z][A-Za-z-]*")
_PLURAL = compiled(r"[a-z][a-z-]*[a-z]s(?<!ss)(?<!us)(?<!is)")
_LONG = 4
"""Words of such a noun with those before it."""
_VERBS = words("lost lose bled froze burned starved choked fell met suffered sustained lay perish found taken")
_THINGS = (
    THINGS
    | ANIMALS
    | UNITS_OF
    | BUILT
    | TIMES
    | words(
        "villages towns cities districts provinces states countries regions streets places areas camps buildings "
        "attacks raids blasts explosions bombs bombings strikes shootings clashes incidents cases accidents crashes "
        "mines shells rockets missiles drones grenades bullets shots rounds tanks guns rifles weapons planes jets "
        "ships vessels boats canoes dinghies ferries trains carriages coaches wagons bikes motorcycles tractors "
        "posts checkpoints bases stations hospitals clinics shops stores offices bridges roads lives deaths injuries "
        "wounds bodies corpses graves casualties fatalities families groups gangs sides sources reports counts "
        "charges occasions "
        "operations battles fires floods storms trees crops parts pieces ways others games goals points seats votes"
    )
)
_THINGS_TOO = words(
    "proved was could were unable failed "
    "cost costing lost crushed crushing incinerated wiped cut cutting mowed mown mowing blown torn burned burnt "
    "burning riddled liquidated annihilated exterminated left leaving sent hit struck slaughtered slaughtering fatal "
    "lifeless buried expired taken"
)
"""Words that begin what kills people and may befall a car, a herd or a hope as well."""
_OF_PEOPLE = words(
    "injured wounded hurt maimed hospitalised hospitalized injuring wounding maiming injuries wounds burns hostage "
    "captive captivity suffered hospital admitted sent"
)
_MURDERS = words(
    "murdered slain assassinated beheaded decapitated lynched strangled martyred gunned stabbed hacked bludgeoned "
    "stoned clubbed beaten fatally shot"
)
"""A word of what is done to a person: "gunned down", "stabbed to death", "shot dead"."""
_LIKENESSES = words("statue effigy doll mannequin dummy bust portrait scarecrow snowman robot character")
_ARTICLES = words("a an the another")
_HELPERS = words("was is been has had being later then also allegedly reportedly apparently brutally")
_SINGULAR = words("was is has had")
_PHRASED = compiled(r"[A-Za-z][A-Za-z.-]*|'s")
_WITHIN = words("of in at from for with on near outside against behind to")
"""What goes on about somebody: "the head of an office", "a voter at a polling station"."""
_SINGLE = compiled(r"[a-z][a-z-]*[a-z](?<!s)|boss|princess|hostess|[a-z]+ess")
_FAR = 12
"""Words of somebody's description."""
