"""The pipe between the two processes, seen from both ends.

The one that writes into the store starts `python -m geo.making` with a Job on its standard input, and reads Batches
from its standard output, pickled one after another; then None, or the GeoError that ended it. It is no process that
`multiprocessing` makes: that would run the script of the one that started it anew, which may be the app's page. The
input stays open as long as the import goes on: once it is closed, nobody wants the rows any more.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import pickle
import subprocess
import sys
import threading
import traceback
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from geo import build
from geo.errors import GeoError
from geo.importing import Batch, made
from geo.tables import Profile, opened

__all__ = ["Job", "made_beside", "serve"]

_MAIN = "geo.making"
_HOUSE = Path(__file__).parents[2]
"""Where `import geo` finds this package."""
_BUFFER = 2**20
"""Bytes taken out of the pipe at a time, at most."""
_STAYS = "What was saved stays: import the table again to go on."


@dataclass(frozen=True, slots=True)
class Job:
    """A table to import."""

    path: Path
    name: str
    """What messages call it."""
    profile: Profile
    settings: build.Settings


def made_beside(job: Job) -> Generator[Batch, None, None]:
    """What `geo.importing.made` gives, from a process of its own, which is gone when this ends, in whatever way.

    Raises the GeoError that the process met, and one that says so when it died or cannot be started.
    """
    with _started(job) as child:
        assert child.stdin and child.stdout
        try:
            with contextlib.suppress(BrokenPipeError):  # it died already: what does not come out of it tells
                child.stdin.write(pickle.dumps(job))
            out = io.BufferedReader(cast(io.RawIOBase, child.stdout), _BUFFER)
            while (batch := _next(job, child, out)) is not None:
                yield batch
        finally:
            child.kill()


def serve(given: IO[bytes], out: IO[bytes]) -> None:
    """The other end: read a Job from `given`, write its batches to `out`."""
    job: Job = pickle.load(given)
    threading.Thread(target=_end_with, args=(given.fileno(),), daemon=True).start()
    try:
        for batch in _batches(job):
            _send(batch, out)
        _send(None, out)
    except BrokenPipeError:
        os._exit(1)  # nobody is there any more to be told
    except GeoError as error:
        _send(error, out)
    except Exception as error:
        traceback.print_exc()
        _send(GeoError(f"{job.name}: reading it failed by an error of this program's own: {error!r}. {_STAYS}"), out)


def _batches(job: Job) -> Iterator[Batch]:
    regions_at, resolver = build.regions(job.settings), build.resolver(job.settings)
    gc.disable()  # rows and what is made of them hold no circles: looking for some takes a tenth of the time
    with opened(job.path, job.name) as table:
        yield from made(table, job.profile, resolver, regions_at, build.packer())


def _started(job: Job) -> subprocess.Popen[bytes]:
    paths = [str(_HOUSE), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        return subprocess.Popen(
            # -P: no file of the folder that it is started in takes the place of a module.
            [sys.executable, "-P", "-m", _MAIN],
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            # Ctrl-C is for the process that writes; it ends this one.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
    except OSError as error:
        raise GeoError(f"{job.name}: a process to read it cannot be started: {error.strerror}.") from error


def _next(job: Job, child: subprocess.Popen[bytes], out: IO[bytes]) -> Batch | None:
    try:
        told: Batch | GeoError | None = pickle.load(out)
    except (EOFError, pickle.UnpicklingError):
        how = f"(exit status {child.wait()})"
        raise GeoError(
            f"{job.name}: the process that reads it died {how}, perhaps for want of memory. {_STAYS}"
        ) from None
    if isinstance(told, GeoError):
        raise told
    return told


def _send(what: Batch | GeoError | None, out: IO[bytes]) -> None:
    pickle.dump(what, out, pickle.HIGHEST_PROTOCOL)
    out.flush()


def _end_with(given: int) -> None:
    """Wait until the other end of a file is closed, then end this process."""
    while os.read(given, 1024):
        pass
    os._exit(1)
