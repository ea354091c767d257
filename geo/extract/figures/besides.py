"""Persons told of one by one who cannot be among those counted: the man beside "two women"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.figures.cast import Member
from geo.extract.figures.statements import Figure
from geo.extract.text.tokens import words
from geo.model import Count

__all__ = ["with_others"]


def with_others(figure: Figure, members: Sequence[Member]) -> Figure:
    """The figure and those of the `members`, to whom the same befell, who are of another sex or age than all whom it
    counts: "two women died there … a man later died", "two children … their father"."""
    toll, count = figure.toll, figure.count
    heads = frozenset(toll.heads)
    if toll.update or toll.kind not in ("counted", "list") or not heads or (count.best or 0) < _MANY:
        return figure
    if count.low != count.high:
        return figure
    sex = "f" if heads <= _FEMALE else "m" if heads <= _MALE else None
    young = True if heads <= _YOUNG else False if heads <= _GROWN else None
    others = [m for m in members if not m.headed and _is_apart(m, sex, young)]
    return Figure(count + Count.exactly(len(others)), toll, figure.sentence) if others else figure


def _is_apart(member: Member, sex: str | None, young: bool | None) -> bool:
    """`young`: whether those counted are all children; None: they may be of any age."""
    person = member.person
    if sex is not None and person.sex is not None and person.sex != sex:
        return True
    return young is not None and person.grown is young


_FEMALE = words(
    "woman women girl girls daughter daughters mother mothers sister sisters wife wives grandmother grandmothers "
    "granddaughter granddaughters niece nieces aunt aunts girlfriend schoolgirl schoolgirls female females nun nuns"
)
_MALE = words(
    "man men boy boys son sons father fathers brother brothers husband husbands grandfather grandfathers grandson "
    "grandsons nephew nephews uncle uncles boyfriend schoolboy schoolboys male males"
)
_YOUNG = words(
    "child children kid kids toddler toddlers baby babies infant infants schoolchildren grandchild grandchildren"
)
_GROWN = words("man men woman women")
_MANY = 2
