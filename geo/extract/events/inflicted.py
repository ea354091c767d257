"""What a phrase calls an accident though people did it: "Israeli fire killed two", "rebels derailed a train"."""

from __future__ import annotations

from geo.extract.phrases.triggers import Trigger
from geo.patterns import compiled

__all__ = ["is_inflicted"]


def is_inflicted(low: str, t: Trigger) -> bool:
    """Whether people did what a trigger of a folded sentence calls a fire or a derailment."""
    if t.sub_event_type == "Fire" and t.words.startswith("fire"):
        return _GUNFIRE.search(low, 0, t.start + len("fire")) is not None
    return t.sub_event_type == "Rail" and "derail" in t.words and _DERAILED.search(low) is not None


_GUNFIRE = compiled(
    r"(?<!\ba )(?<!\ban )(?<!\bthe )\b(?:\w+(?:[iy]an|ean|rican|ghan|kish|tish|rdish|nese|lese)|israeli|pakistani|iraqi"
    r"|saudi|yemeni|somali|emirati|azeri|azerbaijani|bangladeshi|serb|french|german|houthi|hezbollah|hamas|taliban|rebel"
    r"|insurgent|militant|enemy|hostile|friendly|stray|army|police|military|government|regime|guerrilla) fire$"
)
"""What sides in a war fire, and not what burns: with an article, "an Australian fire" burns."""
_DERAILED = compiled(
    r"\b(?:rebels|maoists|naxalites|militants|insurgents|guerrillas|separatists|saboteurs|gunmen|terrorists|attackers"
    r"|bandits|bombs?|blast|explosion|explosives?|ied|mine|landmine|device|charge) (?:[\w-]+ ){0,8}?derail"
    r"|\bderail\w* (?:[\w-]+ ){0,8}?(?:by (?:an? |the )?(?:[\w-]+ ){0,2}?(?:bombs?|blast|explosion|explosives?|ied|mine"
    r"|rebels|militants|saboteurs|gunmen)|saboteurs|after (?:an? |the )?(?:bomb|blast|explosion|mine))\b"
)
"""Who or what throws a train off its rails so that it is no accident."""
