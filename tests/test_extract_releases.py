"""How armies, the police and coast guards put things in what they give to the press."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.extract.counts import counts
from geo.extract.counts.people import Ground
from geo.extract.days import dates
from geo.extract.events import events
from geo.extract.incidents import chronology
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
DAY = dt.date(2031, 5, 6)  # a Tuesday


def main(text: str, title: str | None = None) -> list[Incident]:
    drafts = EXTRACTOR.read(Document(id="x", text=text, title=title, date=DAY)).drafts
    return [d.incident for d in drafts if d.incident.role == "main"]


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Twelve (12) bandits were killed and two (2) soldiers were wounded in action.", 12, 2),
        ("Nine people died on the spot and two upon admission to the district hospital.", 11, None),
        ("Six died at the scene while four died on the way to hospital.", 6, None),
        ("Seven raiders were sent to hell, while three got injured.", 7, 3),
        ("The blast brought down a wall, resulting in martyrdom of four brave sepoys.", 4, None),
        ("Two rebels, who were wanted for the killing of elder Tariq Shah, were neutralised.", 2, None),
        ("The 14 sailors on board, nine of them of the barracks at Vigo, have died.", 14, None),
        ("A girl who had been watching with her brothers suffered burns to her hand.", None, 1),
        ("Three constables sustained varying degrees of injuries.", None, 3),
        ("Eleven soldiers who were hurt have succumbed to their injuries, taking the total to 16.", 16, None),
        ("Soldiers killed in combat two members of the front.", 2, None),
        ("At least 21 armed Taliban were killed, five wounded and 14 arrested.", 21, 5),
        ("Four Afghan police were killed and six police and soldiers wounded.", 4, 6),
        ("The two crew members ejected and are unhurt.", 0, 0),
        ("Three ADF/NALU rebels, who were preparing a raid, were neutralised.", 3, None),
        ("A drone killed Mullah Hakim, the shadow governor of Nuristan, along with four of his guards.", 5, None),
        ("Four rebels, one of them wanted for the murder of two nurses, were shot dead.", 4, None),
        ("A leader of the People's Front and two followers were wounded.", None, 3),
        ("Nineteen Al Shabaab were put out of action.", 19, None),
        ("The Carabinieri executed an order of custody against 23 persons of one family.", None, None),
    ],
)
def test_who_came_to_harm(text: str, killed: int | None, injured: int | None) -> None:
    told = counts.find(sentences.split(text)[0], Ground())
    for role, wanted in (("killed", killed), ("injured", injured)):
        most = max((t.count.best or 0 for t in told if t.role == role), default=None)
        assert most == wanted, (role, told)


@pytest.mark.parametrize("text", ["Troops rescued 25 kidnapped passengers.", "Eighteen abducted nurses were freed."])
def test_whom_forces_rescue_nobody_takes_again(text: str) -> None:
    assert not [t for t in counts.find(sentences.split(text)[0], Ground()) if t.role == "abducted"]


@pytest.mark.parametrize(
    ("text", "sub_event_type"),
    [
        ("Officers arrested the Georgian citizen Levan K. in Bex.", "Arrests"),
        ("The unit captured Abu Saad al Zawi, a bomb-making facilitator.", "Arrests"),
        ("The prosecutor had Jens K. arrested this morning.", "Arrests"),
        ("Two receivers were held the next day at the depot.", "Arrests"),
        ("The command conducted a collective self-defense strike.", "Air/drone strike"),
        ("The Air Component bombed a gathering of bandits.", "Air/drone strike"),
        ("A Puma helicopter of the corps, one of two on a patrol, came down at noon.", "Air"),
        ("Fireworks and bottles were thrown at constables.", "Violent demonstration"),
        ("Police launched more than a dozen ballistic missiles against the base.", "Shelling/artillery/missile attack"),
        ("Deputies responded to an active shooter at the offices.", "Shooting"),
        ("A one-way attack UAS impacted at the base.", "Air/drone strike"),
        ("The 21 peacekeepers were detained by armed elements.", "Abduction/forced disappearance"),
        ("The report of an aircraft mishap came at noon.", "Air"),
        ("Two men are under arrest after the landing.", "Arrests"),
        ("Three members of the front turned themselves in.", "Change to group/activity"),
        ("Engineers disabled nine anti-personnel mines.", "Disrupted weapons use"),
        ("A tip led the patrol to two 155 mm rounds.", "Disrupted weapons use"),
        ("A patrol took small-arms fire and withdrew.", "Armed clash"),
        ("The lifeboat rescued four people from a yacht.", "Sea"),
        ("Two people were led from a burning flat.", "Fire"),
        ("Troops seized 2,400 litres of acid and two pistols.", "Disrupted weapons use"),
    ],
)
def test_what_happened(text: str, sub_event_type: str) -> None:
    assert sub_event_type in {e.sub_event_type for e in events.find(sentences.split(text)[0])}


def test_suspects_who_are_handed_over_are_no_ground_lost() -> None:
    (found,) = [
        events.find(s) for s in sentences.split("The fishermen and two boats were handed over to the garrison.")
    ]
    assert not found


def test_the_day_on_which_the_police_were_called_is_the_day_of_the_deed() -> None:
    (one,) = main(
        "Detectives are appealing for information after a man was fatally stabbed in Rotherham.\n\n"
        "Officers were called at 17:52hrs on Sunday, 4 May to reports of a fight in Wellgate.\n\n"
        "A man was found with stab injuries and was pronounced dead at the scene.\n\n"
        "Two boys were arrested on suspicion of murder at an address in Leeds in the early hours of today, 6 May."
    )
    assert (one.date_start, one.date_end) == (dt.date(2031, 5, 4), dt.date(2031, 5, 4))


def test_a_call_tells_again_of_what_the_lead_told_of() -> None:
    found = main(
        "A man has died after a stabbing in Sydney's west overnight.\n\n"
        "About 11.40pm (Monday 5 May 2031), emergency services were called to a home at Mount Druitt, after reports a "
        "man had been stabbed. He died at the scene."
    )
    assert [(i.sub_event_type, i.date_start, i.date_end) for i in found] == [
        ("Stabbing", dt.date(2031, 5, 5), dt.date(2031, 5, 5))
    ]


def test_coffins_of_yesterday_are_no_memorial() -> None:
    (one,) = main(
        "The minister today laid wreaths on the mortal remains of the constables martyred yesterday in an attack "
        "by extremists near Chintalnar. Nineteen personnel laid down their lives and four were injured."
    )
    assert one.date_start == dt.date(2031, 5, 5)
    assert one.killed is not None
    assert one.killed.best == 19


def test_a_day_behind_that_is_the_day_of_the_deed() -> None:
    (s,) = sentences.split("The police said that on Sunday gunmen shot dead a guard.")
    (day,) = chronology.ranked(s, dates.find(s, DAY), s.end)
    assert day.score > chronology.SPOKEN
    (s,) = sentences.split("The police said on Sunday that gunmen had shot dead a guard.")
    (day,) = chronology.ranked(s, dates.find(s, DAY), s.end)
    assert day.score <= chronology.SPOKEN


def test_confessions_of_old_deeds_are_not_the_news() -> None:
    (one,) = main(
        "The police arrested two terrorists of the front in Quetta on Monday and recovered two hand grenades. "
        "The accused have confessed to the bombing of a railway track in 2028."
    )
    assert one.date_start == dt.date(2031, 5, 5)


def test_a_week_of_accidents_is_no_accident() -> None:
    assert all(
        i.killed is None
        for i in main("Between 21 and 27 April the guard registered 1,212 accidents on the roads with 7 dead.")
    )


def test_where_the_police_are_who_inquire_is_not_where_it_was() -> None:
    drafts = EXTRACTOR.read(
        Document(
            id="x",
            text="Police in Daveyton have launched a manhunt after three people were shot dead at a tavern in Etwatwa "
            "on Sunday night.",
            date=DAY,
        )
    ).drafts
    assert [d.where.mentions[0].text for d in drafts if d.where is not None] == ["Etwatwa"]


def test_what_befalls_a_ceremony_is_news() -> None:
    (one,) = main(
        "During the act for the 81st anniversary of the Guard at 5.41 p.m. yesterday in Caracas, two devices loaded "
        "with explosives detonated near the stage. Seven guards are injured."
    )
    assert one.date_start == dt.date(2031, 5, 5)


def test_until_the_next_morning_is_not_the_night_of_the_rest() -> None:
    found = main(
        "Three officers were injured as fireworks and bottles were thrown in Dundee on Saturday, 3 May.\n\n"
        "Buses were diverted until the following morning.\n\n"
        "In Edinburgh, on the same night, two men were stabbed in Niddrie."
    )
    assert {i.date_start for i in found} == {dt.date(2031, 5, 3)}


def test_no_child_is_among_officers() -> None:
    (one,) = main(
        "Three officers were injured as fireworks and bottles were thrown in Dundee on Saturday.\n\n"
        "A 12-year-old girl who had been watching with her brothers suffered burns to her hand."
    )
    assert one.injured is not None
    assert one.injured.best == 4


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("On night 3/4 May troops searched the wadi.", 3, 4),
        ("During last night a boat sank.", 5, 6),
        ("Shops were looted on Saturday, Sunday and again on Monday.", 3, 5),
        ("On the evening of the 4th gunmen struck.", 4, 4),
    ],
)
def test_days_of_releases(text: str, first: int, last: int) -> None:
    (day,) = dates.find(sentences.split(text)[0], DAY)
    assert (day.first.day, day.last.day) == (first, last)


def test_arrests_have_the_place_and_the_day_of_what_opens_their_paragraph() -> None:
    found = main(
        "Coast Guard press office\n"
        "Officers boarded a trawler off Dover at 6am today. Eleven men were arrested on suspicion of smuggling.\n"
        "Arrests were also made in Ashford yesterday evening."
    )
    assert [(i.sub_event_type, i.date_start) for i in found] == [
        ("Arrests", dt.date(2031, 5, 6)),
        ("Arrests", dt.date(2031, 5, 5)),
    ]


def test_the_day_that_owns_a_disaster_is_its_day_whoever_speaks() -> None:
    (s,) = sentences.split("The number of confirmed dead in Saturday's slide stands at nine.")
    (day,) = chronology.ranked(s, dates.find(s, DAY), s.end)
    assert day.score > chronology.SPOKEN
