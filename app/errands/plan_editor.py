"""A plan as a list that can be changed: steps are written, added, taken out and put elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.errands.plan_row import PlanRow
from app.style import Space, Style, set_margins
from app.widgets.buttons import Button
from core.records import ErrandStep, PlannedStep


class PlanEditor(QWidget):
    """Signals:
        changed: by the user.

    Attributes:
        rows: one for each step.
        add_button: adds one at the end.
    """

    changed = Signal()

    def __init__(self, style: Style, most: int, parent: QWidget | None = None) -> None:
        """`most`: so many steps there may be."""
        super().__init__(parent)
        self._style = style
        self._most = most
        self._first = 1
        self._filling = False
        self.rows: list[PlanRow] = []
        self.add_button = Button(self.tr("Add a step"), "link")
        self.add_button.set_icon(style, "plus", "accent")
        self.add_button.clicked.connect(lambda: self.add(len(self.rows)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        foot = QHBoxLayout()
        set_margins(foot, Space.XL + Space.L, 0, 0, 0)
        foot.addWidget(self.add_button)
        foot.addStretch()
        self._column.addLayout(foot)
        self.setAccessibleName(self.tr("Plan"))

    @property
    def steps(self) -> tuple[PlannedStep, ...]:
        """What was written; empty ones are left out."""
        return tuple(PlannedStep(id=row.step_id, text=row.text) for row in self.rows if row.text)

    def show_steps(self, steps: Sequence[ErrandStep], first: int = 1) -> None:
        """In place of those before; of those whose words are the same, only what the core calls them.

        Args:
            first: the number of the first.
        """
        self._first = first
        written = [row for row in self.rows if row.text]
        if [row.text for row in written] == [step.text for step in steps] and written:
            for row, step in zip(written, steps, strict=True):
                row.step_id = step.id
            self._number()
            return
        self._filling = True
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for step in steps:
            self._insert(len(self.rows), step.text).step_id = step.id
        if not steps:
            self._insert(0, "")
        self._number()
        self._filling = False

    # --- changes ----------------------------------------------------------------------------------------------

    def add(self, at: int) -> None:
        """An empty step, and the keyboard in it."""
        if len(self.rows) < self._most:
            row = self._insert(at, "")
            row.show()
            self._tell()
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, row: PlanRow) -> None:
        """Take a step out; the keyboard goes to the one before it."""
        if len(self.rows) < 2:
            return
        at = self.rows.index(row)
        had_keyboard = row.isAncestorOf(self.window().focusWidget() or self.window())
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._tell()
        if had_keyboard:
            self._enter(max(0, at - 1), QTextCursor.MoveOperation.End)

    def move_to(self, row: PlanRow, to: int) -> None:
        """Put a step elsewhere."""
        at, to = self.rows.index(row), max(0, min(to, len(self.rows) - 1))
        if at == to:
            return
        focus = self.window().focusWidget()
        self.rows.insert(to, self.rows.pop(at))
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        self._tell()
        if focus is not None and row.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(row.field, self.tr("It is step %1 now").replace("%1", self.locale().toString(self._first + to)))

    def _insert(self, at: int, text: str) -> PlanRow:
        row = PlanRow(self._style, text)
        field = row.field
        field.textChanged.connect(self._on_text)
        field.below_wanted.connect(lambda: self.add(self.rows.index(row) + 1))
        field.removed.connect(lambda: self.remove(row))
        field.moved.connect(lambda by: self.move_to(row, self.rows.index(row) + by))
        field.left.connect(lambda by: self._leave(row, by))
        row.up.clicked.connect(lambda: self.move_to(row, self.rows.index(row) - 1))
        row.down.clicked.connect(lambda: self.move_to(row, self.rows.index(row) + 1))
        row.remove.clicked.connect(lambda: self.remove(row))
        row.handle.dragged.connect(lambda high: self._drag(row, high))
        self.rows.insert(at, row)
        self._column.insertWidget(at, row)
        return row

    def _leave(self, row: PlanRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self._enter(at, QTextCursor.MoveOperation.End if by < 0 else QTextCursor.MoveOperation.Start)

    def _enter(self, at: int, place: QTextCursor.MoveOperation) -> None:
        field = self.rows[at].field
        field.moveCursor(place)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drag(self, row: PlanRow, high: int) -> None:
        """Where the pointer is, the step goes: past the middle of another one."""
        # Where all stand since the last one was moved.
        self._column.activate()
        at = self.mapFromGlobal(QPoint(0, high)).y()
        above = sum(one.geometry().center().y() < at for one in self.rows if one is not row)
        self.move_to(row, above)

    def _on_text(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _tell(self) -> None:
        self._number()
        if not self._filling:
            self.changed.emit()

    def _number(self) -> None:
        for at, row in enumerate(self.rows):
            row.show_place(self._first + at, first=at == 0, last=at == len(self.rows) - 1)
        self.add_button.setEnabled(len(self.rows) < self._most)
