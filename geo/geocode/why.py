"""Why the first candidate of a name won, in words for a person: what in the report speaks for it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.geocode.candidates import lies_in
from geo.geocode.earth import distance_m
from geo.geocode.entry import Entry
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.places import shown
from geo.geocode.toponyms import Names
from geo.model import Mention
from geo.patterns import compiled
from geo.regions import country_name

__all__ = ["reason"]

NEAR_M = 150_000.0
"""How far another name of the report may lie to speak for a place by its distance."""
_PARAGRAPH = compiled(r"\n\s*\n")
_DATELINE = compiled(r"^\s*[^\n]{2,70}?(?:\([^)\n]{2,30}\)\s*)?(?:--|—|–| - )")


def reason(gazetteer: Gazetteer, text: str, mentions: Sequence[Mention], names: Names, index: int) -> str:
    """The strongest reason for the winner of the mention at `index`."""
    number = names.of[index]
    assert number is not None, "only a name with candidates has a winner"
    group = names.groups[number]
    best, told = group.candidates[group.best].entry, group.row(group.best)
    if len(group.candidates) == 1:
        return "the only place of this name"
    if "inside" in told:
        holder = _told_holder(gazetteer, text, mentions, names, index, best)
        return f"named with {holder}, which holds it" if holder else "the sentence says where it lies"
    others = _others(mentions, names, number)
    for other, entry in others:
        if lies_in(gazetteer, best, entry):
            return f"{_name(entry)} is named {_where(text, mentions[index], other)}"
    near = [(other, e) for other, e in others if _near(best, e)]
    if near:
        other, entry = near[0]
        return f"{_name(entry)}, close to it, is named {_where(text, mentions[index], other)}"
    same = dict.fromkeys(_name(e) for _, e in others if e.country == best.country and not e.is_country)
    if same and best.country and not best.is_country:
        named = ", ".join(list(same)[:3])
        return f"in {country_name(best.country) or best.country}, like {named}, also named in the report"
    if told.get("asked"):
        return "the words beside it say what kind of place it is"
    rivals = [c.entry.population for c in group.candidates if c.entry.id != best.id]
    return "the largest place of this name" if best.population > max(rivals) else "the best known place of this name"


def _told_holder(
    gazetteer: Gazetteer, text: str, mentions: Sequence[Mention], names: Names, index: int, best: Entry
) -> str | None:
    """The name with which the sentence says where the place lies."""
    mention = mentions[index]
    if mention.qualifiers:
        return mention.qualifiers[0]
    after = mentions[index + 1] if index + 1 < len(mentions) else None
    return after.text if after is not None and after.part == mention.part else None


def _others(mentions: Sequence[Mention], names: Names, number: int) -> list[tuple[Mention, Entry]]:
    """The other names of the report with what they mean, each at its first mention."""
    found: dict[int, tuple[Mention, Entry]] = {}
    for mention, other in zip(mentions, names.of, strict=True):
        if other is not None and other != number and other not in found and names.groups[other].candidates:
            group = names.groups[other]
            found[other] = mention, group.candidates[group.best].entry
    return list(found.values())


def _where(text: str, here: Mention, other: Mention) -> str:
    """ "in the dateline", "in the same paragraph", "in the report"."""
    if other.part != "text":
        return "in the headline"
    dateline = _DATELINE.match(text)
    if dateline and other.end <= dateline.end():
        return "in the dateline"
    if here.part == "text":
        between = text[min(here.end, other.end) : max(here.start, other.start)]
        if not _PARAGRAPH.search(between):
            return "in the same paragraph"
    return "in the report"


def _near(one: Entry, other: Entry) -> bool:
    if other.is_country or other.radius_m > NEAR_M:
        return False
    return distance_m(one.latitude, one.longitude, other.latitude, other.longitude) <= NEAR_M


def _name(entry: Entry) -> str:
    return country_name(entry.country) or entry.name if entry.is_country else shown(entry)
