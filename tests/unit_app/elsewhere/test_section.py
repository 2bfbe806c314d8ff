"""Where the core runs, in the settings: a command is tried, agreed to, kept, and gone on with."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.core_client import CorePhase
from app.elsewhere.dialog import RouteDialog
from app.elsewhere.route import HERE, Route
from app.elsewhere.section import ElsewhereSection
from app.program import Program
from app.style import Style
from app.translation import Language, Translation
from app.vault.lock_window import LockWindow
from app.widgets.confirm_dialog import ConfirmDialog
from core import __version__
from core.protocol import ListConversations
from core.records import Lock, Problem
from tests.unit_app import test_core_client
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import answer_all

BIG = Route("ssh big python -m core", "big")


def script(mode: str, folder: Path) -> str:
    return shlex.join([sys.executable, str(test_core_client.SCRIPT), mode, str(folder / "lives")])


@pytest.fixture
def dialog(qtbot: QtBot, style: Style, monkeypatch: pytest.MonkeyPatch) -> RouteDialog:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    dialog = RouteDialog(HERE, style)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.elsewhere.setChecked(True)
    return dialog


def tried(qtbot: QtBot, dialog: RouteDialog, command: str) -> str:
    """What is said of a command that was tried."""
    dialog.command.setText(command)
    qtbot.mouseClick(dialog.try_button, Qt.MouseButton.LeftButton)
    assert dialog.stop_button.isVisible()
    qtbot.waitUntil(dialog.try_button.isVisible)
    return dialog.answer.text() if dialog.problem is None else dialog.problem.problem.what


def test_it_is_shown_how_a_command_is_understood(dialog: RouteDialog) -> None:
    dialog.command.setText("ssh big 'cd Rememora && python -m core'")
    assert dialog.parts.text() == "Understood as: “ssh”, “big”, “cd Rememora && python -m core”"
    assert dialog.action.isEnabled()
    dialog.command.setText("ssh big 'python")
    assert dialog.parts.text() == "A quote isn't closed."
    assert not dialog.action.isEnabled()
    assert not dialog.try_button.isEnabled()


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (
            "normal",
            f"Rememora 0 answers on big. Here it is {__version__}: both speak the same way, and it is safer to have the same.",
        ),
        ("in use at first", "Rememora answers there. Its data is open in another window just now, or in this one."),
        ("refuses", "The database is from a newer release."),
        ("other version", "What answers over the command isn't a core of Rememora, or one of another version."),
        ("garbage", "What answers over the command isn't a core of Rememora, or one of another version."),
    ],
)
def test_what_answers_is_told(qtbot: QtBot, dialog: RouteDialog, tmp_path: Path, mode: str, said: str) -> None:
    assert tried(qtbot, dialog, script(mode, tmp_path)) == said
    if mode == "normal":
        assert dialog.route.machine == "big"
        # The core that was tried ends in order.
        qtbot.waitUntil(lambda: (tmp_path / "lives.ended").exists())


def test_a_store_with_a_passphrase_is_told(qtbot: QtBot, dialog: RouteDialog, tmp_path: Path) -> None:
    assert "has a passphrase" in tried(qtbot, dialog, script("sealed", tmp_path))


@pytest.mark.parametrize(
    ("command", "what", "detail"),
    [
        ("/nowhere/ssh big", "There is no program “/nowhere/ssh” on this computer.", ""),
        (
            "sh -c 'no-such-core'",
            "What the command is to run wasn't found (it ended with code 127).",
            "no-such-core",
        ),
        (
            "sh -c 'echo one >&2; echo two >&2; exit 3'",
            "The command ended with code 3 before anything answered.",
            "one\ntwo",
        ),
        ("sh -c 'kill -9 $$'", "The command was broken off before anything answered.", ""),
        ("true", "The command ended with code 0 before anything answered.", ""),
        (
            "printf nothing",
            "What answers over the command isn't a core of Rememora, or one of another version.",
            "nothing",
        ),
    ],
)
def test_why_nothing_answers_is_told(qtbot: QtBot, dialog: RouteDialog, command: str, what: str, detail: str) -> None:
    assert tried(qtbot, dialog, command) == what
    assert dialog.problem is not None
    assert detail in dialog.problem.problem.detail
    assert dialog.problem.problem.safe
    assert dialog.problem.problem.next_step


def test_trying_can_be_stopped_and_leaves_no_process(qtbot: QtBot, dialog: RouteDialog, tmp_path: Path) -> None:
    running = tmp_path / "running"
    dialog.command.setText(f"sh -c 'touch {running}; cat >/dev/null; rm {running}'")
    qtbot.mouseClick(dialog.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(running.exists)
    qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    assert dialog.try_button.isVisible()
    assert dialog.problem is None
    qtbot.waitUntil(lambda: not running.exists())


# --- in the settings ------------------------------------------------------------------------------------------------


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> ElsewhereSection:
    section = ElsewhereSection(client, style)
    qtbot.addWidget(section)
    section.show()
    return section


def shown(kind: type) -> object:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_it_is_agreed_to_before_anything_changes(qtbot: QtBot, client: FakeClient, section: ElsewhereSection) -> None:
    assert section.where.text().startswith("On this computer.")
    chosen: list[Route] = []
    section.chosen.connect(chosen.append)
    qtbot.mouseClick(section.change_button, Qt.MouseButton.LeftButton)
    asked = shown(RouteDialog)
    assert isinstance(asked, RouteDialog)
    assert asked.here.isChecked()
    asked.elsewhere.setChecked(True)
    asked.command.setText(BIG.command)
    qtbot.mouseClick(asked.action, Qt.MouseButton.LeftButton)
    confirm = shown(ConfirmDialog)
    assert isinstance(confirm, ConfirmDialog)
    assert chosen == []
    confirm.accept()
    assert chosen == [Route(BIG.command)]


def test_what_stays_as_it_is_asks_nothing(client: FakeClient, section: ElsewhereSection) -> None:
    client.route = BIG
    section.confirm(Route(BIG.command))
    assert not any(isinstance(one, ConfirmDialog) and one.isVisible() for one in QApplication.topLevelWidgets())


# --- the whole program ----------------------------------------------------------------------------------------------


@pytest.fixture
def appearance(tmp_path: Path) -> Appearance:
    appearance = Appearance(tmp_path / "window.ini")
    appearance.language = Language.ENGLISH
    appearance.welcomed = True
    return appearance


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, appearance: Appearance, translation: Translation
) -> Iterator[Program]:
    program = Program(qapp, client, style, appearance, translation)
    program.show()
    client.become_ready()
    answer_all(client)
    yield program
    program.shown.close()


def test_another_window_goes_on_with_the_other_core_and_it_is_kept(
    client: FakeClient, program: Program, appearance: Appearance
) -> None:
    before = program.window
    before.chat.composer.field.setPlainText("for nobody there")
    before.settings.route_chosen.emit(BIG)
    assert program.window is not before
    assert client.route == BIG
    assert appearance.route == BIG
    assert program.window.chat.composer.draft.whole == ""
    client.become_ready(machine="big")
    assert client.last(ListConversations)
    assert program.window.sidebar.place.isVisible()
    assert program.window.sidebar.place.words.whole_text == "runs on big"
    assert program.window.settings.elsewhere.where.text().startswith("On big.")


def test_here_nothing_says_where_it_runs(program: Program) -> None:
    assert not program.window.sidebar.place.isVisible()


def test_a_lost_line_is_said_with_a_way_to_try_now_and_what_is_written_stays(
    qtbot: QtBot, client: FakeClient, program: Program
) -> None:
    client.route = BIG
    window = program.window
    window.chat.composer.field.setPlainText("half a thought")
    tries: list[bool] = []
    client.try_now = lambda: tries.append(True)  # type: ignore[method-assign]
    for what in ("Nothing comes from big any more.", "The line to big was lost."):
        client.problem = Problem(code="line_lost", what=what)
        client.set_phase(CorePhase.RESTARTED)
    assert [problem.what for problem in window.notices.problems] == ["The line to big was lost."]
    assert window.sidebar.state.shown.words == "Not connected. Trying again…"
    button = next(
        one for one in window.notices.findChildren(type(window.sidebar.new_button)) if one.text() == "Try now"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tries == [True]
    client.problem = None
    client.become_ready()
    assert window.notices.problems == []
    assert program.window is window
    assert window.chat.composer.draft.whole == "half a thought"


def is_locked(program: Program) -> bool:
    return isinstance(program.shown, LockWindow)


def test_a_machine_that_cant_be_reached_locks_nobody_out_of_the_settings(
    qtbot: QtBot, client: FakeClient, program: Program
) -> None:
    client.route = BIG
    client.become_locked(Lock())
    assert is_locked(program)
    client.problem = Problem(code="line_lost", what="The line to big was lost.")
    client.set_phase(CorePhase.RESTARTED)
    assert not is_locked(program)
    assert program.window.sidebar.list.conversations.rowCount() == 0, "nothing of anybody is seen"
    client.become_locked(Lock())
    assert is_locked(program)
