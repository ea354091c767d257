"""The cards of what was found in a report: few are drawn at a time, and nothing typed in one is lost."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.app.adding import all_incidents, box, opened, paste, press, shown, started, store

TOWNS = ("Kerman", "Mosul", "Kirkuk", "Tikrit", "Basra", "Najaf", "Ramadi", "Erbil", "Aleppo", "Homs", "Kabul", "Herat")


def digest(count: int) -> str:
    """A digest of so many bombings, each in a town and on a day of its own."""
    days = (f"{day} {month} 2024" for month in ("January", "February", "March") for day in range(1, 29))
    told = zip(itertools.cycle(TOWNS), days, range(2, count + 2), strict=False)
    return "date 2024-05-03\n" + "\n\n".join(
        f"A car bomb killed {dead} people and wounded {dead + 3} in {town} on {day}, police said."
        for town, day, dead in told
    )


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The page on an empty store."""
    yield from started(tmp_path, monkeypatch)


def test_of_many_incidents_few_cards_are_drawn_and_no_form(app: AppTest) -> None:
    """Ten at a time, and a form once it is opened: a long digest is there at once."""
    paste(app, digest(24))
    assert [part.label for part in app.expander].count("Correct") == 10
    assert not app.get("number_input") and not app.get("text_input")
    assert "1 to 10 of 24" in shown(app)
    app.get("pagination")[0].set_value(3).run()
    assert [part.label for part in app.expander].count("Correct") == 4 and "21 to 24 of 24" in shown(app)


def test_a_keyboard_gets_past_the_map_to_the_cards(app: AppTest) -> None:
    """Each mark is a stop of its own, and stands before the cards: a link leads past them all."""
    told = [html.proto.body for html in paste(app, digest(14)).get("html")]
    link = next(n for n, body in enumerate(told) if 'href="#what-was-found"' in body)
    target = next(n for n, body in enumerate(told) if 'id="what-was-found"' in body)
    cards = next(n for n, body in enumerate(told) if "geo-facts" in body)
    text = next(n for n, body in enumerate(told) if '<div class="geo-report">' in body)
    assert link < text < target < cards


def test_what_is_corrected_on_one_page_of_cards_is_saved_with_the_others(app: AppTest) -> None:
    """The correction belongs to the incident whose card it was made in."""
    paste(app, digest(14))
    app.get("pagination")[0].set_value(2).run()
    opened(app, "Correct", 1)
    box(app, "text_input", "Title").set_value("The twelfth of them")
    press(app, "Save changes")
    press(app, "Save")
    assert [i.killed.best for i in all_incidents() if i.title == "The twelfth of them" and i.killed] == [13]
    assert len(all_incidents()) == 14


def test_a_form_never_shows_a_value_from_before_it_was_taken_back(app: AppTest) -> None:
    """Set, saved, and set back: the form holds what the incident holds."""
    opened(paste(app, digest(1)), "Correct")
    for figure in (84, 2):
        for bound in ("low", "best", "high"):
            box(app, "number_input", f"Killed, {bound}").set_value(figure)
        press(app, "Save changes")
        assert box(app, "number_input", "Killed, best").value == figure
    press(app, "Save changes")
    assert "Nothing was changed." in shown(app)


def test_a_correction_that_is_typed_and_not_pressed_yet_is_saved_with_the_report(app: AppTest) -> None:
    """The reader saw it in its box; nobody would know that it was left out."""
    opened(paste(app, digest(2)), "Correct")
    for bound in ("low", "best", "high"):
        box(app, "number_input", f"Killed, {bound}").set_value(84)
    box(app, "text_input", "Reason").set_value("told by the hospital")
    press(app, "Save")
    assert sorted(i.killed.best for i in all_incidents() if i.killed) == [3, 84]
    (revision,) = (r for r in store().revisions() if r.field == "killed")
    assert revision.reason == "told by the hospital"


def test_a_typed_correction_that_makes_no_sense_keeps_the_report_from_being_saved(app: AppTest) -> None:
    """It is said what is wrong and where; all is still there to be put right."""
    opened(paste(app, digest(2)), "Correct")
    box(app, "number_input", "Killed, low").set_value(90)
    press(app, "Save")
    assert "low must not be above best" in shown(app) and "Kerman" in shown(app)
    assert not all_incidents() and box(app, "number_input", "Killed, low").value == 90
    box(app, "number_input", "Killed, low").set_value(1)
    press(app, "Save")
    assert len(all_incidents()) == 2
