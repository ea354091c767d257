"""What others reach on the same sets, and what this project wants to reach. Data only."""

from __future__ import annotations

__all__ = ["GOALS", "PEERS", "SPEED_GOAL"]

PEERS = {
    "muc": {  # the best of MUC-4's 17 systems slot by slot, on its test sets, by the same rules
        "relevant": 0.92,
        "incident": 0.77,
        "date": 0.73,
        "country": 0.77,
        "place, most specific": 0.56,
        "type": 0.74,
        "killed": 0.61,
        "injured": 0.74,
    },
    "gva": {"killed exact": 0.74, "injured exact": 0.48},  # the first number that a regular expression finds
    "airwars": {"killed exact": 0.39},
    "isaf": {"killed exact where >0": 0.42},
}
GOALS = {
    "muc": PEERS["muc"],
    "gva": {"killed exact": 0.93, "injured exact": 0.88, "date": 0.85, "point 25 km": 0.85},
    "airwars": {"killed exact": 0.85, "injured exact": 0.75, "place named": 0.92},
    "isaf": {"killed exact where >0": 0.85, "date": 0.92, "place named": 0.95},
}
SPEED_GOAL = (
    "goal: 100 reports of 2.5 KB a second on one core, start under 1 s, peak under 400 MiB; a small NER alone: 12–14"
)
