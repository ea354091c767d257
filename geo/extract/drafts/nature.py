"""What nature an accident or a disaster is of, by all that its sentences name, where no phrase of theirs says it.

"Eight workmen were crushed when the formwork of a hotel under construction buckled": no phrase names a collapse, but
the words around the deaths do. Each word speaks for one kind or for a few, by one to three points.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.placewords import STREETS

__all__ = ["ENOUGH", "nature"]

Kind = tuple[str, str]
ENOUGH = 3.0
"""Points from which on a kind is taken."""


def nature(told: Sequence[Sentence], around: Sequence[Sentence] = (), enough: float = ENOUGH) -> Kind | None:
    """The kind of accident or disaster that the words of its sentences speak for most; None where too little does.

    `around`: the rest of its report, which counts half; `enough`: points from which on a kind is taken.
    """
    points: dict[Kind, float] = {}
    named: set[Kind] = set()
    """What more than passing words speak for."""
    counted = [(s, 1.0 if n < _FIRST else 0.5) for n, s in enumerate(told[:_READ])]
    counted += [(s, 0.5) for s in around[:_READ]]
    for s, part in counted:
        for word in _said(s):
            for kind, worth in _WORTH[word]:
                points[kind] = points.get(kind, 0.0) + worth * part
                if worth > 1:
                    named.add(kind)
    points = {k: p for k, p in points.items() if k in named or k not in _RARE}
    best = max(points, key=lambda k: (points[k], k), default=None)
    return best if best is not None and points[best] >= enough else None


def _said(s: Sentence) -> Set[str]:
    """The words of a sentence that speak for a kind, but for those in the name of a street: "Pine Street"."""
    said = s.lows & _KNOWN
    if not said or s.part != "text" or s.shouted or s.lows.isdisjoint(STREETS):
        return said
    raised = set(s.raised)
    named = {n for n in raised if n + 1 in raised and s.words[n + 1] in STREETS}
    streets = {s.words[k] for n in named for k in (n, n + 1)}
    return said - (streets - {w for n, w in enumerate(s.words) if w in streets and n not in raised})


_RARE = frozenset(("Disaster", sub) for sub in ("Tsunami", "Volcano", "Epidemic", "Drought"))
"""What words that stand in any report never speak for alone: "sea", "beach", "gas", "doctors"."""
_READ, _FIRST = 6, 2
"""Sentences that are read, and those among them whose words count in full."""
_TABLE: tuple[tuple[Kind, str, str, str], ...] = (
    # kind; words worth three points, two, one
    (("Accident", "Road"), "", "bus lorry minibus minivan minivans motorcyclist motorcyclists cyclist cyclists taxi "
     "motorcycle motorcycles tyre tyres pickup matatu rickshaw trailer",
     "car cars truck van coach driver drivers brakes highway motorway road ravine embankment ditch overtaking"),
    (("Accident", "Rail"), "", "train tram trains carriages carriage locomotive rails railway derailed",
     "express crossing tracks platform signal"),
    (("Accident", "Air"), "", "plane aircraft helicopter airliner turboprop paragliders paraglider balloon glider "
     "airport runway jet cessna", "pilot pilots aboard wreckage flight cockpit parachute"),
    (("Accident", "Sea"), "", "boat ferry ship vessel trawler canoe dinghy freighter carrier seamen sailors capsized "
     "yacht lifeboat boats shipwreck tanker's ferries ships liner barge aground mv",
     "aboard fishermen coastguard lifejackets drowned sea port sank jetty quay pier harbour harbor deck hull sailed "
     "swam overboard ashore rolled"),
    (("Accident", "Fire"), "", "fire flames blaze smoke inferno burning inhalation firemen fireman firefighters "
     "extinguisher",
     "burned burnt fumes flare nightclub mattress candle circuit burn"),
    (("Accident", "Explosion"), "", "explosion blast exploded boiler gunpowder ammunition fireworks cylinder",
     "gas ignited depot pipe leak pipeline petrol fuel warehouse spark"),
    (("Accident", "Structural collapse"), "collapsed", "balcony roof ceiling canopy scaffolding formwork girder beam "
     "rubble masonry", "building bridge wall hotel construction toppled buckled beams concrete workmen storey "
     "five-storey fell"),
    (("Accident", "Industrial or mining"), "", "mine shaft pit miners methane chlorine ammonia vat molten quarry "
     "foundry firedamp sewer tannery", "plant factory mill workers fumes tank diggers underground workmen caved"),
    (("Accident", "Crowd crush"), "stampede", "trampled scramble crush turnstiles",
     "crowd crowds suffocated fans alley ramp festival concert gates pilgrims stairs stair queue bodies alms surged"
     " panic"),
    (("Disaster", "Earthquake"), "earthquake quake", "tremor aftershocks epicentre epicenter shook magnitude seismic",
     "ground seconds rubble villages"),
    (("Disaster", "Flood"), "flood floods flooding flooded floodwaters", "downpour cloudburst torrents",
     "river rivers water rain rains banks drowned washed swept metres monsoon glacier lake valley rose"),
    (("Disaster", "Landslide"), "landslide landslides mudslide landslip", "hillside boulders mud",
     "slope slopes earth rocks rock slip slide hill buried burying rain tonnes soaked"),
    (("Disaster", "Storm"), "cyclone typhoon hurricane tornado", "gusts winds hailstones hail twister thunderstorms "
     "blizzard drifts lightning", "trees uprooted wind roofs rain snow"),
    (("Disaster", "Wildfire"), "wildfire wildfires", "forest forests woods pine bush hectares",
     "flames fire blazes blaze hills winds burned"),
    (("Disaster", "Volcano"), "volcano volcanic lava", "erupted eruption ash crater", "gas island buried"),
    (("Disaster", "Tsunami"), "tsunami", "waves wave", "sea beaches beach coast metres quake water"),
    (("Disaster", "Avalanche"), "avalanche avalanches", "glacier skiers snow mountaineers climbers", "ice slab peak "
     "buried hikers alps summit off-piste mountain"),
    (("Disaster", "Heat or cold"), "", "heat dehydration sunstroke froze frozen hypothermia heatwave",
     "hot degrees temperatures temperature mercury exposure cold minus celsius blazing sun homeless"),
    (("Disaster", "Epidemic"), "cholera ebola mpox measles diphtheria marburg epidemic dengue meningitis typhoid",
     "disease virus outbreak infections infected", "fever cases vaccine patients contacts illness doctors health"),
    (("Disaster", "Drought"), "drought famine", "", "rains failed crops wells herders starved harvest hunger dry "
     "animals seasons"),
)  # fmt: skip
_WORTH: dict[str, list[tuple[Kind, int]]] = {}
for _kind, *_lists in _TABLE:
    for _points, _listed in zip((3, 2, 1), _lists, strict=True):
        for _word in words(_listed):
            _WORTH.setdefault(_word, []).append((_kind, _points))
_KNOWN = frozenset(_WORTH)
