"""A list over the composer: saved prompts, or what a field can hold. The keys stay with the composer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.style import Space, Style
from app.widgets.labels import ElidedLabel

_MOST_ROWS = 7


class PromptMenu(QFrame):
    """Signals:
    chosen(int): the index of an entry.
    """

    chosen = Signal(int)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._over = parent
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(self.list.row(item)))
        self.list.currentRowChanged.connect(self._show_note)
        self._note = ElidedLabel("", "note")
        self._notes: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.list)
        column.addWidget(self._note)
        self._note.setContentsMargins(Space.S, 0, Space.S, 0)
        self.hide()

    def show_entries(self, name: str, entries: Sequence[tuple[str, str]], above: QWidget) -> None:
        """Show these, each with a note that is there while it is the current one; nothing, if there are none.

        Args:
            above: the widget over which it stands, as wide as that.
        """
        self.list.setAccessibleName(name)
        self.list.clear()
        self._notes = [note for _, note in entries]
        for words, _ in entries:
            self.list.addItem(QListWidgetItem(words))
        self.setVisible(bool(entries))
        if not entries:
            return
        self._note.setVisible(any(self._notes))
        self.list.setCurrentRow(0)
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(row * min(len(entries), _MOST_ROWS) + 2)
        self.setFixedWidth(min(above.width(), self._style.px(420)))
        self.adjustSize()
        self.place(above)
        self.raise_()
        announce(self, f"{name}: {entries[0][0]}")

    def place(self, above: QWidget) -> None:
        """Stand over a widget, also when that has grown."""
        corner = above.mapTo(self._over, QPoint(0, 0))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = corner.x() + (above.width() - self.width() if mirrored else 0)
        self.move(left, max(0, corner.y() - self.height() - Space.XS))

    def step(self, by: int) -> None:
        """Make the next entry the current one; after the last comes the first."""
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + by) % count)
            announce(self, self.list.currentItem().text())

    @property
    def current(self) -> int:
        return self.list.currentRow()

    def _show_note(self, row: int) -> None:
        self._note.set_whole_text(self._notes[row] if 0 <= row < len(self._notes) else "")
