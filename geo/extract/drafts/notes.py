"""What the counts cannot say, in the report's own sentences: cause unclear, a curfew, no claim of responsibility."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.actors.claims import unclaimed
from geo.extract.text.clues import Cued, Cues
from geo.extract.text.sentences import Sentence

__all__ = ["find"]

Note = tuple[str, int, int, Sentence]
"""(label, start, end, sentence); the offsets count in the sentence's part."""


def find(told: Sequence[Sentence], claims: Sequence[Sentence]) -> list[Note]:
    """The notes of an incident, each label once. `claims`: sentences that speak of nothing but who did it."""
    found: list[Note] = []
    for s in told:
        for label, pattern in _NOTES.may(s):
            match = pattern.search(s)
            if match and all(label != known for known, *_ in found):
                found.append((label, s.start + match.start(), s.start + match.end(), s))
    for s in (*told, *claims):
        nobody = unclaimed(s)
        if nobody is not None:
            found.append(("no claim of responsibility", *nobody, s))
            break
    return found


_NOTES = Cues(
    {
        "cause unclear": Cued(
            r"\b(?:cause|motive|origin|reason)s?\b[^.]{0,120}?\b(?:unclear|unknown|not (?:yet )?(?:clear"
            r"|known|determined)|undetermined|under investigation|being investigated)\b"
        ),
        "curfew imposed": Cued(r"\b(?:curfew)\b[^.]{0,30}\b(?:imposed|declared|in force)|\bimposed a (?:\w+ )?curfew"),
        "state of emergency": Cued(r"\bstate of emergency\b"),
        "toll may rise": Cued(
            r"\btoll (?:is|was) (?:likely|expected|feared) to (?:rise|climb|increase|grow)"
            r"|\b(?:death )?toll (?:may|could|might) (?:rise|climb|increase)"
        ),
    }
)
