"""What all peers' pages have: the same incidents, the same filter, and a map of the same size that stays offline."""

from __future__ import annotations

import os

import folium
import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

__all__ = ["CENTER", "HEIGHT", "ZOOM", "folium_map", "kept", "place"]

CENTER, ZOOM, HEIGHT = (22.0, 25.0), 2, 620


def kept() -> pd.DataFrame:
    """The incidents that pass the page's one filter: latitude, longitude, killed."""
    st.set_page_config(layout="wide")
    least = st.sidebar.number_input(
        "Killed, at least", min_value=0, step=1, value=None, key="killed", bind="query-params"
    )
    rows = _rows(os.environ["BENCHMARK_TABLE"])
    return rows if least is None else rows[rows["killed"] >= least]


def place() -> DeltaGenerator:
    """Where the map goes: as wide as on this project's page, which has a list beside it."""
    return st.columns([5, 3], gap="medium")[0]


def folium_map(*, prefer_canvas: bool = False) -> folium.Map:
    """A map without ground, whose Leaflet comes from this server."""
    made = folium.Map(CENTER, zoom_start=ZOOM, tiles=None, prefer_canvas=prefer_canvas, maxZoom=18)
    made.default_js = [("leaflet", "../../assets/vendor/leaflet/leaflet.js")]
    made.default_css = [("leaflet_css", "../../assets/vendor/leaflet/leaflet.css")]
    return made


@st.cache_resource(show_spinner=False)
def _rows(path: str) -> pd.DataFrame:
    return pd.read_parquet(path)
