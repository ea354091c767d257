"""Phrases that tell of an event, by type. Data only.

An entry: event type | sub-type | weight | kind, then its phrases on indented lines. `*` ends a stem, `(a|b)` are
choices, `@` is a name, a word in capitals stands for a class of `things`. The heavier trigger tells more.
Kind: "event" stands alone · "weak" needs casualties · "clue" only sharpens the type of others.
"""

from __future__ import annotations

import re

from geo.extract.phrases import (
    accidents,
    blasts,
    crime,
    disasters,
    fighting,
    finds,
    operations,
    strategic,
    traffic,
    unrest,
    violence,
)
from geo.extract.phrases.things import CLASSES

__all__ = ["TABLE"]

TABLE = re.sub(
    r"\b(?:" + "|".join(CLASSES) + r")\b",
    lambda found: re.sub(r"\|\s+", "|", CLASSES[found.group()]),
    "\n".join(
        part.TABLE.strip("\n")
        for part in (
            blasts,
            fighting,
            violence,
            crime,
            traffic,
            accidents,
            disasters,
            unrest,
            finds,
            strategic,
            operations,
        )
    ),
)
