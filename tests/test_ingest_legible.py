"""A report reads alike however a file, a page or a letter carries it; all that is found stands where it was given."""

from __future__ import annotations

import textwrap
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geo
from geo.ingest import Legible
from geo.model import Analysis, Document

REPORT = (
    "At least 12 people were killed and 30 wounded when a car bomb exploded at a market in Mosul, Iraq, on Tuesday, "
    "police said.\n\nThe Islamic State claimed responsibility for the attack in the northern city."
)


def told(analysis: Analysis) -> list[object]:
    """What an analysis says of its incidents, without ids and offsets."""
    return [
        (i.sub_event_type, i.date_start, i.place and i.place.gazetteer_id, i.killed, i.injured, i.perpetrator)
        for i in analysis.incidents
    ]


def broken(text: str, width: int = 24) -> str:
    """`text` in narrow columns, as copied from print: words are broken at the ends of lines."""
    lines = []
    for paragraph in text.split("\n\n"):
        while len(paragraph) > width:
            a, b = paragraph[width - 1], paragraph[width]
            if a.isalpha() and b.isalpha() and paragraph[width - 2].isalpha():
                lines.append(f"{paragraph[:width]}-")
                paragraph = paragraph[width:]
            else:
                line, _, paragraph = paragraph[: width + 1].rpartition(" ")[0], "", paragraph
                lines.append(line)
                paragraph = paragraph[len(line) + 1 :]
        lines += [paragraph, ""]
    return "\n".join(lines)


AS_CARRIED = {
    "with Windows' line ends": textwrap.fill(REPORT[:130], 40).replace("\n", "\r\n")
    + REPORT[130:].replace("\n", "\r\n"),
    "with the line ends of old Macs": REPORT.replace("\n", "\r"),
    "copied from columns of print": broken(REPORT),
    "as a page's source": f"<p>{REPORT.replace('; ', '<br>')}</p>".replace("\n\n", "</p>\n<p>").replace(
        "Iraq", "<b>Iraq</b>"
    ),
    "as a page with what is not its story": "<html><head><title>9 die in Paris</title><style>p {}</style></head>"
    "<script>var x = '5 people were killed in Rome';</script><nav>Blast kills 7 in Oslo</nav>"
    f"<p>{REPORT}</p></html>",
    "with entities": REPORT.replace(" ", "&nbsp;").replace("T", "&#84;"),
    "forwarded": textwrap.indent(textwrap.fill(REPORT[:125], 70) + REPORT[125:], "> ", lambda line: True),
    "with soft hyphens": REPORT.replace("killed", "kil\u00adled").replace("Mosul", "Mo\u00adsul"),
    "with accents apart": unicodedata.normalize("NFD", REPORT),
    "with two spaces between sentences": REPORT.replace("said.\n\n", "said.  "),
    "with spaces that do not break": REPORT.replace(" ", "\u00a0"),
}


@pytest.mark.parametrize("text", AS_CARRIED.values(), ids=AS_CARRIED)
def test_a_report_tells_the_same_however_it_is_carried(text: str) -> None:
    found = geo.read(text, date="2024-01-03")
    assert told(found) == told(geo.read(REPORT, date="2024-01-03"))
    assert found.document.text == text.strip()


@pytest.mark.parametrize("text", AS_CARRIED.values(), ids=AS_CARRIED)
def test_every_value_points_into_the_text_as_given(text: str) -> None:
    found = geo.read(text, date="2024-01-03", title="Blast &amp; fire in Mosul kills&nbsp;12")
    given = {"text": found.document.text, "title": found.document.title or ""}
    for claim in (claim for incident in found.incidents for claim in incident.claims):
        assert claim.sentence in given[claim.part]
        assert given[claim.part][claim.start : claim.end] in claim.sentence
    for mention in (t.mention for t in found.toponyms):
        assert given["text"][mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("> 12 people died.\n> 3 were hurt.", "12 people died.\n3 were hurt."),
        ("> 12 people died.", "> 12 people died."),
        (
            "a five-\nyear-old, thirty-\nfive, Port-\nLouis, woun-\nded",
            "a five-year-old, thirty-five, Port-Louis, wounded",
        ),
        ("a car-\nbomb, a bomb in a car", "a car-bomb, a bomb in a car"),
        ("Fewer than <5 of 7> died", "Fewer than <5 of 7> died"),
        ("R&D; AT&amp;T; 1\u00a0200 people", "R&D; AT&T; 1\u00a0200 people"),
        ("one<br>two<p>three", "one\ntwo\n\nthree"),
        ("<b>12</b> died<!-- <b>9</b> --></nav> in a fire<nav>7</nav>", "12 died\n\n in a fire\n\n"),
    ],
)
def test_what_the_copy_says(text: str, copy: str) -> None:
    assert Legible.of(Document("a", text)).document.text == copy


@given(st.text(st.sampled_from("ab1 \r\n-<>/p&;\u00ad\u00a0.")))
def test_every_letter_of_the_copy_has_its_place(text: str) -> None:
    legible = Legible.of(Document("a", text))
    copy = legible._copies.get("text")
    if copy is not None:
        spans = [copy.span(n, n + 1) for n in range(len(copy.text))]
        assert spans == sorted(spans)
        assert all(0 <= a < b <= len(text) for a, b in spans)
        same = [n for n, (a, b) in enumerate(spans) if text[a:b] == copy.text[n]]
        assert {copy.text[n] for n in range(len(spans))} - {copy.text[n] for n in same} <= set("\n -")


@pytest.mark.parametrize(
    "odd", ["<", "&a", "a-\n", "> ", "<script ", "<nav>", "<!--", "\r", "\n>", "ab cd\nef gh ", "<a", "\u0301"]
)
def test_the_copy_of_a_long_odd_text_is_made_at_once(odd: str) -> None:
    start = time.process_time()
    Legible.of(Document("a", f"<p>a. {odd * 20_000}"))
    Legible.of(Document("a", f"a. {odd * 20_000}"))
    assert time.process_time() - start < 5


def test_a_word_that_a_post_hides_with_a_star_is_read() -> None:
    """ "Kil*led" is killed, and the phrase that is shown is the one that was given."""
    text = "Security chaos | Two men kil*led and another shot de*ad by unknown gunmen in Homs"
    (found,) = geo.read(text, date="2026-02-10").incidents
    assert found.killed is not None
    assert found.killed.best == 3
    assert any(c.field == "killed" and "kil*led" in text[c.start : c.end] for c in found.claims)
