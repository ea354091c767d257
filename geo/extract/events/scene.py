"""What a whole report is about, as far as it helps to name an event's type: politics or crime, or neither."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["Scene"]


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
        political = crime = aside = play = 0
        avowed = False
        for s in sentences:
            if s.section != "body":
                continue
            low = _DISAVOWED.pattern.sub("", s.low) if _DISAVOWED.may(s) else s.low
            political += _POLITICAL.count(s, low)
            avowed = avowed or _AVOWED.search(s, low) is not None
            crime += _CRIMINAL.count(s)
            if s.part == "title" or s.index < 8:
                aside += _ASIDE.count(s) * (2 if s.part == "title" else 1)
                play += _PLAY.count(s)
        game = aside + play >= _MATCH and not (crime or political)
        return cls(
            political=avowed or (political > 0 and political >= crime),
            policed=crime > 0,
            aside=aside >= _MATCH or game,
        )


_REBELS = r"(?:separatists?|guerrillas?|militants?|rebels?|insurgents?|terrorists?|extremists?)"
_AVOWED = Cued(
    r"\b(?:white supremac\w+|white nationalist\w*|neo-?nazis?|far-right|islamists?|jihad\w+|act of terror(?:ism)?"
    r"|terror(?:ist)? attacks?|as (?:an act of )?terror\w*|islamic state|hate crime|(?:gunm[ae]n|shooting|shot"
    r"|killed|attack\w*)"
    r" (?:[\w-]+ ){0,4}?(?:mosques?|synagogues?|worshipp?ers))\b"
    r"|\b(?:guerrillas|insurgents|(?:liberation|revolutionary|resistance|people's|patriotic) (?:armed )?"
    r"(?:army|front|forces))\b"
    rf"|\b{_REBELS} (?:\w+ )?(?:were|was|are) (?:\w+ )?(?:blamed|suspected)\b|\bclaimed responsibility\b"
    rf"|\bblam(?:ed|ing) (?:it |the \w+ )?(?:on )?(?:[\w-]+ ){{0,3}}?{_REBELS}\b"
)
"""What makes violence political, however many detectives a report names."""
_DISAVOWED = Cued(
    r"\b(?:no|not|nor|nothing|never|without|ruled? out|rather than|unlikely)\b[^.]{0,60}\b(?:terror|hate)\w*"
    r"|\b(?:no|not|nor|without|ruled? out|rather than) (?:an? |any )?(?:[\w-]+ ){0,2}?(?:political|sectarian|extremist)"
    r" (?:motives?|background|links?)\b"
    r"|\b(?:urban|street|reign of) terror\w*"
    r"|\b(?:former|ex|retired|decorated)[- ](?:(?:u\.s\.|us|national guard) )?(?:army|marines?|soldiers?|military"
    r"|commandos?)\b|\b(?:army|marine|military) (?:veterans?|reservists?)\b"
)
_POLITICAL = Cued(
    r"\b(?:militants?|insurgents?|rebels?|guerrillas?|terroris[tm]s?|terror|extremists?|jihadis?t?s?|taliban"
    r"|isis|isil|islamic state|al-?qaeda|al-qa'ida|shabab|al-shabaab|boko haram|"
    r"hamas|hezbollah|houthis?|soldiers?|troops|army|military|armed forces|paramilitar\w+|separatists?"
    r"|militias?|airstrikes?|air strikes?|palestinians?|israeli|idf|settlers?|"
    r"fmln|eln|farc|shining path|sendero|mrta|death squads?|coup|regime|occupation|warplanes?|drones?"
    r"|missiles?|rockets?|peacekeepers?|ceasefire|insurgency|coalition|isaf|"
    r"sectarian|political|assassinat\w+|suicide bomb\w*|warlords?|mujahideen|kurdish|pkk|extraditables"
    r"|anti-balaka|s[eé]l[eé]ka|janjaweed|mai-mai|peshmerga|displaced (?:persons|people)|idps?|minusca|monusco|unmiss"
    r"|unamid|unifil|armed (?:groups?|elements?)|front ?lines?|shelling"
    r"|commandos?|khawarij|khwarij|naxal(?:ite)?s?|maoists?|jawans?|marines|opposition|activists?|civilians?|herders?|herdsmen"
    r"|bandits|mutin\w+|junta|tribesmen|jihad\w*)\b"
    r"|\b(?:planning|plotting|preparing) (?:an? |the )?(?:\w+ )?attacks?\b"
)
_ASIDE = Cued(
    r"\b(?:grand prix|formula (?:one|1)|f1|world (?:series|cup)|super bowl|play-?offs?|championships?|tournament"
    r"|league|midfielder|striker|quarterback|inning|innings|touchdown|goalkeeper|head coach|grand slam|olympics?"
    r"|season opener|homer|pitcher|xbox|playstation|multiplayer|gameplay"
    r"|bitcoin|crypto\w*|stock market|shares|investors?|nasdaq|wall street|dow jones|cryptocurrenc\w+"
    r"|spacex|nasa|spacecraft|space station|falcon (?:heavy|9)|orbit|launch ?pad|astronauts?|satellite"
    r"|ballistic|test-fir\w+|(?:missile|nuclear|weapons?|rocket) (?:tests?|launch\w*|program\w*)|nuclear weapons"
    r"|box office|film director|hollywood|actress|album|premiere|smartphone|gadget"
    r")\b"
)
_PLAY = Cued(
    r"\b(?:(?:penalty|free) kicks?|hat-tricks?|wickets?|bowled|batsm[ae]n|goalie|goaltend\w+|puck"
    r"|power play|wrist shot|slap shot|kick-off|(?:first|second)[- ]half|half-time|halftime|overtime|scored"
    r"|penalty spot"
    r"|full-time|in goal|stopped \d+ shots|(?:beat|defeated|lost to|drew with|edged"
    r"|downed)\b[^.;]{0,40} \d{1,3}[-–]\d{1,3}\b)"
)
"""Words of matches, which reports of violence at one have too: they count where nothing speaks of police or of arms."""
_MATCH = 3
"""How many such words make a report that of a game."""
_CRIMINAL = Cued(
    r"\b(?:police|sheriff'?s?|detectives?|homicides?|robbery|suspects?|deput(?:y|ies)|investigators?"
    r"|prosecutors?|charged with|drug|gang|gangs|coroner|domestic|jail|911|troopers?|"
    r"mass shooting|gunman|shooter)\b"
)
