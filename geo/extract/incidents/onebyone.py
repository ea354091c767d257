"""The bombs, raids or wrecks of which a lead counts several and the report then tells one by one, each in a town of its
own: "Two bombs went off … The first hit a market in Ava … The other killed four in Bex"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.incidents.townnames import FIRMLY, chain, is_town
from geo.extract.names.places import Places
from geo.extract.site.site import Sites
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["one_by_one"]


def one_by_one(body: Sequence[Sentence], sites: Sites, places: Places) -> list[int]:
    """Indices of the sentences that open with each of several things that were counted, in the order of the text; none
    where two of them are not firmly put in towns that differ: two bombs at one market are one attack."""
    found: list[int] = []
    towns: list[set[str]] = []
    for s in body:
        if s.section != "body" or s.lows.isdisjoint(_NUMBERS):
            continue
        opens = _OPENS.match(s.low)
        if opens is None or (found and s.index - found[-1] > _APART):
            continue
        if not opens["thing"] and not _are_several(body[max(0, (found or [s.index])[0] - _BACK) : s.index]):
            continue
        site = sites.site_in(s, s.start + opens.end())
        if site is None or site.score < FIRMLY or not is_town(places.named[site.index]):
            continue
        found.append(s.index)
        towns.append(chain(places.named[site.index]))
    apart = all(a.isdisjoint(b) for n, a in enumerate(towns) for b in towns[:n])
    return found if len(found) >= _TWO and apart else []


def _are_several(before: Sequence[Sentence]) -> bool:
    """Whether sentences count things that blow up, befall people or are done to them."""
    return any(_SEVERAL.search(s.low) is not None for s in before)


_TWO, _APART, _BACK = 2, 4, 3
"""How many make several; sentences, at most, from one of them to the next and from their sum to the first."""
_NUMBERS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "last", "final", "latest", "one", "other", "another"}
)
_THING = (
    r"(?:bomb(?:ing|er)?|blast|explosion|device|mine|landmine|car bomb|attack|assault|raid|ambush|strike|air ?strike"
    r"|rocket|missile|drone|shell|grenade|incident|accident|crash|collision|fire|blaze|boat|bus|truck|train|landslide"
    r"|avalanche|tornado|twister|clash|operation|shooting|stabbing|killing|robbery|kidnapping|abduction|riot|protest)"
)
_THINGS = rf"{_THING.replace('incident', 'incident|(?:clash|ambush|blaz|crash|robberi)e')}s"
_SEVERAL = compiled(
    r"\b(?:two|twin|three|four|five|six|seven|several|multiple|separate|different|both|pair of|series of|string of"
    rf"|spate of|wave of|\d) (?:[\w-]+ ){{0,3}}?(?:{_THINGS})\b"
)
_ACT = (
    r"(?:hit|struck|targeted|went off|exploded|detonated|blew|tore|ripped|rocked|occurred|happened|took place|came"
    r"|was|killed|left|destroyed|damaged|wrecked|levell?ed|sank|capsized|crashed|overturned|plunged|fell|landed|claimed"
    r"|broke out|erupted|swept|buried|touched down|involved|wounded|injured|shook|cut|derailed|began|unfolded)"
)
_OPENS = compiled(
    r"\W*(?:(?:police|officials|officers|authorities|witnesses) (?:say|said)(?: that)? )?"
    r"(?:in )?(?:(?:the|an?) )?(?:first|second|third|fourth|fifth|last|final|latest|one|other|another)(?: one)?"
    r"(?: of (?:the|these|them|those)(?: (?:two|three|four|[\w-]+))?(?: [\w-]+)?)?"
    rf"(?: (?:[\w-]+ )?(?P<thing>{_THING}))?(?:,? (?:which|that)\b[^,;.]{{3,60}}?,?)?"
    rf"(?: (?:also |then )?{_ACT}\b|,? (?:in|at|near|outside|on) |, )"
)
"""How a sentence opens with one of several things, and says what it did or where it was; "the second man" is none."""
