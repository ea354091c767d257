"""Long reports, and reports of one sign without end, take time in proportion to their length."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from geo.extract.rules import RuleExtractor
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

REPORTS = Path(__file__).parents[1] / "data" / "reports" / "wire.jsonl"
HEADED = (
    'I only knew the names." Much of the upper town is new. Students from the local liceo presented a map on '
    "which visitors can tap a house and hear a recorded account by somebody who lived there. They have "
    "gathered 61 voices. The oldest belongs to a woman of 97 who speaks only of her hens. Seismologists at the"
    " Naples observatory used the anniversary to call for more money for school buildings. JERUSALEM, Sept 5 -"
    " A Palestinian disguised as an ultra-Orthodox Jew blew himself up in the centre of the city on Tuesday, "
    "wounding at least 20 people, among them two policemen who had asked for his papers. At Ysbyty Gwynedd in "
    "Bangor on Wednesday night 19 ambulances stood outside the doors. On 14 June, troops of 151 Task Force "
    "Battalion on patrol along Banki Junction stepped on an IED; one soldier and a CJTF member sustained "
    "injuries and are responding to treatment. AKRON, Ohio (WKYA) — A birthday party at a rented hall on "
    "Kenmore Boulevard turned into chaos late Saturday when someone fired into the crowd, wounding three "
    "women."
)
"""Of seven reports, the ambulances' sentence heading what comes after it."""


@pytest.fixture(autouse=True)
def _uncollected() -> Iterator[None]:
    """What other tests left behind is not gone through while the time is taken."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("sign", [".", "!", "?", "…"])
def test_a_row_of_stops_is_split_in_linear_time(sign: str) -> None:
    """Such rows lead to page numbers in tables of contents, and a text may be no more than one."""

    def seconds(count: int) -> float:
        began = time.process_time()
        sentences.split(sign * count)
        return time.process_time() - began

    assert seconds(16000) < 8 * seconds(4000) + 0.5


def test_a_row_of_stops_ends_a_sentence_once() -> None:
    """However many stops there are, and whatever closes behind them."""
    ends = ("...", "?!", '."', "…)", "....''")
    for end in ends:
        split = [s.text for s in sentences.split(f"They left{end} Nobody came back.")]
        assert split == [f"They left{end}", "Nobody came back."], end


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    return RuleExtractor(GazetteerNames(Gazetteer()))


def test_many_reports_in_one_text_are_read_in_linear_time(extractor: RuleExtractor) -> None:
    """A file of all the reports of a month: other names and countries in each."""
    with REPORTS.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(100), strict=False)]
    lengths = list(accumulate(map(len, texts)))

    def seconds(length: int) -> float:
        text = "\n\n".join(t for t, until in zip(texts, lengths, strict=True) if until <= length)
        began = time.process_time()
        extractor.read(Document("long", text))
        return time.process_time() - began

    seconds(3000)  # what is loaded once
    assert seconds(80_000) < 8 * seconds(20_000) + 0.5


def test_a_bulletins_heading_and_the_sentence_below_name_other_places(extractor: RuleExtractor) -> None:
    """The names that hold the heading's place are among those of its own sentence, however few the one below has."""
    assert extractor.read(Document("headed", HEADED)).drafts


@pytest.mark.parametrize("word", ["killed ", "Paris, "])
def test_a_word_without_end_is_read_in_linear_time(extractor: RuleExtractor, word: str) -> None:
    """Of deeds each asked for those before it, and of names each lay in all that came after it."""

    def seconds(count: int) -> float:
        began = time.process_time()
        extractor.read(Document("row", word * count))
        return time.process_time() - began

    seconds(10)
    assert seconds(6000) < 8 * seconds(1500) + 0.5
