"""Manners towards online services: the pace, the retries, and the pause after a row of failures.

geopy's own RateLimiter keeps its pace inside one process and gives None for failure and "not found" alike; this one
keeps it across processes and tells the two apart.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from geopy.exc import (
    GeocoderQueryError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)

from geo.errors import OnlineError
from geo.geocode.state import make, opened

__all__ = ["Breaker", "Pace", "RateLimited"]

Clock = Callable[[], float]
Sleep = Callable[[float], None]
_log = logging.getLogger(__name__)


class Pace:
    """One request in so many seconds, for all processes that name the same file."""

    def __init__(
        self, path: Path, service: str, seconds: float = 1.0, *, clock: Clock = time.time, sleep: Sleep = time.sleep
    ) -> None:
        """`path`: SQLite file that the processes share; `service`: whose pace; `seconds`: between two requests.

        Raises OnlineError for a file that cannot be used; so does `wait`.
        """
        self._path, self._service, self._seconds = path, service, seconds
        self._clock, self._sleep = clock, sleep
        make(path, "CREATE TABLE IF NOT EXISTS pace (service TEXT PRIMARY KEY, taken REAL NOT NULL)")

    def wait(self) -> None:
        """Take the next free slot and sleep until it comes."""
        pause = self._reserve() - self._clock()
        if pause > 0:
            self._sleep(pause)

    def _reserve(self) -> float:
        with opened(self._path) as db:
            db.execute("BEGIN IMMEDIATE")
            row = db.execute("SELECT taken FROM pace WHERE service = ?", (self._service,)).fetchone()
            now = self._clock()
            last = float(row[0]) if row else 0.0
            # A slot far ahead can only come from a clock that was put back.
            slot = max(now, last + self._seconds) if last < now + 600 else now
            db.execute("REPLACE INTO pace VALUES (?, ?)", (self._service, slot))
            db.execute("COMMIT")
        return slot


class Breaker:
    """Opens after a row of failures, so that a service that is down is left alone for a while."""

    def __init__(self, failures: int = 4, pause: float = 300.0, *, clock: Clock = time.monotonic) -> None:
        """`failures`: in a row, until it opens; `pause`: seconds that it then stays open."""
        self._most, self._pause, self._clock = failures, pause, clock
        self._failed = 0
        self._until = 0.0

    @property
    def open_for(self) -> float:
        """Seconds until the next try is allowed; 0 when it is closed."""
        return max(0.0, self._until - self._clock())

    def succeeded(self) -> None:
        """The service answered."""
        self._failed = 0

    def failed(self) -> None:
        """The service failed."""
        self._failed += 1
        if self._failed >= self._most:
            self._until = self._clock() + self._pause
            self._failed = 0


class RateLimited:
    """A geopy geocoder with manners: paced, retried with growing pauses, left alone when it is down.

    None and an empty list mean that the service knows no such place; a failure raises OnlineError.
    """

    def __init__(
        self,
        geocoder: Any,
        pace: Pace,
        *,
        breaker: Breaker | None = None,
        retries: int = 2,
        backoff: float = 2.0,
        longest: float = 60.0,
        sleep: Sleep = time.sleep,
    ) -> None:
        """`retries`: after the first try; `backoff`, `longest`: first and greatest pause in seconds between tries."""
        self.geocoder = geocoder
        self._pace, self._breaker = pace, breaker or Breaker()
        self._retries, self._backoff, self._longest, self._sleep = retries, backoff, longest, sleep

    def geocode(self, query: str, **options: Any) -> Any:
        """As the geocoder's own. Raises OnlineError when the service failed."""
        return self._call(self.geocoder.geocode, query, options)

    def reverse(self, query: Any, **options: Any) -> Any:
        """As the geocoder's own. Raises OnlineError when the service failed."""
        return self._call(self.geocoder.reverse, query, options)

    def _call(self, function: Callable[..., Any], query: Any, options: dict[str, Any]) -> Any:
        name = type(self.geocoder).__name__
        if self._breaker.open_for:
            raise OnlineError(f"{name} failed several times; it is left alone for {self._breaker.open_for:.0f} s more")
        for attempt in range(self._retries + 1):
            self._pace.wait()
            try:
                answer = function(query, **options)
            except GeopyError as error:
                pause = self._pause_after(error, attempt)
                if pause is None:
                    # A question that the service refuses is no sign that it is down.
                    if not isinstance(error, GeocoderQueryError):
                        self._breaker.failed()
                    raise OnlineError(f"{name}: {type(error).__name__}: {error}") from error
                _log.info("%s: %s; trying again in %.0f s", name, error, pause)
                self._sleep(pause)
            else:
                self._breaker.succeeded()
                return answer
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _pause_after(self, error: GeopyError, attempt: int) -> float | None:
        """Seconds before the next try; None when another try is of no use."""
        passing = isinstance(error, GeocoderTimedOut | GeocoderUnavailable | GeocoderRateLimited) or (
            type(error) is GeocoderServiceError
        )
        if not passing or attempt >= self._retries:
            return None
        asked = getattr(error, "retry_after", None)
        pause = float(asked) if asked is not None else self._backoff * 2.0**attempt
        return pause if pause <= self._longest else None
