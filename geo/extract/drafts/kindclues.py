"""What is named around an incident and helps to tell its type: vehicles, weapons, weather, who is there."""

from __future__ import annotations

from collections.abc import Iterable

from geo.extract.text.clues import Cued, Cues
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["find"]


def find(texts: Iterable[tuple[float, Sentence]]) -> dict[str, float]:
    """Clue → the highest value of the sentences that name it."""
    found: dict[str, float] = {}
    for value, s in texts:
        named = s.lows & _CLUE_WORDS
        if "cable" in s.lows and not named.isdisjoint(_CARS):
            named -= _CARS  # they hang from it
        for word in named:
            for clue in _CLUES_OF[word]:
                found[clue] = max(value, found.get(clue, 0.0))
        for clue, pattern in _CLUE_PHRASES.may(s):
            if pattern.search(s):
                found[clue] = max(value, found.get(clue, 0.0))
    return found


def motives(around: Iterable[Sentence]) -> dict[str, float]:
    """The clues that the rest of a report gives to why it was done: "police treat it as terrorism"."""
    found: dict[str, float] = {}
    for s in around:
        found |= {clue: _HALF for clue, pattern in _CLUE_PHRASES.may(s) if clue in _MOTIVES and pattern.search(s)}
    return found


_MOTIVES, _HALF = ("avowed", "disavowed"), 0.5
_CARS = frozenset({"car", "cars"})
_CLUE_LISTS = {
    "boat": "boat boats ship ferry ferries vessel dinghy trawler yacht canoe passengers aboard overboard crew sailors",
    "train": "train trains funicular railway rail tram carriages locomotive tracks metro subway derailed",
    "plane": "plane aircraft airliner airline airlines turboprop flight helicopter pilot airport runway jet passengers "
    "cockpit",
    "jets": "warplane warplanes jets drone drones airstrike airstrikes warplane's gunship bomber aerial coalition",
    "road": "bus buses car cars lorry truck van minibus highway motorway road driver motorcycle coach vehicle "
    "pedestrians interstate ravine gorge",
    "mine": "mine mines miners pit colliery shaft coal quarry",
    "works": "factory plant refinery workers works warehouse depot chemical fertiliser fertilizer boiler ammonia store",
    "gas": "gas propane boiler cylinder fuel tanker leak fireworks leaking ammonium",
    "house": "building buildings apartment flat flats house hotel nightclub hospital dormitory school roof bridge",
    "dam": "dam dams",
    "weather": "rain rains storm monsoon downpour torrential hurricane cyclone typhoon winds rainfall",
    "mud": "mud landslide landslides slope hillside debris",
    "quake": "earthquake quake magnitude epicentre epicenter tremor aftershocks seismic",
    "sea waves": "waves wave tsunami coast",
    "snow": "snow skiers climbers glacier avalanche",
    "volcano": "volcano ash lava eruption crater",
    "woods": "forest forests woods hills wind acres hectares bush",
    "crowd": "crowd crowds crush stadium fans festival panic pilgrims rush",
    "army": "army troops soldiers military marines battalion patrol convoy officers",
    "fighters": "rebels militants insurgents guerrillas taliban fighters jihadists militia militiamen separatists "
    "terrorists terrorist extremists islamist islamists shabaab hamas hezbollah isis",
    "gangs": "gang gangs cartel cartels traffickers drug drugs bandits",
    "police": "police officers sheriff deputies detectives prosecutors",
    "civilians": "civilians villagers worshippers residents farmers shoppers tourists journalist journalists priest "
    "aid nuns bishop activists humanitarian",
    "power": "president minister mayor senator candidate governor lawmaker politician judge leader ambassador",
    "protest": "protest protesters demonstrators rally demonstration march marched demonstrations protests",
    "force": "bullets batons ammunition teargas cannon gunfire",
    "mob": "mob villagers lynched lynching bystanders rumours rumors crowd",
    "will": "arson deliberately petrol gasoline purpose arrested suspect motive intentionally suspects",
    "mishap": "accidental accidentally circuit electrical faulty sparks candle malfunction negligence safety",
    "family": "wife husband girlfriend boyfriend argument dispute neighbour neighbor brother son daughter relatives",
    "town taken": "town towns village villages city district base control capital stronghold flag garrison positions",
    "talks": "talks agreement deal signed mediators brokered accord negotiators",
    "vest": "bomber bombers vest himself herself suicide martyrdom",
    "drink": "alcohol liquor drinking drank methanol spirits drink",
    "cult": "church mosque synagogue temple shrine statue statues cemetery graves",
    "weapons found": "seized cache weapons ammunition rifles defused found discovered recovered confiscated",
    "held": "arrested detained captured custody detainees apprehended",
    "missile": "missile missiles rocket rockets artillery shells shelling mortar",
    "knife": "knife knives sword machete axe stabbed",
    "gun": "gun guns rifle pistol shot gunfire bullets",
}
_CLUES_OF: dict[str, list[str]] = {}
for _clue, _listed in _CLUE_LISTS.items():
    for _word in words(_listed):
        _CLUES_OF.setdefault(_word, []).append(_clue)
_CLUE_WORDS = frozenset(_CLUES_OF)
_CLUE_PHRASES = Cues(
    {
        "avowed": Cued(
            r"\b(?:claimed (?:responsibility|the attack)|islamic state|al[- ]qaeda|(?<!urban )(?<!street )"
            r"terroris[tm]s?|jihad\w*|far-right|neo-?nazi\w*|white supremac\w+|hate crime|extremis[tm]s?)\b"
        ),
        "disavowed": Cued(r"\b(?:not|no|ruled out|rule out|nothing)\b[^.;]{0,40}\b(?:terror\w*|political)\b"),
        "by strangers": Cued(r"\b(?:unidentified|unknown|masked|hooded|armed) (?:gunmen|men|assailants|attackers)"),
        "fallen": Cued(r"\b(?:building|block|flats|house|roof|bridge|hotel|wall|scaffolding)\b[^.;]{0,40} collapsed\b"),
        "jets": Cued(
            r"\bair (?:strikes?|raids?|force|attacks?|power|cover|support|campaign|defen[cs]es?|bombardments?"
            r"|assault)\b"
        ),
        "shot down": Cued(r"\b(?:shot down|intercepted|downed)\b"),
        "packed": Cued(r"\b(?:packed|laden|loaded) with explosives\b|\bexplosive-laden\b"),
    }
)
