"""Ways uphill: from where weights start, by the slope at each step, towards where it is level."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

__all__ = ["adagrad", "adam", "newton", "rmsprop"]

Slope = Callable[[Any], Any]
"""Weights → how much better it gets with each of them."""


def adagrad(slope: Slope, start: Any, *, rounds: int, rate: float) -> Any:
    """Each weight's step by all of its slopes so far (Duchi 2011)."""
    weights, squares = start.copy(), np.full(len(start), 1e-6)
    for _ in range(rounds):
        up = slope(weights)
        squares += up**2
        weights += rate * up / np.sqrt(squares)
    return weights


def rmsprop(slope: Slope, start: Any, rates: Iterable[float]) -> Any:
    """Each weight's step by its latest slopes (Hinton 2012)."""
    weights, squares = start.copy(), np.full(len(start), 1e-8)
    for rate in rates:
        up = slope(weights)
        squares = 0.9 * squares + 0.1 * up * up
        weights += rate * up / np.sqrt(squares)
    return weights


def adam(slope: Slope, start: Any, rates: Iterable[float]) -> Any:
    """As `rmsprop`, with the latest slopes' mean for slope (Kingma 2015)."""
    weights, mean, spread = start.copy(), np.zeros_like(start), np.zeros_like(start)
    for step, rate in enumerate(rates, 1):
        up = slope(weights)
        mean = 0.9 * mean + 0.1 * up
        spread = 0.99 * spread + 0.01 * up**2
        weights += rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-9)
    return weights


def newton(slope: Slope, curve: Slope, start: Any, *, rounds: int) -> Any:
    """Straight to where it would be level if it bent alike everywhere. `curve`: how fast the slope falls, a square."""
    weights = start.copy()
    for _ in range(rounds):
        weights += np.linalg.solve(curve(weights), slope(weights))
    return weights
