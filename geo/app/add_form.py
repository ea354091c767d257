"""Where reports are given: a text area, files, and what is known about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import streamlit as st

from geo.app import services
from geo.app.add_batch import MOST, Batch, checked_url, dated
from geo.errors import InputError
from geo.ingest import Failure, from_stream, from_text
from geo.model import Document

__all__ = ["clear", "show"]

_ROUND, _ASKING = "add-round", "add-asking"
_FIELDS = ("text", "title", "date", "publisher", "url", "files", "asked-date")
_FEWEST_WORDS = 4
_LOOKED_INTO = 20
"""Undated reports that are read at once to see whether any needs its date; more would keep the reader waiting."""
_LATEST = dt.date(2100, 12, 31)
_WHY_A_DATE = (
    "Words such as “yesterday”, “on Monday” or “last week” are counted from it. "
    "Without it, what is told in such words stays without a date."
)


def show() -> Batch | None:
    """Draw the form; what was given, once “Read” is pressed and all questions are answered, else None."""
    left, right = st.columns([3, 2], gap="medium")
    with left:
        st.text_area(
            "Paste a report",
            key=_key("text"),
            height=286,
            placeholder="The text of one report, in English. It may begin with a line such as: date 2024-01-03",
            persist_state="session",
        )
    with right:
        _about()
    st.file_uploader(
        "Or upload files: plain text (.txt, one report each) and JSON Lines (.jsonl, one report a line)",
        type=["txt", "jsonl"],
        accept_multiple_files=True,
        key=_key("files"),
        on_change=_stop_asking,
    )
    pressed = st.button("Read", type="primary", icon=":material/search:", key="add-read")
    if pressed:
        st.session_state[_ASKING] = False
    elif not st.session_state.get(_ASKING):
        return None
    return _given()


def clear() -> None:
    """Forget everything that was typed."""
    for name in _FIELDS:
        st.session_state.pop(_key(name), None)
    st.session_state[_ASKING] = False
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def _about() -> None:
    st.text_input("Headline", key=_key("title"), persist_state="session", placeholder="Of the pasted report")
    st.date_input(
        "Publication date",
        value=None,
        min_value="1000-01-01",
        max_value=_LATEST,
        format="YYYY-MM-DD",
        key=_key("date"),
        persist_state="session",
        help=f"Used where a report does not give its own. {_WHY_A_DATE}",
        on_change=_stop_asking,
    )
    st.text_input(
        "Publisher", key=_key("publisher"), persist_state="session", placeholder="Used where a report names none"
    )
    st.text_input("Address", key=_key("url"), persist_state="session", placeholder="https://… of the pasted report")


def _given() -> Batch | None:
    """What was given as a batch, or None with a word about what is still needed."""
    state = st.session_state
    try:
        url = checked_url(state[_key("url")] or "")
    except InputError as error:
        st.error(str(error))
        return None
    documents: list[Document] = []
    problems: list[str] = []
    for item in _read(url):
        if isinstance(item, str):
            problems.append(item)
        elif len(item.text.split()) < _FEWEST_WORDS:
            problems.append(f"“{item.text.strip()[:60]}” is too short to be a report: paste its whole text.")
        else:
            documents.append(_completed(item))
        if len(documents) > MOST:
            break
    if not documents:
        for problem in problems:
            st.error(problem, icon=":material/error:")
        if not problems:
            st.error("There is nothing to read yet: paste the text of a report, or choose files.")
        return None
    undated = [document for document in documents if document.date is None]
    batch = Batch.of(documents, problems)
    if undated and (len(undated) > _LOOKED_INTO or _wait_for_a_date(undated)):
        return _ask(documents, undated, problems)
    return batch


def _wait_for_a_date(documents: list[Document]) -> bool:
    """Whether something in them has no day without a publication date; who tells whole dates is not asked."""
    trial = Batch.of(documents, ())
    while trial.pending:
        trial.read_next(services.pipeline().analyse, services.store())
    return bool(trial.problems) or any(item.waits_for_a_date for item in trial.items)


def _read(url: str | None) -> Iterator[Document | str]:
    """The pasted report and those of the files; a text for what could not be read."""
    state = st.session_state
    pasted: str = state[_key("text")] or ""
    if pasted.strip():
        try:
            yield from_text(pasted, title=(state[_key("title")] or "").strip() or None, url=url)
        except InputError as error:
            yield f"The pasted report: {error}"
    for upload in state[_key("files")] or ():
        for item in from_stream(upload, upload.name):
            yield str(item) if isinstance(item, Failure) else item


def _completed(document: Document) -> Document:
    """What the report does not say itself, from the form."""
    publisher, date = (st.session_state[_key("publisher")] or "").strip(), st.session_state[_key("date")]
    if not document.publisher and publisher:
        document = replace(document, publisher=publisher)
    return dated(document, date) if document.date is None and date else document


def _ask(documents: list[Document], undated: list[Document], problems: list[str]) -> Batch | None:
    """Ask for the publication date of undated reports; going on without one is a choice, never a slip."""
    st.session_state[_ASKING] = True
    with st.container(border=True):
        if len(documents) == 1:
            st.markdown(f"**When was this report published?** {_WHY_A_DATE}")
        else:
            st.markdown(
                f"**{len(undated):,} of {len(documents):,} reports have no publication date.** {_WHY_A_DATE} "
                "One date given here is used for all of them; you can also give each its own after reading."
            )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            date = st.date_input(
                "Published on",
                value=None,
                min_value="1000-01-01",
                max_value=_LATEST,
                format="YYYY-MM-DD",
                key=_key("asked-date"),
                persist_state="session",
                width=180,
            )
            with_it = st.button("Read with this date", type="primary", disabled=date is None, key="add-with-date")
            without = st.button("Read without a date", key="add-without-date")
    if with_it and date is not None:
        documents = [dated(document, date) if document.date is None else document for document in documents]
    elif not without:
        return None
    st.session_state[_ASKING] = False
    return Batch.of(documents, problems)


def _stop_asking() -> None:
    st.session_state[_ASKING] = False


def _key(name: str) -> str:
    return f"add-{name}-{st.session_state.get(_ROUND, 0)}"
