"""Running a verb: arguments in, lines out, failures named on standard error, an exit status at the end."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from geo import build
from geo.cli.arguments import parser, prepared
from geo.cli.importing import import_tables
from geo.cli.mapping import export_map
from geo.cli.outcome import DONE, SOME_FAILED, refuse, settings_of, stopped
from geo.cli.progress import Progress, progress
from geo.cli.spent import Spent
from geo.cli.streams import replace_closed
from geo.cli.workers import analyse_in_processes
from geo.errors import GeoError
from geo.filters import QUERY_KEYS, IncidentFilter
from geo.ingest import Failure, documents_in
from geo.model import Analysis, Choice, Document
from geo.pipeline import AnalyseAll, analyse_all
from geo.record import analysis_line, dumps
from geo.roles import Saved

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status."""
    closed = replace_closed()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The help has arrows and dashes, which not every terminal or Windows' letters have. Results are bytes.
        sys.stdout.reconfigure(errors="replace")
    given = parser().parse_args(prepared(sys.argv[1:] if arguments is None else arguments))
    verbs = {"extract": _extract, "ingest": _ingest, "import": import_tables, "export": _export}
    verb: Callable[[argparse.Namespace], int] = verbs[given.verb]
    if "stdout" in closed and given.verb in ("extract", "export"):
        return refuse("standard output is closed: there is nowhere to print to.")
    if "stdin" in closed and "-" in getattr(given, "files", ()):
        return refuse("standard input is closed: name a file to read.")
    try:
        status = verb(given)
        sys.stdout.flush()
    except GeoError as error:
        # A document's own error was told where it happened: this one is of a filter, a setting or the store.
        return refuse(str(error))
    except KeyboardInterrupt:
        return stopped(saves=given.verb in ("ingest", "import"))
    except BrokenPipeError:
        # The reader of our output has seen enough.
        _let_go_of_output()
        return DONE
    except OSError as error:
        # A document's own file was told where it was read: this is one that nothing can be done without.
        _let_go_of_output()
        return refuse(f"{f'{error.filename}: ' if error.filename else ''}{error.strerror or error}.")
    return status


def _let_go_of_output() -> None:
    """What is still in the buffer has nowhere to go, and Python would try to write it once more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _extract(given: argparse.Namespace) -> int:
    if not _any_readable(given.files):
        return _refuse_files(given.files)
    settings, only = build.Settings.from_env(), given.only == "toponyms"
    failed, spent = False, Spent()
    with progress(given.files) as bar:
        read = spent.over(_analyse_all(settings, given.workers, only), bar.tell)
        for outcome in read(_documents(given.files)):
            if isinstance(outcome, Failure):
                failed = True
                bar.tell(str(outcome))
            else:
                bar.write(dumps(analysis_line(outcome, only_toponyms=only)))
            bar.step()
    _tell_spent(spent)
    return SOME_FAILED if failed else DONE


def _ingest(given: argparse.Namespace) -> int:
    if not _any_readable(given.files):
        return _refuse_files(given.files)
    settings = settings_of(given)
    pipeline, spent = build.pipeline(settings), Spent()
    with progress(given.files) as bar:
        report = pipeline.ingest(
            _documents(given.files),
            who="command line",
            analyse_all=spent.over(
                _analyse_all(settings, given.workers, analyse=pipeline.analyse, choices=pipeline.store.choices()),
                bar.tell,
            ),
            told=lambda done: _tell(bar, done),
        )
    print(report, file=sys.stderr)
    _tell_spent(spent)
    return SOME_FAILED if report.failures else DONE


def _export(given: argparse.Namespace) -> int:
    keep = IncidentFilter.from_query({key: value for key in QUERY_KEYS if (value := getattr(given, _dest(key)))})
    if given.format == "html":
        return export_map(given, keep)
    from geo.export import FORMATS, write

    if not FORMATS[given.format].text and sys.stdout.isatty():
        return refuse(f"{given.format} is not for a terminal: send it to a file, … > incidents.parquet")
    store = build.store(settings_of(given), create=False)
    write(store.incidents(keep), given.format, sys.stdout.buffer)
    if FORMATS[given.format].losses:
        print(f"Not held by {given.format}'s columns: {FORMATS[given.format].losses}", file=sys.stderr)
    return DONE


def _analyse_all(
    settings: build.Settings,
    workers: int,
    only_toponyms: bool = False,
    analyse: Callable[[Document], Analysis] | None = None,
    choices: Sequence[Choice] = (),
) -> AnalyseAll:
    """In `workers` processes, or in this one, with `analyse` if that is there already."""
    if workers > 1:
        make = partial(build.analyser, settings, toponyms_only=only_toponyms, choices=choices)
        return lambda items: analyse_in_processes(items, settings, workers, make)
    return lambda items: analyse_all(items, analyse or build.analyser(settings, toponyms_only=only_toponyms))


def _documents(files: Sequence[str]) -> Iterator[Document | Failure]:
    if "-" in files and sys.stdin.isatty():
        print("Reading a report from the terminal; end it with Ctrl-D.", file=sys.stderr)
    return documents_in(files, sys.stdin.buffer)


def _tell(bar: Progress, done: Saved | Failure) -> None:
    if isinstance(done, Failure):
        bar.tell(str(done))
    bar.step()


def _tell_spent(spent: Spent) -> None:
    if spent.usage is not None:
        print(f"language model: {spent.usage}", file=sys.stderr)


def _any_readable(files: Sequence[str]) -> bool:
    return any(file == "-" or _is_there(file) for file in files)


def _is_there(file: str) -> bool:
    try:
        return Path(file).exists()
    except OSError:  # a name too long, a folder that is closed: told where the file is read
        return True


def _refuse_files(files: Sequence[str]) -> int:
    return refuse(f"there is no such file or folder: {', '.join(files)}")


def _dest(key: str) -> str:
    return key.replace("-", "_")
