"""The copy before the first start of a newer version, and going back to it."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import StorageFull
from core.storage.conversations import Conversations
from core.storage.database import Database, erase
from core.storage.earlier_copy import copies, opened_by, put_back, set_aside, usable_copy
from core.storage.migrations import Migration, all_migrations

TODAY = all_migrations()
VERSION = TODAY[-1].version
NEXT = Migration(VERSION + 1, "CREATE TABLE labels (name TEXT);")
NOON = 1_800_000_000.0
DAY = 24 * 3600.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rememora.db"


def add(path: Path, title: str, program: str = "1.0") -> None:
    with closing(Database(path, program=program)) as database:
        Conversations(database).add(title, 1.0)


def titles(path: Path) -> list[str]:
    with closing(Database(path)) as database:
        return sorted(one.title for one in Conversations(database).all())


def test_another_version_copies_what_is_there_before_its_first_start_and_only_then(path: Path) -> None:
    add(path, "Peanuts")
    assert copies(path) == []
    assert opened_by(path) == "1.0"
    add(path, "Dinner")
    assert copies(path) == []
    add(path, "Said to the newer one", "1.1")
    (copy,) = copies(path)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert titles(copy) == ["Dinner", "Peanuts"]
    assert opened_by(path) == "1.1"
    add(path, "Later", "1.1")
    assert titles(copy) == ["Dinner", "Peanuts"]


def test_only_the_copy_of_the_last_upgrade_is_kept(path: Path) -> None:
    add(path, "Peanuts")
    Database(path, program="1.1").close()
    Database(path, migrations=[*TODAY, NEXT], program="1.2").close()
    later = Migration(VERSION + 2, "CREATE TABLE colours (name TEXT);")
    Database(path, migrations=[*TODAY, NEXT, later], program="1.3").close()
    (copy,) = copies(path)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)


def test_without_room_for_a_copy_a_version_that_changes_nothing_starts_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    add(path, "Peanuts")

    def full(self: Database, version: int) -> None:
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "_copy_aside", full)
        assert titles(path) == ["Peanuts"]
        Database(path, program="1.1").close()
    assert "no room" in caplog.text
    caplog.clear()
    # At the next start it is made.
    Database(path, program="1.1").close()
    assert len(copies(path)) == 1


def test_going_back_keeps_what_was_in_place_with_its_journal(path: Path, tmp_path: Path) -> None:
    add(path, "Peanuts")
    add(path, "Said to the newer one", "1.1")
    # As a crash leaves it: the newest words are in the journal only.
    running = Database(path, program="1.1")
    Conversations(running).add("Not in the file yet", 2.0)
    crashed = tmp_path / "crashed" / path.name
    crashed.parent.mkdir()
    for file in tmp_path.glob("*.db*"):
        (crashed.parent / file.name).write_bytes(file.read_bytes())
    running.close()

    copy = usable_copy(crashed)
    assert copy is not None
    aside = put_back(crashed, copy, NOON)
    assert titles(crashed) == ["Peanuts"]
    assert stat.S_IMODE(crashed.stat().st_mode) == 0o600
    assert titles(aside) == ["Not in the file yet", "Peanuts", "Said to the newer one"]
    assert usable_copy(crashed) == copy


def test_a_copy_of_a_newer_or_broken_database_is_of_no_use(path: Path) -> None:
    add(path, "Peanuts")
    add(path, "Dinner", "1.1")
    (copy,) = copies(path)
    copy.with_name("rememora.schema-1.db.part").write_bytes(copy.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert usable_copy(path) is None
    copy.write_bytes(b"no database")
    assert usable_copy(path) is None
    copy.unlink()
    assert usable_copy(path) is None


@pytest.mark.parametrize("failing", [1, 2])
def test_going_back_that_fails_in_the_middle_leaves_everything_in_its_place(
    path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    add(path, "Peanuts")
    add(path, "Dinner", "1.1")
    copy = usable_copy(path)
    assert copy is not None
    rename, calls = os.rename, 0

    def fails(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError("the disk says no")
        rename(self, target)
        return target

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", fails)
        with pytest.raises(OSError, match="says no"):
            put_back(path, copy, NOON)
    assert titles(path) == ["Dinner", "Peanuts"]
    assert set_aside(path) == []
    assert not list(path.parent.glob("*.new"))


def test_what_was_replaced_is_erased_after_its_time_or_with_everything(path: Path) -> None:
    add(path, "Peanuts")
    add(path, "Dinner", "1.1")
    copy = usable_copy(path)
    assert copy is not None
    first, second = put_back(path, copy, NOON), put_back(path, copy, NOON + DAY)
    with closing(Database(path)) as database:
        database.erase_set_aside(NOON)
        assert set_aside(path) == [first, second]
        database.erase_set_aside(NOON + 1)
        assert set_aside(path) == [second]
        database.empty()
    assert set_aside(path) == []
    assert copies(path) == []
    erase(path)
    assert list(path.parent.iterdir()) == []
