"""All incidents at once, in memory: which of them pass a filter, how many people, in which cell of the map.

A digest of each incident (`geo.digest`) is held in columns sorted along a Morton curve, so that every cell of every
grid is one slice of them. numpy lives here and in geocoding only.

    index = LiveIndex(store)
    view = index.view(IncidentFilter(min_killed=10))      # kept for the next who asks the same
    view.killed, view.numbers("gravest", 0, 20)
    marks(view, zoom=5, box=(40.0, 20.0, 70.0, 45.0))
"""

from __future__ import annotations

from geo.index.heat import Heat, heat
from geo.index.live import LiveIndex
from geo.index.marks import Cluster, Marks, Spot, marks
from geo.index.sums import Period, RegionSum, by_period, by_region
from geo.index.uncoded import Uncoded, division_key, uncoded
from geo.index.view import ORDERS, View

__all__ = [
    "ORDERS",
    "Cluster",
    "Heat",
    "LiveIndex",
    "Marks",
    "Period",
    "RegionSum",
    "Spot",
    "Uncoded",
    "View",
    "by_period",
    "by_region",
    "division_key",
    "heat",
    "marks",
    "uncoded",
]
