"""Who says so, and who is said to have done it: the source a sentence names, the perpetrator and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.places import Named
from geo.extract.sentences import Sentence
from geo.extract.tokens import words
from geo.model import Certainty
from geo.regions import country_name

__all__ = ["Blame", "blame", "source_of"]


@dataclass(frozen=True, slots=True)
class Blame:
    """A perpetrator as a sentence names it."""

    who: str
    certainty: Certainty
    start: int
    end: int


def source_of(sentence: Sentence) -> str | None:
    """The source that a sentence names for what it tells: "state media outlet IRNA", "the health ministry"."""
    for pattern in _SOURCES:
        match = pattern.search(sentence.text)
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


def blame(sentence: Sentence, named: Sequence[Named]) -> Blame | None:
    """The perpetrator that a sentence names for its violence; `named` are the place names in it."""
    for clue, pattern, certainty in _CLAIMS:
        if clue not in sentence.low:  # the patterns are slow, the words are rare
            continue
        match = pattern.search(sentence.text)
        if (
            match
            and match["who"].strip().lower() not in _NOT_WHO
            and not re.search(r"\bno (?:group|one)\b", match["who"], re.I)
        ):
            start, end = match.span("who")
            return Blame(" ".join(match["who"].split()), certainty, sentence.start + start, sentence.start + end)
    for n in named:
        if n.info is None:
            continue
        after = sentence.low[n.mention.end - sentence.start :]
        strike = _STRIKE.match(after)
        short = _SHORT.get(n.mention.text)
        if strike and (short or (n.mention.kind == "demonym" and len(n.info.countries) == 1)):
            country = country_name(short or next(iter(n.info.countries)))
            if country:
                return Blame(country, "attributed", n.mention.start, n.mention.end + strike.end())
    return None


_SHORT = {"US": "US", "U.S.": "US", "UK": "GB", "U.K.": "GB"}
_NAME = (
    r"(?:(?:the|The|THE)\s+)?(?:[A-Z][\w'’.-]*|[A-Z]{2,})(?:\s+(?:of|the|for|and|de|al)\b)?(?:\s+[A-Z][\w'’.()-]*){0,6}"
)
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
_GROUP = (
    r"(?:(?:the|The|a|an)\s+)?(?:[\w'’.-]+\s+){0,2}?(?:(?:al|el)-)?(?:[A-Z][\w'’.()-]*)(?:\s+(?:of|the|for|and|in)\b)?"
    r"(?:\s+[A-Z(][\w'’.()-]*){0,6}"
)
_CLAIMS: tuple[tuple[str, re.Pattern[str], Certainty], ...] = (
    (
        "responsib",
        re.compile(
            rf"(?P<who>{_GROUP})(?:\s+(?:group|militants?|rebels?|organi[sz]ation"
            rf"|fighters))?(?:,[^,.]*,)?\s+(?:has\s+|have\s+|later\s+|quickly\s+)?(?:claimed?|CLAIMED"
            rf"|claims)\s+(?:the\s+)?(?:responsibility|RESPONSIBILITY)"
        ),
        "claimed",
    ),
    (
        "responsib",
        re.compile(
            rf"(?:[Rr]esponsibility|RESPONSIBILITY)[^.]{{0,60}}?\b(?:was|WAS|were)\s+(?:claimed"
            rf"|CLAIMED)\s+(?:by|BY)\s+(?P<who>{_GROUP})"
        ),
        "claimed",
    ),
    ("blam", re.compile(rf"\b(?:blamed|BLAMED|blames|blaming)\s+(?:on|ON)\s+(?P<who>{_GROUP})"), "attributed"),
    (
        "",
        re.compile(rf"\b(?:blamed|BLAMED|blames|blaming|accused|ACCUSED)\s+(?P<who>{_GROUP})\s+(?:for|FOR|of|OF)\b"),
        "attributed",
    ),
    (
        "suspected",
        re.compile(
            r"\b[Ss]uspected\s+(?P<who>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2}(?:\s+(?:militants|rebels"
            r"|insurgents|fighters|gunmen|terrorists))?)"
        ),
        "suspected",
    ),
    ("attributed", re.compile(r"\b(?:attributed|ATTRIBUTED)\s+(?:to|TO)\s+(?P<who>" + _GROUP + r")"), "attributed"),
)
_NOT_WHO = words("he she they police officials authorities government the no nobody") | {
    "the government",
    "the police",
}
_STRIKE = re.compile(
    r"[ -](?:\w+ ){0,2}?(?:airstrikes?|air ?strikes?|air raids?|drone strikes?|strikes?|raids?|shelling"
    r"|bombardment|bombing|forces|army|troops|warplanes?|missiles?|military|aircraft|jets|soldiers|drones?)\b"
)
