"""Text without case and accents, so that "Sanliurfa" finds "Şanlıurfa"."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["folded", "folded_once"]


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """`text` without case, accents, strokes and apostrophes: "Şanlıurfa" → "sanliurfa", "Sana'a" → "sanaa".

    Without the character NUL, too, which PostgreSQL takes into no text.
    """
    return folded_once(text)


def folded_once(text: str) -> str:
    """The same, not remembered: for long texts that nobody asks for again."""
    if text.isascii():
        return text.lower().replace("'", "").replace("\0", "")
    return "".join(_plain(c) for c in unicodedata.normalize("NFKD", text.casefold()).casefold())


def _plain(character: str) -> str:
    if character.isascii():
        return "" if character in "'\0" else character
    if unicodedata.category(character) in ("Mn", "Lm", "Cs") or character in "‘’ʻ`´":
        return ""
    name, stroke, _ = unicodedata.name(character, "").partition(" WITH ")
    if stroke:
        return folded(unicodedata.lookup(name)) if _is_name(name) else character
    return "i" if character == "ı" else character


def _is_name(name: str) -> bool:
    try:
        unicodedata.lookup(name)
    except KeyError:
        return False
    return True
