"""The ways in which a sentence says who owns up to a deed, is blamed for it or suspected of it. Data only."""

from __future__ import annotations

import re
from typing import NamedTuple

from geo.extract.actors import blamewords
from geo.extract.text.tokens import words
from geo.model import Certainty
from geo.patterns import compiled

__all__ = ["UNSAID", "UNSURE", "WAYS", "Way"]


class Way(NamedTuple):
    """One way to say it."""

    cues: tuple[frozenset[str], ...]
    """Sets of words of each of which a sentence must have one."""
    pattern: re.Pattern[str]
    """How it is said; the group `who`, or `other`, is the name."""
    certainty: Certainty
    anyone: bool
    """Whether whoever is named so did it, be the name a group's or not."""


_NAME = r"(?!An?\b)(?:(?:al|el|ar|ash|as)-)?[A-Z0-9][\w'’()/-]*"
_GROUP = (
    rf"(?P<who>(?:(?:[Tt]he)\s+)?{_NAME}(?:(?:\s+(?:of|the|for|and|in|de|al|e)){{0,2}}\s+[A-Z(][\w'’()/-]*){{0,6}})"
    r"(?:\s+(?:group|organi[sz]ation|movement|militants|rebels|guerrillas|militia))?"
)
_PARTS = {
    "GROUP": _GROUP,
    "OTHER": _GROUP.replace("?P<who>", "?P<other>"),
    "DEED": (
        r"(?:attacks?|bombs?|bombings?|blasts?|explosions?|killings?|shootings?|raids?|assaults?|ambush|abductions?"
        r"|kidnappings?)"
    ),
    "DID": (
        r"(?:placed|planted|laid|set\s+off|detonated|carried\s+out|staged|launched|fired|killed|shot|executed|ambushed"
        r"|attacked|bombed|abducted|kidnapped|blown\s+up|hit|struck|sent\s+(?:the|a|its)\s+(?:suicide\s+)?bombers?)"
    ),
    "DOERS": r"(?:bombers?|gunm[ae]n|attackers?|killers?|assailants?|kidnappers|raiders|hijackers|suspects?)",
    "ARMED": (
        r"(?:(?:\w+\s+)?(?:men|fighters|forces|troops|members|units?|soldiers|gunmen|militants|guerrillas|commandos|snipers"
        r"|mujahideen|aircraft|jets|warplanes|drones?|rockets|missiles|artillery|brigades?|armed\s+wing|wing))"
    ),
    "APPOSED": r"(?:,[^,.]*,|,)?",
}


def _way(cues: str, pattern: str, certainty: Certainty, *, anyone: bool = False) -> Way:
    for name, part in _PARTS.items():
        pattern = pattern.replace(name, part)
    return Way(
        tuple(words(some) for some in cues.split("+")), compiled(pattern), certainty, anyone or certainty == "claimed"
    )


WAYS = (
    _way(
        "said says announced declared told + it they its their theirs + theirs work own doing men fighters members "
        "people soldiers behind",
        r"GROUPAPPOSED\s+(?:(?!that|which|who)\w+\s+)?(?:said|says|announced|declared|told)\b[^.;]{0,70}?\b(?:it|they|that|this|DEED|DOERS)"
        r"\s+(?:was|were|had\s+been)\s+(?:theirs|behind|(?:(?:one|two|some)\s+of\s+)?(?:its|their)\s+(?:work|own|doing|men"
        r"|fighters|members|people|soldiers))\b",
        "claimed",
    ),
    _way(
        "said says told admitted announced confirmed declared claims claimed + it they we its their our to + placed "
        "planted laid set detonated carried staged launched fired killed shot executed ambushed attacked bombed "
        "abducted kidnapped blown hit struck sent",
        r"GROUPAPPOSED\s+(?:(?!that|which|who)\w+\s+)?(?:said|says|told|admitted|announced|confirmed|declared|claim(?:s|ed))\b[^.;]{0,80}?\b"
        r"(?:(?:it|they|we|(?:its|their|our)\s+ARMED)\s+(?:(?:had|have|has)\s+)?|to\s+have\s+)[\"“”'‘]?DID\b",
        "claimed",
    ),
    _way(
        "our we + spokesman spokeswoman commander + killed carried shot attacked bombed fired hit struck did abducted",
        r"\b(?:[Oo]ur|[Ww]e)\b[^.;]{0,60}?\b(?:DID|did)\b[^.;]{0,60}?\bGROUP\s+(?:spokes\w+|commander)\b",
        "claimed",
    ),
    _way(
        "owned boasted confessed admitted",
        r"GROUP\s+(?:\w+\s+)?(?:owned\s+up\s+to|boasted\s+of|confessed\s+to|admitted(?:\s+to)?)\s+(?:(?:the|this|that|both)"
        r"\s+DEED|having|carrying|planting|laying)\b",
        "claimed",
    ),
    _way(
        "behalf name + claimed claiming owned laid planted carried done call called caller calls said",
        r"\b(?:claimed|claiming|owned|laid|planted|carried\s+out|done|call\w*|said)\b[^.;]{0,60}?\b(?:on\s+behalf|in\s+the"
        r"\s+name)\s+of\s+GROUP",
        "claimed",
    ),
    _way(
        "revenge retaliation avenge vengeance testament responsibility claim claiming + signed released issued posted "
        "published circulated called described",
        r"(?:\b(?:statement|communiqu[eé]|leaflet|video|message|letter|note)\b[^.;]{0,30}?\b(?:signed|released|issued"
        r"|posted|published|circulated)\s+by\s+GROUP|OTHER\s+(?:called|described)\s+(?:the|this|it)\b(?:\s+DEED)?"
        r"(?:\s+as)?\s+(?:\w+\s+)?(?:revenge|retaliation|vengeance))",
        "claimed",
    ),
    _way(
        "claim claimed + by from",
        r"\b(?:[Cc]laimed\b(?!\s+that)[^.;,]{1,30}?\bby|[Cc]laim(?:\s+of\s+responsibility)?\s+(?:(?:was|has\s+been)\s+made\s+by"
        r"|came\s+from|by|from))\s+GROUP",
        "claimed",
    ),
    _way(
        "behind",
        r"GROUP\s+(?:was|were|is|are|had\s+been|stood|(?:may|might|could)\s+(?:have\s+been|be))\b[^.;,]{0,45}?\bbehind\b",
        "attributed",
    ),
    _way(
        "carried staged laid planted mounted perpetrated placed",
        r"GROUP\s+(?:had\s+|has\s+)?(?:carried\s+out|staged|laid|planted|mounted|perpetrated|placed)\s+(?:the|this|that"
        r"|it|both|them)\b",
        "attributed",
    ),
    _way(
        "named pointed accused implicated ascribed",
        r"\b(?:named|accused|implicated|ascribed\s+to|pointed\s+(?:(?:the|a)\s+finger\s+)?(?:at|to))\s+GROUP"
        r"(?=\s*[.,;]|\s*$|\s+(?:as|for|over|of)\b)",
        "attributed",
    ),
    _way(
        "blame + put puts laid lays placed pinned",
        r"\b(?:(?:put|puts|laid|lays|placed|pinned)\s+(?:the\s+)?blame\b[^.;]{0,30}?\b(?:on|of)"
        r"|[Bb]lame\s+(?:was|has\s+been)\s+(?:put|laid|placed|pinned)\s+on)\s+GROUP",
        "attributed",
    ),
    _way("work handiwork", r"\bthe\s+(?:handi)?work\s+of\s+GROUP", "attributed", anyone=True),
    _way(
        "blame did done + it to",
        r"GROUP\s+(?:had\s+done\s+it|did\s+it|(?:was|were|is|are)\s+to\s+blame)\b",
        "attributed",
    ),
    _way(
        "members member fighter fighters supporters followers men militants militant part belong belonged + bomber "
        "bombers gunman gunmen attacker attackers killer killers assailants assailant kidnappers raiders hijackers "
        "suspects suspect",
        r"\b(?i:DOERS)\s+(?:(?:was|were|are|is)\b[^.;,]{0,20}?\b(?:members?|fighters?|supporters|followers|men|militants?"
        r"|part)\s+of|(?:(?:was|were|are|is)\s+\w+\s+to\s+)?belong(?:ed)?\s+to)\s+GROUP",
        "attributed",
    ),
    _way(
        "suspicion suspicions",
        r"\b[Ss]uspicions?\s+(?:\w+\s+)?(?:fell|falls|fallen|turned|turns|cent(?:er|re)d|focus(?:es|ed))\s+(?:up)?(?:on|to)\s+GROUP",
        "suspected",
        anyone=True,
    ),
    _way("hallmarks hallmark hand", r"\b(?:hallmarks?|see\w*\s+the\s+hand)\s+of\s+GROUP", "suspected"),
    _way(
        "point points pointed pointing",
        r"\b(?:signs?|evidence|clues?|everything|indications?|trail)\s+point(?:s|ed|ing)?\s+(?:to|at|towards?)\s+GROUP",
        "suspected",
    ),
    _way(
        "suspected suspect", r"GROUP\s+(?:is|are|was|were)\s+(?:suspected\b|the\s+(?:\w+\s+)?suspects?\b)", "suspected"
    ),
    _way("suspected suspects suspect", r"\bsuspect(?:ed|s)?\s+GROUP(?=\s*[.,;]|\s*$|\s+of\b)", "suspected"),
)
"""The surest first."""
UNSURE = blamewords.UNSURE | words(
    "believe believes think thinks suspect suspects may might could likely usually typically"
)
"""Beside them nobody is more than suspected."""
UNSAID = words("denied denies denying disclaimed nothing not no nobody neither never condemned whether")
"""Beside them nothing is said of who did it."""
