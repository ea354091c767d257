"""Rows made ready for a store: the same JSON as everywhere in it, and nothing lost on the way."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from geo.filters import haystack
from geo.folding import folded
from geo.model import Analysis, Claim, Count, Mention, Toponym, Usage
from geo.store.packing import claim_text, pack, unpacked
from geo.store.rows import BESIDE_CLAIM
from geo.store.slim import slim
from tests.told import KERMAN, document, incident

TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("\"\\\n\u2028\U0001f4a3'"), max_size=12)
BOUND = st.none() | st.integers(0, 2**40)
COUNT = st.builds(Count, BOUND, BOUND, BOUND, st.none() | TEXT)
CLAIM = st.builds(
    Claim,
    TEXT,
    TEXT | COUNT | st.none() | st.integers() | st.floats(allow_nan=False),
    TEXT,
    st.integers(0, 10**7),
    st.integers(0, 10**7),
    TEXT,
    st.sampled_from(["text", "title"]),
    st.none() | st.dates(),
    st.none() | TEXT,
    st.none() | TEXT,
)


@given(CLAIM)
def test_a_claim_is_written_as_any_noun_of_the_store(claim):
    """To the byte."""
    assert claim_text(claim) == json.dumps(slim(claim, BESIDE_CLAIM))


@given(st.lists(CLAIM, max_size=4))
def test_what_was_packed_is_got_back(claims):
    """After a way through pickle, as another process sends it: evidence, places, odd texts, what an analysis holds."""
    of = replace(document("a", text="Two died in Кермане — \u2028 “there”"), url="https://a.example/?q=1")
    kept = tuple(replace(claim, document_id="a") for claim in claims)
    whole = Analysis(
        of,
        (Toponym(Mention(0, 6, "Kerman", "place", qualifiers=("Iran",)), KERMAN),),
        (
            incident(of, Count(73, 73, None, "at least"), claims=kept, notes=("Müller’s", "x")),
            incident(
                of, None, incident_id="inc-2", place=None, claims=(), date_start=None, date_end=None, date_prec=None
            ),
        ),
        "en",
        problems=("odd",),
        usage=Usage(1, 2, 3, 0, 0.5),
    )
    assert [unpacked(p) for p in pickle.loads(pickle.dumps(pack([whole, Analysis(document("b"))])))] == [
        whole,
        Analysis(document("b")),
    ]


@given(st.lists(TEXT, max_size=5), TEXT)
def test_words_are_folded_part_by_part(notes, title):
    """Whether or not all of them are in plain letters, a search finds the same."""
    told = incident(document("a"), claims=(), notes=tuple(notes), title=title, place=None)
    assert haystack(told) == "\n".join(folded(part) for part in dict.fromkeys([title, *notes]))


def test_a_document_without_a_day():
    """Unknown stays unknown."""
    (packed,) = pack([Analysis(document("a", published=None))])
    assert packed.published is None and unpacked(packed).document.date is None
    (dated,) = pack([Analysis(document("a"))])
    assert dated.published == dt.date(2024, 1, 3)
