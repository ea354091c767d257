"""The resolver: names of a report together, and the places of its incidents."""

from dataclasses import replace

import pytest

from geo.geocode.earth import distance_m
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.resolve import GazetteerResolver
from geo.model import Document, Mention, Place, Where


@pytest.fixture(scope="module")
def resolver() -> GazetteerResolver:
    """Over the shipped gazetteer, offline."""
    return GazetteerResolver(Gazetteer())


def mentions(text: str, *names: str, **features: str) -> list[Mention]:
    """The first occurrence of each name after the one before it."""
    found, at = [], 0
    for name in names:
        at = text.index(name, at)
        found.append(Mention(at, at + len(name), name, "place", feature=features.get(name.replace(" ", "_"))))
        at += len(name)
    return found


def places(resolver: GazetteerResolver, text: str, *names: str, **features: str) -> list[Place | None]:
    """The places of the names of one text."""
    found = mentions(text, *names, **features)
    return [t.place for t in resolver.resolve(Document("d", text), found, []).toponyms]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("A shooting in Lewiston, Maine, killed 18.", ("Lewiston", "Maine"), ("US", "Maine")),
        ("Police in Moscow, Idaho, said on Monday.", ("Moscow", "Idaho"), ("US", "Idaho")),
        ("A fire in Paris, Texas.", ("Paris", "Texas"), ("US", "Texas")),
        ("Shots in Long Beach, Calif., on Friday.", ("Long Beach", "Calif."), ("US", "California")),
        ("A blast hit Kerman, Iran.", ("Kerman", "Iran"), ("IR", "Kerman")),
        ("Troops left Tbilisi and other cities of Georgia.", ("Georgia", ), ("GE", None)),
        ("Atlanta and Savannah in Georgia.", ("Georgia",), ("US", "Georgia")),
        ("Strikes on Gaza killed ten; Rafah and Khan Younis were hit too.", ("Gaza",), ("PS", "Gaza")),
        ("Fighting in Gaza province of Mozambique, near Maputo.", ("Gaza province",), ("MZ", "Gaza")),
    ],
)  # fmt: skip
def test_the_report_says_which_one_is_meant(
    resolver: GazetteerResolver, text: str, names: tuple[str, ...], expected: tuple[str, str | None]
) -> None:
    """Containment, countries and other places of the report decide between places of one name."""
    every = [w for w in ("Tbilisi", "Atlanta", "Savannah", "Rafah", "Khan Younis", "Mozambique", "Maputo") if w in text]
    ordered = sorted({*names, *every}, key=text.index)
    found = dict(zip(ordered, places(resolver, text, *ordered), strict=True))
    place = found[names[0]]
    assert place is not None
    assert (place.country, place.admin1) == expected


def test_a_brief_answer_is_the_same_place_and_no_more(resolver: GazetteerResolver) -> None:
    """What only asks where names lie gets what everybody gets, without the runners-up and the reason."""
    text, names = "Police in Moscow, Idaho, and in Springfield said on Monday.", ("Moscow", "Idaho", "Springfield")
    whole, brief = places(resolver, text, *names), places(GazetteerResolver(Gazetteer(), brief=True), text, *names)
    assert any(place is not None and place.candidates and place.why for place in whole)
    assert brief == [place and replace(place, candidates=(), why=None) for place in whole]


def test_the_same_name_is_the_same_place(resolver: GazetteerResolver) -> None:
    """Said once where it lies, it lies there for the whole report."""
    text = "Lewiston, Maine, mourned. In Lewiston the schools stayed closed; Lewiston is small."
    found = places(resolver, text, "Lewiston", "Maine", "Lewiston", "Lewiston")
    assert {p.gazetteer_id for i, p in enumerate(found) if p and i != 1} == {
        found[0].gazetteer_id if found[0] else None
    }


def test_a_demonym_is_its_country(resolver: GazetteerResolver) -> None:
    """ "Iranian" stands for Iran, at country level."""
    (place,) = places(resolver, "Iranian media said so.", "Iranian")
    assert place is not None
    assert (place.country, place.where_prec, place.mention) == ("IR", 6, "Iranian")


def test_an_unknown_name_spoils_nothing(resolver: GazetteerResolver) -> None:
    """It is None; the rest is resolved as ever."""
    first, second = places(resolver, "Between Xyzzyqua and Mosul in Iraq.", "Xyzzyqua", "Mosul")
    assert first is None
    assert second is not None
    assert second.country == "IQ"


def test_runners_up_and_a_reason_are_kept(resolver: GazetteerResolver) -> None:
    """A person can pick another one and sees why this one won."""
    place, _ = places(resolver, "Lewiston, Maine.", "Lewiston", "Maine")
    assert place is not None
    assert place.why == "named with Maine, which holds it"
    assert any(c.admin1 == "Idaho" for c in place.candidates)
    scores = [c.score or 0.0 for c in place.candidates]
    assert scores == sorted(scores, reverse=True)
    assert place.score is not None
    assert place.score >= scores[0]


@pytest.mark.parametrize(
    ("name", "prec"),
    [
        ("Kerman", 1),
        ("Ghazni province", 4),
        ("Iran", 6),
        ("Black Sea", 7),
        ("Darfur", 5),
        ("Baghdad International Airport", 1),
    ],
)
def test_precision_follows_the_kind_of_place(resolver: GazetteerResolver, name: str, prec: int) -> None:
    """UCDP's where_prec, with a radius in metres beside it."""
    place = located(resolver, f"It happened in {name}.", name)
    assert place.where_prec == prec
    assert place.uncertainty_m is not None
    assert place.uncertainty_m > 0


def located(resolver: GazetteerResolver, text: str, *names: str, **where: object) -> Place:
    """The place of an incident said to be at the named places."""
    found = tuple(mentions(text, *names)) if names else ()
    (place,) = resolver.resolve(Document("d", text), found, [Where(found, **where)]).places  # type: ignore[arg-type]
    assert place is not None
    return place


def test_an_offset_moves_the_point(resolver: GazetteerResolver) -> None:
    """ "20 km north of Mosul" lies 20 km north, with an uncertainty of some of that."""
    mosul = located(resolver, "in Mosul, Iraq", "Mosul", "Iraq")
    there = located(
        resolver, "20 km north of Mosul, Iraq", "Mosul", "Iraq", relation="offset", distance_m=20_000.0, bearing_deg=0.0
    )
    assert distance_m(mosul.latitude, mosul.longitude, there.latitude, there.longitude) == pytest.approx(
        20_000, rel=0.01
    )
    assert there.latitude > mosul.latitude
    assert there.where_prec == 2
    assert 5_000 <= (there.uncertainty_m or 0) <= 20_000


def test_a_distance_without_direction_widens(resolver: GazetteerResolver) -> None:
    """ "60 km from Mosul" stays at Mosul and says that it may be 60 km off."""
    there = located(resolver, "60 km from Mosul, Iraq", "Mosul", "Iraq", relation="offset", distance_m=60_000.0)
    assert (there.uncertainty_m or 0) >= 60_000
    assert there.where_prec == 3


def test_near_widens(resolver: GazetteerResolver) -> None:
    """ "near Mosul" is about the place, not in it."""
    at = located(resolver, "in Mosul, Iraq", "Mosul", "Iraq")
    near = located(resolver, "near Mosul, Iraq", "Mosul", "Iraq", relation="near")
    assert near.where_prec == 2
    assert (near.uncertainty_m or 0) > (at.uncertainty_m or 0)


def test_between_is_the_middle(resolver: GazetteerResolver) -> None:
    """ "between Hama and Homs" is half-way, as uncertain as half the distance."""
    place = located(resolver, "between Hama and Homs in Syria", "Hama", "Homs", relation="between")
    assert 34.73 < place.latitude < 35.13
    assert (place.country, place.gazetteer_id) == ("SY", None)
    assert (place.uncertainty_m or 0) == pytest.approx(21_500, rel=0.15)


@pytest.mark.parametrize(
    ("area", "country"),
    [("Libya", "LY"), ("Somalia", "SO"), ("Norway", "NO"), ("Chile", "CL"), ("Kerala", "IN"), ("Sri Lanka", "LK")],
)
def test_off_the_coast_is_at_sea(resolver: GazetteerResolver, area: str, country: str) -> None:
    """ "off the coast of Libya" is no place in the Sahara: no country holds the point, half a coast is in doubt."""
    place = located(resolver, f"off the coast of {area}", area, relation="off_coast")
    assert (place.where_prec, place.country) == (7, country)
    assert Gazetteer().containing(place.latitude, place.longitude) == []
    shores = Gazetteer().shores(place.latitude, place.longitude, 60_000)
    assert country in {entry.country for _, entry in shores}
    assert 200_000 <= (place.uncertainty_m or 0) <= 2_500_000


def test_a_town_that_is_named_tells_which_part_of_the_coast(resolver: GazetteerResolver) -> None:
    """Only places that lie by it: a capital far away tells nothing."""
    text = "A boat sank off the coast of Libya. Boats from {} came to help, officials said."
    found = []
    for name in ("Zuwarah", "Tobruk", "London"):
        told = text.format(name)
        sea, beside = mentions(told, "Libya", name)
        (place,) = resolver.resolve(Document("d", told), [sea, beside], [Where((sea,), "off_coast")]).places
        assert place is not None
        found.append(place)
    west, east, middle = found
    assert west.longitude < 13 < 17 < middle.longitude < 20 < 22.5 < east.longitude
    assert west.uncertainty_m == east.uncertainty_m == middle.uncertainty_m


def test_so_far_off_a_coast_is_from_the_shore(resolver: GazetteerResolver) -> None:
    """Not from the middle of the country; within twelve nautical miles it is in no international waters."""
    for metres, prec in ((60_000.0, 7), (10_000.0, 5)):
        phrase = f"{metres / 1000:g} km off the coast of Tunisia"
        place = located(resolver, phrase, "Tunisia", relation="offset", distance_m=metres, phrase=phrase)
        assert place.where_prec == prec
        assert Gazetteer().containing(place.latitude, place.longitude) == []


@pytest.mark.parametrize("area", ["Mali", "Switzerland", "Kansas"])
def test_without_a_sea_there_is_no_point_at_sea(resolver: GazetteerResolver, area: str) -> None:
    """Somebody erred; the area stays where it is."""
    plain = located(resolver, f"in {area}", area)
    place = located(resolver, f"off the coast of {area}", area, relation="off_coast")
    assert (place.latitude, place.longitude) == (plain.latitude, plain.longitude)


@pytest.mark.parametrize("town", ["Lampedusa", "Aden", "Benghazi"])
def test_off_a_town_is_by_the_town(resolver: GazetteerResolver, town: str) -> None:
    """Before the town, as far as boats go down; on the side of the sea, if that is one side only."""
    plain = located(resolver, f"in {town}", town)
    place = located(resolver, f"off the coast of {town}", town, relation="off_coast")
    assert distance_m(plain.latitude, plain.longitude, place.latitude, place.longitude) < 30_000
    assert town == "Lampedusa" or Gazetteer().containing(place.latitude, place.longitude) == []
    assert (place.where_prec, place.uncertainty_m) == (5, 60_000)


def test_an_unknown_village_stands_for_its_district(resolver: GazetteerResolver) -> None:
    """The name stays as written; the place is the smallest known one, and says so."""
    place = located(
        resolver, "in Qala-e Xyz, in Ghazni province, Afghanistan", "Qala-e Xyz", "Ghazni province", "Afghanistan"
    )
    assert (place.mention, place.country, place.where_prec) == ("Qala-e Xyz", "AF", 4)
    assert "no gazetteer" in (place.why or "")
    assert (place.uncertainty_m or 0) > 50_000


def test_written_coordinates_are_the_point(resolver: GazetteerResolver) -> None:
    """The report's own coordinates win; country and division come from the outlines."""
    (place,) = resolver.resolve(
        Document("d", ""), [], [Where(latitude=36.4, longitude=43.2, phrase="36.4, 43.2")]
    ).places
    assert place is not None
    assert (place.latitude, place.longitude, place.country, place.where_prec) == (36.4, 43.2, "IQ", 1)
    assert place.admin1_code == "IQ-NI"


def test_a_small_place_is_in_the_province_whose_outline_holds_it(resolver: GazetteerResolver) -> None:
    """Where the register names no province; what spans several, as a range of mountains does, stays in none."""
    dand = located(resolver, "in Dand district of Afghanistan", "Dand", "Afghanistan")
    assert (dand.admin1, dand.admin1_code) == ("Kandahar", "AF-KAN")
    assert located(resolver, "in the Hindu Kush", "Hindu Kush").admin1 is None


def test_nowhere_is_none(resolver: GazetteerResolver) -> None:
    """No mention, no place; an incident without a Where is passed over."""
    assert resolver.resolve(Document("d", ""), [], [None, Where()]).places == (None, None)


def test_search_and_at_and_outline(resolver: GazetteerResolver) -> None:
    """What the app needs to re-pick a place by hand."""
    first, *rest = resolver.search("Moscow")
    assert (first.country, {p.country for p in rest} >= {"US"}) == ("RU", True)
    assert [p.admin1 for p in resolver.search("Moscow, Idaho")] == ["Idaho"]
    assert resolver.search("Xyzzyqua") == []
    sea = resolver.at(30.0, -40.0)
    assert (sea.country, sea.where_prec) == (None, 7)
    assert resolver.outline("130758") is not None


@pytest.mark.parametrize(
    ("text", "name", "country", "admin1"),
    [
        ("The sheriff's deputies found the man near the high school in Alexandria; call (318) 555-0143.",
         "Alexandria", "US", "Louisiana"),
        ("The grand jury and the school board of Athens heard the district attorney; call (706) 555-0110.",
         "Athens", "US", "Georgia"),
        ("Leaders met in Athens to speak of the debt.", "Athens", "GR", "Attikí"),
        ("The constabulary and the county council of Boston spoke to BBC News; councillors and MPs agreed.",
         "Boston", "GB", "England"),
    ],
)  # fmt: skip
def test_a_report_has_a_home(
    resolver: GazetteerResolver, text: str, name: str, country: str, admin1: str | None
) -> None:
    """Words of one country and telephone codes say which town of a name is meant."""
    (place,) = places(resolver, text, name)
    assert place is not None
    assert (place.country, place.admin1) == (country, admin1)


def test_a_namesake_in_another_state_is_not_meant(resolver: GazetteerResolver) -> None:
    """The state written after a town holds for the town's bare name too; a county of that state stands for both."""
    text = "Howland, Ohio: police came to a house in Howland, the sheriff of Trumbull County said."
    names = mentions(text, "Howland", "Ohio", "Howland", "Trumbull County")
    names[0] = replace(names[0], qualifiers=("Ohio",))
    resolved = resolver.resolve(Document("d", text), names, [Where(mentions=(names[0], names[1]))])
    assert [t.place and t.place.admin1 for t in resolved.toponyms] == [None, "Ohio", None, "Ohio"]
    (place,) = resolved.places
    assert place is not None
    assert place.name == "Trumbull County"
    assert place.where_prec == 3
    assert place.mention == "Howland"


def test_a_quarter_named_like_a_town_elsewhere_stands_for_its_city(resolver: GazetteerResolver) -> None:
    """What lies far from all else that a report names, which lies in one state, is no place of that report."""
    text = "In Saratoga a man was shot. Omaha police said so; Omaha is the largest city of Nebraska, beside Bellevue."
    names = mentions(text, "Saratoga", "Omaha", "Omaha", "Nebraska", "Bellevue")
    (place,) = resolver.resolve(Document("d", text), names, [Where(mentions=(names[0],))]).places
    assert place is not None
    assert (place.name, place.admin1) == ("Omaha", "Nebraska")
    assert place.uncertainty_m is not None
    assert place.uncertainty_m >= 25_000


def test_the_publisher_is_at_home_too(resolver: GazetteerResolver) -> None:
    """A newspaper's town, or the country of its address, settles what the report leaves open."""
    text = "Fire broke out in Lewiston on Monday."
    found = mentions(text, "Lewiston")
    (maine,) = resolver.resolve(Document("d", text, publisher="Bangor Daily News"), found, []).toponyms
    assert maine.place is not None
    assert maine.place.admin1 == "Maine"
    (idaho,) = resolver.resolve(Document("d", text, url="https://www.boisenews.com/fire"), found, []).toponyms
    assert idaho.place is not None
    assert idaho.place.admin1 == "Idaho"


@pytest.mark.parametrize(
    ("text", "names", "name", "feature"),
    [
        ("Mexico, the United States and Canada signed.", ("Mexico", "United States", "Canada"), "Mexico", "PCLI"),
        ("Washington accused Tehran of lying.", ("Washington", "Tehran"), "Washington", "PPLC"),
        ("Flights from Detroit, New York and Miami were late.", ("Detroit", "New York", "Miami"), "New York", "PPL"),
        ("It happened on Long Island, N.Y.", ("Long Island", "N.Y."), "Long Island", "ISL"),
        ("Troops crossed the territory of Georgia from Armenia.", ("Georgia", "Armenia"), "Georgia", "PCLI"),
    ],
)  # fmt: skip
def test_the_sort_of_place_that_is_meant(
    resolver: GazetteerResolver, text: str, names: tuple[str, ...], name: str, feature: str
) -> None:
    """Countries before their namesakes, capitals before states, towns among towns."""
    place = dict(zip(names, places(resolver, text, *names), strict=True))[name]
    assert place is not None
    assert place.feature_code == feature


def test_a_guess_among_many_is_none(resolver: GazetteerResolver) -> None:
    """Dozens of counties are called so, and nothing says which."""
    assert places(resolver, "The Madison County fair opened.", "Madison County") == [None]


@pytest.mark.parametrize(
    ("text", "name", "feature", "expected"),
    [
        ("Gunmen killed 40 people in Plateau State.", "Plateau State", None, ("NG", "ADM1")),
        ("Bandits killed nine people in Niger state.", "Niger", "state", ("NG", "ADM1")),
        ("Floods killed nine people in Narok county.", "Narok", "county", ("KE", "ADM1")),
        ("Jihadists killed nine people in the Mopti region.", "Mopti", "region", ("ML", "ADM1")),
        ("A missile killed two people in the Kharkiv region.", "Kharkiv", "region", ("UA", "ADM1")),
        ("A drone killed two people in the Belgorod region.", "Belgorod", "region", ("RU", "ADM1")),
        ("A blast killed two people in Kharkiv.", "Kharkiv", None, ("UA", "PPL")),
    ],
)
def test_a_division_is_known_by_its_word(
    resolver: GazetteerResolver, text: str, name: str, feature: str | None, expected: tuple[str, str]
) -> None:
    """Each land has its own words for its divisions: "Plateau State" is not Benin's, nor the Mopti region its town."""
    (place,) = places(resolver, text, name, **({name: feature} if feature else {}))
    assert place is not None
    assert (place.country, place.feature_code) == expected


def test_a_bare_name_is_the_chief_town(resolver: GazetteerResolver) -> None:
    """A region that is called like its chief town does not turn the town into it."""
    text = "KIDAL (AFP) - A mine in the Kidal region killed two soldiers."
    at = text.rindex("Kidal")
    found = [Mention(0, 5, "KIDAL", "place"), Mention(at, at + 5, "Kidal", "place", feature="region")]
    town, region = [t.place for t in resolver.resolve(Document("d", text), found, []).toponyms]
    assert town is not None
    assert region is not None
    assert (town.feature_code, region.feature_code) == ("PPL", "ADM1")
