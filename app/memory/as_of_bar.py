"""Says that the list shows another day than today, and which; the day can be changed here."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.date_field import DateField
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label


class AsOfBar(QFrame):
    """Hidden while the list shows today.

    Signals:
        changed: (float or None) the moment that is shown from now on, Unix seconds; None: today.

    Attributes:
        field: the day.
        back: the way back to today.
    """

    changed = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self.field = DateField(style, self.tr("Show what was true on"))
        self.field.dateChanged.connect(lambda day: self.changed.emit(end_of(day)))
        self.back = Button(self.tr("Back to today"), "link")
        self.back.clicked.connect(lambda: self.changed.emit(None))
        day = QWidget()
        row = QHBoxLayout(day)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Label(self.tr("What was true on")))
        row.addWidget(self.field)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        flow = FlowLayout(Space.M)
        flow.addWidget(day)
        flow.addWidget(Label(self.tr("What you change here is changed for today, too."), "note"))
        flow.addWidget(self.back)
        line.addLayout(flow, 1)
        self.hide()

    def show_moment(self, moment: float | None) -> None:
        """Show the day of a moment, Unix seconds; None: today, so it hides."""
        self.setVisible(moment is not None)
        if moment is not None:
            self.field.blockSignals(True)
            self.field.setMaximumDate(QDate.currentDate())
            self.field.set_moment(moment)
            self.field.blockSignals(False)


def end_of(day: QDate) -> float:
    """The last second of a day, Unix seconds: what began on the day had begun then."""
    return float(QDateTime(day.addDays(1), QTime(0, 0)).toSecsSinceEpoch() - 1)
