"""How many died and how many were hurt, by short reports of crime that are read whole."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def best(count: Count | None) -> int:
    """The number that stands for a count; 0 where nobody is counted."""
    return 0 if count is None else next((n for n in (count.best, count.low, count.high) if n is not None), 0)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        (
            (
                "Police are investigating the killing of a 17-year-old boy, and grandson of a retired judge, who "
                "was shot in Dayton on Friday night."
            ),
            1,
            0,
        ),
        (
            (
                "Earl Stokes went to the home of his ex-wife, Marla Stokes, in Ogden on Sunday night. He shot her"
                " and her 15-year-old son, police said. The son died from the gunshot wound. Marla is in critical"
                " condition."
            ),
            1,
            1,
        ),
        (
            (
                "A shooting that sent both himself and a 9-year-old girl to hospital on Monday led to charges "
                "against a Macon teenager."
            ),
            0,
            2,
        ),
        (
            "An apparent murder-suicide left a man and a woman dead in a house in Dover on Sunday night. She was "
            "killed with a shotgun before he turned the gun on himself, police said.",
            2,
            0,
        ),
        (
            "Three men were hurt in a shooting in Peoria, Illinois, on Sunday, and one of them has since died.",
            1,
            2,
        ),
        (
            "The bodies of a 58-year-old woman and her 30-year-old son were pulled from the burned house in Lakeland "
            "on Saturday after a man shot them, police said.",
            2,
            0,
        ),
        ("Police are trying to find out what led to the shooting of three people in Salem on Saturday.", 0, 3),
        ("Shooting of father, son in Bend under investigation. Bend police were called at 9 p.m. on Monday.", 0, 2),
        ("A drive-by shooting that wounded a 6-year-old, 2 others on Friday has a Miami street on edge.", 0, 3),
        ("The man accidentally shot himself and his 2-year-old daughter in Gary on Sunday, police said.", 0, 2),
        ("The gun went off, hitting himself and his two little girls, deputies in Aiken said on Friday.", 0, 3),
        (
            (
                "A spree in Ocala on Saturday left the man, his former boss and a former coworker dead and two "
                "others wounded."
            ),
            3,
            2,
        ),
        (
            (
                "Anna Poe, 55, Carla Poe, 29, and Dan Poe, eight years old, were fatally shot in a mobile home in"
                " Aiken on Tuesday."
            ),
            3,
            0,
        ),
        (
            (
                "A 30-year-old man was shot in the arm in Gary on Monday night. Police initially said a 12-year-"
                "old boy was also wounded, but later said he was not struck by gunfire."
            ),
            0,
            1,
        ),
        (
            (
                "A teenager was wounded in Gary on Monday. Police first reported that a second person was shot, "
                "but that proved to be incorrect."
            ),
            0,
            1,
        ),
        (
            (
                "Five men were wounded in a club in Belle Glade early today. Early reports said one person had "
                "died, but that proved to be incorrect, Fire Rescue said."
            ),
            0,
            5,
        ),
        (
            (
                "Officers found two women with gunshot wounds in Bristol on Saturday. They were pronounced dead "
                "at the scene. A man, who also suffered gunshot wounds, was airlifted to a hospital, where he "
                "later died. A child received non-life-threatening injuries. A suspect with a gunshot wound was "
                "also taken to hospital."
            ),
            3,
            2,
        ),
        (
            (
                "One San Jose officer was shot and killed and another was injured on Friday. Officer Wade Munn, "
                "32, was in serious condition. The suspect was in critical condition with a gunshot wound to the "
                "torso."
            ),
            1,
            2,
        ),
        (
            (
                "Two teen brothers were shot in Memphis on Thursday night. The driver of the black car, which was"
                " riddled with bullets, said they were waiting in the lot."
            ),
            0,
            2,
        ),
        (
            (
                "Deputies located a deceased white male with a gunshot wound to the head at a home in Sterling on"
                " Wednesday."
            ),
            1,
            0,
        ),
        ("Officers found a dead man in a car in Akron on Wednesday.", 1, 0),
        (
            (
                "Roark and his two sons, Julian Roark Jr., 12, and Ian Roark, 10, were found fatally shot at "
                "their Perry Hall home on Friday."
            ),
            3,
            0,
        ),
        (
            (
                "A boy was injured in a shooting on Saturday in Miami that claimed the lives of his mother and a "
                "man who, police said, shot them, then turned the gun on himself."
            ),
            2,
            1,
        ),
        (
            (
                "A mother shot and wounded her 3-year-old son before killing herself in Charleston on Monday. The"
                " woman's husband died of cancer earlier this year."
            ),
            1,
            1,
        ),
        (
            (
                "A 14-year-old boy was charged Wednesday in the death of a 13-year-old boy he allegedly shot in a"
                " shed in Detroit on Tuesday. Fred Austen, 13, died at the scene."
            ),
            1,
            0,
        ),
        (
            (
                "The victims, a 22-year-old man and a 19-year-old woman, were taken to a hospital in Mobile on "
                "Friday after they were shot. The man died."
            ),
            1,
            1,
        ),
        (
            (
                "A gunman opened fire in a Denton church on Sunday, killing two before he was shot dead by a "
                "deacon, police said. Three people were wounded."
            ),
            3,
            3,
        ),
        (
            (
                "A woman and her two daughters, 8 and 11, were found shot dead in Provo on Friday. The woman's "
                "husband was found dead in the garage of a self-inflicted gunshot wound."
            ),
            4,
            0,
        ),
        ("Student takes own life in parking lot of Grand Junction school on Wednesday, no other injuries.", 1, 0),
        ("A bullet struck the girl in the leg and her mother in the arm in Provo on Friday.", 0, 2),
        (
            (
                "Milner died in a shooting in Rome on Tuesday that also wounded Dishon Grant, 21; Quat Johns, 22;"
                " and Craig Cal, 23."
            ),
            1,
            3,
        ),
        (
            (
                "Six people were shot in Rome on Tuesday night. Two of them died at the scene and a third died in"
                " hospital."
            ),
            3,
            3,
        ),
        ("Police said eight people were shot and one of the wounded later died in Rome on Tuesday.", 1, 7),
        (
            "A man killed two clerks in a Salem shop on Tuesday, then died in an exchange of gunfire with deputies.",
            3,
            0,
        ),
        ("A man shot a guard and a clerk in Salem on Tuesday before he was killed by an officer.", 1, 2),
        ("A man shot his wife and her father to death in Salem on Tuesday and was killed when he fled.", 3, 0),
        (
            "A cook killed two waiters in Salem on Tuesday. A third waiter and a deputy were wounded. Killed were Ann "
            "Poe, 40, the owner's niece; and Al Roe, 22, a student.",
            2,
            2,
        ),
        (
            "Officers Jim Poe and Al Roe were shot in Salem on Tuesday and are in stable condition. A woman of 30 was "
            "also shot.",
            0,
            3,
        ),
        (
            "A girl died Monday of wounds that she suffered when a man stabbed six people in Salem on Saturday. The "
            "five other victims are in hospital.",
            1,
            5,
        ),
        (
            "One person was killed and three others were wounded in Salem on Tuesday. Two other people have minor "
            "injuries.",
            1,
            3,
        ),
        (
            "The gunman killed six people in Salem on Tuesday. Two other officers were hit and released. A customer "
            "was also wounded.",
            6,
            3,
        ),
        (
            "An 18-year-old who was among 10 people shot at a game in Salem on Tuesday died on Sunday. Police said "
            "nine other people were wounded.",
            1,
            9,
        ),
        (
            "A shooting in Salem on Tuesday left a boy dead and a woman wounded. Medics took the child and the woman "
            "to a hospital, where the boy died.",
            1,
            1,
        ),
        (
            "One man was killed and another injured in a shooting in Salem on Tuesday. Police found Shel Marlow, 21, "
            "and Cas McLane, 25, with gunshot wounds. Both were taken to a hospital. Marlow was pronounced dead there.",
            1,
            1,
        ),
        (
            "An officer was shot and killed and another was injured in Salem on Tuesday. Officer Wade Irving, 32, was "
            "in serious condition. The suspect was in critical condition with a gunshot wound.",
            1,
            2,
        ),
        (
            "Four deputies were killed by a gunman in Salem on Tuesday. The gunman, a former guard, was killed.",
            5,
            0,
        ),
        (
            "A drive-by shooting in Salem on Tuesday left one dead and three injured. It killed Ina Gomez, 21, and "
            "Dave Funk, 22, police said later. Two others were injured.",
            2,
            2,
        ),
        (
            "Police were called to a home in Salem on Tuesday. Both women, Ann Poe and Jo Roe, were shot in the head "
            "and died. Three other victims were shot. A 19-year-old is in critical condition.",
            2,
            3,
        ),
        ("Al Poe was the fourth person to die of the shooting in Salem on Tuesday.", 4, 0),
        ("Rome police: 2 dead, 1 critical after Tuesday shooting.", 2, 1),
    ],
)
def test_figures_of_crime_reports(text: str, killed: int, injured: int) -> None:
    """Lists, pronouns, epithets, the attackers' own deaths, what is taken back."""
    reading = EXTRACTOR.read(Document("x", text, date=dt.date(2024, 5, 15)))
    (main,) = (d.incident for d in reading.drafts if d.incident.role == "main")
    assert (best(main.killed), best(main.injured)) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "civilians", "doers"),
    [
        (
            "KABUL - A gunman stormed a Sikh temple in Kabul on Wednesday and killed 25 worshippers before security "
            "forces shot him dead after six hours. Islamic State claimed the attack.",
            26,
            25,
            1,
        ),
        (
            "Al-Shabab fighters stormed a hotel in Mogadishu on Sunday. Police said eight civilians and one soldier "
            "were killed. Five of the attackers were shot dead.",
            14,
            8,
            5,
        ),
        (
            "Rebels attacked a market in Goma on Monday. Five people were killed. Four civilians died in the hospital. "
            "Three of the attackers were killed.",
            5,
            4,
            None,
        ),
        (
            "Rebels attacked a village near Goma on Monday. Five villagers were killed. Two soldiers were killed.",
            7,
            5,
            None,
        ),
    ],
)
def test_civilians_and_those_who_did_it_are_no_more_than_the_dead(
    text: str, killed: int, civilians: int | None, doers: int | None
) -> None:
    """The parts fit into the whole; the one that does not and nothing explains is unknown."""
    (draft,) = EXTRACTOR.read(Document("a", text, None, dt.date(2022, 11, 28))).drafts
    found = draft.incident.killed, draft.incident.killed_civilians, draft.incident.killed_perpetrators
    assert [count and count.best for count in found] == [killed, civilians, doers]
