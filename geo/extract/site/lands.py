"""Which country an incident happened in, by all that its report names.

A report names many countries: the one it was sent from, those whose embassies, citizens and presidents it speaks of. A
conditional logit weighs each by its names, its adjectives ("Peruvian police") and its towns: how often they stand, how
near to what happened, and whether the state or its people abroad are spoken of. `data/lands` holds the weights.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from geo.extract.names.places import Named
from geo.extract.site.choice import Choice, Told, said
from geo.extract.site.landnames import LandName, land_names
from geo.extract.site.landsigns import LARGE, Land, Signs
from geo.extract.site.page import Page
from geo.extract.text.sentences import Sentence
from geo.extract.words.placewords import LOCATIVE
from geo.roles import NameInfo

__all__ = ["Land", "Lands"]

_FILE = Path(__file__).parents[3] / "data" / "lands" / "model.json"


class Lands:
    """The countries of one report."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._signs = Signs(land_names(page))
        self._ending: dict[int, list[Named]] = defaultdict(list)
        for named in page.places.named:
            self._ending[named.mention.end].append(named)

    def at(self, sentence: int, within: tuple[int, int] | None = None) -> Sequence[str]:
        """Codes of the countries in which a sentence puts what it tells, in their order: by name, by a state's people
        ("Nepalese police") or by a town that is large or of a country which the report names elsewhere.

        `within`: offsets of the part of the sentence that is asked about."""
        known = self._signs.named
        mine = [x for x in self._signs.inside(sentence) if not (x.sent or x.abroad)]
        mine = [x for x in mine if within is None or within[0] <= x.named.mention.start < within[1]]
        put = [x.code for x in mine if x.sort == "name" or x.state]
        put = put or [x.code for x in mine if x.located and (x.code in known or _is_large(x))]
        return tuple(dict.fromkeys(put))

    def likeliest(self, told: Sequence[Told], choice: Choice | None) -> Land | None:
        """The likeliest country of what is told; None: the report speaks of none.

        `choice`: the place that was chosen.
        """
        found = self.lands(told, choice)
        if not found:
            return None
        weights = _weights()
        totals = [land.total(weights) for land in found]
        most = max(totals)
        chance = 1 / sum(math.exp(total - most) for total in totals)
        return replace(found[totals.index(most)], chance=chance)

    def speaks_against(self, land: Land, choice: Choice, told: Sequence[Told]) -> bool:
        """Whether what was chosen lies, by its name, in another country than the report speaks of."""
        info = choice.named.info
        if info is None or not info.countries or self._held(land.code, choice):
            return False
        if land.code in info.countries and not self._put_elsewhere(land.code, choice):
            return False
        if self._is_firm(land.code, choice, told):
            return False
        sent = any(x.sent for x in self._signs.begins(choice.named.mention.start))
        if sent and choice.holders:
            return land.chance >= AGAINST_ABROAD  # "LISBON (PORTUGAL)": news from abroad
        return land.chance >= (AGAINST_SURE if choice.anchored and not sent else AGAINST)

    def strays(self, land: Land, choice: Choice) -> bool:
        """Whether a name that no gazetteer has lies, by nothing but what is named near it, in another country than the
        report speaks of: a quarter of Karachi behind one that is called after a city of India."""
        guessed = choice.named.info is None and not choice.anchored
        return guessed and land.chance >= AGAINST and self._put_elsewhere(land.code, choice)

    def _is_firm(self, code: str, choice: Choice, told: Sequence[Told]) -> bool:
        """Whether a place that may lie in other countries than `code` is one that cannot be a namesake."""
        info = choice.named.info
        if info is None:
            return False
        if choice.told and info.foremost == "RGN":
            return True  # "a Russian strike in Abkhazia": a region that is named is no namesake
        if choice.told and code not in info.countries and self._only_attacks(code):
            return True  # "an Israeli airstrike in Nuseirat"
        if choice.told and code not in info.countries and self._is_named_with(choice, info, told):
            return True
        # "Iraqi students died in a fire in Rotterdam"
        return info.prominence >= _METROPOLIS and any(_is_beside(choice, t) for t in told)

    def _is_named_with(self, choice: Choice, info: NameInfo, told: Sequence[Told]) -> bool:
        """Whether a report itself names the country of a town which is no capital, from where others speak: in its very
        sentence, or anywhere of a large one beside which it tells what happened."""
        if info.foremost.startswith("PCL"):  # "In Chad, meanwhile, …"
            opens = choice.sentence.low.startswith("in ") and choice.named.first == 1
            return opens and choice.sentence.index > 0
        if "PPLC" in info.features:
            return False
        inside = self._signs.inside(choice.sentence.index)
        here = (x for x in inside if x.sentence is choice.sentence and x.sort == "name" and x.located)
        if any(x.code in info.countries for x in here):
            return True
        at = choice.named.mention.start
        s = choice.sentence
        put = s.words[choice.named.first - 1] in (*LOCATIVE, "of") if choice.named.first and s.part == "text" else False
        beside = put and any(t.sentence is s and abs(at - t.near) <= _CLOSE for t in told)
        large = info.prominence >= LARGE and beside
        return large and any(x.sort != "town" and not x.sent for x in self._signs.of(info.country))

    def surely(self, land: Land, choice: Choice, told: Sequence[Told]) -> str:
        """The code of the country that a choice must lie in, whatever else bears its name; "" where it need not."""
        if land.chance < SURE or land.code not in self._signs.named or self._put_elsewhere(land.code, choice):
            return ""
        info = choice.named.info
        there = info is None or land.code in info.countries
        return land.code if there or not self._is_firm(land.code, choice, told) else ""

    def _only_attacks(self, code: str) -> bool:
        """Whether a report speaks of a country as of its forces only, and nowhere says that something is in it."""
        mine = self._signs.of(code)
        own = (not x.forces if x.sort == "demonym" else x.located or x.sent or x.sort == "name" for x in mine)
        return any(x.forces for x in mine) and not any(own)

    def settled(self, land: Land, choice: Choice | None, told: Sequence[Told]) -> Choice | None:
        """The choice put into the country, where it may lie in it; the country itself where there is none."""
        if land.chance < HOLDS:
            return choice
        found = self._named(land.code, told, or_sent=choice is None)
        if choice is None:
            return Choice(found[0], found[1], (), anchored=True, told=False) if found is not None else None
        info = choice.named.info
        if found is None or self._held(land.code, choice) or self._held_elsewhere(land.code, choice):
            return choice
        known = info is not None and info.prominence >= LARGE and land.code not in info.countries
        if known or (info is not None and info.country != land.code and "PPLC" in info.features):
            return choice
        if info is not None and info.foremost == "RGN" and info.countries and land.code not in info.countries:
            return choice
        if info is not None and land.code not in info.countries and self._only_attacks(land.code):
            return choice  # "Russian troops shelled Orikhiv"
        named = found[0]
        if named.mention.kind == "place" and named.info is not None and not named.info.foremost.startswith("PCL"):
            return choice  # the town that a report was sent from holds nothing but itself
        if choice.named.mention.start == named.mention.start or (info is not None and info.foremost[:3] == "PCL"):
            return choice
        mention = replace(choice.named.mention, qualifiers=(*choice.named.mention.qualifiers, said(named)))
        return replace(choice, named=replace(choice.named, mention=mention), holders=(*choice.holders, named.mention))

    def whole(self, land: Land, told: Sequence[Told]) -> Choice | None:
        """The country itself, by its name or its adjective; None where the report has neither, or may mean another."""
        found = self._named(land.code, told, or_sent=False) if land.chance >= HOLDS else None
        return Choice(*found, (), anchored=True, told=False) if found is not None else None

    def lands(self, told: Sequence[Told], choice: Choice | None) -> list[Land]:
        """All countries with what speaks for and against each being the one."""
        indices = sorted({t.sentence.index for t in told if t.sentence.part == "text"})
        codes = dict.fromkeys(self._signs.codes)
        if choice is not None and choice.named.info is not None:
            own = choice.named.info
            codes.update(dict.fromkeys(sorted(own.countries)[:_FEW] if len(own.countries) <= _FEW else [own.country]))
        codes.pop("", None)
        return self._signs.lands(codes, indices, choice)

    def _held(self, code: str, choice: Choice) -> bool:
        """Whether something that holds the choice may lie in a country."""
        return any(code in info.countries for info in self._holders(choice))

    def _held_elsewhere(self, code: str, choice: Choice) -> bool:
        """Whether its own phrase puts the choice into another country."""
        return choice.anchored and self._put_elsewhere(code, choice)

    def _put_elsewhere(self, code: str, choice: Choice) -> bool:
        """Whether all that holds the choice lies in other countries."""
        holders = [info.countries for info in self._holders(choice) if info.countries]
        return bool(holders) and not any(code in countries for countries in holders)

    def _holders(self, choice: Choice) -> list[NameInfo]:
        """What is known of the names that hold it, with or without a "northern" before them."""
        ends = dict.fromkeys(m.end for m in choice.holders if m.part == "text")
        return [n.info for end in ends for n in self._ending.get(end, ()) if n.info is not None]

    def _named(self, code: str, told: Sequence[Told], *, or_sent: bool) -> tuple[Named, Sentence] | None:
        """The report's words for a country: the nearest to what it tells of, its adjective where it never names it.

        `or_sent`: the town that it was sent from where it has neither.
        """
        first = min((t.sentence.index for t in told), default=0)
        mine = [x for x in self._signs.of(code) if x.sort != "town" or (x.sent and or_sent)]
        best = min(
            mine,
            key=lambda x: (_SORTS.index(x.sort), abs(x.sentence.index - first), x.named.mention.start),
            default=None,
        )
        return (best.named, best.sentence) if best is not None else None


def _is_large(seen: LandName) -> bool:
    return seen.named.info is not None and seen.named.info.prominence >= _METROPOLIS


def _is_beside(choice: Choice, told: Told) -> bool:
    """Whether a place is named right after what happened there, or closely before it by the words that put it there."""
    after = choice.named.mention.start - told.near
    return told.sentence is choice.sentence and (after >= 0 or choice.anchored) and abs(after) <= _CLOSE


SURE = 0.9
"""Chance from which on what lies in another country is only a namesake of what is meant."""
AGAINST, AGAINST_SURE, AGAINST_ABROAD, HOLDS = 0.7, 0.9, 0.5, 0.6
"""Chance from which on a country replaces a place abroad, one that the report puts firmly there, one abroad that the
report was sent from, and from which on it holds what may lie in it."""
_SORTS = ("name", "demonym", "town")
_FEW = 3
"""Countries with a place of a name up to which each may be the one."""
_METROPOLIS = 300_000
"""People from which on a town is no namesake of a smaller one."""
_CLOSE = 60
"""Characters from an event to the place that its own words put it in."""


@cache
def _weights() -> dict[str, float]:
    held: dict[str, float] = json.loads(_FILE.read_text(encoding="utf-8"))["weights"]
    return held
