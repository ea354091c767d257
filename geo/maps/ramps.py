"""How numbers look as colour, for regions and heat: the scripts get all of it as data."""

from __future__ import annotations

from typing import Any

from geo.maps.style import Theme

__all__ = ["HEAT_STOPS", "RAMPS", "UNKNOWN_HATCH", "ZERO_FILL", "heat_style", "region_style"]

RAMPS: dict[Theme, tuple[str, ...]] = {
    "light": ("#fde9a6", "#fbc26a", "#f5933f", "#dd5f2a", "#b3321f", "#7a1420"),
    "dark": ("#613643", "#8f3f40", "#bb5234", "#df7f33", "#f4b252", "#ffeaa8"),
}
"""Classes from few to many, at most this many: each further from the land's lightness than the one before, so that
colour-blind readers see the order as well."""

ZERO_FILL: dict[Theme, str] = {"light": "#b4c7d8", "dark": "#35506b"}
"""Incidents are known there, and that nobody was hurt in them: a colour beside the ramp."""

UNKNOWN_HATCH: dict[Theme, str] = {"light": "#6b7280", "dark": "#9aa3b2"}
"""Slanted lines for a region whose numbers are all unknown."""

EDGE: dict[Theme, str] = {"light": "#fffdf8", "dark": "#1a1e24"}
"""Between two regions."""

POINTED: dict[Theme, str] = {"light": "#1d2733", "dark": "#f4f6f8"}
"""Around the region that is pointed at."""

REGION_OPACITY = 0.88

HEAT_STOPS: dict[Theme, tuple[tuple[float, str, float], ...]] = {
    "light": (
        (0.0, "#fbc26a", 0.0),
        (0.12, "#fbc26a", 0.45),
        (0.4, "#f0742f", 0.7),
        (0.7, "#c02a24", 0.82),
        (1.0, "#5f0f2b", 0.9),
    ),
    "dark": (
        (0.0, "#8d3c6c", 0.0),
        (0.12, "#8d3c6c", 0.55),
        (0.4, "#c8463f", 0.72),
        (0.7, "#f5953a", 0.84),
        (1.0, "#fff3b0", 0.92),
    ),
}
"""Share of full colour, colour, opacity."""

HEAT_RADIUS = 24
"""Pixels from an incident's place to where its warmth ends, at every zoom."""


def region_style() -> dict[str, Any]:
    """For the script that colours regions."""
    return {
        "classes": len(RAMPS["light"]),
        "opacity": REGION_OPACITY,
        "themes": {
            theme: {
                "ramp": ramp,
                "zero": ZERO_FILL[theme],
                "unknown": UNKNOWN_HATCH[theme],
                "edge": EDGE[theme],
                "pointed": POINTED[theme],
            }
            for theme, ramp in RAMPS.items()
        },
    }


def heat_style() -> dict[str, Any]:
    """For the script that draws heat."""
    return {"radius": HEAT_RADIUS, "themes": {theme: {"stops": stops} for theme, stops in HEAT_STOPS.items()}}
