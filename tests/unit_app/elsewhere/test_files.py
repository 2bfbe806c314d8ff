"""With a core elsewhere, no path of this computer is ever handed to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.elsewhere.path_dialog import PathDialog
from app.elsewhere.route import Route
from app.main_window import MainWindow
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.tools.server_dialog import NEW, ServerDialog
from app.translation import Language, Translation
from app.widgets.notice import NoticeStack
from core.protocol import AddDocuments, ExportMemories, LoadModel, PlanBackups, PreviewImport
from core.records import Folders, TransferFormat
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import LEASE, answer_all

FOLDERS = Folders(data="/srv/r", models="/srv/r/m", config="/srv/r/c", logs="/srv/r/l", home="/home/ada")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, tmp_path: Path, translation: Translation
) -> Iterator[MainWindow]:
    appearance = Appearance(tmp_path / "window.ini")
    appearance.language = Language.ENGLISH
    appearance.welcomed = True
    client.route = Route("ssh big python -m core", "big")
    program = Program(qapp, client, style, appearance, translation)
    program.show()
    client.become_ready(folders=FOLDERS, machine="big")
    answer_all(client)
    yield program.window
    program.shown.close()


def asked() -> PathDialog:
    assert not any(isinstance(one, QFileDialog) for one in QApplication.topLevelWidgets() if one.isVisible())
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, PathDialog) and one.isVisible())
    return dialog


def give(dialog: PathDialog, text: str) -> None:
    if isinstance(dialog.field, QPlainTextEdit):
        dialog.field.setPlainText(text)
    else:
        dialog.field.setText(text)
    dialog.action.click()


def test_nothing_is_said_to_be_kept_here_or_to_be_dropped_here(
    client: FakeClient, window: MainWindow, style: Style, qtbot: QtBot
) -> None:
    said = {label.text() for label in window.findChildren(QLabel) if not label.isHidden()}
    assert "Write already: what you send waits for the model." in said
    assert not any("can also be dropped on this page" in words for words in said)
    assert "Whoever can use the account on big can then open Rememora, without the passphrase." in said
    dialog = ServerDialog(client, style, NEW, window)
    qtbot.addWidget(dialog)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert "Variables it is started with; they are kept on big only" in said
    assert dialog.kind.itemText(0) == "A program on big"


def test_documents_are_named_by_their_paths_there(client: FakeClient, window: MainWindow) -> None:
    window.documents.choose_files()
    dialog = asked()
    give(dialog, "/data/a.pdf\nb.pdf")
    assert dialog.isVisible()
    assert dialog.words.text() == "Give the whole path, from the root on: “b.pdf” isn't one."
    assert not client.all(AddDocuments)
    give(dialog, "/data/a.pdf\n\n~/b.pdf ")
    assert client.last(AddDocuments).paths == ("/data/a.pdf", "/home/ada/b.pdf")


@pytest.mark.parametrize(
    ("begin", "typed", "told"),
    [
        (lambda w: w.documents.choose_folder(), "/data", lambda c: c.last(AddDocuments).paths == ("/data",)),
        (
            lambda w: w.memories.files._choose_import(),
            "~/m.json",
            lambda c: c.last(PreviewImport).path == "/home/ada/m.json",
        ),
        (
            lambda w: w.memories.files._choose_export(TransferFormat.JSON),
            "",
            lambda c: c.last(ExportMemories).path.startswith("/home/ada/Rememora "),
        ),
        (
            lambda w: w.memories.files._choose_export(TransferFormat.JSON),
            "~/m",
            lambda c: c.last(ExportMemories).path == "/home/ada/m.json",
        ),
        (
            lambda w: w.settings.backups._choose_folder(lambda: None),
            "/backups",
            lambda c: c.last(PlanBackups).plan.folder == "/backups",
        ),
        (
            lambda w: next(b for b in w.findChildren(QPushButton) if b.text() == "Open GGUF file…").click(),
            "/models/a.gguf",
            lambda c: c.last(LoadModel).model == "/models/a.gguf",
        ),
    ],
)
def test_what_is_chosen_is_a_path_of_that_machine(
    client: FakeClient,
    window: MainWindow,
    begin: Callable[[MainWindow], object],
    typed: str,
    told: Callable[[FakeClient], bool],
) -> None:
    begin(window)
    dialog = asked()
    give(dialog, typed) if typed else dialog.action.click()
    assert told(client)


def test_a_file_that_is_dropped_is_not_taken_and_it_is_said_why(
    client: FakeClient, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    point, copy, left = QPointF(200, 200), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(point.toPoint(), copy, data, left, none))
    assert "big" in window.dropping.hint.words
    for page in (PageName.CHAT, PageName.DOCUMENTS, PageName.PERSONAS, PageName.MEMORIES):
        window.show_page(page)
        window.dropEvent(QDropEvent(point, copy, data, left, none))
    assert not client.all(AddDocuments)
    assert [one.what for one in window.notices.problems] == [
        "Rememora runs on big, where the files of this computer aren't."
    ]
    window.chat.composer.field.insertFromMimeData(data)
    assert not client.all(AddDocuments)
    assert window.chat.attachments.held == ()


def test_what_is_there_is_not_opened_here(
    client: FakeClient, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.documents.document_actions.open_outside(LEASE)
    window.documents.document_actions.show_in_files(LEASE)
    assert opened == []
    told = [one.what for stack in window.findChildren(NoticeStack) for one in stack.problems]
    assert told == ["This is on big, and can't be shown here."]
    assert not window.settings._open_data.isEnabled()
    assert window.settings._open_data.toolTip()
