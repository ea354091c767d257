"""Incidents of one report that are one told again: known by the same people, whatever day or place the second names."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.persons import Person, same_name
from geo.extract.figures.cast import cast
from geo.extract.incidents.novelty import is_fresh
from geo.extract.incidents.ownclause import finds_dead
from geo.extract.incidents.scenes import is_another_deed, is_of_others, opening_of
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.transitions import is_another
from geo.patterns import compiled

__all__ = ["as_one", "joined"]


def joined(groups: Sequence[Group], *, single: bool = False) -> list[Group]:
    """The groups in their order, each that tells again of the people of one before it put into that one.

    Only what is told as news is joined, and what befell its people within a week. `single`: the report is of one crime,
    and what tells of nobody new is of that one.
    """
    kept: list[Group] = []
    for g in groups:
        same = (k for k in kept if _is_retold(k, g) or (single and _is_of_one(k, g)) or _is_told_on(k, g))
        home = next(same, None) if not g.background else None
        if home is None:
            kept.append(g)
        else:
            home.take(g)
    return kept


def as_one(groups: list[Group]) -> list[Group]:
    """The groups with all that is news of one or two days put into the first of them, which tells of it all."""
    first = next((g for g in groups if not g.background), None)
    if first is None:
        return groups
    scenes = [g for g in groups if g is not first and not g.background and _days_between(first, g) <= _NIGHT]
    for g in scenes:
        first.take(g)
    return [g for g in groups if g not in scenes]


def _is_retold(home: Group, g: Group) -> bool:
    if home.background or not (home.families & g.families or not home.families or not g.families):
        return False
    if _days_between(home, g) > _DAYS:
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
    """Whether a group is put in a town by words of an event that nobody has spoken of, or of dead who were found."""
    return not all(g.towns) and any(is_fresh(t) or finds_dead(t) for t in g.tellings)


def _is_of_one(home: Group, g: Group) -> bool:
    """Whether nothing parts what a report of one crime tells further on: nobody new, and of what happens anew no other
    day or town."""
    if home.background or not (_is_crime(home) and _is_crime(g)) or home.one_of or g.one_of:
        return False
    if any(is_another(t) or is_another_deed(t, home, opening_of(t)) for t in g.tellings):
        return False
    far = _days_between(home, g)
    fresh = any(_is_fresh(t) for t in g.tellings)
    elsewhere = bool(home.towns and g.towns) and home.names.isdisjoint(g.names)
    if elsewhere and any(map(is_of_others, g.tellings)):
        return False
    goes_on = any(_GOES_ON.match(t.sentence.low) for t in g.tellings)
    if far > (0 if fresh else _DAYS) or (fresh and (elsewhere or goes_on)):
        return False
    counts, known = _counts(g), _counts(home)
    if any(not numbers <= known.get(role, set()) for role, numbers in counts.items()):
        return False
    return not _adds_people(home, g)


def _is_told_on(home: Group, g: Group) -> bool:
    """Whether a group brings neither people nor a day nor a town of its own: what a report goes on to say of a crime,
    among others that it mentions."""
    if home.background or home.one_of or g.one_of or not (_is_crime(home) and g.families <= _AROUND):
        return False
    own = any(t.role in _HARM and t.kind in _NEWCOMERS for one in g.tellings for t in one.tolls)
    goes_on = any(_GOES_ON.match(t.sentence.low) or is_another(t) for t in g.tellings)
    fresh = any(is_fresh(t) for t in g.tellings)
    elsewhere = fresh and bool(home.towns and g.towns) and home.names.isdisjoint(g.names)
    if own or goes_on or elsewhere or not any(t.tolls for t in home.tellings):
        return False
    return _days_between(home, g) <= (0 if fresh else _DAYS) and not _adds_people(home, g)


def _adds_people(home: Group, g: Group) -> bool:
    """Whether those of both are more persons than those of the first alone."""
    ours = [(t.sentence.index, toll) for t in home.tellings for toll in t.tolls]
    both = [*ours, *((t.sentence.index, toll) for t in g.tellings for toll in t.tolls)]
    return len(cast(both)) > max(1, len(cast(ours)))


def _is_crime(g: Group) -> bool:
    return g.families <= _CRIMES


def _is_fresh(telling: Telling) -> bool:
    """Tells of people as if for the first time: "a man was hit", but not "a man was hit in the shooting"."""
    known = any(e.definite for e in telling.events)
    return not known and any(t.kind in ("one", "counted", "list", "single") for t in telling.tolls)


def _days_between(home: Group, g: Group) -> int:
    if home.when is None or g.when is None:
        return 0
    return max((home.when.first - g.when.last).days, (g.when.first - home.when.last).days)


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


_GOES_ON = compiled(
    r"\W*(?:(?:about|just|around|less than|more than|nearly|almost|some) )*(?:(?:an?|the|half an|[\w-]+) )?"
    r"(?:(?:hours?|minutes|days?|nights?|weeks?) )?(?:later|earlier|before that|after that|also|meanwhile|then|next)\b"
)
"""Before what happened next, to somebody else: "an hour later, a man was shot"."""
_CRIMES = frozenset({"violence", "accident/Other", "strategic/Arrests"})
"""What a report of one crime calls it, and what follows it."""
_AROUND = _CRIMES | {"accident/Road", "strategic/Other", "strategic/Disrupted weapons use"}
"""What happens in and around a crime besides: the car of those shot at runs into a tree."""
_NEWCOMERS = ("one", "counted", "list", "named", "bare")
"""How people are told of who have not been spoken of."""
_HARM = ("killed", "injured", "shot")
_NIGHT = 1
"""Days over which one person's spree may go on."""
_DAYS = 7
"""Days between the day that one telling names and the day of the other: a report may name that of an arrest."""
_MANY = 3
"""From how many on people counted alike are hardly others."""
