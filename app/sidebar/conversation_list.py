"""The list of conversations: open with Enter, rename with F2, delete with Del, several at once with Shift or Ctrl, move by dragging or
from the context menu."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.projects.menus import fill_conversation_menu, fill_project_menu
from app.projects.project_list import ProjectList
from app.sidebar.conversations_model import ConversationRole, ConversationsModel, Group, GroupRole
from app.sidebar.delegates import ConversationDelegate, KeyboardFocus
from app.style import Style
from app.widgets.menu import Menu
from core.records import Conversation, ConversationId, ProjectId

REGROUP_MS = 60_000

_FOLDING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConversationList(QListView):
    """Shows a `ConversationsModel`. Moving with the arrow keys opens nothing until Enter.

    Signals:
        opened(ConversationId)
        delete_requested(tuple of ConversationId)
        export_requested(ConversationId)
        change_requested(tuple of ConversationId, ConversationEdit): move, archive, pin.
        new_project_requested(tuple of ConversationId): a project for these.
        new_requested(ProjectId): a conversation in it.
        project_edit_requested(ProjectId)
        project_delete_requested(ProjectId)
        project_move_requested(ProjectId, int): to another place in the list.
    """

    opened = Signal(object)
    delete_requested = Signal(object)
    change_requested = Signal(object, object)
    new_project_requested = Signal(object)
    new_requested = Signal(object)
    project_edit_requested = Signal(object)
    project_delete_requested = Signal(object)
    project_move_requested = Signal(object, int)
    export_requested = Signal(object)

    def __init__(
        self,
        style: Style,
        projects: ProjectList,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._projects = projects
        self._pressed = QPoint(), Qt.KeyboardModifier.NoModifier
        self._kept: tuple[list[ConversationId], ConversationId | None, int] = ([], None, 0)
        self.conversations = ConversationsModel(self, today=today)
        self.conversations.change_requested.connect(self.change_requested)
        # What is shown anew keeps what was selected, and its place.
        self.conversations.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(self.conversations)
        self.conversations.modelReset.connect(self._select_kept)
        self._delegate = ConversationDelegate(style, self)
        self.setItemDelegate(self._delegate)
        KeyboardFocus(self)
        self.setAccessibleName(self.tr("Conversations"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self._on_click)
        style.changed.connect(self.doItemsLayout)
        projects.changed.connect(lambda: self.conversations.set_projects(projects.all))
        regroup = QTimer(self, interval=REGROUP_MS)
        regroup.timeout.connect(self.conversations.regroup)
        regroup.start()

    def select(self, conversation_id: ConversationId | None) -> None:
        """Show which conversation is open; nothing opens by this. Several that the user has selected stay so."""
        if len(self.chosen) > 1:
            return
        index = QModelIndex() if conversation_id is None else self.conversations.index_of(conversation_id)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    @property
    def selected(self) -> ConversationId | None:
        conversation = self.currentIndex().data(ConversationRole)
        return None if conversation is None else conversation.id

    @property
    def chosen(self) -> list[Conversation]:
        """The conversations that are selected, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = sorted((selection.at(n).top(), selection.at(n).bottom()) for n in range(selection.count()))
        return self.conversations.conversations_in(row for top, bottom in ranges for row in range(top, bottom + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        group: Group | None = index.data(GroupRole)
        chosen = tuple(one.id for one in self.chosen)
        if group is not None and event.key() in _FOLDING and not event.modifiers():
            fold = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}.get(Qt.Key(event.key()), not group.folded)
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.isRightToLeft():
                fold = not fold
            self.conversations.fold(index, fold)
        elif group is not None and event.key() == Qt.Key.Key_Delete and group.project is not None:
            self.project_delete_requested.emit(group.project.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete and (chosen or self.selected is not None):
            self.delete_requested.emit(chosen or (self.selected,))
        elif event.key() == Qt.Key.Key_Escape and len(chosen) > 1:
            self.setCurrentIndex(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint(), event.modifiers()
        # A right click on one of several that are selected is about all of them.
        on_selected = self.selectionModel().isSelected(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.RightButton and on_selected:
            return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.setProperty("keyboard", by_keyboard)
        if by_keyboard and not self.currentIndex().isValid():
            rows = (self.conversations.index(row) for row in range(self.conversations.rowCount()))
            first = next((index for index in rows if index.flags() & Qt.ItemFlag.ItemIsEnabled), None)
            if first is not None:
                self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _on_click(self, index: QModelIndex) -> None:
        group: Group | None = index.data(GroupRole)
        at, modifiers = self._pressed
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            return  # it is being selected
        if group is None:
            self._open(index)
            return
        if group.project is not None and self._delegate.new_place(
            self.visualRect(index), self.layoutDirection()
        ).contains(at):
            self.new_requested.emit(group.project.id)
        else:
            self.conversations.fold(index, not group.folded)

    def _open(self, index: QModelIndex) -> None:
        conversation = index.data(ConversationRole)
        if conversation is not None:
            self.opened.emit(conversation.id)

    def _keep_selection(self) -> None:
        self._kept = ([one.id for one in self.chosen], self.selected, self.verticalScrollBar().value())

    def _select_kept(self) -> None:
        chosen, current, scrolled = self._kept
        selection = QItemSelection()
        # As ranges: a selection of thousands of single rows takes long.
        for _, run in groupby(enumerate(self.conversations.rows_of(chosen)), lambda one: one[1] - one[0]):
            rows = [row for _, row in run]
            selection.select(self.conversations.index(rows[0]), self.conversations.index(rows[-1]))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current is not None:
            self.selectionModel().setCurrentIndex(
                self.conversations.index_of(current), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.verticalScrollBar().setValue(scrolled)

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        group: Group | None = index.data(GroupRole)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if group is not None and group.project is not None:
            self._fill_for_project(menu, index, group.project.id)
        elif index.data(ConversationRole) is not None:
            clicked: Conversation = index.data(ConversationRole)
            chosen = self.chosen
            self._fill_for_conversations(menu, index, chosen if clicked in chosen else [clicked])
        else:
            menu.addAction(
                self._style.icon("folder-plus"), self.tr("New project…"), lambda: self.new_project_requested.emit(())
            )
        menu.popup(self.viewport().mapToGlobal(at))

    def _fill_for_conversations(self, menu: Menu, index: QModelIndex, chosen: Sequence[Conversation]) -> None:
        ids = tuple(one.id for one in chosen)
        if len(chosen) == 1:
            menu.addAction(self._style.icon("external"), self.tr("Open"), lambda: self._open(index))
            rename = menu.addAction(self._style.icon("pencil"), self.tr("Rename"), lambda: self.edit(index))
            rename.setShortcut(Qt.Key.Key_F2)
            menu.addAction(
                self._style.icon("share"), self.tr("Export…"), lambda: self.export_requested.emit(chosen[0].id)
            )
        fill_conversation_menu(
            menu,
            self._style,
            self._projects.all,
            chosen,
            change=lambda edit: self.change_requested.emit(ids, edit),
            new_project=lambda: self.new_project_requested.emit(ids),
        )
        delete = menu.addAction(
            self._style.icon("trash", "destructive"), self.tr("Delete"), lambda: self.delete_requested.emit(ids)
        )
        delete.setShortcut(Qt.Key.Key_Delete)

    def _fill_for_project(self, menu: Menu, index: QModelIndex, project_id: ProjectId) -> None:
        places = [project.id for project in self._projects.all]
        fill_project_menu(
            menu,
            self._style,
            first=places[0] == project_id,
            last=places[-1] == project_id,
            new=lambda: self.new_requested.emit(project_id),
            edit=lambda: self.project_edit_requested.emit(project_id),
            rename=lambda: self.edit(index),
            move=lambda by: self.project_move_requested.emit(project_id, places.index(project_id) + by),
            delete=lambda: self.project_delete_requested.emit(project_id),
        )
