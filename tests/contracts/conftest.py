"""The stores that the contract is checked with. Another database joins by one line in STORES.

Set GEO_TEST_STORE to the URL of a PostgreSQL database (postgresql://…) to run the contract against that kind too: each
test makes a schema of its own in it and drops it again.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, text

from geo.merge import PlainMerger
from geo.roles import Store
from geo.store import SqlStore

STORES = ["sqlite", *(["other"] if os.environ.get("GEO_TEST_STORE") else [])]


@pytest.fixture(params=STORES)
def url(request, tmp_path) -> Iterator[str]:
    """The address of a store that is not there yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/new/folder/store.sqlite"
        return
    schema, engine = f"geo_test_{secrets.token_hex(4)}", create_engine(os.environ["GEO_TEST_STORE"])
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    yield engine.url.update_query_dict({"options": f"-csearch_path={schema}"}).render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture
def store(url) -> Iterator[Store]:
    """An empty store."""
    with SqlStore(url, PlainMerger()) as opened:
        yield opened
