"""Many statements of one happening's toll → the best one for each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.persons import Person, may_be_same
from geo.extract.counts.tolls import Toll
from geo.extract.figures import fatalities, injuries
from geo.extract.figures.besides import beside_their_own
from geo.extract.figures.cast import cast
from geo.extract.figures.disputed import agreed, between_sources
from geo.extract.figures.missing import missing
from geo.extract.figures.nth import of_the_dead
from geo.extract.figures.statements import HEADING, Figure, Stated, choose, is_firm, middle
from geo.extract.words.lexicon import ARMED
from geo.model import Count

__all__ = ["best"]


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
    given = [(s, _hurt(t)) for s, t in [*((HEADING, t) for t in heading), *stated]]
    stated = beside_their_own(_of_it(of_the_dead(agreed(given))))
    persons = cast(stated, full)
    dead = [m for m in persons if m.dead]
    others = any(not m.attacker and m.person.name for m in dead)
    since = [m for m in dead if m.died_since]
    sure = sum(
        1
        for m in dead
        if m in since
        or (since and any(0 <= s <= since[0].told[0][0] for s, _ in m.told))
        or m.person.name
        or m.person.age is not None
        or m.person.escorts
        or (others and m.attacker and m.befallen)
        or any(m.apart & o.numbers or o.apart & m.numbers for o in dead if o is not m)
    )
    figures: dict[str, Figure] = {}
    killed = fatalities.killed(stated, dead, sure, war=war)
    if killed is not None:
        figures["killed"] = killed
    abducted = choose([(s, t) for s, t in stated if t.role == "abducted" and not t.attacker], 1)
    gone = missing(stated)
    if gone and not (abducted and middle(gone.count) <= middle(abducted.count)):
        figures["missing"] = gone  # "two of its nationals were missing": those whom gunmen carried off
    if abducted is not None:
        figures["abducted"] = abducted
    injured = injuries.injured(stated, figures.get("killed"), persons)
    if injured is not None:
        figures["injured"] = injured
    figures = between_sources(figures, given)
    for field, role, test in _PARTS:
        said = [(s, t) for s, t in stated if t.role == role and getattr(t, test)]
        if role in figures and is_firm(figures[role].toll):  # "some civilians" say less than "at least ten people"
            said = [(s, t) for s, t in said if is_firm(t)]
        if test == "civilian" and role in figures:
            said = [(s, t) for s, t in said if _is_of(t, s, figures[role])]
        part = choose(said, 1)
        if part is not None and role in figures and middle(part.count) <= middle(figures[role].count):
            figures[field] = part
        elif test == "civilian" and war and role in figures and figures[role].toll.unarmed:
            armed = any(t.role == role and not ARMED.isdisjoint(t.heads) for _, t in stated)
            figures[field] = _by_its_words(figures[role]) if armed else figures[role]
    return _fitting(figures)


def _hurt(toll: Toll) -> Toll:
    """The statement, those "shot in the leg" as wounded."""
    return replace(toll, role="injured") if toll.in_limb else toll


def _by_its_words(figure: Figure) -> Figure:
    """What the statement says that a figure rests on, without the soldiers who were added to its villagers."""
    return Figure(figure.toll.count, figure.toll, figure.sentence)


def _fitting(figures: dict[str, Figure]) -> dict[str, Figure]:
    """The figures, the dead being no fewer than the civilians and those who did it together.

    Where they are fewer by words that count the civilians among them, those who did it come on top if another sentence
    tells of these: "eight civilians and a soldier were killed … five of the attackers were shot dead". Else nothing
    tells which number is wrong, and the part that is told of further from the whole stays unknown.
    """
    whole, civilians, doers = (figures.get(f) for f in ("killed", "killed_civilians", "killed_perpetrators"))
    if whole is None or civilians is None or doers is None or whole.count.high is None:
        return figures
    if (civilians.count.low or 0) + (doers.count.low or 0) <= whole.count.high:
        return figures
    if civilians is whole and whole.count != whole.toll.count:
        return figures | {"killed_civilians": _without(doers, whole)}
    if _counts(whole, civilians) and doers.sentence != whole.sentence and not whole.toll.update:
        return figures | {"killed": Figure(whole.count + doers.count, whole.toll, whole.sentence)}
    further = abs(civilians.sentence - whole.sentence) > abs(doers.sentence - whole.sentence)
    unsure = "killed_civilians" if further else "killed_perpetrators"
    return {field: figure for field, figure in figures.items() if field != unsure}


def _counts(whole: Figure, part: Figure) -> bool:
    """Whether a part is told of by the very words that the whole is read from."""
    return whole.sentence == part.sentence and whole.toll.start <= part.toll.start < whole.toll.end


def _without(doers: Figure, whole: Figure) -> Figure:
    """A figure that adds those who did it to the people whom its own words count, without them."""
    exact = whole.count.low == whole.count.high and doers.count.low == doers.count.high
    count = Count.exactly(middle(whole.count) - middle(doers.count)) if exact else whole.toll.count
    return Figure(count, whole.toll, whole.sentence)


def _of_it(stated: Sequence[Stated]) -> list[Stated]:
    """The statements without "the dead man", and without "the murder of Ann Roe" where others have been told of by name
    before: another story."""
    kept: list[Stated] = []
    names: list[Person] = []
    told = any(t.role == "killed" and not t.referred for _, t in stated)
    for s, t in stated:
        if told and t.referred and t.kind == "definite" and t.role == "killed":
            continue  # "the dead man": one of those told of
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


_PARTS = (
    ("killed_civilians", "killed", "civilian"),
    ("killed_perpetrators", "killed", "attacker"),
    ("injured_civilians", "injured", "civilian"),
)
