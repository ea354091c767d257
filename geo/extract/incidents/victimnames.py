"""Who was killed or taken, by name: nobody is twice, so that what tells of it again tells of the same.

"the murder of Senator Ann Poe", "Poe's killers", "gunmen kidnapped Ann Poe", and whom a count tells of by name.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.incidents.tellings import Group, Telling
from geo.extract.names.places import Places
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, TITLES
from geo.extract.words.namemodel import model
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.plainwords import is_plain

__all__ = ["once"]

Name = frozenset[str]
"""The words of a person's name, lower case."""


def once(groups: Sequence[Group], places: Places) -> list[Group]:
    """The groups in their order, what tells again of the same person's death or abduction put into the first."""
    if not any(_tells(g) for g in groups[1:]):
        return list(groups)
    kept: list[Group] = []
    named: list[set[Name]] = []
    for g in groups:
        mine = {name for t in g.tellings for name in _names(t, places)} if _tells(g) else set()
        at = next((n for n, theirs in enumerate(named) if _meet(mine, theirs)), None) if mine else None
        if at is None or kept[at].one_of or g.one_of:
            kept.append(g)
            named.append(mine)
            continue
        kept[at].background = kept[at].background and g.background
        kept[at].take(g)
        named[at] |= mine
    return kept


def _tells(g: Group) -> bool:
    """Whether a group tells of people killed or taken by others."""
    if g.families & _DEEDS:
        return True
    return "protest" in g.families and any(toll.role in _TAKEN for t in g.tellings for toll in t.tolls)


def _meet(mine: set[Name], theirs: set[Name]) -> bool:
    """Whether a name of the one is a name of the other: both in full, or one by the surname alone."""
    return any(
        len(a & b) > 1
        or (len(a & b) == 1 and (min(len(a), len(b)) == 1 < max(len(a), len(b)) or not a.isdisjoint(model().surnames)))
        for a in mine
        for b in theirs
        if len(a & b) == min(len(a), len(b), 2)
    )


def _names(telling: Telling, places: Places) -> set[Name]:
    s = telling.sentence
    if s.part != "text":
        return set()
    harmed = [t for t in telling.tolls if t.role in _TAKEN and not t.attacker]
    found = {p.names for t in harmed for p in t.who if p.names and not _is_a_cause(s.low[: t.start - s.start])}
    for n, low in enumerate(s.words):
        if low in _NOUNS and s.words[n + 1 : n + 2] == ("of",):
            if not _is_a_cause(s.low[: s.tokens[n].start - s.start]):
                found.add(_run(s, n + 2, places))
        elif low in _VERBS and n and s.words[n - 1] not in _PASSIVE:
            found.add(_run(s, n + 1, places))
        elif low in _VERBS and n > 1:
            found.add(_subject(s, n - 1, places))
        elif low == "'s" and n + 1 < len(s.words) and s.words[n + 1] in _NOUNS | _DOERS:
            found.add(_before(s, n, places))
    return {name for name in found if not all(map(is_plain, name))}


def _is_a_cause(before: str) -> bool:
    """Whether a deed is only why something else happened, by what stands before: "fury over the assassination of"."""
    return not _CAUSED.isdisjoint(before.split()[-3:])


def _run(s: Sentence, n: int, places: Places) -> Name:
    """The first name after a token, behind nothing but titles and trades: "former minister Ann Poe"."""
    stop = min(len(s.words), n + _FAR)
    while n < stop and not _is_name(s, n, places):
        if s.words[n] in _ENDS or not s.words[n][0].isalpha():
            return frozenset()
        n += 1
    last = n
    while last < stop and _is_name(s, last, places):
        last += 1
    return frozenset(s.words[n:last])


def _before(s: Sentence, n: int, places: Places) -> Name:
    """The name that ends before a token."""
    first = n
    while first > 0 and n - first < _LONGEST and _is_name(s, first - 1, places):
        first -= 1
    return frozenset(s.words[first:n])


def _subject(s: Sentence, n: int, places: Places) -> Name:
    """The name before "was murdered": right before it, or with what it says of the person between commas."""
    while n and s.words[n - 1] in _PASSIVE | {"had", "has", "have"}:
        n -= 1
    if s.words[n - 1] != ",":
        return _before(s, n, places)
    first = _run(s, 0, places) if _is_name(s, 0, places) else frozenset()
    return first if len(first) < n and s.words[len(first)] == "," else frozenset()


def _is_name(s: Sentence, n: int, places: Places) -> bool:
    low, token = s.words[n], s.tokens[n]
    if len(low) < _SHORT or not token.text.isalpha() or not token.text[0].isupper():
        return False
    if low in CLOSED_CLASS or low in TITLES or low in PERSONS or low in CALENDAR:
        return False
    if any(places.named[i].first <= n < places.named[i].last for i in places.of(s.index)):
        return False
    return not (s.shouted and is_plain(low))


_DEEDS = {"violence", "abduction"}
_TAKEN = ("killed", "abducted")
_NOUNS = words("murder killing assassination death slaying execution kidnapping abduction disappearance")
_DOERS = words("murderers murderer killers killer assassins assassin kidnappers captors body remains")
_VERBS = words("murdered killed assassinated kidnapped abducted executed stabbed slain")
_PASSIVE = words("was were been being be is are")
_ENDS = words(
    "and or in on at by which that who whom whose when where while after before for to from of as is was were"
)
_CAUSED = words("over after following since amid reprisal revenge retaliation protest avenge")
_FAR, _LONGEST, _SHORT = 9, 4, 4
"""Words after a deed within which its victim's name ends; words of the longest name; letters of its shortest word."""
