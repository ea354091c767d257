"""geo.maps.picture: the words under a picture say what is shown, and change nothing else."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

from geo.filters import IncidentFilter
from geo.maps import Caption, app_map, cell_group, incident_group, incident_map, title_of
from geo.model import Count, Total
from tests.maps_incidents import HOSTILE, INCIDENTS, KERMAN, incident


def words(caption: Caption) -> dict[str, Any]:
    """What the script gets."""
    found = re.fullmatch(r"new L\.geo\.Caption\((.*)\)", caption.code)
    assert found
    return dict(json.loads(found[1]))


def test_the_note_counts_people_and_what_is_unknown() -> None:
    """A range where reports give one; an unknown number is told beside the sum, and so is what the map cannot show."""
    told = words(Caption.of([*INCIDENTS, incident("x", KERMAN, Count(1200, 1200, 1300))]))
    assert (
        told["note"] == "7 incidents, 1,292–1,392 or more killed, unknown for 1; 1 without a place, so not on the map"
    )


def test_the_note_makes_no_zero_of_the_unknown() -> None:
    """No figure at all is said as such; an empty selection has none to miss."""
    assert words(Caption.of([incident("x", KERMAN)]))["note"] == "1 incident, killed unknown"
    assert words(Caption.of([incident("x", KERMAN, Count.exactly(0))]))["note"] == "1 incident, 0 killed"
    assert words(Caption.of([]))["note"] == "0 incidents"


def test_the_legend_is_that_of_the_types_shown_or_the_one_given() -> None:
    """In both themes, since the page may change its own; another way to look brings another legend."""
    legend = words(Caption.of([incident("x", KERMAN, event_type="Crime")]))["legend"]
    assert set(legend) == {"light", "dark"} and legend["light"] != legend["dark"]
    assert all("Crime" in markup and "Battles" not in markup for markup in legend.values())
    heat = {"light": "<i>heat</i>", "dark": "<i>heat</i>"}
    given = Caption.counted(3, killed=Total.of([None]), unlocated=0, legend=heat)
    assert words(given)["legend"] == heat


def test_the_title_says_the_filters() -> None:
    """Roles first, since the first picture leaves the background out and must say so."""
    assert title_of(IncidentFilter()) == "Main incidents"
    assert title_of(IncidentFilter(roles=())) == "Main and background incidents"
    keep = IncidentFilter(roles=("background",), date_from=dt.date(2024, 1, 1), min_killed=10)
    assert title_of(keep) == "Background incidents, from 2024-01-01, at least 10 killed"


def test_hostile_words_stay_in_their_string() -> None:
    """The reader's own search text is in the title."""
    caption = Caption.of(INCIDENTS, title=HOSTILE)
    assert words(caption)["title"] == HOSTILE
    assert not re.search(r"<|\{\{|\{%", caption.code)
    page = incident_map(INCIDENTS, title=HOSTILE).get_root().render()
    assert "<img src=x" not in page and page.count(caption.code) == 1


def test_it_goes_with_cells_too() -> None:
    """An app that has its figures from an index gives them as they are."""
    given = Caption.counted(1204, killed=Total(3310, 3350, 3402, known=1116, unknown=88), unlocated=0)
    assert words(given)["note"] == "1,204 incidents, 3,310–3,402 killed, unknown for 88"
    group = cell_group(url="../../geo", query="", version="1", caption=given)
    assert given in group._children.values()


def test_the_words_change_and_the_apps_map_does_not() -> None:
    """The button stands in the map's script without a word of the filters; the words are in the feature group."""

    def script() -> str:
        page = app_map(picture=True)
        page.get_root().render()
        return re.sub(r"_[0-9a-f]{32}", "", page.get_root().script.render())

    assert script() == script() and "L.geo.picture().addTo" in script() and "Caption" not in script()
    page = app_map()
    page.get_root().render()
    assert "L.geo.picture" not in page.get_root().script.render(), "only where it is asked for"
    captions = [Caption.of(INCIDENTS, title=title) for title in ("a", "b")]
    groups = [incident_group(INCIDENTS, caption=caption) for caption in captions]
    marks, texts = ([[c.code for c in g._children.values()][n] for g in groups] for n in (0, 1))
    assert marks[0] == marks[1] and texts[0] != texts[1]
