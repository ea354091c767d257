"""Data on its way into a script."""

from __future__ import annotations

import json
from typing import Any

from geo.patterns import compiled

__all__ = ["to_script"]

_ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", ord("'"): "\\u0027"}
_TEMPLATE = compiled(r"\{(?=[{%#])")
"""What opens a Jinja expression. folium takes the script for a template; in JSON it stands inside a string only."""


def to_script(value: Any) -> str:
    """JSON that is safe inside a script element and inside a template: hostile text can end neither.

    The same value gives the same text.
    """
    text = json.dumps(value, separators=(",", ":"), allow_nan=False).translate(_ESCAPES)
    return _TEMPLATE.sub(r"\\u007b", text)
