"""An incident's place as its report writes it: what was chosen, what speaks for it and what holds it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from geo.extract.names.places import Named
from geo.extract.site.spots import Spot
from geo.extract.site.where import where_of
from geo.extract.text.sentences import Sentence
from geo.model import Mention, Where
from geo.regions import country_name

__all__ = ["Choice", "Option", "Told", "countries_of", "prominence", "said"]


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells of an incident, and the offset of its event."""

    sentence: Sentence
    near: int
    part: bool = False
    """Tells of some of the people only: the rest came to harm elsewhere."""
    wide: bool = False
    """Of a disaster that has no one place: a flood, a storm, an epidemic."""
    within: tuple[int, int] | None = None
    """Offsets of its part of the sentence, where that tells of another happening too."""


@dataclass(frozen=True, slots=True)
class Option:
    """A place in its sentence, and how much speaks for it."""

    spot: Spot
    sentence: Sentence
    score: float


@dataclass(frozen=True, slots=True)
class Choice:
    """An incident's place as it is written, with all names that hold it."""

    named: Named
    sentence: Sentence
    holders: tuple[Mention, ...]
    """The smallest first."""
    anchored: bool
    """Its own phrase puts it in a place that is known."""
    told: bool
    """False: a guess from headline, dateline or the sentences around."""
    other: Mention | None = None
    """The second of two names that it lies between."""
    land: str = ""
    """ISO 3166-1 code of the country that the report surely speaks of; "" where it is not sure."""

    @property
    def where(self) -> Where:
        """For the resolver."""
        where = where_of(self.named.mention, self.holders, self.sentence, self.other)
        return replace(where, country=self.land) if self.land else where


def said(named: Named) -> str:
    """The name to look up: a demonym's country, else as written."""
    if named.mention.kind == "demonym" and len(countries_of(named)) == 1:
        return country_name(next(iter(countries_of(named)))) or named.mention.text
    return " ".join(named.mention.text.split())


def prominence(spot: Spot) -> int:
    """People in the largest place of the name; 0 for what no gazetteer knows."""
    return spot.named.info.prominence if spot.named.info is not None else 0


def countries_of(named: Named) -> frozenset[str]:
    """ISO 3166-1 codes of the name's bearers."""
    return named.info.countries if named.info is not None else frozenset()
