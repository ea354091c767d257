"""Incidents that a report tells again are one, known by their people."""

from __future__ import annotations

import pytest

from tests.reading import incidents, main_incidents


@pytest.mark.parametrize(
    "again",
    [
        "In Westfield, three people were shot dead and four were wounded on Thursday, the sheriff said.",
        "Westfield mourns: Maria Quint, 31, was shot dead in a car in Westfield on Thursday, her family said.",
    ],
)
def test_the_same_people_make_one_incident(again: str) -> None:
    """Counted alike, or named: a day or a place that the second telling gives otherwise parts nothing."""
    text = (
        "A gunman shot three people dead and wounded four at a farm near Dover, Delaware, on Wednesday, police said. "
        f"Maria Quint, 31, was killed there. {again}"
    )
    (one,) = main_incidents(text)
    assert one.killed is not None
    assert one.killed.best == 3


def test_other_people_make_another() -> None:
    """Other numbers and other names elsewhere."""
    text = (
        "A gunman shot three people dead at a farm near Dover, Delaware, on Wednesday, police said. "
        "In another attack on Thursday, five people were shot dead at a bar in Boise, Idaho."
    )
    assert [i.killed and i.killed.best for i in main_incidents(text)] == [3, 5]


@pytest.mark.parametrize(
    "text",
    [
        "A 13-year-old boy suffered a self-inflicted gunshot wound to the hand while hunting north of Letcher, South "
        "Dakota, on Wednesday. According to conservation officer Andy Peters, who is based in Mitchell, the teenager "
        "was taken to a hospital in Mitchell after the accident.",
        "A 16-year-old boy was shot dead in Miami on Wednesday night, police said. Another man, in his 50s, was shot "
        "in the arm. There have been two other shootings on the block this month. A gun was also discovered by "
        "investigators on Friday morning, a few houses away from the shooting. Officials have not said whether the gun "
        "is related to the shooting.",
    ],
)
def test_what_is_told_on_makes_no_other(text: str) -> None:
    """Neither new people nor a new deed: a hospital's town and the day of a find are no other incident's."""
    assert len(main_incidents(text)) == 1


@pytest.mark.parametrize("capitals", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministry condemned on Friday the murder of Senator Esteban Galarza. Rebels denied that they had "
        "anything to do with it. Galarza was killed on 2 November by two men on a motorcycle in Cali.",
        "The family of Esteban Galarza, the banker, said on Friday that his kidnappers ask for ten million dollars. "
        "Soldiers search the hills around Cali. Galarza, a former consul, was kidnapped on 2 November in Cali.",
        "Esteban Galarza, the mayor of Cali, who was kidnapped on 2 November by rebels, was found dead on Friday, "
        "soldiers said. The rebels had announced on Monday that Galarza's captors would put him on trial.",
        "Rebels murdered Senator Esteban Galarza in Cali on 2 November. The army said on Friday that the men who "
        "ordered the assassination of Galarza were known.",
    ],
    ids=["condemned", "ransom asked for", "found dead", "ordered"],
)
def test_nobody_is_killed_or_taken_twice(text: str, *, capitals: bool) -> None:
    """What a report of political violence tells again of a named person is the same incident, with its own day."""
    (one,) = incidents(text.upper() if capitals else text)
    assert one.date_start is not None
    assert one.date_start.isoformat() == "2026-11-02"


def test_a_murder_that_others_avenge_is_not_theirs() -> None:
    """What something else happened for is told as an incident of its own."""
    told = incidents(
        "Rioters burned shops in Karachi on Friday in an outpouring of fury over the assassination of Senator Anwar "
        "Talpur, and the death toll climbed to 23. A policeman was shot dead in Karachi, a hospital said. Talpur was "
        "killed on Thursday in a gun and bomb attack as he was leaving a rally in Rawalpindi."
    )
    assert sorted(i.date_start.day for i in told if i.date_start) == [19, 20]


@pytest.mark.parametrize("verb", ["admitted", "acknowledged", "recalled", "announced", "alleged", "pointed out"])
def test_the_day_on_which_a_deed_was_admitted_is_not_its_own(verb: str) -> None:
    """A day that opens a sentence, before who said what and what had happened, parts nothing."""
    (one,) = main_incidents(
        "Soldiers shot dead six priests at a university in San Salvador on 3 November.\n\n"
        f"On 7 November the president {verb} that soldiers had killed the priests and their cook."
    )
    assert one.date_start is not None
    assert one.date_start.isoformat() == "2026-11-03"


def test_a_headline_that_opens_the_text_tells_what_follows() -> None:
    """Whatever it calls the place."""
    title = "Officials: bomb kills six in Kirkuk"
    text = (
        f"{title}. KIRKUK, Iraq - A bomb exploded near a bakery in the Domiz district on Monday and killed six people."
    )
    assert len(incidents(text, title, "main")) == 1
