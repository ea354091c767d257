"""Maps of incidents. folium lives only here; Streamlit does not.

In a notebook or a script, three lines:

    import geo
    from geo import maps
    maps.incident_map(incidents).save("map.html")

In the app the map and its incidents are apart, so that a new filter changes the marks and never the frame:

    group = maps.incident_group(incidents, selected_id=chosen)
    st_folium(maps.app_map(), key="map", feature_group_to_add=group, returned_objects=maps.RETURNED_OBJECTS)
    maps.clicked_ids(st.session_state["map"])
"""

from geo.maps.assets import mounts
from geo.maps.basemap import OPENSTREETMAP, NaturalEarth, OnlineTiles
from geo.maps.clicks import RETURNED_OBJECTS, click_number, clicked_ids, clicked_point, view_box
from geo.maps.groups import incident_group, point_group
from geo.maps.incidents import IncidentLayer
from geo.maps.page import APP_ASSETS, GeoMap, app_map, incident_map
from geo.maps.picture import Caption, caption_of, title_of
from geo.maps.style import COLORS, color_of, legend_html, radius_of

__all__ = [
    "APP_ASSETS",
    "COLORS",
    "OPENSTREETMAP",
    "RETURNED_OBJECTS",
    "Caption",
    "GeoMap",
    "IncidentLayer",
    "NaturalEarth",
    "OnlineTiles",
    "app_map",
    "caption_of",
    "click_number",
    "clicked_ids",
    "clicked_point",
    "color_of",
    "incident_group",
    "incident_map",
    "legend_html",
    "mounts",
    "point_group",
    "radius_of",
    "title_of",
    "view_box",
]
