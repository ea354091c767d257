"""The house's rule: imports run strictly downwards, and each heavy library lives in one room."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = [
    {"kept"},
    {"patterns"},
    {"model", "regions"},
    {"errors"},
    {"areas", "folding"},
    {"query"},
    {"filters", "formulas", "record", "wording"},
    {"digest", "summary"},
    {"roles"},
    {"ingest", "tables", "extract", "geocode", "merge", "store", "index", "maps", "export"},
    {"pipeline", "importing"},
    {"build"},
    {"making"},
    {"api", "cli", "app"},
    {"__main__", ""},
]
"""From the ground up. A room may use what lies below it, and itself; the rooms of one floor do not know each other.

`wording` may use the nouns, `filters` the countries. "" is the package itself, which only passes names on."""
EXTRACT_FLOORS = [
    {"text"},
    {"phrases", "days"},
    {"words", "events"},
    {"layout"},
    {"names"},
    {"actors", "counts"},
    {"figures", "site"},
    {"incidents"},
    {"drafts", "judge"},
    {"reader"},
    {"rules", "llm"},
    {""},
]
"""The same inside `geo.extract`, which is a house of its own."""
LIBRARIES = {
    "streamlit": {"app"},
    "streamlit_folium": {"app"},
    "folium": {"maps", "api"},
    "branca": {"maps"},
    "sqlalchemy": {"store"},
    "geopy": {"geocode", "app"},
    "numpy": {"geocode", "index"},
    "pyarrow": {"export"},
    "tqdm": {"cli"},
    "openai": {"extract"},
}
"""Library → the rooms that may import it."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Each module of the package by its dotted name."""
    for path in sorted((ROOT / "geo").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        yield name, ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(tree: ast.Module) -> Iterator[str]:
    """The dotted names that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "geo")


def room(name: str) -> str:
    """The first part of a module's name below the package."""
    return name.split(".")[1] if "." in name else ""


def floor(name: str, floors: list[set[str]] = FLOORS) -> int:
    """How high a room lies."""
    found = [n for n, rooms in enumerate(floors) if name in rooms]
    assert found, f"{name} has no floor yet: give it one in FLOORS or EXTRACT_FLOORS"
    return found[0]


@pytest.mark.parametrize(("name", "tree"), list(modules()), ids=[name for name, _ in modules()])
def test_imports_run_downwards(name, tree):
    """A module imports its own room and lower floors only."""
    here = room(name)
    for other in imported(tree):
        if other == "geo" or not other.startswith("geo."):
            continue
        there = room(other)
        if any(there in rooms for rooms in FLOORS) and there != here:
            assert floor(there) < floor(here), f"{name} imports {other}"


@pytest.mark.parametrize(
    ("name", "tree"),
    [m for m in modules() if room(m[0]) == "extract"],
    ids=[n for n, _ in modules() if room(n) == "extract"],
)
def test_reading_runs_downwards(name, tree):
    """What reads words knows nothing of counts, what reads counts nothing of incidents."""
    here = room(name.removeprefix("geo."))
    for other in imported(tree):
        if other.startswith("geo.extract."):
            there = room(other.removeprefix("geo."))
            if there != here:
                assert floor(there, EXTRACT_FLOORS) < floor(here, EXTRACT_FLOORS), f"{name} imports {other}"


@pytest.mark.parametrize(("name", "tree"), list(modules()), ids=[name for name, _ in modules()])
def test_libraries_stay_in_their_rooms(name, tree):
    """folium lives in maps, Streamlit in the app, the database in the store."""
    for other in imported(tree):
        rooms = LIBRARIES.get(other.split(".")[0])
        assert rooms is None or room(name) in rooms, f"{name} imports {other}"


def test_every_room_has_a_floor():
    """A new room says where it stands."""
    assert {room(name) for name, _ in modules()} <= set().union(*FLOORS)


def test_nouns_are_standard_library_only():
    """model, errors and regions can be read by any program."""
    for name, tree in modules():
        if room(name) not in ("model", "errors", "regions"):
            continue
        assert {i.split(".")[0] for i in imported(tree)} <= sys.stdlib_module_names | {"geo"}


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import geo", {"sqlalchemy", "folium", "streamlit", "geopy", "pandas", "numpy", "sqlite3"}),
        ("import geo.cli", {"sqlalchemy", "folium", "streamlit", "pandas", "numpy", "tqdm", "openai"}),
        ("import geo.extract.llm", {"openai", "pydantic"}),
        (
            "from geo import build; build.analyser(build.Settings())",
            {"sqlalchemy", "folium", "streamlit", "geopy", "requests", "pandas", "numpy", "openai"},
        ),
        ("import geo.store, geo.pipeline, geo.build", {"folium", "streamlit", "geopy"}),
        ("import geo.maps, geo.export", {"streamlit", "sqlalchemy"}),
    ],
)
def test_nothing_is_loaded_before_it_is_needed(code, absent):
    """A command that needs no map and no database does not wait for them."""
    ask = f"{code}\nimport sys; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not absent & set(done.stdout.split())
