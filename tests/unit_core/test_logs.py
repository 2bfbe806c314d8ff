"""The log of a sealed store says nothing to who has no key; who has it reads all of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.logs import LogFile, erase_logs, log_lines
from core.vault.sealing import KEY_BYTES, Seal

KEY = bytes(range(KEY_BYTES))

Speak = Callable[[str], None]


@pytest.fixture
def seal() -> Seal:
    return Seal()


@pytest.fixture
def speaker(tmp_path: Path, seal: Seal) -> Iterator[tuple[LogFile, logging.Logger]]:
    file = LogFile(tmp_path, seal, locked=False)
    logger = logging.Logger("core.speaking")
    logger.addHandler(file)
    yield file, logger
    file.close()


def everything(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def done(_: float) -> None:
    pass


def test_lines_are_sealed_and_come_back(tmp_path: Path, seal: Seal, speaker: tuple[LogFile, logging.Logger]) -> None:
    _, logger = speaker
    logger.warning("the plain %s", "quokka")
    assert b"quokka" in everything(tmp_path)
    seal.use(KEY)
    erase_logs(tmp_path)
    logger.error("the %s can't be read:\nsecond line", "marzipan.pdf")
    assert b"marzipan" not in everything(tmp_path)
    assert b"core.speaking" not in everything(tmp_path)
    (line,) = log_lines(tmp_path, seal)
    assert line.endswith("core.speaking: the marzipan.pdf can't be read:\nsecond line")
    assert list(log_lines(tmp_path, Seal())) == ["(a sealed line)"]
    assert list(log_lines(tmp_path, Seal(bytes(32)))) == ["(a sealed line)"]


def test_before_there_is_a_key_only_module_and_level_are_told(tmp_path: Path, seal: Seal) -> None:
    file = LogFile(tmp_path, seal, locked=True)
    logger = logging.Logger("core.data_folder")
    logger.addHandler(file)
    logger.warning("the folder %s is gone", "/home/wilhelmina/diary")
    try:
        Path("/nowhere/marzipan").read_bytes()
    except OSError:
        logger.exception("failed")
    seal.use(KEY)
    logger.warning("unlocked in %s", "/home/wilhelmina")
    file.close()
    assert b"wilhelmina" not in everything(tmp_path)
    assert b"marzipan" not in everything(tmp_path)
    before, failed, after = log_lines(tmp_path, seal)
    assert before.endswith("WARNING core.data_folder")
    assert failed.endswith("ERROR   core.data_folder")
    assert after.endswith("unlocked in /home/wilhelmina")


def test_what_was_logged_is_sealed_and_opened_with_the_store(
    tmp_path: Path, seal: Seal, speaker: tuple[LogFile, logging.Logger]
) -> None:
    file, logger = speaker
    for number in range(20_000):
        logger.warning("line %s about the quokka and how it fared on the day before yesterday", number)
    before = list(log_lines(tmp_path, seal))
    assert (tmp_path / "core.log.1").exists()
    seal.use(KEY, mixed=True)
    file.convert(done)
    assert b"quokka" not in everything(tmp_path)
    assert list(log_lines(tmp_path, seal)) == before
    logger.warning("the last about the quokka")
    seal.use(None, earlier=KEY, mixed=True)
    file.convert(done)
    seal.use(None)
    logger.warning("plain again")
    after = list(log_lines(tmp_path, seal))
    assert after[: len(before)] == before
    assert [line.partition(": ")[2] for line in after[len(before) :]] == ["the last about the quokka", "plain again"]


def test_a_changed_line_is_told_to_be_one(tmp_path: Path, seal: Seal, speaker: tuple[LogFile, logging.Logger]) -> None:
    _, logger = speaker
    seal.use(KEY)
    logger.warning("one")
    logger.warning("two")
    path = tmp_path / "core.log"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0][:-8] + "AAAAAAA=", "sealed ???", lines[1]]) + "\n")
    assert [line.endswith("two") for line in log_lines(tmp_path, seal)] == [False, False, True]
