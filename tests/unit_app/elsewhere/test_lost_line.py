"""The client with a core at the end of a command, against a real process."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app import core_client
from app.core_client import CoreClient, CorePhase
from app.elsewhere import line
from app.elsewhere.route import HERE, Route
from core.protocol import ConversationsListed, Failed, ListConversations, RenameConversation, Reply
from core.records import ConversationId
from tests.unit_app import test_core_client

Start = Callable[..., CoreClient]


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "lives"


def route_to(mode: str, memory: Path) -> Route:
    return Route(shlex.join([sys.executable, str(test_core_client.SCRIPT), mode, str(memory)]))


@pytest.fixture
def start(qtbot: QtBot, memory: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a client whose core is elsewhere; it is stopped after the test."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.setattr(line, "FIRST_WAIT_S", 0.01)
    clients: list[CoreClient] = []

    def begin(route: Route | str) -> CoreClient:
        route = route_to(route, memory) if isinstance(route, str) else route
        # What would be started here must not be.
        client = CoreClient("/nowhere/here", ["--profile", "x"], route=route)
        clients.append(client)
        client.start()
        return client

    yield begin
    for client in clients:
        client.stop()


def is_in(client: CoreClient, phase: CorePhase) -> Callable[[], bool]:
    return lambda: client.phase is phase


def rename(title: str) -> RenameConversation:
    return RenameConversation(conversation_id=ConversationId(1), title=title)


def test_the_command_is_started_as_it_is_and_the_machine_says_its_name(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    assert client.route.name == "big"
    assert client.whose == []


def test_a_lost_line_is_taken_up_again_however_often_it_is_lost(qtbot: QtBot, start: Start, memory: Path) -> None:
    client = start("normal")
    for life in range(1, 6):
        qtbot.waitUntil(is_in(client, CorePhase.READY))
        assert memory.read_text() == str(life)
        replies: list[Reply] = []
        client.ask(rename("die"), replies.append)
        qtbot.waitUntil(lambda replies=replies: bool(replies))  # type: ignore[misc]
        (reply,) = replies
        assert isinstance(reply, Failed)
        assert reply.problem.code == "line_lost"
        assert reply.problem.what == "The line to big was lost."
        assert "killed by a test" in reply.problem.detail
    kept: list[Reply] = []
    client.ask(ListConversations(), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert isinstance(kept[0], ConversationsListed), "what is asked meanwhile is asked once the line is back"


def test_a_line_that_stalls_is_noticed_and_taken_up_again(
    qtbot: QtBot, start: Start, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "BEAT_MS", 100)
    monkeypatch.setattr(line, "SILENCE_S", 0.5)
    client = start("normal")
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    replies: list[Reply] = []
    with qtbot.waitSignal(client.phase_changed):
        client.ask(rename("stall"), replies.append)
    assert client.problem is not None
    assert client.problem.what == "Nothing comes from big any more."
    assert isinstance(replies[0], Failed)
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    assert memory.read_text() == "2"
    assert client.problem is None


def test_a_quiet_line_that_answers_heartbeats_stays(
    qtbot: QtBot, start: Start, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "BEAT_MS", 50)
    monkeypatch.setattr(line, "SILENCE_S", 3.0)
    client = start("normal")
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    beats = 0

    def count() -> None:
        nonlocal beats
        beats += 1

    client._pulse.due.connect(count)
    qtbot.waitUntil(lambda: beats > 80)
    assert is_in(client, CorePhase.READY)()
    assert memory.read_text() == "1"


def test_data_that_another_has_open_are_waited_for(qtbot: QtBot, start: Start) -> None:
    client = start("in use at first")
    told: list[str] = []
    client.phase_changed.connect(lambda _: told.append(client.problem.what if client.problem else ""))
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    assert told == ["On the other machine, Rememora is open already.", ""]


def test_trying_now_does_not_wait(qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    client = start("normal")
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    client._waits._next = 3600.0
    client.ask(rename("die"), lambda _: None)
    qtbot.waitUntil(is_in(client, CorePhase.RESTARTED))
    client.try_now()
    qtbot.waitUntil(is_in(client, CorePhase.READY))


@pytest.mark.parametrize(
    ("command", "what"),
    [
        ("/nowhere/ssh big python -m core", "There is no program “/nowhere/ssh” on this computer."),
        ("sh -c 'no-such-core-anywhere'", "What the command is to run wasn't found (it ended with code 127)."),
    ],
)
def test_a_command_that_never_works_is_not_tried_for_ever(qtbot: QtBot, start: Start, command: str, what: str) -> None:
    client = start(Route(command))
    qtbot.waitUntil(is_in(client, CorePhase.FAILED))
    assert client.problem is not None
    assert client.problem.what == what
    assert client.problem.detail


class FailsAtOnce(QProcess):
    """As on Windows, where it is known within `start` that there is no such program."""

    def start(self, *_: object) -> None:
        self.errorOccurred.emit(self.error())

    def error(self) -> QProcess.ProcessError:
        return QProcess.ProcessError.FailedToStart


def test_a_program_that_is_known_at_once_not_to_be_there_is_told(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core_client, "QProcess", FailsAtOnce)
    client = start(Route("ssh big python -m core"))
    assert client.phase is CorePhase.FAILED
    client.use_route(Route("ssh small python -m core"))
    assert client.phase is CorePhase.FAILED


def test_one_that_has_not_worked_yet_is_tried_again(qtbot: QtBot, start: Start) -> None:
    client = start(Route("sh -c 'echo No route to host >&2; exit 255'"))
    qtbot.waitUntil(is_in(client, CorePhase.RESTARTED))
    assert client.problem is not None
    assert client.problem.what == "The command ended with code 255 before anything answered."
    assert client.problem.detail == "No route to host"


def test_something_else_that_answers_is_told(qtbot: QtBot, start: Start) -> None:
    client = start(Route("echo Welcome to big!"))
    qtbot.waitUntil(is_in(client, CorePhase.FAILED))
    assert client.problem is not None
    assert client.problem.what.startswith("What answers over the command isn't a core of Rememora")
    assert client.problem.detail == "Welcome to big!"


def test_another_route_ends_the_core_in_order_and_goes_on_there(
    qtbot: QtBot, start: Start, memory: Path, tmp_path: Path
) -> None:
    client = start("normal")
    qtbot.waitUntil(is_in(client, CorePhase.READY))
    other = tmp_path / "other"
    with qtbot.waitSignal(client.welcomed):
        client.use_route(route_to("normal", other))
    assert other.read_text() == "1"
    assert memory.with_suffix(".ended").read_text() == "well"
    client.use_route(HERE)
    qtbot.waitUntil(is_in(client, CorePhase.FAILED))
    assert other.with_suffix(".ended").exists()
