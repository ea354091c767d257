"""A sentence that counts people town after town, each town before its number: "In Ava 15 died, at Bex 49"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.incidents.tellings import Telling
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.extract.words.numbers import quantity
from geo.patterns import compiled

__all__ = ["placed_first"]


def placed_first(telling: Telling) -> Sequence[Telling]:
    """The telling itself, or one for each of the phrases for a place behind which it counts people; none of disasters
    and accidents, of which all is one."""
    s = telling.sentence
    if s.part != "text" or s.shouted or telling.within is not None or _PLACES.search(s) is None:
        return [telling]
    if not telling.tolls or any(e.event_type in _WHOLE for e in telling.events):
        return [telling]
    bounds = [s.start + m.end() for m in _BOUND.finditer(s.text)]
    parts: list[tuple[int, int, Toll]] = []
    for n, at in enumerate(bounds):
        end = bounds[n + 1] if n + 1 < len(bounds) else s.end
        toll = _counted_in(telling, at, end) or _number_in(s, at, end, parts[-1][2] if parts else None)
        if toll is not None:
            parts.append((at, end, toll))
        elif not _is_at_semicolon(s, at):
            return [telling]  # but of what stands between semicolons some counts nobody: "in Ava a school was damaged"
    if len(parts) < _TWO or any(t.start < parts[0][0] for t in telling.tolls):
        return [telling]
    found = []
    for at, end, toll in parts:
        own = tuple(t for t in telling.tolls if at <= t.start < end) or (toll,)
        here = tuple(e for e in telling.events if at <= e.start < end)
        told = _is_at_semicolon(s, at) or _is_at_semicolon(s, end)
        events = here if told and any(e.kind == "event" for e in here) else telling.events
        found.append(replace(telling, events=events, tolls=own, near=toll.start, within=(at, end)))
    return found


def _is_at_semicolon(s: Sentence, at: int) -> bool:
    """Whether a semicolon stands before an offset, where one part may end and the next begin."""
    return _SEMICOLON.search(s.low, 0, at - s.start) is not None


def _counted_in(telling: Telling, at: int, end: int) -> Toll | None:
    """Whom a part of a sentence counts among the dead or the hurt."""
    firm = (t for t in telling.tolls if at <= t.start < end and t.role in _HARM and t.says_how_many)
    return next((t for t in firm if not (t.outdated or t.loose)), None)


def _number_in(s: Sentence, at: int, end: int, before: Toll | None) -> Toll | None:
    """The number with which a part of a sentence ends that says no more than where: "at the club in Bex 49"."""
    found = _LAST_NUMBER.search(s.low, at - s.start, end - s.start)
    if found is None or before is None:
        return None
    first = token_at(s.tokens, s.start + found.start("n"))
    read = quantity(s.tokens, first)
    if read is None or read.vague:
        return None
    start, stop = s.tokens[first].start, s.tokens[read.last - 1].end
    return replace(before, count=read.count, start=start, end=stop, kind="counted", who=(), at=first)


_HARM = ("killed", "injured")
_WHOLE = ("Disaster", "Accident")
"""What is one happening in however many towns."""
_TWO = 2
_PREPOSITION = r"(?:in|at|near|outside|on)"
_PLACES = Cued(rf"(?:, (?:and )?|; (?:and )?| and | while ){_PREPOSITION} [^,;]*?\b(?:\d+|[a-z]+)\b")
_BOUND = compiled(
    r"^\W*(?=(?:[\w'’-]+ ){1,10}(?:in|at|near) [A-Z][^,;.]*, where )"
    r"|(?:^\W*(?=[A-Z])|, (?:and |while )?|; (?:and |while )?| and | while )"
    rf"(?=(?i:{_PREPOSITION}) (?:the |an? )?(?:[\w'’-]+ ){{0,6}}?[A-Z])"
)
"""Where a phrase for a place begins that opens a clause; "they struck in Ava, where …" is as good."""
_SEMICOLON = compiled(r";(?: and| while)? $")
_LAST_NUMBER = compiled(r" (?P<n>[\d,]+|[a-z-]+)(?=\W*(?:and |while )?$)")
