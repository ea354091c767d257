"""One report from sentences to drafts: what it tells of, what of that is its news, and in which order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.drafts.drafts import FRESH, WEEKS, Drafts
from geo.extract.incidents import incidents
from geo.extract.incidents.arrests import without_arrests
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.joinweights import Choose, choose
from geo.extract.incidents.memory import is_remembered
from geo.extract.incidents.past import is_late_judgement, is_over
from geo.extract.incidents.report import Report
from geo.extract.incidents.retold import joined
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.victimnames import once
from geo.extract.judge.judge import likely
from geo.extract.judge.meant import is_covered, is_meant, is_of_late, meant
from geo.extract.judge.signs import Around, signs
from geo.extract.judge.standing import Finished, Stand, stand
from geo.extract.layout.apart import is_of_several, is_spree
from geo.extract.text.sentences import Sentence
from geo.model import Mention, Reading

__all__ = ["grouped", "read"]


def read(report: Report, toponyms: tuple[Mention, ...], tongue: str | None) -> Reading:
    """All that a report tells, the most important incident first."""
    tellings = report.tellings()
    groups = grouped(report, tellings)
    if not groups and (headed := report.headline_tellings()):
        tellings = [*headed, *tellings]
        groups = _of_headline(report, tellings)
    drafts = Drafts(report, tellings, groups)
    made = [drafts.draft(g, first=n == 0) for n, g in enumerate(groups)]
    made.sort(key=lambda one: one.incident.role == "background")
    return Reading(report.document, toponyms, tuple(made), tongue, tuple(_spans(tellings, report.document.text)))


def grouped(report: Report, tellings: Sequence[Telling], by: Choose = choose, standing: Stand = stand) -> list[Group]:
    """The incidents that a report's sentences tell of, the most important first; `by`: what says which of them each is
    about, and `standing`: what each is to the report, when the rules have."""
    record = report.sent is not None and report.sent.told
    found = incidents.group(
        tellings,
        report.places,
        report.published,
        report.sites.lands.at,
        record=record,
        numbered=report.numbered,
        spree=not report.scene.political and report.is_of_one_doer(),
        since=report.since,
        headed=report.headed,
        by=by,
    )
    if not found:
        return []
    told, around = sum(not t.bare for t in tellings), Around(report)
    _judge(found, around, report, told)
    groups = meant(found, report, around)
    groups = without_arrests(groups, report)
    _step_back(groups, report)
    _part_from_news(groups, report)
    if groups and all(g.background for g in groups) and _is_lead(groups[0], report.published):
        groups[0].background = False
    groups = once(groups, report.places)
    if not report.scene.political:  # a war's attacks are alike
        single = report.scene.policed and not any(is_of_several(s.low) for s in [*report.title, *report.body])
        groups = joined(groups, single=single)
    placed = {id(t) for g in groups for t in g.tellings}  # in one of them, or put into one
    left = [g for g in found if id(g.tellings[0]) not in placed and any(not t.bare for t in g.tellings)]
    return _sorted(standing(Finished(report, _sorted(groups, report), left, around, told)), report)


def _judge(groups: Sequence[Group], around: Around, report: Report, tellings: int) -> None:
    """Note how likely each tells of something real and fresh; `tellings`: how many sentences tell of something."""
    for g in groups:
        told = (likely(signs(t, around, report.published, tellings)) for t in g.tellings if not t.bare)
        g.likely = max(told, default=0)


def _sorted(groups: Sequence[Group], report: Report) -> list[Group]:
    """The most important one first, history last."""
    headed = report.heading() if sum(not g.background for g in groups) > 1 else []
    return sorted(groups, key=lambda g: (g.background, -_weight(g, headed)))


def _of_headline(report: Report, tellings: Sequence[Telling]) -> list[Group]:
    """The incident that the headline counts the people of, where the text alone tells of none: a page of other things,
    or one that says only how they are."""
    groups = incidents.group(tellings, report.places, report.published)[:1]
    _judge(groups, Around(report), report, len(tellings))
    return [g for g in groups if not g.background and is_meant(g, report) and g.likely >= _HEADED]


def _is_lead(g: Group, published: dt.date | None) -> bool:
    """Whether a report whose incidents all look like history is news of this one all the same."""
    first = g.tellings[0]
    sure = g.likely >= (_LEADING_FULL if first.tolls and first.sentence.index == 0 else _LEADING)
    if is_late_judgement(first, published) or any(is_over(t, published) for t in g.tellings):
        return False
    if published is not None and g.when is not None and (published - g.when.last).days > _OLD and first.sentence.index:
        return False  # what a report goes back to further on, of years ago
    return bool(sure) and first.sentence.index <= 3 and not any(is_remembered(t.sentence.low) for t in g.tellings)


def _step_back(groups: Sequence[Group], report: Report) -> None:
    """What a report mentions far down, under a headline and a lead that tell of nothing, is its background."""
    if not report.title or not report.body or report.headlined():
        return
    if any(_leads_as_news(g, report.published) for g in groups):
        return  # under a headline in other words: "City buries its dead"
    led = any(not g.background and g.tellings[0].sentence.index <= _LEAD for g in groups)
    for g in groups:  # "Morning update" is followed by one happening after the other, each with its day or its place
        listed = any(t.item is not None for t in g.tellings)
        news = listed or is_of_late(g, report.published) or is_covered(g, report.since)
        if g.tellings[0].sentence.index > _LEAD and not (news and (led or _is_told_fresh(g))):
            g.background = True


def _is_told_fresh(g: Group) -> bool:
    """Whether nothing that is told of it is known from before: in a letter or a bulletin news stands anywhere, while
    "in a dispute over the murder of a man shot dead in Ava" goes back."""
    return not any(e.known for t in g.tellings for e in t.events)


def _leads_as_news(g: Group, published: dt.date | None) -> bool:
    """Whether a report's first sentence tells of an incident and gives it some days of the last week."""
    if g.background or g.tellings[0].sentence.index:
        return False
    days = [d for d in g.tellings[0].dates if d.score > SPOKEN and d.prec <= _A_FEW and not d.future]
    return published is not None and any(0 <= (published - d.last).days <= _WEEK for d in days)


def _part_from_news(groups: Sequence[Group], report: Report) -> None:
    """What lies weeks before the fresh news that a report opens with is told for its background."""
    if not groups or report.published is None:
        return
    first = groups[0].when
    if groups[0].background or (first is not None and (report.published - first.last).days > FRESH):
        return
    news = first.first if first is not None else report.published
    for g in groups[1:]:
        if g.land or g.when is None or is_covered(g, report.since):
            continue
        if (news - g.when.last).days >= WEEKS:
            g.background = True


def _weight(g: Group, heading: Sequence[tuple[Sentence, Toll]]) -> float:
    """How much an incident is what its report is about; of several that the report sums up, the worst."""
    first = g.tellings[0].sentence.index
    told = len(g.tellings) + 6 / (1 + first) + (2 if any(t.tolls for t in g.tellings) else 0)
    return told + _OF_HEADLINE * _is_headed(g, heading) + (_A_VICTIM * _victims(g) if g.one_of or g.land else 0)


def _is_headed(g: Group, heading: Sequence[tuple[Sentence, Toll]]) -> bool:
    """Whether the headline speaks of somebody of an incident: by name or age, or of as many who fared alike."""
    mine = [t for one in g.tellings for t in one.tolls]
    for _, said in heading:
        many = said.count.best is not None and said.count.best > 1
        if many and any(t.role == said.role and t.count == said.count and not t.loose for t in mine):
            return True
        known = {(key, value) for p in said.who for key, value in (("name", p.name), ("age", p.age)) if value}
        if any(known & {("name", p.name), ("age", p.age)} for t in mine for p in t.who):
            return True
    return False


def _victims(g: Group) -> int:
    """The most people whom one sentence counts as dead, hurt or hit, up to a few; sums of several are left out."""
    tolls = [t for one in g.tellings if not is_spree(one.sentence.low, lead=True) for t in one.tolls]
    firm = [t for t in tolls if t.role in _HARM and not (t.outdated or t.additional)]
    return min(_MANY, max((t.count.best or 0 for t in firm), default=0))


def _spans(tellings: Sequence[Telling], text: str) -> list[Mention]:
    tellings = [t for t in tellings if t.sentence.part == "text"]
    spans = [(toll.start, toll.end, "count") for t in tellings for toll in t.tolls]
    spans += [(d.start, d.end, "date") for t in tellings for d in t.dates]
    return [Mention(a, b, text[a:b], kind) for a, b, kind in sorted(set(spans))]


_WEEK, _OLD = 7, 400
_A_FEW = 2
"""UCDP's precision of a day or a few of them."""
_LEAD = 6
"""Index of the last sentence that still opens a report."""
_OF_HEADLINE, _A_VICTIM = 4, 3
"""What being spoken of in the headline, and what each person who came to harm, adds to an incident's weight, which
grows by one with each of its sentences."""
_HARM = ("killed", "injured", "shot")
_MANY = 5
"""People from whose number on one incident is as bad as another."""
_HEADED = 0.15
"""From how likely on the incident of a headline is told where the text tells of none."""
_LEADING, _LEADING_FULL = 0.39, 0.29
"""From how likely on what looks like history may be the news of a report that has no other; where the first sentence
counts its people."""
