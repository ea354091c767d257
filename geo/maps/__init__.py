"""Maps of incidents. folium lives only here; Streamlit does not.

In a notebook or a script, three lines:

    import geo
    from geo import maps
    maps.incident_map(incidents).save("map.html")

In the app the map and its incidents are apart, so that a new filter changes the marks and never the frame:

    group = maps.cell_group(url="../../geo", query=…, version=…)
    st_folium(maps.app_map(), key="map", feature_group_to_add=group, returned_objects=maps.RETURNED_OBJECTS)
    maps.message(st.session_state["map"])

`maps.region_group` and `maps.heat_group` take the same arguments and are two further ways to look.
"""

from geo.maps.assets import bundles, mounts
from geo.maps.basemap import OPENSTREETMAP, NaturalEarth, OnlineTiles
from geo.maps.clicks import RETURNED_OBJECTS, Message, clicked_point, latest, message
from geo.maps.finding import AreaLayer, PlaceSearch
from geo.maps.groups import (
    cell_group,
    finding_group,
    heat_group,
    incident_group,
    player_group,
    point_group,
    region_group,
)
from geo.maps.incidents import CellLayer, IncidentLayer
from geo.maps.looks import Beside, HeatLayer, RegionLayer
from geo.maps.page import APP_ASSETS, GeoMap, app_map, incident_map
from geo.maps.picture import Caption, legend_data, title_of
from geo.maps.player import PlayerLayer
from geo.maps.rows import row_of, table_of
from geo.maps.saved import MOST_IN_FILE, saved_map
from geo.maps.style import COLORS, color_of, legend_html, radius_of

__all__ = [
    "APP_ASSETS",
    "COLORS",
    "MOST_IN_FILE",
    "OPENSTREETMAP",
    "RETURNED_OBJECTS",
    "AreaLayer",
    "Beside",
    "Caption",
    "CellLayer",
    "GeoMap",
    "HeatLayer",
    "IncidentLayer",
    "Message",
    "NaturalEarth",
    "OnlineTiles",
    "PlaceSearch",
    "PlayerLayer",
    "RegionLayer",
    "app_map",
    "bundles",
    "cell_group",
    "clicked_point",
    "color_of",
    "finding_group",
    "heat_group",
    "incident_group",
    "incident_map",
    "latest",
    "legend_data",
    "legend_html",
    "message",
    "mounts",
    "player_group",
    "point_group",
    "radius_of",
    "region_group",
    "row_of",
    "saved_map",
    "table_of",
    "title_of",
]
