"""Where a sentence goes: the rules' answer, and when the learnt weights take another."""

from __future__ import annotations

import datetime as dt
import json

from geo.extract import reader
from geo.extract.incidents import joinsigns, joinweights
from geo.extract.incidents.joinweights import LOOSE, NEW, Case
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.names import places
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

NAMES = GazetteerNames(Gazetteer())
TWO = (
    "Gunmen shot dead two traders at the market in Kaduna on Monday, police said.\n"
    "In Maiduguri a bomb killed six people on Tuesday. The bomb was hidden in a cart."
)


def cases(text: str) -> list[Case]:
    """What is asked for the sentences of a text, each answered as the rules do."""
    document = Document("two", text, None, dt.date(2031, 5, 8))
    body = sentences.split(text)
    report = Report(document, body, places.find(body, text, NAMES), NAMES, "test")
    asked: list[Case] = []

    def by(case: Case) -> int:
        asked.append(case)
        return case.ruled

    reader.grouped(report, report.tellings(), by)
    return asked


def test_the_first_sentence_and_what_tells_of_nothing_are_not_asked_about() -> None:
    """There is nothing to choose for the first, and the rules know best what is none."""
    asked = cases(TWO)
    assert asked and all(case.telling.sentence.index > 0 for case in asked)
    assert all(case.ruled != LOOSE for case in asked)


def test_each_incident_a_new_one_and_none_can_be_answered() -> None:
    for case in cases(TWO):
        assert {answer for answer, _ in joinweights.features(case)} == {*range(len(case.groups)), NEW, LOOSE}


def test_another_town_another_day_and_another_deed_are_another_incident() -> None:
    assert joinweights.choose(cases(TWO)[0]) == NEW


def test_of_two_days_as_near_the_later_counts() -> None:
    """The same on each run: an incident's days are a set, which has no order."""
    case = next(c for c in cases(TWO) if c.telling.own_days)
    day = case.telling.own_days[0].first
    around = {day - dt.timedelta(1), day + dt.timedelta(1)}
    assert joinsigns.since(case.telling, Group(days=around)) == "-day"


def test_what_stands_in_the_model_is_asked_for() -> None:
    """No weight is that of a name: all are made of the signs' few words."""
    held = json.loads(joinweights.FILE.read_text(encoding="utf-8"))
    assert held["margin"] > 0
    made = {name for case in cases(TWO) for _, told in joinweights.features(case) for name in told}
    assert len(made & held["weights"].keys()) > len(made) // 2
