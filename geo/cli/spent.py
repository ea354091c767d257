"""What reading took with a language model, what it did not keep, which names no service answered for, and what is in
another language than is read: on standard error."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from geo.errors import ModelError
from geo.ingest import Failure
from geo.model import Analysis, Document, Usage
from geo.pipeline import AnalyseAll
from geo.wording import language_in_words

__all__ = ["Spent"]


class Spent:
    """Adds up over documents, those that failed included."""

    def __init__(self) -> None:
        self.usage: Usage | None = None
        """None: no model was asked."""

    def over(self, analyse_all: AnalyseAll, tell: Callable[[str], None]) -> AnalyseAll:
        """`analyse_all` with what each document took noted, and what was not kept or not looked up told."""

        def noted(items: Iterable[Document | Failure]) -> Iterator[Analysis | Failure]:
            for outcome in analyse_all(items):
                if isinstance(outcome, Analysis):
                    self._add(outcome.usage)
                    for problem in (*outcome.problems, *outcome.notices, *_foreign(outcome)):
                        tell(f"{outcome.document.id}: {problem}")
                elif isinstance(outcome.error, ModelError):
                    self._add(outcome.error.usage)
                yield outcome

        return noted

    def _add(self, usage: Usage | None) -> None:
        if usage is not None:
            self.usage = usage if self.usage is None else self.usage + usage


def _foreign(analysis: Analysis) -> Iterator[str]:
    if analysis.language not in (None, "en"):
        language = language_in_words(analysis.language)
        yield f"seems to be in {language}: incidents are read in English only. Translate it first."
