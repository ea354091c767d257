"""How a verb begins and ends: its settings, its exit status, and a refusal in one line."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from geo import build

__all__ = ["DONE", "INTERRUPTED", "SOME_FAILED", "UNUSABLE", "refuse", "settings_of"]

DONE, SOME_FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130


def settings_of(given: argparse.Namespace) -> build.Settings:
    """The environment's settings, with the store that the command line names."""
    settings = build.Settings.from_env()
    return replace(settings, store=given.store) if given.store else settings


def refuse(reason: str) -> int:
    """Say why nothing was done; the exit status for it."""
    print(f"geo: {reason}", file=sys.stderr)
    return UNUSABLE
