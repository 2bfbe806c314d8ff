"""Of a damaged database, what can be read is saved; nothing else of it is touched."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from core.data_folder import open_database, put_copy_back
from core.errors import DatabaseDamaged, RememoraError
from core.paths import Paths
from core.records import MemoryKind, MemorySource, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.rescue import rescue
from core.worker import Worker

KEY = bytes(range(32))
NOON = 1_750_000_000.0
PAGE = 4096


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    found: bytes | None = request.param
    return found


def filled(path: Path, key: bytes | None) -> dict[int, str]:
    """What was said, by id."""
    with closing(Database(path, key=key, program="1.0")) as database:
        conversations, memories = Conversations(database), Memories(database)
        with database.transaction():
            for number in range(60):
                conversation = conversations.add(f"Talk {number}", NOON).id
                for turn in range(20):
                    role = Role.ASSISTANT if turn % 2 else Role.USER
                    message = conversations.add_message(conversation, role, f"Said {number}.{turn} " * 20, NOON + turn)
                memories.add(
                    MemoryKind.NOTE,
                    f"You like the number {number}.",
                    quote=message.text,
                    source=MemorySource.LEARNED,
                    source_message_id=message.id,
                    now=NOON,
                )
        return {row["id"]: row["text"] for row in database.rows("SELECT id, text FROM messages")}


def damage(path: Path, chance: random.Random, pages: int, first: int = 1) -> None:
    content = bytearray(path.read_bytes())
    for page in chance.sample(range(first, len(content) // PAGE), pages):
        for _ in range(40):
            content[page * PAGE + chance.randrange(PAGE)] ^= chance.randrange(1, 256)
    path.write_bytes(content)


@pytest.mark.parametrize("seed", range(4))
def test_what_can_be_read_is_saved(tmp_path: Path, key: bytes | None, seed: int) -> None:
    path = tmp_path / "rememora.db"
    said = filled(path, key)
    damage(path, random.Random(seed), pages=6)
    was = path.read_bytes()
    saved = rescue(path, key)
    assert path.read_bytes() == was
    with closing(Database(saved.copy, key=key)) as database:
        assert database.key == key
        found = {row["id"]: row["text"] for row in database.rows("SELECT id, text FROM messages")}
        # Six pages of some 200 hold rows of messages, or lead to a tenth of them.
        assert len(found) > len(said) / 2
        if key is not None:
            # What an altered page says is told by its tag; nothing tells it of a plain one.
            assert found.items() <= said.items()
        assert database.value("PRAGMA integrity_check") == "ok"
        assert database.rows("PRAGMA foreign_key_check") == []
        conversations = Conversations(database)
        assert conversations.search("said", 50)
        conversation = conversations.add("After", NOON).id
        assert conversations.add_message(conversation, Role.USER, "New", NOON).id > max(said)


def test_whole_it_is_saved_whole(tmp_path: Path, key: bytes | None) -> None:
    path = tmp_path / "rememora.db"
    said = filled(path, key)
    saved = rescue(path, key)
    assert saved.damaged == ()
    with closing(Database(saved.copy, key=key)) as copy, closing(Database(path, key=key)) as database:
        assert {row["id"]: row["text"] for row in copy.rows("SELECT id, text FROM messages")} == said
        for table in ("conversations", "memories", "memory_changes", "index_notes", "blocks", "embedding_spaces"):
            assert copy.tuples(f"SELECT * FROM {table}") == database.tuples(f"SELECT * FROM {table}"), table


def test_damage_that_shows_while_it_runs_is_met_at_the_next_start(paths: Paths, key: bytes | None) -> None:
    paths.database.parent.mkdir(parents=True, exist_ok=True)
    said = filled(paths.database, key)
    content = bytearray(paths.database.read_bytes())
    for page in range(len(content) // PAGE // 2, len(content) // PAGE, 3):  # behind the schema
        content[page * PAGE : page * PAGE + 200] = bytes(200)
    paths.database.write_bytes(content)
    worker = Worker("storage")
    try:
        with closing(Database(paths.database, key=key, program="")) as database, pytest.raises(DatabaseDamaged):
            database.rows("SELECT * FROM messages")
        with pytest.raises(RememoraError) as raised:
            open_database(paths, worker, key)
        problem = raised.value.problem
        assert problem.code == "database_damaged" and problem.copied_at is not None
        assert "copy" in problem.safe and "rescued" in problem.detail
        put_copy_back(paths, NOON, key)
        database = open_database(paths, worker, key)
        assert worker.call(lambda: database.value("SELECT count(*) FROM messages")) in range(1, len(said))
        worker.call(database.close)
        assert not list(paths.database.parent.glob("*.damaged"))
    finally:
        worker.close()


def test_a_file_of_which_nothing_can_be_read_is_left(paths: Paths, key: bytes | None) -> None:
    paths.database.parent.mkdir(parents=True, exist_ok=True)
    filled(paths.database, key)
    content = bytearray(paths.database.read_bytes())
    content[100:] = random.Random(1).randbytes(len(content) - 100)
    paths.database.write_bytes(content)
    worker = Worker("storage")
    try:
        with pytest.raises(DatabaseDamaged):
            open_database(paths, worker, key)
    finally:
        worker.close()
    assert paths.database.read_bytes() == content and not list(paths.database.parent.glob("*.schema-*"))


def test_a_database_that_ends_early_is_never_taken_for_whole(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    said = filled(path, None)
    whole = path.read_bytes()
    for missing in (1, 1000, 9 * PAGE + 2048):
        path.write_bytes(whole[:-missing])
        with pytest.raises(DatabaseDamaged):
            read(path)
        with closing(Database(rescue(path).copy)) as database:
            kept = {row["id"]: row["text"] for row in database.rows("SELECT id, text FROM messages")}
        assert len(kept) > len(said) * 0.9
        assert kept.items() <= said.items()
        assert path.read_bytes() == whole[:-missing]
    assert list(tmp_path.glob("*.whole*")) == []


def test_what_the_journal_holds_isnt_missing(tmp_path: Path) -> None:
    path, killed = tmp_path / "rememora.db", tmp_path / "killed" / "rememora.db"
    filled(path, None)
    killed.parent.mkdir()
    wal = killed.with_name(killed.name + "-wal")
    with closing(Database(path)) as database:
        conversations = Conversations(database)
        before = path.stat().st_size
        for number in range(30):
            conversations.add(f"In the journal alone {number} " * 100, NOON)
        killed.write_bytes(path.read_bytes())
        wal.write_bytes(path.with_name(path.name + "-wal").read_bytes())
    assert wal.stat().st_size > 0
    assert path.stat().st_size > before
    assert len(read(killed)) == 90

    killed.write_bytes(killed.read_bytes()[:-700])
    wal.unlink(missing_ok=True)
    with pytest.raises(DatabaseDamaged):
        read(killed)


def read(path: Path) -> list[str]:
    """Titles, from a database that is opened as the program does it."""
    with closing(Database(path)) as database:
        return [row["title"] for row in database.rows("SELECT title FROM conversations")]
