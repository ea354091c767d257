"""Playing through time on a map whose layers ask a server."""

from __future__ import annotations

from typing import Literal

from folium.map import Layer
from folium.template import Template

from geo.maps.script import to_script

__all__ = ["PlayerLayer"]


class PlayerLayer(Layer):
    """A control at the foot of the map that shows one day, week, month or year after another.

    The layers that ask a server ask it for the span alone; the page is not run meanwhile. When a reader keeps a span,
    Python is told the action "dates" (`geo.maps.message`).
    """

    _template = Template("{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}")

    def __init__(
        self, *, url: str, query: str, unit: Literal["day", "week", "month", "year"], name: str = "Player"
    ) -> None:
        """Ask `url` for what `query` (of an address, percent-encoded) lets pass; `unit` is the step to begin with."""
        super().__init__(name=name, overlay=True, control=False)
        self._name = "PlayerLayer"
        self.code = f"new L.geo.Player({to_script({'url': url, 'query': query, 'unit': unit})})"
