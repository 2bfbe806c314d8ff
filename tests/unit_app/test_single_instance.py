"""One window for each data folder."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.single_instance import SingleInstance, Wish

ROOT = Path(__file__).parents[2]

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.single_instance import SingleInstance, Wish
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print("first" if instance.claim(Wish(model=sys.argv[2])) else "second", flush=True)
"""


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[[Path], SingleInstance]]:
    made: list[SingleInstance] = []

    def begin(folder: Path) -> SingleInstance:
        instance = SingleInstance(folder)
        made.append(instance)
        return instance

    yield begin
    for instance in made:
        instance.close()


def start_second(qtbot: QtBot, folder: Path, model: str) -> str:
    process = QProcess()
    process.setWorkingDirectory(str(ROOT))
    with qtbot.waitSignal(process.finished, timeout=20_000):
        process.start(sys.executable, ["-c", SECOND, str(folder), model])
    return bytes(process.readAllStandardOutput().data()).decode().strip()


def test_a_second_start_hands_over_its_model_and_ends(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Path], SingleInstance]
) -> None:
    instance = make(tmp_path)
    assert instance.claim(Wish())
    wishes: list[Wish] = []
    instance.called.connect(wishes.append)
    assert start_second(qtbot, tmp_path, "/models/a.gguf") == "second"
    assert wishes == [Wish(model="/models/a.gguf")]
    assert start_second(qtbot, tmp_path, "") == "second"
    assert wishes[1:] == [Wish()]


def test_another_data_folder_is_another_program(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Path], SingleInstance]
) -> None:
    assert make(tmp_path / "a").claim(Wish())
    assert start_second(qtbot, tmp_path / "b", "") == "first"


def test_a_socket_left_by_a_killed_process_is_taken_over(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Path], SingleInstance]
) -> None:
    killed = SECOND + "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    subprocess.run([sys.executable, "-c", killed, str(tmp_path), ""], cwd=ROOT, check=False, capture_output=True)
    instance = make(tmp_path)
    assert instance.claim(Wish())
    assert start_second(qtbot, tmp_path, "") == "second"


def test_nonsense_on_the_socket_is_ignored(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Path], SingleInstance]
) -> None:
    instance = make(tmp_path)
    assert instance.claim(Wish())
    with qtbot.assertNotEmitted(instance.called):
        for line in (b"hello\n", json.dumps({"model": 5}).encode() + b"\n"):
            socket = QLocalSocket()
            socket.connectToServer(instance.name)
            socket.write(line)
            with qtbot.waitSignal(socket.disconnected):
                pass
