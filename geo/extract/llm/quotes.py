"""Where a quote stands in a report, to the character, however the model set its blanks and quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

from geo.extract.text.tokens import fold

__all__ = ["Span", "Words"]


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open offsets in a text."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a character is in both."""
        return self.start < end and start < self.end


class Words:
    """A text in which quotes are looked up: letter case, white space, quotation marks and dashes count for nothing,
    the ends of words do."""

    def __init__(self, text: str) -> None:
        self._plain, self._at = _plain(text)

    def all(self, quote: str) -> list[Span]:
        """Everywhere that a quote stands, in order."""
        wanted = _plain(quote)[0].strip(_EDGE)
        found: list[Span] = []
        start = self._plain.find(wanted) if wanted else -1
        while start >= 0:
            end = start + len(wanted)
            if self._whole_words(start, end):
                found.append(Span(self._at[start], self._at[end - 1] + 1))
            start = self._plain.find(wanted, start + 1)
        return found

    def near(self, quote: str, at: int) -> Span | None:
        """The place of a quote that lies nearest to an offset; None: the text does not say so."""
        return min(self.all(quote), key=lambda span: abs(span.start - at), default=None)

    def _whole_words(self, start: int, end: int) -> bool:
        """ "3 people" does not stand in "73 people", nor "1,2" in "1,250"."""
        before, first = self._plain[max(0, start - 2) : start], self._plain[start]
        last, after = self._plain[end - 1], self._plain[end : end + 2]
        if before and first.isalnum() and (before[-1].isalnum() or (first.isdigit() and _joins(before[::-1]))):
            return False
        return not (after and last.isalnum() and (after[0].isalnum() or (last.isdigit() and _joins(after))))


def _joins(pair: str) -> bool:
    """Whether a sign goes on with a number: the comma of "1,250", not that of "in 2019, 250"."""
    return len(pair) == 2 and pair[0] in ".," and pair[1].isdigit()


def _plain(text: str) -> tuple[str, list[int]]:
    """The text with plain signs and single blanks, and each character's offset in the original."""
    kept: list[str] = []
    at: list[int] = []
    for offset, sign in enumerate(fold(text)):
        if sign in _INVISIBLE:
            continue
        sign = " " if sign.isspace() else _SAME.get(sign, sign)
        if sign == " " and kept and kept[-1] == " ":
            continue
        for one in sign:
            kept.append(one)
            at.append(offset)
    return "".join(kept), at


_SAME = dict.fromkeys("\"'«»„‚‹›″′", "'") | dict.fromkeys("—−‐", "-") | {"…": "..."}
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_EDGE = " '.,;:"
"""What a quote may begin or end with and the text not."""
