"""A day to choose, or none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QRect, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QVBoxLayout, QWidget

from app.style import Space, Style, draw_icon
from app.widgets.choices import CheckBox


class DateField(QDateEdit):
    """A day, typed or picked from a calendar. The wheel scrolls the page it is on instead of changing it."""

    def __init__(self, style: Style, words: str, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self._style = style
        self.setAccessibleName(words)
        # Mirrored, Qt turns the order of day, month and year around.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        self.setDisplayFormat(QCoreApplication.translate("dates", "d MMM yyyy"))
        self.calendarWidget().setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)

    @property
    def moment(self) -> float:
        """The beginning of the day, Unix seconds."""
        return float(QDateTime(self.date(), QTime(0, 0)).toSecsSinceEpoch())

    def set_moment(self, moment: float) -> None:
        self.setDate(QDateTime.fromSecsSinceEpoch(int(moment)).date())

    def sizeHint(self) -> QSize:
        """Room for any month: Qt makes it for its first and its last day alone."""
        hint = super().sizeHint()
        advance = self.fontMetrics().horizontalAdvance
        for_those = max(advance(self.textFromDateTime(day)) for day in (self.minimumDateTime(), self.maximumDateTime()))
        days = (QDateTime(QDate(2028, month, 28), QTime(0, 0)) for month in range(1, 13))
        return hint + QSize(max(0, max(advance(self.textFromDateTime(day)) for day in days) - for_those), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._style.px(16)
        place = QRect(self.width() - side - Space.S, (self.height() - side) // 2, side, side)
        draw_icon(QPainter(self), "chevron-down", self._style.tokens.soft, place)


class OptionalDate(QWidget):
    """A box to tick, and below it the day that it is about.

    Attributes:
        box, field: the two.
    """

    def __init__(self, style: Style, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(style, words)
        self.field = DateField(style, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.box)
        column.addWidget(self.field)
        self.box.toggled.connect(self.field.setVisible)
        self.field.hide()

    @property
    def moment(self) -> float | None:
        """The beginning of the day, Unix seconds; None if the box isn't ticked."""
        return self.field.moment if self.box.isChecked() else None

    def set_moment(self, moment: float | None) -> None:
        self.box.setChecked(moment is not None)
        if moment is not None:
            self.field.set_moment(moment)
