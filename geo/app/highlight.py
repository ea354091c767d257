"""A report's text with the spans that matter marked, as safe HTML. No Streamlit here."""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Span", "marked"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text to mark."""

    start: int
    end: int
    kind: str
    """A CSS class suffix of our own, never text from a report: "place", "count", "date", "sentence"."""
    label: str = ""
    """Shown when the pointer rests on it; may be text from a report."""


def marked(text: str, spans: Iterable[Span]) -> str:
    """`text` as HTML with `spans` in `<mark>` elements; everything from the text is escaped.

    Spans may overlap: each stretch carries the classes of all that cover it, and the labels joined. Spans that reach
    beyond the text are cut to it, empty ones are dropped.
    """
    cut = [Span(max(0, s.start), min(len(text), s.end), s.kind, s.label) for s in spans]
    cut = [s for s in cut if s.start < s.end]
    edges = sorted({0, len(text), *(s.start for s in cut), *(s.end for s in cut)})
    waiting = sorted(enumerate(cut), key=lambda told: told[1].start, reverse=True)
    covering: dict[int, Span] = {}
    stretches = []
    for start, end in itertools.pairwise(edges):
        covering = {i: span for i, span in covering.items() if span.end > start}
        while waiting and waiting[-1][1].start == start:
            i, span = waiting.pop()
            covering[i] = span
        stretches.append(_stretch(text[start:end], [covering[i] for i in sorted(covering)]))
    return "".join(stretches)


def _stretch(text: str, covering: list[Span]) -> str:
    safe = html.escape(text).replace("\n", "<br>")
    if not covering:
        return safe
    classes = " ".join(dict.fromkeys(f"geo-{s.kind}" for s in covering))
    labels = " · ".join(dict.fromkeys(s.label for s in covering if s.label))
    title = f' title="{html.escape(labels)}"' if labels else ""
    return f'<mark class="{classes}"{title}>{safe}</mark>'
