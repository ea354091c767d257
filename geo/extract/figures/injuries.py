"""How many were hurt and live: those who are counted, and those shot who are not among the dead."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.figures.besides import is_of_others, with_more
from geo.extract.figures.member import Member
from geo.extract.figures.nth import is_beyond
from geo.extract.figures.sides import hurt_on_all_sides, side_called, side_of
from geo.extract.figures.since import of_the_hurt
from geo.extract.figures.statements import ANYONE, HEADING, OPENING, Figure, Stated, choose, exact, middle
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import ARMED, CIVILIANS
from geo.extract.words.trades import TRADES
from geo.model import Count

__all__ = ["injured"]


def injured(stated: Sequence[Stated], killed: Figure | None, persons: Sequence[Member]) -> Figure | None:
    """From what is said of injured, and of people shot of whom some died."""
    figure = _injured(stated, killed, persons)
    if figure is None:
        return None
    hurt = [(s, t) for s, t in stated if t.role in _HURT and not (t.role == "shot" and killed)]
    alive = [m for m in persons if not m.dead and ("injured" in m.fates or not killed)]
    more = with_more(figure, hurt, alive, middle(killed.count) if killed else 0)
    more = more if more is not figure else hurt_on_all_sides(figure, stated)
    more = more if more is not figure else _with_the_other_sex(figure, persons)
    more = more if more is not figure else _with_those_beside(figure, persons)
    return _with_the_attackers(more, persons)


def _with_the_attackers(figure: Figure, persons: Sequence[Member]) -> Figure:
    """ "Another officer was wounded … The suspect is in hospital, too": two, where all whom the figure counts are told
    of one by one and he is none of them."""
    hurt = [m for m in persons if not (m.dead or m.headed) and ("injured" in m.fates or m.lives)]
    doers = [m for m in hurt if m.attacker]
    others = len(hurt) - len(doers)
    if not doers or figure.toll.attacker or not others or others != middle(figure.count):
        return figure
    return Figure(figure.count + Count.exactly(len(doers)), figure.toll, figure.sentence)


def _with_the_other_sex(figure: Figure, persons: Sequence[Member]) -> Figure:
    """ "Three men were hurt … a woman drove herself to hospital", "a boy of nine was grazed": four; no child is among
    officers or soldiers."""
    head = figure.toll.heads[0] if len(figure.toll.heads) == 1 and figure.toll.kind == "counted" else ""
    sex, armed = _SEXES.get(head), head in ARMED
    if not (sex or armed) or figure.toll.share:
        return figure
    grown = armed or head in ("men", "women")
    hurt = [
        m
        for m in persons
        if (sex is not None and m.person.sex not in (None, sex)) or (grown and m.person.grown is False)
        if not (m.dead or m.headed or m.lists or m.fates.isdisjoint(_HURT))
    ]
    return Figure(figure.count + Count.exactly(len(hurt)), figure.toll, figure.sentence) if hurt else figure


def _with_those_beside(figure: Figure, persons: Sequence[Member]) -> Figure:
    """ "Two other officers were hit … A customer was also wounded", "three soldiers … a motorist was grazed": no
    officer is a customer, no soldier a civilian."""
    armed = bool(figure.toll.heads) and ARMED.issuperset(figure.toll.heads)
    heads = {h.removesuffix("s") for h in figure.toll.heads}
    any_one = not heads or "person" in heads or not ANYONE.isdisjoint(figure.toll.heads)
    if figure.toll.kind != "counted" or figure.toll.share or any_one:
        return figure
    more = [
        m
        for m in persons
        if m.person.beside or (armed and m.person.name is None and not m.heads.isdisjoint(_UNARMED))
        if not (m.dead or m.headed or m.attacker or m.lists or m.fates.isdisjoint(_HURT))
        if m.heads and m.heads.isdisjoint(heads) and not m.person.nth and m.told[0][0] > figure.sentence
        if m.heads.isdisjoint(_MEN) or heads <= _LAW
    ]
    return Figure(figure.count + Count.exactly(len(more)), figure.toll, figure.sentence) if more else figure


def _injured(stated: Sequence[Stated], killed: Figure | None, persons: Sequence[Member]) -> Figure | None:
    told = [(s, t) for s, t in stated if t.role == "injured"]
    shot = [(s, t) for s, t in stated if t.role == "shot"]
    dead = middle(killed.count) if killed else 0
    alive = _alive(persons, killed, sum(1 for _, t in stated if t.kind == "self" and t.count == Count.exactly(1)))
    first = told[:1] if told and told[0][1].kind == "part" else []
    counted = [*first, *((s, t) for s, t in told if t.kind in ("counted", "bare", "list", "toll"))]
    totals = [(s, t) for s, t in counted if not t.who or middle(t.count) > 1 or s <= OPENING] or (
        [] if persons else counted
    )
    figure = choose(exact(totals), 1) if totals else None
    groups = [(s, t) for s, t in shot if _is_group(t, dead) and not (dead and t.outdated)]
    left = _left_of_those_shot(groups, stated, persons, dead)
    if left is not None and middle(left.count) > (middle(figure.count) if figure else 0):
        return left
    singles = [(s, t) for s, t in [*told, *shot] if t.who]
    if figure is not None:
        if any(s == figure.sentence and t.kind in _ONE and _encloses(t, figure.toll) for s, t in stated):
            return Figure(_less(figure.count, 1), figure.toll, figure.sentence)
        if singles and (alive or middle(figure.count) == 1) and _counts_the_dead(figure, persons, stated):
            return Figure(Count.exactly(alive), singles[0][1], singles[0][0])
        if (left_of_list := _left_of_list(figure, persons, alive)) is not None:
            return left_of_list
        if (rest := _others(figure, stated, dead)) is not None:
            return rest
        died = _died_since(figure, stated)
        if died:
            return Figure(_less(figure.count, died), figure.toll, figure.sentence)
        if figure.toll.kind == "list" and len(figure.toll.who) == middle(figure.count) < alive:
            return Figure(Count.exactly(alive), figure.toll, figure.sentence)  # "Poe and Roe were hit … a woman, too"
        return (
            _with_both(figure, told, alive)
            or _with_those_beside_the_one(figure, persons, alive)
            or _with_the_one(figure, stated, persons)
        )
    if singles and alive:
        s, t = singles[0]
        return Figure(Count.exactly(alive), t, s)
    vague = [(s, t) for s, t in told if not t.who]
    if not dead and not vague:  # "teens shot as they walked"
        vague = [(s, t) for s, t in shot if t.kind == "plural" and s <= 0 and not (t.active or t.share)]
    return choose(vague, 1) if vague else None


def _is_group(toll: Toll, dead: int) -> bool:
    """Whether a statement counts several at once; "shot two of them, one fatally" does, where some of these live."""
    some = toll.kind == "part" and toll.active and 0 < dead < middle(toll.count)
    return some or toll.kind in ("counted", "bare", "list")


def _left_of_those_shot(
    groups: Sequence[Stated], stated: Sequence[Stated], persons: Sequence[Member], dead: int
) -> Figure | None:
    """Those who live of all whom statements count as shot; where these are all among the dead, of those told of as
    more: "both were shot in the head … Three other victims were shot"."""
    left: Figure | None = None
    for some in (groups, [(s, t) for s, t in groups if t.additional and t.kind == "counted"]):
        figure = choose(some, 1) if some and not (left is not None and middle(left.count)) else None
        if figure is None:
            continue
        toll = figure.toll
        others = toll.additional and toll.kind == "counted"  # "killing three … 40 others had bullet wounds"
        mine = {(figure.sentence, p.at) for p in toll.who}  # "hitting her in the leg and him in the chest"
        dead_beside = [m for m in persons if m.dead and mine.isdisjoint(m.told)]
        all_beside = len(dead_beside) == sum(m.dead for m in persons)
        others = others or (toll.active and all_beside and _only_the_doer_died(stated))
        size = middle(figure.count)
        apart = sum(
            1 for m in dead_beside if is_of_others(m, toll) or _is_their_attacker(m, toll) or is_beyond(m, size)
        )
        among = 0 if others else max(0, dead - apart)  # "two women were shot … the man has died"
        left = Figure(_less(figure.count, among), toll, figure.sentence)
    return left


def _is_their_attacker(member: Member, toll: Toll) -> bool:
    """ "Two deputies were shot … The suspect died": he is none of those who are counted by their service, nor of those
    whom he is said to have hit ("wounding five people")."""
    of_others = toll.active or (bool(toll.heads) and ARMED.issuperset(toll.heads))
    return member.attacker and of_others and not toll.attacker


def _only_the_doer_died(stated: Sequence[Stated]) -> bool:
    """Whether all who are told to have died are those who did it: none of those whom they shot."""
    fatal = [t for _, t in stated if t.role == "killed" and t.count != _NOBODY]
    return all(t.attacker for t in fatal)


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


def _with_both(figure: Figure, told: Sequence[Stated], alive: int) -> Figure | None:
    """ "One victim was shot … the other has minor injuries. Both victims were taken to hospital": all who are told of
    one by one, as a statement counts them, where the first told of a single person."""
    if not figure.toll.who or middle(figure.count) != 1 or alive < _SOME:
        return None
    whole = [
        (s, t) for s, t in told if t.count == Count.exactly(alive) and t.kind in ("counted", "bare") and not t.loose
    ]
    return Figure(whole[0][1].count, whole[0][1], whole[0][0]) if whole else None


def _with_those_beside_the_one(figure: Figure, persons: Sequence[Member], alive: int) -> Figure | None:
    """ "One boy grazed, a man of 30 shot", "one wounded, one shot in the foot": all of them, where the sentence that
    counts one tells of the others one by one. `alive`: how many of all persons live."""
    if not figure.toll.who or middle(figure.count) != 1 or alive < _SOME:
        return None
    here = [m for m in persons if not (m.dead or m.headed) and m.told[0][0] == figure.sentence]
    told = len(here) == alive and all(m.brought or not m.person.known for m in here)
    return Figure(Count.exactly(alive), figure.toll, figure.sentence) if told else None


def _left_of_list(figure: Figure, persons: Sequence[Member], alive: int) -> Figure | None:
    """Those who live of a list of persons one by one, as a report tells that some of them died: "took a boy and a woman
    to a hospital, where the boy died"; None where nobody did. `alive`: how many of all persons live."""
    toll = figure.toll
    if toll.kind != "list" or len(toll.who) != middle(figure.count):
        return None
    keys = {(figure.sentence, p.at) for p in toll.who}
    died = sum(1 for m in persons if m.dead and not keys.isdisjoint(m.told))
    left = max(alive, len(keys) - died)
    return Figure(Count.exactly(left), toll, figure.sentence) if died and left else None


def _others(figure: Figure, stated: Sequence[Stated], dead: int) -> Figure | None:
    """Those who live of all whom a lead counts, where a report goes on to count them: "stabbed seven people, killing
    one … The six other victims are in hospital"."""
    apart = [t for s, t in stated if s == figure.sentence and t.role == "killed" and not t.share]
    before = middle(apart[0].count) if len(apart) == 1 and figure.toll.kind != "list" else 0
    if (figure.toll.additional or apart) and not 0 < before < dead:
        return None  # "one was killed and three others were hurt … two others"
    for s, t in stated:
        rest = t.role == "injured" and t.additional and t.kind == "counted" and not t.loose and s > figure.sentence >= 0
        if rest and dead and middle(t.count) + dead == middle(figure.count) + before:
            return Figure(t.count, t, s)  # "one was killed and three were hurt … Two have died, two others were hurt"
    return None


def _died_since(figure: Figure, stated: Sequence[Stated]) -> int:
    """How many of those counted as hurt have died, as a report goes on to tell that had told of no dead before: "three
    were taken to hospital … one of the victims has died"."""
    fatal = [(s, t) for s, t in stated if t.role == "killed" and t.count != _NOBODY and t.kind != "plural"]
    headed = HEADING if figure.sentence != HEADING else figure.sentence - 1
    these = of_the_hurt((figure.sentence, figure.toll), stated)
    if these:  # "three men were taken to hospital … two of those men died"
        return min(sum(middle(t.count) for _, t in these), middle(figure.count) - 1)
    since = [t for s, t in fatal if t.since and s > figure.sentence]
    if since:
        return min(max(middle(t.count) for t in since), middle(figure.count) - 1)
    if figure.toll.additional or any(headed < s <= figure.sentence and not t.share for s, t in fatal):
        return 0
    after = [(s, t) for s, t in fatal if s >= max(0, figure.sentence) and not t.attacker]
    # "hit a crowd, of whom two died and five were hurt": the two are none of the five
    led = [t for s, t in after if (s, t.start) < (figure.sentence, figure.toll.start)]
    mine = [t for _, t in after if t not in led or not (t.kind == "bare" or _is_another_sort(t, figure.toll))]
    mine = [t for t in mine if not is_beyond(t, middle(figure.count))]
    died = max((middle(t.count) for t in mine if t.share or (t.heads and _VICTIM.issuperset(t.heads))), default=0)
    return died if died < middle(figure.count) else 0


def _is_another_sort(dead: Toll, hurt: Toll) -> bool:
    """ "One of the drivers died and three children were hurt": he was none of the children."""
    named = bool(dead.heads and hurt.heads) and ANYONE.isdisjoint((*dead.heads, *hurt.heads))
    return named and set(dead.heads).isdisjoint(hurt.heads)


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
        and ANYONE.issuperset(figure.toll.heads)
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
    hurt = sum(1 for m in persons if not m.dead and ("injured" in m.fates or m.lives))
    shot = [m for m in persons if m.fates == {"shot"} and not m.lives]
    side = side_of(killed.toll) if killed else None
    apart = [
        m for m in shot if side and side_called(frozenset(m.heads)) not in (None, side)
    ]  # "seven rebels died … a soldier was hit"
    himself = own and any(m.own for m in shot)  # "took his own life … shot himself": the one who is dead
    more = max(0, middle(killed.count) - dead - (min(own, 1) if not himself else 0)) if killed else 0
    return hurt + len(apart) + max(0, len(shot) - len(apart) - more)


_SOME = 2
"""How many some are at least."""
_VICTIM = words("victim victims patient patients")
_NOBODY = Count.exactly(0)
_SEXES = dict.fromkeys(words("men boys brothers sons"), "m") | dict.fromkeys(
    words("women girls sisters daughters"), "f"
)
_HURT = ("injured", "shot")
_MEN = words("male female man woman teenager teen youth boy girl child victim person")
"""Nouns by which nobody is told from those whom another noun counts, unless these are the police."""
_UNARMED = (CIVILIANS | TRADES) - words("deputy son")
"""Who is called so is none of those under arms."""
_LAW = words("officer deputie deputy trooper policemen guard")
_ONE = ("one", "counted", "single", "definite")
