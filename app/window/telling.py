"""What went wrong, as notices over the page, each with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject

from app.core_client import CoreClient, CorePhase
from app.elsewhere.words import LINE_LOST
from app.style import Style
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.notice import NoticeStack
from core.protocol import Event, IndexStateChanged, NoticeRaised
from core.records import Problem


class Telling(QObject):
    """Tells what the core says of itself, and what it is given to tell."""

    def __init__(self, client: CoreClient, notices: NoticeStack, style: Style, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._notices = notices
        self._style = style
        self._told_of_core = ""
        client.failure_unhandled.connect(self.tell)
        client.event.connect(self._on_event)
        client.phase_changed.connect(self._on_phase)
        self._on_phase(client.phase)

    def tell(self, problem: Problem) -> None:
        if problem != self._client.problem:
            self._notices.add(problem)
        elif self._client.phase is CorePhase.RESTARTED and problem.code == LINE_LOST:
            self._notices.remove(LINE_LOST)
            self._notices.add(problem, [(self.tr("Try now"), self._client.try_now)])
        elif self._client.phase is CorePhase.FAILED:
            actions = [(self.tr("Try again"), self._client.start)]
            if problem.copied_at is not None:
                actions.insert(0, (self.tr("Use the copy…"), self._offer_copy))
            self._notices.add(problem, actions)
        else:
            self._notices.add(problem)

    def _offer_copy(self) -> None:
        problem = self._client.problem
        if problem is None or problem.copied_at is None:
            return
        made = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(problem.copied_at)), QLocale.FormatType.ShortFormat)
        dialog = ConfirmDialog(
            self._style,
            self.tr("Go back to the copy?"),
            self.tr(
                "A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it."
            ).replace("%1", made),
            self.tr("Use the copy"),
            self._notices.window(),
            stays=self.tr("What is there now is kept for 30 days, as a file beside it in the data folder."),
        )
        dialog.accepted.connect(self._client.start_from_copy)
        dialog.open()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, NoticeRaised):
            self.tell(event.problem)
        elif isinstance(event, IndexStateChanged) and event.state.away is None:
            self._notices.remove("index_away")

    def _on_phase(self, phase: CorePhase) -> None:
        if phase in (CorePhase.FAILED, CorePhase.RESTARTED) and self._client.problem is not None:
            self._told_of_core = self._client.problem.code
            self.tell(self._client.problem)
        elif phase is CorePhase.STARTING:
            # The user pressed "Try again".
            self._notices.remove(self._told_of_core)
        elif phase in (CorePhase.READY, CorePhase.LOCKED):
            self._notices.remove(LINE_LOST)
