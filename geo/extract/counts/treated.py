"""Those who were treated, of whom the sentence before says how many: "Five people swam ashore. They were treated for
cuts."."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts import counts, people
from geo.extract.counts.people import Ground
from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["treated"]


def treated(body: Sequence[Sentence], s: Sentence) -> Toll | None:
    """The toll of a sentence that says of "them" that they were treated; None where nobody was counted just before, or
    it was said there what befell those."""
    found = _THEY_WERE.match(s.low)
    before = body[s.index - 1] if found is not None and s.index else None
    if found is None or before is None or before.paragraph != s.paragraph or counts.find(before, Ground()):
        return None
    first = next(iter(people.find(before, Ground()).values()), None)
    if first is None or first.first > _FRONT or first.kind not in ("counted", "bare") or first.count is None:
        return None
    if first.count.qualifier is not None or (first.count.best or 0) < _SOME:
        return None
    return Toll("injured", first.count, s.start + found.start("who"), s.start + found.end(), "counted")


_FRONT, _SOME = 3, 2
"""Words before whom the sentence before opens with; how many "they" are at least."""
_THEY_WERE = compiled(
    r"\W*(?P<who>they|all(?: of them)?|these)(?: all)? (?:(?:were|are|have been)(?: all)?(?: being)?(?: \w+ly| later)?"
    r" (?:treated|hospitali[sz]ed|(?:taken|rushed|airlifted|flown|driven|brought) to [^.;]{0,40}?(?:hospital|clinic)"
    r"|admitted to)|(?:suffered|sustained|escaped with|had) (?:\w+ ){0,3}?(?:injuries|bruises|cuts|burns|fractures))\b"
)
