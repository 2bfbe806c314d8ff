"""Backups of the whole store."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import Record


class BackupEvery(StrEnum):
    """How often a backup is made by itself."""

    NEVER = "never"
    DAY = "day"
    WEEK = "week"


class BackupPlan(Record, frozen=True, kw_only=True):
    """Where backups are put, and when they are made by themselves.

    Attributes:
        folder: empty: none was chosen.
        keep: how many stay there; the oldest go.
    """

    folder: str = ""
    every: BackupEvery = BackupEvery.NEVER
    keep: int = 7


class BackupContents(Record, frozen=True, kw_only=True):
    """What a backup, or the store, holds. Times are Unix seconds.

    Attributes:
        store: which store it is of: the same for all backups of one.
        program: the version that made it.
        schema: of the database.
        changed_at: when something was last said or learned in it; 0: never.
    """

    store: str
    made_at: float
    program: str
    schema: int
    conversations: int = 0
    messages: int = 0
    memories: int = 0
    documents: int = 0
    changed_at: float = 0.0


class BackupFile(Record, frozen=True, kw_only=True):
    """A backup on the disk.

    Attributes:
        made_at: Unix seconds.
        size: bytes.
    """

    path: str
    made_at: float
    size: int


class Differences(Record, frozen=True, kw_only=True):
    """How a backup and the store differ in one kind of thing; how many of each."""

    only_there: int = 0
    only_here: int = 0
    newer_there: int = 0
    newer_here: int = 0
    same: int = 0


class BackupComparison(Record, frozen=True, kw_only=True):
    """What putting a backup in place would change.

    Attributes:
        there: what the backup holds.
        here: what the store holds.
        titles_only_here: of conversations that the backup doesn't have, or has in an older form; the newest, some of them.
    """

    there: BackupContents
    here: BackupContents
    conversations: Differences = Differences()
    memories: Differences = Differences()
    documents: Differences = Differences()
    titles_only_here: tuple[str, ...] = ()
