"""Names in capitals that are spelt like a verb: "IS militants" are no "is"."""

from __future__ import annotations

from geo.extract.text.tokens import Token, words

__all__ = ["NAME", "kept"]

NAME = "IS"
"""The Islamic State."""


def kept(low: str, tokens: tuple[Token, ...], start: int) -> tuple[str, tuple[Token, ...], tuple[str, ...]]:
    """A folded sentence that begins at `start`, its tokens and their folded texts, with the name in its capitals
    wherever it is none of the verb said loudly: "it IS true"."""
    found = []
    for n, token in enumerate(tokens):
        if token.text == NAME and not (n and tokens[n - 1].low in _SUBJECTS):
            token = token._replace(low=NAME)
            at = token.start - start
            low = low[:at] + NAME + low[at + len(NAME) :]
        found.append(token)
    return low, tuple(found), tuple(t.low for t in found)


_SUBJECTS = words("it he she this that there what who which where here how why")
