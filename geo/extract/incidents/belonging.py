"""Which of the incidents told of so far a sentence goes on about, by place, day, kind and the words it uses of it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.tallies import is_ranked
from geo.extract.incidents.agreement import is_capture, kinds_agree
from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.mishaps import is_beside, is_title, is_wider
from geo.extract.incidents.novelty import firm_counts, is_end_of_the_doer, is_fresh, is_of_its_day
from geo.extract.incidents.past import HISTORY, is_told_after, of_the_harmed
from geo.extract.incidents.sameplace import headed_apart, listed_apart, places_agree
from geo.extract.incidents.sametime import is_of_month, times_agree
from geo.extract.incidents.scenes import is_another_deed, is_elsewhere_on_its_day, moves_on, opening_of
from geo.extract.incidents.tellings import Group, Telling
from geo.extract.incidents.threads import introduces, is_otherwise_done, names_its_deed, speaks_of_its_things, strays
from geo.extract.incidents.townnames import FIRMLY, is_town, key
from geo.extract.names.places import Places
from geo.patterns import compiled

__all__ = ["home_of"]


def home_of(telling: Telling, groups: list[Group], places: Places, history: bool) -> Group | None:
    """The incident that a sentence goes on about; None when it tells of a new one."""
    best: tuple[float, Group] | None = None
    candidates = groups if len(groups) <= _FIRST + _LAST else [*groups[:_FIRST], *groups[-_LAST:]]
    placed = telling.site is not None and telling.site.score >= FIRMLY
    if not (telling.dates or placed) and _OF_THEM.search(telling.sentence.low):
        roles = {t.role for t in telling.tolls}  # those whom the report has counted before
        candidates = [g for g in candidates if any(t.role in roles for o in g.tellings for t in o.tolls)] or candidates
    mine = [g for g in candidates if telling.item is not None and telling.item == g.tellings[-1].item]
    candidates = mine or candidates
    opens = opening_of(telling)
    for n, g in enumerate(candidates):
        if (headed_apart(telling, g) or listed_apart(telling, g, places)) and not is_title(g):
            continue
        if g.background != history and not _goes_back(telling, g):
            continue
        if not telling.tolls and is_capture(g) and is_ranked(telling.sentence.low):
            continue  # "It was the third shooting there this year", behind an arrest
        if not times_agree(telling, g) or not kinds_agree(telling, g) or _is_before_all(telling, g, groups):
            continue
        if moves_on(telling, g, places, opens) or is_another_deed(telling, g, opens):
            continue
        if is_elsewhere_on_its_day(telling, g, places, opens):
            continue
        if is_wider(telling, g) or is_beside(telling, g, places):
            continue
        score = 1.0 + n / len(candidates)
        agree = 0.0 if is_end_of_the_doer(telling) or introduces(telling, g) else places_agree(telling, g, places)
        if agree < 0 or (agree <= 0 and strays(telling, g, groups)) or is_otherwise_done(telling, g):
            continue
        score += _SAME_DEED if names_its_deed(telling, g) or speaks_of_its_things(telling, g) else 0.0
        score += _NAMED if agree <= 0 and _names_its_town(telling, g, places) else 0.0
        score += agree + (_SAME_DAY if is_of_its_day(telling, g) else 0.0)
        if best is None or score > best[0]:
            best = score, g
    return best[1] if best else None


def _names_its_town(telling: Telling, g: Group, places: Places) -> bool:
    """Whether a sentence calls an incident by its town: "The Homs bombs went off in the Zahra district"."""
    s = telling.sentence
    named = [places.named[i] for i in places.of(s.index)]
    by_it = [n for n in named if s.low.endswith("the ", 0, n.mention.start - s.start)]
    return any(is_town(n) and key(n.mention.text) in g.names for n in by_it)


def _is_before_all(telling: Telling, g: Group, groups: Sequence[Group]) -> bool:
    """Whether a sentence gives its people a day long before the news, where `g` is told without a day of its own."""
    news = groups[0].when
    if g.when is not None or g.background or news is None or news.prec != 1:
        return False
    days = [d for d in telling.dates if d.score > SPOKEN and not d.future]
    own = bool(telling.tolls) or is_fresh(telling)
    return own and bool(days) and all((news.first - d.last).days > _WEEK for d in days)


def _goes_back(telling: Telling, g: Group) -> bool:
    """Whether news of late tells, further on, when it all began: "The fire on 8 August destroyed most of the town"."""
    strongest = telling.strongest
    if g.background:  # a report on an anniversary: what it goes on about is what it opened with
        if g.tellings[0].apart:  # what the lead says that the news came after
            same = is_of_its_day(telling, g) or (not g.days and strongest is not None and strongest.known)
            return is_told_after(g.tellings[0]) and same and strongest is not None
        lead = g.tellings[0].sentence.index == 0
        return lead and (strongest is None or strongest.kind != "event" or strongest.known) and not telling.dates
    if g.when is None and _counts_others(telling, g):
        return False  # "floods killed 57 in 2019": as many as died then
    return (
        (g.when is None or any(is_of_month(telling, d, g.when) for d in telling.dates))
        and strongest is not None
        and strongest.known
        and telling.sentence.index > g.tellings[0].sentence.index
        and not (HISTORY.search(telling.sentence) or of_the_harmed(telling, telling.dates))
    )


def _counts_others(telling: Telling, g: Group) -> bool:
    """Whether a sentence counts dead whom the incident, which counts its own, does not."""
    mine, theirs = (firm_counts(told).get("killed", set()) for told in ([telling], g.tellings))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_OF_THEM = compiled(r"\bof the (?:wounded|injured|dead|missing)\b")
_WEEK = 7
"""Days."""
_SAME_DAY = _SAME_DEED = 1.0
"""What the same day and the same word for what was done are worth beside the same place where a sentence may go on
about several incidents."""
_NAMED = 0.6
"""What the town named in passing is worth, more than having been told of last among two."""
_FIRST, _LAST = 8, 32
"""How many of the first and of the latest incidents a sentence may go on about."""
