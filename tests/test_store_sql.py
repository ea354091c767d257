"""The SQL store's own promises: several processes at once, crashes, backups, schema versions, append-only revisions."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.errors import StoreError, StoreShut
from geo.merge import PlainMerger
from geo.model import Count
from geo.roles import Edit
from geo.store import SqlStore
from geo.store.engine import BUSY_SECONDS, reading, writing
from tests.told import analysis, document, incident

ROOT = Path(__file__).parents[1]
WRITER = """
import datetime as dt, sys
from tests.told import analysis, document, incident
from geo.merge import PlainMerger
from geo.model import Count
from geo.store import SqlStore

name, url, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
with SqlStore(url, PlainMerger()) as store:
    for n in range(number):
        day = dt.date(2000, 1, 1) + dt.timedelta(days=n % 40)
        report = document(f"{name}-{n}")
        told = incident(report, Count.exactly(20), date_start=day, date_end=day)
        store.save(analysis(report, told))
        print(report.id, flush=True)
"""


@pytest.fixture
def url(tmp_path):
    """The address of a store that is not there yet."""
    return f"sqlite:///{tmp_path / 'store.sqlite'}"


def opened(url: str, **options) -> SqlStore:
    """A store with the plain merger."""
    return SqlStore(url, PlainMerger(), **options)


def writer(name: str, url: str, number: int) -> subprocess.Popen[str]:
    """A process that saves documents of 40 happenings, one a line of its output."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, name, url, str(number)], stdout=subprocess.PIPE, text=True, env=env
    )


def test_processes_write_at_once(url):
    """Two processes make one new database together: nothing is lost, and no happening becomes two incidents."""
    both = [writer(name, url, 60) for name in ("a", "b")]
    lines = [process.communicate(timeout=120)[0].split() for process in both]
    assert [process.returncode for process in both] == [0, 0] and [len(saved) for saved in lines] == [60, 60]
    with opened(url) as store:
        assert store.facts()["documents"] == 120
        incidents = list(store.incidents())
        assert len(incidents) == 40 and sum(len(i.sources) for i in incidents) == 120


def test_opening_waits_for_who_opens_it_too(tmp_path):
    """A store that another process is just making is waited for: SQLite would say that it is locked, at once."""
    path = tmp_path / "store.sqlite"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("PRAGMA user_version=1")
    other.execute("BEGIN IMMEDIATE")
    ending = threading.Timer(0.3, other.execute, ["COMMIT"])
    ending.start()
    with opened(f"sqlite:///{path}") as store:
        assert store.facts()["documents"] == 0
    ending.join()
    other.close()


def test_other_processes_writes_change_the_version(url):
    """A page that shows the store learns of an ingest elsewhere."""
    with opened(url) as store:
        before = store.version()
        assert writer("a", url, 1).communicate(timeout=60)
        assert store.version() != before and store.holds("a-0")


def test_a_killed_ingest_loses_nothing_and_leaves_no_half(url):
    """kill -9 in the middle: what was told as saved is there, whole; then the same ingest runs to its end."""
    process = writer("a", url, 100_000)
    assert process.stdout
    told = [process.stdout.readline().strip() for _ in range(15)]
    time.sleep(0.013)
    process.send_signal(signal.SIGKILL)
    told += process.communicate(timeout=60)[0].split("\n")[:-1]
    with opened(url) as store:
        held = [document.id for document in store.documents()]
        assert set(told) <= set(held) and len(set(held) - set(told)) <= 1
        assert all(len(store.analysis(name).incidents) == 1 for name in held)
        assert sorted(s.id for i in store.incidents() for s in i.sources) == sorted(held)
        assert sum(len(i.claims) for i in store.incidents()) == len(held)
    again = writer("a", url, len(held) + 1)
    assert len(again.communicate(timeout=60)[0].split()) == len(held) + 1 and again.returncode == 0


def test_a_failing_save_writes_nothing(url):
    """An error in the middle of a document takes all of it back."""

    class Failing(PlainMerger):
        def combine(self, incident_id, reports):
            raise RuntimeError("in the middle")

    report = document("a")
    with SqlStore(url, Failing()) as store:
        with pytest.raises(RuntimeError):
            store.save(analysis(report, incident(report)))
        assert not store.holds("a") and list(store.incidents()) == []


def test_revisions_are_append_only(url, tmp_path):
    """The database itself refuses to alter or delete one, whoever asks."""
    report = document("a")
    with opened(url) as store:
        (key,) = store.save(analysis(report, incident(report))).incident_ids
        store.revise([Edit(key, "title", "x")], "me")
    with sqlite3.connect(tmp_path / "store.sqlite") as raw:
        for sql in ("DELETE FROM revisions", "UPDATE revisions SET who = 'you'"):
            with pytest.raises(sqlite3.IntegrityError, match="never altered"):
                raw.execute(sql)
    raw.close()


def test_the_clock_can_be_given(url):
    """Revisions carry the time of the clock that the store was given, in UTC."""
    noon = dt.datetime(2026, 1, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    report = document("a")
    with opened(url, now=lambda: noon) as store:
        store.save(analysis(report, incident(report)))
        assert store.remove("a", "me").at == noon


def test_backup_while_writing_and_restore(url, tmp_path):
    """A backup is one whole file, taken while another process writes; restoring brings that state back."""
    copy = tmp_path / "backups" / "copy.sqlite"
    process = writer("a", url, 30)
    assert process.stdout and process.stdout.readline()
    with opened(url) as store:
        store.backup(copy)
        assert process.communicate(timeout=60)
        full, version = store.facts(), store.version()
        store.restore(copy)
        assert 1 <= store.facts()["documents"] <= full["documents"] == 30
        assert store.version() != version
        report = document("later")
        assert store.save(analysis(report, incident(report))).new
    assert [f.name for f in copy.parent.iterdir()] == ["copy.sqlite"]


def test_restore_checks_the_file_first(url, tmp_path):
    """What is no backup of ours, is damaged, or has a trigger of somebody's, changes nothing."""
    report = document("a")
    good = tmp_path / "good.sqlite"
    with opened(url) as store:
        store.save(analysis(report, incident(report)))
        store.backup(good)
        bad = {name: tmp_path / name for name in ("text", "missing", "other", "damaged", "trigger", "newer")}
        bad["text"].write_text("no database")
        for name, sql in {
            "other": "DROP TABLE claims",
            "trigger": "CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM reports; END",
            "newer": "UPDATE meta SET value = '99' WHERE name = 'schema'",
        }.items():
            bad[name].write_bytes(good.read_bytes())
            with sqlite3.connect(bad[name]) as raw:
                raw.execute(sql)
            raw.close()
        damaged = bytearray(good.read_bytes())
        damaged[5 * 4096 : 9 * 4096] = b"\xff" * (4 * 4096)
        bad["damaged"].write_bytes(damaged)
        for path in bad.values():
            with pytest.raises(StoreError, match=path.name):
                store.restore(path)
        assert store.holds("a")
        store.restore(good)
        assert store.holds("a")


def test_a_newer_schema_is_told(url, tmp_path):
    """An older program does not write into a newer store."""
    opened(url).close()
    with sqlite3.connect(tmp_path / "store.sqlite") as raw:
        raw.execute("UPDATE meta SET value = '99' WHERE name = 'schema'")
    raw.close()
    with pytest.raises(StoreError, match="newer version"):
        opened(url)


@pytest.mark.parametrize("address", ["nonsense", "mongodb://host/db", "sqlite:////proc/no/such/store.sqlite"])
def test_addresses_that_open_nothing(address):
    """The message names the address and the right form."""
    with pytest.raises(StoreError, match=address.split(":")[0]):
        opened(address)


def test_a_store_that_must_be_there(url):
    """Reading from a store that was never filled is told, and makes no empty one."""
    with pytest.raises(StoreError, match="no store yet"):
        opened(url, create=False)


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize(
    "tables",
    [
        ["others (x)"],
        ["meta (key, value)", "tiles (x)"],
        ["meta (name, value)"],
        ["meta (name, value)", "documents (id, title)"],
    ],
)
def test_another_programs_file_stays_as_it_is(tmp_path, tables, create):
    """Its tables are neither added to nor taken for ours, whatever they are called."""
    file = tmp_path / "theirs.sqlite"
    with contextlib.closing(sqlite3.connect(file)) as theirs:
        for table in tables:
            theirs.execute(f"CREATE TABLE {table}")
    foreign = "meta (name, value)" not in tables
    before = file.read_bytes()
    with pytest.raises(StoreError, match=r"tables of another program, .*: choose another store"):
        opened(f"sqlite:///{file}", create=create)
    with contextlib.closing(sqlite3.connect(file)) as theirs:
        assert theirs.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'").fetchone() == (len(tables),)
    assert not foreign or file.read_bytes() == before


@contextlib.contextmanager
def nobody(*paths: Path) -> Iterator[None]:
    """Not the one who may write everything, whoever runs the tests."""
    root = os.geteuid() == 0
    modes = {path: path.stat().st_mode for path in paths}
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for path, mode in modes.items():
            path.chmod(mode)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody may look into."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows keeps other rules")
@pytest.mark.parametrize("closed", ["file", "folder", "both"])
@pytest.mark.parametrize("used", [False, True])
def test_a_store_that_may_only_be_read(public, closed, used):
    """On a medium or a share that is closed to writers: it opens, also while its owner writes, and nothing is left."""
    url, file = f"sqlite:///{public / 'store.sqlite'}", public / "store.sqlite"
    report = document("d")
    with opened(url) as store:
        store.save(analysis(report, incident(report, Count.exactly(3))))
        if not used:
            store.close()
        held = sorted(public.iterdir())
        which = {"file": held, "folder": [public], "both": [*held, public]}[closed]
        with nobody(*which):
            for create in (True, False):
                with opened(url, create=create) as reader:
                    assert [i.killed for i in reader.incidents()] == [Count.exactly(3)]
                    assert len(reader.numbers_with("kerman")) == 1 and reader.secret()
                    with pytest.raises(StoreError, match="may only be read"):
                        reader.save(analysis(document("e")))
            assert sorted(public.iterdir()) == held
        store.save(analysis(document("f")))
    assert file.exists()


def test_opening_needs_no_turn_to_write(url):
    """Who reads does not wait for a long import to end."""
    with opened(url) as store, writing(store._engine):
        begun = time.monotonic()
        opened(url, create=False).close()
        assert time.monotonic() - begun < BUSY_SECONDS / 2


def test_a_file_that_is_no_database(tmp_path):
    """Another kind of file is not written over."""
    file = tmp_path / "notes.txt"
    file.write_text("my notes " * 500)
    with pytest.raises(StoreError, match="not a database"):
        opened(f"sqlite:///{file}")
    assert file.read_text().startswith("my notes")


def test_threads_share_a_store(url):
    """The app's sessions are threads around one store."""
    from concurrent.futures import ThreadPoolExecutor

    def save(n: int) -> bool:
        report = document(f"d{n}")
        return store.save(analysis(report, incident(report, Count.exactly(20)))).new

    with opened(url) as store, ThreadPoolExecutor(8) as pool:
        assert all(pool.map(save, range(24)))
        (found,) = store.incidents()
        assert len(found.sources) == 24


def test_a_full_disk_is_told_with_what_to_do(url):
    """What was saved stays, and nothing else is tried."""
    with opened(url) as store:
        store.save(analysis(document("a")))
        with reading(store._engine) as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1")  # SQLite's own way to be out of room
        with pytest.raises(StoreShut, match="the disk is full"):
            for number in range(200):
                store.save(analysis(document(f"b{number}")))
        assert store.holds("a")
