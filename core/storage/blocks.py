"""The memory blocks on disk, and every change of them by hand or by the model."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import BlockAuthor, BlockLabel
from core.storage.database import Database


class StoredBlock(msgspec.Struct, frozen=True, kw_only=True):
    """A block.

    Attributes:
        text: what the user or the model wrote.
        facts: lines from the memories, after it.
        edited_at: Unix seconds; 0 while nobody wrote it.
    """

    label: BlockLabel
    text: str = ""
    facts: str = ""
    edited_at: float = 0.0
    edited_by: BlockAuthor = BlockAuthor.DEFAULT

    @property
    def whole(self) -> str:
        return "\n".join(part for part in (self.text, self.facts) if part)


class BlockChange(msgspec.Struct, frozen=True):
    """One change of a block's own text. `changed_at`: Unix seconds."""

    label: BlockLabel
    changed_at: float
    made_by: BlockAuthor
    before: str
    after: str


class Blocks:
    """Queries about blocks. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, label: BlockLabel) -> StoredBlock:
        row = self._database.row("SELECT * FROM blocks WHERE label = ?", (label,))
        if row is None:
            return StoredBlock(label=label)
        return StoredBlock(
            label=label,
            text=row["text"],
            facts=row["facts"],
            edited_at=row["edited_at"],
            edited_by=BlockAuthor(row["edited_by"]),
        )

    def write(self, label: BlockLabel, text: str, now: float, made_by: BlockAuthor) -> StoredBlock:
        """Replace the own text of a block; the lines from the memories go until they are written anew."""
        with self._database.transaction():
            before = self.get(label)
            self._put(msgspec.structs.replace(before, text=text, facts="", edited_at=now, edited_by=made_by))
            self._database.execute(
                "INSERT INTO block_changes (label, changed_at, made_by, before, after) VALUES (?, ?, ?, ?, ?)",
                (label, now, made_by, before.text, text),
            )
            return self.get(label)

    def write_facts(self, label: BlockLabel, facts: str, now: float) -> None:
        """Replace the lines that come from the memories; without effect if they are the same."""
        before = self.get(label)
        if before.facts == facts:
            return
        self._put(
            msgspec.structs.replace(
                before,
                facts=facts,
                edited_at=now,
                edited_by=before.edited_by if before.text else BlockAuthor.CONSOLIDATION,
            )
        )

    def history(self, label: BlockLabel) -> list[BlockChange]:
        """Changes of a block's own text, oldest first."""
        return [
            BlockChange(label, row["changed_at"], BlockAuthor(row["made_by"]), row["before"], row["after"])
            for row in self._database.rows("SELECT * FROM block_changes WHERE label = ? ORDER BY id", (label,))
        ]

    def drop_lines(self, lines: Sequence[str]) -> bool:
        """Erase the lines that have any of these words in them, from earlier versions too; True if there were any."""

        def left(text: str) -> str:
            return "\n".join(one for one in text.splitlines() if not any(line in one for line in lines))

        changed = False
        with self._database.transaction():
            for row in self._database.rows("SELECT label, text FROM blocks"):
                if (text := left(row["text"])) != row["text"]:
                    self._database.execute("UPDATE blocks SET text = ? WHERE label = ?", (text, row["label"]))
                    changed = True
            for row in self._database.rows("SELECT id, before, after FROM block_changes"):
                before, after = left(row["before"]), left(row["after"])
                if (before, after) == (row["before"], row["after"]):
                    continue
                changed = True
                if before == after:
                    self._database.execute("DELETE FROM block_changes WHERE id = ?", (row["id"],))
                else:
                    self._database.execute(
                        "UPDATE block_changes SET before = ?, after = ? WHERE id = ?", (before, after, row["id"])
                    )
        return changed

    def _put(self, block: StoredBlock) -> None:
        author = BlockAuthor.CONSOLIDATION if block.edited_by is BlockAuthor.DEFAULT else block.edited_by
        self._database.execute(
            "INSERT OR REPLACE INTO blocks (label, text, facts, edited_at, edited_by) VALUES (?, ?, ?, ?, ?)",
            (block.label, block.text, block.facts, block.edited_at, author),
        )
