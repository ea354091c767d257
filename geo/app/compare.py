"""Two periods side by side: two maps that move together, each with its own dates and totals, and what differs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from geo import wording
from geo.app import services, sidebar
from geo.filters import IncidentFilter
from geo.index import View
from geo.index.sums import extent
from geo.model import Total

__all__ = ["MAPS", "defaults", "difference", "show", "toggle", "wanted"]

Span = tuple[dt.date, dt.date]

MAPS = ("map-a", "map-b")
"""Session state: what the two maps tell."""
_KEY = "compare"
_SIDES = {"a": "First period", "b": "Second period"}
_DAY = dt.timedelta(days=1)


def toggle() -> None:
    """The way in and out."""
    st.toggle(
        "Compare two periods",
        key=_KEY,
        bind="query-params",
        help="Two maps side by side that move together, each with its own dates. All other filters hold for both.",
    )


def wanted() -> bool:
    """Whether two periods are compared."""
    if _KEY not in st.session_state:  # the toggle comes further down the page: at first only the address knows
        return st.query_params.get(_KEY, "").lower() == "true"
    return bool(st.session_state[_KEY])


def show(
    keep: IncidentFilter,
    totals: Callable[[View], None],
    draw: Callable[[IncidentFilter, View, str, IncidentFilter, bool], None],
) -> list[IncidentFilter]:
    """Draw both sides by means of `totals` and `draw`, and what differs; returns the filter of each.

    `draw` is given a side's filter, its incidents, its map's name, the other's filter, and whether it is the first.
    The dates of `keep` are where the two periods begin from, no more.
    """
    undated = services.view(replace(keep, date_from=None, date_to=None))
    kept: list[IncidentFilter] = []
    if keep.date_from or keep.date_to:
        st.caption("The dates in the sidebar do not count here: each map has its own.")
    with st.container(key="compared"):
        columns = st.columns(2, gap="small")
        for (side, title), span, column in zip(_SIDES.items(), defaults(undated, keep), columns, strict=True):
            with column:
                kept.append(_dates(side, title, span, keep))
        first, second = (services.view(one) for one in kept)
        for number, (view, column, name) in enumerate(zip((first, second), columns, MAPS, strict=True)):
            with column:
                totals(view)
                draw(kept[number], view, name, kept[1 - number], number == 0)
    st.markdown("\n".join(f"- {line}" for line in difference(first, second)))
    return kept


def _dates(side: str, title: str, span: Span | None, keep: IncidentFilter) -> IncidentFilter:
    """The two dates of a side; what is left empty is open."""
    with st.container(horizontal=True):
        chosen = [
            st.date_input(
                f"{title}, {word}",
                value=day and min(max(day, sidebar.EARLIEST), sidebar.LATEST),
                key=f"{side}-{word}",
                bind="query-params",
                min_value=sidebar.EARLIEST,
                max_value=sidebar.LATEST,
                format="YYYY-MM-DD",
            )
            for word, day in zip(("from", "to"), span or (None, None), strict=True)
        ]
    first, last = chosen
    if first and last and first > last:
        st.warning("This period ended before it began: its two dates are exchanged.")
        first, last = last, first
    return replace(keep, date_from=first, date_to=last)


def defaults(undated: View, keep: IncidentFilter) -> tuple[Span | None, Span | None]:
    """The chosen span and as many days before it; else the last two years that are over; else two halves."""
    if keep.date_from and keep.date_to:
        return _before(keep.date_from, keep.date_to), (keep.date_from, keep.date_to)
    days = extent(undated)
    if days is None:
        return None, None
    first, last = days
    year = last.year if last.month == 12 else last.year - 1
    if year > first.year:
        return _year(year - 1), _year(year)
    middle = first + (last - first) / 2
    return (first, middle), (min(middle + _DAY, last), last)


def _before(first: dt.date, last: dt.date) -> Span:
    return first - (last - first) - _DAY, first - _DAY


def _year(year: int) -> Span:
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def difference(first: View, second: View) -> list[str]:
    """What the second period has more or fewer, in a sentence each for incidents, killed and injured."""
    before, after = len(first), len(second)
    change = after - before
    more = f"{abs(change):,} {'more' if change > 0 else 'fewer'}" if change else "as many"
    share = f", {100 * change / before:+.0f} %" if before and change else ""
    lines = [f"**Incidents:** {more} in the second period ({after:,} after {before:,}{share})."]
    for name in ("killed", "injured"):
        lines.append(f"**{name.capitalize()}:** {_people(getattr(first, name), getattr(second, name))}")
    return lines


def _people(before: Total, after: Total) -> str:
    parts = [
        f"{wording.total_in_words(after)} after {wording.total_in_words(before)}",
        f"difference {wording.difference_in_words(before, after)}",
    ]
    best = after.best - before.best
    if not _is_one_number(before, after) and best and before.known and after.known:
        parts.append(f"by the best figures {abs(best):,} {'more' if best > 0 else 'fewer'}")
    if before.unknown or after.unknown:
        parts.append(
            f"in neither sum: {before.unknown:,} incidents of the first period and {after.unknown:,} of the second, "
            "whose number is unknown"
        )
    return "; ".join(parts) + "."


def _is_one_number(*totals: Total) -> bool:
    return all(total.low == total.high and not total.open for total in totals)
