"""What the program keeps between runs, and the patterns whose compiled form it keeps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from geo import patterns
from geo.kept import Kept
from geo.patterns import compiled

SOURCES = [
    (r"\b(?P<n>\d+)(?: (?:people|men))? (?P<fate>killed|hurt)\b", 0),
    (r"(?<!not )(?:kill\w*|dead)(?= in)", re.IGNORECASE),
    (r"^\s*([-•]|\d+\.)\s", re.MULTILINE),
    (r"(?i:Ava|Bex), (\w)\1é+?", 0),
]
TEXT = "12 people killed in Ava, bbéé; 3 hurt, not dead in Bex\n- Dead in it\n 4. KILLED in AVA, ssé"


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Makes a fresh memory of patterns in one folder, as each run of the program has it."""

    def again():
        memory = Kept("patterns", folder=tmp_path)
        monkeypatch.setattr(patterns, "_kept", memory)
        return memory

    return again


@pytest.mark.parametrize("source, flags", SOURCES)
def test_a_kept_pattern_is_the_one_that_python_compiles(source, flags, kept):
    """Made, kept, and given to the engine in another run: the same matches, groups and flags."""
    kept()
    first = compiled(source, flags)
    patterns._kept.write()
    kept()
    again, plain = compiled(source, flags), re.compile(source, flags)
    assert not patterns._kept._new, "it was compiled anew"
    for pattern in (first, again):
        assert (pattern.pattern, pattern.flags, pattern.groups) == (plain.pattern, plain.flags, plain.groups)
        assert dict(pattern.groupindex) == dict(plain.groupindex)
        found = [(m.span(), m.groups(), m.lastgroup) for m in pattern.finditer(TEXT)]
        assert found == [(m.span(), m.groups(), m.lastgroup) for m in plain.finditer(TEXT)]
        assert found


def test_code_that_the_engine_refuses_is_compiled_anew(kept):
    """A kept pattern that is none of this engine's is an ordinary pattern again."""
    kept().put((r"a+", 0), (32, b"\xff\0\0\0" * 4, 0, {}))
    assert compiled(r"a+").findall("aab a") == ["aa", "a"]
    with pytest.raises(re.error):
        compiled(r"(")


def test_values_last_until_what_made_them_changes(tmp_path):
    """Each run knows those of the runs before, two at once lose none of each other's; a changed module starts anew."""
    module = tmp_path / "module.py"
    module.write_text("old", encoding="utf-8")
    one, other = (Kept("values", str(module), folder=tmp_path / "deep") for _ in range(2))
    one.put("a", 1)
    other.put(("b", 2), frozenset({"c"}))
    one.write()
    other.write()
    again = Kept("values", str(module), folder=tmp_path / "deep")
    assert (again.get("a"), again.get(("b", 2)), again.get("c")) == (1, frozenset({"c"}), None)
    module.write_text("newer", encoding="utf-8")
    assert Kept("values", str(module), folder=tmp_path / "deep").get("a") is None


def test_what_cannot_be_read_or_written_is_done_without(tmp_path):
    """A broken file counts for nothing and is written over; a folder that cannot be made is no error."""
    memory = Kept("values", folder=tmp_path)
    memory._file.write_bytes(b"\xe9\x01")
    memory = Kept("values", folder=tmp_path)
    assert memory.get("a") is None
    memory.put("a", 1)
    memory.write()
    assert Kept("values", folder=tmp_path).get("a") == 1
    (tmp_path / "file").write_text("", encoding="utf-8")
    nowhere = Kept("values", folder=tmp_path / "file" / "deeper")
    nowhere.put("a", 1)
    nowhere.write()
    assert nowhere.get("a") == 1


def test_what_cannot_be_written_leaves_no_part(tmp_path):
    """A disk that is full would be fuller after each run."""
    memory = Kept("values", folder=tmp_path)
    memory._file.mkdir()  # nothing can be put in its place
    memory.put("a", 1)
    memory.write()
    assert list(tmp_path.iterdir()) == [memory._file]


def test_all_patterns_of_the_program_are_kept():
    """One that is compiled at each start makes each start longer."""
    folder = Path(patterns.__file__).parent
    plain = [p for p in folder.rglob("*.py") if "re.compile(" in p.read_text(encoding="utf-8")]
    assert [p.name for p in plain] == ["patterns.py"]
