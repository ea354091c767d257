"""Names → places: the embedded gazetteer, online services behind a cache, and the resolver over both."""

from geo.geocode.embedded import AsyncOfflineAdapter, Embedded
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.geocode.online import from_settings
from geo.geocode.resolve import GazetteerResolver

__all__ = ["AsyncOfflineAdapter", "Embedded", "Gazetteer", "GazetteerNames", "GazetteerResolver", "from_settings"]
