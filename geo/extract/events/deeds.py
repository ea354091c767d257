"""What somebody is said to do as a rule, or to answer for: a record of them, no happening that a report tells of.

"The commander, who leads attacks in the south and is responsible for roadside bombs, was arrested": the arrest is the
news.
"""

from __future__ import annotations

from geo.extract.phrases.triggers import Trigger
from geo.extract.text.clues import Cued, Piece
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["CHARGE", "goes_on", "is_deed", "is_past_deed", "is_trade", "record_from"]


def is_deed(low: str, t: Trigger) -> bool:
    """Whether a trigger in a folded sentence names, of many, what somebody does, plans or is suspected of."""
    if _OF_ONE.search(low, max(0, t.start - _BEFORE), t.start):
        return True
    if _NO_MORE.match(low, t.end) and _CHARGED.search(Piece.of(low[max(0, t.start - _BEFORE) : t.start])):
        return True
    many = t.words.endswith("s") and not t.words.endswith("ss")
    if not (many or _MANY.match(low[t.end : t.end + _AFTER])):
        return False
    before = Piece.of(low[max(0, t.start - _BEFORE) : t.start])
    return _RECORD.search(before) is not None or _HABIT.search(before) is not None


def is_trade(low: str, t: Trigger) -> bool:
    """Whether a trigger only says what somebody or something is for: "a bomb factory", "a kidnapping network"."""
    return t.event_type != "Strategic developments" and _TRADE.match(low, t.end) is not None


def is_past_deed(s: Sentence) -> bool:
    """Whether a sentence tells what one who was sought has done: "He was involved in a recent kidnapping of …"."""
    return _HAS_DONE.match(s) is not None or _BELIEVED.search(s) is not None


def goes_on(s: Sentence) -> bool:
    """Whether a sentence tells more of the deed told right before it: "During the attack, two soldiers were killed"."""
    return _OF_THE_DEED.match(s.low) is not None


@once
def record_from(s: Sentence) -> int:
    """Offset in a sentence from which on it tells of somebody's record: what they do at other times, and where."""
    match = _DUTIES.search(s)
    return match.end() if match else len(s.low)


_BEFORE, _AFTER = 130, 60
"""Letters of the sentence on either side of a trigger that are looked at."""
_BETWEEN = r"(?:(?!(?:kill(?:ed|ing)|wounded|injured|died|left|after|when|captured|detained)\b)[\w'’-]+,? ){0,12}?$"
_RECORD = Cued(
    r"\b(?:responsible for|(?:is|was|are|were|been|being|believed to be|also|and) (?:\w+ly )?(?:suspected of|accused of"
    r"|wanted for|linked to|tied to|involved in|implicated in|known for|in charge of)|suspected (?:of|in)"
    r"|(?:believed|suspected|thought|alleged|said|reported) to have (?:organi[sz]ed|planned|planted|laid|led|directed"
    r"|coordinated|facilitated|conducted|carried out|prepared|built|supplied|financed|taken part in|participated in)"
    r"|(?:has|have|had) (?:\w+ )?(?:ties|links) to|special(?:i[sz]es|i[sz]ed|i[sz]ing) in) " + _BETWEEN
)
_HABIT = Cued(
    r"\b(?:leaders?|commanders?|facilitators?|insurgents?|militants?|operatives?|organi[sz]ers?|planners?|members?"
    r"|suspects?|detainees?|chief|individuals?|fighters?|smugglers?|he|she|who|and|also|,) (?:also |often |regularly "
    r"|reportedly |allegedly |has |had |have |is |was )?(?:leads?|directs?|coordinates?|plans?|organi[sz]es?|oversees?"
    r"|facilitates?|conducts?|commands?|supplies|supply|provides?|distributes?|participates? in|emplaces?|constructs?"
    r"|finances?|procures?|transports?|acquires?|smuggles?|manufactures?|pays for|funds|buys|sells|delivers"
    r"|builds|makes|assembles|plants|lays|places|stores|hides|recruits|trains|equips|supervises|controls|manages"
    r"|arranges|directing|directed|coordinating|coordinated"
    r"|facilitating|facilitated|organi[sz]ed|planning|oversaw|procured|supplied|distributed|financed|emplaced"
    r"|constructed|manufactured|transported|acquired|smuggled|participated in) " + _BETWEEN
)
_CHARGED = Cued(
    r"\b(?:suspected of|accused of|wanted for|known for|sought for|involved in) (?:[\w-]+(?:, | and |, and )){0,3}$"
)
CHARGE = (
    r"\b(?:(?:implicated|involved|suspected|sought|wanted|charged) (?:in|for|over)"
    r"|(?:suspected|accused|guilty|convicted) of"
    r"|(?:held|blamed|known|arrested|charged|tried) (?:for|with|over)|linked to)"
)
"""Before what somebody is said to have done: no happening that the sentence tells."""
_OF_ONE = compiled(
    r",? \(?(?:including|among them|one of (?:them|whom))\b[^.;]{0,90}?" + CHARGE + r" (?:the |an? )?(?:[\w-]+ ){0,2}?$"
)
"""Before what one of several is accused of: "four rebels, including one wanted for the murder of a mayor, …"."""
_NO_MORE = compiled(r",? (?:and|or|as well as)\b|[.;,]|$")
"""Around a crime of which no more is told: "a cell suspected of kidnapping and murder"."""
_TRADE = compiled(
    r"[ -](?:makers?|making|builders?|facilitators?|networks?|cells?|factor(?:y|ies)|experts?|specialists?|emplacers?"
    r"|planners?|materials?|components?|workshops?|manufacturers?|suppliers?|rings?|squads?)\b"
)
_HAS_DONE = Cued(
    r"\W*(?:(?:the|this|both|killed|slain|deceased|detained|arrested|captured|apprehended|targeted) (?:[\w-]+ ){0,3}?"
    r"(?:leaders?|facilitators?|commanders?|individuals?|m[ae]n|suspects?|detainees?|insurgents?|operatives?|militants?"
    r"|smugglers?|terrorists?|khwarij|khawarij|bombers?|ringleaders?)|he|she|they)\b,?[^.;]{0,60}?\b"
    r"(?:(?:was|is|were|are|been) (?:also |believed to be |\w+ly )*(?:involved in|responsible for|behind|suspected of"
    r"|wanted for|linked to)|took part in|participated in|led|planned|masterminded|ordered|directed|conducted|oversaw"
    r"|coordinated|organi[sz]ed|orchestrated|facilitated|carried out) (?:\w+ing )?"
    r"(?:an?|the|at least \w+|several|two|three|last \w+) (?:[\w'-]+ ){0,4}?"
    r"(?:attacks?|kidnappings?|bombings?|killings?|murders?|ambush(?:es)?|assassinations?|strikes?|massacres?|raids?"
    r"|deaths?|(?:cells?|groups?|networks?|squads?|gangs?) (?:which|that|who) (?:has |had |have )?(?:killed|attacked"
    r"|murdered|kidnapped|wounded))\b"
)
_BELIEVED = Cued(
    r"\b(?:(?:is|was|are|were) (?:believed|suspected|thought|known|said|alleged|reported) to have"
    r"|(?:had|has) (?:recently|previously|earlier)) (?:\w+ly )?(?:killed|murdered|kidnapped|assassinated|executed"
    r"|ambushed|attacked|beheaded|bombed)\b"
    r"|\b(?:confess(?:ed|es|ing)?|admitt(?:ed|ing)|admits) (?:to )?(?:(?:having|the|their|his|her|an?|several"
    r"|carrying out"
    r"|committing|planning|involvement in) )*(?:[\w-]+ ){0,2}?(?:bombings?|killings?|murders?|attacks?|killed"
    r"|murdered|bombed"
    r"|kidnappings?|robberies|ambush(?:es)?)\b"
)
"""What one who was sought is known for: "he is believed to have killed four policemen"."""
_OF_THE_DEED = compiled(
    r"\W*(?:in|during|as a result of) (?:the|this|that) (?:[\w-]+ ){0,2}?(?:attack|bombing|ambush|raid|assault)\b"
)
_MANY = compiled(
    r"(?:[ ,]+(?!(?:on|in|at|near|killed|killing|that|which)\b)[\w'’-]+){0,5}?,? (?:attacks|operations|bombings|bombs"
    r"|devices|explosives|ieds|ambushes|kidnappings|assassinations|materials|weapons|vests|rockets|mines|ammunition"
    r"|equipment)\b"
)
"""After the first word of several things that a plural ends: "roadside bomb and small-arms (attacks)"."""
_DUTIES = Cued(
    r"\b(?:leaders?|facilitators?|commanders?|members?|networks?|financiers?|planners?|smugglers?|operatives?|he|she"
    r"|they)"
    r",?(?: \w+ly| also| often| directly)? (?:manages?|operates?|oversees?|commands?|coordinates?|facilitates?|directs?"
    r"|plans|leads|supports|supplies|distributes|organi[sz]es|provides|moves|transports|procures|conducts|constructs"
    r"|maintain(?:s|ed)? (?:\w+ )?contact|(?:(?:is|was|are|were) (?:\w+ly )?)?(?:responsible for|based in|known to"
    r"|wanted for|linked to))\b"
)
