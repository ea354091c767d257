"""The places that head what a bulletin tells: "Huambo. An exchange of fire …", "Snovsk community: mortars"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from geo.extract.layout.apart import is_listed
from geo.extract.text.bullets import BULLET
from geo.extract.text.sentences import Sentence
from geo.extract.words.placewords import FEATURES
from geo.extract.words.plainwords import is_plain
from geo.patterns import compiled
from geo.roles import PlaceNames

__all__ = ["Head", "find", "opening"]


class Head(NamedTuple):
    """A name before or above what a bulletin tells of that place."""

    sentence: Sentence
    start: int
    """Offsets of the text."""
    end: int
    feature: str | None
    """What the bulletin calls it: "community"."""

    @property
    def text(self) -> str:
        return self.sentence.text[self.start - self.sentence.start : self.end - self.sentence.start]


def find(body: Sequence[Sentence], names: PlaceNames, sent: Container[int]) -> dict[int, Head]:
    """Sentence index → the place that heads it; empty unless several places that are known head what is told, or one
    does beside heads that say what a paragraph is about: "Outlook."

    `sent`: indices of the sentences with a dateline.
    A head holds to the end of its paragraph or to the next one; a name that stands alone in its paragraph also heads
    the paragraphs below it.
    """
    found: dict[int, Head] = {}
    known = set()
    first = opening(body)
    above: Head | None = None
    head: Head | None = None
    for s in body:
        opens = first[s.paragraph] is s
        if opens:
            above = head if head is not None and _is_alone(head, body) else None
            head = above
        own = _head(s, opens=opens) if s.index not in sent and s.section == "body" else None
        head = own or (_turn(s, names) if head is not None and not opens else None) or head
        if head is not None:
            found[s.index] = head
        info = names.lookup(own.text) if own is not None else None
        called = own is not None and own.feature is not None and _is_alone_in_its_sentence(own)
        if own is not None and (called or (info is not None and info.kind == "place")):
            known.add(own.text.lower())
    alike = len(known) == 1 and _have_others_like_it(body, first.values(), names)
    return found if len(known) + alike >= _BULLETIN else {}


def _have_others_like_it(body: Sequence[Sentence], openings: Iterable[Sentence], names: PlaceNames) -> bool:
    """Whether paragraphs that open with the name of a place stand beside others that open with what they are about, or
    with another place: "Outlook.", "In Baquba, …". `openings`: the first sentence of each paragraph."""
    openings = list(openings)
    alone = [s for s in openings if _ALONE.fullmatch(s.text) is not None and _goes_on(s, body)]
    topics = sum(1 for s in alone if _TOPIC.fullmatch(s.low) is not None)
    if len(alone) == topics:
        return False
    fronted = [m["name"] for s in openings if (m := _FRONTED.match(s.text)) is not None]
    known = any((info := names.lookup(name)) is not None and info.kind == "place" for name in fronted)
    return topics > 1 or len(alone) - topics > 1 or known


def _goes_on(s: Sentence, body: Sequence[Sentence]) -> bool:
    return s.index + 1 < len(body) and body[s.index + 1].paragraph == s.paragraph


def opening(body: Sequence[Sentence]) -> dict[int, Sentence]:
    """Paragraph → the sentence that opens it; the number of an item before it counts for nothing."""
    found: dict[int, Sentence] = {}
    for s in body:
        first = found.get(s.paragraph)
        if first is None or (first.index == s.index - 1 and len(first.text) <= _NUMBER and is_listed(first.text)):
            found[s.paragraph] = s
    return found


def _is_alone(head: Head, body: Sequence[Sentence]) -> bool:
    after = head.sentence.index + 1
    alone = not head.sentence.text[head.end - head.sentence.start :].strip(" .:–—-")
    return alone and (after >= len(body) or body[after].paragraph != head.sentence.paragraph)


def _is_alone_in_its_sentence(head: Head) -> bool:
    """ "Nizhyn district.", which is a place's whether it is known or not."""
    return _ALONE.fullmatch(head.sentence.text) is not None


def _head(s: Sentence, *, opens: bool) -> Head | None:
    match = (_HEAD.match(s.text) if _MARK.search(s.text) else None) or (_ALONE.fullmatch(s.text) if opens else None)
    if match is None and opens and (fronted := _COMMUNITY.match(s.text)) is not None:
        return Head(s, s.start + fronted.start("name"), s.start + fronted.end("name"), fronted["feature"])
    if match is None or all(is_plain(word) for word in _WORD.findall(match["name"].lower())):
        return None
    part = "within" if match["feature"] and match["within"] else "name"  # "Toretsk community, Zalizne: …"
    return Head(s, s.start + match.start(part), s.start + match.end(part), match["feature"] if part == "name" else None)


def _turn(s: Sentence, names: PlaceNames) -> Head | None:
    """ "In Siversk two people died", "Siversk was shelled", within a paragraph of a bulletin."""
    match = _FRONTED.match(s.text)
    if match is None and (match := _SUBJECT.match(s.text)) is not None:
        info = names.lookup(match["name"])
        match = match if info is not None and info.kind == "place" else None
    return Head(s, s.start + match.start("name"), s.start + match.end("name"), None) if match is not None else None


_BULLETIN = 2
"""Known places from which on the names before paragraphs are where they tell of."""
_TOPIC = compiled(
    r"\W*(?:key (?:points|findings|developments|events|takeaways|judge?ments)|highlights|summary|overview|context"
    r"|background"
    r"|politic(?:s|al)|security|humanitarian|diplomacy|diplomatic|economy|economic|military|assessment|analysis|outlook"
    r"|comment|recommendations?|access|logistics|funding|protection|health|food security|displacement|elsewhere"
    r"|response|trends?|our view|next week|bottom line)\s*[.:]?"
)
"""What heads a paragraph of a bulletin that is not about one place."""
_NUMBER = 4
"""Letters of an item's number that stands like a sentence."""
_WORD = compiled(r"[^\W\d_]+")
_MEANS = (
    r"(?:[A-Z][a-z]+ (?:[a-z-]+ ){0,2}?(?:bombs?|sorties|sortie|strikes?|raids?|shells|rockets|attacks?|drones?), )?"
)
"""What fell, before where: "Two air strikes, Jisr: a woman killed"."""
_WORDS_OF_NAME = (
    r"[A-Z][\w'’-]+(?: (?:(?:[a-z]{2,3}-)?[A-Z][\w'’-]+|(?:al|as|ed|el|en|es|de|of|the|la|bin|sur)(?= [A-Z]))){0,3}"
)
_FEATURE = "|".join(sorted(FEATURES | {"community", "direction", "sector", "front", "axis"}))
_NAME = (
    rf"(?:{BULLET}|\(?\d{{1,2}}[.)]\s+)?{_MEANS}(?:{_WORDS_OF_NAME} ?[/"
    rf"|>»] ?)?(?P<name>{_WORDS_OF_NAME})(?: (?P<feature>{_FEATURE}))?"
    rf"(?:, (?P<within>{_WORDS_OF_NAME})(?: (?:{_FEATURE}))?)?(?: \([A-Z][\w. ]*\))?"
)
_DAY = (
    r"(?:, (?:on )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}|[A-Z][a-z]{2,5}day|(?:the )?(?:same|next"
    r"|following) day"
    r"|yesterday))?"
)
_MARK = compiled(r"[-:–—]\s")
"""What parts a head from what follows."""
_HEAD = compiled(rf"{_NAME}{_DAY}(?:, (?:near|at|in|on|by|behind) [^:;.,]{{3,40}})?(?:: |\s[–—-]+\s)(?=\S)")
_ALONE = compiled(_NAME + _DAY + r"\s*[.:]?")
_FRONTED = compiled(rf"(?:In|At|Near) (?P<name>{_WORDS_OF_NAME}),? (?=[a-z0-9])")
"""A place with which a sentence of a bulletin turns from the head of its paragraph to another."""
_SUBJECT = compiled(
    rf"(?P<name>{_WORDS_OF_NAME})(?: (?:city|town|village|community))? (?:(?:was|were|has been|have been|came|comes)\b"
    r"|suffered |again )"
)
"""The same, where the place is what was struck: "Siversk was shelled"."""
_COMMUNITY = compiled(
    rf"(?:{BULLET})?(?:[Ii]n|[Oo]n|[Aa]cross) (?:the )?(?P<name>{_WORDS_OF_NAME}) "
    r"(?P<feature>community|communities|hromada|territorial community|direction|axis|sector|front|district|raion|LGA"
    r"|township|cercle|county|oblast|province|region|governorate|subdistrict)\b,? (?=\S)"
)
"""A place with which each of several paragraphs opens: "In the Shostka community a man was hurt"."""
