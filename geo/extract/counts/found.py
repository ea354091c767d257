"""The missing who have been found: "two hikers missing since Friday were found dead", "the missing were dug out
alive"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.parties import toll_of
from geo.extract.counts.people import People
from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at, words
from geo.extract.words.countwords import FOUND_ALIVE
from geo.extract.words.numbers import quantity
from geo.extract.words.peoplewords import REMAINS
from geo.model import Count
from geo.patterns import compiled

__all__ = ["since", "since_before", "some_of_them", "those_known"]


def those_known(sentence: Sentence, phrases: Mapping[int, People]) -> list[Toll]:
    """ "The missing", where a sentence says that they have been found alive."""
    known = [p for p in phrases.values() if p.of == "missing"]
    if not known or not FOUND_ALIVE.search(sentence):
        return []
    toll = toll_of("missing", known[:1], sentence.tokens, known[0].first, known[0].last)
    return [toll] if toll is not None else []


def some_of_them(sentence: Sentence) -> list[Toll]:
    """ "Two of the six hikers missing since Monday have been found dead", "the bodies of three of the five men who
    disappeared were recovered": the six, and the two who have been found, dead or alive."""
    if sentence.lows.isdisjoint(_GONE_WORDS):
        return []
    tokens = sentence.tokens
    for match in _OF_THE_GONE.finditer(sentence.low):
        part, whole = (_number(sentence, match.start(name)) for name in ("n", "all"))
        clause = _END.split(sentence.low[match.end() :], maxsplit=1)[0]
        dead = _DEAD.search(clause) is not None or match["bodies"] is not None
        dead = dead or ("found" in sentence.low[: match.start()] and clause.rstrip(" .").endswith(" dead"))
        if not part or not whole or part >= whole or not (dead or _ALIVE.search(clause)):
            continue
        start, mid = sentence.start + match.start(), sentence.start + match.start("all")
        end = sentence.start + match.end()
        at = token_at(tokens, start)
        role = "killed" if dead else "missing"
        found = Toll(role, Count.exactly(part), start, end, "counted", at=at, found=True)
        return [found, Toll("missing", Count.exactly(whole), mid, end, "counted", at=token_at(tokens, mid))]
    return []


def since_before(s: Sentence, tolls: Sequence[Toll], told: Mapping[int, Sequence[Toll]]) -> list[Toll]:
    """The tolls of a sentence, those told as found whom a sentence before it told to be missing: "(six are missing.)
    Two of them were found dead", "two of them were found alive".

    `told`: index of an earlier sentence → its tolls."""
    if not _FOUND.may(s):
        return list(tolls)
    before = [t for n in sorted(told) if s.index - _BACK <= n < s.index for t in told[n]]
    gone = max((t.count.best or 0 for t in before if t.role == "missing" and not t.found), default=0)
    if not gone or any(t.role == "killed" and t.kind != "none" for t in before):
        return list(tolls)
    if (match := _SOME_ALIVE.search(s.low)) is not None:
        back = _number(s, match.start("n" if match["n"] else "m"))
        if back and back < gone:
            start, end = s.start + match.start(), s.start + match.end()
            toll = Toll("missing", Count.exactly(back), start, end, "part", at=token_at(s.tokens, start), found=True)
            return [*tolls, toll]
    if _FOUND.search(s) is None:
        return list(tolls)
    return [replace(t, found=True) if _is_of_them(t) and 0 < (t.count.best or 0) <= gone else t for t in tolls]


def _is_of_them(toll: Toll) -> bool:
    """Whether a toll tells of the dead among those told of before: "two of them"; "two bodies" may be others'."""
    return toll.role == "killed" and toll.kind in ("part", "bare", "one", "counted") and not REMAINS & set(toll.heads)


def _number(s: Sentence, at: int) -> int | None:
    """The exact number at an offset in the folded sentence."""
    first = token_at(s.tokens, s.start + at)
    read = quantity(s.tokens, first)
    if read is None or read.vague or read.count.low != read.count.high or s.tokens[read.first].start != s.start + at:
        return None
    return read.count.best


def since(sentence: Sentence, read: Sequence[Toll | None]) -> list[Toll | None]:
    """The tolls with those told as found whom the sentence says to have been missing."""
    if _EITHER.search(sentence):
        return list(read)
    alive = FOUND_ALIVE.search(sentence) is not None
    out = _BROUGHT_OUT.search(sentence)
    missing = [t for t in read if t and t.role == "missing"]
    few = min(missing, key=lambda t: t.count.best or 0, default=None)
    some = few if few is not None and few is missing[-1] and few.count != missing[0].count else None
    dead = [t for t in read if t and t.role == "killed" and not t.feared and any(_same(t, m) for m in missing)]
    kept: list[Toll | None] = []
    for t in read:
        living = alive and (some is None or t is some)  # "six were missing; two of the missing were found alive"
        living = living or (t is not None and out is not None and t.start <= sentence.start + out.start() < t.end)
        back = t is not None and t.role == "missing" and (living or any(_same(d, t) for d in dead))
        kept.append(replace(t, found=True) if t is not None and (back or t in dead) else t)
    return kept


def _same(dead: Toll, missing: Toll) -> bool:
    """Whether both are told of the same people."""
    within = dead.start <= missing.start < dead.end or missing.start <= dead.start < missing.end
    return within and dead.count == missing.count


_BROUGHT_OUT = Cued(
    r"\btrapped\b[^.;]{0,60}?\b(?:was|were|been) (?:all |both |later |since ){0,2}(?:rescued|freed"
    r"|(?:brought|lifted|hoisted) (?:up |back )?to (?:the surface|safety)"
    r"|(?:dug|pulled|brought|got|lifted) (?:out|up) alive)\b"
)
"""Of those who were trapped: "33 miners trapped since Tuesday were brought to the surface"."""
_EITHER = Cued(r"\b(?:or|and|nor) missing\b")
"""Of people of whom some have been found: "58 are dead or missing"."""
_GONE_WORDS = words("missing trapped buried vanished disappeared unaccounted")
_GONE = (
    r"(?:who |that )?(?:(?:had|have|has) (?:been )?|were |was |are )?(?:went |gone |been |listed as |reported |still )?"
    r"(?:missing|trapped|buried|vanished|disappeared|unaccounted for)\b"
)
_OF_THE_GONE = compiled(
    r"(?P<bodies>\b(?:bodies|body|remains|corpses?) of )?\b(?P<n>[\w-]+) of (?:the |those |its |their )?"
    rf"(?P<all>[\w-]+) (?:(?:missing|trapped|buried) (?:[\w-]+ )?[\w-]+|(?:[\w-]+ ){{1,3}}?{_GONE})"
)
"""Some of those of whom nobody knew: "two of (the) six hikers missing", "five of nine trapped miners"."""
_END = compiled(r"[.;:]|,? (?:and|but|while) ")
_DEAD = compiled(r"\b(?:found|pulled out|dug out|brought out|brought up|recovered|confirmed) (?:[\w-]+ )?dead\b")
_ALIVE = compiled(
    r"\b(?:found|located) (?:[\w-]+ )?(?:alive|safe|unhurt|unharmed|well)\b|\b(?:rescued|freed|saved)\b"
    r"|\b(?:pulled|dug|brought|got|lifted) (?:out|up|to safety|to the surface)\b"
)
_FOUND = Cued(
    r"\b(?:found|recovered|retrieved|washed up|washed ashore|dug out|pulled (?:from|out)|brought (?:out|up|ashore)"
    r"|rescued)\b"
)
_SOME_ALIVE = compiled(
    r"(?:\b(?P<n>[\w-]+) of (?:them|the (?:missing|group|party|men|women|children|\w+ers))|^\W*(?P<m>[\w-]+))"
    r" (?:was|were|has been|have been"
    r"|had been) (?:later |since )?(?:rescued|(?:found|pulled out|dug out|brought out|picked up) (?:[\w-]+ )?(?:alive"
    r"|safe|unhurt|unharmed|well))\b"
)
_BACK = 2
"""Sentences back to which those are told of who were missing."""
