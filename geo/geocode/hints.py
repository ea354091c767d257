"""What a report gives away of its home without naming it: telephone numbers, call signs, its publisher, its idiom.

A town that a report names bare ("Quincy police") is then looked for at home first.
"""

from __future__ import annotations

from collections.abc import Iterator

from geo.geocode.areacodes import DIVISIONS
from geo.geocode.candidates import Candidate
from geo.geocode.context import Group
from geo.geocode.entry import ABBREVIATION, PRIMARY, Entry, Hit
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.stations import CITIES
from geo.model import Document
from geo.patterns import compiled

__all__ = ["hints"]

SURE, LIKELY = 1.0, 0.8
"""How much a hint counts beside a name that the report spells out."""


def hints(gazetteer: Gazetteer, document: Document) -> list[Group]:
    """Places that the report speaks from, each as a group that is already settled; [] for most news of the world."""
    found: dict[int, tuple[Entry, float]] = {}
    for entry, chance in _spoken(gazetteer, document):
        found.setdefault(entry.id, (entry, chance))
    return [_settled(gazetteer, entry, chance) for entry, chance in found.values()]


def _spoken(gazetteer: Gazetteer, document: Document) -> Iterator[tuple[Entry, float]]:
    text = f"{document.title or ''}\n{document.publisher or ''}\n{document.text}"
    codes = set()
    signed = any(run[:3] in CITIES or run[:4] in CITIES for run in _MAY_SIGN.findall(text))
    signs = _CALL_SIGN if signed else _SITE if ".com" in text else None
    for match in signs.finditer(text) if signs else ():
        city, division = CITIES.get(next(g for g in match.groups() if g).upper(), ("", ""))
        entry = _town(gazetteer, city, division) if city else None
        if entry is not None:
            codes.add(division)
            yield entry, LIKELY
    head = f"{document.title or ''}\n{document.publisher or ''}"
    for match in _SIGNED.finditer(head):
        for hit in gazetteer.names(match["state"]):
            if hit.entry.feature == "ADM1" and hit.kind == ABBREVIATION and hit.entry.code:
                entry = _town(gazetteer, match["town"], hit.entry.code)
                if entry is not None:
                    codes.add(hit.entry.code)
                    yield entry, LIKELY
    for match in _PHONE.finditer(document.text):
        if match[0][:3] in DIVISIONS:
            codes.add(DIVISIONS[match[0][:3]])
    for code in sorted(codes):
        division_entry = gazetteer.by_code(code)
        if division_entry is not None:
            yield division_entry, SURE
    countries = {code[:2] for code in codes}
    if not countries and _is_american(text):
        countries = {"US"}
    for code in sorted(countries):
        country = gazetteer.country(code)
        if country is not None:
            yield country, SURE


def _is_american(text: str) -> bool:
    """Whether a report uses two words of American local news."""
    low = text.lower()
    said = set()
    for match in _COUNTY.finditer(low):
        named = _LAST_WORD.search(low, max(0, match.start() - _LONGEST), match.start())
        if named:
            said.add(named[0])
        if len(said) > 1:
            return True
    clues = any(clue in low for clue in _AMERICAN_CLUES) or ("i-" in low and _ROAD.search(low))
    if not clues and len(said) + sum([word in low for word in _AMERICAN_WORDS]) < 2:
        return False
    for match in _AMERICAN.finditer(low):
        said.add(match[0])
        if len(said) > 1:
            return True
    return False


def _settled(gazetteer: Gazetteer, entry: Entry, chance: float) -> Group:
    candidate = Candidate.of(gazetteer, Hit(entry, PRIMARY, exact=True))
    return Group([candidate], fixed=[{}], probabilities=[chance])


def _town(gazetteer: Gazetteer, name: str, division: str) -> Entry | None:
    """The largest town of that name in a first-order division (ISO 3166-2)."""
    for hit in gazetteer.names(name):
        admin1 = gazetteer.admin1(hit.entry)
        if hit.entry.feature.startswith("PPL") and hit.exact and admin1 is not None and admin1.code == division:
            return hit.entry
    return None


_OWN_SITE = r"\b([KkWw][A-Za-z]{2,3})(?:tv|radio)?\d{0,2}\.com\b"
_CALL_SIGN = compiled(
    r"(?=[(FNACScstKkWw])(?:\(\s?(?:AP/|Source: |Photo: )?([KW][A-Z]{2,3})\b"
    r"|\b([KW][A-Z]{2,3})(?:-?TV|-DT|-?\d|\.com|,? (?:News|Channel|Action|FOX|NBC|ABC|CBS|Local|Eyewitness|reports?)\b)"
    r"|\b(?:FOX|NBC|ABC|CBS|[Cc]opyright \d{4}|[Ss]ource:|told) ?\d{0,2} ([KW][A-Z]{2,3})\b"
    rf"|{_OWN_SITE})"
)
"""The signs that it may begin with are asked for first: one by one its choices take several times as long."""
_SITE = compiled(_OWN_SITE)
_MAY_SIGN = compiled("[KW][A-Z]{2,}")
"""What begins like a call sign; most are none of a station."""
_SIGNED = compiled(r"(?P<town>[A-Z][a-z.]+(?: [A-Z][a-z]+)?), (?P<state>[A-Z]{2})\b")
"""A publisher that signs with its town: "NewsChannel 9 - Springfield, MO"."""
_PHONE = compiled(r"[0-9][0-9][0-9](?<![\d-]...)(?:\) ?|[-. ])\d{3}[-. ](?:\d{4}|[A-Z]{4})\b")
"""A telephone number from its area code on (as in `geo.geocode.home`, with numbers that spell a word)."""
_AMERICAN = compiled(
    r"\b(?=[sc9pd0-9hilaf])(?:sheriff['’]s (?:office|deput(?:y|ies)|department)|call(?:ed)? 911|911 calls?"
    r"|crime ?stoppers|police department|deputies|state troopers?|\d+ block of|\d+(?:th|st|nd|rd) (?:street|avenue)"
    r"|district attorney|highway patrol|interstate \d+|i-\d+|p\.m\.|a\.m\.|apartment complex|high school"
    r"|life-threatening injuries|first-degree|second-degree|felony)\b"
)
"""Words of American local news beside the names of counties; "Crime Stoppers" alone may be Canada's."""
_COUNTY = compiled(r" county\b")
_LAST_WORD = compiled(r"\w+\Z")
_LONGEST = 30
"""Letters of a county's name."""
_AMERICAN_CLUES = (
    "sheriff", "911", "crime stoppers", "state trooper", " block of", "th street", "st street", "nd street",
    "rd street", "th avenue", "st avenue", "nd avenue", "rd avenue", "interstate ",
)  # fmt: skip
_ROAD = compiled(r"\bi-\d")
"""In American local news what may be said in two ways has one of these."""
_AMERICAN_WORDS = (
    "crimestoppers", "police department", "deputies", "district attorney", "highway patrol", "p.m.", "a.m.",
    "apartment complex", "high school", "life-threatening injuries", "first-degree", "second-degree", "felony",
)  # fmt: skip
"""What may be said in one way only."""
