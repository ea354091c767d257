"""Whom the sentence before has brought in, of whom the next one says what befell him: "A second man was found in the
yard. He died in hospital."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts import people
from geo.extract.counts.people import Ground
from geo.extract.counts.persons import Person, describe, merged
from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence

__all__ = ["as_introduced"]


def as_introduced(before: Sentence, s: Sentence, told: Sequence[Toll], ground: Ground) -> list[Toll]:
    """The tolls of `s`, those of the "he" or "she" that it opens with said of whoever `before`, a sentence that tells
    of nobody's fate, brings in alone."""
    pronoun = s.tokens[0].low if s.tokens else ""
    if pronoun not in _PRONOUNS or not any(_is_of_pronoun(t, s) for t in told):
        return list(told)
    person = _newcomer(before, _PRONOUNS[pronoun], ground)
    return [replace(t, who=(person,)) if person is not None and _is_of_pronoun(t, s) else t for t in told]


def _is_of_pronoun(toll: Toll, s: Sentence) -> bool:
    """Whether a statement speaks of the word that its sentence opens with."""
    return toll.role in _FATES and len(toll.who) == 1 and toll.who[0].pronoun and toll.who[0].at == s.tokens[0].start


def _newcomer(before: Sentence, sex: str, ground: Ground) -> Person | None:
    """The one person of that sex whom a sentence brings in as new, with all that it calls them."""
    found: Person | None = None
    for p in sorted(people.find(before, ground).values(), key=lambda p: p.first):
        person = describe(before.tokens, p) if p.kind in _NEW and not p.attacker else None
        if person is None or person.pronoun or person.sex not in (None, sex):
            continue
        if found is None:
            found = person
        elif before.tokens[p.first - 1].low == ",":
            found = merged(found, person)  # "a second victim, a man of 31,"
        else:
            return None
    return replace(found, sex=sex) if found is not None and (found.nth or found.age is not None) else None


_PRONOUNS = {"he": "m", "she": "f"}
_FATES = ("killed", "injured", "shot")
_NEW = ("one", "counted", "single")
"""Kinds of phrases by which somebody is told of for the first time."""
