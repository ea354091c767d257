"""An incident in a few plain lines: what a popup shows, and what other programs are told of it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from geo import wording
from geo.model import Incident

__all__ = ["Summary", "summary_html", "summary_of"]


@dataclass(frozen=True, slots=True)
class Summary:
    """An incident's lines as plain text, not escaped."""

    title: str
    date: str
    """With its precision: "some time in May 2019"."""
    place: str
    """With its precision: "somewhere in Ghazni, Afghanistan"."""
    toll: str
    """Killed and injured as ranges in words."""
    source: str
    """Who reports it; empty when nobody is named."""


def summary_of(incident: Incident) -> Summary:
    """The lines of one incident."""
    return Summary(
        title=incident.title,
        date=wording.date_in_words(incident),
        place=wording.place_in_words(incident.place),
        toll=wording.toll_in_words(incident),
        source=_source(incident),
    )


def summary_html(incident: Incident) -> str:
    """The same as HTML, every value escaped: for exports and for maps drawn by other means."""
    lines = summary_of(incident)
    rest = [f"<p>{escape(line)}</p>" for line in (lines.date, lines.place, lines.toll, lines.source) if line]
    return f"<h3>{escape(lines.title)}</h3>{''.join(rest)}"


def _source(incident: Incident) -> str:
    publishers = list(dict.fromkeys(s.publisher for s in incident.sources if s.publisher))
    if not publishers:
        return ""
    more = len(publishers) - 2
    return "Source: " + ", ".join(publishers[:2]) + (f" and {more} more" if more > 0 else "")
