"""Words for harm in phrases that befall nobody: "left for dead", "a shot was fired", "the film was shot in secret"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import PERSONS

__all__ = ["is_idiom"]


def is_idiom(tokens: Sequence[Token], i: int, j: int) -> bool:
    """ "Left for dead", "one shot was fired" and "fired, missing him" befall nobody."""
    if i and tokens[i - 1].low in ("no", "without"):
        return tokens[j - 1].low in ("to", "among", "of")
    if j < len(tokens) and tokens[j].low == "at" and i and tokens[i - 1].low == "the":
        return True  # "the governor put the dead at 61"
    if tokens[i].low == "seized" and any(t.low in _POLICE for t in tokens[max(0, i - _NEAR) : i]):
        return True  # "officers seized 1,400 of them"
    if tokens[i].low in ("carried", "seized", "snatched"):
        carried = tokens[i].low == "carried"  # "a slab avalanche carried away four"
        swept = carried and any(t.low in _SWEEPS for t in tokens[max(0, i - _NEAR) : i])
        return swept or any(t.low in _SPARED for t in tokens[j : j + 6])  # "by a rip current"
    if tokens[i].low == "missing":
        return j < len(tokens) and tokens[j].low in ("him", "her", "them", "his", "the", "a")
    if tokens[j - 1].low == "drowned" and j < len(tokens):
        return tokens[j].low in ("out", "by")  # "had their words drowned by whistles"
    if tokens[i].low == "executed":
        passive = i > 0 and tokens[i - 1].low in ("was", "were", "been", "being")
        return not passive and any(t.low in _ORDERS for t in tokens[j : j + 5])  # "executed an order of custody"
    if tokens[i].low == "shot" and j < len(tokens) and tokens[j].low == "down":
        return any(t.low in _AIRCRAFT for t in tokens[:i])
    if tokens[i].low == "beaten":
        return j < len(tokens) and tokens[j].low in ("back", "off")  # "an assault was beaten back"
    if tokens[i].low == "dying":
        return j < len(tokens) and tokens[j].low in PERSONS
    if tokens[i].low == "dead":
        return i > 0 and tokens[i - 1].low in ("for", "brain")
    if tokens[i].low != "shot":
        return False
    if _is_filmed(tokens, i) or _is_retort(tokens, i):
        return True
    around = [*tokens[max(0, i - 14) : max(0, i - 1)], *tokens[i + 1 : i + 4]]
    if i and tokens[i - 1].low == "single" and j < len(tokens) and tokens[j].low[0].isdigit():
        return True  # "the weapon was a single shot 223"
    noun = i > 0 and tokens[i - 1].low in _ONE_SHOT and (j >= len(tokens) or tokens[j].low not in _HIT)
    return any(t.low in _FIRED for t in (around if noun else tokens[i + 1 : i + 4]))


def _is_filmed(tokens: Sequence[Token], i: int) -> bool:
    """ "Her first film was shot in secret over 24 nights"."""
    after = tuple(t.low for t in tokens[i + 1 : i + 4])
    lasted = after[:1] in (("over",), ("during",)) and after[-1] in _SHOOTING_TIME
    return after[:2] in _FILMED or lasted


def _is_retort(tokens: Sequence[Token], i: int) -> bool:
    """ "Ministers shot back", but not "was shot back in May"."""
    passive = i > 0 and tokens[i - 1].low in ("was", "were", "been", "being", "got")
    return not passive and i + 1 < len(tokens) and tokens[i + 1].low == "back"


_SWEEPS = words(
    "current currents tide wave waves water waters flood floods floodwater floodwaters torrent torrents surge "
    "avalanche avalanches slab mudslide landslide"
)
"""What carries people away and holds nobody captive."""
_NATURE = _SWEEPS | words("river rivers stream streams sea creek undertow surf wind snow mud cyclone tornado")
_RESCUE = words(
    "rubble wreckage destruction debris scene rescuers medics medical paramedics nurses "
    "doctors ambulance ambulances stretcher stretchers hospital"
)
"""By what or from where people are carried who are nobody's captives."""
_CUSTOMS = words("customs police authorities prosecutors inspectors investigators agents")
_SPARED = _NATURE | _RESCUE | _CUSTOMS
_POLICE = _CUSTOMS | words("officers officer policemen detectives constables inspectors")
"""Who take what they seize into custody, men as well as things."""
_NEAR = 3
"""Words before the verb in which they stand."""
_ORDERS = words(
    "order orders warrant warrants measure measures decree operation operations search searches plan raid raids"
)
_AIRCRAFT = words(
    "aircraft plane airliner jet helicopter flight drone airplane aeroplane warplane planes jets helicopters drones"
)
_ONE_SHOT = words("a one another the single gun first second fatal warning each that")
_HIT = words("in to dead and multiple twice several by")
"""What follows "shot" where it is a verb, though "a" or "one" stands before it."""
_FIRED = words("fired fires fire firing rang heard hear hears rings")
_FILMED = frozenset(
    [("in", w) for w in ("secret", "colour", "color", "black", "sequence", "studios", "hd", "3d", "cinemascope")]
    + [("on", w) for w in ("location", "film", "video", "celluloid", "digital", "super", "35mm", "16mm", "set")]
    + [("entirely", "in"), ("entirely", "on"), ("largely", "in"), ("largely", "on"), ("mostly", "in"), ("mostly", "on")]
)
"""How a film is shot, and nobody with it."""
_SHOOTING_TIME = words("days nights weeks months years summers winters weekends")
