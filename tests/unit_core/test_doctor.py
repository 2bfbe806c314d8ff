"""What `python -m core doctor` says of settings that lead nowhere, of the log, and of a database that is encrypted or damaged."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
from contextlib import closing

import pytest

from core.doctor import examine, show_log
from core.logs import LogFile
from core.paths import Paths
from core.settings import SettingsFile
from core.storage.database import Database
from tests.unit_core.vault.cheap_vault import PASSPHRASE, sealed_vault


def test_a_chosen_model_that_no_catalog_has_any_more_is_missing(paths: Paths) -> None:
    SettingsFile(paths.settings).change(model="of-an-older-catalog")
    out = io.StringIO()
    assert examine(paths, out) != 0
    assert "of-an-older-catalog is missing" in out.getvalue()


def test_it_prints_the_log_of_a_sealed_store_to_who_has_the_key(paths: Paths) -> None:
    vault, _ = sealed_vault(paths.data)
    paths.logs.mkdir(parents=True)
    file = LogFile(paths.logs, vault.seal, locked=False)
    file.handle(logging.LogRecord("core.x", logging.WARNING, "", 0, "%s is gone", ("diary.pdf",), None))
    file.close()
    out = io.StringIO()
    assert show_log(paths, out, lambda found: found.unlock(PASSPHRASE)) == 0
    assert out.getvalue().endswith("WARNING core.x: diary.pdf is gone\n")
    out = io.StringIO()
    assert show_log(paths, out, lambda found: found.unlock("wrong")) == 1
    assert "diary" not in out.getvalue()


def test_an_encrypted_database_is_examined_with_its_key(paths: Paths) -> None:
    vault, _ = sealed_vault(paths.data)
    with closing(Database(paths.database, key=vault.database_key)) as database:
        database.insert("INSERT INTO conversations (title, created_at, updated_at) VALUES ('A talk', 0, 0)")
    said = io.StringIO()
    examine(paths, said, lambda found: found.unlock(PASSPHRASE))
    assert "SQLite3 Multiple Ciphers" in said.getvalue()
    assert "ok     encrypted                yes" in said.getvalue()
    assert "ok     conversations            1\n" in said.getvalue()
    said = io.StringIO()
    examine(paths, said)
    assert "aren't examined" in said.getvalue()


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "encrypted"])
def test_a_damaged_database_is_a_fault(paths: Paths, sealed: bool) -> None:
    key = sealed_vault(paths.data)[0].database_key if sealed else None
    Database(paths.database, key=key).close()
    content = bytearray(paths.database.read_bytes())
    content[-4096 * 5 : -4096] = bytes(4096 * 4)
    paths.database.write_bytes(content)
    said = io.StringIO()
    assert examine(paths, said, lambda found: found.unlock(PASSPHRASE)) == 1
    assert "FAULT  conversations" in said.getvalue()
    assert paths.database.read_bytes() == content


def test_it_looks_for_a_text_in_all_files(paths: Paths) -> None:
    Database(paths.database).close()
    command = [sys.executable, "-m", "core", "doctor", "--find", "marzipan"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 0
    assert "not found in any of" in found.stdout
    (paths.data / "note.txt").write_text("Marzipan")
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 1
    assert "note.txt" in found.stdout
