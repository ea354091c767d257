"""Names held to what the report says they lie in, through extractor and resolver together."""

from __future__ import annotations

import pytest

from geo.extract.rules import RuleExtractor
from geo.geocode.earth import distance_m
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.geocode.places import shown
from geo.geocode.resolve import GazetteerResolver
from geo.model import Document, Place

GAZETTEER = Gazetteer()
EXTRACTOR = RuleExtractor(GazetteerNames(GAZETTEER))
RESOLVER = GazetteerResolver(GAZETTEER)


def place(text: str, title: str | None = None) -> Place:
    """Where the first incident of a report is put."""
    document = Document("d", text, title)
    read = EXTRACTOR.read(document)
    found = RESOLVER.resolve(document, read.toponyms, [d.where for d in read.drafts]).places[0]
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "name", "country", "prec"),
    [
        ("A fire killed two people in the Latin Quarter of Galway, Ireland, on Friday.", "Galway", "IE", 2),
        ("Nine people died in a fire in the Old City of Lahore, in Pakistan, on Friday.", "Lahore", "PK", 2),
        ("Two men were shot dead on Cairo Street in Tulsa, Oklahoma, on Friday.", "Tulsa", "US", 2),
        ("A man was shot dead in the Austin neighborhood of Chicago on Friday.", "Chicago", "US", 2),
        ("Gunmen killed six people at Qwzari, in Nigeria's Sokoto state, on Friday.", "Sokoto", "NG", 4),
    ],
)
def test_a_namesake_elsewhere_is_no_answer(text: str, name: str, country: str, prec: int) -> None:
    """A part of a town lies in that town; where the gazetteer does not know it there, the town stands for it."""
    found = place(text)
    assert (found.name, found.country, found.where_prec) == (name, country, prec)


def test_what_was_written_is_kept() -> None:
    """The town stands for the quarter, with the quarter's name as the mention and a radius of the whole town."""
    found = place("Nine people died in a fire in the Old City of Lahore, in Pakistan, on Friday.")
    assert found.mention == "Old City"
    assert (found.uncertainty_m or 0) >= 5_000


@pytest.mark.parametrize(
    ("text", "country", "feature"),
    [
        ("A bus crash killed nine people in the former Soviet republic of Georgia on Friday.", "GE", "PCLI"),
        ("An explosion killed three people in the US state of Georgia on Friday.", "US", "ADM1"),
        ("A shooting in Athens, Georgia, killed two people on Friday.", "US", "PPL"),
    ],
)
def test_republic_or_state(text: str, country: str, feature: str) -> None:
    """What the phrase calls a name decides between a country and a state."""
    found = place(text)
    assert (found.country, (found.feature_code or "")[:4].rstrip("AC12")) == (country, feature.rstrip("AC12"))


def test_an_unknown_village_near_a_town() -> None:
    """It is put at the town, within some 25 km."""
    found = place("Six people drowned on Friday at Qwzaleba village, near the town of Kitgum, in the Northern Region.")
    assert (found.name, found.where_prec) == ("Kitgum", 2)
    assert found.uncertainty_m == pytest.approx(25_000)


def test_an_offset_beats_the_range_around_it() -> None:
    """ "40 km south-west of Marrakesh" is a point, the mountains named before it are not."""
    found = place("A quake killed 40 people in the High Atlas mountains, 40 km south-west of Marrakesh, on Friday.")
    assert (found.name, found.where_prec) == ("Marrakesh", 3)
    assert found.latitude < 31.5
    assert found.longitude < -8.2


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [("Dagestan", "Russia", "Dagestan"), ("Murcia region", "Spain", "Murcia"), ("Gagauzia", "Moldova", "Găgăuzia")],
)
def test_divisions_are_shown_without_the_registers_comma(name: str, country: str, expected: str) -> None:
    """ "Dagestan, Respublika" is how a register sorts names, not how people read them."""
    assert place(f"A bomb killed two people in {name}, {country}, on Friday.").name == expected


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Nineveh province", "Iraq", "Nineveh"),
        ("Kharkiv Oblast", "Ukraine", "Kharkiv Oblast"),
        ("Paktika", "Afghanistan", "Paktika"),
        ("Paktia", "Afghanistan", "Paktia"),
        ("Qena Governorate", "Egypt", "Qena"),
        ("California", "the United States", "California"),
    ],
)
def test_divisions_are_shown_by_their_english_name(name: str, country: str, expected: str) -> None:
    """The register's own spelling ("Nīnawá") is kept among the other names."""
    assert place(f"A bomb killed two people in {name}, {country}, on Friday.").name == expected


def test_the_governorate_of_a_camp_in_gaza() -> None:
    """The Gaza Strip is no official division of the first order but holds five of them."""
    found = place("An air strike on the Nuseirat refugee camp killed nine people on Friday.")
    assert (found.admin1, found.admin2) == ("Gaza Strip", "Deir al-Balah")


def test_a_small_place_abroad_is_not_meant_by_a_report_about_one_country() -> None:
    """Its name is that of a quarter or of something else that no gazetteer knows; what is a city stands."""
    text = "Shells hit Bir on Monday, Iraqi police said. Families fled from {} in Iraq to Kirkuk and to Mosul."
    found = place(text.format("the village"))
    assert found is None or found.country == "IQ"
    assert (
        place("Five Iraqis from Kirkuk and Mosul in Iraq were killed in a fire in Rotterdam on Monday.").country == "NL"
    )


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Gunmen killed two Chinese engineers in Gwadar on Sunday; Beijing demanded protection.", "PK"),
        ("Two people were killed in Kharkiv on Sunday by missiles fired from Russia's Belgorod region.", "UA"),
    ],
)
def test_those_who_speak_and_those_who_died_do_not_move_a_town(text: str, country: str) -> None:
    """The country of victims, of who speaks for them, or from where something was fired is not where it happened."""
    assert place(text).country == country


@pytest.mark.parametrize(
    ("text", "mention", "latitude", "longitude"),
    [
        ("Bombs killed two men in the village of Xorbat, 20 km north of Kirkuk, on Monday.", "Xorbat", 35.65, 44.39),
        ("Two trains collided on Monday at Tempe, about 30 km north of Larissa in Greece.", "Tempe", 39.90, 22.42),
        ("Two people died in a crash in Moore, 11 miles south of Oklahoma City, on Monday.", "Moore", 35.34, -97.49),
    ],
)
def test_a_distance_from_a_town_places_an_unknown_village(
    text: str, mention: str, latitude: float, longitude: float
) -> None:
    """What lies as far off as the report says is taken as known; else so far from the town, never a namesake abroad."""
    found = place(text)
    assert found.mention == mention
    assert distance_m(found.latitude, found.longitude, latitude, longitude) < 3_000


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Nine people died in an air strike near a well in northern Darfur, Sudan, on Friday.", "North Darfur", "SD"),
        ("A bomb killed four people at a checkpoint in southern Sinai on Friday.", "South Sinai", "EG"),
        ("A bus fell into a river in western Virginia on Friday, killing six people.", "Virginia", "US"),
    ],
)
def test_the_north_of_a_place_is_its_northern_division(text: str, name: str, country: str) -> None:
    """ "Northern Darfur" is North Darfur; "western Virginia", a part of a state, is not West Virginia."""
    found = place(text)
    assert (found.name, found.country) == (name, country)


def test_the_reports_spelling_of_what_holds_it_is_kept() -> None:
    """A school that no gazetteer has stands in its town, which is also found as the report spells it."""
    found = place("A shell hit the Qwzari School in the town of Sarakeb, Idlib, Syria, on Friday, killing two people.")
    assert (found.name, found.mention) == ("Saraqib", "Qwzari School")
    assert "Sarakeb" in found.names


@pytest.mark.parametrize(
    ("name", "country"), [("Damascus", "SY"), ("Lower Juba", "SO"), ("Crimea", "UA"), ("Derna", "LY")]
)
def test_divisions_are_named_as_the_press_names_them(name: str, country: str) -> None:
    """Where the registers have only a transliteration, aliases.csv says what is shown."""
    found = [hit.entry for hit in GAZETTEER.names(name) if hit.entry.feature == "ADM1" and hit.entry.country == country]
    assert name in [shown(entry) for entry in found]


def test_a_quarter_is_no_town_of_its_name_far_away() -> None:
    """Al-Nasr, a quarter of Gaza City, is a place apart from the village An Nasr 30 km off."""
    quarters = [hit.entry for hit in GAZETTEER.names("Al-Nasr") if hit.entry.feature == "PPLX"]
    assert [e.ref for e in quarters] == ["own:al-nasr"]


def test_small_towns_have_their_other_names() -> None:
    """They are shown, and found by a search of the incidents."""
    town = next(hit.entry for hit in GAZETTEER.names("Bani Suheila") if hit.entry.country == "PS")
    assert "Bani Suheila" in town.names
