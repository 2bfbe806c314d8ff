"""The core's options: sealed with the store, hardly any open while it is locked, and never taken for lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import VaultError
from core.private_files import overwritten, rewrite, write_whole
from core.settings import SettingsFile
from core.vault.sealing import KEY_BYTES, MAGIC, Seal

KEY = bytes(range(KEY_BYTES))
MODEL = "/home/wilhelmina/models/own.gguf"
MIRROR = "https://hub.example"


def done(_: float) -> None:
    pass


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_sealed_they_are_read_again_with_the_key_and_say_nothing_without(path: Path) -> None:
    SettingsFile(path).change(model=MODEL, hub_endpoint=MIRROR)
    assert MODEL in path.read_text()
    seal = Seal()
    settings = SettingsFile(path, seal=seal)
    seal.use(KEY, mixed=True)
    settings.convert(done)
    assert path.read_bytes().startswith(MAGIC)
    seal.use(KEY)
    settings.change(unload_minutes=7)
    assert SettingsFile(path, seal=seal).current.model == MODEL
    assert not any(MODEL.encode() in file.read_bytes() for file in path.parent.iterdir())

    locked = SettingsFile(path, seal=(later := Seal()))
    assert locked.current.model is None
    assert locked.current.hub_endpoint == MIRROR  # downloads go on
    with pytest.raises(VaultError):
        locked.change(model="another")
    later.use(KEY)
    assert locked.unlocked().model == MODEL
    assert locked.change(model="another").unload_minutes == 7


def test_without_a_passphrase_again_they_are_plain(path: Path) -> None:
    seal = Seal(KEY)
    settings = SettingsFile(path, seal=seal)
    settings.change(model=MODEL, hub_endpoint=MIRROR)
    seal.use(None, earlier=KEY, mixed=True)
    settings.convert(done)
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]
    assert SettingsFile(path).current.model == MODEL


def test_what_lies_there_plain_is_not_taken_in_a_sealed_store(path: Path) -> None:
    """Nobody without the key can have the core use a server of theirs."""
    SettingsFile(path).change(model="http://elsewhere#model")
    assert SettingsFile(path, seal=Seal(KEY)).current.model is None


def test_a_file_that_is_replaced_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"secret" * 300_000)
    os.link(path, tmp_path / "other name")
    rewrite(path, b"new", "")
    assert path.read_bytes() == b"new"
    assert (tmp_path / "other name").read_bytes() == bytes(1_800_000)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "other name"]


def test_killed_while_it_is_replaced_the_earlier_file_is_overwritten_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "file"
    aside = tmp_path / ".rememora-old-file"
    path.write_bytes(b"secret")
    os.link(path, aside)  # killed before anything took its place
    rewrite(path, b"newer", "")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"newer"]
    aside.write_bytes(b"secret")  # killed after it
    os.link(aside, tmp_path / "watched")
    rewrite(path, b"newest", "")
    assert (tmp_path / "watched").read_bytes() == bytes(6)
    assert not aside.exists()


def test_where_there_are_no_links_the_earlier_file_is_overwritten_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"secret")
    os.link(path, tmp_path / "watched")

    def none(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    rewrite(path, b"new", "")
    assert path.read_bytes() == b"new"
    assert (tmp_path / "watched").read_bytes() == bytes(6)


def test_what_is_overwritten_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"")
    overwritten(path)
    overwritten(path)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_half_written_goes_with_the_next_file_there(tmp_path: Path) -> None:
    left, fresh, other = (tmp_path / name for name in (".rememora-ab12", ".rememora-cd34", ".rememo"))
    for file in (left, fresh, other):
        file.write_bytes(b"secret")
    os.utime(left, (1000, 1000))
    os.utime(other, (1000, 1000))
    write_whole(tmp_path / "file", b"new", "")
    assert sorted(file.name for file in tmp_path.iterdir()) == [".rememo", ".rememora-cd34", "file"]
