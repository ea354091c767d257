"""Text → sentences with exact offsets, paragraphs, and the section each one belongs to.

Sections: "body" tells the news; "question", "faq", "boilerplate" and "sources" make no incidents.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass, field
from functools import cached_property, wraps
from itertools import compress, count, pairwise
from operator import ne
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from geo.extract.text import acronyms
from geo.extract.text.bullets import BULLET
from geo.extract.text.tokens import Token, cut, fold, stems, words
from geo.model import Part
from geo.patterns import compiled

__all__ = ["Sentence", "once", "page_sources", "split"]

_Answer = TypeVar("_Answer")
_It = TypeVar("_It", bound="_Asked")
_More = ParamSpec("_More")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a document. What only some steps ask of it is worked out when it is first asked for."""

    index: int
    """Its number within its part."""
    start: int
    end: int
    text: str
    low: str
    """`text` folded, same length: offsets in it are `start`-based."""
    paragraph: int
    section: str
    tokens: tuple[Token, ...]
    texts: tuple[str, ...]
    """The texts of `tokens`: sooner asked than theirs."""
    words: tuple[str, ...]
    """Their folded texts."""
    raised: tuple[int, ...]
    """Indices of the tokens that may hold a name: all that have a capital, and maybe signs and numbers."""
    part: Part = "text"
    shouted: bool = False
    """Written in capitals throughout: letter case says nothing."""
    headline: bool = False
    """A headline, or all of a text and ended by no mark, as posts and tables have headlines alone."""
    answers: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was asked of it `once`."""

    @cached_property
    def lows(self) -> frozenset[str]:
        """The distinct ones among `words`: what a sentence lacks is told by them at once."""
        return frozenset(self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Their first letters (`tokens.stems`)."""
        return stems(self.lows)


class _Asked(Protocol):
    """A sentence, or what one tells of."""

    @property
    def answers(self) -> dict[Any, Any]:
        """What was asked of it `once`."""


def once(question: Callable[Concatenate[_It, _More], _Answer]) -> Callable[Concatenate[_It, _More], _Answer]:
    """A question that several steps put to a sentence, or to what it tells of: it is worked out when first asked, and
    kept there, apart for all that is given besides.

    The answer is not to be changed.
    """

    worked_out: Callable[..., _Answer] = question

    @wraps(question)
    def asked(it: _It, *more: Any) -> _Answer:
        answers = it.answers
        key = (question, *more) if more else question
        if key not in answers:
            answers[key] = worked_out(it, *more)
        answer: _Answer = answers[key]
        return answer

    return asked  # type: ignore[return-value]  # what is given besides is given by its place


def split(text: str, part: Part = "text", *, sections: bool = True) -> list[Sentence]:
    """The sentences of a text, in order; headlines and bullets count as sentences.

    Without `sections`, which names of places do not hang on, all count as "body".
    """
    sentences: list[Sentence] = []
    folded = fold(text)
    paragraphs = _paragraphs(text)
    alone = paragraphs[0] if len(paragraphs) == 1 else None
    section = _Sections()
    teasers = _teasers(text, paragraphs) if sections else frozenset[int]()
    for number, (start, end) in enumerate(paragraphs):
        for first, last in _spans(text, start, end):
            piece, low = text[first:last], folded[first:last]
            tokens, texts, lows = cut(piece, low, first)
            shouted = _shouted(piece)
            if acronyms.NAME in texts and not shouted:
                low, tokens, lows = acronyms.kept(low, tokens, first)
            sentences.append(
                Sentence(
                    index=len(sentences),
                    start=first,
                    end=last,
                    text=piece,
                    low=low,
                    paragraph=number,
                    section="body"
                    if not sections
                    else "boilerplate"
                    if number in teasers
                    else section.of(low, number, whole=(first, last) == (start, end)),
                    tokens=tokens,
                    texts=texts,
                    words=lows,
                    raised=_raised(piece, texts, lows, shouted),
                    part=part,
                    shouted=shouted,
                    headline=part == "title"
                    or ((first, last) == (start, end) == alone and piece.rstrip(_CLOSING)[-1:] not in _ENDS),
                )
            )
    return sentences


def page_sources(sentences: list[Sentence]) -> list[str]:
    """The names after "Sources:" at a page's foot."""
    found: list[str] = []
    for sentence in sentences:
        match = _SOURCES.match(sentence.low) if sentence.section == "sources" else None
        if match:
            names = sentence.text[match.end() :].strip(" .")
            found += [name.strip() for name in re.split(r",|;|\band\b|&", names) if name.strip()]
    return found


class _Sections:
    """Remembers where a section began: an FAQ lasts to its paragraph's end, a tail to the end of the page."""

    def __init__(self) -> None:
        self._faq: int | None = None
        self._faq_open = False
        self._tail = False

    def of(self, low: str, paragraph: int, *, whole: bool) -> str:
        if self._tail or (whole and paragraph > 2 and _TAIL.match(low)):
            self._tail = True
            return "boilerplate"
        if _SOURCES.match(low):
            return "sources"
        if _BOILERPLATE.match(low):
            self._faq_open = False
            return "boilerplate"
        if _FAQ.match(low):
            self._faq = paragraph
            self._faq_open = whole
            return "faq"
        if self._faq == paragraph or self._faq_open:
            return "faq"
        return "question" if low.rstrip("\"' )").endswith("?") else "body"


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of paragraphs: blank lines part them; single line ends too, unless the text is wrapped at a fixed width."""
    wrapped = _is_wrapped(text)
    spans: list[tuple[int, int]] = []
    start: int | None = None
    end = 0
    for line in _LINE.finditer(text):
        body = line.group().strip()
        if not body:
            if start is not None:
                spans.append((start, end))
                start = None
            continue
        first = line.start() + line.group().index(body[0])
        breaks = not wrapped or _BULLET.match(body) or first - line.start() >= 3
        if start is not None and breaks:
            spans.append((start, end))
            start = None
        if start is None:
            start = first
        end = first + len(body)
    if start is not None:
        spans.append((start, end))
    return spans


def _teasers(text: str, paragraphs: list[tuple[int, int]]) -> Set[int]:
    """Paragraphs that lead to a page's other stories: what stands twice in a row, and lists of films ("0:45 …")."""
    films = {n for n, (a, b) in enumerate(paragraphs) if _FILM.match(text, a) and text[b - 1] != "."}
    films = films if len(films) > 1 else set()
    twice = set(films)
    for n, ((a, b), (c, d)) in enumerate(pairwise(paragraphs)):
        if b - a >= _TEASER and text[a:b] == text[c:d]:
            twice |= {n, n + 1}
    left = sum(b - a for n, (a, b) in enumerate(paragraphs) if n not in twice) if twice else 0
    return twice if left >= _STORY else films


def _is_wrapped(text: str) -> bool:
    """Whether lines end because of a fixed width: many neighbouring lines of like length that end in mid-sentence."""
    lines = [line.strip() for line in text.split("\n", 400)[:400]]
    broken = sum(
        1 for a, b in pairwise(lines) if 45 <= len(a) <= 100 and b and a[-1] not in '.!?:"”)' and not _BULLET.match(b)
    )
    full = sum(1 for line in lines if line)
    return broken >= 3 and broken * 2.5 >= full


def _spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Sentence spans within one paragraph."""
    spans = []
    first = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end or not _is_end(text, first, match):
            continue
        spans.append((first, match.start("space")))
        first = match.end()
    if first < end:
        spans.append((first, end))
    return spans


def _is_end(text: str, first: int, match: re.Match[str]) -> bool:
    """Whether the stop at `match` ends a sentence, by the word before and the letter after it."""
    after = text[match.end() : match.end() + 12].lstrip("\"'“‘([-–—•* ")
    if after[:1].islower():
        return False
    if text[match.start()] != ".":
        return True
    word = _LAST_WORD.search(text, max(first, match.start() - 24), match.start())
    if word is None:
        return True
    last = word.group().lower()
    if last in _NEVER_ENDS or (len(last) == 1 and last.isalpha() and word.group().isupper()):
        return False
    if last in _MAY_END and _DASH.match(text, match.end()):
        return False  # "FARGO, N.D. - Police said"
    if last in _MAY_END:
        following = re.match(r"[^\W\d_]+", after)
        return following is not None and following.group().lower() in _OPENERS
    return True


def _raised(piece: str, texts: tuple[str, ...], lows: tuple[str, ...], shouted: bool) -> tuple[int, ...]:
    """`Sentence.raised`."""
    if shouted:
        return tuple(range(len(texts)))
    if piece.isascii():  # folding changes capitals only
        return tuple(compress(count(), map(ne, texts, lows)))
    return tuple([n for n, text in enumerate(texts) if not text.islower()])


def _shouted(text: str) -> bool:
    raw = text.encode(errors="surrogatepass")
    if 5 * (len(raw) - len(raw.translate(None, _SMALLS))) >= len(text):
        return False  # too many small letters, whatever the other ones are
    capitals, smalls = sum(map(str.isupper, text)), sum(map(str.islower, text))
    return capitals > 10 and capitals > 4 * smalls


_CLOSING, _ENDS = "\"'”’)]", (".", "!", "?", "…")
"""What may close a sentence behind its mark, and the marks."""
_DASH = compiled(r"[-–—]+\s")
_FILM = compiled(r"\d{1,2}:\d\d (?![ap]\.?m\b|on\b|in\b|EST|EDT)(?=[^\W\d_]|[\"'“‘])")
"""How long a film is, and its title."""
_TEASER, _STORY = 40, 300
"""Letters from which on a paragraph said twice is a teaser, and of the story that must be left without them."""
_SMALLS = b"abcdefghijklmnopqrstuvwxyz"
_LINE = compiled(r"[^\n]*\n?")
_BULLET = compiled(rf"(?:{BULLET}|\d{{1,2}}[.)]\s+)")
_END = compiled(
    r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"'”’)\]]*+"
    r"(?P<space>\s++|(?:(?<=[a-z]{2}[.!?])|(?<=[a-z]{2}[.!?][\"”]))(?=[A-Z][a-z'’]*[ ,]))"
)
"""The end of a sentence; on pages that lost their paragraphs the next one follows without a space.

A row of stops is looked at from its first one only: from each, a long row would take the square of its length.
"""
_LAST_WORD = compiled(r"[^\s(\"“'‘\[]+$")
_NEVER_ENDS = words(
    "mr mrs ms dr prof gen lt col maj capt cpt sgt cpl pvt pfc adm cmdr brig st ste mt ft ave blvd rd no nos gov sen "
    "rep rev hon pres dept det supt insp jan feb mar apr jun jul aug sept sep oct nov dec approx est fig vs e.g i.e "
    "u.n lt.col maj.gen brig.gen messrs spc tsgt ssgt bros"
)
_MAY_END = words(
    "a.m p.m u.s u.k u.s.a d.c inc corp co ltd jr sr etc ala ariz ark calif colo conn del fla ga ill ind kan ky la md "
    "mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis "
    "wyo al"
)
_OPENERS = words(
    "the a an in on at it its he she they we i this that these those there but and as after before when while police "
    "officials authorities witnesses investigators two three four five no one another his her their according"
)
_FAQ = compiled(r"(?:faqs?\b|frequently asked questions|q\s?&\s?a\b|questions and answers\b)")
_SOURCES = compiled(r"\W*(?:sources?|via)\s*:\s*")
_TAIL = compiled(
    r"\W*(?:related(?: (?:stories|articles|news|links|topics|coverage|content))?|around the web|more (?:news"
    r"|stories|from .{1,40})"
    r"|most (?:read|popular|viewed|commented)|recommended(?: for you)?|you (?:may|might) (?:also )?like"
    r"|trending(?: now)?"
    r"|(?:leave|post|view|add|read)(?: a| all| your)? comments?|comments? ?(?:\(\d+\))?|happening now"
    r"|(?:other |today's )?top stories|latest news"
    r"|also on .{1,30}|sponsored(?: content)?|editor'?s'? picks?|more headlines|next article|previous article)\W*$"
)
_BOILERPLATE = compiled(
    r"\W*(?:please (?:note that|enable|check back)|for any updates|share (?:this|on|via)|read (?:more|also"
    r"|next|full)\b|also read|see also\b"
    r"|related\s*:|related (?:coverage|stor(?:y|ies)|articles?|videos?|content)\b"
    r"|follow (?:us|him|her|@)|click here|tap here|sign up|subscribe|copyright\b|©|\(c\)"
    r"|all rights reserved|advertisement"
    r"|(?:photo|image|picture|video)s?(?: credit| by)?\s*:|watch\s*:|more\s*:|like us on|join (?:the|our)"
    r"|get (?:the latest|breaking)"
    r"|download (?:our|the)|tags?\s*:|filed under|topics\s*:|with files from|reporting by|editing by"
    r"|written by|(?:published|updated|posted)\b.{0,40}\d"
    r"|this (?:story|article|post|material|site|page) (?:was|has been|is based|is|may|uses)"
    r"|anyone with (?:any )?information|anyone (?:who|having)\b"
    r"|if you (?:have|know|or someone)|you can (?:also|follow|reach)|e-?mail|print\W*$|facebook\W*$"
    r"|twitter\W*$|newsletter)"
)
