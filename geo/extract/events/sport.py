"""Players who are hurt at play: no incident, whatever the words are that it shares with one."""

from __future__ import annotations

from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["played"]


@once
def played(s: Sentence) -> list[tuple[int, int]]:
    """The whole of a sentence that tells of players hurt at play; empty where it does not. Offsets as in its words."""
    hurt = _AT_PLAY.search(s) is not None and _VIOLENT.search(s.low) is None
    return [(0, len(s.low))] if hurt else []


_AT_PLAY = Cued(
    r"\b(?:miss(?:es)?|out for|sidelined for|ruled out (?:of|for)) (?:(?:up to|about|at least|the|his|her|their|next"
    r"|rest|of|several|[a-z-]+|\d+) ){0,4}?(?:weeks|months|matches|games|season|match|game|final|tournament|qualifier"
    r"|playoffs)\b"
    r"|\b(?:strikers?|midfielders?|goalkeepers?|quarterbacks?|linebackers?|wingers?|full-backs?|centre-backs?|batsm[ae]n"
    r"|bowlers?|shortstops?|point guards?) (?:[\w'-]+ ){0,4}?(?:hurt|injured|limped)\b"
    r"|\b(?:hurt|injured|twisted|tore|strained|pulled|sprained) (?:his|her|an?) (?:[a-z]+ )?(?:knee|ankle|hamstring"
    r"|groin|calf|thigh|shoulder|ligaments?)\b[^.;]*\b(?:tackle|training|match|game|goal|season|half|pitch|final)\b"
    r"|\b(?:hurt|injured) (?:(?:his|her|in|during|a|the) ){1,2}(?:training|warm-up|match|derby|scrimmage|friendly)\b"
)
_VIOLENT = compiled(
    r"\b(?:shot|shooting|stabb\w+|bomb\w*|blast|explosion|attack\w*|gunm[ae]n|crash\w*|fire|collaps\w+|stampede|crush"
    r"|killed|dead|died|riot\w*|overturn\w*|fell|falls?|accidents?|collision|collided|derail\w*|plunged|police)\b"
)
"""What is no play."""
