"""Terms and what they are to be called: a small table of two columns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.line_edit import LineEdit


class Glossary(QWidget):
    """Signals:
    changed: something else is written.
    height_changed: there are more lines, or fewer.

    Attributes:
        lines: the two fields of each line, and the button that removes it.
    """

    changed = Signal()
    height_changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.lines: list[tuple[LineEdit, LineEdit, IconButton]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.add_button = Button(self.tr("Add a term"), "link")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._grid)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    @property
    def terms(self) -> tuple[tuple[str, str], ...]:
        """Those that have both."""
        return tuple(pair for pair in self._pairs() if all(pair))

    @property
    def half_filled(self) -> bool:
        return any(bool(term) != bool(called) for term, called in self._pairs())

    def focus_half(self) -> None:
        """Go to what is missing."""
        for (term, called, _), (left, right) in zip(self.lines, self._pairs(), strict=True):
            if bool(left) != bool(right):
                (called if left else term).setFocus()
                return

    def show_terms(self, terms: tuple[tuple[str, str], ...]) -> None:
        """In place of those before."""
        for line in list(self.lines):
            self._remove(line)
        for term, called in terms:
            self._add(term, called)

    def _pairs(self) -> list[tuple[str, str]]:
        return [(term.text().strip(), called.text().strip()) for term, called, _ in self.lines]

    def _add_empty(self) -> None:
        self._add("", "")
        self.lines[-1][0].setFocus()

    def _add(self, term: str, called: str) -> None:
        left, right = LineEdit(self.tr("Term")), LineEdit(self.tr("Is to be called"))
        number = self.locale().toString(len(self.lines) + 1)
        for edit, text in ((left, term), (right, called)):
            edit.setText(text)
            edit.setAccessibleName(f"{edit.placeholderText()} {number}")
            edit.textChanged.connect(self.changed)
        remove = IconButton(self._style, "close", self.tr("Remove this term"))
        line = (left, right, remove)
        remove.clicked.connect(lambda: self._remove(line))
        row = self._grid.rowCount()
        for at, widget in enumerate(line):
            self._grid.addWidget(widget, row, at)
            widget.show()
        self.lines.append(line)
        self.changed.emit()
        self.height_changed.emit()

    def _remove(self, line: tuple[LineEdit, LineEdit, IconButton]) -> None:
        self.lines.remove(line)
        for widget in line:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.changed.emit()
        self.height_changed.emit()
