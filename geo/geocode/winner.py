"""Which of the places that a name may mean is taken for it, once each has its chance; or none, where it is a guess."""

from __future__ import annotations

from geo.geocode.context import Group
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import place_of
from geo.model import Place

__all__ = ["winner"]

RUNNERS_UP = 5
"""Candidates kept beside the winner, for a person to pick from."""
ABSTAIN, ABSTAIN_INEXACT = 0.97, 0.8
"""Chance that no candidate is meant from which on no place is given: for a name spelt so, and for one that only sounds
so or was found after words were taken off."""
GUESS, AHEAD = 0.15, 1.3
"""Chance of the likeliest place below which it is a guess among many namesakes, unless it is so much likelier than the
next: of such guesses one in twenty is right."""
DOUBT, UNDOUBTED = 0.9, 0.1
"""Chance that no candidate is meant from which on no place is given, unless the likeliest is as likely as this: a
name that only looks like a place's ("Garden State")."""


def winner(gazetteer: Gazetteer, group: Group, written: str, why: str | None, *, brief: bool = False) -> Place | None:
    """The place that is likeliest for a name, with the runners-up unless `brief`; None where it is a guess.

    `written`: how the report spells it; `why`: what made the place win.
    """
    order = sorted(range(len(group.candidates)), key=group.probabilities.__getitem__, reverse=True)
    first = group.candidates[order[0]]
    seat = _is_seat(group)
    if not seat and group.unknown > (ABSTAIN if first.exact and not first.stripped else ABSTAIN_INEXACT):
        return None
    chance, *rest = [group.probabilities[i] for i in order]
    if not seat and group.unknown > DOUBT and chance < UNDOUBTED:
        return None
    if not seat and chance < GUESS and rest and chance < AHEAD * rest[0]:
        return None
    others = [
        place_of(gazetteer, group.candidates[i].entry, score=round(group.probabilities[i], 3))
        for i in ([] if brief else order[1 : RUNNERS_UP + 1])
    ]
    best = group.candidates[order[0]]
    score = round(group.probabilities[order[0]], 3)
    return place_of(gazetteer, best.entry, mention=written, score=score, why=why, runners_up=others)


def _is_seat(group: Group) -> bool:
    """Whether a name is that of a district and of its chief town, and of nothing else on earth: then it means them,
    however few people the gazetteer knows of."""
    sorts = {c.entry.feature for c in group.candidates}
    exact = all(c.exact and not c.stripped for c in group.candidates)
    return exact and sorts == _SEAT and len({c.admin1 for c in group.candidates}) == 1


_SEAT = frozenset({"PPL", "ADM2"})
"""What a district and its chief town are."""
