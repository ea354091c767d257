"""Who the people of a clause are: by the words between a noun and its verb, whatever noun and verb they are."""

from __future__ import annotations

import pytest

from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.text import sentences


def told(text: str) -> list[tuple[str, int | None]]:
    """What befell how many, by one sentence."""
    return [(t.role, t.count.best) for t in counts.find(sentences.split(text)[0], Ground()) if t.kind != "part"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four cadets of the Coastal Guard Service were killed.", [("killed", 4)]),
        ("A blast left five clerks of the Upper Volta Water Company dead.", [("killed", 5)]),
        ("Eight peacekeepers from Costa Rica were wounded.", [("injured", 8)]),
        ("It came a day after nine members of a brass band perished.", [("killed", 9)]),
        ("Six men believed to be poachers are missing.", [("missing", 6)]),
        ("A sergeant from 9 Squadron had died.", [("killed", 1)]),
        ("Jan Roe, 41, of Ombey was killed.", [("killed", 1)]),
        ("Roe said that three traders were killed.", [("killed", 3)]),
        ("She held a wake for her son Al who was killed.", [("killed", 1)]),
        ("The father of two girls killed in the blaze spoke to reporters.", [("killed", 2)]),
        ("Five nurses from Ombey and two nearby hamlets were kidnapped.", [("abducted", 5)]),
    ],
)
def test_what_describes_people_is_not_who_suffers(text: str, expected: list[tuple[str, int]]) -> None:
    """Offices, homes and comrades between a noun and its verb; a participle is said of the nearest noun."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven dockers, officials said, were killed.", [("killed", 7)]),
        ("Seven dockers, the navy said in a note, were wounded and one died.", [("injured", 7), ("killed", 1)]),
        ("Seven dockers, it emerged on Friday, had drowned.", [("killed", 7)]),
        ("Seven dockers - by another count eight - were taken hostage.", [("abducted", 7)]),
        ("Seven dockers, most of them boys, witnesses said, were seized.", [("abducted", 7)]),
        ("He said his friend, also 16, had died.", [("killed", 1)]),
        ("The raid, in which seven dockers died, was the worst this year.", [("killed", 7)]),
        ("Seven dockers were killed and dozens of huts were burned.", [("killed", 7)]),
    ],
)
def test_what_is_thrown_in_parts_no_subject_from_its_verb(text: str, expected: list[tuple[str, int]]) -> None:
    """Who says it, by which count; what things suffer besides is not theirs."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine ostlers in a wagon were hacked to death.", [("killed", 9)]),
        ("The raiders left nine ostlers dead.", [("killed", 9)]),
        ("The deaths of nine ostlers were confirmed.", [("killed", 9)]),
        ("Nine ostlers, the mayor said, suffered burns.", [("injured", 9)]),
        ("Two volleys killed the mayor.", [("killed", 1)]),
        ("Nine camels drowned in a flood.", []),
        ("Nine sheds were hit.", []),
        ("The blast sent several ostlers to hospital.", [("injured", 3)]),
        ("A sentry and 12 women and children drowned.", [("killed", 13)]),
    ],
)
def test_people_whom_no_list_knows(text: str, expected: list[tuple[str, int]]) -> None:
    """A counted plural is people where what befalls it befalls nothing else."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three drivers are being held by rebels.", [("abducted", 3)]),
        ("Three drivers remain in captivity.", [("abducted", 3)]),
        ("Three drivers are in the hands of kidnappers.", [("abducted", 3)]),
        ("Men on horseback took away three drivers.", [("abducted", 3)]),
        ("Three drivers were taken away by the raiders.", [("abducted", 3)]),
        ("Three drivers are being held by police.", []),
        ("Three drivers were carried away by a current.", []),
        ("The search for three drivers goes on.", [("missing", 3)]),
        ("Doctors treated 11 police officers for gunshot wounds.", [("injured", 11)]),
    ],
)
def test_where_people_are_kept_and_sought(text: str, expected: list[tuple[str, int]]) -> None:
    """By captors and nobody else, until they are found."""
    assert told(text) == expected
