"""Keys under which names meet: one for the same spelling, one for spellings of the same sound.

`plain` joins writings that differ in case, accents and punctuation ("Kermān" and "kerman"). `sound` joins
transliterations ("Hodeidah", "Al Hudaydah" and "Hudaida"; "Kyiv" and "Kiev"). The gazetteer's index is built with the
very same functions.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from geo.patterns import compiled

__all__ = ["opened", "opening", "plain", "sound", "tag"]

_FOLD = str.maketrans(
    {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe"}
    | {"Œ": "oe", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ə": "a", "Ə": "a", "ħ": "h", "Ħ": "h", "&": " and "}
    | dict.fromkeys("'’‘ʼʻʿʾ`´′.", "")
)
_GAPS = compiled(r"[\W_]+")
_SAINT = compiled(r"\b(?:saint|sainte|ste)\b")
_SAINTS = frozenset({"saint", "sainte", "ste"})
_MOUNT = compiled(r"\bmount\b")
_FORT = compiled(r"\bfort\b")

_ARTICLES = "al|el|ul|ash|as|an|ar|at|ad|az|adh|ath|es|ez|ed|er|en"
_INNER_ARTICLES = "al|el|ul|ash|as|ar|ad|az|ez|ed|e|i|es"
_ARTICLE = compiled(rf"^(?:{_ARTICLES}) (?=\w{{3}})")
_INNER_ARTICLE = compiled(rf" (?:{_INNER_ARTICLES}) (?=\w{{3}})")
_OPEN = frozenset(f"{_ARTICLES}|{_INNER_ARTICLES}|mount|fort".split("|"))
"""Words whose key hangs on what follows them."""
_CHANGING = _OPEN | {"the", "saint", "sainte", "ste"}
"""Words that `plain` or `opening` drop or write in another way."""
_CONSONANTS = (
    ("tch", "c"),
    ("sch", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("sh", "s"),
    ("ph", "f"),
    ("zh", "j"),
    ("dj", "j"),
    ("dz", "z"),
    ("ts", "z"),
    ("tz", "z"),
    ("ch", "s"),
    ("ck", "k"),
    ("q", "k"),
    ("c", "k"),
    ("x", "ks"),
)
_WITHOUT_H = tuple((old, new) for old, new in _CONSONANTS if "h" not in old)
"""Those that a word without an h can have: most words are looked at for seven pairs instead of eighteen."""
_DIPHTHONGS = (
    ("ie", "i"),
    ("ei", "i"),
    ("ai", "i"),
    ("ay", "i"),
    ("ey", "i"),
    ("au", "u"),
    ("aw", "u"),
    ("ou", "u"),
)
_LATIN = compiled(r"[a-z0-9 ]+")
_W_VOWEL = compiled(r"w(?![aeiouy])")
_VOWELS = str.maketrans("eyow", "aiuv")
_REPEAT = compiled(r"(.)\1+")
_ONCE = itemgetter(1)
"""Of a match the repeated letter: a function is asked sooner than a template."""


def plain(name: str) -> str:
    """`name` in lower case, without accents, apostrophes and dots; every other gap is one space.

    "St. John's" → "st johns", "U.S." → "us", "Al-Ḩudaydah" → "al hudaydah". "" for a name without letters or digits.
    """
    if name.isascii():
        text = name.lower()
        if text.isalpha():
            return "st" if text in _SAINTS else text
        text = text.translate(_FOLD)
    else:
        text = unicodedata.normalize("NFKD", name.translate(_FOLD)).casefold()
        text = "".join(c for c in text if not unicodedata.combining(c)).translate(_FOLD)
    if not (text.isascii() and text.replace(" ", "").isalnum() and " ".join(text.split()) == text):
        text = _GAPS.sub(" ", text).strip()
    if text.startswith("the ") and len(text) > 4:
        text = text[4:]
    if "saint" in text or "ste" in text:
        text = _SAINT.sub("st", text)
    if "mount " in text:
        text = _MOUNT.sub("mt", text)
    if "fort " in text:
        text = _FORT.sub("ft", text)
    return text


@lru_cache(maxsize=1 << 16)
def sound(folded: str) -> str:
    """The key of what `plain` gave: the sound of a Latin name, other scripts unchanged without their spaces.

    Articles ("al-", "esh-"), doubled letters, final h, and the choices between kh/h, q/k/c, y/i, e/a, o/u are undone.
    """
    if not _LATIN.fullmatch(folded):
        return folded.replace(" ", "")
    return _joined(folded) or folded.replace(" ", "")


def opening(folded: str) -> str:
    """What the keys of all longer Latin names begin with whose spelling begins with the words of `folded`.

    "" where that cannot be told from these words alone: an article is dropped before the next word only.
    """
    if folded.rpartition(" ")[2] in _OPEN or not _LATIN.fullmatch(folded):
        return ""
    return _joined(folded)


def opened(words: Sequence[str]) -> str | None:
    """As `opening` of these words in lower case, sooner; None where they have to be looked at together."""
    key = ""
    for word in words:
        more = _alone(word)
        if more is None:
            return None
        key += more[1:] if key[-1:] == more[:1] else more
    return key or None


@lru_cache(maxsize=1 << 16)
def _alone(word: str) -> str | None:
    """The sound of a word in lower case; None for one that has to be looked at together with others."""
    return None if word in _CHANGING or not (word.isascii() and word.isalpha()) else _word(word)


def tag(folded: str) -> int:
    """16 bits of what `plain` gave: tells the same spelling from the same sound within one key."""
    return zlib.crc32(folded.encode()) & 0xFFFF


def _joined(folded: str) -> str:
    if " " not in folded:
        return _word(folded)
    text = ""
    for word in _INNER_ARTICLE.sub(" ", _ARTICLE.sub("", folded)).split():
        more = _word(word)
        text += more[1:] if text[-1:] == more[:1] else more
    return text


@lru_cache(maxsize=1 << 16)
def _word(word: str) -> str:
    """The sound of one word."""
    for old, new in _CONSONANTS if "h" in word else _WITHOUT_H:
        word = word.replace(old, new)
    word = word.removesuffix("h").replace("ee", "i").replace("oo", "u")
    if "w" in word:
        word = _W_VOWEL.sub("u", word)
    for old, new in _DIPHTHONGS:
        word = word.replace(old, new)
    return _REPEAT.sub(_ONCE, word.translate(_VOWELS))
