"""Tickets: a filter with the seal of the page, without which the routes beside the page answer nothing.

Only who was let in to the page gets one, so that a route never shows what the page would not: neither a stranger who
guesses its address nor another site in the reader's browser has the seal. The ticket is the filter itself: a server
that was started anew, or another one on the same store, reads it as well, since the store keeps the key.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import parse_qs, urlencode

from geo.app import services
from geo.errors import FilterError
from geo.filters import IncidentFilter

__all__ = ["NoTicket", "filter_of", "ticket"]


class NoTicket(Exception):
    """A question without a ticket, or with one that the page did not write."""


def ticket(keep: IncidentFilter) -> str:
    """The part of an address's query that lets a route show what `keep` keeps; the same filter, the same ticket."""
    sealed = urlencode(keep.to_query(), doseq=True)
    return urlencode({"filter": sealed, "seal": _seal(sealed)})


def filter_of(query: Mapping[str, str]) -> IncidentFilter:
    """What the page let a question ask for. Raises NoTicket, and FilterError for one that an older version wrote."""
    sealed, seal = query.get("filter"), query.get("seal")
    if sealed is None or seal is None or not hmac.compare_digest(seal.encode(), _seal(sealed).encode()):
        raise NoTicket
    try:
        return IncidentFilter.from_query(parse_qs(sealed))
    except (ValueError, TypeError) as error:
        raise FilterError(str(error)) from error


def _seal(text: str) -> str:
    return hmac.new(services.secret(), text.encode(), hashlib.sha256).hexdigest()[:32]
