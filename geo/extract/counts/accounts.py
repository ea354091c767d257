"""Sources' own counts, whose noun is left to what was told before: "SNHR documented 73, the council 61", "an elder gave
64", "there had been 22 burials"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, token_at, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.numbers import Quantity, quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["Account", "find", "giver", "is_source"]


class Account(NamedTuple):
    """How many of an incident's people one source counts."""

    by: str
    """Who counts them, in lower case; empty where the report itself does, or says no more than "there were"."""
    sentence: Sentence
    toll: Toll


def find(s: Sentence, stated: Sequence[Toll], before: Toll | None) -> list[Account]:
    """The counts of a sentence that lack a noun for people; `stated`: the tolls that it states by itself, `before`: the
    last one that the text states before it, whose people they count."""
    found: list[Account] = []
    for match in _GIVES.finditer(s):
        k = token_at(s.tokens, s.start + match.end())
        if _is_denied(s.tokens, token_at(s.tokens, s.start + match.start())):
            continue
        whole = match.lastgroup != "has" or _opens(s, match.start())
        read = _number(s.tokens, k) if whole else None
        of = _last([*stated, *(a.toll for a in found)], s.tokens[k].start if k < len(s.tokens) else 0) or before
        if read is None or not _is_free(read, s, stated, found):
            continue
        if of is None and read.last < len(s.tokens) and s.tokens[read.last].low in _THE_DEAD:
            of = _DEAD
        if of is not None:
            found.append(Account(_clause(s, match.start()), s, _toll(read, s, of)))
    return sorted([*found, *_gapped(s, stated, found)], key=lambda a: a.toll.start)


def giver(s: Sentence, toll: Toll) -> str:
    """Who gives a toll by the clause that it stands in: "the ministry said that 12 people had died"; else nobody."""
    said = [m for m in _SAYS.finditer(s) if m.end() <= toll.start - s.start]
    return _clause(s, said[-1].start()) if said and not _breaks(s.low[said[-1].end() : toll.start - s.start]) else ""


def is_source(who: str) -> bool:
    """Whether words may name who gives a figure: "the mayor", not "eight civilians were"."""
    return _NOBODY.search(who) is None


def _gapped(s: Sentence, stated: Sequence[Toll], found: Sequence[Account]) -> list[Account]:
    """The counts behind one with its verb: "…, the council 61, a local doctor 84", "…; EU officials "over 90"."""
    given = [
        t
        for t in stated
        if t.kind in _COUNTED and t.role == "killed" and (giver(s, t) or _ACCORDING.match(s.low, t.end - s.start))
    ]
    given += [a.toll for a in found]
    if not given:
        return []
    last = of = max(given, key=lambda t: t.end)
    more: list[Account] = []
    tokens = s.tokens
    k = token_at(tokens, last.end)
    first = k
    while k < len(tokens):
        read = _number(tokens, k) if k > first else None
        if read is None:
            k += 1
            continue
        gap = tokens[first:k]
        after = _ACCORDING.match(s.low, tokens[read.last - 1].end - s.start)
        if (
            not (_names_a_source(gap) or after)
            or len(gap) > _LONG
            or not (_joins(gap) or (after and gap[-1].low in _JOINTS))
        ):
            break
        if _is_age(gap):
            break
        if not _is_free(read, s, stated, found):
            first = k = read.last
            continue
        by = " ".join(t.low for t in gap if t.low.isalnum() and t.low not in _JOINTS)
        more.append(Account(by or s.low[after.end() :][:40] if after else by, s, _toll(read, s, of)))
        first = k = read.last
    return more


def _joins(gap: Sequence[Token]) -> bool:
    """Whether what stands between two counts only names who gives the second."""
    if any(t.low in _BREAKS for t in gap):
        return False
    return bool(gap) and (gap[0].text in _STOPS or gap[0].low in _JOINTS or gap[0].text in _QUOTES)


def _is_age(gap: Sequence[Token]) -> bool:
    """Whether a number stands behind somebody's name: "Hamid Battal, 41"."""
    named = len(gap) > 1 and gap[-1].text == "," and gap[-2].text[:1].isupper()
    return named and _SOURCES.isdisjoint(t.low for t in gap)


def _names_a_source(gap: Sequence[Token]) -> bool:
    return any(
        (t.text[:1].isupper() and t.low not in CLOSED_CLASS) or t.low in _SOURCES or t.low == "then" for t in gap
    )


def _number(tokens: Sequence[Token], k: int) -> Quantity | None:
    """The number at `k` that counts people without naming them, or by what is left of them: names, bodies, graves."""
    while k < len(tokens) and tokens[k].text in _QUOTES:
        k += 1
    read = quantity(tokens, k) if k < len(tokens) else None
    if read is None or read.vague or tokens[read.last - 1].low == "one" or _is_year(read, tokens):
        return None
    if read.last == len(tokens):
        return read
    after = tokens[read.last]
    if after.text in _STOPS or after.text in _QUOTES or after.low in _ENDS:
        return read
    behind = tokens[read.last + 1] if read.last + 1 < len(tokens) else None
    ends = behind is None or behind.text in _STOPS or behind.text in _QUOTES
    if after.low in PERSONS:  # "listed nine villagers", not "said nine villagers …"
        return read if ends and tokens[k - 1].low not in _SAY else None
    return read if after.low in _REMAINS and (ends or (behind is not None and behind.low in _ENDS)) else None


def _is_year(read: Quantity, tokens: Sequence[Token]) -> bool:
    return (
        read.last - read.first == 1 and len(tokens[read.first].low) == 4 and tokens[read.first].low[:2] in ("19", "20")
    )


def _toll(read: Quantity, s: Sentence, of: Toll) -> Toll:
    tokens = s.tokens
    start, end = tokens[read.first].start, tokens[read.last - 1].end
    before, after = s.low[: start - s.start], s.low[end - s.start :]
    old = bool(_AT_FIRST.search(before.rpartition(";")[2]) or _AT_FIRST.match(after))
    return Toll(of.role, read.count, start, end, "account", of.heads, at=read.first, outdated=old)


def _is_free(read: Quantity, s: Sentence, stated: Sequence[Toll], found: Sequence[Account]) -> bool:
    start, end = s.tokens[read.first].start, s.tokens[read.last - 1].end
    return all(t.end <= start or t.start >= end for t in [*stated, *(a.toll for a in found)])


def _last(tolls: Sequence[Toll], at: int) -> Toll | None:
    before = [t for t in tolls if t.end <= at and t.kind != "none" and t.role in ("killed", "injured")]
    dead = [t for t in before if t.role == "killed"]
    return max(dead or before, key=lambda t: t.end, default=None)


def _clause(s: Sentence, at: int) -> str:
    """The subject that a verb at an offset has in its clause, in lower case."""
    said = s.low[:at]
    start = max((m.end() for m in _BOUNDS.finditer(said)), default=0)
    parts = said[start:].split(", ")
    while len(parts) > 1 and (_SAYS.pattern.search(parts[0]) or _NOBODY.search(parts[0])):
        del parts[0]  # "the army says nine people died, the elders say 21"
    who = parts[0].strip(" ,\"'").removeprefix("the ")
    return who if is_source(who) else ""


def _opens(s: Sentence, at: int) -> bool:
    """Whether only a subject stands before a verb in its sentence."""
    return len(s.text[:at].split()) <= _SHORT and s.text[:1].isupper() and not _BOUNDS.search(s.low[:at])


def _breaks(between: str) -> bool:
    return ";" in between or _TURNS.search(between) is not None


def _is_denied(tokens: Sequence[Token], k: int) -> bool:
    return any(t.low in _DENIALS for t in tokens[max(0, k - 3) : k])


_FIGURE = r"(?:figure|number|count|total|toll|tally|estimate|dead|deaths|death toll|number of dead|fatalities)"
_GIVES = Cued(
    r"\b(?:(?:put|puts|putting|set|sets|raised|raises|lowered|revised|brought|estimated|estimates)"
    r" (?:it|this|that|them"
    rf"|(?:the|that|its|their|his|her|this) (?:[\w-]+ ){{0,2}}?{_FIGURE}) (?:at|to|as)"
    rf"|(?:gave|gives|give|had|has|published|broadcast|quoted|quotes|cited|cites) (?:an?|the|that|its|their)"
    rf" (?:[\w-]+ )?{_FIGURE} (?:of|as)"
    r"|(?:spoke|speaks|speak|spoken|talked|talks|wrote|writes|told|tells) of"
    r"|(?:document|record|count|list|register|report|confirm|mention|tall|identif|verif|announc|claim|estimat|relay"
    r"|acknowledg|publish|nam|cit|collect|admitt|conced)(?:ed|s|es|ied|ies|ying|ing)"
    r"|(?:able to|could|can) (?:identify|verify|confirm|name|document|count)"
    r"|gave|gives|give|said|says|say|there (?:had been|have been|were|was)|(?P<has>had|has|have))"
    r"(?=,? [\"'\u201c]?(?:\d|[a-z]))"
)
"""How a source gives a figure; what follows is asked to be one."""
_SAYS = Cued(
    r"\b(?:said|says|say|reported|reports|claimed|claims|announced|wrote|writes|stated|states|confirmed|confirms|told"
    r"|tells|tweeted|posted|put|puts|gave|gives|give|spoke|speaks|counted|counts|documented|documents|recorded|records"
    r"|listed|lists|named|names|registered|published|mentioned|mentions|maintained|insisted|acknowledged|admitted"
    r"|raised|raises|revised|lowered|brought|estimated|estimates|quoted|quotes|broadcast|collected|identified|verified|received)\b"
)
_ACCORDING = compiled(r"[\"']? (?:dead )?(?:according to|by) (?:the )?")
_BOUNDS = compiled(r"[;:]\s|, (?:and|yet)\b|\b(?:while|whereas|but|though|although)\b|\band (?=(?:the|a|an) )")
_AT_FIRST = compiled(
    r"\b(?:earlier|at first|first|initially|previously|preliminary|had (?:put|spoken|named|given|reported|counted|said"
    r"|listed))\b[^;]{0,50}$"
    r"|^ (?:dead )?(?:at first|initially|as a first toll|earlier)\b"
)
"""A figure that its own source has replaced since."""
_NOBODY = compiled(
    r"^$|^(?:local )?(?:sources|media|reports|outlets)$"
    r"|\b(?:was|were|is|are|been|being|people|civilians|persons)\b|\d|^(?:in|at|on|from|to|of) "
)
"""What opens a clause that no source does: "eight civilians were initially (reported)"."""
_TURNS = compiled(r"\b(?:but|while|whereas|although|though)\b")
_COUNTED = ("counted", "bare", "list", "one")
_STOPS = (".", ",", ";", ":", ")", "(", "-", "--", "!")
_QUOTES = ('"', "\u201c", "\u201d", "'", "\u2018", "\u2019", "\u00ab", "\u00bb")
_ENDS = words(
    "and but while whereas though although in overall altogether so there then when after later according on by as at"
)
"""Words behind a number that stands for itself."""
_REMAINS = words(
    "names bodies corpses burials funerals graves coffins victims fatalities deaths martyrs dead casualties lives"
)
"""Nouns for the dead and for what is left of them."""
_THE_DEAD = _REMAINS - words("names victims casualties lives")
_DEAD = Toll("killed", Count.exactly(1), 0, 0, "bare")
_JOINTS = words("and but while whereas then though although by")
_SOURCES = words(
    "sources source residents resident doctors doctor nurses nurse elders elder villagers villager police army "
    "military ministry government officials official witnesses witness activists activist hospital hospitals "
    "monitors monitor relatives relative council mayor governor bishop priest imam media radio television survivors "
    "survivor locals medics medic administrator teacher farmers fishermen union rebels opposition outlet outlets "
    "reports accounts others spokesman spokeswoman association network agency agencies paramedics rescuers authorities"
)
_SAY = words("had has have was is said says say were there")
_BREAKS = words("which who whom compared than whose because after before since")
"""Words of another clause between two counts."""
_DENIALS = words("not no never unable without neither cannot n't nor")
_LONG, _SHORT = 16, 10
"""Words between two counts, and of a subject, at most."""
