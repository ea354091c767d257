"""The steps put together: order, failures in their place, and nothing read twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from geo.errors import BadDocument, StoreShut
from geo.ingest import Failure
from geo.merge import PlainMerger
from geo.model import Count, Draft, Mention, Reading, Resolution, Toponym, Where
from geo.pipeline import Pipeline, Report, analyse
from geo.store import SqlStore
from tests.told import KERMAN, document, incident


class OneBombing:
    """An extractor that reads the same bombing out of every report, and counts what it was asked."""

    name = "one bombing"

    def __init__(self) -> None:
        self.read_ids: list[str] = []

    def read(self, document, *, toponyms_only=False):
        self.read_ids.append(document.id)
        if "poison" in document.text:
            raise RecursionError("the text was odd")
        name = Mention(document.text.index("Kerman"), document.text.index("Kerman") + 6, "Kerman", "place")
        drafts = () if toponyms_only else (Draft(incident(document, Count.exactly(20), place=None), Where((name,))),)
        return Reading(document, (name,), drafts * (2 if "twice" in document.text else 1), "en", (name,))


class OnlyKerman:
    """A resolver that knows one town."""

    def resolve(self, document, toponyms, wheres, choices=()):
        return Resolution(tuple(Toponym(t, KERMAN) for t in toponyms), tuple(KERMAN if w else None for w in wheres))


@pytest.fixture
def pipeline(tmp_path) -> Iterator[Pipeline]:
    """The steps around a new store."""
    with SqlStore(f"sqlite:///{tmp_path / 'store.sqlite'}", PlainMerger()) as store:
        yield Pipeline(OneBombing(), OnlyKerman(), store)


def test_analyse_puts_drafts_on_the_earth():
    """Reading and resolution meet in one analysis; nothing is saved."""
    made = analyse(document("a"), OneBombing(), OnlyKerman())
    assert made.incidents[0].place == KERMAN and made.toponyms[0].place == KERMAN
    assert made.language == "en" and made.mentions[0].text == "Kerman"
    assert analyse(document("a"), OneBombing(), OnlyKerman(), toponyms_only=True).incidents == ()


def test_two_happenings_in_one_sentence_have_two_ids():
    """An id opens one incident."""
    made = analyse(document("a", text="A bomb hit Kerman twice."), OneBombing(), OnlyKerman())
    first, second = (i.incident_id for i in made.incidents)
    assert second == f"{first}-2"


def test_ingest_tells_what_it_did(pipeline):
    """New, merged, unchanged, failed: each is counted and told in the order of input."""
    broken = Failure("in.jsonl:3", BadDocument("no text"))
    poison = document("c", text="poison")
    told = []
    report = pipeline.ingest([document("a"), document("b"), broken, poison, document("d")], told=told.append)
    assert (report.new, report.unchanged, report.incidents, report.merged) == (3, 0, 3, 2)
    assert [getattr(t, "where", None) or t.document_id for t in told] == ["a", "b", "in.jsonl:3", "c", "d"]
    assert report.failures[0] == broken and "RecursionError" in str(report.failures[1])
    assert len(list(pipeline.store.incidents())) == 1


def test_ingesting_again_adds_and_reads_nothing(pipeline):
    """What the store holds is not extracted a second time; what changed is."""
    documents = [document("a"), document("b")]
    pipeline.ingest(documents)
    version, asked = pipeline.store.version(), list(pipeline.extractor.read_ids)
    assert pipeline.ingest(documents) == Report(unchanged=2)
    assert pipeline.store.version() == version and pipeline.extractor.read_ids == asked
    assert pipeline.ingest([replace(documents[0], text="Kerman, corrected.")]).new == 1


def test_ingest_one(pipeline):
    """One report, for a page that shows its progress."""
    assert pipeline.ingest_one(document("a")).new and not pipeline.ingest_one(document("a")).new


def test_steps_two_and_three_may_be_done_elsewhere(pipeline):
    """Other processes hand in analyses; only what is not held reaches them."""
    pipeline.ingest([document("a")])
    seen = []

    def elsewhere(items):
        for item in items:
            seen.append(item.id)
            yield pipeline.analyse(item)

    assert pipeline.ingest([document("a"), document("b")], analyse_all=elsewhere).new == 1
    assert seen == ["b"]


def test_where_nothing_more_can_be_saved_nothing_more_is_read(tmp_path):
    """A full disk is told once, not for each report that is left."""

    class Full(SqlStore):
        def save(self, analysis, who=""):
            if analysis.document.id == "b":
                raise StoreShut("the disk is full.")
            return super().save(analysis, who)

    with Full(f"sqlite:///{tmp_path / 'store.sqlite'}", PlainMerger()) as store:
        pipeline = Pipeline(OneBombing(), OnlyKerman(), store)
        report = pipeline.ingest([document("a"), document("b"), document("c"), document("d")])
    assert report.new == 1 and [failure.where for failure in report.failures] == ["b"]
    assert pipeline.extractor.read_ids == ["a", "b"]
