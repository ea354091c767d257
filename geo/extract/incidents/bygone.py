"""What a report goes back to before it is out of the news: an attack of last week told for the sake of today's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.townnames import FIRMLY
from geo.extract.text.clues import Cued
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.days.dates import When

__all__ = ["continued", "set_back"]


def continued(telling: Telling, groups: Sequence[Group]) -> Group | None:
    """The bygone incident that a paragraph goes on about: "In July rebels raided Ava. Forty people died there."; None
    where the sentence has a day or a place of its own, or is the first of its paragraph."""
    if telling.sentence.part != "text":
        return None
    before_it = [g for g in groups if g.tellings[-1].sentence.index == telling.sentence.index - 1]
    bygone = next((g for g in before_it if g.background), None)
    if bygone is not None and _is_of_it(telling, bygone, groups):
        return bygone
    last = before_it[0] if before_it else None
    if last is None or not last.background or telling.within is not None:
        return None
    if telling.sentence.shouted:
        return None  # the paragraphs of old wire news and of speeches hold much
    before = last.tellings[-1].sentence
    if before.paragraph != telling.sentence.paragraph or last.tellings[-1].within is not None:
        return None
    dated = any(d.score > SPOKEN for d in telling.dates)
    placed = telling.site is not None and telling.site.score >= FIRMLY
    if dated or placed or _TODAYS.search(telling.sentence.low):
        return None
    told = {x.role for t in last.tellings for x in t.tolls if not x.loose}
    if any(x.role in told for x in telling.tolls) and not _OF_THE_KNOWN.match(telling.sentence.low):
        return None  # "… murdered the president in October. Some 50,000 died in what ensued"
    return last


def _is_of_it(telling: Telling, bygone: Group, groups: Sequence[Group]) -> bool:
    """Whether a sentence points back to the bygone incident told of right before it: "In that shooting a boy was hit",
    by somebody whom that has named and the news has not, or by "the children", several of whom it alone has counted."""
    before, low = bygone.tellings[-1].sentence, telling.sentence.low
    if _TODAYS.search(low) or telling.sentence.shouted:
        return False
    if (pointer := _IN_THAT_ONE.search(low)) is not None:
        own = telling.within
        return own is None or pointer.start() + telling.sentence.start < own[1]
    if telling.within is not None or any(d.score > SPOKEN for d in telling.dates):
        return False
    news = [t for g in groups if not g.background for t in g.tellings]
    told = {p.name for t in telling.tolls for p in t.who if p.name}
    if told and all(name in before.lows for name in told):
        return not any(name in t.sentence.lows for name in told for t in news)
    many = {t.role for t in bygone.tellings[-1].tolls if (t.count.best or 0) > 1}
    known = bool(many) and _THE_SEVERAL.match(low) is not None
    return (
        known
        and all(t.kind == "plural" and t.role in many for t in telling.tolls)
        and not any((t.count.best or 0) > 1 for n in news for t in n.tolls)
    )


def set_back(groups: Sequence[Group], published: dt.date | None = None, since: dt.date | None = None) -> None:
    """Take what lies days before the news, and is told of after it, for its background: "linked the attack to the
    killing on Monday last week of". Not so what a report covers, from the day `since` on.
    """
    news = next((g for g in groups if not g.background), None)
    if news is None or news.tellings[0].sentence.shouted:
        return
    day = news.when.first if news.when is not None and news.when.prec <= _DAYS else None
    if news.when is None and news.tellings[0].sentence.index == 0:
        day = published  # the lead is the news, be its day told or not
    if day is None:
        return
    for g in groups:
        if g is news or g.background or g.when is None or g.when.prec > _MONTH or g.one_of:
            continue
        if since is not None and g.when.last >= since:
            continue
        if g.natural and any(_STILL.search(t.sentence) for t in g.tellings):
            continue
        later = g.tellings[0].sentence.index > news.tellings[0].sentence.index
        if later and _lies_back(g.when, day, published or day):
            g.background = True


def _lies_back(when: When, day: dt.date, published: dt.date) -> bool:
    """Whether something is over for days before the day of the news; of a week or a month that has passed when the
    report appears, its first day counts: "Last week gunmen killed …"."""
    if when.prec <= _DAYS:
        return (day - when.last).days >= _BYGONE
    return when.last < published and (day - when.first).days >= _BYGONE


_STILL = Cued(
    r"\b(?:has|have) (?:now |so far |already |also )?(?:killed|claimed|left|cost|died)\b"
    r"|\bstill (?:missing|unaccounted)\b"
)
"""In a sentence on a disaster whose dead are still counted."""
_DAYS, _MONTH = 2, 4
"""UCDP's precisions: of a day or a few of them, of a month."""
_BYGONE = 6
"""Days from which on what lies before the news is no news any more."""
_OF_THE_KNOWN = compiled(
    r"\W*[\w-]+ (?:\w+ )?of (?:the (?:attackers|assailants|raiders|gunmen|rebels|guerrillas|militants|insurgents"
    r"|bombers|victims|dead|wounded)|them|those)\b"
)
"""How a sentence opens that counts some of those whom the incident has: "Eight of the attackers were killed"."""
_IN_THAT_ONE = compiled(
    r"\b(?:in|during) that (?:[\w-]+ )?(?:case|incident|instance|shooting|attack|crash|accident|stabbing|killing|fire"
    r"|raid|robbery|explosion|blast|bombing|collision|murder)\b(?! (?:which|that|who))"
)
"""What points back to what has just been told of."""
_THE_SEVERAL = compiled(
    r"\W*(?:the|both|all) (?:[\w-]+ )?(?:\w+s|\w*men|women|children|people) (?:were|had|have|died)\b"
)
"""How a sentence opens on several who are known."""
_TODAYS = compiled(r"\b(?:latest|today|this time|this (?:attack|bombing|shooting|killing|raid|clash)|toll)\b")
"""In a sentence that goes back to the news."""
