"""The command line: `python -m geo extract|ingest|export`."""

from __future__ import annotations

import sys

from geo.cli import main
from geo.cli.garbage import collect_seldom

if __name__ == "__main__":
    collect_seldom()
    sys.exit(main())
