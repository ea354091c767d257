"""benchmarks/passages: passages to measure figures on are well formed, and judging tells right from wrong."""

from __future__ import annotations

import collections

from benchmarks.extraction import passages
from geo.model import Count, Draft, Incident

FIELDS = ("killed", "injured", "missing", "abducted")


def test_passages_are_of_the_record():
    """Each stands once, its counts are the record's, and of each figure it says which sentences tell it."""
    rows = passages.passages()
    texts = collections.Counter(passages.text_of(row) for row in rows)
    assert len({row["id"] for row in rows}) == len(rows) > 1000 and max(texts.values()) == 1
    for row in rows:
        assert set(row["says"]) == {field for field in FIELDS if row[field] is not None}, row["id"]
        assert all(1 <= n <= len(row["sentences"]) for said in row["says"].values() for n in said), row["id"]
        for low, best, high in (row[field] for field in FIELDS if row[field] is not None):
            assert best is not None and (low is None or low <= best) and (high is None or best <= high), row["id"]


def test_half_of_them_are_judged():
    """Those of odd numbers were read while the reading was mended."""
    unread = passages.unread()
    assert len(unread) * 2 == len(passages.passages()) and all(row["id"][-1] in "02468" for row in unread)


def test_what_is_read_is_set_beside_what_is_told():
    """Two incidents of a passage add up; what is not told must not be read, and nobody is not unknown."""
    row = {
        "id": "x-002", "sentences": ["Three died.", "Two were hurt."], "says": {},
        "killed": [3, 3, 3], "injured": [2, 2, 2], "missing": None, "abducted": [0, 0, 0],
    }  # fmt: skip

    def read(_):
        told = [Incident("a", "main", "Accident", "Other", "A", killed=Count.exactly(n)) for n in (1, 2)]
        return [Draft(one, None) for one in told]

    slots = passages.judge([row], read).slots
    right = {slot: cell.right for slot, halves in slots.items() for cell in halves.values()}
    assert right == {"killed, told": 1, "injured, told": 0, "missing, not told": 1, "abducted, nobody": 0}
