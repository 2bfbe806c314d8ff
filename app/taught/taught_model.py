"""A list of what was taught, to choose some of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.chat.plain_text import one_line
from core.records import TaughtKind, TaughtLine

Index = QModelIndex | QPersistentModelIndex


class TaughtModel(QAbstractListModel):
    """The newest first, each with a box to tick. At first all are ticked.

    Signals:
        choice_changed: more or fewer are chosen.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TaughtLine, ...] = ()
        self._chosen: set[str] = set()

    def show(self, lines: Sequence[TaughtLine]) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._chosen = {one.key for one in lines}
        self.endResetModel()
        self.choice_changed.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Keys of those that are ticked, the oldest first."""
        return tuple(one.key for one in reversed(self._lines) if one.key in self._chosen)

    def choose(self, *, everything: bool) -> None:
        """Tick all, or none."""
        self._chosen = {one.key for one in self._lines} if everything else set()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.choice_changed.emit()

    def key(self, row: int) -> str:
        return self._lines[row].key

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one_line(one.title) or self.tr('Conversation')} · {one_line(one.answer)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._kind(one.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._kind(one.kind)}: {one_line(one.asked)} – {one_line(one.answer)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.key in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._chosen.add if ticked else self._chosen.discard)(self._lines[index.row()].key)
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def _kind(self, kind: TaughtKind) -> str:
        return {
            TaughtKind.LIKED: self.tr("You liked this answer"),
            TaughtKind.CORRECTED: self.tr("Written anew after a thumb down"),
            TaughtKind.TASK: self.tr("Corrections you decided on"),
        }[kind]
