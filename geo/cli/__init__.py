"""The command line. Exit status 0: done; 1: some documents failed, the rest are done; 2: unusable arguments."""

from __future__ import annotations

from geo.cli.run import main

__all__ = ["main"]
