"""What an extracted table is to have: its columns, one by one, and what a row is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, set_margins
from app.tasks.forms import Form
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.line_edit import LineEdit
from app.widgets.pill import Pill
from core.records import MAX_COLUMNS, Extract, TaskOptions

# A name that is longer is a sentence.
_LONGEST_SHOWN = 40
_SEPARATORS = str.maketrans(dict.fromkeys(",;\t，、；", "\n"))


class Column(Pill):
    """The name of a column.

    Signals:
        removed
    """

    removed = Signal()

    def __init__(self, style: Style, name: str) -> None:
        super().__init__(style)
        shown = one_line(name)
        label = Label(shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN] + "…", "note")
        label.setToolTip(shown)
        remove = IconButton(style, "close", self.tr("Remove the column “%1”").replace("%1", shown))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        set_margins(row, Space.S, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label)
        row.addWidget(remove)


class Columns(QWidget):
    """Names of columns, as chips, and a field for the next one.

    Signals:
        changed, height_changed

    Attributes:
        names: as they are to be found.
    """

    changed = Signal()
    height_changed = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.names: list[str] = []
        self.field = LineEdit(self.tr("Such as “invoice number”"))
        self.field.setMaxLength(400)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_text)
        self.add_button = Button(self.tr("Add"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.take_written)
        self._chips = FlowLayout(Space.XS)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._chips)
        column.addLayout(row)
        self.setFocusProxy(self.field)
        self._on_text()

    def set_names(self, names: tuple[str, ...]) -> None:
        """In place of those before."""
        self.names = list(names)
        self._show()

    def take_written(self) -> None:
        """What stands in the field is a column now; several, if there are commas in it."""
        for name in self.field.text().translate(_SEPARATORS).split("\n"):
            name = " ".join(name.split())
            if name and name.casefold() not in {one.casefold() for one in self.names}:
                self.names.append(name)
        self.field.clear()
        self._show()

    def _show(self) -> None:
        clear_layout(self._chips)
        for name in self.names:
            chip = Column(self._style, name)
            chip.removed.connect(lambda name=name: self._remove(name))
            self._chips.addWidget(chip)
            chip.show()
        self._chips.invalidate()
        self.changed.emit()
        self.height_changed.emit()

    def _remove(self, name: str) -> None:
        self.names.remove(name)
        self._show()
        self.field.setFocus()

    def _on_text(self) -> None:
        self.add_button.setEnabled(bool(self.field.text().strip()))
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() in (",", "，", "、")
            if ends and self.field.text().strip():
                self.take_written()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.field.text() and self.names:
                self._remove(self.names[-1])
                return True
        return False


class ExtractForm(Form):
    """Columns and rows."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.columns = Columns(style)
        self.rows = LineEdit(self.tr("Such as “invoice”"))
        self.add_above(self.tr("Columns"), self.columns)
        self.add_above(self.tr("One row for each"), self.rows)
        self.columns.changed.connect(self.changed)
        self.columns.height_changed.connect(self.height_changed)
        self.rows.textChanged.connect(self.changed)

    @property
    def _all(self) -> tuple[str, ...]:
        """With what is written and not added yet: nobody means it to be left out."""
        written = " ".join(self.columns.field.text().split())
        known = {name.casefold() for name in self.columns.names}
        return (*self.columns.names, *([written] if written and written.casefold() not in known else []))

    def options(self) -> Extract:
        return Extract(columns=self._all, rows=" ".join(self.rows.text().split()))

    def show_options(self, options: TaskOptions) -> None:
        if isinstance(options, Extract):
            self.columns.set_names(options.columns)
            self.rows.setText(options.rows)

    def problem(self) -> str:
        if not self._all:
            return self.tr("Name at least one column.")
        if len(self._all) > MAX_COLUMNS:
            return self.tr("At most %n columns can be filled.", "", MAX_COLUMNS)
        return ""

    def focus_problem(self) -> None:
        self.columns.field.setFocus()
