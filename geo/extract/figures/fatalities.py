"""How many died: those found dead, the attackers beside their victims, both sides of a fight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.persons import may_be_same
from geo.extract.counts.tolls import Toll
from geo.extract.figures.besides import with_more, with_others
from geo.extract.figures.cast import cast
from geo.extract.figures.member import Member
from geo.extract.figures.sides import of_all_sides, side_of
from geo.extract.figures.since import died_since, with_those_since
from geo.extract.figures.statements import HEADING, Figure, Stated, choose, current, exact, foremost, is_firm, middle
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import ARMED
from geo.model import Count

__all__ = ["killed"]


def killed(stated: Sequence[Stated], dead: Sequence[Member], persons: int, *, war: bool = False) -> Figure | None:
    """The dead of all sides. `dead`: those who are told of one by one; `persons`: how many of them are surely different
    ones; `war`: as in `figures.best`."""
    told = exact(_certain([(s, t) for s, t in stated if t.role == "killed"]))
    died = died_since(told, stated)
    every = [st for st in told if st not in died]
    fatal = [(s, t) for s, t in every if not t.found] or every
    figure = _with_attackers(fatal, dead, persons, war=war)
    figure = _and_himself(figure, fatal, stated, dead)
    since = with_those_since(figure, died, told)
    if since is figure:
        figure = _with_the_rest_of_it(_and_more(figure, fatal, dead, war=war), fatal, war=war)
        since = _and_who_died_since(figure, fatal, stated)
    figure = since
    figure = _and_the_found(figure, every) if len(fatal) < len(every) else figure
    whole = of_all_sides(figure, fatal) if war else figure
    return whole if whole is not figure else _with_their_own(figure, fatal)


def _with_attackers(fatal: Sequence[Stated], dead: Sequence[Member], persons: int, *, war: bool) -> Figure | None:
    """The dead, attackers included: they are added to those whom somebody killed and, but in a war, to "two deputies"
    who died, not to "people" who "are dead"."""
    figure = choose(fatal, persons)
    if figure is not None and (whole := with_others(figure, dead)) is not figure:
        return whole
    own = [(s, t) for s, t in fatal if t.attacker and t.kind != "part"]
    if figure is not None and not figure.toll.attacker and any(_is_beside(t, figure.toll) for _, t in own):
        return _beside_them(figure, own, fatal)
    beside = {s for s, t in own if t.kind != "self"}  # a "murder-suicide" counts him among "a man and a woman"
    sided = war and any(side_of(t) is not None for _, t in own)
    done = [
        (s, t)
        for s, t in fatal
        if not t.attacker
        and (
            t.active
            or (t.slain and (beside or middle(t.count) > 1))
            or _is_of_those_hit(t)
            or (s in beside and _is_of_others(t, sided=sided))
            or (not war and _are_a_sort(t))
        )
    ]
    if figure is None or not own or not done or figure.toll.update or _is_of_a_murder_suicide(figure, fatal):
        return figure
    if any(t.attacker and t.kind == "part" and s == figure.sentence for s, t in fatal):
        return figure  # "claimed the lives of a woman and of the man who shot her, then himself"
    total = foremost([(s, t) for s, t in done if t.kind in _TOGETHER and not t.loose])
    victims = cast(done)
    sentence, toll = total if total and middle(total[1].count) >= len(victims) else done[0]
    count = toll.count if total and toll is total[1] else Count.exactly(max(1, len(victims)))
    at, killer = max(own, key=lambda st: middle(st[1].count))
    victims_surely = killer.kind == "self" or _is_of_those_hit(toll)  # "five were shot, one of them fatally"
    if not victims_surely and at != sentence and middle(killer.count) == middle(count):
        return figure  # the dead attackers again, by another word
    count += killer.count
    return Figure(count, toll, sentence) if middle(count) > middle(figure.count) else figure


def _is_beside(doers: Toll, dead: Toll) -> bool:
    """Whether those who did it are said to be none of the `dead`: "not counting the bomber", and of hostages or guards
    "the gunmen were killed, too"."""
    return doers.beside and doers.kin is None and (doers.kind == "self" or _is_of_others(dead, sided=False))


def _beside_them(figure: Figure, own: Sequence[Stated], fatal: Sequence[Stated]) -> Figure:
    """The dead and those who did it, whom a sentence says not to be counted: "38 people besides the bombers"; no more
    than the headline's sum of both."""
    at = max(s for s, t in own if t.beside)
    doers = max((t.count for _, t in own), key=lambda count: (middle(count), count.high is not None))
    others = [(s, t) for s, t in fatal if 0 <= s <= at and not t.attacker and t.kind in _TOGETHER]
    sentence, toll = others[-1] if others and figure.sentence == HEADING else (figure.sentence, figure.toll)
    count = toll.count if toll is not figure.toll else figure.count
    if doers.high is None and toll.by is not None and toll.by.best is not None:
        doers = toll.by  # "two bombers killed 41 people, not counting themselves"
    return Figure(count + doers, toll, sentence) if middle(count + doers) > middle(figure.count) else figure


def _and_more(figure: Figure | None, fatal: Sequence[Stated], dead: Sequence[Member], *, war: bool) -> Figure | None:
    """ "Gunmen killed two guards … A passer-by was also killed": three; a war's sides are added up by themselves."""
    if figure is None or figure.count.best == 0:
        return figure
    side = side_of(figure.toll)
    told = [(s, t) for s, t in fatal if side is None or side_of(t) in (None, side) or (t.unarmed and not war)]
    if figure.count != figure.toll.count:  # the attackers are in it
        told = [(s, t) for s, t in told if not t.attacker]
    others = {(s, p.at) for s, t in fatal if war and side is not None and side_of(t) not in (None, side) for p in t.who}
    return with_more(figure, told, [m for m in dead if others.isdisjoint(m.told)])


def _and_who_died_since(figure: Figure | None, fatal: Sequence[Stated], stated: Sequence[Stated]) -> Figure | None:
    """ "Killing four and injuring nine … one of the injured died on Monday": five; "28 died on the spot and three of
    the injured in hospital": 31."""
    if figure is None or figure.toll.update or figure.toll.since or figure.sentence == HEADING:
        return figure
    hurt = next((s for s, t in stated if t.role == "injured" and s >= 0), None)
    of_then = figure.toll.there and not figure.toll.share and figure.count == figure.toll.count
    later = [
        t
        for s, t in fatal
        if t.since
        and not t.outdated
        and (
            (s > figure.sentence and hurt is not None and hurt < s)
            or (of_then and t is not figure.toll and (s, t.start) > (figure.sentence, figure.toll.start))
        )
    ]
    more = max(later, key=lambda t: middle(t.count), default=None)
    return Figure(figure.count + more.count, figure.toll, figure.sentence) if more is not None else figure


def _and_the_found(figure: Figure | None, fatal: Sequence[Stated]) -> Figure | None:
    """ "Eight people drowned … the three missing were found dead": eleven; not of a total that is told later."""
    found = max(((s, t) for s, t in fatal if t.found), key=lambda st: middle(st[1].count))
    total = figure is not None and figure.sentence > found[0] and middle(figure.count) > middle(found[1].count)
    if figure is None or figure.toll.update or figure.sentence == HEADING or total:
        return figure
    return Figure(figure.count + found[1].count, figure.toll, figure.sentence)


def _with_the_rest_of_it(figure: Figure | None, fatal: Sequence[Stated], *, war: bool) -> Figure | None:
    """ "A waiter was killed at once, two customers died later", "gunmen shot two policemen dead and beheaded three
    farmers": all whom one sentence tells of by different nouns, where none of these may stand for the others; a war's
    sides are added up by themselves."""
    if figure is None or figure.toll.update or figure.count != figure.toll.count:
        return figure
    if not (_is_sort(figure.toll) or (_is_single(figure.toll) and figure.toll.active)):
        return figure
    count, heads = figure.count, {_stem(h) for h in figure.toll.heads}
    side = side_of(figure.toll)
    for s, t in fatal:
        deeds = t.active and figure.toll.active and (not war or side_of(t) == side)
        if s != figure.sentence or t is figure.toll or not (_is_sort(t) or (_is_single(t) and (deeds or t.beside))):
            continue
        if side is not None and side_of(t) is not None and not deeds:
            continue
        mine = {_stem(h) for h in t.heads}
        if heads.isdisjoint(mine) and (t.end <= figure.toll.start or figure.toll.end <= t.start):
            count, heads = count + t.count, heads | mine
    return Figure(count, figure.toll, figure.sentence) if count != figure.count else figure


def _is_single(toll: Toll) -> bool:
    """Whether it is a headline's "farmer", who is one by what he is."""
    return toll.kind == "single" and _is_sort(replace(toll, kind="one"))


def _is_sort(toll: Toll) -> bool:
    """Whether it counts people by what they are: no part, no more of the same, nobody who may be anybody."""
    plain = toll.kind in ("one", "counted") and not (toll.loose or toll.share or toll.attacker or toll.additional)
    sorts = bool(toll.heads) and _ANYONE.isdisjoint(toll.heads) and _PLAIN.isdisjoint(toll.heads)
    return plain and sorts and not (toll.own or toll.feared or toll.outdated) and toll.count.low == toll.count.high


def _are_a_sort(toll: Toll) -> bool:
    """Whether several are counted by a service that whoever killed them is none of: "two deputies"."""
    return _is_sort(toll) and toll.kind == "counted" and middle(toll.count) > 1 and ARMED.issuperset(toll.heads)


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


def _is_of_a_murder_suicide(figure: Figure, fatal: Sequence[Stated]) -> bool:
    """ "A mother and her two children died in a murder-suicide": the three are all, whoever of them did it."""
    there = {s for s, t in fatal if t.kind == "self" and t.heads[-1:] and t.heads[-1].endswith("suicide")}
    return any(
        s in there and t.kind in _TOGETHER and not (t.active or t.attacker) and t.count == figure.count
        for s, t in fatal
    )


def _is_of_those_hit(toll: Toll) -> bool:
    """ "Two of them fatally", "of whom one died": they are none of those who did it."""
    return toll.kind == "part" and toll.share


def _is_of_others(toll: Toll, *, sided: bool) -> bool:
    """Whether a statement beside that of the attackers counts others than them: "two guards died and both assailants
    were killed", not "four people". `sided`: the attackers are one side of a war, and both sides are
    added up elsewhere."""
    named = toll.kind in ("counted", "one", "list") and bool(toll.heads) and _ANYBODY.isdisjoint(toll.heads)
    return named and not (sided and side_of(toll) is not None)


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
    if figure is None or own is None or _is_of_a_murder_suicide(figure, fatal):
        return figure
    if figure.toll.kin == _OWN[own.heads[-1]] and figure.count == figure.toll.count and not figure.toll.active:
        return Figure(figure.count + Count.exactly(1), figure.toll, figure.sentence)  # "his parents were found dead"
    if any(not t.who for _, t in fatal if t.kind != "self"):
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


_TOGETHER = ("counted", "bare", "list", "part")
_ANYBODY = words(
    "people persons others individuals dead bodies victims casualties fatalities deaths martyrs corpses the them those"
)
"""Words for people among whom those who did it may be."""
_STEM = 5
"""Letters by which two nouns are the same: "soldier", "soldiers"."""
_PLAIN = words(
    "man men woman women boy boys girl girls child children teenager teenagers youth youths victim victims person"
)
"""What people of any trade may be called."""
_ANYONE = _ANYBODY | words("members civilians residents relatives")
"""What a report's total calls those whom it then tells of one by one."""
_OWN = {"himself": "his", "herself": "her"}
_DOERS = {
    "himself": words("husband boyfriend ex-husband ex-boyfriend suspect gunman shooter attacker"),
    "herself": words("wife girlfriend ex-wife ex-girlfriend suspect shooter attacker"),
}
"""Words for one who hurts others and may then hurt himself."""
