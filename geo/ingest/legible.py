"""A Document as a reader sees it: without what a file, a page or a letter put between its words.

Line ends of other systems, words broken at a line's end, tags and entities of a web page, the marks of a forwarded
letter and signs that nobody sees are no part of what a report says, yet its text is kept as it was given, and offsets
count in it. So those who read are handed a legible copy, and what they found is put back where it stands.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from geo.model import Analysis, Claim, Document, Incident, Mention, Part
from geo.patterns import compiled

__all__ = ["Legible"]


@dataclass(frozen=True, slots=True)
class Legible:
    """A document's legible copy, and the way back."""

    document: Document
    """What is to be read; the given document itself where nothing stands in the way."""
    _given: Document
    _copies: dict[Part, _Copy]

    @staticmethod
    def of(document: Document) -> Legible:
        """The copy of `document`, under the same id."""
        given: dict[Part, str | None] = {"text": document.text, "title": document.title}
        copies = {part: _Copy.of(raw) for part, raw in given.items() if raw and _HINT.search(raw)}
        copies = {part: copy for part, copy in copies.items() if copy.text.strip()}
        clear: dict[str, Any] = {part: copy.text for part, copy in copies.items()}
        return Legible(replace(document, **clear), document, copies)

    def back(self, analysis: Analysis) -> Analysis:
        """What was found in the copy, with the offsets and phrases of the document as it was given."""
        if not self._copies:
            return analysis
        return replace(
            analysis,
            document=self._given,
            toponyms=tuple(replace(t, mention=self._mention(t.mention)) for t in analysis.toponyms),
            incidents=tuple(self._incident(incident) for incident in analysis.incidents),
            mentions=tuple(map(self._mention, analysis.mentions)),
        )

    def _mention(self, mention: Mention) -> Mention:
        copy = self._copies.get(mention.part)
        if copy is None:
            return mention
        start, end = copy.span(mention.start, mention.end)
        return replace(mention, start=start, end=end, text=copy.raw[start:end])

    def _incident(self, incident: Incident) -> Incident:
        return replace(incident, claims=tuple(map(self._claim, incident.claims)))

    def _claim(self, claim: Claim) -> Claim:
        copy = self._copies.get(claim.part)
        if copy is None:
            return claim
        start, end = copy.span(claim.start, claim.end)
        first = copy.text.rfind(
            claim.sentence, max(0, claim.end - len(claim.sentence)), claim.start + len(claim.sentence)
        )
        sentence = copy.raw[slice(*copy.span(first, first + len(claim.sentence)))] if first >= 0 else claim.sentence
        return replace(claim, start=start, end=end, sentence=sentence)


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of a copy."""

    at: int
    """Where it starts in the copy."""
    start: int
    end: int
    """The span of the given text that it stands for."""
    kept: bool
    """It is that text letter by letter."""


@dataclass(frozen=True, slots=True)
class _Copy:
    """One text made legible."""

    raw: str
    text: str
    _runs: tuple[_Run, ...]
    _starts: tuple[int, ...]

    @staticmethod
    def of(raw: str) -> _Copy:
        pieces: list[str] = []
        runs: list[_Run] = []
        at = done = 0

        def add(start: int, end: int, text: str, *, kept: bool) -> None:
            nonlocal at
            if text:
                pieces.append(text)
                runs.append(_Run(at, start, end, kept))
                at += len(text)

        for start, end, instead in _edits(raw):
            add(done, start, raw[done:start], kept=True)
            add(start, end, instead, kept=False)
            done = end
        add(done, len(raw), raw[done:], kept=True)
        return _Copy(raw, "".join(pieces), tuple(runs), tuple(run.at for run in runs))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the copy stands in the given text."""
        if start >= end:
            return (point := self._letter(start)[0] if start < len(self.text) else len(self.raw)), point
        return self._letter(start)[0], self._letter(end - 1)[1]

    def _letter(self, index: int) -> tuple[int, int]:
        run = self._runs[bisect_right(self._starts, index) - 1]
        start = run.start + index - run.at
        return (start, start + 1) if run.kept else (run.start, run.end)


def _edits(raw: str) -> Iterator[tuple[int, int, str]]:
    """Spans to replace, in order, and what stands there instead."""
    page, letter = _PAGE.search(raw) is not None, _LETTER.search(raw) is not None
    width = 0 if page else _width(raw)
    words: Set[str] | None = None
    unread = _Unread(raw)
    done = 0
    for match in (_ON_PAGE if page else _IN_LINES if width else _ODD).finditer(raw):
        kind, (start, end) = match.lastgroup, match.span()
        if start < done:
            continue
        if kind == "broken":
            if words is None:
                words = frozenset(_WHOLE.findall(raw.lower()))
            yield start, end, "-" if _is_compound(match, words) else ""
        elif kind == "tag":
            name = match["name"].lower()
            done = end if match["close"] else max(end, unread.end(name, match.end("name")))
            yield start, done, "\n\n" if name in _BLOCKS else "\n" if name == "br" else ""
        elif kind == "entity":
            if (clear := html.unescape(match.group())) != match.group():
                yield start, end, _SPACES.sub(" ", clear)
        elif kind == "accented":
            yield start, end, unicodedata.normalize("NFC", match.group())
        elif kind == "line":
            before = max(raw.rfind(sign, max(0, start - width - 1), start) for sign in "\r\n")
            yield start, end, " " if page or start - 1 - before >= _FULL * width else "\n"
        elif kind != "quoted" or letter:
            yield start, end, _INSTEAD[kind or ""]


class _Unread:
    """The parts of a page that are no part of its story, to their ends."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._open: set[str] = set()
        """Elements that nothing further on closes: none is looked for twice."""

    def end(self, name: str, start: int) -> int:
        """Where the element `name` ends that begins before `start`; `start` where what it holds is to be read."""
        close = "-->" if name == "!--" else rf"</{name}\b[^<>]*>" if name in _UNREAD else ""
        found = compiled(close, re.IGNORECASE).search(self._raw, start) if close and name not in self._open else None
        if found is None:
            self._open.add(name)
        return found.end() if found else start


def _width(raw: str) -> int:
    """Letters in a line of a text that was set in lines, as a letter or a column of print is; 0 where the end of a line
    ends a paragraph: of running English, most lines begin with a small letter."""
    lines = [line.strip() for line in raw.splitlines()]
    ended = [(len(line), after[0].islower()) for line, after in pairwise(lines) if line and after]
    broken = [length for length, goes_on in ended if goes_on]
    return max(broken) if _SEVERAL <= len(broken) >= len(ended) / 2 else 0


def _is_compound(match: re.Match[str], words: Set[str]) -> bool:
    """Whether a word that is broken at its hyphen has one anyway: "car-/bomb", "five-/year-old".

    `words`: those of the same text that stand whole.
    """
    before = _LAST.search(match.string, max(0, match.start() - _LONGEST), match.start())
    after = _FIRST.match(match.string, match.end())
    if (
        before is None
        or after is None
        or match.string[match.end()].isupper()
        or match.string[after.end() : after.end() + 1] == "-"
    ):
        return True
    first, second = before.group().lower(), after.group().lower()
    return first in _TENS or f"{first}-{second}" in words or {first, second} <= words


_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre script section style table tbody td tfoot th "
        "thead title tr ul",
    )
)
"""Elements of a page that stand apart from what is beside them."""
_UNREAD = frozenset(("head", "script", "style", "nav", "aside", "footer", "form", "noscript", "svg"))
"""Elements that hold nothing of its story."""
_TENS = frozenset(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"))
_LONGEST = 40
"""Letters of the longest word."""
_LAST, _FIRST = compiled(r"[^\W\d_]+$"), compiled(r"[^\W\d_]+")
_WHOLE = compiled(r"(?<![\w-])[^\W\d_]++(?:-[^\W\d_]++)*+(?![\w-])")
_FULL = 0.7
"""Share of the width from which on a line is no last one of a paragraph, nor a headline."""
_INSTEAD = {"end": "\n", "space": " ", "quoted": "", "hidden": "", "starred": ""}
"""Kind of sign → what stands in its place."""
_SPACE = r"[\u00a0\u2000-\u200a\u202f]"
_SPACES = compiled(_SPACE)
_HINT = compiled(
    rf"[\r&<>\u00ad\u200b\u2060\ufeff\u0300-\u036f]|{_SPACE}|[.!?]  |-[ \t]*\n|\n[ \t]*[a-z]|[A-Za-z]\*[A-Za-z]"
)
"""What every text holds that is not legible as it stands: soon looked for."""
_PAGE = compiled(
    r"<(?:!doctype|/?(?:p|div|br|li|ul|h[1-6]|a|b|i|em|strong|span|article|section|body|html)(?:[\s/][^<>]*)?>)",
    re.IGNORECASE,
)
"""What no text holds that is not the source of a page."""
_SEVERAL = 2
"""Lines that go on from which on a text was set in lines."""
_LETTER = compiled(r"^[ \t]*>.*(?:\r\n?|\n)[ \t]*>", re.MULTILINE)
"""Two lines on end that a letter quotes."""
_SIGNS = (
    r"(?P<broken>(?<=\w)-[ \t]*(?:\r\n?|\n)[ \t]*(?=[^\W\d_]))"
    r"|(?P<entity>&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)"
    r"|(?P<quoted>^[ \t]*(?:>[ \t]?)+)"
    r"|(?P<accented>[^\W\d_][\u0300-\u036f]+)"  # a letter and its accents apart, as some systems write them
    r"|(?P<hidden>[\u00ad\u200b\u2060\ufeff])"
    r"|(?P<starred>(?<=[a-z])\*(?=[a-z]))"  # "kil*led", as posts hide words from those who sort them
    rf"|(?P<space>(?<!\d){_SPACE}|{_SPACE}(?!\d)|(?<=[.!?])[ ]{{2,}}(?=\S))"  # not that of "1 200"
)
_FLAGS = re.DOTALL | re.MULTILINE | re.IGNORECASE
_ODD = compiled(rf"{_SIGNS}|(?P<end>\r\n?)", _FLAGS)
_LINE = r"(?P<line>(?<![\r\n])(?:\r\n?|\n)(?![ \t]*[\r\n]))|(?P<end>\r\n?)"
"""A line's end within a paragraph; any other one of another system."""
_IN_LINES = compiled(rf"{_SIGNS}|{_LINE}", _FLAGS)
_ON_PAGE = compiled(
    rf"(?P<tag><(?P<close>/?)(?P<name>!--|[a-z!][a-z0-9]*+\b(?=[^<>]*>))[^<>]*>?)|{_SIGNS}|{_LINE}", _FLAGS
)
