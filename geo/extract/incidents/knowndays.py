"""Days that are said of a happening itself, whatever else their sentence tells: "arrested after the killing on
Saturday", "charged over an incident in Ava on 3 May", "the dead of Sunday's quake"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When
    from geo.extract.text.sentences import Sentence

__all__ = ["DEED", "is_of_known"]


def is_of_known(s: Sentence, w: When) -> bool:
    """Whether a date is that of a happening which its sentence speaks of as known."""
    if w.future or w.prec > _A_FEW:
        return False
    at = w.start - s.start
    if _OWNED.match(s.low, w.end - s.start):
        return _ANOTHER.search(s.low, max(0, at - _NEAR), at) is None
    return _OF_WHAT.search(s, s.low[max(0, at - _FAR) : at]) is not None


_A_FEW = 2
"""UCDP's precision of a day or a few of them."""
_NEAR, _FAR = 24, 130
"""Letters before a day."""
DEED = (
    r"(?:(?:air|drone|gun|rocket|missile|mortar|grenade|arson|knife|terror|rebel|militant) (?:attack|raid|strike)s?"
    r"|attacks?|raids?|assaults?|blasts?|explosions?|bomb(?:s|ings?)?|shootings?|stabbings?|killings?|murders?|slayings?"
    r"|homicides?|lynchings?|massacres?|robber(?:y|ies)|ambush(?:es)?|clash(?:es)?|(?:air ?)?strikes?|shelling|battles?"
    r"|gun ?battles?|gunfights?|firefights?|shoot-?outs?|gunfire|fighting|violence|bloodshed|unrest|riots?|rioting"
    r"|protests?|march|rally|crackdown|mutiny|coup|siege|rampage|brawls?|beatings?|kidnappings?|abductions?|hijack(?:ing)?"
    r"|crash(?:es)?|plunge|wrecks?|accidents?|collisions?|derailments?|sinkings?|capsizing|drownings?|incidents?|mishaps?"
    r"|fires?|blazes?|inferno|wildfires?|stampede|crush|collapse|disaster|tragedy|deaths?"
    r"|(?:earth|after)?quakes?|tremors?|tsunami|eruption|(?:land|mud|rock)?slides?|landslips?|avalanches?|floods?|flooding"
    r"|(?:hail|snow|sand|dust|thunder)?storms?|tornado(?:es)?|twisters?|hurricane|cyclone|typhoon|gales?|cloudburst)"
)
"""What a day is said of that is a happening: "Sunday's landslip"."""
_OWNED = compiled(
    rf"(?: (?:morning|afternoon|evening|night))?['’]s? (?:(?!first\b|second\b|third\b|last\b)[\w-]+ ){{0,2}}?{DEED}\b"
    r"(?! (?:investigation|hearing|trial|inquiry|inquest|victims?['’]))"
)
"""Behind a day that owns what happened: "Sunday's earthquake"."""
_ANOTHER = compiled(r"\b(?:since|before|until|like) (?:last )?$")
_OF_WHAT = Cued(
    r"\b(?:for|over|after|following|with|into|since"
    r"|(?:accused|convicted|guilty|suspected|victims?|dead|toll) of)"
    r" (?:the|an?|this|that|his|her|their|its) "
    rf"(?:[\w'’-]+ ){{0,4}}?{DEED}"
    r"(?! (?:charges?|cases?|trial|hearing|victims?|investigation|squad|unit|scene|site)\b)"
    r"(?: (?:that (?:happened|occurred|took place)|which (?:happened|occurred|took place)))?"
    r"(?: (?:of|in|at|near|outside|inside|along|off|on)"
    r" (?:(?!\w+ed\b|who\b|was\b|were\b|has\b|had\b)[\w'’.-]+ ){1,9}?)?"
    r" ?(?:on |of )?(?:late |early )?$"
)
"""Before the day of what somebody is taken, tried or sought for: "for an incident in the 4900 block of … on"."""
