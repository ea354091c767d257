"""Which spans are names of places: the rules' scores, then what was learnt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise, repeat
from typing import NamedTuple

from geo.extract.names.ages import NUMBERED
from geo.extract.names.crossings import is_crossing
from geo.extract.names.namefeatures import Surroundings, features
from geo.extract.names.namescore import THRESHOLD, weigh
from geo.extract.names.namespans import Finder
from geo.extract.names.shipnames import is_ship, ships
from geo.extract.names.span import Span
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.befallen import is_befallen, is_of_a_deed
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.namemodel import Model
from geo.extract.words.placewords import AFTER, AREAS, CALENDAR, COMMON, COUNTRY, ENGLISH, OFFICES, SPEAKING, STREETS

__all__ = ["Judged", "chosen", "judged"]

_SURE, _NEVER, _RULED_OUT = 2.0, -4.0, -5.0
"""Scores of the rules from which on a name is sure to be a place, below which it never is, and of what is no name."""
_HELD = 0.8
"""What the name of a country after the comma adds."""
EVEN = 0.0
"""Log odds from which on a span is taken for a place."""


class Judged(NamedTuple):
    """A span and what is said of it."""

    sentence: Sentence
    span: Span
    score: float
    """What the rules say; THRESHOLD and more is a place."""
    features: list[str] | None
    """What the learnt weights are asked; None where the rules alone decide."""


def chosen(
    sentences: Sequence[Sentence],
    finder: Finder,
    surnames: frozenset[str],
    known: Model,
    sent: Mapping[int, tuple[int, int]],
    heads: Set[tuple[int, int]] = frozenset(),
) -> list[Judged]:
    """The spans that are names of places, in order.

    `surnames`: of the persons that the text names, lower case; `sent`: sentence index → its dateline; `heads`: offsets
    of what heads the paragraphs of a bulletin.
    """

    def is_place(j: Judged) -> bool:
        if j.features is None:
            return j.score >= THRESHOLD
        weight = (known.capitals if j.sentence.shouted else known.weights).get
        return sum(map(weight, j.features, repeat(0.0))) >= EVEN

    found: list[Judged] = []
    for j in judged(sentences, finder, surnames, known):
        if is_place(j):
            found.append(j)
        elif (j.span.start, j.span.end) in heads or _is_certain(j, sent.get(j.sentence.index, (0, 0))):
            found.append(j._replace(score=THRESHOLD, features=None))
    return found


def judged(sentences: Sequence[Sentence], finder: Finder, surnames: frozenset[str], known: Model) -> list[Judged]:
    """All spans with what the rules and the rest of the document say of them."""
    found: list[tuple[Sentence, Span, float]] = []
    spans = [(s, finder.spans(s)) for s in sentences]
    named = ships(spans)
    for s, those in spans:
        before: tuple[Span, float] | None = None
        for span in those:
            joined = before is not None and before[0].last == span.first - 1 and before[1] >= THRESHOLD
            beside = joined and s.tokens[span.first - 1].low in ("and", "or", ",")
            score = (
                _RULED_OUT
                if (s.shouted and _is_word(s, span, known))
                or _is_numbered(s, span)
                or _is_piece(s, span, known)
                or _is_body(s, span)
                or is_ship(s, span, named)
                else weigh(s, span, surnames, beside=beside)
            )
            found.append((s, span, score))
            before = span, score
    text = finder.text
    written = [text[p.start : p.end].lower() for _, p, _ in found]
    strong = {low for low, (_, _, score) in zip(written, found, strict=True) if score >= _SURE}
    home = _home_countries(found)
    around = Surroundings.of([(s, p) for s, p, _ in found], sentences, home, known)
    held = {p.start for (s, p, _), (t, q, _) in pairwise(found) if s is t and _is_held(s, p, q)}
    out = []
    for low, (s, span, base) in zip(written, found, strict=True):
        score = base + (1.0 if low in strong else 0.0)
        score += _HELD if span.start in held else 0.0
        info = span.info
        plain = info is not None and info.kind != "demonym"
        seldom = info is not None and info.kind == "similar"  # too few in labelled news to learn from
        at, to = span.start - s.start, span.end - s.start
        if plain and is_crossing(s, at, to, american=bool(home) and home <= _ON_A_GRID):
            score = _RULED_OUT
        elif home and info is not None and info.countries and plain:
            score += 0.3 if info.countries & home else -0.5
        learnt = plain and not seldom and score > _NEVER and bool(known.capitals or not s.shouted)
        out.append(Judged(s, span, score, features(s, span, score, around, known) if learnt else None))
    return out


def _is_held(s: Sentence, inner: Span, outer: Span) -> bool:
    """Whether a country or a region follows that holds a place of that name: "Lyon, France"."""
    if outer.first != inner.last + 1 or s.tokens[inner.last].text != "," or inner.info is None or outer.info is None:
        return False
    areas = COUNTRY | {"ADM1"}
    return bool(outer.info.features & areas) and bool(outer.info.countries & inner.info.countries)


def _is_division(s: Sentence, span: Span) -> bool:
    """Whether a name is that of a land's division, whatever else it means: "Nigeria's Delta state"."""
    owned = span.first > 1 and s.words[span.first - 1] == "'s" and s.texts[span.first - 2][0].isupper()
    said = s.words[span.last : span.last + 1]
    return owned and bool(said) and said[0] in AREAS and span.info is not None and "ADM1" in span.info.features


def _is_certain(j: Judged, dateline: tuple[int, int]) -> bool:
    """Whether a name is a place by where it stands: a dateline begins with it, somebody comes from there, it opens a
    sentence and was shelled or hit by a storm, has a mayor, or a massacre is called by it."""
    info = j.span.info
    if info is None or info.kind != "place" or j.span.part or j.sentence.shouted:
        return False
    start, end = dateline
    if start == j.span.start < end or _is_of(j.sentence, j.span) or _is_division(j.sentence, j.span):
        return True
    s, at = j.sentence, j.span.end - j.sentence.start
    if j.span.first == 0 and is_befallen(s, at):
        return True
    known = info.prominence >= _TOWN
    officed = j.span.first > 1 and s.words[j.span.first - 1] == "of" and s.words[j.span.first - 2] in OFFICES
    return known and (officed or is_of_a_deed(s, j.span.first, at))


def _is_of(s: Sentence, span: Span) -> bool:
    """ "An Evansville man", "a Jefferson woman": whoever comes from there, where the name is a larger town's and only
    that."""
    if span.info is None or span.info.prominence < _TOWN or span.first == 0 or span.last >= len(s.tokens):
        return False
    low = s.tokens[span.first].low
    named = low in FIRST_NAMES or low in ENGLISH or s.shouted
    return not named and s.tokens[span.first - 1].low in ("a", "an") and s.tokens[span.last].low in _FROM_THERE


_TOWN, _CITY = 5_000, 100_000
"""People from which on a town lends its name to whoever comes from there, and its name is no mere word."""
_ON_A_GRID = frozenset({"US", "CA"})
"""Countries whose papers name a place by the two streets that meet there."""
_ABBREVIATED = 4
"""Letters that an abbreviation has at most."""
_OF_A_FORCE = words("forces units elements positions reported claimed announced militia convoy positions spokesman")
_FROM_THERE = words("man woman teen teenager boy girl resident couple mother father mom dad family home house student")


def _is_numbered(s: Sentence, span: Span) -> bool:
    """ "Channel 2", "Loop 410": a number names it, and it is none of the places called so."""
    first, last = span.first, span.last
    return s.words[first] in NUMBERED and last == first + 1 and last < len(s.words) and s.words[last].isdigit()


def _is_piece(s: Sentence, span: Span, known: Model) -> bool:
    """ "University Hospital", "Garden State", "Holly Parkway": a common word that begins a longer name or ends one."""
    info = span.info
    if info is None or span.last != span.first + 1 or span.part or s.shouted or info.prominence >= _CITY:
        return False
    name = s.tokens[span.first]
    if name.text.isupper() or not (name.low in known.common or name.low in COMMON or name.low in STREETS):
        return False
    if name.low in STREETS and span.first and s.tokens[span.first - 1].text[0].isupper():
        return True
    follows = s.tokens[span.last] if span.last < len(s.tokens) else None
    if follows is None or not follows.text[0].isupper() or follows.low in AFTER or follows.low in CALENDAR:
        return False
    return follows.low in known.common


def _is_body(s: Sentence, span: Span) -> bool:
    """ "SNA fighters", "SANA reported": an abbreviation of a force or an agency that some town is spelt like."""
    name = s.tokens[span.first].text
    if s.shouted or span.last != span.first + 1 or not name.isupper() or len(name) > _ABBREVIATED:
        return False
    if span.info is None or span.info.kind != "place" or span.last >= len(s.tokens):
        return False
    after = s.tokens[span.last].low
    return after in PERSONS or after in SPEAKING or after in _OF_A_FORCE


def _is_word(s: Sentence, span: Span, known: Model) -> bool:
    """Whether what looks like an abbreviation in a text in capitals is a common word: "THE SECOND ACT"."""
    if span.info is None or span.info.kind != "abbreviation":
        return False
    return s.words[span.first].rstrip(".") in known.common and not (span.first and s.words[span.first - 1] == ",")


def _home_countries(found: Sequence[tuple[Sentence, Span, float]]) -> frozenset[str]:
    """The countries that a report's sure names lie in: others of its names mostly lie there too."""
    sure = [span.info.countries for _, span, score in found if score >= _SURE and span.info is not None]
    votes = Counter([country for countries in sure if len(countries) == 1 for country in countries])
    return frozenset([country for country, _ in votes.most_common(4)])
