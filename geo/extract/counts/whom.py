"""Who is meant where no noun for a person says so: "he", a bare name, somebody by the grammar alone; and who lives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.clause import Clause
from geo.extract.counts.parentheses import is_source
from geo.extract.counts.people import People
from geo.extract.counts.persons import Person, describe
from geo.extract.counts.predicates import Hit
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import ADVERBS, DEAD, NOBODY_ELSE, SLAIN, SLAYINGS
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.peoplewords import ANIMALS, DO, FATE, NO_NAMES, TEAMS, THINGS
from geo.extract.words.plainwords import is_plain
from geo.extract.words.predicatewords import Predicate
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.model import Count

__all__ = [
    "antecedent",
    "besides_himself",
    "called",
    "is_epithet",
    "is_identified",
    "is_of_somebody",
    "lives",
    "named_before",
    "somebody",
    "someone",
    "unhurt",
]


def antecedent(
    tokens: Sequence[Token],
    starts: Mapping[int, People],
    pronoun: People,
    said: tuple[Person, ...],
    *,
    acted: bool = False,
) -> tuple[tuple[Person, ...], bool]:
    """Who "he" or "she" is, where the sentence names or introduces somebody before; else what the word `said`; and
    whether that is the attacker.

    `starts`: the sentence's people by their first token. Who only speaks of it is not meant. Where somebody `acted`,
    "before he was killed" is rather of whoever the sentence begins with than of whom he shot.
    """
    if acted and (doer := _doer(tokens, starts, pronoun)) is not None:
        person = describe(tokens, doer)
        if person is not None and not (person.sex and any(p.sex != person.sex for p in said)):
            return (person,), True
    for people in sorted(starts.values(), key=lambda p: -p.first):
        if people.last > pronoun.first or people.kind not in ("named", "one", "single"):
            continue
        before = tokens[people.first - 1].low if people.first else ""
        after = [t.low for t in tokens[people.last : people.last + 3]]
        person = describe(tokens, people)
        if before in _AGENTS or person is None or not _SPEECH.isdisjoint([before, *after]):
            continue
        if people.kind == "named" and is_source(tokens, people.first):
            continue
        if not (person.sex and any(p.sex != person.sex for p in said)):
            return (person,), people.attacker
    return said, False


def _doer(tokens: Sequence[Token], starts: Mapping[int, People], pronoun: People) -> People | None:
    """Whoever did what the sentence began with: "a man shot an officer and two deputies before he was killed"."""
    before = tokens[pronoun.first - 1].low if pronoun.first else ""
    first = min(starts.values(), key=lambda p: p.first)
    if (
        before not in ("before", "until")
        or first is pronoun
        or first.kind not in ("one", "single", "definite", "named")
    ):
        return None
    led = tokens[first.first - 1].low in _AGENTS if first.first else False
    hit = any(p.first > first.last and p.last < pronoun.first for p in starts.values())
    return first if hit and not led else None


def besides_himself(predicate: Predicate, found: Sequence[People]) -> list[People]:
    """ "Shot himself and his daughter": the daughter, since set phrases tell of him."""
    himself = bool(found) and found[0].head in ("himself", "herself")
    return list(found[1:] if himself and predicate.words[-1] in _ON_HIMSELF else found)


def is_epithet(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether tokens `i` to `j` say what somebody is like: "officers found a dead man", "a deceased white male"."""
    state = j == i + 1 and tokens[i].low in DEAD and i > 0 and j < len(tokens) and tokens[j].text.islower()
    before = tokens[i - 1].low
    counted = tokens[i].low != "dead" and (before in NUMBER_WORDS or before.isdigit())  # not "9 dead people say"
    return state and (before in ("a", "an", "the") or counted)


def is_of_a_noun(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether tokens `i` to `j` say what somebody is like of whom no list knows: "followers of a slain sub-leader"."""
    after = tokens[j] if j < len(tokens) else None
    noun = after is not None and after.text.islower() and after.low not in _NO_NOUN
    return j == i + 1 and i > 0 and tokens[i - 1].low in ("a", "an", "the") and noun and tokens[i].low.endswith(_FORMS)


def called(tokens: Sequence[Token], clause: Clause, i: int) -> list[People]:
    """Who is called by the epithet at `i`; nobody where its noun names no person: "a dead dog"."""
    for people in clause.starts.values():
        if people.first < i < people.last:
            return [people]
    found = clause.object_at(i + 1)
    if not found or found[0].kind != "single":
        return []
    return [replace(found[0], first=i - 1, kind="one" if tokens[i - 1].low != "the" else "definite")]


def is_of_somebody(tokens: Sequence[Token], people: People) -> bool:
    """ "The wounded officer's partner": of whom nothing is said."""
    return any(t.low in ("'s", "\u2019s") for t in tokens[people.first : people.last - 1])


def is_identified(tokens: Sequence[Token], i: int) -> bool:
    """Whether "dead" at `i` is whom somebody names: "the coroner identified the dead as …"."""
    before = [t.low for t in tokens[max(0, i - 3) : i]]
    return before[-1:] == ["the"] and tokens[i].low in ("dead", "deceased") and not _NAMES.isdisjoint(before)


def unhurt(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether who was taken somewhere (tokens `i` to `j`) was not hurt: "was unharmed but was taken to …"."""
    before = [t.low for t in tokens[max(0, i - _AFTER) : i]]
    if not _UNHURT.isdisjoint(before) or before[-3:] == ["not", "injured", "but"]:
        return True
    return any(t.low in ("precaution", "precautionary") for t in tokens[j : j + 2 * _AFTER])


def lives(tokens: Sequence[Token], hits: Sequence[Hit], n: int, j: int, *, said: bool = True) -> bool:
    """Whether the words of the injury `hits[n]`, which end before `j`, or those after it say that it kills nobody;
    `said`: by any word, else only by those that call it slight ("a non-life-threatening gunshot wound")."""
    end = hits[n + 1][0] if n + 1 < len(hits) else len(tokens)
    around = {t.low for t in tokens[hits[n][0] : min(end, j + _AFTER)]}
    if not around.isdisjoint(_CRITICAL):
        return False
    if any(t.low in _ESCAPES for t in tokens[max(0, hits[n][0] - 1) : hits[n][0] + 1]):
        return True  # "escaped with a broken rib"
    minor = not around.isdisjoint(_MINOR) and said
    slight = not around.isdisjoint(_SLIGHT)
    threat = "life-threatening" in around or {"life", "threatening"} <= around or {"life", "danger"} <= around
    return minor or slight or (threat and not around.isdisjoint(("not", "non", "n't")))


def named_before(tokens: Sequence[Token], ends: Mapping[int, People], i: int) -> list[People]:
    """ "…, where Poe later died": the bare name before the verb at `i`. `ends`: the people by where they end."""
    k = i - 1
    while k > 0 and tokens[k].low in ADVERBS:
        k -= 1
    if k < 1 or k + 1 in ends or tokens[k - 1].low not in _LEADS_TO_NAME or tokens[k].low in PERSONS:
        return []
    name = tokens[k].text
    if not (name[0].isupper() and name.isalpha() and not name.isupper() and _may_be_someone(tokens, k)):
        return []
    return [People(k, k + 1, Count.exactly(1), "named", tokens[k].low)]


def someone(tokens: Sequence[Token], i: int, j: int, predicate: Predicate) -> list[People]:
    """A person by the grammar alone: "X was assassinated", "the murder of X"; the predicate's tokens are `i` to `j`."""
    if predicate.voice == "of" and predicate.words[-2] in SLAYINGS and j < len(tokens) and _may_be_someone(tokens, j):
        last = j + 1
        if any(t.low in _CARRIED_OUT for t in tokens[j : j + _ORDERED]):
            return []  # "the execution of a search warrant"
        people = tokens[j].low.endswith("s") and not (last < len(tokens) and tokens[last].text[0].isupper())
        if people and tokens[j].text[0].isupper() and not tokens[j].text.isupper():
            return []  # "the killing of Sindhis"
        while last < len(tokens) and _in_capitals(tokens, last - 1) and _in_capitals(tokens, last):
            last += 1
        return [People(j, last, Count.exactly(1), "named", tokens[j].low)]
    if predicate.voice != "verb" or predicate.words[-1] not in SLAIN:
        return []
    k = i - 1
    while k >= 0 and tokens[k].low in ADVERBS:
        k -= 1
    if k < 1 or tokens[k].low not in ("was", "is", "been"):
        return []
    if tokens[k].low == "been":
        k -= 1
        if tokens[k].low not in ("has", "had"):
            return []
    k -= 1
    if k < 0 or not _may_be_someone(tokens, k) or tokens[k].low.endswith("s"):
        return []
    if k and tokens[k - 1].low == "to":  # "a motion to adjourn was killed"
        return []
    if tokens[k].low in TEAMS:
        return [People(k, k + 1, Count(2, 2, None, "plural"), "plural", tokens[k].low)]
    first = k
    while first and _in_capitals(tokens, first) and _in_capitals(tokens, first - 1):
        first -= 1  # "SOTO LUNA WAS MURDERED"
    return [People(first, k + 1, Count.exactly(1), "named", tokens[k].low)]


def somebody(tokens: Sequence[Token], j: int, predicate: Predicate) -> People | None:
    """ "Killed a glazier", "kidnapping a Dutch vet": who "a" or "an" and a noun at `j` stand for, by the verb alone."""
    deadly = predicate.role == "killed" and predicate.words[0] not in _THINGS_TOO
    if not (deadly or predicate.words[0] in _HARMS) or j >= len(tokens) or tokens[j].low not in ("a", "an", "another"):
        return None
    k = j + 1
    while k < min(len(tokens), j + 6) and tokens[k].low[0].isalpha() and tokens[k].low not in CLOSED_CLASS:
        if tokens[k].low in FATE or tokens[k].low in _LATER:
            return None
        k += 1
    if k == j + 1 or (k < len(tokens) and (tokens[k].low[0].isdigit() or tokens[k].low in ("'s", "%"))):
        return None
    head = tokens[k - 1]
    named = head.text[0].isupper() and k > j + 2
    nobody = head.low in ANIMALS or head.low in THINGS or head.low in NOBODY_ELSE or head.low in _NO_BODIES
    if named or nobody or head.low.endswith(_ABSTRACT) or not head.text.replace("-", "").isalpha() or len(head.low) < 3:
        return None
    return People(j, k, Count.exactly(1), "one", head.low)


def _in_capitals(tokens: Sequence[Token], k: int) -> bool:
    """Whether a word may be one of a name's, in text that is all in capitals."""
    text = tokens[k].text
    return len(text) > 2 and text.isalpha() and text.isupper() and not is_plain(tokens[k].low)


def _may_be_someone(tokens: Sequence[Token], k: int) -> bool:
    low = tokens[k].low
    return low[0].isalpha() and low not in CLOSED_CLASS and low not in NOBODY_ELSE and low not in NO_NAMES


_CARRIED_OUT, _ORDERED = words("warrant warrants order orders contract policy plan plans budget duty duties"), 4
"""Of what an "execution" is none that kills, named within so many words."""
_HARMS = words(
    "killed kills kill killing murdered murders murdering assassinated assassinating beheaded beheading wounded "
    "wounding "
    "wounds injured injuring injures kidnapped kidnaps kidnapping abducted abducts abducting executed executing lynched"
)
"""Verbs whose object is somebody, whatever noun names it."""
_THINGS_TOO = words(
    "cost costing lost crushed crushing incinerated wiped cut cutting mowed mown mowing blown torn burned burnt "
    "burning "
    "riddled liquidated liquidating annihilated exterminated exterminating left leaving drowning suffocating butchered "
    "sent hit struck slaughtered slaughtering martyring"
)
"""Verbs that kill people but may befall a car, a herd or a hope as well."""
_ON_HIMSELF = words("killed kills killing shot shoots shooting stabbed stabs stabbing hanged")
_CONDITIONS = words("state condition")
"""What somebody is in: "was found in an injured state"."""
_FORMS = ("ed", "en", "ain")
"""How participles end."""
_LATER = words(
    "day week month year hour minute second fifth sixth tenth night morning evening few little short long later "
    "earlier total number third "
    "quarter half lot couple handful dozen mile kilometre kilometer metre meter while moment time weekend series string"
)
_NO_BODIES = words(
    "family crowd group team convoy patrol car bus truck vehicle bomb attack blast house village town city bridge "
    "plane "
    "helicopter ship boat train pet calf foal puppy hen wolf elephant rhino whale plan programme program offer bid "
    "motion law story career dream fraction majority share percentage passenger-load party clause bear cub seal "
    "goat cow"
)
_ABSTRACT = ("tion", "ment", "ity", "ness", "ism", "ance", "ence", "hood", "ship", "day", "ing")
_AGENTS = words("by with from of for against to near")
"""Before somebody who is not whom a sentence is about."""
_SPEECH = words(
    "said says told according to reported reports tells confirmed announced added explained determined believe "
    "believes identified recalled testified wrote remembers remembered learned heard ' \" saw spokesman spokeswoman "
    "spokesperson"
)
"""Around somebody who speaks of others."""
_NAMES = words("identified identifies identify named names")
_UNHURT = words("uninjured unharmed unhurt unscathed")
_CRITICAL = words("critical critically grave gravely dead fighting clinging")
_MINOR = words("stable fair good satisfactory survive survived recover recovering live released treated-and-released")
_SLIGHT = words("minor non-life-threatening non-life non-critical nonlife-threatening")
_ESCAPES = words("escaped escapes survived survives")
_AFTER = 8
"""Words after an injury that tell how bad it is."""
_LEADS_TO_NAME = words("where when and , said says as that after before")
_NO_NOUN = CLOSED_CLASS | FATE | DO | _CONDITIONS
