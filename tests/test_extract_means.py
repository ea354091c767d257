"""By what means people were attacked, where the word for it leaves that open."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode import Gazetteer, GazetteerNames
from geo.model import Document

AIR, SUICIDE, IED, SHELLS = (
    "Air/drone strike",
    "Suicide bomb",
    "Remote explosive/landmine/IED",
    "Shelling/artillery/missile attack",
)
LOOTED, OVERTAKEN = "Looting/property destruction", "Non-state actor overtakes territory"


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    """With the embedded gazetteer's names."""
    return RuleExtractor(GazetteerNames(Gazetteer()))


def _types(extractor: RuleExtractor, text: str) -> list[str]:
    drafts = extractor.read(Document(id="means", text=text, date=dt.date(2024, 5, 3))).drafts
    return [d.incident.sub_event_type for d in drafts if d.incident.role == "main"]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Government MiGs bombed the market of Mavinga on Sunday, killing 14 people.", AIR),
        ("An army aircraft machine-gunned the hamlet of El Zapote on Sunday and killed three villagers.", AIR),
        ("Five rebels were killed by helicopter gunships at Lodwar on Tuesday, police said.", AIR),
        (
            "A helicopter of the army was shot down by rebels near Goma on Monday, killing its crew of two.",
            "Armed clash",
        ),
        ("Mortar bombs fell on a queue for bread in Zenica on Monday, killing 16 people.", SHELLS),
        ("A man detonated explosives tied to his body at a sports hall in Pishin on Sunday, killing 42.", SUICIDE),
        ("A truck bomb driven into a police post near Nasiriyah on Monday killed 11 officers.", SUICIDE),
        ("A car packed with explosives was set off by remote control in Baquba on Monday, killing 13.", IED),
        ("A mayor was taken from his house in Nebaj on Monday by guerrillas and shot in the plaza.", "Attack"),
        ("Guerrillas took a mayor from his house in Nebaj on Monday.", "Abduction/forced disappearance"),
    ],
)
def test_what_is_named_tells_the_means(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Who flew, who wore the bomb, and what became of those who were taken."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Gunmen opened fire in a bar in Kingston on Tuesday, killing two customers, police said.", "Shooting"),
        ("Detectives say a couple found shot in their home in Mesa on Monday died in a murder-suicide.", "Shooting"),
        ("Gunmen opened fire on the car of a councillor in Durban on Tuesday, killing him, police said.", "Attack"),
        ("Gunmen opened fire on worshippers in a bar in Kingston on Tuesday, killing two, police said.", "Attack"),
    ],
)
def test_a_shooting_is_a_crime_unless_of_public_life(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Police alone and a private place make it one; office and faith do not."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("A column of the army was ambushed by insurgents near Mueda on Monday; two men were lost.", "Armed clash"),
        ("The patrol fought off gunmen near Ghat on Monday, the army said, and two guards were killed.", "Armed clash"),
        (
            "A crowd fought with police in Dhaka on Monday over an opposition march; two people were killed.",
            "Violent demonstration",
        ),
    ],
)
def test_those_who_fight_back_are_in_a_battle(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Whoever is ambushed under arms or returns fire, not so a crowd."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        (
            "Shells hit a market in Kherson on Monday, killing two. In Nikopol, one woman was killed on the same day.",
            [SHELLS, SHELLS],
        ),
        (
            "Shells hit a market in Kherson on Monday, killing two. In Nikopol, a sniper killed a woman on Tuesday.",
            [SHELLS, "Attack"],
        ),
    ],
)
def test_the_next_of_a_report_died_of_the_same(extractor: RuleExtractor, text: str, subs: list[str]) -> None:
    """Where no word says how, not where one does."""
    assert _types(extractor, text) == subs


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        (
            "A guard was killed on Friday when four men raided a filling station in Accra and fled with GHC18,000.",
            "Robbery",
        ),
        ("Rebels held up a bank at Vavuniya on Friday; a clerk was shot in the leg.", "Robbery"),
        ("Rebels came to Duk on Friday, killed nine people and made off with 1,400 head of cattle.", "Attack"),
        ("A thief was killed after a mob descended on him in Sapele on Monday.", "Mob violence"),
        ("A mob set fire to a suspected witch in Mount Hagen on Monday.", "Mob violence"),
        ("Gunmen burned 60 huts in the village of Jebel on Monday after its people had fled.", LOOTED),
        ("Inmates set mattresses alight in the prison of Recife on Monday.", "Violent demonstration"),
        ("Rebels entered the village of Kilole on Sunday and killed nine farmers with machetes.", "Attack"),
        ("Rebels entered the town of Kilole on Sunday and took control of it; two people were killed.", OVERTAKEN),
        ("The toll from Saturday's bombing in Baidoa rose to 37 on Monday, the ministry said.", IED),
        ("A bus touched off a mine near Makalondi on Tuesday and eight passengers died.", IED),
        ("Three children were killed in Wau on Thursday when a shell they were playing with went off.", IED),
        (
            "Police broke up a gathering of opposition supporters in Minsk on Monday and detained 40.",
            "Protest with intervention",
        ),
        (
            "A man drove a car into a crowd in Mannheim on Monday, killing two; police see no political motive.",
            "Vehicle ramming",
        ),
        ("Three men died when their ute hit a tree outside Dubbo on Monday.", "Road"),
        ("Two trams collided in Milan on Monday, hurting 14 passengers.", "Rail"),
        ("A worker was crushed by a press at a factory in Brescia on Monday.", "Industrial or mining"),
    ],
)
def test_what_was_done_there_tells_the_type(extractor: RuleExtractor, text: str, sub: str) -> None:
    """What was taken, who fell upon whom, what was burnt, and what people ran into."""
    assert _types(extractor, text) == [sub]


def test_who_burns_and_loots_is_told(extractor: RuleExtractor) -> None:
    """Destruction is no deed of the law, though it stands among strategic developments."""
    text = "Guerrillas burned six trucks near Zacatecoluca on Monday."
    (draft,) = extractor.read(Document(id="means", text=text, date=dt.date(2024, 5, 3))).drafts
    assert (draft.incident.sub_event_type, draft.incident.perpetrator) == (LOOTED, "guerrillas")


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("Around 30 people were killed when a bomber walked into a funeral in Bannu on Friday.", SUICIDE),
        ("Three men snatched a bag with 40,000 euros from a shopkeeper in Bari on Monday.", "Robbery"),
        ("Bombers walked into a hotel in Aqaba on Wednesday; 56 people died.", SUICIDE),
        ("Police destroyed a roadside bomb near Mubi on Monday before it went off.", "Disrupted weapons use"),
        ("A woman wearing explosives set them off in a mosque in Mubi on Monday, killing 20.", SUICIDE),
        ("Saboteurs blew up a gas pipeline near Johi on Thursday; there was no loss of life.", IED),
        ("Naval commandos shot three pirates while retaking a tanker off Eyl on Monday.", "Armed clash"),
        (
            "Suspected Maoists ambushed a police party near Sukma on Monday, leaving five constables dead.",
            "Armed clash",
        ),
        ("Pirates boarded a bulk carrier in the Singapore Strait on Monday and stole engine parts.", "Robbery"),
        ("A crowd killed a man accused of blasphemy in Sargodha on Monday.", "Mob violence"),
        ("Locals attacked shops owned by Somalis in Gqeberha on Monday and looted them.", "Mob violence"),
        ("Three people were wounded when somebody fired from a car at a house party in Malmo on Monday.", "Shooting"),
        ("Twelve women were detained at a rally outside the Kremlin in Moscow on Monday.", "Protest with intervention"),
        ("Two clans made peace at Baidoa on Monday and agreed to pay blood money.", "Agreement"),
        ("Nine people were killed in a chain collision on the road to Qom on Thursday.", "Road"),
        ("A blaze near Gulnar destroyed 600 hectares of olive groves on Sunday.", "Wildfire"),
        ("A fire that raced through a market in Lome on Monday killed nine people.", "Fire"),
    ],
)
def test_words_beside_the_trigger_tell_the_type(extractor: RuleExtractor, text: str, sub: str) -> None:
    """Who came to die, who made it blow up, who stole, who was detained, what burnt and what collided."""
    assert _types(extractor, text) == [sub]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("UNITA forces took the town of Kuito on Monday after three days of fighting.", "group"),
        ("The Rapid Support Forces took Wad Madani on Monday.", "group"),
        ("The Arakan Army captured Paletwa on Monday.", "group"),
        ("Haftar's forces took the oil port of Es Sider on Monday.", "group"),
        ("Opposition forces entered and took Aleppo on Monday.", "group"),
        ("Government forces took the town of Kuito from UNITA forces on Monday.", "state"),
        ("Troops drove back the rebels and took Kuito on Monday.", "state"),
        ("Israel Defense Forces captured the town of Khiam on Monday.", "state"),
        ("Croatian government forces took Knin on Monday.", "state"),
    ],
)
def test_who_takes_a_place_tells_whose_gain_it_is(extractor: RuleExtractor, text: str, by: str) -> None:
    """Armed groups call their soldiers forces and armies too."""
    gain = {"group": "Non-state actor overtakes territory", "state": "Government regains territory"}
    assert _types(extractor, text) == [gain[by]]


def test_those_hit_elsewhere_on_the_roads_were_not_shot(extractor: RuleExtractor) -> None:
    """A report of shootings may tell of crashes too."""
    text = (
        "A woman was shot dead in a parking lot in Tulsa on Saturday, police said. A motorcyclist from Claremore was"
        " killed on Sunday when he hit a deer near Oologah."
    )
    assert _types(extractor, text) == ["Shooting", "Road"]
