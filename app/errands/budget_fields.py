"""How much an errand may use before it asks for more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.style import Space, Style
from app.translation import duration_text
from app.widgets.choices import Choice
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from core.records import ErrandBudget

_STEPS = (5, 10, 20, 40, 80, 200, 500)
_MINUTES = (5.0, 10.0, 30.0, 60.0, 180.0, 600.0)


class BudgetFields(QWidget):
    """Signals:
        changed: by the user.

    Attributes:
        steps, minutes: the choices.
    """

    changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps, self.minutes = Choice(style), Choice(style)
        self.steps.setAccessibleName(self.tr("How many actions at most"))
        self.minutes.setAccessibleName(self.tr("How long at most"))
        for choice in (self.steps, self.minutes):
            choice.activated.connect(lambda _: self.changed.emit())
        for steps in _STEPS:
            self._add_steps(steps)
        for minutes in _MINUTES:
            self._add_minutes(minutes)
        fields = QWidget()
        row = FlowLayout(Space.S, fields)
        row.addWidget(self.steps)
        row.addWidget(self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Label(self.tr("It asks before it uses more than"), wrap=True))
        column.addWidget(fields)
        self.show_budget(ErrandBudget())

    def _add_steps(self, steps: int) -> None:
        self.steps.addItem(self.tr("%n actions", "", steps), steps)

    def _add_minutes(self, minutes: float) -> None:
        words = self.tr("%1 of work", "minutes").replace("%1", duration_text(60 * minutes))
        self.minutes.addItem(words, minutes)

    @property
    def budget(self) -> ErrandBudget:
        """As it is chosen."""
        return ErrandBudget(steps=int(self.steps.currentData()), minutes=float(self.minutes.currentData()))

    def show_budget(self, budget: ErrandBudget) -> None:
        """Choose it."""
        if self.steps.findData(budget.steps) < 0:
            self._add_steps(budget.steps)
        if self.minutes.findData(float(budget.minutes)) < 0:
            self._add_minutes(float(budget.minutes))
        self.steps.setCurrentIndex(self.steps.findData(budget.steps))
        self.minutes.setCurrentIndex(self.minutes.findData(float(budget.minutes)))
