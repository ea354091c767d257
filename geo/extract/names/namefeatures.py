"""What a sentence and its document tell of a name that may be a place: features for the learnt weights."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.names.namescore import is_parted
from geo.extract.names.span import Span
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.lexicon import CLOSED_CLASS, TITLES
from geo.extract.words.namemodel import Model
from geo.extract.words.placewords import (
    AFTER,
    CALENDAR,
    COUNTRY,
    DIRECTIONS,
    FEATURES,
    LOCATIVE,
    ORGANISED,
    SETTLED,
    SPEAKING,
    STREETS,
)

__all__ = ["Surroundings", "features"]

_SIZES = (1, 1_000, 5_000, 20_000, 100_000, 500_000, 2_000_000)
_RULES = (-3.0, -2.0, -1.0, -0.5, 0.0, 0.4, 0.8, 1.2, 1.6, 2.0, 2.5, 3.0, 4.0)
_OVER = tuple(f"rule>{n}" for n in _RULES)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rest of a document tells of its names. All words in lower case."""

    written: frozenset[str]
    """Its spans of one word that it writes in lower case too, outside of sentences in capitals."""
    persons: frozenset[str]
    """Words that follow a first name or a title."""
    seen: Counter[str]
    """How often each span stands in it."""
    located: frozenset[str]
    """Spans that once follow "in", "near" and their like."""
    longer: frozenset[str]
    """Words inside longer spans: "franklin" of "Franklin County"."""
    home: frozenset[str]
    """Countries that its sure names lie in."""

    @classmethod
    def of(
        cls, found: Sequence[tuple[Sentence, Span]], sentences: Sequence[Sentence], home: frozenset[str], known: Model
    ) -> Surroundings:
        """Sum up a document from all its spans."""
        asked = {s.words[span.first] for s, span in found if span.last == span.first + 1}
        written: set[str] = set()
        persons: set[str] = set()
        for s in sentences:
            tokens = s.tokens
            if s.shouted:
                persons.update(_named_in_capitals(tokens, known))
                continue
            written |= asked.intersection(s.texts)
            for n in s.raised:
                low = s.words[n - 1]
                named = low in TITLES or ((low in FIRST_NAMES or low in known.first_names) and s.texts[n - 1] != low)
                if n and named:
                    persons.add(s.words[n])
        seen: list[str] = []
        located: set[str] = set()
        longer: set[str] = set()
        for s, span in found:
            words = _words(s, span)
            seen.append(words)
            if span.first and (s.words[span.first - 1] in LOCATIVE or is_parted(s.tokens, span.first)):
                located.add(words)
            if span.last - span.first > 1:
                longer.update(words.split())
        return cls(frozenset(written), frozenset(persons), Counter(seen), frozenset(located), frozenset(longer), home)


def features(s: Sentence, span: Span, score: float, around: Surroundings, known: Model) -> list[str]:
    """The features of one span. `score`: what the rules say."""
    tokens, i, last, info = s.tokens, span.first, span.last, span.info
    assert info is not None
    before = tokens[i - 1] if i else None
    after = tokens[last] if last < len(tokens) else None
    words = _words(s, span)
    low = tokens[last - 1].low
    country = bool(info.features & COUNTRY)
    size = bisect_right(_SIZES, info.prominence)
    sort = _sort_in_capitals if s.shouted else _sort
    sort_before, sort_after = sort(before, known, around), sort(after, known, around)
    located = before is not None and (
        before.low in LOCATIVE
        or before.low in DIRECTIONS
        or before.low in SETTLED
        or (before.low == "of" and is_parted(tokens, i))
    )
    bearer = "country" if country else "capital" if "PPLC" in info.features else info.foremost[:4]
    found = [
        "bias",
        *_OVER[: bisect_left(_RULES, score)],
        f"size={size}",
        f"sort={bearer}",
        f"words={min(3, last - i)}",
        f"kind={info.kind}",
        f"before={sort_before}",
        f"after={sort_after}",
        f"between={sort_before}|{sort_after}",
    ]
    add = found.append
    if before is not None:
        add(f"<{before.low}")
        if i > 1 and (before.low in CLOSED_CLASS or not before.text.isalpha()):
            add(f"<<{tokens[i - 2].low} {before.low}")
    if after is not None:
        add(f">{after.low}")
        if last + 1 < len(tokens):
            beyond = tokens[last + 1]
            add(f">>{sort_after} {sort(beyond, known, around)}")
            if after.text == ",":
                add(f",>{beyond.low}")
    if span.part:
        add("part")
    if tokens[i].text.isupper() and len(words) > 3 and not s.shouted:
        add("capitals")
        if after is not None and after.text in "—–--(":
            add("dateline")
    if last - i == 1:
        group = known.surnames.get(low)
        first = low in known.first_names or low in FIRST_NAMES
        if group is not None:
            add(f"surname={group}")
            add(f"surname,located={located}")
            add(f"surname,size={size}")
        if first:
            add("first name")
            add(f"first name,located={located}")
            add(f"first name,size={size}")
            add(f"first name,after={sort_after}")
        if low in known.common:
            add("common")
            add(f"common,located={located}")
            add(f"common,size={size}")
        if low in around.written:
            add("lower here")
            add(f"lower here,located={located}")
        if low in around.persons:
            add("person here")
            add(f"person here,located={located}")
            add(f"person here,size={size}")
        if low in around.longer:
            add("longer here")
        if not first and group is None and low not in known.common:
            add("rare")
            add(f"rare,size={size}")
    else:
        add(f"ends={low}" if low in FEATURES or low in AFTER else "ends")
        if all(t.low in known.common or t.low in CLOSED_CLASS for t in tokens[i:last]):
            add("all common")
            add(f"all common,located={located}")
        if tokens[i].low in FIRST_NAMES or tokens[i].low in known.first_names:
            add("begins with first name")
    if words in around.located:
        add("located here")
        add(f"located here,located={located}")
    if around.seen[words] > 2:
        add("often")
    if info.countries and around.home:
        add("home" if info.countries & around.home else "abroad")
        add(f"{'home' if info.countries & around.home else 'abroad'},size={size}")
    if i == 0:
        add(f"opens,size={size}")
    if located:
        add(f"located,size={size}")
    return found


def _sort(token: Token | None, known: Model, around: Surroundings) -> str:
    """What sort of word stands beside a name."""
    if token is None:
        return "none"
    low, text = token.low, token.text
    if not text[0].isalpha():
        return "number" if text[0].isdigit() else low
    if text[0].islower():
        if low in LOCATIVE:
            return "locative"
        if low in SPEAKING:
            return "speaking"
        if low in AFTER or low in SETTLED:
            return "feature"
        if low in ORGANISED:
            return "organised"
        return low if low in CLOSED_CLASS else "word"
    if low in TITLES:
        return "Title"
    if low in CALENDAR:
        return "Calendar"
    if low in STREETS:
        return "Street"
    if low in AFTER:
        return "Feature"
    if low in CLOSED_CLASS:
        return "Closed"
    if low in known.first_names or low in FIRST_NAMES:
        return "First"
    if low in known.common:
        return "Common"
    if len(text) == 1:
        return "Initial"
    return "Name" if low in known.surnames or low in around.persons else "Capital"


def _sort_in_capitals(token: Token | None, known: Model, around: Surroundings) -> str:
    """What sort of word stands beside a name, where letter case says nothing."""
    if token is None:
        return "none"
    low = token.low
    if not low[0].isalpha():
        return "number" if low[0].isdigit() else low
    for sort, table in _TABLES:
        if low in table:
            return low if sort == "closed" else sort
    if low in known.first_names or low in FIRST_NAMES:
        return "First"
    if low in known.common:
        return "word"
    if len(low) == 1:
        return "Initial"
    return "Name" if low in known.surnames or low in around.persons else "Capital"


def _named_in_capitals(tokens: Sequence[Token], known: Model) -> list[str]:
    """The words that follow a first name or a title and are no common words."""
    found = []
    for n in range(1, len(tokens)):
        before, low = tokens[n - 1].low, tokens[n].low
        first = before in FIRST_NAMES or before in known.first_names or before in TITLES
        if first and low.isalpha() and low not in known.common and low not in CLOSED_CLASS:
            found.append(low)
    return found


_TABLES = (
    ("locative", LOCATIVE),
    ("Title", TITLES),
    ("Calendar", CALENDAR),
    ("speaking", SPEAKING),
    ("Street", STREETS),
    ("feature", AFTER | SETTLED),
    ("organised", ORGANISED),
    ("closed", CLOSED_CLASS),
)
"""In the order in which a word that stands in several is taken."""


def _words(s: Sentence, span: Span) -> str:
    if span.last == span.first + 1:
        return s.words[span.first]
    return " ".join(s.words[span.first : span.last])
