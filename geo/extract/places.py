"""Words → mentions of places: which names are places, what they are said to be, and what they are said to lie in.

1. Names of the gazetteer, the longest first, where a name can stand. 2. Names that the syntax makes a place
("the village of X"). 3. Each is weighed by its context: persons, organisations and common words fall out.
4. Qualifiers are chained ("X district, Y province").
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.lexicon import CLOSED_CLASS, FIRST_NAMES, PERSONS, TITLES
from geo.extract.placewords import (
    AFTER,
    AMBIGUOUS,
    AREAS,
    CALENDAR,
    COMMON,
    COUNTRY,
    DIRECTIONS,
    ENGLISH,
    FEATURES,
    FILLER,
    LINKS,
    LOCATIVE,
    LOCATIVE_OR_THE,
    ORGANISED,
    REGION,
    SETTLED,
    SPEAKING,
    STREETS,
)
from geo.extract.sentences import Sentence
from geo.extract.tokens import Token
from geo.model import Mention
from geo.regions import country_name
from geo.roles import NameInfo, PlaceNames

__all__ = ["Named", "Places", "find"]


@dataclass(frozen=True, slots=True)
class Named:
    """A place name in its sentence."""

    mention: Mention
    sentence: int
    first: int
    """Token indices in the sentence."""
    last: int
    info: NameInfo | None
    """None: the gazetteer does not know it, the syntax says that it is a place."""
    score: float
    parents: tuple[int, ...] = ()
    """Indices (among all of the document) of the names that it is said to lie in, nearest first."""


@dataclass(frozen=True, slots=True)
class Places:
    """The place names of a document's text, in order."""

    named: tuple[Named, ...]
    surnames: frozenset[str]
    """Last words of persons' names, lower case."""
    covered: frozenset[int]
    """Every offset inside a name of a place (adjectives left out)."""

    def of(self, sentence: int) -> list[int]:
        """Indices of the names in one sentence."""
        return [i for i, n in enumerate(self.named) if n.sentence == sentence]


def find(sentences: Sequence[Sentence], text: str, names: PlaceNames) -> Places:
    """The places that a text names; demonyms ("Iranian") among them, as a kind of their own."""
    finder = _Finder(text, names)
    surnames = _surnames(sentences, finder)
    candidates = [c for s in sentences for c in finder.candidates(s, surnames)]
    strong = {c.mention.text.lower() for c in candidates if c.score >= 2.0}
    home = _home_countries(candidates)
    kept = []
    for c in candidates:
        score = c.score + (1.0 if c.mention.text.lower() in strong else 0.0)
        if home and c.info is not None and c.info.countries and c.mention.kind == "place":
            score += 0.3 if c.info.countries & home else -0.5
        if score >= _THRESHOLD:
            kept.append(c)
    covered = frozenset(o for n in kept if n.mention.kind == "place" for o in range(n.mention.start, n.mention.end))
    return Places(tuple(_chained(kept, sentences)), surnames, covered)


def _home_countries(candidates: Sequence[Named]) -> frozenset[str]:
    """The countries that a report's sure names lie in: others of its names mostly lie there too."""
    votes: Counter[str] = Counter()
    for c in candidates:
        if c.score >= 2.0 and c.info is not None and len(c.info.countries) == 1:
            votes.update(c.info.countries)
    return frozenset(country for country, _ in votes.most_common(4))


class _Finder:
    def __init__(self, text: str, names: PlaceNames) -> None:
        self.text = text
        self.names = names
        self.limit = min(names.max_words, 6)
        self.seen: dict[str, NameInfo | None] = {}

    def lookup(self, start: int, end: int) -> NameInfo | None:
        name = " ".join(self.text[start:end].split())
        if name not in self.seen:
            self.seen[name] = self.names.lookup(name)
        return self.seen[name]

    def candidates(self, s: Sentence, surnames: frozenset[str]) -> list[Named]:
        found: list[Named] = []
        tokens = s.tokens
        i = 0
        while i < len(tokens):
            hit = self._at(s, i)
            if hit is None:
                hit = self._unknown(s, i)
            if hit is None:
                part = self._compound(s, i)
                found += part
                i += 1
                continue
            last, info, end = hit
            beside = bool(found) and found[-1].last == i - 1 and tokens[i - 1].low in ("and", "or", ",")
            named = self._named(s, i, last, info, end, surnames, beside=beside and found[-1].score >= _THRESHOLD)
            found.append(named)
            i = last
        return found

    def _at(self, s: Sentence, i: int) -> tuple[int, NameInfo | None, int] | None:
        tokens = s.tokens
        if i >= len(tokens):
            return None
        token = tokens[i]
        if not token.text[0].isalpha() or (not s.shouted and not token.text[0].isupper()):
            return None
        if (
            token.low in CLOSED_CLASS
            and token.low not in ("us", "la", "el")
            and not (i + 1 < len(tokens) and tokens[i + 1].text[0].isupper())
        ):
            return None
        alone = not s.shouted or token.low not in ENGLISH
        if token.low == "the" and (s.shouted or self._plain_without(s, i)):
            return None
        stop = i + 1
        while stop < min(len(tokens), i + self.limit) and _continues(tokens, stop, s):
            stop += 1
        if stop > i + 1 and not self._may_begin(tokens, i, stop):
            stop = i + 1
        for last in range(stop, i if alone else i + 1, -1):
            if last - 1 > i and tokens[last - 1].low in LINKS:
                continue
            end = tokens[last - 1].end
            stopped = self.text[end : end + 1] == "." and len(tokens[last - 1].text) <= 5
            if stopped and tokens[last - 1].low not in CALENDAR:
                info = self.lookup(token.start, end + 1)
                if info is not None and info.kind == "abbreviation":
                    return last + (last < len(tokens) and tokens[last].text == "."), info, end + 1
            info = self.lookup(token.start, end)
            if info is not None:
                return last, info, end
        return None

    def _may_begin(self, tokens: Sequence[Token], i: int, stop: int) -> bool:
        """Whether one of the names of several words up to `stop` may be known: one question for all of them."""
        start, second = tokens[i].start, tokens[i + 1]
        if not second.text[0].isalpha() or not self.text[start : tokens[stop - 1].end + 1].isascii():
            return True
        return self.names.may_begin(self.text[start : second.end])

    def _plain_without(self, s: Sentence, i: int) -> bool:
        """Whether "The X" is only "X" with an article: The Hague is a name, the Bronx is not."""
        if i + 1 >= len(s.tokens):
            return True
        after = s.tokens[i + 1]
        return not after.text[0].isupper() or self.lookup(after.start, after.end) is not None

    def _unknown(self, s: Sentence, i: int) -> tuple[int, NameInfo | None, int] | None:
        """ "the village of Xyz", "Xyz district": a place by its syntax alone."""
        tokens = s.tokens
        if i == 0 or not _name_like(tokens[i], s):
            return None
        j = i
        while (
            j < len(tokens)
            and j - i < 3
            and (_name_like(tokens[j], s) or (j > i and tokens[j].low in ("de", "del", "la")))
        ):
            j += 1
        before = i >= 2 and tokens[i - 1].low == "of" and tokens[i - 2].low in SETTLED
        named_before = (
            tokens[i - 1].low in SETTLED
            and tokens[i - 1].low not in ("state", "county", "city")
            and not tokens[i - 1].text[0].isupper()
        )
        after = j < len(tokens) and tokens[j].low in AFTER and tokens[i - 1].low in LOCATIVE_OR_THE
        if before or after or named_before or self._lies_in_known(s, i, j):
            return j, None, tokens[j - 1].end
        return None

    def _lies_in_known(self, s: Sentence, i: int, j: int) -> bool:
        """ "near Tabankort in Mali": unknown itself, put in a country or province by the words around it."""
        tokens = s.tokens
        if s.shouted or tokens[i - 1].low not in ("in", "near", "at", "outside") or j + 1 >= len(tokens):
            return False
        k = j + 1 + (tokens[j + 1].low in DIRECTIONS or tokens[j + 1].low == "the")
        if tokens[j].low not in ("in", ",") or k >= len(tokens) or not tokens[k].text[0].isupper():
            return False
        info = self.lookup(tokens[k].start, tokens[k].end)
        return info is not None and bool(info.features & (COUNTRY | {"ADM1"}))

    def _compound(self, s: Sentence, i: int) -> list[Named]:
        """Places inside a hyphenated word: "Baghdad-based", "Kabul-Jalalabad"."""
        token = s.tokens[i]
        if "-" not in token.text or not token.text[0].isupper() or s.shouted:
            return []
        found = []
        for piece in re.finditer(r"[^-–]+", token.text):
            if not piece.group()[0].isupper() or len(piece.group()) < 4:
                continue
            start, end = token.start + piece.start(), token.start + piece.end()
            info = self.lookup(start, end)
            if info is not None and (info.prominence > 100_000 or info.kind == "demonym"):
                kind = "demonym" if info.kind == "demonym" else "place"
                mention = Mention(start, end, self.text[start:end], kind, s.part)
                found.append(Named(mention, s.index, i, i + 1, info, 2.0))
        return found

    def _named(
        self,
        s: Sentence,
        i: int,
        last: int,
        info: NameInfo | None,
        end: int,
        surnames: frozenset[str],
        *,
        beside: bool,
    ) -> Named:
        tokens = s.tokens
        start = tokens[i].start
        text = self.text[start:end]
        if info is not None and info.kind == "demonym":
            mention = Mention(start, end, text, "demonym", s.part)
            return Named(mention, s.index, i, last, info, 2.5)
        score = 2.2 if info is None else _weigh(s, i, last, info, surnames, beside=beside)
        mention = Mention(start, end, text, "place", s.part, feature=_feature(tokens, i, last))
        return Named(mention, s.index, i, last, info, score)


def _continues(tokens: Sequence[Token], k: int, s: Sentence) -> bool:
    token = tokens[k]
    if token.low in LINKS:
        return k + 1 < len(tokens)
    if not token.text[0].isalpha() and token.text not in (".",):
        return False
    if token.text == ".":
        return len(tokens[k - 1].text) <= 3 and token.start == tokens[k - 1].end and not s.shouted
    return s.shouted or token.text[0].isupper()


def _weigh(s: Sentence, i: int, last: int, info: NameInfo, surnames: frozenset[str], *, beside: bool) -> float:
    """How much like a place the name stands here; about 1 is even. `beside`: joined to a place by "and" or a comma."""
    tokens = s.tokens
    before = tokens[i - 1] if i else None
    after = tokens[last] if last < len(tokens) else None
    words = last - i
    low = tokens[i].low
    country = bool(info.features & COUNTRY)
    region = bool(info.features & REGION)
    score = 0.6 + (0.7 if words > 1 else 0.0)
    score += 2.5 if country else 1.2 if region else 0.0
    score += max(-0.4, min(1.6, 0.5 * (math.log10(max(info.prominence, 10)) - 3.5)))
    if info.kind == "abbreviation":
        if tokens[i].text in ("US", "UK", "EU") and not s.shouted:
            return 2.5
        if low in AMBIGUOUS and not (before and before.text == ","):
            return -5.0
        score += 1.5
    if all(t.low in DIRECTIONS or t.low in ("side", "end") for t in tokens[i:last]):
        return -5.0  # "North Philadelphia", "the West Side"
    if after is not None and not s.shouted and after.low in STREETS and after.text[0].isupper():
        return -5.0
    locative = False
    if before is not None:
        if before.low in LOCATIVE or (beside and s.shouted):
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
        elif after.low in SPEAKING and not country:
            score -= 2.0
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
        if i == 0 and not country:
            score -= 0.7
        if len(low) <= 3 and not country and info.kind != "abbreviation":
            score -= 1.0
    if s.shouted and not country and not region:
        if not locative and not (before and before.text == ","):
            score -= 1.6
        if info.prominence < 5000:
            score -= 0.8
    return score


def _feature(tokens: Sequence[Token], i: int, last: int) -> str | None:
    if last < len(tokens) and tokens[last].low in AFTER:
        return tokens[last].low
    if i >= 2 and tokens[i - 1].low == "of" and tokens[i - 2].low in FEATURES:
        return tokens[i - 2].low
    if i >= 1 and tokens[i - 1].low in SETTLED:
        return tokens[i - 1].low
    return None


def _surnames(sentences: Sequence[Sentence], finder: _Finder) -> frozenset[str]:
    """Last words of full names of persons: "Jim Jordan" makes "Jordan" suspect."""
    found = set()
    for s in sentences:
        if s.shouted:
            continue
        tokens = s.tokens
        for i in range(len(tokens) - 1):
            if not tokens[i].text[0].isupper():
                continue
            low = tokens[i].low
            if (
                (low in FIRST_NAMES or low in TITLES)
                and tokens[i + 1].text[0].isupper()
                and tokens[i + 1].text.isalpha()
            ):
                k = i + 1
                while (
                    k + 1 < len(tokens)
                    and k - i < 3
                    and tokens[k + 1].text[0].isupper()
                    and tokens[k + 1].text.isalpha()
                ):
                    k += 1
                if low in FIRST_NAMES or k > i + 1:
                    found.add(tokens[k].low)
            elif _is_person(tokens, i, finder):
                found.add(tokens[i + 1].low)
    return frozenset(found)


def _is_person(tokens: Sequence[Token], i: int, finder: _Finder) -> bool:
    """Two capitalised words that act like a full name: "Beth Tulk said", "spokesman Sid Gaulden", "Al Noor, 34,"."""
    if i + 2 >= len(tokens) or tokens[i].low in ENGLISH or not tokens[i + 1].text[0].isupper():
        return False
    if not tokens[i + 1].text.isalpha() or finder.lookup(tokens[i].start, tokens[i + 1].end) is not None:
        return False
    after = tokens[i + 2]
    aged = after.text == "," and i + 3 < len(tokens) and tokens[i + 3].low.isdigit()
    titled = i > 0 and tokens[i - 1].low in PERSONS and tokens[i - 1].low not in FEATURES
    return aged or titled or after.low in ("said", "says", "told", "who", "added")


def _chained(kept: Sequence[Named], sentences: Sequence[Sentence]) -> list[Named]:
    """Give each name the names that it is said to lie in."""
    chained: list[Named] = []
    parents: dict[int, list[int]] = {}
    for n in range(len(kept) - 1, -1, -1):
        here = kept[n]
        tokens = sentences[here.sentence].tokens
        up: list[int] = []
        k = here.last
        if n + 1 < len(kept) and kept[n + 1].sentence == here.sentence and here.mention.kind == "place":
            nxt = kept[n + 1]
            between = [t.low for t in tokens[k : nxt.first]]
            if _links(between) and nxt.mention.kind == "place" and not _sibling(between, here, nxt):
                up = [n + 1, *parents.get(n + 1, [])]
        if not up and n > 0 and kept[n - 1].sentence == here.sentence:
            before = kept[n - 1]
            between = [t.low for t in tokens[before.last : here.first]]
            if (before.mention.kind == "demonym" and len(between) <= 4 and _demonym_links(between)) or (
                before.mention.kind == "place" and between == ["'s"]
            ):
                up = [n - 1]
        parents[n] = up
    for n, here in enumerate(kept):
        qualifiers = tuple(_plain(kept[p]) for p in parents[n])
        chained.append(replace(here, parents=tuple(parents[n]), mention=replace(here.mention, qualifiers=qualifiers)))
    return chained


def _plain(named: Named) -> str:
    """The name to look up: a demonym's country ("Iranian" → "Iran"), else as written."""
    if named.mention.kind == "demonym" and named.info is not None and len(named.info.countries) == 1:
        return country_name(next(iter(named.info.countries))) or named.mention.text
    return named.mention.text


def _links(between: list[str]) -> bool:
    words = [w for w in between if w not in FILLER and w not in FEATURES and w not in DIRECTIONS]
    return bool(between) and (
        words in ([","], ["in"], ["of"], [",", "in"], ["("], [","], ["of", "in"], [",", "of"]) and len(between) <= 7
    )


def _sibling(between: list[str], here: Named, nxt: Named) -> bool:
    """ "Syria, Iraq" are two places, no chain: the second must be able to hold the first."""
    if "in" in between or "of" in between or "(" in between:
        return False
    if here.info is None or nxt.info is None:
        return (
            nxt.info is not None
            and not nxt.info.features & COUNTRY
            and nxt.mention.feature is None
            and not nxt.info.features & REGION
        )
    if here.mention.feature and nxt.mention.feature:
        return False
    holder = nxt.info.features & (COUNTRY | REGION) or nxt.info.kind == "abbreviation" or nxt.mention.feature in AREAS
    if not holder or here.info.features & COUNTRY:
        return True
    return bool(nxt.info.countries) and bool(here.info.countries) and not (nxt.info.countries & here.info.countries)


def _demonym_links(between: list[str]) -> bool:
    return all(
        w in FEATURES or w in FILLER or w in ("of", "border", "capital", "port", "seaside", "-") or w in DIRECTIONS
        for w in between
    ) and bool(between)


def _name_like(token: Token, s: Sentence) -> bool:
    if not token.text[0].isalpha() or token.low in CLOSED_CLASS or token.low in CALENDAR or token.low in FEATURES:
        return False
    return (token.text[0].isupper() and not s.shouted) or (s.shouted and token.low not in ENGLISH)


_THRESHOLD = 1.2
