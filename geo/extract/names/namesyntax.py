"""Names that the syntax makes a place, whether or not a gazetteer knows them, and the words that names are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.placewords import (
    AFTER,
    CALENDAR,
    COUNTRY,
    DIRECTIONS,
    FEATURES,
    LINKS,
    LOCATIVE_OR_THE,
    SETTLED,
)
from geo.extract.words.plainwords import is_plain
from geo.patterns import compiled
from geo.roles import NameInfo

__all__ = ["ARTICLE", "CALLED", "Lookup", "continues", "end_by_syntax", "goes_on", "lies_in_known", "name_like"]

Lookup: TypeAlias = Callable[[int, int], NameInfo | None]


def end_by_syntax(s: Sentence, i: int, common: frozenset[str], lookup: Lookup) -> int | None:
    """Index of the token behind a name that begins at `i`: "the village of Xyz", "Xyz district"; None where nothing
    makes it a place.

    `common`: words that are seldom names; `lookup`: what a gazetteer knows of the name at two offsets."""
    tokens, texts, words = s.tokens, s.texts, s.words
    if i == 0 or not name_like(s, i):
        return None
    if (texts[i].isupper() and len(texts[i]) <= 4 and not s.shouted) or words[i] in ("operation", "exercise"):
        return None  # "the IDP camp", "the Operation Spring area"
    j = i + 1
    while j < len(tokens) and j - i < 3 and (name_like(s, j) or words[j] in ("de", "del", "la")):
        j += 1
    before = i >= 2 and words[i - 1] == "of" and words[i - 2] in SETTLED
    if words[i] in PERSONS or f"{words[i]}s" in PERSONS:
        return None  # "a Shiite quarter"
    if before and texts[i - 2][0].isupper() and any(word in common for word in words[i:j]):
        return None  # "Department of Transportation"
    named_before = (
        words[i - 1] in SETTLED and words[i - 1] not in ("state", "county", "city") and not texts[i - 1][0].isupper()
    )
    after = j < len(tokens) and words[j] in AFTER and words[i - 1] in _BEFORE_NAMES
    if after and not s.shouted and texts[j][0].isupper() and (words[j] in _ENDS or common.issuperset(words[i:j])):
        j += 1  # "the Little Village neighborhood", "in Hazara Town"
    if before or after or named_before or lies_in_known(s, i, j, lookup):
        return j
    return None


def lies_in_known(s: Sentence, i: int, j: int, lookup: Lookup) -> bool:
    """ "near Tabankort in Mali": unknown itself, put in a country or province by the words around it."""
    tokens = s.tokens
    if s.shouted or s.words[i - 1] not in ("in", "near", "at", "outside") or j + 1 >= len(tokens):
        return False
    k = j + 1 + (tokens[j + 1].low in DIRECTIONS or tokens[j + 1].low == "the")
    if tokens[j].low not in ("in", ",") or k >= len(tokens) or not tokens[k].text[0].isupper():
        return False
    lasts = range(k, min(k + 2, len(tokens)))  # "Lower Shabelle"
    infos = [lookup(tokens[k].start, tokens[last].end) for last in lasts]
    return any(info is not None and info.features & (COUNTRY | {"ADM1"}) for info in infos)


def continues(s: Sentence, k: int) -> bool:
    """Whether the token at `k` may go on with a name that began before it."""
    text = s.texts[k]
    if text[0].isupper() and not s.shouted:
        return s.words[k] not in LINKS or k + 1 < len(s.texts)
    if s.words[k] in LINKS:
        return k + 1 < len(s.texts)
    if text == ".":
        return len(s.texts[k - 1]) <= 3 and s.tokens[k].start == s.tokens[k - 1].end and not s.shouted
    if not text[0].isalpha():
        return False
    return s.shouted or (("-" in text or text[0] in "dl") and ARTICLE.match(text) is not None)


def goes_on(tokens: Sequence[Token], k: int) -> bool:
    """Whether a name goes on behind an article or a link of its language: "Juhor al Dik"."""
    return k + 1 < len(tokens) and tokens[k].low in _INNER and tokens[k + 1].text[0].isupper()


def name_like(s: Sentence, k: int) -> bool:
    """Whether the token at `k` is written like a name."""
    text, low = s.texts[k], s.words[k]
    if not text[0].isalpha() or low in CLOSED_CLASS or low in CALENDAR or low in FEATURES:
        return False
    if s.shouted:
        return not is_plain(low) and (text[0].isupper() or ARTICLE.match(text) is None)
    return text[0].isupper() or ARTICLE.match(text) is not None  # "al-Mughraqa village"


_INNER = frozenset({"al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "bin", "ibn", "abu"})
_BEFORE_NAMES = LOCATIVE_OR_THE | {"on", "against", "targeting", "hit", "struck", "for"}
CALLED = words(
    "town village island islands river valley park gardens colony homes heights estate estates hills hill point beach "
    "creek pass peak ridge mountain canyon falls springs forest glacier market bazaar"
)
"""Words that end the name of a place that is not the one whose name stands before them."""
_ENDS = CALLED | {"city"}
ARTICLE = compiled(
    r"(?:al|el|as|ash|ad|adh|ar|an|at|ath|az|es|ez|ed|il|ul|us|e|i)[-‑–](?=[^\W\d_a-z])|[dl]['’](?=[^\W\d_a-z])"
)
"""The article of an Arabic name, or the link of a Persian or a French one: "Deir al-Balah", "Qala-e Naw", "Cote
d'Ivoire"."""
