"""Dispatches of the wire: several incidents in one, the days that they count from, what both sides lost."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.text import sentences
from geo.model import Incident
from tests.reading import incidents, main_incidents


def _tolls(text: str) -> list[tuple[str, int | None]]:
    return [(t.role, t.count.best) for t in counts.find(sentences.split(text)[0], Ground())]


def _told(found: list[Incident]) -> list[tuple[str, int | None]]:
    """Where each was, and how many died."""
    return sorted((i.place.mention if i.place else "", i.killed and i.killed.best) for i in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A mine killed nine people and hurt 17, a nurse and two farmers said.", [("killed", 9), ("injured", 17)]),
        ("The lives of the four others, all men, were not in danger.", []),
        ("The fire claimed in all the lives of nine miners.", [("killed", 9)]),
        ("A girl of three was pulled out with both legs crushed.", [("injured", 1)]),
        ("Three farmers -- two of them brothers -- were killed.", [("killed", 3)]),
        ("Three farmers (two of them brothers) were killed.", [("killed", 3)]),
        ("He put the number of dead at two and of wounded at 30.", [("killed", 2), ("injured", 30)]),
        ("Rebels raided a post, killing five guards and losing three of their men.", [("killed", 5), ("killed", 3)]),
        ("Eleven police and two herdsmen were hurt.", [("injured", 13)]),
        ("Relatives on Friday buried eleven members of the Haddad family.", [("killed", 11)]),
        ("A landslide on Friday buried eleven houses.", []),
        ("Rockets killed four nurses, with a number of injuries.", [("killed", 4), ("injured", 2)]),
        ("Two women were dragged off the bus.", [("abducted", 2)]),
        ("Gunmen killed a lawyer, Omar al-Sayed, and his son.", [("killed", 2)]),
        ("Rescuers were still searching for a night watchman.", [("missing", 1)]),
    ],
)
def test_whom_a_sentence_counts(text: str, expected: list[tuple[str, int | None]]) -> None:
    """No more and no fewer than befell something."""
    assert _tolls(text) == expected


@pytest.mark.parametrize(
    ("dateline", "night"),
    [
        ("JUBA, Nov 18 (Wire) - ", (17, 18)),
        ("JUBA (Wire) - ", (19, 20)),
        ("JUBA, Nov 18: ", (17, 18)),
        ("Juba (Wire), Nov 18 - ", (17, 18)),
        ("JUBA (Wire) Nov 18 - ", (17, 18)),
        ("Juba, 18 November (Wire) -- ", (17, 18)),
        ("JUBA, Nov. 18. — ", (17, 18)),
        ("[Text] Juba, 18 Nov (Wire) -- ", (17, 18)),
    ],
)
def test_a_night_counts_from_the_dateline(dateline: str, night: tuple[int, int]) -> None:
    """The document is dated by the day on which it was printed, which may be later."""
    (found,) = main_incidents(f"{dateline}Gunmen killed four herders in Bor overnight, the governor said.")
    assert found.date_start is not None and found.date_end is not None
    assert (found.date_start.day, found.date_end.day) == night


def test_a_day_before_a_colon() -> None:
    """ "Nov 18:" is no hour; of a list's items each has its own."""
    today = "LAHORE, Nov 18: Three labourers died today when a wall fell on them at Kasur."
    assert [i.date_start for i in main_incidents(today)] == [dt.date(2026, 11, 18)]
    listed = "Nov 16: A bomb killed two guards at Basra.\n\nNov 17: Gunmen shot dead a judge at Samarra."
    assert [i.date_start for i in main_incidents(listed)] == [dt.date(2026, 11, 16), dt.date(2026, 11, 17)]


def test_a_night_counts_from_the_news() -> None:
    """All that the dispatch tells is of the day before it was printed, and so is its night."""
    text = (
        "JUBA (Wire) - A bomb killed two soldiers in Juba on Thursday.\n\nSeparately, three herders were killed "
        "overnight by gunmen in Bor."
    )
    found = [i for i in main_incidents(text) if i.place and i.place.mention == "Bor"]
    assert [(i.date_start, i.date_end) for i in found] == [(dt.date(2026, 11, 18), dt.date(2026, 11, 19))]


def test_the_day_before_the_one_named() -> None:
    """ "A day earlier" counts from the day on which somebody dug for the dead."""
    text = "Rescuers on Wednesday dug through a hotel in Kabul where a truck bomb killed 53 people a day earlier."
    assert [i.date_start for i in main_incidents(text)] == [dt.date(2026, 11, 17)]


@pytest.mark.parametrize(
    "opening",
    [
        "To the north, rebels exchanged fire with troops around Kidal.",
        "Further up the river road, rebels exchanged fire with troops around Kidal.",
        "Overnight rebels exchanged fire with troops around Kidal.",
    ],
)
def test_a_paragraph_leaves_the_place(opening: str) -> None:
    """Fighting elsewhere is another incident, whether or not anybody counts its dead."""
    text = f"Shells fell on a market in Gao on Wednesday, killing seven people.\n\n{opening}"
    assert _told(main_incidents(text)) == [("Gao", 7), ("Kidal", None)]


def test_the_deed_told_of_stays_one() -> None:
    """ "The strike" is the bombing of the paragraph before, though it names the quarter."""
    text = (
        "At least 31 patients were killed when a clinic west of Tripoli was bombed on Wednesday.\n\n"
        "The strike hit a full ward at Janzour, which lies on the coast outside the capital."
    )
    assert _told(main_incidents(text)) == [("Janzour", 31)]


def test_what_is_told_again_stays_with_its_things() -> None:
    """The lorry is that of the lead, though another incident was told of in between."""
    text = (
        "A lorry packed with explosives rammed into an army convoy near Gao on Thursday, killing nine soldiers.\n\n"
        "Separately, two policemen were shot dead by rebels at a checkpoint in Kidal.\n\nSentries had opened fire on "
        "the lorry, officers said."
    )
    assert {i.sub_event_type for i in main_incidents(text)} == {"Suicide bomb", "Attack"}


def test_clauses_of_a_lead() -> None:
    """The lead tells of two deeds, and a later paragraph says where and when the second was."""
    text = (
        "Army helicopters and artillery pounded rebel camps in Kidal overnight, killing 12 insurgents, while two "
        "soldiers died in an ambush.\n\nThe soldiers were killed on Wednesday when their patrol came under fire "
        "outside Gao."
    )
    assert _told(main_incidents(text)) == [("Gao", 2), ("Kidal", 12)]


def test_a_headline_adds_up() -> None:
    """It counts the dead of two incidents, of which each keeps its own."""
    text = "A car bomb killed four people in Kirkuk on Thursday.\n\nIn Mosul, gunmen shot dead two traders on Thursday."
    found = incidents(text, title="Six killed in Iraq attacks", role="main")
    assert _told(found) == [("Kirkuk", 4), ("Mosul", 2)]


def test_what_both_sides_lost() -> None:
    """Peacekeepers and those who laid the ambush."""
    text = (
        "Six peacekeepers were killed on Thursday when rebels ambushed their convoy near Gao, the mission said. Two of "
        "the assailants also died."
    )
    assert _told(main_incidents(text)) == [("Gao", 8)]


def test_a_later_figure_of_one_side_is_none_of_the_parts() -> None:
    """A minister's lower figure is no scene beside that of the second town."""
    text = (
        "Police opened fire on stone-throwing students in Dharan on Thursday, killing at least four, doctors said. A "
        "minister put the number of dead at two.\n\nIn Pokhara, a porter was killed in a clash between students."
    )
    assert _told(main_incidents(text)) == [("Dharan", 4), ("Pokhara", 1)]
    assert {i.sub_event_type for i in main_incidents(text)} == {"Violent demonstration", "Armed clash"}


def test_captives_are_not_missing() -> None:
    """Whom gunmen carried off a ministry calls missing."""
    text = "Gunmen abducted two engineers near Warri on Thursday. The ministry confirmed that two people were missing."
    (found,) = geo.read(text, date=dt.date(2026, 11, 20)).incidents
    assert found.missing is None
    assert found.abducted is not None and found.abducted.best == 2
