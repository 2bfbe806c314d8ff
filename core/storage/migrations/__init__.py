"""The schema's history: one numbered SQL file a step, from 1. A released file is never changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from core.storage.sqlite import complete_statement


class Migration(msgspec.Struct, frozen=True):
    """One step of the schema.

    Attributes:
        version: the `user_version` of a database that has made this step.
    """

    version: int
    sql: str

    def statements(self) -> Iterator[str]:
        """The statements one by one: `executescript` would commit the transaction they have to share."""
        statement = ""
        for line in self.sql.splitlines(keepends=True):
            statement += line
            if complete_statement(statement):
                yield statement
                statement = ""


def all_migrations() -> Sequence[Migration]:
    """Every migration, in order."""
    files = sorted(Path(__file__).parent.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return [Migration(int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files]
