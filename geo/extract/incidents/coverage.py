"""What a bulletin of shelling says of all that it lists: over which hours it counts, how many raids there were, and
that what is damaged in its items was hit by them: "In all 41 settlements came under fire"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.extract.counts.tolls import Toll
from geo.extract.days.dates import When
from geo.extract.events.events import Event
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence, once
from geo.patterns import compiled

__all__ = ["Coverage"]


class Coverage(NamedTuple):
    """What a bulletin says of all of its items."""

    day: When | None = None
    """The hours that it counts over, where they are a day or two."""
    deed: tuple[str, str] | None = None
    """Type and sub-type of what its places came under."""

    @classmethod
    def of(
        cls, title: Sequence[Sentence], body: Sequence[Sentence], published: dt.date | None,
        dates: Callable[[Sentence], Sequence[When]],
    ) -> Coverage:  # fmt: skip
        """`dates`: the dates that a sentence names."""
        told = [s for s in body if s.section == "body" and _is_of_all(s)]
        if not told:
            return cls()
        days = [w for s in told for w in dates(s) if w.prec <= _A_DAY_OR_TWO and not w.future]
        day = max(days, key=lambda w: (w.last - w.first, -w.start), default=None)
        low = " ".join(s.low for s in told)
        morning = any(_MORNING.search(s.low) for s in [*title, *body[:_HEAD]]) and _PAST_DAY.search(low) is not None
        if day is not None and morning and day.last == published and (day.last - day.first).days == 1:
            day = replace(day, last=day.first, prec=1)  # "the past day" of a morning is the day before
        air = _FROM_THE_AIR.search(low) is not None and not _GUNS.search(low)
        return cls(day, ("Explosions/Remote violence", "Air/drone strike" if air else _SHELLING))

    def counts(self, s: Sentence) -> bool:
        """Whether a sentence says no more than how many raids there were, as the bulletin's sum does."""
        return self.deed is not None and (_is_of_all(s) or (_A_LIST.search(s.text) is not None and not _HURT.search(s)))

    def meant(self, s: Sentence, happened: Sequence[Event], told: Sequence[Toll]) -> list[Event]:
        """The events of an item: where it names nothing that hit its place, what the bulletin is about."""
        own = [e for e in happened if e.sub_event_type != "Looting/property destruction"]
        if self.deed is None or any(e.kind == "event" for e in own):
            return list(happened)
        damage = _DAMAGE.search(s)
        hurt = next((t for t in told if t.role in ("killed", "injured") and t.kind != "none"), None)
        if damage is not None:
            start, end = s.start + damage.start(), s.start + damage.end()
        elif hurt is not None:
            start, end = hurt.start, hurt.end
        else:
            return list(happened)
        said = s.low[start - s.start : end - s.start]
        hit = Event(s.index, *self.deed, _WEIGHT, "event", start, end, words=said, definite=False, attempted=False)
        return [*own, hit]


@once
def _is_of_all(s: Sentence) -> bool:
    """Whether a sentence counts raids on many places, and nobody whom they hurt, or heads a list of what they did."""
    if _HURT.search(s) is not None:
        return False
    return _OF_ALL.search(s) is not None or (s.index < _HEAD and _HEADING.search(s) is not None and s.text[-1:] != ",")


_A_DAY_OR_TWO = 2
"""UCDP's precision of a day or a few of them."""
_HEAD = 3
"""Sentences that may head a bulletin."""
_WEIGHT = 64
"""How much the damage tells, between words for a shooting and those for a weapon."""
_SHELLING = "Shelling/artillery/missile attack"
_MORNING = compiled(
    r"\bmorning (?:summary|report|update|briefing|digest|round-?up|bulletin|overview|information)\b"
    r"|\bas of (?:the )?(?:morning|0?[5-9][:.h]\d\d)|\bthis morning\b"
)
_PAST_DAY = compiled(r"\b(?:past|last|previous) (?:day|24 hours)\b")
_FROM_THE_AIR = compiled(r"\b(?:drones?|uavs?|shaheds?|air ?strikes?|air raids?|kabs?|bombs?|aircraft|warplanes?)\b")
_GUNS = compiled(r"\b(?:shell\w*|artillery|mortars?|mlrs|missiles?|rockets?|fired on|under fire)\b")
_HURT = Cued(r"\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|ies)|died|dead|deaths|casualties|hurt)\b")
_RAIDS = r"(?:shellings?|strikes?|air ?strikes?|attacks?|bombardments?|raids?|drones?|uavs?|shells|rockets|missiles)"
_PLACES = r"(?:settlements|communities|localities|villages|towns|districts|populated areas|areas|hromadas)"
_MANY = r"(?:(?:about|some|almost|nearly|over|more than|at least|around) )?(?:\d[\d,]*|dozens of|scores of|hundreds of)"
_STRUCK = r"(?:fired (?:on|at|upon)|opened fire|shelled|attacked|struck|hit|bombarded|bombed|targeted)"
_OF_ALL = Cued(
    rf"\b{_STRUCK}\b[^.;]*\b{_MANY} (?:times\b|(?:[\w-]+ )?{_PLACES}\b)"
    rf"|\b{_MANY} (?:[\w-]+ ){{0,3}}?{_RAIDS}\b[^.;]*\b(?:{_MANY}|several|[a-z]+teen|ten|eleven|twelve|twenty|thirty)"
    rf" (?:[\w-]+ )?{_PLACES}\b"
    rf"|\b{_MANY} (?:[\w-]+ )?{_PLACES}\b[^.;]{{0,40}}\b(?:under (?:\w+ )?(?:fire|attack|shelling)|{_STRUCK})\b"
)
"""Raids that are counted with the places that they fell on: "fired on towns of the region 29 times"."""
_A_LIST = compiled(
    r"\b\d+ (?:[\w()-]+ ){0,6}?(?:UAVs?|[Dd]rones|[Aa]ir ?strikes|strikes|attacks|shellings|sorties)\b"
    r"(?:[^.;]{0,60}? [A-Z][\w’'-]+(?: [A-Z][\w'’-]+)?(?:, | and )[A-Z]|\W*$)"
)
"""How many raids there were on which places: "12 air strikes on Orikhiv, Mala Tokmachka"."""
_HEADING = Cued(
    r"^\W*(?:[\w’'-]+ ){0,6}?(?:consequences|results?|aftermath|overview|summary"
    r"|chronicle) of (?:the )?(?:[\w’'-]+ ){0,4}?"
    r"(?:shelling|shellings|strikes|attacks|bombardments?|hostilities)\b"
    r"|\b(?:shelling|strikes|attacks|bombardments?) (?:over|in|during|for) the (?:past|last|previous) (?:day"
    r"|24 hours|night)\W*$"
)
"""As the head of such a bulletin reads: "Consequences of shelling in the last 24 hours"."""
_DAMAGE = Cued(
    r"\b(?:houses?|homes?|buildings?|blocks?|apartments?|schools?|shops?|hospitals?|clinics?|kindergartens?|infrastructure"
    r"|enterprises?|warehouses?|pipelines?|power lines?|outbuildings?|premises|facilit(?:y|ies)|cars?|vehicles?"
    r"|churches|farms?"
    r"|garages?|church|library|post office|depots?|dormitor(?:y|ies)|market|stations?|grid|roofs?"
    r"|windows?)\b[^.;]{0,50}?"
    r"\b(?:was|were|has been|have been|is|are) (?:\w+ )?(?:damaged|destroyed|hit|burn(?:ed|t)(?: down| out)?|wrecked"
    r"|shattered"
    r"|smashed|set on fire|on fire|levelled|leveled|struck)\b"
    r"|\bdamag(?:ed|ing) (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|private"
    r"|residential)\b"
)
