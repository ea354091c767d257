"""Headlines, which tell in the present what has happened: "Bus falls into gorge" is read as "Bus fell into gorge"."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, chain

from geo.extract.phrases import triggers
from geo.extract.phrases.triggers import Trigger
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import listed

__all__ = ["find"]


def find(headline: Sentence) -> list[Trigger]:
    """The triggers of a headline; those of its verbs in the past too, where as it stands it names no event, or none but
    what came of one: "troops kill five rebels, recover arms"."""
    told = triggers.find(headline)
    if headline.lows.isdisjoint(_PAST) or any(t.kind == "event" and t.event_type not in _OUTCOMES for t in told):
        return told
    past = _in_the_past(headline)
    return [_put_back(t, past, headline) for t in triggers.find(past)]


def _in_the_past(s: Sentence) -> Sentence:
    """The sentence with its verbs in the past: all tokens in their order, on other offsets."""
    said = [_PAST.get(low, low) for low in s.words]
    ends = [0, *(t.end - s.start for t in s.tokens)]
    gaps = [s.low[a : t.start - s.start] for a, t in zip(ends, s.tokens, strict=False)]
    low = "".join(chain.from_iterable(zip(gaps, said, strict=True))) + s.low[ends[-1] :]
    starts = accumulate((len(g) + len(w) for g, w in zip(gaps, said, strict=True)), initial=0)
    tokens = tuple(
        t._replace(start=s.start + at + len(gap), end=s.start + at + len(gap) + len(word), low=word)
        for t, at, gap, word in zip(s.tokens, starts, gaps, said, strict=False)
    )
    return replace(s, text=low, low=low, tokens=tokens, words=tuple(said))


def _put_back(t: Trigger, past: Sentence, s: Sentence) -> Trigger:
    """A trigger of the sentence in the past, where its words stand in the sentence itself."""
    first = next(n for n, token in enumerate(past.tokens) if token.end - past.start > t.start)
    last = next(n for n, token in enumerate(past.tokens) if token.end - past.start >= t.end)
    return t._replace(start=s.tokens[first].start - s.start, end=s.tokens[last].end - s.start)


def _plain(third: str) -> str:
    """The form for many of a verb in the form for one: "falls" → "fall", "goes" → "go"."""
    if third.endswith("ies"):
        return third[:-3] + "y"
    return third[: -2 if third.endswith(("oes", "shes", "ches")) else -1]


_VERBS = listed(
    "falls fell topples toppled ploughs ploughed plows plowed caves caved goes went gives gave explodes exploded "
    "bursts burst blows blew runs ran hits hit strikes struck catches caught crushes crushed rams rammed slams slammed "
    "smashes smashed knocks knocked mows mowed rolls rolled skids skidded slides slid flips flipped leaves left "
    "jumps jumped comes came loses lost breaks broke erupts erupted engulfs engulfed sweeps swept tears tore rips "
    "ripped guts gutted ravages ravaged destroys destroyed buries buried burns burned snaps snapped traps trapped "
    "drives drove hurtles hurtled tumbles tumbled buckles buckled gets got ignites ignited leaks leaked "
    "spills spilled kills killed shoots shot stabs stabbed repels repelled thwarts thwarted foils foiled recovers "
    "recovered seizes seized"
)
_OUTCOMES = ("Strategic developments",)
"""What is seized or agreed, beside which a headline may tell of the fight."""
"""Verbs in the present and in the past, in turn."""
_PAST = {form: past for third, past in zip(_VERBS[::2], _VERBS[1::2], strict=True) for form in (third, _plain(third))}
"""Verb in the present → in the past."""
