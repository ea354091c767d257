"""Where and when a report was sent ("KABUL, Jan. 3 (AP) —"): not where and when things happened."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["find"]


def find(sentences: Sequence[Sentence]) -> dict[int, tuple[int, int]]:
    """Sentence index → (start, end) of the dateline in it, offsets of the text; the sentences that have one."""
    found: dict[int, tuple[int, int]] = {}
    for s in sentences[:6]:
        if not s.index and (plain := _PLAIN.match(s.text)):
            if not any(_PLAIN.match(o.text) for o in sentences[1:]):  # else it is a list
                found[s.index] = (s.start, s.start + plain.end())
            continue
        if not _DASH.search(s.text):
            continue
        match = _DATELINE.search(s.text) if _INSIDE.search(s.text) else _DATELINE.match(s.text)
        if match and match["colon"] and s.index:
            continue  # the heading of a list's item
        if match and (match["date"] or match["agency"] or match["dash"] or match["colon"]):
            found[s.index] = (s.start + match.start("place"), s.start + match.end())
    return found


_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
    r"|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*\.?"
)
_DASH = compiled(r"(?=[-–—)A-Z])(?:--|[-–—](?=[\sA-Z\[])|\)|[A-Z]: )")
"""What ends a dateline: the pattern of a whole one is slow."""
_INSIDE = compiled(r"(?=[\s)RP])(?:\s{2}|\)\s|Release|PDF)")
"""What stands before a dateline that does not open its sentence."""
_PLAIN = compiled(
    r"(?P<place>[A-Z][a-z][\w'’-]*(?: [A-Z][\w'’-]+){0,2}(?:, (?:[A-Z][\w'’-]+ ?){1,2})?)"
    r"(?: ?--? | ?[–—] ?|: )(?=[\"“]?[A-Z])"
)
"""As papers print it in small letters: "New Delhi: Sixteen people …", "Pristina - A tractor …"."""
_DATELINE = compiled(
    rf"(?:^\W*|\s{{2,}}|\b(?:Release|PDF)\s+"
    rf"|\)\s+)(?P<place>(?:[A-Z][A-Z'’./-]+\s?){{1,4}}(?:,\s+(?:[A-Z][\w'’.]*\s?){{1,3}})?)"
    rf"(?:\s*\([A-Z][A-Za-z. ]+\)(?=,\s+\d))?"
    rf"(?:,?\s*\(?(?P<date>(?:{_MONTH})\s+\d{{1,2}}(?:,\s*\d{{4}})?|\d{{1,2}}\s+(?:{_MONTH})(?:\s+\d{{2,4}})?)\)?)?"
    r"\s*(?:\((?P<agency>[^()]{2,60})\))?\s*(?:(?P<dash>--+|[-–—])(?=\s|[A-Z\[])"
    r"|(?P<colon>:)(?=\s+[\"“]?[A-Z](?:[a-z]|\s))|(?<=\)))(?:\s*\[[A-Z ]+\])*"
)
