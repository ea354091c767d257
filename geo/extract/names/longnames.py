"""Names that go on behind a known one, which is some other place: "Stoke Newington", "Bedford-Stuyvesant"."""

from __future__ import annotations

from collections.abc import Container

from geo.extract.names.namesyntax import CALLED, Lookup, name_like
from geo.extract.names.span import Span
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.namemodel import Model
from geo.extract.words.placewords import AFTER, CALENDAR, COUNTRY, ENGLISH, FEATURES, PARTED
from geo.patterns import compiled

__all__ = ["LongNames"]


class LongNames:
    """The longer names of one text."""

    def __init__(self, lookup: Lookup, known: Model) -> None:
        """`lookup`: what a gazetteer knows of the name at two offsets; `known`: lists of common words and of persons'
        names."""
        self._lookup = lookup
        self._common = known.common
        self._persons = known.persons

    def as_city(self, s: Sentence, known: Span) -> Span | None:
        """ "Guihulngan City": the known name with the word for what it is; None where there is none, and where it is a
        body's ("Reading City Council")."""
        last = known.last
        if s.texts[last] != "City" or known.info is None or known.info.kind != "place":
            return None
        if known.info.features & COUNTRY or s.words[known.first] in self._common:
            return None
        if last + 1 < len(s.words) and s.texts[last + 1][0].isupper() and s.words[last + 1] not in CALENDAR:
            return None
        return known._replace(last=last + 1, end=s.tokens[last].end)

    def run_on(self, s: Sentence, known: Span) -> Span:
        """ "In Sur Singh, in the Majha belt", "in Hazara Town", "off Estaca de Bares": a name of which the first words
        are some other place's; the known one where the words behind it are no name or a name of their own."""
        i, last = known.first, known.last
        placed = i > 0 and (
            s.words[i - 1] in _LOCATIVE or (i > 1 and s.words[i - 1] == "of" and s.words[i - 2] in PARTED)
        )
        if s.shouted or not placed or known.info is None or s.words[i] in FEATURES:
            return known
        if known.info.kind != "place" or known.info.features & (COUNTRY | {"PPLC"}):
            return known
        ends = _ENDS if known.info.foremost == "PPL" else CALLED  # "Turkana North" is the north of a county
        while last < len(s.words) and last - i < _LONGEST and (step := self._step(s, last, ends)):
            if step < 0:
                return known
            last += step
            if s.words[last - 1] in ends:
                break
        if last < len(s.words) and (s.texts[last][0].isupper() or s.words[last] in _RUNS_ON):
            return known
        if last == known.last:
            return known
        called = last == known.last + 1 and s.words[known.last] in ends
        behind = None if called else self._lookup(s.tokens[known.last].start, s.tokens[last - 1].end)
        if behind is not None and (behind.kind != "place" or behind.prominence >= _TOWN):
            return known
        return Span(i, last, known.start, s.tokens[last - 1].end, None)

    def _step(self, s: Sentence, k: int, ends: Container[str]) -> int:
        """How many words at `k` go on with a name, which one of `ends` may end: 0 where it has ended; -1 where it is
        followed by another name."""
        if s.words[k] in ends and s.texts[k][0].isupper():
            return 1
        linked = s.words[k] in _WITHIN and k + 1 < len(s.words) and s.texts[k + 1][0].isupper()
        at = k + linked
        if not name_like(s, at):
            return 0
        word = s.words[at]
        if word in ENGLISH or word in self._common or word in AFTER or word in _AREAS or word in self._persons:
            return -1
        info = self._lookup(s.tokens[at].start, s.tokens[at].end)
        return -1 if info is not None and info.kind == "demonym" else 1 + linked

    def is_double(self, s: Sentence, i: int) -> bool:
        """Whether a hyphenated word is one name: "in Bedford-Stuyvesant", "in Over-the-Rhine", and not what lies
        between two towns or a people of two kinds."""
        found = _DOUBLE.fullmatch(s.texts[i])
        if found is None or not i or s.words[i - 1] not in ("in", "near") or i + 1 >= len(s.words):
            return False
        behind = s.words[i + 1]
        if behind in AFTER or behind in PARTED or behind in _ROADS or s.texts[i + 1][0].isupper():
            return False
        if s.texts[i].count("-") > 1:
            return True
        start = s.tokens[i].start
        infos = [self._lookup(start + found.start(part), start + found.end(part)) for part in ("one", "two")]
        return not all(infos) and all(
            info is None or (info.kind == "place" and not info.features & COUNTRY) for info in infos
        )


_LOCATIVE = frozenset({"in", "at", "near", "outside", "off"})
_WITHIN = words("de do da dos das del du la los las le al el ash wa bin")
"""Small words within names."""
_AREAS = frozenset(
    {"regency", "kabupaten", "raion", "rayon", "voivodeship", "upazila", "zila", "taluk", "taluka", "woreda"}
)
"""Words for an area that stand behind its name."""
_ENDS = CALLED | words("north south east west side end green cross")
"""Words that end the name of a quarter."""
_TOWN = 50_000
"""People from which on a town is named for itself behind another: "in Rafah Khan Younis"."""
_LONGEST = 4
"""Words of a name that no gazetteer has."""
_RUNS_ON = frozenset({"'s", "’s", "said", "told", "who", "says", "was"})
"""What stands behind a person's name, and not a place's."""
_DOUBLE = compiled(r"(?P<one>[A-Z][a-z]+)(?:-[a-z]{1,5})*-(?P<two>[A-Z][a-z]+)")
_ROADS = frozenset({"line", "front", "frontline", "axis", "corridor", "border", "route", "crossing", "flight", "train"})
"""What runs between the two towns of a hyphenated word."""
