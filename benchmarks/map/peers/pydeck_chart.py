"""Streamlit's own pydeck chart with a ScatterplotLayer, without ground: its tiles would come from another host."""

import pydeck as pdk

from benchmarks.map.peers.shared import CENTER, HEIGHT, ZOOM, kept, place

layer = pdk.Layer(
    "ScatterplotLayer",
    data=kept(),
    get_position=["longitude", "latitude"],
    get_fill_color=[179, 0, 0, 190],
    radius_min_pixels=3,
    radius_max_pixels=3,
)
# deck.gl counts zooms in tiles of 512 pixels, Leaflet in tiles of 256.
view = pdk.ViewState(latitude=CENTER[0], longitude=CENTER[1], zoom=ZOOM - 1)
place().pydeck_chart(pdk.Deck([layer], initial_view_state=view, map_provider=None), height=HEIGHT)
