"""What is in the store, and how to keep, restore and clean it."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import cast

import streamlit as st

from geo import wording
from geo.app import first_start, reports, services
from geo.app.plain import plain
from geo.app.revised import named, revised_in_words
from geo.errors import GeoError, NotInStore
from geo.model import Revision

__all__ = ["show"]

_BACKUP = "backup"
"""Session state: the store's version as a backup was made of it, and the backup."""
_SHOWN = 200


def show() -> None:
    """The page."""
    st.title("Data", anchor=False)
    facts = services.store().facts()
    held, told = cast(int, facts["documents"]), cast(int, facts["incidents"])
    first, last = cast(dt.date | None, facts["first"]), cast(dt.date | None, facts["last"])
    st.markdown(
        f"The store has {wording.number_of(held, 'report')} and {wording.number_of(told, 'incident')}"
        + (f", {wording.span_in_words(first, last)}." if first and last else ".")
    )
    _samples()
    reports.show(held)
    _choices()
    _history()
    _backup()


def _choices() -> None:
    choices = services.store().choices()
    if not choices:
        return
    st.subheader("Places chosen by hand", anchor=False)
    st.caption("A name that you put elsewhere is read so in later reports of the same source.")
    for choice in choices[:_SHOWN]:
        text, button = st.columns([5, 1], vertical_alignment="center")
        source = choice.source or "no named source"
        text.markdown(f"“{plain(choice.mention)}” in reports of **{plain(source)}** is " + plain(named(choice.place)))
        key = f"forget-{choice.revision_id}-{choice.source}"
        if button.button("Forget", key=key, width="stretch", help="The incident itself stays where you put it."):
            services.store().forget_choice(choice, services.WHO)
            st.toast("Forgotten. It can be brought back under “History”.")
            st.rerun()


def _samples() -> None:
    st.subheader("Samples", anchor=False)
    held = [d for d in first_start.sample_documents() if services.store().holds(d.id)]
    st.write(
        "The sample reports were written for this project from public facts; they are not a newspaper's text. "
        f"{len(held)} of {len(first_start.sample_documents())} are in the store."
    )
    left, right = st.columns(2)
    if left.button("Remove all samples", disabled=not held, icon=":material/delete_sweep:", width="stretch"):
        with st.spinner("Removing the samples …"):
            for document in held:
                services.store().remove(document.id, services.WHO, "samples removed")
        st.rerun()
    absent = len(held) < len(first_start.sample_documents())
    if right.button("Load the samples", disabled=not absent, icon=":material/playlist_add:", width="stretch"):
        first_start.read_samples()
        st.rerun()


def _history() -> None:
    st.subheader("History", anchor=False)
    revisions = services.store().revisions()
    if not revisions:
        st.caption(
            "Nothing was changed by hand yet. Each correction and each removal will stand here, and can be undone."
        )
        return
    undone = {r.undoes for r in revisions if r.undoes is not None}
    for revision in revisions[:_SHOWN]:
        text, button = st.columns([5, 1], vertical_alignment="center")
        text.markdown(_told(revision))
        if revision.id in undone or revision.undoes is not None:
            button.caption("undone" if revision.id in undone else "")
        elif button.button("Undo", key=f"undo-{revision.id}", width="stretch"):
            _undo(revision)
    if len(revisions) > _SHOWN:
        st.caption(f"The latest {_SHOWN} of {len(revisions):,} changes are shown.")


def _told(revision: Revision) -> str:
    what = f"**{plain(revision.field.replace('_', ' '))}** of {_titled(revision.subject)}`{plain(revision.subject)}`"
    change = f"{plain(revised_in_words(revision.old))} → {plain(revised_in_words(revision.new))}"
    reason = f" ({plain(revision.reason)})" if revision.reason else ""
    return f"{revision.at:%Y-%m-%d %H:%M} UTC · {plain(revision.who)} · {what}: {change}{reason}"


def _titled(subject: str) -> str:
    """The title of the incident that was changed; empty for a report, and for what is gone."""
    try:
        return f"“{plain(services.store().incident(subject).title)}” "
    except NotInStore:
        return ""


def _undo(revision: Revision) -> None:
    try:
        services.store().undo(revision.id, services.WHO)
    except GeoError as error:
        st.error(str(error))
    else:
        st.rerun()


def _backup() -> None:
    st.subheader("Backup", anchor=False)
    left, right = st.columns(2)
    with left:
        st.write("The whole store in one file: reports, incidents, evidence, history.")
        if st.button("Make a backup", icon=":material/save:"):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "incidents-backup.sqlite"
                services.store().backup(path)
                st.session_state[_BACKUP] = services.store().version(), path.read_bytes()
        made_at, content = st.session_state.get(_BACKUP, (None, b""))
        if made_at is not None and made_at != services.store().version():
            del st.session_state[_BACKUP]
            st.caption("The store has changed since the last backup was made here: make a new one.")
        elif made_at is not None:
            st.download_button(
                "Download the backup",
                content,
                "incidents-backup.sqlite",
                "application/vnd.sqlite3",
                on_click="ignore",
            )
    with right:
        upload = st.file_uploader("Restore from a backup", type=["sqlite", "db"], max_upload_size=4096)
        sure = st.checkbox("Replace everything that is in the store now", disabled=upload is None)
        if st.button("Restore", disabled=upload is None or not sure) and upload is not None:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "restore.sqlite"
                path.write_bytes(upload.getbuffer())
                try:
                    services.store().restore(path)
                except GeoError as error:
                    st.error(str(error))
                else:
                    st.toast("Restored.")
                    st.rerun()
