"""The names of a report that speak for a country: its own, its adjective and its towns, and how each stands there."""

from __future__ import annotations

from dataclasses import dataclass

from geo.extract.names.places import Named
from geo.extract.site.homes import is_from_there
from geo.extract.site.neighbours import is_neighbour
from geo.extract.site.page import Page
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.placewords import AREAS, FORCES, LOCATIVE

__all__ = ["LandName", "land_names"]


@dataclass(frozen=True, slots=True)
class LandName:
    """One name of the report that speaks for a country."""

    named: Named
    sentence: Sentence
    code: str
    sort: str
    """"name" of the country, "demonym", or "town" for all that lies in it."""
    sent: bool
    """In the dateline."""
    located: bool
    state: bool
    """Its state, its people or its land are spoken of: "Peruvian police"."""
    forces: bool
    """Its forces are, which may be at war elsewhere: "Russian missiles"."""
    abroad: bool
    """Its citizens or its envoys are: "the Peruvian ambassador"."""


def land_names(page: Page) -> list[LandName]:
    """The names of a report that speak for a country, in their order."""
    return [x for n in page.places.named if (x := _land_name(n, page)) is not None]


def _land_name(named: Named, page: Page) -> LandName | None:
    """None: the name speaks for no one country."""
    info = named.info
    if info is None or not info.country:
        return None
    s = page.body[named.sentence]
    demonym = named.mention.kind == "demonym"
    if named.mention.feature in AREAS and "ADM1" in info.features and info.foremost.startswith("PCL"):
        return None  # "Niger state" is no more of Niger than of Nigeria
    sort = "demonym" if demonym else "name" if info.foremost.startswith("PCL") else "town"
    lows = s.words
    before = lows[named.first - 1] if named.first else ""
    if before in ("the", "neighboring", "neighbouring", "southern", "northern", "eastern", "western"):
        before = lows[named.first - 2] if named.first > 1 else ""
    after = set(lows[named.last : named.last + 3])
    around = set(lows[max(0, named.first - 3) : named.first])
    beyond = sort != "town" and (is_neighbour(s, named.mention) or _is_of_a_journey(s, named, page))
    return LandName(
        named,
        s,
        info.country,
        sort,
        sent=page.in_dateline(s, named),
        located=before in LOCATIVE and not beyond,
        state=not (beyond or after.isdisjoint(_STATE)),
        forces=not after.isdisjoint(FORCES),
        abroad=beyond or not (after | (around if sort == "name" else set())).isdisjoint(_ABROAD),
    )


def _is_of_a_journey(s: Sentence, named: Named, page: Page) -> bool:
    """Whether a name only says where a journey began or was to end, or in which country that lies: "had left Bex in
    Tunisia"."""
    if is_from_there(s, named):
        return True
    start = named.mention.start - s.start
    inner = (page.places.named[i] for i in page.places.of(s.index))
    return any(s.low[n.mention.end - s.start : start] in _LIES and is_from_there(s, n) for n in inner)


_LIES = (" in ", ", ", ", in ")
"""Between a town and the country that it lies in."""
_STATE = words(
    "government police president people capital city town territory authorities officials congress parliament minister "
    "guerrillas rebels peasants press radio television national province department village coast security "
    "ministry opposition side hospital hospitals villages towns cities canton region prefecture governorate island "
    "firefighters rescuers coastguard"
)
_ABROAD = words(
    "embassy embassies ambassador ambassadors envoy consul consulate consulates diplomat diplomats citizen citizens "
    "citizenship national nationals missionary missionaries tourist tourists priest priests advisers advisor advisors "
    "technician technicians company companies correspondent correspondents journalist journalists newsman newsmen "
    "origin nationality aid friendship oil firm firms extradition extradited extradite"
)
