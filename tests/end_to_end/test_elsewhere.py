"""A real core at the other end of a real command: the line is cut, it stalls, the store is locked."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from filelock import FileLock
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.core_client import CoreClient, CorePhase
from app.elsewhere import line
from app.elsewhere.route import Route
from core import listening, protocol
from core.paths import HOME_VARIABLE, Paths
from core.protocol import (
    ConversationsListed,
    ListConversations,
    MessageAccepted,
    PassphraseSet,
    Reply,
    SendMessage,
    SetPassphrase,
)
from core.records import Place
from tests.end_to_end.settings import ENDLESS, STORY, keep_sampling, know, paths_at
from tests.end_to_end.window_process import WindowProcess

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="the other machine is one with a POSIX shell"),
]

PATIENCE_MS = 120_000
PASSPHRASE = "seven lamps under a green bridge"


class Machine:
    """Another machine, as far as a core can tell: it has folders of its own, and is reached over a line that can fail."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._arguments = arguments or ("--demo",)
        self.home = folder / "other-machine"
        self._switches = folder / "switches"
        self._switches.mkdir()

    @property
    def route(self) -> Route:
        command = shlex.join([sys.executable, "-m", "core", *self._arguments])
        core = f"{HOME_VARIABLE}={shlex.quote(str(self.home))} exec {command}"
        relay = [sys.executable, "-m", "tests.end_to_end.relay", str(self._switches)]
        return Route(shlex.join([*relay, "sh", "-c", core]))

    def stall(self) -> None:
        (self._switches / "stalled").touch()

    def cut(self) -> None:
        (self._switches / "cut").touch()

    def mend(self) -> None:
        for switch in self._switches.iterdir():
            switch.unlink()

    @property
    def cores(self) -> list[psutil.Process]:
        """Those that run there, children of theirs too."""
        return [
            process
            for process in psutil.process_iter(["environ"])
            if (process.info["environ"] or {}).get(HOME_VARIABLE) == str(self.home)
        ]

    @property
    def is_free(self) -> bool:
        """Nobody holds its store."""
        lock = FileLock(self.home / "data" / ".lock")
        try:
            lock.acquire(timeout=0)
        except TimeoutError:
            return False
        lock.release()
        return True


class SilentCore:
    """One whose stdin stays open, and that hears nothing more after a heartbeat.

    Attributes:
        ended_after: seconds; None while it goes on.
    """

    def __init__(self, process: subprocess.Popen[bytes], machine: Machine) -> None:
        self.machine = machine
        self._process = process
        self._begun = time.monotonic()
        self.ended_after: float | None = None
        self._thread = threading.Thread(target=self._wait, daemon=True)
        self._thread.start()

    def end(self) -> int:
        """Wait until it has ended. Returns the exit code."""
        self._thread.join(listening.SILENCE_S + 60)
        assert self.ended_after is not None, "it never ends"
        return self._process.returncode

    def _wait(self) -> None:
        self._process.wait()
        self.ended_after = time.monotonic() - self._begun


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(tmp_path)
    yield machine
    for process in machine.cores:
        process.kill()


@pytest.fixture
def client(qtbot: QtBot, machine: Machine) -> Iterator[CoreClient]:
    client = CoreClient("/nowhere/here", [], route=machine.route)
    client.start()
    yield client
    client.stop()


def until(qtbot: QtBot, so: Callable[[], bool]) -> None:
    qtbot.waitUntil(so, timeout=PATIENCE_MS)


def answer(qtbot: QtBot, ask: Callable[[Callable[[Reply], None]], object]) -> Reply:
    replies: list[Reply] = []
    ask(replies.append)
    until(qtbot, lambda: bool(replies))
    return replies[0]


@pytest.fixture(scope="module", autouse=True)
def silent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SilentCore]:
    """Left alone while the other tests go on: its time is long."""
    machine = Machine(tmp_path_factory.mktemp("silent"))
    command = [sys.executable, "-m", "core", "--demo"]
    environment = {**os.environ, HOME_VARIABLE: str(machine.home)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    ) as core:
        assert core.stdin is not None
        core.stdin.write(
            protocol.encode(protocol.Hello(request_id=protocol.RequestId(1), protocol=protocol.PROTOCOL_VERSION))
        )
        core.stdin.write(protocol.encode(protocol.Heartbeat(request_id=protocol.RequestId(2))))
        core.stdin.flush()
        yield SilentCore(core, machine)
        core.kill()


def test_a_store_elsewhere_is_used_locked_and_opened(
    qtbot: QtBot, machine: Machine, client: CoreClient, paths: Paths
) -> None:
    until(qtbot, lambda: client.phase is CorePhase.READY)
    assert client.welcome is not None
    assert client.welcome.folders.data == str(machine.home / "data")
    set_ = answer(qtbot, lambda then: client.ask(SetPassphrase(passphrase=PASSPHRASE), then))
    assert isinstance(set_, PassphraseSet)
    client.lock_store(Place(page="memories"))
    until(qtbot, lambda: client.phase is CorePhase.LOCKED)
    answer(qtbot, lambda then: client.unlock(PASSPHRASE, then))
    until(qtbot, lambda: client.phase is CorePhase.READY)
    assert client.welcome is not None
    assert client.welcome.place == Place(page="memories")
    client.stop()
    until(qtbot, lambda: not machine.cores)
    assert machine.is_free
    assert not paths.database.exists(), "nothing of it is here"


def test_a_line_that_is_cut_leaves_no_core_behind_and_is_taken_up_again(
    qtbot: QtBot, machine: Machine, client: CoreClient
) -> None:
    until(qtbot, lambda: client.phase is CorePhase.READY)
    said = answer(qtbot, lambda then: client.ask(SendMessage(conversation_id=None, text="Hello over there."), then))
    assert isinstance(said, MessageAccepted)
    machine.cut()
    until(qtbot, lambda: client.phase is CorePhase.RESTARTED)
    assert client.problem is not None
    assert "the connection was reset" in client.problem.detail
    # Its stdin has ended with the line.
    until(qtbot, lambda: machine.is_free)
    machine.mend()
    until(qtbot, lambda: client.phase is CorePhase.READY)
    listed = answer(qtbot, lambda then: client.ask(ListConversations(), then))
    assert isinstance(listed, ConversationsListed)
    assert [one.id for one in listed.conversations] == [said.conversation_id]


def test_a_line_that_stalls_is_noticed_and_taken_up_again(qtbot: QtBot, machine: Machine, client: CoreClient) -> None:
    until(qtbot, lambda: client.phase is CorePhase.READY)
    # So that the core has heard one.
    with qtbot.waitSignal(client._pulse.due, timeout=PATIENCE_MS):
        pass
    qtbot.wait(500)
    machine.stall()
    begun = time.monotonic()
    until(qtbot, lambda: client.phase is CorePhase.RESTARTED)
    assert time.monotonic() - begun < line.SILENCE_S + 20
    assert client.problem is not None
    assert client.problem.what.startswith("Nothing comes from ")
    machine.mend()
    until(qtbot, lambda: client.phase is CorePhase.READY)


def test_a_person_sees_where_it_runs_and_loses_nothing_with_the_line(
    tmp_path: Path, small_model_path: Path, paths: Paths
) -> None:
    machine = Machine(tmp_path, "--model", str(small_model_path))
    know(paths_at(machine.home), small_model_path)
    keep_sampling(paths_at(machine.home), small_model_path, ENDLESS)
    paths.config.mkdir(parents=True)
    appearance = Appearance(paths.window)
    appearance.route = machine.route
    appearance.welcomed = True
    del appearance
    with WindowProcess() as window:
        window.see_words("runs on ")
        window.see(lambda screen: screen.state.endswith("ready"))
        window.say(STORY)
        window.type("half a thought")
        window.see(lambda screen: bool(screen.reply.text) and not screen.answered)
        machine.cut()
        lost = window.see(lambda screen: any("The line to " in notice for notice in screen.notices))
        assert any("Try now" in notice for notice in lost.notices)
        assert lost.draft == "half a thought"
        machine.mend()
        back = window.see(
            lambda screen: (
                not screen.notices
                and screen.state.endswith("ready")
                and any(words.startswith("Interrupted") for words in screen.reply.words)
            )
        )
        assert back.draft == "half a thought"
        assert [row.text for row in back.rows if row.mine] == [STORY]
        assert back.reply.text, "what had come of it is kept there"
        window.close()
    assert not paths.database.exists()


def test_a_core_whose_stdin_stays_open_in_silence_ends_by_itself(silent: SilentCore) -> None:
    assert silent.end() == 0
    assert silent.ended_after is not None
    assert silent.ended_after >= listening.SILENCE_S
    assert silent.machine.is_free
