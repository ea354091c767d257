"""A report as what a model says is held against: its sentences, its places, and where its words stand."""

from __future__ import annotations

from dataclasses import dataclass

from geo.extract.days import sending
from geo.extract.days.sending import day_of
from geo.extract.llm.quotes import Span, Words
from geo.extract.names import places
from geo.extract.text import sentences
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import fold
from geo.model import Document, Mention, Part
from geo.patterns import compiled
from geo.roles import PlaceNames

__all__ = ["Quoted", "Report"]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote that was found."""

    part: Part
    span: Span
    sentences: tuple[Sentence, ...]
    """Those that it reaches into; at least one."""
    words: str
    """As it stands in the report, folded, with single blanks."""

    @property
    def sentence(self) -> Sentence:
        """The one that it begins in."""
        return self.sentences[0]


class Report:
    """One document, read as far as rules are needed to check what is said of it."""

    def __init__(self, document: Document, names: PlaceNames) -> None:
        self.document = document
        self.body = sentences.split(document.text)
        self.title = sentences.split(document.title, "title") if document.title else []
        self.places = places.find(self.body, document.text, names)
        day = day_of(document.date)
        sent = None if day else sending.find(self.body, self.title)
        self.published = day or (sent.day if sent else None)
        self._words = Words(document.text)
        self._title_words = Words(document.title or "")
        self.addressed = frozenset(
            (s.part, s.index) for s in (*self.title, *self.body) if _TO_A_MACHINE.search(s.low) is not None
        )
        """Sentences that speak to a program instead of a reader."""

    @property
    def toponyms(self) -> tuple[Mention, ...]:
        """The names of places, as the rules find them."""
        return tuple(n.mention for n in self.places.named)

    def find(self, quote: str, at: int = 0) -> Quoted | None:
        """Where a quote stands, nearest to offset `at` of the text, else in the headline; None: nowhere."""
        span = self._words.near(quote, at)
        if span is not None:
            return self._quoted("text", span)
        span = self._title_words.near(quote, 0)
        return None if span is None else self._quoted("title", span)

    def within(self, quote: str, outer: Quoted) -> Quoted | None:
        """Where a quote stands inside another one."""
        words = self._words if outer.part == "text" else self._title_words
        span = next((s for s in words.all(quote) if outer.span.start <= s.start and s.end <= outer.span.end), None)
        return None if span is None else self._quoted(outer.part, span)

    def speaks_to_machines(self, quoted: Quoted) -> bool:
        """Whether a quote comes from a sentence that no reader is meant by."""
        return any((s.part, s.index) in self.addressed for s in quoted.sentences)

    def _quoted(self, part: Part, span: Span) -> Quoted | None:
        among = self.body if part == "text" else self.title
        touched = tuple(s for s in among if span.overlaps(s.start, s.end))
        if not touched:
            return None
        text = self.document.text if part == "text" else self.document.title or ""
        return Quoted(part, span, touched, " ".join(fold(text[span.start : span.end]).split()))


_TO_A_MACHINE = compiled(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|your|these)\b.{0,30}"
    r"\b(?:instruction|prompt|rule|direction|guideline|command)s?\b"
    r"|\b(?:system|developer) (?:prompt|message|instructions?)\b|\bprompt injection\b"
    r"|\byou are (?:now )?(?:an? )?(?:ai|a\.i\.|assistant|language model|llm|chatbot)\b"
    r"|\b(?:as|attention|dear|hello|hey),? (?:an? )?(?:ai|llm|language model|chatbot|assistant)\b"
    r"|<\|?/?(?:system|assistant|im_start|im_end|tool_call)\b|\[/?inst\]"
    r"|\b(?:output|return|respond with|answer with|reply with|print|emit|add to) (?:\w+ ){0,4}?(?:json|incident list)\b"
    r"|\bnew instructions?\s*:"
)
