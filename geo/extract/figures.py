"""Many statements of one happening's toll → the best one for each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.extract.cast import Member, cast
from geo.extract.persons import Person, may_be_same
from geo.extract.tokens import words
from geo.extract.tolls import Toll
from geo.model import Count

__all__ = ["Figure", "best", "middle"]


@dataclass(frozen=True, slots=True)
class Figure:
    """The value chosen for a field, and the statement that it rests on."""

    count: Count
    toll: Toll
    sentence: int


Stated = tuple[int, Toll]
"""(index of the sentence, statement)."""


def best(
    stated: Sequence[Stated],
    heading: Sequence[Toll] = (),
    full: Mapping[str, str] | None = None,
    *,
    war: bool = False,
) -> dict[str, Figure]:
    """Field ("killed", "injured" …) → its figure. `full`: as in `cast`; `war`: who is a child or a nurse is a civilian.

    An explicit update ("rose to 94") wins over all; else the lead's total, or the number of different persons told of
    one by one if that is larger. Those shot and not among the dead are injured.
    """
    stated = _of_it([*((_HEADING, t) for t in heading), *stated])
    fatal = _certain([(s, t) for s, t in stated if t.role == "killed"])
    persons = cast(stated, full)
    dead = [m for m in persons if m.dead]
    sure = sum(1 for m in dead if m.person.name or m.person.age is not None or m.person.escorts)
    figures: dict[str, Figure] = {}
    killed = _and_himself(_killed(fatal, sure), fatal, stated)
    if war:
        killed = _of_all_sides(killed, fatal)
    if killed is not None:
        figures["killed"] = killed
    for role in ("missing", "abducted"):
        figure = _choose([(s, t) for s, t in stated if t.role == role], 1)
        if figure is not None:
            figures[role] = figure
    injured = _injured(stated, figures.get("killed"), persons)
    if injured is not None:
        figures["injured"] = injured
    for field, role, test in _PARTS:
        said = [(s, t) for s, t in stated if t.role == role and getattr(t, test)]
        if role in figures and _is_firm(figures[role].toll):  # "some civilians" say less than "at least ten people"
            said = [(s, t) for s, t in said if _is_firm(t)]
        if test == "civilian" and role in figures:
            said = [(s, t) for s, t in said if _is_of(t, s, figures[role])]
        part = _choose(said, 1)
        if part is not None and role in figures and middle(part.count) <= middle(figures[role].count):
            figures[field] = part
        elif test == "civilian" and war and role in figures and figures[role].toll.unarmed:
            figures[field] = figures[role]
    return figures


def _of_it(stated: Sequence[Stated]) -> list[Stated]:
    """The statements without "the murder of Ann Roe", where others have been told of by name before: another story."""
    kept: list[Stated] = []
    names: list[Person] = []
    for s, t in stated:
        named = [p for p in t.who if p.name] if t.role == "killed" else []
        if t.referred and named and names and not any(may_be_same(p, q) for p in named for q in names):
            continue
        names += named
        kept.append((s, t))
    return kept


def _is_of(toll: Toll, sentence: int, whole: Figure) -> bool:
    """Whether a part is told of the whole that was chosen, not of one of them who is seen on a video."""
    most = 2 * middle(toll.count) >= middle(whole.count)
    return toll.kind == "part" or sentence <= whole.sentence or most


def _is_firm(toll: Toll) -> bool:
    return toll.kind != "plural" and not toll.loose


def middle(count: Count) -> int:
    """The one number that stands for a count."""
    return next((v for v in (count.best, count.low, count.high) if v is not None), 0)


def _killed(fatal: Sequence[Stated], persons: int) -> Figure | None:
    """The dead, attackers included: they are added to those whom somebody killed, not to those who "are dead"."""
    figure = _choose(fatal, persons)
    own = [(s, t) for s, t in fatal if t.attacker and t.kind != "part"]
    done = [(s, t) for s, t in fatal if t.active and not t.attacker]
    if figure is None or not own or not done or figure.toll.update:
        return figure
    total = _total([(s, t) for s, t in done if t.kind in ("counted", "bare", "list") and not t.loose])
    victims = cast(done)
    sentence, toll = total if total and middle(total[1].count) >= len(victims) else done[0]
    count = toll.count if total and toll is total[1] else Count.exactly(max(1, len(victims)))
    at, killer = max(own, key=lambda st: middle(st[1].count))
    if killer.kind != "self" and at != sentence and middle(killer.count) == middle(count):
        return figure  # the dead attackers again, by another word
    count += killer.count
    return Figure(count, toll, sentence) if middle(count) > middle(figure.count) else figure


def _certain(fatal: Sequence[Stated]) -> Sequence[Stated]:
    """Those found dead, where a report counts them beside those who are feared to be."""
    sure = [(s, t) for s, t in fatal if not t.feared]
    return sure if any(_is_firm(t) for _, t in sure) else fatal


def _and_himself(figure: Figure | None, fatal: Sequence[Stated], stated: Sequence[Stated]) -> Figure | None:
    """ "A girl was killed … he then shot himself": two, where nobody adds them up."""
    own = next((t for _, t in fatal if t.kind == "self" and t.heads[-1:] in (("himself",), ("herself",))), None)
    if (
        figure is None
        or own is None
        or middle(figure.count) != 1
        or any(not t.who for _, t in fatal if t.kind != "self")
    ):
        return figure
    sex = "m" if own.heads[-1] == "himself" else "f"
    if any(t.role == "injured" and _DOERS.intersection(t.heads) for _, t in stated):
        return figure  # he turned the gun on himself and lives
    other = any(p.sex not in (None, sex) and not p.pronoun for _, t in fatal if not t.attacker for p in t.who)
    return Figure(Count.exactly(2), figure.toll, figure.sentence) if other else figure


def _of_all_sides(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """Soldiers, fighters and civilians whom sentences close by count apart: "five militants were killed … a herdsman
    was killed"."""
    own = _side(figure.toll) if figure is not None and not figure.toll.update else None
    if figure is None or own is None:
        return figure
    sides: dict[str, Count] = {own: figure.count}
    for s, t in _fresh(fatal):
        side = _side(t)
        plain = t.kind in ("counted", "one", "list") and not (t.loose or t.referred or t.update)
        if side is None or not plain or abs(s - figure.sentence) > _CLOSE_BY:
            continue
        same = middle(t.count) == middle(figure.count) and "civilians" in (side, own)
        if not same:  # the same people, whom the other side calls civilians
            sides.setdefault(side, t.count)
    return Figure(sum((c for s, c in sides.items() if s != own), figure.count), figure.toll, figure.sentence)


def _side(toll: Toll) -> str | None:
    """Which of a war's sides all the people of a statement are of; None where the words do not tell."""
    if toll.unarmed:
        return "civilians"
    heads = frozenset(toll.heads)
    return next((name for name, of in _SIDES.items() if heads and heads <= of), None)


def _choose(stated: Sequence[Stated], persons: int) -> Figure | None:
    """The best of the statements for one role; `persons` is how many different single persons they tell of."""
    if not stated:
        return None
    stated = _fresh(stated)
    # "14 were pulled out, 11 of whom are hurt; two are in a bad way": the 11 are no part of any before them
    whole = stated[0][1] if stated[0][1].kind == "part" else None
    updates = [(s, t) for s, t in stated if t.update]
    counted = [(s, t) for s, t in stated if t.kind in ("counted", "bare", "list") or t is whole]
    updates.sort(key=lambda st: (st[0] > _OPENING, -middle(st[1].count) if st[0] > _OPENING else 0))
    lead = _total([(s, t) for s, t in counted if s <= _OPENING])
    for s, t in updates:
        newer = s <= _OPENING or lead is None or middle(t.count) >= middle(lead[1].count)
        if newer and not (lead is not None and lead[0] < s and (_spans(lead[1], t) or _is_below(t, lead[1]))):
            return _exact(Figure(t.count, t, s), stated)
    singles = [(s, t) for s, t in stated if t.who]
    firm = [(s, t) for s, t in counted if not t.loose]
    loose = [(s, t) for s, t in counted if t.loose]
    total = _total(firm) or next(iter(loose), None)
    open_ended = total is not None and total[1].count.high is None and middle(total[1].count) < _SOME
    if total is not None and open_ended and loose and loose[0][0] <= total[0]:
        total = loose[0]  # "a number of people were hurt … at least one is seen in a video"
    if total is not None and not firm:
        after = [t for s, t in loose if s > total[0] and t.additional and "others" not in t.heads]
        more = after[:1]  # "… later, several more insurgents were killed"
        return Figure(sum((t.count for t in more), total[1].count), total[1], total[0])
    if total is not None and middle(total[1].count) >= persons:
        return Figure(_ranged(total[1].count, firm), total[1], total[0])
    if singles:
        s, t = singles[0]
        return Figure(Count.exactly(max(1, persons)), t, s)
    s, t = next(((s, t) for s, t in stated if t.kind != "none"), stated[0])
    return Figure(t.count, t, s)


def _exact(figure: Figure, stated: Sequence[Stated]) -> Figure:
    """ "Climbed past 150 … 'we have 156 bodies'": the 156."""
    low = figure.count.low
    if figure.count.high is not None or low is None or low < _MANY:
        return figure
    for s, t in stated:
        n = t.count.best
        plain = t.kind in ("counted", "bare") and t.count.low == t.count.high and n is not None
        if plain and n is not None and low <= n <= low * 11 // 10 and 0 <= s - figure.sentence <= _OPENING + 1:
            return Figure(t.count, t, s)
    return figure


def _spans(lead: Toll, update: Toll) -> bool:
    """Whether the lead's "between six and 12" holds what the toll rose to further down."""
    low, high = lead.count.low, lead.count.high
    return low is not None and high is not None and low < high and low <= middle(update.count) <= high


def _is_below(update: Toll, lead: Toll) -> bool:
    """Whether a toll "has risen to" fewer than the lead's "at least six": the story so far."""
    return lead.count.high is None and lead.count.low is not None and middle(update.count) < lead.count.low


def _fresh(stated: Sequence[Stated]) -> Sequence[Stated]:
    """The statements without those told as earlier ones, unless only these give a number: "several … at first 13"."""
    fresh = [(s, t) for s, t in stated if not t.outdated]
    numbered = any(_is_firm(t) and t.kind != "none" for _, t in fresh)
    return fresh if fresh and (numbered or not any(_is_firm(t) and t.kind != "none" for _, t in stated)) else stated


def _ranged(count: Count, firm: Sequence[Stated]) -> Count:
    """ "Up to 11", where another source says ten: from ten to 11."""
    if count.low is not None or count.high is None:
        return count
    plain = [t.count.best for _, t in firm if t.count.low == t.count.high and t.kind in ("counted", "bare")]
    others = [n for n in plain if n is not None and count.high <= 2 * n < 2 * count.high]
    if not others:
        return count
    low = min(others)
    return Count(low, (low + count.high) // 2, count.high, count.qualifier)


def _total(totals: Sequence[Stated]) -> Stated | None:
    """The lead's figure, or a larger one that follows soon after it."""
    if not totals:
        return None
    lead = [st for st in totals[:_LEAD] if st[0] - totals[0][0] <= 1]
    best = max(lead, key=lambda st: (middle(st[1].count), -st[0]))
    spread = lead[0][1].count
    if spread.low is not None and spread.high is not None and spread.low < spread.high and best[1].count.low:
        best = lead[0] if spread.low <= best[1].count.low <= spread.high else best  # "three to five … five"
    if best[0] == _HEADING:  # the text says the same with its "at least" or "about"
        best = next((st for st in totals if st[0] >= 0 and middle(st[1].count) == middle(best[1].count)), best)
    return best


_CLOSE_BY = 2
"""Sentences within which the dead of either side are told of one happening."""
_SIDES = {
    "fighters": words(
        "insurgent insurgents militant militants rebel rebels terrorist terrorists guerrilla guerrillas fighter"
        " fighters gunman gunmen bandit bandits extremist extremists jihadist jihadists attacker attackers leader"
        " leaders"
        " facilitator facilitators operative operatives subversive subversives khwarij"
    ),
    "forces": words(
        "soldier soldiers troops policeman policemen marine marines trooper troopers peacekeeper peacekeepers sailor"
        " sailors gendarme gendarmes guardsman guardsmen paratrooper paratroopers serviceman servicemen"
    ),
}
_ANYONE = words("people persons victims patients")
_DOERS = words("husband wife boyfriend girlfriend ex-husband ex-boyfriend suspect gunman shooter attacker")
"""Words for one who hurts others and may then hurt himself."""
_SOME = 2
"""How many some are at least."""
_MANY = 20
"""From which on a round number that is passed stands for an exact one close to it."""
_OPENING = 1
"""Index of the last sentence that gives the newest figure: what has "risen" further down may be the story so far."""
_ONE = ("one", "counted", "single", "definite")
_HEADING = -1
"""Stands for the headline where a sentence's index is asked for."""
_LEAD = 2
"""How many first totals compete: what comes later is mostly retold, or counts something else."""


def _injured(stated: Sequence[Stated], killed: Figure | None, persons: Sequence[Member]) -> Figure | None:
    """From what is said of injured, and of people shot of whom some died."""
    told = [(s, t) for s, t in stated if t.role == "injured"]
    shot = [(s, t) for s, t in stated if t.role == "shot"]
    dead = middle(killed.count) if killed else 0
    alive = _alive(persons, killed, sum(1 for _, t in stated if t.kind == "self" and t.count == Count.exactly(1)))
    first = told[:1] if told and told[0][1].kind == "part" else []
    counted = [*first, *((s, t) for s, t in told if t.kind in ("counted", "bare", "list", "toll"))]
    totals = [(s, t) for s, t in counted if not t.who or middle(t.count) > 1 or s <= _OPENING] or (
        [] if persons else counted
    )
    figure = _choose(totals, 1) if totals else None
    groups = [(s, t) for s, t in shot if t.kind in ("counted", "bare", "list")]
    left = _choose(groups, 1) if groups else None
    if left is not None and middle(left.count) - dead > (middle(figure.count) if figure else 0):
        others = (
            left.toll.additional and left.toll.heads == ("others",) and left.toll.kind == "counted"
        )  # "killing three … 40 others had bullet wounds"
        return Figure(_less(left.count, 0 if others else dead), left.toll, left.sentence)
    singles = [(s, t) for s, t in [*told, *shot] if t.who]
    if figure is not None:
        if any(s == figure.sentence and t.kind in _ONE and _encloses(t, figure.toll) for s, t in stated):
            return Figure(_less(figure.count, 1), figure.toll, figure.sentence)
        if singles and (alive or middle(figure.count) == 1) and _counts_the_dead(figure, persons, stated):
            return Figure(Count.exactly(alive), singles[0][1], singles[0][0])
        return _with_the_one(figure, stated, persons)
    if singles and alive:
        s, t = singles[0]
        return Figure(Count.exactly(alive), t, s)
    rest = [(s, t) for s, t in told if not t.who]
    return _choose(rest, 1) if rest else None


def _with_the_one(figure: Figure, stated: Sequence[Stated], persons: Sequence[Member]) -> Figure:
    """ "A boy is in intensive care after a crash that also hurt three other people": four."""
    if not figure.toll.additional:
        return figure
    dead = {key for m in persons if m.dead for key in m.told}
    for s, t in stated:
        one = s == figure.sentence and t.end <= figure.toll.start and t.role in ("injured", "shot") and len(t.who) == 1
        if one and t.kind in ("one", "named", "counted") and (s, t.who[0].at) not in dead:
            return Figure(figure.count + Count.exactly(1), figure.toll, figure.sentence)
    return figure


def _encloses(dead: Toll, hurt: Toll) -> bool:
    """ "One of the victims of a shooting that hurt five people has died": he was one of the five."""
    single = dead.role == "killed" and dead.count == Count.exactly(1) and not dead.attacker
    return single and dead.start < hurt.start and hurt.end < dead.end


def _counts_the_dead(figure: Figure, persons: Sequence[Member], stated: Sequence[Stated]) -> bool:
    """Whether those hurt are all whom a report tells of one by one, and some of them have died: "both were taken to
    hospital, where one died"."""
    if figure.toll.additional or any(s == figure.sentence and t.role == "killed" for s, t in stated):
        return False
    if (
        len(persons) == middle(figure.count)
        and _ANYONE.issuperset(figure.toll.heads)
        and not all(m.dead for m in persons)
        and not any(t.role == "killed" and t.kind in ("counted", "bare", "list") and not t.who for _, t in stated)
    ):
        return any(m.dead for m in persons)  # "four were hit": the two who died and the two who live
    both = figure.toll.heads == ("both",)
    hurt = [m for m in persons if both or not m.fates.isdisjoint(("injured", "shot"))]
    return any(m.dead for m in hurt) and len(hurt) == middle(figure.count)


def _less(count: Count, dead: int) -> Count:
    def minus(n: int | None) -> int | None:
        return None if n is None else max(0, n - dead)

    return Count(minus(count.low), minus(count.best), minus(count.high), count.qualifier)


def _alive(persons: Sequence[Member], killed: Figure | None, own: int) -> int:
    """How many were hurt and live; of whom it is only said that they were shot may be the other dead.

    `own`: how often it is told that somebody killed himself, who is none of those.
    """
    dead = sum(1 for m in persons if m.dead)
    hurt = sum(1 for m in persons if not m.dead and "injured" in m.fates)
    shot = sum(1 for m in persons if m.fates == {"shot"})
    more = max(0, middle(killed.count) - dead - min(own, 1)) if killed else 0
    return hurt + max(0, shot - more)


_PARTS = (
    ("killed_civilians", "killed", "civilian"),
    ("killed_perpetrators", "killed", "attacker"),
    ("injured_civilians", "injured", "civilian"),
)
