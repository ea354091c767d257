"""The scripts that peers load from other hosts, as copies from their npm packages: got once, never committed."""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

__all__ = ["FILES", "get"]

PACKAGE = "leaflet.markercluster@1.5.3"
FILES = ("leaflet.markercluster.js", "MarkerCluster.css", "MarkerCluster.Default.css")


def get(folder: Path) -> Path:
    """A folder with FILES in it, under `folder`. Needs npm the first time. Raises RuntimeError."""
    target = folder / "scripts"
    if all((target / name).is_file() for name in FILES):
        return target
    target.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=target, check=True, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        raise RuntimeError(f"{PACKAGE} cannot be had: npm is needed for it ({error}).") from error
    (archive,) = target.glob("leaflet.markercluster-*.tgz")
    with tarfile.open(archive) as packed:
        for name in FILES:
            found = packed.extractfile(f"package/dist/{name}")
            assert found is not None
            (target / name).write_bytes(found.read())
    archive.unlink()
    return target
