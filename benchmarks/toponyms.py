"""Comparing found toponyms with labelled ones: which belong together, which are right, and what kind of error each is.

A found name belongs to the labelled one that its span overlaps most, one to one. It is right within 161 km (a hundred
miles, the field's custom), or where the label says, by its country or division.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from geo.geocode.earth import distance_m
from geo.model import Place, Toponym

__all__ = ["NEAR_M", "Label", "Score", "marked"]

NEAR_M = 161_000.0
_MARK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_DIVISION = re.compile(r"[A-Z]{2}(-\w+)?")
_COUNTRY_FEATURES = ("PCLI", "PCLS", "PCLD", "PCLIX", "TERR", "PCL", "PCLF")


@dataclass(frozen=True, slots=True)
class Label:
    """A place that a text names, and where it is."""

    start: int
    end: int
    text: str
    latitude: float | None = None
    longitude: float | None = None
    within_m: float = NEAR_M
    code: str | None = None
    """ISO 3166-1 or 3166-2: the country or division itself is meant."""
    optional: bool = False
    """A name that may be found or not: counted in neither."""
    anywhere: bool = True
    """An optional one may be put anywhere; else a position is an error."""

    def answered_by(self, place: Place | None) -> bool:
        """Whether `place` is the right one."""
        if place is None:
            return False
        if self.code is not None:
            country, _, division = self.code.partition("-")
            if place.country != country:
                return False
            return place.admin1_code == self.code if division else place.feature_code in _COUNTRY_FEATURES
        if self.latitude is None or self.longitude is None:
            return False
        return distance_m(self.latitude, self.longitude, place.latitude, place.longitude) <= self.within_m


def marked(text: str) -> tuple[str, list[Label]]:
    """ "Fire in [Paris](33.66,-95.56), [Texas](US-TX)" → the plain text and its labels.

    Between the brackets: latitude, longitude and, if it is not 161, how many kilometres are near enough; the code of a
    country or a division; or "-" for a name that no gazetteer can know. Raises ValueError for anything else.
    """
    plain, labels, last = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[last : mark.start()]
        last = mark.end()
        labels.append(_label(len(plain), mark[1], mark[2]))
        plain += mark[1]
    return plain + text[last:], labels


@dataclass
class Score:
    """Sums over many texts."""

    labels: int = 0
    found: int = 0
    matched: int = 0
    placed: int = 0
    """Matched ones that got a position."""
    right: int = 0
    errors: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """missed, false, unresolved, wrong country, wrong place in the country → a line each."""

    def add(
        self, name: str, text: str, labels: Sequence[Label], found: Sequence[Toponym], countries: Sequence[str | None]
    ) -> None:
        """Count one text. `countries`: of the labels' points, where known; `name` leads to the text in the lists."""
        asked = [label for label in labels if not label.optional]
        pairs = _pairs(asked, found)
        taken = {id(t) for _, t in pairs}
        spare = {
            id(t)
            for label in labels
            for t in found
            if label.optional and _overlap(label, t) and id(t) not in taken and (label.anywhere or t.place is None)
        }
        self.labels += len(asked)
        self.found += sum(id(t) not in spare for t in found)
        of = {id(label): t for label, t in pairs}
        for label, country in zip(labels, countries, strict=True):
            if label.optional:
                continue
            toponym = of.get(id(label))
            if toponym is None:
                self._err("missed", name, text, label.start, label.text, "")
                continue
            self.matched += 1
            self._judge(name, text, label, toponym.place, country)
        for toponym in found:
            if id(toponym) not in taken and id(toponym) not in spare:
                mention = toponym.mention
                self._err("false", name, text, mention.start, mention.text, _told(toponym.place))

    @property
    def precision(self) -> float:
        """Of the names found, how many are labelled."""
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Of the labelled names, how many are found."""
        return self.matched / self.labels if self.labels else 0.0

    @property
    def recognition(self) -> float:
        """F1 of finding names."""
        return 2 * self.matched / (self.labels + self.found) if self.labels + self.found else 0.0

    @property
    def end_to_end(self) -> float:
        """F1 of names found and put where they are."""
        return 2 * self.right / (self.labels + self.found) if self.labels + self.found else 0.0

    @property
    def accuracy(self) -> float:
        """Of the labelled names that were found and put somewhere, how many are right."""
        return self.right / self.placed if self.placed else 0.0

    def line(self) -> str:
        """All of it in one line."""
        return (
            f"F1@161km {self.end_to_end:.3f} | recognition P {self.precision:.3f} R {self.recall:.3f} "
            f"F1 {self.recognition:.3f} | accuracy@161km {self.accuracy:.3f}"
        )

    def kinds(self) -> str:
        """How many errors of each kind."""
        return " · ".join(f"{kind} {len(lines)}" for kind, lines in sorted(self.errors.items())) or "no errors"

    def often(self, kind: str, most: int = 12) -> str:
        """The names that an error of this kind befell most often."""
        counts = Counter(line.split("“")[1].split("”")[0] for line in self.errors[kind])
        return ", ".join(f"{name} {n}" for name, n in counts.most_common(most))

    def _judge(self, name: str, text: str, label: Label, place: Place | None, country: str | None) -> None:
        if place is None:
            self._err("unresolved", name, text, label.start, label.text, "")
            return
        self.placed += 1
        if label.answered_by(place):
            self.right += 1
            return
        expected = label.code[:2] if label.code else country
        same = expected is None or place.country is None or place.country == expected
        kind = "wrong place in the country" if same else "wrong country"
        self._err(kind, name, text, label.start, label.text, _told(place))

    def _err(self, kind: str, name: str, text: str, at: int, what: str, told: str) -> None:
        around = " ".join(text[max(0, at - 40) : at + 50].split())
        self.errors[kind].append(f"{name}: “{what}”{told} … {around} …")


def _label(start: int, name: str, told: str) -> Label:
    end = start + len(name)
    if told == "-":
        return Label(start, end, name, optional=True, anywhere=False)
    if _DIVISION.fullmatch(told):
        return Label(start, end, name, code=told)
    parts = [float(part) for part in told.split(",")]
    if len(parts) not in (2, 3):
        raise ValueError(f"[{name}]({told}): write latitude,longitude or latitude,longitude,kilometres")
    return Label(start, end, name, parts[0], parts[1], parts[2] * 1000 if len(parts) == 3 else NEAR_M)


def _pairs(labels: Iterable[Label], found: Sequence[Toponym]) -> list[tuple[Label, Toponym]]:
    used: set[int] = set()
    pairs = []
    for label in labels:
        best = max(
            (t for t in found if id(t) not in used and _overlap(label, t) > 0),
            key=lambda t: (t.mention.start == label.start and t.mention.end == label.end, _overlap(label, t)),
            default=None,
        )  # fmt: skip
        if best is not None:
            used.add(id(best))
            pairs.append((label, best))
    return pairs


def _overlap(label: Label, toponym: Toponym) -> int:
    mention = toponym.mention
    return max(0, min(label.end, mention.end) - max(label.start, mention.start))


def _told(place: Place | None) -> str:
    return f" as {place.name}, {place.admin1}, {place.country}" if place else ""
