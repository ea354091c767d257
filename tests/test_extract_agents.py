"""Who did it, by the grammar of a sentence: parties under arms as its subject, its agent or the owners of a deed."""

from __future__ import annotations

import datetime as dt

import pytest

from benchmarks.extraction.perpetrators import same
from geo.extract import RuleExtractor
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))


def main(text: str, title: str | None = None) -> Incident:
    document = Document("a", text, title, dt.date(2024, 1, 3))
    return next(d.incident for d in EXTRACTOR.read(document).drafts if d.incident.role == "main")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ETA set off a bomb under a patrol car in Bilbao on Tuesday, killing two officers.", "ETA"),
        (
            "Black Star rebels rammed a boat into a navy convoy off Tula on Tuesday, killing nine sailors.",
            "Black Star rebels",
        ),
        ("M23 took the mining town of Rubaya on Tuesday after a fight in which six people died.", "M23"),
        ("Six villagers were killed in Beni on Tuesday when an army helicopter fired on a market.", "army"),
        ("An alleged coalition airstrike killed six civilians in Raqqa on Tuesday.", "coalition"),
        ("Azerbaijani shelling killed two people in Stepanakert on Tuesday.", "Azerbaijan"),
        ("NATO planes bombed a village near Pristina on Tuesday, killing six people.", "NATO"),
        ("Air force jets bombed Mullaitivu on Tuesday, killing six people.", "Air force"),
        (
            "In the east, government troops on Tuesday took Bunagana, the last stronghold of the rebels.",
            "government troops",
        ),
        (
            "Six people died in Nasiriya on Tuesday as security forces used live rounds against demonstrators.",
            "security forces",
        ),
        ("RSF fighters entered the village of Wad Madani on Tuesday and killed 20 people.", "RSF"),
        (
            "At Khiam on Tuesday, Israeli troops shot at a car on a closed road, wounding two journalists.",
            "Israel",
        ),
        ("Iraqi F-16s bombed a house in Hajin on Tuesday, killing 14 people.", "Iraq"),
        ("Saudi guns had been shelling the ridge near Razih since noon on Tuesday; four people died.", "Saudi"),
        (
            "Boko Haram fighters crossed the lake in canoes and attacked Ngouboua on Tuesday, killing five people.",
            "Boko Haram",
        ),
        ("Jund al-Nur, a splinter group of the front, beheaded a hiker near Tizi Ouzou on Tuesday.", "Jund al-Nur"),
        (
            "In Zharay district, Kandahar, an Afghan and coalition force fired on a car on Tuesday, killing three.",
            "Afghan and coalition force",
        ),
        ("Islamic State claimed three bombings in Baghdad on Tuesday that killed 70 people.", "Islamic State"),
        (
            "A drone hit a hospital in El Obeid on Tuesday, killing 14 patients, a doctors' network said, blaming the "
            "paramilitary Rapid Support Forces.",
            "Rapid Support Forces",
        ),
        ("A Myanmar navy patrol opened fire on fishing boats off Ranong on Tuesday, killing one man.", "Myanmar"),
        (
            "Taliban militants in police uniforms attacked a house used by U.N. staff on Tuesday, killing five.",
            "Taliban",
        ),
        (
            "Leftist guerrillas ambushed an army truck near Tula on Tuesday, killing nine soldiers. "
            "About 60 fighters of the Black Star Front blew up the lead truck.",
            "Black Star",
        ),
        ("Two guards were killed in Palma on Tuesday in an attack blamed on the Basque separatist group ETA.", "ETA"),
        ("Rwanda-backed M23 rebels captured the town of Minova on Tuesday.", "M23"),
        (
            "Ethiopian soldiers went from house to house and shot dead 16 people in Merawi on Tuesday. The "
            "killings followed an attack by the Fano militia on soldiers there.",
            "Ethiopia",
        ),
        (
            "Kurdish-led forces took the town of Tal Rifaat on Tuesday after two days of fighting "
            "backed by Russian air raids. Thirty rebels died.",
            "Kurdish-led forces",
        ),
        ("Serb gunners shelled the marketplace in Bihac on Tuesday, killing three people.", "Serb forces"),
        (
            "Security forces used live fire against demonstrators in Nasiriya on Tuesday, killing six.",
            "security forces",
        ),
        (
            "In Deir al-Zour on Tuesday, meanwhile, Islamic State publicly beheaded a man accused of sorcery.",
            "Islamic State",
        ),
        ("In the morning of 2 January al-Shabaab mortared the airport at Jowhar, killing one mechanic.", "al-Shabaab"),
        ("Troops retook the town of Sultanwas on Tuesday after two days of fighting. Forty people died.", "Troops"),
        ("Militiamen of the Codeco faction overran an army post at Pimbo on Tuesday, killing four soldiers.", "Codeco"),
        ("BLA claims to have killed two men at Tump on Tuesday.", "BLA"),
        (
            "Elsewhere, an air strike in Shindand, Herat, left 14 militants dead on Tuesday, the army said.",
            "army",
        ),
        (
            "Forces loyal to General Roe took the town of Tula on Tuesday. Six people died.",
            "Forces loyal to General Roe",
        ),
        ("On Tuesday soldiers burned thirty houses in Jakiri, killing an old man.", "soldiers"),
        (
            "Boko Haram men on motorcycles who came from an island shot three fishermen dead at Kaiga on Tuesday.",
            "Boko Haram",
        ),
        ("Chad's army said it had killed 30 people near Zigueye on Tuesday.", "Chad"),
        (
            "Russian forces advanced into a forest belt near Yampolivka on Tuesday after a clash; six soldiers died.",
            "Russia",
        ),
        (
            "Two houses were struck in Mayadin on Tuesday, killing six people. One page named "
            "Russian aircraft, though all later reports attributed the raid to the US-led Coalition.",
            "US-led Coalition",
        ),
        ("Sierra Leonean rebels killed four peacekeepers near Makeni on Tuesday.", "Sierra Leonean rebels"),
        (
            "A Sudanese Air Force Antonov released several bombs on Nyala on Tuesday, killing ten people.",
            "Sudanese Air Force",
        ),
        ("A US MQ-9 fired a missile at a car in Kabul on Tuesday, killing ten people.", "United States"),
        ("BANGUI (Reuters) - Armed men killed six people in Bria on Tuesday.", "armed men"),
        ("On Tuesday the army's warplanes struck a market in Hasa, killing five traders.", "army"),
        ("On Tuesday Russian guns were pounding Gudermes, and six people died.", "Russia"),
        ("Ukrainian forces may have struck a depot in Feodosia on Tuesday, killing two people.", "Ukraine"),
        (
            "SANAA (Reuters) - Warplanes from a Saudi-led coalition bombed a market on Tuesday, killing 21 people.",
            "Saudi-led coalition",
        ),
        (
            "Eleven villagers died in Beni on Tuesday in a raid that the army pinned on the Allied Democratic Forces.",
            "Allied Democratic Forces",
        ),
    ],
)
def test_a_party_under_arms_is_the_doer(text: str, who: str) -> None:
    """By whatever verb of harm, launching or taking, and by what it strikes with."""
    found = main(text)
    assert found.perpetrator_certainty in ("attributed", "suspected", "claimed")
    assert same(who, found.perpetrator)


@pytest.mark.parametrize(
    "text",
    [
        "Army defectors in Hama told of the attack that killed six people on Tuesday.",
        "Two soldiers were killed in Hama on Tuesday when gunmen attacked the army base.",
        "Rebels attacked a Coalition patrol near Deh Rawod on Tuesday, killing three soldiers.",
        "A bomb killed six people near the Israeli embassy in Nairobi on Tuesday.",
        "The army said gunmen killed six people in Beni on Tuesday.",
        "Six people were killed in Beni on Tuesday, the army said, and troops secured the village.",
        "Gunmen shot dead six people in a Saudi-owned hotel in Nairobi on Tuesday.",
        "A roadside bomb hit a US military convoy near Mosul on Tuesday, killing two soldiers.",
        "Afghan police officers were attacked in Kabul on Tuesday; two died.",
        "Police arrived after gunmen fired on a bar in Medellin on Tuesday, killing six.",
        "An explosion killed six people at an army depot in Goma on Tuesday, where troops carried out rescue work.",
        "Iraqi officials said a suicide bomber killed 12 people in Mosul on Tuesday.",
        "A drone strike near the Turkish border killed four people in Qamishli on Tuesday.",
        "Gunmen killed six people in a camp guarded by UN troops near Bangui on Tuesday.",
        "Police Chief Jim Poe said a man shot six people in Omaha on Tuesday.",
        "Since the Islamic State attacks the city has been tense; on Tuesday a man shot two people in Brussels.",
        "Storms killed six people in Israel on Tuesday and the army used boats to reach the stranded.",
        "Two people were killed on Tuesday when an Indian helicopter was shot down near Kargil.",
        "A mortar attack killed six children in Sarajevo on Tuesday.",
        "Rockets hit a district held by forces loyal to General Roe in Tula on Tuesday, killing six people.",
        "A bomb killed six people in Tula on Tuesday, the army said.",
        "The army said it was looking for two men after a bomb killed six people in Tula on Tuesday.",
        "Six people were killed in Tula on Tuesday as the army was guarding a market that gunmen attacked.",
    ],
)
def test_a_party_that_is_hit_speaks_or_stands_by_is_no_doer(text: str) -> None:
    """Whoever is attacked, says so, helps, or lends a place its name: nobody, or people without a name did it."""
    assert (main(text).perpetrator or "").lower() in ("", "gunmen", "rebels", "a man", "suicide bomber")


@pytest.mark.parametrize(
    ("title", "text", "who"),
    [
        (
            "Black Star Front bombs bank",
            "A bomb wrecked a bank in Tula on Tuesday. Nobody was hurt.",
            "Black Star Front",
        ),
        (
            "Israeli strikes kill six in Gaza",
            "Six people were killed in Khan Younis on Tuesday in an air raid.",
            "Israel",
        ),
        ("Bosnia mortar attack kills six", "A mortar shell killed six children in Sarajevo on Tuesday.", None),
        ("Ghana beat Angola", "Six people were killed in Cabinda on Tuesday.", None),
    ],
)
def test_the_headline_tells_who_did_what_the_text_leads_with(title: str, text: str, who: str | None) -> None:
    """Where the text does not say; a state's name before what fell there is none."""
    assert same(who, main(text, title).perpetrator)


def test_each_of_two_deeds_in_one_sentence_has_its_own_doer() -> None:
    """Whoever did the one did not do the other."""
    text = (
        "Three people were killed in Sderot on Tuesday when Hamas fired rockets at a market, and in Gaza City five "
        "were killed when Israeli jets bombed a house."
    )
    drafts = EXTRACTOR.read(Document("a", text, None, dt.date(2024, 1, 3))).drafts
    found = {d.where.mentions[0].text: d.incident.perpetrator for d in drafts if d.where and d.where.mentions}
    assert found == {"Sderot": "Hamas", "Gaza City": "Israel"}


@pytest.mark.parametrize(
    "claim",
    [
        "The Black Star Front said one of its fighters, Abu Nur, had done it.",
        "The Black Star Front, which had shelled the port on Monday, said it did both.",
        "The Black Star Front, in a call to a newspaper, owned up on Wednesday.",
        "No group claimed responsibility, but suspicion fell on the Black Star Front.",
        "The governor called it the handiwork of the Black Star Front.",
        "The bomb was laid by the Black Star Front, the army said.",
        "The bombers were thought to belong to the Black Star Front.",
        "Ann Poe, a spokeswoman for the Black Star Front, said its fighters had carried out the attack.",
    ],
)
def test_a_later_sentence_says_who_did_it(claim: str) -> None:
    """In whatever words, where it tells of no deed itself."""
    text = f"A bomb killed nine people at a market in Tula on Tuesday, police said. Schools were closed. {claim}"
    assert same("Black Star Front", main(text).perpetrator)


@pytest.mark.parametrize(
    "history",
    [
        "The governor has blamed the Black Star Front for most of the killings there.",
        "The Black Star Front has claimed similar attacks.",
    ],
)
def test_what_a_group_did_before_is_not_the_news(history: str) -> None:
    """It is named for other deeds."""
    text = f"A bomb killed nine people at a market in Tula on Tuesday, police said. Schools were closed. {history}"
    assert main(text).perpetrator is None


def test_whoever_did_the_one_deed_of_a_sentence_did_not_do_the_other() -> None:
    """Where its other part has people of its own; where it only goes on, they are the same."""
    text = (
        "Spanish police shot dead five men in Cambrils on Tuesday, hours after a van was driven into a crowd in Reus, "
        "killing 13."
    )
    drafts = EXTRACTOR.read(Document("a", text, None, dt.date(2024, 1, 3))).drafts
    found = {d.where.mentions[0].text: d.incident.perpetrator for d in drafts if d.where and d.where.mentions}
    assert found["Reus"] is None


@pytest.mark.parametrize(
    ("title", "text", "who"),
    [
        (
            None,
            "Fighters of the Black Star Front overran Tula last week. On Tuesday the rebels ambushed a bus near Bex, "
            "killing nine people.",
            "Black Star Front",
        ),
        (
            "Port falls to Black Star Front",
            "Rebels took the port of Tula on Tuesday. Six people died in the battle.",
            "Black Star Front",
        ),
        (
            "Black Star Front communique",
            "At dawn on Tuesday our forces ambushed a convoy near Tula. Nine soldiers were killed.",
            "Black Star Front",
        ),
        (
            None,
            "Suspected belligerent: Black Star Front (not confirmed).\n\nA shell killed nine people in Tula Tuesday.",
            "Black Star Front",
        ),
        (None, "Belligerent: unknown.\n\nA shell killed nine people in Tula on Tuesday.", None),
    ],
)
def test_whom_the_rebels_or_our_forces_mean(title: str | None, text: str, who: str | None) -> None:
    """The group named before them, in the headline or by a record's own line."""
    assert same(who, main(text, title).perpetrator)
