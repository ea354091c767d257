"""Sentences that say who did what was told of before, or that nobody owns up to it."""

from __future__ import annotations

from geo.extract.actors import avowals
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["is_claim", "is_of_others", "unclaimed"]


def is_claim(sentence: Sentence) -> bool:
    """Whether a sentence may speak of a deed by "it" alone: "Al Shabaab claimed responsibility"; not of what they did
    before."""
    if _OTHERS.search(sentence) is not None:
        return False
    return _CLAIM.search(sentence) is not None or (bool(avowals.find(sentence)) and not _TOLL.search(sentence))


def is_of_others(sentence: Sentence) -> bool:
    """Whether a sentence says who did something else before: "blamed the front for most of the killings"."""
    return _OTHERS.search(sentence) is not None and _CLAIM.search(sentence) is not None


def unclaimed(sentence: Sentence) -> tuple[int, int] | None:
    """Where a sentence says that nobody owns up to the deed, as offsets of its text; None when it does not."""
    if "claim" not in sentence.low and "responsib" not in sentence.low:
        return None
    match = _UNCLAIMED.search(sentence)
    return (sentence.start + match.start(), sentence.start + match.end()) if match else None


_CLAIM = Cued(
    r"\b(?:(?:was|were|is|are|been) (?:\w+ )?(?:attributed|responsible|suspected(?=[.,;]))"
    r"|attributed (?:\w+ ){1,4}to|blam(?:ed|es|ing)"
    r"|accus(?:ed|es) (?:\w+ ){1,6}of (?:carrying|the|being|killing|murder\w*)"
    r"|claim(?:ed|s)? (?:\w+ )?(?:responsibility|credit|the \w+)|(?:took|taken|accepted|admitted) responsibility"
    r"|(?:was|were|been|be) behind|claimed by|blamed? (?:on|it|the)|(?:its|their) \w+ (?:had )?carried out"
    r"|it (?:had )?(?:carried out|staged)|(?:its|their) (?:\w+ ){1,2}had (?:laid|fired|planted|launched|attacked|shot)"
    r"|(?:thought|believed|suspected|presumed) to (?:be|have been) (?:responsible|behind)"
    r"|(?:police|authorities|officials|investigators|officers|prosecutors|army|military|government|sources?)"
    r" (?:(?:had|have|has|also|now|still) )?suspect(?:ed|s)?|(?:held|holds?|holding) (?:[\w-]+ ){1,7}responsible"
    r"|(?:leaflets?|pamphlets?|flyers|flags?|banners?|slogans|graffiti) (?:signed )?(?:of|from|by)"
    r"|owned up|to claim it|suspicions? (?:fell|falls|has fallen) on|handiwork of"
    r"|said (?:that )?(?:[^.;]{0,60} )?(?:it|they|its \w+|their \w+|one of (?:its|their) \w+)"
    r"(?:, [^.,;]{2,40},)? (?:had )?"
    r"(?:did|done|sent|planted|carried|set|fired|laid|shot|killed|attacked|bombed|ambushed)"
    r"|(?:was|were|been|is) (?:\w+ )?(?:fired|launched|laid|planted|carried out|committed|perpetrated|staged) by"
    r"|(?:thought|believed|suspected|said) to (?:belong to|be (?:members|fighters|followers|supporters|part|from))"
    r"|(?:demand(?:ed|s|ing)|asked for) (?:[^.;]{0,30} )?ransom|asked for (?:[^.;]{0,20} )?\$\d+)\b"
)
_TOLL = Cued(
    r"\b(?:killed|killing) (?:(?:more than|at least|over|some|about|around|nearly|up to) )?(?:\d|two|three|four|five"
    r"|six|seven|eight|nine|ten|dozens|scores|hundreds)"
)
"""Whom somebody says they killed, which is a deed of its own."""
_OTHERS = Cued(
    r"\b(?:(?:similar|previous|earlier|past|recent) (?:\w+ )?(?:attacks?|bombings?|killings?|blasts?|raids?|assaults?)"
    r"|(?:most|many|dozens|scores|hundreds|thousands|series|string|wave) of"
    r" (?:the |such )?(?:\w+ ){0,3}(?:attacks|bombings|killings|deaths|raids|kidnappings|abductions|murders)"
    r"|(?:last|previous) (?:year|month)|for years|since (?:19|20)\d\d)\b"
)
"""What was done at another time."""
_UNCLAIMED = Cued(
    r"\b(?:no ?(?:group|one|-one|body|organi[sz]ation|party|militant group)\b[^.;]{0,30}?\b(?:claimed|taken|took"
    r"|claims?)\b(?: \w+)?"
    r"|no (?:\w+ )?claims? of responsibility|there (?:was|were|has been) no (?:\w+ )?claims?)"
)
