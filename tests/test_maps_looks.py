"""Regions and heat on the way to the browser: the same arguments give the same script, and colours keep their order."""

from __future__ import annotations

import itertools
import json
import math
import re
from typing import Any

import pytest
from streamlit_folium import generate_leaflet_string

from geo import maps
from geo.maps.ramps import HEAT_STOPS, RAMPS, UNKNOWN_HATCH, ZERO_FILL, heat_style, region_style
from tests.maps_incidents import HOSTILE
from tests.test_maps_style import LAND, SIGHT, lab, linear, times

ASKED = {"url": "../../geo", "query": "a=1", "version": "1"}
SEA = {"light": "#d9e5ec", "dark": "#14191f"}


def options(layer: Any) -> dict[str, Any]:
    """What the script is given."""
    text = re.match(r"new L\.geo\.\w+\((.*)\)$", layer.code)
    assert text
    return dict(json.loads(text[1]))


def script(group: Any) -> str:
    """What streamlit-folium sends to the browser."""
    group.add_to(maps.app_map())
    group.render()
    return re.sub(r"map_[0-9a-f]{32}", "map_div", str(generate_leaflet_string(group, base_id="feature_group_0")))


@pytest.mark.parametrize("make", [maps.region_group, maps.heat_group])
def test_same_arguments_same_script(make: Any) -> None:
    """Else the component would redraw at every rerun."""
    assert script(make(**ASKED)) == script(make(**ASKED))
    assert script(make(**ASKED)) != script(make(**{**ASKED, "query": "b=2"}))
    assert script(make(**ASKED)) != script(make(**{**ASKED, "version": "2"})), "newer data are asked for"


@pytest.mark.parametrize("make", [maps.region_group, maps.heat_group])
def test_a_hostile_query_cannot_leave_its_string(make: Any) -> None:
    """The text that is searched for comes from a reader, or from whoever made the link."""
    text = script(make(**{**ASKED, "query": f"text={HOSTILE}"}))
    assert "</script" not in text and "<img" not in text and "{{" not in text and "{%" not in text


def test_options_arrive() -> None:
    """Where to ask, what for, and the files, which change their address with their content."""
    given = options(maps.RegionLayer(**ASKED, level="province", measure="injured"))
    assert (given["url"], given["query"], given["level"], given["measure"]) == (
        "../../geo",
        "a=1",
        "province",
        "injured",
    )
    assert given["files"]["province"].startswith("../../basemap/regions-province.json.gz?v=")
    assert given["worker"].startswith("../../assets/regions-worker.js?v=")
    given = options(maps.HeatLayer(**ASKED, weight="incidents"))
    assert (given["url"], given["query"], given["weight"]) == ("../../geo", "a=1", "incidents")
    assert given["style"]["radius"] > 0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHT)
def test_more_is_further_from_the_land(theme: Any, sight: str) -> None:
    """The order of the classes is one of lightness, each step seen by colour-blind readers as well."""
    seen = [lab(times(SIGHT[sight], linear(color))) for color in (LAND[theme], *RAMPS[theme])]
    lightness = [light for light, _, _ in seen]
    assert lightness == sorted(lightness, reverse=theme == "light")
    assert all(math.dist(a, b) > 8 for a, b in itertools.pairwise(seen))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHT)
def test_none_killed_is_no_class_of_some(theme: Any, sight: str) -> None:
    """Zero has a colour beside the ramp, told from land and sea and from every class."""
    zero = lab(times(SIGHT[sight], linear(ZERO_FILL[theme])))
    others = [lab(times(SIGHT[sight], linear(color))) for color in (LAND[theme], SEA[theme], *RAMPS[theme])]
    assert min(math.dist(zero, other) for other in others) > 8


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_hatching_stands_out_from_the_land(theme: Any) -> None:
    """WCAG asks 3 : 1 of graphics."""
    line, land = (linear(color) for color in (UNKNOWN_HATCH[theme], LAND[theme]))
    high, low = sorted(
        (sum(a * b for a, b in zip((0.2126, 0.7152, 0.0722), c, strict=True)) for c in (line, land)), reverse=True
    )
    assert (high + 0.05) / (low + 0.05) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_heat_begins_with_nothing_and_never_fades(theme: Any) -> None:
    """Stops from 0 to 1; more is never more transparent than less."""
    shares, _, alphas = zip(*HEAT_STOPS[theme], strict=True)
    assert shares[0] == 0 and shares[-1] == 1 and list(shares) == sorted(set(shares))
    assert alphas[0] == 0 and list(alphas) == sorted(alphas)


def test_styles_hold_both_themes() -> None:
    """The script looks a theme up by its name."""
    assert set(region_style()["themes"]) == set(heat_style()["themes"]) == {"light", "dark"}
