"""The folders that the file tools may look into, or change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.choices import Choice
from app.widgets.labels import ElidedLabel, Label
from core.protocol import ChangeSettings, Failed, Reply
from core.records import ToolFolder


class FolderList(QWidget):
    """Signals:
        failed: (Problem)

    Attributes:
        add_button
        folders: as they are shown.
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self.folders: tuple[ToolFolder, ...] = ()
        self._rows: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._words = Label("", "note", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(self.tr("Folders for files"), wrap=True))
        head.addWidget(self._words)
        column.addLayout(head)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        column.addLayout(self._column)
        self.add_button = Button(self.tr("Add a folder…"))
        self.add_button.set_icon(style, "folder-plus")
        self.add_button.clicked.connect(self._choose)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_folders(())
        self._draw()

    def show_folders(self, folders: tuple[ToolFolder, ...]) -> None:
        if folders != self.folders:
            self.folders = folders
            self._draw()

    def _draw(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(at, folder) for at, folder in enumerate(self.folders)]
        for row in self._rows:
            self._column.addWidget(row)
        self._words.setText(
            self.tr("Tools reach nothing outside of these. What they change is shown before, and can be undone.")
            if self.folders
            else self.tr("None yet: tools can't reach any file of yours.")
        )

    def _row(self, at: int, folder: ToolFolder) -> QWidget:
        shown = QDir.toNativeSeparators(folder.path)
        choice = Choice(self._style)
        choice.addItem(self.tr("May read"), False)
        choice.addItem(self.tr("May read and change"), True)
        choice.setCurrentIndex(choice.findData(folder.writable))
        choice.setAccessibleName(self.tr("What tools may do in %1").replace("%1", shown))
        choice.activated.connect(lambda: self._change(at, writable=bool(choice.currentData())))
        remove = IconButton(self._style, "close", self.tr("Take %1 away").replace("%1", shown))
        remove.clicked.connect(partial(self._remove, at))
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(QDir(folder.path).dirName() or shown))
        words.addWidget(ElidedLabel(shown, "note"))
        row.addLayout(words, 1)
        row.addWidget(choice)
        row.addWidget(remove)
        return room

    # --- what the user does -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        Files(self._client, self.window()).choose_folder(self.tr("A folder that tools may look into"), self.add)

    def add(self, path: str) -> None:
        """Let tools read what is in a folder."""
        if all(folder.path != path for folder in self.folders):
            self._set((*self.folders, ToolFolder(path=path)))

    def _change(self, at: int, *, writable: bool) -> None:
        changed = ToolFolder(path=self.folders[at].path, writable=writable)
        self._set((*self.folders[:at], changed, *self.folders[at + 1 :]))

    def _remove(self, at: int, _checked: bool = False) -> None:
        self._set((*self.folders[:at], *self.folders[at + 1 :]))

    def _set(self, folders: tuple[ToolFolder, ...]) -> None:
        def settled(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._draw()
                self.failed.emit(reply.problem)

        self._client.ask(ChangeSettings(tool_folders=folders), settled)
