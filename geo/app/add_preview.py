"""One report that was read and is not saved yet: its text marked, its map, and what was found in it."""

from __future__ import annotations

import math

import streamlit as st
from streamlit_folium import st_folium

from geo import maps, wording
from geo.app import add_cards, services, skip
from geo.app.add_batch import Item, named
from geo.app.entries import BY_HAND
from geo.app.highlight import Span, marked
from geo.app.plain import plain
from geo.model import Analysis, Document, Place
from geo.record import COUNT_FIELDS

__all__ = ["show", "spans_of"]

_HEIGHT = 380
_FOUND = "what-was-found"
_MOST = 50
"""Problems that are shown of one report."""
_LEGEND = {
    "place": "place, or its adjective",
    "count": "number of people",
    "date": "date",
    "evidence": "other evidence",
}
_KINDS = {"coordinates": "place"} | {kind: kind for kind in ("place", "demonym", "count", "date")}
_FIELDS = {"place": "place", "date_start": "date", "date_end": "date"} | dict.fromkeys(COUNT_FIELDS, "count")


def show(item: Item) -> None:
    """The preview; corrections go into `item`."""
    document = item.analysis.document
    st.subheader(plain(named(document)), anchor=False)
    st.caption(_about(document))
    _remarks(item)
    skip.link("Past text and map, to what was found", _FOUND)
    left, right = st.columns(2, gap="medium")
    with left:
        _text(item.analysis)
    with right:
        _map(item)
    skip.target(_FOUND)
    add_cards.show(item)


def spans_of(analysis: Analysis, part: str = "text") -> list[Span]:
    """What to mark in a report's text or title: places, counts, dates, and the evidence of its incidents."""
    spans = [
        Span(t.mention.start, t.mention.end, _KINDS.get(t.mention.kind, "place"), _resolved(t.place))
        for t in analysis.toponyms
        if t.mention.part == part
    ]
    spans += [Span(m.start, m.end, _KINDS[m.kind]) for m in analysis.mentions if m.part == part and m.kind in _KINDS]
    for number, incident in enumerate(analysis.incidents, 1):
        for claim in incident.claims:
            if claim.part == part:
                label = f"incident {number}: {claim.field.replace('_', ' ')}"
                kind = "sentence" if claim.extractor == BY_HAND else _FIELDS.get(claim.field, "evidence")
                spans.append(Span(claim.start, claim.end, kind, label))
    return spans


def _resolved(place: Place | None) -> str:
    return wording.place_in_words(place) if place else "not found in the gazetteer"


def _about(document: Document) -> str:
    parts = [wording.day_in_words(document.date) if document.date else "no publication date"]
    parts += [p for p in (document.publisher, document.url) if p]
    return plain(" · ".join(parts))


def _remarks(item: Item) -> None:
    language = item.analysis.language
    if item.held:
        st.info(
            "Already there: this report is in the store, and saving it again changes nothing. "
            "Its incidents can be corrected on the map.",
            icon=":material/inventory_2:",
        )
    if item.replaces:
        st.warning(
            "The store has a report with the same id and another text. Saving this one replaces it; the history keeps "
            "the old one.",
            icon=":material/published_with_changes:",
        )
    if language and language.split("-")[0].lower() != "en":
        st.warning(
            f"This report does not seem to be in English (it looks like {plain(wording.language_in_words(language))}). "
            "Only English is understood: places may still be found, but incidents, numbers and dates are likely to be "
            "missed or wrong. Check everything below, or give an English version.",
            icon=":material/translate:",
        )
    if item.analysis.notices:
        lines = "".join(f"\n- {plain(notice)}" for notice in item.analysis.notices)
        st.warning(
            f"Some names could not be looked up, so their places may be missing or too coarse:{lines}",
            icon=":material/cloud_off:",
        )
    if item.analysis.problems:
        with st.expander(
            f"Found by the language model and not kept, or worth a look ({len(item.analysis.problems)})",
            icon=":material/rule:",
        ):
            for problem in item.analysis.problems[:_MOST]:
                st.text(problem)
    if item.analysis.usage is not None:
        st.caption(plain(f"Read by a language model: {item.analysis.usage}."))
    if not item.analysis.incidents:
        st.info(
            "No incident was found in this report. If it tells of one, enter it by hand below. It can also be saved as "
            "it is: it is then kept as a report, and nothing is added to the map.",
            icon=":material/search_off:",
        )


def _text(analysis: Analysis) -> None:
    keys = "".join(f'<mark class="geo-{kind} geo-legend-key">{words}</mark>' for kind, words in _LEGEND.items())
    document = analysis.document
    in_title = spans_of(analysis, "title")
    title = f"<p><b>{marked(document.title, in_title)}</b></p>" if document.title and in_title else ""
    st.html(f'<div class="geo-report">{keys}</div>')
    with st.container(height=_HEIGHT, border=True):
        st.html(f'<div class="geo-report">{title}{marked(document.text, spans_of(analysis))}</div>')


def _map(item: Item) -> None:
    located = tuple(i for i in item.incidents if i.place and i.status != "rejected")
    if not located:
        st.caption("Nothing to show on a map: no incident has a known place.")
        return
    centre, zoom = _view([(i.place.latitude, i.place.longitude) for i in located if i.place])
    st_folium(
        maps.app_map(center=centre, zoom=zoom),
        key=f"add-map-{item.analysis.document.id}",
        height=_HEIGHT,
        use_container_width=True,
        feature_group_to_add=maps.incident_group(located, outlines=services.outlines(located)),
        returned_objects=[],
    )


def _view(points: list[tuple[float, float]]) -> tuple[tuple[float, float], int]:
    """A centre (latitude, longitude) and a zoom at which a small map shows all `points`."""
    latitudes, longitudes = zip(*points, strict=True)
    south, north, west, east = min(latitudes), max(latitudes), min(longitudes), max(longitudes)
    span = max(2 * (north - south), east - west)
    return ((south + north) / 2, (west + east) / 2), max(2, min(5, int(math.log2(480 / max(span, 1)))))
