"""folium's FastMarkerCluster in streamlit-folium. Nothing is returned to Python, so that no move makes a rerun."""

from folium.plugins import FastMarkerCluster
from streamlit_folium import st_folium

from benchmarks.map.peers.shared import HEIGHT, folium_map, kept, place

# Leaflet's own pins: the plugin's default ones need one library more.
CALLBACK = """function (row) {
  L.Icon.Default.imagePath = "../../assets/vendor/leaflet/images/";
  return L.marker(new L.LatLng(row[0], row[1]));
}"""

world = folium_map()
cluster = FastMarkerCluster(kept()[["latitude", "longitude"]].to_numpy(), callback=CALLBACK)
cluster.default_js = [("markercluster", "../../scripts/leaflet.markercluster.js")]
cluster.default_css = [(name, f"../../scripts/{name}.css") for name in ("MarkerCluster", "MarkerCluster.Default")]
cluster.add_to(world)
with place():
    st_folium(world, key="map", height=HEIGHT, use_container_width=True, returned_objects=[])
