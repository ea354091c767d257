"""What must be known of a model and its server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from geo.errors import InputError

__all__ = ["LlmSettings"]


@dataclass(frozen=True, slots=True)
class LlmSettings:
    """A server that speaks the chat-completions protocol, and how it is asked. Each field names its variable."""

    base_url: str
    """`GEO_LLM_BASE_URL`: the address before /chat/completions: "http://localhost:8080/v1"."""
    model: str
    """`GEO_LLM_MODEL`: the model's name as the server knows it."""
    api_key: str = field(default="", repr=False)
    """`GEO_LLM_API_KEY`; servers on one's own machine want none."""
    timeout_s: float = 120.0
    """`GEO_LLM_TIMEOUT`: seconds to wait for one answer, each time it is tried."""
    retries: int = 3
    """`GEO_LLM_RETRIES`: how often a busy, broken or silent server is asked again, with growing pauses."""
    context: int = 8192
    """`GEO_LLM_CONTEXT`: tokens that question and answer may have together. Longer reports are asked in pieces."""
    answer: int = 2048
    """`GEO_LLM_ANSWER`: tokens that one answer may have."""
    parallel: int = 2
    """`GEO_LLM_PARALLEL`: questions under way at once from one process."""
    price_in: float | None = None
    """`GEO_LLM_PRICE_IN`: price of a million tokens of questions, in any currency; None: no cost is told."""
    price_out: float | None = None
    """`GEO_LLM_PRICE_OUT`: the same for answers."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> LlmSettings:
        """Read `GEO_LLM_*`. Raises InputError for what is missing or cannot be read."""
        given = {name: value.strip() for name, value in environ.items() if name.startswith("GEO_LLM_")}
        unknown = sorted(set(given) - set(_VARIABLES))
        if unknown:
            raise InputError(f"{unknown[0]} is no setting; there are {', '.join(sorted(_VARIABLES))}.")
        for name, example in (("GEO_LLM_BASE_URL", "http://localhost:8080/v1"), ("GEO_LLM_MODEL", "qwen3:8b")):
            if not given.get(name):
                raise InputError(f"GEO_EXTRACTOR=llm needs {name}, for instance {example}.")
        url = given["GEO_LLM_BASE_URL"].rstrip("/")
        if not url.startswith(("http://", "https://")):
            raise InputError(f"GEO_LLM_BASE_URL: {url!r} must begin with http:// or https://.")
        key = given.get("GEO_LLM_API_KEY", "")
        if not all("!" <= sign <= "~" for sign in key):
            raise InputError("GEO_LLM_API_KEY: a key has neither blanks nor letters outside ASCII; copy it anew.")
        numbers = {field: _number(name, given[name], kind, least) for name, (field, kind, least) in _NUMBERS.items()
                   if given.get(name)}  # fmt: skip
        made = cls(url, given["GEO_LLM_MODEL"], key, **numbers)  # type: ignore[arg-type]
        if made.context - made.answer < _ROOM:
            raise InputError(
                f"GEO_LLM_CONTEXT ({made.context}) must be larger than GEO_LLM_ANSWER ({made.answer}) by "
                f"{_ROOM} tokens or more: the question takes them."
            )
        return made


_NUMBERS: dict[str, tuple[str, type[int] | type[float], float]] = {
    "GEO_LLM_TIMEOUT": ("timeout_s", float, 0.01),
    "GEO_LLM_RETRIES": ("retries", int, 0),
    "GEO_LLM_CONTEXT": ("context", int, 1),
    "GEO_LLM_ANSWER": ("answer", int, 1),
    "GEO_LLM_PARALLEL": ("parallel", int, 1),
    "GEO_LLM_PRICE_IN": ("price_in", float, 0),
    "GEO_LLM_PRICE_OUT": ("price_out", float, 0),
}
"""Variable → field, kind, smallest value."""
_VARIABLES = frozenset({*_NUMBERS, "GEO_LLM_BASE_URL", "GEO_LLM_MODEL", "GEO_LLM_API_KEY"})
_ROOM = 3072
"""Tokens for the instructions and at least a page of the report."""


def _number(name: str, text: str, kind: type[int] | type[float], least: float) -> int | float:
    try:
        value = kind(text)
    except ValueError:
        value = kind(-1)
    if not least <= value < 1e9:
        raise InputError(f"{name}: {text!r} is no {'whole ' if kind is int else ''}number from {least:g} on.")
    return value
