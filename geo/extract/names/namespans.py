"""Where names of places may stand: the gazetteer's, the longest first, and what the syntax makes a place."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.names.longnames import LongNames
from geo.extract.names.namesyntax import (
    ARTICLE,
    continues,
    end_by_syntax,
    goes_on,
    lies_in_known,
    name_like,
)
from geo.extract.names.span import Span
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.namemodel import Model
from geo.extract.words.placewords import (
    CALENDAR,
    COUNTRY,
    ENGLISH,
    LINKS,
)
from geo.patterns import compiled
from geo.roles import NameInfo, PlaceNames

__all__ = ["Finder"]


class Finder:
    """The spans of one text."""

    def __init__(self, text: str, names: PlaceNames, known: Model) -> None:
        """`known`: lists of common words and of persons' names."""
        self.text = text
        self._names = names
        self._common = known.common
        self._persons = known.persons
        self._limit = min(names.max_words, 6)
        self._ascii = text.isascii()
        self._longer = LongNames(self.lookup, known)

    def lookup(self, start: int, end: int) -> NameInfo | None:
        """What the gazetteer knows of the name at these offsets."""
        written = self.text[start:end]
        return self._names.lookup(written if written.isalpha() else " ".join(written.split()))

    def spans(self, s: Sentence) -> list[Span]:
        """The spans of one sentence, in order, none overlapping."""
        found: list[Span] = []
        texts = s.texts
        done = 0
        for i in s.raised:
            if i < done:
                continue
            text = texts[i]
            if not text[0].isalpha():
                continue
            if not (text[0].isupper() or s.shouted or ("-" in text and ARTICLE.match(text))):
                found += self._parts(s, i)
                continue
            hit = self._in_full(s, i, self._known(s, i)) or self._unknown(s, i)
            if hit is None:
                found += self._parts(s, i)
                continue
            found.append(hit)
            done = hit.last
            if hit.part:
                found += [p for p in self._parts(s, done - 1) if p.start >= hit.end]
        return found

    def _in_full(self, s: Sentence, i: int, known: Span | None) -> Span | None:
        """ "In Chak Wardak district": a name that goes on behind the known one, up to the word for what it is."""
        if known is None or known.part or known.last >= len(s.texts):
            return known
        if not name_like(s, known.last):
            return self._longer.as_city(s, known) or self._longer.run_on(s, known)
        whole = self._unknown(s, i)
        if whole is None or not known.last < whole.last < len(s.words):
            return self._longer.run_on(s, known)
        lies = s.words[whole.last] in _DISTRICTS or lies_in_known(s, i, whole.last, self.lookup)
        return whole if lies else known

    def _known(self, s: Sentence, i: int) -> Span | None:
        tokens, words = s.tokens, s.words
        token, low = tokens[i], words[i]
        if (
            low in CLOSED_CLASS
            and low not in ("us", "la", "el")
            and not (i + 1 < len(tokens) and s.texts[i + 1][0].isupper())
        ):
            return None
        alone = not s.shouted or low not in ENGLISH
        if low == "the" and (s.shouted or self._plain_without(s, i)):
            return None
        stop = i + 1
        most = min(len(tokens), i + self._limit)
        while stop < most and continues(s, stop) and self._may_begin(tokens, i, stop):
            stop += 1
        alone = alone and not (low in _APART and stop > i + 1)
        if stop < len(words) and s.texts[stop] in _CALLED and (whole := self._called(s, i, stop)) is not None:
            return whole
        if stop + 1 < len(words) and words[stop] in _BREATHS and (whole := self._breathed(s, i, stop)) is not None:
            return whole
        for last in range(stop, i if alone else i + 1, -1):
            if last - 1 > i and (words[last - 1] in LINKS or words[last - 1] == "."):
                continue  # "… in the Red Sea."
            if last == i + 1 and stop > last and (longer := self._spelt_else(s, i, stop)) is not None:
                return longer
            end = tokens[last - 1].end
            stopped = self.text[end : end + 1] == "." and len(words[last - 1]) <= 5
            if stopped and words[last - 1] not in CALENDAR:
                info = self.lookup(token.start, end + 1)
                if info is not None and info.kind == "abbreviation":
                    after = last + (last < len(tokens) and tokens[last].text == ".")
                    return Span(i, after, token.start, end + 1, info)
            info = self.lookup(token.start, end)
            if info is not None:
                if words[last - 1] == "city" and self._is_council(s, i, last, info):
                    continue
                return Span(i, last, token.start, end, info)
            cut = s.texts[last - 1].find("-")
            if cut > 2 and last - 1 > i:  # "Los Angeles-based"
                end = tokens[last - 1].start + cut
                info = self.lookup(token.start, end)
                if info is not None:
                    return Span(i, last, token.start, end, info, part=True)
        return self._similar(s, i, stop)

    def _called(self, s: Sentence, i: int, stop: int) -> Span | None:
        """A name that ends in a common word: "the Rafah crossing", "Balata refugee camp", "the Gaza strip"."""
        tokens, texts = s.tokens, s.texts
        last = stop
        while last < len(texts) and last - stop < 2 and texts[last] in _CALLED:
            last += 1
        for end in range(last, stop, -1):
            info = self.lookup(tokens[i].start, tokens[end - 1].end)
            if info is not None:
                return Span(i, end, tokens[i].start, tokens[end - 1].end, info)
        return None

    def _breathed(self, s: Sentence, i: int, stop: int) -> Span | None:
        """A name with a breath before its second word: "Nad 'Ali", "Tal ‘Afar"; quotes stand before other words too."""
        tokens = s.tokens
        second = tokens[stop + 1]
        if second.start != tokens[stop].end or not second.text[0].isupper():
            return None
        info = self.lookup(tokens[i].start, second.end)
        return Span(i, stop + 2, tokens[i].start, second.end, info) if info is not None else None

    def _spelt_else(self, s: Sentence, i: int, stop: int) -> Span | None:
        """A longer name in another spelling, of which only the first word is some place's name: "Bani Suhaila"."""
        tokens = s.tokens
        for last in range(stop, i + 1, -1):
            if any(t.low in ENGLISH or t.low in self._common or t.low in CALENDAR for t in tokens[i:last]):
                continue
            info = self._names.similar(" ".join(self.text[tokens[i].start : tokens[last - 1].end].split()))
            if info is not None:
                return Span(i, last, tokens[i].start, tokens[last - 1].end, info)
        return None

    def _similar(self, s: Sentence, i: int, stop: int) -> Span | None:
        """A name that no place is spelt like, but some place sounds like: "Beit Lahiya"."""
        tokens = s.tokens
        low = tokens[i].low
        if s.shouted or low in self._common or low in ENGLISH or low in CALENDAR or low in self._persons:
            return None
        for last in range(stop, i, -1):
            if tokens[last - 1].low in LINKS or tokens[last - 1].low in self._common or tokens[last - 1].text == ".":
                continue
            if last < stop or goes_on(tokens, last):
                continue  # a piece of a longer name
            info = self._names.similar(" ".join(self.text[tokens[i].start : tokens[last - 1].end].split()))
            if info is not None:
                return Span(i, last, tokens[i].start, tokens[last - 1].end, info)
        return None

    def _is_council(self, s: Sentence, i: int, last: int, info: NameInfo) -> bool:
        """Whether "City" belongs to what follows: "Dublin City Council" is the council of Dublin."""
        tokens = s.tokens
        if last - i < 2 or last >= len(tokens) or tokens[last].low not in _OF_CITIES:
            return False
        shorter = self.lookup(tokens[i].start, tokens[last - 2].end)
        if shorter is None or shorter.foremost[:3] != "PPL" or shorter.prominence < info.prominence:
            return False
        return "ADM1" not in shorter.features or "ADM1" in info.features

    def _may_begin(self, tokens: Sequence[Token], i: int, last: int) -> bool:
        """Whether one of the names from `i` to `last` or beyond may be known: one question for all of them."""
        start, end = tokens[i].start, tokens[last]
        if not end.text.isalpha() or not (self._ascii or self.text[start : end.end + _FURTHEST].isascii()):
            return True
        return self._names.may_begin(self.text[start : end.end])

    def _plain_without(self, s: Sentence, i: int) -> bool:
        """Whether "The X" is only "X" with an article: The Hague is a name, the Bronx is not."""
        if i + 1 >= len(s.tokens):
            return True
        after = s.tokens[i + 1]
        return not after.text[0].isupper() or self.lookup(after.start, after.end) is not None

    def _unknown(self, s: Sentence, i: int) -> Span | None:
        """The name that the syntax alone makes a place."""
        last = end_by_syntax(s, i, self._common, self.lookup)
        return Span(i, last, s.tokens[i].start, s.tokens[last - 1].end, None) if last else None

    def _parts(self, s: Sentence, i: int) -> list[Span]:
        """Places inside a hyphenated word: "Baghdad-based", "Kabul-Jalalabad", "anti-Russian"."""
        if s.shouted or ("-" not in s.texts[i] and "–" not in s.texts[i]):
            return []
        token = s.tokens[i]
        if self._longer.is_double(s, i):
            return [Span(i, i + 1, token.start, token.end, None)]
        found = []
        for piece in _PIECE.finditer(token.text):
            written = piece.group()
            start, end = token.start + piece.start(), token.start + piece.end()
            if not written[0].isupper() or (len(written) < 4 and not written.isupper()):
                continue
            info = self.lookup(start, end)
            if info is None or (len(written) < 4 and not info.features & COUNTRY and written not in ("EU", "UN")):
                continue
            found.append(Span(i, i + 1, start, end, info, part=True))
        return found


_CALLED = frozenset({"strip", "camp", "refugee", "crossing", "border", "hospital", "airport", "prison"})
"""Words in small letters that the gazetteer's longer names end in."""
_BREATHS = ("'", "’", "‘", "`", "ʼ")
_DISTRICTS = frozenset({"district", "subdistrict", "village", "tehsil", "township", "municipality", "commune"})
_FURTHEST = 80
"""Characters that the further words of a name may take."""
_APART = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az"})
"""Articles of Arabic names, written apart: alone they are none."""
_OF_CITIES = frozenset({"council", "hall", "manager", "commission", "court", "schools", "police", "attorney", "public"})
_PIECE = compiled(r"[^-–]+")
