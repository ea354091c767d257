"""Reading published tables: rows that cannot be read, odd files, tables of one's own, what comes a second time."""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import io
from dataclasses import replace
from pathlib import Path

import pytest

from geo import build
from geo.errors import InputError
from geo.export import written
from geo.importing import finder, import_table
from geo.model import Analysis, Count
from geo.tables import PROFILES, BadCell, BadRow, Mapped, opened, write_rejects
from tests.published import GVA, UCDP, UCDP_ROW, evident, gva, only, read, table


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"date": ""}, "no date"),
        ({"date": "soon"}, "is no day"),
        ({"date": "2014-02-30"}, "is no day"),
        ({"latitude": "141.4"}, "not on the earth"),
        ({"latitude": "0", "longitude": "0"}, "0, 0"),
        ({"latitude": "north"}, "is no point"),
        ({"latitude": ""}, "is no point"),
        ({"n_killed": "two"}, "no number of people"),
        ({"n_killed": "-1"}, "no number of people"),
        ({"n_killed": "1.5"}, "no number of people"),
    ],
)
def test_bad_rows_are_named_with_line_and_reason(tmp_path, cells, told):
    """A broken row costs no other; the line is the file's, though a cell before it spans several."""
    path = table(
        tmp_path / "gva.csv", GVA, gva(incident_id="1", notes="two\nlines"), gva(**cells), gva(incident_id="9")
    )
    good, bad, last = read(path)
    assert isinstance(bad, BadRow) and told in bad.reason and bad.line == 4
    assert isinstance(good, Analysis) and isinstance(last, Analysis) and evident(good)


def test_an_id_that_comes_twice(tmp_path):
    """The second is left out and names the first's line."""
    _, bad = read(table(tmp_path / "gva.csv", GVA, gva(), gva(notes="another")))
    assert isinstance(bad, BadRow) and "line 2" in bad.reason


def test_rejects_are_a_table_to_mend(tmp_path):
    """Line, reason, and the row's own cells under its own columns."""
    bad = [row for row in read(table(tmp_path / "gva.csv", GVA, gva(date="soon"))) if isinstance(row, BadRow)]
    out = io.BytesIO()
    write_rejects(bad, out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue().decode()))
    assert row["line"] == "2" and "no day" in row["reason"] and row["city_or_county"] == "Lorain"


def test_a_mapping_reads_any_table(tmp_path):
    """Fields stand where the mapping says; a constant holds for every row; hedges in a cell are kept."""
    path = table(
        tmp_path / "own.csv", "Datum,Ort,Breite,Länge,Tote,Verletzte", ["03/04/2026", "Mossul", "36.34", "43.13",
        "at least 20", "10-20"], delimiter=";", encoding="cp1252",
    )  # fmt: skip
    columns = {"date": "Datum", "place": "Ort", "latitude": "Breite", "longitude": "Länge"}
    profile = Mapped(
        {**columns, "killed": "Tote", "injured": "Verletzte"}, {"event_type": "Battles", "country": "IQ"},
        month_first=False,
    )  # fmt: skip
    incident = only(path, profile)
    assert incident.killed == Count(20, 20, None, "at least") and incident.injured == Count(10, 15, 20)
    assert incident.date_start == dt.date(2026, 4, 3) and incident.place.country == "IQ"
    assert incident.place.name == "Mossul" and incident.sub_event_type == "Armed clash"
    (bad,) = read(path, Mapped({**columns, "killed": "Tote"}, {"event_type": "Battles"}))
    assert "--dates" in bad.reason


@pytest.mark.parametrize(
    ("mapping", "told"),
    [({"dead": "x"}, "no field is called"), ({"killd": "x"}, "Did you mean 'killed'")],
)
def test_a_mapping_to_no_field(mapping, told):
    """The error names the field that was meant, or all there are."""
    with pytest.raises(InputError, match=told):
        Mapped(mapping)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (("Battles", ""), ("Battles", "Armed clash")),
        (("battles", "armed CLASH"), ("Battles", "Armed clash")),
        (("Armed clash", ""), ("Battles", "Armed clash")),
        (("", "Flood"), ("Disaster", "Flood")),
        (("Crime: Shooting", ""), ("Crime", "Shooting")),
        (("Bombing", ""), ("Explosions/Remote violence", "Grenade")),
        (("BOMBING", "at night"), ("Explosions/Remote violence", "Grenade")),
        (("Other", ""), None),
        (("Bomb", ""), None),
        (("Battles", "Flood"), None),
        (("", ""), None),
    ],
)
def test_what_a_word_says_of_the_kind(cells: tuple[str, str], kind: tuple[str, str] | None) -> None:
    """A name that two types share says none; a word of the table's own says what it was explained as."""
    profile = Mapped(kinds={"Bombing": "explosions/remote violence: grenade"})
    if kind is None:
        with pytest.raises(BadCell, match="no kind of event"):
            profile.kind(*cells)
    else:
        assert profile.kind(*cells) == kind


def test_a_word_is_explained_by_a_kind_that_there_is() -> None:
    """Told before a row is read."""
    with pytest.raises(InputError, match="write type and sub-type"):
        Mapped(kinds={"Bombing": "Explosion of a bomb"})


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "\ufeffsep=;"])
def test_the_line_in_which_excel_names_the_separator_is_none_of_the_table(tmp_path, first):
    """The columns' names stand behind it."""
    path = tmp_path / "excel.csv"
    path.write_bytes(f"{first}\r\ndate;event_type;place\r\n2024-01-03;Battles;Mosul\r\n".encode())
    with opened(path) as read_in:
        assert read_in.columns == ["date", "event_type", "place"]
        assert [row.line for row in read_in.rows()] == [3]


def test_a_table_that_lacks_what_the_profile_needs(tmp_path):
    """The error names what is missing and what there is."""
    path = table(tmp_path / "x.csv", "a,b", ["1", "2"])
    with pytest.raises(InputError, match=r"has no column 'date'.*It has: a, b\. Say where .* --map"):
        read(path)
    with pytest.raises(InputError, match="'type_of_violence'"):
        read(path, PROFILES["ucdp"]())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "no table"),
        (b"one column\n1\n", "only one column"),
        (b"PK\x03\x04rest", "save it as CSV"),
        (gzip.compress(b"a,b\n1,2\n")[:-6], "cannot be read"),
    ],
)
def test_files_that_are_no_table(tmp_path, content, told):
    """A spreadsheet, an empty file, a torn archive: what to do instead."""
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=told):
        read(path, Mapped({}, {"event_type": "Battles", "date": "2026-01-01"}))


def test_windows_letters_tabs_and_a_byte_order_mark(tmp_path):
    """What spreadsheets write is read."""
    head, row = GVA.replace(",", "\t"), "\t".join(gva(city_or_county="Peñasco"))
    for n, encoding in enumerate(("utf-8-sig", "cp1252")):
        path = tmp_path / f"{n}.tsv"
        path.write_bytes(f"{head}\r\n{row}\r\n".encode(encoding))
        assert only(path).place.name == "Peñasco"


def test_too_many_cells(tmp_path):
    """A row that lost a quotation mark is told, not read askew."""
    (bad,) = read(table(tmp_path / "gva.csv", GVA, [*gva(), "extra"]))
    assert "quotation mark" in bad.reason


def test_the_same_row_has_the_same_ids(tmp_path):
    """So that a second import finds it again; a row without an id of its own is known by its content."""
    path = table(
        tmp_path / "own.csv", "date,event_type,killed", ["2026-01-01", "Battles", "3"], ["2026-01-02", "", "4"]
    )
    first, second = read(path), read(path)
    assert [a.document.id for a in first if isinstance(a, Analysis)] == [
        a.document.id for a in second if isinstance(a, Analysis)
    ]
    assert first[0].incidents[0].incident_id == second[0].incidents[0].incident_id
    assert isinstance(first[1], BadRow) and "no kind of event" in first[1].reason


def test_a_row_without_a_point_is_found_by_name(tmp_path):
    """By all its names together; a namesake elsewhere is no answer."""
    find = finder(build.resolver(build.Settings()))
    incident = only(table(tmp_path / "gva.csv", GVA, gva(latitude="", longitude="")), find=find)
    assert incident.place.name == "Lorain" and incident.place.admin1 == "Ohio"
    assert any(claim.field == "place" for claim in incident.claims)
    lost = only(table(tmp_path / "x.csv", GVA, gva(latitude="", longitude="", city_or_county="Xyzzyville")), find=find)
    assert lost.place is None
    assert find(("Hawthorne", "Ohio", "United States")) is None


def test_an_export_is_read_back(tmp_path):
    """Our own CSV, with no mapping: type, dates, ranges, place and precision are the same."""
    before = only(table(tmp_path / "ged.csv", UCDP, UCDP_ROW))
    path = tmp_path / "export.csv"
    path.write_bytes(written([before], "csv"))
    after = only(path)
    for name in ("event_type", "sub_event_type", "date_start", "date_end", "date_prec", "killed", "killed_civilians"):
        assert getattr(after, name) == getattr(before, name), name
    assert (after.place.latitude, after.place.where_prec, after.place.country) == (34.5, 2, "AF")
    assert after.injured is None and after.perpetrator_certainty == "attributed"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "＝"])
def test_what_guards_a_formula_is_taken_off_again(tmp_path, start):
    """Title, notes, place and perpetrator come back as they were, each with the exact words that say so."""
    words = f"{start}1+1 to Ghent"
    before = only(table(tmp_path / "ged.csv", UCDP, UCDP_ROW))
    place = replace(before.place, name=words, mention=words)
    before = replace(before, title=words, notes=(words,), perpetrator=words, place=place)
    path = tmp_path / "export.csv"
    path.write_bytes(written([before], "csv"))
    (analysis,) = read(path)
    (after,) = analysis.incidents
    assert (after.title, after.notes, after.perpetrator, after.place.name) == (words, (words,), words, words)
    said = {claim.field: analysis.document.text[claim.start : claim.end] for claim in after.claims}
    assert said["title"] == said["notes"] == said["perpetrator"] == said["place"] == words


@pytest.mark.parametrize("title", ["'Ndrangheta men held", "'' = nothing", "' =1"])
def test_an_apostrophe_of_the_texts_own_stays(tmp_path, title):
    """Only the guard is taken off."""
    cells = ["2026-03-04", "Accident", title]
    assert only(table(tmp_path / "x.csv", "date,event_type,title", cells)).title == title


def test_a_second_import_adds_nothing_and_a_changed_row_replaces(tmp_path):
    """Same ids, same incident; what people changed stays; the store's version moves only with a change."""
    store = build.store(build.Settings(store=f"sqlite:///{tmp_path / 's.sqlite'}"))
    resolver, regions_at = build.resolver(build.Settings()), build.regions(build.Settings())

    def run(path: Path):
        with opened(path) as found:
            return import_table(found, PROFILES["gva"](), resolver, regions_at, build.packer(), store)

    path = table(tmp_path / "gva.csv", GVA, gva(), gva(incident_id="8", date="soon"), gva(incident_id="9"))
    done = run(path)
    assert (done.new, done.unchanged, len(done.bad)) == (2, 0, 1)
    version = store.version()
    assert (run(path).new, run(path).unchanged, store.version()) == (0, 2, version)
    before = {i.incident_id for i in store.incidents()}
    assert (run(table(tmp_path / "gva.csv", GVA, gva(n_killed="1"), gva(incident_id="9"))).new) == 1
    assert {i.incident_id for i in store.incidents()} == before
    assert sorted(i.killed.best for i in store.incidents()) == [0, 1]
    assert any(r.reason == "saved again, changed" for r in store.revisions())
    assert {i.place.admin1_code for i in store.incidents()} == {"US-OH"}, "the region filter finds them"
