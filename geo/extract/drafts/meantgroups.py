"""Which group is meant where a sentence calls the doers no more than "the rebels", "the same group" or "our forces",
and whom a record's own line names ("Suspected belligerent: …")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from geo.extract.actors import agents
from geo.extract.actors.blame import Blame, is_description
from geo.extract.actors.blamewords import KNOWN
from geo.extract.actors.parties import Party, party_at
from geo.extract.incidents.report import Report
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at, words

__all__ = ["MeantGroups"]


class MeantGroups:
    """The armed groups that one report names."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def of(self, one: Blame, s: Sentence, *, leading: bool) -> Blame | None:
        """The group that a description of the doers means, as its words name it elsewhere; None: nobody knows.

        With an article it is the one named last before, without one the only one that the report names, where they did
        what it leads with (`leading`).
        """
        last = one.who.split()[-1].lower()
        named = any(not w.islower() for w in one.who.split()[1:]) or not KNOWN.isdisjoint(one.who.lower().split())
        if last not in _GROUPS or named or s.part != "text":
            return None
        before = s.low[: one.start - s.start].split()[-2:]
        known = {who for _, who in self._named}
        if before[-1:] == ["the"] or before == ["the", "same"] or one.who.lower().startswith(("the ", "the same ")):
            near = [who for index, who in self._named if index <= s.index and s.index - index <= _REACH]
            who = near[-1] if near else None
        else:
            who = next(iter(known)) if leading and len(known) == 1 and last in _REBELS else None
        return None if who is None else Blame(who, one.certainty, one.start, one.end)

    def speaker(self, s: Sentence, sub: str) -> Blame | None:
        """Whoever issued a statement that says what "our forces" did; `sub`: the incident's type."""
        match = _OURS.search(s)
        if match is None or s.part != "text":
            return None
        first, end = (token_at(s.tokens, s.start + at) for at in match.span())
        if not agents.acts(s, first, end, sub):
            return None
        opening = [*self._report.title, *self._report.body[:_OPENING]]
        who = next((p.who for o in opening for p in _groups_in(o)), None)
        start = s.start + match.start()
        return None if who is None else Blame(who, "claimed", start, s.start + match.end())

    @cached_property
    def _named(self) -> list[tuple[int, str]]:
        """Index of a sentence and the groups by their names, in order; −1: the headline's."""
        titled = [(-1, p.who) for s in self._report.title for p in _groups_in(s)]
        return [*titled, *((s.index, p.who) for s in self._report.body for p in _groups_in(s))]

    @cached_property
    def of_record(self) -> tuple[Blame, Sentence] | None:
        """Whom the one line of a record that says so names as the attacker."""
        lines = [(m, s) for s in self._report.body if (m := _LINE.match(s, s.text)) is not None]
        found = [(m, s) for m, s in lines if m["who"].split()[0].lower() not in _NOBODY]
        if len(found) != 1:
            return None
        match, s = found[0]
        who = match["who"].strip()
        at = s.start + match.start("who")
        return Blame(who, "suspected" if match["unsure"] else "attributed", at, at + len(who)), s


def _groups_in(s: Sentence) -> Iterator[Party]:
    """The groups that a sentence names."""
    behind = 0
    for i, t in enumerate(s.tokens):
        if i < behind or not t.text[0].isupper() or s.shouted:
            continue
        party = party_at(s, i, {})
        if party is not None:
            behind = party.end
            whole = party.last - party.first == 1 or not _all_large(s)
            if not party.is_force and whole and _is_group(s, party):
                yield party


def _all_large(s: Sentence) -> bool:
    """Whether a headline writes all words large: "ELN Frees Two"."""
    return s.part == "title" and not any(t.text.islower() and len(t.text) > _SMALL for t in s.tokens)


def _is_group(s: Sentence, party: Party) -> bool:
    """Whether a name is an armed group's beyond doubt: by itself, by a word in it, or by what they are called."""
    lows = set(s.words[party.first : party.last])
    called = party.end > party.last and not is_description(party.who)
    return party.who[0].isalpha() and (called or not lows.isdisjoint(_ARMED_NAMES))


_REACH, _OPENING, _SMALL = 4, 2, 4
"""Sentences back to which a group is named, those that say who speaks, letters of words that headlines write small."""
_REBELS = words("rebels guerrillas insurgents separatists")
_GROUPS = _REBELS | words("group militants terrorists fighters organisation organization movement militia gang")
_NAMES = words("front liberation resistance revolutionary brigades jihad tigers")
"""What only armed groups have in their names."""
_ARMED_NAMES = KNOWN | _NAMES
_NOBODY = words("contested unknown unclear unidentified various none not disputed undetermined")
_OURS = Cued(
    r"\b(?:our|your) (?:\w+ ){0,2}"
    r"(?:forces|units|combatants|fighters|troops|brothers|sappers|guerrillas|men|mujahidin)\b"
)
_LINE = Cued(
    r"\W*(?:(?P<unsure>(?:alleged|suspected|presumed|possible|likely)) )?"
    r"(?:belligerents?|attackers?|perpetrators?|responsible part(?:y|ies)): (?P<who>[^(;,.|]{2,60})",
    re.IGNORECASE,
)
"""A line of a record: "Alleged attacker: …"."""
