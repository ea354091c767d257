"""A number that a model gives → the Count that the quoted words give by our own grammar, or why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geo.extract.counts import counts, people
from geo.extract.counts.people import Ground, People
from geo.extract.counts.tolls import Toll
from geo.extract.llm.answer import SaidCount
from geo.extract.llm.report import Quoted, Report
from geo.extract.text.sentences import Sentence
from geo.model import Count
from geo.patterns import compiled

__all__ = ["Checked", "check"]

Checked = tuple[Count, int, int, Sentence]
"""The count, and the offsets of the words that say so, in their sentence's part."""


def check(report: Report, field: str, said: SaidCount, at: int) -> Checked | str:
    """The count that the text gives, or in words why what was said is not kept. `at`: offset of the incident."""
    quoted = report.find(said.quote, at) if said.quote else None
    if quoted is None:
        return "the quoted words are not in the report"
    if report.speaks_to_machines(quoted):
        return "the quoted words speak to a program, not to a reader"
    role = field.split("_")[0]
    tolls = [(s, t) for s in quoted.sentences for t in counts.find(s, _ground(report, s)) if _shared(t, quoted)]
    mine = [(s, t) for s, t in tolls if t.role == role or (role == "injured" and t.role == "shot")]
    for s, toll in mine:
        if _says(toll.count, said.number):
            return toll.count, toll.start, toll.end, s
    if said.number == 0:
        return _nobody(quoted)
    elsewhere = [t for _, t in tolls if t.role != role and t.role != "shot"]
    for s in quoted.sentences:
        if _FATES[role].search(s.low) is None:
            continue
        for count, start, end in _groups(s, report, quoted):
            if not _says(count, said.number):
                continue
            if any(t.start <= start and end <= t.end and _says(t.count, said.number) for t in elsewhere):
                return f"the quoted words say {elsewhere[0].role}, not {role}"
            return count, start, end, s
    return "the quoted words give another number" if mine else "no such number of people is in the quoted words"


def _shared(toll: Toll, quoted: Quoted) -> bool:
    return quoted.span.overlaps(toll.start, toll.end)


def _says(count: Count, number: int) -> bool:
    """Whether a number stands for a count: one of its bounds, the figure behind its hedge, or a vague word's."""
    stated = {count.low, count.best, count.high}
    if count.qualifier == "more than" and count.low is not None:
        stated.add(count.low - 1)
    if count.qualifier == "fewer than" and count.high is not None:
        stated.add(count.high + 1)
    vague = count.qualifier is not None and _VAGUE.search(count.qualifier) is not None
    return number in stated or (vague and count.high is None and count.low is not None and number >= count.low)


def _nobody(quoted: Quoted) -> Checked | str:
    for s in quoted.sentences:
        first, last = max(s.start, quoted.span.start), min(s.end, quoted.span.end)
        match = _NONE.search(s.low[first - s.start : last - s.start])
        if match:
            return Count(0, 0, 0), first + match.start(), last, s
    return "the quoted words do not say that there was nobody"


def _groups(s: Sentence, report: Report, quoted: Quoted) -> Iterator[tuple[Count, int, int]]:
    """The people that the quoted words name: each group, then groups side by side taken together."""
    found = [
        p for _, p in sorted(people.find(s, _ground(report, s)).items()) if p.kind in _COUNTED and p.count is not None
    ]
    found = [p for p in found if quoted.span.overlaps(*_offsets(s, p))]
    for length in range(1, len(found) + 1):
        for first in range(len(found) - length + 1):
            chain = found[first : first + length]
            total = _sum(chain)
            if total is not None:
                yield total, _offsets(s, chain[0])[0], _offsets(s, chain[-1])[1]


def _sum(chain: Sequence[People]) -> Count | None:
    total: Count | None = None
    for p in chain:
        if p.count is not None:
            total = p.count if total is None else total + p.count
    return total


def _offsets(s: Sentence, p: People) -> tuple[int, int]:
    return s.tokens[p.first].start, s.tokens[p.last - 1].end


def _ground(report: Report, s: Sentence) -> Ground:
    covered = report.places.covered if s.part == "text" else frozenset()
    return Ground(covered, report.places.surnames)


_COUNTED = frozenset({"counted", "bare", "part", "one", "definite", "single", "named"})
"""Kinds of phrases that say how many: "officials" and "they" do not."""
_FATES = {
    role: compiled(rf"\b(?:{stems})")
    for role, stems in {
        "killed": r"kill|dead|death|die|dying|slain|slay|murder|fatal|bod(?:y|ies)\b|lives|life|toll|massacr|execut"
        "|drown|perish|assassinat|behead|succumb|casualt|lost|crush|gunned|lynch|hang|corpse|remains",
        "injured": "injur|wound|hurt|hospital|burn|treat|critical|casualt|harm|maim|serious|concuss|stable|cut|shot",
        "missing": "missing|unaccounted|lost|disappear|vanish|trapped|buried|search|trace",
        "abducted": "kidnap|abduct|hostage|seiz|taken|took|captur|snatch|detain|held|captive|carried off|led away",
    }.items()
}
"""Words without which a sentence says nothing of such people."""
_VAGUE = compiled(r"dozen|hundred|thousand|million|several|many|tens|scores|few|numerous|multiple|a number|couple")
_NONE = compiled(
    r"\b(?:no(?:body| one|-one|ne)?|zero|0|without|un(?:hurt|harmed|injured|scathed)"
    r"|all (?:\w+ ){0,3}(?:safe|survived))\b"
)
