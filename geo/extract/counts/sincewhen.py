"""Days since which what lasts is no count of people: "missing since 20 April", "tense since March, when …"."""

from __future__ import annotations

from geo.patterns import compiled

__all__ = ["told_besides_since"]


def told_besides_since(low: str) -> str:
    """What a folded sentence tells besides such a day: "the body of a woman who had been missing (was found)", "(when)
    gunmen killed four teachers"."""
    low = _GONE_SINCE.sub(r"\1", low)
    when = _SINCE_WHEN.search(low)
    if when is None or _HARM.search(low, 0, when.start()) or _OF_WAR.search(low, when.end()):
        return low
    return low[when.end() :]


_GONE_SINCE = compiled(
    r"(\b(?:body|bodies|remains|corpses?) of (?:an?|the|two|three|four|his|her|their) [^.;]{0,50}?\b(?:missing|seen"
    r"|heard (?:from|of))) since\b[^,.;]{0,24}"
)
"""Since when those were gone whose bodies have been found."""
_SINCE_WHEN = compiled(r"\bsince [^,.;]{3,24}, when ")
_HARM = compiled(
    r"\b(?:kill(?:ed|ings?)|died|dead|deaths?|lives|victims|casualties|fatalities|injured|wounded|hurt|missing|abducted"
    r"|arrested|attacks|shootings|bombings|crashes|cases|toll)\b"
)
"""What may be counted since a day."""
_OF_WAR = compiled(r"\b(?:war|conflict|insurgency|uprising|rebellion|campaign|offensive)\b")
