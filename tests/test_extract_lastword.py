"""The last word on an incident's place: what replaces the rules' choice, and what never does."""

from __future__ import annotations

import pytest

from geo.extract.rules import RuleExtractor
from geo.extract.site import lastword
from geo.extract.site.lastword import MARGIN, Contest, winner
from geo.extract.site.towns import Town
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

RULES, OTHER = Town("rules", (), {}), Town("other", (), {})


def contest(kept: dict[str, float], other: dict[str, float], background: float = 0.0) -> Contest:
    return Contest([RULES, OTHER], [kept, other], 0, (1.0, 0.0, background))


def test_only_what_is_surer_by_the_margin_replaces(monkeypatch: pytest.MonkeyPatch) -> None:
    """As likely is not enough; what a weight is worth depends on whether the incident is background."""
    monkeypatch.setattr(lastword, "_weights_for", lambda styles: {"a": styles[0] - styles[2]})
    assert winner(contest({}, {"a": MARGIN - 0.01})) is None
    assert winner(contest({}, {"a": MARGIN + 0.01})) is OTHER
    assert winner(contest({}, {"a": MARGIN + 0.01}, background=1.0)) is None  # its weight falls to nothing there


def test_a_street_keeps_its_town() -> None:
    """However much is said of the town, the street is where it was."""
    text = (
        "SALINA, Kan. (KSAL) - A man was shot dead on Ash Street in Salina on Friday night, Salina police said. Salina "
        "officers found him near a parked car."
    )
    where = RuleExtractor(GazetteerNames(Gazetteer())).read(Document("d", text)).drafts[0].where
    assert where is not None
    assert [m.text.lower() for m in where.mentions][:2] == ["ash street", "salina"]


def test_a_district_keeps_its_province(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the rules chose: the province is named in the sentence that tells of it, and holds the district."""
    text = (
        "In Kandahar province, troops shot dead two men during a raid in Panjwa’i district and Kandahar city on Friday."
    )
    monkeypatch.setattr(lastword, "winner", lambda held: next(t for t in held.towns if t and t.key == "panjwa’i"))
    assert place_of(text)[:2] == ["Panjwa’i", "Kandahar"]


def test_what_holds_a_known_choice_and_where_somebody_speaks_are_no_rivals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the province that the town lies in, nor the capital in which the ministry is."""
    rivals: set[str] = set()

    def none(held: Contest) -> None:
        rivals.update(t.key for n, t in enumerate(held.towns) if t is not None and n != held.kept)

    monkeypatch.setattr(lastword, "winner", none)
    place_of("Gunmen shot dead two farmers in Osh, in the Osh region, on Friday, the health ministry in Bishkek said.")
    assert "bishkek" not in rivals
    place_of("Gunmen shot dead two farmers in Tikrit in Salah al-Din province on Friday.")
    assert not rivals & {"salah al-din", "tikrit"}


def place_of(text: str) -> list[str]:
    where = RuleExtractor(GazetteerNames(Gazetteer())).read(Document("d", text)).drafts[0].where
    return [m.text for m in where.mentions] if where is not None else []
