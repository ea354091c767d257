"""The place that a model gives → the name as it stands in the report with what holds it, or why there is none."""

from __future__ import annotations

from dataclasses import replace

from geo.extract.llm.answer import Said
from geo.extract.llm.report import Quoted, Report
from geo.extract.site.where import where_of
from geo.extract.text.sentences import Sentence
from geo.model import Mention, Where

__all__ = ["check"]


def check(report: Report, said: Said, at: int) -> tuple[Where, Mention, Sentence] | str:
    """The place as the text writes it, or in words why what was said is not kept. `at`: offset of the incident."""
    quote = report.find(said.quote, at) if said.quote else None
    for name in dict.fromkeys((said.name, said.name.split(",")[0])):
        found = report.within(name, quote) if quote is not None else None
        found = found or report.find(name, quote.span.start if quote is not None and quote.part == "text" else at)
        if found is not None:
            break
    if found is None:
        return "the report does not name it"
    if report.speaks_to_machines(found):
        return "the words around it speak to a program, not to a reader"
    return _where(report, found)


def _where(report: Report, found: Quoted) -> tuple[Where, Mention, Sentence]:
    s = found.sentence
    if found.part == "text":
        for i in report.places.of(s.index):
            named = report.places.named[i]
            if named.mention.kind == "place" and found.span.overlaps(named.mention.start, named.mention.end):
                above = tuple(report.places.named[parent].mention for parent in named.parents)
                return where_of(named.mention, above, s), named.mention, s
    part = report.document.text if found.part == "text" else report.document.title or ""
    start, end = found.span.start, found.span.end
    above = _after(report, s, end) if found.part == "text" else ()
    mention = Mention(start, end, part[start:end], "place", found.part)
    mention = replace(mention, qualifiers=tuple(" ".join(m.text.split()) for m in above))
    return where_of(mention, above, s), mention, s


def _after(report: Report, s: Sentence, end: int) -> tuple[Mention, ...]:
    """What an unknown name is said to lie in: the places named right behind it."""
    following = [report.places.named[i].mention for i in report.places.of(s.index)]
    return tuple(m for m in following if m.kind == "place" and end <= m.start < end + _NEAR)[:3]


_NEAR = 80
