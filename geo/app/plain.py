"""Text from reports inside Streamlit's markdown, shown exactly as it is written. No Streamlit here."""

from __future__ import annotations

from geo.patterns import compiled

__all__ = ["plain"]

_JOINER = "\u2060"
_SPECIAL = compiled(r"[\\`*_{}\[\]<>#!|~$&:]")
_AT_START = compiled(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))")
"""Where a list or a rule would begin."""
_REPLACED = compiled(r":(?=[\w+-]+(?:/\w+)?:|//)|-(?=[->])|(?<=<)-|(?<=\bwww)(?=\.)|@(?=\w)|[<>~](?==)")
"""What Streamlit makes an emoji, an icon, an arrow, a dash or a link of, escaped or not: a word joiner breaks it up."""
_UNSEEN = compiled("[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def plain(text: str) -> str:
    """`text` for a place that reads markdown (a label, `st.markdown`), so that it shows literally, on one line.

    Not for code spans, where a backslash would show; not for `st.text`, `st.html` and the options of a select box,
    which read no markdown.
    """
    one_line = " ".join(_UNSEEN.sub(" ", text).split())
    broken = _REPLACED.sub(lambda found: found[0] + _JOINER, one_line)
    escaped = _SPECIAL.sub(r"\\\g<0>", broken)
    return _AT_START.sub(r"\1\\", escaped)
