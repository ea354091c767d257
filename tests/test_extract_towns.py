"""Which town a whole report speaks for: one mechanism a test, in texts of our own."""

from __future__ import annotations

import pytest

from geo.extract.rules import RuleExtractor
from geo.extract.site.towns import local_style
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Where

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def names(text: str, title: str | None = None) -> list[str]:
    """Where the first incident is said to be, the most specific name first."""
    told: Where | None = EXTRACTOR.read(Document("d", text, title)).drafts[0].where
    assert told is not None
    return [" ".join(m.text.split()) for m in told.mentions]


@pytest.mark.parametrize(
    ("text", "title", "town"),
    [
        (
            "TOPEKA, Kan. (KSNT) - Two men were shot in the 1300 block of Fairlawn Road on Monday night. One of the "
            "victims was driven to a hospital in Lawrence, deputies said.",
            None,
            "TOPEKA",
        ),
        (
            "A woman was stabbed outside an apartment complex around 9 p.m. Friday. Dayton police said Officer Jenkins "
            "found her near the door. Detectives ask anyone with information to call 911.",
            None,
            "Dayton",
        ),
        (
            "A 19-year-old was shot and killed on Wabash Avenue early Sunday, Omaha police said. Officers found him "
            "around 2 a.m. in a parked car.",
            "Teen killed in Omaha shooting - Channel 7 News, Weather",
            "Omaha",
        ),
        (
            "Deputies were called to a home off County Road 12 at 8 p.m., where a man had been shot. The Tillamook "
            "County Sheriff's Office said he was flown to Portland.",
            None,
            "Tillamook County",
        ),
    ],
)
def test_local_news_speaks_for_its_town(text: str, title: str | None, town: str) -> None:
    """Dateline, police and headline go before streets, officers' names and the hospital's town."""
    assert town in names(text, title)


def test_a_quarter_is_put_into_the_town_of_its_police() -> None:
    """ "Austin" and "Englewood" are towns elsewhere; where Chicago's police speak they are quarters."""
    told = names("A man was shot in Englewood about 10 p.m. Tuesday, Chicago police said. Detectives found no gun.")
    assert told[:2] == ["Englewood", "Chicago"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "KABUL, Afghanistan (June 3) - A bomb killed two soldiers in Musa Qala district, Helmand province. "
            "The force returned to Kabul.",
            "Musa Qala",
        ),
        ("PARIS (AP) - An explosion at a refinery near Le Havre killed three workers on Tuesday.", "Le Havre"),
        ("Police in Mumbai said on Friday that gunmen had killed six people in Pune.", "Pune"),
    ],
)
def test_other_news_keeps_what_its_sentence_says(text: str, place: str) -> None:
    """The town that the news is sent from is not where it happened when the sentence says where."""
    assert names(text)[0] == place


def test_style() -> None:
    """Local news has words of its own."""
    assert local_style("Deputies were called to the 400 block of Elm Street at 9 p.m., the sheriff's office said.") == 1
    assert local_style("Troops shelled two villages near the border on Sunday, the ministry said.") == 0


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # A later sentence says where: the capital that the news was sent from, though it is named again, is not it.
        (
            "DHAKA, May 9 (Wire) - A crowded launch sank after a collision, killing 14 people, rescuers in Bangladesh "
            "said. It happened near Barguna on Thursday. Twenty of the injured were taken to Dhaka.",
            "Barguna",
        ),
        # Nor does it lie in the part of its country that is told of.
        (
            "NIAMEY (Wire) - A fire in a grain store in southern Niger killed nine people on Monday, officials said. "
            "Nine more were flown to Niamey.",
            "Niger",
        ),
        # What sweeps through a village happens there, whether or not a gazetteer knows it.
        (
            "LIMA, May 9 (Wire) - A fire swept through the village of Corvalito on Friday and killed 12 people, a "
            "minister said. It was one of the worst fires in Peru in years.",
            "Corvalito",
        ),
    ],
)
def test_the_capital_that_news_is_sent_from_is_not_where_it_happened(text: str, place: str) -> None:
    """A dateline alone does not outweigh what the sentences say."""
    assert names(text)[0] == place


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("TAIPEI - Nine people were killed when an express left the rails in Yilan county on Sunday.", "Yilan"),
        (
            "Nine people died when a bomb went off at a shrine in Khuzdar district on Sunday. The shrine lies 700 "
            "kilometres south of Quetta.",
            "Khuzdar",
        ),
    ],
)
def test_neither_the_dateline_nor_a_far_off_town(text: str, town: str) -> None:
    """Where the sentence that tells of it says "in"."""
    assert names(text)[0] == town
