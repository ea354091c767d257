"""People found for a predicate → one statement of a toll: lists, appositions, sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from geo.extract.counts.appositions import without_appositions
from geo.extract.counts.articled import OLDER
from geo.extract.counts.counted import UNTOLD
from geo.extract.counts.losses import LOSES
from geo.extract.counts.people import People
from geo.extract.counts.persons import Person, describe, merged
from geo.extract.counts.tolls import Share, Toll
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import LOOSE
from geo.extract.words.lexicon import ARMED, CIVILIANS, PLURALS
from geo.extract.words.peoplewords import CLOSE, DO, FATE, HURT, OWNERS, REMAINS
from geo.model import Count

__all__ = ["is_civilian", "together", "toll_of"]


def together(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """A list of victims without its appositions: "two brothers, A and B" is two, "A, a farmer," is one."""
    chain = without_appositions(chain, tokens)
    if len(chain) > 2 and tokens[chain[1].first - 1].low == ",":
        named = chain[0].kind == "plural" and all(p.kind == "named" for p in chain[1:])
        if named or chain[0].kind == "known":
            chain = chain[1:]  # "the victims, a man and a woman, were hit", "her neighbours, Ann and Al Poe, died"
    if (
        len(chain) > 1
        and chain[0].kind == "part"
        and [t.low for t in tokens[chain[1].first - 2 : chain[1].first]] == _AND
    ):
        chain = chain[1:]  # "25 killed, nine of them journalists, and 49 wounded"
    chain = _without_parts(_without_sum(chain, tokens), tokens)
    chain = _without_more_names(_and_untold(chain), tokens)
    if len(chain) < 2:
        return chain
    if (span := _span(chain)) is not None:
        return [span]
    first, rest = chain[0], chain[1:]
    if first.count is not None and first.count.best is not None and first.kind in ("counted", "bare"):
        named = all(p.kind == "named" for p in rest)
        if (
            len(rest) == 1
            and rest[0].kind == "counted"
            and first.head != rest[0].head
            and ({first.head, rest[0].head} <= _SORTS or _are_rivals(first, rest[0], tokens))
        ):
            return chain  # "2 boys, 2 women shot"
        rest = [p for p in rest if p.kind != "plural"]  # "44 migrants and refugees" are 44
        if not rest:
            return [first]
        chain = [first, *rest]
        apposed = tokens[chain[1].first - 1].low == "," and _may_be_named(first, chain[1:], tokens)
        if named or (apposed and first.count.best == sum((p.count.best or 0) for p in rest if p.count is not None)):
            return [first]
    joined_by_and = tokens[chain[1].first - 1].low in ("and", "&", "plus", "as", "to", "with", "of")
    if len(chain) == 2 and not joined_by_and:
        if {first.kind, rest[0].kind} & {"named"} and rest[0].kind in ("named", "one", "definite", "single"):
            return [replace(first, called=rest[0]) if _tells_of_one(first, rest[0]) else first]
        kinds = (first.kind, rest[0].kind)
        if rest[0].additional and kinds[0] in ("one", "single"):  # "a 6-year-old, two others"
            return chain
        if kinds == ("single", "single") and _is_list(first, rest[0], tokens):
            return chain
        if kinds in (("single", "counted"), ("counted", "single")):  # a headline: "Mother, 2 children found dead"
            return chain
        if kinds == ("one", "counted") and first.head in CLOSE and rest[0].head in _KINFOLK:  # "his wife, 4 daughters"
            return chain
        if kinds == ("counted", "counted") and first.head not in _ANYBODY:  # "3 men, 1 woman wounded"
            return chain
        if _by_each(first, rest[0], tokens):
            return chain
        described = kinds == ("one", "one") and tokens[rest[0].first].low in ("a", "an")
        first = replace(first, called=rest[0]) if described else first
        return [rest[0] if rest[0].kind in ("counted", "bare") else first]
    return chain


_IN_ALL = (("in", "all"), ("in", "total"), ("all", "told"))
_SUMMED = 3
"""Phrases that a list with its sum has at least."""
_SORTS = words("men women boys girls children kids adults teens teenagers officers")
"""Who is the one is not the other."""
_AND = [",", "and"]
_ANYBODY = ("people", "persons", "others", "victims", "civilians", "residents", "members")


def _may_be_named(first: People, rest: Sequence[People], tokens: Sequence[Token]) -> bool:
    """Whether those behind the comma may be the people counted before: not "three brothers, their father and two
    cousins died", with kin of theirs, nor "two teenagers, a man of 34 and his mother were", without a comma."""
    if first.head in _ANYBODY:
        return True
    after = tokens[rest[-1].last].low if rest[-1].last < len(tokens) else "."
    return tokens[rest[0].first].low not in OWNERS and after not in DO | FATE


def _by_each(first: People, last: People, tokens: Sequence[Token]) -> bool:
    """ "(Two blasts), one killing five people, the other three": eight."""
    other = [t.low for t in tokens[last.first : last.first + 2]] == ["the", "other"]
    return other and first.first > 1 and tokens[first.first - 2].low == "one"


def _are_rivals(first: People, last: People, tokens: Sequence[Token]) -> bool:
    """ "Two soldiers, two rebels killed", which has no comma behind the second as what describes the first would."""
    armed = {first.head, last.head} <= ARMED
    return armed and last.last < len(tokens) and tokens[last.last].low in FATE


def _tells_of_one(first: People, last: People) -> bool:
    """Whether the second phrase names whom the first describes, or describes whom it names."""
    return (first.kind, last.kind) in (("named", "one"), ("one", "named"), ("definite", "named"))


def _and_untold(chain: list[People]) -> list[People]:
    """ "Ten guards and an unknown number of rebels": ten at least; "the mayor and his guards": three at least."""
    chain = [_some(p) if len(chain) > 1 and p.kind == "known" and p.head in PLURALS else p for p in chain]
    told = [p for p in chain if not (p.count and p.count.qualifier == UNTOLD)]
    if not told or len(told) == len(chain):
        return chain
    return [replace(p, count=replace(p.count, high=None)) if p.count else p for p in told]


def _some(people: People) -> People:
    """People whom nobody numbers, told of beside others: two at least."""
    return replace(people, count=Count(2, 2, None, "plural"), kind="plural") if people.count is None else people


def _without_parts(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "13 people, five of them nurses and three guards" are 13; "13 people, five of them nurses, and a guard" are
    14."""
    kept: list[People] = []
    for n, p in enumerate(chain):
        before = chain[n - 1] if n else None
        more = before is not None and before.kind == "part" and p.kind == "counted" and p.first == before.last + 1
        if n and (p.kind == "part" or (more and tokens[p.first - 1].low == "and" and _fits(kept, before, p))):
            continue
        kept.append(p)
    return kept


def _fits(kept: Sequence[People], part: People | None, more: People) -> bool:
    """Whether a part and more people are no more than the whole that is told of before them."""
    whole = kept[-1].count if kept else None
    parts = [p.count.best for p in (part, more) if p is not None and p.count is not None]
    return whole is not None and whole.best is not None and sum(b or 0 for b in parts) <= whole.best


def _without_sum(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "A judge and his three guards, four people in all," without the four."""
    if len(chain) < _SUMMED:
        return chain
    *parts, last = chain
    if last.count is None or tokens[last.first - 1].low not in (",", "-", "("):
        return chain
    after = tuple(t.low for t in tokens[last.last : last.last + 2])
    told = sum((p.count.best or 0) for p in parts if p.count is not None)
    return parts if told == last.count.best and (after in _IN_ALL or after[:1] == ("altogether",)) else chain


def _without_more_names(chain: list[People], tokens: Sequence[Token]) -> list[People]:
    """ "44 migrants and refugees" are 44, "12 men, women and children" are 12."""
    kept = chain[:1]
    for p in chain[1:]:
        joined = tokens[p.first - 1].low in ("and", ",", "or") and p.kind == "plural" and p.last == p.first + 1
        if not (joined and kept[-1].kind == "counted"):
            kept.append(p)
    return kept


def _span(chain: list[People]) -> People | None:
    """ "At least nine civilians, and as many as 13, died": nine to 13, one phrase."""
    if len(chain) != 2 or chain[1].kind != "bare" or chain[0].kind != "counted":
        return None
    low, high = chain[0].count, chain[1].count
    if low is None or high is None or low.low is None or high.low is not None or (high.high or 0) <= low.low:
        return None
    return replace(chain[0], count=Count(low.low, (low.low + (high.high or 0)) // 2, high.high, "between"))


def _is_list(first: People, last: People, tokens: Sequence[Token]) -> bool:
    """Whether a headline's second person is no apposition: "Man, woman shot", and not "actor, father of two, shot"."""
    alike = first.head == last.head or first.attacker or last.attacker
    return not alike and (last.last >= len(tokens) or tokens[last.last].low not in ("of", ",", "who"))


def is_civilian(people: People, tokens: Sequence[Token]) -> bool:
    """ "Three civilians", "three young civilian men", "displaced people"."""
    said = any(t.low in _CIVILIAN for t in tokens[people.first : people.last])
    return people.head in ("civilian", "civilians") or (said and people.head not in ARMED)


def _is_share(people: People, tokens: Sequence[Token]) -> bool:
    """ "One of the victims", "two of them", "of whom two", "the other two": of those who have been told of."""
    if people.kind == "bare" and [t.low for t in tokens[max(0, people.first - 2) : people.first]] == ["of", "whom"]:
        return True
    lows = [t.low for t in tokens[people.first + 1 : people.last]]
    if tokens[people.first].low == "the" and (people.additional or (lows[:1] and lows[0] in OLDER)):
        return True
    return people.kind in ("counted", "part") and any(a == "of" and b in _THE_KNOWN for a, b in pairwise(lows))


def toll_of(role: str, found: list[People], tokens: Sequence[Token], i: int, j: int) -> Toll | None:
    """What befell `found`, by the predicate at tokens `i` to `j`; None when their number is not said."""
    counts = [p.count for p in found]
    count = counts[0]
    if count is None or any(c is None for c in counts) or (len(found) > 1 and any(p.of for p in found)):
        return None
    for extra in counts[1:]:
        count = count + extra if extra is not None else count
    if len(found) > 1 and all(c is not None and c.high is not None for c in counts):
        count = Count(count.low, count.best, count.high, count.qualifier)
    start = min(found[0].first, i)
    end = max(found[-1].last, j)
    kinds = {p.kind for p in found}
    heads = tuple(p.head for p in found if p.head)
    bodies = any(t.low in REMAINS for t in tokens[i:j])
    return Toll(
        role=role,
        count=count,
        start=tokens[start].start,
        end=tokens[end - 1].end,
        kind="list" if len(found) > 1 else kinds.pop(),
        heads=heads,
        additional=any(p.additional for p in found),
        civilian=bool(heads) and all(is_civilian(p, tokens) for p in found if p.head),
        loose=(count.qualifier or "").split(" ")[-1] in LOOSE,
        attacker=bool(found) and all(p.attacker for p in found),
        unarmed=bool(found) and all(p.head in CIVILIANS for p in found),
        who=tuple(d for p in found if (d := _described(tokens, p)) is not None),
        at=i,
        share=all(_is_share(p, tokens) for p in found),
        own=tokens[i].low in LOSES,
        since=role == "killed" and (all(_is_of_the_hurt(p, tokens) for p in found) or _died_later(found, tokens, j)),
        of=found[0].of if len(found) == 1 else "",
        kin=_owner(found[0], tokens, i) if found[0].first < i or bodies else None,
        shares=tuple(
            Share(p.head, p.count, tokens[p.first].start, tokens[p.last - 1].end, is_civilian(p, tokens))
            for p in found
            if p.count is not None
        ),
    )


def _is_of_the_hurt(people: People, tokens: Sequence[Token]) -> bool:
    """ "One of the injured", "two of the seven wounded"."""
    lows = [t.low for t in tokens[people.first : people.last + 1]]
    return "of" in lows and not HURT.isdisjoint(lows[lows.index("of") :])


def _died_later(found: Sequence[People], tokens: Sequence[Token], j: int) -> bool:
    """ "One later died", "two have since died": a number alone goes on about those told of."""
    p = found[0]
    said = {t.low for t in tokens[p.last : j]}
    bare = len(found) == 1 and p.kind == "bare" and not p.head and p.last < j <= p.last + _FEW
    return bare and tokens[j - 1].low in ("died", "succumbed") and not said.isdisjoint(_LATER)


def _owner(people: People, tokens: Sequence[Token], i: int) -> str | None:
    """ "His" of "his wife", "two of his sons" and, at `i`, "the bodies of his parents", where they open their clause:
    "the mother said her son" is hers."""
    first = min(people.first, i)
    lead = tokens[first - 1].low if first else ";"
    if lead not in _OPENERS and not (lead == "and" and people.head in CLOSE):
        return None
    lows = [t.low for t in tokens[people.first : people.last]]
    if not lows:
        return None
    owned = lows[0] if lows[0] in OWNERS else lows[2] if lows[1:2] == ["of"] and lows[2] in OWNERS else None
    return owned if len(lows) > 1 else None


def _described(tokens: Sequence[Token], people: People) -> Person | None:
    """One person by the phrase and the name that follows on it."""
    person = describe(tokens, people)
    name = describe(tokens, people.called) if people.called is not None else None
    return (
        replace(merged(person, name), known=person.known and name.name is None)
        if person is not None and name is not None
        else person
    )


_LATER = words("later since subsequently")
_FEW = 4
"""Words from a number to the end of "have since died"."""
_OPENERS = words("; : while")
_THE_KNOWN = words("the those these them whom")
_KINFOLK = words(
    "sons daughters children kids brothers sisters cousins nephews nieces uncles aunts grandsons granddaughters "
    "grandchildren stepsons stepdaughters stepchildren parents grandparents twins"
)
_CIVILIAN = words("civilian civilians displaced")
"""Words beside a noun that make its people civilians."""
