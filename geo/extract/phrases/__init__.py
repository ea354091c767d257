"""Phrases that tell of an event, by type. Data only.

An entry: event type | sub-type | weight | kind, then its phrases on indented lines. `*` ends a stem, `(a|b)` are
choices, `@` is a name. The heavier trigger tells more.
Kind: "event" stands alone · "weak" needs casualties · "clue" only sharpens the type of others.
"""

from __future__ import annotations

from geo.extract.phrases import accidents, blasts, crime, disasters, fighting, strategic, unrest, violence

__all__ = ["TABLE"]

TABLE = "\n".join(
    part.TABLE.strip("\n") for part in (blasts, fighting, violence, crime, accidents, disasters, unrest, strategic)
)
