"""Backups in the settings: what is needed first, how far it is, what would go when one is restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.backup.passphrase_dialog import BackupPassphraseDialog
from app.backup.restore_dialog import RestoreDialog
from app.backup.section import BackupSection
from app.style import Style
from core.protocol import (
    BackupMade,
    BackupOpened,
    BackupProgressed,
    BackupReady,
    BackupsChanged,
    BackupsShown,
    CancelBackup,
    MakeBackup,
    OpenBackup,
    PlanBackups,
    RequestId,
    RestoreBackup,
    SetBackupPassphrase,
    ShowBackups,
)
from core.records import (
    BackupComparison,
    BackupContents,
    BackupEvery,
    BackupFile,
    BackupPlan,
    Differences,
    Problem,
)
from tests.unit_app.fake_client import FakeClient

FOLDER = BackupPlan(folder="/media/disk")
NO_ID = RequestId(0)


def shown(plan: BackupPlan = FOLDER, *, needs: bool = False, **fields: object) -> BackupsShown:
    return BackupsShown(request_id=NO_ID, plan=plan, needs_passphrase=needs, **fields)  # type: ignore[arg-type]


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> BackupSection:
    section = BackupSection(client, style)
    qtbot.addWidget(section)
    client.become_ready()
    section.resize(700, 500)
    section.show()
    return section


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(kind: type[QDialog]) -> QDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_one_is_made_and_told(qtbot: QtBot, client: FakeClient, section: BackupSection) -> None:
    client.answer(shown(), ShowBackups)
    assert "no backup" in section.state.text()
    click(qtbot, section.now)
    assert client.last(MakeBackup).path == ""
    assert not section.now.isEnabled()
    client.emit(BackupProgressed(progress=0.5))
    assert section.making.bar.value() == 500
    click(qtbot, section.making.cancel)
    assert client.all(CancelBackup)
    made = BackupMade(request_id=NO_ID, backup=BackupFile(path="/media/disk/one.rememora", made_at=1.0, size=9))
    with qtbot.waitSignal(section.toast_requested) as told:
        client.answer(made, MakeBackup)
    assert "one.rememora" in told.args[0].text
    assert section.now.isEnabled()
    assert section.making.isHidden()
    client.emit(BackupsChanged())
    client.answer(shown(found=(made.backup,)), ShowBackups)
    assert "Last backup" in section.state.text()


def test_what_is_missing_is_asked_for_first(qtbot: QtBot, client: FakeClient, section: BackupSection) -> None:
    client.answer(shown(BackupPlan(), needs=True), ShowBackups)
    section.every.setCurrentIndex(section.every.findData(BackupEvery.DAY))
    section.every.activated.emit(section.every.currentIndex())
    assert section.every.currentData() == BackupEvery.NEVER, "until all is there, it says what holds"
    dialog = opened(BackupPassphraseDialog)
    assert isinstance(dialog, BackupPassphraseDialog)
    dialog.first.edit.setText("correct horse")
    dialog.second.edit.setText("wrong")
    assert dialog.words.text()
    assert not dialog.action.isEnabled()
    dialog.second.edit.setText("correct horse")
    assert not dialog.action.isEnabled(), "it isn't understood yet"
    dialog.understood.setChecked(True)
    click(qtbot, dialog.action)
    assert client.last(SetBackupPassphrase).passphrase == "correct horse"
    client.answer(shown(BackupPlan()), SetBackupPassphrase)
    section.use_folder("/media/disk", lambda: None)
    assert client.last(PlanBackups).plan.folder == "/media/disk"


def test_why_none_was_made_is_told(client: FakeClient, section: BackupSection) -> None:
    client.answer(shown(problem="The backup couldn't be written."), ShowBackups)
    assert "couldn't be written" in section.state.text()


def test_a_failure_is_told_and_it_can_be_tried_again(qtbot: QtBot, client: FakeClient, section: BackupSection) -> None:
    client.answer(shown(), ShowBackups)
    click(qtbot, section.now)
    problem = Problem(code="storage_full", what="There is no room for a backup.")
    with qtbot.waitSignal(section.failed) as told:
        client.fail(problem, MakeBackup)
    assert told.args == [problem]
    assert section.now.isEnabled()


def contents(**fields: int) -> BackupContents:
    return BackupContents(store="s", made_at=1.0, program="1", schema=10, changed_at=1_700_000_000.0, **fields)


@pytest.fixture
def dialog(client: FakeClient, section: BackupSection) -> Callable[[], RestoreDialog]:
    def look() -> RestoreDialog:
        section.look_into("/media/disk/one.rememora")
        dialog = opened(RestoreDialog)
        assert isinstance(dialog, RestoreDialog)
        return dialog

    return look


def test_what_would_go_is_told_before_one_is_restored(
    qtbot: QtBot, client: FakeClient, section: BackupSection, dialog: Callable[[], RestoreDialog]
) -> None:
    looked = dialog()
    assert client.last(OpenBackup).secret == ""
    client.fail(Problem(code="wrong_passphrase", what="This backup needs the passphrase it was made with."), OpenBackup)
    assert looked.secret.isVisible()
    assert not looked.action.isEnabled()
    looked.secret.edit.setText("correct horse")
    click(qtbot, looked.action)
    assert client.last(OpenBackup).secret == "correct horse"
    client.answer(
        BackupOpened(
            request_id=NO_ID,
            comparison=BackupComparison(
                there=contents(conversations=7, memories=30),
                here=contents(conversations=9, memories=33),
                conversations=Differences(only_here=2, newer_here=1, same=6),
                memories=Differences(only_here=3, same=30),
                titles_only_here=("A trip to Ghent",),
            ),
        ),
        OpenBackup,
    )
    assert "All that is here stays" in words(looked) and "A trip to Ghent" not in words(looked)
    looked.instead.click()
    told = words(looked)
    assert "conversations 3, memories 3" in told
    assert "A trip to Ghent" in told
    looked.settings.setChecked(True)
    click(qtbot, looked.action)
    assert client.last(RestoreBackup).settings and not client.last(RestoreBackup).merge
    with qtbot.waitSignal(section.restored):
        client.answer(BackupReady(request_id=NO_ID), RestoreBackup)


def test_where_there_is_something_it_is_brought_together_with_it(
    qtbot: QtBot, client: FakeClient, dialog: Callable[[], RestoreDialog]
) -> None:
    looked = dialog()
    comparison = BackupComparison(
        there=contents(conversations=7, memories=30),
        here=contents(conversations=9, memories=33),
        conversations=Differences(only_there=2, newer_there=1, only_here=4, same=4),
        memories=Differences(only_there=5, newer_there=3, same=22),
    )
    client.answer(BackupOpened(request_id=NO_ID, comparison=comparison), OpenBackup)
    assert looked.together.isChecked()
    assert "new conversations 2, newer ones 1; new memories 5, newer ones 3." in words(looked)
    click(qtbot, looked.action)
    assert client.last(RestoreBackup).merge
    choices = (looked.together, looked.instead, looked.settings)
    assert not any(choice.isEnabled() for choice in choices), "it is on its way"
    client.fail(Problem(code="storage_full", what="The disk is full."), RestoreBackup)
    assert all(choice.isEnabled() for choice in choices)
    looked.reject()


def test_where_there_is_nothing_nothing_is_asked(
    qtbot: QtBot, client: FakeClient, dialog: Callable[[], RestoreDialog]
) -> None:
    looked = dialog()
    comparison = BackupComparison(
        there=contents(conversations=7, memories=30),
        here=contents(),
        conversations=Differences(only_there=7),
        memories=Differences(only_there=30),
    )
    client.answer(BackupOpened(request_id=NO_ID, comparison=comparison), OpenBackup)
    assert looked.together.isHidden() and looked.instead.isHidden()
    assert "Nothing that is here would be missing" in words(looked)
    click(qtbot, looked.action)
    assert not client.last(RestoreBackup).merge
    looked.reject()


def test_a_wrong_passphrase_is_told(qtbot: QtBot, client: FakeClient, dialog: Callable[[], RestoreDialog]) -> None:
    looked = dialog()
    wrong = Problem(code="wrong_passphrase", what="This doesn't open the backup.")
    client.fail(wrong, OpenBackup)
    looked.secret.edit.setText("wrong")
    click(qtbot, looked.action)
    client.fail(wrong, OpenBackup)
    assert "doesn't open" in words(looked)
    looked.reject()


def test_closing_it_stops_what_is_going_on(client: FakeClient, dialog: Callable[[], RestoreDialog]) -> None:
    looked = dialog()
    looked.reject()
    assert client.all(CancelBackup)


def test_files_are_named_by_their_name(dialog: Callable[[], RestoreDialog]) -> None:
    looked = dialog()
    assert Path("/media/disk/one.rememora").name in words(looked)
    looked.reject()
