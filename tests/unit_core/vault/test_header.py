"""The header: damaged, missing, foreign, newer, half-written."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path

import msgspec
import pytest

from core.errors import StorageError, StorageFull, VaultDamaged, WrongPassphrase
from core.records import VaultState
from core.vault.header import COPY, ID, NAME, OTHER, read_header
from core.vault.sealing import derived
from tests.unit_core.vault.cheap_vault import PASSPHRASE, sealed_vault, vault_in


def data_key(vault: object) -> bytes:
    key: bytes | None = vault.database_key  # type: ignore[attr-defined]
    assert key is not None
    return key


@pytest.mark.parametrize("name", [NAME, COPY, ID])
def test_every_byte_of_a_file_may_be_flipped(name: str, tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    content = (tmp_path / name).read_bytes()
    wanted = read_header(tmp_path)
    for place in range(len(content)):
        for mask in (0x01, 0x20, 0x80, 0xFF):
            flipped = bytearray(content)
            flipped[place] ^= mask
            (tmp_path / name).write_bytes(flipped)
            assert read_header(tmp_path) == wanted, (place, mask)
    for length in range(0, len(content), 7):
        (tmp_path / name).write_bytes(content[:length])
        assert read_header(tmp_path) == wanted, length


def test_what_was_mended_is_whole_again(tmp_path: Path) -> None:
    vault, _ = sealed_vault(tmp_path)
    before = {name: (tmp_path / name).read_bytes() for name in (NAME, COPY, ID)}
    (tmp_path / NAME).write_bytes(b"\0" * 700)
    (tmp_path / ID).unlink()
    again = vault_in(tmp_path)
    again.unlock(PASSPHRASE)
    assert data_key(again) == data_key(vault)
    again.check_open()
    assert {name: (tmp_path / name).read_bytes() for name in (NAME, COPY, ID)} == before


def test_both_damaged_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    for name in (NAME, COPY):
        (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(VaultDamaged, match="damaged") as caught:
        vault_in(tmp_path)
    assert caught.value.problem.safe
    assert caught.value.problem.next_step
    assert (tmp_path / NAME).read_bytes() == b"{}"


def test_a_missing_one_is_not_taken_for_a_plain_store(tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    (tmp_path / NAME).unlink()
    (tmp_path / COPY).unlink()
    with pytest.raises(VaultDamaged, match="missing"):
        vault_in(tmp_path)


def test_one_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    for name in (NAME, COPY):
        said = msgspec.json.decode((tmp_path / name).read_bytes())
        (tmp_path / name).write_bytes(msgspec.json.encode({**said, "version": 2, "new": [1]}))
    with pytest.raises(VaultDamaged, match="newer"):
        vault_in(tmp_path)


def test_one_of_another_store_is_told_from_the_own_one_and_set_aside(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    vault, _ = sealed_vault(here)
    sealed_vault(there)
    shutil.copy(there / NAME, here / NAME)
    again = vault_in(here)
    again.unlock(PASSPHRASE)
    assert data_key(again) == data_key(vault)
    again.check_open()
    assert (here / OTHER).read_bytes() == (there / NAME).read_bytes()
    assert (here / NAME).read_bytes() == (here / COPY).read_bytes()

    shutil.copy(there / NAME, here / NAME)
    shutil.copy(there / NAME, here / COPY)
    with pytest.raises(VaultDamaged, match="other data"):
        vault_in(here)


def test_weak_or_absurd_costs_are_damage(tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    for cost in ({"memory_kib": 8}, {"memory_kib": 1 << 40}, {"iterations": 0}, {"iterations": 1 << 30}, {"lanes": 0}):
        for name in (NAME, COPY):
            said = msgspec.json.decode((tmp_path / name).read_bytes())
            (tmp_path / name).write_bytes(msgspec.json.encode({**said, "cost": {**said["cost"], **cost}}))
        with pytest.raises(VaultDamaged):
            vault_in(tmp_path)


def test_without_the_key_nobody_has_a_sealed_store_read_plain_files(tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    header = read_header(tmp_path)
    assert header is not None
    forged = msgspec.structs.replace(header, state=VaultState.SEALING).signed(os.urandom(32))
    for name in (NAME, COPY):
        (tmp_path / name).write_bytes(msgspec.json.encode(forged))
    with pytest.raises(VaultDamaged, match="changed by another program"):
        vault_in(tmp_path).unlock(PASSPHRASE)


def test_a_full_disk_leaves_the_earlier_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, _ = sealed_vault(tmp_path)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(StorageFull):
            vault.set_passphrase("another", PASSPHRASE, recovery_code=False)
        with pytest.raises(StorageFull):
            vault.remove_passphrase(PASSPHRASE)
    assert vault.state is VaultState.SEALED
    assert vault.seal.on
    assert vault_in(tmp_path).state is VaultState.SEALED
    vault_in(tmp_path).unlock(PASSPHRASE)


@pytest.mark.parametrize("writes", range(4))
def test_killed_between_its_files_one_passphrase_holds(
    writes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = sealed_vault(tmp_path)
    left = writes

    class Killed(BaseException):
        pass

    replace = Path.replace

    def until_killed(path: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left < 0:
            raise Killed
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", until_killed)
        with contextlib.suppress(Killed):
            vault.set_passphrase("another", PASSPHRASE, recovery_code=False)
    again = vault_in(tmp_path)
    if writes == 0:
        again.unlock(PASSPHRASE)
    else:
        again.unlock("another")
        again.check_open()
        (tmp_path / NAME).unlink()
        with pytest.raises(WrongPassphrase):
            vault_in(tmp_path).unlock(PASSPHRASE)
    assert data_key(again) == data_key(vault)


def test_one_that_cannot_be_read_is_not_taken_for_a_plain_store(tmp_path: Path) -> None:
    sealed_vault(tmp_path)
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    with pytest.raises(StorageError, match="can't be read"):
        vault_in(tmp_path)


def test_the_keys_of_files_and_database_differ(tmp_path: Path) -> None:
    vault, _ = sealed_vault(tmp_path)
    assert vault.seal.key != vault.database_key
    assert derived(b"k" * 32, "database") != derived(b"k" * 32, "files")
