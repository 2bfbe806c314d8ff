"""Notifications of the desktop, so that what an errand wants of the user is seen while the window isn't."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.errands.part import ErrandsPart
from app.errands.words import WAITS_FOR_USER, finished_text, missed_text, short_goal, state_text
from app.reminders.desktop import DesktopNotifications, desktop_notifications
from core.records import Errand, ErrandId, ErrandSchedule

# What was missed has numbers of its own, apart from those of errands.
_MISSED_FROM = 1 << 30


class ErrandNotifying(QObject):
    """Goes with the window: of a locked one nothing is shown.

    Signals:
        opened: (ErrandId) a notification was clicked; the window is to be seen.
        missed_opened: the same, of what was missed.
    """

    opened = Signal(object)
    missed_opened = Signal()

    def __init__(self, part: ErrandsPart, window: QWidget, *, desktop: DesktopNotifications | None = None) -> None:
        super().__init__(window)
        self._desktop = desktop or desktop_notifications(QApplication.windowIcon(), self, name="errand", buttons=False)
        self._desktop.setParent(self)
        self._desktop.opened.connect(self._on_opened)
        part.news.came.connect(self._show)
        part.news.changed.connect(lambda: self._keep(part.news.unseen))
        part.schedules.missed_one.connect(self._show_missed)
        self._shown: set[ErrandId] = set()

    @property
    def _window(self) -> QWidget:
        # Its parent: the window holds this, and goes at once if nothing of its own holds it.
        window = self.parent()
        assert isinstance(window, QWidget)
        return window

    def silence(self) -> None:
        """Nobody is to read any of it on the desktop any more."""
        self._desktop.take_all_back()

    def _show(self, errand: Errand) -> None:
        if self._window.isActiveWindow():
            return
        if errand.phase in WAITS_FOR_USER:
            QApplication.alert(self._window)
        self._shown.add(errand.id)
        self._desktop.show(errand.id, finished_text(errand), errand.report.strip() or state_text(errand, time.time()))

    def _show_missed(self, schedule: ErrandSchedule) -> None:
        if not self._window.isActiveWindow():
            words = missed_text(schedule, time.time())
            self._desktop.show(_MISSED_FROM + schedule.id, short_goal(schedule.draft.goal), words)

    def _keep(self, unseen: frozenset[ErrandId]) -> None:
        """What was looked at needn't stand there."""
        for errand_id in self._shown - unseen:
            self._desktop.take_back(errand_id)
        self._shown &= unseen

    def _on_opened(self, number: int) -> None:
        if number >= _MISSED_FROM:
            self.missed_opened.emit()
        else:
            self.opened.emit(ErrandId(number))
