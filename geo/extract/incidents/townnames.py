"""What the name of a place says by itself: whether it is a town's, what holds it, in which country it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.names.places import Named
from geo.extract.words.lexicon import CLOSED_CLASS

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = [
    "FIRMLY",
    "chain",
    "is_elsewhere",
    "is_province",
    "is_there",
    "is_town",
    "is_village",
    "key",
    "land",
    "within",
]


def chain(named: Named) -> set[str]:
    """A name and those that hold it, as `key` writes them."""
    return {key(name) for name in (named.mention.text, *named.mention.qualifiers)}


def is_there(named: Named, g: Group, *, whole: bool = False) -> bool:
    """Whether a name stands for the place of an incident, in whatever spelling, or (unless `whole`) lies in it."""
    if named.info is not None and named.info.prominence and named.info in g.known:
        return True
    return key(named.mention.text) in g.names if whole else bool(chain(named) & g.names)


def is_town(named: Named) -> bool:
    """A name that is a town's or a province's, not a quarter's, a street's or a whole country's."""
    if named.mention.feature in _IN_A_TOWN:
        return False
    if named.mention.feature == "area" and named.info is None:
        return False  # "the Garma area" is that of a town where the gazetteer knows one
    said = named.mention.feature or named.mention.qualifiers  # "at Tejutepeque, Cabanas"
    features = named.info.features if named.info else frozenset({"PPL"} if said else ())
    return any(f.startswith(("PPL", "ADM")) for f in features) and not any(f.startswith("PCL") for f in features)


def is_province(named: Named) -> bool:
    """A name that is a division's and no town's."""
    features = named.info.features if named.info else frozenset()
    return any(f.startswith("ADM") for f in features) and not any(f.startswith("PPL") for f in features)


def is_elsewhere(named: Named) -> bool:
    """Whether a name that no gazetteer knows is, by the word beside it, none of a part of a town."""
    return named.info is None and named.mention.feature not in _IN_A_TOWN


def is_village(named: Named, telling: Telling) -> bool:
    """Whether a name that no gazetteer knows may be a village's: nothing behind it says that it is a building's."""
    if named.info is not None or named.mention.feature:
        return False
    s = telling.sentence
    after = s.words[named.last] if named.last < len(s.words) else "."
    return not after[0].isalpha() or after in CLOSED_CLASS


def within(named: Named) -> tuple[str, ...]:
    """A name with those that hold it, but for the widest."""
    return (named.mention.text, *named.mention.qualifiers)[:-1]


def land(named: Named) -> str:
    """The one country in which a name's places lie; "" where it has several."""
    countries = named.info.countries if named.info is not None and named.info.kind == "place" else frozenset()
    return next(iter(countries)) if len(countries) == 1 else ""


def key(name: str) -> str:
    """A name as it is compared: in small letters, without hyphens and the article."""
    return " ".join(name.lower().replace("-", " ").split()).removeprefix("al ")


_IN_A_TOWN = ("neighborhood", "neighbourhood", "suburb", "quarter", "street", "road", "airport", "camp")
"""What the name of a part of a town is called."""
FIRMLY = 3
"""Fit from which on the grammar firmly puts things in a place."""
