"""People whom a report tells of beside those that it has counted: "a passer-by was also hurt", "six others", "a fifth
soldier", the man beside "two women"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.days.dateforms import ORDINALS
from geo.extract.figures.member import Member
from geo.extract.figures.statements import HEADING, Figure, Stated, middle
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import ARMED, ATTACKERS
from geo.model import Count

__all__ = ["is_of_others", "with_more", "with_others"]


def with_more(figure: Figure, stated: Sequence[Stated], members: Sequence[Member], dead: int = 0) -> Figure:
    """The figure and all whom `stated`, of the same fate and in order, add to it in so many words.

    `members`: the persons told of one by one to whom that befell; `dead`: how many others were hit, whom "a seventh
    man" may count as well.
    """
    if figure.toll.update or figure.count.high is None or _is_headed(figure, stated):
        return figure
    if figure.toll.who and not any((figure.sentence, p.at) in m.told for m in members for p in figure.toll.who):
        return figure  # who was hurt there has died
    here = (figure.sentence, figure.toll.start)
    summed = figure.count != figure.toll.count
    base = figure.count if summed else _with_those_before(figure, stated, members, dead)
    last, some = figure.sentence, 0
    for n, (s, t) in enumerate(stated):
        if any(s == before and t.start == b.start for before, b in stated[:n]):
            continue  # "was treated in hospital" says it twice
        if (s, t.start) <= here or s - last > _SOON or _is_unsure(t) or _is_told_again(s, t, figure.toll, stated):
            continue
        straight = next((b for _, b in reversed(stated[:n]) if b.start != t.start), None) is figure.toll
        adds = _adds(t, base, dead, figure.toll) or (straight and _are_more_dead(t))
        if t.share or not adds or (some and t.additional and not t.beside):
            some += middle(t.count)  # "eight were hit … one of them there, two others at home"
        elif not (t.who and summed) and (t.beside or t.count not in (figure.count, base) or t.who):
            base, last = base + t.count, s
    return Figure(base, figure.toll, figure.sentence) if middle(base) > middle(figure.count) else figure


def beside_their_own(stated: Sequence[Stated]) -> list[Stated]:
    """The statements, those of somebody's kin or companions as beside him to whom the same befell just before: "A woman
    drowned … Her two brothers drowned"."""
    kept: list[Stated] = []
    for s, t in stated:
        owned = t.kin is not None and any(_owns(before, t, s - n) for n, before in kept[-_NEAR:])
        kept.append((s, replace(t, beside=True) if owned else t))
    return kept


def _owns(before: Toll, toll: Toll, sentences: int) -> bool:
    """Whether `before`, so many sentences back, tells of the same fate of whom the owner of `toll` may be."""
    later = 0 < sentences <= _SOON or (not sentences and before.end <= toll.start)
    if toll.active or before.role != toll.role or not later:
        return False
    if toll.kin == "their":
        return before.count.best is None or before.count.best > 1
    sex, heads = ("m", _FEMALE) if toll.kin == "his" else ("f", _MALE)
    one = len(before.who) == 1 and before.who[0].sex is None and heads.isdisjoint(before.heads)
    return one or any(p.sex == sex for p in before.who)


def _with_those_before(figure: Figure, stated: Sequence[Stated], members: Sequence[Member], dead: int) -> Count:
    """The figure and those told of right before it, where it counts others: "a nurse died … three other passengers".

    Where some of those hit are `dead`, others may be all who live: "one was killed, three others were hurt".
    """
    others = figure.toll.additional or figure.toll.beside
    if dead or not others or (figure.toll.share and figure.toll.role != "killed"):
        return figure.count
    here = (figure.sentence, figure.toll.start)
    alone = [m for m in members if not m.headed and (here[0] - _SOON, 0) <= min(m.told) < here]
    near = [(s, t) for s, t in stated if 0 <= figure.sentence - s <= _SOON and (s, t.start) < here]
    told = [t.count for _, t in near if not (_is_unsure(t) or t.share or t.who or _is_retold(t, figure.toll))]
    most = max([Count.exactly(len(alone)), *told], key=middle)
    return figure.count + most if middle(most) else figure.count


def _is_retold(before: Toll, toll: Toll) -> bool:
    """Whether a statement counted the same others before: "two dead and three others hurt … also injured three
    others"."""
    return before.additional and before.count == toll.count


def _is_told_again(at: int, toll: Toll, whole: Toll, stated: Sequence[Stated]) -> bool:
    """Whether a sentence, `at` in order, counts those of whom another has told: "reported two dead as well"."""
    if _is_retold(whole, toll):
        return True
    before = any(s < at and t.count == toll.count and not t.who for s, t in stated)
    return before and toll.beside and not (toll.additional or toll.who)


def _adds(toll: Toll, before: Count, dead: int, whole: Toll) -> bool:
    """Whether a statement says that its people come on top of as many as were told of `before`; whom it names are
    rather some of these."""
    if any(p.name for p in toll.who) or (whole.additional and toll.additional and not toll.beside and not toll.who):
        return False  # "three others were hurt … two others have burns"
    nth = toll.who[0].nth if len(toll.who) == 1 else None
    which = ORDINALS.get(nth or "", 0)
    if which > _ANOTHER:
        alike = toll.heads == whole.heads or [h + "s" for h in toll.heads] == list(whole.heads)
        return which - 1 in (middle(before) + dead, middle(before) if alike else None)
    sorts = toll.role == "killed" and toll.kind in ("one", "counted") and not toll.own
    if sorts and whole.heads and ARMED.issuperset(whole.heads) and toll.heads and _ANY_MAN.isdisjoint(toll.heads):
        return True  # "four soldiers were killed … a trader died"
    if not (whole.additional or _ANYBODY.isdisjoint(whole.heads)):
        return False  # "nine people died … a guard also died": he may be one of the nine
    return toll.additional or toll.beside or nth == "second"


def _are_more_dead(toll: Toll) -> bool:
    """Whether straight behind a figure of the dead a bare "two more", "another" or "one later" died: no part of them
    has been told of between."""
    another = not toll.heads and [p.nth for p in toll.who] == ["second"]
    return toll.role == "killed" and toll.additional and (another or toll.since or toll.heads == ("others",))


def _is_unsure(toll: Toll) -> bool:
    """Whether a statement does not count people exactly."""
    vague = toll.loose or toll.feared or toll.outdated or toll.update or toll.referred or toll.count.best is None
    next_one = toll.kind == "pronoun" and len(toll.who) == 1 and toll.who[0].nth is not None  # "a third … he died"
    return vague or not (toll.kind in _COUNTED or next_one) or toll.count.low != toll.count.high


def _is_headed(figure: Figure, stated: Sequence[Stated]) -> bool:
    """Whether the headline gives the number: all of them."""
    return figure.sentence == HEADING or any(s == HEADING and t.count == figure.count for s, t in stated)


def with_others(figure: Figure, members: Sequence[Member]) -> Figure:
    """The figure and those of the `members`, to whom the same befell, who are of another sex or age than all whom it
    counts: "two women died there … a man later died", "two children … their father"."""
    toll, count = figure.toll, figure.count
    heads = frozenset(toll.heads)
    if toll.update or toll.kind not in ("counted", "list") or not heads or (count.best or 0) < _MANY:
        return figure
    if count.low != count.high:
        return figure
    others = [m for m in members if not m.headed and _is_none_of(m, heads)]
    return Figure(count + Count.exactly(len(others)), toll, figure.sentence) if others else figure


def is_of_others(member: Member, toll: Toll) -> bool:
    """Whether a person is of another sex or age than all whom a statement counts: a man beside "two women"."""
    return bool(toll.heads) and toll.kind == "counted" and _is_none_of(member, frozenset(toll.heads))


def _is_none_of(member: Member, heads: frozenset[str]) -> bool:
    sex = "f" if heads <= _FEMALE else "m" if heads <= _MALE else None
    young = True if heads <= _YOUNG else False if heads <= _GROWN else None
    return _is_apart(member, sex, young)


def _is_apart(member: Member, sex: str | None, young: bool | None) -> bool:
    """`young`: whether those counted are all children; None: they may be of any age."""
    person = member.person
    if sex is not None and person.sex is not None and person.sex != sex:
        return True
    return young is not None and person.grown is young


_NEAR = 6
"""Statements back to which an owner is looked for."""
_ANOTHER = 2
"""The "second" of several may be "another"."""
_SOON = 2
"""Sentences within which "another" is beside those told of last."""
_ANYBODY = words("people persons others individuals bodies victims casualties members civilians residents relatives")
"""What a report calls all whom it then tells of one by one."""
_COUNTED = ("one", "counted", "bare", "list", "named", "single", "part")
_FEMALE = words(
    "woman women girl girls daughter daughters mother mothers sister sisters wife wives grandmother grandmothers "
    "granddaughter granddaughters niece nieces aunt aunts girlfriend schoolgirl schoolgirls female females nun nuns"
)
_MALE = words(
    "man men boy boys son sons father fathers brother brothers husband husbands grandfather grandfathers grandson "
    "grandsons nephew nephews uncle uncles boyfriend schoolboy schoolboys male males"
)
_ANY_MAN = ARMED | ATTACKERS | _ANYBODY | _MALE | _FEMALE | words("youth youths volunteer volunteers hero heroes")
"""What a soldier may be called as well."""
_YOUNG = words(
    "child children kid kids toddler toddlers baby babies infant infants schoolchildren grandchild grandchildren"
)
_GROWN = words("man men woman women")
_MANY = 2
