"""What every Extractor must keep to, whatever it is made of. Add one: put it in EXTRACTORS."""

from __future__ import annotations

import atexit
import dataclasses
import datetime as dt
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.extract import RuleExtractor
from geo.extract.llm import LlmExtractor, LlmSettings
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import VOCABULARY, Count, Document
from geo.roles import Extractor
from tests.chat_server import Reply, chat_server, incident, say

EXTRACTORS: dict[str, Callable[[], Extractor]] = {"rules": lambda: RuleExtractor(GazetteerNames(Gazetteer()))}
if find_spec("openai"):
    EXTRACTORS["llm"] = lambda: _asking_a_model()

SCRAMBLE = (
    "killed 12 people , and at least between a the fatally four dead on Monday . in Kerman toll rose to bodies of İ "
    "May 31 February 30 20 to 31 ( ) -- \n\n 99999999999999999999 two dozen wounded who was"
)

REPORT = Document(
    id="report",
    title="Bomb kills 12 in Mosul market",
    date=dt.date(2017, 3, 9),
    text=(
        "MOSUL, Iraq (Sample) - A car bomb killed at least 12 people and wounded 30 on Wednesday in a market "
        "5 km south of Mosul, the interior ministry said.\n\nIslamic State claimed responsibility.\n\nIn 2014 the "
        "group seized the city. A bombing in Baghdad killed 40 people two weeks ago."
    ),
)


@cache
def _asking_a_model() -> Extractor:
    """One that asks a server of our own, which tells REPORT's bombing well and of other texts what is not in them."""

    def script(asked: dict[str, Any]) -> Reply:
        told = asked["messages"][1]["content"]
        if "Islamic State claimed" in told:
            return say(
                incident(
                    "A car bomb killed at least 12 people",
                    "Explosions/Remote violence: Remote explosive/landmine/IED",
                    killed=(12, "killed at least 12 people"),
                    injured=(30, "wounded 30"),
                    date=("on Wednesday", "2017-03-08"),
                    place=("Mosul", "5 km south of Mosul"),
                ),
                incident(
                    "A bombing in Baghdad", role="background", killed=(40, "killed 40 people"), place=("Rome", "")
                ),
            )
        words = told.split("\n")[-3][:40]
        return say(incident(words, killed=(2, words), place=(words, words), date=(words, "2024-01-02")))

    server = _OPEN.enter_context(chat_server(script))
    return LlmExtractor(LlmSettings(server.url, "test-model"), GazetteerNames(Gazetteer()))


_OPEN = ExitStack()
"""Servers of our own; they end with the process."""
atexit.register(_OPEN.close)


@pytest.fixture(params=sorted(EXTRACTORS), scope="module")
def extractor(request: pytest.FixtureRequest) -> Extractor:
    """One of each kind."""
    return EXTRACTORS[request.param]()


def test_evidence_stands_in_the_document(extractor: Extractor) -> None:
    """Every claim's offsets lie in its part, and its sentence is there as written."""
    reading = extractor.read(REPORT)
    assert reading.drafts
    for draft in reading.drafts:
        assert draft.incident.claims
        for claim in draft.incident.claims:
            part = REPORT.text if claim.part == "text" else REPORT.title or ""
            assert 0 <= claim.start < claim.end <= len(part)
            assert claim.sentence in part
            assert part.index(claim.sentence) <= claim.start
            assert claim.document_id == REPORT.id
            assert claim.extractor == extractor.name
            assert claim.as_of == REPORT.date


def test_toponyms_are_in_order_and_apart(extractor: Extractor) -> None:
    """Offsets give the text; no two overlap."""
    reading = extractor.read(REPORT)
    end = 0
    for mention in reading.toponyms:
        assert mention.start >= end
        assert REPORT.text[mention.start : mention.end] == mention.text
        assert mention.kind in ("place", "demonym")
        end = mention.end


def test_incidents_keep_to_the_vocabulary(extractor: Extractor) -> None:
    """Types, dates and precision are the record's; the place is left to the geocoder."""
    for draft in extractor.read(REPORT).drafts:
        incident = draft.incident
        assert incident.sub_event_type in VOCABULARY[incident.event_type]
        assert incident.place is None
        assert 0 <= incident.confidence <= 1
        assert [source.id for source in incident.sources] == [REPORT.id]
        if incident.date_start and incident.date_end:
            assert incident.date_start <= incident.date_end
            assert incident.date_prec in (1, 2, 3, 4, 5)


def test_every_value_has_a_claim(extractor: Extractor) -> None:
    """No count without its evidence."""
    for draft in extractor.read(REPORT).drafts:
        claimed = {claim.field for claim in draft.incident.claims}
        for field in ("killed", "injured", "missing", "abducted"):
            if isinstance(getattr(draft.incident, field), Count):
                assert field in claimed


def test_the_same_twice_is_the_same(extractor: Extractor) -> None:
    """No chance, no clock: reading again gives an equal reading, ids included."""
    assert extractor.read(REPORT) == extractor.read(REPORT)


def test_toponyms_only_leaves_the_drafts_out(extractor: Extractor) -> None:
    """The quick way finds the same names."""
    quick = extractor.read(REPORT, toponyms_only=True)
    assert quick.drafts == ()
    assert quick.toponyms == extractor.read(REPORT).toponyms


def test_what_is_not_english_is_said_so(extractor: Extractor) -> None:
    """Another language is named, and no incident is guessed from it."""
    text = "Bei einem Anschlag in der Stadt sind am Mittwoch zwölf Menschen getötet worden, wie die Polizei mitteilte."
    reading = extractor.read(dataclasses.replace(REPORT, id="de", text=text, title=None))
    assert reading.language == "de"
    assert reading.drafts == ()


@given(text=st.text(max_size=300), title=st.none() | st.text(max_size=60), dated=st.booleans())
@settings(max_examples=60, deadline=None)
def test_odd_text_never_raises(text: str, title: str | None, dated: bool) -> None:
    """Whatever comes from the web is read or found empty."""
    for make in EXTRACTORS.values():
        document = Document("odd", text, title, dt.date(2024, 2, 29) if dated else None)
        reading = make().read(document)
        assert all(text[m.start : m.end] == m.text for m in reading.toponyms)


@given(
    words=st.lists(
        st.sampled_from(SCRAMBLE.split(" ")),
        max_size=40,
    )
)
@settings(max_examples=100, deadline=None)
def test_scrambled_news_never_raises(words: list[str]) -> None:
    """News words in any order are read without an error, and their offsets hold."""
    text = " ".join(words)
    for make in EXTRACTORS.values():
        for draft in make().read(Document("odd", text, None, dt.date(2024, 1, 3))).drafts:
            assert all(claim.sentence in text for claim in draft.incident.claims)
