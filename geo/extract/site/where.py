"""How an incident lies to the place that was chosen for it: in it, near it, so many kilometres from it, between two."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from geo.extract.text import coordinates
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.model import Mention, Relation, Where
from geo.patterns import compiled

__all__ = ["Lie", "between", "is_far_off", "lie_of", "opens_a_name", "where_of"]


class Lie(NamedTuple):
    """How something lies to a name, by the words before it."""

    relation: Relation
    distance_m: float | None
    bearing_deg: float | None
    start: int
    """Where the whole phrase begins, an offset of the text."""


def where_of(mention: Mention, holders: tuple[Mention, ...], sentence: Sentence, other: Mention | None = None) -> Where:
    """The place and everything that it lies in, with its relation ("20 km north of").

    `holders`: the smallest first; `other`: the second of two names that it lies between.
    """
    lie = lie_of(sentence, mention)
    end = mention.end
    chain = (mention, *holders)
    if other is not None:
        first, second = sorted((mention, other), key=lambda m: m.start)
        chain = (first, second, *(h for h in holders if h not in (first, second)))
        lie, end = Lie("between", None, None, first.start), second.end
    beside = _beside(lie, chain, sentence)
    if beside is not None:
        lie, end = lie_of(sentence, chain[beside])._replace(relation="at", start=mention.start), chain[beside].end
    point = coordinates.find(sentence.text)
    return Where(
        mentions=chain,
        relation=lie.relation,
        distance_m=lie.distance_m,
        bearing_deg=lie.bearing_deg,
        beside=beside,
        latitude=point.latitude if point else None,
        longitude=point.longitude if point else None,
        phrase=sentence.text[lie.start - sentence.start : end - sentence.start],
    )


def _beside(lie: Lie, chain: tuple[Mention, ...], sentence: Sentence) -> int | None:
    """Which of the names after the first says how far it is away: "in Zummar, 60 km north of Mosul"."""
    if lie.relation != "at":
        return None
    inner = chain[0]
    for n, outer in enumerate(chain[1:], start=1):
        behind = outer.part == inner.part == sentence.part and inner.end < outer.start < sentence.end
        if behind and lie_of(sentence, outer).relation == "offset":
            return n
    return None


def lie_of(sentence: Sentence, mention: Mention) -> Lie:
    """What the words before a name say: a distance, a direction, "near", "off the coast of"; else "at"."""
    known = _lies(sentence)
    if mention.start not in known:
        known[mention.start] = _lie_at(sentence, mention.start)
    return known[mention.start]


def opens_a_name(sentence: Sentence, mention: Mention) -> bool:
    """Whether a longer name begins with a place's: "at Thanjavur Medical College"."""
    after = sentence.text[mention.end - sentence.start :]
    return after[:1] == " " and after[1:2].isupper()


def is_far_off(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place is named to say no more than how far it is from there: "lies 400 miles south of Ulu"."""
    return (lie_of(sentence, mention).distance_m or 0) > _FAR_OFF


@once
def _lies(sentence: Sentence) -> dict[int, Lie]:
    """Where a name begins → how it lies, of the names of a sentence that were asked about."""
    return {}


def _lie_at(sentence: Sentence, start: int) -> Lie:
    offset = start - sentence.start
    base = max(0, offset - 90)
    before = sentence.low[base:offset]
    match = _OFFSET.search(sentence, before)
    if match:
        metres = _amount(match["n"]) * _metres(match["unit"])
        bearing = _BEARINGS.get(re.sub(r"ern$|[- ]", "", match["dir"] or ""))
        return Lie("offset" if metres else "near", metres or None, bearing, sentence.start + base + match.start())
    match = _OFF_COAST.search(sentence, before)
    if match:
        return Lie("off_coast", None, None, sentence.start + base + match.start())
    match = _NEARBY.search(sentence, before) or _BESIDE.search(sentence, before)
    if match:
        return Lie("near", None, None, sentence.start + base + match.start())
    return Lie("at", None, None, start)


def between(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether a sentence puts something between two names: "between Hama and Homs", "the Hama-Homs road"."""
    low, base = sentence.low, sentence.start
    gap = low[first.end - base : second.start - base]
    if gap in ("-", " - ", "–"):
        return bool(_WAY.match(low, second.end - base))
    return gap in (" and ", " and the ", " and the city of ") and bool(
        _BETWEEN.search(low[max(0, first.start - base - 60) : first.start - base])
    )


def _metres(unit: str) -> float:
    return 1852.0 if unit.startswith("naut") or unit == "nm" else _METRES[unit.rstrip("s")]


def _amount(text: str) -> float:
    if text in _NUMBERS:
        return _NUMBERS[text]
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return 0.0


_NUMBERS: Mapping[str, float] = {
    "a": 1, "an": 1, "half a": 0.5, "several": 3, "a few": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "a hundred": 100,
}  # fmt: skip
_METRES = {
    "km": 1000.0, "kilometer": 1000.0, "kilometre": 1000.0, "mile": 1609.344, "mi": 1609.344, "m": 1.0, "meter": 1.0,
    "metre": 1.0, "block": 100.0,
}  # fmt: skip
_BEARINGS = {
    "north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0, "south": 180.0, "southwest": 225.0,
    "west": 270.0, "northwest": 315.0,
}  # fmt: skip
_TRAIL = r"(?: the)?(?:,? (?!(?:and|or|in|at|on|near|from) )[\w'-]+){0,4}?,? $"
_OFFSET = Cued(
    rf"(?:(?:about|some|around|approximately|nearly|roughly|just|more than|at least) )?\b(?P<n>\d[\d,.]*"
    rf"|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})[ -]?"
    r"(?P<unit>nautical miles?|nm|kilomet(?:er|re)s?|kms?|miles?|mi|met(?:er|re)s?|m|blocks)\b(?: \([^)]*\))?,?"
    r"(?: to the| due)?(?: away)? ?(?P<dir>north[- ]?east(?:ern)?|north[- ]?west(?:ern)?|south[- ]?east(?:ern)?"
    rf"|south[- ]?west(?:ern)?|north|south|east|west)?(?: of| from| outside| off){_TRAIL}"
)
_OFF_COAST = Cued(
    r"\boff (?:the )?(?:[\w'-]+ )?(?:coast|shore|shores) (?:of )?(?:the )?$|(?:^|[a-z] )off (?:the )?(?:\w+ of )?$"
)
_BETWEEN = compiled(r"\bbetween (?:the )?(?:(?!and )[\w'-]+ ){0,5}$")
_NEARBY = Cued(
    r"\b(?:near|close to|outside|on the outskirts of|not far from|next to|in the vicinity of|around)"
    r"(?: the)?(?: (?!and |in |at |on )[\w'-]+){0,3}? $"
)
_BESIDE = Cued(
    r"(?:\bto the |(?<!the )\b)(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)? of (?:the )?(?:[a-z]+ )?$"
)
"""Beside it, however far: in "the north of it" is in it."""
_WAY = compiled(r" (?:road|highway|motorway|expressway|line|railway|route)\b")
_FAR_OFF = 150_000
"""Metres from which on a town does not tell where a place that has another name is."""
