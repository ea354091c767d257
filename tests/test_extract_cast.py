"""Who of the persons of a report is who, deaths that words imply, and what of a page is not the report."""

from __future__ import annotations

import pytest

from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.figures import figures, implied
from geo.extract.figures.cast import cast
from geo.extract.figures.member import Member
from geo.extract.names.surnames import names_in_full
from geo.extract.text import sentences


def told(text: str, surnames: str = "") -> list[Member]:
    """The persons of a text."""
    known = frozenset(surnames.split())
    body = sentences.split(text)
    stated = [(s.index, toll) for s in body for toll in counts.find(s, Ground(surnames=known))]
    return cast(stated, names_in_full(body, known))


def toll(text: str) -> dict[str, int | None]:
    """The figures of a text."""
    stated = [(s.index, toll) for s in sentences.split(text) for toll in counts.find(s, Ground())]
    return {f: figure.count.best for f, figure in figures.best(stated).items() if f in ("killed", "injured")}


@pytest.mark.parametrize(
    ("text", "surnames", "fates"),
    [
        ("Jim Poe, 31, was shot on Elm Street. He died at a hospital.", "poe", [{"shot", "killed"}]),
        ("A teenager was shot. Jim Poe, 17, died on Monday.", "poe", [{"shot", "killed"}]),
        ("Dana Ruiz-Cole was shot. Cole died an hour later.", "ruiz-cole cole", [{"shot", "killed"}]),
        ("Ann Reardan, 25, was shot. Reardan died. Rearden was 25.", "reardan rearden", [{"shot", "killed"}]),
        ("Police named the dead boy as Kyle Okafor. Kyle was shot. Okafor died.", "okafor", [{"shot", "killed"}]),
        ("A man was killed and a woman was wounded.", "", [{"killed"}, {"injured"}]),
        ("A man was killed. Another man was wounded. Jim Poe, 40, died there.", "poe", [{"killed"}, {"injured"}]),
        ("A man was shot. A woman in stable condition was flown to a hospital.", "", [{"shot"}, {"injured"}]),
        ("Ann Poe, 30, was killed. Jim Poe, 32, was wounded.", "poe", [{"killed"}, {"injured"}]),
        ("Gunmen killed a mayor. A cyclist was wounded.", "", [{"killed"}, {"injured"}]),
        ("Gunmen killed the editor. A girl was slightly hurt.", "", [{"killed"}, {"injured"}]),
        ("Jim Poe was killed. A policeman was wounded.", "poe", [{"killed"}, {"injured"}]),
        ("A resident was killed. A cyclist was wounded and died.", "", [{"killed", "injured"}]),
    ],
)
def test_persons_are_told_apart(text: str, surnames: str, fates: list[set[str]]) -> None:
    """By name, age and sex; "he" is whoever was spoken of last; a change of fate alone makes nobody new."""
    assert [m.fates for m in told(text, surnames)] == fates


def test_a_pronoun_is_nobody_who_only_speaks() -> None:
    """ "Sgt. Ann Roe said he died": not the sergeant."""
    (member,) = told("A man was shot in Leeds. Sgt. Ann Roe said he died in hospital.", "roe")
    assert member.person.name is None
    assert member.fates == {"shot", "killed"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were shot. Both were taken to a hospital. Jim Poe, 30, died there. Al Roe, 20, was shot in the foot.",
         {"killed": 1, "injured": 1}),
        ("One of the victims of the crash that hurt five people has died.", {"killed": 1, "injured": 4}),
        ("A girl was shot and killed on Monday. Her father then turned the gun on himself.", {"killed": 2}),
        ("One man was killed and another was wounded. A third man is in stable condition.",
         {"killed": 1, "injured": 2}),
        ("The shooting sent three people to the hospital.", {"injured": 3}),
        ("Also wounded were a boy and his aunt.", {"injured": 2}),
        ("Neither of the brothers was hurt.", {}),
        ("He is in serious but stable condition.", {"injured": 1}),
        ("A woman, who is about 40, was wounded.", {"injured": 1}),
        ("A man in his 20s was wounded.", {"injured": 1}),
        ("A father killed his 12- and 10-year-old sons.", {}),
        ("An 8 yo girl was killed.", {"killed": 1}),
        ("Two 18-year-olds were wounded.", {"injured": 2}),
        ("After the shooting the boy hid the gun.", {}),
        ("Officers heard a shot from inside.", {}),
        ("Carl Rowe, 26, and Dean Marsh Jr. 26, were wounded.", {"injured": 2}),
        ("A woman, who police believe is about 40, was wounded.", {"injured": 1}),
        ("Man held in killing of Leeds boy, 14", {"killed": 1}),
        ("He is accused of shooting and killing a 19-year-old Dean Marsh at a party.", {"killed": 1}),
        ("2 Girls, 2 Men Shot At Party", {"injured": 4}),
        ("Two brothers, two boys, were shot.", {"injured": 2}),
        ("Few was listed in critical condition.", {"injured": 1}),
        ("A 16-year-old boy was shot dead. A bystander was hit in the arm.", {"killed": 1, "injured": 1}),
        ("Jim Poe was found dead. His son, Al Poe, 8, was also found wounded.", {"killed": 1, "injured": 1}),
        ("A woman was shot. A boy was shot. A 28-year-old woman was also hit in the arm.", {"injured": 2}),
        ("An officer was shot and then hit again by a suspect who later killed himself.", {"killed": 1, "injured": 1}),
        ("The 18-year-old was shot in the chest, while the 15-year-old also shot himself in the wrist.",
         {"injured": 2}),
        ("Four people were found dead. A girl was found unharmed and was taken to a hospital.", {"killed": 4}),
        ("Two boys were taken to a hospital as a precaution.", {}),
        ("Two men who had been shot were taken to a hospital where they died.", {"killed": 2}),
        ("Four people were hit. Jim Poe, 22, died there. Al Roe, 25, was also killed. Two women are recovering.",
         {"killed": 2, "injured": 2}),
        ("A bullet struck the girl. She was flown to a hospital, but doctors were not able to save her.",
         {"killed": 1}),
        ("The gun went off, mortally wounding a hunter.", {"killed": 1}),
        ("A 5-year-old girl was hit by a bullet. 'My little sister just got shot,' the caller said.", {"injured": 1}),
        ("A number of civilians were killed and wounded.", {"killed": 2, "injured": 2}),
        ("The coroner identified the dead victims as 67-year-old Ann Poe and her granddaughter Kim Roe, 24.",
         {"killed": 2}),
        ("Six-month-old Ann May Poe and Jim Rowe, 20, were shot. Ann died.", {"killed": 1, "injured": 1}),
        ("A deputy was shot in the arm. The suspect was later found dead.", {"killed": 1, "injured": 1}),
        ("An officer was grazed by a bullet. He had shot his own mother. The woman was taken to a hospital.",
         {"injured": 2}),
        ("A man shot another man on Friday and accidentally shot himself in the leg.", {"injured": 2}),
        ("He accidentally shot himself one time in the leg.", {"injured": 1}),
        ("A boy was killed. The passenger is in stable condition.", {"killed": 1, "injured": 1}),
        ("Ann Roe and Jim Poe were shot. Both were taken to a hospital, where Poe died.", {"killed": 1, "injured": 1}),
        ("A boy of six is in intensive care after a crash that also hurt three other people.", {"injured": 4}),
        ("Ned Poe, 32, of Dunbar was killed. Poe died at home.", {"killed": 1}),
    ],
)  # fmt: skip
def test_figures_of_persons(text: str, expected: dict[str, int]) -> None:
    """Who died is not among the hurt, and no age, shot or hospital is anybody."""
    assert toll(text) == expected


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Police look for a witness of the fatal shooting on Monday.", "fatal shooting"),
        ("A man was charged with second-degree murder on Monday.", "charged with second-degree murder"),
        ("A man was charged with attempted murder.", None),
        ("He pleaded not guilty in a deadly shooting on Monday.", "deadly shooting"),
        ("It was unlike another deadly shooting in the town.", None),
        ("Homicide detectives went to the scene.", None),
    ],
)
def test_deaths_that_words_imply(text: str, phrase: str | None) -> None:
    """One at least, with the words that say so; not of what was tried, and not of another case."""
    found = implied.deadly(sentences.split(text))
    assert (found and text[found[1].start : found[1].end]) == phrase
    assert found is None or (found[1].count.low, found[1].count.best, found[1].count.high) == (1, 1, None)


STORY = "\n\n".join(
    f"The {n} of the witnesses told the police of a red car that left Elm Street before the ambulance came."
    for n in ("first", "second", "third", "fourth")
)


def test_what_stands_twice_in_a_row_leads_to_another_story() -> None:
    """Where a story is left without it."""
    teaser = "A gunman killed four people at a ranch in another state on Sunday."
    twice = sentences.split(f"{teaser}\n\n{teaser}\n\n{STORY}")
    assert [s.section for s in twice] == ["boilerplate"] * 2 + ["body"] * 4
    assert {s.section for s in sentences.split(f"{teaser}\n\n{teaser}")} == {"body"}


def test_a_list_of_films_is_no_report() -> None:
    """Lengths and titles are; the hours of a live report are not, nor is one line."""
    films = "0:41 Three killed in crash near the bridge\n\n1:12 Widow of man killed at bank speaks"
    assert [s.section for s in sentences.split(f"{films}\n\n{STORY}")][:2] == ["boilerplate"] * 2
    live = "21:15 Police say that three people were killed.\n\n21:40 The mayor speaks to reporters."
    assert {s.section for s in sentences.split(live)} == {"body"}


def test_a_state_before_a_dash_ends_no_sentence() -> None:
    """It is a dateline's."""
    assert len(sentences.split("INDIANAPOLIS, Ind. - Police are looking for a man.")) == 1
