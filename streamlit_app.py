"""The app's address book: `streamlit run streamlit_app.py` finds this `app`, which runs geo/app/main.py."""

import streamlit as st

from geo.app.routes import ROUTES
from geo.app.warm import lifespan

app = st.App("geo/app/main.py", routes=ROUTES, lifespan=lifespan)
