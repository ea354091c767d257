"""The stores that the contract is checked with. Another database joins by one line in STORES.

Set GEO_TEST_STORE to a database URL (postgresql://…) to run the contract against an empty database of that kind too.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from geo.merge import PlainMerger
from geo.roles import Store
from geo.store import SqlStore

STORES = ["sqlite", *(["other"] if os.environ.get("GEO_TEST_STORE") else [])]


@pytest.fixture(params=STORES)
def store(request, tmp_path) -> Iterator[Store]:
    """An empty store."""
    url = f"sqlite:///{tmp_path}/new/folder/store.sqlite" if request.param == "sqlite" else os.environ["GEO_TEST_STORE"]
    with SqlStore(url, PlainMerger()) as opened:
        yield opened
