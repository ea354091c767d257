"""The gate: own gold sentences for names and places may not be read worse than they were. Floors are raised on purpose.

`python -m benchmarks.places --errors` names each error.
"""

from __future__ import annotations

import pytest

from benchmarks.halves import half_of
from benchmarks.places import Gold, gold_rows, judge_gold
from benchmarks.toponyms import Label, Score, marked
from geo.model import Mention, Place, Toponym

FLOORS = {"recognition": 0.91, "end_to_end": 0.87, "accuracy": 0.96}
INCIDENTS = 18
"""Incidents of 20 that stand where the sentence puts them."""
CLASSES = {
    "abbreviation": (22, 0), "abstention": (0, 0), "camp": (5, 0), "case": (11, 0), "containment": (30, 0),
    "context": (28, 0), "dateline": (20, 0), "demonym": (14, 0), "government": (15, 0), "island": (7, 0),
    "landmark": (8, 0), "month_word": (0, 1), "multiword": (15, 0), "none": (0, 0), "organisation": (0, 10),
    "person": (0, 3), "quarter": (10, 0), "region": (17, 0), "river_mountain": (9, 0), "sea": (12, 0), "ship": (0, 5),
    "spelling": (17, 0), "team": (0, 9),
}  # fmt: skip
"""Class → names put right, names found that are none. One of each may go astray while the whole gets better."""


@pytest.fixture(scope="module")
def gold() -> Gold:
    """All sentences, read once."""
    return judge_gold()


@pytest.mark.parametrize("figure", sorted(FLOORS))
def test_the_whole_stays_above_its_floor(gold: Gold, figure: str) -> None:
    """Names found; found and put right; put right among those found."""
    assert getattr(gold.names, figure) >= FLOORS[figure], gold.names.line()


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_no_class_falls(gold: Gold, name: str) -> None:
    """Each kind of name on its own."""
    score, (right, false) = gold.by_class[name], CLASSES[name]
    assert score.right >= right - 1, score.errors
    assert len(score.errors["false"]) <= false + 1, score.errors["false"]


def test_incidents_stand_where_the_words_put_them(gold: Gold) -> None:
    """So many kilometres from, between, off the coast, near, in a chain of names."""
    assert gold.incidents == 20
    assert gold.placed >= INCIDENTS, gold.misplaced


def test_the_gold_is_whole() -> None:
    """Two hundred sentences and more, each once, all classes, marks that can be read."""
    rows = gold_rows()
    assert len(rows) >= 200
    assert len({row["text"] for row in rows}) == len(rows)
    assert {row["class"] for row in rows if "place" not in row} == set(CLASSES)
    for row in rows:
        text, labels = marked(row["text"])
        assert all(text[label.start : label.end] == label.text for label in labels)
        assert "](" not in text


def toponym(start: int, text: str, place: Place | None) -> Toponym:
    """A name found at `start`."""
    return Toponym(Mention(start, start + len(text), text, "place"), place)


PARIS = Place("Paris", 48.85, 2.35, country="FR", feature_code="PPLC")
TEXAN = Place("Paris", 33.66, -95.56, country="US", feature_code="PPL", admin1_code="US-TX")


def test_marks() -> None:
    """A point, a point with its kilometres, a code, a name of no place that is known."""
    text, labels = marked("In [Paris](48.85,2.35,30), [Texas](US-TX), [Mali](ML) and [Qorb](-).")
    assert text == "In Paris, Texas, Mali and Qorb."
    assert [(x.text, x.within_m, x.code, x.optional) for x in labels] == [
        ("Paris", 30_000.0, None, False),
        ("Texas", 161_000.0, "US-TX", False),
        ("Mali", 161_000.0, "ML", False),
        ("Qorb", 161_000.0, None, True),
    ]
    with pytest.raises(ValueError, match="write latitude"):
        marked("[Paris](1,2,3,4)")


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        ([], "missed"),
        ([toponym(3, "Paris", None)], "unresolved"),
        ([toponym(3, "Paris", TEXAN)], "wrong country"),
        ([toponym(3, "Paris", Place("Paris", 43.0, 2.0, country="FR"))], "wrong place in the country"),
        ([toponym(3, "Paris", PARIS), toponym(10, "rain", TEXAN)], "false"),
        ([toponym(3, "Paris", PARIS)], None),
    ],
)
def test_errors_are_told_apart(found: list[Toponym], kind: str | None) -> None:
    """Each kind by itself."""
    score = Score()
    score.add("t", "In Paris, rain.", [Label(3, 8, "Paris", 48.85, 2.35)], found, ["FR"])
    assert list(score.errors) == ([kind] if kind else [])
    assert (score.right, score.labels) == (int(kind in (None, "false")), 1)


def test_names_that_are_not_judged() -> None:
    """A label without a point counts nowhere; one of no known place must be put nowhere."""
    for anywhere, false in ((True, 0), (False, 1)):
        score = Score()
        label = Label(3, 8, "Paris", optional=True, anywhere=anywhere)
        score.add("t", "In Paris, rain.", [label], [toponym(3, "Paris", PARIS)], [None])
        assert (score.labels, score.found, len(score.errors["false"])) == (0, false, false)


def test_a_country_is_no_town_of_its_name() -> None:
    """A code asks for the area itself."""
    assert Label(0, 5, "Texas", code="US-TX").answered_by(TEXAN)
    assert not Label(0, 2, "US", code="US").answered_by(TEXAN)
    assert Label(0, 6, "France", code="FR").answered_by(Place("France", 46, 2, country="FR", feature_code="PCLI"))


def test_halves_are_told_by_the_key() -> None:
    """The first incident's id, else the row's own: half of all rows each."""
    rows = [{"id": str(n)} for n in range(400)]
    even = sum(half_of(row) == "even" for row in rows)
    assert 150 < even < 250
    assert half_of({"id": "x", "incidents": [{"incident_id": "7"}]}) == half_of({"id": "7"})
