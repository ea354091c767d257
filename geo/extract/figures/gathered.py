"""Several sources, several figures of the same people: from the lowest to the highest, none being an update of another.

A text that gathers what many sources say ("Furat Post listed 12, a nurse spoke of 15") gives all their figures side by
side; plain news does so where its words set one against the other ("…, while doctors put it at 19").
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
    chosen: dict[str, Figure], told: Sequence[tuple[Sentence, Sequence[Toll]]], sources: Sources, *, gathered: bool
) -> list[tuple[Sentence, Toll]]:
    """Give the figure of the dead the span of what several sources count, where they differ; the statement that it then
    rests on, where no sentence makes it by itself.

    `told`: the sentences of one incident and the tolls that they state, in order; `gathered`: the text gathers what
    many sources say."""
    every = _accounts(told, sources)
    figure = chosen.get("killed")
    own = next((a for a in every if figure is not None and a.toll is figure.toll), None)
    if figure is not None and own is not None and figure.count != figure.toll.count:
        paired = figure.count.low != figure.count.high and figure.toll.count.low == figure.toll.count.high
        if not (gathered and paired):  # two sources' figures, beside which a text that gathers many has more
            return []
    dead = [a for a in every if a.toll.role == "killed" and (a is own or (_is_whole(a.toll) and not _is_among(a)))]
    if own is None and figure is not None and _is_whole(figure.toll):
        return []
    named = len({a.by for a in dead if a.by})
    many = gathered or named >= _SEVERAL or (named > 1 and len(dead) > _SEVERAL)
    if many and own is not None:  # "allegedly killed a farmer … another source had two killed"
        lead = (a for a in every if a.sentence.index <= OPENING and a.toll.kind in ("one", "list") and not a.by)
        dead = [*(a for a in lead if a is not own and a.toll.role == "killed" and not a.toll.attacker), *dead]
    if own is not None:
        dead = [a for a in dead if a is own or _are_alike(a.toll, own.toll, gathered=many)]
    others = [a for a in dead if own is None or (a is not own and (a.by != own.by or not a.by))]
    if not gathered:
        others = [a for a in others if own is not None and _are_of_two(own, a, many=many) and not _is_of_a_day(a)]
    others = [a for a in others if own is None or _is_near(a.toll, own.toll)]
    if own is not None:  # fewer names than dead: not all are known
        others = [a for a in others if not a.toll.loose or many or middle(a.toll.count) > middle(own.toll.count)]
        others = [a for a in others if not _is_a_least(a, own, gathered=gathered)]
    if not others:
        return []
    if own is None:
        own = others[0]
        if figure is not None and figure.toll.says_how_many and not gathered:
            return []
    best = _spanned(own, others, gathered=many)
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


def _are_alike(a: Toll, b: Toll, *, gathered: bool) -> bool:
    """Whether two statements may count the same people: by the same noun, or by one that means anybody."""
    less, more = sorted((a, b), key=lambda t: middle(t.count))
    return a.heads == b.heads or _ANYBODY.issuperset(less.heads) or (gathered and _ANYBODY.issuperset(more.heads))


def _is_among(account: Account) -> bool:
    """Whether a statement counts some of the dead: "five children were among the dead"."""
    s, start, end = account.sentence, account.toll.start, account.toll.end
    near = s.low[max(0, start - s.start - _NEAR) : end - s.start + _NEAR]
    return _AMONG.search(near) is not None


def _is_near(a: Toll, b: Toll) -> bool:
    least, most = sorted((middle(a.count), middle(b.count)))
    return least > 0 and most <= _MOST * least


def _are_of_two(own: Account, other: Account, *, many: bool) -> bool:
    """Whether two sources count, or a source counts by itself those whom the report counts; `many`: so many sources
    count that whatever has none of its own is theirs, too."""
    if not other.by or not own.by:
        return many or any(a.by and a.toll.kind in _WITHOUT_NOUN for a in (own, other))
    replaced = own.toll.update and (other.sentence.index, other.toll.start) < (own.sentence.index, own.toll.start)
    return not (replaced or _is_same(own.by, other.by))


def _is_a_least(account: Account, own: Account, *, gathered: bool) -> bool:
    """Whether a figure is a lower bound that the other does not contradict: "a video shows at least six bodies"."""
    if account.toll.count.high is not None or middle(account.toll.count) > middle(own.toll.count):
        return False
    before = (
        account.by or own.toll.kind in _WITHOUT_NOUN
    ) and account.sentence.index < own.sentence.index  # "at least six … one outlet had nine"
    return not ((before or (gathered and account.by)) and _SEEN.isdisjoint(account.sentence.lows))


def _is_of_a_day(account: Account) -> bool:
    """Whether a figure is told as that of its day: "…, which media put at 126 on Saturday"."""
    s, toll = account.sentence, account.toll
    told = s.low[: toll.start - s.start].rpartition(";")[2]
    if told.endswith(", with "):  # "the province with most, with 77 deaths"
        return True
    return _OF_A_DAY.match(s.low, toll.end - s.start) is not None or _THAT_DAY.match(told) is not None


def _is_same(a: str, b: str) -> bool:
    """Whether two names are of one source: "the mayor", "mayor Hussein"; "he" is whoever spoke before."""
    return a in b or b in a or bool(_THEY.intersection((a.split(" ")[0], b.split(" ")[0])))


def _spanned(own: Account, others: Sequence[Account], *, gathered: bool) -> Figure | None:
    """The span of the figures, and within it the one that has most weight: the report's own, else the one most named,
    else the middle one."""
    first = own.toll.count
    counts = [a.toll.count for a in (own, *others)]
    values = [middle(c) for c in counts]
    low = min(c.low if c.low is not None else middle(c) for c in counts)
    high = max(c.high if c.high is not None else middle(c) for c in counts)
    if first.low is not None and first.high is not None and first.low < first.high:
        low, high = first.low, first.high  # the report's own span
        inside = [a for a in others if low < middle(a.toll.count) < high]
        if not inside:
            return None
        best = _weightiest([middle(a.toll.count) for a in inside])
        return Figure(Count(low, best, high, first.qualifier), own.toll, own.sentence.index)
    if (
        first.high is None and first.low is not None and not own.by
    ):  # "at least 12": those who count fewer count some of them
        low = first.low
        high = max(high, low)
        if high == low:
            return None
        return Figure(Count(low, middle(first), high, "disputed"), own.toll, own.sentence.index)
    if low == high:
        return None
    if gathered:
        best = middle(first) if not own.by else _weightiest(values)
    else:
        best = middle(min((own, *others), key=lambda a: (a.sentence.index, a.toll.start)).toll.count)
    chosen = own if middle(own.toll.count) == best else next(a for a in others if middle(a.toll.count) == best)
    most = max(counts, key=lambda c: (middle(c), c.high is not None))
    top = None if most.high is None and not gathered else high  # "at least 50 … the army put it at 36"
    return Figure(Count(low, best, top, "disputed"), chosen.toll, chosen.sentence.index)


def _weightiest(values: Sequence[int]) -> int:
    named = Counter(values).most_common(2)
    if len(named) == 1 or named[0][1] > named[1][1]:
        return named[0][0]
    return sorted(values)[len(values) // 2]


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
_SEVERAL = 3
"""How many sources make a text one that gathers them."""
_MOST = 4
"""How many times more one source may count."""
_ANYBODY = words(
    "people persons others individuals dead bodies victims casualties civilians names corpses burials fatalities "
    "deaths martyrs civilian graves"
)
_THEY = words("he she they it")
