"""Which incident a sentence goes on about, whatever the rules say: a choice learnt from reports of our own.

`data/joining/train.py` writes the weights: a logistic choice among the incidents told of so far, a new one, and none.
What the rules answer is one of the features; the others are how place, day, kind, people and words agree with those of
each incident, how far back that was told of, how the sentence opens, and its words in small letters. No feature is a
name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from pathlib import Path

from geo.extract.incidents import joinsigns
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.townnames import FIRMLY
from geo.extract.incidents.transitions import is_another
from geo.extract.names.places import Places
from geo.extract.text.tokens import words

__all__ = ["LOOSE", "NEW", "Case", "Choose", "choose", "features"]

NEW, LOOSE = -1, -2
"""The answers that a sentence opens an incident, and that it tells of none by itself."""
FILE = Path(__file__).parents[3] / "data" / "joining" / "model.json"
"""The weights, and by how much another answer must be likelier than that of the rules; in reports of a disaster."""


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence for which an incident is looked for."""

    telling: Telling
    groups: Sequence[Group]
    """Those told of so far."""
    places: Places
    history: bool
    """It tells of what lies back."""
    ruled: int
    """What the rules answer: an index of `groups`, `NEW` or `LOOSE`."""
    many: int
    """How many sentences of the report tell of something."""
    sure: bool = False
    """By its own words it opens another one ("elsewhere", the next item of a list), or it is a source's account of the
    one that all of a record is about."""
    opens: bool = True
    """Its own words may open an incident."""


Choose = Callable[[Case], int]


def choose(case: Case) -> int:
    """The likeliest answer, where it is likelier than that of the rules by the margin; what is history stays apart from
    the news where the rules part them."""
    if case.sure:
        return case.ruled
    if case.ruled >= 0 and case.groups[case.ruled].background:
        return case.ruled  # what the rules give to history carries its place and day
    weights, margin, wide = _weights()
    if any(g.natural for g in case.groups):
        margin = wide  # a disaster is one in many places: the rules count its lands and spans
    scores = {answer: sum(map(weights.get, told, repeat(0.0))) for answer, told in features(case)}
    if not case.opens:
        scores.pop(NEW, None)
    if case.ruled not in scores:
        return case.ruled
    best = max(scores, key=lambda answer: scores[answer])
    if best != case.ruled and best >= 0 and case.groups[best].background != case.history:
        return case.ruled
    return best if scores[best] > scores[case.ruled] + margin else case.ruled


@cache
def _weights() -> tuple[dict[str, float], float, float]:
    held = json.loads(FILE.read_text(encoding="utf-8"))
    return held["weights"], held["margin"], held["wide"]


def features(case: Case) -> Iterator[tuple[int, list[str]]]:
    """Each answer that there is, with what speaks for or against it."""
    groups = case.groups
    own = _own(case)
    ruled = "N" if case.ruled == NEW else "L" if case.ruled == LOOSE else "S"
    said = _said(case)
    from_ = max(0, len(groups) - _LATEST)
    pairs = []
    for n in [*range(min(_FIRST, from_)), *range(from_, len(groups))]:
        g = groups[n]
        told = _pair(case, g, n)
        pairs.append(told)
        yield n, [*told, *[f"{o}~{x}" for o in own[:_CROSSED] for x in told[:_PAIRED]]]
    met = dict.fromkeys(name for told in pairs for name in told[:_PAIRED])
    any_ = ["any:" + name for name in met]
    for answer, sign in ((NEW, "N"), (LOOSE, "L")):
        yield answer, [sign, f"{sign}ruled{ruled}", *[sign + x for x in own], *[sign + x for x in any_],
                       *[f"{sign}{ruled}{x}" for x in any_], *[sign + x for x in said]]  # fmt: skip


def _own(case: Case) -> list[str]:
    """What a sentence is by itself."""
    t = case.telling
    strongest = t.strongest
    s = t.sentence
    known = "none" if strongest is None else "known" if strongest.known else "weak"
    known = "fresh" if strongest is not None and known == "weak" and strongest.kind == "event" else known
    days = [d for d in t.dates if d.score > SPOKEN and not d.future]
    site = "none" if t.site is None else "firm" if t.site.score >= FIRMLY else "weak"
    kinds = {x.kind for x in t.tolls if not x.loose}
    people = "counted" if kinds & {"counted", "list", "bare"} else "one" if kinds & {"one", "named"} else "old"
    people = people if t.tolls else "none"
    opener = joinsigns.opener(s) if not t.apart else "apart"
    day = "none" if not days else "day" if days[0].prec <= 1 else "span"
    told = [f"e={known}", f"p={people}", f"o={opener}", f"d={day}"]
    told += [f"s={site if not t.spot else 'spot'}", f"e={known} p={people}", f"h={case.history}"]
    told.append(f"n={min(len(case.groups), 4)}")
    told.append(f"many={min(case.many // 4, 4)}")
    told.append(f"at={0 if s.index == 0 else 1 if s.index < _EARLY else 2}")
    told.append(f"another={is_another(t)}")
    told += joinsigns.signs(s)
    lead = _several(case)
    told += [f"lead={lead}", f"lead={lead} e={known}"]
    close = [x.sentence for g in _weighed(case.groups) for x in g.tellings[-2:]]
    opens = all(x.paragraph != s.paragraph for x in close)
    told += [f"opens={opens} o={opener}", f"opens={opens} e={known}"]
    who = [x for y in t.tolls for x in y.who]
    told.append(f"who={'none' if not who else 'aged' if any(x.age is not None for x in who) else 'named'}")
    if any(x is s for x in close):
        told += ["samesentence", f"samesentence e={known}"]
    if t.within is not None:
        told.append("part")
    if t.item is not None:
        told.append("item")
    told += sorted({f"f={e.event_type}" for e in t.events if e.kind == "event"})
    if t.is_arrest:
        told.append("arrest")
    return told


def _weighed(groups: Sequence[Group]) -> Sequence[Group]:
    """The incidents that are weighed: of many, the first and the latest."""
    return groups if len(groups) <= _FIRST + _LATEST else [*groups[:_FIRST], *groups[-_LATEST:]]


def _said(case: Case) -> list[str]:
    """The words of a sentence, and those with which it opens."""
    told = joinsigns.said(case.telling)
    return [*[f"w:{w}" for w in dict.fromkeys(told)], f"b:{' '.join(told[:2])}", f"b1:{' '.join(told[:1])}"]


def _pair(case: Case, g: Group, n: int) -> list[str]:
    """How a sentence and an incident agree."""
    t = case.telling
    last = g.tellings[-1]
    far = t.sentence.index - last.sentence.index
    place, day, toll, kind = (
        joinsigns.place(t, g, case.places),
        joinsigns.day(t, g),
        joinsigns.toll(t, g),
        joinsigns.kind(t, g),
    )
    latest = n == len(case.groups) - 1
    ruled = "yes" if case.ruled == n else "N" if case.ruled == NEW else "L" if case.ruled == LOOSE else "other"
    told = [f"P={place}", f"D={day}", f"T={toll}", f"K={kind}"]
    told += [f"R={ruled}", f"P={place} R={ruled}", f"D={day} R={ruled}", f"T={toll} R={ruled}", f"K={kind} R={ruled}"]
    told += [f"P={place} D={day}", f"P={place} T={toll}"]
    told.append(f"far={far if far < _NEAR else _NEAR if far < _FAR else _FAR} R={ruled}")
    told.append(f"latest={latest} R={ruled}")
    if n == 0:
        told.append("first")
    told += [f"who={joinsigns.persons(t, g)}", f"who={joinsigns.persons(t, g)} R={ruled}"]
    if t.sentence is last.sentence:
        told += ["samesentence", f"samesentence R={ruled}", f"samesentence P={place}", f"samesentence T={toll}"]
    told += [f"T={toll} K={kind}", f"K={kind} D={day}"]
    if t.sentence.paragraph == last.sentence.paragraph:
        told += ["paragraph", f"paragraph P={place}", f"paragraph {latest}"]
    told.append(f"b={g.background} h={case.history}")
    told.append(f"size={min(len(g.tellings), 3)}")
    if t.item is not None or last.item is not None:
        told.append(f"item={t.item == last.item}")
    if t.head or last.head:
        told.append(f"head={t.head == last.head}")
    names, long = joinsigns.shared(t, g)
    told.append(f"names={min(names, 2)} R={ruled}")
    told.append(f"newnames={min(len(joinsigns.marks(t.sentence)[0]) - names, 4)}")
    told.append(f"words={min(long, 4)}")
    return told + _more(t, g, ruled, latest=latest) + _where(case, g, n, ruled, latest=latest)


def _more(t: Telling, g: Group, ruled: str, *, latest: bool) -> list[str]:
    """How what they tell of, and whom it befell, agrees."""
    people, sub, word, roles = (
        joinsigns.heads(t, g),
        joinsigns.sub(t, g),
        joinsigns.trigger(t, g),
        joinsigns.roles(t, g),
    )
    told = [f"H={people}", f"H={people} R={ruled}", f"H={people} latest={latest}"]
    told += [f"ST={sub}", f"ST={sub} R={ruled}", f"ST={sub} latest={latest}", f"TR={word}", f"TR={word} R={ruled}"]
    if t.strongest is not None:
        told.append(f"sub={joinsigns.top(g)}>{t.strongest.sub_event_type}")
    told += [f"RO={roles}", f"RO={roles} {latest}"]
    since = joinsigns.since(t, g)
    return told if since is None else [*told, f"DD={since}", f"DD={since} R={ruled}"]


def _where(case: Case, g: Group, n: int, ruled: str, *, latest: bool) -> list[str]:
    """How far apart they stand in the text, and what an incident still lacks."""
    t, last = case.telling, g.tellings[-1].sentence
    paragraphs, apart = t.sentence.paragraph - last.paragraph, t.sentence.index - last.index
    told = [f"PG={min(paragraphs, 3)} {latest}"]
    told.append(f"PG={min(paragraphs, 3)} {latest} first={n == 0} ng={min(len(case.groups), 3)}")
    told.append(f"SG={min(apart, 2)} PG={min(paragraphs, 1)} R={ruled}")
    counted = any(x.count.best for y in joinsigns.remembered(g) for x in y.tolls)
    has = f"CO={bool(g.names)}{counted}{bool(g.days)}"
    return [*told, has, f"{has} t={bool(t.tolls)} s={t.site is not None} d={bool(t.own_days)}"]


def _several(case: Case) -> str:
    """Whether the first sentence that tells of something speaks of more than one thing."""
    lead = case.groups[0].tellings[0].sentence
    return f"{bool(lead.lows & _SEVERAL)}{bool(lead.lows & _PLURAL)}"


_SEVERAL = words("separate different incidents several series multiple string wave two three four")
_PLURAL = words(
    "shootings attacks clashes accidents crashes scenes strikes fires bombings blasts explosions killings murders"
    " raids cases collisions operations districts towns provinces places parts villages areas regions states"
)
"""In a first sentence that speaks of more than one thing."""
_CROSSED, _PAIRED = 4, 4
"""How many of a sentence's own features, and of those that it shares with an incident, are taken together."""
_FIRST, _LATEST = 4, 12
"""How many of the first and the latest incidents are weighed."""
_NEAR, _FAR, _EARLY = 3, 6, 3
"""Sentences back; the index of a sentence up to which it is among the first."""
