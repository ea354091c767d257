"""What an incident rests on: the sentences behind each value, the figures that sources gave, the reports themselves."""

from __future__ import annotations

import datetime as dt
import html
from collections import defaultdict
from collections.abc import Sequence

import streamlit as st

from geo import wording
from geo.app import services
from geo.app.highlight import Span, marked
from geo.app.plain import plain
from geo.errors import NotInStore
from geo.model import Claim, Incident, Part, Source

__all__ = ["FIELD_NAMES", "figures", "notes_in_words", "quotes", "sources"]

FIELD_NAMES = {
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
    "role": "Told as",
    "title": "Title",
}
_QUOTES = 2
"""Quotes of a field that stand open; the others are folded."""


def quotes(incident: Incident) -> None:
    """The sentences behind each value, field by field, with whom they cite and as of when."""
    by_field: dict[str, list[Claim]] = defaultdict(list)
    for claim in incident.claims:
        by_field[FIELD_NAMES.get(claim.field, claim.field.replace("_", " ").capitalize())].append(claim)
    publishers = {s.id: _publisher(s) for s in incident.sources}
    if not incident.claims:
        st.caption("No sentence is kept for this incident: its values were set by hand.")
    for name in sorted(by_field, key=_place_in_order):
        told = [_quote(claim, publishers) for claim in _latest_first(by_field[name])]
        st.html(f"<b>{html.escape(name)}</b>" + "".join(told[:_QUOTES]) + _folded(told[_QUOTES:]))


def _place_in_order(name: str) -> tuple[int, str]:
    names = list(dict.fromkeys(FIELD_NAMES.values()))
    return (names.index(name) if name in names else len(names), name)


def _folded(told: Sequence[str]) -> str:
    """Further quotes, behind a line that opens them."""
    return f"<details><summary>{len(told)} more</summary>{''.join(told)}</details>" if told else ""


def _latest_first(claims: Sequence[Claim]) -> list[Claim]:
    """Each phrase once; those of one day in the order in which they stand."""
    distinct: dict[tuple[str, str, int, int], Claim] = {}
    for c in claims:
        distinct.setdefault((c.document_id, c.part, c.start, c.end), c)
    return sorted(distinct.values(), key=lambda c: c.as_of or dt.date.min, reverse=True)


def _quote(claim: Claim, publishers: dict[str, str]) -> str:
    start = _sentence_start(claim, _document_texts(claim.document_id)[claim.part])
    spans = [] if start is None else [Span(claim.start - start, claim.end - start, "evidence")]
    parts = [publishers.get(claim.document_id, claim.document_id)]
    parts += [f"citing {claim.attributed_to}"] if claim.attributed_to else []
    parts += [f"as of {wording.day_in_words(claim.as_of)}"] if claim.as_of else []
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


def notes_in_words(incident: Incident) -> str:
    """The notes in one line, each without the sentence that it rests on where the evidence shows that anyway."""
    quoted = " ".join(claim.sentence for claim in incident.claims if claim.field == "notes")
    return "; ".join(_noted(note, quoted) for note in incident.notes)


def _noted(note: str, quoted: str) -> str:
    matter, _, sentence = note.partition(": ")
    return matter if sentence and sentence.rstrip(".") in " ".join(quoted.split()) else note.rstrip(".")


def figures(incident: Incident) -> None:
    """The table of who gave which figures, and when; nothing for a single report."""
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


def sources(incident: Incident) -> None:
    """The reports, each with its address and, marked, its text."""
    for source in incident.sources:
        _source(source, [c for c in incident.claims if c.document_id == source.id])


def _source(source: Source, claims: Sequence[Claim]) -> None:
    text = _document_texts(source.id)["text"]
    date = wording.day_in_words(source.published) if source.published else "undated"
    st.markdown(
        f"**{plain(source.headline or source.url or _beginning(text) or 'Untitled report')}**  \n"
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


def _beginning(text: str) -> str:
    """How a report without a headline begins, in one line."""
    line = " ".join(text[:1000].split())
    return line if len(line) <= 90 else line[:87] + "…"


def _spans(claim: Claim, text: str) -> list[Span]:
    label = FIELD_NAMES.get(claim.field, claim.field)
    around = _sentence_start(claim, text)
    found = [Span(claim.start, claim.end, "evidence", label)]
    if around is not None:
        found.append(Span(around, around + len(claim.sentence), "sentence"))
    return found
