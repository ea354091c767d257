"""What stands in the place of a document that failed."""

from __future__ import annotations

from dataclasses import dataclass

from geo.errors import GeoError

__all__ = ["Failure"]


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read, or was given up on the way."""

    where: str
    """The file, "file:line", or the document's id."""
    error: Exception
    """What is wrong and what to do about it; any error but a GeoError is a fault of the program."""

    def __str__(self) -> str:
        if isinstance(self.error, GeoError):
            return f"{self.where}: {self.error}"
        return f"{self.where}: the program failed on it ({type(self.error).__name__}: {self.error})."
