"""Copy the browser libraries that the map needs from their npm packages, with licences and a manifest of checksums.

    python3 data/basemap/vendor.py [--work DIR]

Needs npm. Writes `geo/maps/assets/vendor/`; change a version here and run it again to upgrade.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENDOR = ROOT / "geo/maps/assets/vendor"

PACKAGES: dict[str, tuple[str, dict[str, str]]] = {
    "leaflet": (
        "1.9.4",
        {
            "dist/leaflet.js": "leaflet.js",
            "dist/leaflet.css": "leaflet.css",
            "dist/images/layers.png": "images/layers.png",
            "dist/images/layers-2x.png": "images/layers-2x.png",
            "dist/images/marker-icon.png": "images/marker-icon.png",
            "dist/images/marker-icon-2x.png": "images/marker-icon-2x.png",
            "dist/images/marker-shadow.png": "images/marker-shadow.png",
            "LICENSE": "LICENSE",
        },
    ),
    "topojson-client": ("3.1.0", {"dist/topojson-client.min.js": "topojson-client.min.js", "LICENSE": "LICENSE"}),
    "geojson-vt": ("3.2.1", {"geojson-vt.js": "geojson-vt.js", "LICENSE": "LICENSE"}),
}
"""npm package → version, and which of its files go where."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / "data/var/vendor", help="folder for downloads")
    work: Path = parser.parse_args().work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    (work / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    wanted = [f"{name}@{version}" for name, (version, _) in PACKAGES.items()]
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", *wanted], cwd=work, check=True)

    shutil.rmtree(VENDOR, ignore_errors=True)
    manifest = []
    for name, (version, files) in PACKAGES.items():
        package = work / "node_modules" / name
        checksums = {}
        for source, target in files.items():
            path = VENDOR / name / target
            path.parent.mkdir(parents=True, exist_ok=True)
            # A source map would be one more request, for a file that is not shipped.
            text = package.joinpath(source).read_bytes().replace(b"//# sourceMappingURL=leaflet.js.map", b"")
            path.write_bytes(text)
            checksums[target] = hashlib.sha256(text).hexdigest()
        licence = json.loads((package / "package.json").read_text(encoding="utf-8"))["license"]
        manifest.append(
            {
                "name": name,
                "version": version,
                "source": f"npm:{name}@{version}",
                "license": licence,
                "sha256": checksums,
            }
        )
    (VENDOR / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
