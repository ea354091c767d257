"""Which incidents to show: one definition for the app, the export and the store.

Several values of one filter are *or*, several filters are *and*. What a filter cannot judge it leaves in, unless it was
asked for: an undated incident stays until a date is chosen, an unlocated one until an area or a region is, an unknown
number of dead until a minimum is.
"""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar, cast, get_args

from geo import query as written
from geo.areas import Box, Circle, Ring, circle, in_box, in_circle, in_ring, ring, wrapped
from geo.errors import FilterError
from geo.folding import folded, folded_once
from geo.model import VOCABULARY, Incident, Place, Role, Status
from geo.regions import CONTINENTS, COUNTRIES, continent_of

__all__ = [
    "QUERY_KEYS",
    "ROLES",
    "SHOWN_STATUSES",
    "STATUSES",
    "Box",
    "Circle",
    "IncidentFilter",
    "Ring",
    "folded",
    "haystack",
    "needles",
    "wrapped",
]

_Word = TypeVar("_Word", bound=str)

ROLES: tuple[Role, ...] = get_args(Role)
STATUSES: tuple[Status, ...] = get_args(Status)
SHOWN_STATUSES: tuple[Status, ...] = tuple(s for s in STATUSES if s not in ("rejected", "merged"))
QUERY_KEYS = ("from", "to", "region", "event-type", "min-killed", "bbox", "near", "polygon", "text", "role", "status")
"""The names that the command line knows the filters by."""


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """What to keep. Made without arguments it keeps all main incidents that are neither rejected nor merged away.

    Raises FilterError for a value that means nothing; values are brought to their usual spelling ("ir-08" → "IR-08").
    """

    date_from: dt.date | None = None
    date_to: dt.date | None = None
    """The incident's span overlaps `date_from`–`date_to`, both included."""
    regions: tuple[str, ...] = ()
    """A continent's name, an ISO 3166-1 alpha-2 or an ISO 3166-2 code each; empty: the whole world."""
    event_types: tuple[str, ...] = ()
    """An event type ("Crime") or one with its sub-type ("Crime: Shooting") each; empty: all."""
    min_killed: int | None = None
    """The best count is at least this; 0 drops the unknown ones alone."""
    bbox: Box | None = None
    """West, south, east, north, in degrees."""
    near: Circle | None = None
    """Latitude and longitude in degrees, and the kilometres along the ground within which the place lies."""
    polygon: Ring | None = None
    """Corners of an area that holds the place, latitude and longitude in degrees each; `geo.areas` says which edges."""
    text: str = ""
    """Words that must all occur, accents and case aside; words in double quotes must stand together."""
    roles: tuple[Role, ...] = ("main",)
    """Empty: both."""
    statuses: tuple[Status, ...] = SHOWN_STATUSES
    """Empty: every one."""

    def __post_init__(self) -> None:
        if self.date_from and self.date_to and self.date_from > self.date_to:
            raise FilterError(f"'from' ({self.date_from}) is after 'to' ({self.date_to}): exchange the two dates.")
        if self.min_killed is not None and self.min_killed < 0:
            raise FilterError(f"'min-killed' takes 0 or more, not {self.min_killed}.")
        tidy = {
            "regions": _unique(_region(r) for r in self.regions),
            "event_types": _unique(_event_type(t) for t in self.event_types),
            "bbox": None if self.bbox is None else wrapped(*self.bbox),
            "near": None if self.near is None else circle(*self.near),
            "polygon": None if self.polygon is None else ring(self.polygon),
            "text": " ".join(self.text.split()),
            "roles": _among("role", self.roles, ROLES),
            "statuses": _among("status", self.statuses, STATUSES),
        }
        for name, value in tidy.items():
            object.__setattr__(self, name, value)

    def keeps(self, incident: Incident) -> bool:
        """Whether the incident passes every filter."""
        return (
            incident.role in self.roles
            and incident.status in self.statuses
            and self._keeps_date(incident)
            and self._keeps_type(incident)
            and self._keeps_killed(incident)
            and self._keeps_place(incident.place)
            and self._keeps_text(incident)
        )

    def to_query(self) -> dict[str, list[str] | str]:
        """The filters that differ from the default, under the names of `QUERY_KEYS`: the options of `export`."""
        query: dict[str, list[str] | str] = {}
        if self.date_from:
            query["from"] = self.date_from.isoformat()
        if self.date_to:
            query["to"] = self.date_to.isoformat()
        if self.regions:
            query["region"] = list(self.regions)
        if self.event_types:
            query["event-type"] = list(self.event_types)
        if self.min_killed is not None:
            query["min-killed"] = str(self.min_killed)
        if self.bbox:
            query["bbox"] = written.figures(self.bbox)
        if self.near:
            query["near"] = written.figures(self.near)
        if self.polygon:
            query["polygon"] = written.points(self.polygon)
        if self.text:
            query["text"] = self.text
        if self.roles != DEFAULT.roles:
            query["role"] = list(self.roles)
        if self.statuses != DEFAULT.statuses:
            query["status"] = list(self.statuses)
        return query

    @classmethod
    def from_query(cls, query: Mapping[str, str | Sequence[str]]) -> IncidentFilter:
        """The opposite of `to_query`. Names that are not in `QUERY_KEYS` are left to others; an empty value is none.

        Raises FilterError, which says what to write instead.
        """
        one = {key: values[-1] for key in QUERY_KEYS if (values := written.values(query, key))}
        date_from, date_to = (written.date(key, one[key]) if key in one else None for key in ("from", "to"))
        roles, statuses = written.values(query, "role"), written.values(query, "status")
        return cls(
            date_from=date_from,
            date_to=date_to,
            regions=written.values(query, "region"),
            event_types=written.values(query, "event-type"),
            min_killed=written.number("min-killed", one["min-killed"]) if "min-killed" in one else None,
            bbox=written.box(one["bbox"]) if "bbox" in one else None,
            near=written.circle(one["near"]) if "near" in one else None,
            polygon=written.ring(one["polygon"]) if "polygon" in one else None,
            text=one.get("text", ""),
            roles=cast(tuple[Role, ...], roles) if roles else ("main",),
            statuses=cast(tuple[Status, ...], statuses) if statuses else SHOWN_STATUSES,
        )

    def describe(self) -> list[str]:
        """One short phrase for each filter that is set: "from 2024-01-03", "at least 10 killed"."""
        phrases = [f"from {self.date_from}"] if self.date_from else []
        phrases += [f"until {self.date_to}"] if self.date_to else []
        phrases += [" or ".join(self.regions)] if self.regions else []
        phrases += [" or ".join(self.event_types)] if self.event_types else []
        phrases += [f"at least {self.min_killed} killed"] if self.min_killed is not None else []
        phrases += ["in the box {:g}, {:g}, {:g}, {:g}".format(*self.bbox)] if self.bbox else []
        phrases += ["within {2:g} km of {0:g}, {1:g}".format(*self.near)] if self.near else []
        phrases += [f"inside a polygon of {len(self.polygon)} points"] if self.polygon else []
        phrases += [f"with the words {self.text}"] if self.text else []
        phrases += [" and ".join(self.roles) + " incidents"] if self.roles != DEFAULT.roles else []
        if self.statuses != DEFAULT.statuses:
            phrases.append("status " + " or ".join(s.replace("_", " ") for s in self.statuses))
        return phrases

    def _keeps_date(self, incident: Incident) -> bool:
        if not self.date_from and not self.date_to:
            return True
        start, end = incident.date_start or incident.date_end, incident.date_end or incident.date_start
        if start is None or end is None:
            return False
        return (self.date_from is None or end >= self.date_from) and (self.date_to is None or start <= self.date_to)

    def _keeps_type(self, incident: Incident) -> bool:
        if not self.event_types:
            return True
        whole = f"{incident.event_type}: {incident.sub_event_type}"
        return incident.event_type in self.event_types or whole in self.event_types

    def _keeps_killed(self, incident: Incident) -> bool:
        if self.min_killed is None:
            return True
        best = incident.killed.best if incident.killed else None
        return best is not None and best >= self.min_killed

    def _keeps_place(self, place: Place | None) -> bool:
        if not self.bbox and not self.near and not self.polygon and not self.regions:
            return True
        if place is None:
            return False
        latitude, longitude = place.latitude, place.longitude
        return (
            (self.bbox is None or in_box(latitude, longitude, self.bbox))
            and (self.near is None or in_circle(latitude, longitude, self.near))
            and (not self.regions or any(region in self.regions for region in _regions_of(place)))
            and (self.polygon is None or in_ring(latitude, longitude, self.polygon))
        )

    def _keeps_text(self, incident: Incident) -> bool:
        if not self.text:
            return True
        hay = haystack(incident)
        return all(needle in hay for needle in needles(self.text))


def haystack(incident: Incident) -> str:
    """What a search for words looks through, folded: title, notes, names of the place, sentences of the evidence."""
    parts = dict.fromkeys(_searched(incident))
    whole = "\n".join(parts)
    return folded_once(whole) if whole.isascii() else "\n".join(map(folded, parts))


def _searched(incident: Incident) -> Iterator[str]:
    yield incident.title
    yield from incident.notes
    place = incident.place
    if place:
        yield from (n for n in (place.name, place.mention, place.admin1, place.admin2, *place.names) if n)
    yield from (claim.sentence for claim in incident.claims)


@lru_cache(maxsize=256)
def needles(text: str) -> tuple[str, ...]:
    """What must all occur in the haystack for a search to find an incident: words, and phrases in double quotes."""
    found = (folded(phrase or word).strip() for phrase, word in re.findall(r'"([^"]+)"|([^\s"]+)', text))
    return tuple(needle for needle in found if needle)


def _regions_of(place: Place) -> Iterator[str]:
    if place.admin1_code:
        yield place.admin1_code
    if place.country:
        yield place.country
        continent = continent_of(place.country)
        if continent:
            yield continent


def _region(value: str) -> str:
    text = value.strip()
    for continent in CONTINENTS:
        if folded(text) == folded(continent):
            return continent
    code = text.upper()
    if re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", code) and code[:2] in COUNTRIES:
        return code
    for alpha2, name in COUNTRIES.items():
        if folded(text) == folded(name):
            return alpha2
    raise FilterError(
        f"'region' takes a continent ({', '.join(CONTINENTS)}), a country as ISO 3166-1 (IR) "
        f"or a province as ISO 3166-2 (IR-08), not {value!r}."
    )


def _event_type(value: str) -> str:
    wanted = folded(re.sub(r"\s*:\s*", ": ", value.strip()))
    known = {folded(name): name for name in _event_types()}
    if wanted in known:
        return known[wanted]
    near = [name for name in known if wanted and wanted in name] or difflib.get_close_matches(wanted, known, cutoff=0.4)
    raise FilterError(
        f"'event-type' takes an event type or \"type: sub-type\", not {value!r}. "
        + ("Near it: " if near else "There are: ")
        + "; ".join(known[name] for name in near or map(folded, VOCABULARY))
        + "."
    )


def _event_types() -> Iterator[str]:
    for event_type, sub_types in VOCABULARY.items():
        yield event_type
        yield from (f"{event_type}: {sub_type}" for sub_type in sub_types)


def _among(key: str, values: Sequence[_Word], known: tuple[_Word, ...]) -> tuple[_Word, ...]:
    """`values` in the order of `known`; none at all means all."""
    for value in values:
        if value not in known:
            raise FilterError(f"{key!r} takes {' or '.join(known)}, not {value!r}.")
    return tuple(k for k in known if k in values) or known


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


DEFAULT = IncidentFilter()
