"""Every value of an incident rests on words of its report, exact to the character, and says whose they are."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from geo.extract import RuleExtractor
from geo.extract.actors.attribution import Sources
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Claim, Count, Document, Draft, Incident

ROOT = Path(__file__).parents[1]
EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
NOT_READ = {"incident_id", "status", "place", "confidence", "sources", "claims"}


@cache
def reports() -> dict[str, Document]:
    """All reports of our own writing."""
    rows = json.loads((ROOT / "tests" / "gold" / "reports.json").read_text(encoding="utf-8"))
    briefs = (ROOT / "data" / "samples" / "briefs.jsonl").read_text(encoding="utf-8")
    rows += map(json.loads, briefs.splitlines())
    return {
        row["id"]: Document(
            row["id"], row["text"], row.get("title"), dt.date.fromisoformat(row["date"]) if row.get("date") else None
        )
        for row in rows
    }


@cache
def drafts(document: Document) -> list[Draft]:
    return list(EXTRACTOR.read(document).drafts)


def told(incident: Incident) -> dict[str, object]:
    """The fields that hold something."""
    held = {f.name: getattr(incident, f.name) for f in fields(incident) if f.name not in NOT_READ}
    return {name: value for name, value in held.items() if value not in (None, (), "unknown")}


@pytest.mark.parametrize("name", sorted(reports()))
def test_every_value_has_its_words(name: str) -> None:
    """Each field that is set has a claim; each claim's phrase stands in its sentence, and the sentence in its part."""
    document = reports()[name]
    for draft in drafts(document):
        claims = draft.incident.claims
        fields_told = set(told(draft.incident)) | ({"place"} if draft.where else set())
        assert fields_told <= {c.field for c in claims}
        for claim in claims:
            assert_exact(claim, document)


def assert_exact(claim: Claim, document: Document) -> None:
    part = document.text if claim.part == "text" else document.title or ""
    assert claim.document_id == document.id
    assert 0 <= claim.start < claim.end <= len(part)
    at = part.rfind(claim.sentence, 0, claim.start + len(claim.sentence))
    assert at >= 0
    assert at <= claim.start
    assert claim.end <= at + len(claim.sentence)
    if claim.attributed_to:
        everything = " ".join(f"{document.title or ''} {document.text}".split())
        assert claim.attributed_to in everything


@pytest.mark.parametrize("name", sorted(reports()))
def test_the_chosen_value_is_among_the_claims(name: str) -> None:
    """Counts, dates, kind and perpetrator: some claim of the field says just what the incident says."""
    for draft in drafts(reports()[name]):
        said = {(c.field, c.value) for c in draft.incident.claims}
        for field, value in told(draft.incident).items():
            if isinstance(value, Count | dt.date) or field == "perpetrator":
                assert (field, value.isoformat() if isinstance(value, dt.date) else value) in said


def test_a_figure_of_several_sentences_cites_each() -> None:
    """One by one told of, two dead: both sentences are the evidence."""
    text = "Omar Din, 41, was shot dead in Leeds on Tuesday. Sara Holt, 29, died in the same shooting."
    (draft,) = drafts(Document("a", text, None, dt.date(2024, 1, 3)))
    assert draft.incident.killed is not None
    assert draft.incident.killed.best == 2
    assert {c.sentence for c in draft.incident.claims if c.field == "killed"} == {
        "Omar Din, 41, was shot dead in Leeds on Tuesday.",
        "Sara Holt, 29, died in the same shooting.",
    }


def test_a_day_that_heads_a_list_is_cited_from_its_heading() -> None:
    """The sentence of a claim is the one in which its words stand, not the item of which they give the day."""
    text = (
        "SHIPPING ADVISORY\n\n"
        "(1) 15 July, 70 NM SW of Al Hudaydah. Product tanker attacked by two missiles and set on fire.\n\n"
        "(2) 18 July, 83 NM SE of Mokha. Two missiles hit a container ship and killed two sailors."
    )
    document = Document("a", text, None, dt.date(2031, 7, 21))
    claims = [c for d in drafts(document) for c in d.incident.claims]
    days = {c.value: c.sentence for c in claims if c.field == "date_start"}
    assert days["2031-07-15"] == "(1) 15 July, 70 NM SW of Al Hudaydah."
    for claim in claims:
        assert_exact(claim, document)


def test_the_words_of_a_claim_end_in_no_blank() -> None:
    """The offsets hold words alone."""
    text = "A bomber blew himself up in Afula on Monday, a day after a bus was raked with gunfire near Nablus."
    told = drafts(Document("a", text, None, dt.date(1996, 10, 15)))
    said = [text[c.start : c.end] for draft in told for c in draft.incident.claims]
    assert "a day after" in said
    assert said == [words.strip() for words in said]


def test_the_one_who_did_it_rests_on_his_words() -> None:
    """A figure that is known to be the doer's only from elsewhere in the report has the words that it was read from."""
    text = (
        "BOISE -- The coroner has released the names of a husband and wife who died in what police are calling a "
        "murder-suicide.\n\nThe coroner said Lorna Fenwick, 61, died of multiple gunshot wounds. Her husband, Gale "
        "Fenwick, 66, died of a single self-inflicted wound."
    )
    (draft,) = drafts(Document("a", text, None, dt.date(2031, 5, 8)))
    (claim,) = [c for c in draft.incident.claims if c.field == "killed_perpetrators"]
    assert "Gale Fenwick" in text[claim.start : claim.end]
    assert draft.incident.killed == Count(2, 2, 2)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Twelve people died, according to the health ministry.", "health ministry"),
        ("A police spokesman, Omar Din, told reporters that 12 people had died.", "police spokesman"),
        ("The Hamas-run health ministry said on Sunday that 12 people had died.", "The Hamas-run health ministry"),
        ("Twelve people died, the governor of the province said in a statement.", "the governor of the province"),
        ('"Twelve people died," said Col. Omar Din, an officer.', "Col. Omar Din"),
        ("THE ARMY REPORTED THAT 12 SOLDIERS DIED.", "ARMY"),
        ("TWELVE DIED IN THE CLASH, THE MINISTRY SAID TODAY.", "MINISTRY"),
        ("The paper Dawn reported 12 deaths, citing local officials.", "local officials"),
        ("On Monday, the interior ministry said 12 people had died.", "interior ministry"),
        ("Emergency services have confirmed 12 dead.", "Emergency services"),
        ("18:45 The health minister says that 12 people have died.", "health minister"),
        ("On October 11, 2023 Shehab Agency reported that 12 people had died.", "Shehab Agency"),
        ("18.45 GMT – The army said 12 people had died.", "army"),
        ("A shot was heard at 8:45 p.m. Miami Police said 12 people had died.", "Miami Police"),
        ("Police came about 3:20 a.m. to look into reports of 12 dead.", None),
        ("Police were called to a house in a suburb at about 1.10am Sunday after reports of 12 dead.", None),
        ("The storm has driven 147,000 people across 12 states said to be poor from their homes.", None),
        ("Twelve people died in the fire.", None),
        ("A man who said that he was hungry was among 12 dead.", None),
    ],
)
def test_who_says_so(text: str, who: str | None) -> None:
    """The source as the sentence names it."""
    body = sentences.split(text)
    at = text.lower().find("12") if "12" in text else text.lower().find("twelve")
    assert Sources(body).of(body[0], at, at + 2) == who


def test_each_figure_has_its_own_source() -> None:
    """Two sides, two tolls."""
    (s,) = body = sentences.split("Witnesses said nine people died, but the army put the toll at four.")
    sources = Sources(body)
    assert sources.of(s, s.text.find("nine"), s.text.find("nine") + 4) == "Witnesses"
    assert sources.of(s, s.text.find("four"), s.text.find("four") + 4) == "army"


@pytest.mark.parametrize(
    "text",
    [
        "Sheriff Ann Doe spoke of two dead, she said. He said later that a third had died.",
        'Sheriff Ann Doe said two people had died. "Three more were hurt," she added.',
    ],
)
def test_the_source_may_stand_in_the_sentence_before(text: str) -> None:
    """ "She said" means who was named last; a source that nobody names stays unknown."""
    body = sentences.split(text)
    found = Sources(body).of(body[1], body[1].end - 8, body[1].end)
    assert found == ("Sheriff Ann Doe" if "said two" in text else None)
