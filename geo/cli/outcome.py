"""How a verb begins and ends: its settings, its exit status, and a refusal in one line."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from geo import build
from geo.errors import StoreError

__all__ = ["DONE", "INTERRUPTED", "SOME_FAILED", "UNUSABLE", "refuse", "settings_of", "stopped"]

DONE, SOME_FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130


def settings_of(given: argparse.Namespace) -> build.Settings:
    """The environment's settings, with the store that the command line names. Raises StoreError for a store that would
    be gone when the command ends."""
    settings = build.Settings.from_env()
    settings = replace(settings, store=given.store) if given.store else settings
    kind, _, where = settings.store.partition("://")
    if kind.startswith("sqlite") and where.strip("/") in ("", ":memory:"):
        raise StoreError(
            f"{settings.store}: nothing would be kept, it names no file: write sqlite:///folder/file.sqlite."
        )
    return settings


def refuse(reason: str) -> int:
    """Say why nothing was done; the exit status for it."""
    print(f"geo: {reason}", file=sys.stderr)
    return UNUSABLE


def stopped(*, saves: bool) -> int:
    """Say that Ctrl-C ended a verb, and what became of what it `saves`; the exit status for it."""
    print(
        f"geo: stopped.{' What was saved is kept: the same command goes on from there.' if saves else ''}",
        file=sys.stderr,
    )
    return INTERRUPTED
