"""What a sentence's figures add up: one happening's people, all that a disaster has cost so far, or a year's."""

from __future__ import annotations

from geo.extract.counts.citycounts import without_rank
from geo.extract.counts.earlier import once_there
from geo.extract.counts.periods import is_of_a_period
from geo.extract.counts.sincewhen import told_besides_since
from geo.extract.counts.wartolls import is_of_a_war
from geo.extract.days.dateforms import MONTH_NAMES
from geo.extract.phrases.things import CLASSES
from geo.extract.text.clues import AnyOf, Cued, Folded, Piece
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = [
    "cost_of_a_war",
    "is_added_to",
    "is_cumulative",
    "is_lasting",
    "is_ranked",
    "is_ratio",
    "is_share",
    "is_so_far",
    "is_statistic",
    "is_trend",
]


@once
def is_statistic(s: Sentence) -> bool:
    """Whether a folded sentence counts a year's, a war's or a series' people, not one happening's."""
    low = s.low
    if not any(clue in low for clue in _STATISTIC_CLUES):
        return "between" in s.lows and is_of_a_period(s)
    plain = without_rank(low)
    if (
        any(word in plain for word in ("ing ", "which ", "toll", "number"))
        and (added := _ADDED_TO.search(plain)) is not None
    ):
        plain = plain[: added.start()]  # "four were killed, bringing the number killed this month to 46"
    plain = plain[: once_there(plain)]  # "was shot at the bank where two robbers died last year"
    if "since" in plain:
        plain = told_besides_since(plain)
    if (war := cost_of_a_war(s)) is not None:
        plain = plain[:war]
    said = s if plain is low else Piece.of(plain)
    if _HABITUAL.found(said):
        return True
    if _LASTING.search(said) or _RANKED.search(said):
        return False
    return (
        _STATISTIC.found(said)
        or is_of_a_war(said)
        or is_of_a_period(said)
        or (_SINCE_A_DAY.search(said) is not None and _OF_NATURE.search(plain) is None)
    )


@once
def cost_of_a_war(s: Sentence) -> int | None:
    """Where a folded sentence that says what befell somebody goes on to what their war has cost in all: "(15 died) in a
    war that has killed 6,000"; None where it does not."""
    if not any(word in s.lows for word in ("has", "have", "had")):
        return None
    war = _WAR_THAT_COST.search(s.low)
    return war.start() if war is not None and _BEFALLEN.search(s.low, 0, war.start()) else None


def is_trend(low: str) -> bool:
    """Whether a folded sentence says how a year's number went up or down: "piracy fell last year"."""
    return "year" in low and _TREND.search(low) is not None


def is_so_far(s: Folded) -> bool:
    """Whether a folded sentence that looks like a statistic counts what something has cost since a month of late."""
    return _SO_FAR.search(s.low) is not None and not _HABITUAL.found(s)


def is_share(low: str) -> bool:
    """Whether a folded sentence says no more than who was among those counted before it: "Among the dead are …"."""
    return _SHARE.match(low) is not None


def is_lasting(s: Folded) -> bool:
    """Whether a folded sentence tells of what goes on for weeks: an epidemic, rains, a cold spell."""
    return _LASTING.search(s) is not None


def is_ranked(low: str) -> bool:
    """Whether a folded sentence says only which of a row of happenings another is: "the fifth crash since May"."""
    return any(word in low for word in _NTH) and _ONE_MORE.search(low) is not None


def is_ratio(low: str, at: int) -> bool:
    """Whether the number at `at` in a folded sentence is part of a rate: the ten of "one in ten fatal crashes", the one
    of "a man dies there for every million tonnes"."""
    return _RATIO.search(low, max(0, at - _BEFORE), at) is not None or ("every" in low and bool(_RATE.match(low, at)))


def is_added_to(low: str, at: int) -> bool:
    """Whether the number at `at` in a folded sentence is the sum of weeks to which its own are added: "34 were killed,
    bringing the total since 7 October to 34,622 dead"."""
    added = _ADDED_TO.search(low) if "ing the" in low or "ing its" in low or "ing their" in low else None
    return added is not None and added.end() < at and _OVER_TIME.search(low, added.end(), at) is not None


def is_cumulative(sentence: Sentence) -> bool:
    """Whether a sentence counts all that an outbreak or a disaster has cost so far, not what one day has."""
    return _CUMULATIVE.search(sentence) is not None


_ADDED_TO = compiled(
    r"(?:, (?:bringing|taking|raising|pushing|lifting|which brings|which takes|which brought|raises?|brings?)"
    r"|,? and (?:raises?|brings?)) (?:to (?:(?:at least|about|around|more than|over|nearly|some) )?[^ ,]+,? )?"
    r"(?:the|its|their) (?:[\w'’]+ ){0,2}?(?:number|total|toll|count|tally)\b"
    r"|,? (?:as )?(?:the )?(?:death )?toll since\b"
)
"""Behind what happened, the sum of months to which it is added."""
_OVER_TIME = compiled(
    r"\b(?:since|this (?:year|month)|in (?:19|20)\d\d)\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
"""Over what such a sum is counted."""
_WAR_THAT_COST = compiled(
    r",? (?:in|of|amid|during|from|to|by) (?:the|an?|its|their) (?:[\w-]+ ){0,3}?(?:war|conflict|insurgency|rebellion"
    r"|uprising|campaign|offensive),? (?:that|which) (?:has|have|had) (?:[\w-]+ )?(?:killed|claimed|left|cost)\b"
)
"""Behind what happened, the war that it is part of, and what that has cost."""
_BEFALLEN = compiled(r"\b(?:killed|died|dead|killing|wounded|injured|wounding|hurt|missing|kidnapped|abducted)\b")
_RATIO = compiled(r"\b(?:one|two|three|four|[1-9]) (?:in|out of)(?: every)? $")
_RATE = compiled(r"[^.;:]{0,60}?\b(?:(?:for|in) every|every (?:year|month|week|day|hour))\b")
"""What follows a number that says how often."""
_BEFORE = 24
"""Letters before a number that make it part of a share."""
_CUMULATIVE = Cued(
    r"\b(?:cumulative(?:ly)?|in total|a total of|overall|to date|altogether|since the (?:\w+ )?(?:outbreak"
    r"|epidemic|floods?"
    r"|flooding|rains|monsoon|rainy season|storms?|disaster|onset)\b|since (?:it|they) (?:was|were|began|started"
    r"|broke))\b"
)
_STATISTIC_CLUES = (
    "linked to",
    "tied to",
    "between 19",
    "between 20",
    "from 19",
    "from 20",
    "year",
    "every",
    "each",
    "since",
    "average",
    "statistic",
    "figures",
    "decade",
    "month",
    "war",
    "accus",
    "blam",
    "annual",
    "so far",
    "conflict",
    "insurgency",
    "rebellion",
    "uprising",
    "compared",
    "recently",
    "alone",
    "lives to",
    "times",
    "violence",
    "attacks",
    "fighting",
    "clashes",
    "unrest",
    "bombings",
    "week",
    "number of",
    "strikes",
    "blasts",
    "raids",
    "civilian casualties",
    "civilian deaths",
    "siege",
    "blockade",
    "offensive",
    "during ",
    "such ",
    "history",
    "documented",
    "counted ",
    "attended ",
    "handled ",
    "recorded",
    "registered",
    "verified",
    "reporting period",
    "fewer than",
    "than in ",
)
_DISEASES = "|".join(name.strip() for name in CLASSES["DISEASE"].split("|"))
_LASTING = Cued(
    rf"\b(?:{_DISEASES}|outbreak|epidemic|virus|floods?|flooding|monsoon|heat ?wave|drought|famine"
    r"|wildfires?|rains?|downpours?|cold (?:wave|snap|spell)|(?:of"
    r"|by|from|in) the (?:\w+ )?"
    r"(?:cold|heat)|frozen? to death|froze to death|landslides?|hunger|starvation)\b"
)
_SHARE = compiled(
    r"\W*(?:among|of|included in|including|most of|half of|many of|a third of|more than half of)"
    r" (?:the |those |these |them\b)"
    r"(?:[\d,]+ )?(?:[\w-]+ )?(?:killed|dead|deaths|victims|casualties|wounded|injured|fatalities)?\b"
    r"|\W*(?:most|many|half|nearly all|almost all) (?:of them )?(?:were|was|are|had been|died) "
)
_SO_FAR = compiled(
    rf"\bsince (?:(?:early|late|mid-?) ?)?(?:{MONTH_NAMES})"
    r"\b(?! (?:19|20)\d\d)|\bsince the (?:start|beginning|onset) of (?:the )?(?:month|week|season"
    r"|rainy season|rains"
    r"|monsoon|winter|summer|outbreak)\b|\bin the (?:last|past) (?:\w+ )?weeks\b"
)
_NTH = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "latest",
    "th ",
    "1st ",
    "2nd ",
    "3rd ",
)
_ONE_MORE = compiled(
    r"\b(?:the|its|their|an?) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest)"
    r" (?:(?:such|on|in|at|there|here|of its kind)|(?:[\w-]+ ){0,3}?(?:accident|crash|disaster|incident|collapse"
    r"|fire|blast|explosion|stampede|crush"
    r"|derailment|sinking|case|stabbing|homicide|slaying|robbery|drowning"
    r"|shipwreck|attack|raid|ambush|bombing|shooting|killing|murder|massacre|kidnapping|abduction|assassination"
    r"|assault|clash|air ?strike|quake|earthquake|storm|cyclone|typhoon|hurricane|flood|landslide|avalanche|outbreak"
    r"|eruption))\b(?:[^.;]|\bno\. ){0,80}?"
    r"\b(?:since|this (?:year|month|week|season|winter|summer)|in (?:as many|less than|under|just|the (?:past"
    r"|last)|two|three|four"
    r"|five|six|\d+|an?) (?:[\w-]+ )?(?:days|weeks|months|years|year|month|week|decade))\b"
)
_HABITUAL = AnyOf(
    r"\b(?:every|each|per) (?:(?:single )?year|monsoon|(?:rainy |wet |dry |fire |flood |hurricane "
    r"|typhoon )?season|summer"
    r"|winter|spring|autumn|decade)\b|\ba year(?= on average|[.;])"
    r"|\bin such (?:\w+ )?(?:raids|sweeps|attacks|operations|cases|incidents|clashes|accidents|camps|prisons)\b"
    r"|\b(?:last|this|(?:the )?past|the) year (?:was|has been|is) (?:by far |already )?(?:the|its|their) (?:\w+ )?"
    r"(?:deadliest|bloodiest|worst|most (?:violent|deadly)|costliest)\b"
    r"|\b(?<![/,-])(?:19|20)\d\d (?:was|is|has been) (?:by far |already )?(?:the|its|their) (?:\w+ )?"
    r"(?:deadliest|bloodiest|worst|most (?:violent|deadly)|costliest) (?:year\b|on record\b|for\b|since\b)"
    r"|^\W*last year,? (?:more than |at least |some |about |nearly )?[\d,]+ (?:\w+ ){0,3}?(?:died|drowned|were killed"
    r"|lost their lives)\b(?!.*\b(?:when|after|as|in an?)\b)"
)
"""What comes again and again, disasters too."""
_RANKED = Cued(
    r"\b(?:deadliest|bloodiest|worst|biggest|largest|heaviest|strongest|most \w+|first|highest|lowest|only|second"
    r"|third)\b[^.;]{0,60}\b(?:since|in|for|this|so far)\b"
)
"""One happening measured by others: "the deadliest attack since the war began"."""
_TREND = compiled(
    r"\b(?:fell|rose|dropped|climbed|declined|increased|doubled|halved|went (?:up|down))\b[^.;]{0,40}"
    r"\b(?:last|this) year\b"
)
_MONTH = rf"(?:{MONTH_NAMES})"
_ADDED = r"(?:has|have) (?:now |so far |also )?(?:been )?(?:recorded|documented|counted|registered|verified)\b"
"""What is said of people who are added up."""
_SINCE_A_DAY = Cued(
    r"\d,\d{3}\b[^.;]*\b(?:killed|died|wounded|injured|dead|martyrs|martyred)\b[^.;]{0,60}"
    rf"\bsince (?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b"
)
_OF_NATURE = compiled(r"quake|tremor|storm|cyclone|hurricane|typhoon|tsunami|erupt|\bfires?\b|collapse|crash|sank|sunk")
_STATISTIC = AnyOf(
    r"\bso far (?:this (?:year|month)|in (?:19|20)\d\d)\b"
    r"|\bthis year alone\b|\b(?:every|each|per|a) year\b(?! (?:on|after|ago|later"
    r"|since|earlier|before)\b)|\bannually\b|\byearly\b"
    r"|\b(?:fewer|more|less|up|down) (?:from|than) (?:[\w,]+ )?(?:in |during )?(?:the (?:year before|previous year"
    r"|same period)"
    r"|(?:a|one) year (?:earlier|ago|before)|last year\b(?!'s))"
    r"|\bcompared (?:with|to) [\d,]+\b|\bon average\b|\bstatistics\b|\bfigures (?:(?:released|published|issued"
    r"|compiled|obtained|collected)[^.;]{0,40}? )?show(?:s|ed)?\b"
    r"|\bin (?:those|these|the same) years\b"
    r"|\bin the first (?:half|quarter"
    r"|[\w-]+ (?:months|weeks)) of (?:(?:the|this|last) year|(?:19|20)\d\d)\b"
    r"|\bsince (?!(?:early |late |last )?(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day)"
    r"(?:[\w'-]+ ){0,5}?(?:war|conflict|uprising|revolution|invasion|insurgency|fighting|violence"
    r"|beginning|start|pandemic|outbreak|unrest|offensive|rebellion|hostilities|truce|ceasefire|coup)\b"
    r"|\b(?:in|during|over|throughout) (?:the (?:course of )?|a )?(?:[\w'-]+ ){0,4}?(?:\w+-)?"
    r"(?:year|month|decade)s?(?:[- ](?:long|old))?,? (?:of )?(?:[\w'-]+ )?(?:war|conflict|insurgency"
    r"|rebellion|occupation|uprising|campaign|siege|fighting|violence)\b"
    r"|\b(?:war|conflict|insurgency|rebellion|uprising)\b(?:,[^,]{3,60},)? (?:has|have|had"
    r"|which has) (?:\w+ )?(?:killed|claimed|left|cost)\b"
    r"|\bsince the (?:(?:early|late|mid)[- ])?(?:(?:19|20)?\d0s|twenties|thirties|forties|fifties|sixties|seventies"
    r"|eighties|nineties)\b"
    r"|\b(?:linked|tied) to (?:at least |more than |about )?[\w-]+ (?:\w+ )?(?:deaths|fatalities|injuries|fires"
    r"|crashes)\b"
    r"|\b(?:between|from) (?:19|20)\d\d (?:and|to|until|through) (?:19|20)\d\d\b"
    r"|\bsince (?:(?:early|late|mid) )?(?:19|20)\d\d\b|\bin the (?:last|past) (?:\w+ )?(?:years|decades?"
    r"|months)\b|\bover the (?:last|past) (?:\w+ )?(?:years?|decades?|months)\b"
    r"|\b(?:homicides?|killings|murders|shootings|homicide)\b.{0,25}\b(?:this|in the|of the|so far"
    r"|last) (?:year|city this)\b|\bin recent (?:years|months)\b|\bdecades? of\b|\byears? of (?:war|civil war"
    r"|conflict|violence)\b"
    r"|\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth) (?:homicide|murder|killing|fatal shooting"
    r"|homicide victim|shooting death)\b.{0,30}\byear\b|\bduring the (?:civil )?war\b|\bwar (?:has"
    r"|that has) (?:killed|claimed|left)\b"
    r"|\b(?:accus|blam)\w+ .{0,60}\b(?:numerous|many|hundreds|thousands|countless)\b"
    r"|\b(?:killed|died|dead|deaths|injured)\b.{0,60}\b(?<!\d )(?<!ary )(?<!rch )(?<!ril )(?<!may )(?<!une )(?<!uly )"
    r"(?<!ust )(?<!ber )last year\b(?!')|\btimes (?:a|per|each|every) (?:day|week|month|year)\b"
    r"|\b(?:registered|recorded|counted|attended|investigated|handled|dealt with) [\d,.]{2,} (?:[\w-]+ ){0,3}?"
    r"(?:accidents|crashes|collisions|incidents|crimes|offences|homicides|robberies|fires|interventions|emergencies)\b"
    r"|^\W*(?:in )?the (?:year|decade) before,"
    r"|\bwhich last year (?:\w+ ){0,2}(?:killed|claimed|caused|left|cost)\b"
    r"|\b(?:have|has) (?:also )?(?:conducted|carried out|launched) (?:a number of|several|many|numerous) [^.;]*"
    r"\brecently\b"
    r"|\bsince (?:easter|christmas|thanksgiving|memorial day|labor day|new year)\b"
    rf"|\bin {_MONTH} alone\b"
    rf"|^\W*(?:in )?total since (?:\d{{1,2}} )?{_MONTH}\b"
    r"|\b(?:in|over|within) (?:just |the space of )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several) "
    r"(?:weeks|months|years) of (?:the )?(?:[\w-]+ )?(?:assaults?|attacks|fighting|war|battles?|clashes|shelling|siege"
    r"|bombing|bombardment|strikes|raids|conflict|combat)\b"
    r"|\bcivilian (?:casualties|deaths|victims)\b[^.;]*\b(?:from|between) \d{1,2} [a-z]+ (?:\d{4} )?(?:to|and|until)\b"
    r"|\bnumber of (?:people |civilians |those |soldiers |palestinians )?(?:killed|dead|deaths|victims)\b[^.;]*\b"
    r"(?:in|over|within) "
    r"(?:a|the (?:past|last)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+) (?:[\w-]+ )?"
    r"(?:days|weeks?|months?|years?)\b|\b(?:worst|deadliest|bloodiest|latest|first|last|one)"
    r" of (?:an? |the |at least )?"
    r"(?:[\w-]+ ){1,2}(?:attacks|bombings|blasts|strikes|explosions|raids|shootings|ambushes) (?:that|which|to)\b"
    r"|\bvictims of the (?:siege|war|conflict|blockade|famine)\b"
    r"|\b(?:children|kids|people|men|women|teens|teenagers) (?:have|had) (?:\w+ )?lost their lives to\b"
    rf"|\bsince (?:last )?{_MONTH}\b"
    rf"|\bsince \d{{1,2}} {_MONTH}\b[^.;]*\b{_ADDED}|\b{_ADDED}[^.;]*\bsince \d{{1,2}} {_MONTH}\b"
    r"|\b(?:in|from|by) (?:the )?(?:[\w-]+ ){0,2}?(?:violence|attacks|fighting|clashes|unrest|bombings)"
    rf" (?:[\w-]+ ){{0,2}}?(?:in|during|for) (?:the month of )?(?:{_MONTH}(?! \d{{1,2}}\b)"
    r"|(?:the )?(?:last|past|previous) month)\b(?!'s)"
)
