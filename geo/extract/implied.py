"""Deaths that words imply where nobody counts the dead: "a fatal shooting", "charged with murder"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.clues import Cued
from geo.extract.sentences import Sentence
from geo.extract.tolls import Toll
from geo.model import Count

__all__ = ["deadly"]


def deadly(told: Sequence[Sentence]) -> tuple[Sentence, Toll] | None:
    """The first words that say that somebody died of what sentences tell, as a toll of one at least; None: none do."""
    for sentence in told:
        for match in _DEADLY.finditer(sentence):
            before = sentence.low[max(0, match.start() - _BEFORE) : match.start()]
            if "attempt" in match.group() or "force" in match.group() or _OTHER.search(sentence, before):
                continue
            start, end = sentence.start + match.start(), sentence.start + match.end()
            return sentence, Toll("killed", Count(1, 1, None), start, end, "implied")
    return None


_BEFORE = 40
"""Letters before such words that say whether they speak of something else."""
_DEADLY = Cued(
    r"\b(?:(?:fatal|deadly|lethal) (?:[\w-]+ ){0,2}?(?:shooting|(?:air ?)?strike|stabbing|shoot-?out|gunfire|gunshot"
    r"|incident|accident|crash|attack|injur(?:y|ies)|wounds?)\b|shooting death\b|murder-suicide\b"
    r"|(?:charged|charges?) (?:[\w-]+ )?(?:with|of|for) (?:[\w-]+ ){0,2}?(?:murder|homicide|manslaughter)\b"
    r"|(?:a|the|this) homicide\b(?! (?:detectives?|units?|division|bureau|investigators?|rate|squad|section|suspect))"
    r"|murder charges?\b|accused of (?:[\w-]+ )?(?:murdering|killing)\b)"
)
_OTHER = Cued(
    r"\b(?:attempt\w*|non|not(?! guilty)|no(?! contest)|another|other|previous|earlier|past|recent|series|string|since"
    r"|rise|if|could|may|might|first|second|third|city's|years?|months?|weeks?|potentially|nearly)\b"
)
