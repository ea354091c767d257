"""Whether a sentence tells how the police came to what the report opened with: "Officers were called to a flat"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.agreement import kinds_agree
from geo.extract.incidents.chronology import is_called
from geo.extract.incidents.sametime import times_agree
from geo.extract.incidents.transitions import is_another
from geo.extract.layout.apart import is_spree

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["is_callout"]


def is_callout(telling: Telling, groups: Sequence[Group]) -> bool:
    """Whether it is the account of the one deed that the lead tells of, whose place it names more closely: "stabbed in
    the city's west … officers were called to a flat in Bex"."""
    led = [g for g in groups if not g.background]
    if len(led) != 1 or not is_called(telling.sentence) or is_another(telling):
        return False
    g = led[0]
    first, last = g.tellings[0].sentence, g.tellings[-1].sentence
    near = first.index <= _LEAD and telling.sentence.index - last.index <= _NEAR and not g.one_of
    return near and not is_spree(first.low, lead=True) and kinds_agree(telling, g) and times_agree(telling, g)


_LEAD, _NEAR = 1, 3
"""Index of the last sentence that may be the lead; sentences after what was told up to which an account follows."""
