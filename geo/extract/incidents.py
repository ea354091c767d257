"""Sentences that tell of events → incidents: joined when the same is told again, parted by time, place and kind."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from geo.extract.apart import heading, is_item, is_newcomer, is_roundup, is_separate
from geo.extract.chronology import SPOKEN
from geo.extract.dates import When
from geo.extract.events import Event, family
from geo.extract.past import HISTORY, is_aftermath, is_history, is_over
from geo.extract.places import Named, Places
from geo.extract.sentences import Sentence
from geo.extract.site import Site
from geo.extract.tolls import Toll, is_statistic

__all__ = ["Group", "Telling", "group"]


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that tells of something happening."""

    sentence: Sentence
    events: tuple[Event, ...]
    tolls: tuple[Toll, ...]
    dates: tuple[When, ...]
    """Of the happening: those that only say when somebody spoke come last."""
    site: Site | None
    near: int = 0
    """Offset of its event, to weigh places by."""

    @property
    def strongest(self) -> Event | None:
        """Its most telling event."""
        return max(self.events, key=lambda e: e.weight, default=None)


@dataclass(slots=True)
class Group:
    """The sentences that tell of one incident, in the order of the text."""

    tellings: list[Telling] = field(default_factory=list)
    families: set[str] = field(default_factory=set)
    background: bool = False
    likely: float = 1.0
    """That one of its sentences tells of a real and fresh happening."""
    when: When | None = None
    """The likeliest of the dates that it is given."""
    names: set[str] = field(default_factory=set)
    """The names that stand for its place, with those that hold them."""
    towns: list[bool] = field(default_factory=list)
    """Of each town or province among them: whether it is a province."""
    one_of: bool = False
    """One of several that the report sums up: its lead and headline count the people of all."""

    def add(self, telling: Telling, places: Places, *, first: bool = False) -> None:
        """`first`: put it before the others."""
        self.tellings.insert(0 if first else len(self.tellings), telling)
        self.families |= {family(e.event_type, e.sub_event_type) for e in telling.events if e.kind == "event"}
        if telling.tolls and is_aftermath(telling.sentence.low):
            self.families.add("violence")  # "arrested in the killing of a driver"
        for d in telling.dates if not is_aftermath(telling.sentence.low) else ():
            if not d.future and d.score > SPOKEN and (self.when is None or d.score > self.when.score):
                self.when = d
        if telling.site is not None:
            named = places.named[telling.site.index]
            self.names |= _chain(named)
            if _is_town(named):
                self.towns.append(_is_province(named))


def group(tellings: Sequence[Telling], places: Places, published: dt.date | None) -> list[Group]:
    """The incidents of a report, in the order in which it first tells of them.

    Where the lead sums up several and the report then tells them one by one, the sum belongs to none of them.
    """
    sums = [t for t in tellings if t.sentence.index <= _OPENING and _sums_up(t)]
    if sums:
        parts = _gathered([t for t in tellings if t not in sums], places, published, items=True)
        told = [g for g in parts if not g.background and any(t.tolls for t in g.tellings)]
        if len(told) > 1:
            for g in parts:
                g.one_of = True
                if g.when is None and not g.background:
                    g.add(replace(sums[0], events=(), tolls=()), places)
            return parts
    return _gathered(tellings, places, published)


def _sums_up(telling: Telling) -> bool:
    counted = any(t.kind in ("counted", "bare", "list", "part") for t in telling.tolls)
    return counted and is_roundup(telling.sentence.low)


def _newly_told(telling: Telling) -> bool:
    """Whether a sentence brings people of whom nobody has spoken yet."""
    return any(t.kind in ("counted", "one", "list", "single") and not t.outdated for t in telling.tolls)


def _names_another(telling: Telling, groups: Sequence[Group]) -> bool:
    """Whether a sentence names somebody who came to harm and whom no sentence before names."""
    mine = {p.name for t in telling.tolls if t.kind == "named" for p in t.who if p.name}
    theirs = {p.name for g in groups for before in g.tellings for t in before.tolls for p in t.who}
    return bool(mine - theirs) and not _IDENTIFIED.search(telling.sentence.low)


def _is_item(telling: Telling, groups: Sequence[Group]) -> bool:
    return is_item(telling.sentence.low) and (_newly_told(telling) or _names_another(telling, groups))


def _gathered(
    tellings: Sequence[Telling], places: Places, published: dt.date | None, *, items: bool = False
) -> list[Group]:
    """`items`: each sentence with people and an hour or a place of its own is about another one."""
    groups: list[Group] = []
    loose: list[Telling] = []
    over = any(t.sentence.index <= 1 and is_over(t, published) for t in tellings[:1])
    for telling in tellings:
        history = is_history(telling, published) or (over and not any(d.score > SPOKEN for d in telling.dates))
        home = None if groups and _is_another(telling) else _home(telling, groups, places, history)
        fresh = items and _is_item(telling, groups)
        if items and groups and not history:
            last = groups[-1]
            if fresh and any(t.tolls for t in last.tellings):
                home = None
            elif home is not None and home is not last and not last.background:
                home = last
        if home is None:
            if not (fresh or _can_open(telling, bool(groups))):
                loose.append(telling)
                continue
            home = Group(background=history)
            groups.append(home)
            while loose and telling.sentence.index - loose[-1].sentence.index <= 2 and not history:
                home.add(loose.pop(), places, first=True)
        home.add(telling, places)
    return groups


def _home(telling: Telling, groups: list[Group], places: Places, history: bool) -> Group | None:
    """The incident that a sentence goes on about; None when it tells of a new one."""
    best: tuple[float, Group] | None = None
    candidates = groups if len(groups) <= _FIRST + _LAST else [*groups[:_FIRST], *groups[-_LAST:]]
    for n, g in enumerate(candidates):
        if _headed_apart(telling, g):
            continue
        if g.background != history and not _goes_back(telling, g):
            continue
        if not _times_agree(telling, g) or not _kinds_agree(telling, g):
            continue
        score = 1.0 + n / len(candidates)
        agree = _places_agree(telling, g, places)
        if agree < 0:
            continue
        score += agree
        if best is None or score > best[0]:
            best = score, g
    return best[1] if best else None


def _goes_back(telling: Telling, g: Group) -> bool:
    """Whether news of late tells, further on, when it all began: "The fire on 8 August destroyed most of the town"."""
    strongest = telling.strongest
    if g.background:  # a report on an anniversary: what it goes on about is what it opened with
        lead = g.tellings[0].sentence.index == 0
        return lead and (strongest is None or strongest.kind != "event" or strongest.definite) and not telling.dates
    return (
        g.when is None
        and strongest is not None
        and strongest.definite
        and telling.sentence.index > g.tellings[0].sentence.index
        and not HISTORY.search(telling.sentence.low)
    )


def _headed_apart(telling: Telling, g: Group) -> bool:
    """Whether a list gives each its own place: "- HERAT - Gunmen shot …"."""
    mine = heading(telling.sentence.text)
    if mine is None:
        return False
    theirs = [name for t in g.tellings[-_FIRST:] if (name := heading(t.sentence.text)) is not None]
    return bool(theirs) and theirs[-1] != mine


def _times_agree(telling: Telling, g: Group) -> bool:
    mine = next((d for d in telling.dates if not d.future and d.score > SPOKEN), None)
    theirs = g.when
    if is_aftermath(telling.sentence.low) and "violence" in g.families:
        return True
    if mine is None or theirs is None or mine.overlaps(theirs):
        return True
    if mine.prec == theirs.prec == 1 and is_newcomer(telling.sentence.low) and _is_own(telling):
        return False
    gap = min(abs((mine.first - theirs.last).days), abs((theirs.first - mine.last).days))
    return gap <= 1


def _kinds_agree(telling: Telling, g: Group) -> bool:
    mine = {family(e.event_type, e.sub_event_type) for e in telling.events if e.kind == "event"}
    if not mine or not g.families:
        return True
    if mine & g.families:
        return True
    if not telling.sentence.shouted and _is_aside(telling):
        return True
    loose = {f for f in mine | g.families if f.startswith("strategic/")}
    if loose and telling.tolls == () and not any(d.prec <= 2 for d in telling.dates):
        return True
    if "disaster" in mine | g.families or any(f.startswith("accident") for f in mine | g.families):
        return "violence" not in mine | g.families and "abduction" not in mine | g.families
    return (
        bool(mine & {"violence", "abduction", "sexual", "protest"})
        and bool(g.families & {"violence", "abduction", "sexual", "protest"})
        and all(e.definite for e in telling.events if e.kind == "event")
    )


def _is_aside(telling: Telling) -> bool:
    """Whether a sentence brings no people, no day and no place of its own: "It was an accident", "his car crashed"."""
    own = any(t.kind in ("counted", "bare", "one", "list", "named", "none") for t in telling.tolls)
    dated = any(d.score > SPOKEN for d in telling.dates)
    return not (own or dated or telling.site is not None) and not _is_another(telling)


def _places_agree(telling: Telling, g: Group, places: Places) -> float:
    """1: the same place, 0: nothing against it, −1: another place."""
    if telling.site is None:
        return 0.0
    mine = places.named[telling.site.index]
    if _ALSO.match(telling.sentence.low) and _is_fresh(telling):
        return 1.0 if _key(mine.mention.text) in g.names else -1.0
    if not g.names:
        return 0.0
    if _chain(mine) & g.names:
        return 1.0
    if _ELSEWHERE.search(telling.sentence.low):
        return -1.0
    if telling.site.score >= 3 and _is_town(mine) and _is_province(mine) in g.towns and _is_new(telling, g):
        return -1.0
    return 0.0


def _chain(named: Named) -> set[str]:
    return {_key(name) for name in (named.mention.text, *named.mention.qualifiers)}


def _is_town(named: Named) -> bool:
    """A name that is a town's or a province's, not a quarter's, a street's or a whole country's."""
    if named.mention.feature in (
        "neighborhood",
        "neighbourhood",
        "suburb",
        "quarter",
        "street",
        "road",
        "area",
        "airport",
        "camp",
    ):
        return False
    features = named.info.features if named.info else frozenset({"PPL"} if named.mention.feature else ())
    return any(f.startswith(("PPL", "ADM")) for f in features) and not any(f.startswith("PCL") for f in features)


def _is_province(named: Named) -> bool:
    features = named.info.features if named.info else frozenset()
    return any(f.startswith("ADM") for f in features) and not any(f.startswith("PPL") for f in features)


def _is_fresh(telling: Telling) -> bool:
    """Whether its most telling words are those of an event that nobody has spoken of yet."""
    strongest = telling.strongest
    return strongest is not None and strongest.kind == "event" and not strongest.definite


def _is_another(telling: Telling) -> bool:
    """Whether a sentence says itself that it goes on to something else: "another bomb", "in a separate attack"."""
    low, start = telling.sentence.low, telling.sentence.start
    if is_separate(low) and any(not t.loose and t.kind in ("counted", "one", "named") for t in telling.tolls):
        return True
    if not _is_fresh(telling):
        return False
    if _SEPARATE.match(low):
        return True
    return any(
        _ANOTHER.search(low[max(0, e.start - start - 30) : e.start - start]) and _HAPPENING.search(e.words)
        for e in telling.events
        if e.kind == "event"
    )


def _is_own(telling: Telling) -> bool:
    """Tells how somebody came to harm, and counts whom: no arrest, and no death of one who was hurt before."""
    strongest = telling.strongest
    counted = any(t.kind in ("counted", "one") and not t.loose for t in telling.tolls)
    return counted and strongest is not None and strongest.weight >= 60 and not strongest.definite


def _is_new(telling: Telling, g: Group) -> bool:
    """Tells of something not known from before, with weight of its own: houses that a quake brings down have none."""
    left = ("Structural collapse", "Fire") if "disaster" in g.families else ()
    fresh = [e for e in telling.events if e.kind == "event" and not e.definite and e.sub_event_type not in left]
    return bool(fresh) and (bool(telling.tolls) or bool(telling.dates) or fresh[0].weight >= 60)


def _can_open(telling: Telling, others: bool) -> bool:
    strongest = telling.strongest
    if is_statistic(telling.sentence.low) and not any(d.score > SPOKEN and d.prec == 1 for d in telling.dates):
        return False
    if strongest is None:
        sure = [t for t in telling.tolls if t.kind not in ("plural", "none") and not t.loose]
        return any(t.role == "killed" for t in sure) or (not others and _opens_unnamed(telling, sure))
    if others and strongest.definite and telling.tolls and all(t.outdated for t in telling.tolls):
        return False
    if strongest.kind != "event" and not telling.tolls:
        return telling.site is not None or any(d.score > SPOKEN and d.prec <= 2 for d in telling.dates)
    return not (others and strongest.definite and not telling.tolls and not telling.dates and telling.site is None)


_OPENING = 3
"""Index of the last sentence in which a report sums up what it then tells one by one."""
_IDENTIFIED = re.compile(r"\b(?:identified|pronounced|declared|named|the (?:man|woman|boy|girl|victim|teen))\b")
_LEADS = 1
"""Index of the last sentence that may open a report with people hurt or missing of whom it does not say how."""
_FIRST, _LAST = 8, 32
"""How many of the first and of the latest incidents a sentence may go on about."""
_ELSEWHERE = re.compile(
    r"^\W*(?:meanwhile|elsewhere|in another|in a separate|separately|similarly|in addition|on the other hand"
    r"|another|in other|a second (?:attack|bomb|shooting|blast) in|also in|likewise|earlier in the day)\b"
)


_ALSO = re.compile(
    r"\W*(?:meanwhile|elsewhere|similarly|likewise|in addition|moreover|furthermore|finally|also|subsequently|later)\b"
)
_SEPARATE = re.compile(
    r"\W*(?:in (?:another|other|a (?:separate|different|second|third))|separately|on the other hand|in yet another)\b"
)
_ANOTHER = re.compile(
    r"\b(?:another|a (?:separate|similar|different))(?: (?!(?:was|were|is|are|had|has|who|to|and)\b)[\w-]+){0,2}? $"
)
_HAPPENING = re.compile(
    r"attack|bomb|blast|explo|shooting|clash|raid|kidnap|abduct|murder|assassin|crash|collision|strike|shelling|ambush"
    r"|quake|flood|landslide|grenade|stabbing|fire\b|battle|shoot-?out|robbery"
)


def _opens_unnamed(telling: Telling, sure: Sequence[Toll]) -> bool:
    """ "A man was wounded in Leeds on Friday": who came to harm where or when, and nothing of how."""
    placed = telling.site is not None or any(d.score > SPOKEN and d.prec <= 2 for d in telling.dates)
    harmed = any(t.role != "shot" and t.kind in ("counted", "one", "named", "list", "single") for t in sure)
    return harmed and placed and telling.sentence.index <= _LEADS


def _key(name: str) -> str:
    return " ".join(name.lower().split())


_HISTORY = re.compile(
    r"\b(?:(?:weeks|months|years) (?:after|since) (?:an?|the|another) (?:\w+ ){1,4}(?:killed|shot|stabbed|struck|hit)\b"
    r"|years? ago|decades? ago|years? (?:earlier|before)|in the (?:19|20)\d0s|historic(?:al)?ly"
    r"|in recent years|over the years|last year|previous(?:ly)? (?:attack|shooting|bomb|accused)|anniversary"
    r"|since (?:19|20)\d\d|has been (?:accused|blamed) (?:of|for)|previously accused)\b"
)
