"""How sure a draft is, from what supports it. Each missing or shaky value takes its share away; see `score`."""

from __future__ import annotations

from geo.model import Count

__all__ = ["score"]


def score(
    *,
    date_prec: int | None,
    dated_by_text: bool,
    placed: bool,
    place_in_sentence: bool,
    killed: Count | None,
    statements: int,
    figures_agree: bool,
    main: bool,
) -> float:
    """0–1: the chance that date, place and killed are all right. A product of three chances, one for each.

    `statements` is how many sentences tell of the incident; `figures_agree` whether all figures for the dead fit the
    best one.
    """
    date = 0.35 if date_prec is None else 0.93 if dated_by_text and date_prec <= 2 else 0.8 if dated_by_text else 0.65
    place = 0.25 if not placed else 0.9 if place_in_sentence else 0.75
    count = 0.72 if killed is None else 0.93 if figures_agree else 0.75
    told = min(1.0, 0.85 + 0.05 * statements)
    return round(date * place * count * told * (1.0 if main else 0.85), 2)
