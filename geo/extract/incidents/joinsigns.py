"""How a sentence and an incident agree, in a word each: by place, day, toll, kind, people and words; and how a sentence
opens. These are the signs by which `joinweights` weighs where it belongs."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.events.events import Event
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.townnames import FIRMLY, is_province, is_there, is_town
from geo.extract.names.places import Places
from geo.extract.text.sentences import Sentence, once
from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = [
    "day",
    "events",
    "heads",
    "kind",
    "marks",
    "opener",
    "persons",
    "place",
    "remembered",
    "roles",
    "said",
    "shared",
    "signs",
    "since",
    "sub",
    "toll",
    "top",
    "trigger",
]


def remembered(g: Group) -> Sequence[Telling]:
    """The first and the latest sentences on an incident: of one told at great length a reader keeps no more."""
    told = g.tellings
    return told if len(told) <= _FIRST + _LATEST else [*told[:_FIRST], *told[-_LATEST:]]


def persons(t: Telling, g: Group) -> str:
    """How those whom a sentence tells of one by one stand to those of an incident."""
    mine = [x for y in t.tolls for x in y.who if x.name or x.age is not None]
    if not mine:
        return "none"
    theirs = [x for one in remembered(g) for y in one.tolls for x in y.who if x.name or x.age is not None]
    if not theirs:
        return "first"
    if {x.age for x in mine if x.age is not None} & {x.age for x in theirs}:
        return "same"
    names = {w for x in theirs if x.name for w in x.name.split()}
    return "same" if any(w in names for x in mine if x.name for w in x.name.split()) else "others"


def place(t: Telling, g: Group, places: Places) -> str:
    if t.site is None:
        if not t.spot:
            return "none"
        return "spot" if any(t.spot == x.spot for x in remembered(g)) else "otherspot" if g.names else "newspot"
    if not g.names:
        return "first"
    named = places.named[t.site.index]
    if is_there(named, g, whole=True):
        return "same"
    if is_there(named, g):
        apart = is_town(named) and not is_province(named) and not all(g.towns)
        return "neighbour" if apart else "inside"  # another town of one province
    sort = "town" if is_town(named) and not is_province(named) else "wide" if named.info is not None else "quarter"
    return f"other {sort}{'' if t.site.score >= FIRMLY else ' weak'}"


def day(t: Telling, g: Group) -> str:
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


def toll(t: Telling, g: Group) -> str:
    mine = _counts(t.tolls)
    if not mine:
        return "none" if not t.tolls else "vague"
    theirs = _counts([x for one in remembered(g) for x in one.tolls])
    shared = [(mine[role], theirs[role]) for role in mine if role in theirs]
    if not shared:
        return "first" if not theirs else "otherrole"
    for a, b in shared:
        if a & b:
            return "equal" if max(a & b) > _SINGLE else "one"
    return "more" if all(max(a) > max(b) for a, b in shared) else "less"


def heads(t: Telling, g: Group) -> str:
    """Whether the people whom a sentence counts are called as those of an incident: "three policemen"."""
    mine = _heads([t])
    if not mine:
        return "none"
    theirs = _heads(remembered(g))
    if not theirs:
        return "first"
    if (mine - _ANYBODY) & theirs:
        return "same"
    return "anybody" if mine <= _ANYBODY else "of anybody" if theirs <= _ANYBODY else "others"


def _heads(told: Sequence[Telling]) -> set[str]:
    return {h.lower().rstrip("s") for t in told for toll in t.tolls for h in toll.heads}


def roles(t: Telling, g: Group) -> str:
    """What befell the people of a sentence, and those of an incident, by first letters: "k/ik"."""
    return f"{_roles([t])}/{_roles(remembered(g))}"


def _roles(told: Sequence[Telling]) -> str:
    return "".join(sorted({toll.role[0] for t in told for toll in t.tolls}))


def since(t: Telling, g: Group) -> str | None:
    """How much later than an incident's nearest day that of a sentence is, where both have one; of two as near, than
    the later one."""
    days = t.own_days
    if not days or not g.days:
        return None
    gap = min(((days[0].first - day).days for day in g.days), key=lambda gap: (abs(gap), gap))
    far = next((name for most, name in _FAR if abs(gap) <= most), "years")
    return far if not gap else f"{'+' if gap > 0 else '-'}{far}"


def sub(t: Telling, g: Group) -> str:
    """How the most telling thing that a sentence tells of stands to those of an incident, and whether it is spoken of
    as known."""
    e = t.strongest
    if e is None:
        return "none"
    told = events(remembered(g))
    how = "known" if e.known else "definite" if e.definite else "new"
    if not told:
        return f"first {how}"
    if any(e.sub_event_type == x.sub_event_type for x in told):
        return f"same {how}"
    return f"{'alike' if any(e.event_type == x.event_type for x in told) else 'other'} {how}"


def trigger(t: Telling, g: Group) -> str:
    """Whether an incident has been called by the same word: "the blast"."""
    e = t.strongest
    if e is None:
        return "none"
    word = e.words.split()[-1][:_STEM_OF_EVENT] if e.words else ""
    return f"{bool(word) and any(word in x.words for x in events(remembered(g)))} {'known' if e.known else 'new'}"


def top(g: Group) -> str:
    """The sub-event type of the most telling thing told of an incident."""
    e = max(events(remembered(g)), key=lambda x: x.weight, default=None)
    return "none" if e is None else e.sub_event_type


def events(told: Sequence[Telling]) -> list[Event]:
    """What sentences tell of that stands alone."""
    return [e for t in told for e in t.events if e.kind == "event"]


def said(t: Telling) -> list[str]:
    """The words of a sentence's part in the order of the text, without names and numbers."""
    raised = {w.lower() for w in marks(t.sentence)[0]}
    return [w for w in _WORD.findall(t.said) if w not in raised]


def _counts(tolls: Sequence[Toll]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for x in tolls:
        if x.kind in _COUNTED and not (x.loose or x.outdated) and x.count.best:
            found.setdefault(x.role, set()).add(x.count.best)
    return found


def kind(t: Telling, g: Group) -> str:
    mine = events([t])
    if not mine:
        return "none"
    theirs = events(remembered(g))
    if not theirs:
        return "first"
    subs = {e.sub_event_type for e in mine}
    if subs & {e.sub_event_type for e in theirs}:
        return "same"
    alike = {e.event_type for e in mine} & {e.event_type for e in theirs}
    return "alike" if alike else "arrest" if subs == {"Arrests"} else "other"


def shared(t: Telling, g: Group) -> tuple[int, int]:
    """How many names and long words of a sentence those of an incident have."""
    names, long = marks(t.sentence)
    others = [marks(x.sentence) for x in remembered(g) if x.sentence is not t.sentence]
    return (
        len([n for n in names if any(n in o[0] for o in others)]),
        len([w for w in long if any(w in o[1] for o in others)]),
    )


@once
def marks(s: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """The words with a capital within a sentence, and its long words in small letters, cut to their stems."""
    raised = frozenset(s.words[i] for i in s.raised if i and s.texts[i][0].isalpha()) if not s.shouted else frozenset()
    return raised, frozenset(w[:_STEM] for w in s.lows if len(w) >= _STEM and w not in raised)


@once
def signs(s: Sentence) -> list[str]:
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
def opener(s: Sentence) -> str:
    found = _OPENERS.match(s.low)
    return (found.lastgroup if found is not None else None) or "other"


_OPENERS = compiled(
    r"\W*(?:(?P<clock>(?:(?:at |around |about |just |shortly |by )+)?\d{1,2}[:.]\d\d"
    r"|(?:(?:at|around|about|just|shortly|before|after) )+(?:\d|noon|midnight|dawn))"
    r"|(?P<hours>(?:[\w-]+ ){0,3}?(?:minutes|hours?|moments) (?:later|earlier|after|before))"
    r"|(?P<else>meanwhile|elsewhere|separately|another|in (?:another|a separate|a second|other)"
    r"|a (?:second|third|separate)|also\b|similarly|in addition)"
    r"|(?P<earlier>earlier|only last|previously|last (?:week|month|year)"
    r"|(?:two|three|four|five|a few|several|\w+) (?:days|weeks|months|years) (?:ago|earlier|before))"
    r"|(?P<later>later|hours later|then|after)"
    r"|(?P<day>on (?:\w+day|\d|the (?:same|next|previous))|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?P<place>in|at|near|outside)\b|(?P<they>he|she|it|they|his|her|its|their)\b"
    r"|(?P<definite>the|this|that|these|those|both)\b|(?P<new>an?)\b"
    r"|(?P<number>\d|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|(?P<quote>[\"'“]))"
)
_WORD = compiled(r"[a-z][a-z'-]+")
_ANYBODY = words("person people man woman men women victim dead other civilian one body bodie bodies others")
_FAR = ((0, "same"), (1, "day"), (3, "days"), (14, "weeks"), (100, "months"))
"""Up to how many days each word goes."""
_BACK = frozenset({"earlier", "previous", "previously", "ago", "last", "month", "months", "years", "year", "since"})
_AGAIN = frozenset(
    {"another", "separate", "separately", "elsewhere", "meanwhile", "also", "second", "similar", "third"}
)
_MAY = frozenset({"would", "will", "may", "might", "could", "should", "if"})
_SAID = frozenset({"said", "says", "told", "according", "reported"})
_COUNTED = ("counted", "one", "list", "named", "bare", "single")
_FIRST, _LATEST = 8, 16
_STEM, _STEM_OF_EVENT, _WEEK, _SINGLE = 6, 5, 7, 1
"""Letters of a long word, and of what happened; days; people."""
