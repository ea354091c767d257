"""Who says so: the source that a sentence names for what it tells, or that its neighbours name for it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.actors.speakers import Said, said_by
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["Sources", "source_of"]


class Sources:
    """Who says what in one report."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """`sentences`: those of all parts, in their order."""
        self._at = {(s.part, s.index): s for s in sentences}

    def of(self, s: Sentence, start: int, end: int) -> str | None:
        """Who says what stands from `start` to `end` of a sentence: the nearest of those that it names itself, whom
        "he said" means, or who goes on with a quotation."""
        found = said_by(s)
        if not found:
            return self._around(s)
        near = [(_gap(f, start, end, s), f) for f in found]
        said = min(((gap, f) for gap, f in near if gap is not None), key=lambda g: g[0], default=None)
        return self._meant(said[1], s) if said is not None else None

    def _around(self, s: Sentence) -> str | None:
        """Who goes on speaking in a sentence that names nobody: the one whom the next names, or the one before."""
        after = self._at.get((s.part, s.index + 1))
        if after is not None and after.low.startswith(_THAT_IS):
            return source_of(after)
        if not _QUOTED.match(s.low):
            return None
        if after is not None and after.paragraph == s.paragraph and _GOES_ON.search(after):
            first = next(iter(said_by(after)), None)
            return (self._meant(first, after) if first is not None else None) or self._before(s, "any")
        return self._before(s, "any") if s.text[:1] in _OPEN_QUOTES else None

    def _meant(self, said: Said, s: Sentence) -> str | None:
        """The name of a source; of "she" that of the one whom it means."""
        if not said.pronoun:
            return said.who
        own = [f for f in said_by(s) if f.end <= said.start and not f.pronoun and _agree(f.number, said.number)]
        named = own[-1].who if own else self._before(s, said.number, said.who)
        return named or (said.who if said.number == "any" else None)

    def _before(self, s: Sentence, number: str, pronoun: str = "") -> str | None:
        """The last of those whom the sentences before name and whom a pronoun may mean."""
        for back in range(1, _REACH + 1):
            earlier = self._at.get((s.part, s.index - back))
            if earlier is None:
                return None
            others = _OTHER.get(pronoun)
            if any(f.who == others for f in said_by(earlier)):
                return None
            named = [f for f in said_by(earlier) if not f.pronoun and _agree(f.number, number)]
            if named:
                return named[0].who
        return None


def source_of(sentence: Sentence) -> str | None:
    """The first source that a sentence names itself: "state media outlet IRNA", "the health ministry"."""
    return next((f.who for f in said_by(sentence) if not f.pronoun), None)


def _gap(said: Said, start: int, end: int, s: Sentence) -> int | None:
    """How far what stands between two offsets is from those who say it; None where they do not say it."""
    if start >= said.end:
        first, last = said.end, start
    elif said.onward and end <= said.start:
        return None
    else:
        first, last = end, said.start
    if first >= last:
        return 0
    parted = s.text.count(";", first - s.start, last - s.start)
    return last - first + _PARTED * (2 * parted + said.counting)


def _agree(number: str, pronoun: str) -> bool:
    """Whether a pronoun may mean whoever is named."""
    return "any" in (number, pronoun) or number == pronoun or (number, pronoun) in _ALSO


_REACH = 3
"""How many sentences back "he" may have been named."""
_PARTED = 1000
"""What a semicolon weighs against letters."""
_OTHER = {"he": "she", "she": "he"}
"""Whom a sentence before means by the one is not meant by the other."""
_ALSO = (("body", "many"), ("many", "body"))
"""A ministry may be "they", and the police "it"."""
_THAT_IS = ("that is according to", "that's according to", "this is according to", "this according to")
"""How a sentence opens that only says who said the one before."""
_OPEN_QUOTES = "\"“'‘"
_GOES_ON = Cued(r"^\W*(?:\w+\W+){0,9}?(?:said|says|told|added)\b")
_QUOTED = compiled(r"\s*[\"'“‘]")
