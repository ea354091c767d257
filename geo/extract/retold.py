"""Incidents of one report that are one told again: known by the same people, whatever day or place the second names."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.novelty import is_fresh
from geo.extract.persons import Person, same_name
from geo.extract.tellings import Group

__all__ = ["joined"]


def joined(groups: Sequence[Group]) -> list[Group]:
    """The groups in their order, each that tells again of the people of one before it put into that one.

    Only what is told as news is joined, and what befell its people within a week.
    """
    kept: list[Group] = []
    for g in groups:
        home = next((k for k in kept if _is_retold(k, g)), None) if not g.background else None
        if home is None:
            kept.append(g)
        else:
            _put(home, g)
    return kept


def _is_retold(home: Group, g: Group) -> bool:
    if home.background or not (home.families & g.families or not home.families or not g.families):
        return False
    if home.when is not None and g.when is not None:
        apart = max((home.when.first - g.when.last).days, (g.when.first - home.when.last).days)
        if apart > _DAYS:
            return False
    mine, theirs = _persons(g), _persons(home)
    if any(a.name and b.name and same_name(a, b) and (a.first or b.first) for a in mine for b in theirs):
        return True
    if home.one_of or g.one_of:
        return False
    if any(a.age is not None and a.age == b.age and a.sex and a.sex == b.sex for a in mine for b in theirs):
        return True
    a, b = _counts(home), _counts(g)
    if len(a.keys() & b.keys()) == 1 and all(map(_is_new_in_a_town, (home, g))) and home.names.isdisjoint(g.names):
        return False  # "gunmen killed three in Ava … a bomb killed three in Bex"
    return _agree(a, b)


def _is_new_in_a_town(g: Group) -> bool:
    """Whether a group is put in a town by words of an event that nobody has spoken of."""
    return not all(g.towns) and any(is_fresh(t) for t in g.tellings)


def _persons(g: Group) -> list[Person]:
    """Those of a group who came to harm and are told of by name or age."""
    return [
        p
        for t in g.tellings
        for toll in t.tolls
        if toll.role in _HARM and not (toll.attacker or toll.outdated)
        for p in toll.who
        if p.name or p.age is not None
    ]


def _counts(g: Group) -> dict[str, set[int]]:
    """What befell them → the numbers of two or more that a group gives for it."""
    found: dict[str, set[int]] = {}
    for t in g.tellings:
        for toll in t.tolls:
            n = toll.count.best
            firm = toll.kind in ("counted", "bare", "list") and not (toll.loose or toll.outdated)
            if toll.role in _HARM and firm and n is not None and n > 1:
                found.setdefault("killed" if toll.role == "killed" else "hurt", set()).add(n)
    return found


def _agree(a: dict[str, set[int]], b: dict[str, set[int]]) -> bool:
    """Whether each number that both give is the same, and one of them is no small one."""
    shared = [(max(a[role]), max(b[role])) for role in a if role in b]
    return bool(shared) and all(x == y for x, y in shared) and (len(shared) > 1 or shared[0][0] >= _MANY)


def _put(home: Group, g: Group) -> None:
    home.again += g.tellings
    home.tellings = sorted([*home.tellings, *g.tellings], key=lambda t: t.sentence.index)
    home.families |= g.families
    home.likely = max(home.likely, g.likely)
    if g.when is not None and (home.when is None or g.when.score > home.when.score):
        home.when = g.when
    home.names |= g.names
    home.towns += g.towns


_HARM = ("killed", "injured", "shot")
_DAYS = 7
"""Days between the day that one telling names and the day of the other: a report may name that of an arrest."""
_MANY = 3
"""From how many on people counted alike are hardly others."""
