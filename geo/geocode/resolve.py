"""The resolver: all names of a report → places, and each incident's place with its uncertainty.

1. Every name, those of the incidents too, gets its candidates from the gazetteer.
2. All names are settled together: containment, countries and divisions named, distance, prominence, feature words.
3. Each mention becomes a Place with its runners-up, or None where the best candidate is a guess.
4. Each incident's Where becomes a Place: written coordinates first, then the most exact name that is known.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any, Protocol

from geo.errors import OnlineError
from geo.geocode import states
from geo.geocode.candidates import candidates, lies_in, may_hold
from geo.geocode.choices import Chosen
from geo.geocode.coast import Coasts, Sea
from geo.geocode.earth import distance_m
from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.heart import Heart
from geo.geocode.hints import hints
from geo.geocode.home import home_of
from geo.geocode.namesakes import Namesakes
from geo.geocode.places import place_of
from geo.geocode.point import place_at
from geo.geocode.query import ranked
from geo.geocode.toponyms import Called, Names, group_names, settle
from geo.geocode.variants import feature_class
from geo.geocode.where import locate
from geo.geocode.why import reason
from geo.geocode.winner import winner
from geo.model import Choice, Document, Mention, Place, Resolution, Toponym, Where

__all__ = ["GazetteerResolver", "Online"]

NEARBY_M = 100_000
"""How far a place may be from a town that is named with it: "Winder, 70 km from Atlanta"."""
KNOWN_TOWN = 50_000
"""People from which on a town is taken for itself although other names of the report lie elsewhere."""
METROPOLIS = 300_000
"""People from which on a town may be where something happened although nothing else of the report lies in its country.
"""
MAINLY = 0.6
"""Share of a report's names from which on it is all about their country."""
ABROAD_M = 300_000
"""How far at least it is from all else that such a report names."""
_SPEAK = frozenset({"PCLI", "PCLS", "PPLC"})
"""Features of countries and of their capitals, which are named for who speaks and for whose people it befell."""
_log = logging.getLogger(__name__)
Told = Callable[[str], None]


class Online(Protocol):
    """What the resolver needs of the online services: places for a name, best first."""

    def places(self, text: str, limit: int = 5) -> list[Place]:
        """[] when nothing is called so. Raises OnlineError when the services failed."""


class GazetteerResolver:
    """Plays the role Resolver with the embedded gazetteer, and online services behind it where they are allowed."""

    def __init__(self, gazetteer: Gazetteer, online: Online | None = None, *, brief: bool = False) -> None:
        """`online`: asked for an incident's place that the gazetteer does not know, and in a search; None: never.

        `brief`: the places of names come without their runners-up and the reasons why they won.
        """
        self._gazetteer = gazetteer
        self._coasts = Coasts(gazetteer)
        self._called: Called = lru_cache(maxsize=1 << 12)(partial(candidates, gazetteer))
        self._online = online
        self._brief = brief

    def resolve(
        self,
        document: Document,
        toponyms: Sequence[Mention],
        wheres: Sequence[Where | None],
        choices: Sequence[Choice] = (),
    ) -> Resolution:
        """Resolve all names of one document together; what is not known is None and spoils nothing else.

        `choices`: what people chose for names before, the latest first; they count in reports of the same source.
        """
        mentions = _all_mentions(toponyms, wheres)
        home = home_of(document, self._gazetteer)
        names = group_names(self._gazetteer, document.text, mentions, home, self._called)
        given = hints(self._gazetteer, document)
        settle(names.groups, given=given)
        chosen = Chosen(self._gazetteer, document, choices)
        chosen.prefer(names, mentions)
        made: dict[tuple[int, str], Place | None] = {}

        def place(index: int, mention: Mention) -> Place | None:
            return chosen.place(names, index, mention, self._place(document, names, mentions, index, made))

        found = {_key(m): place(i, m) for i, m in enumerate(mentions)}
        for key in states.elsewhere(self._gazetteer, toponyms, found):
            found[key] = None
        notices: list[str] = []
        located = tuple(None if where is None else self._locate(where, found, notices.append) for where in wheres)
        if any(wheres):
            heart = Heart(self._gazetteer, names, given, home)
            number = {_key(m): n for m, n in zip(mentions, names.of, strict=True) if not chosen.has_settled(n)}
            located = tuple(
                p if where is None else heart.drawn(p, where, [number.get(_key(m)) for m in where.mentions])
                for p, where in zip(located, wheres, strict=True)
            )
        namesakes = Namesakes(self._gazetteer, names, mentions, chosen.has_settled)
        located = tuple(
            p if where is None else namesakes.at_home(p, where, found, partial(self._locate, told=notices.append))
            for p, where in zip(located, wheres, strict=True)
        )
        toponymy = tuple(Toponym(m, found[_key(m)]) for m in toponyms)
        return Resolution(toponymy, located, tuple(dict.fromkeys(notices)))

    def search(self, text: str, limit: int = 10, *, told: Told = lambda _: None) -> list[Place]:
        """Places that a person may mean by `text` ("Moscow, Idaho"), best first; online ones after ours.

        `told` hears when a service could not be asked: what it knows is missing then.
        """
        places = [
            place_of(self._gazetteer, candidate.entry, mention=text, score=round(score, 3))
            for candidate, score in ranked(self._gazetteer, text)[:limit]
        ]
        if len(places) < limit:
            places += self._ask_online(text, limit - len(places), told)
        return places

    def at(self, latitude: float, longitude: float) -> Place:
        """The place at a point: exact (`where_prec` 1), with what holds it; 7 on the high seas."""
        return place_at(self._gazetteer, latitude, longitude)

    def outline(self, gazetteer_id: str) -> dict[str, Any] | None:
        """The GeoJSON geometry of an area; None when it has none."""
        return self._gazetteer.outline(gazetteer_id)

    def _place(
        self,
        document: Document,
        names: Names,
        mentions: Sequence[Mention],
        index: int,
        made: dict[tuple[int, str], Place | None],
    ) -> Place | None:
        """The place of one mention; mentions of one group share it but for the spelling."""
        number = names.of[index]
        if number is None:
            return None
        key = number, mentions[index].text
        if key not in made:
            why = None if self._brief else reason(self._gazetteer, document.text, mentions, names, index)
            made[key] = winner(self._gazetteer, names.groups[number], mentions[index].text, why, brief=self._brief)
        return made[key]

    def _locate(self, where: Where, found: dict[tuple[str, int, int], Place | None], told: Told) -> Place | None:
        if where.latitude is not None and where.longitude is not None:
            written = where.mentions[0].text if where.mentions else where.phrase
            place = self.at(where.latitude, where.longitude)
            why = (place.why or "").replace("the point was given", "the report writes the coordinates")
            return replace(place, mention=written, why=why)
        places = [self._at_home(found[_key(m)], m, found) for m in where.mentions]
        failed: list[str] = []
        if where.mentions and places[0] is None:
            online = self._ask_online(", ".join(m.text for m in where.mentions), 1, failed.append)
            places[0] = online[0] if online else None
        named = {_key(m) for m in where.mentions}
        others = [p for key, p in found.items() if p is not None and key not in named]
        located = locate(where, self._consistent(places, where), lambda base: self._sea(base, others))
        located = states.in_county(located, where, [p for p in found.values() if p is not None])
        for notice in failed:
            told(notice)
            if located is not None:
                located = replace(located, why=f"{located.why}; {notice}" if located.why else notice)
        return located

    def _sea(self, base: Place, others: Sequence[Place]) -> Sea | None:
        """The sea before `base`, by the towns and islands among the other places that the report names."""
        near = {(p.latitude, p.longitude) for p in others if (p.where_prec or 6) <= 3}
        return self._coasts.off(base.gazetteer_id, sorted(near)) if base.gazetteer_id else None

    def _at_home(
        self, place: Place | None, mention: Mention, found: Mapping[tuple[str, int, int], Place | None]
    ) -> Place | None:
        """None for a small place abroad, of which the report says nothing else, when it is all about one country.

        A known town needs more than the land's own name, its adjective and its capital against it: those may be of the
        victims and of who speaks for them ("killed two Chinese engineers in Gwadar; Beijing said").
        """
        entry = self._entry(place)
        if entry is None or entry.country is None or entry.is_country or entry.population >= METROPOLIS:
            return place
        others = [p for at, p in found.items() if p is not None and p.gazetteer_id != entry.ref and at != _key(mention)]
        there = Counter(p.country for p in others if p.country)
        most = max(there.values(), default=0)
        own = sum(1 for p in found.values() if p is not None and p.gazetteer_id == entry.ref)
        if entry.population < KNOWN_TOWN and not _is_landmark(entry) and states.is_out_of_state(place, others, own):
            return None
        if entry.country in there or most < 2 or most < MAINLY * there.total():
            return place
        if entry.population >= KNOWN_TOWN and self._only_spoken_of(there, others, entry, mention):
            return place
        away = min(distance_m(entry.latitude, entry.longitude, p.latitude, p.longitude) for p in others)
        return None if away > ABROAD_M else place

    def _only_spoken_of(self, there: Counter[str], others: Sequence[Place], entry: Entry, mention: Mention) -> bool:
        """Whether a report speaks of its foremost country by its name, its adjective and its capital alone, and nothing
        outside of an entry's country bears its name."""
        foremost = max(there, key=there.__getitem__)
        spoken = all(p.feature_code in _SPEAK for p in others if p.country == foremost)
        return spoken and all(c.entry.country == entry.country for c in self._called(mention.text) if c.exact)

    def _consistent(self, places: list[Place | None], where: Where) -> list[Place | None]:
        """The places without those that do not lie in what the report says holds them."""
        kept = list(places)
        first = 2 if where.relation == "between" else 0
        for inner in range(len(kept) - 2, first - 1, -1):
            entry = self._entry(kept[inner])
            above = [(n, e) for n in range(inner + 1, len(kept)) if (e := self._entry(kept[n])) is not None]
            if entry is None or not above:
                continue
            said = where.mentions[inner].qualifiers
            told = [(n, e) for n, e in above if where.mentions[n].text in said or where.mentions[n].kind == "demonym"]
            abroad = above[0][1].country not in (None, entry.country) and entry.population < KNOWN_TOWN
            holders = told or (above if abroad else [])
            if holders and not self._agree(entry, [e for _, e in holders]):
                kept[holders[0][0] if _is_landmark(entry) else inner] = None
        return kept

    def _agree(self, entry: Entry, holders: Sequence[Entry]) -> bool:
        """Whether the smallest of the holders holds it; beside a town also whether a division does, or it is near."""
        nearest = holders[0]
        if may_hold(self._gazetteer, nearest, entry) or lies_in(self._gazetteer, nearest, entry):
            return True
        if entry.country != nearest.country or not nearest.feature.startswith("PPL"):
            return False
        if nearest.parent is not None and self._gazetteer.admin1(nearest) == self._gazetteer.admin1(entry):
            return True
        away = distance_m(nearest.latitude, nearest.longitude, entry.latitude, entry.longitude)
        return away < NEARBY_M or any(lies_in(self._gazetteer, entry, h) for h in holders[1:] if not h.is_country)

    def _entry(self, place: Place | None) -> Entry | None:
        return self._gazetteer.by_id(place.gazetteer_id) if place is not None and place.gazetteer_id else None

    def _ask_online(self, text: str, limit: int, told: Told) -> list[Place]:
        if self._online is None:
            return []
        try:
            return self._online.places(text, limit)
        except OnlineError as error:
            # The report is worth having without it; the failure is told, and the same name is asked again next time.
            _log.info("online geocoding of %r failed: %s", text, error)
            told(f"“{text}” could not be asked online: {error}")
            return []


def _is_landmark(entry: Entry) -> bool:
    """Whether it has a name of its own, unlike towns and divisions, whose names others bear too."""
    return not entry.is_country and feature_class(entry.feature) not in ("PPL", "PPLX", "ADM1", "ADM2")


def _all_mentions(toponyms: Sequence[Mention], wheres: Sequence[Where | None]) -> list[Mention]:
    """Toponyms and the incidents' names once each, in order; an incident's name knows the names that hold it."""
    every = {_key(m): m for m in toponyms}
    for where in wheres:
        if where is None:
            continue
        for index, mention in enumerate(where.mentions):
            known = every.get(_key(mention))
            if mention.qualifiers or (known is not None and known.qualifiers):
                every[_key(mention)] = mention if mention.qualifiers else known or mention
                continue
            above = max(index + 1, 2) if where.relation == "between" else index + 1
            chain = tuple(m.text for m in where.mentions[above:]) if known is None or not index else ()
            every[_key(mention)] = replace(mention, qualifiers=chain)
    return sorted(every.values(), key=lambda m: (m.part != "text", m.start, m.end))


def _key(mention: Mention) -> tuple[str, int, int]:
    return mention.part, mention.start, mention.end
