"""The client against a real process."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app import core_client
from app.core_client import CoreClient, CorePhase
from core.protocol import (
    ConversationsListed,
    Done,
    Event,
    Failed,
    ListConversations,
    ListModels,
    ModelsListed,
    RenameConversation,
    Reply,
    TokensGenerated,
    Unlocked,
    Welcome,
)
from core.records import ConversationId, ModelPhase, Place, VaultState

SCRIPT = Path(__file__).with_name("scripted_core.py")

Start = Callable[[str], CoreClient]


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "lives"


@pytest.fixture
def start(qtbot: QtBot, memory: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a core of some mode; it is stopped after the test."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    clients: list[CoreClient] = []

    def begin(mode: str) -> CoreClient:
        client = CoreClient(sys.executable, [str(SCRIPT), mode, str(memory)])
        clients.append(client)
        client.start()
        return client

    yield begin
    for client in clients:
        client.stop()


def phase_is(client: CoreClient, phase: CorePhase) -> Callable[[], bool]:
    return lambda: client.phase is phase


def rename(title: str) -> RenameConversation:
    return RenameConversation(conversation_id=ConversationId(1), title=title)


def test_greets_and_becomes_ready(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    with qtbot.waitSignal(client.welcomed) as welcomed:
        pass
    assert welcomed.args is not None
    assert isinstance(welcomed.args[0], Welcome)
    assert client.phase is CorePhase.READY
    assert client.welcome == welcomed.args[0]


def test_a_model_that_was_ready_before_the_welcome_arrives_is_ready(qtbot: QtBot, start: Start) -> None:
    client = start("loads at once")
    with qtbot.waitSignal(client.welcomed) as welcomed:
        pass
    assert welcomed.args is not None
    assert welcomed.args[0].model.phase is ModelPhase.READY
    assert welcomed.args[0].index.embedder_ready
    assert client.welcome == welcomed.args[0]


class Listener(QObject):
    def hear(self, reply: Reply) -> None:
        self.setObjectName(type(reply).__name__)


@pytest.mark.parametrize("how", ["method", "closure"])
def test_a_listener_that_is_gone_hears_no_reply(qtbot: QtBot, start: Start, how: str) -> None:
    client = start("normal")
    listener = Listener()
    client.ask(ListConversations(), listener.hear if how == "method" else lambda reply: listener.hear(reply))
    shiboken6.delete(listener)
    replies: list[Reply] = []
    client.ask(ListConversations(), replies.append)
    qtbot.waitUntil(lambda: len(replies) == 1)


def test_what_is_asked_before_the_welcome_is_sent_after_it(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    replies: list[Reply] = []
    first = client.ask(ListConversations(), replies.append)
    second = client.ask(ListConversations(), replies.append)
    assert first != second
    qtbot.waitUntil(lambda: len(replies) == 2)
    assert [reply.request_id for reply in replies] == [first, second]
    assert isinstance(replies[0], ConversationsListed)


def test_a_failure_nobody_waits_for_is_told(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    with qtbot.waitSignal(client.failure_unhandled) as failure:
        client.ask(rename("x"))
    assert failure.args is not None
    assert failure.args[0].what == "It doesn't exist."


def test_a_line_in_pieces_is_one_message(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    with qtbot.waitSignal(client.event) as told:
        client.ask(rename("in pieces"), lambda _reply: None)
    assert told.args is not None
    assert told.args[0].text == "你好"


def test_what_a_core_tells_that_is_to_end_is_not_told_to_the_next_window(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    told: list[Event] = []
    client.event.connect(told.append)
    client.ask(rename("in pieces"), lambda _reply: None)
    with qtbot.waitSignal(client.welcomed):
        client.restart()
    assert told == []


def test_a_big_line_arrives_whole_and_quickly(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    replies: list[Reply] = []
    begun = time.monotonic()
    with qtbot.waitSignal(client.event) as told:
        client.ask(rename("big"), replies.append)
    assert time.monotonic() - begun < 10
    assert told.args is not None
    assert len(told.args[0].text) == 4_000_000
    qtbot.waitUntil(lambda: len(replies) == 1)


def test_a_burst_keeps_its_order_and_lets_the_event_loop_run(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    told: list[Event] = []
    replies: list[Reply] = []
    gaps: list[float] = []
    last = time.monotonic()

    def tick() -> None:
        nonlocal last
        gaps.append(time.monotonic() - last)
        last = time.monotonic()

    def slowly(event: Event) -> None:
        told.append(event)
        until = time.monotonic() + 0.00005
        while time.monotonic() < until:
            pass

    client.event.connect(slowly)
    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    client.ask(rename("many"), replies.append)
    qtbot.waitUntil(lambda: len(replies) == 1)
    timer.stop()
    text = "".join(event.text for event in told if isinstance(event, TokensGenerated))
    assert text.split() == [str(n) for n in range(20_000)]
    assert len(gaps) > 20  # 20,000 events of 50 µs in one go would be a second without a tick


def test_a_dead_core_is_started_again_and_nothing_is_sent_twice(qtbot: QtBot, start: Start, memory: Path) -> None:
    client = start("normal")
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    phases: list[CorePhase] = []
    client.phase_changed.connect(phases.append)
    replies: list[Reply] = []
    client.ask(rename("die"), replies.append)
    qtbot.waitUntil(phase_is(client, CorePhase.RESTARTED))
    (reply,) = replies
    assert isinstance(reply, Failed)
    assert reply.problem.code == "core_died"
    assert "killed by a test" in reply.problem.detail
    kept: list[Reply] = []
    client.ask(ListConversations(), kept.append)
    qtbot.waitUntil(lambda: len(kept) == 1)
    assert isinstance(kept[0], ConversationsListed)
    assert phases == [CorePhase.RESTARTED, CorePhase.READY]
    assert client.problem is None
    assert memory.read_text() == "2"
    assert len(replies) == 1


def test_three_quick_deaths_are_a_failure_that_can_be_tried_again(
    qtbot: QtBot, start: Start, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core_client, "RESTART_DELAY_MS", 1)
    client = start("dies at once")
    replies: list[Reply] = []
    client.ask(ListConversations(), replies.append)
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))
    assert memory.read_text() == "3"
    assert client.problem is not None
    assert client.problem.code == "core_failed"
    assert "no such library" in client.problem.detail
    assert isinstance(replies[0], Failed)
    later: list[Reply] = []
    client.ask(ListConversations(), later.append)
    assert later == []  # never within the call
    qtbot.waitUntil(lambda: len(later) == 1)
    client.start()
    assert client.phase is CorePhase.STARTING
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))
    assert memory.read_text() == "6"


@pytest.mark.parametrize("mode", ["other version", "garbage"])
def test_another_version_is_refused_in_clear_words(qtbot: QtBot, start: Start, mode: str) -> None:
    client = start(mode)
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))
    assert client.problem is not None
    assert client.problem.code == "protocol_mismatch"
    assert "different versions" in client.problem.what


def test_a_core_that_refuses_says_why(qtbot: QtBot, start: Start) -> None:
    client = start("refuses")
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))
    assert client.problem is not None
    assert client.problem.what == "The database is from a newer release."


def test_a_core_is_started_from_the_copy_once(qtbot: QtBot, start: Start, memory: Path) -> None:
    client = start("has a copy")
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))
    problem = client.problem
    assert problem is not None
    assert problem.copied_at == 1.0
    client.start_from_copy()
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    assert client.problem is None
    # One that dies later is started as ever.
    client.ask(RenameConversation(conversation_id=ConversationId(1), title="die"), lambda reply: None)
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))


def test_a_program_that_does_not_exist_fails(qtbot: QtBot) -> None:
    client = CoreClient("/nowhere/python", [])
    client.start()
    qtbot.waitUntil(phase_is(client, CorePhase.FAILED))
    assert client.problem is not None
    assert client.problem.detail


def test_stop_ends_the_core_by_closing_its_stdin(qtbot: QtBot, start: Start, memory: Path) -> None:
    client = start("normal")
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    phases: list[CorePhase] = []
    client.phase_changed.connect(phases.append)
    client.stop()
    assert memory.with_suffix(".ended").read_text() == "well"
    assert phases == []  # ended as asked: no restart, no failure
    # A timer of the window that is late asks nobody.
    client.ask(ListConversations(), lambda _: pytest.fail("answered by a core that has ended"))


def test_a_core_that_does_not_end_is_killed(
    qtbot: QtBot, start: Start, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core_client, "STOP_WAIT_MS", 100)
    client = start("won't end")
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    begun = time.monotonic()
    client.stop()
    assert time.monotonic() - begun < 30
    assert not memory.with_suffix(".ended").exists()


def test_done_is_given_to_who_asked(qtbot: QtBot, start: Start) -> None:
    client = start("normal")
    replies: list[Reply] = []
    request_id = client.ask(rename("in pieces"), replies.append)
    qtbot.waitUntil(lambda: len(replies) == 1)
    assert replies == [Done(request_id=request_id)]


def test_an_installed_window_starts_the_core_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert core_client.core_command() == [sys.executable, "-m", "core"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/rememora/rememora")
    assert core_client.core_command() == ["/opt/rememora/rememora-core"]
    monkeypatch.setattr(sys, "executable", "C:/Rememora/rememora.exe")
    assert core_client.core_command() == ["C:/Rememora/rememora-core.exe"]


# --- a locked store -------------------------------------------------------------------------------------------------


def test_a_locked_store_is_opened_with_the_passphrase_and_what_was_asked_before_is_done_then(
    qtbot: QtBot, start: Start
) -> None:
    client = start("sealed")
    replies: list[Reply] = []
    client.ask(ListConversations(), replies.append)
    qtbot.waitUntil(phase_is(client, CorePhase.LOCKED))
    assert client.lock.recovery_code
    client.unlock("wrong", replies.append)
    qtbot.waitUntil(lambda: len(replies) == 1)
    assert isinstance(replies[0], Failed)
    assert phase_is(client, CorePhase.LOCKED)()
    assert client.lock.wait_until == 5.0
    client.unlock("open sesame", replies.append)
    qtbot.waitUntil(lambda: len(replies) == 3)
    assert isinstance(replies[1], Unlocked)
    assert isinstance(replies[2], ConversationsListed)
    assert phase_is(client, CorePhase.READY)()
    assert client.welcome is not None
    assert client.welcome.vault.state is VaultState.SEALED


def test_models_are_listed_while_the_store_is_locked(qtbot: QtBot, start: Start) -> None:
    client = start("sealed")
    qtbot.waitUntil(phase_is(client, CorePhase.LOCKED))
    replies: list[Reply] = []
    client.ask(ListModels(), replies.append)
    qtbot.waitUntil(lambda: bool(replies))
    assert isinstance(replies[0], ModelsListed)
    assert client.phase is CorePhase.LOCKED


def unlocked(qtbot: QtBot, start: Start, mode: str) -> CoreClient:
    client = start(mode)
    qtbot.waitUntil(phase_is(client, CorePhase.LOCKED))
    client.unlock("open sesame", lambda _: None)
    qtbot.waitUntil(phase_is(client, CorePhase.READY))
    return client


@pytest.mark.parametrize("mode", ["sealed", "sealed, goes on", "sealed, no answer"])
def test_locking_ends_the_core_and_starts_another_that_is_locked(
    qtbot: QtBot, start: Start, memory: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    """Also where it answers and doesn't end, or doesn't even answer: the key goes with it."""
    monkeypatch.setattr(core_client, "LOCK_WAIT_MS", 300)
    client = unlocked(qtbot, start, mode)
    phases: list[CorePhase] = []
    client.phase_changed.connect(phases.append)
    client.lock_store(Place(page="memories"))
    assert client.welcome is None
    qtbot.waitUntil(phase_is(client, CorePhase.LOCKED))
    # It isn't taken for a death.
    assert phases == [CorePhase.STARTING, CorePhase.LOCKED]
    assert memory.read_text() == "2"
    with qtbot.waitSignal(client.welcomed) as welcomed:
        client.unlock("open sesame", lambda _: None)
    assert welcomed.args is not None
    assert welcomed.args[0].place == Place(page="memories")


def test_what_was_under_way_when_the_store_was_locked_is_answered_and_nobody_is_bothered(
    qtbot: QtBot, start: Start
) -> None:
    client = unlocked(qtbot, start, "sealed, deaf")
    told: list[object] = []
    client.failure_unhandled.connect(told.append)
    replies: list[Reply] = []
    client.ask(ListConversations(), replies.append)
    client.ask(ListConversations())
    client.lock_store(Place())
    qtbot.waitUntil(phase_is(client, CorePhase.LOCKED))
    assert [reply.problem.code for reply in replies if isinstance(reply, Failed)] == ["locked"]
    assert told == []
