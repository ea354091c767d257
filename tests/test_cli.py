"""The command line as a user runs it: real processes, real reports, exit statuses, pipes and terminals."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import termios
import threading
import time
from pathlib import Path

import pytest

from geo.cli import main
from geo.cli.progress import _documents_in
from geo.cli.workers import in_processes
from geo.filters import QUERY_KEYS
from geo.ingest import Failure
from geo.model import Analysis, Document
from tests.commands import KERMAN, REPORTS, ROOT, geo, write_reports
from tests.local_service import running


@pytest.fixture
def lines(tmp_path) -> Path:
    """Three reports, with a broken line among them."""
    return write_reports(tmp_path)


def test_extract_prints_a_line_a_document_and_names_what_failed(lines):
    """Input order; the contract's keys; the broken line on standard error; exit status 1; no bar in a pipe."""
    done = geo("extract", str(lines))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [list(row) for row in rows] == [["id", "toponyms", "incidents"]] * 3
    assert [row["id"] for row in rows] == ["kerman", "quiet", "nice"]
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and f"{lines}:2:" in done.stderr
    text = REPORTS[0]["text"]
    assert all(text[t["start"] : t["end"]] == t["text"] for t in rows[0]["toponyms"])
    assert rows[1]["incidents"] == []


def test_extract_reads_a_plain_text_from_standard_input():
    """The user's way: a header before the first sentence, piped in."""
    done = geo("extract", given=KERMAN)
    (incident,) = json.loads(done.stdout)["incidents"]
    assert done.returncode == 0 and done.stderr == ""
    assert incident["killed"] == {"low": 73, "best": 73, "high": None, "qualifier": "at least"}
    assert incident["date_start"] == "2024-01-03" and incident["place"]["country"] == "IR"


def test_only_toponyms(lines):
    """The incidents are left out."""
    assert all(
        "incidents" not in json.loads(line)
        for line in geo("extract", "--only", "toponyms", str(lines)).stdout.splitlines()
    )


def test_workers_print_the_same(lines):
    """Several processes change the speed and nothing else."""
    one, two = geo("extract", str(lines)), geo("extract", "--workers", "2", str(lines))
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)


def test_each_line_is_there_as_soon_as_it_is_ready():
    """A slow feed is answered document by document."""
    process = subprocess.Popen(
        [sys.executable, "-m", "geo", "extract", "-"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    late = threading.Timer(60, process.kill)  # an answer that never comes must fail the test, not hang it
    late.start()
    with process:
        for report in REPORTS:
            process.stdin.write(json.dumps(report) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == report["id"]
        process.stdin.close()
    late.cancel()
    assert process.returncode == 0


def test_a_reader_who_has_seen_enough(lines):
    """`| head -1` ends quietly."""
    done = subprocess.run(
        f"{sys.executable} -m geo extract {lines} {lines} {lines} | head -c 1",
        cwd=ROOT,
        shell=True,
        capture_output=True,
    )
    assert done.stdout == b"{" and b"Traceback" not in done.stderr and b"BrokenPipe" not in done.stderr


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="who started whom is read from Linux's /proc")
@pytest.mark.parametrize("later", [0.0, 0.1, 0.3, 0.6])
def test_ctrl_c_while_processes_begin(lines, later):
    """The terminal tells all of them at once: exit status 130, and no trace of any on the screen."""
    with subprocess.Popen(
        # A Ctrl-C that is heard, also where who runs the tests ignores it.
        [sys.executable, "-c", "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
         "from geo.cli import main; "
         f"raise SystemExit(main(['extract', '--workers', '2', *[{str(lines)!r}] * 20_000]))"],  # for a minute and more
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        until = time.monotonic() + 60
        while len(begun := children.read_text().split()) < 2 and time.monotonic() < until:  # one only keeps count
            time.sleep(0.01)
        time.sleep(later)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130 and "Traceback" not in said and said.endswith("geo: stopped.\n"), said
    assert not any(Path(f"/proc/{child}").exists() for child in begun[1:])


@pytest.mark.parametrize(
    ("redirection", "status", "told"),
    [
        (">&-", 2, "geo: standard output is closed: there is nowhere to print to.\n"),
        ("<&-", 2, "geo: standard input is closed: name a file to read.\n"),
        ("2>&- >/dev/null", 0, ""),
    ],
)
def test_a_closed_stream(redirection, status, told):
    """As a service manager may start it. What has nowhere to go goes nowhere, least of all into another file."""
    command = f"echo 'Nobody was hurt.' | {{ {sys.executable} -m geo extract - {redirection}; }}"
    done = subprocess.run(command, cwd=ROOT, shell=True, capture_output=True, text=True)
    assert (done.returncode, done.stderr, done.stdout) == (status, told, "")


def test_a_bar_on_a_terminal(lines):
    """Progress for a person who watches, on standard error."""
    parent, child = pty.openpty()
    termios.tcsetwinsize(child, (24, 80))
    with subprocess.Popen(
        [sys.executable, "-m", "geo", "extract", str(lines)], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=child
    ) as process:
        os.close(child)
        shown = b""
        try:
            while part := os.read(parent, 4096):
                shown += part
        except OSError:  # a terminal's end
            pass
    os.close(parent)
    assert b"4/4" in shown and b"reports" in shown and process.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "usage"),
        (["fly"], "invalid choice"),
        (["extract", "--workers", "0"], "whole number"),
        (["extract", "no-such-file.txt"], "no such file"),
        (["ingest", "-", "--store", "nonsense"], "no database address"),
        (["export", "--store", "sqlite:////no/such/store.sqlite"], "no store yet"),
        (["export", "--region", "Atlantis"], "ISO 3166"),
        (["export", "--bbox", "1,2,3"], "four numbers"),
        (["export", "--near", "-33.9,151.2"], "three numbers"),
        (["export", "--polygon", "-33 151;-34 152"], "3 to 500 points"),
        (["export", "--from", "2024"], "YYYY-MM-DD"),
        (["export", "--format", "xls"], "invalid choice"),
    ],
)
def test_unusable_arguments(arguments, told, capfd):
    """Exit status 2, and what to write instead on standard error."""
    try:
        status = main(arguments)
    except SystemExit as stop:  # argparse's way
        status = stop.code
    out, err = capfd.readouterr()
    assert status == 2 and told in err and out == ""


def test_a_missing_file_among_others_fails_alone(lines):
    """The rest is done."""
    done = geo("extract", "no-such-file.txt", str(lines))
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 3 and "no-such-file.txt: " in done.stderr


def test_a_report_in_the_place_of_a_file_is_no_crash(lines):
    """A text pasted as an argument is a file's name that no system takes: told, and the rest is done."""
    pasted = KERMAN * 10
    done = geo("extract", pasted, str(lines))
    assert f"{pasted}: cannot be read: " in done.stderr and "Traceback" not in done.stderr
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 3


def test_closed_files_are_not_counted_for_the_bar(tmp_path):
    """The bar goes without a total where a file cannot be opened: what is wrong with it is told where it is read."""
    assert _documents_in([str(tmp_path / ("x" * 300))]) is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_full_disk_is_told(lines, workers):
    """In one line, and not by the exit status that says that the rest is done."""
    command = [sys.executable, "-m", "geo", "extract", "--workers", workers, str(lines)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 2 and done.stderr.splitlines()[-1] == "geo: No space left on device."
    assert "Traceback" not in done.stderr and "ignored" not in done.stderr


def test_wrong_settings_are_told():
    """An online geocoder that does not exist is named before anything is read."""
    done = geo("extract", "-", given=KERMAN, GEO_GEOCODERS="atlantis")
    assert done.returncode == 2 and "atlantis" in done.stderr and done.stdout == ""


@pytest.mark.parametrize("verb", ["extract", "ingest", "export"])
def test_help_documents_each_verb(verb, capsys):
    """--help ends well and tells the exit statuses."""
    with pytest.raises(SystemExit) as stop:
        main([verb, "--help"])
    told = capsys.readouterr().out
    assert stop.value.code == 0 and "Exit status: 0 done" in told
    assert verb != "export" or all(f"--{key}" in told for key in QUERY_KEYS)


@pytest.mark.parametrize("letters", ["ascii", "cp1252"])
def test_help_is_for_every_terminal(letters):
    """Its arrow is a question mark where the terminal's letters lack it, as those of Windows do."""
    done = geo("--help", PYTHONIOENCODING=letters)
    assert done.returncode == 0 and "News reports ? a sourced" in done.stdout


class Mortal:
    """What a working process does: it dies of one document, fails on another, reads the rest."""

    def __call__(self, document: Document) -> Analysis:
        if document.text == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        if document.text == "faulty":
            raise ValueError("odd")
        return Analysis(document)


def test_what_only_holds_itself_is_let_go_of_all_the_same():
    """Garbage is collected seldom, not never: of many rings of objects most are gone without being asked for."""
    program = (
        "from geo.cli.garbage import collect_seldom; import gc, weakref; collect_seldom(); assert gc.isenabled()\n"
        "class Ring: pass\n"
        "kept = []\n"
        "for _ in range(100_000): ring = Ring(); ring.ring = ring; kept.append(weakref.ref(ring))\n"
        "print(sum(one() is not None for one in kept))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(done.stdout) < 30_000


def test_a_process_that_dies_costs_one_document():
    """It is named, the order is kept, and all others are read."""
    texts = ["a", "b", "deadly", "c", "faulty", "d", "deadly", "e"]
    items = [Document(f"{n}", text) for n, text in enumerate(texts)]
    items.insert(1, Failure("in.jsonl:2", ValueError("broken")))
    done = list(in_processes(items, Mortal, 2))
    assert [d.where if isinstance(d, Failure) else d.document.id for d in done] == ["0", "in.jsonl:2", *"1234567"]
    told = {d.where: str(d) for d in done if isinstance(d, Failure)}
    assert set(told) == {"in.jsonl:2", "2", "4", "6"}
    assert "died" in told["2"] and "died" in told["6"] and "ValueError: odd" in told["4"]


@pytest.mark.parametrize("verb", ["extract", "ingest"])
def test_a_service_that_is_down_is_told(verb, tmp_path):
    """Not by the log alone: the report's id, the name and the reason stand on standard error; the report is read."""
    told = json.dumps({"id": "r1", "text": "Gunmen killed 7 villagers in Qalxyzabad, in Ghazni province, on Monday."})
    with running() as service:
        service.will("", 403)
        settings = {
            "GEO_GEOCODERS": "embedded,nominatim",
            "GEO_NOMINATIM_DOMAIN": f"127.0.0.1:{service.port}",
            "GEO_NOMINATIM_SCHEME": "http",
            "GEO_GEOCODING_STATE": str(tmp_path / "geocoding.sqlite"),
            "GEO_STORE": f"sqlite:///{tmp_path / 'store.sqlite'}",
        }
        done = geo(verb, "-", given=told, **settings)
    assert done.returncode == 0
    assert "r1: “Qalxyzabad" in done.stderr
    assert "nominatim" in done.stderr
    if verb == "extract":
        assert "nominatim" in json.loads(done.stdout)["incidents"][0]["place"]["why"]
