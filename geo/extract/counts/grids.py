"""Tables of a bulletin that count people by town: a line of headings, a line for each town, a line of totals.

Town      Dead   Injured   Missing
Alma        12        40         3
Bera         5        11         -
Total       17        51         3
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from geo.extract.counts.tolls import Toll
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import STEM, words
from geo.model import Count
from geo.patterns import compiled

__all__ = ["find"]


def find(body: Sequence[Sentence]) -> dict[int, list[Toll]]:
    """Index of a table's last line → how many people its columns count in all."""
    found: dict[int, list[Toll]] = {}
    for s in body:
        roles = [] if s.stems.isdisjoint(_DEAD) or not _COLUMN.search(s.text) else _roles(s)
        if "killed" not in roles:
            continue
        rows = list(_rows(body[s.index + 1 :], len(roles)))
        if len(rows) >= _ROWS:
            last, numbers = rows[-1]
            if last.words[0] not in _WHOLE:
                columns = zip(*(row for _, row in rows), strict=True)
                numbers = [sum(n for n in column if n is not None) for column in columns]
            found[last.index] = [
                Toll(role, Count.exactly(n), last.start, last.end, "counted", update=True)
                for role, n in zip(roles, numbers, strict=True)
                if role and n is not None
            ]
    return found


def _roles(s: Sentence) -> list[str]:
    """What each column of numbers counts, "" for what is no people; empty where a line is no heading of a table."""
    cells = [cell.strip().lower() for cell in _COLUMN.split(s.text.strip(" |\t")) if cell.strip()]
    if len(cells) < _COLUMNS or any(c.isdigit() for c in s.text):
        return []
    roles = ["".join(_FATES.get(word, "") for word in re.findall(r"[a-z]+", cell)[:2]) for cell in cells]
    first = next((n for n, role in enumerate(roles) if role), 0)
    return roles[first:]


def _rows(below: Sequence[Sentence], columns: int) -> Iterator[tuple[Sentence, list[int | None]]]:
    """The lines under a heading that have a number, or a dash, for each column."""
    for s in below:
        match = _ROW.fullmatch(s.text.strip(" |\t"))
        cells = _CELL.findall(match["cells"]) if match else []
        if len(cells) < columns:
            return
        yield s, [int(cell.replace(",", "")) if cell[0].isdigit() else None for cell in cells[-columns:]]
        if s.words and s.words[0] in _WHOLE:
            return


_ROWS, _COLUMNS = 2, 2
_COLUMN = compiled(r"\s*\|\s*|\t+|\s{2,}")
"""What parts the columns of a table."""
_CELL = compiled(r"\d[\d,]*|(?<!\S)(?:[-–—]|n/?a)(?!\S)")
_ROW = compiled(r"(?P<name>[^\W\d][^\d|]*?)[\s|]+(?P<cells>(?:(?:\d[\d,]*|[-–—]|n/?a)\W*?[\s|]*)+)")
_WHOLE = words("total totals all sum overall grand")
_FATES = {
    "dead": "killed", "deaths": "killed", "killed": "killed", "fatalities": "killed", "deceased": "killed",
    "injured": "injured", "wounded": "injured", "hurt": "injured", "injuries": "injured", "missing": "missing",
}  # fmt: skip
_DEAD = frozenset(word[:STEM] for word, role in _FATES.items() if role == "killed")
