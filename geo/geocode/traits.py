"""What speaks for a place that bears a name or against it, whatever else the report says: its sort, its size, its name.

The features are those of `geo.geocode.scoring`, whose other ones hang on the rest of the report.
"""

from __future__ import annotations

from math import log10

from geo.geocode.entry import ABBREVIATION, ALTERNATE, DEMONYM, Hit
from geo.geocode.variants import feature_class

__all__ = ["traits"]

_FEDERAL = frozenset({"US", "CA", "AU", "GB", "IN", "DE", "ES"})
"""Countries whose first-order divisions news names bare: "in Texas", but "in Kerman province"."""
_METROPOLIS, _HAMLET = 200_000, 1_500
"""People from which on a town is known far away, and below which hardly beyond its county."""
_SIZES = {"PPL": "people", "ADM": "inhabitants"}
_CLASSES = {"PCLI": "country", "ADM1": "adm1", "ADM2": "adm2", "AIRP": "airport", "PPLX": "quarter", "PPL": "town"}
_KINDS = {ALTERNATE: "alternate", ABBREVIATION: "abbreviation", DEMONYM: "demonym"}


def traits(hit: Hit, *, asked: bool | None, stripped: bool) -> dict[str, float]:
    """The features of a place that bears a name; `asked` and `stripped` as in `Candidate`."""
    entry = hit.entry
    values = {_CLASSES.get(feature_class(entry.feature), "other"): 1.0}
    size = log10(entry.population + 1)
    values[_SIZES.get(entry.feature[:3], "weight")] = size
    if entry.feature.startswith("PPL"):
        if entry.population > _METROPOLIS:
            values["metropolis"] = log10(entry.population / _METROPOLIS)
        elif entry.population < _HAMLET:
            values["hamlet"] = 1.0
    if entry.feature == "PPLC":
        values["capital"] = 1.0
    elif entry.feature == "ADM1" and entry.country in _FEDERAL:
        values["state"] = 1.0
    if hit.kind in _KINDS:
        values[_KINDS[hit.kind]] = 1.0
    if not hit.exact:
        values["sound"] = 1.0
    if stripped:
        values["stripped"] = 1.0
    if asked is not None:
        values["asked" if asked else "refused"] = 1.0
    return values
