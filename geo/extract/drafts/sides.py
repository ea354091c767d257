"""Whether what words call fighting had two sides."""

from __future__ import annotations

from geo.extract.drafts.kindsigns import Candidate, Happening
from geo.extract.words.lexicon import ARMED
from geo.patterns import compiled

__all__ = ["is_heard", "is_one_sided", "is_unopposed"]


def is_one_sided(clash: Candidate, happening: Happening) -> bool:
    """Whether those who were killed bore no arms, and no word speaks of fighting: "ambushed a bus", "shot a mayor"."""
    if happening.armed or not happening.dead or any(s.shouted for s, _ in happening.told):
        return False  # in capitals those who bore arms are hard to tell
    if any(_FIGHTING.search(s.low) for s, _ in happening.told) or _is_laid_for_armed(clash):
        return False
    return "near" in clash.signs or "ambush" in clash.trigger.words


def _is_laid_for_armed(clash: Candidate) -> bool:
    """Whether those were armed who were ambushed, whatever the words for who died: "ambushed a truckload of militiamen
    and killed 13 of them"."""
    s, trigger = clash.sentence, clash.trigger
    at = s.low.find("ambushed", trigger.start - s.start, trigger.end - s.start)
    object_ = _OBJECT.match(s.low, at + len("ambushed")) if at >= 0 else None
    return object_ is not None and not ARMED.isdisjoint(object_.group().split())


def is_unopposed(happening: Happening) -> bool:
    """Whether nobody came to harm and no word speaks of fighting."""
    harmed = happening.dead or happening.hurt
    return not harmed and not any(_FIGHTING.search(s.low) for s, _ in happening.told)


def is_heard(blast: Candidate) -> bool:
    """Whether explosions are told of as the noise of fighting: "rifle fire and powerful explosions were heard"."""
    return _BLASTS.search(blast.trigger.words) is not None and _HEARD.search(blast.sentence.low) is not None


_OBJECT = compiled(r"(?: (?!(?:and|near|in|on|at|as|with|by|outside|along)\b)[\w'’-]+){1,7}")
"""Behind a verb, whom or what it befell."""
_FIGHTING = compiled(
    r"\b(?:fought|fighting|fights?|battles?|battling|battled|clash(?:es|ed|ing)?|combat|skirmish\w*|fire-?fights?"
    r"|gun ?-?battles?|shoot-?outs?|(?:exchang\w+|traded?|trading|returned) (?:of )?(?:\w+ )?(?:fire|gunfire|shots)"
    r"|crossfire)\b"
)
"""Words for what two sides do."""
_BLASTS = compiled(r"\b(?:explosion|blast|detonation)s?\b")
_HEARD = compiled(
    rf"{_BLASTS.pattern}[^.;]{{0,60}}\b(?:heard|continued|echo\w*|rang|reverberat\w+)\b"
    rf"|\b(?:heard|sounds? of|noise of|fighting and)\b[^.;]{{0,50}}{_BLASTS.pattern}"
)
