"""Confidence is a chance, and what supports a value raises it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from geo.extract.drafts import confidence
from geo.extract.drafts.dating import Dated
from geo.extract.text import sentences
from geo.model import Count, Mention, Where

LEAD = sentences.split("Two people were killed in Leeds on Monday.")[0]
DAY = dt.date(2024, 1, 1)
TOLD = confidence.Support(
    dated=Dated(DAY, DAY, 1, LEAD, LEAD.start, LEAD.end, said=True, chance=0.95),
    where=Where((Mention(25, 30, "Leeds", "place"),)),
    place_in_sentence=True,
    killed=Count.exactly(2),
    figures=(2,),
    statements=1,
    first=0,
    incidents=1,
    event_type="Accident",
    main=True,
    dated_report=True,
    shouted=False,
)


def test_it_is_a_chance() -> None:
    """Between 0 and 1, neither of them reached."""
    assert 0 < confidence.score(TOLD) < 1


def test_what_is_missing_takes_its_share() -> None:
    """Without a day, without a place, a draft is less sure than with them."""
    whole = confidence.score(TOLD)
    assert confidence.score(replace(TOLD, where=None)) < whole
    assert confidence.score(replace(TOLD, dated=None)) < whole
    assert confidence.score(replace(TOLD, where=None, dated=None)) < whole


def test_each_feature_is_there_once() -> None:
    """A name that came twice would weigh twice."""
    for support in (TOLD, replace(TOLD, where=None, killed=None, dated=None, main=False, shouted=True)):
        found = confidence.features(support)
        assert len(found) == len(set(found))
