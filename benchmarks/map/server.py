"""A page's server as a process of its own: started, asked, measured, stopped."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Server", "running"]

ROOT = Path(__file__).parents[2]
START_S = 60


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers."""

    address: str
    pid: int
    began: float
    """When it was started, by `time.perf_counter`."""

    def memory(self) -> tuple[float, float] | None:
        """Resident memory now and at its highest, MiB; None where the system does not tell (it has no /proc)."""
        status = Path(f"/proc/{self.pid}/status")
        if not status.is_file():
            return None
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
        now, peak = (int(lines[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
        return now, peak


@contextmanager
def running(script: str, env: Mapping[str, str], log: Path) -> Iterator[Server]:
    """`streamlit run script` on a free port, with `env` over this process's environment; what it prints goes to `log`.

    Raises RuntimeError when it does not answer in time.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)]
    # A source file that changes while it is measured must not start the page anew.
    command += ["--server.fileWatcherType", "none"]
    began = time.perf_counter()
    with log.open("wb") as told:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **env}, stdout=told, stderr=told)
    try:
        address = f"http://localhost:{port}"
        _wait(process, f"{address}/_stcore/health", log)
        yield Server(address, process.pid, began)
    finally:
        process.kill()
        process.wait()


def _wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    end = time.perf_counter() + START_S
    while time.perf_counter() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"The server did not answer within {START_S} s; what it said is in {log}.")
