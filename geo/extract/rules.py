"""The extractor that reads by rules."""

from __future__ import annotations

from geo.extract import reader
from geo.extract.incidents.report import Report
from geo.extract.names import places
from geo.extract.text import language, sentences
from geo.model import Document, Reading
from geo.roles import PlaceNames

__all__ = ["RuleExtractor"]


class RuleExtractor:
    """Reads a report in steps, each in a file of its own:

    1. split title and text into sentences and sections (`sentences`)
    2. find the names of places (`places`)
    3. read dates, events and tolls of every sentence (`dates`, `events`, `counts`)
    4. group the sentences by what happened (`incidents`)
    5. choose date, place, figures, type and perpetrator of each incident (`site`, `where`, `figures`, `events`,
       `blame`, `chronology`, `notes`, `titles`)
    6. say how sure that is, with the evidence (`confidence`)
    """

    name = "rules/1"

    def __init__(self, names: PlaceNames) -> None:
        self._names = names

    def read(self, document: Document, *, toponyms_only: bool = False) -> Reading:
        """Read one document; never raises on odd text. With `toponyms_only`, `drafts` stays empty; `language` may."""
        body = sentences.split(document.text, sections=not toponyms_only)
        found = places.find(body, document.text, self._names)
        toponyms = tuple(n.mention for n in found.named)
        if toponyms_only:
            return Reading(document, toponyms, (), None)
        tongue = language.guess(document.text)
        if tongue not in (None, "en"):
            return Reading(document, toponyms, (), tongue)
        return reader.read(Report(document, body, found, self._names, self.name), toponyms, tongue)
