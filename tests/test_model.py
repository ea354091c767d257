"""The nouns: sums that keep unknown apart from zero, and ids that never change."""

from __future__ import annotations

import dataclasses
import datetime as dt
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import model
from geo.model import VOCABULARY, Count, Document, Incident, Total
from tests.told import document, incident


def test_counts_add_low_best_and_high():
    """A null bound stays null: "at least 3" and 4 is at least 7."""
    assert Count.exactly(3) + Count.exactly(4) == Count.exactly(7)
    assert Count(3, 3, None, "at least") + Count.exactly(4) == Count(7, 7, None, "at least")
    assert Count(None, 30, 30, "up to") + Count(45, 50, 55, "about") == Count(None, 80, 85, "up to")


def test_total_tells_the_unknown_beside_the_sum():
    """Unknown is never counted as zero, and an open end is told."""
    counts = [Count(73, 73, None, "at least"), Count.exactly(0), None, Count(None, 30, 30, "up to")]
    assert Total.of(counts) == Total(low=73, best=103, high=103, open=True, known=3, unknown=1)
    assert Total.of([]) == Total() and Total.of([Count.exactly(2)]).open is False


@given(st.lists(st.none() | st.integers(0, 10**6).map(Count.exactly)))
def test_total_of_exact_counts_is_their_sum(counts):
    """Low, best and high agree where every count is exact."""
    total = Total.of(counts)
    assert total.low == total.best == total.high == sum(c.best for c in counts if c)
    assert total.known + total.unknown == len(counts)


def test_ids_depend_on_what_they_name_alone():
    """The same content has the same id in every run and on every machine."""
    assert Document.content_id("A bomb.", "T", dt.date(2024, 1, 3)) == "29e1eb3f02a74c3f"
    assert Document.content_id("A bomb.") != Document.content_id("A bomb.", "T")
    assert (
        Incident.mint_id("a", 0, "Crime")
        == Incident.mint_id("a", 0, "Crime")
        != Incident.mint_id("a", 0, "Crime", "title")
    )
    assert Document.content_id("\ud800")


def test_vocabulary():
    """Nine types, every sub-type once within its type."""
    assert len(VOCABULARY) == 9
    assert all(len(set(subs)) == len(subs) for subs in VOCABULARY.values())


@pytest.mark.parametrize("name", [n for n in model.__all__ if isinstance(getattr(model, n), type)])
def test_nouns_are_frozen(name):
    """What was read is never altered, only replaced."""
    assert getattr(model, name).__dataclass_params__.frozen


def test_incidents_travel_between_processes_and_into_sets():
    """Pickled by the workers, hashed by the caches."""
    made = incident(document("a"), Count.exactly(3))
    assert pickle.loads(pickle.dumps(made)) == made and len({made, dataclasses.replace(made)}) == 1
