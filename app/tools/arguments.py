"""What a call is made with: a small table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.style import Space, Style
from app.tools.lines_view import TextDialog
from app.tools.texts import excerpt
from app.tools.words import arguments_of, name_text, value_text
from app.translation import named_text, size_text
from app.widgets.buttons import Button
from app.widgets.labels import Label

# More are folded away at first.
_ROWS = 10


class ArgumentsTable(QWidget):
    """Names and values. A long value shows how it begins.

    Attributes:
        more_button: unfolds the rest, where there are many.
    """

    def __init__(
        self, style: Style, arguments: str, schema: Mapping[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._schema = schema
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._rest = list(arguments_of(arguments).items())
        self.more_button = Button("", "link")
        self.more_button.clicked.connect(lambda: self._show(len(self._rest)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._grid)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(_ROWS if len(self._rest) > _ROWS + 2 else len(self._rest))

    def _show(self, count: int) -> None:
        shown, self._rest = self._rest[:count], self._rest[count:]
        for name, value in shown:
            self._add(name_text(name, self._schema), value_text(value))
        self.more_button.setVisible(bool(self._rest))
        self.more_button.setText(self.tr("Show %n more", "", len(self._rest)) if self._rest else "")

    def _add(self, name: str, value: str) -> None:
        row = self._grid.rowCount()
        lines, more = excerpt(value, diff=False)
        words = Label(visible_text("\n".join(line for _, line in lines)), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(named_text(name, words.text()) if name else words.text())
        label = Label(name, "note")
        label.setMinimumHeight(words.fontMetrics().height())
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
        if more:
            whole = Button(self.tr("Show all (%1)").replace("%1", size_text(len(value))), "link")
            whole.setAccessibleName(f"{whole.text()}: {name}")
            whole.clicked.connect(lambda: TextDialog(self._style, name, value, self.window()).open())
            self._grid.addWidget(whole, row + 1, 1, Qt.AlignmentFlag.AlignLeft)
