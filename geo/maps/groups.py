"""What an app lays over its map at each run: feature groups, the form in which streamlit-folium takes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import folium
from folium.map import Layer

from geo.maps.finding import AreaLayer, PlaceSearch
from geo.maps.incidents import CellLayer, IncidentLayer
from geo.maps.looks import HeatLayer, RegionLayer
from geo.maps.picture import Caption
from geo.maps.player import PlayerLayer
from geo.model import Incident

__all__ = [
    "cell_group",
    "finding_group",
    "heat_group",
    "incident_group",
    "player_group",
    "point_group",
    "region_group",
]

_CHOSEN, _PRESENT = "#c0392b", "#0b6477"


def cell_group(*, caption: Caption | None = None, **options: Any) -> folium.FeatureGroup:
    """A `CellLayer`; `options` are its own. `caption`: the words for a picture of the map."""
    return _group(CellLayer(**options), caption)


def finding_group(*, url: str, query: str, **area: Any) -> folium.FeatureGroup:
    """A `PlaceSearch`, and the `AreaLayer` of `area`."""
    group = folium.FeatureGroup(name="Finding")
    PlaceSearch(url=url, query=query).add_to(group)
    AreaLayer(**area).add_to(group)
    return group


def incident_group(
    incidents: Iterable[Incident], *, caption: Caption | None = None, **options: Any
) -> folium.FeatureGroup:
    """`incidents` as an `IncidentLayer`; `options` are its own. `caption`: the words for a picture of the map."""
    return _group(IncidentLayer(incidents, **options), caption)


def player_group(**options: Any) -> folium.FeatureGroup:
    """A `PlayerLayer`; `options` are its own. It goes before the layers that it plays."""
    group = folium.FeatureGroup(name="Player")
    PlayerLayer(**options).add_to(group)
    return group


def region_group(*, caption: Caption | None = None, **options: Any) -> folium.FeatureGroup:
    """A `RegionLayer`; `options` are its own. `caption`: the words for a picture of the map."""
    return _group(RegionLayer(**options), caption)


def heat_group(*, caption: Caption | None = None, **options: Any) -> folium.FeatureGroup:
    """A `HeatLayer`; `options` are its own. `caption`: the words for a picture of the map."""
    return _group(HeatLayer(**options), caption)


def point_group(point: tuple[float, float] | None, *, chosen: bool = False) -> folium.FeatureGroup:
    """One point (latitude, longitude), as it is or as somebody has just chosen it; empty without a point."""
    group = folium.FeatureGroup(name="Point")
    if point:
        folium.CircleMarker(point, radius=7, color=_CHOSEN if chosen else _PRESENT, fill=True).add_to(group)
    return group


def _group(layer: Layer, caption: Caption | None) -> folium.FeatureGroup:
    group = folium.FeatureGroup(name=layer.layer_name)
    layer.add_to(group)
    if caption:
        caption.add_to(group)
    return group
