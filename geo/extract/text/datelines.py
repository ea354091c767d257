"""Where and when a report was sent ("KABUL, Jan. 3 (AP) —"): not where and when things happened."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["dated", "find"]


def find(sentences: Sequence[Sentence]) -> dict[int, tuple[int, int]]:
    """Sentence index → (start, end) of the dateline in it, offsets of the text; the sentences that have one."""
    found: dict[int, tuple[int, int]] = {}
    for s in sentences[:_HEAD]:
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


def dated(sentences: Sequence[Sentence]) -> dict[int, tuple[int, int]]:
    """As `find`, of those datelines only that bear a day, however their place is written: "LAHORE, Nov 16: …"."""
    head = ((s.index, _with_its_day(s, sentences)) for s in sentences[:_HEAD])
    return {index: span for index, span in head if span is not None}


def _with_its_day(s: Sentence, sentences: Sequence[Sentence]) -> tuple[int, int] | None:
    """The dateline of a sentence that opens with a place and a day: "LAHORE, Nov 16: …", "Freetown, 8 November - …",
    "PATNA, Nov. 16. — …"; None where other sentences open so, as the items of a list do."""
    match = _DATED.match(s.text) if _DAY.search(s.text, 0, _LONG) else None
    if match is None:
        return None
    if match["end"] == "":  # the dash, or the line's end, is behind the full stop
        after = next((o.text for o in sentences[s.index + 1 : s.index + 2]), "")
        if match.end() < len(s.text) or not (after.startswith(_DASHES) or match["place"].isupper()):
            return None
    others = [o for o in sentences if o is not s]
    if any(_DATED.match(o.text) for o in others if _DAY.search(o.text, 0, _LONG)):
        return None
    if match["end"] == ":" and any(_HEADED.match(o.text) or _PLAIN.match(o.text) for o in others):
        return None
    return s.start + match.start("place"), s.start + match.end()


_HEAD, _LONG = 6, 70
"""Sentences that may hold a dateline; letters of a long one up to its day."""
_DASHES = ("-", "–", "—")
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
_DAY = compiled(rf"\b(?:(?:{_MONTH})\s+\d{{1,2}}|\d{{1,2}}\s+(?:{_MONTH}))\b")
_DATED = compiled(
    r"^\W*(?:(?:\([A-Z]{2,9}\)\s*[-–—]+|\[[A-Z][\w ]+\])\s*)?"
    r"(?!(?:On|In|At|By|Since|Until|From|The|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
    r"(?P<place>[^\W\d_a-z][\w'’./-]*(?:\s(?:[^\W\d_a-z][\w'’./-]*|de|la|las|los|del|da|do|dos|al|el)){0,4}"
    r"(?:,\s[^\W\d_a-z][\w'’.]*(?:\s(?:[^\W\d_a-z][\w'’.]*|and|of)){0,3})?)(?:,|\s\([^()]{2,40}\),?)\s+"
    rf"(?:(?:{_MONTH})\s+\d{{1,2}}|\d{{1,2}}\s+(?:{_MONTH}))(?:,?\s+(?:19|20)?\d\d)?\.?"
    r"\s*(?:\([^()]{2,60}\)\s*)?(?P<end>[-–—]+(?=\s)|:(?=\s+[\"“]?[A-Z])|)"
)
"""A place and a day, and what parts them from the report."""
_HEADED = compiled(r"\W*[A-Z][A-Z'’-]{2,}(?: [A-Z'’-]{2,})*: ")
"""A place that heads another item of a bulletin: "SHIKARPUR: Two men …"."""
_DATELINE = compiled(
    rf"(?:^\W*|\s{{2,}}|\b(?:Release|PDF)\s+"
    rf"|\)\s+)(?P<place>(?:[A-Z][A-Z'’./-]+\s?){{1,4}}(?:,\s+(?:[A-Z][\w'’.]*\s?){{1,3}})?)"
    rf"(?:\s*\([A-Z][A-Za-z. ]+\)(?=,\s+\d))?"
    rf"(?:,?\s*\(?(?P<date>(?:{_MONTH})\s+\d{{1,2}}(?:,\s*\d{{4}})?|\d{{1,2}}\s+(?:{_MONTH})(?:\s+\d{{2,4}})?)\)?)?"
    r"\s*(?:\((?P<agency>[^()]{2,60})\))?\s*(?:(?P<dash>--+|[-–—])(?=\s|[A-Z\[])"
    r"|(?P<colon>:)(?=\s+[\"“]?[A-Z](?:[a-z]|\s))|(?<=\)))(?:\s*\[[A-Z ]+\])*"
)
