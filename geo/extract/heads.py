"""The places that head what a bulletin tells: "Huambo. An exchange of fire …", "Snovsk community: mortars"."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from geo.extract.apart import is_listed
from geo.extract.placewords import FEATURES
from geo.extract.plainwords import is_plain
from geo.extract.sentences import Sentence
from geo.roles import PlaceNames

__all__ = ["Head", "find", "opening"]


class Head(NamedTuple):
    """A name before or above what a bulletin tells of that place."""

    sentence: Sentence
    start: int
    """Offsets of the text."""
    end: int
    feature: str | None
    """What the bulletin calls it: "community"."""

    @property
    def text(self) -> str:
        return self.sentence.text[self.start - self.sentence.start : self.end - self.sentence.start]


def find(body: Sequence[Sentence], names: PlaceNames, sent: Container[int]) -> dict[int, Head]:
    """Sentence index → the place that heads it; empty unless several places that are known head what is told.

    `sent`: indices of the sentences with a dateline.
    A head holds to the end of its paragraph or to the next one; a name that stands alone in its paragraph also heads
    the paragraphs below it.
    """
    found: dict[int, Head] = {}
    known = set()
    first = opening(body)
    above: Head | None = None
    head: Head | None = None
    for s in body:
        opens = first[s.paragraph] is s
        if opens:
            above = head if head is not None and _is_alone(head, body) else None
            head = above
        own = _head(s, opens=opens) if s.index not in sent and s.section == "body" else None
        head = own or head
        if head is not None:
            found[s.index] = head
        info = names.lookup(own.text) if own is not None else None
        if own is not None and info is not None and info.kind == "place":
            known.add(own.text.lower())
    return found if len(known) >= _BULLETIN else {}


def opening(body: Sequence[Sentence]) -> dict[int, Sentence]:
    """Paragraph → the sentence that opens it; the number of an item before it counts for nothing."""
    found: dict[int, Sentence] = {}
    for s in body:
        first = found.get(s.paragraph)
        if first is None or (first.index == s.index - 1 and len(first.text) <= _NUMBER and is_listed(first.text)):
            found[s.paragraph] = s
    return found


def _is_alone(head: Head, body: Sequence[Sentence]) -> bool:
    after = head.sentence.index + 1
    alone = not head.sentence.text[head.end - head.sentence.start :].strip(" .:–—-")
    return alone and (after >= len(body) or body[after].paragraph != head.sentence.paragraph)


def _head(s: Sentence, *, opens: bool) -> Head | None:
    match = (_HEAD.match(s.text) if _MARK.search(s.text) else None) or (_ALONE.fullmatch(s.text) if opens else None)
    if match is None or all(is_plain(word) for word in _WORD.findall(match["name"].lower())):
        return None
    start, end = s.start + match.start("name"), s.start + match.end("name")
    return Head(s, start, end, match["feature"])


_BULLETIN = 2
"""Known places from which on the names before paragraphs are where they tell of."""
_NUMBER = 4
"""Letters of an item's number that stands like a sentence."""
_WORD = re.compile(r"[^\W\d_]+")
_NAME = (
    r"(?:[•*·▪●►–—-]\s+|\(?\d{1,2}[.)]\s+)?"
    r"(?P<name>[A-Z][\w'’-]+(?: (?:(?:[a-z]{2,3}-)?[A-Z][\w'’-]+|(?:al|el|de|of|the|la|bin)(?= [A-Z])))"
    rf"{{0,3}})(?: (?P<feature>{'|'.join(sorted(FEATURES | {'community', 'direction', 'sector', 'front', 'axis'}))}))?"
    r"(?: \([A-Z][\w. ]*\))?"
)
_MARK = re.compile(r"[-:–—]\s")
"""What parts a head from what follows."""
_HEAD = re.compile(_NAME + r"(?:: |\s[–—-]+\s)(?=\S)")
_ALONE = re.compile(_NAME + r"\s*[.:]?")
