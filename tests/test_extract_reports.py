"""Whole short reports → the people killed and injured in the main incident, attackers in or out."""

from __future__ import annotations

import datetime as dt

import pytest

from geo import build
from geo.model import Document
from tests.reading import incidents

EXTRACTOR = build.extractor(build.Settings())


def counts(text: str, title: str | None = None) -> dict[str, int | None]:
    """Field → best value of the first main incident's counts that are known."""
    document = Document("d", text, title, dt.date(2024, 5, 15))
    drafts = EXTRACTOR.read(document).drafts
    incident = next(d.incident for d in drafts if d.incident.role == "main")
    fields = ("killed", "injured", "missing", "abducted", "killed_perpetrators", "killed_civilians")
    return {f: c.best for f in fields if (c := getattr(incident, f)) is not None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A gunman killed two colleagues at a warehouse in Lyon on Monday and then killed himself, officials said.",
            {"killed": 3, "killed_perpetrators": 1},
        ),
        (
            "Police in Omaha believe the husband fatally shot his wife and then himself on Sunday.",
            {"killed": 2, "killed_perpetrators": 1},
        ),
        (
            "Two gunmen killed three people and wounded nine at a mall in Oslo on Friday before police shot them dead.",
            {"killed": 5, "injured": 9, "killed_perpetrators": 2},
        ),
        ("A farmer died of a self-inflicted gunshot wound in Boise on Friday, police said.", {"killed": 1}),
        ("A hunter accidentally shot himself in the foot near Boise on Friday, police said.", {"injured": 1}),
        ("A boy accidentally shot and killed himself in Boise on Friday.", {"killed": 1}),
        (
            "A bomber killed 30 people in Leeds on Monday. The attacker, who died too, is not included in that number.",
            {"killed": 30},
        ),
    ],
)
def test_attackers_who_die_are_among_the_dead(text: str, expected: dict[str, int]) -> None:
    """A gunman's own death adds to those whom he killed, unless a report leaves him out in so many words."""
    found = counts(text)
    assert {field: found.get(field) for field in expected} == expected


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The girl who was shot last week in Tulsa has died, police said on Monday.", 1, None),
        ("A teenager who was wounded in a shooting in Tulsa on Saturday died in hospital on Monday.", 1, None),
        ("A 24-year-old man shot in the chest in Tulsa on Saturday has died of his wounds, police said.", 1, None),
        (
            "John Smith, 24, and Jane Doe, 30, were killed in a shooting in Dayton on Friday night. "
            "Smith died at the scene and Doe at the hospital, police said.",
            2,
            None,
        ),
        (
            "A man was shot and killed in Dayton on Friday night. Officers found him in a car. "
            "The victim was identified Sunday as Mark Rowe, 31. Rowe was pronounced dead at the scene.",
            1,
            None,
        ),
        ("Three people were wounded, one fatally, in a shooting in Dayton on Friday, police said.", 1, 2),
        ("Five people were shot, two of them fatally, at a club in Dayton on Friday, police said.", 2, 3),
        ("Ten people were shot at a block party in Gary on Friday. Three of them died, police said.", 3, 7),
        ("Police say one person is dead and another is fighting for his life after a shooting in Gary.", 1, 1),
        ("Two brothers were pulled from the river near Dayton on Friday; both died.", 2, None),
        ("Police are investigating a double homicide in Dayton that left the city in shock on Friday.", 2, None),
        ("A man was shot in Gary on Friday and suffered two bullet wounds. He is in a coma.", None, 1),
        ("A woman was shot by a rival and wounded in Gary on Friday.", None, 1),
        ("Two friends, one 16 and the other 22, were shot dead in Gary on Friday.", 2, None),
        ("A hundred and twenty-seven people were killed when the dam burst in Assam on Friday.", 127, None),
        ("A score of villagers were killed in a raid near Jos on Friday.", 20, None),
        ("An air strike on Friday killed Commander Rashid and his associate in Kunar.", 2, None),
        ("Seventy people died and five survived with injuries when a plane crashed near Cali on Monday.", 70, 5),
        ("Five Bolivians and two roofers were killed in a fire in La Paz on Friday.", 7, None),
        ("A man was killed along with his wife and two sons when a shell hit Kharkiv on Friday.", 4, None),
        ("Six members of the Poe family and two members of the Roe family were killed in Homs on Friday.", 8, None),
        (
            "Between 13 and 15 villagers, including a nurse and five children, were killed and several others wounded "
            "when a shell hit a bus near Homs on Friday.",
            14,
            3,
        ),
        ("An air strike near Homs on Friday killed and wounded a number of villagers.", 2, 2),
        ("At least 12 people were killed and dozens of others wounded in a blast in Homs on Friday.", 12, 12),
        ("Eight people were killed, and others injured, in a blast in Homs on Friday.", 8, 2),
        ("Rebel fire near Homs on Friday killed Iraqi soldiers and wounded two.", 2, 2),
        (
            "Fifty people were seriously injured and 70 lightly in a train crash in Pune on Friday.",
            None,
            120,
        ),
        (
            "A blast in Homs on Friday killed six people, the governor said. "
            "By noon the hospital had said that the toll had risen to four.",
            6,
            None,
        ),
        ("A teenager accidentally shot, killed his uncle in Gary on Friday.", 1, None),
        ("A teenager was shot at Lake High School in Gary on Friday.", None, 1),
        ("A 14 year old boy was hit by a stray bullet in Gary on Friday.", None, 1),
        ("Gunfire struck Jim Poe and three others in Gary on Friday.", None, 4),
        (
            "A six-year-old boy was shot dead in a car in Gary on Friday. His father was taken to hospital with "
            "gunshot wounds.",
            1,
            1,
        ),
        ("There were no deaths among the 80 passengers when a plane overturned in Leeds on Monday.", 0, None),
    ],
)
def test_victims_are_told_apart(text: str, killed: int | None, injured: int | None) -> None:
    """Those of whom some die, those told of twice, lists, names and pairs."""
    found = counts(text)
    assert (found.get("killed"), found.get("injured")) == (killed, injured)


def test_the_headline_counts_too() -> None:
    """Where the text gives no figure the headline's stands; where both do, the text's own words win."""
    text = "Shots were fired at a market in Enugu on Friday, police said. The victims have not been named."
    assert counts(text, "Gunmen Kill Four, Wound Nine at Enugu Market") == {"killed": 4, "injured": 9}
    bodies = "At least 53 people are dead after an air raid near Tripoli on Tuesday."
    document = Document("d", bodies, "53 dead in air raid", dt.date(2024, 5, 15))
    killed = EXTRACTOR.read(document).drafts[0].incident.killed
    assert killed is not None
    assert (killed.low, killed.high) == (53, None)


@pytest.mark.parametrize(
    "text",
    [
        "Only one shot was fired at the car in Gary on Friday.",
        "He fired at the other man in Gary on Friday, missing him.",
        "Whoever threatened to kill himself in Gary on Friday was talked down by police.",
    ],
)
def test_nobody_is_hurt_by_such_words(text: str) -> None:
    """Shots, misses and threats befall nobody."""
    drafts = EXTRACTOR.read(Document("d", text, None, dt.date(2024, 5, 15))).drafts
    assert all(d.incident.killed is None and d.incident.injured is None for d in drafts)
    assert all(d.incident.missing is None for d in drafts)


@pytest.mark.parametrize("end", ["a", "the", "some", "some of", "a number", "a number of the", "5 and a", "killed the"])
def test_a_text_that_breaks_off_is_read(end: str) -> None:
    """A page cut in the middle of a sentence costs nothing that stands before the cut."""
    assert counts(f"Six people were killed in Gary on Friday. Police said that two men and {end}")["killed"] == 6


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("Four teenagers were shot in Gary on Friday. One died. The other two victims are aged 14 and 18.", 3),
        ("Three people were shot in Gary on Friday. The victims were 13, 15, and 19 years old.", 3),
        ("Two girls were shot in Gary on Friday. The victims were 12 and 14 years of age.", 2),
    ],
)
def test_ages_in_a_row_count_nobody(text: str, injured: int) -> None:
    """Only the last of them says that they are ages."""
    assert counts(text)["injured"] == injured


@pytest.mark.parametrize(
    "wounds", ["with gunshot wounds", "on the ground with gunshot wounds", "in a car with injuries"]
)
def test_those_who_find_a_victim_are_not_hurt(wounds: str) -> None:
    """The wounds are hers, and she is counted already."""
    found = counts(f"A woman was shot dead in a park in Gary on Friday. Officers found her {wounds}.")
    assert found["killed"] == 1 and not found.get("injured")


def test_news_is_news_wherever_a_letter_comes_to_tell_it() -> None:
    """Under a headline and an opening that tell of nothing, what has a day of the week is told all the same."""
    text = (
        "The plum harvest has ended and the presses are running again.\n\n"
        "At the council on Tuesday the mayor spoke for an hour about the new drains. Nobody disagreed with him.\n\n"
        "The library will open on Saturdays from next month. Two of its windows have been mended.\n\n"
        "Mrs Dragomir has retired from the post office. She is going to live with her sister in Cluj.\n\n"
        "The choir sang well at the fair.\n\n"
        "On Wednesday a school minibus collided with a timber lorry at Sacele, and 13 children were taken to hospital."
    )
    (read,) = incidents(text, title="Letter from the valley")
    assert (read.role, read.sub_event_type, read.injured and read.injured.best) == ("main", "Road", 13)
