"""Reading with several processes. Order is kept, input is read no faster than it is worked off, and a process that dies
costs the one document that it died of."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import resource_tracker

from geo import build
from geo.cli.garbage import collect_seldom
from geo.errors import GeoError
from geo.ingest import Failure
from geo.model import Analysis, Document
from geo.pipeline import analyse_all

__all__ = ["analyse_in_processes", "in_processes"]

Analyse = Callable[[Document], Analysis]
_Waiting = tuple[Document, Future[Analysis | Failure]]
_Row = deque[Failure | _Waiting]
_AHEAD = 4
"""Documents handed out for each process."""

_analyse: Analyse
"""In a working process: what it does with a document."""


def analyse_in_processes(
    items: Iterable[Document | Failure], settings: build.Settings, workers: int, make: Callable[[], Analyse]
) -> Iterator[Analysis | Failure]:
    """What `geo.pipeline.analyse_all` gives, from `workers` processes, each with an analyser that `make` gives."""
    build.reader(settings)  # a missing gazetteer is told once, here, and not by every process
    return in_processes(items, make, workers)


def in_processes(
    items: Iterable[Document | Failure], make: Callable[[], Analyse], workers: int
) -> Iterator[Analysis | Failure]:
    """Analyse `items` with what `make`, called once in each process, gives; in the order of `items`."""
    row: _Row = deque()
    pool = _pool(make, workers)
    try:
        for item in items:
            row.append(_handed_out(item, pool))
            while row and (len(row) >= workers * _AHEAD or _is_ready(row[0])):
                outcome, broken = _take(row, make)
                yield outcome
                pool = _again(pool, row, make, workers) if broken else pool
        while row:
            outcome, broken = _take(row, make)
            yield outcome
            pool = _again(pool, row, make, workers) if broken else pool
    finally:
        pool.shutdown(cancel_futures=True)


def _take(row: _Row, make: Callable[[], Analyse]) -> tuple[Analysis | Failure, bool]:
    """The first document's outcome, and whether the pool broke before it had one."""
    first = row.popleft()
    if isinstance(first, Failure):
        return first, False
    document, future = first
    try:
        return future.result(), False
    except BrokenProcessPool:
        return _alone(document, make), True


def _again(pool: ProcessPoolExecutor, row: _Row, make: Callable[[], Analyse], workers: int) -> ProcessPoolExecutor:
    """A new pool, with the documents of the broken one handed out anew."""
    pool.shutdown(cancel_futures=True)
    pool = _pool(make, workers)
    for n, waiting in enumerate(row):
        row[n] = waiting if isinstance(waiting, Failure) else _handed_out(waiting[0], pool)
    return pool


def _handed_out(item: Document | Failure, pool: ProcessPoolExecutor) -> Failure | _Waiting:
    if isinstance(item, Failure):
        return item
    try:
        return item, _submitted(item, pool)
    except BrokenProcessPool as error:
        future: Future[Analysis | Failure] = Future()
        future.set_exception(error)
        return item, future


def _alone(document: Document, make: Callable[[], Analyse]) -> Analysis | Failure:
    """One document in a process of its own: if that dies too, it died of this document."""
    with _pool(make, 1) as pool:
        try:
            return _submitted(document, pool).result()
        except BrokenProcessPool:
            return Failure(document.id, GeoError("the process that read it died, perhaps for want of memory."))


def _pool(make: Callable[[], Analyse], workers: int) -> ProcessPoolExecutor:
    # "spawn": a forked copy of a process that has threads (a progress bar is one) may hang.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_start, initargs=(make,))


def _submitted(document: Document, pool: ProcessPoolExecutor) -> Future[Analysis | Failure]:
    with _uninterrupted():
        return pool.submit(_work, document)  # starts processes as they are needed


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C comes a moment later, and the processes begun here do not hear of it before they are ready to."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # which lets signals in again when it begins
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(make: Callable[[], Analyse]) -> None:
    # Ctrl-C ends it at once and without a word: who began it has the say. Where that one ignores it, so does this.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    global _analyse
    _analyse = make()
    collect_seldom()


def _work(document: Document) -> Analysis | Failure:
    return next(analyse_all([document], _analyse))


def _is_ready(waiting: Failure | _Waiting) -> bool:
    return isinstance(waiting, Failure) or waiting[1].done()
