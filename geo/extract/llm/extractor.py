"""The extractor that asks a language model."""

from __future__ import annotations

from collections.abc import Sequence

from geo.errors import ModelError
from geo.extract.llm import drafts, pieces
from geo.extract.llm.answer import SaidIncident, parsed
from geo.extract.llm.client import ChatClient
from geo.extract.llm.joined import joined
from geo.extract.llm.prompt import AGAIN, SCHEMA, SYSTEM, question
from geo.extract.llm.report import Report
from geo.extract.llm.settings import LlmSettings
from geo.extract.text import language
from geo.model import Document, Draft, Mention, Reading, Usage
from geo.roles import PlaceNames

__all__ = ["LlmExtractor"]


class LlmExtractor:
    """Reads a report in steps, each in a file of its own:

    1. cut a long report into pieces of whole sentences (`pieces`)
    2. ask the model about each, with the report as data between marks (`prompt`, `client`)
    3. take the answer's form apart (`answer`)
    4. find every quote in the report (`quotes`, `report`), and keep of each value what the quoted words say by the
       rules' own grammar (`figures`, `days`, `spots`, `drafts`)
    5. make one of incidents told twice (`joined`)

    The names of places are always those that the rules find. Nothing that the model or the report says is run,
    fetched or followed. Raises ModelError when the server cannot be asked or its answer cannot be used.
    """

    def __init__(self, settings: LlmSettings, names: PlaceNames) -> None:
        """`names`: the names that a gazetteer knows."""
        self._settings = settings
        self._names = names
        self._client = ChatClient(settings)

    @property
    def name(self) -> str:
        """Name, model and version, kept in every claim."""
        return f"llm/{self._settings.model}/1"

    def read(self, document: Document, *, toponyms_only: bool = False) -> Reading:
        """Read one document; odd text is found empty. With `toponyms_only`, no model is asked. Raises ModelError."""
        report = Report(document, self._names)
        tongue = language.guess(document.text)
        if toponyms_only or not report.body or tongue not in (None, "en"):
            return Reading(document, report.toponyms, (), tongue)
        said, usage = self._asked(report)
        return self._reading(report, said, usage, tongue)

    def _asked(self, report: Report) -> tuple[list[tuple[int, SaidIncident]], Usage]:
        """What the model says, with the offset at which its piece begins, and what that took."""
        overhead = SYSTEM + str(SCHEMA)
        most = pieces.room(self._settings.context, self._settings.answer, overhead)
        text = report.document.text
        spans = pieces.cut(text, report.body, most)
        said: list[tuple[int, SaidIncident]] = []
        usage = Usage()
        for number, (start, end) in enumerate(spans, 1):
            try:
                found, used = self._about(question(report.document, text[start:end].strip(), number, len(spans)))
            except ModelError as error:
                error.usage = usage + error.usage if error.usage is not None else usage
                raise
            usage = usage + used
            said += [(start, incident) for incident in found]
        return said, usage

    def _about(self, asked: str) -> tuple[list[SaidIncident], Usage]:
        """One question, asked once more when the answer is not of the form asked for."""
        messages = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": asked}]
        usage = Usage()
        for _ in range(2):
            try:
                answer = self._client.ask(messages, SCHEMA)
            except ModelError as error:
                error.usage = usage + error.usage if error.usage is not None else usage
                raise
            usage = usage + answer.usage
            if answer.cut_off:
                raise ModelError(
                    f"the model {self._settings.model} was cut off after {self._settings.answer} tokens: raise "
                    "GEO_LLM_ANSWER, and GEO_LLM_CONTEXT with it.",
                    usage,
                )
            found = parsed(answer.text)
            if found is not None:
                return found, usage
            messages += [{"role": "assistant", "content": answer.text}, {"role": "user", "content": AGAIN}]
        said = " ".join(answer.text.split())[:80]
        raise ModelError(
            f"the model {self._settings.model} does not answer in JSON of the form asked for, but {said!r}: choose "
            "another model, or a server that holds it to a schema.",
            usage,
        )

    def _reading(
        self, report: Report, said: Sequence[tuple[int, SaidIncident]], usage: Usage, tongue: str | None
    ) -> Reading:
        found: list[drafts.Checked] = []
        problems: list[str] = []
        if report.addressed:
            problems.append("the report speaks to a program that reads it; nothing from those sentences is kept")
        for at, incident in said:
            checked = drafts.check(report, incident, self.name, at)
            if isinstance(checked, str):
                problems.append(f"not kept: {checked}")
            else:
                found.append(checked)
        kept = joined(found)
        problems += [f"not kept: {problem}" for checked in kept for problem in checked.problems]
        made = tuple(checked.draft(first=n == 0) for n, checked in enumerate(kept))
        return Reading(
            report.document, report.toponyms, made, tongue, _spans(report, made), tuple(dict.fromkeys(problems)), usage
        )


def _spans(report: Report, made: Sequence[Draft]) -> tuple[Mention, ...]:
    """The counts and dates of what was kept, for showing."""
    text = report.document.text
    spans = {
        (claim.start, claim.end, "date" if claim.field == "date_start" else "count")
        for draft in made
        for claim in draft.incident.claims
        if claim.part == "text" and (claim.field == "date_start" or not isinstance(claim.value, str | None))
    }
    return tuple(Mention(a, b, text[a:b], kind) for a, b, kind in sorted(spans))
