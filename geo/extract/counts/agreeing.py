"""Whom a verb speaks of, by its number: one of those told of before, or more than the one beside it."""

from __future__ import annotations

from geo.extract.counts.lists import Lists
from geo.extract.counts.parentheses import is_doing
from geo.extract.counts.people import People
from geo.extract.words.countwords import PREPOSITIONS, WALLS
from geo.model import Count

__all__ = ["Agreeing"]


class Agreeing(Lists):
    """Finds those whom the number of a verb allows, beside the people that stand before it."""

    def opens_described(self) -> bool:
        """Whether a sentence begins with people of whom more is said: "a lawyer representing (the families of)"."""
        first = self.clause.starts.get(0)
        after = self.tokens[first.last].low if first is not None and first.last < len(self.tokens) else ""
        return after in PREPOSITIONS or is_doing(after)

    def thrown_in(self, found: list[People], i: int) -> list[People]:
        """ "A colonel, along with eight soldiers, was killed", "besides a colonel, eight soldiers were": the others."""
        if len(found) != 1 or found[0].last > i or found[0].count is None:
            return []
        k = found[0].last
        behind = self.clause.starts.get(self.clause.joined(k) or 0) if self.tokens[k].low == "," else None
        if behind is not None and self.clause.before_joint(behind.first) == k and behind.last < i:
            return [behind] if self.tokens[behind.last].low == "," else []
        first = found[0].first
        before = self.ends.get(first - 1) if first and self.tokens[first - 1].low == "," else None
        led = before is not None and self.clause.begins_beside(before.first)
        return [before] if before is not None and led and before.count is not None else []

    def agreeing(self, found: list[People], i: int) -> list[People]:
        """ "Two boys from one family and a man were hurt": the plural verb has more than the one before it."""
        alone = found[0] if len(found) == 1 else None
        if alone is None or alone.last > i or alone.count is None or alone.count.best != 1 or not self.is_plural(i):
            return found
        k = alone.first
        if k > 1 and self.tokens[k - 1].text.isupper() and len(self.tokens[k - 1].text) > 1:
            k -= 1  # "and UN driver Jim Poe"
        if k and self.tokens[k - 1].low == "of" and (own := self.ends.get(k - 1)) is not None:
            several = self.list_left(own)
            return several if len(several) > 1 else found  # "the wife and son of Mayor Jim Poe were"
        if k == 0 or self.tokens[k - 1].low not in ("and", "&"):
            return found
        for at in range(k - 1, max(0, k - 14), -1):
            people = self.ends.get(at)
            if people is not None and people.count is not None and people.kind != "plural":
                return [*self.list_left(people), alone]
            if self.tokens[at - 1].low in WALLS or (at - 1) in self.verbs:
                break
        return found

    def the_one(self, people: People) -> list[People]:
        """ "One of the victims of the shooting that hurt five people has died": the one, by the verb."""
        if people.count is None or (people.count.low or 0) < 2:
            return []
        before = sorted((p for p in self.clause.starts.values() if p.last <= people.first), key=lambda p: p.first)
        return [
            p
            for p in before[:1]
            if p.count == Count.exactly(1) and p.kind in ("one", "counted", "definite", "named", "single")
        ]
