"""How long something went on: "began on Saturday and continued until Tuesday", "since Sunday", "three days of riots",
"stormed the hotel on Friday evening … the siege was lifted at dawn"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from geo.extract.days import precision
from geo.extract.days.dateforms import SMALL
from geo.extract.days.sameday import is_at_night
from geo.extract.days.when import When
from geo.extract.drafts.dayweights import Candidate
from geo.extract.incidents import lasting
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["days_before", "lengthened", "up_to_the_count"]


def up_to_the_count(w: When, c: Candidate, told: dt.date | None) -> When:
    """ "Have killed 40 people since Saturday", "the toll in three days of riots rose to 24 on Tuesday": the days over
    which people are counted; `w` itself where its sentence counts nobody so. `told`: the day of the report."""
    if c.telling is None or w.prec != 1 or w.future or w.kind == lasting.SINCE:
        return w
    if not any(toll.role in ("killed", "injured") for toll in c.telling.tolls):
        return w
    if told is not None and 0 < (told - w.last).days <= _MONTH and _counts_since(w, c.sentence):
        return replace(w, last=told, prec=precision.of_span(w.first, told))
    n = 0 if _began(w, c.sentence) else _days_of(c.sentence)
    return replace(w, first=w.last - dt.timedelta(days=n - 1), prec=precision.of_days(n - 1)) if n else w


def days_before(own: Iterable[Sentence], told: dt.date) -> tuple[dt.date, dt.date, int] | None:
    """The days up to that of the report, where all that says when is how many of them it went on."""
    n = max(map(_days_of, own), default=0)
    return (told - dt.timedelta(days=n - 1), told, precision.of_days(n - 1)) if n else None


def lengthened(
    w: When,
    c: Candidate,
    options: Sequence[Candidate],
    own: Sequence[Sentence],
    around: Sequence[Sentence],
    told: dt.date | None,
) -> When:
    """The day on which something began, with those up to the one on which it ended; `w` itself where nothing says so.

    `options`: all days that tell of it; `own`: the sentences that do; `around`: those beside them that tell of nothing;
    `told`: the day of the report, after which it says of nothing."""
    if w.prec != 1 or w.future:
        return w
    whole = _whole(w, c, own)
    if whole is not w and (told is None or whole.last <= told):
        return whole
    last = _over(w, c, options, [*own, *around])
    if last is None and _began(w, c.sentence):
        last = _ended(w, options) or _after_days(w, own) or _goes_on(c, own, told)
    if last is None or last <= w.last or (told is not None and last > told):
        return w
    return replace(w, last=last, prec=precision.of_span(w.first, last))


def _counts_since(w: When, s: Sentence) -> bool:
    """Whether people came to harm from a day on: "clashes since Sunday have left 11 dead"."""
    at = w.start - s.start
    at += len("since ") if s.low.startswith("since ", at) else 0
    before = s.low[max(0, at - _FAR) : at]
    if not _SINCE.search(before) or s.low.startswith(("'s", "’s"), w.end - s.start) or lasting.is_compared(before):
        return False
    return _HAVE.search(s) is not None


def _days_of(s: Sentence) -> int:
    """Over how many days it went on, as a sentence says that counts its people; 0 where it does not."""
    found = _DAYS_OF.search(s) or _IN_DAYS.search(s)
    if found is None:
        return 0
    told = found["n"] or "seven"  # "in a week"
    n = SMALL.get(told, 0) or (int(told) if told.isdigit() else 0)
    return n if 1 < n <= _MONTH else 0


def _began(w: When, s: Sentence) -> bool:
    """Whether a day is that on which something began that can go on."""
    at = w.start - s.start
    return (
        _BEGAN.search(s, s.low[max(0, at - _NEAR) : at]) is not None
        or _BEGAN_THEN.match(s.low, w.end - s.start) is not None
    )


def _over(w: When, c: Candidate, options: Sequence[Candidate], told: Sequence[Sentence]) -> dt.date | None:
    """The day on which those who had come were gone or overcome: named, or the morning after the evening on which they
    came."""
    for s in told:
        over = _OVER.search(s)
        if over is None:
            continue
        for o in options:
            day = o.when
            if o.sentence is s and day.prec == 1 and 0 < (day.last - w.first).days <= _SIEGE:
                at = day.start - s.start
                if at >= over.end() and _SOON.fullmatch(s.low, over.end(), at):
                    return day.last
        morning = _MORNING.match(s.low, over.end()) or _BY_MORNING.match(s.low)
        named = any(o.sentence is s and o.when is not w and o.when.prec == 1 for o in options)
        if morning is not None and not named and is_at_night(c.sentence, w):
            return w.last + dt.timedelta(days=1)
    return None


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
    n = next((n for n in map(_days_of, own) if n), 0)
    return w.first + dt.timedelta(days=n - 1) if n else None


def _whole(w: When, c: Candidate, own: Sequence[Sentence]) -> When:
    """All days of "the four-day siege", and the night of "a 12-hour stand-off", counted from the day on which it began
    or back from that on which it was over; `w` itself where nothing says how long it went on."""
    for s in own:
        lasted = _LASTED.search(s)
        if lasted is None:
            continue
        n = SMALL.get(lasted["n"], 0) or (int(lasted["n"]) if lasted["n"].isdigit() else 0)
        if lasted["unit"] == "hour":
            more = 1 if n >= _A_NIGHT and n < _A_DAY and is_at_night(c.sentence, w) else 0
        else:
            more = n - 1
        if not 0 < more <= _MONTH:
            continue
        far = dt.timedelta(days=more)
        if _AT_THE_END.search(c.sentence) and not _began(w, c.sentence):
            return replace(w, first=w.last - far, prec=precision.of_days(more))
        return replace(w, last=w.first + far, prec=precision.of_days(more))
    return w


def _goes_on(c: Candidate, own: Sequence[Sentence], told: dt.date | None) -> dt.date | None:
    """The day of the report, where fighting that began on a day "has killed 40 people" up to it, or what "had begun"
    on it "left 40 dead"."""
    if _GO_ON.search(c.sentence) is None:
        return None
    if c.telling is not None and any(toll.role in ("killed", "injured") for toll in c.telling.tolls):
        return told if _HAVE.search(c.sentence) or _THAT_BEGAN.search(c.sentence) else None
    return told if _FIRES_BEGAN.match(c.sentence) and any(_HAVE.search(s) for s in own) else None


_NEAR, _FAR = 60, 110
"""Letters before a day."""
_MONTH, _SIEGE = 31, 3
"""Days that fighting, and that a siege, may go on."""
_BEGAN = Cued(r"\b(?:began|begun|started|brok(?:e|en) out|erupted|flared(?: up)?)\b[^.;]*$")
_BEGAN_THEN = compiled(r" (?:(?:morning|afternoon|evening|night),? )?(?:began|started|erupted)\b")
_SINCE = compiled(r"\bsince (?:last |early |late |about |around )*(?:on )?$")
_HAVE = Cued(
    r"\b(?:ha(?:s|ve|d)|['’]ve) (?:now |so far |already |also |all |each )*(?:been )?(?:killed|left|claimed|cost|died"
    r"|taken|lost|wounded|injured|hurt|fallen|perished|drowned|slain|shot|hacked|massacred|burn(?:ed|t)|hit|reached"
    r"|risen)\b"
)
_LASTS = (
    r"(?:clashes|fighting|battles?|violence|rioting|riots|unrest|shelling|bombardment|gunfire|attacks|raids|bloodshed"
    r"|protests|skirmishes|combat|looting|floods?|flooding|storms|wildfires|bushfires|fires)"
)
_GO_ON = Cued(rf"\b{_LASTS}\b")
_THAT_BEGAN = Cued(
    rf"\b{_LASTS}(?: in [\w'’ -]{{3,30}}?)? (?:that|which) (?:had )?(?:begun|began|broken? out|erupted|started)\b"
)
_FIRES_BEGAN = Cued(
    rf"\W*(?:the )?(?:[\w-]+ ){{0,2}}?{_LASTS}\b(?:,? which)? (?:had )?(?:begun|began|broken? out|erupted|started)\b"
)
_LASTED = Cued(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ](?P<unit>day|hour)(?:[- ]long)? (?:[\w-]+ )?"
    r"(?:siege|crisis|stand-?off|hijack(?:ing)?|hostage|ordeal|battle|gun ?battle|assault|attack|occupation|shoot-?out"
    r"|firefight|strike|walkout|sit-in|blockade|offensive|operation)\b"
)
"""How long something is said to have gone on."""
_AT_THE_END = Cued(
    r"\b(?:ended|ending|over|surrendered|freed|released|rescued|overran|retook|recaptured|recapturing|last|final"
    r"|remaining|lifted|broke|(?:commandos|troops|soldiers|police|forces|marines|rangers) (?:\w+ )?stormed)\b"
)
"""In a sentence on the day on which it was over."""
_A_NIGHT, _A_DAY = 6, 24
"""Hours from which on what began in the evening goes on into the next day; of a day."""
_UNTIL = Cued(
    r"\b(?:continued|continuing|lasted|lasting|went on|raged|raging|carried on|persisted|dragged on|did not end|ended"
    r"|ending|stopped|subsided|died down)\b[^.;]{0,30}?\b(?:until|till|through|into|up to|on|before) "
    r"(?:early |late |the )?$"
)
_DAYS_OF = Cued(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: (?:straight|consecutive|successive))? days"
    rf" (?:and nights )?of (?:[\w-]+ ){{0,3}}?{_LASTS}\b"
)
_IN_DAYS = Cued(
    rf"(?:^|\b{_LASTS}[^.;]{{0,60}}? )(?:in|over|within) (?:just |only |barely |about )?"
    r"(?:(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days|(?P<week>a week))(?=,? [^.;]{0,40}?"
    rf"\b{_LASTS}\b[^.;]{{0,40}}? (?:killed|claimed|left|drowned)\b|[,.;]|,? [^.;,]{{0,30}}? said\b)"
)
"""Over how many days floods or fires took their dead: "in four days floods have killed 22 people"."""
_OVER = Cued(
    r"\b(?:siege|stand-?off|assault|ordeal|battle|gun ?battle|firefight|shoot-?out|hijack(?:ing)?|hostage[- ]taking"
    r"|attack|raid|fighting|clashes)(?: which| that)? (?:(?:was|were|had|been|has|finally|only|then|came) )*"
    r"(?:over|ended|lifted|broken|crushed|finished|declared over|put down|to an end)\b"
    r"|\b(?:ended|lifted|broke|crushed|put an end to) (?:the|their) (?:[\w-]+ )?(?:siege|stand-?off|assault|attack"
    r"|hijack(?:ing)?|raid)\b"
    r"|\b(?:rebels|guerrillas|fighters|gunmen|attackers|assailants|militants|insurgents|raiders|they|and) (?:\w+ )?"
    r"(?:withdrew|pulled (?:out|back)|retreated|melted away|were driven (?:out|off|back)|were (?:beaten|fought) off)\b"
    r"|\b(?:last|remaining) (?:of the )?(?:\w+ )?(?:gunm[ae]n|attackers?|assailants?|militants?|hijackers?) "
    r"(?:was|were|had been) (?:killed|shot|overpowered|arrested)\b"
    r"|\b(?:hijackers|hostage-takers|gunm[ae]n|captors|they|who [^.;]{5,90}) surrendered\b"
)
"""What says that those who had come were gone or overcome."""
_SOON = compiled(r"[^.;]{0,40}")
_MORNING = compiled(
    r"[^.;]{0,40}?\b(?:at|by|before|around|towards?|until|shortly after|soon after|just after|in the"
    r"|the (?:next|following)) (?:about )?"
    r"(?:dawn|daybreak|first light|sunrise|midnight|day|morning|early hours|small hours|early morning)\b"
)
_BY_MORNING = compiled(r"\W*(?:by|at|towards|before) (?:dawn|daybreak|first light|sunrise|morning),? ")
