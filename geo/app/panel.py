"""One incident, whole: every field, the sentences behind it, its sources, the other places it may be, its history."""

from __future__ import annotations

import datetime as dt
import html
from collections import defaultdict
from collections.abc import Callable, Sequence

import streamlit as st

from geo import wording
from geo.app import correct, services, sidebar
from geo.app.highlight import Span, marked
from geo.app.plain import plain
from geo.app.revised import revised_in_words
from geo.errors import NotInStore
from geo.index import ORDERS
from geo.model import Claim, Incident, Part, Source
from geo.roles import Edit

__all__ = ["CHOICE", "ORDER_NAMES", "close", "offer", "show", "show_choice"]

CHOICE = "choice"
"""Session state: what several incidents were chosen by, a point or a box; None when nothing is."""
_FIELD_NAMES = {
    "killed": "Killed",
    "injured": "Injured",
    "missing": "Missing",
    "abducted": "Abducted",
    "killed_civilians": "Civilians killed",
    "killed_perpetrators": "Perpetrators killed",
    "injured_civilians": "Civilians injured",
    "date_start": "Date",
    "date_end": "Date",
    "date_prec": "Date",
    "place": "Place",
    "event_type": "Kind of event",
    "sub_event_type": "Kind of event",
    "perpetrator": "Perpetrator",
    "perpetrator_certainty": "Perpetrator",
    "notes": "Notes",
}

ORDER_NAMES = {"newest": "Newest first", "oldest": "Oldest first", "gravest": "Most killed first"}
_PAGE = 8
"""Incidents of a list in the panel that are seen at a time."""
_QUOTES = 2
"""Quotes of a field that stand open; the others are folded."""


def show(incident_id: str) -> None:
    """The panel of one incident; an id that is not there says so."""
    try:
        incident = services.store().incident(incident_id)
    except NotInStore:
        st.warning(f"No incident has the id “{plain(incident_id)}”. It may have been removed, or the id is mistyped.")
        st.button("Close", on_click=close)
        return
    with st.container(horizontal=True, vertical_alignment="top", key="panel-head"):
        st.subheader(plain(incident.title), anchor=False)
        st.button("✕", on_click=close, help="Close", key="close-panel", width="content")
    _badges(incident)
    _facts(incident)
    _figures(incident)
    _evidence(incident)
    _sources(incident)
    _place(incident)
    _correct(incident)
    _history(incident)


def show_choice(count: int, when: str, page_of: Callable[[str, int, int], Sequence[Incident]]) -> None:
    """Several incidents stand at one point: choose. `page_of(order, start, stop)` gives some of them.

    when: the days that they are of, in words, where they are not all that the filters keep.
    """
    with st.container(horizontal=True, vertical_alignment="top", key="panel-head"):
        st.subheader(f"{count:,} {'incident' if count == 1 else 'incidents'} here", anchor=False)
        st.button("✕", on_click=close, help="Close", key="close-panel", width="content")
    if when:
        st.caption(f"{when}, as the map showed it")
    order = st.segmented_control(
        "Order",
        ORDERS,
        default="newest",
        format_func=lambda name: ORDER_NAMES[name],
        key="choice-order",
        label_visibility="collapsed",
    )
    pages = -(-count // _PAGE)
    page = st.pagination(pages, key="choice-page") if pages > 1 else 1
    for incident in page_of(order or "newest", (page - 1) * _PAGE, page * _PAGE):
        offer(incident, [plain(wording.date_in_words(incident)), wording.toll_in_words(incident)])


def offer(incident: Incident, facts: Sequence[str]) -> None:
    """A line that opens an incident, with `facts` (markdown) under its title."""
    with st.container(gap=None):
        st.button(
            plain(incident.title),
            key=f"open-{incident.incident_id}",
            type="tertiary",
            on_click=_open,
            args=(incident.incident_id,),
        )
        st.caption(" · ".join(facts))


def close() -> None:
    """Close the panel; for callbacks."""
    st.session_state[sidebar.INCIDENT] = ""
    st.session_state[CHOICE] = None


def _open(incident_id: str) -> None:
    st.session_state[sidebar.INCIDENT] = incident_id


def _badges(incident: Incident) -> None:
    with st.container(horizontal=True, gap="small"):
        st.badge(plain(incident.event_type), color="blue")
        st.badge(plain(incident.sub_event_type), color="blue")
        if incident.role == "background":
            st.badge("background, not the news itself", color="gray")
        if incident.status != "auto":
            st.badge(incident.status.replace("_", " "), color="green" if incident.status == "reviewed" else "orange")


def _facts(incident: Incident) -> None:
    place = incident.place
    rows = {
        "When": wording.date_in_words(incident),
        "Where": wording.place_in_words(place),
        "Killed": wording.count_in_words(incident.killed),
        "Injured": wording.count_in_words(incident.injured),
        "Missing": wording.count_in_words(incident.missing),
        "Abducted": wording.count_in_words(incident.abducted),
        "Perpetrator": wording.perpetrator_in_words(incident),
        "Confidence": f"{incident.confidence:.0%}",
    }
    for field in ("killed_civilians", "killed_perpetrators", "injured_civilians"):
        if getattr(incident, field) is not None:
            rows[_FIELD_NAMES[field]] = wording.count_in_words(getattr(incident, field))
    if incident.notes:
        rows["Notes"] = "; ".join(note.rstrip(".") for note in incident.notes)
    rows["Id"] = incident.incident_id
    st.html(
        '<dl class="geo-facts">'
        + "".join(f"<dt>{html.escape(k)}</dt><dd>{html.escape(v)}</dd>" for k, v in rows.items())
        + "</dl>"
    )


def _evidence(incident: Incident) -> None:
    by_field: dict[str, list[Claim]] = defaultdict(list)
    for claim in incident.claims:
        by_field[_FIELD_NAMES.get(claim.field, claim.field.replace("_", " ").capitalize())].append(claim)
    publishers = {s.id: _publisher(s) for s in incident.sources}
    with st.expander(f"Evidence ({len(incident.claims)})", icon=":material/format_quote:", expanded=True):
        if not incident.claims:
            st.caption("No sentence is kept for this incident: its values were set by hand.")
        for name in sorted(by_field, key=_place_in_order):
            quotes = [_quote(claim, publishers) for claim in _latest_first(by_field[name])]
            st.html(f"<b>{html.escape(name)}</b>" + "".join(quotes[:_QUOTES]) + _folded(quotes[_QUOTES:]))


def _place_in_order(name: str) -> tuple[int, str]:
    names = list(dict.fromkeys(_FIELD_NAMES.values()))
    return (names.index(name) if name in names else len(names), name)


def _folded(quotes: Sequence[str]) -> str:
    """Further quotes, behind a line that opens them."""
    return f"<details><summary>{len(quotes)} more</summary>{''.join(quotes)}</details>" if quotes else ""


def _latest_first(claims: Sequence[Claim]) -> list[Claim]:
    """Each phrase once; those of one day in the order in which they stand."""
    distinct = {(c.document_id, c.part, c.start, c.end): c for c in claims}.values()
    return sorted(distinct, key=lambda c: c.as_of or dt.date.min, reverse=True)


def _quote(claim: Claim, publishers: dict[str, str]) -> str:
    start = _sentence_start(claim, _document_texts(claim.document_id)[claim.part])
    spans = [] if start is None else [Span(claim.start - start, claim.end - start, "evidence")]
    parts = [publishers.get(claim.document_id, claim.document_id)]
    parts += [f"citing {claim.attributed_to}"] if claim.attributed_to else []
    parts += [f"as of {claim.as_of.isoformat()}"] if claim.as_of else []
    parts += ["in the headline"] if claim.part == "title" else []
    return f'<div class="geo-quote">{marked(claim.sentence, spans)}<cite>{html.escape(" · ".join(parts))}</cite></div>'


def _sentence_start(claim: Claim, text: str) -> int | None:
    """Where the claim's sentence begins in `text`; None when it does not stand there."""
    start = text.rfind(claim.sentence, 0, claim.start + len(claim.sentence)) if claim.sentence else -1
    return start if start >= 0 else None


def _document_texts(document_id: str) -> dict[Part, str]:
    """A report's text and headline; empty when it is not in the store."""
    return _texts_as_of(document_id, services.store().version())


@st.cache_data(show_spinner=False, max_entries=256)
def _texts_as_of(document_id: str, version: str) -> dict[Part, str]:
    try:
        document = services.store().analysis(document_id).document
    except NotInStore:
        return {"text": "", "title": ""}
    return {"text": document.text, "title": document.title or ""}


def _figures(incident: Incident) -> None:
    rows = [
        (
            source.published.isoformat() if source.published else "undated",
            wording.count_in_words(report.killed),
            wording.count_in_words(report.injured),
            _publisher(source),
        )
        for report in services.store().reports(incident.incident_id)
        for source in report.sources[:1]
    ]
    if len(rows) < 2:
        return
    cells = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    st.html(
        "<b>Figures by source and date</b><table class='geo-figures'><thead><tr><th>Published</th><th>Killed</th>"
        f"<th>Injured</th><th>Source</th></tr></thead><tbody>{cells}</tbody></table>"
    )


def _publisher(source: Source) -> str:
    return source.publisher or source.headline or "a report without a publisher"


def _sources(incident: Incident) -> None:
    with st.expander(f"Sources ({len(incident.sources)})", icon=":material/newspaper:"):
        for source in incident.sources:
            _source(source, [c for c in incident.claims if c.document_id == source.id])


def _source(source: Source, claims: Sequence[Claim]) -> None:
    text = _document_texts(source.id)["text"]
    date = source.published.isoformat() if source.published else "undated"
    st.markdown(
        f"**{plain(source.headline or source.url or 'Untitled report')}**  \n"
        f"{plain(source.publisher or 'no publisher')} · {date}"
    )
    if source.url and source.url.startswith(("http://", "https://")):
        st.link_button("Open the address", source.url, icon=":material/open_in_new:")
    if not text:
        st.caption("Its own text is not in the store.")
        return
    spans = [s for c in claims if c.part == "text" for s in _spans(c, text)]
    with st.popover("Read the report", width="stretch"):
        st.html(f'<div class="geo-report">{marked(text, spans)}</div>')


def _spans(claim: Claim, text: str) -> list[Span]:
    label = _FIELD_NAMES.get(claim.field, claim.field)
    around = _sentence_start(claim, text)
    found = [Span(claim.start, claim.end, "evidence", label)]
    if around is not None:
        found.append(Span(around, around + len(claim.sentence), "sentence"))
    return found


def _place(incident: Incident) -> None:
    place = incident.place
    count = len(place.candidates) if place else 0
    with st.expander(f"Place and runners-up ({count})", icon=":material/location_on:"):
        if place and place.why:
            st.caption(plain(f"Why here: {place.why}"))
        for notice in _unasked(incident) if place is None else ():
            st.caption(plain(f"No place: {notice}"))
        edit = correct.place_picker(incident, f"place-{incident.incident_id}")
        if edit is not None:
            _revise([edit])
        st.caption("A choice among named places also counts for later reports of the same source: see the page “Data”.")


def _unasked(incident: Incident) -> list[str]:
    """What kept the names of an incident's reports from being looked up."""
    found: list[str] = []
    for source in incident.sources[:_QUOTES]:
        try:
            found += services.store().analysis(source.id).notices
        except NotInStore:
            continue
    return found


def _correct(incident: Incident) -> None:
    with st.expander("Correct this incident", icon=":material/edit:"):
        edits = correct.correction_form(incident, f"correct-{incident.incident_id}")
        if edits:
            _revise(edits)
        rejected = incident.status == "rejected"
        if st.button(
            "Bring it back" if rejected else "Remove this incident",
            icon=":material/undo:" if rejected else ":material/delete:",
            help="It leaves the map and the totals; the history keeps it, and it can be brought back.",
        ):
            _revise([Edit(incident.incident_id, "status", "needs_review" if rejected else "rejected", "by hand")])


def _revise(edits: Sequence[Edit]) -> None:
    services.store().revise(edits, services.WHO)
    st.toast("Saved. The change stands in the history.")
    st.rerun()


def _history(incident: Incident) -> None:
    revisions = services.store().revisions(incident.incident_id)
    if not revisions:
        return
    with st.expander(f"History ({len(revisions)})", icon=":material/history:"):
        for revision in revisions:
            st.caption(
                f"{revision.at:%Y-%m-%d %H:%M} UTC · {plain(revision.who)} · {plain(revision.field)}: "
                f"{plain(revised_in_words(revision.old))} → {plain(revised_in_words(revision.new))} "
                f"{plain(revision.reason)}"
            )
        st.caption("Changes can be undone on the page “Data”.")
