"""Places in which only somebody is who speaks of what happened, or looks into it."""

from __future__ import annotations

from geo.extract.site.spots import Spot
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["adds_from", "inquires_from", "speaks_from"]


def speaks_from(s: Sentence, spot: Spot) -> bool:
    """Whether a place is only where somebody is who speaks of it: "A councillor in Dungannon declined to condemn …"."""
    mention = spot.named.mention
    if _SPEAKS_OF.match(s.low, mention.end - s.start) is None:
        return False
    return _SPEAKER.fullmatch(s.low, 0, mention.start - s.start) is not None


def adds_from(s: Sentence, spot: Spot) -> bool:
    """Whether a place is only where those are whom a sentence names last as its source: "…, doctors in Ava said", "…,
    civil society in Bex, in the north, reports"."""
    mention = spot.named.mention
    said = _SPEAKS_OF.match(s.low, mention.end - s.start)
    if said is None or not _ENDS.match(s.low, said.end()):
        return False
    return _SOURCE.search(s.low[: mention.start - s.start]) is not None


def inquires_from(s: Sentence, spot: Spot) -> bool:
    """Whether a place is only that of the police who look into it: "Police in Ava are investigating a raid at Bex"."""
    mention = spot.named.mention
    if _INQUIRE.match(s.low, mention.end - s.start) is None:
        return False
    return _POLICE_OF.fullmatch(s.low, 0, mention.start - s.start) is not None


_POLICE_OF = compiled(
    r"(?:.*[,;:] |\W*)(?:the )?(?:[\w-]+ )?(?:police|detectives|officers|investigators|gardaí|authorities) "
    r"(?:in|at|from) (?:the )?"
)
_INQUIRE = compiled(
    r"(?: \w+)? (?:have |has |are |is |were |was )?(?:launched|investigating|hunting|searching|appealing|seeking"
    r"|probing|looking|opened|arrested|detained|arresting)\b"
)
_SPEAKER = compiled(
    r"\W*(?:an?|the|one|some|several|two|other|another) (?!(?:[\w'’-]+ ){0,5}?(?:attacks?|bomb\w*|blasts?"
    r"|explosions?|fires?|crash"
    r"|raids?|strikes?|clash(?:es)?|fighting|shootings?|killings?|ambush|gunmen|grenades?|mines?|rockets?|quake)\b)"
    r"(?:[\w'’-]+ ){1,7}?(?:in|at|from|near) (?:the )?(?:[\w'’-]+ of )?"
)
"""Before it: somebody, and no happening."""
_SPEAKS_OF = compiled(
    r"(?:['’]s(?: [a-z-]+){1,4}?)?(?:, [^,;.]{2,50},)?"
    r" (?:(?:also|later|then|had|has|have|would|could) )*(?:said|says|told|declined|refused"
    r"|denied|denies|called"
    r"|condemned|described|complained|recalled|urged|appealed|blamed|spoke|expressed|welcomed|hailed|confirmed|claimed"
    r"|insisted|added|estimated|thought|believed?|estimates?|gave|reported|accused|announced|put|counted|doubted"
    r"|knew|saw"
    r"|heard|blames?|reports?)\b"
)
_SOURCE = compiled(
    r"[,;:–—] (?:(?:an?|the|one|some|several|two) )?(?!(?:[\w'’-]+ ){0,5}?(?:attacks?|bomb\w*|blasts?|explosions?"
    r"|fires?|crash|raids?|strikes?|clash\w*|fighting|shooting\w*|kill\w*|ambush|gunmen|injur\w*|wound\w*|died|who|which|where"
    r"|when|after|as|while|that)\b)(?:[\w'’-]+ ){1,6}?(?:in|at|from|near) (?:the )?(?:[\w'’-]+ of )?$"
)
"""Before it: a comma, and somebody who is no deed."""
_ENDS = compiled(r"(?: (?:on )?\w+day| (?:reporters|journalists|[A-Z]+|the \w+(?: \w+)?))*\W*$")
