"""Figures that sources give: two that differ, numbers without their people, later and earlier ones."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Count, Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def count(text: str, field: str = "killed") -> tuple[int | None, int | None, int | None] | None:
    """Low, best and high of the first incident's field."""
    document = Document("x", text, None, dt.date(2031, 5, 8))
    value: Count | None = getattr(EXTRACTOR.read(document).drafts[0].incident, field)
    return value and (value.low, value.best, value.high)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Nine people died in the blast in Quetta on Monday, police said. A doctor put the toll at 12.", (9, 9, 12)),
        ("A union leader said 22 miners were killed when a shaft collapsed near Luhansk on Tuesday. The company gave "
         "the number as 16.", (16, 16, 22)),
        ("State television reported 8 dead in the bombing in Hama on Friday, opposition activists 14.", (8, 8, 14)),
        ("Clashes in Jos on Sunday left 60 people dead, a church leader said. The state's own figure was 38.",
         (38, 38, 60)),
        ("At least 20 people were killed when a ferry sank off Zanzibar on Sunday, the governor said. The Red Cross "
         "counted 27 bodies.", (20, 27, 27)),
        ("The coast guard said 33 people drowned off Cebu on Sunday. Survivors, however, said that more than 50 died.",
         (33, 33, None)),
        ("The number of dead in Monday's shelling of Hama was put at 13 by medics and 18 by the rebels.", (13, 13, 18)),
        ("The death toll of Monday's raid on Hama was estimated at 18 by residents and at 13 by the army.",
         (13, 13, 18)),
    ],
)  # fmt: skip
def test_two_sources_give_two_ends(text: str, killed: tuple[int, int, int | None]) -> None:
    assert count(text) == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Police said five people died in the fire in Porto on Monday. Police later put the toll at seven.", 7),
        ("Police said five people were killed in the crash near Porto on Monday. A hospital spokeswoman said two men "
         "died on arrival.", 5),
        ("Floods killed 30 people across Java on Monday, officials said. In Bandung, 12 people died.", 30),
        ("Eleven people drowned near Ilebo on Monday, the minister said; the river authority now says 13.", 13),
    ],
)  # fmt: skip
def test_what_is_newer_or_a_part_is_no_other_end(text: str, killed: int) -> None:
    assert count(text) == (killed, killed, killed)


def test_a_number_without_its_people_counts_those_told_of_before() -> None:
    text = "Officials said 200 people were wounded in the quake in Bam on Friday. Doctors put the figure at 350."
    assert count(text, "injured") == (200, 200, 350)
    assert count(text) is None


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A bomb killed 40 people at a bus station in Jos on Tuesday. Nineteen were hurt; three of these died on "
         "Wednesday in hospital.", 43, 16),
        ("An explosion at a mill in Kano killed nine men on Monday. Two of the 14 injured have since died.", 11, 12),
        ("Gunmen shot dead a teacher and wounded two pupils in Yala on Monday. One of the pupils died in hospital on "
         "Tuesday.", 2, 1),
    ],
)  # fmt: skip
def test_who_died_since_is_counted_with_the_dead(text: str, killed: int, injured: int) -> None:
    assert count(text) == (killed, killed, killed)
    assert count(text, "injured") == (injured, injured, injured)


@pytest.mark.parametrize(
    "text",
    [
        "A clerk was stabbed to death and a guard was injured in a robbery in Leeds on Monday. The guard succumbed to "
        "his injuries on Tuesday evening.",
        "A teacher was shot dead and her driver wounded by robbers near Jessore on Monday. The driver died in hospital "
        "on Tuesday.",
    ],
)
def test_the_hurt_who_dies_is_called_as_before(text: str) -> None:
    assert count(text) == (2, 2, 2)
    assert count(text, "injured") is None


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Five people died in a crash near Porto on Monday and nine were hurt. Three died at the scene and two of the "
         "injured died in hospital.", 5),
        ("Sixteen people were killed when a tram overturned in Porto on Monday. Twenty-three were hurt. Five of those "
         "who died were tourists.", 16),
    ],
)  # fmt: skip
def test_some_of_the_dead_are_no_more(text: str, killed: int) -> None:
    assert count(text) == (killed, killed, killed)


def test_people_of_whom_some_are_told_apart_are_all_counted() -> None:
    text = "Twelve miners, of whom three were brothers, were killed in a blast near Bytom on Monday."
    assert count(text) == (12, 12, 12)


def test_the_wounded_rise_as_the_dead_do() -> None:
    text = "Air strikes killed 42 people in Homs on Monday, the ministry said. The wounded rose from 123 to 192."
    assert count(text, "injured") == (192, 192, 192)


@pytest.mark.parametrize(
    ("told", "killed"),
    [
        ("Al-Shabaab claimed responsibility and said it had killed 40.", (8, 8, None)),
        ("The group said in a statement that its fighters had killed 40 soldiers.", (8, 8, None)),
        ("The army said that its troops had killed 12 of the attackers.", (20, 20, None)),
    ],
)
def test_who_did_it_counts_for_no_more(told: str, killed: tuple[int, int, int | None]) -> None:
    """What they boast of does not stand against the report's figure; the dead of their own side do count."""
    assert (
        count(f"At least eight soldiers died when militants stormed a base near Kismayo on Tuesday. {told}") == killed
    )


def test_a_boast_alone_is_a_figure() -> None:
    text = "Al-Shabaab claimed responsibility for Tuesday's attack near Kismayo and said it had killed 40 soldiers."
    assert count(text) == (40, 40, 40)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The ministry put the dead in Monday's blast in Hama at 12, a hospital doctor at 17.", (12, 12, 17)),
        ("The company said 16 miners were killed near Luhansk on Tuesday. The union says the real number is 22.",
         (16, 16, 22)),
        ("The army says four people died in Monday's shooting in Juba. Witnesses dispute it, saying nine were killed.",
         (4, 4, 9)),
        ("The army says four people died in Monday's shooting in Juba, a figure that witnesses dispute, saying nine "
         "were killed.", (4, 4, 9)),
        ("Officials said 20 people were killed in Sunday's raid on Bria; a local priest said he had buried 31.",
         (20, 20, 31)),
        ("Rights groups say police killed 11 people at Saturday's protest in Luanda. Police admit to six deaths.",
         (6, 6, 11)),
        ("Three soldiers were killed in Monday's attack on the base near Gao, the governor said, contradicting a "
         "military source who said 12 had died.", (3, 3, 12)),
        ("The governor said three soldiers had been killed in Monday's attack on the base near Gao, contradicting a "
         "military source who had put the toll at 12.", (3, 3, 12)),
        ("The official death toll in Tuesday's landslide near Mocoa stands at 25; villagers believe it is 40.",
         (25, 25, 40)),
        ("Residents of Jesse counted 250 charred bodies after Monday's pipeline fire. The state government says 100 "
         "died.", (100, 100, 250)),
        ("As many as 600 people may have died in fighting in Kinshasa on Monday, an envoy said; the governor admitted "
         "to 60.", (60, 600, 600)),
        ("State media said mortars killed three people in Jaramana on Sunday. A monitoring group said five had been "
         "killed, including two children.", (3, 3, 5)),
    ],
)  # fmt: skip
def test_one_source_gainsays_another(text: str, killed: tuple[int, int, int]) -> None:
    assert count(text) == killed


def test_each_of_two_figures_is_its_own_sources() -> None:
    """The range of both is nobody's; wounded told beside the dead are no other figure of theirs."""
    text = "Police said eight people were killed in Monday's clash near Imphal; residents said fifteen."
    claims = EXTRACTOR.read(Document("x", text, None, dt.date(2031, 5, 8))).drafts[0].incident.claims
    told = {c.value: c.attributed_to for c in claims if c.field == "killed"}
    assert told == {Count(8, 8, 8): "Police", Count(15, 15, 15): "residents", Count(8, 8, 15): None}
    assert count("The radio put the dead of Monday's raid on Jos at five and the injured at twelve.") == (5, 5, 5)


def test_what_is_disputed_of_the_dead_is_no_other_figure() -> None:
    text = (
        "At least 60 people died in the raid in Manila on Tuesday, the ombudsman said. Whether all of those killed "
        "were dealers, as the state says of everybody but its four dead officers, is disputed."
    )
    assert count(text) == (60, 60, None)
