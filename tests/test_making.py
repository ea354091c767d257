"""A table imported by two processes: the same store as by one, and every way in which it can break is told."""

from __future__ import annotations

import contextlib
import gzip
import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from geo import build
from geo.errors import GeoError, InputError
from geo.importing import BATCH, Batch, Imported
from geo.making import SHORT, Job, import_file, pays
from geo.store import SqlStore
from geo.tables import Mapped
from geo.tables.row import Row

ROOT = Path(__file__).parents[1]
HERE = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
"""Where another process finds the profiles of this file."""
HEAD = (
    "date,event_type,place,admin1,country,latitude,longitude,killed,killed_low,killed_best,killed_high,title,notes,"
    "url\n"
)
ROWS = BATCH + 300
WAIT_S = 60.0


def cells(n: int) -> str:
    """A row of the table: now and then a bad one, one without a point, one that somebody should look at."""
    day = f"20{10 + n % 14}-0{1 + n % 9}-{1 + n % 28:02}"
    if n % 700 == 5:
        return f"soon,Riots,Alfa,,,1,1,,,,,row {n},,\n"
    if n % 700 == 6:
        return f"{day},Battles,Kerman,,Iran,,,,,,,row {n},without a point,\n"
    if n % 700 == 7:
        return f'{day},Battles,Peñasco “X”,,,34.1,-106.2,,9,3,1,row {n},"two\nlines",https://a.example/{n}\n'
    killed = ("", "at least 3", "0", "10-20")[n % 4]
    return f"{day},Crime,Town {n % 50},,,{30 + n % 17}.25,{-80 - n % 31}.5,{killed},,,,row {n},,\n"


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of more rows than are saved at a time."""
    path = tmp_path_factory.mktemp("table") / "own.csv.gz"
    path.write_bytes(gzip.compress((HEAD + "".join(map(cells, range(ROWS)))).encode()))
    return path


@pytest.fixture(scope="module")
def parts() -> Callable[[], Any]:
    """What finds places in this process; made once."""
    settings = build.Settings()
    made = build.resolver(settings), build.regions(settings)
    return lambda: made


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """An empty store."""
    with build.store(build.Settings(store=f"sqlite:///{tmp_path / 'store.sqlite'}")) as made:
        yield made


@pytest.fixture
def started(started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that are started; they find the profiles of this module."""
    monkeypatch.setenv("PYTHONPATH", HERE)
    return started


def job(path: Path, profile: Mapped | None = None) -> Job:
    """Import this table."""
    return Job(path, "own.csv", profile or Mapped(), build.Settings())


def held(store: SqlStore) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that an import writes, by its key."""
    keys = {
        "documents": "id",
        "incidents": "number",
        "reports": "document_id, position",
        "claims": "document_id, position, number",
        "digests": "number",
        "words": "number",
    }
    with sqlite3.connect(store.url.removeprefix("sqlite:///")) as connection:
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY {key}").fetchall() for name, key in keys.items()
        }


def told_of(done: Imported) -> tuple[Any, ...]:
    """What an import says, its bad rows by line, reason and cells."""
    bad = [(row.line, row.reason, list(row.row.columns), list(row.row.cells)) for row in done.bad]
    return done.new, done.unchanged, done.unlocated, done.doubtful, bad


def test_two_processes_save_what_one_does(tmp_path, table, parts):
    """To the byte, in the same order; the rows left out have the same lines, reasons and cells."""
    made = []
    for two in (False, True):
        seen: list[Batch] = []
        with build.store(build.Settings(store=f"sqlite:///{tmp_path / f'{two}.sqlite'}")) as store:
            done = import_file(job(table), store, parts, "me", seen.append, beside=two)
            again = import_file(job(table), store, parts, "me", beside=two)
            made.append((told_of(done), told_of(again), [(len(b), b.done) for b in seen], held(store)))
    one, two = made
    assert one == two
    (new, _, unlocated, doubtful, bad), again, seen, rows = one
    assert (new + len(bad), len(rows["documents"])) == (ROWS, new) and len(bad) == 4
    assert unlocated == 0 and doubtful == 4 and again[:2] == (0, new), "a place by its name is found there too"
    assert [n for n, _ in seen] == [BATCH, ROWS - BATCH] and seen[-1][1] == table.stat().st_size


def test_a_small_table_or_a_single_core_stays_in_one_process(tmp_path, table, parts, store, started, monkeypatch):
    """A second process is started only where it pays, and is gone at the end."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    small, large = tmp_path / "small.csv", tmp_path / "large.csv.gz"
    small.write_text(HEAD + "".join(map(cells, range(10))))
    large.write_bytes(gzip.compress((HEAD + "".join(map(cells, range(100)))).encode() + b" " * SHORT))
    assert large.stat().st_size < SHORT and pays(job(large)) and not pays(job(small))
    assert import_file(job(small), store, parts).new == 9 and not started
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert not pays(job(large))
    assert import_file(job(table), store, parts, beside=True).new and [p.returncode is None for p in started] == [False]


class Deadly(Mapped):
    """Reads rows until one that kills the process, and one that meets an error of the program's."""

    def read(self, row: Row) -> Any:
        if row.get("title") == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        if row.get("title") == "faulty":
            raise ZeroDivisionError("odd")
        return super().read(row)


@pytest.mark.parametrize(
    ("title", "told"), [("deadly", "died (exit status -9)"), ("faulty", "ZeroDivisionError('odd')")]
)
def test_a_process_that_breaks_is_told_and_what_was_saved_stays(
    tmp_path, table, parts, store, started, title, told, capfd
):
    """The rows before are saved; the same table, mended, goes on from them."""
    broken = tmp_path / "broken.csv"
    text = gzip.decompress(table.read_bytes()).decode()
    broken.write_text(text.replace(f"row {BATCH + 100}", title))
    with pytest.raises(GeoError, match="What was saved stays") as error:
        import_file(job(broken, Deadly()), store, parts, beside=True)
    assert told in str(error.value) and str(error.value).startswith("own.csv: ")
    assert ("ZeroDivisionError" in capfd.readouterr().err) == (title == "faulty"), "where it was stands in the log"
    assert store.facts()["documents"] == BATCH - 3 == len(list(store.incidents()))
    done = import_file(job(table, Deadly()), store, parts, beside=True)
    assert (done.unchanged, done.new + done.unchanged + len(done.bad)) == (BATCH - 3, ROWS)


def test_what_is_wrong_with_the_file_is_told_as_in_one_process(tmp_path, table, parts, store, started):
    """A torn archive, and a table without a column that is needed."""
    torn, other = tmp_path / "torn.csv.gz", tmp_path / "other.csv"
    torn.write_bytes(table.read_bytes()[:-2000])
    other.write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match=r"^own\.csv: cannot be read"):
        pays(job(tmp_path))
    for path in (torn, other):
        errors = []
        for two in (False, True):
            with pytest.raises(InputError) as error:
                import_file(job(path), store, parts, beside=two)
            errors.append(str(error.value))
        assert errors[0] == errors[1] and errors[0].startswith("own.csv: ")


def test_a_break_half_way_leaves_no_process_and_a_store_that_works(table, parts, store, started):
    """Ctrl-C after the first rows were saved: they stay, and the import can be run again."""

    def told(_: Batch) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(job(table), store, parts, told=told, beside=True)
    assert [process.returncode is None for process in started] == [False]
    assert store.facts()["documents"] == BATCH - 3
    done = import_file(job(table), store, parts, beside=True)
    assert done.unchanged == BATCH - 3 and done.new == store.facts()["documents"] - done.unchanged


class Slow(Mapped):
    """Says that it is there, then needs longer than anybody waits."""

    def read(self, row: Row) -> Any:
        Path(row.get("title")).write_text(str(os.getpid()))
        time.sleep(10 * WAIT_S)
        return super().read(row)


def test_a_process_ends_with_the_one_that_started_it(tmp_path):
    """Even where that one is killed, so that it can end nothing itself, and the rows are far away."""
    path, there = tmp_path / "t.csv", tmp_path / "there"
    path.write_text(f"date,event_type,title\n2026-01-01,Battles,{there}\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "geo.making"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": HERE},
    )
    assert process.stdin and process.stdout
    with process.stdout:
        pickle.dump(job(path, Slow()), process.stdin)
        process.stdin.flush()
        until = time.monotonic() + WAIT_S
        while not there.exists() and time.monotonic() < until:
            time.sleep(0.05)
        assert there.exists() and process.poll() is None
        process.stdin.close()
        assert process.wait(WAIT_S) == 1


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="who started whom is read from Linux's /proc")
def test_ctrl_c_ends_both(tmp_path):
    """On the command line: exit status 130, no trace on the screen, nobody left."""
    table, file = tmp_path / "long.csv", tmp_path / "s.sqlite"
    table.write_text(HEAD + "".join(map(cells, range(20 * BATCH))))
    arguments = ["import", str(table), "--store", f"sqlite:///{file}"]
    with subprocess.Popen(
        # Two cores, whatever this machine has, and a Ctrl-C that is heard, also where who runs the tests ignores it.
        [sys.executable, "-c", "import os, signal; os.sched_getaffinity = lambda _: {0, 1}; "
         "signal.signal(signal.SIGINT, signal.default_int_handler); from geo.cli import main; "
         f"raise SystemExit(main({arguments!r}))"],
        cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        until = time.monotonic() + WAIT_S
        while not (child := children.read_text().split()) and time.monotonic() < until:
            time.sleep(0.05)
        # The log beside the file is there once the store is set up: whoever reads before would be in its way.
        log = file.with_name(f"{file.name}-wal")
        while not (log.exists() and _documents(file)) and time.monotonic() < until:
            time.sleep(0.1)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=WAIT_S)
    assert process.returncode == 130 and "Traceback" not in said and "What was saved is kept" in said, said
    assert len(child) == 1 and not Path(f"/proc/{child[0]}").exists()
    assert 0 < _documents(file) < 20 * BATCH


def _documents(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM documents").fetchone()[0])
        except sqlite3.OperationalError:  # no tables yet
            return 0
