"""Which places a name may mean, by the word with which news says what it is."""

from __future__ import annotations

import pytest

from geo.geocode.candidates import candidates
from geo.geocode.gazetteer import Gazetteer

GAZETTEER = Gazetteer()


@pytest.mark.parametrize(
    ("name", "word", "feature", "within"),
    [
        ("Daraa", "city", "PPL", "SY"),
        ("Al-Raqqah", "city", "PPL", "SY"),
        ("Daraa", "province", "ADM1", "SY"),
        ("Herat", "city", "PPL", "AF"),
    ],
)
def test_the_word_says_whether_a_town_or_its_province_is_meant(name: str, word: str, feature: str, within: str) -> None:
    """A town is found too where the gazetteer has the spelling for its province alone."""
    asked = [c.entry for c in candidates(GAZETTEER, name, word) if c.asked]
    assert [(e.feature, e.country) for e in asked][:1] == [(feature, within)]
