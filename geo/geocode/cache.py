"""What online services answered, kept on disk with its date: the same question is asked once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from geopy.location import Location

from geo.geocode.state import make, opened

__all__ = ["Cached"]

DAY_S = 86_400.0


class Cached:
    """A geocoder with a memory, outside the rate limiter: what is remembered costs no request and no wait.

    "Not found" is remembered too, for a shorter while; failures never are.
    """

    def __init__(
        self,
        geocoder: Any,
        path: Path,
        service: str,
        *,
        days: float = 365.0,
        days_not_found: float = 30.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`path`: SQLite file; `service`: whose answers (one file serves several); `days`: how long an answer holds.

        Raises OnlineError for a file that cannot be used; so do the others.
        """
        self.geocoder = geocoder
        self._path, self._service, self._clock = path, service, clock
        self._found_s, self._missed_s = days * DAY_S, days_not_found * DAY_S
        make(
            path,
            "CREATE TABLE IF NOT EXISTS answer (service TEXT, question TEXT, asked REAL NOT NULL,"
            " places TEXT NOT NULL, PRIMARY KEY (service, question))",
        )

    def geocode(self, query: str, **options: Any) -> Any:
        """As the geocoder's own, from memory where it is fresh. Raises what the geocoder raises."""
        return self._remember("geocode", query, options)

    def reverse(self, query: Any, **options: Any) -> Any:
        """As the geocoder's own, from memory where it is fresh. Raises what the geocoder raises."""
        return self._remember("reverse", query, options)

    def _remember(self, method: str, query: Any, options: dict[str, Any]) -> Any:
        question = json.dumps([method, str(query), options], sort_keys=True, default=str, ensure_ascii=False)
        one = options.get("exactly_one", True)
        kept = self._recall(question)
        if kept is None:
            answer = getattr(self.geocoder, method)(query, **options)
            kept = [answer] if isinstance(answer, Location) else list(answer or ())
            self._keep(question, kept)
        if not kept:
            return None
        return kept[0] if one else kept

    def _recall(self, question: str) -> list[Location] | None:
        with opened(self._path) as db:
            row = db.execute(
                "SELECT asked, places FROM answer WHERE service = ? AND question = ?", (self._service, question)
            ).fetchone()
        if row is None:
            return None
        places = json.loads(row[1])
        if self._clock() - row[0] > (self._found_s if places else self._missed_s):
            return None
        return [Location(p["address"], (p["latitude"], p["longitude"]), p["raw"]) for p in places]

    def _keep(self, question: str, places: list[Location]) -> None:
        rows = [
            {"address": p.address, "latitude": p.latitude, "longitude": p.longitude, "raw": p.raw} for p in places
        ]  # fmt: skip
        text = json.dumps(rows, ensure_ascii=False, default=str)
        with opened(self._path) as db:
            db.execute("REPLACE INTO answer VALUES (?, ?, ?, ?)", (self._service, question, self._clock(), text))
