"""A report's text: its words, its sentences with their offsets, patterns looked for only where they can be."""
