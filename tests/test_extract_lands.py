"""Which country a report speaks of: one mechanism a test, in texts of our own, in normal case and in capitals."""

from __future__ import annotations

import datetime as dt

import pytest

from geo import build
from geo.extract.judge.diction import Diction
from geo.extract.names.places import find
from geo.extract.text import datelines, sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Place

NAMES = GazetteerNames(Gazetteer())
ANALYSE = build.analyser(build.Settings())


def place(text: str) -> Place | None:
    """Where the report's first incident was put."""
    return ANALYSE(Document("d", text, None, dt.date(1991, 6, 12))).incidents[0].place


@pytest.mark.parametrize("capitals", [False, True])
@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "MADRID (SPAIN), 12 JUN 91 (WIRE) -- The Spanish Foreign Ministry today condemned the murder of two "
            "priests in Ecuador. The priests were shot dead by unidentified gunmen on Monday as they left church. "
            "The Ecuadorian police have arrested nobody.",
            "EC",
        ),
        (
            "LA PAZ, 12 JUN 91 (WIRE) -- A bomb exploded last night in front of the house of a U.S. diplomat and "
            "wounded a guard. The Bolivian police said that the attackers fled. The U.S. ambassador thanked the "
            "Bolivian government.",
            "BO",
        ),
        (
            "LIMA, 12 JUN 91 (WIRE) -- Deputy Carlos Zamora was murdered yesterday by three individuals who waited "
            "for him outside his home. Zamora was hit by nine bullets. The Peruvian government condemned the murder.",
            "PE",
        ),
        (
            "MANAGUA, 12 JUN 91 (WIRE) -- The murder of three reporters in El Salvador yesterday once again shows what "
            "the army there thinks of the press. The people of Managua will not forget it.",
            "SV",
        ),
        (
            "BRASILIA (BRAZIL), 12 JUN 91 (WIRE) -- In a note, the Brazilian Foreign Ministry expressed the "
            "indignation of the Brazilian Government over the murder of six priests in El Salvador.",
            "SV",
        ),
        (
            "MEXICO CITY (MEXICO), 12 JUN 91 (WIRE) -- The Mexican Government has asked Colombia to help in the "
            "release of the Mexican citizen Juan Mir, kidnapped on Monday by a Colombian guerrilla group.",
            "CO",
        ),
    ],
    ids=[
        "sent from abroad",
        "an embassy's country",
        "a person called like a town",
        "a capital's commentary",
        "a ministry's note",
        "a citizen kidnapped",
    ],
)
def test_the_country_that_a_report_speaks_of(text: str, country: str, *, capitals: bool) -> None:
    """Neither the town that the news was sent from, nor a victim's country, nor a namesake abroad."""
    found = place(text.upper() if capitals else text)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize("capitals", [False, True])
@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Rebels burned the town hall of Berlin on Tuesday, the Salvadoran army said. Salvadoran soldiers came from "
            "Usulutan. The government of El Salvador condemned the attack.",
            "SV",
        ),
        (
            "Peruvian rebels set fire to schools in Anta on Tuesday. The Peruvian police said that nobody was hurt. "
            "Ayacucho, in the south of Peru, has been without power since.",
            "PE",
        ),
        (
            "Guerrillas blew up a pipeline near Los Llanos on Tuesday, the oil company said. The Colombian army "
            "is on the alert. It was the third attack in Colombia this month.",
            "CO",
        ),
    ],
)
def test_a_namesake_abroad_is_not_meant(text: str, country: str, *, capitals: bool) -> None:
    """Where a report surely speaks of one country, its own small place is meant, or else the country itself."""
    found = place(text.upper() if capitals else text)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "KABUL, Afghanistan (AP) - A bomb exploded on Tuesday in Spin Boldak, on the border with Pakistan, "
            "killing four people.",
            "AF",
        ),
        ("MANAGUA, Nicaragua (AP) - Rebels killed four soldiers in Somotillo, near the border with Honduras.", "NI"),
        (
            "PESHAWAR, Pakistan (AP) - Gunmen shot dead three guards on Tuesday in Chaman, which borders Afghanistan.",
            "PK",
        ),
        (
            "PANAMA CITY (PANAMA), 12 JUN 91 (WIRE) -- TWO MEN WERE KILLED IN A GUNFIGHT AT PUERTO OBALDIA, NEAR THE "
            "COLOMBIAN BORDER. ONE OF THE DEAD WAS A COLOMBIAN.",
            "PA",
        ),
        ("Two policemen were killed in Akcakale, close to the frontier with Syria, the Turkish ministry said.", "TR"),
    ],
)
def test_beside_a_border_is_not_beyond_it(text: str, country: str) -> None:
    """A neighbour whose border is near holds nothing."""
    found = place(text)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize("name", ["Lima", "Quebec"])
def test_a_capital_of_the_spelling_alphabet_is_a_place(name: str) -> None:
    """Words that radio operators spell with are towns all the same, in capitals too."""
    for text in (f"A bomb exploded in {name} on Tuesday.", f"A BOMB EXPLODED IN {name.upper()} ON TUESDAY."):
        assert [n.mention.text.title() for n in find(sentences.split(text), text, NAMES).named] == [name]


def test_forces_at_war_abroad() -> None:
    """ "Israeli" says whose jets they were, not where they struck."""
    found = place(
        "An Israeli airstrike killed four people in the Lebanese village of Aitaroun on Tuesday. Israeli jets returned "
        "in the night, the Lebanese health ministry said. Lebanon has asked for a meeting."
    )
    assert found is not None
    assert found.country == "LB"


def test_what_the_text_itself_puts_somewhere_stays_there() -> None:
    """A village whose name the gazetteer knows only abroad is put into the province that the report names."""
    found = place(
        "Gunmen attacked Kuriga, in Nigeria's Kaduna state, on Monday and killed six villagers. Nigerian police said "
        "that they were looking for the attackers."
    )
    assert found is not None
    assert (found.country, found.mention) == ("NG", "Kuriga")


def test_a_dateline_may_name_its_country() -> None:
    """All of it is dateline: its day is not that of the news."""
    text = "QUITO (ECUADOR), 3 FEB 91 (WIRE) -- [TEXT] A bridge was blown up today."
    (span,) = datelines.find(sentences.split(text)).values()
    assert text[slice(*span)].rstrip().endswith("[TEXT]")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("EARLY YESTERDAY A BOMB WAS HEARD IN CUENCA.", ["CUENCA"]),
        ("GENERAL RUBEN ZAMORA ARRIVED IN ARICA.", ["ARICA"]),
        ("THE ATTACK ON THE DOCTOR TOOK PLACE DURING THE SECOND ACT.", []),
        ("FIGHTING WAS REPORTED NEAR AREQUIPA AND IN PUNO.", ["AREQUIPA", "PUNO"]),
    ],
)
def test_names_in_capitals(text: str, named: list[str]) -> None:
    """Common words and persons are no places, though places are called so; towns are."""
    found = [n.mention.text for n in find(sentences.split(text), text, NAMES).named]
    assert found == named


def test_words_tell_and_names_do_not() -> None:
    """The same sentence of other persons, places and days is as likely; a plan is less likely than a deed."""

    def odds(text: str) -> float:
        body = sentences.split(text)
        return Diction(body).fresh(body[0])

    first = odds("Gunmen shot dead the mayor of Tarapoto, Hugo Quispe, in his house on 4 June.")
    assert odds("Gunmen shot dead the mayor of Butembo, Kasereka Paluku, in his house on 9 July.") == pytest.approx(
        first
    )
    assert odds("The minister urged the parties to end all violence and to continue the dialogue.") < first


def test_a_name_knows_the_country_of_its_largest_bearer() -> None:
    """ "Lima" is in Peru first, and "Salvadoran" in El Salvador; a continent is in none."""
    countries = [info.country if (info := NAMES.lookup(name)) else None for name in ("Lima", "Salvadoran", "Africa")]
    assert countries == ["PE", "SV", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MINNA, Nigeria - Bandits killed nine people in Niger state on Wednesday.", ("NG", "ADM1", "Niger")),
        ("A boat capsized in Nigeria's Delta state on Wednesday, killing 20 people.", ("NG", "ADM1", "Delta")),
        ("A bus left a road in Turkey's Van province on Wednesday, killing nine people.", ("TR", "ADM1", "Van")),
        ("Two men were shot dead in Orlando, Soweto, on Wednesday.", ("ZA", "PPL", "Soweto")),
        ("Three people were killed in Russian shelling of Nikopol on Wednesday.", ("UA", "PPL", "Nikopol")),
    ],
)
def test_what_a_division_a_quarter_and_a_shelling_are_of(text: str, expected: tuple[str, str, str]) -> None:
    """A state that is called like a country is none, a quarter is its city's, and who shells is not where."""
    found = place(text)
    assert found is not None
    assert (found.country, found.feature_code, found.name) == expected
