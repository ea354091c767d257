"""How long something went on whose first day is known: "began on Saturday and continued until Tuesday"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.days import precision
from geo.extract.days.dateforms import SMALL
from geo.extract.days.dates import When
from geo.extract.drafts.dayweights import Candidate
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["lengthened"]


def lengthened(
    w: When, c: Candidate, options: Sequence[Candidate], own: Sequence[Sentence], told: dt.date | None
) -> When:
    """The day on which something began, with those up to the one on which it ended; `w` itself where nothing says so.

    `options`: all days that tell of it; `own`: the sentences that do; `told`: the day of the report, after which it
    says of nothing."""
    if w.prec != 1 or w.future or not _began(w, c.sentence):
        return w
    last = _ended(w, options) or _after_days(w, own)
    if last is None or (told is not None and last > told):
        return w
    return replace(w, last=last, prec=precision.of_span(w.first, last))


def _began(w: When, s: Sentence) -> bool:
    """Whether a day is that on which something began that can go on."""
    at = w.start - s.start
    return (
        _BEGAN.search(s, s.low[max(0, at - _NEAR) : at]) is not None
        or _BEGAN_THEN.match(s.low, w.end - s.start) is not None
    )


def _ended(w: When, options: Sequence[Candidate]) -> dt.date | None:
    """The day up to which it is said to have gone on."""
    for o in options:
        day, s = o.when, o.sentence
        if day.prec != 1 or day.kind not in ("weekday", "day") or not 0 < (day.last - w.first).days <= _MONTH:
            continue
        at = day.start - s.start
        if _UNTIL.search(s, s.low[max(0, at - _NEAR) : at]):
            return day.last
    return None


def _after_days(w: When, own: Sequence[Sentence]) -> dt.date | None:
    """The last of so many days of fighting: "in three days of clashes"."""
    for s in own:
        found = _DAYS_OF.search(s)
        if found is not None:
            n = SMALL.get(found["n"], 0) or int(found["n"]) if found["n"] in SMALL or found["n"].isdigit() else 0
            return w.first + dt.timedelta(days=n - 1) if 1 < n <= _MONTH else None
    return None


_NEAR = 60
"""Letters before a day."""
_MONTH = 31
_BEGAN = Cued(r"\b(?:began|begun|started|broke out|erupted|flared(?: up)?)\b[^.;]*$")
_BEGAN_THEN = re.compile(r" (?:(?:morning|afternoon|evening|night),? )?(?:began|started|erupted)\b")
_UNTIL = Cued(
    r"\b(?:continued|continuing|lasted|lasting|went on|raged|raging|carried on|persisted|dragged on|did not end|ended"
    r"|ending|stopped|subsided|died down)\b[^.;]{0,30}?\b(?:until|till|through|into|up to|on|before) "
    r"(?:early |late |the )?$"
)
_DAYS_OF = Cued(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: (?:straight|consecutive|successive))? days"
    r" (?:and nights )?of (?:[\w-]+ ){0,3}?(?:clashes|fighting|battles?|violence|rioting|riots|unrest|shelling"
    r"|bombardment|gunfire|attacks|raids|bloodshed|protests|skirmishes|combat)\b"
)
