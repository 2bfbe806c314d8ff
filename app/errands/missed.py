"""What would have begun by itself while the program didn't run, at the top of the window, until the user says what is to become of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.plain_text import visible_text
from app.errands.schedules import ScheduleActions, ScheduleModel
from app.errands.words import missed_text, short_goal
from app.style import Space, Style, isolated, set_margins
from app.widgets.buttons import Button, IconButton
from app.widgets.icon_view import IconView
from app.widgets.labels import ElidedLabel, Label
from core.records import ErrandSchedule

_MOST = 3


class MissedCard(QFrame):
    """Attributes:
    now_button, leave_button
    """

    def __init__(
        self,
        style: Style,
        schedule: ErrandSchedule,
        now: float,
        actions: ScheduleActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.schedule = schedule
        self.setProperty("look", "notice")
        goal = short_goal(schedule.draft.goal)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(visible_text(schedule.draft.goal)))
        words.addWidget(Label(missed_text(schedule, now), "note", wrap=True))
        self.now_button = Button(self.tr("Do it now"))
        self.leave_button = IconButton(style, "close", self.tr("Leave it"))
        self.now_button.setAccessibleName(f"{self.now_button.text()}: {goal}")
        self.leave_button.setAccessibleName(self.tr("Leave it: %1").replace("%1", goal))
        self.now_button.clicked.connect(lambda: self._answer(actions.run))
        self.leave_button.clicked.connect(lambda: self._answer(actions.dismiss))
        row = QHBoxLayout(self)
        set_margins(row, Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(IconView(style, "clock", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.now_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Missed: %1").replace("%1", isolated(goal)))

    def _answer(self, do: Callable[[ErrandSchedule], None]) -> None:
        self.setEnabled(False)
        do(self.schedule)


class MissedCards(QWidget):
    """Attributes:
    cards: the latest first, as many as there is room for.
    """

    def __init__(
        self, style: Style, model: ScheduleModel, actions: ScheduleActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._model = model
        self._actions = actions
        self.cards: list[MissedCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        self._column.setSpacing(Space.S)
        model.listed.connect(self._show)
        actions.failed.connect(lambda _: self._show(anew=True))
        self._show()

    def _show(self, *, anew: bool = False) -> None:
        wanted = tuple(reversed(self._model.missed))[:_MOST]
        before = () if anew else tuple(card.schedule for card in self.cards)
        if wanted == before:
            self.setVisible(bool(wanted))
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [MissedCard(self._style, one, self._model.now(), self._actions) for one in wanted]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(wanted))
        if self.cards and not before:
            announce(self, self.cards[0].accessibleName())
