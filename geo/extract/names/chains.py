"""Names of places chained to the names that they are said to lie in: "X district, Y province"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.names.named import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token
from geo.extract.words.placewords import AREAS, COUNTRY, DIRECTIONS, FEATURES, FILLER, LOCATIVE, REGION
from geo.regions import country_name

__all__ = ["chained"]


def chained(kept: Sequence[Named], sentences: Sequence[Sentence]) -> list[Named]:
    """Give each name the names that it is said to lie in."""
    chained: list[Named] = []
    parents: dict[int, list[int]] = {}
    for n in range(len(kept) - 1, -1, -1):
        here = kept[n]
        tokens = sentences[here.sentence].tokens
        up: list[int] = []
        k = here.last
        if n + 1 < len(kept) and kept[n + 1].sentence == here.sentence and here.mention.kind == "place":
            nxt = kept[n + 1]
            between = [t.low for t in tokens[k : nxt.first]]
            if _is_town_of(between, tokens[here.first - 1].low if here.first else "", here, nxt):
                up = parents[n + 1]
                if not here.info or here.info.features.isdisjoint(_NAMESAKES) or between[-2] == "suburb":
                    parents[n + 1] = [n, *up]
                if here.mention.feature in _TOWNS:  # the noun is the other's
                    kept = [*kept[:n], replace(here, mention=replace(here.mention, feature=None)), *kept[n + 1 :]]
            elif (
                _links(between)
                and nxt.mention.kind == "place"
                and (not _sibling(between, here, nxt) or _is_quarter(tokens, here, nxt))
            ):
                up = [n + 1, *parents.get(n + 1, [])][:_DEEP]
        if not up and n > 0 and kept[n - 1].sentence == here.sentence:
            before = kept[n - 1]
            between = [t.low for t in tokens[before.last : here.first]]
            if (before.mention.kind == "demonym" and len(between) <= 4 and _demonym_links(between)) or (
                before.mention.kind == "place" and between == ["'s"]
            ):
                up = [n - 1]
        parents[n] = up
    for n, here in enumerate(kept):
        if not parents[n] and not here.parents and not here.mention.qualifiers:
            chained.append(here)
            continue
        qualifiers = tuple(_plain(kept[p]) for p in parents[n])
        chained.append(replace(here, parents=tuple(parents[n]), mention=replace(here.mention, qualifiers=qualifiers)))
    return chained


def _plain(named: Named) -> str:
    """The name to look up: a demonym's country ("Iranian" → "Iran"), else as written."""
    if named.mention.kind == "demonym" and named.info is not None and len(named.info.countries) == 1:
        return country_name(next(iter(named.info.countries))) or named.mention.text
    return named.mention.text


def _links(between: list[str]) -> bool:
    words = [w for w in between if w not in FILLER and w not in FEATURES and w not in DIRECTIONS]
    return bool(between) and (
        words in ([","], ["in"], ["of"], [",", "in"], ["("], [","], ["of", "in"], [",", "of"]) and len(between) <= 7
    )


def _is_town_of(between: list[str], before: str, here: Named, nxt: Named) -> bool:
    """ "The Anbar town of Hit", "the Black Sea port of Odesa", "the Athens suburb of Nea Ionia": the first name holds
    the second."""
    if len(between) < 2 or between[-1] != "of" or between[-2] not in _TOWNS:
        return False
    if before not in ("the", "an", "a") and before not in DIRECTIONS and between[0] != "'s":
        return False
    held = nxt.info is not None and not nxt.info.features & COUNTRY and nxt.mention.feature not in AREAS
    part = between[-2] == "suburb" and _is_larger(here, nxt)
    return (held or part) and here.info is not None and (part or bool(here.info.features & _HOLDERS))


def _is_larger(here: Named, nxt: Named) -> bool:
    """Whether a suburb that is named behind a city may be the city's: "the Paris suburb of Montreuil"."""
    own = nxt.info.prominence if nxt.info is not None else 0
    return here.info is not None and here.info.prominence > max(_CITY, own)


def _sibling(between: list[str], here: Named, nxt: Named) -> bool:
    """ "Syria, Iraq" are two places, no chain: the second must be able to hold the first."""
    if "in" in between or "of" in between or "(" in between:
        return False
    if here.info is None or nxt.info is None:
        return (
            nxt.info is not None
            and not nxt.info.features & COUNTRY
            and nxt.mention.feature is None
            and not nxt.info.features & REGION
        )
    if here.mention.feature and nxt.mention.feature:
        return False
    holder = nxt.info.features & (COUNTRY | REGION) or nxt.info.kind == "abbreviation" or nxt.mention.feature in AREAS
    if not holder or here.info.features & COUNTRY:
        return True
    if here.mention.feature and here.mention.feature not in AREAS:
        return False  # "Hamad town, Khan Younis": no other town of the name, whatever the gazetteer knows
    return bool(nxt.info.countries) and bool(here.info.countries) and not (nxt.info.countries & here.info.countries)


def _is_quarter(tokens: Sequence[Token], here: Named, nxt: Named) -> bool:
    """Whether something happened "in Orlando, Soweto,": no list, and no town of that name is in the city's country."""
    if here.info is None or nxt.info is None or nxt.info.prominence < _CITY or not here.first:
        return False
    if tokens[here.first - 1].low not in LOCATIVE or nxt.first != here.last + 1:
        return False
    after = tokens[nxt.last : nxt.last + 2]
    goes_on = len(after) > 1 and after[0].text == "," and after[1].text[0].isupper()
    closed = bool(after) and after[0].low in (",", ".", "on", "late", "early") and not goes_on
    return closed and here.info.countries.isdisjoint(nxt.info.countries) and not nxt.info.foremost.startswith("PCL")


_CITY = 100_000
"""People from which on a town has suburbs that are called by it; a quarter or a district is called by its own name."""
_TOWNS = ("town", "city", "village", "port", "resort", "hamlet", "suburb", "capital")
_NAMESAKES = frozenset({"PPL", "PPLA", "PPLC", "SEA", "OCN", "GULF"})
"""Features of a holder that says little of where: its chief town has its name, or it lies in no country."""
_HOLDERS = frozenset({"ADM1", "ADM2", "RGN", "ISL", "ISLS", "SEA", "OCN", "GULF", *COUNTRY})


def _demonym_links(between: list[str]) -> bool:
    return all(
        w in FEATURES or w in FILLER or w in ("of", "border", "capital", "port", "seaside", "-") or w in DIRECTIONS
        for w in between
    ) and bool(between)


_DEEP = 40
"""Names up to which one may lie in another; a list without end is no address."""
