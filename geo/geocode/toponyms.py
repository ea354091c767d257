"""All names of a report resolved together: each name's candidates are weighed by what the others now seem to mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from geo.geocode.candidates import DIVISIONS, Candidate, candidates, lies_in, may_hold
from geo.geocode.context import MOVING, Context, Group, settled
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.home import NOWHERE, Home
from geo.geocode.keys import plain
from geo.geocode.scoring import (
    mark_listed,
    mark_namesakes_of_countries,
    shadow_divisions,
    shares,
    started,
    static,
)
from geo.geocode.weights import WEIGHTS
from geo.model import Mention
from geo.patterns import compiled

__all__ = ["Called", "Names", "group_names", "settle"]

Called = Callable[..., list[Candidate]]
"""(name, feature word or None) → candidates, which are not to be changed."""
ROUNDS = 3
_CONTAINS = compiled(r"\s*(?:,|\(|in|of|, in|,? (?:a|the) [\w ]{0,25}(?:in|of))\s*(?:the )?", re.IGNORECASE)
_LISTED = compiled(r"\s*(?:,|;|/|,? and|,? or|&)\s+(?:in |the )?")
_NEXT = 4
"""Names of a list on each side that speak for the sort of one."""
_BESIDE = 60
"""Characters between two names that still speak of one another."""


@dataclass(slots=True)
class Names:
    """The groups of a report and which mention belongs to which (None: no place is called so)."""

    groups: list[Group]
    of: list[int | None]


def group_names(
    gazetteer: Gazetteer,
    text: str,
    mentions: Sequence[Mention],
    home: Home = NOWHERE,
    called: Called | None = None,
) -> Names:
    """Candidates and fixed features of every name; the same name with the same qualifiers is one group.

    The places in the publisher's name (`home`) come last, as groups that no mention belongs to. `called`: finds the
    candidates of a name, and may remember them.
    """
    called = called or lru_cache(maxsize=None)(partial(candidates, gazetteer))
    found = [called(m.text, m.feature) for m in mentions]
    holders = [_holders(called, text, mentions, found, i) for i in range(len(mentions))]
    listed = _lists(text, mentions, holders)
    keys: dict[str, list[int]] = {}
    for index, mention in enumerate(mentions):
        if found[index]:
            keys.setdefault(plain(mention.text), []).append(index)
    names = Names([], [None] * len(mentions))
    for members in keys.values():
        for same in [part for sort in _by_sort(members, mentions, found) for part in _by_holder(sort, holders)]:
            first = max(same, key=lambda i: bool(mentions[i].feature))
            told = next((holders[i] for i in same if holders[i]), [])
            group = Group(_in_told_country(found[first], told), mentions=len(same))
            if not group.candidates:
                continue
            around = set().union(*(_beside(mentions, found, i) for i in same))
            group.fixed = [static(gazetteer, c, told, around, home) for c in group.candidates]
            _mark_elsewhere(gazetteer, group, told)
            shadow_divisions(group)
            mark_namesakes_of_countries(group)
            mark_listed(group, [found[n] for i in same for n in listed[i]])
            for index in same:
                names.of[index] = len(names.groups)
            names.groups.append(group)
    for name in home.names:
        group = Group(called(name))
        group.fixed = [static(gazetteer, c, [], set(), home) for c in group.candidates]
        names.groups.append(group)
    return names


def settle(groups: Sequence[Group], weights: dict[str, float] = WEIGHTS, given: Sequence[Group] = ()) -> None:
    """Give every candidate of every group its probability, in a few rounds of mutual influence.

    `given`: groups whose places are known beforehand; they take part and do not change.
    """
    fixed = [started(group, weights) for group in groups]
    totals = fixed
    scale = [weights[name] for name in MOVING]
    for _ in range(ROUNDS):
        for group, sums in zip(groups, totals, strict=True):
            group.probabilities = shares(sums, weights)
        context = Context.of([*groups, *given])
        totals = [settled(context, group, n, fixed[n], scale) for n, group in enumerate(groups)]
    for group, sums in zip(groups, totals, strict=True):
        group.probabilities = shares(sums, weights)


def _by_sort(members: list[int], mentions: Sequence[Mention], found: Sequence[list[Candidate]]) -> list[list[int]]:
    """Mentions of one name split into those said to be a division and those of its chief town of the same name:
    "in the Gao region … were flown to Gao"."""
    divisions = [i for i in members if mentions[i].feature in DIVISIONS]
    bare = [i for i in members if mentions[i].feature not in DIVISIONS]
    if not divisions or not bare or found[divisions[0]][0].entry.feature != "ADM1":
        return [members]
    land = found[divisions[0]][0].entry.country
    seat = any(c.entry.feature in ("PPL", "PPLC") and c.exact and c.entry.country == land for c in found[bare[0]])
    return [divisions, bare] if seat else [members]


def _by_holder(members: list[int], holders: list[list[list[Candidate]]]) -> list[list[int]]:
    """Mentions of one name split by what they are said to lie in; those that say nothing go with the first part."""
    parts: dict[tuple[int, ...], list[int]] = {}
    for index in members:
        key = tuple(sorted({c[0].entry.id for c in holders[index] if c}))
        parts.setdefault(key, []).append(index)
    silent = parts.pop((), [])
    split = list(parts.values())
    if not split:
        return [silent]
    split[0] += silent
    return split


def _holders(
    called: Callable[[str], list[Candidate]],
    text: str,
    mentions: Sequence[Mention],
    found: Sequence[list[Candidate]],
    index: int,
) -> list[list[Candidate]]:
    """For each name that the sentence puts this one in, its candidates."""
    told = [called(q) for q in mentions[index].qualifiers]
    after = index + 1
    if not told and after < len(mentions) and mentions[after].part == mentions[index].part == "text":
        gap = text[mentions[index].end : mentions[after].start]
        if _CONTAINS.fullmatch(gap) and _can_hold(found[index], found[after]):
            told = [found[after]]
    return [t for t in told if t]


def _in_told_country(found: list[Candidate], holders: list[list[Candidate]]) -> list[Candidate]:
    """Those of the country that the sentence names, where it names one: a namesake abroad is no answer."""
    told = {h[0].entry.country for h in holders if h[0].entry.is_country}
    if not told:
        return found
    return [c for c in found if c.entry.is_country or c.entry.country is None or c.entry.country in told]


def _mark_elsewhere(gazetteer: Gazetteer, group: Group, holders: list[list[Candidate]]) -> None:
    """Mark what cannot lie in the town or division that the sentence names, where something else can."""
    for holder in holders:
        above = {parent for h in holder for parent in h.parents}
        if any(
            any(lies_in(gazetteer, h.entry, c.entry) for h in holder) if c.entry.is_country else c.entry.id in above
            for c in group.candidates
        ):
            continue  # "Antioquia, Medellin": the second lies in the first
        fits = [any(may_hold(gazetteer, h.entry, c.entry) for h in holder) for c in group.candidates]
        for values, fit in zip(group.fixed, fits, strict=True):
            if any(fits) and not fit:
                values["elsewhere"] = 1.0


def _lists(text: str, mentions: Sequence[Mention], holders: Sequence[list[list[Candidate]]]) -> list[list[int]]:
    """For each mention, the others that stand in one list with it: "Miami, New York and Detroit"."""
    beside: list[list[int]] = [[] for _ in mentions]
    run = [0]
    for index in range(1, len(mentions) + 1):
        if index < len(mentions) and mentions[index].part == "text" == mentions[index - 1].part:
            gap = text[mentions[index - 1].end : mentions[index].start]
            if _LISTED.fullmatch(gap) and not holders[index - 1]:
                run.append(index)
                continue
        if len(run) > 2 or (len(run) == 2 and "," not in text[mentions[run[0]].end : mentions[run[1]].start]):
            for n, member in enumerate(run):
                beside[member] = [*run[max(0, n - _NEXT) : n], *run[n + 1 : n + 1 + _NEXT]]
        run = [index]
    return beside


def _can_hold(inner: Sequence[Candidate], outer: Sequence[Candidate]) -> bool:
    """Whether some reading of the second name holds some reading of the first: "Kerman, Iran", not "Iran, Iraq"."""
    if outer and outer[0].entry.is_country and any(c.entry.is_country and c.exact for c in inner):
        return False  # "Mexico, the US and Canada": no town of that name is meant
    countries = {c.entry.country for c in outer if c.entry.is_country}
    divisions = {c.entry.id for c in outer if c.entry.feature in ("ADM1", "ADM2")}
    return any(
        (not c.entry.is_country and c.entry.country in countries)
        or (c.admin1 in divisions and c.entry.id != c.admin1)
        or c.entry.parent in divisions
        for c in inner
    )


def _beside(mentions: Sequence[Mention], found: Sequence[list[Candidate]], index: int) -> set[object]:
    """Countries and divisions named close to a mention."""
    near: set[object] = set()
    here = mentions[index]
    for step in (-2, -1, 1, 2):
        other = index + step
        if not 0 <= other < len(mentions) or mentions[other].part != here.part or not found[other]:
            continue
        gap = max(mentions[other].start - here.end, here.start - mentions[other].end)
        if gap > _BESIDE or mentions[other].text == here.text:
            continue
        for candidate in found[other][:3]:
            if candidate.entry.is_country:
                near.add(candidate.entry.country)
            elif candidate.entry.feature in ("ADM1", "ADM2"):
                near.add(candidate.entry.id)
    return near
