"""Both sides of a fight, and those between them: soldiers, fighters and civilians are counted apart and added up."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import Figure, Stated, current, middle
from geo.extract.text.tokens import words
from geo.model import Count

__all__ = ["hurt_on_all_sides", "of_all_sides", "side_called", "side_of"]


def of_all_sides(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """Soldiers, fighters and civilians whom sentences close by count apart: "five militants were killed … a herdsman
    was killed"; as many civilians as fighters may be the same people, by the word of the other side."""
    own = _side_in_war(figure.toll) if figure is not None and not figure.toll.update else None
    if figure is None or own is None:
        return figure
    sides: dict[str, Count] = {own: figure.count}
    for s, t in current(fatal):
        side = _side_in_war(t)
        child = t.kind == "definite" and t.unarmed and own == "fighters"  # "two wounded villagers … the boy died"
        also = t.kind == "single" and t.beside  # "…, farmer also shot dead"
        plain = (child or also or t.kind in ("counted", "one", "list", "named")) and not (
            t.loose or t.referred or t.update
        )
        added = t.attacker and middle(figure.count) > middle(figure.toll.count)
        if side is None or added or not plain or abs(s - figure.sentence) > _CLOSE_BY:
            continue
        same = middle(t.count) == middle(figure.count) and "civilians" in (side, own)
        if not same or not _UNARMED.isdisjoint((*t.heads, *figure.toll.heads)):
            sides.setdefault(side, t.count)
    others = [c for s, c in sides.items() if s != own]
    return Figure(sum(others, figure.count), figure.toll, figure.sentence) if others else figure


def hurt_on_all_sides(figure: Figure, stated: Sequence[Stated]) -> Figure:
    """The figure of the hurt and those of the other sides; "and nine were wounded" is of the side whose dead the words
    before count: "12 rebels were killed and 20 hurt. Two soldiers died and nine were wounded"."""
    sides: dict[str, Count] = {}
    own: str | None = None
    before: tuple[int, str | None] = (0, None)
    for s, t in stated:
        side = _side_in_war(t)
        if t.role == "killed" and t.kind in _PLAIN:
            before = (s, side)
        elif t.role == "injured" and t.kind in _PLAIN and not (t.loose or t.share or t.update or t.outdated):
            unsaid = not t.heads or t.heads == ("others",)
            side = before[1] if unsaid and before[0] == s else side
            if t is figure.toll:
                own = side
            elif side is not None and abs(s - figure.sentence) <= _SOON and t.count != figure.count:
                sides.setdefault(side, t.count)
    if own is None or figure.toll.update or figure.count != figure.toll.count:
        return figure
    others = [c for side, c in sides.items() if side != own]
    return Figure(sum(others, figure.count), figure.toll, figure.sentence) if others else figure


def side_of(toll: Toll) -> str | None:
    """Which of a war's sides all the people of a statement are of; None where the words do not tell."""
    return "civilians" if toll.unarmed else side_called(frozenset(toll.heads))


def side_called(heads: frozenset[str]) -> str | None:
    """The side that people are of who are called so."""
    return next((name for name, of in _SIDES.items() if heads and heads <= of), None)


def _side_in_war(toll: Toll) -> str | None:
    """The same where there is a war, in which police and guards are of the forces."""
    police = bool(toll.heads) and (_POLICE | _SIDES["forces"]).issuperset(toll.heads)
    return "forces" if police else side_of(toll)


_PLAIN = ("counted", "one", "list", "bare")
_SOON = 2
"""Sentences within which the hurt of the other side are told of."""
_UNARMED = words("child children boy boys girl girls baby babies infant infants toddler toddlers woman women")
"""Whom nobody takes for a fighter."""
_CLOSE_BY = 4
"""Sentences within which the dead of either side are told of one happening."""
_POLICE = words(
    "police officer officers guard guards inspector inspectors sub-inspector sub-inspectors constable constables"
)
_SIDES = {
    "fighters": words(
        "insurgent insurgents militant militants rebel rebels terrorist terrorists guerrilla guerrillas fighter"
        " fighters taliban talibs gunman gunmen bandit bandits extremist extremists jihadist jihadists attacker"
        " attackers leader leaders"
        " facilitator facilitators operative operatives subversive subversives khwarij khawarij separatist separatists"
        " jihadi jihadis pirate pirates kidnapper kidnappers commander commanders dissident dissidents criminal"
        " criminals cadre cadres combatant combatants assailant assailants raider raiders"
    ),
    "forces": words(
        "soldier soldiers troops policeman policemen marine marines trooper troopers peacekeeper peacekeepers sailor"
        " sailors gendarme gendarmes guardsman guardsmen paratrooper paratroopers serviceman servicemen jawan jawans"
        " sepoy sepoys rifleman riflemen airman airmen commando commandos lance naik havildar subedar pvt pfc spc"
        " cpl sgt capt maj private corporal sergeant lieutenant captain major"
    ),
}
