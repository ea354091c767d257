"""A peer's page with the scripts that it would load from other hosts served beside it: nothing here may leave this one.

`streamlit run` finds this `app`; the environment says which page it runs.
"""

import os

import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from geo.maps.assets import SCRIPT_DIR

app = st.App(
    os.environ["BENCHMARK_PEER"],
    routes=[
        Mount("/assets", StaticFiles(directory=SCRIPT_DIR)),
        Mount("/scripts", StaticFiles(directory=os.environ["BENCHMARK_SCRIPTS"])),
    ],
)
