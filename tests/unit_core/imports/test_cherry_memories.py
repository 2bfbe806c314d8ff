"""What Cherry Studio remembers in its database comes along as proposals; no such file breaks anything."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from core.imports import foreign_database
from core.imports.archive import Limits
from core.imports.reader import open_export
from core.records import ImportOrigin
from core.storage.imported import ForeignConversation
from tests.unit_core.imports.reading import read, refused, said

_TABLE = (
    "CREATE TABLE memories (id TEXT PRIMARY KEY, memory TEXT NOT NULL, hash TEXT UNIQUE, embedding F32_BLOB(1536), metadata TEXT,"
    " user_id TEXT, agent_id TEXT, run_id TEXT, created_at DATETIME, updated_at DATETIME, is_deleted INTEGER DEFAULT 0)"
)
_ROWS = [
    ("b", "Ada is allergic to nuts.", "default-user", "2025-05-02T03:04:05.000Z", 0),
    ("a", "你喜欢喝\n乌龙茶", "default-user", "2025-05-01T03:04:05.000Z", 0),
    ("c", "Ada lives in Rome.", "default-user", "2025-05-03T03:04:05.000Z", 1),
    ("d", "Ben plays the cello.", "Ben", "2025-05-04T03:04:05.000Z", 0),
]


def _database(tmp_path: Path, *statements: str) -> Path:
    path = tmp_path / "Data" / "Memory" / "memories.db"
    path.parent.mkdir(parents=True)
    connection = sqlite3.connect(path)
    connection.execute(_TABLE)
    connection.executemany(
        "INSERT INTO memories (id, memory, user_id, created_at, updated_at, is_deleted, hash, embedding)"
        " VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?1, zeroblob(6144))",
        _ROWS,
    )
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def _backup(tmp_path: Path, database: bytes) -> Path:
    message = {"id": "q", "role": "user", "content": "Hi"}
    path = tmp_path / "cherry-studio.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.json", json.dumps({"indexedDB": {"topics": [{"id": "t", "messages": [message]}]}}))
        archive.writestr("Data/Memory/memories.db", database)
    return path


def _of_ada(found: list[ForeignConversation]) -> ForeignConversation:
    (ada,) = (one for one in found if one.title == "Cherry Studio")
    return ada


def test_memories_are_proposed_beside_the_conversations(tmp_path: Path) -> None:
    found = read(_backup(tmp_path, _database(tmp_path).read_bytes()))
    assert sorted(one.title for one in found) == ["Cherry Studio", "Cherry Studio: Ben", "Hi"]
    ada = _of_ada(found)
    assert (ada.origin, ada.id) == (ImportOrigin.CHERRY_STUDIO, "memories:default-user")
    assert ada.memories == ("你喜欢喝 乌龙茶", "Ada is allergic to nuts.")
    assert said(ada) == [("assistant", "- 你喜欢喝 乌龙茶\n- Ada is allergic to nuts.")]
    assert ada.messages[0].created_at == 1_746_155_045.0, "what was changed last"


def test_a_folder_a_file_alone_and_one_that_is_locked(tmp_path: Path) -> None:
    path = _database(tmp_path)
    before = path.read_bytes()
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")
    assert len(read(path)) == 2
    assert _of_ada(read(tmp_path)).memories
    holder.close()
    assert path.read_bytes() == before and [one.name for one in path.parent.iterdir()] == ["memories.db"]


def test_an_index_of_vectors_and_a_write_ahead_log(tmp_path: Path) -> None:
    index = "CREATE INDEX idx_memories_vector ON memories (libsql_vector_idx(embedding))"
    path = _database(
        tmp_path,
        "PRAGMA writable_schema = ON",
        f"INSERT INTO sqlite_master VALUES ('index', 'idx_memories_vector', 'memories', 0, '{index}')",
    )
    content = bytearray(path.read_bytes())
    content[18:20] = b"\2\2"
    path.write_bytes(content)
    assert _of_ada(read(path)).memories


def test_one_that_is_damaged_leaves_the_conversations_as_they_are(tmp_path: Path) -> None:
    path = _database(tmp_path)
    whole = path.read_bytes()
    for content in (b"", b"no database", whole[:100], whole[:100] + b"\xff" * (len(whole) - 100)):
        found = list(open_export(_backup(tmp_path, content)))
        assert found.count(None) == 1 and [one.title for one in found if one] == ["Hi"]
        path.write_bytes(content)
        assert refused(path) == "memories.db is cut off or damaged."


def test_another_table_or_text_that_is_none_is_damage_too(tmp_path: Path) -> None:
    path = _database(tmp_path, "UPDATE memories SET memory = CAST(x'ff41' AS TEXT)")
    assert "damaged" in refused(path)
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE memories")
    connection.close()
    assert "damaged" in refused(path)


def test_one_without_memories_is_no_fault(tmp_path: Path) -> None:
    path = _database(tmp_path, "UPDATE memories SET is_deleted = 1")
    assert [one.title if one else None for one in open_export(_backup(tmp_path, path.read_bytes()))] == ["Hi"]
    assert "no conversations" in refused(path)


def test_a_view_that_never_ends_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_database, "_MOST_STEPS", 1_000_000)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"
    path = _database(
        tmp_path,
        "DROP TABLE memories",
        "CREATE VIEW memories AS SELECT '' user_id, 0 created_at, 'x' memory, 0 updated_at, 0 is_deleted"
        f" FROM ({endless}) WHERE i < 0",
    )
    assert "damaged" in refused(path)


def test_a_large_one_lies_on_the_disk_and_one_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _database(tmp_path, "UPDATE memories SET metadata = hex(zeroblob(1000000)) WHERE id = 'd'")
    monkeypatch.setattr(foreign_database, "_HELD", 10_000)
    assert _of_ada(read(path)).memories
    assert "unpacks to more" in refused(path, Limits(unpacked=100_000))
