"""Capitalised names after "in", "at", "near" that recognition left out: small places, quarters, buildings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.days.dateforms import DAY_NAMES
from geo.extract.layout.apart import place_ahead
from geo.extract.names.crossings import crossings
from geo.extract.names.places import Named, name_end
from geo.extract.names.spotcaps import unnamed_in_capitals
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import ARTICLED, words
from geo.extract.words.befallen import is_befallen
from geo.extract.words.firstnames import FIRST_NAMES
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, TITLES
from geo.extract.words.placewords import CALENDAR, ENGLISH, FEATURES, HITS, HITS_NOW, OFFICES
from geo.model import Mention
from geo.patterns import compiled
from geo.roles import PlaceNames

__all__ = ["ARRIVED", "BUILT", "HEADS", "SLIDES", "unnamed"]


def unnamed(s: Sentence, known: Sequence[Named], names: PlaceNames, surnames: frozenset[str]) -> list[Named]:
    """Capitalised names after "in", "at", "near" that recognition left out: small places, quarters, buildings."""
    if s.shouted:
        return unnamed_in_capitals(s, known, names, surnames)
    tokens = s.tokens
    taken = {t for n in known for t in range(n.first, n.last)}
    met = crossings(s, taken, names)
    taken |= {t for n in met for t in range(n.first, n.last)}
    found = [*met, *(_of_item(s, taken, names) or _befallen(s, taken, names, surnames))]
    reach = 0
    for i in [i for i, word in enumerate(s.words) if word in _OPENING]:
        if i < reach:
            continue
        peak = tokens[i].low in _PEAKS and tokens[i].text[0].isupper()
        first = i if peak else i + 1 + (i + 1 < len(tokens) and tokens[i + 1].low in _BEFORE_NAMES)
        opens = peak or _opens(s, i, first)
        if not opens or first >= len(tokens) or first in taken:
            continue
        last = first
        while last < len(tokens) and last - first < 5 and last not in taken:
            if last > first and tokens[last].low in _LINKS and last + 1 < len(tokens) and last + 1 not in taken:
                last += 2 if _capital(s, last + 1, inner=True) else 0
            if last >= len(tokens) or last in taken or not _capital(s, last, inner=last > first):
                break
            last += 1
        if last in taken and last > first and tokens[last].start == tokens[last - 1].end + 1 and _capital(s, last):
            last = first  # the front of a longer name that is known
        if last > first:
            last = name_end(tokens, last)
        if tokens[i].low == "between" and not _parts_places(s, i, last):
            last = first
        text = s.text[tokens[first].start - s.start : tokens[last - 1].end - s.start] if last > first else ""
        called = tokens[i].low == "of" and tokens[i - 1].low in _SETTLED
        if text and (called or _plausible(s, first, last, surnames)):
            mention = Mention(tokens[first].start, tokens[last - 1].end, text, "place", s.part)
            after = tokens[last].low if last < len(tokens) else ""
            if after in _CALLS or after in FEATURES:
                mention = replace(mention, feature=after)
            elif tokens[i].low == "of" and tokens[i - 1].low in SETTLING:
                mention = replace(mention, feature=tokens[i - 1].low)
            found.append(Named(mention, s.index, first, last, names.lookup(text), 1.0))
        reach = last
    return found


def _befallen(s: Sentence, taken: set[int], names: PlaceNames, surnames: frozenset[str]) -> list[Named]:
    """The name with which a sentence opens that tells what befell a place: "Zarvan was shelled on Monday"."""
    last = 0
    while last < len(s.tokens) and last < _LONGEST and last not in taken and _capital(s, last, inner=last > 0):
        last += 1
    if not last or last in taken or not is_befallen(s, s.tokens[last - 1].end - s.start):
        return []
    if not _plausible(s, 0, last, surnames):
        return []
    start, end = s.tokens[0].start, s.tokens[last - 1].end
    text = s.text[start - s.start : end - s.start]
    return [Named(Mention(start, end, text, "place", s.part), s.index, 0, last, names.lookup(text), 1.0)]


def _opens(s: Sentence, i: int, first: int) -> bool:
    """Whether the word at `i` puts something in the name that begins at `first`, be it known or not."""
    tokens, low = s.tokens, s.words[i]
    before = s.words[max(0, i - 5) : i]
    if low in _ALWAYS:
        return True
    if low in HITS or low in _TAKEN or low in HITS_NOW:
        return low not in HITS_NOW or s.headline
    if low in ("on", "upon", "into", "to") and not _REACHED.isdisjoint(before[-3:]):
        return low != "to" or ARRIVED.search(" ".join(before)) is not None
    if low == "on":
        if not _ATTACKS.isdisjoint(before) or not s.lows.isdisjoint(_CLIMBS) or _street(s, first):
            return True
        return first + 1 < len(tokens) and (tokens[first].low in _WATERS or _is_height(s, first))
    if low == "to":
        return bool(before) and (before[-1] in _ROADS or before[-1] == "siege")
    if low in _LEVELS:
        return not s.lows.isdisjoint(_FALLS)
    if low == "from":
        return not _MILES.isdisjoint(before[-2:])
    if low == "of":
        return bool(before) and (before[-1] in _PARTS or before[-1] in OFFICES)
    if low == "buried":
        return not s.lows.isdisjoint(SLIDES)
    return (
        low == "off" and first + 1 < len(tokens) and (tokens[first].low in _HEADLANDS or not s.lows.isdisjoint(_AFLOAT))
    )


def _parts_places(s: Sentence, i: int, last: int) -> bool:
    """Whether "between", at `i`, stands before two places and not before two sides that fought; `last`: where the first
    name ends."""
    fought = not _FOUGHT.isdisjoint(s.words[max(0, i - 4) : i])
    return not fought and last < len(s.words) and s.words[last] == "and"


def _is_height(s: Sentence, k: int) -> bool:
    """Whether a run of capitalised words is called a mountain, an island, a road by the word behind it."""
    while k < len(s.tokens) and s.tokens[k].text[0].isupper():
        k += 1
    return k < len(s.tokens) and s.words[k] in _HEIGHTS


def _of_item(s: Sentence, taken: set[int], names: PlaceNames) -> list[Named]:
    """The town that heads an item of a list: "• Vovchansk: heavy shelling since the morning"."""
    said = place_ahead(s.text)
    if said is None:
        return []
    start = s.start + s.text.index(said)
    first = next((n for n, t in enumerate(s.tokens) if t.start == start), None)
    if first is None or first in taken:
        return []
    last = first
    while last < len(s.tokens) and s.tokens[last].end <= start + len(said) and s.tokens[last].text[0].isupper():
        last += 1
    text = s.text[start - s.start : s.tokens[last - 1].end - s.start]
    info = names.lookup(text)
    if info is None or info.kind != "place" or text.lower() in ENGLISH:
        return []
    return [Named(Mention(start, start + len(text), text, "place", s.part), s.index, first, last, info, 1.0)]


def _street(s: Sentence, k: int) -> bool:
    """Whether a run of capitalised words ends as streets and buildings do."""
    while k + 1 < len(s.tokens) and _capital(s, k + 1):
        k += 1
    return k < len(s.tokens) and s.tokens[k].low in BUILT


def _capital(s: Sentence, k: int, *, inner: bool = False) -> bool:
    """Whether a name can go on or, unless `inner`, begin here: "Zinda Jan" is no month."""
    token = s.tokens[k]
    if token.text in ("La", "El", "Los", "Las", "Al") and k + 1 < len(s.tokens):
        return s.tokens[k + 1].text[0].isupper()
    dated = k + 1 < len(s.tokens) and (s.tokens[k + 1].low.isdigit() or s.tokens[k + 1].text == ".")
    plain = (
        token.low in DAY_NAMES
        or (token.low in CALENDAR and (not inner or dated))
        or token.low in CLOSED_CLASS
        or len(token.low) == 1
    )
    return (token.text[0].isupper() and not plain) or (not inner and ARTICLED.match(token.text) is not None)


def _plausible(s: Sentence, first: int, last: int, surnames: frozenset[str]) -> bool:
    tokens = s.tokens
    one, end = tokens[first], tokens[last - 1]
    if one.text.isupper() and len(one.text) <= 6 and last - first == 1:
        return False  # NATO, FBI
    if one.low in _MEDIA:
        return False
    if one.low in TITLES or one.low in FIRST_NAMES or end.low in surnames:
        return False
    if last - first == 1 and one.low in ENGLISH:
        return False
    if last - first == 1 and tokens[first - 1].low == "the" and (one.low in PERSONS or f"{one.low}s" in PERSONS):
        return False  # "in the Moslem western sector"
    if last < len(tokens) and tokens[last].low in _OCCASIONS:
        return False
    if last < len(tokens) and tokens[last].low in ("'s", "’s"):  # "in Bex's main market"
        return tokens[first - 1].low in _ALWAYS and any(t.low in _OF_TOWNS for t in tokens[last + 1 : last + 4])
    return end.low not in _HOUSES and (
        last >= len(tokens) or tokens[last].low not in ("said", "says") or tokens[first - 1].low == "in"
    )


_OF_TOWNS = words(
    "market bazaar centre center quarter district port harbour harbor station square outskirts suburb suburbs streets "
    "airport mosque church cathedral hospital prison downtown neighbourhood neighborhood university school hotel"
)
"""What a town has, and a person not."""
_CALLS = words(
    "village town station bridge tower mosque church school market stadium mall base camp area hotel tunnel "
    "roundabout crossing checkpoint junction"
)
_SETTLED = words("village town hamlet settlement suburb")
BUILT = words(
    "street st avenue ave road rd boulevard blvd drive lane way plaza square bridge station hospital school university "
    "mosque church hotel tower stadium mall market building hall highway expressway prison"
)
_OCCASIONS = words(
    "festival thanksgiving ceremony concert match rally wedding funeral parade pilgrimage fair carnival marathon race "
    "celebration celebrations feast procession rave gig show exhibition tournament games derby summit conference"
)
"""What is held somewhere: "at the Irreecha thanksgiving" names no place."""
_HOUSES = words(
    "hospital university court ministry parliament congress senate committee agency party police council infirmary "
    "observatory secretariat embassy consulate bureau commission directorate institute foundation network forces army "
    "front movement brigade brigades guards militia union cross crescent nations battalion corps"
)
_LINKS = words("al el as ash bin ibn bint abu wa de la le les los las del du da do dos das van der ud ul")
"""Small words inside of names."""
_TAKEN = words("entered occupied invaded recaptured")
"""What forces do to a town, and to nobody: "fighters entered Talataye"."""
_MEDIA = words("twitter facebook telegram instagram whatsapp youtube tiktok snapchat reddit")
_ATTACKS = words(
    "advancing advance advanced offensive attack attacks raid raids strike strikes assault airstrike bombing ambush"
)
SETTLING = words("village town city resort hamlet suburb neighborhood neighbourhood district quarter settlement port")
HEADS = words(
    "north south east west northeast northwest southeast southwest outskirts outside part parts side coast centre "
    "center edge streets cities towns villages areas provinces districts regions favelas suburbs neighborhoods "
    "neighbourhoods much most resort heart km kilometers kilometres miles north-east north-west south-east south-west "
    "area city vicinity middle market checkpoint junction crossing roundabout "
    "slopes slope foothills foot crater rim summit shores shore banks bank outpost favela shantytown "
    "springs spring falls wells oasis gorge pass ravine mouth headwaters ruins"
)
_PARTS = SETTLING | HEADS
_PEAKS = words("mount mt")
_WATERS = words("lake loch lough")
_BEFORE_NAMES = words("the nearby neighbouring neighboring adjacent")
_HEADLANDS = words("cape cabo cap point punta ponta ras isla ilha pulau")
"""What ships go down "off"."""
_CLIMBS = words(
    "climber climbers climbing mountaineer mountaineers alpinists avalanche avalanches summit sherpa sherpas crevasse"
    " icefall serac"
)
"""Where they are named, things happen "on" a mountain."""
_MILES = words("km kms kilometers kilometres miles mi")
_FOUGHT = words(
    "clashes clash fighting fight battles battle feud feuds violence dispute war fights skirmishes talks row"
)
_LONGEST = 4
"""Words of a name that no gazetteer has."""
_ALWAYS = words("in at near outside between")
_LEVELS = words("above below beneath beyond over across")
_FALLS = words(
    "crash crashed crashes shot downed avalanche avalanches landslide landslides mudslide rockfall slope slopes ravine "
    "gorge hillside mountainside helicopter aircraft plane jet drone drones climber climbers hikers skiers plunged"
)
"""In a sentence in which something comes down: only there a name after "below" or "over" is surely a place."""
SLIDES = words(
    "mudslide mudslides landslide landslides avalanche avalanches rockslide rockfall lava ash mud slide slides debris "
    "huayco eruption"
)
"""What buries a place."""
_AFLOAT = words(
    "boat boats ship ships ferry vessel vessels trawler tanker freighter yacht dinghy canoe sank sinking capsized "
    "drowned drowning aground reef rocks hijacked"
)
"""In a sentence in which a ship goes down "off" a place."""
_HEIGHTS = words("mountain peak hill ridge glacier volcano pass island islet river lake road highway bridge")
_ROADS = words("road track path way highway motorway trail route line railway lane leading")
_REACHED = words(
    "came come comes crept moved descended marched swept burst crossed rode walked pushed went fell fallen falling "
    "fall rained raining landed landing dropped dropping fired firing drove advanced swooped slipped poured rolled "
    "down up over back out through"
)
"""What those do, or what falls, that come to a place."""
ARRIVED = compiled(
    r"\b(?:came|come|crept|moved|descended|marched|crossed|rode|walked|pushed|went|advanced|slipped)"
    r"(?: (?:down|up|over|back|out|through))?$"
)
"""Before "to": not "shot down on his way to"."""
_OPENING = words("in at near outside on upon of from off into to between buried") | _LEVELS | _TAKEN | _PEAKS
_OPENING |= HITS | HITS_NOW
