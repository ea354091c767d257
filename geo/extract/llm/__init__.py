"""The extractor that asks a language model, and believes it only what the report says in so many words.

Importing this asks for no client library: that is loaded when an extractor is made.
"""

from geo.extract.llm.extractor import LlmExtractor
from geo.extract.llm.settings import LlmSettings

__all__ = ["LlmExtractor", "LlmSettings"]
