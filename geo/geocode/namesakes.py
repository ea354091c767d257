"""What an incident's names mean where its report surely speaks of one country: not what bears them abroad.

The names of a report are settled together, and in that a large namesake abroad may win: Anta in India over the one in
Peru. Where the extractor is sure of the country, the bearer there is meant, however small; else the country itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from geo.geocode.candidates import Candidate, candidates
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import place_of
from geo.geocode.toponyms import Names
from geo.model import Mention, Place, Where

__all__ = ["Namesakes"]


LIKELY = 0.4
"""Share of the chances of all its bearers in a country from which on one of them is meant."""
_Key = tuple[str, int, int]
_Locate = Callable[[Where, dict[_Key, Place | None]], Place | None]


class Namesakes:
    """The names of one report, settled."""

    def __init__(
        self, gazetteer: Gazetteer, names: Names, mentions: Sequence[Mention], by_hand: Callable[[int | None], bool]
    ) -> None:
        """`mentions`: those that the names are of; `by_hand`: whether a person chose what a group of them means."""
        self._gazetteer = gazetteer
        self._names = names
        self._by_hand = by_hand
        self._number = {_key(m): n for m, n in zip(mentions, names.of, strict=True)}

    def at_home(
        self, located: Place | None, where: Where, found: Mapping[_Key, Place | None], locate: _Locate
    ) -> Place | None:
        """An incident's place, or where it lies abroad or nowhere, what its names mean in the country; else that.

        `found`: the places of all names; `locate`: what makes one place of a Where and of the places of names.
        """
        country = where.country
        if country is None or (located is not None and located.country in (country, None)):
            return located
        if any(self._by_hand(self._number.get(_key(m))) for m in where.mentions):
            return located
        there = {_key(m): self._inside(country, found[_key(m)], m) for m in where.mentions}
        return locate(where, {**found, **there}) or self._whole(where)

    def _inside(self, country: str, place: Place | None, mention: Mention) -> Place | None:
        """The place that a name means in a country: itself, or the likeliest bearer there; None where there is none,
        or where one of many is no likelier than the others."""
        if place is not None and place.country in (country, None):
            return place
        number = self._number.get(_key(mention))
        if number is None:
            return None
        group = self._names.groups[number]
        pairs = sorted(zip(group.probabilities, group.candidates, strict=True), key=lambda pair: -pair[0])
        there = [(p, c) for p, c in pairs if _is_called_so(c, country)]
        if not there and mention.feature is not None:  # no district there is called so, but a town
            there = [(1.0, c) for c in candidates(self._gazetteer, mention.text) if _is_called_so(c, country)][:1]
        if not there or there[0][0] < LIKELY * sum(p for p, _ in there):
            return None
        why = "of all that is called so, it lies in the country that the report speaks of"
        return place_of(self._gazetteer, there[0][1].entry, mention=mention.text, why=why)

    def _whole(self, where: Where) -> Place | None:
        """The country, for what no gazetteer has there."""
        entry = self._gazetteer.country(where.country)
        if entry is None or not where.mentions:
            return None
        written = where.mentions[0].text
        why = f"{written} is in no gazetteer; {entry.name} is the country that the report speaks of"
        return place_of(self._gazetteer, entry, mention=written, why=why)


def _is_called_so(candidate: Candidate, country: str) -> bool:
    """Whether a candidate lies in a country and bears the name as it is written."""
    return candidate.entry.country == country and candidate.exact and not candidate.stripped


def _key(mention: Mention) -> _Key:
    return mention.part, mention.start, mention.end
