"""Words with their offsets, and what a sentence holds of them beside one another."""

from __future__ import annotations

import pytest

from geo.extract.text import sentences
from geo.extract.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Poe’s dog", ["Ann", "Poe", "’s", "dog"]),
        ("the U.S. and al-Hasaka", ["the", "U.S.", "and", "al-Hasaka"]),
        ("9:40 p.m., 1,200 men", ["9:40", "p.m.", ",", "1,200", "men"]),
        ("it 's", ["it", "'", "s"]),
    ],
)
def test_words_are_cut_with_their_offsets(text: str, words: list[str]) -> None:
    """A possessive stands apart, and each word is where its offsets say."""
    found = tokenise(f"At {text}", 3, 3 + len(text))
    assert [t.text for t in found] == words
    assert [f"At {text}"[t.start : t.end] for t in found] == words


@pytest.mark.parametrize(
    "text", ["Ann Poe’s dog bit 3 men in Łódź.", "Ann Poe's dog bit 3 men in York.", "İzmir is far."]
)
def test_the_columns_of_a_sentence_are_those_of_its_tokens(text: str) -> None:
    """Texts and folded words stand as in the tokens, and every word with a capital may hold a name."""
    (s,) = sentences.split(text)
    assert s.texts == tuple(t.text for t in s.tokens)
    assert s.words == tuple(t.low for t in s.tokens)
    assert {n for n, t in enumerate(s.tokens) if t.text[0].isupper()} <= set(s.raised)


def test_without_sections_all_counts_as_body() -> None:
    """The sentences are the same, whatever part of the page they stand in."""
    text = "A bus fell.\n\nWho was hurt?\n\nNobody was.\n\nA wall fell.\n\nRelated stories\n\nA bus rose."
    whole, plain = sentences.split(text), sentences.split(text, sections=False)
    assert [s.tokens for s in whole] == [s.tokens for s in plain]
    assert {s.section for s in whole} > {"body"} == {s.section for s in plain}
