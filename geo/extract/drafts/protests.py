"""Whether a protest was peaceful, was met with force, or turned to violence."""

from __future__ import annotations

from geo.extract.drafts.kindsigns import Happening, Kind
from geo.extract.events.events import Event
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["protest", "shots_there"]


def protest(kind: Kind, happening: Happening, trigger: str) -> Kind:
    """Force is excessive where protesters are killed or shot at, or badly hurt by more than gas and water.

    A protest at which protesters did violence is none that was peaceful. `trigger`: the words that tell of the deed;
    where they say themselves that somebody was shot at, the type stands.
    """
    if _AIMED.match(trigger) is not None:
        return kind
    text = " ".join(s.low for s, _ in happening.told)
    forces = bool(_FORCES.search(text))
    lethal = _LIVE.search(text) and not _IN_THE_AIR.search(text)
    if kind[0] == "Protests" and forces and (happening.dead or lethal or (happening.hurt and _HARD.search(text))):
        return "Protests", "Excessive force against protesters"
    if kind[0] == "Protests" and _VIOLENT.search(text):
        return "Riots", "Violent demonstration"
    if kind == ("Protests", "Excessive force against protesters"):
        return "Protests", "Protest with intervention" if forces else "Peaceful protest"
    if kind == ("Protests", "Peaceful protest") and (_HELD.search(text) or (forces and _GAS.search(text))):
        return "Protests", "Protest with intervention"
    return kind


def shots_there(happening: Happening) -> tuple[Event, Sentence] | None:
    """The words for shots that hit people at a vigil or a rally, and where they stand, where neither a force nor a side
    is said to have fired them: "gunfire erupted at a vigil, wounding four"."""
    harmed = happening.dead or happening.hurt
    if not harmed or happening.scene.political or any(_FORCES_FIRE.search(s.low) for s, _ in happening.told):
        return None
    shots = ((e, s) for s, events in happening.told for e in events if e.sub_event_type == "Shooting")
    return next(shots, None)


_FORCES_FIRE = compiled(
    r"\b(?:police|policem[ae]n|cops|forces|troops|soldiers|army|gendarmes?|guards?(?:m[ae]n)?|officers|constables)"
    r" (?:[\w'-]+ ){0,4}?(?:shot|fired|opened|opening|firing|used|dispersed|clashed|broke|killed|wounded"
    r"|injured|hurt)\b"
    r"|\bby (?:the )?(?:riot )?(?:police|troops|soldiers|security forces|army)\b"
)
_AIMED = compiled(
    r"(?:shot|opened|emptied|sprayed|loosed|blasted|poured|turned|trained|levelled) .*\b(?:on|at|upon|into)\b"
)
"""Words with which a deed itself says that protesters were shot at."""
_FORCES = compiled(
    r"\b(?:police|policem[ae]n|cops|forces|crackdown|troops|soldiers|army|paramilitar\w+|gendarmes?"
    r"|guards?(?:m[ae]n)?|officers"
    r"|constables|askaris|jawans)\b"
)
_LIVE = compiled(
    r"\blive (?:ammunition|fire|rounds|bullets)\b|\bexcessive (?:use of )?force\b"
    r"|\bbrutal(?:ly)? (?:crackdown|suppress\w+)|\b(?:opened|opening) fire (?:on|at|into) (?:the |a |an )?"
    r"(?:[\w-]+ ){0,3}?(?:protest|demonstrat|crowd|march|rally)"
)
"""Weapons that kill, used on protesters."""
_IN_THE_AIR = compiled(r"\b(?:in|into) the air\b|\bwarning shots?\b")
_VIOLENT = compiled(
    r"\b(?:protest[eo]rs|demonstrators|marchers|rioters|activists|students|youths|supporters) (?:[\w'-]+ ){0,4}?"
    r"(?:clash(?:ed|ing)? with|threw|throwing|hurl(?:ed|ing)|pelt(?:ed|ing)|torch(?:ed|ing)|set (?:\w+ ){0,4}?(?:fire"
    r"|ablaze|alight)|storm(?:ed|ing)|vandali\w+|loot(?:ed|ing)|smash(?:ed|ing)|ransack\w+|attack(?:ed|ing)|burnt"
    r"|burn(?:ed|ing)|l(?:it|ight) fires)"
    r"|\bduring (?:a |the )?(?:\w+ )?clash(?:es)?\b"
    r"|\bturn(?:ed|s|ing)? (?:very |increasingly |suddenly )?(?:violent|ugly)|\b(?:some"
    r"|others) (?:of them )?(?:clashed"
    r" with|threw|hurled|pelted|torched|smashed)\b|\bclash(?:es|ed)? (?:\w+ ){0,3}?(?:between|with) (?:[\w-]+ ){0,4}?"
    r"(?:protest[eo]rs|demonstrators|police)"
)
"""What protesters do who are not peaceful."""
_HARD = compiled(
    r"\b(?:live (?:ammunition|fire|rounds|bullets)|bullets?|shot|gunfire|opened fire|beat|beaten|batons?"
    r"|truncheons?|lathis?)\b"
)
_HELD = compiled(
    r"\b(?:detained|arrested|taken away|dragged away|carried away) (?:[\w'-]+ ){0,3}?(?:at|during|outside) (?:the "
    r"|a |an )?"
    r"(?:[\w-]+ ){0,2}?(?:rally|protest\w*|demonstrations?|march\w*|vigil|picket|sit-in)\b"
    r"|\b(?:detained|arrested|detaining|arresting) (?:[\w'-]+ ){0,4}?(?:protest[eo]rs|demonstrators|marchers"
    r"|participants)\b"
    r"|\b(?:protest[eo]rs|demonstrators|marchers|participants|activists) (?:were|was) (?:[\w-]+ )?(?:detained"
    r"|arrested)\b"
)
"""Protesters who were taken away from where they protested."""
_GAS = compiled(
    r"\b(?:tear ?gas|water cannons?|rubber bullets|pepper spray|hos(?:es|ed|ing)"
    r"|lathis?|batons?|truncheons?|canes|baton-charged?)\b"
)
