"""A sentence that says once what was done and to what in each of several towns: "bombs damaged a bank in Ava and a post
office in Bex"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.extract.incidents.tellings import Telling
from geo.extract.incidents.townnames import chain, is_town
from geo.extract.names.places import Places
from geo.extract.phrases.nouns import NOUNS
from geo.extract.text.clues import Cued
from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = ["by_things"]


def by_things(telling: Telling, places: Places) -> Sequence[Telling]:
    """The telling itself, or one for each town in which something of its own was struck or set on fire; only of deeds,
    and where nobody is counted: people may be of all of them."""
    s = telling.sentence
    if s.part != "text" or s.shouted or telling.tolls or _EACH.search(s) is None:
        return [telling]
    deed = telling.strongest
    if deed is None or deed.known or not _is_deed(deed.event_type, deed.sub_event_type):
        return [telling]
    start, end = telling.span
    names = {n.mention.start: n for i in places.of(s.index) if is_town(n := places.named[i])}
    found: list[tuple[int, frozenset[str]]] = []
    reach = None
    for m in _THING.finditer(s.text, max(0, deed.start - s.start), end - s.start):
        town = names.get(s.start + m.start("town"))
        if m["head"].lower() not in _THINGS or (reach is not None and not _JOINED.fullmatch(s.text, reach, m.start())):
            continue  # "a bank in Ava, the police said, and a van in Bex was searched"
        found.append((m.start(), frozenset(chain(town)) if town is not None else frozenset({m["town"].lower()})))
        reach = town.mention.end - s.start if town is not None else m.end()
    towns = [names for _, names in found]
    if len(found) < _TWO or reach is None or _ENDS.match(s.low, reach) is None:
        return [telling]
    if any(a & b for n, a in enumerate(towns) for b in towns[:n]):
        return [telling]
    bounds = [start, *(s.start + at for at, _ in found[1:]), end]
    parts = [replace(telling, within=(a, b)) for a, b in pairwise(bounds)]
    return [parts[0], *(replace(part, near=part.span[0]) for part in parts[1:])]


def _is_deed(event_type: str, sub_event_type: str) -> bool:
    return event_type in _DEEDS or sub_event_type in ("Arson", "Looting/property destruction")


_DEEDS = ("Explosions/Remote violence", "Battles", "Riots")
_THINGS = NOUNS["BUILDING"] | NOUNS["POST"] | NOUNS["SHOP"] | NOUNS["STORE"]
_THINGS |= NOUNS["VEHICLE"] | NOUNS["STRUCTURE"] | words("machine machines dispenser dispensers pylon pylons")
_TWO = 2
_ONE = r"(?:an?|two|three|four|several|another|\d+)"
_EACH = Cued(
    rf"\b{_ONE} (?:[\w'’-]+ ){{1,4}}(?:in|at|near|outside) [^;.]*?(?:, | and )(?:(?:to|at|on|against) )?{_ONE} "
)
"""Two things, each in some place."""
_THING = compiled(
    rf"\b(?:(?:to|at|on|against) )?{_ONE} (?:(?!and\b|in\b|at\b|near\b)[\w'’-]+ ){{0,4}}?(?P<head>[\w'’-]+) "
    r"(?:in|at|near|outside) (?P<town>[A-Z][\w'’-]+)"
)
"""A thing of which nobody has spoken, and the town that it is in."""
_JOINED = compiled(r",? (?:and )?")
_ENDS = compiled(
    r"[,;.]|$| (?:on|late|early|overnight|yesterday|today|at|before|during|in the|last|this|over the|as|after|within"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""Behind the last of them: no verb of another clause."""
