"""One question to a server that speaks the chat-completions protocol. The client library is known here only; its errors
become ours, each with what to do."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any, TypeGuard

from geo.errors import ModelError
from geo.extract.llm.answer import legible
from geo.extract.llm.settings import LlmSettings
from geo.extract.llm.wire import Endless, bounded
from geo.model import Usage

__all__ = ["Answer", "ChatClient"]

Message = dict[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    text: str
    usage: Usage
    cut_off: bool = False
    """The answer reached its greatest length before its end."""


_NO_LONGER_THAN_ONE = {"Connection": "close"}
"""Between two questions a model thinks for seconds: a connection kept for the next one saves no time, and would stay
open until somebody closes it."""


@dataclass(slots=True)
class _Manners:
    """What this server was found to accept; learnt from its complaints, once for all questions."""

    form: int = 0
    """Index into `_FORMS`."""
    length: str | None = "max_tokens"
    """The name of the parameter for the answer's greatest length; None: it knows none."""
    settled: dict[str, int] = field(default_factory=lambda: {"temperature": 0, "seed": 0})
    """What makes answers repeatable, as far as the server knows it."""


class ChatClient:
    """Asks; may be shared by threads. Raises ModelError, with what was used up to then."""

    def __init__(self, settings: LlmSettings) -> None:
        if find_spec("openai") is None:
            raise ModelError("GEO_EXTRACTOR=llm needs the client library: pip install -r requirements-llm.txt")
        import openai

        self._openai = openai
        self._settings = settings
        self._client = openai.OpenAI(
            base_url=settings.base_url,
            api_key=settings.api_key or "none",
            organization="",
            project="",
            default_headers=_NO_LONGER_THAN_ONE,
            timeout=settings.timeout_s,
            http_client=bounded(settings.timeout_s),
            max_retries=settings.retries,
        )
        self._under_way = threading.BoundedSemaphore(settings.parallel)
        self._manners = _Manners()
        self._down = False
        """The last question found no server: the next one is not asked again and again."""

    def ask(self, messages: Sequence[Message], schema: dict[str, Any]) -> Answer:
        """Ask one question. Raises ModelError."""
        for _ in range(_CONCESSIONS):
            try:
                with self._under_way:
                    given = self._once(messages, schema)
                self._down = False
                return self._answer(given)
            except self._openai.APIStatusError as error:
                self._down = False
                if error.status_code not in (400, 415, 422, 501) or not self._give_way(str(error.message).lower()):
                    raise self._explained(error) from error
            except self._openai.APIConnectionError as error:
                self._down = not isinstance(error, self._openai.APITimeoutError)
                raise self._explained(error) from error
            except Endless as error:
                raise ModelError(f"{self._server} {error}.") from error
            except ValueError as error:  # an answer that says that it is JSON, and is not
                raise self._no_answer() from error
            except self._openai.OpenAIError as error:
                raise self._explained(error) from error
        raise ModelError(f"{self._server} refuses every form of the question; look into its log.")

    def _once(self, messages: Sequence[Message], schema: dict[str, Any]) -> Any:
        manners = self._manners
        options: dict[str, Any] = dict(manners.settled)
        form = _FORMS[manners.form]
        if form == "json_schema":
            named = {"name": "incidents", "strict": True, "schema": schema}
            options["response_format"] = {"type": form, "json_schema": named}
        elif form is not None:
            options["response_format"] = {"type": form}
        if manners.length is not None:
            options[manners.length] = self._settings.answer
        client = self._client.with_options(max_retries=0) if self._down else self._client
        return client.chat.completions.create(model=self._settings.model, messages=list(messages), **options)

    def _give_way(self, complaint: str) -> bool:
        """Leave out what the server complains of; False: there is nothing left to leave out."""
        manners = self._manners
        if any(words in complaint for words in _TOO_LONG):
            return False
        if manners.length == "max_tokens" and "max_tokens" in complaint:
            manners.length = "max_completion_tokens" if "max_completion_tokens" in complaint else None
            return True
        for name in tuple(manners.settled):
            if name in complaint:
                manners.settled = {k: v for k, v in manners.settled.items() if k != name}
                return True
        if _FORMS[manners.form] is not None:
            manners.form += 1
            return True
        return False

    def _answer(self, given: Any) -> Answer:
        choices: Any = getattr(given, "choices", None)
        choice = choices[0] if isinstance(choices, list) and choices else None
        message = getattr(choice, "message", None)
        text = _text(getattr(message, "content", ""))
        if not hasattr(message, "content") or text is None:
            raise self._no_answer()
        usage = self._used(getattr(given, "usage", None))
        reason = getattr(choice, "finish_reason", None)
        refusal = getattr(message, "refusal", None)
        if refusal or reason == "content_filter":
            said = f": {self._plain(str(refusal))}" if refusal else "."
            raise ModelError(
                f"the model {self._settings.model} refused to read this report{said} "
                "Read it with GEO_EXTRACTOR=rules, or choose another model.",
                usage,
            )
        return Answer(text, usage, cut_off=reason == "length")

    def _used(self, counted: Any) -> Usage:
        tokens_in, tokens_out = (getattr(counted, name, None) for name in ("prompt_tokens", "completion_tokens"))
        if not _is_number(tokens_in) or not _is_number(tokens_out):
            return Usage(questions=1, unmetered=1)
        prices = self._settings.price_in, self._settings.price_out
        cost = None
        if prices != (None, None):
            cost = (tokens_in * (prices[0] or 0.0) + tokens_out * (prices[1] or 0.0)) / 1e6
        return Usage(1, tokens_in, tokens_out, cost=cost)

    def _no_answer(self) -> ModelError:
        return ModelError(
            f"{self._server} gave no answer of the chat-completions protocol; GEO_LLM_BASE_URL mostly ends in /v1."
        )

    @property
    def _server(self) -> str:
        return f"the model server at {self._settings.base_url}"

    def _explained(self, error: Exception) -> ModelError:
        """One of the library's errors in our words."""
        api, server = self._openai, self._server
        status = getattr(error, "status_code", None)
        said = self._plain(str(getattr(error, "message", error)))
        tried = f"after {self._settings.retries + 1} tries" if self._settings.retries else "at the only try"
        if isinstance(error, api.APITimeoutError):
            reason = f"{server} did not answer within {self._settings.timeout_s:g} s, {tried}: raise GEO_LLM_TIMEOUT."
        elif isinstance(error, api.APIConnectionError):
            cause = self._plain(str(error.__cause__ or error))
            reason = f"{server} cannot be reached ({cause}): start it, or correct GEO_LLM_BASE_URL."
        elif status in (401, 403):
            reason = f"{server} refuses the key ({status}): correct GEO_LLM_API_KEY."
        elif status == 404:
            reason = (
                f"{server} knows no model {self._settings.model!r} or no such address: correct GEO_LLM_MODEL or "
                f"GEO_LLM_BASE_URL. It said: {said}"
            )
        elif status == 429:
            reason = f"{server} is too busy, or a limit is used up (429), {tried}: wait, or raise the limit. {said}"
        elif status is not None and status >= 500:
            reason = f"{server} failed ({status}), {tried}: look into its log. It said: {said}"
        elif any(words in said.lower() for words in _TOO_LONG):
            reason = f"{server} says that the question is too long: lower GEO_LLM_CONTEXT. It said: {said}"
        else:
            reason = f"{server} cannot be used: {said}"
        return ModelError(reason)

    def _plain(self, text: str) -> str:
        """A message of the server's in one short line, without the key."""
        key = self._settings.api_key
        return legible(text.replace(key, "…") if key else text, 200)


def _text(content: Any) -> str | None:
    """What a message says, in one text or in parts; None: it is of no known form."""
    if isinstance(content, list):
        parts = [part.get("text", "") if isinstance(part, dict) else part for part in content]
        return "".join(parts) if all(isinstance(part, str) for part in parts) else None
    return "" if content is None else content if isinstance(content, str) else None


def _is_number(tokens: Any) -> TypeGuard[int]:
    return isinstance(tokens, int) and not isinstance(tokens, bool) and 0 <= tokens < 10**12


_FORMS = ("json_schema", "json_object", None)
"""How the answer's form is asked for, the strictest first; None: in words only."""
_CONCESSIONS = 8
_TOO_LONG = ("context length", "context size", "context window", "maximum context", "too long", "too large")
