"""Who is said to have done it: claims by the doers, blame by others, suspicion, and nobody."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor, blame, sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Incident

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
LEAD = "A bomb killed 12 people in Quetta on Tuesday, police said. "


def main(text: str) -> Incident:
    document = Document("a", text, None, dt.date(2024, 1, 3))
    return next(d.incident for d in EXTRACTOR.read(document).drafts if d.incident.role == "main")


@pytest.mark.parametrize(
    ("text", "who", "certainty"),
    [
        ("Al Shabaab claimed responsibility.", "Al Shabaab", "claimed"),
        ("The Islamic State group said it was behind the attack.", "Islamic State", "claimed"),
        ("al-Shabaab said its fighters had carried out the raid.", "al-Shabaab", "claimed"),
        ("The attack was claimed by the Islamic State group.", "Islamic State", "claimed"),
        ("The Pakistani Taliban, known as TTP, claimed responsibility.", "Pakistani Taliban", "claimed"),
        ("THE FMLN CLAIMED RESPONSIBILITY FOR THE ATTACK.", "FMLN", "claimed"),
        ("Militants from Boko Haram attacked a village.", "Boko Haram", "attributed"),
        ("Boko Haram militants killed 12 people in a village.", "Boko Haram", "attributed"),
        ("The army blamed the attack on Boko Haram.", "Boko Haram", "attributed"),
        ("Officials blamed the Allied Democratic Forces for it.", "Allied Democratic Forces", "attributed"),
        ("Suspected Boko Haram militants killed six.", "Boko Haram militants", "suspected"),
        ("The men are believed to be members of the Lord's Resistance Army.", "Lord's Resistance Army", "suspected"),
    ],
)
def test_who_is_named(text: str, who: str, certainty: str) -> None:
    """The name as written, without article, and how it is said."""
    found = blame.blame(sentences.split(text)[0], ())
    assert found is not None
    assert (found.who, found.certainty) == (who, certainty)
    assert who in text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "No group claimed responsibility.",
        "Nobody has yet claimed responsibility.",
        "Soldiers killed 19 militants from Boko Haram.",
        "The Taliban denied responsibility.",
        "He claimed responsibility for the late delivery.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    """Denials, victims and pronouns are no perpetrators."""
    assert blame.blame(sentences.split(text)[0], ()) is None


def test_a_claim_of_its_own_belongs_to_what_was_told_before() -> None:
    """The sentence tells of nothing itself; its words are the evidence."""
    incident = main(LEAD + "Schools were closed. The Islamic State group said it was behind the attack.")
    assert (incident.perpetrator, incident.perpetrator_certainty) == ("Islamic State", "claimed")
    (claim,) = (c for c in incident.claims if c.field == "perpetrator")
    assert claim.sentence == "The Islamic State group said it was behind the attack."


def test_no_claim_is_a_note() -> None:
    """Unknown stays unknown, and the report's own words are kept."""
    incident = main(LEAD + "No group has claimed responsibility.")
    assert (incident.perpetrator, incident.perpetrator_certainty) == (None, "unknown")
    assert "no claim of responsibility: No group has claimed responsibility." in incident.notes
