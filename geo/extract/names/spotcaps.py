"""Names of small places in text that is all in capitals, where letter case tells nothing: by the words around them.

A name is a run of words that are no English ones: after "in", "near" or "the community of", or before a noun that calls
it a farm, a village, a quarter.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.names.named import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.namemodel import model
from geo.extract.words.placewords import DIRECTIONS
from geo.extract.words.plainwords import is_plain
from geo.model import Mention
from geo.roles import PlaceNames

__all__ = ["unnamed_in_capitals"]


def unnamed_in_capitals(
    s: Sentence, known: Sequence[Named], names: PlaceNames, surnames: frozenset[str]
) -> list[Named]:
    """The names that recognition left out of a sentence in capitals, in its order."""
    tokens = s.tokens
    taken = {t for n in known for t in range(n.first, n.last)}
    found: list[Named] = []
    for i, word in enumerate(s.words):
        if word in _CALLED and i:
            span = _before_noun(tokens, i, taken)
        elif word in _LED or (word == "of" and i and s.words[i - 1] in _OF_THEM):
            span = _after_word(tokens, i, taken, surnames)
        else:
            continue
        if span is None or not taken.isdisjoint(range(*span)):
            continue
        first, last = span
        start, end = tokens[first].start, tokens[last - 1].end
        text = s.text[start - s.start : end - s.start]
        feature = next((t.low for t in tokens[last : last + 1] if t.low in _CALLED), None)
        if feature is None and word == "of":
            feature = s.words[i - 1]
        mention = Mention(start, end, text, "place", s.part, feature=feature)
        found.append(Named(mention, s.index, first, last, names.lookup(" ".join(text.split())), 1.0))
        taken |= set(range(first, last))
    return found


def _after_word(tokens: Sequence[Token], i: int, taken: set[int], surnames: frozenset[str]) -> tuple[int, int] | None:
    """The name after "in", "near", "the village of"; in quotation marks, or where nothing goes on with it."""
    first = i + 1
    quoted = article = False
    while first < len(tokens) and (tokens[first].low == "the" or tokens[first].low in DIRECTIONS):
        article = article or tokens[first].low == "the"
        first += 1
    if first < len(tokens) and tokens[first].text in _QUOTES:
        quoted, first = True, first + 1
    last = _run(tokens, first, taken)
    if last <= first or last - first > _LONGEST or first in taken:
        return None
    after = tokens[last].text if last < len(tokens) else "."
    low = after.lower()
    closed = any(t.text in _QUOTES for t in tokens[last : last + 2])
    if not (low in _CALLED or (closed if quoted else low in _ENDS and not article)):
        return None  # "in the atrocity", or the front of a longer name
    lows = [t.low for t in tokens[first:last]]
    if lows[-1] in surnames or (len(lows) > 1 and lows[0] in model().persons and not quoted):
        return None
    return (first, last) if len(lows) > 1 or len(lows[0]) >= _SHORTEST else None


def _before_noun(tokens: Sequence[Token], i: int, taken: set[int]) -> tuple[int, int] | None:
    """The name before "village", "farm", "neighborhood"."""
    first = i
    while first > 0 and i - first < _LONGEST and first - 1 not in taken and _is_name(tokens[first - 1]):
        first -= 1
    if first and first < i and tokens[first].low == "de" and tokens[first - 1].low.isdigit():
        return (first - 1, i)  # "15 de Septiembre"
    while first < i and tokens[first].low in _INNER and tokens[first].low not in _OPENS:
        first += 1
    lows = [t.low for t in tokens[first:i]]
    named = bool(lows) and (len(lows) > 1 or len(lows[0]) >= _SHORTEST) and lows[-1] not in _INNER
    return (first, i) if named else None


def _run(tokens: Sequence[Token], first: int, taken: set[int]) -> int:
    """Where the name that begins at a token ends."""
    last = first
    while last < len(tokens) and last not in taken and _is_name(tokens[last]):
        last += 1
    while last > first and tokens[last - 1].low in _INNER:
        last -= 1
    return last


def _is_name(token: Token) -> bool:
    low = token.low
    if low in _INNER:
        return True
    return token.text.isalpha() and not is_plain(low) and any(c in "aeiouy" for c in low)


_LONGEST, _SHORTEST = 5, 5
"""Words of the longest name, and letters of the shortest that is one word: shorter ones are groups' initials."""
_INNER = words("de del la las el los san santa santo y")
"""Small words of names, which no name ends with."""
_OPENS = words("la las el los san santa santo")
_QUOTES = frozenset({'"', "'", "“", "”", "``", "''"})
_LED = words("in near outside")
_CALLED = words(
    "village hamlet town neighborhood neighbourhood suburb quarter district municipality farm ranch estate plantation "
    "canton jurisdiction hill stream street avenue bridge colony sector zone community settlement camp"
)
"""Nouns that say what the name before them is."""
_OF_THEM = words(
    "village hamlet town neighborhood neighbourhood suburb quarter district municipality canton jurisdiction community "
    "settlement area sector zone farm outskirts neighborhoods villages towns"
)
"""Nouns whose "of" such a name follows."""
_ENDS = frozenset({",", ".", ";", "in", "and", "where", "when", "on", "which", ")", "at", "by", "yesterday", "today"})
