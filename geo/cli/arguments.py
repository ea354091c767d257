"""What the command line takes, with its help."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Any

from geo.filters import ROLES, SHOWN_STATUSES, STATUSES

__all__ = ["FORMATS", "PROFILES", "parser", "prepared"]

PROFILES = ("ucdp", "acled", "gtd", "gva", "csv")
FORMATS = ("jsonl", "csv", "geojson", "kml", "geoparquet", "acled", "ucdp", "gtd", "html")
_IN_DEGREES = ("--bbox", "--near", "--polygon")

_INPUT = """\
FILE is a plain text (.txt), which may begin with a line "date YYYY-MM-DD"; JSON Lines (.jsonl), one object a line
with the fields text, and if known id, title, date, url, publisher, language; a folder with such files, read with all
its folders in order of name; or - for standard input: JSON Lines if it begins with {, else one plain text.
"""
_TABLE = """\
FILE is a table of text, its first line the columns' names: cells apart by commas, semicolons or tabs; UTF-8 or Windows'
western letters; plain or gzipped. An empty cell is unknown, never 0.
"""
_STATUS = """\
Exit status: 0 done; 1 some documents failed and were named on standard error, the rest are done; 2 unusable arguments.
"""


def parser() -> argparse.ArgumentParser:
    """The parser of all verbs; the chosen one is `verb`."""
    top = _Parser(prog="python -m geo", description=_DESCRIPTION, epilog=_STATUS)
    verbs = top.add_subparsers(dest="verb", required=True, metavar="extract|ingest|import|export")

    extract = verbs.add_parser(
        "extract",
        help="print what each report tells",
        description="Read reports and print one JSON line for each, in the order of input, as soon as it is ready: "
        "its toponyms and its incidents.",
        epilog=f"{_INPUT}\n{_STATUS}",
    )
    _add_input(extract)
    extract.add_argument("--only", choices=["toponyms"], help="leave the incidents out")

    ingest = verbs.add_parser(
        "ingest",
        help="save what reports tell",
        description="Read reports, merge those of one happening, and save them. Running it again adds nothing.",
        epilog=f"{_INPUT}\n{_STATUS}",
    )
    _add_input(ingest)
    _add_store(ingest)

    _add_import(verbs)

    export = verbs.add_parser(
        "export",
        help="print the incidents of a store",
        description="Print what the app shows with the same filters: by default main incidents, neither rejected nor "
        "merged away. Values of one filter are or, several filters are and.",
        epilog=_STATUS,
    )
    _add_store(export)
    export.add_argument(
        "--format",
        choices=FORMATS,
        default="jsonl",
        help="jsonl (default) is the whole record, one incident a line; acled, ucdp and gtd are CSV under the column "
        "names of those codebooks, and what they cannot hold is told on standard error; html is a map in one file",
    )
    _add_filters(export)
    return top


def _add_import(verbs: Any) -> None:
    verb = verbs.add_parser(
        "import",
        help="save the rows of a published table of incidents",
        description="Read a table of incidents and save each row as one, with the row itself as its evidence. Rows are "
        "not merged with each other. Running it again adds nothing; a row that changed replaces its older content.",
        epilog=f"{_TABLE}\n{_STATUS.replace('documents', 'rows')}",
    )
    verb.add_argument("files", nargs="+", metavar="FILE", help="tables to read")
    verb.add_argument(
        "--profile",
        choices=PROFILES,
        help="what kind of table it is (default: told by its columns; csv is any other table)",
    )
    verb.add_argument(
        "--map",
        action="append",
        default=[],
        type=_pair,
        metavar="FIELD=COLUMN",
        help="for csv: where a field stands, e.g. --map date=Day --map killed=Dead; repeatable",
    )
    verb.add_argument(
        "--set",
        action="append",
        default=[],
        type=_pair,
        metavar="FIELD=VALUE",
        help='for csv: what holds for every row, e.g. --set country=IQ --set "event_type=Battles"; repeatable',
    )
    verb.add_argument(
        "--kind",
        action="append",
        default=[],
        type=_pair,
        metavar="WORD=KIND",
        help='for csv: what a word of the table stands for, e.g. --kind "Clash=Battles: Armed clash"; repeatable',
    )
    verb.add_argument("--dates", choices=("dmy", "mdy"), help="for csv: how 03/04/2026 is read")
    verb.add_argument("--rejects", metavar="FILE", help="write the rows left out, with line and reason, as CSV")
    _add_store(verb)


def prepared(arguments: Sequence[str]) -> list[str]:
    """`arguments` with `--bbox W,S,E,N` as one word: argparse takes the minus of a western longitude for an option.

    So it does with a southern latitude after --near or --polygon.
    """
    words = list(arguments)
    for n in range(len(words) - 1, 0, -1):
        if words[n - 1] in _IN_DEGREES and re.match(r"-\.?[0-9]", words[n]):
            words[n - 1 : n + 1] = [f"{words[n - 1]}={words[n]}"]
    return words


_DESCRIPTION = "News reports → a sourced, reviewable map of incidents. python -m geo VERB --help tells more of each."


class _Parser(argparse.ArgumentParser):
    """Help keeps its lines, and an option is written in full: abbreviations break when an option is added."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **options)


def _add_input(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", nargs="*", default=["-"], metavar="FILE", help="reports to read (default: -)")
    verb.add_argument("--workers", type=_positive, default=1, metavar="N", help="read with N processes (default: 1)")


def _add_store(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--store",
        metavar="URL",
        help="a database URL, e.g. sqlite:///folder/file.sqlite (default: the environment variable GEO_STORE, else "
        "data/var/incidents.sqlite beside the program)",
    )


def _add_filters(verb: argparse.ArgumentParser) -> None:
    group = verb.add_argument_group("filters")
    add = group.add_argument
    add("--from", metavar="D", help="the incident's span reaches this day or a later one (YYYY-MM-DD)")
    add("--to", metavar="D", help="the incident's span reaches this day or an earlier one")
    add(
        "--region",
        action="append",
        metavar="R",
        help="a continent (Asia), a country (IR) or a province (IR-08); repeatable",
    )
    add(
        "--event-type",
        action="append",
        metavar="T",
        help='an event type (Battles) or one with its sub-type ("Crime: Shooting"); repeatable',
    )
    add("--min-killed", metavar="N", help="the best count of killed is at least N; drops unknown counts")
    add("--bbox", metavar="W,S,E,N", help="a box in degrees; W > E crosses the date line")
    add("--near", metavar="LAT,LON,KM", help="no farther than KM kilometres from a point, e.g. 30.28,57.08,50")
    add(
        "--polygon",
        metavar="LAT LON;…",
        help='inside an area, e.g. "29 56;29 58;31 57": 3 points or more, in quotes, joined by lines that are '
        "straight in latitude and longitude and may cross the date line",
    )
    add("--text", metavar="WORDS", help='words in title, notes, place names, sentences; "in quotes" together')
    add("--role", action="append", metavar="ROLE", help=f"{' or '.join(ROLES)}; repeatable (default: main)")
    add(
        "--status",
        action="append",
        metavar="STATUS",
        help=f"{', '.join(STATUSES)}; repeatable (default: {', '.join(SHOWN_STATUSES)})",
    )


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise argparse.ArgumentTypeError(f"two names with = between them, e.g. date=Day, not {text!r}")
    return name.strip(), value.strip()


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"a whole number from 1 on, not {text!r}")
    return number
