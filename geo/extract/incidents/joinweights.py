"""Which incident a sentence goes on about, whatever the rules say: a choice learnt from reports of our own.

`data/joining/train.py` writes the weights: a logistic choice among the incidents told of so far, a new one, and none.
What the rules answer is one of the features; the others are how place, day, kind, people and words agree with those of
each incident, how far back that was told of, and how the sentence opens. No feature is a name or a word of the news.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.novelty import is_another
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.townnames import FIRMLY, is_province, is_there, is_town
from geo.extract.names.places import Places
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["LOOSE", "NEW", "Case", "Choose", "choose", "features"]

NEW, LOOSE = -1, -2
"""The answers that a sentence opens an incident, and that it tells of none by itself."""
_FILE = Path(__file__).parents[3] / "data" / "joining" / "model.json"


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


Choose = Callable[[Case], int]


def choose(case: Case) -> int:
    """The answer that is likeliest, if it is much likelier than that of the rules."""
    weights, margin = _weights()
    best, top, ruled = case.ruled, 0.0, 0.0
    for answer, told in features(case):
        score = sum([weights.get(name, 0.0) for name in told])
        if answer == case.ruled:
            ruled = score
        if best is None or score > top or answer == case.ruled == best and score >= top:
            best, top = answer, score
    return best if top > ruled + margin else case.ruled


@cache
def _weights() -> tuple[dict[str, float], float]:
    held = json.loads(_FILE.read_text(encoding="utf-8"))
    return held["weights"], held["margin"]


def features(case: Case) -> Iterator[tuple[int, list[str]]]:
    """Each answer that there is, with what speaks for or against it."""
    t, groups = case.telling, case.groups
    own = _own(case)
    ruled = "N" if case.ruled == NEW else "L" if case.ruled == LOOSE else "S"
    from_ = max(0, len(groups) - _LATEST)
    pairs = []
    for n in [*range(min(_FIRST, from_)), *range(from_, len(groups))]:
        g = groups[n]
        told = _pair(case, g, n)
        pairs.append(told)
        yield n, [*told, *[f"{o}~{x}" for o in own[:_CROSSED] for x in told[:_PAIRED]]]
    met = {name for told in pairs for name in told[:_PAIRED]}
    any_ = ["any:" + name for name in met]
    for answer, sign in ((NEW, "N"), (LOOSE, "L")):
        yield answer, [sign, f"{sign}ruled{ruled}", *[sign + x for x in own], *[sign + x for x in any_],
                       *[f"{sign}{ruled}{x}" for x in any_]]  # fmt: skip


def _own(case: Case) -> list[str]:
    """What a sentence is by itself."""
    t = case.telling
    strongest = t.strongest
    s = t.sentence
    known = "none" if strongest is None else "known" if strongest.known else "fresh" if strongest.kind == "event" else "weak"
    days = [d for d in t.dates if d.score > SPOKEN and not d.future]
    site = "none" if t.site is None else "firm" if t.site.score >= FIRMLY else "weak"
    kinds = {x.kind for x in t.tolls if not x.loose}
    people = (
        "none" if not t.tolls else "counted" if kinds & {"counted", "list", "bare"} else "one" if kinds & {"one", "named"} else "old"
    )
    opener = _opener(s) if not t.apart else "apart"
    told = [f"e={known}", f"p={people}", f"o={opener}", f"d={'day' if days and days[0].prec <= 1 else 'span' if days else 'none'}"]
    told += [f"s={site if not t.spot else 'spot'}", f"e={known} p={people}", f"h={case.history}"]
    told.append(f"n={min(len(case.groups), 4)}")
    told.append(f"many={min(case.many // 4, 4)}")
    told.append(f"at={0 if s.index == 0 else 1 if s.index < _EARLY else 2}")
    told.append(f"another={is_another(t)}")
    told += _signs(s)
    told.append(f"lead={_several(case)}")
    told.append(f"lead={_several(case)} e={known}")
    opens = all(x.sentence.paragraph != s.paragraph for g in case.groups for x in g.tellings[-2:])
    told += [f"opens={opens} o={opener}", f"opens={opens} e={known}"]
    told.append(f"who={'aged' if any(x.age is not None for y in t.tolls for x in y.who) else 'named' if any(y.who for y in t.tolls) else 'none'}")
    if any(x.sentence is s for g in case.groups for x in g.tellings):
        told += ["samesentence", f"samesentence e={known}"]
    if t.within is not None:
        told.append("part")
    if t.item is not None:
        told.append("item")
    told += sorted({f"f={e.event_type}" for e in t.events if e.kind == "event"})
    if t.is_arrest:
        told.append("arrest")
    return told


def _pair(case: Case, g: Group, n: int) -> list[str]:
    """How a sentence and an incident agree."""
    t = case.telling
    last = g.tellings[-1]
    far = t.sentence.index - last.sentence.index
    place, day, toll, kind = _place(t, g, case.places), _day(t, g), _toll(t, g), _kind(t, g)
    latest = n == len(case.groups) - 1
    ruled = "yes" if case.ruled == n else "N" if case.ruled == NEW else "L" if case.ruled == LOOSE else "other"
    told = [f"P={place}", f"D={day}", f"T={toll}", f"K={kind}"]
    told += [f"R={ruled}", f"P={place} R={ruled}", f"D={day} R={ruled}", f"T={toll} R={ruled}", f"K={kind} R={ruled}"]
    told += [f"P={place} D={day}", f"P={place} T={toll}"]
    told.append(f"far={far if far < _NEAR else _NEAR if far < _FAR else _FAR} R={ruled}")
    told.append(f"latest={latest} R={ruled}")
    if n == 0:
        told.append("first")
    told += [f"who={_persons(t, g)}", f"who={_persons(t, g)} R={ruled}"]
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
    names, words = _shared(t, g)
    told.append(f"names={min(names, 2)} R={ruled}")
    told.append(f"newnames={min(len(_marks(t.sentence)[0]) - names, 4)}")
    told.append(f"words={min(words, 4)}")
    return told


def _several(case: Case) -> str:
    """Whether the first sentence that tells of something speaks of more than one thing."""
    lead = case.groups[0].tellings[0].sentence
    return f"{bool(lead.lows & _SEVERAL)}{bool(lead.lows & _PLURAL)}"


def _persons(t: Telling, g: Group) -> str:
    """How those whom a sentence tells of one by one stand to those of an incident."""
    mine = [x for y in t.tolls for x in y.who if x.name or x.age is not None]
    if not mine:
        return "none"
    theirs = [x for one in g.tellings for y in one.tolls for x in y.who if x.name or x.age is not None]
    if not theirs:
        return "first"
    if {x.age for x in mine if x.age is not None} & {x.age for x in theirs}:
        return "same"
    names = {w for x in theirs if x.name for w in x.name.split()}
    return "same" if any(w in names for x in mine if x.name for w in x.name.split()) else "others"


def _place(t: Telling, g: Group, places: Places) -> str:
    if t.site is None:
        if not t.spot:
            return "none"
        return "spot" if any(t.spot == x.spot for x in g.tellings) else "otherspot" if g.names else "newspot"
    if not g.names:
        return "first"
    named = places.named[t.site.index]
    if is_there(named, g, whole=True):
        return "same"
    if is_there(named, g):
        return "inside"
    sort = "town" if is_town(named) and not is_province(named) else "wide" if named.info is not None else "quarter"
    return f"other {sort}{'' if t.site.score >= FIRMLY else ' weak'}"


def _day(t: Telling, g: Group) -> str:
    days = [d for d in t.dates if d.score > SPOKEN and not d.future]
    if not days:
        return "none"
    mine = days[0]
    if g.when is None:
        return "first"
    if mine.prec == 1 and g.days:
        gap = min(abs((mine.first - day).days) for day in g.days)
        return "same" if not gap else "next" if gap == 1 else "week" if gap <= _WEEK else "apart"
    if mine.overlaps(g.when):
        return "within"
    return "apart wide"


def _toll(t: Telling, g: Group) -> str:
    mine = _counts(t.tolls)
    if not mine:
        return "none" if not t.tolls else "vague"
    theirs = _counts([x for one in g.tellings for x in one.tolls])
    shared = [(mine[role], theirs[role]) for role in mine if role in theirs]
    if not shared:
        return "first" if not theirs else "otherrole"
    for a, b in shared:
        if a & b:
            return "equal" if max(a & b) > _SINGLE else "one"
    return "more" if all(max(a) > max(b) for a, b in shared) else "less"


def _counts(tolls: Sequence) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for x in tolls:
        if x.kind in _COUNTED and not (x.loose or x.outdated) and x.count.best:
            found.setdefault(x.role, set()).add(x.count.best)
    return found


def _kind(t: Telling, g: Group) -> str:
    mine = {e.event_type for e in t.events if e.kind == "event"}
    if not mine:
        return "none"
    theirs = {e.event_type for x in g.tellings for e in x.events if e.kind == "event"}
    if not theirs:
        return "first"
    subs = {e.sub_event_type for e in t.events if e.kind == "event"}
    if subs & {e.sub_event_type for x in g.tellings for e in x.events if e.kind == "event"}:
        return "same"
    return "alike" if mine & theirs else "arrest" if subs == {"Arrests"} else "other"


def _shared(t: Telling, g: Group) -> tuple[int, int]:
    """How many names and long words of a sentence those of an incident have."""
    names, words = _marks(t.sentence)
    others = [_marks(x.sentence) for x in g.tellings if x.sentence is not t.sentence]
    return (
        len([n for n in names if any(n in o[0] for o in others)]),
        len([w for w in words if any(w in o[1] for o in others)]),
    )


@once
def _marks(s: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """The words with a capital within a sentence, and its long words in small letters, cut to their stems."""
    raised = frozenset(s.words[i] for i in s.raised if i and s.texts[i][0].isalpha()) if not s.shouted else frozenset()
    return raised, frozenset(w[:_STEM] for w in s.lows if len(w) >= _STEM and w not in raised)


@once
def _signs(s: Sentence) -> list[str]:
    lows = s.lows
    told = []
    if "had" in lows:
        told.append("had")
    if lows & _BACK:
        told.append("back")
    if lows & _AGAIN:
        told.append("again")
    if lows & _MAY:
        told.append("may")
    if lows & _SAID:
        told.append("said")
    return told


@once
def _opener(s: Sentence) -> str:
    found = _OPENERS.match(s.low)
    return (found.lastgroup if found is not None else None) or "other"


_OPENERS = compiled(
    r"\W*(?:(?P<clock>(?:(?:at |around |about |just |shortly |by )+)?\d{1,2}[:.]\d\d|(?:(?:at|around|about|just|shortly|before|after) )+(?:\d|noon|midnight|dawn))"
    r"|(?P<hours>(?:[\w-]+ ){0,3}?(?:minutes|hours?|moments) (?:later|earlier|after|before))"
    r"|(?P<else>meanwhile|elsewhere|separately|another|in (?:another|a separate|a second|other)|a (?:second|third|separate)"
    r"|also\b|similarly|in addition)"
    r"|(?P<earlier>earlier|only last|previously|last (?:week|month|year)|(?:two|three|four|five|a few|several|\w+) (?:days|weeks|months|years)"
    r" (?:ago|earlier|before))"
    r"|(?P<later>later|hours later|then|after)"
    r"|(?P<day>on (?:\w+day|\d|the (?:same|next|previous))|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?P<place>in|at|near|outside)\b|(?P<they>he|she|it|they|his|her|its|their)\b"
    r"|(?P<definite>the|this|that|these|those|both)\b|(?P<new>an?)\b|(?P<number>\d|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|(?P<quote>[\"'“]))"
)
_SEVERAL = frozenset({"separate", "different", "incidents", "several", "series", "multiple", "string", "wave", "two", "three", "four"})
_PLURAL = frozenset({"shootings", "attacks", "clashes", "accidents", "crashes", "scenes", "strikes", "fires", "bombings", "blasts",
                     "explosions", "killings", "murders", "raids", "cases", "collisions", "operations", "districts", "towns",
                     "provinces", "places", "parts", "villages", "areas", "regions", "states"})  # fmt: skip
_BACK = frozenset({"earlier", "previous", "previously", "ago", "last", "month", "months", "years", "year", "since"})
_AGAIN = frozenset({"another", "separate", "separately", "elsewhere", "meanwhile", "also", "second", "similar", "third"})
_MAY = frozenset({"would", "will", "may", "might", "could", "should", "if"})
_SAID = frozenset({"said", "says", "told", "according", "reported"})
_COUNTED = ("counted", "one", "list", "named", "bare", "single")
_CROSSED, _PAIRED = 4, 4
"""How many of a sentence's own features, and of those that it shares with an incident, are taken together."""
_FIRST, _LATEST = 4, 12
"""How many of the first and the latest incidents are weighed."""
_NEAR, _FAR = 3, 6
_STEM, _WEEK, _SINGLE, _EARLY = 6, 7, 1, 3
