"""benchmarks/unread: reports to measure on are well formed, and their labels point into their own texts."""

from __future__ import annotations

import collections
import datetime as dt
import json

import pytest

from benchmarks.extraction import owned
from tests.labels import assert_of_the_record, assert_places_are_named

FILES = sorted(owned.UNREAD.glob("*.json"))


def test_ids_are_unique():
    """A report that stands twice would count twice, and one of the gold would not be unread."""
    ids = collections.Counter(row["id"] for row in [*owned.gold(), *owned.unread()])
    assert len(ids) > 1000 and max(ids.values()) == 1


@pytest.mark.parametrize("path", FILES, ids=[p.stem for p in FILES])
def test_labels_are_of_the_record(path):
    """Labels hold to the record, and name places that the report names."""
    for row in json.loads(path.read_text(encoding="utf-8")):
        assert dt.date.fromisoformat(row["date"]) and row["text"].strip()
        for told in row["incidents"]:
            assert_of_the_record(told, row["id"])
            assert_places_are_named(told, row)
