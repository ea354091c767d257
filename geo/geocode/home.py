"""Where a report is at home, by its own words, the telephone numbers that it gives, and its publisher."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import filterfalse
from operator import itemgetter
from urllib.parse import urlsplit

from geo.geocode.areacodes import DIVISIONS
from geo.geocode.entry import ABBREVIATION, DEMONYM
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.homecues import PAPERS, PHRASES, TOP_DOMAINS, WORDS
from geo.model import Document
from geo.patterns import compiled

__all__ = ["NOWHERE", "Home", "home_of"]

_PARTS = compiled(r"\s*\|\s*|\s+[-–—]+\s+|::")
_ON_AIR = compiled(r"\b(?:News|Weather)\b")
_LEAST = 2.0
"""Words of no country that are always taken as there: one word alone says little."""
_DOMAIN = 4.0
"""How many words the end of a host name is worth, or a dateline with a state."""
_DATELINE = compiled(r"\s*[A-Z][A-Z .'’-]{2,30}, (?P<state>[A-Z][A-Za-z.]{1,5}) ?(?:\(|--|[—–-])")
_WORD = compiled(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PHONE = compiled(r"[2-9][0-9][0-9](?<![\d-]...)(?:\) ?|[-./] ?)\d{3}[-. ]\d{4}(?!\d)")
"""A telephone number from its area code on. A pattern that opens with plain signs is looked for many times faster than
one that opens with a look behind."""


@dataclass(frozen=True, slots=True)
class Home:
    """What is known of a report's home."""

    countries: dict[str, float] = field(default_factory=dict)
    """ISO 3166-1 alpha-2 → how much the report's words speak for it; all add up to less than one."""
    divisions: dict[str, float] = field(default_factory=dict)
    """ISO 3166-2 → its share of the telephone numbers."""
    names: tuple[str, ...] = ()
    """Names of places in the publisher's name or address."""


NOWHERE = Home()
"""Nothing is known."""


def home_of(document: Document, gazetteer: Gazetteer) -> Home:
    """What a document tells of its home."""
    hits: list[str] = []
    low = document.text.lower()
    words = _words(low)
    for word in WORDS.keys() & words:
        hits += WORDS[word]
    told = [phrase for end in _BY_END.keys() & set(map(_opening, words)) for phrase in _BY_END[end]]
    for phrase in (*told, *_SHORT):
        if phrase in low:
            hits += PHRASES[phrase]
    weights: dict[str, float] = {country: float(n) for country, n in Counter(hits).items()}
    host = (urlsplit(document.url).hostname or "") if document.url else ""
    for end, country in TOP_DOMAINS.items():
        if host.endswith(end):
            weights[country] = weights.get(country, 0.0) + _DOMAIN
    sent_from = _sent_from(document.text, gazetteer)
    if sent_from:
        weights[sent_from] = weights.get(sent_from, 0.0) + _DOMAIN
    whole = _LEAST + max(weights.values(), default=0.0) + 0.5 * sum(sorted(weights.values())[:-1])
    phones = _PHONE.finditer(document.text)
    numbers = Counter(d for phone in phones if (d := DIVISIONS.get(phone[0][:3])))
    total = sum(numbers.values())
    return Home(
        {country: n / whole for country, n in weights.items()},
        {division: n / total for division, n in numbers.items()},
        tuple(dict.fromkeys(_named(document.publisher or _signature(document.title or ""), host, gazetteer))),
    )


def _sent_from(text: str, gazetteer: Gazetteer) -> str:
    """The country of a dateline that gives the town's state in short, as papers do at home: "DURHAM, N.C. —"; "" for
    none."""
    found = _DATELINE.match(text)
    short = [h.entry for h in gazetteer.names(found["state"]) if h.kind == ABBREVIATION] if found else []
    return next((entry.country or "" for entry in short if entry.feature == "ADM1"), "")


def _words(low: str) -> set[str]:
    """The words of a text in lower case, each once."""
    plain = low.encode(errors="surrogatepass").translate(_GAPS).decode(errors="surrogatepass")
    pieces = set(plain.split())
    odd = list(filterfalse(str.isalpha, pieces))
    return pieces.union(_WORD.findall(" ".join(odd))) if odd else pieces


def _by_end(phrases: Iterable[str]) -> dict[str, list[str]]:
    """Phrases by how their last word begins: in a text that has them some word begins so."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        found.setdefault(_opening(phrase.rpartition(" ")[2]), []).append(phrase)
    return found


_GAPS = bytes(n if n > 127 or chr(n).isalpha() or chr(n) in "'-" else 32 for n in range(256))
"""Of plain letters and signs, all but letters and what may stand inside a word becomes a space."""
_OPENS = 4
"""Letters of a word by which phrases are looked for."""
_opening = itemgetter(slice(_OPENS))
_SHORT = [phrase for phrase in PHRASES if " " not in phrase or len(phrase.rpartition(" ")[2]) < _OPENS]
"""Phrases that end in shorter words, or are no words at all: "det sgt", "p.m.", "€"."""
_BY_END = _by_end(PHRASES.keys() - set(_SHORT))


def _signature(title: str) -> str:
    """What a headline ends in, where it is the publisher's name: "… - KXYZ 9: News and Weather for Springfield"."""
    parts = _PARTS.split(title) if "News" in title or "Weather" in title else ()
    return " ".join(part for part in parts[1:] if _ON_AIR.search(part))


def _named(publisher: str, host: str, gazetteer: Gazetteer) -> list[str]:
    """Places whose name stands in a publisher's name, or opens its address (bangordailynews.com)."""
    found = []
    words = re.findall(r"[^\W\d_]+", publisher)
    first = 0
    while first < len(words):
        own = words[first].lower() not in PAPERS and words[first][0].isupper()
        runs = [" ".join(words[first:end]) for end in range(min(len(words), first + 3), first, -1)] if own else []
        name = next((run for run in runs if _is_place(run, gazetteer)), "")
        if name:
            found.append(name)
        first += name.count(" ") + 1
    label = host.removeprefix("www.").partition(".")[0]
    for cut in range(len(label) - 2, 3, -1):
        if label[cut:] and _papers(label[cut:]) and _is_place(label[:cut], gazetteer):
            found.append(label[:cut].title())
            break
    return found


def _is_place(name: str, gazetteer: Gazetteer) -> bool:
    return any(h.exact and h.kind not in (ABBREVIATION, DEMONYM) for h in gazetteer.names(name))


def _papers(text: str) -> bool:
    """Whether `text` is made of newspapers' words: "dailynews"."""
    return not text or any(text.startswith(w) and _papers(text[len(w) :]) for w in PAPERS)
