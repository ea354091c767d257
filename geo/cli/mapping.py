"""`export --format html`: a map in one file that opens without internet."""

from __future__ import annotations

import argparse
import itertools
import sys

from geo import build
from geo.cli.outcome import DONE, refuse, settings_of
from geo.filters import IncidentFilter

__all__ = ["MOST", "export_map"]

MOST = 5_000
"""Incidents that one page holds and still moves at once."""


def export_map(given: argparse.Namespace, keep: IncidentFilter) -> int:
    """Write the map to standard output; the exit status."""
    if sys.stdout.isatty():
        return refuse("html is not for a terminal: send it to a file, … > map.html")
    from geo import maps

    store = build.store(settings_of(given), create=False)
    incidents = list(itertools.islice(store.incidents(keep), MOST + 1))
    if len(incidents) > MOST:
        return refuse(f"more than {MOST:,} incidents pass the filters: a page holds no more. Narrow dates or region.")
    resolver = build.resolver(settings_of(given))
    areas = {
        i.place.gazetteer_id for i in incidents if i.place and i.place.gazetteer_id and (i.place.where_prec or 0) >= 3
    }
    outlines = {area: outline for area in sorted(areas) if (outline := resolver.outline(area))}
    page = maps.incident_map(incidents, outlines=outlines, title=maps.title_of(keep))
    sys.stdout.buffer.write(page.get_root().render().encode())
    unlocated = sum(i.place is None for i in incidents)
    if unlocated:
        print(f"{unlocated:,} of {len(incidents):,} incidents have no place: they are not on the map.", file=sys.stderr)
    return DONE
