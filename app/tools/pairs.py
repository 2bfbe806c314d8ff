"""Names and values, such as the variables a program is started with."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.line_edit import LineEdit


class Pairs(QWidget):
    """Values may be secrets: they are shown as dots until somebody wants to read them.

    Signals:
        changed: something else is written.

    Attributes:
        lines: the two fields of each line.
    """

    changed = Signal()

    def __init__(self, style: Style, add_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.lines: list[tuple[LineEdit, LineEdit]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.XS)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.add_button = Button(add_words, "link")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._grid)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def pairs(self) -> dict[str, str]:
        """Those that have a name."""
        return {name.text().strip(): value.text() for name, value in self.lines if name.text().strip()}

    def show_pairs(self, pairs: Mapping[str, str]) -> None:
        """Put these below those that are there."""
        for name, value in pairs.items():
            self.add(name, value)

    def add(self, name: str, value: str) -> None:
        left, right = LineEdit(self.tr("Name")), LineEdit(self.tr("Value"))
        number = self.locale().toString(len(self.lines) + 1)
        for edit, text in ((left, name), (right, value)):
            edit.setText(text)
            edit.setAccessibleName(f"{edit.placeholderText()} {number}")
            edit.textChanged.connect(self.changed)
        right.setEchoMode(QLineEdit.EchoMode.Password)
        read = IconButton(self._style, "eye", self.tr("Show the value"))
        read.setCheckable(True)
        read.toggled.connect(
            lambda on: right.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        )
        remove = IconButton(self._style, "close", self.tr("Remove this line"))
        line = (left, right)
        widgets = (left, right, read, remove)
        remove.clicked.connect(lambda: self._remove(line, widgets))
        row = self._grid.rowCount()
        for at, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, at)
            widget.show()
        self.lines.append(line)
        self.changed.emit()

    def _add_empty(self) -> None:
        self.add("", "")
        self.lines[-1][0].setFocus()

    def _remove(self, line: tuple[LineEdit, LineEdit], widgets: tuple[QWidget, ...]) -> None:
        if line in self.lines:
            self.lines.remove(line)
        for widget in widgets:
            widget.hide()
            widget.deleteLater()
        self.changed.emit()
