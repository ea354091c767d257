"""Figures of speech that tell of no happening: "a flood of calls", "under fire over", "the bill died"."""

from __future__ import annotations

import re

from geo.extract.text.clues import AnyOf
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["is_metaphor"]


def is_metaphor(s: Sentence, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` of the folded sentence stand in one."""
    if _BITTER.search(s.low, max(0, start - _BEFORE), start) and _ON_WHOM.match(s.low, end):
        return True
    return any(metaphor.search(s.low, max(0, start - _BEFORE), end + _BEHIND) for metaphor in _metaphors(s))


@once
def _metaphors(s: Sentence) -> list[re.Pattern[str]]:
    """Of figures of speech, those that a sentence may hold."""
    return _METAPHOR.among(s)


_BEFORE, _BEHIND = 45, 25
"""Letters before and behind the words in which one is looked for."""
_BITTER = compiled(r"\b(?:fierce|bitter|furious|outspoken|stinging|sharp|blunt|unprecedented|extraordinary) $")
_ON_WHOM = compiled(
    r" on (?:the |his |her |its |their )?(?:[\w-]+ ){0,2}?(?:ministers?|chancellor|premier|government|opposition|party"
    r"|cabinet|central bank|leadership|establishment|commission)"
    r"(?=[.,;]| (?:in|over|on|for|after|at|and|from|by|with|as)\b)"
)
"""Around an "attack" of words: "a fierce (attack) on the finance minister in parliament"."""
_METAPHOR = AnyOf(
    r"\b(?:outbreak|epidemic) of (?:\w+ ){0,2}?(?:violence|bloodshed|fighting|war|hostilities|unrest|crime"
    r"|shootings|murders?)"
    r"|(?:in|letter of|note of|formal|diplomatic|as a|under) protest\b|protest (?:note|letter|vote|song)"
    r"|protest(?:ed|s) to\b"
    r"|explosion of (?:freedom|violence)|\bbombshell|blast from the past|kill(?:s|ed|ing)? (?:off )?(?:an?|the|any|all"
    r"|his|her|their|its|this|that) (?:[\w-]+ ){0,2}?(?:bills?|deals?|plans?|ideas?|projects?|proposals?|motions?"
    r"|amendments?|measures?|legislation|programm?e?s?|stor(?:y|ies)|engines?|lights?|competition|talks)\b"
    r"|killer (?:app|instinct)|photo shoot|shot (?:of|at redemption|put|clock)|"
    r"\b(?:shot|shooting|shoots) up(?! (?:an?|the|his|her|their|its|two|three|several|another)\b)|"
    r"(?:free|penalty|long|jump|three-point|bank|slap|wrist|head|screen|mug|best|big|parting|moon"
    r"|snap)[ -]?shots?|flu shots?|heart attack|panic attack|asthma attack|shooting (?:guard|star|percentage"
    r"|scenes?|the film|hoops)|"
    r"storm of (?:criticism|protest)|floods? of\b|flooded with (?:calls"
    r"|messages|requests)|perfect storm|political (?:storm|earthquake|firestorm)|"
    r"twitter storm|brainstorm|fired (?:his|her|their|the) (?:coach|manager|boss|staff|lawyer)|verbal attack"
    r"|personal attack|attacks? on (?:the )?(?:credibility|reputation|character|media|press)|"
    r"(?:ticking )?time[ -]?bomb\b(?! (?:explo|went|was (?:found|planted|defused|placed)))"
    r"|attack(?:ed|s|ing)? (?:her|his|their|its|the) (?:[\w'-]+ )?(?:plans?|polic(?:y|ies)|record|proposals?|handling"
    r"|decisions?|bill|budget|views|comments|remarks)\b"
    r"|(?:bill|motion|proposal|amendment) died\b|(?:bill|motion|proposal|amendment|plan|deal)s? (?:[\w-]+ ){0,3}?"
    r"(?:was|were|is|been) (?:killed|shot down|buried)\b|(?:bill|motion|proposal|amendment|plan|measure)s?, shot down\b"
    r"|kill(?:s|ed|ing)? (?:off )?(?:the )?(?:time|game|match|tie|contest)\b|(?:killed|killing|kills) it\b"
    r"|explod(?:e|es|ed|ing) (?:on ?to the (?:[\w-]+ )?scene|in (?:popularity|value))\b"
    r"|fir(?:e|es|ed|ing) (?:[\w-]+ ){0,4}?(?:into|over|past) the "
    r"(?:(?:top|bottom|far|near) corner|net|keeper)\b"
    r"|(?:fans|people|crowds?|supporters|thousands|million|revell?ers|protesters|tourists|shoppers)"
    r" (?:\w+ )?flood(?:ed|ing)"
    r"|flood(?:ed|ing) (?:on ?to |into )?the (?:streets?|squares?|pitch|stands)\b"
    r"|could throw (?:rocks|boulders|stones)|"
    r"under fire (?:for|over)"
    r"|came under fire (?:for|over|from (?:[\w-]+ ){0,3}?(?:critics?|opposition|opponents?|lawmakers|politicians|media"
    r"|press|activists|fans|unions|campaigners|groups|democrats|republicans|senators|regulators|shareholders|public)\b"
    r"|in (?:parliament|congress|the (?:senate|assembly|press)))"
    r"|draw fire|drew fire|avalanche of|tsunami of"
    r"|wave of (?:criticism)"
    r"|explosion (?:of|in) (?:color|growth|popularity|demand|interest|sales)|"
    r"(?:box office|stock|market|price|economic|financial|currency|shares?|computer|system|server"
    r"|website) (?:crash\w*|collaps\w*|explosion|plunge\w*)|"
    r"\b(?:prices?|shares|stocks?|sales|costs?|profits?|earnings|exports|imports|demand|inflation|interest rates?"
    r"|currenc(?:y|ies)|talks|negotiations|economy|popularity|tickets?)(?: (?:of|in|for) \w+(?: \w+)?)?"
    r" (?:\w+ )?(?:crash\w*|collaps\w*|explod\w*|plunge\w*|erupt\w*|rocket\w*)|"
    r"kill(?:s|ed|ing)? (?:\w+ )?(?:hopes?|chances?|prospects?|dreams?|momentum|enthusiasm|interest|jobs)|"
    r"crash course|crash diet|hunger games|"
    r"war of words|trade war|price war|culture war|rally (?:car|driver|cry)|stock rally|markets? rall\w+"
    r"|rallied (?:behind|around|from|to (?:win|beat))|campaign rally|rally in (?:stocks|shares)|"
    r"battle (?:for|over|with) (?:the )?(?:cancer|title|top|championship|control of the (?:house|senate))"
    r"|legal battle|court battle|battle of the|clash of|culture clash|scheduling clash|title clash|"
    r"shot (?:at|on) goal|attacking (?:midfielder|third|play|football)|on the attack|strike a (?:deal"
    r"|balance)|lucky strike"
    r"|shot down (?:the|an?|his|her|their|its) (?:[\w'-]+ )?(?:plans?|bills?|ideas?|proposals?|motions?|requests?"
    r"|claims?"
    r"|offers?|theory|rumou?rs?|amendments?)|shots? at (?:earning|winning|the (?:title|crown))"
    r"|(?:another|good|best|real|give \w+ a) shot\b|shot to (?:fame|stardom|prominence|number)"
    r"|(?:flooded|inundated|swamped)(?: \w+){0,2} (?:with|by) (?:\w+ ){0,2}?(?:applications?|calls|letters|messages"
    r"|requests"
    r"|complaints|offers|questions|e-?mails?|orders|tourists|visitors|support|tributes|donations|inquiries)"
    r"|flood ?(?:gates?|lights?)|(?:title|goal|scoring|trophy) drought|landslide (?:victory|win|election|defeat"
    r"|majority|vote)"
    r"|(?:win|won|victory|elected|defeat\w*) (?:\w+ )?(?:by|in) a landslide"
    r"|(?:clash\w*|battl\w+|fight\w*|fought|spar\w*) (?:\w+ )?(?:over|about) (?:the "
    r"|an? )?(?:[\w'-]+ ){0,2}?(?:budgets?"
    r"|tax(?:es)?|policy|policies|bills?|plans?|pay|rules|schools?|reforms?|laws?|fees|funding|strategy|healthcare)\b"
    r"|(?:battl\w+|fight\w*|fought)(?: \w+){0,4} (?:cancer|leuka?emia|illness|disease|addiction|depression|dementia"
    r"|alzheimer'?s|diabetes|obesity|inflation|poverty|corruption)\b"
    r"|blast(?:s|ed|ing)? off|(?:arctic|winter|cold|icy) blast|to blast\b|slashed (?:prices|costs|jobs|budgets?|funding"
    r"|rates|forecasts|spending)|(?:stole|steals?|stealing) (?:the (?:show|spotlight|ball|lead|limelight)|second"
    r"|third|home base)"
    r"|(?:days|weeks|hours|finished|began|been) shooting (?:footage|scenes|the|for|a|in (?:los angeles|hollywood))"
    r"|shot (?:\w+ly )?(?:in (?:secret|black and white|one take)|on (?:location|film|video|an? (?:\w+ )?phone))\b"
    r"|shooting (?:footage|video|a (?:film|movie|video|commercial|documentary)|stars?\b)"
    r"|(?:image|photo|picture|footage|scene|moment)s? (?:\w+ ){0,3}(?:was|were) captured|captured (?:on"
    r"|in) (?:camera|video|film|a photo)"
    r"|(?:attack(?:ed|s)?|assault|strike|blow) on (?:its|the|our|their|his|her|a)? ?(?:[\w-]+ )?(?:economy|sovereignty"
    r"|democracy|budget|freedoms?|rights|hunters|values|dignity|workers|welfare|pensions?|liberty|institutions"
    r"|integrity|privacy|living standards)\b|(?:all-out|scathing|blistering|withering|stinging|thinly veiled|veiled"
    r"|personal) attack|(?:character|career) assassination"
    r"|crash(?:ed|es|ing)? (?:(?:by )?\d[\d.,]*(?:%| per ?cent| points?)|through (?:\d|an? (?:floor|level|barrier)))"
    r"|(?:crushed|hammered|thrashed) (?:[\w-]+ ){0,2}?\d+ ?[-–] ?\d+\b"
    r"|crash(?:ed|es|ing)? to (?:an?|their|his|her|its) (?:[\w-]+ ){0,4}?(?:defeat|loss|exit)\b"
    r"|rall(?:y|ies|ied|ying) (?:behind|around|round|to (?:the|his|her) (?:side|defen[cs]e))"
    r"|(?:flood|inundat|swamp)(?:ed|ing) (?:with|by) (?!water|mud|rain|sewage|sea|debris|oil)"
    r"|demonstration (?:flight|project|model|plant|lesson)|campaign headquarters|(?:easter|christmas) vigil|vigil mass"
    r"|(?:kept|keeps?|keeping|maintain\w*) (?:an? |up |their )?(?:(?!candle)\w+ ){0,2}?vigil\b"
    r"|(?:big|late|ninth-inning|comeback) rally|(?:biker|bike|motorcycle|car|road|dakar) rally|flooded the (?:field"
    r"|market|stage)"
    r"|(?:slaughter|massacr|murder|annihilat|butcher)\w* (?:[\w'-]+ ){0,3}?\d\d?[-–]\d\d?\b"
    r"(?! (?:people|men|women|children|[a-z]+s)\b)"
    r"|infighting|fight(?:ing|s)? for (?:his|her|their|its|my) (?:life|lives|survival)|explo(?:ded|sion) (?:in"
    r"|into|with|of) (?:laughter|anger|rage|joy|applause|popularity|colou?r"
    r"|interest)"
)
