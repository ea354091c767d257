"""Accidents: headlines, who is trapped, treated or lost, what follows on them and what only seems to."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.events import events
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Draft

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def read(text: str, title: str | None = None) -> list[Draft]:
    """The main incidents of a report of Tuesday, 17 June 2031, in the order of its text."""
    document = Document("a", text, title, dt.date(2031, 6, 17))
    return [d for d in EXTRACTOR.read(document).drafts if d.incident.role == "main"]


def kinds(drafts: list[Draft]) -> list[str]:
    return [d.incident.sub_event_type for d in drafts]


def days(draft: Draft) -> str:
    return f"{draft.incident.date_start}/{draft.incident.date_end}"


@pytest.mark.parametrize(
    ("headline", "kind", "dead"),
    [
        ("Bus falls into gorge, 18 killed", "Road", 18),
        ("Kerosene truck explodes; 40 die", "Explosion", 40),
        ("Train ploughs into minibus, nine dead", "Rail", 9),
        ("Roof of school caves in, killing 11 pupils", "Structural collapse", 11),
        ("Helicopter goes down in Alps: four perish", "Air", 4),
    ],
)
def test_a_headline_tells_in_the_present(headline: str, kind: str, dead: int) -> None:
    """Its verbs and its bare numbers are read as a sentence's, and its words stay where they stand."""
    (told,) = sentences.split(headline, "title")
    found = [e for e in events.find(told) if e.kind == "event"]
    assert [e.sub_event_type for e in found] == [kind]
    assert headline[found[0].start : found[0].end].lower().split()[0] in headline.lower().split()
    assert {(t.role, t.count.best) for t in counts.find(told, Ground())} == {("killed", dead)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nine diggers remain trapped underground.", {("missing", 9)}),
        ("A collapse trapped 14 men in a shaft.", {("missing", 14)}),
        ("Six others are believed to be trapped beneath the rubble.", {("missing", 6)}),
        ("Five people were trapped in a lift until firemen freed them.", set()),
        ("All 14 who had been trapped underground were rescued.", set()),
        ("We treated 52 patients on the scene.", {("injured", 52)}),
        ("Two hospitals said they had treated 61 people for burns.", {("injured", 61)}),
        ("Four others, including a toddler, are battling for life.", {("injured", 4)}),
        ("Divers found the body of an angler who disappeared on Sunday.", {("killed", 1)}),
        ("The coastguard gave up hope of finding seven sailors.", {("missing", 7)}),
        ("His friend, also 16, had died.", {("killed", 1)}),
        ("A couple and their two sons, aged between four and nine, were found dead.", {("killed", 4)}),
        ("The driver and six passengers, all from one village, died.", {("killed", 7)}),
        ("Ten girls died in a fire at a school in Nairobi in 2017.", {("killed", 10)}),
    ],
)
def test_those_of_an_accident_are_counted(text: str, told: set[tuple[str, int]]) -> None:
    """Who is below ground is missing until he is out; an age counts nobody; a list is counted whole."""
    (sentence,) = sentences.split(text)
    assert {(t.role, t.count.best) for t in counts.find(sentence, Ground())} == told


def test_they_who_were_treated_are_those_counted_before() -> None:
    """The number stands in one sentence and what befell them in the next."""
    (draft,) = read(
        "A minibus plunged into the Ruzizi river near Uvira on Monday, leaving six dead, police said.\n\nFour people "
        "swam ashore. They were treated for cuts at a clinic."
    )
    assert draft.incident.injured is not None and draft.incident.injured.best == 4


def test_a_figure_that_others_dispute_stands() -> None:
    """What doctors speak of beside it is the other end."""
    (draft,) = read(
        "Fifty-six people were killed in a crush at a match in Nzerekore on Sunday, the government said, though "
        "doctors there spoke of around a hundred dead."
    )
    killed = draft.incident.killed
    assert killed is not None and (killed.low, killed.best, killed.high) == (56, 56, 110)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Water from an old working burst into the Kotla pit near Jharia on Monday, drowning nine men.",
         "Industrial or mining"),
        ("Four students died in Setif on Monday, asphyxiated by gas from a faulty heater.", "Other"),
        ("Three brothers were found dead in Oran on Monday, victims of carbon monoxide poisoning.", "Other"),
        ("Two boys were swept off a sandbank by a rip current at Umhlanga on Monday and drowned.", "Other"),
        ("The wall of a brick kiln came down on workers in Multan on Monday, killing six.", "Structural collapse"),
        ("Strong wind brought down the stage at an election rally in San Pedro on Monday, killing nine people.",
         "Structural collapse"),
        ("A tanker ran off the road and tipped over near Kabwe on Monday, killing three people.", "Road"),
    ],
)  # fmt: skip
def test_what_it_was_is_told_by_what_did_it(text: str, kind: str) -> None:
    """Water in a mine is no flood, gas at home no fire, a rally no protest where the stage fell."""
    assert kinds(read(text)) == [kind]


def test_anger_over_an_accident_is_an_incident_of_its_own() -> None:
    """Where the accident was, on its day; who was hurt in the accident is told of the accident."""
    drafts = read(
        "Five workers were killed and nine hurt when a boiler burst at a mill in Gonda on Monday.\n\nAngry villagers "
        "squatted on the road with the bodies and demanded compensation.\n\nThree of the injured were flown to Lucknow."
    )
    assert sorted(kinds(drafts)) == ["Explosion", "Peaceful protest"]
    protest = next(d for d in drafts if d.incident.event_type == "Protests")
    assert protest.where is not None and protest.where.mentions[0].text == "Gonda"
    assert protest.incident.injured is None and days(protest) == "2031-06-16/2031-06-16"


def test_kin_who_keep_vigil_wait_and_do_not_protest() -> None:
    """The accident, told in the same sentence, is what the report is about."""
    (draft,) = read(
        "Families kept a vigil at the mouth of a coal mine near Zonguldak on Tuesday, two days after water rushed into "
        "a gallery and trapped 12 men underground."
    )
    assert draft.incident.sub_event_type == "Industrial or mining" and days(draft) == "2031-06-15/2031-06-15"


def test_two_causes_of_death_in_one_sentence_are_two_incidents() -> None:
    """Each with its people and its day, in the town of the accident that was told before."""
    drafts = read(
        "Nine pilgrims were trampled to death in a stampede at a shrine in Sehwan on Monday.\n\nBesides, 12 people "
        "have died of heatstroke in the town over the past three days, while two boys drowned on Sunday."
    )
    assert {(d.incident.sub_event_type, d.incident.killed and d.incident.killed.best) for d in drafts} == {
        ("Crowd crush", 9),
        ("Heat or cold", 12),
        ("Other", 2),
    }
    assert {d.where.mentions[0].text for d in drafts if d.where} == {"Sehwan"}


def test_an_accident_told_again_is_the_same() -> None:
    """By "the collision … happened", by the very lorry, and though the lead is of the court and the day of a charge."""
    (train,) = read(
        "Manslaughter charges were being prepared on Tuesday against a signalman after a train ploughed into a bus in "
        "Upper Egypt, killing 31 children.\n\nThe collision, at a level crossing in the village of Abnub near Asyut, "
        "happened at 7 a.m. on Sunday. Another 12 people were injured."
    )
    assert days(train) == "2031-06-15/2031-06-15"
    assert train.incident.killed is not None and train.incident.killed.best == 31
    (tanker,) = read(
        "At least 35 people died when a petrol tanker burst into flames on the Darazo road as crowds collected fuel, "
        "police said on Tuesday.\n\nThe tanker ran off the road and tipped over at Konkiyal at 8 p.m. on Monday."
    )
    assert days(tanker) == "2031-06-16/2031-06-16"


def test_what_another_correspondent_adds_is_another() -> None:
    """A report from another town, joined to the first."""
    drafts = read(
        "Thirteen workers died in a fire at a plastics factory in Keraniganj on Monday.\n\nOur Sylhet correspondent "
        "adds: three people were killed when a hill cottage collapsed in Jaflong on Monday."
    )
    assert sorted(d.incident.killed.best for d in drafts if d.incident.killed) == [3, 13]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Eleven people were killed when an overnight coach fell into a ravine near Puno, police said on Tuesday.\n\n"
         "It happened at about 2 a.m. on a wet road.", "2031-06-17/2031-06-17"),
        ("The owner of a hotel that collapsed in Hat Yai gave himself up on Tuesday, four days after the building came "
         "down and killed 40 guests.\n\nRescue teams with dogs heard tapping early on Tuesday.",
         "2031-06-13/2031-06-13"),
        ("A ferry sank off Mawa on Sunday, drowning 44 people.\n\nThe master was arrested on Monday.",
         "2031-06-15/2031-06-15"),
    ],
)  # fmt: skip
def test_the_day_is_that_of_the_accident(text: str, day: str) -> None:
    """A coach that runs overnight says nothing of a day, an hour before noon is of the day of the news, and neither
    a search nor an arrest is of the accident's."""
    (draft,) = read(text)
    assert days(draft) == day


def test_a_cape_that_no_gazetteer_has_is_where_a_ship_went_down() -> None:
    """ "Off" says so of capes and points."""
    (draft,) = read("RABAT, June 17 (Wire) - A trawler sank off Cape Skarn on Monday, and four sailors drowned.")
    assert draft.where is not None and draft.where.mentions[0].text == "Cape Skarn"
