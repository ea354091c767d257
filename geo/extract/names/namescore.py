"""How much like a place a name stands in its sentence, by hand-set rules."""

from __future__ import annotations

import math
from collections.abc import Sequence

from geo.extract.names.span import Span
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.lexicon import CLOSED_CLASS, TITLES
from geo.extract.words.placewords import (
    AFTER,
    AMBIGUOUS,
    CALENDAR,
    COMMON,
    COUNTRY,
    DIRECTIONS,
    ENGLISH,
    LOCATIVE,
    ORGANISED,
    PARTED,
    REGION,
    SETTLED,
    SPEAKING,
    STREETS,
)

__all__ = ["THRESHOLD", "is_parted", "weigh"]

THRESHOLD = 1.2
"""Score from which on the rules take a name for a place."""
_WAYS = frozenset({"road", "highway", "motorway", "expressway", "railway", "route"})
"""What two towns with a hyphen between them are the ends of."""
_MAKERS = frozenset({"toyota", "honda", "tata", "mercedes", "lincoln", "leyland", "scania", "hino", "lada", "isuzu"})
"""Makers of cars and lorries that share their names with towns."""
_OF_THE_UNION = frozenset(
    {
        "home",
        "minister",
        "ministers",
        "ministry",
        "government",
        "cabinet",
        "territory",
        "territories",
        "health",
        "budget",
    }
)
"""What India's federal offices are called by."""
_HAMLETS = frozenset({"sitio", "purok", "barangay", "brgy", "vereda", "corregimiento", "kampung", "kampong", "desa"})
"""Words of other languages for a hamlet, before its name."""
_ONE_OF_THEM = frozenset(
    {"a", "an", "the", "his", "her", "their", "white", "black", "silver", "blue", "red", "grey", "gray", "green"}
)
_PARTS = DIRECTIONS | {"side", "end"}
"""Words that name a part of something."""
_WORLD_CITY = 500_000
"""People from which on a capital's bare name stands for its government: "Moscow said"."""


def weigh(s: Sentence, span: Span, surnames: frozenset[str], *, beside: bool) -> float:
    """How much like a place the name stands here; about 1 is even. `beside`: joined to a place by "and" or a comma."""
    tokens = s.tokens
    i, last, info = span.first, span.last, span.info
    if info is None:
        return 2.2
    if info.kind == "demonym":
        return -5.0 if _is_surname(s, span, surnames) else 2.5
    if span.part:
        way = last < len(tokens) and tokens[last].low in _WAYS and not s.shouted
        return 2.0 if info.prominence > 100_000 or way else 1.0
    before = tokens[i - 1] if i else None
    after = tokens[last] if last < len(tokens) else None
    words = last - i
    low = tokens[i].low
    if low in _MAKERS and before is not None and before.low in _ONE_OF_THEM:
        return -5.0  # "a Toyota van"
    if low == "union" and after is not None and after.low in _OF_THE_UNION:
        return -5.0  # "the Union Home Minister"
    if low in _HAMLETS and last - i == 1 and after is not None and after.text[0].isupper() and not s.shouted:
        return -5.0  # "Sitio" of "Sitio Bulo"
    country = bool(info.features & COUNTRY)
    region = bool(info.features & REGION)
    capital = "PPLC" in info.features and info.prominence > _WORLD_CITY
    score = 0.6 + (0.7 if words > 1 else 0.0)
    score += 2.5 if country else 1.2 if region else 0.0
    score += max(-0.4, min(1.6, 0.5 * (math.log10(max(info.prominence, 10)) - 3.5)))
    if info.kind == "abbreviation":
        if tokens[i].text in ("US", "UK", "EU") and not s.shouted:
            return 2.5
        if low in AMBIGUOUS and not (before and before.text == ","):
            return -5.0
        score += 1.5
    if low in _PARTS and all(t.low in _PARTS for t in tokens[i:last]):
        return -5.0  # "North Philadelphia", "the West Side"
    if after is not None and not s.shouted and after.low in STREETS and after.text[0].isupper() and _is_street(s, last):
        return -5.0
    locative = False
    if before is not None:
        if before.low in LOCATIVE or (beside and s.shouted) or (before.low == "of" and is_parted(tokens, i)):
            score += 1.6
            locative = True
        elif before.low in DIRECTIONS or before.low in SETTLED:
            score += 1.4
            locative = True
        elif before.text == "," and i >= 2 and tokens[i - 2].text[0].isupper():
            score += 0.8
        elif before.low in TITLES or (before.text == "." and i >= 2 and tokens[i - 2].low in TITLES):
            score -= 4.0
        elif before.low in FIRST_NAMES and before.text[0].isupper() and not s.shouted:
            score -= 3.5
        elif (
            not s.shouted
            and before.text[0].isupper()
            and before.low not in CLOSED_CLASS
            and before.text.isalpha()
            and i > 1
        ):
            score -= 1.2
    if after is not None:
        follows_name = after.text[0].isupper() and after.text.isalpha() and not s.shouted
        if after.low in AFTER or after.low in ORGANISED:
            score += 0.8
        elif after.text == "," and last + 1 < len(tokens) and tokens[last + 1].text[0].isupper():
            score += 0.5
        elif follows_name and low in FIRST_NAMES and not locative:
            score -= 3.5
        elif follows_name and not country and not region and not locative:
            score -= 0.8
        elif after.low in SPEAKING and not country and not capital:
            score -= 2.0
    if info.kind == "similar":
        longer = after is not None and after.text[0].isupper()
        said = locative or (after is not None and after.low in AFTER)
        if longer or not said or (before is not None and before.low in ("from", "by", "to")):
            return -5.0
    if words > 1 and not locative and all(t.low in ENGLISH for t in tokens[i:last]):
        score -= 1.5
    if words == 1:
        if low in surnames and not country and not locative:
            score -= 3.0
        elif low in surnames and not country:
            score -= 1.0
        if low in FIRST_NAMES and not locative and not country:
            score -= 1.2
        if low in COMMON and (s.shouted or not locative):
            score -= 3.0
        elif low in ENGLISH and not locative and not country:
            score -= 2.0
        if low in CALENDAR:
            return -5.0
        if i == 0 and not country and not capital:
            score -= 0.7
        if len(low) <= 3 and not country and info.kind != "abbreviation":
            score -= 1.0
    if s.shouted and not country and not region:
        if not locative and not (before and before.text == ","):
            score -= 1.6
        if info.prominence < 5000:
            score -= 0.8
    return score


def is_parted(tokens: Sequence[Token], i: int) -> bool:
    """Whether the words before the token `i` say that it is a place: "30 km north of", "the outskirts of"."""
    return i >= 2 and tokens[i - 1].low == "of" and tokens[i - 2].low in PARTED


def _is_street(s: Sentence, last: int) -> bool:
    """Whether the street word after a name ends a street's name: not "Ohio Highway Patrol", "Essex County Road 4"."""
    beyond = s.tokens[last + 1].low if last + 1 < len(s.tokens) else ""
    if s.tokens[last].low == "highway" and beyond in ("patrol", "department", "safety", "administration"):
        return False
    return s.tokens[last - 1].low not in ("county", "parish") or not beyond.isdigit()


def _is_surname(s: Sentence, span: Span, surnames: frozenset[str]) -> bool:
    """Whether an adjective of a place is a person's name here: "Monica French", "French said"."""
    tokens = s.tokens
    before = tokens[span.first - 1] if span.first else None
    if before is not None and before.text[0].isupper() and before.low in FIRST_NAMES:
        return True
    if tokens[span.first].low not in surnames or span.last >= len(tokens):
        return False
    return tokens[span.last].low in ("said", "says", "told", "added", "who", "was", "has", "had", "'s")
