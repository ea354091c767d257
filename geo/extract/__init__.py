"""Document → mentions of places, and drafts of incidents whose places are not yet resolved."""

from geo.extract.rules import RuleExtractor

__all__ = ["RuleExtractor"]
