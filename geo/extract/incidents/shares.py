"""What a sentence on the people of several incidents gives each of these: "Two pedestrians died in separate crashes … A
man was hit by a van on Oak Street … A woman was struck on Pine Street", "Both were taken to hospital"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.incidents.tellings import Group, Telling
from geo.extract.layout.apart import is_parted
from geo.extract.names.places import Places
from geo.model import Count

__all__ = ["give_each_one", "given_both"]


def give_each_one(told: Sequence[Group], summed: Sequence[Telling], places: Places) -> None:
    """Give each incident one of the dead, where a lead counts as many as there are incidents, and none of the hurt.

    Only where the lead says that they happened apart, and no incident has more than one whom it befell."""
    lead = next((t for t in summed if is_parted(t.sentence.low)), None)
    if lead is None or any(t.role in _HURT for t in lead.tolls):
        return
    dead = next((t for t in lead.tolls if t.role == "killed" and t.kind in ("counted", "bare") and not t.loose), None)
    if dead is None or dead.count != Count.exactly(len(told)) or any(_befell(g) > 1 for g in told):
        return
    for g in told:
        if any(t.role == "killed" for x in g.tellings for t in x.tolls):
            continue
        g.tellings = [replace(x, tolls=tuple(t for t in x.tolls if t.role not in _HURT)) for x in g.tellings]
        share = replace(dead, count=Count.exactly(1), kind="one", heads=(), who=())
        g.add(replace(lead, tolls=(share,), events=(), dates=(), site=None, spot=""), places)


def given_both(telling: Telling, groups: Sequence[Group], places: Places) -> bool:
    """Whether a sentence tells of both of two people whom the last two incidents befell; then each has been given his
    own: "A boy was shot in Ava and a girl in Bex. Both died"."""
    if not telling.said.startswith("both ") or telling.dates or telling.site is not None:
        return False
    two = [g for g in groups[-_TWO:] if not g.background and _befell(g) == 1]
    if len(two) < _TWO or not telling.tolls or any(t.count != Count.exactly(_TWO) for t in telling.tolls):
        return False
    one = [replace(t, count=Count.exactly(1), kind="pronoun", heads=(), who=()) for t in telling.tolls]
    for g in two:
        g.add(replace(telling, tolls=tuple(one)), places)
    return True


_TWO = 2


def _befell(g: Group) -> int:
    """How many people an incident tells of at most by one word."""
    return max((t.count.best or 0 for x in g.tellings for t in x.tolls), default=0)


_HURT = ("injured", "shot")
