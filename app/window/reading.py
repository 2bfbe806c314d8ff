"""A document beside the page: opened and closed, searched, and the keyboard given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.documents.open_file import FileOpener
from app.documents.reader import Reader
from app.tasks.menus import fill_task_menu
from app.tasks.sources import TaskSource, ready
from app.window.part import WindowPart
from core.records import Document, DocumentId

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Reading(WindowPart):
    """Between the window's pages and its reader."""

    def __init__(self, window: MainWindow, reader: Reader, files: FileOpener) -> None:
        super().__init__(window)
        self._reader = reader
        self._read_from: QWidget | None = None  # what had the keyboard when the reader was opened
        files.failed.connect(window.telling.tell)
        reader.failed.connect(window.telling.tell)
        reader.closed.connect(self.close)
        reader.menu_wanted.connect(self._fill_menu)
        chat = window.chat
        chat.document_file_requested.connect(files.open)
        for opening in (
            chat.reader_requested,
            chat.document_opened,
            window.documents.opened,
            window.tasks.reader_requested,
        ):
            opening.connect(self.open)

    @property
    def has_keyboard(self) -> bool:
        focus = self._window.focusWidget()
        return self._reader.isVisible() and focus is not None and self._reader.isAncestorOf(focus)

    def open(self, document_id: DocumentId, page: int = 1, start: int = 0, end: int = 0) -> None:
        """Show a document beside the page, or in its place where there is no room for both; see `Reader.open`."""
        if self._reader.isHidden():
            self._read_from = self._window.focusWidget()
            self._reader.show()
            self._window.panes.fit()
        self._reader.open(document_id, page, start, end)

    def close(self) -> None:
        """The keyboard goes back to where it was."""
        self._reader.hide()
        self._window.panes.fit()
        before = self._read_from
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menu(self, menu: QMenu, selected: str, document: Document) -> None:
        """What can be done with what is selected in a document, else with all of it."""
        source = TaskSource(text=selected) if selected.strip() else TaskSource(documents=(document,))
        if selected.strip() or ready(document):
            menu.addSeparator()
            fill_task_menu(menu, self._window.tasks.texts.starter, source, self._window)
