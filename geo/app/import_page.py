"""Published tables come in here: chosen, looked at as they will be read, imported; what was left out, to mend."""

from __future__ import annotations

import io
import itertools
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd
import streamlit as st

from geo import wording
from geo.app import import_mapping, map_page, services
from geo.app.plain import plain
from geo.errors import GeoError
from geo.importing import Batch, Imported, finder
from geo.making import Job, import_file
from geo.tables import PROFILES, BadRow, Profile, Table, fitting, read_table, table_in, write_rejects

__all__ = ["show"]

_CHOSEN, _DONE = "import-file", "imported"
_HELD = "import-held"
"""Session state: the file that was chosen last."""
_MOST_HELD = 128 * 2**20
"""Bytes of a file that is kept in memory while the reader is on another page."""
_LOOKED_AT = 200
"""Rows read for the preview."""
_SHOWN = 1000
"""Rows left out that are listed; all of them are in the file."""


def show() -> None:
    """The page."""
    st.title("Import a table", anchor=False)
    st.write(
        "Each row of a published table of incidents becomes one incident, with the row as its evidence. Ranges, "
        "precision codes and sources survive; an empty cell stays unknown. Importing a table again adds nothing."
    )
    st.file_uploader(
        "A table: CSV or TSV, plain or gzipped",
        type=["csv", "tsv", "txt", "gz"],
        max_upload_size=2048,
        key=_CHOSEN,
        on_change=_take,
    )
    upload = st.session_state.get(_CHOSEN) or _held()
    if upload is None:
        st.session_state.pop(_DONE, None)
        st.caption("UCDP GED and Candidate, ACLED, GTD and Gun Violence Archive are known by their columns.")
        return
    done: tuple[str, Imported] | None = st.session_state.get(_DONE)
    if done and done[0] == upload.file_id:
        _result(done[1])
        return
    try:
        profile = _chosen(_table(upload))
        if profile is not None:
            _preview(_table(upload), profile)
            if st.button("Import all rows", type="primary", icon=":material/download_done:"):
                st.session_state[_DONE] = (upload.file_id, _import(upload, profile))
                st.rerun()
    except GeoError as error:
        st.error(plain(str(error)))


def _take() -> None:
    """A file was chosen or taken away: keep it over a look at another page, where Streamlit forgets it."""
    chosen = st.session_state[_CHOSEN]
    st.session_state[_HELD] = chosen if chosen is not None and chosen.size <= _MOST_HELD else None


def _held() -> Any:
    """The file that was chosen before a look at another page."""
    upload = st.session_state.get(_HELD)
    if upload is not None:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{plain(upload.name)}**, as you left it", width="content")
            st.button("Put it away", icon=":material/close:", on_click=lambda: st.session_state.pop(_HELD))
    return upload


def _table(upload: Any) -> Table:
    return table_in(io.BytesIO(upload.getbuffer()), upload.name, upload.size)


def _chosen(table: Table) -> Profile | None:
    """The profile that the reader chose; None while the mapping lacks something."""
    names = list(PROFILES)
    name = st.selectbox(
        "Kind of table",
        names,
        index=names.index(fitting(table.names)),
        format_func=lambda n: PROFILES[n]().title,
        help="Told by the table's columns; choose another where that is wrong.",
    )
    profile = import_mapping.ask(table) if name == "csv" else PROFILES[name]()
    if profile is not None:
        st.caption(profile.losses)
    return profile


def _preview(table: Table, profile: Profile) -> None:
    rows = list(itertools.islice(read_table(table, profile, finder(services.resolver())), _LOOKED_AT))
    bad = sum(isinstance(row, BadRow) for row in rows)
    st.subheader("As it will be read", anchor=False)
    st.caption(
        f"The first {len(rows):,} rows"
        + (f"; {bad:,} of them will be left out, each for the reason beside it." if bad else "; none is left out.")
    )
    lines = []
    for row in rows:
        if isinstance(row, BadRow):
            lines.append({"Line": row.line, "Left out because": row.reason})
            continue
        incident = row.incidents[0]
        lines.append(
            {
                "Date": wording.date_in_words(incident),
                "Type": f"{incident.event_type}: {incident.sub_event_type}",
                "Place": wording.place_in_words(incident.place),
                "Killed": wording.range_in_figures(incident.killed) or "unknown",
                "Injured": wording.range_in_figures(incident.injured) or "unknown",
                "Title": incident.title,
            }
        )
    columns = (["Line", "Left out because"] if bad else []) + ["Date", "Type", "Place", "Killed", "Injured", "Title"]
    frame = pd.DataFrame(lines, columns=columns)
    st.dataframe(frame, hide_index=True, height=300, placeholder="", alt="The first rows, as they will be read")


def _import(upload: Any, profile: Profile) -> Imported:
    bar = st.progress(0.0, text="Importing …")
    st.caption("What is saved stays, should you leave this page; importing the table again goes on from there.")
    rows = 0

    def told(batch: Batch) -> None:
        nonlocal rows
        rows += len(batch)
        bar.progress(min(1.0, batch.done / max(1, upload.size)), text=f"Importing: {rows:,} rows so far …")

    # A file, for the process that may read it beside this one.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "table"
        path.write_bytes(upload.getbuffer())
        job = Job(path, upload.name, profile, services.settings())
        return import_file(
            job, services.store(), lambda: (services.resolver(), services.regions_at()), services.WHO, told
        )


def _result(done: Imported) -> None:
    st.success(f"{done}.", icon=":material/check_circle:")
    if done.new:
        st.page_link(st.Page(map_page.show, title="Map", url_path="map", default=True), label="See them on the map")
    if not done.bad:
        return
    st.subheader(f"Left out: {len(done.bad):,}", anchor=False)
    st.write("Mend these rows and import the file again: what is saved already stays as it is.")
    listed = [{"Line": row.line, "Reason": row.reason} for row in done.bad[:_SHOWN]]
    st.dataframe(pd.DataFrame(listed), hide_index=True, height=260, alt="The rows left out")
    if len(done.bad) > _SHOWN:
        st.caption(f"The first {_SHOWN:,} are listed; the file has all of them.")
    out = io.BytesIO()
    write_rejects(done.bad, out)
    st.download_button(
        "Download the rows left out",
        out.getvalue(),
        "left-out.csv",
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
    )
