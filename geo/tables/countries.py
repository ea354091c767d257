"""Country names as tables write them → ISO 3166-1 alpha-2."""

from __future__ import annotations

import re
from functools import lru_cache

from geo.folding import folded
from geo.regions import COUNTRIES

__all__ = ["code_of"]

_OTHER_NAMES = {
    "bosnia herzegovina": "BA",
    "brunei darussalam": "BN",
    "cabo verde": "CV",
    "cambodia kampuchea": "KH",
    "congo": "CG",
    "cote divoire": "CI",
    "czechia": "CZ",
    "democratic republic of congo": "CD",
    "democratic republic of the congo": "CD",
    "east timor": "TL",
    "great britain": "GB",
    "holy see": "VA",
    "kingdom of eswatini": "SZ",
    "lao pdr": "LA",
    "macedonia": "MK",
    "madagascar malagasy": "MG",
    "myanmar burma": "MM",
    "palestinian territories": "PS",
    "palestine": "PS",
    "people's republic of the congo": "CG",
    "republic of congo": "CG",
    "russia soviet union": "RU",
    "russian federation": "RU",
    "serbia yugoslavia": "RS",
    "slovak republic": "SK",
    "swaziland": "SZ",
    "syrian arab republic": "SY",
    "the gambia": "GM",
    "timor leste": "TL",
    "turkiye": "TR",
    "united states of america": "US",
    "viet nam": "VN",
    "vietnam north vietnam": "VN",
    "west bank and gaza strip": "PS",
    "yemen north yemen": "YE",
    "zaire": "CD",
    "zimbabwe rhodesia": "ZW",
}
"""As UCDP, ACLED, GTD and the United Nations write them, where English news writes another name."""


@lru_cache(maxsize=1024)
def code_of(name: str) -> str | None:
    """The code of a country by its name or its code; None for what is no country known."""
    text = name.strip()
    if re.fullmatch(r"[A-Z]{2}", text) and text in COUNTRIES:
        return text
    plain = _plain(text)
    return _codes().get(plain) or _codes().get(_plain(re.sub(r"\(.*?\)", "", text)))


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {_plain(name): code for code, name in COUNTRIES.items()} | {_plain(n): c for n, c in _OTHER_NAMES.items()}


def _plain(name: str) -> str:
    return " ".join(re.sub(r"[^a-z ]", " ", folded(name)).split())
