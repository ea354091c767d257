"""The map, its totals, and the panel of the incident that is open."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from geo import maps, wording
from geo.app import area, compare, looks, map_frame, panel, questions, services, sidebar, skip, style, timeline
from geo.filters import IncidentFilter
from geo.index import View

__all__ = ["show", "totals"]

_GRAVEST = 12
_PAST = "past-the-map"


def show() -> None:
    """The page."""
    style.heading("Map")
    told = maps.latest(st.session_state.get(key) for key in (map_frame.MAP, *compare.MAPS))
    map_frame.take(told)
    keep = sidebar.filters(told.view if told else None, with_view=True)
    if compare.wanted():
        _two_periods(keep)
    else:
        _one_map(keep)


def _one_map(keep: IncidentFilter) -> None:
    view = services.view(keep)
    totals(view)
    with st.container(key="map-and-side"):
        left, right = st.columns([5, 3], gap="medium")
    with left:
        looks.choose()
        looks.make_ready(view)
        skip.link("Past the map", _PAST)
        map_frame.draw(keep, view)
        skip.target(_PAST)
        _under_the_map(view)
        looks.show_numbers(keep, view)
        timeline.show(keep)
    with right, st.container(key="side"):
        _side(keep, view)


def _two_periods(keep: IncidentFilter) -> None:
    """Two maps side by side, each with its own dates, and below them what one map has."""
    looks.choose()
    looks.make_ready(services.view(keep))
    sides = compare.show(keep, totals, map_frame.draw_beside)
    both = services.view(replace(keep, date_from=None, date_to=None))
    _under_the_map(both)
    timeline.show(keep, sides)
    if st.session_state.get(sidebar.INCIDENT) or st.session_state.get(panel.CHOICE):
        told = max(compare.MAPS, key=lambda name: getattr(maps.message(st.session_state.get(name)), "number", 0))
        asked = sides[compare.MAPS.index(told)]
        with st.container(key="side"):
            _side(asked, services.view(asked))


def totals(view: View) -> None:
    """How many incidents, and how many people, low to high; what is unknown stands beside the sum.

    Where there are none, what to do about it stands here: below an empty map nobody would see it.
    """
    count = len(view)
    cells = [(f"{count:,}", "incident" if count == 1 else "incidents")]
    for field, total in (("killed", view.killed), ("injured", view.injured)) if count else ():
        note = f"{field}; unknown for {total.unknown:,}" if total.unknown else field
        cells.append((wording.total_in_words(total), note))
    if view.unlocated:
        cells.append((f"{view.unlocated:,}", "without a place: in the list only"))
    told = [f"<div><b>{html.escape(figure)}</b><span>{html.escape(note)}</span></div>" for figure, note in cells]
    if not count:
        told.append(f'<p class="geo-none">{html.escape(_why_none())}</p>')
    st.html(f'<div class="geo-totals" role="status">{"".join(told)}</div>')


def _why_none() -> str:
    if len(services.index().columns()):
        return "No incident passes the filters. Widen the dates or clear the filters in the sidebar."
    return "The store is empty. Add a report on the page “Add reports”, or load the samples on the page “Data”."


def _under_the_map(view: View) -> None:
    if 0 < len(view) == view.unlocated:
        st.info("None of these incidents has a known place. They stand in the list.")
    if looks.is_marks():
        st.html(maps.legend_html(view.event_types, theme=st.context.theme.type or "light"))
    with st.container(horizontal=True, key="map-ways"):
        compare.toggle()
        map_frame.online_toggle()


def _side(keep: IncidentFilter, view: View) -> None:
    opened, choice = st.session_state.get(sidebar.INCIDENT), st.session_state.get(panel.CHOICE)
    if opened:
        panel.show(opened)
    elif choice:
        _choice(keep, view, choice)
    else:
        _gravest(view)
    panel.bring()


def _choice(keep: IncidentFilter, view: View, choice: Mapping[str, Any]) -> None:
    """The incidents at one point, or in a part of the map that cannot be entered any further.

    What was chosen while time was played is of the days that were shown.
    """
    dates = choice["dates"]
    when = wording.span_in_words(*dates) if dates else ""
    if dates:
        keep = questions.within(keep, *dates)
        view = services.view(keep)
    if choice["box"]:
        inside = services.view(area.within(keep, choice["box"]))
        panel.show_choice(len(inside), when, lambda order, start, stop: services.in_order(inside, order, start, stop))
    elif choice["spot"] is not None:
        spot = choice["spot"]
        held = view.count_between(spot, spot + 1)
        panel.show_choice(held, when, lambda order, start, stop: services.at_spot(view, spot, order, start, stop))


def _gravest(view: View) -> None:
    """Nothing is open: the gravest incidents, which is also the way in for a keyboard or a screen reader."""
    if not len(view):
        return
    st.markdown("**Gravest in this selection**")
    st.caption("Choose one here, or a mark on the map, to see every figure with the sentence it came from.")
    for incident in services.in_order(view, "gravest", 0, _GRAVEST):
        panel.offer(incident, panel.in_short(incident))
