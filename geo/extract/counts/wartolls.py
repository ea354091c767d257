"""What a war, an offensive, a group in all its years or a year has cost."""

from __future__ import annotations

from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.text.clues import AnyOf, Folded

__all__ = ["is_of_a_war"]


def is_of_a_war(s: Folded) -> bool:
    """Whether a folded sentence counts its people: "the conflict, in which more than 40,000 people have died"."""
    return _OF_A_WAR.found(s)


_MONTH = rf"(?:{MONTH_NAMES})"
_DAY = rf"(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
_WAR = r"(?:civil war|war|conflict|insurgency|rebellion|uprising|offensive)"
_COST = r"(?:killed|claimed|left|cost|taken|resulted in|caused)"
_OPENED = "launched|began|started|resumed|renewed|stepped up|opened|intensified|escalated"
_MANY = r"(?:(?:at least|more than|over|some|about|around|nearly|almost|approximately|an estimated) )?[\d,]+"
_OF_A_WAR = AnyOf(
    r"\d,\d{3}\b[^.;]*\b(?:has|have) (?:now |so far |since )?(?:been )?(?:killed|died|perished)\b[^.;]{0,60} since\W*$"
    rf"|\b(?:toll|losses|casualties) (?:of|from|in) (?:the|this) (?:[\w-]+ )?{_WAR} (?:so far |now )?(?:has|have|had"
    r"|stands|stood|reached|exceeds?)\b"
    rf"|\b(?:has|have|had) (?:now |already |so far )?(?:been killed|killed|lost|eliminated|liquidated|neutrali[sz]ed)\b"
    rf"[^.;]{{0,90}}? since {_DAY},? (?:19|20)\d\d\b"
    rf"|\b{_WAR},? (?:[a-z-]+ ){{0,3}}?in which (?:the )?{_MANY} (?:[\w-]+ ){{1,3}}?(?:have|had) (?:been |already )?"
    r"(?:died|killed|perished|lost)\b"
    rf"|\b{_WAR}(?: (?:in|on|against) (?:[\w-]+ ){{0,3}}?[\w-]+)?,? (?:that|which) (?:was )?"
    r"(?:began|begun|broke out|started|launched|unleashed)\b[^.;]{0,60}?"
    rf"\b(?:has|have|had) (?:so far |already )?{_COST}\b"
    rf"|\boffensive (?:launched|begun|started|unleashed)\b[^.;]*? (?:has|have|had) (?:so far |already )?{_COST}\b"
    r"|\b(?:since|after) (?:the|their|its) (?:[\w-]+ ){0,2}?offensive (?:began|started|was launched)\b"
    rf"|\b(?:deaths?|killings?|murders?) of {_MANY} [^.;]{{0,50}}\bthis year\b"
    rf"|\b(?:died|killed|murdered)\b[^.;]{{0,90}} (?:during|throughout|in all of) (?:19|20)\d\d\b"
    r"|\b(?:has|have|had)\b[^.;]{0,80}? since (?:[\w'’()-]+ ){1,6}?(?:took up arms|(?:seized|took|came to) power"
    r"|took office|declared (?:its |their |his |her )?(?:independence|autonomy|secession|war|a holy war)"
    rf"|(?:{_OPENED}) (?:[\w'’-]+ ){{1,4}}?(?:campaign|insurgency|struggle|offensive|revolt|rebellion|war|uprising"
    r"|attacks|crackdown|fight|drive|violence|jihad|intifada)"
    rf"|(?:{_OPENED}|ended|broke|abandoned) (?:[\w'’-]+ ){{1,3}}?(?:truce|ceasefire|cease-fire)"
    r"|(?:cancelled|canceled|annulled|scrapped) (?:[\w'’-]+ ){0,3}?elections?)\b"
    r"|\bviolence\b[^.;]{0,80} in (?:19|20)\d\d,? (?:has|have|had) (?:so far )?(?:killed|claimed|left|cost)\b"
    r"|\b(?:has|have|had) [^.;]*\b(?:died|killed|perished|murdered)\b[^.;]*"
    rf"\b(?:{_WAR}|violence|strife|bloodshed|attacks) (?:ever )?since\W*$"
    r"|\byears of (?:armed|civil|internal) (?:conflict|strife|war)\b|\bof the decade,? when\b"
    r"|\bnumber of (?:[\w-]+ )?(?:victims|dead|deaths|killings|murders)\b[^.;]*\bthis year\b"
    rf"|(?:^|, )\W*during (?:the month of )?{_MONTH},? {_MANY} (?:[\w-]+ )?"
    r"(?:died|were (?:killed|murdered|slain))\b"
    rf"|\b(?:over|in|throughout) (?:its|their|the) (?:[\w-]+ ?)?(?:year|month|decade)s?(?:-long|-old)? history\b"
    rf"|\b(?:died|killed|claimed|dead|deaths?)\b[^.;]* over (?:the )?(?:[\w-]+) (?:years|decades)\b"
)
