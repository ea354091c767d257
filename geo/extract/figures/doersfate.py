"""Which of the dead are those who did it, where the next sentence speaks of them by no more than a word: "A gunman
killed six … He was shot dead", "Three men attacked … All three were killed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import Stated, middle
from geo.model import Count

__all__ = ["with_doers_told"]


def with_doers_told(stated: Sequence[Stated]) -> list[Stated]:
    """The statements, those on the death of the doers marked so."""
    found: list[Stated] = []
    deed: Stated | None = None
    """The latest statement on what somebody did to others."""
    for s, t in stated:
        if deed is not None and 0 < s - deed[0] <= _SOON and _is_of_the_doers(t, deed[1]):
            t = replace(t, attacker=True)
        elif deed is not None and 0 < s - deed[0] <= _SOON and _ends_himself(t, deed[1], stated, s):
            t = replace(t, role="killed", kind="self", attacker=True, who=())
        if t.active and t.role in _DONE:
            deed = (s, t) if t.by is not None else None
        found.append((s, t))
    return found


def _is_of_the_doers(toll: Toll, deed: Toll) -> bool:
    """Whether "he" or "all three" who died can be nobody but those who did a deed, by the number of its victims."""
    if toll.role != "killed" or toll.active or toll.update or toll.loose or deed.by is None:
        return False
    many = middle(deed.count)
    if toll.kind == "pronoun" and toll.heads[:1] in _ONE:
        return deed.by == Count.exactly(1) and many > 1
    bare = toll.kind == "bare" and toll.heads in ((), ("both",))
    return bare and toll.count == deed.by and toll.count.best is not None and 1 < toll.count.best != many


def _ends_himself(toll: Toll, deed: Toll, stated: Sequence[Stated], s: int) -> bool:
    """Whether "he shot himself" tells of the death of one who has just harmed others and is not said to be hurt."""
    if toll.role != "shot" or toll.heads[-1:] not in _SELVES or deed.role == "shot" or deed.by != Count.exactly(1):
        return False
    return not any(t.role == "injured" and t.who and t.start > toll.start for n, t in stated if n == s)


_SELVES = (("himself",), ("herself",))
_DONE = ("killed", "injured", "shot")
_SOON = 2
"""Sentences behind a deed in which a word stands for those who did it."""
_ONE = (("he",), ("she",))
