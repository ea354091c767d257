"""Several sources, several figures of the same people: from the lowest to the highest, none being an update of another.

A text that gathers what many sources say ("Furat Post listed 12, a nurse spoke of 15") gives all their figures side by
side. Of two sources in plain news `disputed` tells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from geo.extract.actors.attribution import Sources
from geo.extract.counts import accounts
from geo.extract.counts.accounts import Account
from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import OPENING, Figure, middle
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.model import Count
from geo.patterns import compiled

__all__ = ["gathers", "span"]


def span(
    chosen: dict[str, Figure], told: Sequence[tuple[Sentence, Sequence[Toll]]], sources: Sources
) -> list[tuple[Sentence, Toll]]:
    """Give the figure of the dead the span of what several sources count, where they differ; the statement that it then
    rests on, where no sentence makes it by itself.

    `told`: the sentences of one incident and the tolls that they state, in order."""
    every = [a for a in _accounts(told, sources) if a.toll.role == "killed"]
    figure = chosen.get("killed")
    own = next((a for a in every if figure is not None and a.toll is figure.toll), None)
    if figure is not None and not _may_span(figure, own):
        return []
    dead = [a for a in every if a is not own and _is_whole(a.toll) and not _is_among(a)]
    if own is None and not dead:
        return []
    if own is None:
        own, *dead = dead
    lead = [a for a in every if a is not own and _is_lead(a)]
    others = [a for a in (*lead, *dead) if not a.by or a.by != own.by]
    best = _spanned(own, [a for a in others if _is_rival(a, own)])
    if best is None:
        return []
    chosen["killed"] = best
    return [(a.sentence, a.toll) for a in others if a.toll is best.toll]


def gathers(body: Sequence[Sentence]) -> bool:
    """Whether a text speaks as those do that gather what many sources say of one strike or raid."""
    said: set[str] = set()
    for s in body:
        said.update(m.group() for m in _GATHERING.finditer(s))
        if len(said) >= _ENOUGH:
            return True
    return False


def _accounts(told: Sequence[tuple[Sentence, Sequence[Toll]]], sources: Sources) -> list[Account]:
    """What the sentences count, each with whose count it is."""
    every: list[Account] = []
    last: Toll | None = None
    for s, stated in told:
        for t in stated:
            by = accounts.giver(s, t) or (sources.of(s, t.start, t.end) or "").lower().removeprefix("the ")
            every.append(Account(by if accounts.is_source(by) else "", s, t))
        every += accounts.find(s, stated, last)
        last = next((t for t in reversed(stated) if t.role == "killed" and t.kind != "none"), last)
    return every


def _is_whole(toll: Toll) -> bool:
    """Whether a statement counts all the dead of one happening, so far as its words tell."""
    vague = toll.loose and toll.count.high is None
    part = toll.own or toll.feared or vague or toll.share or toll.additional or toll.beside or toll.outdated
    return not part and toll.kind in ("counted", "bare", "unsaid", "account") and middle(toll.count) > 0


def _may_span(figure: Figure, own: Account | None) -> bool:
    """Whether the figure that holds may be one of several: it is what a statement says, or two sources' already."""
    if own is None:
        return not _is_whole(figure.toll)
    exact = figure.toll.count.low == figure.toll.count.high
    return figure.count == figure.toll.count or (figure.count.low != figure.count.high and exact)


def _is_lead(account: Account) -> bool:
    """Whether it is the text's own first word of whom it tells: "allegedly killed a farmer … others had two"."""
    toll = account.toll
    opening = account.sentence.index <= OPENING and not account.by
    return opening and toll.kind in ("one", "list") and not toll.attacker


def _is_rival(account: Account, own: Account) -> bool:
    """Whether a figure may stand beside the report's own, as another source's of the same people."""
    return _are_alike(account.toll, own.toll) and _is_near(account.toll, own.toll) and not _is_a_least(account, own)


def _are_alike(a: Toll, b: Toll) -> bool:
    """Whether two statements may count the same people: by the same noun, or by one that means anybody."""
    return a.heads == b.heads or any(_ANYBODY.issuperset(t.heads) for t in (a, b))


def _is_among(account: Account) -> bool:
    """Whether a statement counts some of the dead: "five children were among the dead"."""
    s, start, end = account.sentence, account.toll.start, account.toll.end
    near = s.low[max(0, start - s.start - _NEAR) : end - s.start + _NEAR]
    return _AMONG.search(near) is not None


def _is_near(a: Toll, b: Toll) -> bool:
    least, most = sorted((middle(a.count), middle(b.count)))
    return least > 0 and most <= _MOST * least


def _is_of_a_day(account: Account) -> bool:
    """Whether a figure is told as that of its day: "…, which media put at 126 on Saturday"."""
    s, toll = account.sentence, account.toll
    told = s.low[: toll.start - s.start].rpartition(";")[2]
    return _OF_A_DAY.match(s.low, toll.end - s.start) is not None or _THAT_DAY.match(told) is not None


def _is_a_least(account: Account, own: Account) -> bool:
    """Whether a figure is a lower bound that the other does not contradict: "a video shows at least six bodies"."""
    if account.toll.count.high is not None or middle(account.toll.count) > middle(own.toll.count):
        return False
    before = own.toll.kind in _WITHOUT_NOUN and account.sentence.index < own.sentence.index  # "at least six … had nine"
    return not ((before or account.by) and _SEEN.isdisjoint(account.sentence.lows))


def _spanned(own: Account, others: Sequence[Account]) -> Figure | None:
    """The span of the figures, and within it the one that has most weight: the report's own, else the one most named,
    else the middle one. None: they agree."""
    first = own.toll.count
    counts = [a.toll.count for a in (own, *others)]
    values = [middle(c) for c in counts]
    low = min(c.low if c.low is not None else middle(c) for c in counts)
    high = max(c.high if c.high is not None else middle(c) for c in counts)
    if first.low is not None and first.high is not None and first.low < first.high:  # the report's own span
        inside = [n for n in values[1:] if first.low < n < first.high]
        count = Count(first.low, _weightiest(inside), first.high, first.qualifier) if inside else None
        return Figure(count, own.toll, own.sentence.index) if count else None
    if first.high is None and first.low is not None and not own.by:  # who counts fewer than "at least 12" counts some
        low = first.low
    if low >= high:
        return None
    best = _weightiest(values) if own.by else middle(first)
    chosen = next(a for a in (own, *others) if middle(a.toll.count) == best)
    return Figure(Count(low, best, high, "disputed"), chosen.toll, chosen.sentence.index)


def _weightiest(values: Sequence[int]) -> int:
    """The value named most; of several the lower middle one of all."""
    named = Counter(values).most_common(2)
    if len(named) == 1 or named[0][1] > named[1][1]:
        return named[0][0]
    return sorted(values)[(len(values) - 1) // 2]


_NEAR = 22
"""Letters around a statement that say that it counts some of others."""
_AMONG = compiled(
    r"\b(?:among (?:the|them|those)|(?:of|in) (?:whom|which|them|those|these)|(?:on|at) the (?:spot|scene)"
    r"|on the way)\b|^[^.;]*\bdied there\b"
)
_WITHOUT_NOUN = ("account", "unsaid")
"""Kinds of figures beside which nobody says whom they count: they are of those told of before."""
_SEEN = words("video videos footage image images photo photos photographs picture pictures clip")
_OF_A_DAY = compiled(r"[^,;.]{0,12} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_THAT_DAY = compiled(r"\W*(?:on the (?:same )?day\b|(?:the|a) day (?:before|earlier)\b|at first\b|that day\b)")
_GATHERING = Cued(
    r"\b(?:local sources|sources (?:said|reported|claimed|blamed|put|give|gave|named|agree)|other sources|all sources"
    r"|(?:no|single|one|only) (?:other |independent )?source|according to (?:local )?(?:sources|reports)"
    r"|human rights monitor|civilian (?:harm|casualt\w+|death toll)|assess(?:es|ed|ment)|alleged(?:ly)?|reportedly"
    r"|corroborat\w+|verif\w+|documented|researchers?|named (?:as|by)|names of|list of|monitor(?:s|ing)?|observatory"
    r"|facebook|telegram|tweeted|twitter|posted|outlets?|allegations?|did not comment|violations|interviewed"
    r"|witness(?:es)?)\b"
)
"""What such texts say of where they have it from."""
_ENOUGH = 2
"""How many different of these words tell one."""
_MOST = 4
"""How many times more one source may count."""
_ANYBODY = words(
    "people persons others individuals dead bodies victims casualties civilians names corpses burials fatalities "
    "deaths martyrs civilian graves"
)
