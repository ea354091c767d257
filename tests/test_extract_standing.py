"""What an incident is to its report: the rules' answer, and when the learnt weights take another."""

from __future__ import annotations

import datetime as dt
import json

from geo.extract import reader
from geo.extract.incidents.report import Report
from geo.extract.incidents.tellings import Group
from geo.extract.judge import standing
from geo.extract.judge.standing import BACKGROUND, MAIN, NONE, STANDINGS, Finished
from geo.extract.names import places
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

NAMES = GazetteerNames(Gazetteer())
NEWS_AND_HISTORY = (
    "Gunmen shot dead two traders at the market in Kaduna on Monday, police said. The two had come to buy maize.\n"
    "In June last year a bomb killed 16 people in Maiduguri."
)
NO_NEWS = "The council will meet on Monday to talk about the budget. Prices exploded last year, the mayor said."


def finished(text: str) -> Finished | None:
    """The incidents of a text as the rules leave them."""
    document = Document("one", text, None, dt.date(2031, 5, 8))
    body = sentences.split(text)
    report = Report(document, body, places.find(body, text, NAMES), NAMES, "test")
    held: list[Finished] = []

    def keep(told: Finished) -> list[Group]:
        held.append(told)
        return list(told.kept)

    reader.grouped(report, report.tellings(), standing=keep)
    return held[0] if held else None


def test_news_stays_news_and_history_history() -> None:
    """The most important incident comes first, and keeps its place."""
    told = finished(NEWS_AND_HISTORY)
    assert told is not None
    assert [told.ruled(g) for g in told.all] == [MAIN, BACKGROUND]
    assert [g.background for g in standing.stand(told)] == [False, True]


def test_what_is_nothing_is_not_told() -> None:
    """Words of violence that mean prices are no incident, by the rules or by the weights."""
    told = finished(NO_NEWS)
    assert told is None or standing.stand(told) == []


def test_every_feature_is_also_weighed_with_what_the_rules_say() -> None:
    told = finished(NEWS_AND_HISTORY)
    assert told is not None
    for g in told.all:
        names = standing.features(told, g)
        assert f"r={told.ruled(g)}" in names
        assert any(name.startswith("ago=") and name.endswith(f"r={told.ruled(g)}") for name in names)


def test_the_rules_stand_where_nothing_is_likelier_by_its_margin() -> None:
    """Each answer has a margin against each of the rules', and what is news is not dropped lightly."""
    held = json.loads(standing.FILE.read_text(encoding="utf-8"))
    assert held["margins"].keys() == set(STANDINGS)
    assert all(x >= 0 for margins in held["margins"].values() for x in margins.values())
    assert held["margins"][MAIN][NONE] > held["margins"][NONE][BACKGROUND]


def test_no_weight_is_that_of_a_name() -> None:
    """Words are weighed as running text writes them in small letters."""
    held = json.loads(standing.FILE.read_text(encoding="utf-8"))
    words = [name[2:] for name in held["weights"] if name.startswith("w:")]
    assert words and all(w == w.lower() and w.isascii() for w in words)
    assert not {"kaduna", "maiduguri", "iraq", "police's"} & set(words)
