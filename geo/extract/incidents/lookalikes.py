"""What looks like an event and is none: somebody's name, how a victim is mourned, a driver who was killed in war, what
is done to animals."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from geo.extract.events import events
from geo.extract.events.scene import Scene
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.namemodel import model
from geo.extract.words.peoplewords import ANIMALS, FATE
from geo.patterns import compiled

__all__ = ["Lookalikes"]


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """What is asked of a report to tell them from events."""

    sentences: Sequence[Sentence]
    """Those of its headline and of its text."""
    scene: Scene
    surnames: Collection[str]
    """Those of the persons named, lower case."""

    def has(self, s: Sentence, e: events.Event) -> bool:
        """Whether what looks like an event of a sentence is one of them."""
        return self._is_name(s, e) or self._follows_crime(e) or self._drove_in_war(e) or _befalls_animals(s, e)

    def _is_name(self, s: Sentence, e: events.Event) -> bool:
        """Whether it is somebody's name: "Terrence Flood"."""
        written = s.text[e.start - s.start : e.end - s.start]
        named = written[:1].isupper() and written.isalpha() and not s.shouted
        return named and (e.words in self.surnames or _is_called(s, e.start))

    def _follows_crime(self, e: events.Event) -> bool:
        """Whether it is how people mourn the victim of a crime, or how a suspect gives himself up: "held a vigil"."""
        crime = self.scene.policed and not self.scene.political
        return crime and ("vigil" in e.words.split() or e.words.startswith("surrender"))

    def _drove_in_war(self, e: events.Event) -> bool:
        """Whether a "driver was killed" in a report that speaks of war and of nothing that befell traffic."""
        if e.sub_event_type != "Road" or not e.words.startswith(_AT_THE_WHEEL) or not self.scene.political:
            return False
        every = (x for s in self.sentences for x in events.find(s))
        return all(x.sub_event_type != "Road" or x.words.startswith(_AT_THE_WHEEL) for x in every)


def _befalls_animals(s: Sentence, e: events.Event) -> bool:
    """Whether what is done is done to animals alone: "hunters shot 14 boar", "a dog that was hit by a car"; not "a man
    was killed when his car hit a moose"."""
    if s.lows.isdisjoint(ANIMALS) or e.event_type not in _DONE_TO:
        return False
    before = [t.text for t in s.tokens if t.end <= e.start]
    while before and before[-1] in _HELPERS:
        before.pop()
    if before and before[-1] in ANIMALS:  # in small letters: "Tigers" are men
        return True
    if e.words in events.FATES and not ANIMALS.isdisjoint(before):
        return PERSONS.isdisjoint(before)  # "the oldest elephant of the zoo died"
    behind = [t.text for t in s.tokens if t.start >= e.end][:_SOON]
    ends = (n for n, word in enumerate(behind) if word in ANIMALS or word in PERSONS or word in CLOSED_CLASS - _OWN)
    at = next(ends, None)
    if at is not None and e.event_type == "Accident" and not FATE.isdisjoint((*before, *behind[at:])):
        return False
    return at is not None and behind[at] in ANIMALS and behind[at + 1 : at + 2] not in (["and"], [","], ["'s"])


def _is_called(s: Sentence, at: int) -> bool:
    """Whether the word at an offset is of a person's or a body's name: "Coroner Anita Flood", "Mrs Flood", "Transport
    Accident Commission"."""
    before = s.text[: at - s.start].split()[-1:]
    named = bool(before) and before[0][0].isupper()
    low = before[0].rstrip(".").lower() if named else ""
    return (named and (low in _CALLED or low in model().first_names)) or _BODY.match(s.text, at - s.start) is not None


_DONE_TO = ("Violence against civilians", "Crime", "Accident")
_HELPERS = words("that which who was were is are been being had has have reportedly also later")
_OWN = words("a an the his her its their this that")
_SOON = 6
"""Words behind a verb within which its object ends."""
_CALLED = words("mr mrs ms miss dr sir lady lord judge justice sgt capt col rev")
_BODY = compiled(
    r"[A-Z]\w+ (?:[A-Z]\w+ )?(?:Commission|Board|Authority|Agency|Bureau|Committee|Cent(?:er|re)|Institute|Fund"
    r"|Council)\b"
)
"""A word that opens the end of an institution's name."""
_AT_THE_WHEEL = ("driver", "motorist", "motorcyclist", "cyclist")
