"""Sentence → the events that it tells of as facts, and the type that several of them add up to.

Plans, threats, drills, denials, conditionals and metaphors are left out here; statistics are left out with the counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.extract import triggers
from geo.extract.sentences import Sentence

__all__ = ["Event", "Scene", "family", "find", "resolve"]


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
    """"the attack": known from before."""
    attempted: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What a whole report is about, as far as it helps to name an event's type."""

    political: bool
    armed_victims: bool = False
    policed: bool = False
    aside: bool = False
    """Sport, markets, shows, space flight or weapons tests, whose words sound like violence."""

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> Scene:
        """Read the actors' side from the words of a report."""
        political = crime = aside = 0
        for s in sentences:
            if s.section != "body":
                continue
            political += len(_POLITICAL.findall(s.low))
            crime += len(_CRIMINAL.findall(s.low))
            if s.part == "title" or s.index < 8:
                aside += len(_ASIDE.findall(s.low)) * (2 if s.part == "title" else 1)
        return cls(political=political > 0 and political >= crime, policed=crime > 0, aside=aside >= 3)


def find(sentence: Sentence) -> list[Event]:
    """The events of one sentence that it tells of as having happened, or as attempted."""
    found = []
    for t in triggers.find(sentence):
        if not _factual(sentence.low, t):
            continue
        before = sentence.low[max(0, t.start - 24) : t.start]
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
                definite=bool(_DEFINITE.search(before)),
                attempted=bool(_ATTEMPT.search(sentence.low)),
            )
        )
    return found


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


def resolve(
    events: Sequence[Event], scene: Scene, *, armed_victims: bool, dead: bool, hurt: bool, text: str
) -> tuple[str, str]:
    """The type and the most telling sub-type of an incident's events; `text`: its sentences, folded."""
    if any(e.kind == "event" for e in events):
        events = [e for e in events if e.kind != "weak"]
    best: dict[tuple[str, str], float] = {}
    for n, e in enumerate(events):
        if e.kind == "clue" and not any(o.event_type in ("Protests", "Riots") for o in events if o.kind != "clue"):
            continue
        key = (e.event_type, e.sub_event_type)
        lead = 12 if n == 0 else 8 if n <= 2 else 0
        best[key] = max(best.get(key, 0), e.weight + lead) + (2 if key in best else 0)
    if not best:
        return "Violence against civilians", "Attack"
    subs = {sub for _, sub in best}
    kind, sub = max(best, key=lambda k: best[k])
    if (
        sub == "Explosion"
        and (scene.political or subs & {"Attack", "Suicide bomb", "Grenade"})
        and not subs & {"Industrial or mining"}
        and not _BY_ITSELF.search(text)
    ):
        return "Explosions/Remote violence", "Remote explosive/landmine/IED"
    if (kind, sub) == ("Accident", "Other"):
        return kind, next((name for name, words in _MEANS if words.search(text)), "Other")
    if kind in ("Protests", "Riots"):
        return _protest(subs, kind, sub, text, dead=dead, hurt=hurt)
    if kind == "Accident" and sub == "Fire" and "Arson" in subs:
        return "Crime", "Arson"
    if kind == "Crime" and scene.political and sub in ("Shooting", "Stabbing", "Other", "Vehicle ramming"):
        return (
            ("Battles", "Armed clash")
            if armed_victims and "Armed clash" in subs
            else ("Violence against civilians", "Attack")
        )
    partisan = any(_PARTISAN.search(e.words) for e in events)
    if (kind, sub) == ("Violence against civilians", "Attack") and not scene.political and not partisan:
        for other in ("Shooting", "Stabbing", "Vehicle ramming", "Arson", "Poisoning", "Robbery"):
            if other in subs:
                return "Crime", other
        if all(e.words in _FATES for e in events):
            means = next((name for name, words in _MEANS if words.search(text)), None)
            if means or not scene.policed:
                return "Accident", means or "Other"
        return "Crime", "Other"
    if kind == "Battles" and not scene.political and subs & {"Shooting", "Stabbing", "Robbery"}:
        return "Crime", "Shooting" if "Shooting" in subs else "Stabbing" if "Stabbing" in subs else "Robbery"
    if kind == "Strategic developments" and sub == "Arrests" and dead and len(best) > 1:
        return max((k for k in best if k[1] != "Arrests"), key=lambda k: best[k])
    return kind, sub


def _protest(subs: set[str], kind: str, sub: str, text: str, *, dead: bool, hurt: bool) -> tuple[str, str]:
    """Force is excessive where protesters are killed, or badly hurt by more than gas and water."""
    forces = bool(_FORCES.search(text))
    if kind == "Protests" and forces and (dead or (hurt and _HARD.search(text))):
        return "Protests", "Excessive force against protesters"
    if "Violent demonstration" in subs and kind == "Protests":
        return "Riots", "Violent demonstration"
    if sub == "Excessive force against protesters":
        return "Protests", "Protest with intervention" if forces else "Peaceful protest"
    return kind, sub


def _factual(low: str, t: triggers.Trigger) -> bool:
    before = low[max(0, t.start - 70) : t.start]
    clause = _CLAUSE.split(before)[-1]
    if _UNREAL.search(clause):
        return False
    after = low[t.end : t.end + 40]
    if t.words.startswith(("demonstrated", "demonstrating")) and _SHOWED.match(after):
        return False
    if _UNREAL_AFTER.match(after) or _METAPHOR.search(low[max(0, t.start - 45) : t.end + 25]):
        return False
    return not (_GENERIC.search(clause[-30:]) and t.words.endswith("s"))


_FATES = ("died", "dead", "killed", "death of", "deaths of")
"""Words that say that people died and nothing of how."""
_FORCES = re.compile(r"\b(?:police|security forces|troops|soldiers|army|paramilitar\w+|gendarmes?|guards?|officers)\b")
_HARD = re.compile(
    r"\b(?:live (?:ammunition|fire|rounds|bullets)|bullets?|shot|gunfire|opened fire|beat|beaten|batons?)\b"
)
_MEANS = tuple(
    (name, re.compile(rf"\b(?:{words})\b"))
    for name, words in (
        ("Air", "planes?|aircraft|airplane|airliner|flight|helicopter|jet|pilot|airport|runway|aviation"),
        ("Rail", "trains?|railway|rail|tram|funicular|locomotive|carriages?|metro|subway|tracks"),
        ("Sea", "boat|ship|ferry|vessel|trawler|dinghy|capsized|canoe|tanker ship"),
        ("Industrial or mining", "mine|miners?|pit|colliery|factory|plant|refinery"),
        ("Crowd crush", "crush|stampede|stadium|trampled"),
        (
            "Road",
            "bus|buses|cars?|trucks?|lorry|van|motorcycle|motorist|highway|road|driver|vehicles?|pedestrians?"
            "|suv|minibus|taxi|interstate",
        ),
    )
)
_CLAUSE = re.compile(r"[;:]|, (?:but|and|while|after|when|as) |\bafter\b|\bwhen\b")
_UNREAL = re.compile(
    r"\b(?:expected to|set to|about to"
    r"|would|could|might|may(?! \d)|should|will|shall|can|cannot|can't|won't|wouldn't|if|unless|whether or not"
    r"|plan(?:s|ned|ning)? (?:to|for|a|an|of|on)|planned|plot(?:s|ted|ting)? (?:to|of)|threat(?:s|en|ens|ened"
    r"|ening)? (?:to|of|by|that|with)?|threatened|vow(?:s|ed|ing)? to|warn(?:s|ed|ing)? (?:of|that|about"
    r"|against)"
    r"|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|deter(?:s|red|ring)?|protect(?:s|ed|ing)? (?:against|from)"
    r"|risk of|fear(?:s|ed)? (?:of|that|another|a)|in (?:the )?(?:case|event) of|possib(?:le|ility of)"
    r"|potential(?:ly)?"
    r"|drill|exercise|simulat\w+|rehears\w+|mock|fiction\w*|movie|film|novel|video ?game|tv series"
    r"|television series|episode|thriller|documentary"
    r"|calls? for|call(?:ed|ing) for|against|campaign (?:against|to)|fight against|war on|combat(?:ing|ting)?"
    r"|to (?:stop|end|halt|curb|fight|reduce|tackle)|no (?:evidence|sign|signs|indication) of|den(?:y|ies|ied"
    r"|ying) (?:that|having|reports?)"
    r"|did not|didn't|does not|doesn't|has not|have not|had not|was not|were not|never|not to|rather than"
    r"|instead of|free of|history of|culture of|victims of|survivors of|insurance|type of|kind of|such as"
    r"|refrain from|anniversary of)\b"
)
_UNREAL_AFTER = re.compile(
    r"\s*(?:(?:\w+ ){0,2}?(?:(?:is|was|are) )?(?:heading|headed|forecast|approaching|bearing down)\b"
    r"|drill|exercise|threat|threats|warning|plot|insurance|scare|alarm|hoax|preparedness|season"
    r"|prevention|safety|control laws?|rights|range|"
    r"season|game|movie|film|squad\b|alert|simulation|survivor|star\b|guard|practice|warnings?\b|watch\b"
    r"|police\b|gear\b|shields?\b|(?:in|on|by) (?:\w+ ){0,2}?(?:photos?|photographs?|video|camera|film|footage|cctv)\b"
    r"|-proof|risk|risks|hydrant|fighter|fighters|chief|department|station|truck|trucks|crews?\b|marshal"
    r"|officials?\b|victims? fund)"
)
_SHOWED = re.compile(r"\s(?:that|how|why|what|an?|the|his|her|its|their|our|clear|strong|great)\b")
_METAPHOR = re.compile(
    r"\bbombshell|blast from the past|killed the (?:bill|deal|plan|idea|project|story|engine|lights?)"
    r"|killer (?:app|instinct)|photo shoot|shot (?:of|at redemption|put|clock)|"
    r"(?:free|penalty|long|jump|three-point|bank|slap|wrist|head|screen|mug|best|big|parting|moon"
    r"|snap)[ -]?shots?|flu shots?|heart attack|panic attack|asthma attack|shooting (?:guard|star|percentage"
    r"|scenes?|the film|hoops)|"
    r"storm of (?:criticism|protest)|floods? of\b|flooded with (?:calls"
    r"|messages|requests)|perfect storm|political (?:storm|earthquake|firestorm)|"
    r"twitter storm|brainstorm|fired (?:his|her|their|the) (?:coach|manager|boss|staff|lawyer)|verbal attack"
    r"|personal attack|attacks? on (?:the )?(?:credibility|reputation|character|media|press)|"
    r"under fire (?:for|over)|came under fire (?:for|from|over)|draw fire|drew fire|avalanche of|tsunami of"
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
)
_GENERIC = re.compile(
    r"\b(?:the number of|rise in|increase in|rising|wave of|spate of|series of|surge in|decline in|drop in"
    r"|cases of|acts of|reports of past)\s*$"
)
_BY_ITSELF = re.compile(
    r"(?<!was a )(?<!were a )\bgas (?:cylinder|leak|tank|pipe|stove|main|explosion)|\bboiler\b|\bfireworks\b"
    r"|\b(?:cooking|propane) gas\b"
)
"""What explodes without anybody's will, when a report says that it did rather than asks whether."""
_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|its|his|their|such)\s+(?:\S+\s+){0,2}$")
_ATTEMPT = re.compile(
    r"\b(?:attempt(?:ed|s|ing)?|tried to|failed to|foiled|thwarted|averted|defused|deactivated|unsuccessful)\b"
)
_POLITICAL = re.compile(
    r"\b(?:militants?|insurgents?|rebels?|guerrillas?|terroris[tm]s?|terror|extremists?|jihadis?t?s?|taliban"
    r"|isis|isil|islamic state|al-?qaeda|al-qa'ida|shabab|al-shabaab|boko haram|"
    r"hamas|hezbollah|houthis?|soldiers?|troops|army|military|armed forces|paramilitar\w+|separatists?"
    r"|militias?|airstrikes?|air strikes?|palestinians?|israeli|idf|settlers?|"
    r"fmln|eln|farc|shining path|sendero|mrta|death squads?|coup|regime|occupation|warplanes?|drones?"
    r"|missiles?|rockets?|peacekeepers?|ceasefire|insurgency|coalition|isaf|"
    r"sectarian|political|assassinat\w+|suicide bomb\w*|warlords?|mujahideen|kurdish|pkk|extraditables"
    r"|commandos?|opposition|activists?|civilians?)\b"
    r"|\b(?:planning|plotting|preparing) (?:an? |the )?(?:\w+ )?attacks?\b"
)
_ASIDE = re.compile(
    r"\b(?:grand prix|formula (?:one|1)|f1|world (?:series|cup)|super bowl|play-?offs?|championships?|tournament"
    r"|league|midfielder|striker|quarterback|inning|innings|touchdown|goalkeeper|head coach|grand slam|olympics?"
    r"|season opener|homer|pitcher"
    r"|bitcoin|crypto\w*|stock market|shares|investors?|nasdaq|wall street|dow jones|cryptocurrenc\w+"
    r"|spacex|nasa|spacecraft|space station|falcon (?:heavy|9)|orbit|launch ?pad|astronauts?|satellite"
    r"|ballistic|test-fir\w+|(?:missile|nuclear|weapons?|rocket) (?:tests?|launch\w*|program\w*)|nuclear weapons"
    r"|box office|film director|hollywood|actress|album|premiere|smartphone|gadget"
    r")\b"
)
_PARTISAN = re.compile(
    r"gunmen|militant|rebel|insurgent|terror|guerrilla|extremist|bandit|armed men|herdsmen|massacre|assassinat|"
    r"death squad|settler"
)
_CRIMINAL = re.compile(
    r"\b(?:police|sheriff'?s?|detectives?|homicides?|robbery|suspects?|deput(?:y|ies)|investigators?"
    r"|prosecutors?|charged with|drug|gang|gangs|coroner|domestic|jail|911|troopers?|"
    r"mass shooting|gunman|shooter)\b"
)
