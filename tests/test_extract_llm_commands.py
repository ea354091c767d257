"""What the command line tells of a model that reads: its failures, what was dropped, what it cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.chat_server import TEXT, TOLD, ChatServer, Reply, chat_server, complaint, incident, say

pytest.importorskip("openai")

ROOT = Path(__file__).parents[1]
REPORTS = [
    {"id": "one", "date": "2021-06-23", "text": TEXT},
    {"id": "two", "date": "2021-06-23", "text": "One woman was stabbed in Nice on Monday, officials said."},
    {"id": "three", "date": "2021-06-23", "text": "The council of Nice met on Monday to speak of parks."},
]


@pytest.fixture
def server() -> Iterator[ChatServer]:
    """Answers with one incident until a test gives it a script."""
    with chat_server(lambda _: say(TOLD)) as running:
        yield running


def geo(server: ChatServer, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {
        **os.environ,
        "GEO_EXTRACTOR": "llm",
        "GEO_LLM_BASE_URL": server.url,
        "GEO_LLM_MODEL": "test-model",
        "GEO_LLM_RETRIES": "0",
        "GEO_LLM_PRICE_IN": "1",
        **environment,
    }
    given = "\n".join(json.dumps(r) for r in REPORTS)
    return subprocess.run(
        [sys.executable, "-m", "geo", *arguments], cwd=ROOT, input=given, capture_output=True, text=True, env=env
    )


def script(asked: dict[str, Any]) -> Reply:
    report = asked["messages"][1]["content"]
    if "Lyon" in report:
        return say({**TOLD, "injured": {"number": 9, "quote": "nine were injured"}})
    return say(text="I would rather not", finish="length") if "stabbed" in report else say()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_extract_tells_what_failed_what_was_dropped_and_what_it_took(server: ChatServer, workers: str) -> None:
    """One document's failure costs it alone: exit status 1, named on standard error, the cost at the end."""
    server.script = script
    done = geo(server, "extract", "--workers", workers)
    assert done.returncode == 1
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["one", "three"]
    assert rows[0]["incidents"][0]["killed"]["best"] == 2
    assert rows[0]["incidents"][0]["place"]["name"] == "Lyon"
    assert rows[0]["usage"]["tokens_in"] == 900
    assert "injured 9" in rows[0]["problems"][0]
    assert "one: not kept: injured 9" in done.stderr
    assert "two: the model test-model was cut off" in done.stderr
    assert "language model: 3 questions, 2,700 tokens in, 240 out, cost 0.0027" in done.stderr


@pytest.mark.parametrize("workers", ["1", "2"])
def test_foreign_words_steer_no_terminal_and_end_no_run(server: ChatServer, workers: str) -> None:
    """A model may name anything, and a server complain in any way."""
    odd = "Crime: \ud800\x1b[31m\n" + "x" * 200

    def script(asked: dict[str, Any]) -> Reply:
        if "Lyon" in asked["messages"][1]["content"]:
            return say(incident("nowhere to be found", odd))
        return complaint(500, odd)

    server.script = script
    done = geo(server, "extract", "--workers", workers)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["one"]
    assert "\x1b" not in done.stdout + done.stderr and "Traceback" not in done.stderr
    assert "an incident (Crime: [31m xxx" in done.stderr and "It said: Error code: 500" in done.stderr


def test_toponyms_alone_ask_nobody(server: ChatServer) -> None:
    """`--only toponyms` is the rules' work."""
    done = geo(server, "extract", "--only", "toponyms")
    assert done.returncode == 0
    assert [t["text"] for t in json.loads(done.stdout.splitlines()[0])["toponyms"]] == ["Lyon"]
    assert server.asked == []


def test_ingest_keeps_what_could_be_read(server: ChatServer, tmp_path: Path) -> None:
    """What failed can be read again later; what is there is neither read nor paid twice."""
    server.script = script
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    first = geo(server, "ingest", "--store", url)
    assert first.returncode == 1
    assert "2 documents saved, 0 unchanged, 1 failed" in first.stderr
    assert "language model: 3 questions" in first.stderr
    again = geo(server, "ingest", "--store", url)
    assert "0 documents saved, 2 unchanged, 1 failed" in again.stderr
    assert "language model: 1 question," in again.stderr


def test_unusable_settings_are_unusable_arguments(server: ChatServer) -> None:
    """Exit status 2, before anything is read."""
    done = geo(server, "extract", GEO_LLM_BASE_URL="ftp://nowhere")
    assert (done.returncode, done.stdout) == (2, "")
    assert "GEO_LLM_BASE_URL" in done.stderr
