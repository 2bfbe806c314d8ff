"""The panel beside the list: one document or followed folder, with all that is known of it and can be done with it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from app.chat.dates import moment_text
from app.documents.actions import DocumentActions
from app.documents.document_model import Entry
from app.documents.menus import fill_document_menu
from app.documents.words import (
    breakable,
    folder_text,
    format_text,
    holds_text,
    language_text,
    locked,
    pages_text,
    place_text,
    state_text,
    title_text,
    unheard,
)
from app.listening.words import fetch_words
from app.projects.project_list import ProjectList
from app.style import Space, Style, sides
from app.tasks.sources import ready
from app.translation import size_text
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.notice import ProblemView
from app.widgets.page import ScrollColumn
from core.records import Document, DocumentFolder, DocumentStatus

_PATTERNS_HIGH = 96


class DocumentDetail(QFrame):
    """Signals:
    closed: back to the list.
    opened: (Document) in the reader.
    asked_about: (tuple of Document) a conversation about them is wanted.
    folder_opened: (DocumentFolder) what is in it is to be listed.
    compared: (Document, Document or None) what changed in it, or to it from another one, is to be shown.
    speech_models_wanted: where models for speech are fetched.

    Attributes:
        entry: what is shown.
        several: those that are shown together.
    """

    closed = Signal()
    opened = Signal(object)
    asked_about = Signal(object)
    folder_opened = Signal(object)
    compared = Signal(object, object)
    speech_models_wanted = Signal()

    def __init__(
        self,
        style: Style,
        actions: DocumentActions,
        projects: ProjectList,
        add_tasks: Callable[[QMenu, tuple[Document, ...]], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`add_tasks`: puts what can be done to documents into a menu; None: nothing can."""
        super().__init__(parent)
        self._add_tasks = add_tasks
        self._style = style
        self._actions = actions
        self._projects = projects
        self._folders: tuple[DocumentFolder, ...] = ()
        self._narrow = False
        self.entry: Entry | None = None
        self.several: tuple[Entry, ...] = ()
        self._state = Label("", wrap=True)
        self._holds = Label("", "soft", wrap=True)
        self.patterns = QPlainTextEdit()
        self.save_button = Button("")
        self.back = IconButton(style, "chevron-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.closed)
        self._room = QWidget()
        self._room_column = QVBoxLayout(self._room)
        self._room_column.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._room_column.addWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.M)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(ScrollColumn(self._room), 1)
        self.back.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        style.changed.connect(self._dress)
        self._dress()

    @property
    def shown_text(self) -> str:
        """All its words, for tests."""
        return "\n".join(label.text() for label in self._content.findChildren(QLabel)).replace("\u200b", "")

    @property
    def buttons(self) -> dict[str, Button]:
        """By their words."""
        return {button.text(): button for button in self._content.findChildren(Button)}

    def set_narrow(self, narrow: bool) -> None:
        """Whether it takes the place of the list, and so needs a way back."""
        self._narrow = narrow
        self.back.setVisible(narrow)
        self._dress()

    def set_folders(self, folders: Sequence[DocumentFolder]) -> None:
        """Those that are followed."""
        self._folders = tuple(folders)
        shown = self.entry
        if isinstance(shown, DocumentFolder):
            now = next((folder for folder in folders if folder.id == shown.id), None)
            if now is not None and now != shown:
                self.show_entry(now)

    def clear(self) -> None:
        self.entry, self.several = None, ()

    # --- one --------------------------------------------------------------------------------------------------

    def show_entry(self, entry: Entry) -> None:
        """Show a document or a folder; what is being written of the same folder stays."""
        before, self.entry, self.several = self.entry, entry, ()
        if isinstance(entry, Document):
            if isinstance(before, Document) and _looks_alike(before, entry):
                self._state.setText(self._state_words(entry))
            else:
                self._build_document(entry, self._begin())
        elif isinstance(before, DocumentFolder) and _followed_alike(before, entry):
            self._holds.setText(holds_text(entry))
        else:
            self._build_folder(entry, self._begin())

    def show_several(self, entries: Sequence[Entry], count: int) -> None:
        """What can be done with several at once. `count`: how many are selected, of which these are listed by now."""
        self.entry, self.several = None, tuple(entries)
        column = self._begin()
        column.addWidget(Label(self.tr("%n selected", "", count), "heading", wrap=True))
        documents = tuple(entry for entry in entries if isinstance(entry, Document))
        buttons = []
        if documents:
            buttons.append(self._button(self.tr("Ask about them"), lambda: self.asked_about.emit(documents), "primary"))
            if len(documents) == len(entries) and all(map(ready, documents)):
                buttons += self._task_buttons(documents)
            buttons.append(self._button(self.tr("Read again"), lambda: self._actions.read_again(documents)))
        remove = self._button(self.tr("Remove"), lambda: self._actions.remove(self.several), "destructive")
        for button in (*buttons, remove):
            button.setEnabled(len(entries) == count)
        self._add_buttons(column, *buttons, remove)
        column.addWidget(Label(self.tr("Their files stay where they are."), "note", wrap=True))
        column.addStretch()

    def _build_document(self, document: Document, column: QVBoxLayout) -> None:
        column.addWidget(Label(breakable(title_text(document)), "heading", wrap=True))
        facts = (
            format_text(document),
            pages_text(document),
            size_text(document.size) if document.size else "",
            language_text(document.language),
        )
        column.addWidget(Label(" · ".join(filter(None, facts)), "soft", wrap=True))
        readable = document.status is DocumentStatus.READY or document.read_at is not None
        buttons = self._repairs(document)
        if readable:
            look = "" if buttons else "primary"
            buttons.append(self._button(self.tr("Open"), lambda: self.opened.emit(document), look))
            buttons.append(self._button(self.tr("Ask about it"), lambda: self.asked_about.emit((document,))))
        if ready(document):
            buttons += self._task_buttons((document,))
        more = IconButton(self._style, "more", self.tr("More for this document"))
        menu = Menu(more)
        fill_document_menu(
            menu,
            self._style,
            self._actions,
            (document,),
            opened=self.opened.emit if readable else None,
            asked=self.asked_about.emit if readable else None,
            compared=self.compared.emit,
        )
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add_buttons(column, *buttons, more)
        self._section(column, self.tr("State"))
        self._state = Label(self._state_words(document), wrap=True)
        if document.problem is not None and document.status is DocumentStatus.UNREAD:
            column.addWidget(ProblemView(self._style, document.problem))
        else:
            column.addWidget(self._state)
        if document.status is DocumentStatus.MISSING:
            words = self.tr("It is no longer where it was. What was read of it is still found, until you remove it.")
            column.addWidget(Label(words, "note", wrap=True))
        self._section(column, self.tr("Where it is"))
        column.addWidget(Label(breakable(place_text(document.path)), wrap=True))
        for words in self._belongings(document):
            column.addWidget(Label(words, "soft", wrap=True))
        column.addStretch()

    def _task_buttons(self, documents: tuple[Document, ...]) -> list[Button]:
        """What can be done to them, behind one button."""
        if self._add_tasks is None:
            return []
        button = Button(self.tr("Summarise, translate…"))
        button.set_icon(self._style, "chevron-down")
        button.set_icon_last()
        menu = Menu(button)

        def fill() -> None:
            menu.clear()
            if self._add_tasks is not None:
                self._add_tasks(menu, documents)

        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        return [button]

    def _repairs(self, document: Document) -> list[Button]:
        """What can be done so that it is read, or isn't."""
        actions = self._actions
        again = self.tr("Try again")
        if locked(document):
            give = self._button(self.tr("Give password…"), lambda: actions.ask_password(document), "primary")
            return [give, self._button(again, lambda: actions.read_again((document,)))]
        if unheard(document):
            fetch = self._button(fetch_words(), self.speech_models_wanted.emit, "primary")
            return [fetch, self._button(again, lambda: actions.read_again((document,)))]
        if document.status in (DocumentStatus.UNREAD, DocumentStatus.MISSING):
            return [self._button(again, lambda: actions.read_again((document,)), "primary")]
        if document.status in (DocumentStatus.WAITING, DocumentStatus.READING):
            return [self._button(self.tr("Don't read it now"), lambda: actions.cancel((document,)))]
        return []

    def _state_words(self, document: Document) -> str:
        if document.status is DocumentStatus.READY and document.read_at is not None:
            return self.tr("Read %1").replace("%1", moment_text(document.read_at, time.time()))
        return state_text(document, time.time())

    def _belongings(self, document: Document) -> list[str]:
        words = []
        folder = next((one for one in self._folders if one.id == document.folder_id), None)
        if folder is not None:
            words.append(self.tr("In the followed folder “%1”").replace("%1", folder_text(folder)))
        project = self._projects.name(document.project_id)
        if project:
            words.append(self.tr("Only for the project “%1”").replace("%1", project))
        if document.conversation_id is not None:
            words.append(self.tr("Only for one conversation"))
        return words

    def _build_folder(self, folder: DocumentFolder, column: QVBoxLayout) -> None:
        actions = self._actions
        column.addWidget(Label(breakable(folder_text(folder)), "heading", wrap=True))
        self._holds = Label(holds_text(folder), "soft", wrap=True)
        column.addWidget(self._holds)
        pause = self._button(
            self.tr("Follow again") if folder.paused else self.tr("Pause"),
            lambda: actions.set_folder(folder, paused=not folder.paused),
        )
        self._add_buttons(
            column,
            self._button(self.tr("Show its documents"), lambda: self.folder_opened.emit(folder), "primary"),
            pause,
            self._button(self.tr("Remove"), lambda: actions.remove((folder,)), "destructive"),
        )
        if folder.problem is not None:
            column.addWidget(ProblemView(self._style, folder.problem))
        if folder.paused:
            words = self.tr("It isn't looked at for now. What was read of it is still found.")
        else:
            words = self.tr("What comes, changes or goes in it does so here. Nothing in it is ever changed.")
        column.addWidget(Label(words, "note", wrap=True))
        self._section(column, self.tr("Where it is"))
        column.addWidget(Label(breakable(place_text(folder.path)), wrap=True))
        show = Button(self.tr("Show in the file manager"), "link")
        show.clicked.connect(lambda: actions.show_in_files(folder))
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        project = self._projects.name(folder.project_id)
        if project:
            column.addWidget(Label(self.tr("Only for the project “%1”").replace("%1", project), "soft", wrap=True))
        self._add_patterns(folder, column)
        column.addStretch()

    def _add_patterns(self, folder: DocumentFolder, column: QVBoxLayout) -> None:
        words = self.tr("Left out")
        self._section(column, words)
        self.patterns = QPlainTextEdit("\n".join(folder.ignore))
        self.patterns.setTabChangesFocus(True)
        self.patterns.setAccessibleName(words)
        self.patterns.setPlaceholderText("drafts/\n*.tmp")
        self.patterns.setFixedHeight(self._style.px(_PATTERNS_HIGH))
        column.addWidget(self.patterns)
        note = self.tr(
            "One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents."
        )
        column.addWidget(Label(note, "note", wrap=True))
        self.save_button = self._button(self.tr("Save"), lambda: self._save_patterns(folder), "primary")
        self.save_button.setEnabled(False)
        self.patterns.textChanged.connect(
            lambda: self.save_button.setEnabled(self._written_patterns() != list(folder.ignore))
        )
        self._add_buttons(column, self.save_button)

    def _written_patterns(self) -> list[str]:
        return [line.strip() for line in self.patterns.toPlainText().splitlines() if line.strip()]

    def _save_patterns(self, folder: DocumentFolder) -> None:
        self.save_button.setEnabled(False)
        self._actions.set_folder(folder, ignore=self._written_patterns(), paused=folder.paused)

    # --- parts ------------------------------------------------------------------------------------------------

    def _begin(self) -> QVBoxLayout:
        """An empty panel."""
        self._room_column.removeWidget(self._content)
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._room_column.addWidget(self._content)
        return column

    def _section(self, column: QVBoxLayout, words: str) -> None:
        column.addSpacing(Space.S)
        column.addWidget(Label(words, "section"))

    def _button(self, words: str, do: Callable[[], None], look: str = "") -> Button:
        button = Button(words, look)
        button.clicked.connect(lambda: do())
        return button

    def _add_buttons(self, column: QVBoxLayout, *buttons: QWidget) -> None:
        strip = QWidget()
        row = FlowLayout(Space.S, strip)
        for button in buttons:
            row.addWidget(button)
        column.addWidget(strip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        line = "none" if self._narrow else f"1px solid {self._style.tokens.line}"
        self.setStyleSheet(f"DocumentDetail {{ border: none; border-{sides()[0]}: {line}; }}")


def _looks_alike(one: Document, other: Document) -> bool:
    """They differ only in how far it is with them."""
    return _still(one) == _still(other)


def _still(document: Document) -> Document:
    return replace(document, pages_read=0, read_at=None if document.read_at is None else 0.0)


def _followed_alike(one: DocumentFolder, other: DocumentFolder) -> bool:
    return replace(one, documents=0, unread=0) == replace(other, documents=0, unread=0)
