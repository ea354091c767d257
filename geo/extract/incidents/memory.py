"""What a report looks back on: anniversaries, memorials, films, sentences passed for what was done years ago."""

from __future__ import annotations

from geo.extract.text.clues import AnyOf
from geo.extract.text.sentences import Sentence, once
from geo.extract.text.tokens import listed
from geo.patterns import compiled

__all__ = ["is_career", "is_judged", "is_remembered", "is_tried"]


def is_remembered(low: str) -> bool:
    """Whether a folded sentence tells of something for the sake of memory or of a late judgement."""
    return (any(clue in low for clue in _CLUES) or "year on " in low) and bool(_MEMORY.search(low))


def is_career(low: str) -> bool:
    """Whether a folded sentence runs through somebody's life: two stages of it at least, of the one that it opens with.

    "She worked in the robbery unit, was shot in the hip on duty and studied law by night": years lie between.
    """
    return low.lstrip("\"'“‘ ").startswith(("he ", "she ")) and len(_STAGES.findall(low)) > 1


def is_judged(low: str) -> bool:
    """Whether a folded sentence's news is what a court or a prosecutor does about what somebody did before."""
    return any(clue in low for clue in _COURTS) and bool(_JUDGED.search(low))


@once
def is_tried(s: Sentence) -> bool:
    """Whether a folded sentence tells of a trial, its end or what comes after: a matter of months or years.

    A charge is none of these: it may follow within hours. Nor is what befalls a judge or a witness: "a judge who had
    sentenced six men was shot dead".
    """
    if not any(clue in s.low for clue in _BENCHES) or _AT_COURT.match(s.low) is not None:
        return False
    return _TRIED.found(s) or (s.headline and _HEADLINED.match(s.low) is not None)


_AT_COURT = compiled(
    r"\W*(?:an?|the|one|two|three) (?:[\w-]+ ){0,3}?(?:judge|magistrate|prosecutor|lawyer|attorney"
    r"|witness|juror)(?:e?s)?"
    r"(?: (?!sa(?:id|ys)|told|argued|was\b|were\b)[\w-]+)*,? (?:was|were) (?:shot|gunned|killed|murdered|assassinated"
    r"|stabbed|beaten|abducted|kidnapped|wounded|attacked|ambushed|found)\b"
)
"""What befell somebody for what he had to do with a trial."""
_HEADLINED = compiled(
    r"\W*(?:[\w'’-]+ ){1,6}?(?:jailed|convicted|sentenced|acquitted|imprisoned|cleared|gets? life) "
    r"(?:for|of|over|in|to|after)\b"
    r"(?![^.;]*\b(?:shot|found|gunned|stabbed|killed (?:in|by|on|at)|dies|died|escape[sd]?|attacked)\b)"
)
"""How a headline tells of a sentence: "Man jailed for killing guard", but not "Man jailed for fraud found dead"."""
_BENCHES = listed(
    "sentence convict jailed guilty trial appeal jur court judge parole inquest acquit contest plea years life suing "
    "sued sues suit fined inquiry damages"
)
_TRIED = AnyOf(
    r"\b(?:was|were|been|being|be) (?:\w+ )?(?:sentenced|convicted|found guilty|acquitted|cleared of"
    r"|jailed(?! (?:on|without|awaiting|pending|in lieu|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b))\b"
    r"|\bjailed (?:on \w+day )?for (?:life|[\w-]+ (?:years|months)|\w+ing|(?:the )?(?:murder|manslaughter))\b"
    r"|\b(?:court|judges?|jury|jurors|tribunal|magistrates?)\b[^.;]{0,60}?\b(?:sentenced|convicted|jailed|acquitted"
    r"|upholds|overturns|quashes|rejects|convicts|sentences|acquits|frees"
    r"|found (?!dead|shot|injured|in\b|with\b)|cleared|upheld|overturned|quashed|rejected|was told|were told|heard"
    r"|hears|ruled|threw out|awarded)\b"
    r"|\b(?:stand|stood|stands|(?<!put )on|went on|goes on|(?:was|were|been) put on) trial\b"
    r"|\btrial (?:of|over|for|into)\b|\b(?:murder|manslaughter|rape|fraud|assault|terrorism|homicide) trial\b"
    r"|\bple(?:ads?|aded|d) (?:not guilty|guilty|no contest)\b|\bplea (?:deal|bargain)s?\b"
    r"|\b(?:gets?|got|given|faces) (?:\w+ )?(?:[\w-]+ years|life)(?: in (?:prison|jail))? for\b"
    r"|\b(?:lost|won|loses|wins|rejected|dismissed|upheld) (?:\w+ ){0,3}?appeal\b|\b(?:upheld|overturned|appealed) "
    r"(?:the |his |her |their )?(?:[\w-]+ )?(?:sentence|conviction|verdict)s?\b"
    r"|\b(?:on|granted|denied|refused) parole\b|\bparole (?:denied|granted|refused)\b"
    r"|\b(?:judge|court|tribunal)\b[^.;]{0,40}? ordered [^.;]{3,50}? to (?:pay|compensate)\b"
    r"|\b(?:families|relatives|victims|lawyers)\b[^.;]* asked (?:an?|the) (?:[\w-]+ )?(?:court|judge|tribunal)\b"
    r"|\binquests? (?:(?:in|at) (?:[\w'-]+ ){1,3})?(?:into|on|heard|hears|has heard|was told|jury|open(?:s|ed) into)\b"
    r"|\b(?:inquiry|inquest|hearings?|tribunal|commission) (?:into|on|of inquiry into) [^.;]{0,70}?"
    r"\b(?:opened|opens|resumed|heard|hears|named|was told|concluded|blamed|published|reported back)\b"
    r"|\b(?:suing|sues|sued|to sue)\b|\blawsuits?\b|\b(?:filed|brought|settled) (?:a |the |his |her |their )?"
    r"(?:[\w-]+ ){0,2}?suits?\b|(?<!be )\bfined (?=[$\u00a3\u20ac\d]|(?:[\w.-]+ ){1,2}(?:million|thousand|dollars"
    r"|pounds|euros))|\b(?:reopen\w*|re-open\w*) (?:the |an? |its )?(?:[\w-]+ )?(?:inquiry|investigation|inquest|case"
    r"|probe)\b"
)
_STAGES = compiled(
    r"\b(?:joined the|(?:was )?born (?:in|at|on|to)|grew up|studied|graduated|enlisted|married|taught|trained (?:as|at)"
    r"|emigrated|retired|was (?:promoted|appointed|elected|commissioned|ordained)|rose (?:to|through)"
    r"|(?:worked|served|started out|began) (?:in|as|for|with|at|on|under)|commanded|led the|won a)\b"
)
"""Stages of a life, as portraits and obituaries tell it."""
_COURTS = listed("sentence convict jailed guilty trial charge indict arraign")
_JUDGED = compiled(
    r"\b(?:(?:was|were|been|being|be) (?:\w+ )?(?:sentenced|convicted|jailed|charged|indicted|arraigned|found guilty)"
    r"|(?:court|judges?|jury|jurors|tribunal|prosecutors?|magistrates?)\b.{0,60}\b(?:sentenced|convicted|jailed|charged"
    r"|indicted|found)\b|(?:stand|on|stands|went on) trial (?:for|over|in|on)\b|pleaded (?:not )?guilty)"
)
_CLUES = listed(
    "years decade sentence convict jailed guilty trial appeal extradit anniversary memorial monument commemorat "
    "remember wreath museum study research  film book novel documentary memoir file"
)
_MEMORY = compiled(
    r"^[^.;]{0,40}?\b(?:[\w-]+ years|decades?|a year) on (?:from|since) (?:the|an?) "
    r"|^\W*(?:[\w-]+ )?(?:years|decades?) (?:ago|after|since|on)\b"
    r"|\b(?:sentenced|convicted|jailed|found guilty|acquitted|pleaded guilty|pleads guilty|on trial|appeals? court"
    r"|extradit\w+)\b.{0,120}\b(?:(?:in|of|since|on|from)(?: \w+){0,2} (?:19|20)\d\d|years ago|decades? ago"
    r"|last year)\b"
    r"|\b(?:mark(?:s|ed|ing)?|since) (?:the )?(?:[\w-]+ )?(?:years|decades) (?:since|from|after)\b"
    r"|\b(?:anniversary of|[\w-]+(?:st|nd|rd|th) anniversary|on the anniversary"
    r"|(?:memorial|monument)s? (?:to|for|wall|was|is|has been|opened|marks?)|(?:opened|unveiled|dedicated|built"
    r"|at) (?:an?|the|its) (?:\w+ )?"
    r"(?:memorial|monument|museum)\b|commemorat\w+|remember(?:s|ed|ing)? (?:the|those|all|him|her|a|his|their)\b"
    r"|according to (?:an?|the|new|recent) (?:[\w-]+ ){0,3}?(?:study|research)\b"
    r"|la(?:id|ys|ying) (?:a )?wreaths?\b(?! (?:on|over) (?:the )?(?:\w+ )?(?:mortal remains|remains|coffins?|caskets?"
    r"|bod(?:y|ies)))|(?:film|documentary|book|novel|memoir|play)s? (?:about|on|tells?|recounts?)\b"
    r"|(?:film|documentary|book|novel|memoir) (?:she|he|they) tells?"
    r"|in (?:this|an?) [^;]{0,60}?\bfile (?:photo|photograph|picture|image))"
)
