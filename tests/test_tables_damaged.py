"""Tables that came to harm on their way: nothing is lost without a word, and nothing is read into an empty cell."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest

from geo import build
from geo.cli.run import main
from geo.errors import InputError
from geo.importing import finder
from geo.model import Analysis
from geo.tables import BadRow, Mapped, opened, read_table, table_in, write_rejects
from geo.tables.cells import BadCell, metres

HEAD = "date,event_type,title\n"


def read(path: Path, content: bytes, profile: Mapped | None = None) -> list[Analysis | BadRow]:
    """Every row of a table with this content."""
    path.write_bytes(content)
    with opened(path) as table:
        return list(read_table(table, profile or Mapped()))


def test_a_column_without_a_name_holds_no_field(tmp_path):
    """The row numbers that data frames write stay out of every value and its evidence."""
    profile = Mapped({"date": "day"}, {"event_type": "Battles"})
    (row,) = read(tmp_path / "frame.csv", b",day,town\n7,2026-02-03,Bunia\n", profile)
    (incident,) = row.incidents
    assert (incident.killed, incident.perpetrator, incident.date_end) == (None, None, incident.date_start)
    assert incident.title == "Armed clash"
    assert {claim.sentence for claim in incident.claims} == {"day: 2026-02-03"}


def test_a_quotation_mark_that_is_never_closed_is_told(tmp_path):
    """It swallows what follows: its row is named and left out, those before it are kept."""
    rows = '2026-02-03,Battles,first\n2026-02-04,Battles,"second\n2026-02-05,Battles,third\n'
    first, bad = read(tmp_path / "open.csv", (HEAD + rows).encode())
    assert isinstance(first, Analysis)
    assert isinstance(bad, BadRow) and bad.line == 3 and "never closed" in bad.reason
    closed = rows.replace("second", 'second"').rstrip("\n")
    assert len(read(tmp_path / "closed.csv", (HEAD + closed).encode())) == 3


def test_a_foreign_byte_far_down_costs_its_own_row_only(tmp_path):
    """Rows after it are read, and its bytes go into the rejects as they came."""
    many = b"".join(b"2026-02-03,Battles,row %d\n" % n for n in range(4000))
    rows = read(tmp_path / "late.csv", HEAD.encode() + many + b"2026-02-03,Battles,Oca\xf1a\n2026-02-04,Battles,last\n")
    bad = [row for row in rows if isinstance(row, BadRow)]
    assert len(rows) == 4002 and [row.line for row in bad] == [4002] and "UTF-8" in bad[0].reason
    out = io.BytesIO()
    write_rejects(bad, out)
    assert b"Oca\xf1a" in out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_what_spreadsheets_call_unicode_text_is_read(tmp_path, encoding):
    """UTF-16 with its mark or without, cells apart by tabs."""
    (row,) = read(tmp_path / "u.txt", (HEAD + "2026-02-03,Battles,Łódź\n").replace(",", "\t").encode(encoding))
    assert row.incidents[0].title == "Łódź"


def test_what_no_reader_of_text_reads_is_told(tmp_path):
    """UTF-32 looks like UTF-8 with NUL between the letters."""
    with pytest.raises(InputError, match="NUL"):
        read(tmp_path / "u.txt", (HEAD + "2026-02-03,Battles,Oca\n").encode("utf-32-le"))


def test_a_torn_archive_is_told_where_it_is_uploaded_too():
    """No file on disk is needed for the message."""
    rows = "".join(f"2026-02-03,Battles,row {n} {n * 7919 % 104729}\n" for n in range(30_000))
    torn = gzip.compress((HEAD + rows).encode())[:-2000]
    with pytest.raises(InputError, match=r"up\.csv\.gz: cannot be read"):
        list(read_table(table_in(io.BytesIO(torn), "up.csv.gz", len(torn)), Mapped()))


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("uncertainty_m", "²", "no distance"),
        ("uncertainty_m", "-5", "no distance"),
        ("date_prec", "9", "from 1 to 5"),
        ("killed", "9" * 5000, "more people than there are"),
        ("killed_best", "99999999999", "more people than there are"),
    ],
)
def test_figures_that_cannot_be(tmp_path, column, value, told):
    """They cost their row, not the import."""
    content = f"date,event_type,latitude,longitude,{column}\n2026-02-03,Battles,1.5,30.2,{value}\n"
    (bad,) = read(tmp_path / "odd.csv", content.encode())
    assert isinstance(bad, BadRow) and told in bad.reason


def test_metres():
    """A number of metres, nothing, or a word of what is wrong."""
    assert (metres("2.5e4"), metres(" 1500.0 "), metres("n/a")) == (25_000.0, 1500.0, None)
    with pytest.raises(BadCell):
        metres("5 km")


def test_a_country_by_its_code_helps_to_find_the_place():
    """A row without a point that says "IR" is looked up as one that says "Iran"."""
    profile = Mapped({}, {"country": "IR"})
    content = b"date,event_type,place\n2026-02-03,Battles,Kerman\n"
    find = finder(build.resolver(build.Settings()))
    (row,) = read_table(table_in(io.BytesIO(content), "t.csv", len(content)), profile, find)
    place = row.incidents[0].place
    assert place is not None and place.country == "IR"


def test_rejects_that_cannot_be_written_are_told(tmp_path, capsys):
    """In one line, with what was saved all the same; and one file of rejects is of one table."""
    path, store = tmp_path / "t.csv", f"sqlite:///{tmp_path}/s.sqlite"
    path.write_text(HEAD + "soon,Battles,x\n")
    given = ["import", str(path), "--store", store, "--rejects"]
    assert main([*given, str(tmp_path / "no" / "r.csv")]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert main([given[0], str(path), *given[1:], str(tmp_path / "r.csv")]) == 2
    assert "one by one" in capsys.readouterr().err
