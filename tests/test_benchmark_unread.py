"""benchmarks/unread: reports to measure on are well formed, and their labels point into their own texts."""

from __future__ import annotations

import collections
import datetime as dt
import json

import pytest

from benchmarks.extraction import owned
from geo.model import VOCABULARY
from geo.regions import COUNTRIES

FILES = sorted(owned.UNREAD.glob("*.json"))


def test_ids_are_unique():
    """A report that stands twice would count twice, and one of the gold would not be unread."""
    ids = collections.Counter(row["id"] for row in [*owned.gold(), *owned.unread()])
    assert len(ids) > 1000 and max(ids.values()) == 1


@pytest.mark.parametrize("path", FILES, ids=[p.stem for p in FILES])
def test_labels_are_of_the_record(path):
    """Kinds of the vocabulary, days in order, countries that exist, counts of three, places that the report names."""
    for row in json.loads(path.read_text(encoding="utf-8")):
        said = f"{row.get('title', '')}\n{row['text']}"
        assert dt.date.fromisoformat(row["date"]) and row["text"].strip()
        for told in row["incidents"]:
            where = f"{row['id']}: {told}"
            assert told["role"] in ("main", "background"), where
            for sub in (told["sub_event_type"], *told.get("sub_also", ())):
                assert any(sub in subs for subs in VOCABULARY.values()), where
            assert told["sub_event_type"] in VOCABULARY[told["event_type"]], where
            if told["date_start"]:
                assert told["date_start"] <= told["date_end"], where
            assert told["country"] is None or told["country"] in COUNTRIES, where
            assert all(place in said for place in (told["place"], *told.get("place_also", ())) if place), where
            assert all(len(told[f]) == 3 for f in ("killed", "injured", "missing", "abducted") if told[f]), where
