"""Which of a sentence's dates is the day of what it tells, and which only the day on which somebody spoke of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tallies import is_ranked
from geo.extract.days.dates import When
from geo.extract.days.dyingdays import is_since_death
from geo.extract.incidents.deedyears import of_the_deed
from geo.extract.incidents.knowndays import DEED, is_of_known
from geo.extract.incidents.otherdays import SINCE_WHAT, besides, is_of_before, is_of_rescuers
from geo.extract.incidents.spokendays import is_of_speaking
from geo.extract.text.clues import Cued, Piece
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["SPOKEN", "is_called", "of_one", "ranked", "without_nights"]

SPOKEN = -1.0
"""Dates scored below this say when somebody spoke, not when something happened."""


def ranked(sentence: Sentence, found: list[When], near: int, ends: Sequence[int] = ()) -> list[When]:
    """The dates of a sentence scored as the day of what happens at offset `near`, the likeliest first.

    `ends`: where words that name the happening end; a date right behind one is its date ("the crash on 12 June").
    """
    scored = [
        replace(w, score=_likely(sentence, w, near) + (1.5 if any(0 <= w.start - e <= 12 for e in ends) else 0.0))
        for w in found
        if not (_is_aside(sentence, w.start - sentence.start, near - sentence.start) or is_of_before(sentence, w))
    ]
    if len(scored) > 1:
        beyond = _beyond_a_wall(sentence, scored, near)
        scored = [replace(w, score=w.score - _OF_ANOTHER)
                  if w in beyond or _is_of_the_news(sentence, w, scored, near) else w
                  for w in scored]  # fmt: skip
        if (old := of_the_deed(sentence, scored, near, ends)) is not None:
            scored = [replace(w, score=max(w.score, _OF_IT) if w is old else w.score - _OF_THE_NEWS) for w in scored]
    return sorted(scored, key=lambda w: (w.future, -w.score))


def without_nights(ranked: list[When]) -> list[When]:
    """The dates without a night that a day is named for: "overnight Monday" is Monday, "buried on Tuesday those whom an
    overnight strike killed" is not."""
    days = [w for w in ranked if w.kind in ("weekday", "day") and w.score > SPOKEN]
    return [
        w
        for w in ranked
        if w.kind != "relative"
        or w.prec == 1
        or not any(d.score >= w.score or -_BY_THE_NIGHT <= d.start - w.end <= _BY_THE_NIGHT for d in days)
    ]


def _is_of_the_news(s: Sentence, w: When, scored: Sequence[When], near: int) -> bool:
    """Whether a date stands before the clause in which something happened on a day of its own: "sang on Friday in the
    street where a bomber blew up a bus on Wednesday"."""
    if any(_is_owner(s, o) and o.start > w.end for o in scored):
        return True
    if w.end > near or _TO_THE_EARLIER.search(s.low[w.end - s.start : near - s.start]) is None:
        return False
    others = [o for o in scored if o.start > near and o.score > SPOKEN and o.prec <= _A_FEW]
    return any(not _CLAUSE_END.search(s.low[near - s.start : o.start - s.start]) for o in others)


def _beyond_a_wall(s: Sentence, scored: Sequence[When], near: int) -> list[When]:
    """The dates that a semicolon parts from what happens at `near`, where the clause of that has a date of its own."""
    if ";" not in s.low:
        return []
    at = near - s.start
    start, end = s.low.rfind(";", 0, at) + 1, s.low.find(";", at)
    end = len(s.low) if end < 0 else end
    inside = [w for w in scored if start <= w.start - s.start < end and w.score > SPOKEN]
    return [w for w in scored if w not in inside] if inside else []


def _is_owner(s: Sentence, w: When) -> bool:
    """Whether a date owns what the sentence counts the people of: "the death toll from Monday's collapse"."""
    at = w.start - s.start
    return (
        _OWNS.match(s.low, w.end - s.start) is not None and _THE_TOLL_OF.search(s.low, max(0, at - 40), at) is not None
    )


def _is_aside(s: Sentence, at: int, near: int) -> bool:
    """Whether a date stands in a clause about a place or a person that is closed before what happens: "In Taiz, where a
    sit-in was crushed on Sunday, police fired on …"."""
    if at > near or "," not in s.low[at:near]:
        return False
    clause = _ASIDE.search(s, s.low[:at])
    return clause is not None and "," not in clause.group()[1:]


def of_one(s: Sentence, days: Sequence[When]) -> Sequence[When]:
    """The dates of a sentence without the span in which something was one of a row: "the ninth raid this year"."""
    if not any(d.prec > _A_FEW for d in days) or not is_ranked(s.low):
        return days
    return [d for d in days if d.prec <= _A_FEW or not _SO_FAR.match(s.low, d.start - s.start)]


def is_called(s: Sentence) -> bool:
    """Whether a sentence tells how the police learnt of it: "Officers were called to the street on Friday"."""
    return _CALLED.search(s) is not None


def _likely(s: Sentence, w: When, near: int) -> float:
    at = w.start - s.start
    before = Piece.of(s.low[max(0, at - 70) : at])
    after = Piece.of(s.low[w.end - s.start : w.end - s.start + 60])
    score = 1.5 * (1 - min(abs(w.start - near), 150) / 150) - (0.6 if w.prec == 2 else 1.5 if w.prec > 2 else 0.0)
    if w.kind == "ago" and w.prec == 1:
        score += 1.0
    if _OF_A_RECORD.search(before) or after.low.startswith(_QUOTED):
        return score - 4.0
    if is_of_known(s, w):
        return score + _OF_IT
    if is_since_death(s, [w]) or (w.kind == "ago" and _COUNTED_FROM_NEWS.fullmatch(s.low, at, w.end - s.start)):
        return score  # "remained in a coma on Sunday, a day after he was …"
    if w.kind == "year" and s.low.startswith(("the ", "that "), at):
        score += 3.0  # "the 1985 disaster": the year of the very thing
    if _SINCE.search(s, s.low[max(0, at - 10) : at + 6]) or SINCE_WHAT.search(before):
        score -= 3.0
    if is_of_rescuers(s, before, after):
        return score - 4.0
    if _HAPPENED.search(before) or _HAPPENED_SOON.match(after):
        score += 2.0
    if _THE_EVENT.search(before):
        score += 1.0
    if _STAMP.search(before) or _STAMP_SOON.match(after):
        return score - 4.0
    if _DIED_LATER.match(after.low) and _DIED.search(before):
        return score - 4.0
    if w.kind == "ago" and s.low.endswith(" after", at, w.end - s.start) and _A_DAY_BEFORE.search(before.low):
        return score - 4.0  # "stormed it on Sunday, a day after …": of what that came after
    if _OWNS.match(after.low) or (after.low.startswith(" that ") and _CLEFT.match(s.low) is not None):
        return score  # "confirmed dead in Monday's slide"
    if _SAID_THAT.search(before):
        return score  # "said that on Friday rebels killed …"
    if is_of_speaking(before, after):
        return score - 4.0
    if at <= _FRONT and "that" in s.lows and _TOLD_THEN.match(s.low, w.end - s.start):
        return score - 4.0
    score -= besides(s, at, before, after)
    if _STILL.search(before) or _SET_OUT.search(before) or _STATUS.search(before.low):
        return score - 4.0
    if _HOUR.match(after.low) or _HOUR_BEFORE.search(before):
        score += 1.2
    if is_called(s):
        score += 1.5
    if _SUSPECTED.search(s, s.low[:at]) is not None:
        return score - 4.0
    if (_PROCEDURE.may(before) and _PROCEDURE.search(before, _CLAUSE.split(before.low)[-1])) or _PROCEDURE_AFTER.match(
        after
    ):
        score -= 1.2
    return score


_OF_IT = 2.0
"""What a day gains that is said of what happened itself: "for an incident in Ava on Saturday"."""
_QUOTED = (': "', ": “")
"""Behind the day on which somebody said so: "acknowledged on 3 May: “Two strikes …"."""
_OF_THE_NEWS = 6.0
"""What the days of a sentence lose where an older one is that of the deed itself."""
_COUNTED_FROM_NEWS = compiled(r"\w+day,? [^,;]+ after")
"""A day counted back from the one of the news."""
_BY_THE_NIGHT = 24
"""Letters between a night and the day that it is named for."""
_A_FEW = 2
"""UCDP's precision of a day or a few of them."""
_OF_ANOTHER = 1.5
"""What a date loses that is of the clause before the one in which something happened."""
_TO_THE_EARLIER = compiled(r"\b(?:where|who|which|whose|after|since|following)\b")
_CLAUSE_END = compiled(r"[,;]|\band\b")
_SO_FAR = compiled(r"(?:so far )?this |since |(?:in|over) the past ")
_ASIDE = Cued(r", (?:where|which|who|whose|whom) [^;:–—]*$")
"""A clause about somebody or some place that is open up to here."""
_SINCE = Cued(r"\b(?:since|until|till)\s")
_CLAUSE = compiled(r"[;:,]|\b(?:after|when|following|in connection with|for)\b")
_TOOK_PLACE = r"\b(?:happened|occurred|took place|broke out|erupted|unfolded|began|struck|hit|exploded)\b"
_HAPPENED, _HAPPENED_SOON = Cued(_TOOK_PLACE), Cued(".{0,40}" + _TOOK_PLACE)
_STILL = Cued(
    r"\b(?:remain(?:ed|s)|was still|were still|was|were|recovering|recovered) (?:[\w-]+ ){0,2}?(?:hospitali[sz]ed"
    r"|in (?:the |an? )?(?:[\w-]+ ){0,3}?(?:hospital|condition|intensive care|icu|custody|coma)"
    r"(?: (?:at|in) (?:[\w'’.-]+ ){1,6}?)?|fighting for (?:his|her|their) li(?:fe|ves)|on life support)"
    r" ?(?:late |early )?(?:on )?$"
)
"""Before a day on which those who had been hurt were still so: "remained in intensive care on Sunday"."""
_HOUR = compiled(
    r"(?:'s|,)? ?(?:early |late )?(?:night|morning|evening|afternoon|midnight|noon|dawn|at (?:about |around "
    r"|approximately )?\d|(?:about|around|shortly|just) (?:\d|before|after))"
)
_HOUR_BEFORE = Cued(
    r"\b(?:[ap]\.?m\.?,?|night|morning|evening|afternoon|late|early|midnight|hours|dawn)(?: on| of)? (?:the )?$"
)
_STAMPED = (
    r"\b(?:posted|updated|published|modified|copyright|last updated|[ap]\.?m\.? (?:est|edt|cst|cdt|mst"
    r"|mdt|pst|pdt|gmt|et|ct|pt))\b"
)
_STAMP, _STAMP_SOON = Cued(_STAMPED), Cued(".{0,25}" + _STAMPED)
_THE_TOLL_OF = compiled(r"\b(?:toll|dead|deaths|victims|number|killed|injured|hurt|died|missing) (?:from|in|of|by) $")
_CLEFT = compiled(r"\W*(?:it|that) (?:was|is|had been) ")
"""How a sentence opens that puts its day before its news: "It was at Ava in July that a mob …"."""
_A_DAY_BEFORE = compiled(r"(?:(?<!yester)(?<!to)day|\d|ary|rch|ril|may|une|uly|ust|ber), $")
"""Before a span that is counted from the day of the news."""
_SAID_THAT = Cued(
    r"\b(?:said|announced|confirmed|reported|stated|informed) that,? "
    r"(?:(?:on|late|early|at|dawn|around|about|in the (?:\w+ )?"
    r"(?:hours|morning|evening) of) )*$"
)
"""Between it and what came to pass: a day that opens the clause is the day of that."""
_OWNS = compiled(rf"(?: (?:morning|afternoon|evening|night))?['’]s (?:[\w-]+ ){{0,2}}?{DEED}\b")
"""Behind the day of what somebody speaks of: "the dead in Sunday's raid"."""
_DIED = Cued(r"\b(?:died|dies|succumbed) (?:early |late |later |overnight )?(?:on )?$")
_DIED_LATER = compiled(
    r"(?: (?:early|late|night|morning|evening|afternoon))?,? (?:at|in|of|from|to) (?:an? |the |his |her |their |its )?"
    r"(?:[\w'’.-]+ ){0,4}?(?:hospital|clinic|infirmary|intensive care|(?:trauma|medical|health|burns?) cent(?:er|re)"
    r"|burns? unit|memorial|icu|hospice|wounds|injuries|burns)\b"
)
"""Around the day on which somebody died who had been hurt before: "died on Wednesday night at the general hospital"."""
_SET_OUT = Cued(
    r"\bborn (?:\w+ ){0,2}$"
    r"|\b(?:had (?:just )?left|having left|departed|set sail|set out|embarked|been travelling|been traveling)\b"
    r"(?: [\w'-]+){0,8} $"
)
"""Before the day on which a life or a journey began, not that of what befell it."""
_OF_A_RECORD = Cued(
    r"\b(?:responsible for|behind|wanted for|wanted in|accused of|suspected of|suspected in|linked to|implicated in"
    r"|involved in|orchestrated|masterminded) (?:an?|the|several|two|three|last \w+) (?:[\w'-]+ ){0,3}?(?:attacks?"
    r"|bombings?|killings?|murders?|ambush(?:es)?|raids?|kidnappings?|strikes?)(?: (?:on|in|of|early|late|last))? $"
)
"""Before the day of what somebody answers for who is taken or killed on another."""
_STATUS = compiled(r"[(—–-] ?(?:situation )?as (?:of|at) $|\bas of (?:late |early )?$")
"""Before the day that the head of a bulletin gives its figures for."""
_THE_EVENT = Cued(r"\bthe (?:[\w'-]+ ){1,3}?(?:on|of|late on|early on) $")
_FRONT = 14
"""Letters of a sentence before a day that it opens with: "Later on Friday"."""
_TOLD_THEN = compiled(
    r"(?: (?:morning|afternoon|evening|night))?,? (?:[\w'’.-]+ ){1,7}?"
    r"(?:(?:admitted|acknowledged|conceded|testified|recalled|revealed|disclosed|confessed|insisted|maintained)"
    r"(?: [\w'’.-]+){0,4}? that\b"
    r"|(?:said|told|stated|announced|confirmed|reported|alleged|claimed|declared|complained|charged|added|noted|argued"
    r"|reiterated|emphasized|stressed|pointed out)(?: [\w'’.-]+){0,4}? that [^.;]{2,80}?"
    r"\bhad (?:been |\w+ly )?\w+(?:ed|en|t|n)\b)"
)
"""After the day with which a sentence opens, on which somebody spoke of what had come to pass before."""
_CALLED = Cued(
    r"\b(?:police|officers|deputies|troopers|firefighters|crews|paramedics|ambulances?|garda[ií]|emergency services)"
    r" (?:\w+ ){0,2}?(?:called|responded|alerted|dispatched|summoned|deployed) (?:\w+ ){0,6}?(?:to|at|about|for)\b"
)
"""In a sentence on how the police learnt of it, which they did on its day."""
_SUSPECTED = Cued(
    r"\b(?:arrested|detained|held|apprehended)\b[^.;]{0,30}? (?:on suspicion of|in connection with)\b[^.;]*$"
)
"""Before the day of an arrest for it."""
_PROCEDURE = Cued(
    r"\b(?:arrest\w*|charg\w*|court|judge|arraign\w*|sentenc\w*|plead\w*|appear\w*|trial|hearing|funeral"
    r"|buried|vigil|inquir\w*|inquest\w*|probe|release\w*|search\w*|investigat\w*|jury|custody|surrender\w*"
    r"|indict\w*|anniversary"
    r"|visit\w*|identif\w*)\b"
)
_PROCEDURE_AFTER = Cued(
    r",? (?:\w+ ){0,3}?(?:buried|laid to rest|mourned|arrested|charged"
    r"|appeared|found probable|sentenced|pleaded|identified|released|ordered)\b"
)
