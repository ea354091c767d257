"""Sentence → the events that it tells of as facts.

Plans, threats, drills, denials, conditionals and metaphors are left out here; statistics are left out with the counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.extract.events import frames
from geo.extract.events.deeds import is_deed, is_trade
from geo.extract.events.inflicted import is_inflicted
from geo.extract.events.unreal import is_fact
from geo.extract.phrases import headlines, triggers
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.extract.text.tokens import words as _words
from geo.patterns import compiled

__all__ = ["FATES", "THINGS", "Event", "family", "find", "find_framed"]


@dataclass(frozen=True, slots=True)
class Event:
    """One factual trigger in a sentence."""

    sentence: int
    event_type: str
    sub_event_type: str
    weight: int
    kind: str
    """"event" stands alone, "weak" needs support."""
    start: int
    """Offsets in the part's text."""
    end: int
    words: str = ""
    definite: bool = False
    """"the attack", "the rebels attacked": after a word for what is known from before."""
    attempted: bool = False

    @property
    def known(self) -> bool:
        """Whether a noun names it as known from before: "the attack", but not "the rebels attacked"."""
        return self.definite and not _has_verb(self.words)


@lru_cache(maxsize=1 << 12)
def _has_verb(words: str) -> bool:
    """Whether the words of an event say what was done, and not only that it took place; asked of each many times."""
    return _VERB.search(_TOOK_PLACE.sub("", words)) is not None


@once
def find(sentence: Sentence) -> Sequence[Event]:
    """The events of one sentence that a phrase tells of as having happened, or as attempted."""
    return _facts(sentence, _phrases(sentence))


@once
def find_framed(sentence: Sentence) -> Sequence[Event]:
    """The events that a sentence tells of by who did what to whom, where no phrase for one says as much."""
    said = max((t.weight for t in _phrases(sentence) if t.kind == "event"), default=0)
    if said > _VAGUE:
        return ()
    told = [t for t in frames.find(sentence) if not said or t.event_type == "Protests"]
    return [replace(e, definite=False) for e in _facts(sentence, told)]


@once
def _phrases(sentence: Sentence) -> Sequence[triggers.Trigger]:
    return headlines.find(sentence) if sentence.headline else triggers.find(sentence)


def _facts(sentence: Sentence, told: Sequence[triggers.Trigger]) -> list[Event]:
    """The events that triggers of a sentence stand for."""
    found = []
    seized = any(t.sub_event_type == "Disrupted weapons use" for t in told)
    listed = _HELD.match(sentence) is not None or _DISPOSED.match(sentence) is not None or _is_haul(sentence)
    mishap = any(t.event_type == "Accident" and t.kind == "event" for t in told)
    for t in told:
        idle = t.words in THINGS and (seized or _is_kept(sentence.low, t))
        if not is_fact(sentence, t) or idle or is_deed(sentence.low, t) or is_inflicted(sentence.low, t):
            continue
        if t.sub_event_type == "Non-violent transfer of territory" and _GAVE_UP.search(sentence.low, 0, t.start):
            continue
        if t.words.startswith("hand") and _PERSONS_GIVEN.search(sentence.low, 0, t.start):
            continue  # "two suspects were handed over to the police"
        if listed and t.event_type in ("Explosions/Remote violence", "Accident"):
            continue
        if is_trade(sentence.low, t) or (t.event_type == "Disaster" and _is_quoted(sentence.low, t)):
            continue
        if '"' in sentence.low and _CALLED.search(sentence.low, 0, t.start) is not None:
            continue
        before = sentence.low[max(0, t.start - 24) : t.start]
        if mishap and t.event_type == "Disaster" and _WEATHER.fullmatch(t.words) and _AMID.search(before):
            continue  # "the viaduct gave way in heavy rain"
        if t.sub_event_type == "Grenade" and _HARMLESS.search(before):
            continue  # "tear gas grenades"
        if t.words in THINGS and len(told) > 1 and _PLANTING.search(before):
            continue  # "a drone fired on two men placing an explosive device": it did not go off
        if t.event_type == "Accident" and _ABOARD.search(before) and _HURT.search(t.words):
            continue  # "three people on nearby boats were burned": it is they who were
        if t.words.startswith("driver") and any(o.event_type == _REMOTE and o.kind == "event" for o in told):
            continue  # "a driver was killed by a mortar shell"
        if t.words.startswith("driver") and (_SOMEBODYS.search(before) or _AND_THE.search(before)):
            continue  # "his driver was killed", "two nurses and the driver died": beside others, in what befell all
        found.append(
            Event(
                sentence.index,
                t.event_type,
                t.sub_event_type,
                t.weight,
                t.kind,
                sentence.start + t.start,
                sentence.start + t.end,
                words=t.words,
                definite=t.words.startswith("the ")
                or (
                    bool(_DEFINITE.search(before))
                    and not _AT_THAT_TIME.search(before)
                    and not _SEES_THE_WORST.search(before)
                ),
                attempted=_ATTEMPT.search(sentence) is not None,
            )
        )
    return found


@once
def _is_haul(s: Sentence) -> bool:
    """Whether a sentence tells what arms were found, and of nothing that they did: "A search of the house turned
    up a suicide vest and two rifles"."""
    return _ARMS.search(s) is not None and _HAUL.search(s) is not None and not _WENT_OFF.search(s.low)


def _is_quoted(low: str, t: triggers.Trigger) -> bool:
    """Whether quotes hold no more than the word: what somebody called a "quake"."""
    return low[t.start - 1 : t.start] == low[t.end : t.end + 1] == '"'


def _is_kept(low: str, t: triggers.Trigger) -> bool:
    """Whether somebody had a weapon, made or moved it, and nobody used it: "charged with possessing explosives"."""
    return _KEPT.search(low, max(0, t.start - _LIST), t.start) is not None


def family(event_type: str, sub: str) -> str:
    """Which types may be words for one happening: a bombing is an attack, a flood is no shooting."""
    if event_type in ("Disaster",):
        return "disaster"
    if event_type == "Accident":
        return "violence" if sub == "Explosion" else f"accident/{sub}"
    if event_type in ("Protests", "Riots"):
        return "protest"
    if event_type == "Strategic developments":
        return f"strategic/{sub}"
    if sub == "Abduction/forced disappearance":
        return "abduction"
    if sub == "Sexual violence":
        return "sexual"
    return "violence"


THINGS = _words(
    "grenade grenades bomb bombs explosives dynamite mine mines mortar mortars artillery landmine landmines rocket "
    "rockets ied ieds katyusha bullet bullets machete poison gunshot"
) | {
    "improvised explosive device",
    "improvised explosive devices",
    "explosive device",
    "explosive devices",
    "rocket-propelled grenade",
    "rocket-propelled grenades",
    "a bomb",
    "hand grenade",
    "hand grenades",
    "land mine",
    "land mines",
    "car bomb",
    "car bombs",
    "bombs",
    "suicide vest",
    "suicide vests",
    "suicide belt",
    "suicide belts",
    "explosive vests",
    "explosive belts",
}
"""Weapons: that one is named does not say that it was used."""
_VAGUE = 60
"""Weight up to which a phrase leaves open what it was: shots that are fired at marchers make it a protest."""
_CALLED = compiled(
    r"\b(?:call|called|calling|calls|describ(?:ed|ing|es)|dismiss(?:ed|ing|es)|term(?:ed|ing|s)|brand(?:ed|ing)"
    r"|label(?:l?ed|ling)|spoke of|speaks of) (?:(?:it|this|that|them|him|the [\w-]+) )?(?:as )?(?:an? |the )?[\"“]"
    r"(?:an? |the )?(?:\w+ ){0,2}$"
)
"""Before what somebody calls it, in quotes: the prime minister, who called it "an unfortunate accident"."""
FATES = ("died", "dead", "killed", "death of", "deaths of")
"""Words that say that people died and nothing of how."""
_HARMLESS = compiled(r"\b(?:(?:tear)?gas|smoke|training|dummy|toy)[ -](?:hand )?$")
_ABOARD = compiled(
    r"\b(?:people|persons|men|women|children|passengers|sailors|tourists|others|fishermen) (?:on|in|aboard) (?:board )?"
    r"(?:the |a |an |two |three |several )?(?:[\w-]+ )?$"
)
_HURT = compiled(r"\b(?:was|were) (?:\w+ )?(?:burned|burnt|hurt|injured|killed)$")
_SOMEBODYS = compiled(r"(?:\b(?:his|her|their|whose|its)|'s?) (?:[a-z]+ )?$")
_REMOTE = "Explosions/Remote violence"
_AND_THE = compiled(r"\band (?:the|an?) (?:[a-z]+ )?$")
_AT_THAT_TIME = compiled(
    r"\b(?:the|that|this) (?:same |next |following )?(?:day|morning|evening|night|afternoon|week) $"
)
"""Before what happened then: "in Ava the same morning a bomb"."""
_DEFINITE = compiled(
    r"\b(?:the|this|(?<!said )(?<!reported )(?<!announced )(?<!added )(?<!stated )(?<!learned )that|these|those|its|his"
    r"|their|such|(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day's|last (?:week|month)'s)"
    r"\s+(?:(?!(?:an?|another|with|by|in|on|at|from|under|during)\s)\S+\s+){0,2}$"
)
_SEES_THE_WORST = compiled(
    r"\b(?:brought|saw|seen|witnessed|suffered|endured|experienced|under|by) (?:\w+ of )?the (?:\w{3,}est|worst)\s+"
    r"(?:\S+\s+)?$"
)
"""Before what a town or a day sees for the first time for all its article: "Sunday brought the heaviest shelling"."""
_LIST = 70
"""Letters of a list of weapons before the one in question."""
_KEPT = compiled(
    r"\b(?:possess(?:ed|es|ing)?|possession of|smuggl(?:ed|es|ing)|stockpil(?:ed|es|ing)|hoard(?:ed|ing)"
    r"|manufactur(?:ed|es|ing)|making|(?:illegally|secretly|clandestinely) (?:carr(?:ied|ying)|brought|introduced"
    r"|imported)|traffick(?:ed|ing) in|shipments? of|loads? of|caches? of)\b[^.;:]*$"
)
_VERB = compiled(
    r"\b(?:\w{2,}(?<!arm)ed|shot|blew|set|fought|took|taken|held|fell|hit|struck|threw|thrown|broke|burnt|stole|swept"
    r"|died|dead|slain|shoot|overran|blown|put|shut|cut|burst|spread|found)\b"
)
_TOOK_PLACE = compiled(r" (?:was )?(?:occurred|happened|unfolded|took place|broke out|erupted|staged|reported)$")
"""What is said of a happening that a noun names: "the shooting occurred"."""
_ATTEMPT = Cued(
    r"\b(?:attempt(?:ed|s|ing)?|tried to|failed to|foiled|thwarted|averted|defused|deactivated|unsuccessful)\b"
)
_GAVE_UP = compiled(r"\b(?:he|she|who|man|woman|suspects?|leader|fugitive|gunman|boss)\b[^.;]*\b(?:was|were) $")
"""Before "taken without resistance", of a man and not of a town."""
_PERSONS_GIVEN = compiled(
    r"\b(?:suspects?|persons?|people|m[ae]n|wom[ae]n|fishermen|pirates?|detainees?|prisoners?|captives?|hostages?"
    r"|accused"
    r"|bod(?:y|ies)|remains|children|boys?|girls?|migrants?|fugitives?|they|he|she|who"
    r"|arrested|seized items?)\b[^.;]{0,60}$"
)
"""Before "handed over", of whom somebody has charge and not of a town."""
_HELD = Cued(
    r"\W*(?:it|they|(?:the |these |those |this |other |recovered )?(?:[\w-]+ ){0,3}?(?:caches?|depots?|deposits?|dumps?"
    r"|hauls?|stash(?:es)?|items?|materials?|mat[eé]riel|weapons?|arms|munitions|seizures?|hideouts?|stores?)"
    r"(?: (?:recovered|seized|found|discovered|destroyed|confiscated))?(?: from (?:them|him|her|it|the [\w-]+))?)"
    r" (?:contain(?:ed|s)|consist(?:ed|s) of|includ(?:ed|es?)|held|compris(?:ed|es)|were|are|was|is)\b(?=[^.;]*"
    r"\b(?:rifles?|pistols?|guns?|rounds|cartridges|magazines|grenades?|mortars?|rockets?|mines|bombs?|shells?"
    r"|detonat(?:ors?|ing cord)|explosives?|nitrate|dynamite|rpgs?|ak-?47s?|ammunition|launchers?|ieds?)\b)"
)
"""A sentence that lists what weapons were found: none of them went off."""
_DISPOSED = Cued(
    r"\W*(?:it|they|both|all(?: of (?:it|them))?|(?:all |the |these |those |this )(?:[\w-]+ ){0,4}?(?:caches?|finds?"
    r"|materials?"
    r"|devices?|explosives|bombs?|ordnance|munitions|ammunition|mines?|charges?|weapons?|items?|ieds?|shells?"
    r"|tunnels?))"
    r" (?:was|were) (?:\w+ ){0,2}?(?:blown up|detonated|exploded)(?: \w+)?"
    r"(?:[.;]| (?:in (?:place|situ|a controlled)|on (?:the )?(?:site|scene|spot)|at the scene"
    r"|by (?:the )?(?:[\w-]+ ){0,3}?"
    r"(?:experts?|sappers|engineers|team|specialists|disposal|technicians|force|forces|unit|patrol|squad|troops)\b))"
)
"""A sentence that says how what was found was got rid of."""
_ARMS = Cued(
    r"\b(?:rounds|rifles?|pistols?|guns?|grenades?|mortars?|rockets?|mines|bombs?|vests?|belts?|shells?|explosives?"
    r"|ammunition|launchers?|ieds?|magazines|detonators?)\b"
)
_HAUL = Cued(
    r"\b(?:were|was) (?:\w+ )?(?:found|recovered|seized|confiscated|discovered|captured|uncovered)\b"
    r"|\bturned up (?:an?|the|two|three|several|\d+)\b|^\W*(?:seized|confiscated|recovered|found)\b[^.;]{0,40}:"
    r"|\b(?:search|sweep|raid)\b[^.;]{0,40}\b(?:yielded|revealed|uncovered)\b"
)
_WENT_OFF = compiled(
    r"\b(?:kill\w*|wound\w*|injur\w*|dead|died|hurt|explod\w*|explosions?|blast\w*|detonat\w*|went off|fired|firing|hit"
    r"|struck|attack\w*|ambush\w*|clash\w*|shelled|bombed|blew|destroyed (?:an?|the))\b"
)
_PLANTING = compiled(
    r"\b(?:placing|planting|laying|burying|emplacing|digging in|carrying|transporting|assembling) (?:an? "
    r"|the )?(?:[\w-]+ )?$"
)
_WEATHER = compiled(
    r"(?:heavy|torrential|pouring|driving) (?:rains?|snow|snowfall|downpours?)|strong winds?|high winds?|gales"
)
_AMID = compiled(r"\b(?:in|amid|through|despite) (?:the )?$")
"""Before weather that is no more than the circumstance of an accident."""
