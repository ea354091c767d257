"""Whether a sentence tells again what a headline says that stands in the text itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from geo.extract.incidents.agreement import kinds_agree
from geo.extract.text.sentences import Sentence

if TYPE_CHECKING:
    from geo.extract.incidents.tellings import Group, Telling

__all__ = ["is_under_headline"]


def is_under_headline(telling: Telling, groups: Sequence[Group], headed: int) -> bool:
    """Whether all that was told before is the headline that stands in the text, which names the country or the province
    where the text names the village.

    `headed`: how many sentences with which the text begins are the report's title again."""
    if len(groups) != 1:
        return False
    told = [t.sentence for t in groups[0].tellings]
    parted = telling.sentence.paragraph != told[-1].paragraph and all(map(_is_headline, told))
    if not parted and not all(s.index < headed <= telling.sentence.index for s in told):
        return False
    beside = all(f.startswith("strategic/") for f in groups[0].families)  # "Troops clear camp, recover arms"
    return beside or kinds_agree(telling, groups[0])


def _is_headline(s: Sentence) -> bool:
    ends = s.text[-1].isalnum() or s.text[-1] == ")"
    return ends and s.part == "text" and s.index <= _HEAD and len(s.tokens) >= _WORDS


_HEAD, _WORDS = 4, 4
"""Index of the last sentence that may be a text's headline; words that it has at least."""
