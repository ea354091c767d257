"""Reading documents: what is text and what is not, and that a broken one is named and never stops the rest."""

from __future__ import annotations

import datetime as dt
import errno
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import BadDocument, NotText
from geo.ingest import Failure, documents_in, from_bytes, from_record, from_stream, from_text
from geo.ingest import text as limits
from geo.model import Document


@pytest.mark.parametrize(
    "written",
    [
        " date 2024-01-03 At least 73 people",
        "date 2024-01-03\nAt least 73 people\n",
        "\ufeff\n\tDate: 2024-01-03\r\n\r\nAt least 73 people  ",
        "date 2024-01-03T10:30:00+03:30 At least 73 people",
    ],
)
def test_header_gives_the_date_and_is_no_text(written):
    """On its own line or before the first sentence; the white space around the body is no part of the text."""
    made = from_text(written)
    assert (made.text, made.date) == ("At least 73 people", dt.date(2024, 1, 3))
    assert made.id == Document.content_id(made.text, None, made.date)


@pytest.mark.parametrize("text", ["Date palms burned in Basra.", "dated 2024-01-03 it was", "It was date 2024-01-03"])
def test_what_only_looks_like_a_header_is_text(text):
    """A text may begin with the word date."""
    made = from_text(text)
    assert made.text == text and made.date is None


def test_a_given_date_wins_over_the_header():
    """A person who says when a report was published knows better than the text."""
    assert from_text("date 2024-01-03 A", date=dt.date(2024, 1, 5)).date == dt.date(2024, 1, 5)


@pytest.mark.parametrize("text", ["date 2024-13-01 A", "date 2024-1-3 A", "date 2024-01-3x A"])
def test_a_wrong_date_says_the_right_form(text):
    """A header that is meant as a date but is none would silently shift every relative date."""
    with pytest.raises(BadDocument, match="YYYY-MM-DD"):
        from_text(text)


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00Z", "9999-12-31"])
def test_a_date_that_stands_for_none_is_told(date):
    """Programs write the first or the last day that they know where they know none; no report was published then."""
    day = dt.datetime.fromisoformat(date).date()
    for read in (
        lambda: from_text(f"date {date}\nA"),
        lambda: from_record({"text": "A", "date": date}),
        lambda: from_text("A", date=day),
    ):
        with pytest.raises(BadDocument, match="leave it out"):
            read()


@pytest.mark.parametrize("text", ["", " \n", "date 2024-01-03\n"])
def test_empty_text(text):
    """Nothing to read is told."""
    with pytest.raises(BadDocument, match="no text"):
        from_text(text)


def test_json_text_is_kept_exactly():
    """Offsets count in `text` as given: no stripping, no header, line ends as they are."""
    text = "  date 2024-01-03 \r\n A\u00a0bomb.\n"
    assert from_record({"text": text}).text == text


def test_lone_surrogates_keep_their_place():
    """A lone surrogate can be written to no file; what stands for it takes as much room."""
    made = from_record(json.loads('{"text": "a\\ud800b \\ud83d\\ude00", "title": "\\udfff"}'))
    assert made.text == "a\ufffdb \U0001f600" and made.title == "\ufffd"
    half = dict.fromkeys(("title", "url", "publisher", "language"), "\ud800")
    made = from_text("a\ud800b", **half)
    assert (made.text, made.title, made.url, made.publisher, made.language) == ("a\ufffdb", *["\ufffd"] * 4)


def test_fields_of_a_record():
    """Optional fields may be null or missing; a date may have a time; an id may be a number; others are left unread."""
    made = from_record({"id": 7, "text": "A", "date": "2024-01-03T23:59:00Z", "url": None, "publisher": "P", "x": 1})
    assert made == Document("7", "A", None, dt.date(2024, 1, 3), None, "P", None)


def test_a_number_without_end_does_not_stop_the_rest():
    """Python refuses to make a number of thousands of digits, and says so by another error than for broken JSON."""
    broken, kept = from_bytes(b'{"text": "a", "id": ' + b"1" * 5000 + b'}\n{"text": "b"}\n', "in.jsonl")
    assert isinstance(broken, Failure) and str(broken).startswith("in.jsonl:1: a number")
    assert isinstance(kept, Document)


def test_lines_are_named_by_number_and_do_not_stop_the_rest():
    """One broken line after another: each failure says file, line and what to do."""
    lines = [b'\xef\xbb\xbf{"text": "one"}', b"", b"{", b"[]", b'{"text": 1}', b'{"text": "x", "date": "3/1/24"}']
    lines += [b'{"text": "\xff"}', b'{"text": "x", "title": 3}', b"[" * 100_000, b'{"text": "two"}']
    items = list(from_bytes(b"\n".join(lines), "in.jsonl"))
    assert [i.text for i in items if isinstance(i, Document)] == ["one", "two"]
    told = [str(i) for i in items if isinstance(i, Failure)]
    assert [t.split(":")[1] for t in told] == ["3", "4", "5", "6", "7", "8", "9"]
    not_text = b"\n".join(lines).index(b"\xff")
    assert "YYYY-MM-DD" in told[3] and f"byte {not_text} " in told[4] and "title" in told[5]


@pytest.mark.parametrize("data", ["café".encode("latin-1"), "text".encode("utf-16"), "té".encode("utf-16-le")])
def test_what_is_no_utf8_is_named_with_its_byte(data):
    """The message gives the offset and a way to convert the file."""
    (item,) = from_bytes(data, "report.txt")
    assert isinstance(item, Failure) and isinstance(item.error, NotText)
    assert str(item).startswith("report.txt: byte ") and "iconv" in str(item)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"%PDF-1.4\n1 0 obj\n", "a PDF, no plain text: save its text as a .txt"),
        ("a.docx", b"PK\x03\x04\x00\x00", "a Word document"),
        ("a.rtf", rb"{\rtf1\ansi At least 12 people died.}", "rich text"),
        ("a.csv", b"date,killed\n2024-01-03,12\n", "a table: read it with python -m geo import"),
        ("a.json", b'[\n {"text": "a"},\n {"text": "b"}\n]\n', "jq -c '.[]'"),
        ("-", b'{\n "text": "a"\n}\n', "one object a line"),
    ],
)
def test_a_file_of_another_kind_is_told_once_with_what_to_do(name, data, told):
    """No text, table or list of JSON is taken for a report, nor told line by line."""
    (item,) = from_bytes(data, name)
    assert isinstance(item, Failure) and told in str(item)


@pytest.mark.parametrize("written", ["03/01/2024", "3.1.2024", "2024/01/03"])
def test_a_header_whose_date_could_be_two_days_is_refused(written):
    """The third of January must not be read as the first of March."""
    (item,) = from_bytes(f"date {written}\nA bomb killed 12 people on Tuesday.".encode(), "a.txt")
    assert isinstance(item, Failure) and f"{written!r} is none: write YYYY-MM-DD" in str(item)


@pytest.mark.parametrize(
    ("data", "texts"),
    [(b' \n {"text": "a"}\n{"text": "b"}', ["a", "b"]), (b"\n a {b}\n", ["a {b}"]), (b"\xef\xbb\xbfa", ["a"])],
)
def test_standard_input_is_told_by_its_first_character(data, texts):
    """JSON Lines if it begins with {, else one plain text."""
    assert [d.text for d in documents_in(["-"], io.BytesIO(data))] == texts


def test_a_plain_text_may_begin_with_a_brace_in_a_txt():
    """The name wins over the first character."""
    (made,) = from_bytes(b"{sic} they said", "a.txt")
    assert isinstance(made, Document)


def test_folders_are_read_in_order_of_name(tmp_path):
    """Recursive and sorted; hidden and foreign files are left alone."""
    for name in ("b/2.txt", "a.txt", "b/1.jsonl", ".git/x.txt", "c.csv"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'{{"text": "{name}"}}' if name.endswith("jsonl") else name)
    assert [d.text for d in documents_in([tmp_path])] == ["a.txt", "b/1.jsonl", "b/2.txt"]


def test_unreadable_paths_are_named(tmp_path):
    """A missing file and an empty folder are failures in their place."""
    empty = tmp_path / "empty"
    empty.mkdir()
    missing, none = documents_in([tmp_path / "no.txt", empty])
    assert "No such file" in str(missing) and "holds no report" in str(none)


def test_what_is_closed_in_a_folder_is_named(tmp_path, monkeypatch):
    """A folder or a file that may not be read would else be missing, and nobody would know; the rest is read."""
    for name in ("b/x.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text")
    (tmp_path / "a.txt").symlink_to("nowhere")

    def scandir(folder):
        if Path(folder).name == "b":  # as for a user whom the folder is closed to: root may read everything
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return scan(folder)

    scan = os.scandir
    monkeypatch.setattr(os, "scandir", scandir)
    broken, closed, read = documents_in([tmp_path])
    assert str(broken) == f"{tmp_path / 'a.txt'}: cannot be read: No such file or directory."
    assert str(closed) == f"{tmp_path / 'b'}: cannot be read: Permission denied."
    assert isinstance(read, Document)
    (alone,) = documents_in([tmp_path / "b"])
    assert str(alone) == str(closed)


def test_one_id_for_two_texts(tmp_path):
    """The second would overwrite the first; the very same document twice is harmless."""
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": "x", "text": "a"}\n{"id": "x", "text": "a"}\n{"id": "x", "text": "b"}\n')
    one, two, three = documents_in([file])
    assert one == two and isinstance(three, Failure)
    assert str(three).startswith(f"{file}:3") and f"{file}:1" in str(three)


def test_nothing_is_read_ahead():
    """A stream is worked off line by line: the first document is there before the second is written."""

    class Slow(io.BytesIO):
        lines = 0

        def readline(self, size=-1):
            self.lines += 1
            return super().readline(size)

    stream = Slow(b'{"text": "a"}\n{"text": "b"}\n')
    next(from_stream(stream, "-"))
    assert stream.lines == 1


def test_too_large_is_told_and_skipped(monkeypatch):
    """A line or a file beyond all reports is refused without being held in memory whole."""
    monkeypatch.setattr("geo.ingest.lines.MAX_BYTES", 64)
    monkeypatch.setattr("geo.ingest.files.MAX_BYTES", 64)
    assert limits.MAX_BYTES == 16 * 2**20
    big, small = from_bytes(b'{"text": "' + b"a" * 500 + b'"}\n{"text": "b"}\n', "in.jsonl")
    assert isinstance(big, Failure) and isinstance(small, Document)
    (text,) = from_bytes(b"a" * 500, "in.txt")
    assert isinstance(text, Failure) and "longer" in str(text)


@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.jsonl", "a", "-"]))
def test_no_bytes_break_the_reader(data, name):
    """Whatever comes is a Document with text, or a Failure with a name."""
    for item in from_bytes(data, name):
        assert item.text.strip() if isinstance(item, Document) else str(item).startswith(name)
