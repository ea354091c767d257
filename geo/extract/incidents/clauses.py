"""How a clause opens: with a time or a place of its own, and with somebody of whom nobody has spoken yet."""

from __future__ import annotations

from typing import NamedTuple

from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import CLOSED_CLASS, PLURALS
from geo.patterns import compiled

__all__ = ["Opening", "is_sequel", "opening"]


class Opening(NamedTuple):
    """What stands before a clause's verb."""

    place: str
    """The name that it opens with: "in Ava …"; "" for none."""
    timed: bool
    """Opens with a day or an hour: "hours later", "on Sunday"."""
    later: bool
    """Opens with a time that is counted from what was told before: "hours later", "the next day"."""
    anew: bool
    """Its subject is somebody or something of whom nobody has spoken: "a bomb", "robbers", "two men"."""
    start: int
    """Offset in the folded sentence at which its subject begins."""


def opening(s: Sentence, at: int) -> Opening:
    """How the clause opens that begins at an offset of the folded sentence."""
    place, timed, later = "", False, False
    while not s.low[at : at + 1].isalnum() and at < len(s.low):
        at += 1
    for _ in range(_SETTINGS):
        if (when := _WHEN.match(s.low, at)) is not None:
            at, timed, later = when.end(), True, later or when["later"] is not None
            continue
        where = _WHERE.match(s.text, at)
        if where is None:
            break
        place = place or where["name"]
        at = where.end()
    if (said := _WHO_SAYS.match(s.low, at)) is not None:
        at = said.end()
    return Opening(place, timed, later, _is_new(s, at), at)


def is_sequel(event_type: str, sub_event_type: str) -> bool:
    """Whether an event is of the kinds that follow on a deed: an arrest, a find of arms, an accord."""
    return event_type == "Strategic developments" and sub_event_type != "Looting/property destruction"


def _is_new(s: Sentence, at: int) -> bool:
    """Whether what stands at an offset is a subject without the article of what is known: "robbers held up"."""
    found = _WORDS.match(s.low, at)
    said = found.group().split() if found is not None else []
    if not said:
        return False
    if said[0] in _SOME or said[0][0].isdigit():
        return _OF_THEM.match(s.low, at) is None
    for n, word in enumerate(said):
        if word in CLOSED_CLASS or word in _PASTS or _PAST.fullmatch(word):
            return False
        if word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
            return said[n + 1 : n + 2] not in ([], ["and"], ["of"])
    return False


_SETTINGS = 3
"""How many times and places a clause may open with."""
_ROUGHLY = r"(?:(?:about|just|only|barely|less than|more than|nearly|almost|shortly) )*"
_PART = r"(?:morning|afternoon|evening|night)"
_WEEKDAY = rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: {_PART})?"
_HOUR = r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:a\.?m\b\.?|p\.?m\b\.?|hrs?\b|hours\b)|\d{1,2}:\d\d|noon|midnight)"
_WHEN = compiled(
    r"(?:(?P<later>"
    rf"{_ROUGHLY}(?:(?:an?|the|half an|several|some|a few|a couple of|[a-z]+|\d+) )?(?:hours?|days?|nights?|weeks?)"
    r"(?: or so)? (?:later|earlier|before|after(?:wards?)?|prior|previously)"
    rf"|(?:on |in |at )?the (?:next|following|previous) (?:day|hour|week|{_PART})"
    rf"|(?:on |in |at )?the (?:day|{_PART}) (?:before|after)"
    rf"|(?:later|earlier) (?:that|the same|in the|this) (?:day|{_PART})|(?:later|earlier) (?:on )?{_WEEKDAY}"
    rf"|(?:on |in )?(?:the|that) same (?:day|{_PART})|that {_PART})"
    rf"|(?:also )?(?:(?:late|early) )?(?:on )?(?:(?:late|early) )?{_WEEKDAY}"
    rf"|(?:(?:at|around|about|shortly (?:before|after)|just (?:before|after)) )?(?:(?:about|around) )?{_HOUR}(?: on)?"
    r"|(?:later|earlier|overnight|meanwhile|elsewhere|afterwards|separately|then)"
    r"|yesterday|today|last night|at (?:dawn|dusk|noon|midnight)|in the (?:morning|afternoon|evening)),? "
)
_WHERE = compiled(
    r"(?:(?:[Ff]ur|[Ff]ar)ther \w+ |[Aa]lso )?(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]n|[Oo]utside|[Oo]ff|[Aa]round"
    r"|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) of) (?:the )?(?:[a-z-]+ ){0,4}?"
    r"(?P<name>[A-Z][\w'’-]+(?: (?:(?:al|el|de|la|of|ul)[ -])?[A-Z][\w'’-]+){0,3})"
    r"(?:,? (?:[A-Z][\w'’-]+ )?(?:province|district|state|county|region|city|town|village))?,? "
)
_WHO_SAYS = compiled(
    r"(?:the )?(?:(?!(?:was|were|is|are|been)\b)[a-z-]+ ){1,3}?(?:also |later )?"
    r"(?:said|say|says|reported|report|reports|confirmed|added|announced)(?: that)? (?=\w)(?!they\b|he\b|she\b|it\b)"
)
"""Who tells what a clause goes on with: "police also said that two men …"."""
_WORDS = compiled(r"(?:[\w'’-]+ ?){1,5}")
_SOME = words("a an another one two three four five six seven eight nine ten eleven twelve several some many dozens")
_OF_THEM = compiled(
    r"[\w-]+ (?:others?|more|of (?:them|the|those|whom)|people|was|were|had|sustained|suffered|received"
    r"|(?:wounded|injured|hurt|killed|dead|missing|died|survived|escaped)\b)"
)
"""Of those of whom the clause before has told: "and two more", "and six were hurt"."""
_PAST = compiled(r"[a-z-]{2,}ed|[a-z-]{3,}ing")
_PASTS = words(
    "shot left set fled took made beat hit struck held fell cut blew drove ran stole broke tore threw brought put sent "
    "was were had has have is are did got went came gave led lost met saw said told hurt burnt burst shut sank swept"
)
"""Verbs with which a clause goes on about the same subject: "and left five dead"."""
