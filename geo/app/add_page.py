"""Reports come in here: given, read, looked through, corrected, and saved or discarded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import streamlit as st

from geo import wording
from geo.app import add_cards, add_form, add_preview, add_saved, services
from geo.app.add_batch import Batch, Item, dated, named
from geo.errors import GeoError

__all__ = ["show"]

_BATCH, _CHOSEN = "add-batch", "add-chosen"
_ASIDE = "add-aside"
"""Session state: the batch that a report, or all, was put aside from, and what it held before; until more is read or
saved."""


def show() -> None:
    """The page."""
    st.title("Add reports", anchor=False)
    add_saved.show()
    batch: Batch | None = st.session_state.get(_BATCH)
    _way_back()
    if batch is None:
        given = add_form.show()
        if given is None:
            return
        add_saved.clear()
        st.session_state.pop(_ASIDE, None)
        st.session_state[_BATCH] = given
        st.rerun()
    elif batch.pending:
        _read(batch)
    elif batch.saving:
        _save_all(batch)
    else:
        _look_through(batch)


def _read(batch: Batch) -> None:
    """Read what is pending. Whatever interrupts it, a visit to another page included, it goes on from there."""
    bar = st.progress(0.0)
    st.button("Stop here", on_click=batch.pending.clear, icon=":material/stop:")
    while batch.pending:
        done = batch.total - len(batch.pending)
        bar.progress(done / batch.total, text=f"Reading report {done + 1:,} of {batch.total:,} …")
        batch.read_next(services.pipeline().analyse, services.store())
    st.rerun()


def _save_all(batch: Batch) -> None:
    total, bar = len(batch.items), st.progress(0.0)
    st.button("Stop here", on_click=_stop_saving, icon=":material/stop:")
    while batch.items:
        done = total - len(batch.items)
        bar.progress(done / total, text=f"Saving report {done + 1:,} of {total:,} …")
        if not _save(batch, batch.items[0]):
            batch.saving = False
            break
    else:
        _end()
    st.rerun()


def _stop_saving() -> None:
    st.session_state[_BATCH].saving = False


def _save(batch: Batch, item: Item) -> bool:
    try:
        add_cards.take_typed(item)
        saved = batch.save(item, services.store(), services.WHO)
    except GeoError as error:
        batch.problems.append(f"{named(item.analysis.document)} was not saved: {error}")
        return False
    add_saved.add(item, saved)
    st.session_state.pop(_ASIDE, None)
    return True


def _save_one(batch: Batch, item: Item) -> None:
    if _save(batch, item) and not batch.items:
        _end()


def _end() -> None:
    st.session_state.pop(_BATCH, None)
    st.session_state.pop(_CHOSEN, None)
    add_form.clear()


def _look_through(batch: Batch) -> None:
    if batch.problems:
        with st.expander(f"Not read, or worth knowing ({len(batch.problems)})", icon=":material/error:", expanded=True):
            for problem in batch.problems[:50]:
                st.text(problem)
            if len(batch.problems) > 50:
                st.caption(f"And {len(batch.problems) - 50:,} more.")
    if not batch.items:
        st.button("Back to the form", on_click=_drop_batch, icon=":material/arrow_back:")
        return
    item = _chosen(batch)
    _actions(batch, item)
    if item.waits_for_a_date and not item.held:
        _ask_date(batch, item)
    add_preview.show(item)


def _chosen(batch: Batch) -> Item:
    """The report that is looked at."""
    count = len(batch.items)
    index: int = min(st.session_state.get(_CHOSEN, 0), count - 1)
    if count == 1:
        return batch.items[0]
    st.session_state[_CHOSEN] = index
    left, middle, right = st.columns([1, 6, 1], vertical_alignment="bottom")
    left.button("Previous", disabled=index == 0, on_click=_step, args=(-1,), width="stretch")
    middle.selectbox(
        f"Report {index + 1:,} of {count:,}",
        range(count),
        format_func=lambda i: _label(i, batch.items[i]),
        key=_CHOSEN,
        persist_state="session",
    )
    right.button("Next", disabled=index == count - 1, on_click=_step, args=(1,), width="stretch")
    return batch.items[index]


def _step(by: int) -> None:
    st.session_state[_CHOSEN] += by


def _label(index: int, item: Item) -> str:
    document = item.analysis.document
    state = "already in the store" if item.held else add_cards.found_in_words(item.incidents).lower()
    return f"{index + 1}. {document.date or 'undated'} · {named(document)} · {state}"


def _actions(batch: Batch, item: Item) -> None:
    many = len(batch.items) > 1
    with st.container(horizontal=True):
        if many:
            _button(f"Save all {len(batch.items):,}", "save-all", "done_all", lambda: _start_saving(batch), first=True)
        label = "Save this report" if many else "Save"
        _button(label, "save", "check", lambda: _save_one(batch, item), first=not many)
        if many:
            _button("Discard this report", "discard", "close", lambda: _discard(batch, item))
        _button("Discard all" if many else "Discard", "discard-all", "delete", lambda: _discard_all(batch))
        _button("Back to the form", "back", "arrow_back", _drop_batch)


def _start_saving(batch: Batch) -> None:
    batch.saving = True


def _discard(batch: Batch, item: Item) -> None:
    _put_aside(batch)
    batch.items.remove(item)


def _discard_all(batch: Batch) -> None:
    _put_aside(batch)
    _end()


def _drop_batch() -> None:
    """Back to what was typed; what was read is put aside."""
    _put_aside(st.session_state[_BATCH])
    st.session_state.pop(_BATCH, None)
    st.session_state.pop(_CHOSEN, None)


def _put_aside(batch: Batch) -> None:
    known = st.session_state.get(_ASIDE)
    if batch.items and not (known and known[0] is batch):
        st.session_state[_ASIDE] = (batch, [*batch.items])


def _way_back() -> None:
    """What a slip put aside, with all that was corrected in it, is one press away."""
    if _ASIDE not in st.session_state:
        return
    batch, items = st.session_state[_ASIDE]
    gone = len(items) - (len(batch.items) if _BATCH in st.session_state else 0)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(f"{wording.number_of(gone, 'report')} put aside, not saved.", width="content")
        _button("Bring back", "bring-back", "undo", _bring_back)


def _bring_back() -> None:
    batch, items = st.session_state.pop(_ASIDE)
    batch.items[:] = items
    st.session_state[_BATCH] = batch


def _button(label: str, name: str, icon: str, act: Callable[[], None], first: bool = False) -> None:
    kind: Literal["primary", "secondary"] = "primary" if first else "secondary"
    st.button(label, key=f"add-{name}", icon=f":material/{icon}:", type=kind, on_click=act)


def _ask_date(batch: Batch, item: Item) -> None:
    document = item.analysis.document
    with st.container(border=True):
        st.markdown(
            "**This report has no publication date.** “Yesterday” or “on Monday” could not be told a date. "
            "Give it, and the report is read again; corrections made here are then made anew, and what you entered "
            "yourself stays."
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            date = st.date_input(
                "Published on",
                value=None,
                min_value="1000-01-01",
                max_value="2100-12-31",
                format="YYYY-MM-DD",
                key=f"add-date-of-{document.id}",
                width=180,
            )
            if st.button("Read again", disabled=date is None, key=f"add-again-{document.id}") and date is not None:
                again = dated(document, date)
                analysis = services.pipeline().analyse(again)
                batch.items[batch.items.index(item)] = item.read_again(analysis, services.store())
                st.rerun()
