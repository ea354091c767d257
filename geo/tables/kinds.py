"""What the words of a table mean as kinds of event: the vocabulary in any case, and words that a person explains."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from geo.model import VOCABULARY
from geo.tables.cells import BadCell

__all__ = ["KINDS", "kind_of"]

KINDS = {f"{kind}: {sub}".lower(): (kind, sub) for kind, subs in VOCABULARY.items() for sub in subs}
"""Every kind, "battles: armed clash", and its two names as the vocabulary spells them."""
_GENERAL = {kind.lower(): (kind, "Other" if "Other" in subs else subs[0]) for kind, subs in VOCABULARY.items()}
"""A type alone stands for its most general kind."""
_SUBS = [sub.lower() for _, sub in KINDS.values()]
_ALONE = {sub.lower(): (kind, sub) for kind, sub in KINDS.values() if _SUBS.count(sub.lower()) == 1}
"""A sub-type alone, where no other type has one of that name."""


def kind_of(event_type: str, sub_event_type: str, meant: Mapping[str, str] | None = None) -> tuple[str, str]:
    """Type and sub-type as the vocabulary spells them.

    meant: word of the table, in lower case → the kind that it stands for, "Battles: Armed clash"; it goes before all.
    Raises BadCell for what is no kind.
    """
    word, sub = event_type.lower(), sub_event_type.lower()
    if meant and word in meant:
        word, sub = meant[word].lower(), ""
    if sub:
        found = KINDS.get(f"{word}: {sub}") or (None if word else _ALONE.get(sub))
    else:
        found = _GENERAL.get(word) or KINDS.get(word) or _ALONE.get(word)
    if found:
        return found
    near = difflib.get_close_matches(event_type, VOCABULARY)
    hint = f"Did you mean {near[0]!r}?" if near else f"There are: {'; '.join(VOCABULARY)}."
    beside = f" with {sub_event_type!r}" if sub_event_type else ""
    raise BadCell(f"no kind of event is called {event_type!r}{beside}. {hint}")
