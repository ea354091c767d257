"""Long reports, and reports of one sign without end, take time in proportion to their length."""

from __future__ import annotations

import time

import pytest

from geo.extract.text import sentences


@pytest.mark.parametrize("sign", [".", "!", "?", "…", '."', ".)"])
def test_a_row_of_stops_is_split_in_linear_time(sign: str) -> None:
    """Such rows lead to page numbers in tables of contents, and a text may be no more than one."""

    def seconds(count: int) -> float:
        began = time.process_time()
        sentences.split(sign * count)
        return time.process_time() - began

    assert seconds(16000) < 8 * seconds(4000) + 0.2


def test_a_row_of_stops_ends_a_sentence_once() -> None:
    """However many stops there are, and whatever closes behind them."""
    ends = ("...", "?!", '."', "…)", "....''")
    for end in ends:
        split = [s.text for s in sentences.split(f"They left{end} Nobody came back.")]
        assert split == [f"They left{end}", "Nobody came back."], end
