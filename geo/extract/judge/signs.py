"""Signs by which a sentence shows whether it tells of one real happening, and of a fresh one.

None of them is a word of one country, group or decade: they are tense, person, number, determiners, the day and the
place that are given, who is counted, and what the talk is for (a court, a memorial, a plan, a complaint).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from geo.extract.counts.tallies import is_statistic
from geo.extract.events.events import THINGS, family
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.report import Report
from geo.extract.judge.diction import Diction
from geo.extract.judge.signwords import CLASSES, COURT, FIRST, HURT, MEMORY, MODAL, POLITICS, SUBJECTS
from geo.extract.text.clues import Cued, Cues, Piece
from geo.extract.text.sentences import once
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Telling

__all__ = ["DICTION", "REPORT", "Around", "signs"]


class Around:
    """What the rest of a report shows, the same for all of its sentences."""

    def __init__(self, report: Report) -> None:
        body = report.body
        scene = report.scene
        told = [s for s in body if s.section == "body"][:_READ]
        count = max(1, len(told))
        self.length = len(body)
        lead = frozenset().union(*[s.lows for s in told[:2]])
        named = Counter([topic for s in told for topic in _topics(s.lows)])
        """By how many sentences each topic is named."""
        self.signs = {
            "headlined": float(report.headlined()),
            "titled": float(bool(report.title)),
            **{f"{name} around": named[name] / count for name in _TALK},
            **{f"{name} around": named[name] / max(count, _ENOUGH) for name in SUBJECTS},
            "political scene": float(scene.political),
            "policed scene": float(scene.policed),
            "scene aside": float(scene.aside),
            "long": float(self.length > 40),
            "lead court": float(not lead.isdisjoint(COURT)),
            "lead politics": float(not lead.isdisjoint(POLITICS)),
            "lead memory": float(not lead.isdisjoint(MEMORY)),
            "lead hurt": float(not lead.isdisjoint(HURT)),
        }
        """What all of its sentences share."""
        self.diction = Diction(body)
        self.report = self.diction.report()


def _topics(lows: frozenset[str]) -> set[str]:
    """The topics of which a sentence holds a word."""
    return {topic for word in _TOPICS.keys() & lows for topic in _TOPICS[word]}


DICTION, REPORT = "diction", "report"
"""The signs that its words are, and all the words of the report."""


@once
def signs(telling: Telling, around: Around, published: dt.date | None, tellings: int) -> dict[str, float]:
    """Name of a sign → its strength. `tellings`: how many sentences of the report tell of something."""
    words = {DICTION: around.diction.fresh(telling.sentence), REPORT: around.report}
    return _signs(telling, around, published, tellings) | words


def _signs(telling: Telling, around: Around, published: dt.date | None, tellings: int) -> dict[str, float]:
    s = telling.sentence
    low, base = s.low, s.start
    said = s.lows
    met = {name for word in _CLASSED.keys() & said for name in _CLASSED[word]}
    found: dict[str, float] = {name: 1.0 for name in CLASSES if name in met}
    strongest = telling.strongest
    if strongest is None:
        found["counts only"] = 1.0
    else:
        at, end = strongest.start - base, strongest.end - base
        found[f"kind {strongest.kind}"] = 1.0
        found[f"family {family(strongest.event_type, strongest.sub_event_type).split('/')[0]}"] = 1.0
        found["weight"] = strongest.weight / 100
        found["sure words"] = float(strongest.weight >= 60)
        found["definite"] = float(strongest.definite)
        found["attempted"] = float(strongest.attempted)
        before, after = Piece.of(low[max(0, at - 40) : at]), Piece.of(low[end : end + 30])
        for name, pattern in _BEFORE.may(before):
            if pattern.search(before):
                found[name] = 1.0
        for name, pattern in _AFTER.may(after):
            if pattern.match(after):
                found[name] = 1.0
        last = strongest.words.split()[-1]
        form = (
            "past"
            if last.endswith("ed")
            else "ing"
            if last.endswith("ing")
            else "plural"
            if last[-1] == "s"
            else "else"
        )
        found[f"form {form}"] = 1.0
        found["events"] = min(len([e for e in telling.events if e.kind == "event"]), 4) / 4
        quoted = low[:at].count('"') % 2
        found["quoted"] = float(quoted)
        found["thing"] = float(strongest.words in THINGS)
    found["statistic"] = float(is_statistic(s))
    found["quotes"] = float('"' in low)
    found["present"] = float(bool(_PRESENT.search(low)))
    found["perfect"] = float(bool(_PERFECT.search(low)))
    found["past"] = float(bool(_PAST.search(low)))
    found["old year"] = float(any(int(y) < (published.year if published else 3000) for y in _YEAR.findall(low)))
    _people(telling, found)
    _days(telling, published, found)
    if telling.site is not None:
        found["placed"] = 1.0
        found["placed well"] = float(telling.site.score >= 3)
    n = s.index
    found["at 0"], found["at 1-2"] = float(n == 0), float(0 < n <= 2)
    found["at 3-6"], found["far down"] = float(2 < n <= 6), float(n > 14)
    found["headline"] = float(s.part == "title")
    found |= around.signs
    found["dense"] = min(1.0, tellings / max(1, around.length))
    found["words"] = min(len(s.tokens), 80) / 80
    return {name: value for name, value in found.items() if value}


def _people(telling: Telling, found: dict[str, float]) -> None:
    for toll in telling.tolls:
        found[f"{'hurt' if toll.role in ('injured', 'shot') else toll.role} told"] = 1.0
        found[f"people {toll.kind}"] = 1.0
        if toll.loose:
            found["people loose"] = 1.0
        if toll.count.best is not None and toll.count.best >= 300:
            found["very many"] = 1.0
        if toll.who:
            found["someone described"] = 1.0


def _days(telling: Telling, published: dt.date | None, found: dict[str, float]) -> None:
    best = next((d for d in telling.dates if not d.future and d.score > SPOKEN), None)
    if best is None:
        spoken = [d for d in telling.dates if not d.future]
        found["day spoken" if spoken else "no day"] = 1.0
        found["day to come"] = float(any(d.future for d in telling.dates))
        return
    found["exact day"] = float(best.prec == 1)
    found["vague day"] = float(best.prec >= 4)
    if published is not None:
        ago = (published - best.last).days
        name = (
            "3 days"
            if ago <= 3
            else "2 weeks"
            if ago <= 14
            else "2 months"
            if ago <= 60
            else "year"
            if ago <= 400
            else "old"
        )
        found[f"ago {name}"] = 1.0


def _by_word(classes: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Word → the classes that it is in: a sentence holds few of all their words."""
    found: dict[str, list[str]] = {}
    for name, of in classes.items():
        for word in of:
            found.setdefault(word, []).append(name)
    return found


_TALK = {"first person": FIRST, "modal": MODAL, "courts": COURT, "politics": POLITICS, "hurt": HURT}
"""Topics that show by their share of its sentences what a report is about."""
_TOPICS = _by_word(_TALK | SUBJECTS)
_CLASSED = _by_word(CLASSES)
_ENOUGH = 5
"""Sentences below which a word says little of what a report is about."""
_READ = 60
"""Sentences from a report's beginning that show what it is."""
_BEFORE = Cues(
    {
        "the before": Cued(r"\b(?:the|this|that|these|those)(?: \w+)? $"),
        "a before": Cued(r"\ban?(?: \w+)? $"),
        "number before": Cued(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)(?: \w+)? $"),
        "whose before": Cued(r"\b(?:his|her|its|their|our|my|your)(?: \w+)? $|'s(?: \w+)? $"),
        "any before": Cued(r"\b(?:any|no|every|each|such|more|other|all|many|some|another|further)(?: \w+)? $"),
        "was before": Cued(r"\b(?:was|were)(?: \w+ly)? $"),
        "been before": Cued(r"\b(?:been|being)(?: \w+ly)? $"),
        "is before": Cued(r"\b(?:is|are|be)(?: \w+ly)? $"),
        "had before": Cued(r"\bhad(?: been)?(?: \w+ly)? $"),
        "to before": Cued(r"\bto (?:\w+ly )?$"),
        "of before": Cued(r"\b(?:of|in|for)(?: the)? $"),
        "against before": Cued(r"\b(?:against|to end|to stop|halt|avoid|prevent|fight)(?: \w+)? $"),
        "who before": Cued(r"\b(?:who|which|that|whom)(?: \w+)?(?: \w+)? $"),
        "responsible before": Cued(
            r"\b(?:responsib\w+ for|involve\w* in|implicated in|connection with|accused of|charged with|charges of"
            r"|suspected of|link\w* to|guilty of|blamed for)(?: \w+){0,3} $"
        ),
        "ended before": Cued(r"\b(?:ended|stopped|before|since|after|following)(?: \w+){0,2} $"),
    }
)
_AFTER = Cues(
    {
        "of after": Cued(r" of\b"),
        "on after": Cued(r" (?:on|against|at|in)\b"),
        "date after": Cued(r" (?:on|last|this|today|yesterday|early|late|at)\b"),
        "against after": Cued(r"s? (?:against|on) (?:the )?(?:people|population|us|our|country|nation|democracy)\b"),
    }
)
_PRESENT = compiled(r"\b(?:is|are|has been|have been|it's|we're|they're|does|do)\b")
_PERFECT = compiled(r"h(?<=\bh)(?:as|ave|ad) (?:\w+ly )?(?:been|\w+ed)\b")
_PAST = compiled(r"\b(?:was|were|\w{3,}ed)\b")
_YEAR = compiled(r"[12](?<=\b[12])(?:(?<=1)9|(?<=2)0)\d\d\b")
