"""What the list of documents is narrowed to: a row of buttons with menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.chat.plain_text import one_line
from app.documents.words import folder_text, place_text, status_text
from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.menu import Menu
from core.records import (
    ConversationId,
    DocumentFilter,
    DocumentFolder,
    DocumentFolderId,
    DocumentStatus,
    ProjectId,
)

_LONGEST = 40


class DocumentFilters(QWidget):
    """Holds the filter in force; its words are not among these.

    Attributes:
        wanted: the filter.
        status, folder, project, conversation: the buttons. Those for folders and projects are there while there are some; the last one
            while the documents of one conversation are shown, which a click ends.

    Signals:
        changed(): the user has chosen something.
    """

    changed = Signal()

    def __init__(self, style: Style, projects: ProjectList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._projects = projects
        self._folders: tuple[DocumentFolder, ...] = ()
        self._icons: dict[Button, str] = {}
        self.wanted = DocumentFilter()
        row = FlowLayout(Space.S)
        self.setLayout(row)
        self.status = self._button("filter", self.tr("How far they are"))
        self.folder = self._button("folder", self.tr("Which folder they are in"))
        self.project = self._button("source", self.tr("Which project they belong to"))
        self.conversation = self._button("chat", self.tr("Show all documents again"))
        for button, fill in (
            (self.status, self._fill_status),
            (self.folder, self._fill_folders),
            (self.project, self._fill_projects),
        ):
            button.setMenu(Menu(button))
            button.menu().aboutToShow.connect(fill)
        self.conversation.clicked.connect(lambda: self._change(DocumentFilter()))
        for button in (self.status, self.folder, self.project, self.conversation):
            row.addWidget(button)
        projects.changed.connect(self._say)
        self._say()

    @property
    def narrowed(self) -> bool:
        """Fewer than all documents are wanted."""
        return self.wanted != DocumentFilter()

    def clear(self) -> None:
        self.wanted = DocumentFilter()
        self._say()

    def set_folders(self, folders: Sequence[DocumentFolder]) -> None:
        """Those that are followed."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self._say()

    def show_folder(self, folder_id: DocumentFolderId) -> None:
        """Want what is in a folder."""
        self._change(DocumentFilter(folder_id=folder_id))

    def show_conversation(self, conversation_id: ConversationId) -> None:
        """Want what belongs to one conversation alone."""
        self._change(DocumentFilter(conversation_id=conversation_id))

    def actions_of(self, button: Button) -> dict[str, QAction]:
        """The entries of a button's menu, by their words."""
        button.menu().aboutToShow.emit()
        return {action.text(): action for action in button.menu().actions()}

    # --- menus ------------------------------------------------------------------------------------------------

    def _button(self, icon: str, words: str) -> Button:
        button = Button("", "pill")
        self._icons[button] = icon
        button.setToolTip(words)
        return button

    def _fill(self, button: Button, entries: Sequence[tuple[str, bool, Callable[[], DocumentFilter]]]) -> None:
        menu = button.menu()
        menu.clear()
        for words, chosen, wanted in entries:
            action = menu.addAction(_short(words).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(lambda _=False, wanted=wanted: self._change(wanted()))

    def _fill_status(self) -> None:
        states: list[DocumentStatus | None] = [None, *DocumentStatus]
        self._fill(
            self.status,
            [
                (
                    self.tr("In any state") if state is None else status_text(state),
                    state is self.wanted.status,
                    lambda state=state: replace(self.wanted, status=state),  # type: ignore[misc]
                )
                for state in states
            ],
        )

    def _fill_folders(self) -> None:
        folders: list[DocumentFolderId | None] = [None, *(folder.id for folder in self._folders)]
        self._fill(
            self.folder,
            [
                (
                    self._folder_words(folder_id, long=True),
                    folder_id == self.wanted.folder_id,
                    lambda folder_id=folder_id: replace(self.wanted, folder_id=folder_id),  # type: ignore[misc]
                )
                for folder_id in folders
            ],
        )

    def _fill_projects(self) -> None:
        projects: list[ProjectId | None] = [None, *(project.id for project in self._projects.all)]
        self._fill(
            self.project,
            [
                (
                    self.tr("In any project or none") if project_id is None else self._projects.name(project_id),
                    project_id == self.wanted.project_id,
                    lambda project_id=project_id: replace(self.wanted, project_id=project_id),  # type: ignore[misc]
                )
                for project_id in projects
            ],
        )

    def _folder_words(self, folder_id: DocumentFolderId | None, *, long: bool) -> str:
        if folder_id is None:
            return self.tr("From anywhere")
        folder = next((one for one in self._folders if one.id == folder_id), None)
        if folder is None:
            return self.tr("Folder")
        # Two may be called the same.
        return place_text(folder.path) if long else folder_text(folder)

    # --- what is in force -------------------------------------------------------------------------------------

    def _change(self, wanted: DocumentFilter) -> None:
        self.wanted = wanted
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        wanted = self.wanted
        status = self.tr("State") if wanted.status is None else status_text(wanted.status)
        self._mark(self.status, status, wanted.status is not None)
        folder = self.tr("Folder") if wanted.folder_id is None else self._folder_words(wanted.folder_id, long=False)
        self._mark(self.folder, _short(folder), wanted.folder_id is not None)
        project = self.tr("Project") if wanted.project_id is None else one_line(self._projects.name(wanted.project_id))
        self._mark(self.project, _short(project), wanted.project_id is not None)
        self._mark(self.conversation, self.tr("Of one conversation"), True)
        of_one = wanted.conversation_id is not None
        self.folder.setVisible(not of_one and (bool(self._folders) or wanted.folder_id is not None))
        self.project.setVisible(not of_one and (bool(self._projects.all) or wanted.project_id is not None))
        self.conversation.setVisible(of_one)

    def _mark(self, button: Button, words: str, active: bool) -> None:
        button.setText(words.replace("&", "&&"))
        button.set_icon(self._style, self._icons[button], "accent" if active else "soft")
        button.setAccessibleName(f"{button.toolTip()}: {words}")


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
