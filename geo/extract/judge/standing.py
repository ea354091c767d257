"""Whether a report tells an incident as its news, as history beside it, or as nothing that happened: a choice learnt
from labelled reports.

`data/standing/train.py` writes the weights: a logistic choice of three. What the rules and their thresholds answer
(`geo.extract.reader`) is one of the features; the others are how likely its sentences tell of something fresh, its day,
how it stands in the text and to the first of the news, whom it befell, and the words of its first sentence in small
letters. No feature is a name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from geo.extract.counts.tolls import Toll
from geo.extract.incidents import joinsigns
from geo.extract.incidents.past import is_history
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.judge.signs import DICTION, REPORT, Around, signs

__all__ = ["BACKGROUND", "FILE", "MAIN", "NONE", "STANDINGS", "Finished", "Stand", "features", "stand"]

FILE = Path(__file__).parents[3] / "data" / "standing" / "model.json"
"""The weights, and by how much each other answer must be likelier than that of the rules."""
MAIN, BACKGROUND, NONE = STANDINGS = ("main", "background", "none")
"""What an incident may be to its report."""


@dataclass(frozen=True)
class Finished:
    """The incidents of a report, when the rules have said what each is to it."""

    report: Report
    kept: Sequence[Group]
    """Its news and its history, the most important first."""
    dropped: Sequence[Group]
    """What the rules take for nothing."""
    around: Around
    """What all the report shows."""
    tellings: int
    """How many sentences tell of something."""

    @cached_property
    def all(self) -> list[Group]:
        """Every incident, those that are kept first."""
        return [*self.kept, *self.dropped]

    @cached_property
    def news(self) -> Group | None:
        """The most important one of what the rules take for news."""
        return next((g for g in self.kept if not g.background), None)

    @cached_property
    def fresh(self) -> int:
        """How many of them the rules take for news."""
        return sum(not g.background for g in self.kept)

    @cached_property
    def likeliest(self) -> float:
        """How likely the likeliest of them is fresh."""
        return max(g.likely for g in self.all)

    @cached_property
    def headline(self) -> frozenset[str]:
        """The words of the headline that say something, folded."""
        return frozenset(w.lower() for s in self.report.title for w in s.words if len(w) >= _LONG)

    @cached_property
    def _dropped(self) -> frozenset[int]:
        return frozenset(map(id, self.dropped))

    def ruled(self, g: Group) -> str:
        """What the rules say of one."""
        if id(g) in self._dropped:
            return NONE
        return BACKGROUND if g.background else MAIN


Stand = Callable[[Finished], list[Group]]


def stand(finished: Finished) -> list[Group]:
    """Those that the report tells as news or as history, marked as what they likeliest are."""
    kept = []
    answers = [(g, _answer(finished, g)) for g in finished.all]
    for g, answer in answers:
        if answer != NONE:
            g.background = answer == BACKGROUND
            kept.append(g)
    return kept


def _answer(finished: Finished, g: Group) -> str:
    weights, margins = _weights()
    scores = [0.0, 0.0, 0.0]
    for name in features(finished, g):
        for n, weight in enumerate(weights.get(name, ())):
            scores[n] += weight
    ruled = finished.ruled(g)
    by_rules = scores[STANDINGS.index(ruled)]
    beyond = {x: score - by_rules - margins[ruled].get(x, 0.0) for x, score in zip(STANDINGS, scores, strict=True)}
    return max(beyond, key=lambda x: beyond[x])


@cache
def _weights() -> tuple[dict[str, list[float]], dict[str, dict[str, float]]]:
    held = json.loads(FILE.read_text(encoding="utf-8"))
    return held["weights"], held["margins"]


def features(finished: Finished, g: Group) -> list[str]:
    """What speaks for one or another standing of an incident."""
    ruled = finished.ruled(g)
    first = next((t for t in g.tellings if not t.bare), g.tellings[0])
    told = ["always", f"r={ruled}"]
    for name in (
        *_likely(finished, g),
        *_days(finished, g, first),
        *_told(finished, g, first),
        *_whom(g, first),
        *_beside_news(finished, g, first),
        *_report(finished, g, first),
    ):
        told += [name, f"{name} r={ruled}"]
    return [*told, *[f"w:{w}" for w in dict.fromkeys(joinsigns.said(first))], *_judged(finished, first)]


def _likely(finished: Finished, g: Group) -> Iterator[str]:
    """How likely its sentences tell of a real and fresh happening, and those of the report's other incidents."""
    best = finished.likeliest
    yield f"l={_tenth(g.likely)}"
    yield f"best={_tenth(best)}"
    yield f"best={_tenth(best)} n={min(len(finished.kept), 3)}"
    yield f"isbest={g.likely >= best}"


def _tenth(share: float) -> int:
    return min(int(share * 10), 9)


def _days(finished: Finished, g: Group, first: Telling) -> Iterator[str]:
    """How long before the report, and before the first of its news, it was."""
    when, published, news = g.when, finished.report.published, finished.news
    ago = _span(None if when is None or published is None else (published - when.last).days)
    gap = "none" if news is None else "self" if news is g else _gap(news, g)
    yield f"ago={ago}{'' if when is None else 'd' if when.prec <= 1 else 's'}"
    yield f"ago={ago} l={_tenth(g.likely) // 2}"
    yield f"ago={ago} at={_at(first)}"
    yield f"gap={gap}"


def _gap(news: Group, g: Group) -> str:
    """How long before the news it was."""
    return _span(None if g.when is None or news.when is None else (news.when.first - g.when.last).days)


def _span(days: int | None) -> str:
    if days is None:
        return "none"
    return "future" if days < 0 else next((name for most, name in _SPANS if days <= most), "old")


def _at(first: Telling) -> str:
    """Where in the text its first sentence stands."""
    return next((name for most, name in _PLACES if first.sentence.index <= most), "far")


def _told(finished: Finished, g: Group, first: Telling) -> Iterator[str]:
    """How, where and at what length it is told."""
    s, at = first.sentence, _at(first)
    top = max(joinsigns.events(g.tellings), key=lambda e: (e.weight, not e.known), default=None)
    yield f"at={at}"
    yield f"rel={min(_PARTS * s.index // max(1, len(finished.report.body)), _PARTS - 1)}"
    yield f"size={min(len(g.tellings), 4)}"
    yield f"sub={top.sub_event_type if top else None}"
    yield f"type={top.event_type if top else None}"
    yield f"known={top.known if top else None} at={at}"
    yield f"definite={top.definite if top else None}"
    yield f"site={first.site is not None}{bool(g.names)}"
    yield f"o={joinsigns.opener(s)}"
    yield from (f"sg={x}" for x in joinsigns.signs(s))
    yield f"apart={first.apart}"
    yield f"item={first.item is not None}"
    yield f"natural={bool(g.natural)}"
    yield f"arrest={first.is_arrest}"
    yield f"section={s.section}"
    yield f"part={s.part}"
    history = [is_history(t, finished.report.published) for t in g.tellings if not t.bare]
    yield f"hist={any(history)}{all(history)}"


def _whom(g: Group, first: Telling) -> Iterator[str]:
    """How the people whom it befell are told."""
    tolls: list[Toll] = [x for t in g.tellings for x in t.tolls if not x.loose]
    kinds = {x.kind for x in tolls}
    how = (
        "counted"
        if kinds & {"counted", "list", "bare"}
        else "named"
        if kinds & {"named", "one"}
        else "nobody"
        if kinds == {"none"}
        else "some"
        if kinds
        else "none"
    )
    yield f"toll={how}{any(x.role == 'killed' and x.count.best for x in tolls)}"
    yield f"toll={how} at={_at(first)}"
    yield f"firsttoll={bool(first.tolls)}"


def _beside_news(finished: Finished, g: Group, first: Telling) -> Iterator[str]:
    """How it stands to the first of the news."""
    news = finished.news
    if news is None or news is g:
        return
    kind, toll = joinsigns.kind(first, news), joinsigns.toll(first, news)
    place = joinsigns.place(first, news, finished.report.places)
    gap = _gap(news, g)
    s = first.sentence
    yield f"K={kind}"
    yield f"P={place}"
    yield f"T={toll}"
    yield f"K={kind} gap={gap}"
    yield f"P={place} gap={gap}"
    yield f"P={place} K={kind}"
    yield f"before={s.index < news.tellings[0].sentence.index}"
    yield f"paragraph={any(x.sentence.paragraph == s.paragraph for x in news.tellings)}"
    yield f"samesentence={any(x.sentence is s for x in news.tellings)}"


def _report(finished: Finished, g: Group, first: Telling) -> Iterator[str]:
    """What report it stands in, and what its headline has of it."""
    report, kept = finished.report, finished.kept
    length = len(report.body)
    yield f"n={min(len(kept), 5)}"
    yield f"m={min(finished.fresh, 4)}"
    yield f"all={min(len(finished.all), 6)}"
    yield f"first={bool(kept) and kept[0] is g}"
    yield f"headed={report.headlined()}"
    yield f"title={bool(report.title)}"
    yield f"scene={report.scene.political}{report.scene.policed}{report.scene.aside}"
    yield f"len={next((n for n, most in enumerate(_LENGTHS) if length <= most), len(_LENGTHS))}"
    yield f"since={report.since is not None}"
    yield f"dated={report.published is not None}"
    if report.title:
        shared = {w.lower() for t in g.tellings for w in t.sentence.words} & finished.headline
        yield f"headline={min(len(shared), 3)}"
    yield f"report={_odds(finished.around.report)}"
    yield f"diction={_odds(finished.around.diction.fresh(first.sentence))}"


def _judged(finished: Finished, first: Telling) -> Iterator[str]:
    """The signs by which the sentence is judged, but for those that all of the report shares."""
    around = finished.around
    for name in signs(first, around, finished.report.published, finished.tellings):
        if name not in around.signs and name not in _UNCUT:
            yield f"js:{name}"


def _odds(words: float) -> int:
    """Log odds, in steps."""
    return int(max(-4.0, min(4.0, 1.5 * words)))


_SPANS = ((1, "0-1"), (3, "3"), (7, "week"), (14, "weeks"), (31, "month"), (100, "season"), (400, "year"))
"""Up to how many days each word goes."""
_PLACES = ((0, "0"), (2, "1-2"), (5, "3-5"), (10, "6-10"))
"""Up to which sentence each word goes."""
_PARTS, _LONG = 4, 4
"""Into how many parts a text is divided; letters of a headline's word that says something."""
_LENGTHS = (3, 8, 20)
"""Sentences of a text up to which it is very short, short and of middle length."""
_UNCUT = frozenset({DICTION, REPORT, "words", "dense", "weight"})
"""Signs that have a size."""
