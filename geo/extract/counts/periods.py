"""People whom an office adds up over a month, or over the days that its report covers."""

from __future__ import annotations

from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.text.clues import Cued, Folded

__all__ = ["is_of_a_period"]


def is_of_a_period(s: Folded) -> bool:
    """Whether a folded sentence says what was counted over such a time: "In March the mission documented 12 deaths"."""
    return _OF_A_PERIOD.search(s) is not None


_MONTH = rf"(?:{MONTH_NAMES})"
_GATHERED = r"(?:documented|recorded|registered|verified|logged|tallied)"
_MANY = r"(?:(?:at least|more than|over|some|about|around|nearly|almost) )?[\d,]+"
_OF_A_PERIOD = Cued(
    rf"(?:^|, )\W*(?:in|during|over|throughout|for) (?:the (?:month|whole"
    rf"|course) of )?{_MONTH}(?! \d{{1,2}}\b)(?: \d{{4}})?,?"
    rf" [^.;]{{0,50}}\b{_GATHERED}\b[^.;]{{0,40}}\b(?:casualties|deaths|killings|incidents|fatalities|civilians"
    rf"|people|persons)\b"
    rf"|\b{_GATHERED}\b[^.;]*\b(?:in|during|over) (?:the )?(?:reporting period|period|month|week|fortnight|quarter)\b"
    r"|\b(?:killed|wounded|injured|died|dead|deaths|casualties)\b[^.;]*\b(?:in|during|over) the (?:reporting period"
    r"|period under review"
    r"|period covered|quarter|fortnight)\b"
    rf"|\b{_GATHERED} {_MANY} (?:[\w-]+ ){{0,2}}?(?:casualties|deaths|killings|fatalities|victims)"
    rf" (?:in|during|throughout|for) {_MONTH}(?! \d{{1,2}}\b)"
    r"|^\W*(?:in|during|over) the (?:[\w-]+ )?(?:weeks?|months?|years?) (?:before|preceding|leading up to|prior to"
    r"|up to|until|to)\b"
    rf"|\b(?:killed|wounded|injured|died|drowned|dead|deaths|casualties)\b[^.;]*\b(?:between|from)"
    rf" {_MONTH}(?: \d{{4}})? (?:and|to|until) {_MONTH}\b(?! \d{{1,2}}\b)"
    rf"|^\W*(?:over|throughout|during|in|for) the (?:whole |entire |full )?month of {_MONTH}\b[^.;]*\b(?:killed"
    rf"|wounded|injured|died|dead|deaths|casualties|arrested|abducted|kidnapped)\b"
    rf"|\b{_MONTH} saw \d[\d,]* (?:\w+ )?(?:killed"
    r"|deaths|dead|wounded|injured|casualties)\b"
    rf"|(?:^|, )\W*(?:in|during|over) {_MONTH}(?! \d{{1,2}}\b)(?: \d{{4}})?,? [^.;]{{0,30}}\d[^.;]*\b(?:killed"
    rf"|injured|wounded|died|deaths)\b"
    r"[^.;]*\b(?:fewer|more|less|higher|lower|up|down|compared|increase|decrease|rise)\b"
)
