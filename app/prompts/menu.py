"""A list over the composer: saved prompts and tasks, or what a field can hold. The keys stay with the composer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.style import Space, Style
from app.widgets.labels import ElidedLabel

_MOST_ROWS = 9

_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class MenuEntry:
    """Something to choose.

    Attributes:
        note: shown while it is the current one.
        icon: its name; empty: none.
        group: what it belongs to, said above the first one of it; empty: nothing.
    """

    words: str
    note: str = ""
    icon: str = ""
    group: str = ""


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
        self.list.itemClicked.connect(self._on_clicked)
        self.list.currentRowChanged.connect(self._show_note)
        self._note = ElidedLabel("", "note")
        self._entries: list[MenuEntry] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.list)
        column.addWidget(self._note)
        self._note.setContentsMargins(Space.S, 0, Space.S, 0)
        self.hide()

    def show_entries(self, name: str, entries: Sequence[MenuEntry], above: QWidget) -> None:
        """Show these; nothing, if there are none.

        Args:
            above: the widget over which it stands, as wide as that.
        """
        self.list.setAccessibleName(name)
        self.list.clear()
        self._entries = list(entries)
        self.setVisible(bool(entries))
        if not entries:
            return
        self._fill()
        self._note.setVisible(any(entry.note for entry in entries))
        rows = [self.list.sizeHintForRow(row) for row in range(self.list.count())]
        self.list.setFixedHeight(sum(rows[:_MOST_ROWS]) + 2)
        self.list.setCurrentRow(self._row_of(0))
        self.list.scrollToTop()  # with the name of its group
        self.setFixedWidth(min(above.width(), self._style.px(420)))
        self.adjustSize()
        self.place(above)
        self.raise_()
        announce(self, f"{name}: {entries[0].words}")

    def _fill(self) -> None:
        side = self._style.px(18)
        self.list.setIconSize(QSize(side, side))
        group = ""
        for at, entry in enumerate(self._entries):
            if entry.group and entry.group != group:
                heading = QListWidgetItem(entry.group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(heading)
                group = entry.group
            item = QListWidgetItem(entry.words)
            item.setData(_ENTRY, at)
            if entry.icon:
                item.setIcon(self._style.icon(entry.icon))
            self.list.addItem(item)

    def _row_of(self, entry: int) -> int:
        return next((row for row in range(self.list.count()) if self._entry_of(row) == entry), -1)

    def _entry_of(self, row: int) -> int:
        """-1: it is the name of a group."""
        item = self.list.item(row)
        at = None if item is None else item.data(_ENTRY)
        return at if isinstance(at, int) else -1

    def _on_clicked(self, item: QListWidgetItem) -> None:
        entry = self._entry_of(self.list.row(item))
        if entry >= 0:
            self.chosen.emit(entry)

    def place(self, above: QWidget) -> None:
        """Stand over a widget, also when that has grown."""
        corner = above.mapTo(self._over, QPoint(0, 0))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = corner.x() + (above.width() - self.width() if mirrored else 0)
        self.move(left, max(0, corner.y() - self.height() - Space.XS))

    def step(self, by: int) -> None:
        """Make the next entry the current one; after the last comes the first."""
        if self._entries:
            self.list.setCurrentRow(self._row_of((self.current + by) % len(self._entries)))
            if self.current == 0:
                self.list.scrollToTop()  # with the name of its group
            announce(self, self.list.currentItem().text())

    @property
    def current(self) -> int:
        """The index of the current entry; -1: none."""
        return self._entry_of(self.list.currentRow())

    @property
    def entries(self) -> list[MenuEntry]:
        """What there is to choose."""
        return self._entries

    def _show_note(self, row: int) -> None:
        at = self._entry_of(row)
        self._note.set_whole_text(self._entries[at].note if 0 <= at < len(self._entries) else "")
