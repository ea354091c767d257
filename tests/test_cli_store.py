"""The command line and the store: reports and tables saved, incidents taken out in every format."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from geo.cli import main
from geo.cli.arguments import FORMATS as NAMES
from geo.export import FORMATS
from tests.commands import KERMAN, ROOT, geo, write_reports


@pytest.fixture
def lines(tmp_path) -> Path:
    """Three reports, with a broken line among them."""
    return write_reports(tmp_path)


@pytest.fixture
def url(tmp_path) -> str:
    """The address of a store that is not there yet."""
    return f"sqlite:///{tmp_path / 'var' / 'store.sqlite'}"


def test_ingest_twice_and_export(lines, url):
    """The second run adds nothing; the store comes from the option or from the environment."""
    first = geo("ingest", str(lines), "--store", url)
    assert first.returncode == 1 and "3 documents saved" in first.stderr and first.stdout == ""
    again = geo("ingest", "--workers", "2", str(lines), GEO_STORE=url)
    assert "0 documents saved, 3 unchanged, 1 failed" in again.stderr
    everything = geo("export", "--store", url)
    assert everything.returncode == 0
    days = [json.loads(line)["date_start"] for line in everything.stdout.splitlines()]
    assert days == ["2024-01-03", "2016-07-14"]


@pytest.mark.parametrize(
    ("options", "countries"),
    [
        (["--region", "Asia"], ["IR"]),
        (["--region", "FR", "--region", "IR"], ["IR", "FR"]),
        (["--from", "2024-01-01"], ["IR"]),
        (["--to", "2016-12-31"], ["FR"]),
        (["--bbox", "-10,40,20,50"], ["FR"]),
        (["--bbox", "-.5,40,20,50"], ["FR"]),
        (["--near", "43.7,7.3,20"], ["FR"]),
        (["--near", "-33.9,151.2,13000"], ["IR"]),
        (["--polygon", "-10 50;35 50;35 65;-10 65"], ["IR"]),
        (["--polygon", "42 -2;42 9;47 9", "--near", "43.7,7.3,20"], ["FR"]),
        (["--min-killed", "85"], []),
        (["--text", "truck", "--role", "main"], ["FR"]),
        (["--status", "rejected"], []),
    ],
)
def test_export_takes_every_filter(lines, url, options, countries, capfdbinary):
    """The same filters as the app's, western longitudes and southern latitudes included."""
    main(["ingest", str(lines), "--store", url])
    capfdbinary.readouterr()
    assert main(["export", "--store", url, "--format", "csv", *options]) == 0
    rows = csv.DictReader(io.StringIO(capfdbinary.readouterr().out.decode(), newline=""))
    assert [row["country"] for row in rows] == countries


def test_formats_are_those_that_can_be_written():
    """The command line knows their names without loading what writes them."""
    assert (*FORMATS, "html") == NAMES


def test_export_writes_a_map_that_stands_alone(lines, url, tmp_path):
    """One file with scripts, borders and incidents; it asks no other host for anything."""
    geo("ingest", str(lines), "--store", url)
    page = tmp_path / "map.html"
    with page.open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "geo", "export", "--format", "html", "--store", url], cwd=ROOT, stdout=out
        )
    text = page.read_text(encoding="utf-8")
    assert done.returncode == 0 and "Kerman" in text and "L.geo.Incidents" in text
    assert not re.search(r"""<(?:script|link|img|iframe)[^>]+(?:src|href)=["']https?://""", text)


def test_a_codebook_says_what_it_cannot_hold(lines, url):
    """On standard error, beside the table on standard output."""
    geo("ingest", str(lines), "--store", url)
    done = geo("export", "--format", "acled", "--store", url)
    assert done.stdout.startswith("event_id_cnty,event_date") and "Low and high" in done.stderr


def test_import_saves_a_table_and_names_what_it_left_out(tmp_path, url):
    """The kind is told by the columns; bad rows by file and line, and in the file of rejects; exit status 1, then 0."""
    table = tmp_path / "own.csv"
    table.write_text(
        "date,event_type,place,latitude,longitude,killed\n"
        "2026-01-01,Battles,Alfa,34.5,70.5,at least 3\nsoon,Battles,Bravo,1,1,1\n2026-01-02,Riots,Delta,35,71,\n"
    )
    rejects = tmp_path / "rejects.csv"
    done = geo("import", str(table), "--store", url, "--rejects", str(rejects))
    assert done.returncode == 1 and f"{table}:3: 'soon' is no day" in done.stderr
    assert "2 rows saved; 0 unchanged; 1 left out" in done.stderr
    assert "soon" in rejects.read_text()
    rows = [json.loads(line) for line in geo("export", "--store", url).stdout.splitlines()]
    assert [row["killed"] for row in rows] == [None, {"low": 3, "best": 3, "high": None, "qualifier": "at least"}]
    table.write_text("\n".join(line for line in table.read_text().splitlines() if "soon" not in line))
    again = geo("import", str(table), "--store", url)
    assert again.returncode == 0 and "0 rows saved; 2 unchanged; 0 left out" in again.stderr


@pytest.mark.parametrize("name", ["-", "", "pipe"])
def test_a_table_in_no_file_of_its_own(tmp_path, url, capfd, name):
    """It is read more than once, in more than one process; what is there is not said to be missing."""
    os.mkfifo(tmp_path / "pipe")
    file = "-" if name == "-" else str(tmp_path / name)
    assert main(["import", file, "--store", url]) == 2
    assert capfd.readouterr().err.startswith(f"geo: {file}: a table is read from a file of its own")


def test_rejects_do_not_take_the_place_of_the_table(tmp_path, url, capfd):
    """The rows that were saved would be gone from the user's own file."""
    table = tmp_path / "own.csv"
    table.write_text("date,event_type,killed\n2026-01-01,Battles,3\nsoon,Battles,1\n")
    before = table.read_text()
    (tmp_path / "link.csv").symlink_to(table)
    assert main(["import", str(table), "--store", url, "--rejects", str(tmp_path / "link.csv")]) == 2
    assert "the table itself" in capfd.readouterr().err and table.read_text() == before


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["import"], "required: FILE"),
        (["import", "no-such.csv"], "no such file"),
        (["import", "README.md", "--map", "date"], "two names with ="),
        (["import", "README.md", "--profile", "ucdp", "--set", "country=IQ"], "for --profile csv"),
        (["import", "README.md", "--map", "daet=Day"], "Did you mean"),
        (["import", "README.md", "--kind", "Clash=Fight"], "write type and sub-type"),
        (["import", "README.md", "--map", "date=A", "--map", "date=B"], "twice"),
    ],
)
def test_unusable_imports(arguments, told, capfd, tmp_path, monkeypatch):
    """Exit status 2, what to write instead, and no store made."""
    monkeypatch.setenv("GEO_STORE", f"sqlite:///{tmp_path / 'none' / 'x.sqlite'}")
    try:
        status = main(arguments)
    except SystemExit as stop:  # argparse's way
        status = stop.code
    assert status == 2 and told in capfd.readouterr().err
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("store", "told"),
    [
        ("sqlite://", "nothing would be kept"),
        ("sqlite:///:memory:", "nothing would be kept"),
        ("sqlite:///{folder}", "is a folder: name a file in it"),
        ("mysql://localhost/x", "is no database address: write sqlite"),
    ],
)
def test_a_store_that_could_not_keep_anything_is_refused(store, told, tmp_path, capsys):
    """Saved is not said of what is gone when the command ends."""
    file = tmp_path / "report.txt"
    file.write_text(KERMAN)
    assert main(["ingest", str(file), "--store", store.format(folder=tmp_path)]) == 2
    assert told in capsys.readouterr().err


def test_a_table_is_not_saved_as_a_report(tmp_path, url, capsys):
    """Who mistakes the verb is told the other one."""
    file = tmp_path / "table.csv"
    file.write_text("date,killed\n2024-01-03,12\n")
    assert main(["ingest", str(file), "--store", url]) == 1
    told = capsys.readouterr().err
    assert "python -m geo import" in told and "0 documents saved" in told


def test_what_is_in_another_language_is_told(tmp_path, capsys):
    """No incidents in German is not the same as none in the report."""
    file = tmp_path / "report.txt"
    file.write_text(
        "Bei dem Anschlag in der Stadt sind am Mittwoch zwölf Menschen gestorben und dreißig verletzt worden."
    )
    assert main(["extract", str(file)]) == 0
    assert "German: incidents are read in English only" in capsys.readouterr().err
