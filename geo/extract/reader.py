"""One report from sentences to drafts: what it tells of, what of that is its news, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract import incidents
from geo.extract.drafts import Drafts
from geo.extract.incidents import Group, Telling
from geo.extract.report import Report
from geo.model import Mention, Reading

__all__ = ["grouped", "read"]


def read(report: Report, toponyms: tuple[Mention, ...], tongue: str | None) -> Reading:
    """All that a report tells, the most important incident first."""
    tellings = report.tellings()
    groups = grouped(report, tellings)
    drafts = Drafts(report, tellings, groups)
    made = tuple(drafts.draft(g, first=n == 0) for n, g in enumerate(groups))
    return Reading(report.document, toponyms, made, tongue, tuple(_spans(tellings, report.document.text)))


def grouped(report: Report, tellings: Sequence[Telling]) -> list[Group]:
    """The incidents that a report's sentences tell of, the most important first."""
    groups = [g for g in incidents.group(tellings, report.places, report.published) if _is_meant(g, report)]
    _step_back(groups, report)
    if groups and all(g.background for g in groups) and groups[0].tellings[0].sentence.index <= 3:
        groups[0].background = False
    return sorted(groups, key=lambda g: (g.background, -_weight(g)))


def _is_meant(g: Group, report: Report) -> bool:
    """Whether words of violence are meant as such: not a game's, a market's, a weapons test's, a plain arrest's."""
    stated = {toll.kind for t in g.tellings for toll in t.tolls if not toll.loose} - {"none"}
    if report.scene.aside:
        return bool(stated & {"counted", "bare", "list", "named"})
    if stated:
        return True
    return report.scene.political or g.families != {"strategic/Arrests"} or report.headlined()


def _step_back(groups: Sequence[Group], report: Report) -> None:
    """What a report mentions far down, under a headline and a lead that tell of nothing, is its background."""
    if not report.title or not report.body or report.headlined():
        return
    for g in groups:
        if g.tellings[0].sentence.index > _LEAD:
            g.background = True


def _weight(g: Group) -> float:
    first = g.tellings[0].sentence.index
    return len(g.tellings) + 6 / (1 + first) + (2 if any(t.tolls for t in g.tellings) else 0)


def _spans(tellings: Sequence[Telling], text: str) -> list[Mention]:
    tellings = [t for t in tellings if t.sentence.part == "text"]
    spans = [(toll.start, toll.end, "count") for t in tellings for toll in t.tolls]
    spans += [(d.start, d.end, "date") for t in tellings for d in t.dates]
    return [Mention(a, b, text[a:b], kind) for a, b, kind in sorted(set(spans))]


_LEAD = 6
"""Index of the last sentence that still opens a report."""
