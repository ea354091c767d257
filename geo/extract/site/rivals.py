"""What speaks for and against a name of the report beside the place that was chosen: where it is named, whether the
news was only sent from there, whether the choice is a part of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from geo.extract.names.places import Named
from geo.extract.names.ranks import COUNTRY, DISTRICT, rank_of
from geo.extract.site.choice import Choice, Told
from geo.extract.site.townmarks import key_of
from geo.extract.site.towns import Town
from geo.extract.site.where import opens_a_name
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.patterns import compiled
from geo.roles import NameInfo

__all__ = [
    "LOCATED", "OPENING", "is_a_part", "is_firm", "is_its_capital", "is_known", "is_located", "is_no_location",
    "is_of_others", "is_part_there", "is_sent_from", "is_told_in", "may_lie", "opens_with",
]  # fmt: skip

LOCATED = 2.4
"""Fit from which on the grammar puts things in a place."""
_NOWHERE = 0.1
"""Fit, in thirds, below which the grammar makes a name no location."""
_LEAD = 1
"""Index of the last sentence that tells what a report is about."""
OPENING = compiled(
    r"\W*(?:(?:and|also|but|meanwhile|elsewhere|earlier|later|separately),? )?(?:in|at|near|outside) (?:the )?"
    r"(?:(?:town|city|village|district|province|region|port|capital|nearby town|nearby village) of )?"
)
"""Before a place with which a sentence opens."""
_DISTRICT_OF = compiled(
    r" (?:[\w-]+ )?(?:district|suburb|quarter|neighbou?rhood|section|slum|area|borough|commune)s? of (?:the )?"
)
"""Between a town and the part of it that is named behind it."""
_COMPASS = words(
    "northern southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western "
    "south-eastern south-western"
)


def is_firm(choice: Choice, tellings: Sequence[Told]) -> bool:
    """Whether what is told further on than the lead has a town of its own, which the gazetteer knows."""
    first = min((t.sentence.index for t in tellings if t.sentence.part == "text"), default=0)
    known = choice.named.info is not None and rank_of(choice.named) <= DISTRICT
    return known and first > _LEAD and not choice.sentence.shouted


def is_of_others(
    town: Town, choice: Choice, told: Collection[int], others: Collection[int], *, apart: bool = False
) -> bool:
    """Whether a town is named only where the report tells of something else, in another paragraph: the next of several
    shootings was in the quarter that its own sentence names.

    `told`: the paragraphs that tell of the incident; `others`: indices of sentences that tell of something; `apart`:
    that something else is told of it in another paragraph will do, if it is not named in its own."""
    if town.at_home or town.key == key_of(choice.named.mention.text):
        return False
    if apart:
        inside = [one.sentence for one in town.seen if one.sentence.part == "text"]
        return any(s.index in others for s in inside) and all(s.paragraph not in told for s in inside)
    return all(
        one.sentence.part == "text" and one.sentence.index in others and one.sentence.paragraph not in told
        for one in town.seen
    )


def is_part_there(choice: Choice, town: Town) -> bool:
    """Whether a sentence that tells of it puts the choice into the town: "a bank in the Lima district of "
    "Miraflores"."""
    s, at = choice.sentence, choice.named.mention.start
    if not choice.told or s.part != "text":
        return False
    ends = [one.named.mention.end for one in town.seen if one.sentence is s and one.named.mention.end < at]
    return any(_DISTRICT_OF.fullmatch(s.low, end - s.start, at - s.start) is not None for end in ends)


def is_told_in(choice: Choice) -> bool:
    """Whether the sentences that tell of the incident say "in" before the choice."""
    first = choice.named.first
    return choice.told and choice.sentence.part == "text" and first > 0 and choice.sentence.words[first - 1] == "in"


def opens_with(choice: Choice) -> bool:
    """Whether a sentence that tells of it opens with the choice: "In Herat, gunmen …"."""
    s = choice.sentence
    return (
        choice.told
        and s.part == "text"
        and OPENING.fullmatch(s.low[: choice.named.mention.start - s.start]) is not None
    )


def may_lie(town: Town, country: NameInfo) -> bool:
    """Whether a town may lie in a country that the text names; where the report says what holds the town, by that."""
    own = [one.named.info.countries for one in town.seen if one.named.info is not None]
    return not own or any(not countries.isdisjoint(country.countries) for countries in own)


def is_a_part(named: Named, sentence: Sentence) -> bool:
    """Whether a part of a country is meant, in which its capital does not lie: "in southern Niger"."""
    before = sentence.words[named.first - 1] if named.first and sentence.part == "text" else ""
    return before in _COMPASS and rank_of(named) == COUNTRY


def is_sent_from(town: Town, choice: Choice) -> bool:
    """Whether a town is where the news was sent from, and nothing that tells of the incident puts it there."""
    if "dateline" not in town.features:
        return False
    if town.features.get("told_fit", 0.0) * 3 < LOCATED:
        return True
    longer = opens_a_name(choice.sentence, choice.named.mention)
    return "in" not in town.features and not longer  # it may stand before the very sentence that tells of it


def is_its_capital(town: Town, choice: Choice) -> bool:
    """Whether a town may be the capital of the country that the choice is in, and is called no more than by its name:
    not "DUBLIN, Ga."."""
    country = choice.named.info.country if choice.named.info is not None else ""
    infos = [one.named.info for one in town.seen if not one.named.parents]
    return bool(country) and any(i is not None and "PPLC" in i.features and i.country == country for i in infos)


def is_located(town: Town) -> bool:
    """Whether a headline, a dateline or a sentence that tells of the incident puts anything into a town."""
    told = town.features.get("told_fit", 0.0) * 3 >= LOCATED and "in" in town.features
    return told or "headline" in town.features or "dateline" in town.features


def is_known(choice: Choice, towns: Sequence[Town]) -> bool:
    """Whether the choice surely is a place: known, called one, or known where it is named again. Else it may be a
    family's name."""
    named, chosen = choice.named, key_of(choice.named.mention.text)
    again = any(t.key == chosen and any(one.named.info is not None for one in t.seen) for t in towns)
    return named.info is not None or bool(named.mention.feature) or again


def is_no_location(town: Town) -> bool:
    """Whether the sentences on the incident name a town as no location: "the ministry in Bishkek said"."""
    says = town.features
    return "told" in says and says.get("told_fit", 0.0) < _NOWHERE and "headline" not in says and "dateline" not in says
