"""How dates are written: the forms, their words, and what makes one lie ahead. Data only."""

from __future__ import annotations

import re

from geo.extract.days.feasts import COUNTED_FEASTS, FEAST, FEAST_WEEKEND
from geo.extract.text.tokens import STEM, listed, words
from geo.patterns import compiled

__all__ = listed(
    "AND_NEXT CLUES COUNTED COUNTED_FROM DATE DAY_NAMES FUTURE INTO LONG_AGO MONTH MONTHS MONTH_NAMES ORDINALS "
    "RANGE RANGE_BEFORE ROMAN_MONTHS SMALL STAMPED STEMS THE_DAY WEEKDAYS WITHOUT"
)

INTO = compiled(
    r"(?: (?:night|evening|afternoon|morning))?,? (?:(?:to|into|through|and|or)(?: early| late| the early hours of)?"
    r"|and (?:again|then|into|through|early|late)(?: on| in| early| late| the early hours of){0,2}) "
)
"""Between two days that follow on each other: "Sunday night and into Monday", "on Monday and again on Tuesday"."""
_HOUR = r"(?:noon|midday|midnight|dusk|dawn|nightfall|sunset|sunrise|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)"
RANGE = compiled(
    r"(?: (?:morning|night|evening|afternoon|dusk|dawn|noon|midday|midnight|nightfall))?"
    r" ?(?:-|to|until|till|through|thru|(?P<and>and)) ?"
    rf"(?:early |late |(?:about |around )?{_HOUR} (?:on )?)?"
)
"""Between two days, the words that make them a span; "and" only after "between"."""
RANGE_BEFORE = compiled(rf"\bbetween (?:\w+ |{_HOUR} (?:on )?)?$")
COUNTED = compiled(r"(?:before|after)$")
"""What ends a span that is counted from the day behind it."""
COUNTED_FROM = compiled(r" (?:(?:the|an?|its|their|his|her|last|this) )?(?:[a-z-]+ ){0,2}?(?:(?:on|of) )?(?:the )?")
"""Between such a span and that day: "two days before the 7 June poll", "a week after the vote on 3 May"."""
LONG_AGO = compiled(r",? (?:on )?(?:early |late )?")
"""Between a number of years and the part of this year to which they are counted: "ten years ago this month"."""
AND_NEXT = compiled(r"(?:,|,? and)(?: again)?(?: on)? ")
"""Between the days of a list: "on Monday, Tuesday and again on Wednesday"."""
THE_DAY = compiled(r",? (?:(?:morning|afternoon|evening|night),? )?(?:the )?")
STAMPED = compiled(
    r"(?:^\W*|\b(?:posted|published|updated|released?|date|dateline|modified|first|last|on|by|at)\b.{0,40}|[(\[/|])\W*$"
    r"|^[^.;]{0,50}[,(] ?$"
)
"""Before the date that a page or a dispatch bears at its head."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = {
    name: number for number, name in enumerate(listed("jan feb mar apr may jun jul aug sep oct nov dec"), start=1)
}
DAY_NAMES = words("monday tuesday wednesday thursday friday saturday sunday")
MONTH_NAMES = "january|february|march|april|may|june|july|august|september|october|november|december"
"""As they are written out, each a choice of a pattern."""
MONTH = (
    rf"(?:{MONTH_NAMES}"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_OF_A_NIGHT = (
    r"(?:passenger\ )?(?:bus|coach|minibus|train|sleeper|ferry|flight|plane|boat|express|service|journey|trip|voyage"
    r"|ride|crossing|shift|shelter|stay|stop|stopover|guest|camp|hostel)(?:s|es)?\b"
)
"""What is called overnight by what it is, not by when it was: "an overnight bus"."""
_OF_A_WEEKEND = (
    r"(?:gang\ |tribal\ |communal\ )?(?:fighting|clashes|violence|shootings?|killings?|attacks?|raids?|riots?|rioting"
    r"|bombings?|blasts?|unrest|murders?|slayings?|stabbings?|bloodshed|ambush|massacre|crash(?:es)?|accidents?|fires?"
    r"|storms?|floods?|flooding|avalanches?)\b"
)
"""What a weekend is named for by what happened in it: "weekend fighting"."""
_COUNTED = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_BREAKS = (
    "floods|flooding|flash floods|floodwaters|landslides|mudslides|fires|wildfires|storms|tornadoes|avalanches"
    "|earthquakes|quakes|bombs|rockets|shells|missiles|clashes"
)
"""What breaks over people, told of without an article: "a day after (floods) killed nine"."""
_NUMBERS = "|".join(_COUNTED[1:])
ROMAN_MONTHS = {name: n for n, name in enumerate(listed("i ii iii iv v vi vii viii ix x xi xii"), start=1)}
"""Months as they are numbered in "14.VII.2019"."""
ORDINALS = {
    word: number
    for number, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=1,
    )
}
"""How the days of a month are counted out."""
SMALL = {w: n for n, w in enumerate(_COUNTED)} | {
    "a": 1,
    "an": 1,
    "several": 3,
    "few": 3,
    "couple": 2,
    "some": 3,
    "dozen": 12,
}
DOW = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|wed|thurs?|fri|sat)\b\.)"
HAPPENING = (
    r"(?:(?!(?:and|or|to|that|which|of|in|on|at|by|for|after)\b)[\w'-]+\s){0,3}?(?:disaster|tragedy|accident|crash"
    r"|collision|derailment|sinking|shipwreck|fire|blaze|inferno|explosion|blast|collapse|(?:mud|rock|land)?slide"
    r"|stampede"
    r"|crush|floods?"
    r"|flooding|quake|earthquake|tsunami|eruption|avalanche|storm|hurricane|cyclone|typhoon|tornado"
    r"|wildfires?"
    r"|bushfires?|outbreak|epidemic|famine|attacks?|bombings?|massacre|shootings?|killings?|murders?|slayings?"
    r"|assassination|kidnappings?|abduction|hijacking|siege|ambush|raid|riots?|clashes|uprising|coup|genocide)\b"
)
"""What happened in the year that stands before it: "the 1985 colliery disaster"."""
_OF_ITS_YEAR = r"the|that|an?|s|deadly|devastating|similar|massive|major|powerful"
"""Before the year of something that happened: "the 1985 disaster", "Haiti's 2010 quake", "the deadly 2003 fire"."""
_AFTER_A_YEAR = (
    r"(?:and|but|when|where|while|by|at|on|in|with|as|after|before|during|because|that|which|who|to|for|the|an?|he|she"
    r"|it|they|was|were|is|are|had|has|would)"
)
"""What follows a number that is a year of long ago, and no number of something."""
_OPENINGS = (
    r"a[\sbflnprstu-]|b[aeoy]|c[ho]|d[aeu]|e[aeilpv]|f[eior]|g[ou]|h[ao]|in|j[au]|la|m[aeio]|n[eio]|o[cfnv]|p[aer]|ro"
    r"|s[\shtaeiou]|t[ehouw]|un|va|w[ehi]|ye"
)
"""How each form may begin, so that most words are passed over at a glance."""
DATE = compiled(
    rf"""\b(?=[\d(]|{_OPENINGS})(?:
      (?P<iso>\b(?P<iso_y>(?:19|20)\d\d)(?P<iso_sign>[-/])(?P<iso_m>\d\d)(?P=iso_sign)(?P<iso_d>\d\d)(?!\d))
    | (?P<roman>\b(?P<ro_d>\d{{1,2}})(?P<ro_sign>[./ -])\ ?(?P<ro_m>{"|".join(ROMAN_MONTHS)})(?P=ro_sign)\ ?
        (?P<ro_y>(?:19|20)\d\d)\b)
    | (?P<slashed>\b(?P<sl_a>\d{{1,2}})(?:(?:[/.](?P<sl_b>\d{{1,2}})[/.](?P<sl_y>\d{{4}}|\d\d))
        |-(?P<sl_b2>\d{{1,2}})-(?P<sl_y2>\d{{4}}))\b)
    | (?P<day_month>\b(?:(?:between|from)\ (?:the\ )?)?(?P<dm_day>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:,\ \d{{1,2}}(?:st|nd
        |rd|th)?)?\ ?(?:-|/|to|and|through)\ ?(?:the\ )?(?P<dm_to>\d{{1,2}})(?:st|nd|rd|th)?)?
        (?:\ of|\ day\ of)?[\s-](?P<dm_month>{MONTH})(?:,?[\s-](?:of\ )?'?(?P<dm_year>\d{{4}}
        |(?<!,\ )(?<!of\ )\d\d(?![\d:,.]
        |\ (?!(?:in|at|on|near|when|that|and|by|the|from|to|was|were|is|as|after|an?|with|for|it|he|she)\b)[a-z])))?
        \b(?:,?\ (?:of\ )?(?P<dm_last>last\ year\b))?)
    | (?P<month_day>\b(?P<md_month>{MONTH})\s(?:the\ )?(?P<md_day>\d{{1,2}})(?:st|nd|rd|th)?(?!:?\d)(?:(?:,\ \d{{1,2}}
        (?:st|nd|rd|th)?)?\ ?(?:-|/|to|and|through)
        \ ?(?:the\ )?(?P<md_to>\d{{1,2}})(?:st|nd|rd|th)?(?!\d))?(?:,?\s(?:of\s)?(?P<md_year>(?:18|19
        |20)\d\d))?\b(?:,?\ (?:of\ )?(?P<md_last>last\ year\b))?)
    | (?P<feast>\b(?:(?:the\ )?(?P<fe_before>(?:19|20)\d\d)\ )?(?:(?P<fe_weekend>{FEAST_WEEKEND})\ weekend\b
        |over\ (?P<fe_over>christmas|easter)\b(?!\ (?:weekend|sunday|monday|saturday|eve|day)\b)
        |(?P<fe_eve>(?:the\ )?eve\ of\ )?(?P<fe_name>{FEAST}))
        (?:,?\ (?:of\ |in\ )?(?P<fe_year>(?:18|19|20)\d\d)\b)?)
    | (?P<month>\b
        (?!(?:of|since|by|until)\s{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d|,\d\d\d))
        (?:(?P<mo_prep>(?:early|late|mid-?)\s?(?:in\s)?|the\s(?:first|second|third|fourth|last)\sweek\sof\s
        |the\s(?:first|second)\shalf\sof\s|the\s(?:end|beginning|start|middle)\sof\s|in(?:\s(?:early|late|mid-?))?\s|since\s|during\s|of\s
        |last\s|this\s|next\s|by\s|until\s|for\s|back\sto\s(?:last\s)?))?
        (?P<mo_month>{MONTH_NAMES})\b
        (?:,?\s(?:of\s)?(?P<mo_year>(?:18|19|20)\d\d)\b)?(?:,?\ (?:of\ )?(?P<mo_last>last\ year\b))?)
    | (?P<day_of_month>\b(?:on|since|night\ of|morning\ of|evening\ of)\ the\ (?P<dom_day>\d{{1,2}})(?:st|nd|rd|th)
        (?=[.,;:)]|$|\ (?:of\ (?:this|the)\ month|inst(?:ant)?)\b
        |\ (?:ha[sd]|have|at|when|by|near|and|but|in|as|after|before|while|left|hit|struck|two|three
        |four|five|six|an?|the|it|he|she|they|(?!armou?red\b|so-called\b|united\b)\w{{2,}}ed|\w+men
        |militants|rebels|soldiers|troops|police|fighters|insurgents|unknown)\b)
        |\b(?:night|morning|evening|afternoon)\ of\ the\ (?P<dom_of>\d{{1,2}})(?:st|nd|rd|th)
        (?!\ (?:of\ )?{MONTH}|-|\w)
        |\b(?P<dom_weekday>{DOW}),?\ (?:the\ )?(?P<dom_named>\d{{1,2}})(?:st|nd|rd|th)(?=[.,;:)]|$|\ (?:at|in|when|and
        |near|after|around|as|an?|the|while|(?:of\ )?last\ month)\b)
        |\bon\ the\ (?P<dom_before>\d{{1,2}})(?:st|nd|rd|th)\ (?:of\ last\ month|ult(?:imo)?)\b
        |\bon\ the\ (?P<dom_said>{"|".join(ORDINALS)})(?:\ day)?\ of\ (?:this|the)\ month\b)
    | (?P<nth>\bthe\ (?P<nth_n>{"|".join(ORDINALS)}|last)\ (?:of|(?P<nth_wd>{DOW}|day)\ (?:of|in))\ (?:
        (?P<nth_month>{MONTH_NAMES})\b(?!['’])(?:,?\ (?P<nth_year>(?:19|20)\d\d)\b)?
        |(?P<nth_which>this|the|last)\ (?P<nth_unit>month|year)\b))
    | (?P<weekday>\b(?:(?P<wd_prefix>last|next|this\ coming|this|previous|the\ previous|past
        |this\ past)\ )?(?P<wd_name>{DOW})(?P<wd_week>(?:\ of)?\ (?:last\ week|this\ week
        |the\ week\ before\ last))?(?P<wd_before>\ before\ last\b(?!\ (?:week|month|year|night|summer|winter)))?(?!\w))
    | (?P<weekdays_ago>\b(?P<wa_n>two|three|four|five|six)\ (?P<wa_name>{DOW})s\ ago\b)
    | (?P<relative>\b(?P<rel>the\ day\ before\ yesterday|yesterday|today|tonight|overnight(?!\ {_OF_A_NIGHT})
        |(?:in\ the|(?:during|in\ the\ course\ of|through)\ (?:last|the))\ night
        (?!\ (?:of|from|between|to|before|on|in|sky|time|club|market|shift|bus|train)\b)
        |the\ (?:night|evening)\ before\ last
        |last\ night
        |last\ evening|tomorrow
        |this\ (?:morning|afternoon|evening)|earlier\ in\ the\ day|at\ dawn\ today)\b)
    | (?P<period>\b(?:(?:earlier|late|early|later)\ )?(?P<per_which>last|this|next|coming|previous|past|the\ past
        |the)\ (?P<per_unit>week|fortnight|month|year|weekend|winter|spring|summer|autumn|fall|season)\b(?!\ old)
        |\bweekend(?=\ {_OF_A_WEEKEND}))
    | (?P<opening>\bsince\ the\ (?:start|beginning)\ of\ (?:the|this)\ (?P<op_unit>year|month|week)\b)
    | (?P<ago>\b(?:(?:about|around|nearly|almost|over|more\ than|some|roughly)\ )?(?P<ago_n>\d{{1,3}}|an?\ few
        |an?\ couple|an?|{_NUMBERS}|several|few)(?:\ of)?[\s-](?P<ago_unit>minute|hour|day|night|evening
        |week|fortnight|month|year|decade)s?\ (?:ago|earlier\ today|back\b))
    | (?P<before>\b(?:(?:about|some|just)\ )?(?P<be_n>\d{{1,3}}|an?\ few|an?\ couple\ of|an?|{_NUMBERS}|several|few
        |(?<!to\ )the(?=\ day\ after\ (?:{COUNTED_FEASTS}|an?|{_BREAKS})\b))
        \ (?P<be_unit>hour|day|night|week|fortnight|month|year)s?
        \ (?P<be_way>earlier|before|previously|on(?=\ (?:from|since)\b)
        |after(?=\ (?:{COUNTED_FEASTS}|the|a|an|an?other|his|her|its|their|it|he|she|they|being|twin|at|bomb
        |two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|dozens|scores|hundreds|thousands|millions
        |tonnes|tons|water|gas|fire|flames|mud|gunmen|heavy|torrential|{_BREAKS})\b(?!-))))
    | (?P<past>\b(?:in|over|during|within|for)\ (?:the\ )?(?:past|last|previous|recent)\ (?:(?P<pa_n>\d{{1,3}}|few
        |couple\ of|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\ )?
        (?P<pa_unit>(?:hour|day|week|month)(?=s\b)|day\b)s?)
    | (?P<eve>\b(?:the\ )?(?:previous\ (?:day|night|evening)|(?:day|night|evening)\ before)\b)
    | (?P<year>\b(?:in|since|during|of|early|late|mid|from|back\sto|\(|(?:{_OF_ITS_YEAR})(?=\s\d{{4}}\s{HAPPENING}))\s?
        (?P<yr>(?:19|20)\d\d)\b(?!-|\ (?:people|men))
        |\b(?:in|\(|(?<=(?:winter|spring)\ )of|(?<=(?:summer|autumn)\ )of|(?<=(?:year|fall)\ )of)\s?
        (?P<yr_old>1[0-8]\d\d)(?=[.,;:)?!]|$|\ {_AFTER_A_YEAR}\b)(?!,\d))
    )""",
    re.VERBOSE,
)
CLUES = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
    "thurs fri sat yesterday today tonight overnight night nights evening tomorrow morning afternoon week month year "
    "weekend fortnight ago earlier back day before after eve halloween christmas days weeks months years hours "
    "easter thanksgiving pentecost epiphany mardi gras eid ashura sundays mondays tuesdays wednesdays thursdays "
    "fridays saturdays"
) | {f"{part}-{month}" for part in ("early", "mid", "late") for month in MONTH_NAMES.split("|")}
STEMS = frozenset(word[:STEM] for word in CLUES) - {"over", "afte", "back", "earl", "ago", "befo", "eve"} | words(
    "hour minu deca autu fall seas spri summ wint"
)
"""How the words begin of which nearly every form of a date needs one."""
WITHOUT = compiled(r"(?=[\dot])(?:\d[/.-]\d|\b(?:1\d|20)\d\d|\bthe \d|\bovernight|\bthis afternoon|\bof the month)")
"""What the other forms need."""
FUTURE = compiled(
    r"\b(?:will|shall|would|to be|scheduled|until|next|by|upcoming|plan|plans|planned|expected|set for|ahead of)\b"
)
