"""What reading gives where no Document can be given."""

from __future__ import annotations

from dataclasses import dataclass

from geo.errors import InputError

__all__ = ["Failure"]


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read."""

    where: str
    """The file, or "file:line"."""
    error: InputError
    """What is wrong and what to do about it."""

    def __str__(self) -> str:
        return f"{self.where}: {self.error}"
