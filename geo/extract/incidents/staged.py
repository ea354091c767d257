"""What a whole report tells as played or made up: a drill, a film, a novel, told on from sentence to sentence.

Its own words for it stand in the headline or in the lead; "Two gunmen then opened fire" does not repeat them.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.events.unreal import is_staged
from geo.extract.incidents.tellings import Telling
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["without_staged"]


def without_staged(tellings: Sequence[Telling], title: Sequence[Sentence], body: Sequence[Sentence]) -> list[Telling]:
    """The tellings that are no part of a drill or of a plot that the report is about: those with a day of their own,
    and all of them where it is about neither."""
    if _is_review(title, body) or _is_drill(tellings, title, body):
        return [t for t in tellings if any(d.prec <= _OF_DAYS and not d.future for d in t.dates)]
    return list(tellings)


def _is_drill(tellings: Sequence[Telling], title: Sequence[Sentence], body: Sequence[Sentence]) -> bool:
    """Whether a report is about an exercise: it says so at its head, and tells there of nothing else."""
    opening = [*title, *body[:_LEAD]]
    owned = next((s for s in opening if is_staged(s) or _PRACTISED.search(s.low)), None)
    if owned is None:
        return False
    told = [t for t in tellings if t.sentence.part == "text" and t.sentence.index < _LEAD]
    return not any(t.tolls and t.dates for t in told) and sum(_DRILL.search(s.low) is not None for s in opening) > 1


def _is_review(title: Sequence[Sentence], body: Sequence[Sentence]) -> bool:
    """Whether a report speaks of a work of fiction as reviews and programmes do: of who made it, who plays whom, where
    it can be seen; and nobody has said anything."""
    opening = [*title, *body[:_LEAD]]
    if not any(_WORK.search(s.low) for s in opening) or any("said" in s.lows or "told" in s.lows for s in body):
        return False
    whole = " ".join(s.low for s in [*title, *body[:_READ]])
    return sum(sign.search(whole) is not None for sign in _OF_WORKS) >= _ENOUGH


_OF_DAYS = 2
"""Precision of a date that names a day or a few."""
_LEAD, _READ, _ENOUGH = 3, 40, 2
"""Sentences that say what a report is about, those that are looked through, and signs of a review that are enough."""
_DRILL = compiled(
    r"\b(?:drills?|exercises?|simulat\w+|mock|rehears\w+|practi[sc](?:ed?|es|ing)|volunteers?|scenario)\b"
)
_PRACTISED = compiled(
    r"\b(?:practi[sc](?:ed|es|ing)|rehears(?:ed|es|ing)|train(?:ed|s|ing)) (?:for|how)\b|\bdrills? tests?\b"
)
_WORK = compiled(
    r"\b(?:review:|(?:thriller|whodunnit|whodunit|drama|sitcom|novel|film|movie|blockbuster|sequel|prequel|mini-?series"
    r"|tv series|television series|soap|musical|opera|play|video ?game|comedy|debut|adaptation|franchise)s?\b"
    r"(?! (?:a|an|the|for|with|against|in|on|at|to|role|part|down|out)\b))"
)
_OF_WORKS = tuple(
    compiled(pattern)
    for pattern in (
        r"\b(?:directed by|director|screenplay|screenwriter|script|film-?maker|playwright|novelist|debut|prose)\b",
        r"\b(?:starring|stars as|co-stars?|plays (?:the|an?|his|her)|played by|cast(?! (?:an?|her|his|doubt|vote)\b)"
        r"|performances?|protagonist|hero(?:ine)?|characters?)\b",
        r"\b(?:in cinemas|at cinemas|box office|on netflix|streaming|curtain|matin[eé]e|screening|season finale"
        r"|episodes?|chapters?|\d{3} (?:pages|pp)|pages\b|published by|(?:one|two|three|four|five) stars|\d/5"
        r"|certificate \d+|runs until|tickets from)\b",
        r"\b(?:plot|plods?|procedural|twists?|scenes?|sequel|genre|reviewer|critics?|pacing|dialogue|narrator"
        r"|storyline)\b",
    )
)
"""Those who make a work, those who act in it, where it is shown, and how critics speak of it."""
