"""Text that breaks off: a page's teaser, a cut line. Whatever is missing, it is read and nothing fails."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import geo

PLAIN = Path(__file__).parent / "plain" / "sentences.txt"
PUBLISHED = dt.date(2024, 5, 3)
STEP = 5
"""Of each sentence one cut in so many is read, each time another."""


def test_no_cut_makes_reading_fail() -> None:
    """Each plain sentence, cut off behind one word and another: what is left is read."""
    cut = 0
    for n, line in enumerate(PLAIN.read_text(encoding="utf-8").splitlines()):
        words = line.rpartition("|")[2].split()
        for k in range(1 + n % STEP, len(words), STEP):
            geo.read(" ".join(words[:k]), date=PUBLISHED)
            cut += 1
    assert cut > 1000


def test_the_ends_that_failed() -> None:
    """Ends in which a part of the body or a number's noun was looked for behind the last word."""
    for text in (
        "Two men were hurt in Goma on Monday, and one suffered both",
        "The police lost six or seven of their",
        "A bomb in Goma on Monday killed three; one woman suffered her",
    ):
        assert geo.read(text, date=PUBLISHED) is not None
