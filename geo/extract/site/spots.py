"""Places that a sentence could put its events in, and how firmly its grammar does so.

Names of the gazetteer and names that only the syntax makes a place ("at Kitaleba village, near …"), each with its rank
(street, town, district, province, country) and the names that the phrase puts it in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.names.places import Named, Places
from geo.extract.names.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, REGION, TOWN, may_be_country, rank_of
from geo.extract.names.spotnames import BUILT, unnamed
from geo.extract.site.neighbours import is_neighbour
from geo.extract.site.spotfit import fit_of
from geo.extract.site.where import lie_of
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.placewords import DIRECTIONS
from geo.patterns import compiled
from geo.roles import PlaceNames

__all__ = ["Spot", "linked", "spots_in"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A name as the place where something may have happened."""

    named: Named
    rank: int
    fit: float
    """How firmly the grammar makes it a location; about 1 is neutral, 2 and more is "in" or "near" it."""
    holders: tuple[int, ...] = ()
    """Indices (in the same list) of the names that its phrase puts it in, nearest first."""
    index: int | None = None
    """Among the document's names; None: found here."""


def spots_in(s: Sentence, places: Places, names: PlaceNames) -> list[Spot]:
    """The spots of a sentence, in its order."""
    known = [(i, places.named[i]) for i in places.of(s.index)] if s.part == "text" else []
    return linked(s, known, names, places.surnames)


def linked(
    s: Sentence, known: Sequence[tuple[int | None, Named]], names: PlaceNames, surnames: frozenset[str]
) -> list[Spot]:
    """Spots from the names that were recognised in a sentence, and from those that its syntax adds."""
    demonyms = {t for _, n in known if n.mention.kind == "demonym" for t in range(n.first, n.last)}
    every: list[tuple[int | None, Named]] = [
        (i, _division(s, _whole(s, n, demonyms), names)) for i, n in known if not _direction(s, n)
    ]
    every += [(None, n) for n in unnamed(s, [n for _, n in every], names, surnames)]
    every.sort(key=lambda pair: pair[1].first)
    where = {i: n for n, (i, _) in enumerate(every) if i is not None}
    found: list[Spot] = []
    for index, named in every:
        rank = rank_of(named)
        last = (found[-1].named.last, found[-1].fit - _WEIGHT[found[-1].rank]) if found else None
        fit = fit_of(s, named, last) + _WEIGHT[rank] - (0.4 if named.info is None and index is None else 0.0)
        found.append(Spot(named, rank, fit, index=index))
    for n in range(len(found) - 1):
        found[n + 1] = _as_division(s, found[n], found[n + 1])
    for n in range(len(found) - 1, -1, -1):
        up = [where[p] for p in found[n].named.parents if p in where and found[where[p]].rank >= found[n].rank]
        holds = n + 1 < len(found) and found[n].index in found[n + 1].named.parents  # "the Paris suburb of Montreuil"
        if n + 1 < len(found) and not holds and _held(s, found[n], found[n + 1]):
            owned = n + 2 < len(found) and n + 1 in found[n + 2].holders and found[n].rank < found[n + 2].rank
            if owned and found[n + 2].named.first <= found[n + 1].named.last + 1:  # "in Maga, in Nigeria's Kebbi state"
                up = [n + 2, *found[n + 2].holders]
            elif n + 1 not in up:
                up = [n + 1, *(h for h in found[n + 1].holders if h not in up), *up]
            else:
                up += [h for h in found[up[-1]].holders if h not in up]
        elif up:
            up += [h for h in found[up[-1]].holders if h not in up]
        if up:
            found[n] = replace(found[n], holders=tuple(dict.fromkeys(h for h in up if h != n)))
    return _without_bearings(s, _shared(s, found))


def _whole(s: Sentence, named: Named, demonyms: set[int]) -> Named:
    """ "Bourbon" of "Bourbon Street", "Liberdade" of "Avenida da Liberdade": the street, which is no town.

    In "the Zindajan district of Herat" the district is not Herat.
    """
    tokens = s.tokens
    first, last = named.first, named.last
    if first >= 3 and tokens[first - 1].low == "of" and tokens[first - 2].low == named.mention.feature:
        own = tokens[first - 3].text[0].isupper() and tokens[first - 3].low not in CLOSED_CLASS and not s.shouted
        if (own and first - 3 not in demonyms) or (named.mention.feature == "capital" and may_be_country(named)):
            named = replace(named, mention=replace(named.mention, feature=None))
    if named.mention.kind == "place" and s.shouted:
        return _with_article(s, named)
    if named.mention.kind != "place":
        return named
    if first >= 2 and tokens[first - 1].low == "of" and tokens[first - 2].low == "block":
        named = replace(named, mention=replace(named.mention, feature="block"))
    if last < len(tokens) and tokens[last].text[0].isupper() and tokens[last].low in BUILT:
        beyond = tokens[last + 1].low if last + 1 < len(tokens) else ""
        last += beyond not in _BODIES  # "Utah Highway Patrol", "Leeds School Board"
    k = first - 1
    while k >= 0 and tokens[k].low in ("de", "da", "do", "del", "des", "di", "la", "du"):
        k -= 1
    if k >= 0 and tokens[k].low in _WAYS and (tokens[k].text[0].isupper() or tokens[k].low in _FOREIGN_WAYS):
        first = k
    if (first, last) == (named.first, named.last):
        return named
    start, end = tokens[first].start, tokens[last - 1].end
    text = s.text[start - s.start : end - s.start]
    return replace(
        named, first=first, last=last, info=None, mention=replace(named.mention, start=start, end=end, text=text)
    )


def _with_article(s: Sentence, named: Named) -> Named:
    """ "LA MASCOTA" where only Mascota is known: in capitals the article of another language is the name's own."""
    if not named.first or s.words[named.first - 1] not in _ARTICLES:
        return named
    start = s.tokens[named.first - 1].start
    text = s.text[start - s.start : named.mention.end - s.start]
    return replace(named, first=named.first - 1, info=None, mention=replace(named.mention, start=start, text=text))


def _division(s: Sentence, named: Named, names: PlaceNames) -> Named:
    """ "northern Darfur" as the division of that name, North Darfur; not "western Virginia", itself a division."""
    low = s.tokens[named.first - 1].low if named.first else ""
    info = named.info
    if low not in _TOWARDS or info is None or named.mention.kind != "place" or info.foremost[:3] in ("ADM", "PCL"):
        return named  # "central Greece" is more than the division of that name
    whole = low.removesuffix("ern") + " " + named.mention.text.lower().removesuffix(" strip")
    known = names.lookup(whole)
    division = known is not None and known.foremost in ("ADM1", "ADM2", "RGN") and known.features & {"ADM1", "ADM2"}
    if known is None or not division or not known.countries & info.countries:
        return named
    start = s.tokens[named.first - 1].start
    text = s.text[start - s.start : named.mention.end - s.start]
    return replace(
        named, first=named.first - 1, info=known, mention=replace(named.mention, start=start, text=text, feature=None)
    )


def _direction(s: Sentence, named: Named) -> bool:
    """ "West" of "West Texas" is no place of its own."""
    after = s.tokens[named.last : named.last + 1]
    return named.mention.text.lower() in DIRECTIONS and bool(after) and after[0].text[0].isupper()


def _without_bearings(s: Sentence, found: list[Spot]) -> list[Spot]:
    """A distance that only says where what was named before lies: "in Ghouta, a suburb ten km east of Damascus"."""
    for n in range(1, len(found)):
        lie = lie_of(s, found[n].named.mention)
        near = found[n - 1]
        if lie.relation != "offset" or near.named.mention.kind != "place" or near.rank > PROVINCE:
            continue
        if not _APPOSED.fullmatch(s.low[near.named.mention.end - s.start : lie.start - s.start]):
            continue
        at = next((k for k in range(n - 1) if n - 1 in found[k].holders), n - 1)  # "in Zummar, Nineveh, 60 km …"
        if found[at].fit >= _LOCATED:
            found[n] = replace(found[n], fit=0.0)
            found[at] = replace(found[at], holders=tuple(dict.fromkeys((*found[at].holders, n))))
    return found


def _as_division(s: Sentence, inner: Spot, outer: Spot) -> Spot:
    """In "the Khulm district of Balkh" Balkh is the province and not the town."""
    info = outer.named.info
    gap = s.low[inner.named.mention.end - s.start : outer.named.mention.start - s.start]
    if outer.rank == TOWN and info is not None and "ADM1" in info.features and _DISTRICT_OF.fullmatch(gap):
        return replace(outer, rank=PROVINCE)
    return outer


def _held(s: Sentence, inner: Spot, outer: Spot) -> bool:
    """Whether the words between two neighbouring names put the first into the second."""
    if inner.named.mention.kind != "place" or outer.named.mention.kind != "place" or outer.rank < inner.rank:
        return False
    if is_neighbour(s, outer.named.mention):
        return False
    gap = s.low[inner.named.mention.end - s.start : outer.named.mention.start - s.start]
    owner = s.tokens[outer.named.last : outer.named.last + 1]
    if owner and owner[0].low == "'s" and not _LED.search(gap):
        return False  # "in Rotterdam on Monday, Iraq's ministry said"
    unknown = inner.named.info is None and outer.named.info is not None
    if inner.rank == outer.rank == TOWN and outer.named.mention.feature in _AROUND and _IN_THE.fullmatch(gap):
        return True
    if unknown and _BESIDE.fullmatch(gap):
        return True
    if gap == ", " and inner.rank == outer.rank == TOWN and outer.holders and _in_one(s, inner, outer):
        return True
    if not _INTO.fullmatch(gap) or (outer.rank == inner.rank and not unknown and not _IN_OF.fullmatch(gap)):
        return False
    if outer.rank >= PROVINCE or inner.rank == QUARTER or inner.rank < outer.rank:
        return True
    return not _COMPASS.search(gap)


def _in_one(s: Sentence, inner: Spot, outer: Spot) -> bool:
    """Of two towns with only a comma between them, whether the second holds the first: "in Kafr Zita, Hama, in Syria".

    In a list the last two are joined by "and".
    """
    end = outer.named.last
    listed = end < len(s.tokens) and s.tokens[end].low in ("and", "or")
    listed = listed or (inner.named.first > 0 and s.tokens[inner.named.first - 1].low in ("and", "or", ","))
    sizes = [n.named.info.prominence if n.named.info is not None else 0 for n in (inner, outer)]
    return not listed and (sizes[1] > sizes[0] or inner.named.mention.feature is not None)


def _shared(s: Sentence, found: list[Spot]) -> list[Spot]:
    """ "the Penha and Alemao favelas of Rio": what holds the last of a list holds the others."""
    for n in range(len(found) - 2, -1, -1):
        here, nxt = found[n], found[n + 1]
        gap = s.low[here.named.mention.end - s.start : nxt.named.mention.start - s.start]
        if gap in (" and ", ", ") and not here.holders and nxt.holders and here.rank <= max(TOWN, nxt.rank):
            held = tuple(h for h in nxt.holders if found[h].rank > here.rank or found[h].rank == here.rank)
            found[n] = replace(here, holders=held)
    return found


_WEIGHT = {QUARTER: 0.0, TOWN: 0.1, DISTRICT: -0.1, PROVINCE: -0.4, REGION: -0.8, COUNTRY: -1.0}
_BODIES = words(
    "patrol police department district board authority commission council association administration safety service "
    "services trust union"
)
"""Nouns after "Highway", "School", "Hospital" in the names of those who run them."""
_WAYS = words("avenida avenue rue calle via piazza plaza boulevard rua praça praca jalan place paseo")
_FOREIGN_WAYS = words("avenida rue calle rua praça jalan")
"""Those that no English sentence has but before a street's name, which their own languages write small."""
_ARTICLES = words("la el las los")
_TOWARDS = words("northern southern eastern western north south east west central")
_NOUN = (
    r"(?:(?!and |or |nearby |who |that |when |where |while |after |before |from |to |by |\w+ing |\w+ed )"
    r"[a-z][a-z'-]*,? ){0,3}"
)
_INTO = compiled(
    rf"(?: (?!and |or |in |of )[a-z-]+){{0,2}}"
    r"(?:,|\(| in| of| on|,? (?:a|an|the) (?:[a-z-]+ ){1,4}(?:in|of|on)|, in|, of|, on|, near)"
    rf" ?(?:the |a )?{_NOUN}(?:of (?:the )?)?"
)
_BESIDE = compiled(
    r"(?: [a-z-]+){0,2},? (?:(?:near|outside|close to|not far from) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?"
    r"|(?:to the )?(?:north|south|east|west)(?:[- ]?(?:east|west))? of (?:the )?(?:[a-z]+ )?)"
)
_IN_OF = compiled(r"(?: [a-z-]+)? (?:of|in) (?:the )?")
_COMPASS = compiled(r"\b(?:north|south|east|west)(?:[- ]?(?:east|west))? (?:of|from)\b")
_DISTRICT_OF = compiled(r" (?:district|county|subdistrict|municipality|township)s? (?:of|in) ")
_LOCATED = 2.4
"""Fit from which on a name is where things happened."""
_APPOSED = compiled(
    r"(?: [a-z]+)?(?:,| \()? ?(?:(?<=\()[a-z-]+(?: [a-z-]+){0,3}, )?"
    r"(?:which (?:is|lies) |(?:located|situated|lying) |(?:a|an|the) (?:[a-z-]+ ){0,3}?"
    r"(?:town|village|city|camp|suburb|district|area|neighbou?rhood|settlement|community|province)"
    r"(?: (?:in|of) [\w' -]{2,40}?)?,? )?"
    r"(?:which (?:is|lies) |(?:located|situated|lying) )?"
)
_LED = compiled(r"\b(?:in|of|on|near)(?: the)? $")
_IN_THE = compiled(r",? (?:in|of) the ")
_AROUND = words("area district region municipality county zone")
