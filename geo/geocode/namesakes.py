"""What an incident's names mean where its report surely speaks of one country: not what bears them abroad.

The names of a report are settled together, and in that a large namesake abroad may win: Anta in India over the one in
Peru. Where the extractor is sure of the country, the bearer there is meant, however small; else the country itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from geo.geocode.candidates import Candidate, candidates
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import place_of
from geo.geocode.toponyms import Names
from geo.model import Mention, Place, Where

__all__ = ["Namesakes"]


class Namesakes:
    """The names of one report, settled."""

    def __init__(
        self, gazetteer: Gazetteer, names: Names, mentions: Sequence[Mention], by_hand: Callable[[int | None], bool]
    ) -> None:
        """`mentions`: those that the names are of; `by_hand`: whether a person chose what a group of them means."""
        self._gazetteer = gazetteer
        self._names = names
        self._by_hand = by_hand
        self._number = {(m.part, m.start, m.end): n for m, n in zip(mentions, names.of, strict=True)}

    def inside(self, country: str, place: Place | None, mention: Mention) -> Place | None:
        """The place that a name means in a country: itself, or the likeliest bearer there; None where there is none."""
        number = self._number.get((mention.part, mention.start, mention.end))
        if (place is not None and place.country in (country, None)) or self._by_hand(number):
            return place
        if number is None:
            return None
        group = self._names.groups[number]
        likeliest = sorted(range(len(group.candidates)), key=group.probabilities.__getitem__, reverse=True)
        called: Iterable[Candidate] = (group.candidates[i] for i in likeliest)
        if mention.feature is not None:  # no district there is called so, but a town
            called = chain(called, candidates(self._gazetteer, mention.text))
        there = next((c for c in called if c.entry.country == country and c.exact and not c.stripped), None)
        why = "of all that is called so, it lies in the country that the report speaks of"
        return place_of(self._gazetteer, there.entry, mention=mention.text, why=why) if there is not None else None

    def whole(self, where: Where) -> Place | None:
        """The country that surely holds what no gazetteer has there; None where the report names none for sure."""
        entry = self._gazetteer.country(where.country)
        if entry is None or not where.mentions:
            return None
        written = where.mentions[0].text
        why = f"{written} is in no gazetteer; {entry.name} is the country that the report speaks of"
        return place_of(self._gazetteer, entry, mention=written, why=why)
