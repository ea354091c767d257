"""Marking spans in a report's text."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.app.highlight import Span, marked

KINDS = st.sampled_from(("place", "count"))
SPANS = st.lists(st.builds(Span, st.integers(-3, 60), st.integers(-3, 60), KINDS), max_size=8)


def test_a_span_is_marked_with_its_kind_and_label() -> None:
    """The stretch stands in a mark of its class, and the label shows when the pointer rests on it."""
    assert marked("73 killed in Kerman", [Span(13, 19, "place", "in Iran")]) == (
        '73 killed in <mark class="geo-place" title="in Iran">Kerman</mark>'
    )


def test_spans_that_overlap_share_what_they_both_cover() -> None:
    """An evidence span around a count shows both, without broken nesting."""
    out = marked("at least 73 killed", [Span(0, 18, "evidence"), Span(0, 11, "count", "killed")])
    assert out == (
        '<mark class="geo-evidence geo-count" title="killed">at least 73</mark>'
        '<mark class="geo-evidence"> killed</mark>'
    )


@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "a & b < c", "</mark></div><style>*{}</style>"],
)
def test_nothing_in_the_text_or_a_label_becomes_markup(hostile: str) -> None:
    """Reports come from the web: what looks like HTML shows as it is written."""
    out = marked(f"x {hostile} y", [Span(0, 3, "place", hostile)])
    assert re.sub(r'</?mark(?: class="geo-place"(?: title="[^"<>]*")?)?>', "", out) == html.escape(f"x {hostile} y")


def test_lines_are_kept() -> None:
    """A paragraph's end is a line break on the page as well."""
    assert marked("one\n\ntwo", []) == "one<br><br>two"


@given(st.text(max_size=50), SPANS)
def test_the_text_is_whole_whatever_is_marked(text: str, spans: list[Span]) -> None:
    """Odd spans (negative, beyond the end, reversed, overlapping) neither lose nor double a character."""
    bare = re.sub(r"</?mark[^>]*>", "", marked(text, spans))
    assert html.unescape(bare.replace("<br>", "\n")) == html.unescape(html.escape(text))


@given(st.text(min_size=1, max_size=50), SPANS)
def test_exactly_the_spans_are_marked(text: str, spans: list[Span]) -> None:
    """A character stands in a mark if and only if a span covers it."""
    shown = marked("x" * len(text), spans)
    covered = sum(any(s.start <= i < s.end for s in spans) for i in range(len(text)))
    assert sum(len(m) for m in re.findall(r"<mark[^>]*>([^<]*)</mark>", shown)) == covered
