"""The claims of one incident: each value with the words that it was read from, their sentence, and who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from geo.extract.actors.attribution import Sources
from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import HEADING, Figure
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.text.sentences import Sentence
from geo.model import Claim, Count, Incident, Value

__all__ = ["Evidence"]


class Evidence:
    """Collects the claims of one incident."""

    def __init__(self, report: Report, sources: Sources) -> None:
        """`sources`: who says what in the report."""
        self.claims: list[Claim] = []
        self._report = report
        self._sources = sources

    def add(self, field: str, value: Value, start: int, end: int, s: Sentence, *, said: bool = True) -> None:
        """One value, read from `start` to `end` of the part that the sentence `s` is of: in `s` or, as a day is that
        heads a list, in another one; `said`: by whoever speaks there."""
        s = self._holder(start, end, s)
        document = self._report.document
        phrase = ((document.title or "") if s.part == "title" else document.text)[start:end]
        start, end = start + len(phrase) - len(phrase.lstrip()), end - len(phrase) + len(phrase.rstrip())
        self.claims.append(
            Claim(
                field=field,
                value=value,
                document_id=document.id,
                start=start,
                end=end,
                sentence=s.text,
                part=s.part,
                as_of=self._report.published,
                attributed_to=self._sources.of(s, start, end) if said else None,
                extractor=self._report.extractor,
            )
        )

    def _holder(self, start: int, end: int, s: Sentence) -> Sentence:
        """The sentence of the part of `s` that holds all from `start` to `end`; `s` where none does."""
        if s.start <= start and end <= s.end:
            return s
        whole = self._report.title if s.part == "title" else self._report.body
        return next((o for o in whole if o.start <= start and end <= o.end), s)

    def statements(self, stated: Sequence[tuple[Sentence, Toll]]) -> None:
        """Every statement of how many."""
        for s, toll in stated:
            self.add(_FIELDS.get(toll.role, toll.role), toll.count, toll.start, toll.end, s)

    def figures(self, stated: Sequence[tuple[Sentence, Toll]], chosen: Mapping[str, Figure]) -> None:
        """For each chosen figure that is none of the statements the words that it rests on."""
        held = {(c.field, c.value) for c in self.claims}
        by_toll = {toll: s for s, toll in reversed(stated)}
        by_spot = {(toll.start, toll.end): s for s, toll in reversed(stated)}
        # what was chosen may know more of them than what was stated: that the husband is the one who did it
        for field, figure in chosen.items():
            if (field, figure.count) not in held:
                start, end = figure.toll.start, figure.toll.end
                said_in = by_toll.get(figure.toll) or by_spot.get((start, end)) or _around(stated, figure)
                spans = _is_exact(figure.toll.count) and not _is_exact(figure.count)  # from one source to another
                self.add(field, figure.count, start, end, said_in, said=not spans)

    def complete(self, incident: Incident, g: Group) -> tuple[Claim, ...]:
        """All claims: a value without one of its own rests on the words by which the report first tells of the
        incident, a headline on itself."""
        held = {c.field: c for c in reversed(self.claims)}
        for name in (f.name for f in fields(incident)):
            value = getattr(incident, name)
            if name in _OWN or name in held or value is None or value == "unknown":
                continue
            if name in _LIKE and _LIKE[name] in held:
                self.claims.append(replace(held[_LIKE[name]], field=name, value=value))
            elif name == "title" and value == self._report.document.title:
                self._headline(value)
            else:
                first = min(g.tellings, key=lambda t: (not t.events, not t.tolls, t.sentence.index))
                words = first.strongest or first.tolls[0]
                self.add(name, value, words.start, words.end, first.sentence)
        return tuple(self.claims)

    def _headline(self, title: str) -> None:
        s = self._report.title[0]
        self.add("title", title, s.start, s.end, s)


def _is_exact(count: Count) -> bool:
    return count.low == count.high


def _around(stated: Sequence[tuple[Sentence, Toll]], figure: Figure) -> Sentence:
    """The sentence of the statement of whose people a figure counts some."""
    start, end = figure.toll.start, figure.toll.end
    there = [(s, t) for s, t in stated if (HEADING if s.part == "title" else s.index) == figure.sentence]
    return next(s for s, t in there if t.start <= start and end <= t.end)


_FIELDS = {"shot": "injured"}
"""What a statement is of → the field that it is evidence for."""
_OWN = frozenset({"incident_id", "status", "notes", "confidence", "sources", "claims"})
"""What is not read from the report's words, or, the notes, has claims of its own."""
_LIKE = {
    "date_end": "date_start",
    "date_prec": "date_start",
    "perpetrator_certainty": "perpetrator",
    "sub_event_type": "event_type",
}
"""Field → the field whose words it was read from."""
