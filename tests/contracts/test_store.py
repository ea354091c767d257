"""The contract of every Store: what is saved, merged, replaced and found again."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text, update

from geo.errors import NotInStore, StoreError
from geo.filters import IncidentFilter
from geo.merge import PlainMerger
from geo.model import Count, Mention, Place, Toponym, Usage
from geo.roles import Edit
from geo.store import SqlStore
from geo.store.engine import writing
from geo.store.tables import meta
from tests.contracts.bombing import ELSEWHERE, FIRST, SECOND, THIRD, only, told
from tests.told import DAY, KERMAN, analysis, document, incident


def test_empty(store):
    """A new store answers everything and holds nothing."""
    assert list(store.incidents()) == store.documents() == store.revisions() == []
    assert store.facts() == {"documents": 0, "incidents": 0, "first": None, "last": None}
    assert not store.holds("a")
    for ask in (store.incident, store.reports, store.analysis):
        with pytest.raises(NotInStore):
            ask("a")


def test_who_only_reads_makes_no_store(url):
    """In a database that is there and holds something else, or nothing, an export would else leave its tables."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        Path(engine.url.database).parent.mkdir(parents=True)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE others (x INTEGER)"))
    with pytest.raises(StoreError, match=r"no store yet|'others' among them"):
        SqlStore(url, PlainMerger(), create=False)
    assert inspect(engine).get_table_names() == ["others"]
    engine.dispose()


def test_many_open_a_store_at_once(url):
    """A new one, and one whose digests an older program made: each opener finds it ready, and none fails."""

    def opened(_: int) -> SqlStore:
        return SqlStore(url, PlainMerger())

    with ThreadPoolExecutor(8) as pool:
        stores = list(pool.map(opened, range(8)))
        stores[0].load([analysis(document(f"{n}"), incident(document(f"{n}"), Count.exactly(n))) for n in range(60)])
        with writing(stores[0]._engine) as connection:
            connection.execute(update(meta).where(meta.c.name == "digest").values(value="older"))
        stores += pool.map(opened, range(8))
    assert {len(list(store.numbers_with("kerman"))) for store in stores} == {60}
    for store in stores:
        store.close()


def test_what_is_saved_is_read_back_whole(store):
    """Document, toponyms, incidents with candidates and claims: as they were read."""
    place = replace(KERMAN, candidates=(replace(KERMAN, country="US", score=0.2),))
    saved = replace(
        told("a", Count.exactly(3), place=place, notes=("Şanlıurfa\x00\u2028",)),
        toponyms=(Toponym(Mention(0, 6, "Kerman", "place"), KERMAN), Toponym(Mention(7, 9, "Xy", "place"))),
        language="en",
        problems=("not kept: killed 40",),
        usage=Usage(2, 1800, 160, cost=0.5),
    )
    assert store.save(saved).new
    assert store.analysis("a") == saved
    assert store.documents() == [saved.document]
    assert only(store) == saved.incidents[0] == store.incident(saved.incidents[0].incident_id)
    assert store.facts() == {"documents": 1, "incidents": 1, "first": DAY, "last": DAY}


def test_saving_again_changes_nothing(store):
    """The same document is neither counted nor written twice."""
    first = store.save(FIRST)
    version = store.version()
    again = store.save(FIRST)
    assert (again.new, again.incident_ids) == (False, first.incident_ids)
    assert store.version() == version and not store.revisions() and len(store.documents()) == 1


def test_reports_of_one_happening_become_one_incident(store):
    """Later reports join the first one's incident; their own ids open it as well."""
    ids = [store.save(a).incident_ids for a in (FIRST, SECOND, THIRD)]
    assert ids[0] == ids[1] == ids[2]
    found = only(store)
    assert found.killed == Count(73, 84, 103) and [s.id for s in found.sources] == ["a", "b", "c"]
    assert store.incident(THIRD.incidents[0].incident_id) == found
    assert [r.killed for r in store.reports(SECOND.incidents[0].incident_id)] == [
        a.incidents[0].killed for a in (FIRST, SECOND, THIRD)
    ]


def test_saved_tells_what_was_merged(store):
    """One new, then one that joins."""
    assert store.save(FIRST).merged == 0
    assert store.save(SECOND).merged == 1


def test_two_incidents_of_one_document_stay_apart(store):
    """The document tells two blasts in one town apart: so does the store; each later report joins one of them."""
    report = document("a")
    two = analysis(
        report, incident(report, Count.exactly(20)), incident(report, Count.exactly(21), incident_id="second")
    )
    assert len(set(store.save(two).incident_ids)) == 2
    store.save(told("b", Count.exactly(20)))
    assert sorted(len(i.sources) for i in store.incidents()) == [1, 2]


def test_changed_content_replaces_the_documents_reports(store):
    """A corrected report keeps its incident's id, and a revision tells of the change."""
    kept = store.save(FIRST).incident_ids
    changed = replace(told("a", Count.exactly(80)), document=replace(FIRST.document, text="Corrected."))
    saved = store.save(changed, who="me")
    assert saved.new and saved.incident_ids == kept
    assert only(store).killed == Count.exactly(80) and store.analysis("a") == changed
    (revision,) = store.revisions("a")
    assert revision.field == "content" and revision.who == "me" and "Corrected." in revision.new


def test_a_corrected_place_moves_the_report_and_leaves_the_others(store):
    """What the corrected report tells is another happening now; the incident that it left keeps its id."""
    store.save(FIRST)
    left = store.save(SECOND).incident_ids
    moved = replace(told("a", Count.exactly(3), **ELSEWHERE), document=replace(FIRST.document, text="Corrected."))
    new = store.save(moved).incident_ids
    assert new != left and {i.incident_id for i in store.incidents()} == {*new, *left}
    assert [s.id for s in store.incident(left[0]).sources] == ["b"]
    assert store.incident(new[0]).place.name == "Shiraz"


def test_incidents_come_by_date(store):
    """The newest first, undated last; by day, not by when they were saved."""
    days = {"old": dt.date(2020, 1, 1), "none": None, "new": dt.date(2026, 1, 1)}
    for name, day in days.items():
        store.save(told(name, None, date_start=day, date_end=day, date_prec=1 if day else None))
    assert [i.sources[0].id for i in store.incidents()] == ["new", "old", "none"]


KEEPS = [
    IncidentFilter(),
    IncidentFilter(roles=(), statuses=()),
    IncidentFilter(date_from=dt.date(2024, 1, 1), date_to=dt.date(2024, 1, 31)),
    IncidentFilter(regions=("Asia",)),
    IncidentFilter(regions=("IR-08", "Europe")),
    IncidentFilter(regions=("FJ",), event_types=("Crime",)),
    IncidentFilter(event_types=("Crime: Shooting",)),
    IncidentFilter(min_killed=0),
    IncidentFilter(min_killed=50),
    IncidentFilter(bbox=(170, -20, -170, -10)),
    IncidentFilter(bbox=(50, 20, 60, 40)),
    IncidentFilter(near=(30.3, 57, 50)),
    IncidentFilter(near=(-18, -179, 300)),
    IncidentFilter(near=(85, -120, 7000)),
    IncidentFilter(polygon=((29, 56), (29, 58), (31, 57))),
    IncidentFilter(polygon=((-20, 170), (-20, -170), (-10, -170), (-10, 170))),
    IncidentFilter(polygon=((-20, 170), (-20, 180), (-10, 180)), near=(-18, 178, 100)),
    IncidentFilter(text="kerman"),
    IncidentFilter(text="nothing has these words"),
]


@pytest.mark.parametrize("keep", KEEPS, ids=lambda keep: "+".join(keep.to_query()) or "default")
def test_filters_mean_the_same_in_the_store(store, keep):
    """The store's own narrowing never drops nor adds what the filter would not."""
    fiji = Place("Suva", -18.1, 178.4, country="FJ", where_prec=1)
    for name, fields in {
        "plain": {"killed": Count.exactly(84)},
        "zero": {"killed": Count.exactly(0), "place": replace(KERMAN, country=None, latitude=10.0)},
        "unknown": {"place": None},
        "undated": {"date_start": None, "date_end": None, "date_prec": None},
        "fiji": {"place": fiji, "event_type": "Crime", "sub_event_type": "Shooting"},
        "line": {"place": replace(fiji, longitude=-180.0), "date_start": dt.date(2020, 1, 1)},
        "back": {"role": "background", "place": None},
        "rejected": {"status": "rejected", "place": None, "killed": Count.exactly(1)},
    }.items():
        store.save(told(name, **{"killed": None, **fields}))
    everything = list(store.incidents())
    assert len(everything) == 8
    assert list(store.incidents(keep)) == [i for i in everything if keep.keeps(i)]


def test_version_changes_with_every_write(store):
    """The app reads anew when, and only when, something was written."""
    seen = [store.version()]
    (key,) = store.save(FIRST).incident_ids
    seen.append(store.version())
    (revision,) = store.revise([Edit(key, "title", "x")], "me")
    seen.append(store.version())
    store.undo(revision.id, "me")
    seen.append(store.version())
    store.remove("a", "me")
    seen.append(store.version())
    assert len(set(seen)) == len(seen) and store.version() == seen[-1]


def test_untouched_until_something_is_written(store):
    """An empty store that was emptied is not a new one."""
    assert store.untouched()
    store.save(told("a", Count.exactly(3)))
    store.remove("a", "test")
    assert not store.untouched() and store.documents() == []


def test_documents_are_found_by_words_and_some_at_a_time(store):
    """The newest first; in the id, headline, publisher or text, accents and case aside."""
    for day, name in enumerate(("alpha", "Beta", "gämma"), 1):
        store.save(told(name, None, day))
    assert [d.id for d in store.documents(limit=2)] == ["gämma", "Beta"]
    assert [d.id for d in store.documents("GAMMA")] == ["gämma"]
    assert [d.id for d in store.documents("agency bomb")] == [] and len(store.documents("agency")) == 3
    assert [d.id for d in store.documents("bomb", 1)] == ["gämma"]


def test_changes_and_briefs_tell_of_what_is_live(store):
    """By number: digests of all, then of what changed; incidents without their claims; the gone ones as gone."""
    store.save(told("a", Count.exactly(3)))
    store.save(told("b", Count.exactly(5), place=ELSEWHERE["place"]))
    first = list(store.changes())
    numbers = [n for part in first for n in part.numbers]
    assert all(part.whole and part.version == store.version() for part in first) and len(numbers) == 2
    assert {i.incident_id for i in store.briefs(numbers).values()} == {i.incident_id for i in store.incidents()}
    assert all(i.claims == () and i.sources for i in store.briefs(numbers).values())
    version = store.version()
    store.remove("b", "test")
    (gone,) = [n for part in store.changes(version) for n in part.numbers]
    assert [p for part in store.changes(version) for p in part.packed] == [None]
    assert set(store.briefs(numbers)) == set(numbers) - {gone}
    assert next(iter(store.changes(store.version()))).numbers == ()


def test_rows_of_a_table_are_loaded_once(store):
    """New ones are written, those held stay untouched with their ids, what changed or was removed is written again."""
    rows = [analysis(document(name), incident(document(name), Count.exactly(n))) for n, name in enumerate("abcd")]
    first = store.load(rows[:3])
    assert [saved.new for saved in first] == [True] * 3 and len(list(store.incidents())) == 3
    version = store.version()
    assert [(s.new, s.incident_ids) for s in store.load(rows[:3])] == [(False, s.incident_ids) for s in first]
    assert store.version() == version
    store.remove("b", "me")
    changed = document("c", text="Nobody was hurt in Kerman after all.")
    again = store.load([rows[0], rows[1], analysis(changed, incident(changed, Count.exactly(0))), rows[3]])
    assert [saved.new for saved in again] == [False, True, True, True]
    assert [s.incident_ids for s in again[:3]] == [s.incident_ids for s in first]
    assert sorted(i.killed.best for i in store.incidents()) == [0, 0, 1, 3]
    assert {r.reason for r in store.revisions("c")} == {"saved again, changed"}
    assert store.analysis("c").incidents[0].killed == Count.exactly(0)


@pytest.mark.parametrize("number", [2**31 - 1, 2**31, 2**63, 10**30])
def test_a_number_beyond_all_people_is_kept(store, number):
    """A text may say so: the record holds it, whatever a column does, and filters still mean the same."""
    report = document("a")
    store.save(analysis(report, incident(report, Count.exactly(number))))
    assert [i.killed.best for i in store.incidents()] == [number]
    assert len(list(store.incidents(IncidentFilter(min_killed=number)))) == 1
    assert not list(store.incidents(IncidentFilter(min_killed=number + 1)))
    store.load([analysis(document("b"), incident(document("b"), Count.exactly(number)))])
    assert store.facts()["documents"] == 2


def test_its_users_share_a_secret(store):
    """The same each time, and long enough that nobody guesses it."""
    assert store.secret() == store.secret() and len(store.secret()) >= 32
