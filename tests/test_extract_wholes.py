"""People who stand for others told of before: the rest, all of them, those who had been missing, somebody's kin."""

from __future__ import annotations

import pytest

from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.text import sentences
from geo.model import Count
from tests.reading import incidents


def read(text: str) -> tuple[int | None, ...]:
    """How many were killed, were injured and are missing."""
    (main,) = incidents(text)
    counts: list[Count | None] = [main.killed, main.injured, main.missing]
    return tuple(c.best if c is not None else None for c in counts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seven surveyors were hit by rocks near Gilgit on Tuesday. Five died. The rest were taken to hospital.",
            (5, 2, None),
        ),
        (
            "A launch with 15 people on board sank off Zadar on Monday. Six drowned. The others are missing.",
            (6, None, 9),
        ),
        ("A launch with 15 people on board sank off Zadar on Monday. No one was found alive.", (15, None, None)),
        (
            "Eleven men were trapped in a mine near Gilgit on Monday when a gallery fell in. All were found dead on "
            "Wednesday.",
            (11, None, None),
        ),
        (
            "Twenty pupils were in a bus that overturned near Zadar. Three died on Monday, and all the rest were hurt.",
            (3, 17, None),
        ),
    ],
)
def test_the_rest_are_those_who_are_left(text: str, expected: tuple[int | None, ...]) -> None:
    """Of a whole told of before, without those whose fate has been told since."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A ferry sank off Zadar on Sunday and eight people died. Four were missing. The missing were found dead on "
            "Tuesday.",
            (12, None, None),
        ),
        (
            "A wall fell on workers in Zadar on Sunday. Two were killed and three went missing. The missing were "
            "pulled out alive at night.",
            (2, None, 0),
        ),
        (
            "Two boys missing since a flood swept through Zadar on Sunday were found dead on Tuesday, police said.",
            (2, None, None),
        ),
    ],
)
def test_who_was_missing_is_found(text: str, expected: tuple[int | None, ...]) -> None:
    """Alive they leave nobody missing; dead they come on top of those who were."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A biker was killed near Zadar on Sunday. His passenger, a woman of 30, was taken to hospital.", (1, 1, None)),
        ("A woman drowned off Zadar on Sunday. Her two brothers, who swam after her, drowned too.", (3, None, None)),
        (
            "Luka Maric, 40, was killed when a tram hit his car in Zadar on Sunday. His son Ivo, 9, died in hospital. "
            "His wife is in intensive care.",
            (2, 1, None),
        ),
        ("A man and his wife were killed near Zadar on Sunday. Their children, 5 and 8, were injured.", (2, 2, None)),
        (
            "A nurse died in a fire in Zadar on Sunday. A neighbour who tried to save her was also killed.",
            (2, None, None),
        ),
    ],
)
def test_kin_and_companions_are_others(text: str, expected: tuple[int | None, ...]) -> None:
    """Whoever is somebody's passenger, son or neighbour is not that person."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A shell hit a square in Zadar on Sunday, killing two and wounding six. One of the wounded died later.",
            (3, 5),
        ),
        ("Two boys were stabbed in Zadar on Sunday. The older, 17, died at the scene.", (1, 1)),
        ("A wall fell in Zadar on Sunday. Ratko, 25, died. Slaven, 28, was pulled out with a broken arm.", (1, 1)),
        (
            "A cyclist was killed by a van near Zadar on Sunday. His wife, riding behind him, got away with bruises.",
            (1, 1),
        ),
    ],
)
def test_persons_told_of_one_by_one(text: str, expected: tuple[int, int]) -> None:
    """Who has died since is no longer hurt; one word and an age name somebody."""
    assert read(text)[:2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The county hospital took in 14 injured, St Mark's 12 and the military clinic five.", [("injured", 31)]),
        ("Zadar Hospital treated 33 people and the children's clinic another nine.", [("injured", 42)]),
        ("The hospital had 300 beds, the clinic 40.", []),
        ("Two women of 71 and 75 died.", [("killed", 2)]),
        ("Their children, aged four, six and nine, were hurt.", [("injured", 3)]),
        ("A guard who tried to stop the thieves was shot dead.", [("killed", 1)]),
        ("A witness who said two men were killed fled.", [("killed", 2)]),
    ],
)
def test_whom_a_phrase_counts(text: str, expected: list[tuple[str, int]]) -> None:
    """All hospitals of a row, a row of ages, and whom a clause is about."""
    (sentence,) = sentences.split(text)
    told = {(t.role, t.count.best): None for t in counts.find(sentence, Ground()) if t.kind != "part"}
    assert [max(told, key=lambda rt: rt[1] or 0)] == expected if expected else not told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A mine under a bus near Gilgit on Tuesday injured nine people, three of whom later died.", (3, 6, None)),
        ("A mine under a bus near Gilgit on Tuesday injured nine, of whom three succumbed to wounds.", (3, 6, None)),
        (
            "A mine under a bus near Gilgit on Tuesday injured nine people, of whom one, a girl of six, died.",
            (1, 8, None),
        ),
        (
            "A mine under a bus near Gilgit on Tuesday killed four people and injured nine, two of whom have died.",
            (6, 7, None),
        ),
        ("A shell hit a queue near Gilgit on Tuesday, of whom two died and five were injured.", (2, 5, None)),
        ("Sixty-five people were hurt near Gilgit on Tuesday, of whom 38 are in hospital.", (None, 65, None)),
        ("Nine people, two of whom were nurses, were killed near Gilgit on Tuesday by a mine.", (9, None, None)),
    ],
)
def test_some_of_the_hurt_have_died(text: str, expected: tuple[int | None, ...]) -> None:
    """Of whom so many died are not all dead."""
    assert read(text) == expected


def test_a_couple_is_two_by_a_verb_for_one() -> None:
    """Whoever spoke of them before is not the one."""
    text = "The mayor of Ava said a couple in their seventies was killed by a shell; a neighbour was wounded."
    assert read(text)[:2] == (2, 1)


@pytest.mark.parametrize("led", ["taken prisoner", "taken hostage", "taken away by gunmen", "others held hostage"])
def test_a_number_before_who_was_led_off(led: str) -> None:
    """They are none of the dead."""
    (main,) = incidents(f"Eight farmers were killed and 15 {led} near Anka on Monday, rebels said.")
    assert (main.killed, main.abducted) == (Count.exactly(8), Count.exactly(15))
