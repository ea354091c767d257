"""Which types of events there are, and their sub-types."""

from __future__ import annotations

__all__ = ["VOCABULARY"]

VOCABULARY: dict[str, tuple[str, ...]] = {
    "Battles": ("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
    "Explosions/Remote violence": (
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
    ),
    "Violence against civilians": ("Attack", "Sexual violence", "Abduction/forced disappearance"),
    "Protests": ("Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
    "Riots": ("Violent demonstration", "Mob violence"),
    "Strategic developments": (
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    ),
    "Crime": ("Shooting", "Stabbing", "Vehicle ramming", "Arson", "Robbery", "Poisoning", "Other"),
    "Accident": (
        "Road",
        "Rail",
        "Air",
        "Sea",
        "Fire",
        "Explosion",
        "Structural collapse",
        "Industrial or mining",
        "Crowd crush",
        "Other",
    ),
    "Disaster": (
        "Earthquake",
        "Flood",
        "Landslide",
        "Storm",
        "Wildfire",
        "Volcano",
        "Tsunami",
        "Avalanche",
        "Heat or cold",
        "Drought",
        "Epidemic",
        "Other",
    ),
}
"""Event type → its sub-types: ACLED's codebook word for word, then ours."""
