"""The embedded gazetteer: names in all their spellings, what holds what, points and outlines."""

import threading
import time
from pathlib import Path

import pytest

from geo.errors import GazetteerError
from geo.geocode.candidates import candidates
from geo.geocode.entry import PRIMARY
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.keys import opened, opening, plain, sound
from geo.geocode.names import GazetteerNames


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    """The shipped one."""
    return Gazetteer()


@pytest.mark.parametrize(
    "spellings",
    [
        ("Hodeidah", "Al Hudaydah", "Hudaida", "Al-Ḩudaydah"),
        ("Kyiv", "Kiev"),
        ("Deir ez-Zor", "Dayr az Zawr", "Deir al-Zour"),
        ("Khan Younis", "Khān Yūnis"),
        ("Qandahar", "Kandahar"),
        ("Beit Lahia", "Bayt Lāhyā"),
    ],
)
def test_transliterations_meet(spellings: tuple[str, ...]) -> None:
    """One place written in several ways of transliteration has one key."""
    assert len({sound(plain(s)) for s in spellings}) == 1


def test_spelling_is_folded_without_losing_scripts() -> None:
    """Case, accents, dots and apostrophes do not matter; other scripts stay."""
    assert plain("St. John's") == "st johns"
    assert plain("U.S.") == "us"
    assert plain("Łódź") == "lodz"
    assert plain("Москва") == "москва"
    assert plain("…") == ""


@pytest.mark.parametrize(
    ("name", "ref"),
    [
        ("Kerman", "128234"),
        ("KERMAN", "128234"),
        ("Kyiv", "703448"),
        ("Kiev", "703448"),
        ("Москва", "524901"),
        ("كرمان", "128234"),
        ("Donbas", "own:donbas"),
        ("the Sahel", "own:sahel"),
        ("West Bank", "own:west-bank"),
        ("Strait of Hormuz", "own:strait-of-hormuz"),
        ("Baghdad International Airport", "icao:ORBI"),
        ("Ivory Coast", "2287781"),
        ("U.S.", "6252001"),
        ("Calif.", "5332921"),
        ("Iranian", "130758"),
        ("Texan", "4736286"),
        ("Kashmiri", "own:kashmir"),
    ],
)
def test_names_of_the_news_are_known(gazetteer: Gazetteer, name: str, ref: str) -> None:
    """Cities, regions, seas, airports, abbreviations and demonyms, in several scripts."""
    assert ref in {hit.entry.ref for hit in gazetteer.names(name)}
    assert gazetteer.knows(name)


def test_abbreviations_count_only_as_written(gazetteer: Gazetteer) -> None:
    """ "Ind." is Indiana, "ind" is a word; "US" is a country, "us" is not."""
    states = {"Ind.": True, "ind": False, "US": True, "us": False, "N.C.": True}
    for text, expected in states.items():
        found = [h for h in gazetteer.names(text) if h.entry.feature in ("ADM1", "PCLI")]
        assert bool(found) is expected, text


def test_a_place_knows_what_holds_it(gazetteer: Gazetteer) -> None:
    """Divisions and country by id, from a town upwards."""
    moscow = next(h.entry for h in gazetteer.names("Moscow") if h.entry.country == "US" and h.entry.code is None)
    entry = gazetteer.by_id("5601538")
    assert entry is not None
    assert [p.name for p in gazetteer.parents(entry)] == ["Latah County", "Idaho"]
    division = gazetteer.admin1(entry)
    assert division is not None
    assert division.code == "US-ID"
    assert gazetteer.parents(moscow)
    assert gazetteer.by_id("own:nowhere") is None
    assert gazetteer.by_id("1") is None


def test_a_place_is_the_same_by_its_id_before_and_after_it_was_named() -> None:
    fresh, told = Gazetteer(), Gazetteer()
    (first, *_) = told.names("Reykjavik")
    assert told.by_id(first.entry.ref) == first.entry == fresh.by_id(first.entry.ref)
    assert told.by_id(f"0{first.entry.ref}") == fresh.by_id(f"0{first.entry.ref}")


def test_a_city_known_by_another_name_is_weighed_as_if_it_were_its_own(gazetteer: Gazetteer) -> None:
    (cologne, *_) = candidates(gazetteer, "Cologne")
    (province, *_) = [c for c in candidates(gazetteer, "Wien") if c.kind != PRIMARY]
    assert cologne.entry.name != "Cologne" and "alternate" not in cologne.traits and "metropolis" in cologne.traits
    assert "alternate" in province.traits


@pytest.mark.parametrize(
    ("latitude", "longitude", "country", "division"),
    [
        (30.28, 57.08, "IR", "IR-08"),
        (34.53, 69.17, "AF", "AF-KAB"),
        (44.4, -100.3, "US", "US-SD"),
        (-33.87, 151.2, "AU", "AU-NSW"),
    ],
)
def test_a_point_lies_in_its_country_and_division(
    gazetteer: Gazetteer, latitude: float, longitude: float, country: str, division: str
) -> None:
    """Point in polygon, for imported tables and written coordinates."""
    areas = gazetteer.containing(latitude, longitude)
    assert [a.country for a in areas if a.is_country] == [country]
    assert division in [a.code for a in areas]


def test_the_open_sea_lies_in_nothing(gazetteer: Gazetteer) -> None:
    """No country claims the middle of the Atlantic, and no town is near."""
    assert gazetteer.containing(30.0, -40.0) == []
    assert gazetteer.nearest(30.0, -40.0) == []


def test_towns_are_found_across_the_date_line(gazetteer: Gazetteer) -> None:
    """179.9° east and 179.9° west are neighbours."""
    east = {e.id for _, e in gazetteer.nearest(-16.8, 179.99, 150_000, 50)}
    west = {e.id for _, e in gazetteer.nearest(-16.8, -179.99, 150_000, 50)}
    assert east & west


def test_outlines_are_geojson(gazetteer: Gazetteer) -> None:
    """Countries and first-order divisions can be drawn; a city cannot."""
    for ref in ("130758", "128231", "6269131"):
        geometry = gazetteer.outline(ref)
        assert geometry is not None
        assert geometry["type"] in ("Polygon", "MultiPolygon")
        ring = geometry["coordinates"][0]
        longitude, latitude = (ring[0] if geometry["type"] == "Polygon" else ring[0][0])[:2]
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90
    assert gazetteer.outline("128234") is None
    assert gazetteer.outline("nothing") is None


def test_a_missing_or_wrong_file_says_what_to_do(tmp_path: Path) -> None:
    """The message leads to the rebuild command."""
    with pytest.raises(GazetteerError, match=r"README\.md"):
        Gazetteer(tmp_path / "gazetteer.sqlite")
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_bytes(b"no database at all" * 100)
    with pytest.raises(GazetteerError, match="not a gazetteer"):
        Gazetteer(wrong)


def test_threads_may_share_it(gazetteer: Gazetteer) -> None:
    """The app answers several people at once."""
    fresh = Gazetteer(gazetteer.path)
    failures: list[BaseException] = []

    def work(letter: str) -> None:
        try:
            for number in range(200):
                fresh.names(f"{letter}{number % 7}")
                fresh.names("San Jose")
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(letter,)) for letter in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_the_recogniser_learns_what_it_needs(gazetteer: Gazetteer) -> None:
    """Kind, prominence, features and countries of a name, and None for what is no place."""
    names = GazetteerNames(gazetteer)
    turkey = names.lookup("Turkey")
    assert turkey is not None
    assert (turkey.kind, "TR" in turkey.countries, turkey.prominence > 50_000_000) == ("place", True, True)
    iranian, calif = names.lookup("Iranian"), names.lookup("Calif.")
    assert iranian is not None
    assert iranian.kind == "demonym"
    assert calif is not None
    assert calif.kind == "abbreviation"
    assert names.lookup("Qwertyuiop") is None
    assert names.lookup("") is None


@pytest.mark.parametrize(
    "name",
    ["Deir ez-Zor", "Fort Worth", "Rocky Mount Airport", "Al Hudaydah", "San Salvador", "St. John's", "Los Santos",
     "The Hague", "Beit Lahia", "Rio de Janeiro", "Ashes Shore", "Isle of Sheppey"],
)  # fmt: skip
def test_no_name_is_missed_by_its_opening_words(name: str) -> None:
    """The key of a name begins with what its first words, one or more, say of it."""
    parts = plain(name).split()
    assert all(sound(plain(name)).startswith(opening(" ".join(parts[:n]))) for n in range(1, len(parts)))


def test_openings_that_no_name_has_are_told(gazetteer: Gazetteer) -> None:
    """What cannot become a name is refused at once; what may, never."""
    names = GazetteerNames(gazetteer)
    assert names.may_begin("San Salvador")
    assert names.may_begin("Deir ez")  # an article waits for its noun
    assert not names.may_begin("Wounded Qwertys")
    assert names.may_begin("San An")  # of the many that begin with San
    assert not names.may_begin("Santa Qwert")


@pytest.mark.parametrize(
    "words", ["san", "san salvador", "khan younis", "new york city", "llano", "h", "deir ez", "the hague", "fort worth"]
)
def test_an_opening_told_soon_is_the_same(words: str) -> None:
    """The key of plain words is put together word by word; what takes a closer look is left to the whole."""
    soon = opened(words.split())
    assert soon is None or soon == opening(plain(words))


def test_a_name_is_found_among_few_and_among_many(gazetteer: Gazetteer) -> None:
    """Names are read by their first letters, together where they are few and one by one where they are many."""
    for name in ("Kharkiv", "San Francisco", "Santa Barbara", "Ur", "Santiago de Compostela", "New Orleans"):
        assert gazetteer.knows(name), name
    assert not gazetteer.knows("Santa Qwert")
    assert not gazetteer.knows("Kharkivsk Qwert")


def test_look_ups_are_fast(gazetteer: Gazetteer) -> None:
    """Every phrase of a report is asked for: 10,000 a second at the least, unseen ones too; some 60,000 are usual."""
    names = GazetteerNames(gazetteer)
    words = [f"{a}{b}" for a in ("Kar", "Mosu", "San ", "xq") for b in range(1000)]
    start = time.process_time()
    for word in words:
        names.lookup(word)
    assert len(words) / (time.process_time() - start) > 10_000


def test_it_opens_at_once(gazetteer: Gazetteer) -> None:
    """Opening reads no table."""
    start = time.process_time()
    Gazetteer(gazetteer.path)
    assert time.process_time() - start < 0.1
