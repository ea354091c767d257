"""That nobody came to harm, where a sentence says so: "no casualties were reported", "all aboard are safe"."""

from __future__ import annotations

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.model import Count

__all__ = ["find"]


def find(sentence: Sentence) -> list[Toll]:
    """Zero of each that a sentence says befell nobody, in order."""
    told = [
        (m.start(), n, m.end(), roles) for n, (p, roles) in enumerate(_SAID) for m in p.finditer(sentence)
    ]  # fmt: skip
    found: list[Toll] = []
    reach = 0
    for start, _, end, roles in sorted(told):
        if start >= reach:  # "no deaths or injuries" says more than the "no deaths" in it
            first, last = sentence.start + start, sentence.start + end
            found += [Toll(role, Count(0, 0, 0), first, last, "none") for role in roles]
            reach = end
    return found


_NO_ONE = (
    r"(?:no ?(?:body|one|-one)(?: else)?(?: (?:of|among) them)?|none(?: of them)?"
    r"|no (?:people|persons|humans|human being|villagers|residents|passengers|workers|crew members)"
    r"|not (?:a single (?:person|soul)|one (?:person|of them)))"
)
_WAS = r"(?:was|were|is|are|got|has been|have been|had been|is (?:known|reported) to have been)"
_ALL = (
    r"(?:all|everyone|everybody|every one|each)(?! (?:those|of those|who|that))(?: (?:of )?(?:them|the|those|these))?"
    r"(?: [\w-]+){0,3}?(?: (?:on ?board|aboard|inside|in it|on it))?"
)
_TOGETHER = (
    r"(?:crew|staff|passengers|occupants|residents|guests|pupils|hostages|inhabitants|employees|patrons|customers"
    r"|workers|students|children|villagers|travellers|travelers|miners|sailors|fishermen|families|tenants|worshippers"
    r"|shoppers|drivers)"
)
"""Whoever was there, all of them."""
_NO_HARM = Cued(
    r"\bno (?:\w+ )?(?:casualties|victims)\b(?! figures?)|\bwithout (?:causing )?(?:any )?casualties"
    r"|\bcasualties: (?:none|nil|zero|0)\b"
    r"|\bneither (?:casualties|dead|deaths?|fatalities) n?or (?:wounded|injur(?:y|ies))\b"
    rf"|\b{_TOGETHER} (?:[^.;,]{{3,40}} and )?were (?:not|un)(?: |-)?(?:hurt|harmed)\b"
    r"|\b(?:hurt|hurting|harmed|harming) (?:nobody|no ?one|no-one|not a soul)\b(?! else)"
    r"|\bthere were no losses\b|\b(?:came|come) to no harm\b"
    r"|\bwithout (?:so much as )?(?:hurting|harming) (?:anyone|anybody|a soul)\b"
    rf"|\b{_NO_ONE} (?:\w+ )?(?:came|come) to (?:any )?harm\b|\b{_NO_ONE} (?:{_WAS} )?(?:\w+ )?(?:hurt|harmed)\b"
    rf"|\b{_NO_ONE} {_WAS} (?:\w+ )?(?:killed or (?:\w+ )?(?:injured|wounded"
    r"|hurt)|injured or killed|dead or injured)|\bno (?:deaths|fatalities) or injuries|\bno injuries or (?:deaths"
    r"|fatalities)|\bno (?:dead|killed)(?:,| and| or) (?:no )?(?:injured|wounded)\b"
    r"|\bno reports? of (?:any )?(?:casualties|victims|deaths or injuries)|\bnot cause(?:d)? any casualties"
    rf"|\b{_NO_ONE} (?:is|was) (?:believed|thought|known|reported|understood) to (?:be|have been) (?:caught|buried"
    r"|trapped|swept away|inside|underneath|under it)\b"
    rf"|\b{_NO_ONE} {_WAS} (?:struck|hit|shot)\b(?! (?:by|with) (?:a|the) (?:virus|disease))"
)
_UNHURT = Cued(
    r"\b(?:all|everyone|everybody|all (?:of )?the|each of the)(?: [\w-]+){0,3}? (?:on ?board|aboard|passengers|crew"
    r"|occupants"
    r"|inside)(?: (?:the|an?|it|its) (?:[\w-]+ ){0,3}?(?:plane|boat|aircraft|ship|vessel|helicopter|bus|train|ferry|jet"
    r"|airliner|yacht|house|building))?(?: and (?:\w+ ){0,2}?crew(?: members)?)?,?(?: [^,.;]{3,60},)? "
    r"(?:were|was|are|is|escaped|got out|walked away"
    r"|survived) (?:all )?(?:safe|unhurt|unharmed|uninjured|unscathed)\b"
    r"|\b(?:both|the (?:two|three|four|five|six|only|lone|sole)) (?:\w+ )?"
    r"(?:pilots?|crewm[ae]n|crew members?|aviators|airmen"
    r"|occupants?|fliers) (?:[^.;]{3,50} and )?(?:are|is|were|was|escaped|walked away) (?:all |both )?"
    r"(?:safe|unhurt|unharmed|uninjured|unscathed)\b"
    rf"|\b{_TOGETHER}(?: members)?"
    r"(?: (?:were|was|are|is)| escaped| emerged| got (?:out|away|off))(?: all| later)? (?:reported |said to be )?"
    r"(?:unhurt|unharmed|uninjured|unscathed|safe and (?:well|sound|unhurt)"
    r"|without (?:so much as )?a (?:scratch|bruise|mark)|none the worse|in one piece|in good health)\b"
    r"|(?:^\W*|[,;:–—] (?:and )?|\band )(?:the )?(?:people|residents|civilians|inhabitants|locals|population)"
    r" (?:is|are|were|was) (?:unhurt|unharmed|uninjured|unscathed)\b"
    rf"|\b(?:every(?:one|body)|all (?:of them|\w+)) (?:{_TOGETHER} )?(?:is|are|was|were) "
    r"(?:unhurt|unharmed|uninjured|unscathed|safe and (?:well|sound|unhurt))\b"
)
_NO_WOUND = Cued(
    r"\bnot (?:a single|one of (?:the|its|their)) [\w -]{3,40}? "
    rf"{_WAS} (?:\w+ )?(?:hurt|injured|wounded|harmed)\b"
    rf"|\bno (?:\w+ )?injuries\b|\b{_NO_ONE} {_WAS} (?:\w+ )?(?:injured|wounded)\b"
    r"|\bwithout (?:causing )?(?:any )?injur(?:y|ies)\b|\bno injury to (?:anyone|anybody)\b"
    r"|\b(?:did not|didn['’]t|without) (?:injur(?:e|ing)|wound(?:ing)?) (?:anyone|anybody)\b"
    r"|\bno reports? of (?:any )?injuries\b|\bescaped (?:unhurt|uninjured|unharmed|injury)\b"
)
_NO_DEATH = Cued(
    r"\b(?:did not|didn['’]t|without) kill(?:ing)? (?:anyone|anybody)\b(?! else)"
    r"|\bno (?:\w+ )?(?:deaths|fatalities)\b|\bno death\b(?! (?:toll|threat|penalt|certificate|sentence"
    r"|squad|row|warrant|notice|benefit))"
    rf"|\b{_NO_ONE} (?:{_WAS} (?:killed|dead)|(?:has |have |had |is (?:known|reported|believed) to have )?"
    r"(?:died|perished|drowned)|lost (?:his|her|their) li(?:fe|ves))\b"
    r"|\bno (?:human )?(?:lives (?:were|have been|had been|are)|life (?:was|has been)) (?:lost|claimed)\b"
    r"|\b(?:no|without(?: any)?) (?:\w+ )?loss of (?:human )?(?:life|lives)\b"
    r"|\bwithout (?:any )?(?:deaths|fatalities)\b"
)
_ALL_SAVED = Cued(
    rf"\b{_ALL} (?:(?:are|were|have|had) (?:all )?)?survived\b"
    rf"|\b{_ALL}(?: who (?:were|had been|was) [^.;]{{3,70}}?)?"
    r" (?:(?:were|was|are|has been|have been|had been) )(?:later |since )?(?:rescued|saved"
    r"|brought (?:up|out|ashore)|pulled out|found|freed|dug out|picked up)(?: [\w-]+){0,3}? "
    r"(?:alive|safe and sound|safely|unharmed|unhurt)\b"
)
_SAID = (
    (_NO_HARM, ("killed", "injured")),
    (_UNHURT, ("killed", "injured")),
    (_NO_WOUND, ("injured",)),
    (_NO_DEATH, ("killed",)),
    (_ALL_SAVED, ("killed",)),
)
"""What says it, what says most first, and whom it counts."""
