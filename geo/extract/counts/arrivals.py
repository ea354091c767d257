"""The hurt whom nobody took to a hospital: "a third victim walked into Mercy Hospital", "another man drove himself to
the emergency room", "two others were dropped off at a clinic"."""

from __future__ import annotations

from geo.extract.counts.carrying import HOSPITALS
from geo.extract.text.tokens import words

__all__ = ["COMES", "came_in"]


def came_in(lows: list[str], i: int) -> int | None:
    """Index after the "at" or "to" of a hospital to which people came by themselves or were left at, as the verb at `i`
    tells; None where nothing says that they came as patients."""
    last = min(len(lows), i + _NEAR)
    k = next((k for k in range(i + 1, last) if lows[k] in _AT), None)
    if k is None or HOSPITALS.isdisjoint(lows[k + 1 : k + _NAMED]):
        return None
    way = lows[i + 1 : k]
    if not all(low in _WAY for low in way):
        return None
    alone = lows[i].startswith("self-") or not _ALONE.isdisjoint(way) or lows[i : i + 2] == ["dropped", "off"]
    return k + 1 if alone or (lows[i] in _WALKS and _is_one_more(lows, i)) else None


def _is_one_more(lows: list[str], i: int) -> bool:
    """Whether the words before the verb at `i` call who comes a victim, or one beside those told of."""
    first = max((k + 1 for k in range(i) if lows[k] in _WALLS), default=0)
    said = set(lows[first:i])
    return not said.isdisjoint(_VICTIMS) or not (said.isdisjoint(_MORE) or said.isdisjoint(_ANYBODY))


_WALKS = words("walked showed turned arrived checked presented walks arrives shows turns")
COMES = _WALKS | words("dropped drove took made brought self-transported self-presented")
"""Verbs that may tell of it."""
_AT = words("at to into")
_WAY = words("up off in out back later himself herself themselves his her their own way there alone by")
"""Words between the verb and "at" or "to"."""
_ALONE = words("himself herself themselves own way")
_VICTIMS = words("victim victims")
_MORE = words("another second third fourth fifth sixth seventh eighth ninth tenth other others more")
_ANYBODY = words(
    "man men woman women boy boys girl girls teen teens teenager teenagers person people male males female females "
    "juvenile juveniles others"
)
_WALLS = words(". ; : and but when after as while before that who police officers")
_NEAR = 6
"""Words between the verb and "at" or "to"."""
_NAMED = 9
"""Words within which a hospital is named."""
