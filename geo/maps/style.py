"""How an incident looks, in one place: Python's lists and legends read it, the map's script gets it as data."""

from __future__ import annotations

import math
from collections.abc import Collection
from html import escape
from typing import Any, Literal

from geo.model import VOCABULARY, Count, Incident

__all__ = ["COLORS", "Theme", "color_of", "known_killed", "legend_html", "radius_of", "style_data"]

Theme = Literal["light", "dark"]

COLORS: dict[Theme, dict[str, str]] = {
    "light": {
        "Battles": "#701446",
        "Explosions/Remote violence": "#c83a16",
        "Violence against civilians": "#d6569f",
        "Protests": "#3d9440",
        "Riots": "#b58300",
        "Strategic developments": "#5f6675",
        "Crime": "#5a3812",
        "Accident": "#1f5fbf",
        "Disaster": "#0d8fa0",
    },
    "dark": {
        "Battles": "#cc3d86",
        "Explosions/Remote violence": "#ff6a3d",
        "Violence against civilians": "#f79fe0",
        "Protests": "#7fdc6a",
        "Riots": "#ffd24a",
        "Strategic developments": "#d5dae3",
        "Crime": "#9c7450",
        "Accident": "#5a93ff",
        "Disaster": "#12a5a8",
    },
}
"""Event type → colour. Told apart by colour-blind readers too, 3 : 1 or more against the land; a test measures both."""

OTHER_COLOR: dict[Theme, str] = {"light": "#3c3f45", "dark": "#eceef1"}
"""For a type that the vocabulary does not have."""

RADIUS_PER_ROOT = 1.4
"""Pixels for each square root of a person killed: the mark's area is in proportion to the number."""
MIN_RADIUS, MAX_RADIUS = 5.0, 42.0
"""Pixels; the floor is reached at 13 people killed, the cap at 900."""
ZERO_RADIUS, UNKNOWN_RADIUS = 3.5, 7.0
"""Pixels: nobody killed is a small solid dot; an unknown number a hollow dashed ring, because unknown is not zero."""


def color_of(event_type: str, theme: Theme = "light") -> str:
    """The colour of an event type, as #rrggbb."""
    return COLORS[theme].get(event_type, OTHER_COLOR[theme])


def known_killed(incident: Incident) -> int | None:
    """The number that a mark's size stands for: the best figure, else the nearest stated bound; None when unknown."""
    count: Count | None = incident.killed
    if count is None:
        return None
    return next((v for v in (count.best, count.low, count.high) if v is not None), None)


def radius_of(killed: int | None) -> float:
    """A mark's radius in pixels."""
    if killed is None:
        return UNKNOWN_RADIUS
    if killed == 0:
        return ZERO_RADIUS
    return min(MAX_RADIUS, max(MIN_RADIUS, RADIUS_PER_ROOT * math.sqrt(killed)))


def style_data() -> dict[str, Any]:
    """All of this for the script that draws the marks."""
    return {
        "colors": COLORS,
        "other_color": OTHER_COLOR,
        "radius_per_root": RADIUS_PER_ROOT,
        "min_radius": MIN_RADIUS,
        "max_radius": MAX_RADIUS,
        "zero_radius": ZERO_RADIUS,
        "unknown_radius": UNKNOWN_RADIUS,
    }


def legend_html(event_types: Collection[str] | None = None, *, theme: Theme = "light") -> str:
    """The legend as one line of HTML that wraps: the colours of `event_types` (default: all), then sizes and shapes."""
    shown = [t for t in VOCABULARY if event_types is None or t in event_types]
    shown += sorted(set(event_types or ()) - set(VOCABULARY))
    ink = "#5d636d" if theme == "light" else "#aab1bc"
    entries = [(_disc(6, color_of(t, theme)), t) for t in shown]
    entries += [(_disc(radius_of(n), ink), f"{n:,} killed") for n in (10, 100)]
    entries += [
        (_disc(radius_of(0), ink), "none killed"),
        (_ring(7, f"2px dashed {ink}"), "number unknown"),
        (_ring(7, f"4px solid {ink}"), "somewhere in the area outlined"),
        (_ring(6, f"2px solid {ink}") + ";outline:1.5px solid #8a8f98;outline-offset:2px;margin:0 4px", "background"),
        (_ring(7, f"1.5px dashed {ink}") + ";width:26px", "only the country or region is known"),
        (_ring(9, f"3px solid {ink}"), "many close together: how many incidents, and in the dark bar how many killed"),
    ]
    items = "".join(
        f'<span style="{_ITEM}"><span aria-hidden="true" style="{look}"></span>{escape(label)}</span>'
        for look, label in entries
    )
    return f'<div role="note" aria-label="Legend" style="{_LINE}">{items}</div>'


# Plain boxes with round corners: Streamlit takes SVG out of HTML.
_LINE = "display:flex;flex-wrap:wrap;gap:.15rem .95rem;align-items:center;font-size:.82rem;line-height:1.7"
_ITEM = "display:inline-flex;gap:.4rem;align-items:center"


def _disc(radius: float, color: str) -> str:
    return f"{_box(radius)};background:{color};opacity:.85"


def _ring(radius: float, border: str) -> str:
    return f"{_box(radius)};border:{border}"


def _box(radius: float) -> str:
    return (
        f"flex:none;display:inline-block;box-sizing:border-box;width:{2 * radius:.0f}px;height:{2 * radius:.0f}px;"
        f"border-radius:{radius:.0f}px"
    )
