"""What a sentence brings in which no phrase tells of an event: a happening all the same, by its words together.

Phrases are a list, and there is always another way to say a thing: "two towers of the line were brought down by
charges". `data/openings/train.py` learns the weights from our own reports, in which each sentence is marked with which
the telling of an incident begins. Names and numbers are masked: no country, group or decade is learnt.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from geo.extract.events.events import Event
from geo.extract.events.unreal import is_fact
from geo.extract.phrases.triggers import Trigger
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words import kindwords
from geo.extract.words.lexicon import CLOSED_CLASS
from geo.extract.words.namemodel import model

__all__ = ["find", "grams", "masked"]

_FILE = Path(__file__).parents[3] / "data" / "openings" / "model.json"
_NAME, _NUMBER = "^", "#"
_BIAS = "always"
_GOES_ON = words("it he she they its his her their")
"""With which a sentence begins that goes on about somebody or something."""
_WEIGHT = 50
"""That of the event: less than that of any phrase that tells of one."""


def find(s: Sentence, body: Sequence[Sentence]) -> Sequence[Event]:
    """The event that a sentence of a text brings, of the type that its words and those of the text speak for, where the
    word stands that says most that it brings one.

    None where it is not likely enough to bring any, only heads what follows, goes on about somebody, or is written in
    capitals, of which the weights know nothing.
    """
    if s.shouted or not s.words or s.words[-1] == ":" or s.words[0] in _GOES_ON:
        return ()
    weights, least = _weights()
    told = masked(s)
    if weights[_BIAS] + sum([weights.get(gram, 0.0) for gram in grams(told)]) < least:
        return ()
    event_type, sub_event_type = kindwords.likeliest([s], body)
    at = max(range(len(told)), key=lambda n: weights.get(told[n], 0.0) if told[n] not in CLOSED_CLASS else 0.0)
    token = s.tokens[at]
    start, end = token.start - s.start, token.end - s.start
    if not is_fact(s, Trigger(event_type, sub_event_type, _WEIGHT, "event", start, end, token.low)):
        return ()
    return (Event(s.index, event_type, sub_event_type, _WEIGHT, "event", token.start, token.end, token.low),)


def masked(s: Sentence) -> list[str]:
    """The words and signs of a sentence, with marks for its names and numbers."""
    common = model().common
    told = []
    for n, (text, low) in enumerate(zip(s.texts, s.words, strict=True)):
        if low[0].isdigit():
            told.append(_NUMBER)
        elif low[0].isalpha() and not text[0].islower() and not ((not n or s.shouted) and low in common):
            told.append(_NAME)
        else:
            told.append(low)
    return told


def grams(told: Sequence[str]) -> list[str]:
    """Each of them, and each two that stand side by side and are not the same, once."""
    return list(dict.fromkeys([*told, *[f"{a} {b}" for a, b in pairwise(told) if a != b]]))


@cache
def _weights() -> tuple[Mapping[str, float], float]:
    """What each says for an opening, and from which sum on a sentence is taken for one."""
    held = json.loads(_FILE.read_text(encoding="utf-8"))
    return held["weights"], held["least"]
