"""What language a text is in: a headline is English though names in it hold words of other languages."""

from __future__ import annotations

import pytest

from geo.extract.text import language


@pytest.mark.parametrize(
    "text",
    [
        "Al-Shabab kills three soldiers in ambush near Afgoye",
        "Army kills nine al-Shabab fighters in central region",
        "Aerial bombardment kills four in Der-Ezzor",
        "Two men found dead in San Pedro del Valle",
        "Two men shot dead amid gang war",
        "Gunmen kill trader, son AU Chinedu Okafor",
        "Blast in Bab al-Hawa in al-Dana leaves casualties",
    ],
)
def test_a_headline_of_foreign_names_is_not_foreign(text: str) -> None:
    """ "al", "del" and "au" in names, and "in" and "men", which English has too, make no other language of it."""
    assert language.guess(text) in (None, "en")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El alcalde de la ciudad fue asesinado por sicarios en su casa"),
        ("fr", "Attaque dans le nord du pays : quatre morts et des blessés"),
        ("it", "Due uomini sono stati uccisi nella notte in un bar della città"),
        ("de", "Zwei Männer bei einem Angriff in der Nacht erschossen"),
    ],
)
def test_a_foreign_headline_is_told(code: str, text: str) -> None:
    """Words of their own remain to those that are in another language."""
    assert language.guess(text) == code
