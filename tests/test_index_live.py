"""geo.index.live: the index follows its store, whoever writes to it, and forgets views before memory runs out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from geo.filters import IncidentFilter
from geo.index import LiveIndex, live
from geo.merge import PlainMerger
from geo.model import Count, Total
from geo.roles import Edit
from geo.store import SqlStore
from tests.told import KERMAN, analysis, document, incident


def told(name: str, killed: int | None = None, day: int = 1, **fields):
    """A report of one happening of its own: far from the others in time."""
    report = document(name, dt.date(2020, 1, 1), f"Something happened in {name}.")
    when = {"date_start": dt.date(2000 + day, 1, day), "date_end": dt.date(2000 + day, 1, day)}
    return analysis(report, incident(report, None if killed is None else Count.exactly(killed), **{**when, **fields}))


@pytest.fixture
def store(tmp_path: Path) -> SqlStore:
    return SqlStore(f"sqlite:///{tmp_path / 'store.sqlite'}", PlainMerger())


def shown(index: LiveIndex, store: SqlStore, keep: IncidentFilter | None = None) -> list[str]:
    """The ids of a view, newest first, by the store's numbers."""
    view = index.view(keep or IncidentFilter())
    numbers = view.numbers("newest", 0, len(view))
    known = store.briefs(numbers)
    return [known[n].incident_id for n in numbers]


def listed(store: SqlStore, keep: IncidentFilter | None = None) -> list[str]:
    return [i.incident_id for i in store.incidents(keep or IncidentFilter())]


def test_it_follows_every_change(store: SqlStore, tmp_path: Path) -> None:
    """Saved, loaded, corrected, rejected, removed, undone, restored: after each the view is what the store lists."""
    index = LiveIndex(store)
    assert shown(index, store) == []
    store.save(told("a", 3, 1))
    assert shown(index, store) == listed(store) != []
    store.load([told("b", 5, 2), told("c", None, 3, place=None)])
    assert shown(index, store) == listed(store)
    backup = tmp_path / "backup.sqlite"
    store.backup(backup)

    first = listed(store)[0]
    (changed,) = store.revise([Edit(first, "killed", Count.exactly(50), "counted again")], "test")
    assert index.view(IncidentFilter(min_killed=50)).killed == Total.of([Count.exactly(50)])
    store.undo(changed.id, "test")
    assert len(index.view(IncidentFilter(min_killed=50))) == 0
    store.revise([Edit(first, "status", "rejected", "no such thing")], "test")
    assert shown(index, store) == listed(store) and first not in listed(store)
    gone = store.remove("a", "test")
    assert shown(index, store) == listed(store)
    store.undo(gone.id, "test")
    assert shown(index, store) == listed(store)
    store.restore(backup)
    assert shown(index, store) == listed(store) and first in listed(store)


def test_another_process_is_followed_too(store: SqlStore) -> None:
    """A second connection to the same file stands for it."""
    index = LiveIndex(store)
    before = index.version()
    with SqlStore(store.url, PlainMerger()) as other:
        other.save(told("a", 3))
    assert index.version() == store.version() != before
    assert shown(index, store) == listed(store) != []


def test_only_what_changed_is_read(store: SqlStore) -> None:
    """A million incidents are not read again because one was corrected."""
    store.load([told(f"d{n}", n, 1 + n % 20) for n in range(30)])
    version = store.version()
    whole = [number for part in store.changes() for number in part.numbers]
    assert len(whole) == 30
    store.revise([Edit(listed(store)[4], "killed", Count.exactly(7), "")], "test")
    parts = list(store.changes(version))
    assert not any(part.whole for part in parts)
    assert sum(len(part.numbers) for part in parts) == 1


def test_words_are_searched_as_the_filter_does(store: SqlStore) -> None:
    """Title, notes, names of the place and the sentences of the evidence; accents, case and order aside."""
    store.load([
        told("a", 1, 1, title="Flood in Şanlıurfa", notes=("Curfew imposed",)),
        told("b", 1, 2, title="100% of a_b\\c", place=replace(KERMAN, name="Sana'a", names=("Sanaa", "San`a"))),
        told("c", 1, 3, title="flood", place=None),
    ])  # fmt: skip
    index = LiveIndex(store)
    for text, expected in {
        "sanliurfa": 1, "FLOOD": 2, "curfew flood": 1, '"flood in"': 1, "sanaa": 1, "100%": 1, "a_b\\c": 1,
        "happened": 3, "%": 1, "axb": 0, "no such word": 0,
    }.items():  # fmt: skip
        keep = IncidentFilter(text=text)
        assert shown(index, store, keep) == listed(store, keep), text
        assert len(listed(store, keep)) == expected, text


def test_views_are_kept_and_forgotten(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same filter gives the same view until the store changes; old ones go before many rows are held."""
    store.load([told(f"d{n}", n, 1 + n % 20) for n in range(30)])
    index = LiveIndex(store)
    view = index.view(IncidentFilter())
    assert index.view(IncidentFilter()) is view
    monkeypatch.setattr(live, "MOST_ROWS", 40)
    large = index.view(IncidentFilter(min_killed=1))
    assert index.view(IncidentFilter(min_killed=1)) is large
    assert index.view(IncidentFilter()) is not view
    store.save(told("new", 1, 25))
    assert len(index.view(IncidentFilter())) == len(view) + 1
