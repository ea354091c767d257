"""What a reader finds things with on the app's map: the area that is filtered by, tools to draw it, and a search."""

from __future__ import annotations

from folium.map import Layer
from folium.template import Template

from geo.areas import Box, Circle, Ring
from geo.maps.script import to_script

__all__ = ["AreaLayer", "PlaceSearch"]

_TEMPLATE = "{% macro script(this, kwargs) %}var {{ this.get_name() }} = {{ this.code }};{% endmacro %}"


class AreaLayer(Layer):
    """The area that is filtered by, drawn on the map, and the tools to draw another.

    What a reader draws is told as the action "area" (`geo.maps.message`), and stands on the map at once. An area that
    came from elsewhere and lies out of sight is gone to.
    """

    _template = Template(_TEMPLATE)

    def __init__(self, *, near: Circle | None = None, polygon: Ring | None = None, box: Box | None = None) -> None:
        """What is given is drawn; nothing: the tools alone."""
        super().__init__(name="Area", overlay=True, control=False)
        self._name = "AreaLayer"
        given = {"near": near, "polygon": polygon, "box": box}
        self.code = f"new L.geo.Area({to_script([{key: value} for key, value in given.items() if value])})"


class PlaceSearch(Layer):
    """A field over the map that finds a place by its name and moves the map there."""

    _template = Template(_TEMPLATE)

    def __init__(self, *, url: str, query: str) -> None:
        """`url` answers "places" to `query` (of an address, percent-encoded) with `q`, the name, added to it."""
        super().__init__(name="Places", overlay=True, control=False)
        self._name = "PlaceSearch"
        self.code = f"new L.geo.Places({to_script({'url': url, 'query': query})})"
