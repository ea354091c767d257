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
    date = 0.3 if date_prec is None else 0.9 if dated_by_text and date_prec <= 2 else 0.8 if dated_by_text else 0.5
    place = 0.2 if not placed else 0.83 if place_in_sentence else 0.7
    count = 0.8 if killed is None else 0.88 if figures_agree else 0.76
    told = 1.0 if statements < 8 else 0.92  # long reports mix more happenings
    return round(date * place * count * told * (1.0 if main else 0.85), 2)
