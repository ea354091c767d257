"""Whom a report accuses by name, and of which of its incidents."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from geo.extract.actors import accused, doers
from geo.extract.actors.blame import Blame
from geo.extract.actors.charges import SUSPECTS
from geo.extract.incidents.agreement import is_capture
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.names.persons import Persons
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.peoplewords import YEAR
from geo.model import Count

__all__ = ["Accusations"]


class Accusations:
    """What one report says of who did it, by that person's own name."""

    def __init__(self, report: Report, groups: Sequence[Group]) -> None:
        self._report = report
        self._groups = groups

    def of(self, g: Group, kind: str, sub: str) -> list[tuple[Blame, Sentence]]:
        """The accusations of one incident with their sentences: of those that tell of it, of those behind them that
        tell of none, and of those on an arrest whose names are told of it; `kind` and `sub`: its type."""
        mine = {t.sentence.index: t.within for t in g.tellings if t.sentence.part == "text"}
        years = {year for t in g.tellings for year in _years(t.sentence)}
        if self._report.published is not None:
            years.add(str(self._report.published.year))
        found = []
        for one, s in [*self._all, *self._by_nouns(g, sub)]:
            apart = s.index != min(mine, default=0) and not s.lows.isdisjoint(_APART)
            if apart or (one.himself and not _harmed_others(g)) or self._is_all_harm(one, g):
                continue
            if s.index in mine:
                within = mine[s.index]
                if within is None or within[0] <= one.start < within[1]:
                    found.append((one, s))
            elif _years(s) <= years and self._is_behind(s, one, g, kind):
                found.append((one, s))
        if not found and not g.background and self._several and self._report.is_of_one_doer():
            return [(one, s) for one, s in self._all if self._told.get(s.index, True)]
        return found

    def _by_nouns(self, g: Group, sub: str) -> list[tuple[Blame, Sentence]]:
        """Whom the report names as the one by whose noun it tells of the doer of an incident: "the driver, Jim Poe"."""
        nouns = self._nouns(g) | (_DRIVERS if sub == "Vehicle ramming" else frozenset())
        found = []
        for s in self._body if nouns else ():
            if accused.may_accuse(s, nouns):
                found += [(one, s) for one in accused.find(s, self._persons, nouns)]
        return found

    def _nouns(self, g: Group) -> frozenset[str]:
        """By what the sentences on an incident call a single doer who has no name there, and none of its victims."""
        found: set[str] = set()
        victims: set[str] = set()
        for t in g.tellings:
            for armed in (True, False):
                one = doers.find(t.sentence, (), armed=armed)
                if one is not None:
                    found |= {w for w in one.who.lower().split() if w in _ONE}
            if not _STOPPED.isdisjoint(zip(t.sentence.words, t.sentence.words[1:], strict=False)):
                found |= _DRIVERS
            victims |= {head for toll in t.tolls if not toll.attacker for head in toll.heads}
        return frozenset(found - victims)

    def _accused(self, s: Sentence) -> list[tuple[Blame, Sentence]]:
        """Whom one sentence accuses by name, or the one named before whom it means by "he"."""
        found = []
        if accused.may_accuse(s):
            meant = _HIM if "him" in s.lows and self._is_of_suspect(s) else frozenset[str]()
            found = [(one, s) for one in accused.find(s, self._persons, meant)]
        if not found and accused.accuses_him(s):
            for before in reversed(self._body[max(0, s.index - _BACK) : s.index]):
                names = self._persons.of(before)
                if names:
                    one = accused.the_only_one(before, names)
                    return [(one, before)] if one is not None else []
                if before.paragraph != s.paragraph or not before.words or before.words[0] not in _PRONOUNS:
                    break
        return found

    def _is_of_suspect(self, s: Sentence) -> bool:
        """Whether "him" is the suspect of whom the sentences before speak in the same paragraph, and of no victim."""
        before = [o for o in self._body if s.index - _BACK <= o.index < s.index and o.paragraph == s.paragraph]
        lows = {low for o in before for low in o.lows}
        return not SUSPECTS.isdisjoint(lows) and _VICTIMS.isdisjoint(lows)

    @cached_property
    def _body(self) -> list[Sentence]:
        return [s for s in self._report.body if s.section == "body"]

    @cached_property
    def _persons(self) -> Persons:
        return Persons(self._body, {n.mention.start for n in self._report.places.named})

    @cached_property
    def _all(self) -> list[tuple[Blame, Sentence]]:
        """What accuses somebody in any report."""
        return [found for s in self._body for found in self._accused(s)]

    @cached_property
    def _told(self) -> dict[int, bool]:
        """Index of each sentence that tells of an incident → whether of a main one."""
        told: dict[int, bool] = {}
        for g in self._groups:
            for t in g.tellings if not _is_of_law(g) else ():
                if t.sentence.part == "text":
                    told[t.sentence.index] = told.get(t.sentence.index, False) or not g.background
        return told

    @cached_property
    def _by_law(self) -> set[int]:
        """Those of sentences of which all that they tell is that somebody was taken or weapons were found."""
        return {t.sentence.index for g in self._groups if _is_of_law(g) for t in g.tellings} - self._told.keys()

    @cached_property
    def _news(self) -> list[int]:
        """Indices of the sentences on main incidents; where there is none, as of a trial, on those of old."""
        return sorted(index for index, main in self._told.items() if main) or sorted(self._told)

    @cached_property
    def _several(self) -> bool:
        """Whether the report tells of several main incidents."""
        return sum(not g.background and not _is_of_law(g) for g in self._groups) > 1

    def _is_behind(self, s: Sentence, one: Blame, g: Group, kind: str) -> bool:
        """Whether a sentence that tells of no crime of its own says who did that of `g`, told before."""
        if s.index in self._told and s.index not in self._by_law:
            return False
        linked = not (SUSPECTS | _CRIMES).isdisjoint(s.lows)
        if kind != "Crime" and not linked:
            return False  # who is arrested in wars and for their politics is so for much
        if not g.background and one.who in self._names(g):
            return True
        told = self._last_told(s) if s.index not in self._by_law or linked else None
        return any(t.sentence.index == told and t.sentence.part == "text" for t in g.tellings)

    def _is_all_harm(self, one: Blame, g: Group) -> bool:
        """Whether all that is told of harm befell the accused himself, of whom others are then the doers: "police shot
        dead Jim Poe, who was wanted for a robbery"."""
        harmed = False
        for t in g.tellings if not one.himself else ():
            tolls = [toll for toll in t.tolls if toll.role in _HARMS and toll.kind not in ("pronoun", "none")]
            named = self._named_at(t.sentence, one.who) if tolls else []
            for toll in tolls:
                if toll.count != Count.exactly(1) or not any(toll.start <= at < toll.end for at in named):
                    return False
                harmed = True
        return harmed

    def _named_at(self, s: Sentence, who: str) -> list[int]:
        """Offsets at which a sentence names one of these for themselves: not "Poe's wife"."""
        called = self._persons.of(s) if s.part == "text" else []
        return [s.tokens[c.first].start for c in called if c.who in who and s.words[c.last : c.last + 1] != ("'s",)]

    def _names(self, g: Group) -> set[str]:
        """Whom the sentences on an incident name."""
        return {c.who for t in g.tellings if t.sentence.part == "text" for c in self._persons.of(t.sentence)}

    def _last_told(self, s: Sentence) -> int | None:
        """The sentence on a main incident that was told last before `s`; the first one of all where none was.

        Of several incidents it is one in the same item of a list, and in the same paragraph unless `s` opens one; where
        one of old was told since, it is that one, and in the same paragraph.
        """
        if not self._news:
            return None
        before = bisect_left(self._news, s.index)
        last = self._news[before - 1] if before else self._news[0]
        body, item = self._report.body, self._report.listing.item_of
        old = max((index for index in self._told if last < index < s.index), default=None)
        if old is not None:
            return old if body[old].paragraph == s.paragraph else None
        if not self._several:
            return last
        other = body[last].paragraph != s.paragraph
        if item(body[last]) != item(s) or (other and (not before or body[s.index - 1].paragraph == s.paragraph)):
            return None
        return last


def _is_of_law(g: Group) -> bool:
    """Whether all that is told of it is that somebody was taken or weapons were found."""
    return is_capture(g) and not _harmed_others(g)


def _years(s: Sentence) -> set[str]:
    return {w for w in s.words if YEAR.fullmatch(w)}


def _harmed_others(g: Group) -> bool:
    """Whether it befell anybody but him who did it to himself as well."""
    tolls = [toll for t in g.tellings for toll in t.tolls if toll.role in _HARMS]
    return any(toll.kind != "self" and toll.doer is None and not toll.attacker for toll in tolls)


_ONE = words(
    "man woman boy girl teen teenager youth driver motorist husband wife boyfriend girlfriend ex-husband ex-boyfriend "
    "ex-wife ex-girlfriend son brother father stepfather nephew grandson uncle cousin tenant neighbor neighbour inmate "
    "customer employee passenger patron student robber intruder deputy officer soldier guard roommate"
)
"""Nouns by which a report may go on to name the doer."""
_STOPPED = {("traffic", "stop"), ("pulled", "over")}
"""How officers meet the drivers who attack them."""
_DRIVERS = words("driver motorist")
_HIM = frozenset({"him"})
_PRONOUNS = words("he she")
_BACK = 4
"""Sentences back up to which "him" may have been spoken of."""
_VICTIMS = words("victim victims")
_CRIMES = words(
    "killing killings shooting shootings murder murders stabbing stabbings slaying slayings death deaths attack "
    "attacks bombing bombings abduction kidnapping massacre ambush assassination blast connection rape robbery "
    "blame blamed blames responsible"
)
"""By what an arrest, or who blames somebody, speaks of the crime."""
_APART = words("unrelated separately elsewhere")
"""What parts a crime from the one told before."""
_HARMS = ("killed", "injured", "shot", "abducted")
