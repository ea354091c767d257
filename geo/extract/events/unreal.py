"""What is told and did not happen: plans, threats, drills, fiction, denials, metaphors, kinds of things."""

from __future__ import annotations

import re

from geo.extract.events.denials import denied
from geo.extract.events.lookedback import mourned
from geo.extract.events.metaphors import is_metaphor
from geo.extract.phrases.triggers import Trigger
from geo.extract.text.clues import AnyOf, Cued
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["is_fact", "is_scenario", "is_staged"]


def is_fact(s: Sentence, t: Trigger) -> bool:
    """Whether a trigger in a folded sentence stands for something that happened."""
    low = s.low
    if is_staged(s) or _INTENDED.search(t.words) or _WITHIN.search(t.words):
        return False
    if t.sub_event_type == "Headquarters or base established" and _THERE.search(t.words):
        return False
    if any(a <= t.start < b for a, b in mourned(s)) or any(a < t.end <= b for a, b in denied(s)):
        return False
    before = low[max(0, t.start - 70) : t.start]
    if t.sub_event_type == "Fire" and _GUNFIRE.search(before):
        return False
    if _VIOLATIONS.search(s, low[: t.start]) and _HARM.search(low) is None:
        return False
    if t.event_type == "Strategic developments" and _WHO_HAD.search(before):
        return False
    if t.event_type == "Battles" and _FIREMEN.search(low[max(0, t.start - 45) : t.end + 25]):
        return False
    if t.sub_event_type == "Disrupted weapons use" and _TAKEN.match(t.words) and _ARTICLE.search(before):
        return False
    if t.sub_event_type == "Agreement" and (_BROKEN.search(before) or _TO_COME.search(t.words)):
        return False
    clause = _CLAUSE.split(_ASIDE.sub(" ", before) if ", w" in before else before)[-1]
    survived = t.event_type in ("Disaster", "Accident") and _SURVIVED.search(clause) is not None
    if any(unreal.search(clause) for unreal in _unreal(s)) and not (survived or _RELATED.search(clause)):
        return False
    if t.event_type == "Protests" and _CALLED.search(clause):
        return False
    after = low[t.end : t.end + 40]
    if t.words.startswith(("demonstrated", "demonstrating")) and _SHOWED.match(after):
        return False
    if _TO_COME_WEATHER.match(after) and t.event_type == "Disaster" and _SKIES.search(t.words):
        return False
    tolled = "toll" in s.lows and (t.event_type == "Disaster" or _TOLL_OF.search(before) is not None)
    if _COULD.match(after) or (_UNREAL_AFTER.match(after) and not tolled):
        return False  # "homicides rose to 12", but not "the toll in the floods rose to"
    if _COMPOUND.match(after) and not _VERBAL.search(t.words):  # "riot police", but not "clashed with police"
        return False
    if _LIVED_THROUGH.search(clause) or (t.event_type in _WITH_BLASTS and _is_meant_to(s)):
        return False
    if t.event_type in _WITH_BLASTS and (_BOUGHT.search(before) or _FOUND_HARMLESS.search(low, t.end)):
        return False
    if is_metaphor(s, t.start, t.end):
        return False
    if _SIMILE.search(clause[-24:] + ("a " if t.words.startswith("a ") else "")):
        return False
    if t.words == "drowned" and _NOISE.match(low, t.end):
        return False
    if t.words.endswith("magnitude") and _SECOND.match(low):
        return False
    if t.sub_event_type == "Landslide" and _BALLOT.search(low):
        return False
    if _NOT_ONE.search(clause[-24:]):
        return False
    return not (_NOBODY.search(clause[-30:]) or (_GENERIC.search(clause[-30:]) and t.words.endswith("s")))


@once
def _unreal(s: Sentence) -> list[re.Pattern[str]]:
    """Of words for what did not happen, those that a sentence may hold."""
    return _UNREAL.among(s)


@once
def _is_meant_to(s: Sentence) -> bool:
    """Whether a sentence tells of what is blown up on purpose and to nobody's harm: an old tower, fireworks."""
    return _MEANT_TO.search(s) is not None and _HARM.search(s.low) is None


def is_scenario(low: str) -> bool:
    """Whether a folded sentence owns that what stands before it was a drill's story: "That was the scenario"."""
    return ("scenario" in low or "exercise" in low or "drill" in low) and _OWNS.match(low) is not None


@once
def is_staged(s: Sentence) -> bool:
    """Whether a folded sentence tells of a drill, a play or a film."""
    return _STAGED.found(s)


_LIVED_THROUGH = compiled(
    r"\bwho (?:had |has )?(?:survived|lived through|fought (?:in|at)|served (?:in|at)|took part in|reported on|covered)"
    r" (?:the )?$"
)
"""Before what belongs to somebody's life: "who survived the (bombing) of Dresden, turned 100"."""
_FOUND_HARMLESS = compiled(
    r"[^.;]{0,90}?\b(?:(?:turned out|proved)(?: to be)? (?:an?|harmless|empty|false|nothing|only|just)\b"
    r"|(?:was|were) (?:only |just |merely |nothing but )?an? (?:forgotten|harmless|empty|lost|abandoned|false|toy)\b)"
)
"""Behind a bomb that was none: "the suspected (bomb) that closed the station was a forgotten lunch box"."""
_WITH_BLASTS = ("Explosions/Remote violence", "Accident")
_MEANT_TO = Cued(
    r"\bdemolition (?:crews?|experts?|workers|teams?|compan\w+|engineers?)\b|\bto make (?:room|way|space) for\b"
    r"|\b(?:controlled|planned) (?:demolition|explosions?|blasts?)\b"
    r"|\b(?:old|disused|former|derelict) (?:[\w-]+ ){0,2}?(?:chimneys?|towers?|blocks?|bridges?|stadium|silos?|stacks?)"
    r" (?:was|were) (?:blown up|demolished|brought down|dynamited)\b"
    r"|\bfireworks (?:\w+ )?(?:exploded|burst|went off) (?:over|above|in the sky)\b"
)
_HARM = compiled(r"\b(?:kill|wound|injur|hurt|died|dead|death|victim|hospital|burn)")
_VIOLATIONS = Cued(
    r"\b(?:cease-?fire|truce|armistice) violations\b[^.;]{0,60}?\b(?:includ(?:ing|ed)|such as|among them|of which"
    r"|consist(?:ed|ing) of)\b[^.;]*$"
)
"""Before what monitors of a truce counted: "128 ceasefire violations, including 40 (explosions)"."""
_BOUGHT = compiled(
    r"\b(?:to (?:send|deliver|supply|sell|buy|export|donate)|sell|sold|buy|bought|donated|exported|purchased"
    r"|(?:sale|delivery|supply|export|purchase|order|shipment)s? (?:of|for)) (?:[\w-]+ ){0,2}?"
    r"(?:\d[\d,.]*|more|dozens of|scores of|hundreds of|thousands of) (?:[\w-]+ ){0,2}$"
)
"""Before the arms that somebody buys or gives away: "to send 500 (howitzer) shells"."""
_SIMILE = compiled(r"\blike an? (?:[a-z]+ )?$")
"""Before what something was only like: "It looks like a (bomb) site", "it was like an (earthquake)"."""
_NOT_ONE = compiled(r"\bnot (?:an?|one|even an?) (?:single )?$")
"""Before what did not happen once: "not a (shot)"."""
_TAKEN = compiled(r"(?:captured|seized|stolen|recovered|intercepted)\b")
_ARTICLE = compiled(r"\b(?:an?|the|one|two|three|another) $")
"""Before a thing that was taken earlier: "a (captured jeep packed with explosives) was driven into the compound"."""
_BROKEN = compiled(
    r"\b(?:violat|breach|break|broke|flout|ignor|disregard|despite|notwithstanding)\w*(?: [\w-]+){0,2} $"
)
"""Before a truce that was made long ago: "went on violating the (announced truce)"."""
_TO_COME = compiled(
    r"\b(?:packing|preparing|heading|leaving|bound|scheduled|ready|due|poised|gathering|called|calling|hopes?|urged"
    r"|prospects?)\b"
)
"""Within the words for talks that have not been held: "both sides were packing for peace talks"."""
_WITHIN = compiled(r"\b(?:drill|drills|exercises?|alarm|alarms|safety|toll)\b")
"""Between the words of a phrase: "a fire drill at"."""
_THERE = compiled(r"\b(?:at|in|from|near|outside)\b")
"""Before a headquarters in which something else was opened: "opened proceedings at its headquarters"."""
_WHO_HAD = compiled(r"\b(?:who|which|that) (?:had|have|has) (?:\w+ )?$")
"""Before what somebody did long since: "a rebel who had signed the accord"."""
_FIREMEN = compiled(r"(?:battl\w+|fight\w*|fought)(?: \w+){0,4} (?:wildfires?|bushfires?|blazes?|flames|fires?)\b")
_CLAUSE = compiled(r"[;:,aw](?:(?<=[;:])|(?<=,) (?:but|and|then|while|after|when|as) |(?<=\ba)fter\b|(?<=\bw)hen\b)")
"""What opens a clause; a pattern that begins with plain signs is looked for many times faster."""
_ASIDE = compiled(r", (?:which|who|whose|where)\b[^,;]*,(?= (?:was|were) )")
"""A clause on what a sentence speaks of, closed before its verb: "a drone, which may have been one of them, was"."""
_UNREAL = AnyOf(
    r"\b(?:expected (?:to|for|at)|set to|about to"
    r"|would|could|might|(?<!\d )may(?! \d| have (?:been )?(?:killed|died|wounded|injured|hurt|perished|drowned)\b)"
    r"|should|will|shall|can|cannot|can't|won't|wouldn't|if|unless|whether or not"
    r"|plan(?:s|ned|ning)? (?:to|for|a|an|of|on)|planned|plot(?:s|ted|ting)? (?:to|of)|threat(?:s|en|ens|ened"
    r"|ening)? (?:to|of|by|that|with)?|threatened|vow(?:s|ed|ing)? to|warn(?:s|ed|ing)?(?: [\w-]+){0,3}?"
    r" (?:of|that|about|against)"
    r"|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|deter(?:s|red|ring)?"
    r"|protect(?:s|ed|ing)? (?:[\w-]+ ){0,6}?(?:against|from)|afraid (?:of|to|that)"
    r"|(?:risk|danger) of|fear(?:s|ed)? (?:of|that|another|a)|in (?:the )?(?:case|event) of|possib(?:le|ility of)"
    r"|potential(?:ly)?"
    r"|drill|exercise|simulat\w+|rehears\w+|mock|fiction\w*|movie|film|novel|video ?game|tv series"
    r"|television series|episode|thriller|documentary"
    r"|calls? for|call(?:ed|ing)(?: (?:up)?on (?:[\w'’-]+ ){1,3})? ?for"
    r"(?! (?:an? )?(?:precision|close|immediate) )(?! an? air ?strike (?:which|that)\b)"
    r"|against(?= (?:[\w-]+ ){0,3}$)|campaign (?:against|to)|fight against|war on"
    r"|combat(?:ing|ting)?|to (?:stop|end|halt|curb|fight|reduce|tackle)|(?:an|the) end (?:to|of)"
    r"|no (?:evidence|sign|signs|indication) of"
    r"|den(?:y|ies|ied|ying)|bel(?:y|ies|ied|ying)|refut(?:e[sd]?|ing)|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?"
    r"|rumou?rs? (?:of|that)|orders? (?:\w+ ){0,2}?to|ordered (?:the|them|his|its)|request\w* the"
    r"|did not|didn't|does not|doesn't|has not|have not|had not|was not|were not|never|not to|rather than"
    r"|instead of|free of|history of|culture of|(?<!, )victims of(?! an? )|survivors of(?! an? )"
    r"|insurance|(?:penalt(?:y|ies)|punishments?|sanctions) for|(?:one|an? \w+) for (?:each|every)"
    r"|(?:serv(?:ed|ing)|spent|did) (?:[\w-]+ ){1,5}?(?:in (?:prison|jail|custody)|behind bars) for"
    r"|(?:prior|previous|earlier|past) (?:\w+ )?convictions? (?:for|of|in)"
    r"|type of|kind of|such as"
    r"|there (?:was|were|had been|has been|have been) no|how to|chances? of"
    r"|refrain from|anniversary of|practi[sc](?:ed|es|ing)(?: on \w+| in \w+)? for|forecasts?|predict(?:s|ed|ing)?"
    r"|train(?:ed|s|ing) for|prepar(?:ed|es|ing) for"
    r"|(?:i|we|he|she|they|you|everyone|everybody|people|residents|neighbou?rs|passengers|witnesses)"
    r" (?:had |all |first |just |really |honestly )?thought(?: (?:that|it|there|this))*(?: (?:was|were|had been|must"
    r" be|must have been|might be))?(?= (?:(?:an?|the) )?$)"
    r"|(?:sound(?:ed|s)|felt|feels|looked|looks|was|something|just|more) like(?= an? (?:\w+ )?$)|as (?:if|though))\b"
)
_SURVIVED = compiled(r"\bsurvivors of (?:the|an?|this|that|\w+day['’]s) (?:[\w-]+ ){0,3}$")
"""Before what people lived through: "looked for survivors of the (quake)"."""
_RELATED = compiled(
    r"\b(?:participat\w+|involve\w*|part|role|responsib\w+|link\w*|relat\w+|connect\w*|implicated|complicity|guilt\w*"
    r"|accused|charges?|regarding|concerning|blam\w+|investigat\w+|behind)(?: [\w-]+){0,3}"
    r" (?:the|that|this|these|those)(?: (?:\d+ [a-z]+|[\w-]+)){0,2} $"
)
"""Before a happening that is known, whatever is denied or doubted of it: "denied that he was linked to the killing"."""
_TOLL_OF = compiled(r"\btoll (?:from|of|in|after) (?:the|(?:last |this )?[a-z]+(?:day|night|week)['’]s) (?:[\w-]+ )?$")
_UNREAL_AFTER = compiled(
    r"[\"'’”]?\s*(?:[^.;,]{0,40}\b(?:is|are|will be) (?:punish\w+|prohibited|forbidden|outlawed)\b"
    r"|(?:is|are|remains?) (?:\w+ ){0,2}?(?:common|frequent|rare|uncommon|regular|routine|unusual)\b"
    r"|(?:(?:of|like) (?:this|that) (?:sort|kind|type) )?(?:recur|abound|(?:happen|occur) (?:often|regularly))\b"
    r"|(?:(?:involving|among|of|in) (?:[\w-]+ ){1,3})?(?:fell|rose|dropped|declined|increased|were (?:up|down)"
    r"|are (?:up"
    r"|down)) (?:by|\d|sharply|slightly|to)\b"
    r"|(?:[\w-]+ ){0,2}?(?:is|are|remains?) (?:\w+ )?(?:possible|predicted|unlikely"
    r"|likely (?:in|on|at|over|across|by|later)|expected (?!to have))\b"
    r"|[^.;,]{0,40}\b(?:would|will|could|should|to) be (?:exchanged|freed|released|swapped|returned|handed over)\b"
    r"|[^.;,]{0,40}\b(?:is|are|was|were) (?:\w+ly )?(?:unfounded|false|untrue|a hoax|a lie|denied"
    r"|fabricated)\b|(?:\w+ ){0,2}?(?:(?:is|was|are) )?(?:heading|headed|forecast|approaching|bearing down)\b"
    r"|[^.;,]{0,30}?\b(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:planned|scheduled|being planned)\b"
    r"|drill|exercise|threat|threats|warning|plot|insurance|scare|alarm|hoax|preparedness|season"
    r"|prevention|safety|control laws?|rights|range|"
    r"season|game|movie|film|alert|simulation|simulator|survivor|practice|warnings?\b|watch\b|(?:in|on|by) (?:\w+ "
    r"){0,2}?(?:photos?|photographs?|video"
    r"|camera|film|footage|cctv)\b"
    r"|-proof|risk|risks|hydrant|victims? fund)"
)
_NOISE = compiled(r" (?:out\b|by (?:the )?(?!flood|wave|current|his|her|their|a\b|an\b|two|three))")
"""After words that were drowned."""
_COMPOUND = compiled(
    r"\s*(?:squad\b|star\b|guard|police\b|gear\b|barriers?\b|defen[cs]es\b|walls?\b|banks?\b|barriers?\b"
    r"|embankments?\b|gates?\b|schemes?\b|relief\b|protection\b|plains?\b|maps?\b|shields?\b|sirens?\b|shelters?\b"
    r"|fighters?\b|chief|department"
    r"|station|trucks?\b|crews?\b|marshal|officials?\b)"
)
"""Nouns before which a happening names a trade or a thing."""
_VERBAL = compiled(
    r"(?:ed|ing|shot|with|between|on|at|against|by|from|to|of|into|hit|struck|up|fought|set|took|slew|killed|overran"
    r"|beat)$"
)
_COULD = compiled(
    r"(?: [\w-]+){0,4} (?:could|would|might|may|can) (?:kill|hit|strike|bring|cause|destroy|happen|occur|break|leave"
    r"|follow|trigger|damage|wipe)\b"
)
_SKIES = compiled(r"\b(?:rains?|snow\w*|winds|gales|gusts|downpours?|thunderstorms?|hail\w*|cold|heat)\b")
_TO_COME_WEATHER = compiled(
    r"(?: (?:and|or) [\w-]+)? (?:could|would|might|may|can|will|(?:is|are) (?:expected|due))\b"
    r"(?! (?:be|have))"
)
"""Around what the sky may bring: "(heavy snow) could cut off villages"."""
_CALLED = compiled(
    r"\b(?:announc\w+|schedul\w+|expects?|invit\w+|call(?:s|ed)? (?:a|an|for|on)|organi[sz]\w+) (?:[\w-]+ ){0,4}?$"
)
"""Before a protest that is to come."""
_SHOWED = compiled(r"\s(?:that|how|why|what|an?|the|his|her|its|their|our|clear|strong|great)\b")
_GUNFIRE = compiled(
    r"\b(?:under|open(?:ed|ing|s)?|return(?:ed|ing)?|cease|exchang\w+|of|with|anti-?aircraft|arms|hostile|enemy"
    r"|friendly|rifle"
    r"|artillery|mortar|gun|sniper|tank|rocket|police|rebel|army|guerrillas?'?s?|effective|heavy|intense|their|our"
    r"|hold) $"
)
"""Before "fire in …": shots, not flames."""
_INTENDED = compiled(
    r"\b(?:will|would|could|(?<!\d )may(?! \d)"
    r"|might|promised?|plan(?:s|ned)?|refrain|threat\w*|wants?|wanted to|intend\w*)\b"
)
_STAGED = AnyOf(
    r"\b(?:actors? (?:who )?(?:play|pos)\w+|mock (?:casualt|attack|victim|evacuat|crash)\w*|simulat(?:ed|es"
    r"|ing) (?:an? |the )?\w+"
    r"|play(?:ed|ing)? the (?:injured|wounded|dead|victims?)|in the (?:exercise|drill|scenario|simulation)\b"
    r"|in (?:chapter|act|episode)"
    r" (?:\w+)\b|(?:her|his|the) (?:\w+ )?(?:novel|thriller|play|sitcom) (?:follows|tells|opens|begins|ends|is set)"
    r"|(?:novel|thriller|film|movie|opera|musical|memoir|drama series)\b[^.;]{0,80}?\b(?:opens|begins|starts|ends"
    r"|follows|tells|is set|stars|revolves) (?:with|as|in|on|by|the|of|an?|when|around|how|that)\b"
    r"|the (?:[\w-]+ )?play (?:at|by|in|that|on)\b[^.;]{0,60}?\b(?:opens|begins|starts|ends|follows|is set) (?:with|as"
    r"|in|on|when|the|an?)\b|scenes? (?:was|were|has been|have been) (?:shot|filmed)\b|fake blood\b"
    r"|practi[sc](?:ed|es|ing) (?:the |an? |how to )?(?:rescu|evacuat|respon|storm|free|treat)\w*"
    r"|for (?:an? )?(?:practice|drill|exercise)(?= on\b| at\b| in\b|[.,;]|$)"
    r"|rehears(?:ed|es|al|als|ing)\b|(?:was|were) (?:also |then |all )?practi[sc]ed\b"
    r"|(?:opens?|opened|shown|showing|premieres?|released|runs|running)"
    r" (?:in |at |on )?(?:[\w-]+ ){0,2}(?:cinemas|screens)\b|\bplayers of (?:the|an?) (?:[\w-]+ ){0,3}game\b"
    r"|(?:hold|holds|held|stag\w+|conduct\w*|practi[sc]\w+|took part in|take part in) "
    r"(?:an? |the |its )?(?:\w+ )?(?:drill|drills|exercise|exercises)\b)"
)
"""A sentence of a drill: its dead are volunteers."""
_SECOND = compiled(r"\W*(?:an?|the) (?:second|third|further|weaker|smaller|later)\b")
"""A shock after the one that a report tells of."""
_OWNS = compiled(
    r"\W*(?:that|this|such)(?:, (?:at least|luckily|fortunately),)? (?:was|is|were) (?:only |just |merely |all )?"
    r"(?:part of )?(?:an?|the) (?:[\w-]+ ){0,2}?(?:scenario|exercise|drill)\b"
)
_NOBODY = compiled(r"\b(?:no|nobody|no one|no-one|without(?: any)?|no reports? of) (?:\w+ )?$")
"""Before what did not happen: "no clashes", "nobody was detained"."""
_BALLOT = compiled(r"\b(?:elections?|seats|votes?|voters?|ballots?|polls|exit poll|parliament(?:ary)?|majority)\b")
_GENERIC = compiled(
    r"\b(?:the number of|rise in|increase in|rising|wave of|spate of|series of|surge in|decline in|drop in"
    r"|cases of|acts of|reports of past)\s*$"
)
