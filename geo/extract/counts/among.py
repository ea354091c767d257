"""Attackers and civilians told of among others, or as those who add up to them: "12 people, including two attackers",
"killed five people: three soldiers and two civilians"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.clause import Clause
from geo.extract.counts.parties import is_civilian, toll_of
from geo.extract.counts.people import People
from geo.extract.counts.tolls import Toll
from geo.extract.text.tokens import words
from geo.extract.words.countwords import AMONG
from geo.extract.words.lexicon import ARMED, ATTACKERS

__all__ = ["parts"]


def parts(clause: Clause, role: str, found: Sequence[People], i: int) -> list[Toll]:
    """Statements on those among the people `found`, whom the predicate at `i` befell."""
    tokens = clause.tokens
    among = list(found) if len(found) > 1 else []
    k = found[-1].last
    if k == i and tokens[i + 1 : i + 2] and tokens[i + 1].low == ",":
        k += 1  # "90 dead, 40 of them civilians"
    while k < len(tokens) and tokens[k].low in AMONG:
        k += 1
    following = clause.starts.get(k) if k > found[-1].last else None
    if following is not None and tokens[k - 1].low == "," and following.kind != "part":
        following = None  # "…, 40 of them civilians" is among them, "…, a woman said" is not
    listed = _listed(clause, k) if following is not None else _adding_up(clause, found, k) or _further_on(clause, found)
    among += listed
    armed = any(p.attacker or p.head in ARMED for p in found)
    told: list[Toll] = []
    for p in among:
        civilian = is_civilian(p, tokens) if p in listed else p.civilian
        alone = p.kind != "counted" and p in found and not armed
        if civilian and alone:
            continue  # "civilian Jim Poe and his grandson": the boy may be one too
        toll = toll_of(role, [p], tokens, i, p.last) if p.attacker or civilian else None
        if toll is not None:
            told.append(replace(toll, kind="part", who=()))
    return told


def _listed(clause: Clause, k: int) -> list[People]:
    """Those whom a list from `k` on names, each with a number."""
    listed: list[People] = []
    step: int | None = k
    while step and (one := clause.starts.get(step)) is not None:
        listed.append(one)
        step = clause.joined(one.last)
    return listed


def _adding_up(clause: Clause, found: Sequence[People], k: int) -> list[People]:
    """Those listed behind a colon or a dash at `k`, where they add up to as many as were counted before."""
    whole = found[0].count if len(found) == 1 else None
    opened = k + 1 < len(clause.tokens) and clause.tokens[k].low in _OPENING
    if whole is None or whole.low != whole.high or not opened:
        return []
    listed = _listed(clause, k + 1)
    return listed if sum(p.count.best or 0 for p in listed if p.count is not None) == whole.best else []


def _further_on(clause: Clause, found: Sequence[People]) -> list[People]:
    """ "(15 people) were killed in Ava on Monday, ten of them civilians", with nobody counted in between."""
    after = sorted((p for p in clause.starts.values() if p.first >= found[-1].last), key=lambda p: p.first)
    part = next((p for p in after if p.count is not None), None)
    whole = found[0].count if len(found) == 1 else None
    if part is None or part.kind != "part" or part.count is None or whole is None:
        return []
    if clause.tokens[part.first - 1].low != "," or (part.count.best or 0) > (whole.best or 0):
        return []
    return [_named(clause, part)]


def _named(clause: Clause, part: People) -> People:
    """ "Two of them (believed to be those of the bombers)": by who they are said to have been."""
    k = part.last
    while k < len(clause.tokens) and clause.tokens[k].low in _SAID_TO_BE:
        k += 1
    said = clause.tokens[k].low if part.last < k < len(clause.tokens) else ""
    return replace(part, head=said) if said in ATTACKERS else part


_SAID_TO_BE = words("believed thought presumed said likely apparently probably to be have been those of the suicide")
_OPENING = (":", "-", "--", "\u2013", "\u2014")
"""What stands before a list of those who were counted."""
