"""What can be done with conversations and projects, as entries of a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from app.style import Style
from core.records import Conversation, ConversationEdit, ConversationMode, Project

_LONGEST = 48


def fill_conversation_menu(
    menu: QMenu,
    style: Style,
    projects: Sequence[Project],
    chosen: Sequence[Conversation],
    *,
    change: Callable[[ConversationEdit], None],
    new_project: Callable[[], None],
) -> None:
    """Pin, move and archive; nothing of it for conversations that leave no trace."""
    tr = QCoreApplication.translate
    if any(one.mode is ConversationMode.NO_TRACE for one in chosen):
        menu.addSeparator()
        return
    pinned = all(one.pinned for one in chosen)
    menu.addAction(
        style.icon("pin"),
        tr("conversations", "Unpin") if pinned else tr("conversations", "Pin"),
        lambda: change(ConversationEdit(pinned=not pinned)),
    )
    move = menu.addMenu(style.icon("folder"), tr("conversations", "Move to project"))
    fill_projects(move, projects, {one.project_id for one in chosen}, change)
    move.addSeparator()
    move.addAction(style.icon("folder-plus"), tr("conversations", "New project…"), new_project)
    archived = all(one.archived_at is not None for one in chosen)
    menu.addAction(
        style.icon("archive"),
        tr("conversations", "Take out of the archive") if archived else tr("conversations", "Archive"),
        lambda: change(ConversationEdit(archived=not archived)),
    )
    menu.addSeparator()


def fill_projects(
    menu: QMenu, projects: Sequence[Project], now: set[object], change: Callable[[ConversationEdit], None]
) -> None:
    """Every project and none, to choose where conversations are.

    Args:
        now: ids of the projects they are in; None for none.
    """
    tr = QCoreApplication.translate
    for project_id, name in [
        (None, tr("conversations", "No project")),
        *((project.id, project.name) for project in projects),
    ]:
        # An ampersand would mark a key.
        words = (name if len(name) <= _LONGEST else name[:_LONGEST] + "…").replace("&", "&&")
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(now == {project_id})
        action.triggered.connect(lambda _=False, one=project_id: change(ConversationEdit(project_id=one)))


def fill_project_menu(
    menu: QMenu,
    style: Style,
    *,
    first: bool,
    last: bool,
    new: Callable[[], None],
    edit: Callable[[], None],
    rename: Callable[[], None],
    move: Callable[[int], None],
    delete: Callable[[], None],
) -> None:
    """What can be done with a project.

    Args:
        first, last: in the list.
        move: by so many places.
    """
    tr = QCoreApplication.translate
    menu.addAction(style.icon("plus"), tr("conversations", "New conversation here"), new)
    menu.addAction(style.icon("settings"), tr("conversations", "Instructions and memory…"), edit)
    menu.addAction(style.icon("pencil"), tr("conversations", "Rename"), rename).setShortcut(Qt.Key.Key_F2)
    menu.addSeparator()
    menu.addAction(style.icon("arrow-up"), tr("conversations", "Move up"), lambda: move(-1)).setEnabled(not first)
    menu.addAction(style.icon("arrow-down"), tr("conversations", "Move down"), lambda: move(1)).setEnabled(not last)
    menu.addSeparator()
    menu.addAction(style.icon("trash", "destructive"), tr("conversations", "Delete project…"), delete).setShortcut(
        Qt.Key.Key_Delete
    )
