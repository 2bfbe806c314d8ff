"""What `python -m core doctor` says of settings that lead nowhere, and of a database that is encrypted or damaged."""

from __future__ import annotations

import io
from contextlib import closing

import pytest

from core.doctor import examine
from core.paths import Paths
from core.settings import SettingsFile
from core.storage.database import Database


def test_a_chosen_model_that_no_catalog_has_any_more_is_missing(paths: Paths) -> None:
    SettingsFile(paths.settings).change(model="of-an-older-catalog")
    out = io.StringIO()
    assert examine(paths, out) != 0
    assert "of-an-older-catalog is missing" in out.getvalue()


def test_an_encrypted_database_is_examined_with_its_key(paths: Paths) -> None:
    key = bytes(range(32))
    with closing(Database(paths.database, key=key)) as database:
        database.insert("INSERT INTO conversations (title, created_at, updated_at) VALUES ('A talk', 0, 0)")
    said = io.StringIO()
    examine(paths, said, key=key)
    assert "SQLite3 Multiple Ciphers" in said.getvalue()
    assert "ok     encrypted                yes" in said.getvalue()
    assert "ok     conversations            1\n" in said.getvalue()
    said = io.StringIO()
    assert examine(paths, said, key=bytes(32)) == 1
    assert (
        "FAULT  conversations            The file with your conversations doesn't open with your key" in said.getvalue()
    )


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_a_damaged_database_is_a_fault(paths: Paths, key: bytes | None) -> None:
    Database(paths.database, key=key).close()
    content = bytearray(paths.database.read_bytes())
    content[-4096 * 5 : -4096] = bytes(4096 * 4)
    paths.database.write_bytes(content)
    said = io.StringIO()
    assert examine(paths, said, key=key) == 1
    assert "FAULT  conversations" in said.getvalue()
    assert paths.database.read_bytes() == content
