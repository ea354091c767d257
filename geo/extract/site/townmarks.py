"""What stands around each mention of a place's name: "police" after it, "in" before it, a dateline, a first name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geo.extract.names.places import Named
from geo.extract.names.ranks import REGION, rank_of
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.placewords import CALENDAR, DIRECTIONS, SPEAKING, STREETS
from geo.patterns import compiled

__all__ = ["Seen", "key_of", "marked"]


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention and what stands around it."""

    named: Named
    sentence: Sentence
    rank: int
    """How large a place it stands for (`geo.extract.names.ranks`)."""
    marks: frozenset[str]


def marked(
    named: Iterable[Named], sentences: Sequence[Sentence], datelines: Mapping[int, tuple[int, int]]
) -> list[Seen]:
    """The names of one part of a document that may be towns, quarters or provinces; `sentences`: all of that part."""
    found = []
    tail = _publisher_from(sentences)
    for one in named:
        s = sentences[one.sentence]
        rank = rank_of(one)
        if one.mention.kind == "place" and rank < REGION:
            found.append(Seen(one, s, rank, _marks(one, s, datelines.get(s.index, (0, 0)), tail)))
    return found


def key_of(text: str) -> str:
    """A name as written, made the same for all its mentions."""
    return " ".join(text.lower().split())


def _marks(one: Named, s: Sentence, sent: tuple[int, int], tail: int | None) -> frozenset[str]:
    """`sent`: the dateline's offsets; `tail`: where the publisher's name begins in a headline."""
    tokens = s.tokens
    title = s.part == "title"
    start = one.mention.start
    marks = set()
    opening = one.first == 0 and s.index <= _OPENING and _SENT.match(s.text, one.mention.end - s.start)
    if not title and (sent[0] <= start < sent[1] or opening):
        marks.add("dateline")
    if title and tail is not None and start >= tail:
        marks.add("publisher")
    if one.mention.feature:
        marks.add("called")
    then = tokens[one.last + 1] if one.last + 1 < len(tokens) else None
    abbreviated = then is not None and then.text[0].isupper() and then.text.endswith(".")
    if one.parents or (abbreviated and tokens[one.last].low == ","):
        marks.add("qualified")
    if s.section != "body":
        marks.add("aside")
    _before(marks, tokens, one.first, title=title)
    _after(marks, tokens, one.last)
    return frozenset(marks)


def _before(marks: set[str], tokens: Sequence[Token], first: int, *, title: bool) -> None:
    lead = [t.low for t in tokens[max(0, first - 9) : first]]
    low = lead[-1] if lead else ""
    if low in DIRECTIONS and first > 1:
        low = lead[-2]
    if "block" in lead[-4:] or (low == "on" and not title) or "intersection" in lead or "corner" in lead:
        marks.add("street")
    if low in _AT:
        marks.add("in")
    elif low in ("of", "from"):
        behind = lead[-2] if len(lead) > 1 else ""
        marks.add("origin" if behind in _ORIGIN or low == "from" else "of")
    elif low in ("to", "toward", "towards"):
        marks.add("to")
    for mark, table in (("taken", _TAKEN), ("caught", _CAUGHT), ("lived", _LIVED)):
        if not table.isdisjoint(lead):
            marks.add(mark)
    if first > (0 if title else 1) and _name_like(tokens[first - 1]):
        marks.add("after_name")


def _after(marks: set[str], tokens: Sequence[Token], last: int) -> None:
    after = tokens[last].low if last < len(tokens) else ""
    second = tokens[last + 1].low if last + 1 < len(tokens) else ""
    if after in _AGENCIES or (after in _BODIES and second in _AGENCIES):
        marks.add("agency")
    elif after in _PEOPLE:
        marks.add("people")
    if after in _HOSPITALS or second in _HOSPITALS:
        marks.add("hospital")
    if after in _PAPERS:
        marks.add("paper")
    if after in STREETS or (after in DIRECTIONS and second in STREETS):
        marks.add("street")
    if after in SPEAKING:
        marks.add("speaks")
    if after and _name_like(tokens[last]) and after not in _BODIES and after not in _AGENCIES:
        marks.add("before_name")


def _name_like(token: Token) -> bool:
    text, low = token.text, token.low
    if not text[0].isupper() or not text.isalpha() or text.isupper():
        return False
    return low not in CLOSED_CLASS and low not in CALENDAR and low not in DIRECTIONS


def _publisher_from(sentences: Sequence[Sentence]) -> int | None:
    """Where the publisher's name begins in a headline: "… in Lyon - Channel 5 News, Weather"; None: nowhere."""
    for s in sentences:
        match = _TAIL.search(s.text) if s.part == "title" else None
        if match:
            return s.start + match.start()
    return None


_OPENING = 8
"""Index of the last sentence that may begin with a dateline: menus and adverts may stand before it."""
_AT = words("in at near outside inside around")
_AGENCIES = words(
    "police pd sheriff sheriff's fire firefighters department mayor officers officer deputies deputy detectives "
    "council officials authorities coroner coroner's dispatchers ems medics crews"
)
_BODIES = words("city county area metro metropolitan township parish state town village borough regional")
_PEOPLE = words(
    "man woman teen teenager boy girl resident residents couple mother father family home neighborhood neighbourhood "
    "apartment apartments bar restaurant park school house street"
)
_HOSPITALS = words("hospital medical clinic university infirmary health trauma")
_PAPERS = words(
    "news times post herald tribune journal sentinel gazette star sun press observer chronicle register courier "
    "dispatch examiner globe record reporter daily mail tv television radio"
)
_ORIGIN = words(", man woman men women resident residents native natives teen boy girl family student couple")
_TAKEN = words(
    "taken transported airlifted flown rushed treated transferred hospital hospitalized hospitalised admitted medical "
    "pronounced clinic"
)
_CAUGHT = words("arrested captured apprehended booked jailed extradited fled jail custody prison")
_LIVED = words("lives lived born raised grew resides resided buried funeral originally moved")
_SENT = compiled(r"(?:, [\w. ]{2,25}?)?(?: \([^)]{2,40}\))?\s*(?:--+|[-–—:|])\s*[\"“(\[]?[A-Z]")
_TAIL = compiled(
    r"\s(?:[-–—|]{1,2}|::)\s(?=[^-–—|]*(?:\b(?:[A-Z]{3,4}\d*|News|Weather|Sports|TV|Channel|Times|Post|Daily|Tribune"
    r"|Journal|Herald|Star|Press)\b|\.com)|[^-–—|]*$)"
)
