"""The script that Streamlit runs: the frame that all pages share, and the choice of a page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from geo.app import add_page, data_page, first_start, import_page, kept, list_page, map_page, services, sidebar, style
from geo.app.plain import plain
from geo.errors import GeoError

st.set_page_config(page_title="Incident map", page_icon=str(Path(__file__).with_name("icon.svg")), layout="wide")
style.apply()
page = st.navigation(
    [
        st.Page(map_page.show, title="Map", icon=":material/map:", url_path="map", default=True),
        st.Page(list_page.show, title="List", icon=":material/table_rows:", url_path="list"),
        st.Page(add_page.show, title="Add reports", icon=":material/post_add:", url_path="add"),
        st.Page(import_page.show, title="Import a table", icon=":material/table_view:", url_path="import"),
        st.Page(data_page.show, title="Data", icon=":material/database:", url_path="data"),
    ],
    position="top",
)
st.set_page_config(page_title=f"{page.title} · Incident map")
try:
    services.pipeline()  # a setting or a file that is wrong is told here, on whichever page
    first_start.fill_empty_store()
except GeoError as error:
    st.error(str(error))
    st.stop()
kept.restore(page.url_path, sidebar.DEFAULTS)
try:
    page.run()
except GeoError as error:  # what no page has a better place for: a full disk, a store that was taken away
    st.error(plain(str(error)), icon=":material/error:")
kept.hold(sidebar.DEFAULTS)
style.footer()
