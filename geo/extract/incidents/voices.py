"""Who gives a figure, and whether another source gives a different one for the same people: "Police said nine were
killed … a doctor spoke of 12"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.extract.counts.tolls import LOSSES, Toll
from geo.extract.figures.statements import ROUGH, middle
from geo.extract.incidents.tellings import Telling
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.patterns import compiled

__all__ = ["opposed"]


class _Given(NamedTuple):
    """A figure and who gives it."""

    at: int
    """Index of the sentence."""
    toll: Toll
    voice: frozenset[str]
    """The words that name the source; empty where none is named."""


def opposed(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings, of each figure that a second source gives noted `against` which one it stands."""
    counts = {(t.role, t.count) for telling in tellings for t in telling.tolls if _is_plain(replace(t, update=False))}
    if len(counts) == len({role for role, _ in counts}):
        return list(tellings)
    given: list[_Given] = []
    standing: dict[tuple[str, int], _Given] = {}
    kept: list[Telling] = []
    for telling in tellings:
        told = list(telling.tolls)
        for n, t in sorted(enumerate(told), key=lambda nt: nt[1].start):
            if _is_standing(telling.sentence, t):
                standing[t.role, telling.sentence.index] = _Given(
                    telling.sentence.index, t, _voice(telling.sentence, t)
                )
            elif _is_plain(t):
                mine = _Given(telling.sentence.index, t, _voice(telling.sentence, t))
                before = next((g for g in reversed(given) if g.toll.role == t.role), None) or standing.get(
                    (t.role, telling.sentence.index)
                )
                if before is not None and _is_boast(mine, before, telling.sentence):
                    told[n] = replace(t, outdated=True)
                elif before is not None and _is_rival(mine, before, telling):
                    told[n] = replace(t, against=before.toll.against or before.toll.count)
                given.append(mine._replace(toll=told[n]))
        kept.append(replace(telling, tolls=tuple(told)) if tuple(told) != telling.tolls else telling)
    return kept


def _is_plain(t: Toll) -> bool:
    """Whether it counts, in a number and as a whole, whom something befell."""
    counted = t.role in LOSSES and t.kind in ("counted", "bare") and not (t.loose or t.outdated or t.update or t.who)
    counted = counted and t.count.qualifier not in ROUGH
    return (
        counted
        and not (t.share or t.additional or t.beside or t.attacker or t.own or t.referred)
        and bool(t.count.best)
    )


def _is_standing(s: Sentence, t: Toll) -> bool:
    """Whether a toll is told as the one that holds, and not as one that has risen: "stands at 25"."""
    return t.update and _is_plain(replace(t, update=False)) and _STANDS.search(s.low, 0, t.start - s.start) is not None


def _is_rival(mine: _Given, before: _Given, telling: Telling) -> bool:
    """Whether a figure is another source's for those whom the one before it counts."""
    if not mine.voice or mine.voice & before.voice or mine.at - before.at > _SOON or _is_in(mine.toll, before.toll):
        return False
    if telling.site is not None and mine.at != before.at:
        return False  # those who died there
    clause = _clause(telling.sentence, mine.toll)
    if _OF_SOME.search(clause) or _OF_THEM.search(telling.sentence.low[: mine.toll.end - telling.sentence.start]):
        return False
    set_against = mine.at == before.at or _AGAINST.search(clause) is not None
    if not (before.voice or set_against):
        return False
    heads, others = _sort(mine.toll), _sort(before.toll)
    less = middle(mine.toll.count) < middle(before.toll.count)
    if (
        heads != others
        and not (heads and not others and not less)
        and not heads <= {h[:_STEM] for h in before.toll.heads}
    ):
        return False
    if less and not set_against:
        most = _BARELY if _BARE.fullmatch(clause) else _HALF
        return most * middle(mine.toll.count) >= middle(before.toll.count) and mine.voice.isdisjoint(_MEDICAL)
    return True


def _is_boast(mine: _Given, before: _Given, s: Sentence) -> bool:
    """Whether those who did it give a figure of their own for the dead whom the report counts: "claimed responsibility
    and said it had killed 40", "the group said its fighters had killed 40 soldiers"."""
    if mine.at - before.at > _SOON or middle(mine.toll.count) <= middle(before.toll.count):
        return False
    if mine.voice & before.voice or mine.at == before.at:
        return False
    own, others = _sort(mine.toll), _sort(before.toll)
    said = s.low[: mine.toll.end - s.start]
    return (not own or own <= others) and (
        _CLAIMS.search(said) is not None or (bool(own) and _OWN_DEED.search(said) is not None)
    )


def _is_in(toll: Toll, before: Toll) -> bool:
    """Whether a figure is the same, or one within the range that the report gives."""
    said = before.count
    ranged = said.qualifier == "between" or (said.low is None and middle(toll.count) > (said.high or 0))
    return ranged or middle(toll.count) == middle(said)


def _sort(t: Toll) -> frozenset[str]:
    """What people they are, where the words say more than that they were people."""
    return frozenset(h[:_STEM] for h in t.heads if h not in _ANYBODY)


def _clause(s: Sentence, toll: Toll) -> str:
    """The folded words around a figure, up to where another source begins to speak."""
    start, end = _bounds(s, toll)
    return s.low[start:end]


def _bounds(s: Sentence, toll: Toll) -> tuple[int, int]:
    start, end = toll.start - s.start, toll.end - s.start
    first = 0
    for wall in _WALL.finditer(s.low):
        if wall.start() >= end:
            return first, wall.start()
        first = wall.end() if wall.end() <= start else first
    return first, len(s.low)


def _voice(s: Sentence, toll: Toll) -> frozenset[str]:
    """The words that name who gives a figure."""
    start, end = _bounds(s, toll)
    clause, at = s.low[start:end], toll.start - s.start - start
    for found in (
        _ACCORDING.search(clause),
        _OWN.search(clause, 0, at),
        _BEFORE.search(clause, 0, toll.end - s.start - start),
        _AFTER.search(clause, at),
        _GAPPED.search(clause, 0, at) if start else None,
    ):
        if found is not None:
            name = found.lastgroup or "who"
            who = _OF_A_LAND.sub("", s.text[start + found.start(name) : start + found.end(name)])
            named = _WORDS.sub(" ", who.lower()).split()
            return frozenset() if named[:1] and named[0] in _PRONOUNS else frozenset(named) - _EMPTY or _SOMEBODY
    return frozenset()


_OF_A_LAND = compiled(r"\b[A-Z]\w+(?:an|ese|ish|i|ch|ek) (?=[a-z])")
"""What many sources of one country are called: "Syrian state media"."""
_WORDS = compiled(r"[^\w]+")
_SOMEBODY = frozenset({"officials"})
_SOON = 2
"""Sentences within which another source is heard of the same."""
_STEM = 5
"""Letters by which nouns for the same people are alike: "child", "children"."""
_SAY = (
    r"(?:said|says?|told|reported|reports?|announced|puts?|gave|gives?|spoke|speaks?|counted|counts?|confirmed|confirms"
    r"|claimed|claims?|estimated|estimates?|cited|cites?|listed|lists?|found|named|names|insisted|maintained|admitted"
    r"|acknowledged|recorded|mentioned|admits?|acknowledges?|concede[sd]?|recogni[sz]e[sd]?|disputed?|disputes|denied"
    r"|denies|challenge[sd]?|contradict(?:s|ed)|believed?|believes|had|has)"
)
_WHO = r"(?P<who>(?:[\w'’.-]+ ){0,7}?[\w'’.-]+)"
_WALL = compiled(
    r"; |, (?:but|while|though|although|whereas) | while | but |, (?:contradicting|disputing|denying|challenging) "
    r"|, a (?:figure|toll|number|count|claim|version) (?:(?:that|which) )?(?=[^.;]{3,40}, saying )"
    r"|,(?: and)? (?=(?:[a-z'’-]+ ){1,5}(?:of |at )?(?:\d[\d,]*|" + "|".join(NUMBER_WORDS) + r")(?:[.;]|$))"
)
"""Where another source begins to speak."""
_STANDS = compiled(r"\b(?:stands|stood) at (?:only |just )?$")
_HALF, _BARELY = 2, 4
"""How many times more the first source may have counted: whom the second leaves out may be others, unless it says no
more than how many died."""
_BARE = compiled(
    rf"\W*{_WHO} (?:say|says|said)(?: that)? (?:only )?[\w,-]+(?: people| civilians)?(?: had| have| were)?"
    r" (?:died|dead|killed)\W*"
)
_ACCORDING = compiled(rf"\b(?:according to|citing|quoting|as reported by) {_WHO}(?=[,.;]|$)")
_BEFORE = compiled(
    rf"(?:^|[,;:\"“”] |\b(?:but|while|and|though|although|whereas) ){_WHO}(?:, [^,]{{2,40}},)? "
    rf"(?:(?:has|have|had|also|later|earlier|then|only|initially) ){{0,2}}{_SAY}\b"
)
_OWN = compiled(
    rf"(?:^|[,;:] ){_WHO}['’]s? (?:own |official |latest |provisional )?(?:figure|count|tally|number|toll)\b"
)
_AFTER = compiled(rf"[,\"”] (?:{_WHO} (?:also |later )?{_SAY}\b|(?:said|says|reported) (?P<by>[\w'’ -]+))")
_GAPPED = compiled(rf"(?:^\W*|, ?(?:and |while |but )?){_WHO} (?:of |at )?$")
"""Who gives a figure, the verb left out: "…, a hospital source of nine"."""
_AGAINST = compiled(
    r"\b(?:however|but|while|whereas|though|although|by contrast|instead|other sources?|another source|only|own"
    r"|(?:spoke|speaks?|talked) of|put|puts|gave|gives|figure|tally|counted|counts|admits? to|admitted to"
    r"|acknowledge[sd]?|concede[sd]?|disputes?|disputing"
    r"|disputed (?:it|that|this)|den(?:y|ies|ied|ying)|contradict(?:s|ed|ing)?|recogni[sz]e[sd]?|real|true"
    r"|actual)\b"
)
"""What sets one source against another."""
_CLAIMS = compiled(
    r"\b(?:claim(?:ed|s|ing)? (?:responsibility|credit|to have (?:killed|wounded|injured|shot)"
    r"|(?:the|that|this) (?:[\w-]+ ){0,2}?(?:attack|assault|ambush|bombing|blast|raid|strike|killings?))"
    r"|(?:took|taken|taking) (?:responsibility|credit))\b"
)
"""What those who did it say of it."""
_OWN_DEED = compiled(
    r"\b(?:said|says|claimed|claims|boasted)\b[^.;]{0,40}? (?:it|they|(?:its|their) (?:[\w-]+ )?"
    r"(?:fighters|men|gunmen|forces|soldiers|militants|bombers?|mujahideen|members))(?: had| have)? (?:killed|shot)"
)
_OF_THEM = compiled(r"\b(?:one|two|three|four|five|six|\d+|some|most|several) of (?:the|those|these|them)\b")
"""Before a figure that counts some of those told of: "two of the victims were in a serious state, two in a good"."""
_OF_SOME = compiled(
    r"\b(?:in all|in total|includ(?:es|ed|ing) (?:the|those)|altogether|overall|nationwide|at the scene|on the spot"
    r"|instantly|on arrival|in hospital"
    r"|of whom|of those|pulled|recovered|retrieved|received|admitted (?!to\b)|brought|already|alone"
    r"|(?:died|killed) there)\b|^\W*(?:in|at|on|near) "
)
"""What makes a figure a sum of several happenings, or some of the dead of one."""
_ANYBODY = words(
    "people persons person victims bodies body dead corpses civilians residents casualties deaths lives fatalities"
)
_MEDICAL = words("hospital hospitals doctor doctors medic medics mortuary morgue nurse surgeon paramedics")
"""Who sees no more than some of the dead."""
_EMPTY = words(
    "the a an of in at for and s one local state senior official officials source sources spokesman spokeswoman"
    " spokesperson ministry minister chief head department office also later earlier other another deputy agency media"
    " there"
)
"""Words by which one source is not told from another."""
_PRONOUNS = words("he she they it we i who which that this there both all")
