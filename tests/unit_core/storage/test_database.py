"""Opening, migrating, transactions, and what happens when the disk or the file is at fault."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import DatabaseDamaged, DatabaseTooNew, StorageError, StorageFull, UpgradeFailed
from core.records import Role
from core.storage.conversations import Conversations
from core.storage.database import Database, erase
from core.storage.earlier_copy import copies, copy_path
from core.storage.migrations import Migration, all_migrations
from tests.schema_once import SchemaOnce

TODAY = all_migrations()
VERSION = TODAY[-1].version
NEXT = Migration(
    VERSION + 1, "CREATE TABLE labels (name TEXT); -- a comment; with a semicolon\nINSERT INTO labels VALUES ('x');"
)


@pytest.fixture
def _schema() -> None:
    """Every database here takes the steps themselves."""


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in sorted(folder.iterdir())}


def test_a_new_database_is_the_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "rememora.db"
    with closing(Database(path)):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_migrations_are_numbered_from_one_without_gaps() -> None:
    assert [migration.version for migration in all_migrations()] == list(range(1, len(all_migrations()) + 1))


def test_other_tests_begin_with_what_the_steps_make(
    tmp_path: Path, schema_once: SchemaOnce, monkeypatch: pytest.MonkeyPatch
) -> None:
    def all_of(database: Database) -> list[tuple[object, ...]]:
        schema = database.tuples("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type")
        tables = [name for kind, name, _, sql in schema if kind == "table" and name != "store" and "VIRTUAL" not in sql]
        rows = [(name, row) for name in tables for row in database.tuples(f"SELECT * FROM {name}")]
        pragmas = [(one, database.value(f"PRAGMA {one}")) for one in ("user_version", "journal_mode", "page_size")]
        return [*schema, *rows, *pragmas]

    with closing(Database(tmp_path / "steps.db")) as steps:
        expected, stores = all_of(steps), [steps.value("SELECT id FROM store")]
    schema_once.use(monkeypatch)
    for number in range(2):
        with closing(Database(tmp_path / f"{number}.db")) as database:
            assert all_of(database) == expected
            stores.append(database.value("SELECT id FROM store"))
            assert database.value("PRAGMA integrity_check") == "ok"
    assert len(set(stores)) == 3


def test_everything_is_in_one_file_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    database = Database(path)
    Conversations(database).add("Peanuts", 1.0)
    database.close()
    database.close()
    assert [file.name for file in tmp_path.iterdir() if file.suffix.startswith(".db")] == ["rememora.db"]


def test_a_migration_keeps_the_rows_and_copies_the_database_first(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    with closing(Database(path, migrations=TODAY)) as database:
        Conversations(database).add("Peanuts", 1.0)
    with closing(Database(path, migrations=[*TODAY, NEXT])) as database:
        assert [one.title for one in Conversations(database).all()] == ["Peanuts"]
        assert database.value("SELECT name FROM labels") == "x"
        assert database.value("PRAGMA user_version") == VERSION + 1
    copy = copy_path(path, VERSION)
    assert copies(path) == [copy]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(Database(copy, migrations=TODAY)) as database:
        assert [one.title for one in Conversations(database).all()] == ["Peanuts"]


def test_a_failed_upgrade_changes_nothing_though_a_step_before_it_went_well(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    with closing(Database(path, migrations=TODAY)) as database:
        Conversations(database).add("Peanuts", 1.0)
    broken = Migration(VERSION + 2, "INSERT INTO no_such_table VALUES (1);")
    with pytest.raises(UpgradeFailed) as raised:
        Database(path, migrations=[*TODAY, NEXT, broken])
    assert "no_such_table" in raised.value.problem.detail
    assert raised.value.problem.next_step
    with closing(Database(path, migrations=TODAY)) as database:
        assert database.value("PRAGMA user_version") == VERSION
        assert database.row("SELECT 1 FROM sqlite_master WHERE name = 'labels'") is None
        assert [one.title for one in Conversations(database).all()] == ["Peanuts"]


def test_a_newer_database_is_left_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    Database(path, migrations=[*TODAY, NEXT]).close()
    before = snapshot(tmp_path)
    with pytest.raises(DatabaseTooNew) as raised:
        Database(path, migrations=TODAY)
    assert raised.value.problem.next_step
    assert snapshot(tmp_path) == before


def test_a_newer_version_that_is_still_in_the_journal_is_seen(tmp_path: Path) -> None:
    """As after a crash of the newer release: its journal says a version that the file itself does not."""
    running, crashed = tmp_path / "running", tmp_path / "crashed"
    Database(running / "rememora.db", migrations=TODAY).close()
    newer = Database(running / "rememora.db", migrations=[*TODAY, NEXT])
    crashed.mkdir()
    for name in ("rememora.db", "rememora.db-wal"):
        (crashed / name).write_bytes((running / name).read_bytes())
    newer.close()
    before = snapshot(crashed)
    with pytest.raises(DatabaseTooNew):
        Database(crashed / "rememora.db", migrations=TODAY)
    assert snapshot(crashed) == before


def test_what_was_committed_before_a_crash_is_there(tmp_path: Path) -> None:
    running, crashed = tmp_path / "running", tmp_path / "crashed"
    database = Database(running / "rememora.db")
    Conversations(database).add("Peanuts", 1.0)
    crashed.mkdir()
    for name in ("rememora.db", "rememora.db-wal"):
        (crashed / name).write_bytes((running / name).read_bytes())
    database.close()
    with closing(Database(crashed / "rememora.db")) as database:
        assert [one.title for one in Conversations(database).all()] == ["Peanuts"]


@pytest.mark.parametrize("content", [b"hello, I am a letter to my sister\n" * 40, b"SQLite format 3\x00 cut off"])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rememora.db"
    path.write_bytes(content)
    before = snapshot(tmp_path)
    with pytest.raises(StorageError) as raised:
        Database(path)
    assert str(path) in raised.value.problem.detail
    assert raised.value.problem.next_step
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(("at", "length"), [(44, 1), (100, 4000)])
def test_a_database_damaged_inside_is_said_to_be(tmp_path: Path, at: int, length: int) -> None:
    path = tmp_path / "rememora.db"
    Database(path).close()
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xff" * length)
    with pytest.raises(DatabaseDamaged) as raised:
        Database(path)
    assert "damaged" in raised.value.problem.what


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        Database(tmp_path / "file" / "rememora.db")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_a_storage_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError):
            Database(tmp_path / "rememora.db")
    finally:
        tmp_path.chmod(0o700)


def limit_pages(database: Database, more: int) -> None:
    """A real full disk, as SQLite sees it."""
    pages = database.value("PRAGMA page_count")
    database.value(f"PRAGMA max_page_count = {pages + more}")


def test_a_full_disk_rolls_the_whole_transaction_back(database: Database, conversations: Conversations) -> None:
    kept = conversations.add("Before", 1.0)
    limit_pages(database, 4)

    def change() -> None:
        with database.transaction():
            conversations.rename(kept.id, "Changed", by_user=True)
            conversations.add_message(kept.id, Role.USER, "peanuts " * 10_000, 2.0)

    with pytest.raises(StorageFull) as raised:
        change()
    assert raised.value.problem.safe
    limit_pages(database, 1000)
    assert conversations.get(kept.id).title == "Before"
    assert conversations.page(kept.id, None, None, 10) == ([], False)
    assert database.value("SELECT count(*) FROM index_notes") == 0
    # And it goes on working once there is space.
    conversations.add_message(kept.id, Role.USER, "peanuts " * 10_000, 3.0)
    assert len(conversations.page(kept.id, None, None, 10)[0]) == 1


def test_a_full_disk_during_a_migration_leaves_the_old_database(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    with closing(Database(path, migrations=TODAY)) as database:
        Conversations(database).add("Peanuts", 1.0)
    growing = Migration(
        VERSION + 1,
        "PRAGMA max_page_count = 1;\nCREATE TABLE big (x);\nINSERT INTO big VALUES (zeroblob(1000000));",
    )
    with pytest.raises(StorageFull):
        Database(path, migrations=[*TODAY, growing])
    with closing(Database(path, migrations=TODAY)) as database:
        assert [one.title for one in Conversations(database).all()] == ["Peanuts"]


def test_an_inner_transaction_joins_the_outer_one(database: Database, conversations: Conversations) -> None:
    def fail() -> None:
        with database.transaction():
            with database.transaction():
                conversations.add("Inner", 1.0)
            raise KeyError("after the inner one ended")

    with pytest.raises(KeyError):
        fail()
    assert conversations.all() == []


def test_erase_removes_every_file_of_a_database(tmp_path: Path) -> None:
    path = tmp_path / "data" / "rememora.db"
    Database(path, migrations=TODAY).close()
    Database(path, migrations=[*TODAY, NEXT]).close()
    erase(path)
    assert list(path.parent.iterdir()) == []


def test_empty_leaves_no_row_and_a_working_database(database: Database, conversations: Conversations) -> None:
    conversation = conversations.add("Peanuts", 1.0)
    conversations.add_message(conversation.id, Role.USER, "I'm allergic to peanuts", 2.0)
    database.empty()
    assert conversations.all() == []
    assert conversations.search("peanuts", 5) == []
    assert conversations.add("New", 3.0).id > conversation.id


def test_what_needs_no_wait_for_the_disk_is_on_it_after_one(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    with closing(Database(path)) as database:
        conversations = Conversations(database)
        waits = "PRAGMA synchronous"
        with database.unsynced():
            conversations.add("Peanuts", 1.0)
            assert database.value(waits) == 1  # NORMAL: a commit waits for nothing
        assert database.value(waits) == 2  # FULL
        database.sync()
        # All of it is in the one file, without what stands beside it.
        copy = tmp_path / "copy" / "rememora.db"
        copy.parent.mkdir()
        copy.write_bytes(path.read_bytes())
    with closing(Database(copy)) as alone:
        assert [one.title for one in Conversations(alone).all()] == ["Peanuts"]
