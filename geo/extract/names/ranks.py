"""How large a place a name stands for: street, town, district, province, region, country."""

from __future__ import annotations

from geo.extract.names.places import Named
from geo.extract.text.tokens import words
from geo.extract.words.placewords import ENGLISH
from geo.roles import NameInfo

__all__ = ["COUNTRY", "DISTRICT", "PROVINCE", "QUARTER", "REGION", "TOWN", "is_common", "may_be_country", "rank_of"]

QUARTER, TOWN, DISTRICT, PROVINCE, REGION, COUNTRY = range(6)
"""Ranks of places, the smallest first; QUARTER holds streets, buildings and names that no gazetteer knows."""


def rank_of(named: Named) -> int:
    """How large a place the name stands for, by what the sentence calls it, else by its foremost bearer."""
    info = named.info
    parts = named.mention.text.lower().split()
    last = parts[-1] if len(parts) > 1 else ""
    if is_common(named):
        return QUARTER
    for word in (last, named.mention.feature or ""):
        for rank, table in _CALLED:
            if word in table and _may_be(info, rank):
                return rank
    return QUARTER if info is None else _rank(info.foremost or _least(info))


def _may_be(info: NameInfo | None, rank: int) -> bool:
    """Whether a sentence may call what bears a name something of this rank."""
    bearers = {_rank(code) for code in info.features} if info is not None else set()
    return not bearers or rank in bearers or (rank <= DISTRICT and COUNTRY not in bearers)


def may_be_country(named: Named) -> bool:
    """Whether a country is among those that bear a name."""
    return named.info is not None and any(f.startswith("PCL") for f in named.info.features)


def is_common(named: Named) -> bool:
    """A part of some town of the report, whatever else is called so: "Old City", "the Austin neighborhood"."""
    parts = named.mention.text.lower().split()
    if named.mention.feature in _NEIGHBOURHOODS and named.info is not None and "PPLX" not in named.info.features:
        return True
    return len(parts) > 1 and parts[-1] in _PARTS and all(p in ENGLISH for p in parts)


def _rank(code: str) -> int:
    if code.startswith("PCL") or code == "TERR":
        return COUNTRY
    if code in _WIDE:
        return REGION
    if code in ("ADM1", "ISL", "ISLS"):
        return PROVINCE
    if code.startswith("ADM"):
        return DISTRICT
    return TOWN if code.startswith("PPL") and code != "PPLX" else QUARTER


def _least(info: NameInfo) -> str:
    for prefix in ("PCL", "PPL", "ADM2", "ADM1"):
        found = sorted(f for f in info.features if f.startswith(prefix))
        if found:
            return found[0]
    return min(info.features, default="")


_PARTS = words("city town quarter zone market square bazaar district side end")
_NEIGHBOURHOODS = words("neighborhood neighbourhood quarter favela favelas street block")
_CALLED = (
    (QUARTER, words(
        "neighborhood neighbourhood suburb quarter street road square avenue boulevard airport camp cemetery base "
        "prison highway favela favelas block borough station bridge tower avenida"
    )),
    (TOWN, words("village town city hamlet settlement municipality capital port locality villages towns cities")),
    (DISTRICT, words("district county township subdistrict sub-district tehsil department commune")),
    (PROVINCE, words("province state region governorate oblast prefecture island territory division")),
    (REGION, words("mountains valley peninsula sea gulf bay strait lake river desert ocean islands")),
    (COUNTRY, words("republic country nation kingdom")),
)  # fmt: skip
_WIDE = words("CONT RGN SEA OCN MTS MT DSRT GULF STRT BAY LK STM PEN RVN CHN VAL")
