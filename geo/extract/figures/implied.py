"""Deaths that words imply where nobody counts the dead: "a fatal shooting", "the murder of the priests"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tallies import is_statistic
from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import PLURALS
from geo.extract.words.peoplewords import ANIMALS
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.model import Count
from geo.patterns import compiled

__all__ = ["deadly", "known"]


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


def known(told: Sequence[Sentence]) -> tuple[Sentence, Toll] | None:
    """The first words by which people known from before were killed ("the murder of the priests", "Poe's death"), as a
    toll of two at least, or of one; None: none say so."""
    for sentence in told:
        if is_statistic(sentence):
            continue
        for match in _KNOWN.finditer(sentence):
            before = sentence.low[max(0, match.start() - _BEFORE) : match.start()]
            if _UNREAL.search(before):
                continue
            several = match["of"] or match["done"] or match["they"]
            if several in ANIMALS:
                continue
            if several and several not in PLURALS and not _PEOPLE.search(several):
                continue
            one = match["his"] or match["him"] or ""
            if not several and (one in _NOBODY or one in PLURALS or one in NUMBER_WORDS or _PEOPLE.search(one)):
                continue
            count = Count(2, 2, None, "plural") if several else Count(1, 1, None)
            start, end = sentence.start + match.start(), sentence.start + match.end()
            return sentence, Toll("killed", count, start, end, "implied", (several,) if several else ())
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
    r"|rise|if|could|may|might|first|second|third|city's|years?(?!-old)|months?(?!-old)|weeks?(?!-old)|potentially"
    r"|nearly)\b"
)
_DEATHS = r"(?:murders?|assassinations?|killings?|massacres?|slayings?|executions?|deaths?)"
_KILLED = r"(?:killed|murdered|assassinated|massacred|executed|slain|slaughtered)"
_KNOWN = Cued(
    rf"\b(?:{_DEATHS} of (?:the |these |those )(?:[\w.-]+ ){{0,3}}?(?P<of>\w+s|\w+men|people|women|children)\b"
    rf"|{_KILLED} (?:the|these|those) (?:[\w-]+ ){{0,2}}?(?P<done>\w+s|\w+men|people|women|children)\b"
    rf"|(?P<they>\w+s|\w+men|people|women|children) (?:who |that )?(?:were|have been|had been) (?:\w+ly )?{_KILLED}\b"
    r"|(?P<his>\w+)'s? (?:death|murder|assassination|killing|slaying)\b(?! (?:attempt|plot|squad|threat|toll|case))"
    r"|(?:murder|assassination|killing|slaying) (?:(?:in|at|on) [\w ]{3,24} )?of "
    r"(?:the |an? |his |her |their )?(?P<him>[a-z]+)\b)"
)
_UNREAL = compiled(
    r"\b(?:attempt\w*|plot\w*|plan\w*|threat\w*|would|could|may|might|if|to(?! do with)|not|no|without|last"
    r"|other)\b[^.,;]*$"
)
_NOBODY = words("today yesterday people persons year city week country it that this these those some several many such")
_PEOPLE = compiled(r"(?:[a-z]{2}ers|[a-z]{2}ors|ists|ians|[a-z]men|women|[a-z]{3}ees|[a-z]{3}ants|uits)$")
