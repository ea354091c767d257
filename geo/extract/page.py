"""The page that a report is: its sentences, its names and how each sentence places things, read once and kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.extract import places as names_in
from geo.extract.places import Places
from geo.extract.ranks import DISTRICT
from geo.extract.sentences import Sentence
from geo.extract.spots import Spot, linked, spots_in
from geo.roles import PlaceNames

__all__ = ["Page"]


class Page:
    """Text and headline of a document with all the places that they name."""

    def __init__(
        self,
        body: Sequence[Sentence],
        title: Sequence[Sentence],
        places: Places,
        datelines: Mapping[int, tuple[int, int]],
        names: PlaceNames,
    ) -> None:
        """`places`: the names of the body; `datelines`: sentence index → (start, end), offsets of the text."""
        self.body = body
        self.title = title
        self.places = places
        self.datelines = datelines
        self._names = names
        self._spots: dict[int, list[Spot]] = {}
        self._heading: list[tuple[Sentence, list[Spot]]] | None = None

    def spots(self, s: Sentence) -> list[Spot]:
        """The places that a sentence of the text or of the headline could put its events in."""
        if s.part != "text":
            return next((spots for sentence, spots in self.headline() if sentence is s), [])
        if s.index not in self._spots:
            self._spots[s.index] = spots_in(s, self.places, self._names)
        return self._spots[s.index]

    def headline(self) -> list[tuple[Sentence, list[Spot]]]:
        """The spots of the headline, whose names are read apart from the text's."""
        if self._heading is None:
            text = "".join(" " * (s.start - (self.title[n - 1].end if n else 0)) + s.text
                           for n, s in enumerate(self.title))  # fmt: skip
            found = names_in.find(self.title, text, self._names)
            self._heading = [
                (s, linked(s, [(i, found.named[i]) for i in found.of(s.index)], self._names, found.surnames))
                for s in self.title
            ]
        return self._heading

    def sent_from(self) -> list[tuple[Sentence, Spot]]:
        """The towns and districts of the datelines."""
        found = []
        for index, (start, end) in self.datelines.items():
            for spot in self.spots(self.body[index]):
                if start <= spot.named.mention.start < end and spot.rank <= DISTRICT:
                    found.append((self.body[index], spot))
        return found

    def vouched(self, spot: Spot) -> bool:
        """Whether a dateline's town is more than the capital that news is sent from: the text names it again."""
        named = spot.named
        capital = named.info is not None and "PPLC" in named.info.features
        name = named.mention.text.lower()
        return not capital or any(n.mention.text.lower() == name and n is not named for n in self.places.named)
