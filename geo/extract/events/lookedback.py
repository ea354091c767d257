"""What a sentence speaks of as gone by: whom people mourn or remember, what a museum shows, for whom families sue,
a wreck that lay there for years."""

from __future__ import annotations

from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["mourned"]


@once
def mourned(s: Sentence) -> list[tuple[int, int]]:
    """Where a sentence speaks of whom people mourned when something else befell them, "at a vigil for a boy killed in a
    crash", or of whom they remember: "in memory of the miners killed in 1962"; or where it looks back on something to
    which it gives no day: "the families of 40 people killed in a crash met the minister on Monday".

    Offsets in the folded sentence."""
    spans = [m.span(m.lastgroup or 0) for m in _MOURNED.finditer(s)]
    back = [m.span(m.lastgroup or 0) for m in _LOOKED_BACK.finditer(s)]
    return [
        *spans,
        *((a, b) for a, b in back if _DAY.search(s.low, a, b) is None and _KNOWN.search(s.low, a, b) is None),
    ]


_MOURNED = Cued(
    r"\b(?:at|during|outside|leaving|attending|from|after|where|up)(?: for)? (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,3}?"
    r"(?:vigil|memorial|funeral|wake|gathering|balloon release|repast|burial|viewing)\b[^.;,]{0,30}?"
    r" (?:for|of|honou?ring|to honou?r|in memory of) (?P<who>(?:(?:an?|another|the) [^.;,]{2,50}?"
    r"\b(?:killed|died|shot|stabbed|murdered|slain|shooting victim)|(?:slain|murdered|shooting victim))\b"
    r"(?:(?! (?:when|as|before|until|while)\b)[^.;,])*)"
    r"|\b(?:march|rall|demonstrat|protest)[^.;]*? (?:in (?:\w+ )?(?:memory|remembrance|honou?r) of|in tribute to"
    r"|to (?:remember|honou?r|commemorate|mourn)|remembering|honou?ring|commemorating) (?P<of_old>[^.;]{2,90}?"
    r"\b(?:killed|died|shot|stabbed|murdered|slain|executed|massacred|drowned|perished)\b[^.;]{0,60}?"
    r"(?:\bin (?:1\d|20)\d\d\b|\b(?:years?|decades?|century|centuries) (?:ago|earlier|before)\b))"
)
_FATE = r"(?:killed|died|drowned|perished|lost)"
_SOME = (
    r"(?:the )?[\w,-]+ (?:[\w-]+ )?(?:people|men|women|children|passengers|workers|miners|victims|migrants|students"
    r"|pupils)"
)
_KIN = (
    "families|family|relatives|parents|mother|father|widows?|wife|sisters?|brothers?|sons?|daughters?|friends|killers?"
    "|murderers?"
)
_HARMED = r"(?:killed|shot|shot dead|murdered|slain|stabbed|stabbed to death|lost)"
_GOES_ON = (
    r"(?:(?:(?:is|are|has|have|had) )?(?:su(?:e|es|ed|ing)|meets?|met|ask(?:s|ed|ing)?|urge[sd]?|demand(?:s|ed|ing)?"
    r"|appeal(?:s|ed|ing)?|call(?:s|ed|ing)?|settle[sd]?|thank(?:s|ed)?|protest(?:s|ed|ing)?|march(?:es|ed)?|wins?|won"
    r"|loses?|seeks?|sought|wants?|testif(?:y|ies|ied)|speaks?|spoke|recall(?:s|ed)?|remembers?|graduates?|welcome[sd]?"
    r"|reject(?:s|ed)?|criticis(?:e[sd]?|ing)|slams?|dies|died|freed|jailed|released))"
)
"""What people do for the sake of somebody whom they have lost."""
_LOOKED_BACK = Cued(
    rf"\b(?:families|relatives|parents|widows) of (?P<kin>{_SOME} (?:who |that )?{_FATE} (?:in|when|on)"
    r" (?:an?|two|three|\d+|its|their) [^.;]{3,90}?)(?= (?:asked|met|sued|urged|demanded|appealed|called|petitioned"
    r"|filed|accepted|won|lost|testified|wrote|marched)\b)"
    rf"|\b(?P<of_theirs>(?:{_KIN}) of [^.;,]{{3,50}}? {_HARMED}\b[^.;,]{{0,50}}?)(?= {_GOES_ON}\b)"
    rf"|\b(?:for|to|with|from|by) (?:the )?(?:family|families|parents|widows?|relatives) of (?P<for_theirs>(?!the\b)"
    rf"[^.;,]{{3,40}}? {_HARMED}\b[^.;]{{0,50}}?)(?=,|[.;]|$)"
    rf"|\b(?:re)?named (?:on \w+day )?(?:after|for|in honou?r of) (?P<named>[^.;,]{{3,40}}?,?(?: who (?:was|were))? "
    rf"{_HARMED}\b[^.;,]{{0,50}})"
    r"|\b(?:plaque|statue|memorial|monument|memorial stone|garden|bench|mural|stamp|scholarship|prize|fund)s? "
    r"(?:for|to|honou?ring|in memory of|dedicated to|commemorating) (?P<old>[^.;,]{3,40}?\b(?:died|killed|drowned"
    r"|perished|murdered|lost)\b[^.;,]{0,60}?)(?= (?:was|were|is|has|have|will)\b|[.;,]|$)"
    r"|\b(?P<whose>(?:murdered|slain|killed|assassinated) [\w-]+)'s? (?:brother|sister|son|daughter|widow|mother|father"
    r"|family|wife|husband|parents)\b"
    r"|\b(?:court|judge|tribunal|jury|airline|company|insurers?|government)\b[^.;]*? (?:pay|compensate) (?:the )?"
    rf"(?:families|relatives|widows) of (?P<paid>[^.;]{{3,40}}?{_FATE} [^.;]{{0,70}}?)(?=,|[.;]|$)"
    r"|\b(?:museum|exhibition|exhibit|podcast|opera|musical|song|mural|series|documentary|book) (?:about|on|recalling) "
    rf"(?P<shown>[^.;,]{{3,60}}?\b(?:{_FATE}|sank|crashed|collapsed|burned)\b[^.;,]{{0,50}}?)(?= (?:opened|opens|was|is"
    r"|won|has|went)\b)"
    r"|\bmark(?:s|ed|ing)? (?:the )?[\w-]+ (?:days|weeks|months?|years?|decades?) (?:since|after|from) (?P<marked>"
    r"(?:an?|the) [^.;]*)"
    r"|\bwreck(?:age)? of (?P<wreck>[^.;]{3,100}?\b(?:years|decades?|century|centuries) (?:ago|after|later|earlier"
    r"|before)\b[^.;]*)"
    r"|\b(?:new|stricter|tougher|tighter) (?:rules|laws?|limits|checks|controls|standards)\b[^.;]{0,60}? after "
    r"(?P<law>(?:an?|last \w+'s) [^.;]*?)(?=, [^,.;]{3,40} said|[.;]|$)"
    r"|\b(?:costs?|bill|damage|losses) (?:of|from) (?P<dear>last (?:year|month|summer|winter|autumn|spring)'s "
    r"[^.;,]{3,40}?)(?= (?:in|at|to|was|were|came|on)\b|[.;,])"
)
"""What is told for the sake of something else, and lies back: nobody gives it a day, whatever day the news has."""
_KNOWN = compiled(r"\b(?:killed|shot|dead|died|slain|stabbed|murdered|lost) (?:in|by|during|at|on) (?:the|this|that)\b")
"""Of what the report has told: "the father of two girls killed in the blaze spoke"."""
_DAY = compiled(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day\b"
    r"(?![^.;]{0,40}\b(?:years|decades?|century|centuries) after)"
)
"""A day of its own, which makes it news; not that of which it says how long after it came."""
