"""A sentence that says once what befell people and counts them by town: "killed 11 people in Ava and six in Bex",
"killed 17: 11 in Ava and six in Bex"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.extract.counts.tolls import Toll
from geo.extract.incidents.tellings import Telling
from geo.extract.incidents.townnames import chain, is_town
from geo.extract.names.places import Named, Places
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at, words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.numbers import quantity
from geo.extract.words.trades import is_trade_name
from geo.model import Count
from geo.patterns import compiled

__all__ = ["by_town"]


class _Next(NamedTuple):
    """What a clause without a verb says: how many more, and in which town."""

    start: int
    """Offset of the clause in the part's text."""
    toll: Toll
    place: Named


def by_town(telling: Telling, places: Places) -> Sequence[Telling]:
    """The telling itself, or one for each town that it gives a number of people to; of disasters all is one."""
    s = telling.sentence
    if s.part != "text" or s.shouted or not telling.tolls or any(e.event_type in _WHOLE for e in telling.events):
        return [telling]
    numbered = _NEXT.search(s) is not None
    if not numbered and _SOMEBODY.search(s) is None:
        return [telling]
    start, end = telling.span
    names = [n for n in map(places.named.__getitem__, places.of(s.index)) if start <= n.mention.start < end]
    names = [n for n in names if n.mention.kind == "place" and is_town(n) and _is_put_in(n, s)]
    if (two := _of_one_verb(telling, names)) is not None:
        return _shared_out(replace(telling, tolls=two[:1]), two[0], [two[1]])
    if not numbered:
        return [telling]
    if parts := _of_a_sum(telling, names):
        return _shared_out(telling, None, parts)
    if _OF_THEM.search(s, s.low[start - s.start : end - s.start]):
        return [telling]
    found: list[_Next] = []
    first: Toll | None = None
    for m in _NEXT.pattern.finditer(s.low, start - s.start, end - s.start):
        at = s.start + m.end()
        before = found[-1].toll if found else _counted_before(telling, s.start + m.start())
        here = found[-1].start if found else before.end if before is not None else at
        if before is None or m["sum"] or not _is_in_a_town(s, before, here, s.start + m.start(), names):
            continue
        clause = _clause(s, at, before, names)
        own = next((t for t in telling.tolls if t.start <= at < t.end and t is not before), None)
        if clause is None or (own is not None and not (_is_whole_count(own) and _is_whole_count(before))):
            continue
        first = first or before
        found.append(clause._replace(start=s.start + m.start() + 1, toll=own or clause.toll))
    if first is None or not found or len({n for c in found for n in chain(c.place)}) < len(found):
        return [telling]
    return _shared_out(telling, first, found)


def _of_one_verb(telling: Telling, names: Sequence[Named]) -> tuple[Toll, _Next] | None:
    """Whom one verb befell in one town, and the one whom it befell in the next: "shot dead a headman and his two sons
    in Ava and a teacher in Bex"."""
    s = telling.sentence
    if len(telling.tolls) != 1 or len(names) != _TWO or not (toll := telling.tolls[0]).active or toll.role not in _HARM:
        return None
    here, there = names
    for m in _SOMEBODY.pattern.finditer(s.low, here.mention.end - s.start, there.mention.start - s.start):
        at, noun = s.start + m.start("one"), m["noun"]
        if not (noun in PERSONS or is_trade_name(noun)) or chain(here) & chain(there):
            continue
        if s.start + m.end() != there.mention.start or not toll.start < here.mention.start < at:
            continue
        others = toll.count.best
        if toll.end > at:  # both stand in one list
            others = others - 1 if others is not None else None
        if not others or toll.count.low != toll.count.high:
            continue
        first = replace(toll, count=Count.exactly(others), end=min(toll.end, at))
        one = replace(toll, count=Count.exactly(1), start=at, end=s.start + m.end("noun"), kind="one", who=(), at=-1)
        return first, _Next(at, one, there)
    return None


def _of_a_sum(telling: Telling, names: Sequence[Named]) -> Sequence[_Next]:
    """The parts of a number, each in its town, which add up to it: "three were killed, two in Ava and one in Bex"; not
    where one barrage hit all of them."""
    s = telling.sentence
    if not _BARRAGE.isdisjoint(s.lows):
        return ()
    for whole in telling.tolls:
        if whole.role not in _HARM or not whole.says_how_many or whole.count.low != whole.count.high:
            continue
        found: list[_Next] = []
        for m in _NEXT.pattern.finditer(s.low, whole.end - s.start, telling.span[1] - s.start):
            clause = _clause(s, s.start + m.end(), whole, names)
            found += [clause._replace(start=s.start + m.start() + 1)] if clause is not None else []
        if not found or not _is_whole(s, whole, found[0], names):
            continue
        towns = {c.place.mention.start for c in found}
        if len(towns) == len(found) > 1 and sum(c.toll.count.best or 0 for c in found) == whole.count.best:
            return found
    return ()


def _is_whole(s: Sentence, whole: Toll, first: _Next, names: Sequence[Named]) -> bool:
    """Whether a number may be a sum: a colon or "of them" says so, or it has no town of its own before the first part.
    "Three in Ava, two in Bex and one in Cora" are six."""
    said = s.low[first.start - 1 - s.start : first.place.mention.start - s.start]
    if said[:1] == ":" or " of " in said:
        return True
    return not any(whole.end <= n.mention.start < first.start for n in names)


def _shared_out(telling: Telling, first: Toll | None, found: Sequence[_Next]) -> Sequence[Telling]:
    """The tellings of the towns: of the one in which `first` is counted, where one is, and of those found behind it."""
    start, end = telling.span
    bounds = [start, *(c.start for c in found), end]
    own = tuple(t for t in telling.tolls if t.end <= bounds[1])
    events = tuple(e for e in telling.events if e.start < bounds[1])
    if not any(e.kind == "event" for e in events):  # "three died in Ava and one in Bex as troops shelled the region"
        events = telling.events
    parts = []
    if first is not None:
        parts.append(replace(telling, tolls=own, near=first.start, within=(start, bounds[1])))
    for n, clause in enumerate(found, start=1):
        within = (clause.start, bounds[n + 1])
        parts.append(replace(telling, events=events, tolls=(clause.toll,), near=clause.toll.start, within=within))
    return parts


def _is_in_a_town(s: Sentence, toll: Toll, here: int, bound: int, names: Sequence[Named]) -> bool:
    """Whether a count is put in a town before its bound, and is no sum: "three were killed: one in Ava, one in Bex"."""
    for n in names:
        if here - _LETTERS <= n.mention.start < bound:
            between = s.low[toll.end - s.start : n.mention.start - s.start] if n.mention.start > toll.end else ""
            return _SHARED.search(between) is None
    return False


def _counted_before(telling: Telling, at: int) -> Toll | None:
    """The last count before an offset of people who came to harm."""
    firm = [t for t in telling.tolls if t.end <= at and t.role in _HARM and t.says_how_many and not t.outdated]
    return max(firm, key=lambda t: t.start, default=None)


def _clause(s: Sentence, at: int, before: Toll, names: Sequence[Named]) -> _Next | None:
    """What follows a bound: a number, and the town in which a word for places puts it."""
    first = token_at(s.tokens, at)
    read = quantity(s.tokens, first)
    if read is None or read.vague:
        return None
    stop = s.tokens[read.last - 1].end
    inside = _INSIDE.match(s.low, stop - s.start)
    if inside is None:
        return None
    town = next((n for n in names if n.mention.start >= s.start + inside.end() - 1), None)
    if town is None or _FAR.search(s.low[inside.end() : town.mention.start - s.start]):
        return None
    toll = replace(before, count=read.count, start=s.tokens[first].start, end=stop, kind="counted", who=(), at=first)
    return _Next(at, replace(toll, share=False, additional=False, referred=False), town)


def _is_whole_count(toll: Toll) -> bool:
    """Whether it counts in a number of its own whom something befell: "eight were hurt in Ava and one was killed in
    Bex"."""
    return (
        toll.role in _HARM
        and toll.kind in ("counted", "bare")
        and not (toll.additional or toll.share or toll.loose or toll.of)
    )


def _is_put_in(named: Named, s: Sentence) -> bool:
    """Whether a word for places stands before a name, some words before it at most: "in the bus station of Hadera"."""
    return _IN.search(s.low[: named.mention.start - s.start]) is not None


_HARM = ("killed", "injured", "abducted", "missing", "shot")
_WHOLE = ("Disaster", "Accident")
"""What is one happening in however many towns."""
_BARRAGE = words("rockets missiles shells mortars drones")
_LETTERS = 60
"""Letters before the end of a count in which its town may stand: "in Ava six were killed"."""
_SHARED = compiled(
    r":|, (?:(?:including|among them) )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|\w+teen) (?:\w+ )?(?:in|at|near)\b"
)
"""Between a sum and the first of its parts."""
_NEXT = Cued(
    r"(?:,|(?P<sum>:| [–—-])| and| while|;)(?: and)?(?:,? (?:(?:(?:an?|one|two|three|[\w-]+) )?(?:hours?|days?|weeks?"
    r"|months?) (?:later|earlier|afterwards?|before)|the (?:following|next) (?:day|week|month)),?)? "
    r"(?:(?:killing|wounding|injuring|hurting) )?"
    r"(?=(?:at least |about |some |another |a further |the (?:other|remaining) )?(?:\d+|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-[a-z]+)?)\b[^,;.]{0,50}? (?:in|at|near|outside) )"
    r"(?:(?:the (?:other|remaining)|another|a further) )?"
)
"""Between what is counted in one town and the number of the next."""
_INSIDE = compiled(
    r"(?: of (?:them|those))?(?: (?:others?|more|people|persons|civilians|soldiers|policemen"
    r"|officers|militants|rebels|men|women|children))?"
    r"(?: (?:died|were (?:killed|shot dead|wounded|injured|hurt)|was (?:killed|wounded|hurt)))? (?:in|at|near|outside) "
)
_SOMEBODY = Cued(r" and (?P<one>an? (?:[a-z'’-]+ ){0,2}?(?P<noun>[a-z-]+)) (?:in|at|near|outside) ")
"""Before the town of somebody else."""
_TWO = 2
_OF_THEM = Cued(r"\b[\w-]+ of (?:them|those|whom) (?:in|at|near|outside)\b")
"""Of the number before it: "30 people died, 12 of them in Ava and seven in Bex"."""
_FAR = compiled(
    r"[,;.]|\b(?:and|who|which|that|when|after|on|hospitals?|clinics?|infirmary|medical|wards?|surgery|custody)\b"
)
"""Between that and the town, what would make it another's, or where the hurt were brought."""
_IN = compiled(r"\b(?:in|at|near|outside)(?: (?!and\b|to\b|from\b|on\b)[\w'’-]+){0,6} $")
