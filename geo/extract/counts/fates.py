"""Fates told in set phrases: who kills or hurts himself, and killings named by their number ("a double homicide")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.counts.persons import Person
from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.model import Count
from geo.patterns import compiled

__all__ = ["BODIES", "find", "is_self_inflicted", "theirs"]

BODIES = "their bodies"
"""What those are called first of whom a sentence says that their bodies were found."""


def find(sentence: Sentence) -> list[Toll]:
    """The tolls that such phrases state, in order; what is feared, tried or threatened states none."""
    low = sentence.low
    found: list[Toll] = []
    if any(clue in low for clue in _OWN_CLUES):
        found += [toll for m in _OWN.finditer(low) if (toll := _own(sentence, m)) is not None]
    for match in _LOST.finditer(sentence):
        sex = {"him": "m", "he": "m", "her": "f", "she": "f", "his": "m"}.get(
            match["whom"] or match["who"] or match["whose"] or match["his"]
        )
        start, end = sentence.start + match.start(), sentence.start + match.end()
        who = (Person(None, None, sex, known=True, pronoun=True, at=start),)
        found.append(Toll("killed", Count.exactly(1), start, end, "pronoun", who=who))
    for match in _MANIFOLD.finditer(sentence):
        role = "killed" if match["dead"] else "shot"
        count = Count.exactly(_TIMES[match["times"]] + bool(match["own"]))
        found.append(Toll(role, count, sentence.start + match.start(), sentence.start + match.end(), "counted"))
    return found


def theirs(sentence: Sentence, read: Sequence[Toll | None]) -> list[Toll]:
    """ "They were pronounced dead": of whom the sentence before told, where `read` counts no dead in this one."""
    if any(t and t.role == "killed" for t in read):
        return []
    found: list[Toll] = []
    for match in _THEY.finditer(sentence):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        of = ("they", BODIES) if match["bodies"] or "found dead" in match.group() else ("they",)
        found.append(Toll("killed", Count(2, 2, None, "plural"), start, end, "they", of))
    return found


def is_self_inflicted(low: str) -> bool:
    """Whether a folded sentence speaks of a wound that somebody gave himself."""
    return "self-inflicted" in low or "self inflicted" in low


def _own(sentence: Sentence, match: re.Match[str]) -> Toll | None:
    low = sentence.low
    if _NOT_DONE.search(low[max(0, match.start() - 45) : match.start()]):
        return None
    many = "themselves" in match.group()
    by_mistake = bool(_BY_MISTAKE.search(low[max(0, match.start() - 40) : match.start()]))
    dead = match["dead"] is not None or (match["shot"] is not None and _kills(low, match))
    sex = "f" if "herself" in match.group() else "m" if "himself" in match.group() else None
    return Toll(
        role="killed" if dead else "shot",
        count=Count(2, 2, None, "plural") if many else Count.exactly(1),
        start=sentence.start + match.start(),
        end=sentence.start + match.end(),
        kind="self" if dead and not by_mistake else "pronoun",
        heads=(match.group().rsplit(" ", 1)[-1],),
        attacker=dead and not by_mistake,
        who=() if (dead and not by_mistake) or many else (Person(None, None, sex, known=True, pronoun=True),),
    )


def _kills(low: str, match: re.Match[str]) -> bool:
    """Whether "shot himself" means his death: after others were shot, and not by accident or in a limb."""
    if _BY_MISTAKE.search(low[max(0, match.start() - 40) : match.start()]) or _LIMB.match(low[match.end() :]):
        return False
    return bool(_OTHERS.search(low[: match.start()]))


_OWN_CLUES = ("self", "selves", "suicide", "own life", "own lives")
_OWN = compiled(
    r"(?P<dead>\bturn(?:ed|s|ing) (?:the|a|his|her|their|that) (?:\w+ )?(?:gun|weapon|rifle|pistol|firearm|handgun"
    r"|shotgun|revolver|knife) on (?:himself|herself|themselves)\b"
    r"|\b(?:kill(?:ed|s|ing)|hang(?:ed|s|ing)|fatally (?:shot|shooting|shoots)|shot and killed|shooting and killing)"
    r" (?:himself|herself|themselves|self(?!-))\b"
    r"|\b(?:took|taking|takes|taken|ended|ending|ends) (?:(?:his|her|their) )?own (?:life|lives)\b"
    r"|\b(?:besides|in addition to|as well as|along with|apart from) (?:himself|herself)\b"
    r"|\b(?:committed|committing|commits) suicide\b|\bdied by suicide\b|\bmurders?[- /]suicide\b"
    r"|\b(?:(?:then|and|before|finally|later) (?:himself|herself|themselves)|then self)"
    r"(?=\W*(?:$|[.,;]|\bin\b|\bon\b|\bat\b|police|inside)))"
    r"|(?P<shot>\b(?:shot|shoots|shooting|stabbed|stabbing) (?:himself|herself|themselves|self)\b)"
)
_ONLY_NOTED = (
    r"could (?:only|do no more than|do nothing but) (?:establish|certify|confirm|pronounce|note|record|declare)"
)
_LOST = Cued(
    r"\b(?:not able to|unable to|failed to|could not|couldn't) (?:save|revive|resuscitate) (?P<whom>him|her)\b(?! \w)"
    r"|\b(?P<who>he|she) (?:did not|didn't) survive\b"
    rf"|\b{_ONLY_NOTED} (?P<his>his|her|the) death\b"
    r"|\b(?P<whose>his|her) death was (?:later |unfortunately |sadly )?"
    r"(?:confirmed|pronounced|declared|ascertained|recorded)\b"
)
"""Deaths told by what doctors could not do."""
_THEY = Cued(
    r"\bthey (?:(?:both|all|later|also|had|have|each|were|since) ){0,3}?(?:died\b|succumbed\b"
    r"|(?:pronounced|declared|found) dead\b)"
    r"|\b(?:recovered|found|retrieved|located|discovered|brought (?:up|ashore)|pulled out|dug out) (?:both (?:of )?)?"
    r"their bodies\b"
    r"|\b(?:their|all the|the (?:six|five|four|three|two|seven|eight|nine|ten"
    r"|\d+)) (?:[\w-]+ )?(?P<bodies>bodies) (?:were"
    r"|have been|had been|was)"
    r" (?:\w+ )?(?:found|recovered|discovered|dumped|pulled|retrieved|washed|located|fished|handed|returned)\b"
)
"""Deaths of several who were told of just before."""
_NOT_DONE = compiled(
    r"\b(?:threat\w+|tr(?:y|ied|ying)|attempt\w*|want\w*|plan\w*|going to|would|could|might|may|not|never|n't"
    r"|consider\w*|talk\w* (?:of|about)|prevent\w*|if|whether|wish\w*|urge|thoughts?|not? to|rul\w+ out)\b[^.;]*$"
)
_BY_MISTAKE = compiled(r"\b(?:accident\w*|unintentional\w*|inadvertent\w*|mistaken\w*)\b")
_LIMB = compiled(
    r"\s*(?:in|through) (?:the|his|her) (?:\w+ )?(?:legs?|foot|feet|hands?|arms?|fingers?|thigh|knee|calf|toes?|groin"
    r"|shoulder|stomach|ankle|wrist|elbow|buttocks?)\b"
)
_OTHERS = compiled(
    r"\b(?:killed|killing|kills|murdered|murdering|fatally|shot (?:and|his|her|an?|two|three|four|the|dead)"
    r"|shooting (?:his|her|an?|two|three|four|the)|stabbed|dead|opened fire|strangled|slain)\b"
)
_TIMES = {"double": 2, "twin": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_MANIFOLD = Cued(
    r"\b(?P<times>double|triple|quadruple|quintuple)[- ](?:(?P<dead>(?:fatal |deadly )"
    r"?(?:homicide|murder|killing|slaying|fatality|fatal shooting|fatal stabbing|assassination|execution)|fatal)\b"
    r"(?P<own>[- /]suicide\b)?"
    r"|shooting\b(?! (?:guard|range)))"
)
