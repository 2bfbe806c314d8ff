"""The list of conversations: open with Enter, rename with F2, delete with Del, or from the context menu."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from app.sidebar.conversations_model import ConversationRole, ConversationsModel
from app.sidebar.delegates import ConversationDelegate, KeyboardFocus
from app.style import Style
from core.records import ConversationId

REGROUP_MS = 60_000


class ConversationList(QListView):
    """Shows a `ConversationsModel`. Moving with the arrow keys opens nothing until Enter.

    Signals:
        opened(ConversationId)
        delete_requested(ConversationId)
        export_requested(ConversationId)
    """

    opened = Signal(object)
    delete_requested = Signal(object)
    export_requested = Signal(object)

    def __init__(
        self, style: Style, parent: QWidget | None = None, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.conversations = ConversationsModel(self, today=today)
        self.setModel(self.conversations)
        self.setItemDelegate(ConversationDelegate(style, self))
        KeyboardFocus(self)
        self.setAccessibleName(self.tr("Conversations"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self._open)
        style.changed.connect(self.doItemsLayout)
        regroup = QTimer(self, interval=REGROUP_MS)
        regroup.timeout.connect(self.conversations.regroup)
        regroup.start()

    def select(self, conversation_id: ConversationId | None) -> None:
        """Show which conversation is open; nothing opens by this."""
        index = QModelIndex() if conversation_id is None else self.conversations.index_of(conversation_id)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    @property
    def selected(self) -> ConversationId | None:
        conversation = self.currentIndex().data(ConversationRole)
        return None if conversation is None else conversation.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.selected is not None:
            self.delete_requested.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.setProperty("keyboard", by_keyboard)
        if by_keyboard and not self.currentIndex().isValid() and self.conversations.rowCount() > 1:
            first = self.conversations.index(1)  # row 0 is a section
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _open(self, index: QModelIndex) -> None:
        conversation = index.data(ConversationRole)
        if conversation is not None:
            self.opened.emit(conversation.id)

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        conversation = index.data(ConversationRole)
        if conversation is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._style.icon("external"), self.tr("Open"), lambda: self._open(index))
        rename = menu.addAction(self._style.icon("pencil"), self.tr("Rename"), lambda: self.edit(index))
        rename.setShortcut(Qt.Key.Key_F2)
        menu.addAction(
            self._style.icon("share"), self.tr("Export…"), lambda: self.export_requested.emit(conversation.id)
        )
        menu.addSeparator()
        delete = menu.addAction(
            self._style.icon("trash", "destructive"),
            self.tr("Delete"),
            lambda: self.delete_requested.emit(conversation.id),
        )
        delete.setShortcut(Qt.Key.Key_Delete)
        menu.popup(self.viewport().mapToGlobal(at))
