"""The page that a report is: its sentences, its names and how each sentence places things, read once and kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from geo.extract.layout.heads import Head
from geo.extract.names import places as names_in
from geo.extract.names.places import Named, Places
from geo.extract.names.ranks import DISTRICT, rank_of
from geo.extract.site.spots import Spot, linked, spots_in
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at
from geo.model import Mention
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
            found = spots_in(s, self.places, self._names)
            head = self.places.heads.get(s.index)
            if head is not None and head.sentence is s and not any(_is_of(head, spot) for spot in found):
                later = [replace(spot, holders=tuple(h + 1 for h in spot.holders)) for spot in found]
                found = [_unrecognised(head, self._names), *later]
            self._spots[s.index] = found
        return self._spots[s.index]

    def heading_of(self, s: Sentence) -> tuple[Sentence, Spot] | None:
        """The place that heads a sentence of a bulletin, with the sentence that names it."""
        head = self.places.heads.get(s.index) if s.part == "text" else None
        if head is None:
            return None
        return next(((head.sentence, spot) for spot in self.spots(head.sentence) if _is_of(head, spot)), None)

    def headline(self) -> list[tuple[Sentence, list[Spot]]]:
        """The spots of the headline, whose names are read apart from the text's."""
        if self._heading is None:
            found = self.in_headline
            self._heading = [
                (s, linked(s, [(i, found.named[i]) for i in found.of(s.index)], self._names, found.surnames))
                for s in self.title
            ]
        return self._heading

    @cached_property
    def in_headline(self) -> Places:
        """The names of places in the headline, adjectives too."""
        text = "".join(" " * (s.start - (self.title[n - 1].end if n else 0)) + s.text
                       for n, s in enumerate(self.title))  # fmt: skip
        return names_in.find(self.title, text, self._names)

    def sent_from(self) -> list[tuple[Sentence, Spot]]:
        """The towns and districts of the datelines."""
        found = []
        for index in self.datelines:
            for spot in self.spots(self.body[index]):
                if self.in_dateline(self.body[index], spot.named) and spot.rank <= DISTRICT:
                    found.append((self.body[index], spot))
        return found

    def in_dateline(self, s: Sentence, named: Named) -> bool:
        """Whether a name of a sentence of the text stands in its dateline."""
        start, end = self.datelines.get(s.index, (0, 0))
        return start <= named.mention.start < end

    def names_others(self, sent: Sentence) -> bool:
        """Whether a report names any place beside what stands in its datelines, or is one of an agency's in capitals,
        which sits where it says; `sent`: the sentence with its dateline."""
        places = self.places.named
        return sent.shouted or any(
            n.mention.kind == "place" and not self.in_dateline(self.body[n.sentence], n) for n in places
        )

    def vouched(self, spot: Spot) -> bool:
        """Whether a dateline's town is more than the capital that news is sent from: the text names it again."""
        named = spot.named
        capital = named.info is not None and "PPLC" in named.info.features
        name = named.mention.text.lower()
        return not capital or any(n.mention.text.lower() == name and n is not named for n in self.places.named)


def _is_of(head: Head, spot: Spot) -> bool:
    return spot.named.mention.start < head.end and head.start < spot.named.mention.end


def _unrecognised(head: Head, names: PlaceNames) -> Spot:
    """A place that only its standing before a paragraph tells: "Oddur. A mine …"."""
    s = head.sentence
    first = next(n for n, t in enumerate(s.tokens) if t.end > head.start)
    last = token_at(s.tokens, head.end)
    mention = Mention(head.start, head.end, head.text, "place", s.part, feature=head.feature)
    named = Named(mention, s.index, first, last, names.lookup(head.text), 1.0)
    return Spot(named, rank_of(named), 1.0)
