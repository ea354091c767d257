"""How many died: those found dead, the attackers beside their victims, both sides of a fight."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.persons import may_be_same
from geo.extract.counts.tolls import Toll
from geo.extract.figures.besides import with_others
from geo.extract.figures.cast import Member, cast
from geo.extract.figures.statements import HEADING, Figure, Stated, choose, current, exact, foremost, is_firm, middle
from geo.extract.text.tokens import words
from geo.model import Count

__all__ = ["killed"]


def killed(stated: Sequence[Stated], dead: Sequence[Member], persons: int, *, war: bool = False) -> Figure | None:
    """The dead of all sides. `dead`: those who are told of one by one; `persons`: how many of them are surely different
    ones; `war`: as in `figures.best`."""
    fatal = exact(_certain([(s, t) for s, t in stated if t.role == "killed"]))
    figure = _with_attackers(fatal, dead, persons)
    figure = _and_himself(figure, fatal, stated, dead)
    figure = _and_more(figure, fatal)
    figure = _with_the_rest_of_it(figure, fatal)
    whole = _of_all_sides(figure, fatal) if war else figure
    return whole if whole is not figure else _with_their_own(figure, fatal)


def _with_attackers(fatal: Sequence[Stated], dead: Sequence[Member], persons: int) -> Figure | None:
    """The dead, attackers included: they are added to those whom somebody killed, not to those who "are dead"."""
    figure = choose(fatal, persons)
    if figure is not None and (whole := with_others(figure, dead)) is not figure:
        return whole
    own = [(s, t) for s, t in fatal if t.attacker and t.kind != "part"]
    beside = {s for s, t in own if t.kind != "self"}  # a "murder-suicide" counts him among "a man and a woman"
    done = [(s, t) for s, t in fatal if not t.attacker and (t.active or (s in beside and _is_of_others(t)))]
    if figure is None or not own or not done or figure.toll.update:
        return figure
    total = foremost([(s, t) for s, t in done if t.kind in ("counted", "bare", "list") and not t.loose])
    victims = cast(done)
    sentence, toll = total if total and middle(total[1].count) >= len(victims) else done[0]
    count = toll.count if total and toll is total[1] else Count.exactly(max(1, len(victims)))
    at, killer = max(own, key=lambda st: middle(st[1].count))
    if killer.kind != "self" and at != sentence and middle(killer.count) == middle(count):
        return figure  # the dead attackers again, by another word
    count += killer.count
    return Figure(count, toll, sentence) if middle(count) > middle(figure.count) else figure


def _and_more(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """ "Gunmen killed two guards … A passer-by was also killed": three, unless a lead has counted them already or
    speaks of people of any kind, of whom he may be one."""
    if figure is None or figure.toll.update or middle(figure.count) > _SEVERAL or _ANYONE.issuperset(figure.toll.heads):
        return figure
    heads = {h.rstrip("s") for h in figure.toll.heads}
    side = _side(figure.toll)
    before: tuple[int, Count] | None = None
    for s, t in fatal:
        if s == HEADING or t.count.best is None or t.count.low != t.count.high or t.kind == "none":
            continue
        if side is not None and _side(t) is not None:
            continue  # the sides of a war are added up by themselves
        if not t.additional or t.loose:
            before = (s, t.count) if t.kind != "part" else before
        elif (
            before is not None
            and s - before[0] <= _SOON
            and t.count.best <= _FEW
            and (t is figure.toll or heads.isdisjoint(t.heads))
        ):
            before = (s, before[1] + t.count)
            if middle(before[1]) > middle(figure.count):
                figure = Figure(before[1], figure.toll, figure.sentence)
    return figure


def _with_the_rest_of_it(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """ "A waiter was killed at once, two customers died later": all whom one sentence tells of by different nouns,
    where none of these may stand for the others."""
    if figure is None or figure.toll.update or figure.count != figure.toll.count or not _is_sort(figure.toll):
        return figure
    count, heads = figure.count, {_stem(h) for h in figure.toll.heads}
    side = _side(figure.toll)
    for s, t in fatal:
        if s != figure.sentence or t is figure.toll or not _is_sort(t) or (side is not None and _side(t) is not None):
            continue
        mine = {_stem(h) for h in t.heads}
        if heads.isdisjoint(mine) and (t.end <= figure.toll.start or figure.toll.end <= t.start):
            count, heads = count + t.count, heads | mine
    return Figure(count, figure.toll, figure.sentence) if count != figure.count else figure


def _is_sort(toll: Toll) -> bool:
    """Whether it counts people by what they are: no part, no more of the same, nobody who may be anybody."""
    plain = toll.kind in ("one", "counted") and not (toll.loose or toll.share or toll.attacker or toll.additional)
    sorts = bool(toll.heads) and _ANYONE.isdisjoint(toll.heads) and _PLAIN.isdisjoint(toll.heads)
    return plain and sorts and not (toll.own or toll.feared or toll.outdated) and toll.count.low == toll.count.high


def _stem(head: str) -> str:
    return head[:_STEM]


def _with_their_own(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """ "Killed eight soldiers and lost 11 of their own", "had lost 14 men, while the rebels put their own dead at six":
    the dead of either side."""
    if figure is None or figure.toll.update:
        return figure
    for s, t in current(fatal):
        other = t is not figure.toll and t.kind == "counted" and abs(s - figure.sentence) <= 1 and not t.loose
        apart = t.own != figure.toll.own and (t if figure.toll.own else figure.toll).active
        if other and (apart or (t.own and figure.toll.own and t.heads == ("own",))):
            return Figure(figure.count + t.count, figure.toll, figure.sentence)
    return figure


def _is_of_others(toll: Toll) -> bool:
    """Whether a statement beside that of the attackers counts others than them: "two guards died and both assailants
    were killed", not "four people"."""
    named = toll.kind in ("counted", "one", "list") and bool(toll.heads) and _ANYBODY.isdisjoint(toll.heads)
    return named and _side(toll) is None  # the sides of a war are added up elsewhere


def _certain(fatal: Sequence[Stated]) -> Sequence[Stated]:
    """Those found dead, where a report counts them beside those who are feared to be."""
    sure = [(s, t) for s, t in fatal if not t.feared]
    return sure if any(is_firm(t) for _, t in sure) else fatal


def _and_himself(
    figure: Figure | None, fatal: Sequence[Stated], stated: Sequence[Stated], dead: Sequence[Member]
) -> Figure | None:
    """ "A girl was killed … he then shot himself": two, where nobody adds them up."""
    told = [t for _, t in fatal if t.kind == "self" and t.heads[-1:] in (("himself",), ("herself",))]
    own = max(told, key=lambda t: t.doer is not None and t.doer.name is not None, default=None)
    if figure is None or own is None or any(not t.who for _, t in fatal if t.kind != "self"):
        return figure
    doers = _DOERS[own.heads[-1]]
    if any(t.role == "injured" and doers.intersection(t.heads) for _, t in stated):
        return figure  # he turned the gun on himself and lives
    more = Figure(figure.count + Count.exactly(1), figure.toll, figure.sentence)
    if own.doer is not None and own.doer.name is not None and middle(figure.count) == len(dead):
        named = all(m.person.name or m.person.grown is False for m in dead)
        return figure if not named or any(m.person.name and may_be_same(m.person, own.doer) for m in dead) else more
    if middle(figure.count) != 1:
        return figure
    sex = "m" if own.heads[-1] == "himself" else "f"
    other = any(p.sex not in (None, sex) and not p.pronoun for _, t in fatal if not t.attacker for p in t.who)
    shot = any(t.active for _, t in stated)
    others = shot and any(m.befallen or m.person.grown is False for m in dead)
    return more if other or others else figure


def _of_all_sides(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """Soldiers, fighters and civilians whom sentences close by count apart: "five militants were killed … a herdsman
    was killed"; as many civilians as fighters may be the same people, by the word of the other side."""
    own = _side_in_war(figure.toll) if figure is not None and not figure.toll.update else None
    if figure is None or own is None:
        return figure
    sides: dict[str, Count] = {own: figure.count}
    for s, t in current(fatal):
        side = _side_in_war(t)
        plain = t.kind in ("counted", "one", "list", "named") and not (t.loose or t.referred or t.update)
        added = t.attacker and middle(figure.count) > middle(figure.toll.count)
        if side is None or added or not plain or abs(s - figure.sentence) > _CLOSE_BY:
            continue
        same = middle(t.count) == middle(figure.count) and "civilians" in (side, own)
        if not same or not _UNARMED.isdisjoint((*t.heads, *figure.toll.heads)):
            sides.setdefault(side, t.count)
    others = [c for s, c in sides.items() if s != own]
    return Figure(sum(others, figure.count), figure.toll, figure.sentence) if others else figure


def _side_in_war(toll: Toll) -> str | None:
    """The same where there is a war, in which police and guards are of the forces."""
    police = bool(toll.heads) and _POLICE.issuperset(toll.heads)
    return "forces" if police else _side(toll)


def _side(toll: Toll) -> str | None:
    """Which of a war's sides all the people of a statement are of; None where the words do not tell."""
    if toll.unarmed:
        return "civilians"
    heads = frozenset(toll.heads)
    return next((name for name, of in _SIDES.items() if heads and heads <= of), None)


_UNARMED = words("child children boy boys girl girls baby babies infant infants toddler toddlers woman women")
"""Whom nobody takes for a fighter."""
_SOON = 2
"""Sentences within which "another" is beside those told of last."""
_SEVERAL, _FEW = 20, 3
"""Dead up to whom a few more are told of by themselves, and how many such a few are at most."""
_CLOSE_BY = 4
"""Sentences within which the dead of either side are told of one happening."""
_POLICE = words("police officer officers guard guards")
_SIDES = {
    "fighters": words(
        "insurgent insurgents militant militants rebel rebels terrorist terrorists guerrilla guerrillas fighter"
        " fighters gunman gunmen bandit bandits extremist extremists jihadist jihadists attacker attackers leader"
        " leaders"
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
_ANYBODY = words("people persons others individuals dead bodies victims casualties the them those")
"""Words for people among whom those who did it may be."""
_STEM = 5
"""Letters by which two nouns are the same: "soldier", "soldiers"."""
_PLAIN = words(
    "man men woman women boy boys girl girls child children teenager teenagers youth youths victim victims person"
)
"""What people of any trade may be called."""
_ANYONE = _ANYBODY | words("members civilians residents relatives")
"""What a report's total calls those whom it then tells of one by one."""
_DOERS = {
    "himself": words("husband boyfriend ex-husband ex-boyfriend suspect gunman shooter attacker"),
    "herself": words("wife girlfriend ex-wife ex-girlfriend suspect shooter attacker"),
}
"""Words for one who hurts others and may then hurt himself."""
