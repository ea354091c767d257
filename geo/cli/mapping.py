"""`export --format html`: a map in one file that opens without internet."""

from __future__ import annotations

import argparse
import itertools
import sys

from geo import build
from geo.cli.outcome import DONE, refuse, settings_of
from geo.filters import IncidentFilter

__all__ = ["export_map"]


def export_map(given: argparse.Namespace, keep: IncidentFilter) -> int:
    """Write the map to standard output; the exit status."""
    if sys.stdout.isatty():
        return refuse("html is not for a terminal: send it to a file, … > map.html")
    from geo import maps

    store = build.store(settings_of(given), create=False)
    incidents = list(itertools.islice(store.incidents(keep), maps.MOST_IN_FILE + 1))
    if len(incidents) > maps.MOST_IN_FILE:
        return refuse(
            f"more than {maps.MOST_IN_FILE:,} incidents pass the filters: a file holds no more. Narrow dates or region."
        )
    outline = build.resolver(settings_of(given)).outline
    sys.stdout.buffer.write(maps.saved_map(incidents, outline, title=maps.title_of(keep)).encode())
    unlocated = sum(i.place is None for i in incidents)
    if unlocated:
        print(f"{unlocated:,} of {len(incidents):,} incidents have no place: they are not on the map.", file=sys.stderr)
    return DONE
