"""What is stated of one fate, sentence by sentence → the figure that stands: an update, the lead's total, a sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.counts.tolls import Toll
from geo.extract.text.tokens import words
from geo.model import Count

__all__ = [
    "ANYONE",
    "HEADING",
    "OPENING",
    "ROUGH",
    "Figure",
    "Stated",
    "choose",
    "current",
    "exact",
    "foremost",
    "is_firm",
    "middle",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """The value chosen for a field, and the statement that it rests on."""

    count: Count
    toll: Toll
    sentence: int


Stated = tuple[int, Toll]
"""(index of the sentence, statement)."""


def choose(stated: Sequence[Stated], persons: int) -> Figure | None:
    """The best of the statements for one role; `persons` is how many different single persons they tell of."""
    if not stated:
        return None
    stated = current(stated)
    # "14 were pulled out, 11 of whom are hurt; two are in a bad way": the 11 are no part of any before them
    whole = stated[0][1] if stated[0][1].kind == "part" else None
    updates = [(s, t) for s, t in stated if t.update]
    counted = [(s, t) for s, t in stated if t.kind in ("counted", "bare", "list") or t is whole]
    counted = [(s, t) for s, t in counted if not _is_one_of_more(t, counted)]
    updates.sort(key=lambda st: (st[0] > OPENING, -middle(st[1].count) if st[0] > OPENING else 0))
    lead = foremost([(s, t) for s, t in counted if s <= OPENING])
    for s, t in updates:
        newer = s <= OPENING or lead is None or middle(t.count) >= middle(lead[1].count)
        if newer and not (lead is not None and lead[0] < s and (_spans(lead[1], t) or _is_below(t, lead[1]))):
            s, t = _in_text(s, t, counted)
            return _exact(Figure(t.count, t, s), stated)
    singles = [(s, t) for s, t in stated if t.who]
    firm = [(s, t) for s, t in counted if not t.loose]
    loose = [(s, t) for s, t in counted if t.loose]
    total = foremost(firm) or next(iter(loose), None)
    open_ended = total is not None and total[1].count.high is None and middle(total[1].count) < _SOME
    if total is not None and open_ended and loose and loose[0][0] <= total[0]:
        total = loose[0]  # "a number of people were hurt … at least one is seen in a video"
    if total is not None and not firm:
        after = [t for s, t in loose if s > total[0] and t.additional and "others" not in t.heads]
        more = after[:1]  # "… later, several more insurgents were killed"
        return Figure(sum((t.count for t in more), total[1].count), total[1], total[0])
    if total is not None and middle(total[1].count) >= persons:
        return Figure(_ranged(total[1].count, firm), total[1], total[0])
    if singles:
        s, t = singles[0]
        return Figure(Count.exactly(max(1, persons)), t, s)
    s, t = next(((s, t) for s, t in stated if t.kind != "none"), stated[0])
    return Figure(t.count, t, s)


def _is_one_of_more(toll: Toll, counted: Sequence[Stated]) -> bool:
    """ "One of the officers killed on Friday … five officers died": one of those whom another statement counts."""
    if not (toll.share and toll.who and toll.heads):
        return False
    return any(
        t.kind == "counted" and t.heads == toll.heads and not (t.share or t.loose) and middle(t.count) > 1
        for _, t in counted
    )


def _in_text(s: int, toll: Toll, counted: Sequence[Stated]) -> Stated:
    """What the text says of the number that the headline gives: "toll rises to 69 … at least 69 are known to have"."""
    said = [(n, t) for n, t in counted if 0 <= n <= OPENING and middle(t.count) == middle(toll.count)]
    return said[0] if s == HEADING and said else (s, toll)


def foremost(totals: Sequence[Stated]) -> Stated | None:
    """The lead's figure, or a larger one that follows soon after it."""
    if not totals:
        return None
    lead = [st for st in totals[:_LEAD] if st[0] - totals[0][0] <= 1]
    best = max(lead, key=lambda st: (middle(st[1].count), -st[0]))
    spread = lead[0][1].count
    if spread.low is not None and spread.high is not None and spread.low < spread.high and best[1].count.low:
        best = lead[0] if spread.low <= best[1].count.low <= spread.high else best  # "three to five … five"
    if best[0] == HEADING:  # the text says the same with its "at least" or "about", or a number for "hundreds"
        said = best[1].count
        rough = said.qualifier in ROUGH
        best = next(
            (
                (s, t)
                for s, t in totals
                if s >= 0
                and (
                    middle(t.count) == middle(said)
                    or (rough and s <= OPENING and t.count.qualifier not in ROUGH and middle(t.count) > middle(said))
                )
            ),
            best,
        )
    return best


def current(stated: Sequence[Stated]) -> Sequence[Stated]:
    """The statements without those told as earlier ones, unless only these give a number: "several … at first 13"."""
    fresh = [(s, t) for s, t in stated if not t.outdated]
    numbered = any(is_firm(t) and t.kind != "none" for _, t in fresh)
    return fresh if fresh and (numbered or not any(is_firm(t) and t.kind != "none" for _, t in stated)) else stated


def is_firm(toll: Toll) -> bool:
    return toll.kind != "plural" and not toll.loose


def exact(stated: Sequence[Stated]) -> Sequence[Stated]:
    """Without "dozens" where another source gives as many or more in figures: "dozens were killed … at least 51"."""
    numbers = [t.count.best or 0 for _, t in stated if is_firm(t) and not (_is_vague(t) or t.outdated)]
    most = max(numbers, default=0)
    return [(s, t) for s, t in stated if not (_is_vague(t) and most >= (t.count.best or 0))]


def _is_vague(toll: Toll) -> bool:
    return (toll.count.qualifier or "").split(" ")[-1] in ("tens", "dozens", "scores", "hundreds")


def middle(count: Count) -> int:
    """The one number that stands for a count."""
    return next((v for v in (count.best, count.low, count.high) if v is not None), 0)


def _exact(figure: Figure, stated: Sequence[Stated]) -> Figure:
    """ "Climbed past 150 … 'we have 156 bodies'": the 156."""
    low = figure.count.low
    if figure.count.high is not None or low is None or low < _MANY:
        return figure
    for s, t in stated:
        n = t.count.best
        plain = t.kind in ("counted", "bare") and t.count.low == t.count.high and n is not None
        if plain and n is not None and low <= n <= low * 11 // 10 and 0 <= s - figure.sentence <= OPENING + 1:
            return Figure(t.count, t, s)
    return figure


def _spans(lead: Toll, update: Toll) -> bool:
    """Whether the lead's "between six and 12" holds what the toll rose to further down."""
    low, high = lead.count.low, lead.count.high
    return low is not None and high is not None and low < high and low <= middle(update.count) <= high


def _is_below(update: Toll, lead: Toll) -> bool:
    """Whether a toll "has risen to" fewer than the lead's "at least six": the story so far."""
    return lead.count.high is None and lead.count.low is not None and middle(update.count) < lead.count.low


def _ranged(count: Count, firm: Sequence[Stated]) -> Count:
    """ "Up to 11", where another source says ten: from ten to 11."""
    if count.low is not None or count.high is None:
        return count
    plain = [t.count.best for _, t in firm if t.count.low == t.count.high and t.kind in ("counted", "bare")]
    others = [n for n in plain if n is not None and count.high <= 2 * n < 2 * count.high]
    if not others:
        return count
    low = min(others)
    return Count(low, (low + count.high) // 2, count.high, count.qualifier)


ROUGH = ("tens", "dozens", "scores", "hundreds", "thousands")
"""Words of headlines for numbers that the text may give."""
ANYONE = words("people persons victims patients others them those victim patient")
"""Nouns that may mean the hurt and the dead alike."""
_SOME = 2
"""How many some are at least."""
_MANY = 20
"""From which on a round number that is passed stands for an exact one close to it."""
OPENING = 1
"""Index of the last sentence that gives the newest figure: what has "risen" further down may be the story so far."""
HEADING = -1
"""Stands for the headline where a sentence's index is asked for."""
_LEAD = 2
"""How many first totals compete: what comes later is mostly retold, or counts something else."""
