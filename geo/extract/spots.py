"""Places that a sentence could put its events in, and how firmly its grammar does so.

Names of the gazetteer and names that only the syntax makes a place ("at Kitaleba village, near …"), each with its rank
(street, town, district, province, country) and the names that the phrase puts it in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.lexicon import CLOSED_CLASS, FIRST_NAMES, TITLES
from geo.extract.places import Named, Places
from geo.extract.placewords import CALENDAR, DIRECTIONS, ENGLISH, FEATURES
from geo.extract.ranks import COUNTRY, DISTRICT, PROVINCE, QUARTER, REGION, TOWN, rank_of
from geo.extract.sentences import Sentence
from geo.extract.tokens import words
from geo.extract.where import lie_of
from geo.model import Mention
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
    every: list[tuple[int | None, Named]] = [(i, _whole(s, n, demonyms)) for i, n in known if not _direction(s, n)]
    every += [(None, n) for n in _unnamed(s, [n for _, n in every], names, surnames)]
    every.sort(key=lambda pair: pair[1].first)
    where = {i: n for n, (i, _) in enumerate(every) if i is not None}
    found: list[Spot] = []
    for index, named in every:
        rank = rank_of(named)
        fit = _fit(s, named, found) + _WEIGHT[rank] - (0.4 if named.info is None and index is None else 0.0)
        found.append(Spot(named, rank, fit, index=index))
    for n in range(len(found) - 1, -1, -1):
        up = [where[p] for p in found[n].named.parents if p in where and found[where[p]].rank >= found[n].rank]
        if n + 1 < len(found) and _held(s, found[n], found[n + 1]):
            owned = n + 2 < len(found) and n + 1 in found[n + 2].holders and found[n].rank < found[n + 2].rank
            if owned and found[n + 2].named.first <= found[n + 1].named.last + 1:  # "in Maga, in Nigeria's Kebbi state"
                up = [n + 2, *found[n + 2].holders]
            elif n + 1 not in up:
                up = [n + 1, *(h for h in found[n + 1].holders if h not in up), *up]
            else:
                up += [h for h in found[up[-1]].holders if h not in up]
        elif up:
            up += [h for h in found[up[-1]].holders if h not in up]
        found[n] = replace(found[n], holders=tuple(dict.fromkeys(h for h in up if h != n)))
    return _shared(s, found)


def _whole(s: Sentence, named: Named, demonyms: set[int]) -> Named:
    """ "Bourbon" of "Bourbon Street", "Liberdade" of "Avenida da Liberdade": the street, which is no town.

    In "the Zindajan district of Herat" the district is not Herat.
    """
    tokens = s.tokens
    first, last = named.first, named.last
    if first >= 3 and tokens[first - 1].low == "of" and tokens[first - 2].low == named.mention.feature:
        own = tokens[first - 3].text[0].isupper() and tokens[first - 3].low not in CLOSED_CLASS and not s.shouted
        if (own and first - 3 not in demonyms) or (named.mention.feature == "capital" and _is_country(named)):
            named = replace(named, mention=replace(named.mention, feature=None))
    if named.mention.kind != "place" or s.shouted:
        return named
    if first >= 2 and tokens[first - 1].low == "of" and tokens[first - 2].low == "block":
        named = replace(named, mention=replace(named.mention, feature="block"))
    if last < len(tokens) and tokens[last].text[0].isupper() and tokens[last].low in _BUILT:
        last += 1
    k = first - 1
    while k >= 0 and tokens[k].low in ("de", "da", "do", "del", "des", "di", "la", "du"):
        k -= 1
    if k >= 0 and tokens[k].low in _WAYS and tokens[k].text[0].isupper():
        first = k
    if (first, last) == (named.first, named.last):
        return named
    start, end = tokens[first].start, tokens[last - 1].end
    text = s.text[start - s.start : end - s.start]
    return replace(
        named, first=first, last=last, info=None, mention=replace(named.mention, start=start, end=end, text=text)
    )


def _direction(s: Sentence, named: Named) -> bool:
    """ "West" of "West Texas" is no place of its own."""
    after = s.tokens[named.last : named.last + 1]
    return named.mention.text.lower() in DIRECTIONS and bool(after) and after[0].text[0].isupper()


def _is_country(named: Named) -> bool:
    return named.info is not None and any(f.startswith("PCL") for f in named.info.features)


def _unnamed(s: Sentence, known: Sequence[Named], names: PlaceNames, surnames: frozenset[str]) -> list[Named]:
    """Capitalised names after "in", "at", "near" that recognition left out: small places, quarters, buildings."""
    if s.shouted:
        return []
    tokens = s.tokens
    taken = {t for n in known for t in range(n.first, n.last)}
    found = []
    i = 0
    while i < len(tokens):
        first = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].low == "the")
        opens = tokens[i].low in ("in", "at", "near", "outside") or (
            tokens[i].low == "on" and any(t.low in _ATTACKS for t in tokens[max(0, i - 5) : i])
        )
        opens = opens or (tokens[i].low == "on" and _street(s, first))
        opens = opens or (tokens[i].low == "of" and i > 0 and tokens[i - 1].low in _SETTLING | _HEADS)
        opens = opens or tokens[i].low in _HITS
        if not opens or first >= len(tokens) or first in taken:
            i += 1
            continue
        last = first
        while last < len(tokens) and last - first < 4 and last not in taken and _capital(s, last, inner=last > first):
            last += 1
        if last in taken and last > first and tokens[last].start == tokens[last - 1].end + 1 and _capital(s, last):
            last = first  # the front of a longer name that is known
        text = s.text[tokens[first].start - s.start : tokens[last - 1].end - s.start] if last > first else ""
        if text and _plausible(s, first, last, surnames):
            mention = Mention(tokens[first].start, tokens[last - 1].end, text, "place", s.part)
            after = tokens[last].low if last < len(tokens) else ""
            if after in _CALLS or after in FEATURES:
                mention = replace(mention, feature=after)
            elif tokens[i].low == "of" and tokens[i - 1].low in _SETTLING:
                mention = replace(mention, feature=tokens[i - 1].low)
            found.append(Named(mention, s.index, first, last, names.lookup(text), 1.0))
        i = max(last, i + 1)
    return found


def _street(s: Sentence, k: int) -> bool:
    """Whether a run of capitalised words ends as streets and buildings do."""
    while k + 1 < len(s.tokens) and _capital(s, k + 1):
        k += 1
    return k < len(s.tokens) and s.tokens[k].low in _BUILT


def _capital(s: Sentence, k: int, *, inner: bool = False) -> bool:
    """Whether a name can go on or, unless `inner`, begin here: "Zinda Jan" is no month."""
    token = s.tokens[k]
    if token.text in ("La", "El", "Los", "Las", "Al") and k + 1 < len(s.tokens):
        return s.tokens[k + 1].text[0].isupper()
    dated = k + 1 < len(s.tokens) and (s.tokens[k + 1].low.isdigit() or s.tokens[k + 1].text == ".")
    plain = (token.low in CALENDAR and (not inner or dated)) or token.low in CLOSED_CLASS or len(token.low) == 1
    return token.text[0].isupper() and not plain


def _plausible(s: Sentence, first: int, last: int, surnames: frozenset[str]) -> bool:
    tokens = s.tokens
    one, end = tokens[first], tokens[last - 1]
    if one.text.isupper() and len(one.text) <= 6 and last - first == 1:
        return False  # NATO, FBI
    if one.low in TITLES or one.low in FIRST_NAMES or end.low in surnames:
        return False
    if last - first == 1 and one.low in ENGLISH:
        return False
    return end.low not in _HOUSES and (last >= len(tokens) or tokens[last].low not in ("'s", "said", "says"))


def _fit(s: Sentence, named: Named, before: Sequence[Spot]) -> float:
    """How firmly the words around a name make it a location, its size aside."""
    tokens = s.tokens
    first, last = named.first, named.last
    score = 1.0
    lie = lie_of(s, named.mention)
    if lie.relation == "offset":
        return 3.6
    if lie.relation == "off_coast":
        return 3.2
    k, steps = first - 1, 0
    while k >= 0 and steps < 7:
        low = tokens[k].low
        if low in _PREPOSITIONS and low != "of":
            break
        if low == "of":
            if not (k and (tokens[k - 1].low in _HEADS or tokens[k - 1].low in FEATURES)):
                break
        elif low == "," and k and tokens[k - 1].low in FEATURES:
            pass  # "in the capital, Colombo"
        elif low in (",", "and", "or") or low in _HITS or (low in _CLOSED and tokens[k].text != "US"):
            break
        if not (tokens[k].text[0].isalpha() or low in ("'s", "-", ",")) or low in _SPEECH:
            break
        k, steps = k - 1, steps + 1
    word = tokens[k].low if k >= 0 else ""
    lead = " ".join(t.low for t in tokens[max(0, k - 5) : max(0, k)])
    if word in _AT:
        score += 2.5
    elif word in _NEAR:
        score += 2.0 if word != "between" or _TO_AND.match(s.low, tokens[last - 1].end - s.start) else 0.2
    elif word == "on":
        score += 2.3
    elif word in _HITS:
        score += 2.0
    elif word in ("from", "to", "toward", "towards", "for", "through", "via"):
        score -= 0.6
    elif word in ("by", "with", "against", "than", "like", "about"):
        score -= 1.0
    elif word in (",", "and", "or") and before and before[-1].named.last >= k - 2 and before[-1].named.last <= k:
        score = before[-1].fit - _WEIGHT[before[-1].rank] - 0.3
    elif first == 0 and s.index == 0:
        score += 0.5
    if word in ("in", "at", "near", "of") and _INDOORS.search(lead):
        score -= 2.2
    if word == "to" and lead.endswith("according"):
        score -= 3.0
    if word in ("in", "near", "on", "of") and _SPOKEN.search(lead):
        score -= 2.0
    after = tokens[last].low if last < len(tokens) else ""
    if "-" in tokens[last - 1].text and tokens[last - 1].text != named.mention.text.split()[-1]:
        score -= 2.9  # "London-bound", "Kampala-Gulu"
    if after == "'s":
        ahead = {t.low for t in tokens[last + 1 : last + 5]}
        score += -1.2 if ahead & _AGENTS else 0.4
    elif after in _AGENTS or after in _SPEECH:
        score -= 1.5
    if after in ("hospital", "medical", "university", "general", "memorial", "clinic"):
        score -= 2.5
    elif after == "border":
        score -= 0.8
    return score


def _held(s: Sentence, inner: Spot, outer: Spot) -> bool:
    """Whether the words between two neighbouring names put the first into the second."""
    if inner.named.mention.kind != "place" or outer.named.mention.kind != "place" or outer.rank < inner.rank:
        return False
    gap = s.low[inner.named.mention.end - s.start : outer.named.mention.start - s.start]
    unknown = inner.named.info is None and outer.named.info is not None
    if unknown and _BESIDE.fullmatch(gap):
        return True
    if not _INTO.fullmatch(gap) or (outer.rank == inner.rank and not unknown and not _IN_OF.fullmatch(gap)):
        return False
    if outer.rank >= PROVINCE or inner.rank == QUARTER or inner.rank < outer.rank:
        return True
    return not _COMPASS.search(gap)


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
_CALLS = words("village town station bridge tower mosque church school market stadium mall base camp area hotel tunnel")
_BUILT = words(
    "street st avenue ave road rd boulevard blvd drive lane way plaza square bridge station hospital school university "
    "mosque church hotel tower stadium mall market building hall highway expressway prison"
)
_WAYS = words("avenida avenue rue calle via piazza plaza boulevard rua praça praca jalan place paseo")
_HOUSES = words(
    "hospital university court ministry parliament congress senate committee agency party police council infirmary"
)
_ATTACKS = words("attack attacks raid raids strike strikes assault airstrike bombing ambush")
_SETTLING = words("village town city resort hamlet suburb neighborhood neighbourhood district quarter settlement port")
_HEADS = words(
    "north south east west northeast northwest southeast southwest outskirts outside part parts side coast centre "
    "center edge streets cities towns villages areas provinces districts regions favelas suburbs neighborhoods "
    "neighbourhoods much most resort heart km kilometers kilometres miles north-east north-west south-east south-west "
    "area city"
)
_PREPOSITIONS = words(
    "in at inside within on into near outside around off between along across over from to toward towards by with "
    "against than like for about through via of throughout"
)
_AT = words("in at inside within into throughout")
_NEAR = words("near outside around off between along across over")
_DETERMINERS = words("the a an its same this that northern southern eastern western other another several two three")
_CLOSED = CLOSED_CLASS - _DETERMINERS
_HITS = words(
    "hit hits struck rocked shook attacked raided stormed bombed shelled devastated razed targeted ravaged battered "
    "swept pounded"
)
_AGENTS = words(
    "police officials authorities army government forces troops military residents sheriff president minister fire "
    "ministry agency newspaper team foreign health interior defence defense disaster prime parliament navy guards "
    "coastguard television media mayor governor prosecutor prosecutors spokesman spokeswoman opposition"
)
_SPEECH = words("said says told added reported confirmed announced warned accused denied claimed declared condemned")
_INDOORS = re.compile(r"\b(?:hospitals?|clinics?|morgues?|courts?|treated|university|universities)\b")
_SPOKEN = re.compile(
    r"\b(?:spokes(?:man|woman|person)|ministry|officials?|embassy|headquarters|office|reporters|journalists|told|said"
    r"|diplomats?|conference)\b"
)
_TO_AND = re.compile(r"(?: (?:and|to) )|,")
_NOUN = (
    r"(?:(?!and |or |nearby |who |that |when |where |while |after |before |from |to |by |\w+ing |\w+ed )"
    r"[a-z][a-z'-]*,? ){0,3}"
)
_INTO = re.compile(
    rf"(?: (?!and |or |in |of )[a-z-]+){{0,2}}"
    r"(?:,|\(| in| of| on|,? (?:a|an|the) (?:[a-z-]+ ){1,4}(?:in|of|on)|, in|, of|, on|, near)"
    rf" ?(?:the |a )?{_NOUN}(?:of (?:the )?)?"
)
_BESIDE = re.compile(r"(?: [a-z-]+){0,2},? (?:near|outside|close to|not far from) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?")
_IN_OF = re.compile(r"(?: [a-z-]+)? (?:of|in) (?:the )?")
_COMPASS = re.compile(r"\b(?:north|south|east|west)(?:[- ]?(?:east|west))? (?:of|from)\b")
