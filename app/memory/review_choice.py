"""When the user wants to be asked whether a memory is still so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.date_field import DateField
from core.records import Review, ReviewEvery

# Entries that are no time.
_NEVER, _AS_IT_IS = "never", "as it is"


class ReviewChoice(QWidget):
    """Never, after some time, or on a day; of several memories that are asked about differently, nothing is chosen at first.

    Args:
        reviews: when the memories are asked about now.

    Signals:
        chosen: (Review or None)

    Attributes:
        choice: the list.
        day, set_button: for a day of the user's own; shown when that is chosen.
    """

    chosen = Signal(object)

    def __init__(self, style: Style, reviews: Iterable[Review | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = set(reviews)
        tomorrow = QDate.currentDate().addDays(1)
        self.choice = Choice(style)
        self.choice.setAccessibleName(self.tr("Ask whether it is still so"))
        self.choice.addItem(self.tr("Never"), _NEVER)
        here = next(iter(now)) if len(now) == 1 else None
        if here is not None:
            self.choice.addItem(review_words(here), _AS_IT_IS)
        for every, words in self._times():
            self.choice.addItem(words, every)
        self.choice.setCurrentIndex(-1 if len(now) != 1 else 0 if here is None else 1)
        self.choice.activated.connect(lambda _: self._on_chosen())
        self.day = DateField(style, self.tr("Ask on"))
        self.day.setMinimumDate(tomorrow)
        self.day.setDate(tomorrow.addMonths(1))
        self.set_button = Button(self.tr("Set"))
        self.set_button.clicked.connect(self._on_day)
        self._own = QWidget()
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.day)
        row.addWidget(self.set_button)
        row.addStretch()
        self._own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.choice)
        column.addWidget(self._own)
        self.setFocusProxy(self.choice)

    def _times(self) -> list[tuple[ReviewEvery, str]]:
        return [
            (ReviewEvery.MONTH, self.tr("In a month")),
            (ReviewEvery.QUARTER, self.tr("In three months")),
            (ReviewEvery.HALF_YEAR, self.tr("In six months")),
            (ReviewEvery.YEAR, self.tr("In a year")),
            (ReviewEvery.OWN, self.tr("On a day…")),
        ]

    def _on_chosen(self) -> None:
        value = self.choice.currentData()
        self._own.setVisible(value == ReviewEvery.OWN)
        if value == ReviewEvery.OWN:
            self.day.setFocus()
        elif value == _NEVER:
            self.chosen.emit(None)
        elif value != _AS_IT_IS:
            self.chosen.emit(Review.after(ReviewEvery(value), today()))

    def _on_day(self) -> None:
        day = self.day.date()
        self.chosen.emit(Review.until(date(day.year(), day.month(), day.day()), today()))


def today() -> date:
    """The user's local day."""
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def review_words(review: Review) -> str:
    """When a memory is asked about: "On 25 May 2027, then every six months"."""
    tr = QCoreApplication.translate
    words = {
        ReviewEvery.MONTH: tr("reviews", "On %1, then every month"),
        ReviewEvery.QUARTER: tr("reviews", "On %1, then every three months"),
        ReviewEvery.HALF_YEAR: tr("reviews", "On %1, then every six months"),
        ReviewEvery.YEAR: tr("reviews", "On %1, then every year"),
        ReviewEvery.OWN: tr("reviews", "On %1"),
    }[review.every]
    return words.replace("%1", date_words(review.on))


def date_words(day: date) -> str:
    """A day such as "25 May 2027"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("dates", "d MMM yyyy"))
