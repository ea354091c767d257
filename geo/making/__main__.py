"""`python -m geo.making`: makes a table's rows ready for the process that started it, which writes them."""

from __future__ import annotations

import os
import sys

from geo.making.beside import serve

if __name__ == "__main__":
    # What anything prints goes to standard error: standard output is for the rows alone.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        serve(sys.stdin.buffer, out)
