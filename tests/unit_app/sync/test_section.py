"""Your other computers in the settings: what a folder is decides what is asked, and who takes part is seen."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.style import Style
from app.sync.dialogs import JoinDialog, RenameDialog, StartDialog, StopDialog
from app.sync.section import SyncSection
from app.widgets.confirm_dialog import ConfirmDialog
from core.protocol import (
    JoinSync,
    LookAtSyncFolder,
    RemoveSyncDevice,
    RenameSyncDevice,
    RequestId,
    ShowSync,
    StartSync,
    StopSync,
    SyncChanged,
    SyncFolderSeen,
    SyncNow,
    SyncShown,
)
from core.records import DeviceId, Problem, SyncDevice, SyncFinding, SyncFolder, SyncState
from tests.unit_app.fake_client import FakeClient

D = TypeVar("D", bound=QDialog)

FOLDER = "/home/me/Sync/Rememora"
NO_ID = RequestId(0)
DESK = SyncDevice(id=DeviceId("a"), name="Desk", is_this=True, last_seen_at=1_700_000_000.0)
LAPTOP = SyncDevice(id=DeviceId("b"), name="Laptop", last_seen_at=1_700_000_000.0)
SHARING = SyncState(folder=FOLDER, device_id=DESK.id, device_name="Desk", devices=(DESK, LAPTOP))
GONE = Problem(code="sync_folder_gone", what="The shared folder isn't there.", safe="Nothing is lost.")


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> SyncSection:
    section = SyncSection(client, style)
    qtbot.addWidget(section)
    client.become_ready()
    section.resize(700, 500)
    section.show()
    return section


def sharing(client: FakeClient, state: SyncState = SHARING) -> None:
    client.answer(SyncShown(request_id=NO_ID, state=state), ShowSync)


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(kind: type[D]) -> D:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_in_a_new_folder_it_begins_with_a_passphrase(qtbot: QtBot, client: FakeClient, section: SyncSection) -> None:
    sharing(client, SyncState())
    assert section.choose.isVisible()
    assert not section.stop.isVisible()
    section.use_folder(FOLDER)
    assert client.last(LookAtSyncFolder).folder == FOLDER
    client.answer(SyncFolderSeen(request_id=NO_ID, folder=SyncFolder(path=FOLDER, finding=SyncFinding.NEW)))
    dialog = opened(StartDialog)
    dialog.name.setText("Desk")
    qtbot.keyClicks(dialog.first.edit, "two words")
    qtbot.keyClicks(dialog.second.edit, "two wards")
    assert "aren't the same" in words(dialog)
    dialog.understood.setChecked(True)
    assert not dialog.action.isEnabled()
    dialog.second.edit.setText("two words")
    click(qtbot, dialog.action)
    asked = client.last(StartSync)
    assert (asked.folder, asked.name, asked.passphrase) == (FOLDER, "Desk", "two words")
    client.answer(SyncShown(request_id=NO_ID, state=SHARING), StartSync)
    assert section.stop.isVisible()
    assert FOLDER in words(section)


def test_where_others_share_it_joins_and_says_with_whom(qtbot: QtBot, client: FakeClient, section: SyncSection) -> None:
    sharing(client, SyncState())
    section.use_folder(FOLDER)
    found = SyncFolder(path=FOLDER, finding=SyncFinding.SHARED, devices=(SyncDevice(id=DeviceId("b")),))
    client.answer(SyncFolderSeen(request_id=NO_ID, folder=found))
    dialog = opened(JoinDialog)
    assert "1 computer" in words(dialog)
    dialog.name.setText("Desk")
    qtbot.keyClicks(dialog.secret.edit, "wrong")
    click(qtbot, dialog.action)
    client.fail(Problem(code="wrong_passphrase", what="No."), JoinSync)
    assert "isn't the passphrase" in words(dialog)
    dialog.secret.edit.setText("two words")
    click(qtbot, dialog.action)
    assert client.last(JoinSync).passphrase == "two words"
    client.answer(SyncShown(request_id=NO_ID, state=SHARING), JoinSync)
    qtbot.waitUntil(lambda: "Laptop" in words(section))


@pytest.mark.parametrize("finding", [SyncFinding.NEWER, SyncFinding.DAMAGED, SyncFinding.MIXED, SyncFinding.UNUSABLE])
def test_a_folder_that_cannot_be_used_says_why(
    qtbot: QtBot, client: FakeClient, section: SyncSection, finding: SyncFinding
) -> None:
    section.use_folder(FOLDER)
    with qtbot.waitSignal(section.failed) as failed:
        found = SyncFolder(path=FOLDER, finding=finding, problem=GONE)
        client.answer(SyncFolderSeen(request_id=NO_ID, folder=found))
    assert failed.args == [GONE]


def test_what_is_wrong_with_the_folder_and_with_a_computer_is_seen(
    qtbot: QtBot, client: FakeClient, section: SyncSection
) -> None:
    sharing(client)
    gap = Problem(code="sync_gap", what="One of its files has not come yet.")
    devices = (DESK, SyncDevice(id=LAPTOP.id, name="Laptop", problem=gap))
    client.emit(SyncChanged(state=SyncState(folder=FOLDER, devices=devices, problem=GONE)))
    qtbot.waitUntil(lambda: gap.what in words(section))
    assert GONE.what in words(section)
    client.emit(SyncChanged(state=SHARING))
    qtbot.waitUntil(lambda: "Laptop" in words(section))
    assert GONE.what not in words(section)
    assert gap.what not in words(section)


def test_now_waits_for_what_it_began(qtbot: QtBot, client: FakeClient, section: SyncSection) -> None:
    sharing(client)
    click(qtbot, section.now)
    assert not section.now.isEnabled()
    client.answer(SyncShown(request_id=NO_ID, state=SHARING), SyncNow)
    assert section.now.isEnabled()


def test_this_computer_is_renamed_and_another_taken_out(qtbot: QtBot, client: FakeClient, section: SyncSection) -> None:
    sharing(client)
    rename = next(button for button in section.findChildren(QPushButton) if button.text() == "Change the name…")
    click(qtbot, rename)
    dialog = opened(RenameDialog)
    assert dialog.name.text() == "Desk"
    dialog.name.setText("Kitchen")
    click(qtbot, dialog.action)
    assert client.last(RenameSyncDevice).name == "Kitchen"
    client.answer(SyncShown(request_id=NO_ID, state=SHARING), RenameSyncDevice)
    click(qtbot, section.removals[LAPTOP.id])
    opened(ConfirmDialog).accept()
    assert client.last(RemoveSyncDevice).device_id == LAPTOP.id


@pytest.mark.parametrize("files", [False, True])
def test_it_is_stopped(qtbot: QtBot, client: FakeClient, section: SyncSection, files: bool) -> None:
    sharing(client)
    click(qtbot, section.stop)
    dialog = opened(StopDialog)
    dialog.files.setChecked(files)
    click(qtbot, dialog.action)
    assert client.last(StopSync).remove_files is files
    client.answer(SyncShown(request_id=NO_ID, state=SyncState()), StopSync)
    assert section.choose.isVisible()
    assert "Laptop" not in words(section)
