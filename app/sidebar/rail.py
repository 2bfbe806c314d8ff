"""What is left of the sidebar while it is hidden: a narrow strip with its buttons and the state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.sidebar.sidebar import PageName
from app.sidebar.state_line import StateLine
from app.style import Space, Style, placed
from app.widgets.buttons import IconButton
from app.widgets.labels import Dot


class Rail(QFrame):
    """Signals: as the sidebar's; `search_requested` shows the sidebar with the search field.

    Attributes:
        lock_button: shown once there is a passphrase.
    """

    show_requested = Signal()
    search_requested = Signal()
    new_requested = Signal()
    page_requested = Signal(object)

    def __init__(self, state: StateLine, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setProperty("look", "sidebar")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S + 2, Space.S, Space.M)
        column.setSpacing(Space.S)

        show = IconButton(style, "sidebar", self.tr("Show the sidebar (Ctrl+B)"))
        show.clicked.connect(self.show_requested)
        search = IconButton(style, "search", self.tr("Search conversations (Ctrl+K)"))
        search.clicked.connect(self.search_requested)
        new = IconButton(style, "plus", self.tr("Start a new conversation (Ctrl+N)"))
        new.clicked.connect(self.new_requested)
        self.lock_button = IconButton(style, "lock", self.tr("Lock Rememora (Ctrl+L)"))
        self.lock_button.hide()
        for button in (show, search, new):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        for page, icon_name, words in (
            (PageName.CHAT, "chat", self.tr("Conversation")),
            (PageName.MEMORIES, "memory", self.tr("Memories")),
            (PageName.DOCUMENTS, "documents", self.tr("Documents")),
            (PageName.TASKS, "tasks", self.tr("Tasks")),
            (PageName.REMINDERS, "clock", self.tr("Reminders")),
            (PageName.PERSONAS, "persona", self.tr("Personas")),
            (PageName.MODELS, "model", self.tr("Models")),
            (PageName.SETTINGS, "settings", self.tr("Settings")),
        ):
            button = IconButton(style, icon_name, words)
            button.clicked.connect(lambda _checked=False, page=page: self.page_requested.emit(page))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            if page is PageName.TASKS:
                self._tasks = button
        column.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._ended = Dot(style, "accent", self._tasks)
        self._ended.hide()
        self._dot = Dot(style, "faint")
        column.addSpacing(Space.XS)
        column.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignHCenter)
        state.changed.connect(self._show_state)
        self._show_state()

    def show_tasks(self, _at_work: int, ended: int) -> None:
        """How many tasks have ended and weren't looked at."""
        self._ended.setVisible(bool(ended))
        room = QRectF(self._tasks.rect())
        corner = QRectF(room.right() - self._ended.width() - 2, 3, self._ended.width(), self._ended.height())
        self._ended.move(placed(corner, room).topLeft().toPoint())
        self._tasks.setAccessibleDescription(self.tr("%n to look at", "", ended) if ended else "")

    def _show_state(self) -> None:
        shown = self._state.shown
        self._dot.set_colour(shown.colour)
        self._dot.setToolTip(self._state.toolTip())
        self._dot.setAccessibleName(shown.words)
