"""Take docs/screenshot.png anew: the app with the samples, the Kerman bombing open. `make screenshot` runs this."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.app.conftest import Visitors, launched, running  # noqa: E402
from tests.app.reading import WorldMap, kept, open_map, open_page, settled  # noqa: E402

TARGET = ROOT / "docs" / "screenshot.png"
DAY = "2024-01-03"
VIEW = {"lat": 29, "lon": 52, "z": 4}


def main() -> None:
    """Start the app on a store that is thrown away, and write the picture: 1360 × 900, light."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder) / "incidents.sqlite") as server,
        launched() as browser,
    ):
        page = Visitors(browser)(color_scheme="light").page
        open_page(page, server)
        told = [i for i in kept(server, text="kerman").values() if str(i.date_start) == DAY and i.place]
        chosen = max(told, key=lambda incident: len(incident.sources))
        world = open_map(page, server, incident=chosen.incident_id, **VIEW)
        _drawn(world)
        page.locator(".geo-facts").first.wait_for()
        settled(page)
        TARGET.parent.mkdir(exist_ok=True)
        page.screenshot(path=TARGET, animations="disabled")
    print(f"Wrote {TARGET.relative_to(ROOT)}")


def _drawn(world: WorldMap) -> None:
    """Wait for borders and labels, which come after the land, for tiles to have faded in, and for the fonts."""
    world.frame.wait_for_function(
        """() => [...document.querySelectorAll("canvas")].some((c) => c.geo?.shapes.borders && c.geo.labels.length)
          && [...document.querySelectorAll("canvas")].every((c) => getComputedStyle(c).opacity === "1")"""
    )
    world.page.evaluate("async () => { await document.fonts.ready; }")


if __name__ == "__main__":
    main()
