"""Servers as they are: busy, slow, old, refusing, gone."""

from __future__ import annotations

import datetime as dt
import json
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from geo import build
from geo.errors import InputError, ModelError
from geo.extract.llm import LlmExtractor, LlmSettings
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document, Usage
from tests.chat_server import TEXT, TOLD, ChatServer, Reply, chat_server, complaint, say

pytest.importorskip("openai")

NAMES = GazetteerNames(Gazetteer())
DOCUMENT = Document("report", TEXT, None, dt.date(2021, 6, 23))


@pytest.fixture
def server() -> Iterator[ChatServer]:
    """Answers with one incident until a test gives it a script."""
    with chat_server(lambda _: say(TOLD)) as running:
        yield running


def extractor(server: ChatServer, **fields: Any) -> LlmExtractor:
    given = {"retries": 0, "timeout_s": 10.0, "api_key": "secret-key", **fields}
    return LlmExtractor(LlmSettings(server.url, "test-model", **given), NAMES)


def refused(server: ChatServer, *replies: Reply, **fields: Any) -> ModelError:
    """The error of a reading when the server answers so."""
    left = iter(replies)
    server.script = lambda _: next(left)
    with pytest.raises(ModelError) as caught:
        extractor(server, **fields).read(DOCUMENT)
    return caught.value


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_server_is_asked_again(server: ChatServer, status: int) -> None:
    """With pauses, as often as the settings say; then it is told what to do."""
    left = iter([complaint(status, "busy"), complaint(status, "busy"), say(TOLD)])
    server.script = lambda _: next(left)
    assert len(extractor(server, retries=2).read(DOCUMENT).drafts) == 1
    assert len(server.asked) == 3
    error = refused(server, complaint(status, "busy"), complaint(status, "busy"), retries=1)
    assert "2 tries" in str(error)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (complaint(401, "Incorrect API key provided: secret-key"), "GEO_LLM_API_KEY"),
        (complaint(403, "forbidden"), "GEO_LLM_API_KEY"),
        (complaint(404, "model 'test-model' not found"), "GEO_LLM_MODEL"),
        (complaint(400, "This model's maximum context length is 2048 tokens"), "GEO_LLM_CONTEXT"),
        (Reply(200, "<html>Welcome to the proxy</html>"), "/v1"),
        (Reply(200, {"choices": []}), "/v1"),
        (say(text='{"incidents": [', finish="length"), "GEO_LLM_ANSWER"),
        (say(text="", finish="content_filter"), "refused"),
        (complaint(413, "too many bytes"), "cannot be used"),
    ],
    ids=["key", "forbidden", "model", "context", "page", "empty", "cut-off", "filtered", "odd"],
)
def test_each_failure_says_what_to_do(server: ChatServer, reply: Reply, words: str) -> None:
    """And never tells the key."""
    error = refused(server, reply)
    assert words in str(error)
    assert "secret-key" not in str(error)
    assert len(server.asked) == 1
    assert server.keys == ["Bearer secret-key"]


@pytest.mark.parametrize(
    "choices",
    [{"0": 1}, "none", 3, [None], ["none"], [{"message": "none"}], [{"message": []}], [{"message": {"content": 5}}],
     [{"message": {"content": {"incidents": []}}}], [{"message": {"content": [{"text": 5}]}}]],
)  # fmt: skip
def test_what_is_no_answer_of_the_protocol_is_told(server: ChatServer, choices: Any) -> None:
    """Whatever stands where the choices are."""
    assert "/v1" in str(refused(server, Reply(body={**say(TOLD).body, "choices": choices})))


@pytest.mark.parametrize("body", ["<html>", '{"choices": [', "\ud800"])
def test_what_says_that_it_is_json_and_is_not_is_told(server: ChatServer, body: str) -> None:
    """Not by an error of Python's."""
    assert "/v1" in str(refused(server, Reply(body=body, kind="application/json")))


def test_an_answer_in_parts_is_one(server: ChatServer) -> None:
    """As some servers give it."""
    reply = say()
    whole = json.dumps({"incidents": [TOLD]})
    reply.body["choices"][0]["message"]["content"] = [{"type": "text", "text": t} for t in (whole[:30], whole[30:])]
    server.script = lambda _: reply
    assert len(extractor(server).read(DOCUMENT).drafts) == 1


@pytest.mark.parametrize("tokens", [("900", "80"), (-5, 80), (900.0, 80.0), (True, False), (10**400, 1)])
def test_tokens_that_are_no_numbers_are_not_counted(server: ChatServer, tokens: Any) -> None:
    """Nor do they make a cost."""
    reply = say(TOLD)
    reply.body["usage"] = dict(zip(("prompt_tokens", "completion_tokens"), tokens, strict=True))
    server.script = lambda _: reply
    assert extractor(server, price_in=1.0).read(DOCUMENT).usage == Usage(1, unmetered=1)


def test_a_refusal_is_told_in_its_words(server: ChatServer) -> None:
    """A model that says no is not asked again; what it took is counted."""
    reply = say(text="")
    reply.body["choices"][0]["message"]["refusal"] = "I cannot help with\nviolence."
    error = refused(server, reply)
    assert "refused to read this report: I cannot help with violence." in str(error)
    assert error.usage == Usage(1, 900, 80)


def test_no_server_is_told_and_the_next_report_does_not_wait(server: ChatServer) -> None:
    """Once nobody answers, later reports try once each; when somebody does, all is well again."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
    asking = LlmExtractor(LlmSettings(url, "test-model", retries=1, timeout_s=5), NAMES)
    for _ in range(2):
        with pytest.raises(ModelError, match="cannot be reached"):
            asking.read(DOCUMENT)


def test_a_silent_server_is_not_waited_for(server: ChatServer) -> None:
    """The time-out counts for each try."""
    error = refused(server, Reply(body={}, delay_s=2.0), timeout_s=0.2)
    assert "GEO_LLM_TIMEOUT" in str(error)


def test_a_server_that_only_seems_to_answer_is_not_waited_for(server: ChatServer) -> None:
    """Blanks while a model thinks are waited for no longer than silence; an answer of any size is none."""
    server.script = lambda _: Reply(body=say(TOLD).body, blanks=4)
    assert len(extractor(server).read(DOCUMENT).drafts) == 1
    error = refused(server, Reply(body=say(TOLD).body, blanks=40), timeout_s=0.3)
    assert "GEO_LLM_TIMEOUT" in str(error)
    error = refused(server, say(TOLD, text=" " * 2**25))
    assert "GEO_LLM_BASE_URL" in str(error)


@pytest.mark.parametrize(
    "text",
    [
        "<think>It has {braces} in it</think>\n```json\n{0}\n```",
        'Let me see: [1] or {"a": 1} or []. The answer is {0}',
        'Is it {"incidents": []}? No, two are dead.</think>{0}',
        '<think>Is it {"incidents": []}?</think>Not "</think>" {0}',
        "Here you are: {0} I hope that helps.",
        "{0}",
    ],
)
def test_json_is_found_in_what_surrounds_it(server: ChatServer, text: str) -> None:
    """Fences, chains of thought and polite words."""
    answer = text.replace("{0}", json.dumps({"incidents": [TOLD]}))
    server.script = lambda _: say(text=answer)
    assert len(extractor(server).read(DOCUMENT).drafts) == 1
    assert len(server.asked) == 1


def test_what_is_no_json_is_asked_for_once_more(server: ChatServer) -> None:
    """Then the report fails, and what both answers took is told."""
    left = iter([say(text="There was a shooting in Lyon."), say(TOLD)])
    server.script = lambda _: next(left)
    reading = extractor(server).read(DOCUMENT)
    assert len(reading.drafts) == 1
    assert reading.usage == Usage(2, 1800, 160)
    assert server.asked[1]["messages"][-1]["role"] == "user"
    for wrong in ("No.", '{"events": []}', '{"incidents": "none"}', "[1, 2]", "[" * 5000, '{"incidents": [{"quo'):
        error = refused(server, say(text=wrong), say(text=wrong))
        assert "JSON" in str(error)
        assert error.usage == Usage(2, 1800, 160)


def test_fields_of_another_form_are_dropped_and_told(server: ChatServer) -> None:
    """A number in words or of no end, a place that is a list: the incident stays, they do not."""
    odd = {**TOLD, "killed": {"number": "two", "quote": "Two men"}, "place": ["Lyon"], "injured": {"number": None}}
    server.script = lambda _: say({**odd, "missing": {"number": True, "quote": "Two men"}, "date": 3, "extra": []})
    reading = extractor(server).read(DOCUMENT)
    assert reading.drafts[0].incident.killed is None
    assert {p.split(":")[1].strip() for p in reading.problems} == {"killed", "place", "date", "missing"}
    for digits in ("9" * 6000, "1e400", "NaN", "-2"):
        answer = json.dumps({"incidents": [{**TOLD, "killed": {"number": 0, "quote": "Two men"}}]})
        server.script = lambda _, text=answer, digits=digits: say(text=text.replace("0", digits))
        reading = extractor(server).read(DOCUMENT)
        assert reading.drafts[0].incident.killed is None and "killed" in reading.problems[0]


def test_a_question_leaves_no_connection_open(server: ChatServer) -> None:
    """Nobody closes an extractor: what it kept open would stay so until the memory is tidied up."""
    server.script = lambda _: say(TOLD)
    extractor(server).read(DOCUMENT)
    assert server.after == ["close"]


def test_older_servers_are_asked_in_their_own_way(server: ChatServer) -> None:
    """What they do not know is left out, one thing after another, and that is remembered."""

    def script(asked: dict[str, Any]) -> Reply:
        if "seed" in asked:
            return complaint(400, "Unrecognized request argument supplied: seed")
        if "max_tokens" in asked:
            return complaint(400, "Unsupported parameter: 'max_tokens'; use 'max_completion_tokens' instead.")
        if asked.get("response_format", {}).get("type") == "json_schema":
            return complaint(422, "json_schema is not supported")
        if "response_format" in asked:
            return complaint(400, "unknown field")
        return say(TOLD)

    server.script = script
    reader = extractor(server)
    assert len(reader.read(DOCUMENT).drafts) == 1
    assert len(server.asked) == 5
    assert server.asked[-1]["max_completion_tokens"] == 2048
    reader.read(DOCUMENT)
    assert len(server.asked) == 6


def test_a_server_that_refuses_everything_is_given_up(server: ChatServer) -> None:
    """There is an end to giving way."""
    server.script = lambda _: complaint(400, "no")
    with pytest.raises(ModelError, match="cannot be used"):
        extractor(server).read(DOCUMENT)
    assert len(server.asked) == 3


def test_cost_and_tokens_are_added_up(server: ChatServer) -> None:
    """With prices a cost; where the server counts nothing, that is told beside the sum."""
    reading = extractor(server, price_in=2.0, price_out=10.0).read(DOCUMENT)
    assert reading.usage is not None
    assert reading.usage.cost == pytest.approx(0.0026)
    assert str(reading.usage) == "1 question, 900 tokens in, 80 out, cost 0.0026"
    server.script = lambda _: say(TOLD, tokens=None)
    usage = extractor(server).read(DOCUMENT).usage
    assert usage == Usage(1, unmetered=1)
    assert "1 not counted by the server" in str(usage)
    assert Usage(1, 2, 3) + Usage(1, 5, 5, cost=0.5) == Usage(2, 7, 8, cost=0.5)


def test_only_so_many_questions_at_once(server: ChatServer) -> None:
    """Threads share one extractor and its limit."""
    server.script = lambda _: Reply(body=say(TOLD).body, delay_s=0.1)
    reader = extractor(server, parallel=2)
    threads = [threading.Thread(target=reader.read, args=(DOCUMENT,)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.asked) == 6
    assert server.most_at_once == 2


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "GEO_LLM_BASE_URL"),
        ({"GEO_LLM_BASE_URL": "http://localhost/v1"}, "GEO_LLM_MODEL"),
        ({"GEO_LLM_BASE_URL": "localhost:8080", "GEO_LLM_MODEL": "m"}, "http://"),
        (
            {"GEO_LLM_BASE_URL": "http://localhost/v1", "GEO_LLM_MODEL": "m", "GEO_LLM_API_KEY": "clé"},
            "GEO_LLM_API_KEY",
        ),
        ({"GEO_LLM_BASE_URL": "http://localhost/v1", "GEO_LLM_MODEL": "m", "GEO_LLM_RETRIES": "-1"}, "GEO_LLM_RETRIES"),
        ({"GEO_LLM_BASE_URL": "http://localhost/v1", "GEO_LLM_MODEL": "m", "GEO_LLM_ANSWER": "8000"}, "larger"),
        ({"GEO_LLM_BASE_URL": "http://localhost/v1", "GEO_LLM_MODEL": "m", "GEO_LLM_MODLE": "m"}, "GEO_LLM_MODLE"),
    ],
)
def test_settings_that_mean_nothing_are_refused(environment: dict[str, str], words: str) -> None:
    """With the variable's name, and before any report is read."""
    settings = build.Settings.from_env({"GEO_EXTRACTOR": "LLM", **environment})
    with pytest.raises(InputError, match=words):
        build.extractor(settings)


def test_the_rules_read_unless_asked_otherwise() -> None:
    """Variables of the model alone change nothing; another word than the two is refused; the key is not shown."""
    given = {"GEO_LLM_MODEL": "m", "GEO_LLM_BASE_URL": "http://localhost/v1", "GEO_LLM_API_KEY": "hush"}
    assert build.Settings.from_env(given) == build.Settings()
    assert build.extractor(build.Settings.from_env(given)).name.startswith("rules/")
    chosen = build.Settings.from_env({"GEO_EXTRACTOR": "llm", **given})
    assert build.extractor(chosen).name == "llm/m/1"
    assert "hush" not in repr(chosen) + repr(LlmSettings.from_env(given))
    with pytest.raises(InputError, match="rules or llm"):
        build.Settings.from_env({"GEO_EXTRACTOR": "magic"})
