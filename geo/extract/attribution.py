"""Who says so: the source that a sentence names for what it tells."""

from __future__ import annotations

import re
from functools import lru_cache

from geo.extract.sentences import Sentence
from geo.extract.tokens import words

__all__ = ["source_of"]


def source_of(sentence: Sentence) -> str | None:
    """The source that a sentence names for what it tells: "state media outlet IRNA", "the health ministry"."""
    return _source_in(sentence.text)


@lru_cache(maxsize=1 << 10)
def _source_in(text: str) -> str | None:
    """Kept for a while: each claim of a sentence asks for it."""
    for pattern in _SOURCES:
        match = pattern.search(text)
        if match:
            who = " ".join(match["who"].split()).strip(" ,;:\"“”'")
            who = re.sub(
                r"^(?:the|a|an)\s+(?=state|local|deputy|provincial|health|interior|ministry|police|country)",
                "",
                who,
                flags=re.I,
            )
            if 2 < len(who) <= 90 and who.lower() not in _NOBODY:
                return who
    return None


_SOURCES = (
    re.compile(
        r"\b(?:[Aa]ccording to|ACCORDING TO|as reported by|[Cc]iting|CITING|quoting"
        r"|reported by)\s+(?P<who>[^,.;]{3,80}?)(?=[,.;\"“”]|\s+(?:which|who|that|said|as|on|about|after)\b"
        r"|\s+and\s+[a-z]|$)"
    ),
    re.compile(
        r"(?:^|[,;\"”]\s*)(?P<who>(?:(?:[Tt]he|[Aa]n?|[Ss]tate|[Ll]ocal|[Pp]olice"
        r"|[A-Z][\w'’.-]*)\s+)?(?:[\w'’.-]+\s+){0,6}?[\w'’.-]+)\s+(?:said|says|told|reported|announced"
        r"|confirmed|stated|added)\b"
    ),
    re.compile(r"\b(?:said|SAID|reported|REPORTED)\s+(?P<who>(?:the\s+)?[A-Z][^,.;\"“”]{2,60}?)(?=[,.;]|$)"),
)
_NOBODY = words("he she they it we i who and but which that also not was this one be")
