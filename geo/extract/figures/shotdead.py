"""Who was shot, and is dead by what else is told of it: "pulled from a bus and shot … their bodies", "gunmen shot 26
villagers"; where a report tells of one wound or one who lives, they are hurt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Toll
from geo.extract.figures.statements import middle
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence

__all__ = ["with_shot_dead"]


def with_shot_dead(told: Sequence[tuple[Sentence, Toll]], *, war: bool) -> list[tuple[Sentence, Toll]]:
    """The statements of one incident, those on people shot as on dead where nothing tells of any who lives.

    `war`: the report is on a war or on politics, where whoever is shot by the dozen is not counted as hurt."""
    shot = [(s, t) for s, t in told if t.role == "shot" and t.kind != "none"]
    if not shot or any(t.role in ("killed", "injured") or t.lives for _, t in told):
        return list(told)
    sentences = {s.start: s for s, _ in told}.values()
    if any(_LIVES.search(s) for s in sentences):
        return list(told)
    many = war and any(t.active and middle(t.count) > 1 and t.kind in ("counted", "list", "bare") for _, t in shot)
    found = any(_FOUND.search(s) for s in sentences) and any(t.kind != "single" for _, t in shot)
    if not (many or found or any(_DEAD.search(s) for s in sentences)):
        return list(told)
    return [(s, replace(t, role="killed") if t.role == "shot" and t.kind != "none" else t) for s, t in told]


_LIVES = Cued(
    r"\b(?:hospital\w*|condition|surviv\w+|injur\w+|wound\w*|expected to|treated|stable|recover\w*|unhurt|lived"
    r"|critical|legs?|foot|feet|arms?|hands?|shoulders?|thighs?|knees?|shins?|ankles?|buttocks?|hips?|elbows?"
    r"|fingers?|grazed|missed|rubber|pellets?|stray|attempt\w*|doctors?|surgery|escaped|fled|protest\w*"
    r"|demonstrat\w*|rioters?)\b"
)
"""In a sentence on one who lives, on a wound that one lives with, or on a crowd that was fired on."""
_DEAD = Cued(
    r"\b(?:(?<!lower )(?<!upper )(?<!of )bod(?:y|ies)|corpses?"
    r"|(?<!at )(?<!at a )(?<!at the )(?<!attending )(?<!during )funerals?|buried|burials?"
    r"|mourn\w*|killers|slain|assassinat\w*"
    r"|execut\w+|massacre\w*|mortuary|morgue|autops\w+|martyr\w*|at (?:close|point-blank) range"
    r"|in the back of the (?:head|neck)"
    r"|(?:pulled|dragged|hauled|taken|led|marched|forced|ordered|abducted|kidnapped|seized|snatched|captured|removed)"
    r" (?:[\w-]+ ){0,3}?(?:from|off|out|away)\b[^.;]{0,60}? and (?:were |was |then )?shot)\b"
)
"""In a sentence on those who did not live."""
_FOUND = Cued(r"\bfound shot\b")
"""Who "was found shot" is dead, if a report tells of no wound; of the "man found shot" of a note it is not known."""
