"""A real database and a real index in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.paths import Paths
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import Indexer, VectorIndex
from core.storage.index_notes import index_only_for
from core.storage.memories import Memories
from tests.unit_core.storage.vectors import DIMENSIONS


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    database = Database(paths.database)
    index_only_for(database, "test")
    yield database
    database.close()


@pytest.fixture
def conversations(database: Database) -> Conversations:
    return Conversations(database)


@pytest.fixture
def memories(database: Database) -> Memories:
    return Memories(database)


@pytest.fixture
def index(paths: Paths) -> Iterator[VectorIndex]:
    index = VectorIndex(paths.index, "test", DIMENSIONS)
    yield index
    index.close()


@pytest.fixture
def indexer(database: Database, index: VectorIndex) -> Indexer:
    return Indexer(database, index)
