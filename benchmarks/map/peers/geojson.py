"""folium's GeoJson, drawn on one canvas, in streamlit-folium. Nothing is returned to Python."""

import folium
from streamlit_folium import st_folium

from benchmarks.map.peers.shared import HEIGHT, folium_map, kept, place

rows = kept().astype({"killed": object})
features = [
    {
        "type": "Feature",
        "properties": {"killed": None if killed != killed else int(killed)},
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
    }
    for latitude, longitude, killed in zip(rows["latitude"], rows["longitude"], rows["killed"], strict=True)
]
world = folium_map(prefer_canvas=True)
folium.GeoJson(
    {"type": "FeatureCollection", "features": features},
    marker=folium.CircleMarker(radius=4, weight=1, color="#b30000", fill=True),
).add_to(world)
with place():
    st_folium(world, key="map", height=HEIGHT, use_container_width=True, returned_objects=[])
