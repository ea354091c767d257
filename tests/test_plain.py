"""Text from reports in places that read markdown."""

from __future__ import annotations

import re

import pytest

from geo.app.plain import plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 73 killed in Kerman, Iran", "At least 73 killed in Kerman, Iran"),
        ("**x** _y_", r"\*\*x\*\* \_y\_"),
        ("[a](javascript:alert(1))", r"\[a\](javascript\:alert(1))"),
        ("$E$ and `code`", r"\$E\$ and \`code\`"),
        ("<b>q</b> &amp;", r"\<b\>q\</b\> \&amp;"),
        (":red[z]", r"\:red\[z\]"),
        ("# heading", r"\# heading"),
        ("1. item", r"1\. item"),
        ("- item", r"\- item"),
        ("  two\n\nlines\t", "two lines"),
        ("10.5 km - far", "10.5 km - far"),
        ("2024-01-03", "2024-01-03"),
        ("--- rule", "\\-\u2060-\u2060- rule"),
    ],
)
def test_markdown_is_escaped(text: str, expected: str) -> None:
    """What markdown would read is escaped, ordinary prose stays as it is."""
    assert plain(text) == expected


@pytest.mark.parametrize(
    "text", [":smile:", ":material/home:", "a -> b", "a -- b", "https://e.org", "w@x.org", "www.e.org"]
)
def test_what_escaping_does_not_stop_is_broken_up(text: str) -> None:
    """Emoji, icons, arrows and bare addresses are made of escaped text too: an unseen joiner keeps them literal."""
    shown = re.sub(r"\\(?=[\W_])", "", plain(text))
    assert shown != text and shown.replace("\u2060", "") == text


def test_what_turns_the_reading_direction_is_taken_out() -> None:
    """A title cannot show its letters in another order than they are written, nor hide control characters."""
    assert plain("safe\u202egnp.exe\x00 \u2066x\u2069") == "safe gnp.exe x"
