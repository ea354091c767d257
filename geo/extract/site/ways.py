"""Names of places that only say between which a road, a railway or a journey leads."""

from __future__ import annotations

from geo.extract.names.named import Named
from geo.extract.names.spotnames import ARRIVED
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = ["of_a_way", "towards"]


def of_a_way(s: Sentence, named: Named) -> float:
    """What a name loses that a road or a train is called by: "the Calcutta–Howrah Mail", "the Ava to Bex highway"."""
    after = s.words[named.last] if named.last < len(s.words) else ""
    if after in _SERVICES or _is_of_a_line(s, named):
        return 2.5
    if after in _ROADS and _LEADS_ON.match(s.text, s.tokens[named.last].end - s.start):
        return 1.5  # "on the Ava road in Bex"
    return 1.0 if _TO_THE_OTHER.match(s.text, named.mention.end - s.start) else 0.0


def towards(word: str, lead: str) -> float:
    """What a name gains that something comes from or goes to; `lead`: the words before that."""
    if word == "to" and _SENT_ON.search(lead):
        return -1.6
    if word in ("to", "from") and _ROAD_ENDS.search(lead):
        return 0.2 if word == "to" else 0.1
    return 2.0 if word == "to" and (ARRIVED.search(lead) or lead.endswith(" siege")) else -0.6


def _is_of_a_line(s: Sentence, named: Named) -> bool:
    """Whether a name is one end of a line that a train or a road is called by: "the Delhi–Lucknow Mail"."""
    k = named.last
    while k < len(s.tokens) and k - named.last < 3 and (s.tokens[k].low == "-" or s.tokens[k].text[0].isupper()):
        k += 1
    runs = {t.low for t in s.tokens[named.last : k]} | {t.low for t in s.tokens[k : k + 1]}
    return not s.shouted and any("-" in run for run in runs) and not runs.isdisjoint(_SERVICES)


_ROADS = words("road highway motorway expressway railway line")
_LEADS_ON = compiled(r",? (?:in|at|near|outside) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?[A-Z]")
"""Behind a road that is called by where it leads, before the place that it is in."""
_TO_THE_OTHER = compiled(
    r"(?: to | ?[-–] ?)(?:the )?[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2} (?:road|highway|motorway|expressway"
    r"|railway|line|route)\b"
)
"""Between one end of a way and the word for it."""
_SERVICES = words("express mail superfast intercity railway line highway motorway expressway pipeline")
_SENT_ON = compiled(
    r"\b(?:brought|taken|took|flown|flew|airlifted|shifted|referred|conveyed|ferried|driven|transferred|transported"
    r"|carried"
    r"|rushed|moved|evacuated|sent|returned|repatriated)\b[^.;,]*$"
)
_ROAD_ENDS = compiled(
    r"\bon (?:the|a) (?:[\w-]+ )?(?:road|track|path|highway|motorway|trail|route|line|railway|way)"
    r"(?: (?:leading|running|that runs|that leads))?(?: from [\w '’-]+)?$"
)
"""Before the ends of the road on which something happened: "on the track from Bex to Ava"."""
