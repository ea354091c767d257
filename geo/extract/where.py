"""Which of the named places is an incident's place, and how it lies to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract import coordinates
from geo.extract.places import Named, Places
from geo.extract.placewords import FEATURES
from geo.extract.sentences import Sentence
from geo.extract.tokens import words
from geo.model import Relation, Where

__all__ = ["Site", "site_in", "where_of"]


@dataclass(frozen=True, slots=True)
class Site:
    """A place name as the candidate for an incident's place."""

    index: int
    """Among the document's names."""
    score: float


def site_in(sentence: Sentence, places: Places, near: int, dateline: tuple[int, int]) -> Site | None:
    """The likeliest place of what happens at offset `near` of a sentence; None when it names none that could be it.

    Names inside the `dateline` (start, end) tell where the report was sent from, not where things happened.
    """
    best: Site | None = None
    for i in places.of(sentence.index):
        named = places.named[i]
        if named.mention.kind != "place" or dateline[0] <= named.mention.start < dateline[1]:
            continue
        score = _fitness(sentence, places, i, near)
        if best is None or score > best.score:
            best = Site(i, score)
    return best if best is not None and best.score > 0.5 else None


def where_of(places: Places, index: int, sentences: Sequence[Sentence], town: int | None = None) -> Where:
    """The place and everything that the text says it lies in, with its relation ("20 km north of").

    A quarter of which the sentence does not say where it is lies in `town`, the index of the report's own town.
    """
    named = places.named[index]
    sentence = sentences[named.sentence]
    parents = named.parents
    if not parents and town is not None and town != index and named.mention.feature in _QUARTERS:
        parents = (town, *places.named[town].parents)
    above = tuple(places.named[p].mention for p in parents)
    here = named.mention if named.parents else replace(named.mention, qualifiers=tuple(m.text for m in above))
    chain = (here, *above)
    relation, distance, bearing, start = _relation(sentence, named)
    end = named.mention.end
    point = coordinates.find(sentence.text)
    return Where(
        mentions=chain,
        relation=relation,
        distance_m=distance,
        bearing_deg=bearing,
        latitude=point.latitude if point else None,
        longitude=point.longitude if point else None,
        phrase=sentence.text[start - sentence.start : end - sentence.start],
    )


def _fitness(sentence: Sentence, places: Places, i: int, near: int) -> float:
    named = places.named[i]
    tokens = sentence.tokens
    first = named.first
    if named.parents and first and tokens[first - 1].low == "'s":  # "in Michigan's Kalamazoo"
        first = places.named[named.parents[0]].first
    k = first - 1
    while k >= 0 and (tokens[k].low in _SKIP or tokens[k].low in FEATURES) and first - k <= 6:
        k -= 1
    before = tokens[k].low if k >= 0 else ""
    score = 1.0
    if before in _AT:
        score += 2.5
    elif before in _NEAR:
        score += 2.0
    elif before == "of" and k >= 1 and tokens[k - 1].low in _OUTSKIRTS:
        score += 2.2
    elif before in ("from", "to", "toward", "towards"):
        score -= 0.6
    elif before in ("by", "with", "against", "than", "like"):
        score -= 1.0
    elif first == 0 and sentence.index == 0:
        score += 0.5
    after = tokens[named.last].low if named.last < len(tokens) else ""
    if after in ("'s",):
        score += 0.4
    if after in _AGENTS:
        score -= 1.0
    if after in ("hospital", "medical", "university", "general", "memorial", "clinic"):
        score -= 2.5
    gap = abs(named.mention.start - near)
    score += 1.0 * (1 - min(gap, 240) / 240) + (0.3 if named.mention.start > near else 0.0)
    features = named.info.features if named.info else frozenset()
    if any(f.startswith("PCL") for f in features):
        score -= 0.9
    elif any(f.startswith("ADM") for f in features) and not any(f.startswith("PPL") for f in features):
        score -= 0.3
    if named.parents:
        score += 0.5
    if any(i in places.named[j].parents for j in places.of(sentence.index)):
        score -= 1.2
    return score


def _relation(sentence: Sentence, named: Named) -> tuple[Relation, float | None, float | None, int]:
    offset = named.mention.start - sentence.start
    before = sentence.low[max(0, offset - 90) : offset]
    base = max(0, offset - 90)
    match = _OFFSET.search(before)
    if match:
        amount = _amount(match["n"])
        bearing = _BEARINGS.get((match["dir"] or "").replace("-", "").replace("ern", "").replace(" ", ""))
        metres = amount * _METRES[match["unit"]]
        relation: Relation = "offset" if metres else "near"
        return relation, metres or None, bearing, sentence.start + base + match.start()
    match = _OFF_COAST.search(before)
    if match:
        return "off_coast", None, None, sentence.start + base + match.start()
    match = _BETWEEN.search(before)
    if match:
        return "between", None, None, sentence.start + base + match.start()
    match = _NEARBY.search(before)
    if match:
        return "near", None, None, sentence.start + base + match.start()
    return "at", None, None, named.mention.start


def _amount(text: str) -> float:
    words = {"a": 1.0, "half a": 0.5, "several": 3.0, "a few": 3.0, "one": 1.0, "two": 2.0, "three": 3.0,
             "four": 4.0, "five": 5.0,
             "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0, "ten": 10.0, "twenty": 20.0, "thirty": 30.0,
             "fifty": 50.0}  # fmt: skip
    if text in words:
        return words[text]
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return 0.0


_QUARTERS = words("neighborhood neighbourhood quarter suburb area street road square")
_AT = words("in at inside within on into")
_NEAR = words("near outside around off between along across over")
_OUTSKIRTS = words(
    "north south east west northeast northwest southeast southwest outskirts outside part side km kilometers "
    "kilometres miles coast village town city district province neighborhood neighbourhood suburb area center centre "
    "edge streets"
)
_SKIP = words(
    "the a an of city town village district province state county northern southern eastern western central north "
    "south east west northeastern northwestern southeastern southwestern downtown capital nearby same , iranian port "
    "suburb busy volatile restive remote crowded"
)
_AGENTS = words(
    "police officials authorities army government forces troops military residents sheriff president minister fire said"
)
_METRES = {
    "km": 1000.0, "kms": 1000.0, "kilometer": 1000.0, "kilometers": 1000.0, "kilometre": 1000.0,
    "kilometres": 1000.0, "mile": 1609.344,
    "miles": 1609.344, "m": 1.0, "meter": 1.0, "meters": 1.0, "metre": 1.0, "metres": 1.0, "mi": 1609.344,
}  # fmt: skip
_BEARINGS = {
    "north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0, "south": 180.0, "southwest": 225.0,
    "west": 270.0, "northwest": 315.0,
}  # fmt: skip
_OFFSET = re.compile(
    r"(?:(?:about|some|around|approximately|nearly|roughly|just|more than) )?(?P<n>\d[\d,.]*|half a|a few"
    r"|several|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty)"
    r"[ -]?(?P<unit>kilomet(?:er|re)s?|kms?|miles?|mi|met(?:er|re)s?"
    r"|m)(?: \([^)]*\))?,? (?:to the )?(?:away )?(?P<dir>north[- ]?east(?:ern)?|north[- ]?west(?:ern)?"
    r"|south[- ]?east(?:ern)?"
    r"|south[- ]?west(?:ern)?|north|south|east|west)?(?: of| from| outside| off)(?: the)?(?: \w+){0,3}? $"
)
_OFF_COAST = re.compile(r"\boff (?:the )?(?:\w+ )?(?:coast|shore|shores) (?:of )?(?:the )?$|\boff (?:the )?$")
_BETWEEN = re.compile(r"\b(?:road|highway|railway|way|border|area|somewhere)? ?between (?:the )?(?:\w+ (?:of )?){0,3}$")
_NEARBY = re.compile(
    r"\b(?:near|close to|outside|on the outskirts of|not far from|next to|in the vicinity of"
    r"|around)(?: the)?(?: \w+){0,3}? $"
)
