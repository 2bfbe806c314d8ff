"""The schema, made once in a run: its steps take longer than most tests, and every core begins with two new databases."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from core.storage.database import Database
from core.storage.migrations import Migration, all_migrations

_take_steps = Database._take_steps


class SchemaOnce:
    """What new plain databases begin with in place of the steps: a copy of an empty one, and an id of their own."""

    def __init__(self) -> None:
        self._newest = all_migrations()
        self._empty = Database(None)
        # Cores open databases in threads of their own.
        self._lock = threading.Lock()

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Database, "_take_steps", lambda *arguments: self._begin(*arguments))

    def close(self) -> None:
        self._empty.close()

    def _begin(self, database: Database, version: int, steps: Sequence[Migration]) -> None:
        if version or database.key is not None or steps != self._newest:
            _take_steps(database, version, steps)
            return
        with self._lock, database._connection.backup("main", self._empty._connection, "main") as copying:
            copying.step()
        database.execute("UPDATE store SET id = lower(hex(randomblob(16)))")
