"""What all tests share."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest
from hypothesis import settings

from geo.making import beside

settings.register_profile("unhurried", deadline=None)  # a busy machine is no fault of the code's
settings.load_profile("unhurried")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that read tables beside the one that saves them, as they are started."""
    real, seen = beside.subprocess.Popen, []

    def popen(*args: Any, **options: Any) -> subprocess.Popen[bytes]:
        seen.append(real(*args, **options))
        return seen[-1]

    monkeypatch.setattr(beside.subprocess, "Popen", popen)
    return seen
