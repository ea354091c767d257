"""What all words of an incident say of its type."""

from __future__ import annotations

from geo.extract.text import sentences
from geo.extract.words import kindwords

BLAZE = ("Accident", "Fire")
CRASH = ("Accident", "Road")


def said(text: str) -> dict[str, float]:
    return kindwords.said(sentences.split(text))


def odds(text: str) -> list[float]:
    return kindwords.odds(said(text), [BLAZE, CRASH], kindwords.weights())


def test_names_and_numbers_count_nothing() -> None:
    """The same news of other people in another town is the same news."""
    assert said("Twelve shoppers fled a market in Gao.").keys() == said("Twelve shoppers fled a market in Ava.").keys()
    assert "gao" not in said("A market in Gao burnt down on Monday, killing 12.")


def test_words_speak_for_what_they_are_said_of() -> None:
    """No trigger is asked: flames and smoke on the one side, a bend and a ditch on the other."""
    blaze, crash = odds("Flames and thick smoke filled the dormitory while the residents slept.")
    assert blaze > crash
    blaze, crash = odds("The driver lost control on a bend and the minibus overturned into a ditch.")
    assert crash > blaze


def test_a_flash_says_less_than_a_report() -> None:
    """One word of a short text is not worth what fourteen are."""
    short, long = said("Flames rose."), said("Flames rose. " + "Smoke filled halls, stairs, rooms and cellars. " * 3)
    assert sum(v * v for v in short.values()) < sum(v * v for v in long.values())


def test_later_sentences_count_less() -> None:
    """What stands further down may be about something else."""
    counted = said("Flames rose from the roof. Smoke filled the halls. Rain fell on the trees.")
    assert counted["flames"] > counted["trees"] > 0


def test_the_likeliest_type_loses_nothing() -> None:
    """The sign is how far a type falls behind, down to a bound."""
    assert kindwords.spoken_for([4.0, 1.0, -50.0]) == [0.0, -1.5, -3.0]
    assert kindwords.spoken_for([]) == []
