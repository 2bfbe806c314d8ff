"""The store as a whole: which one it is, what it holds, and how two states of it differ."""

from __future__ import annotations

import hashlib
import secrets

from core.records import BackupContents, Differences
from core.storage.database import Database

# Titles told of conversations that would be lost.
_MOST_TITLES = 20

# What is the same thing in two states of a store, and when it was changed last; as text, so that the two are compared as they were written.
_THINGS = {
    "conversations": """
        SELECT id || ' ' || created_at, max(updated_at, coalesce(archived_at, 0)), title FROM conversations WHERE deleted_at IS NULL
    """,
    "memories": """
        SELECT m.id || ' ' || m.learned_at, coalesce((SELECT max(changed_at) FROM memory_changes c WHERE c.memory_id = m.id), m.learned_at),
            m.text || m.pinned || coalesce(m.valid_until, '')
        FROM memories m WHERE m.deleted_at IS NULL
    """,
    "documents": """
        SELECT id || ' ' || added_at, coalesce(read_at, added_at), digest FROM documents WHERE deleted_at IS NULL
    """,
}

Things = dict[str, tuple[float, bytes]]


class Whole:
    """Every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def id(self) -> str:
        """Which store it is. Emptied, it is another one."""
        with self._database.transaction():
            row = self._database.row("SELECT id FROM store")
            if row is None:
                self._database.insert("INSERT INTO store (id) VALUES (?)", (secrets.token_hex(16),))
                row = self._database.row("SELECT id FROM store")
            assert row is not None
        return str(row["id"])

    def forget_id(self) -> None:
        """It is another store from now on."""
        self._database.execute("DELETE FROM store")

    def backup_key(self) -> tuple[bytes, bytes] | None:
        """What backups are sealed with: how the key is got, and the key; None: nothing yet."""
        row = self._database.row("SELECT lock, key FROM backup_key")
        return None if row is None else (bytes(row["lock"]), bytes(row["key"]))

    def set_backup_key(self, lock: bytes, key: bytes) -> None:
        """Seal backups with this one from now on."""
        with self._database.transaction():
            self._database.execute("DELETE FROM backup_key")
            self._database.insert("INSERT INTO backup_key (lock, key) VALUES (?, ?)", (lock, key))

    def contents(self, *, made_at: float, program: str) -> BackupContents:
        """What it holds."""
        count = self._database.value
        return BackupContents(
            store=self.id(),
            made_at=made_at,
            program=program,
            schema=int(count("PRAGMA user_version")),
            conversations=count("SELECT count(*) FROM conversations WHERE deleted_at IS NULL"),
            messages=count(
                "SELECT count(*) FROM messages m JOIN conversations c ON c.id = m.conversation_id WHERE c.deleted_at IS NULL"
            ),
            memories=count("SELECT count(*) FROM memories WHERE deleted_at IS NULL AND valid_until IS NULL"),
            documents=count("SELECT count(*) FROM documents WHERE deleted_at IS NULL"),
            changed_at=count(
                "SELECT max(coalesce((SELECT max(updated_at) FROM conversations), 0), coalesce((SELECT max(learned_at) FROM memories), 0))"
            ),
        )

    def things(self, noun: str) -> Things:
        """What there is of a kind: when each was changed last, and a digest of what tells two states of it apart."""
        return {
            key: (changed_at, hashlib.blake2b(str(state).encode(), digest_size=8).digest())
            for key, changed_at, state in self._database.tuples(_THINGS[noun])
        }

    def titles(self, keys: set[str]) -> tuple[str, ...]:
        """Titles of these conversations, of the newest first, some of them."""
        rows = self._database.tuples(
            "SELECT id || ' ' || created_at, title FROM conversations WHERE deleted_at IS NULL ORDER BY updated_at DESC"
        )
        return tuple(title for key, title in rows if key in keys)[:_MOST_TITLES]


NOUNS = tuple(_THINGS)


def differences(there: Things, here: Things) -> Differences:
    """How many of a kind would come, go and change if what is there took the place of what is here."""
    newer_there = newer_here = same = 0
    for key in there.keys() & here.keys():
        if there[key] == here[key]:
            same += 1
        elif there[key][0] > here[key][0]:
            newer_there += 1
        else:
            newer_here += 1
    return Differences(
        only_there=len(there.keys() - here.keys()),
        only_here=len(here.keys() - there.keys()),
        newer_there=newer_there,
        newer_here=newer_here,
        same=same,
    )


def lost(there: Things, here: Things) -> set[str]:
    """What is here alone, or in a newer state."""
    return {
        key for key, state in here.items() if key not in there or (state != there[key] and state[0] >= there[key][0])
    }
