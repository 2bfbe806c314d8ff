"""Begins errands, and keeps those that begin by themselves: what every way in comes to."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient
from app.errands.dialog import ErrandDialog, new_schedule
from app.errands.known import ErrandTools
from app.style import Style
from app.tasks.languages import window_language
from core.protocol import ErrandScheduleSaved, ErrandStarted, Failed, Reply, SaveErrandSchedule, StartErrand
from core.records import ConversationId, Errand, ErrandDraft, ErrandSchedule, ProjectId


class ErrandStarter(QObject):
    """Signals:
    started: (Errand) it was begun.
    scheduled: (ErrandSchedule) it was kept.
    failed: (Problem) one that nobody was asked about couldn't be begun.

    Attributes:
        tools: which there are.
        style: of the window.
    """

    started = Signal(object)
    scheduled = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.style = style
        self.tools = ErrandTools(client, self)

    def begin(
        self,
        goal: str,
        over: QWidget,
        *,
        conversation_id: ConversationId | None = None,
        project_id: ProjectId | None = None,
    ) -> None:
        """Ask what it has to know, and begin it.

        Args:
            over: a dialog stands above its window.
        """
        draft = ErrandDraft(goal=goal, conversation_id=conversation_id, project_id=project_id, heard=window_language())
        dialog = ErrandDialog(self._client, self.style, self.tools, draft, over.window())
        dialog.start_wanted.connect(lambda draft: self._start(draft, dialog))
        dialog.open()

    def again(self, errand: Errand, steps: Sequence[str]) -> None:
        """Begin one like it, with these steps."""
        self._start(msgspec.structs.replace(errand.draft, steps=tuple(steps), begins=False), None)

    def schedule_new(self, over: QWidget) -> None:
        """Ask for one that is to begin by itself, and when."""
        self._ask_schedule(new_schedule(ErrandDraft(goal="", heard=window_language())), over)

    def schedule_like(self, errand: Errand, steps: Sequence[str], over: QWidget) -> None:
        """Ask when one like it is to begin by itself, with these steps."""
        draft = msgspec.structs.replace(errand.draft, steps=tuple(steps), begins=bool(steps))
        self._ask_schedule(new_schedule(draft), over)

    def edit_schedule(self, schedule: ErrandSchedule, over: QWidget) -> None:
        """Have one changed."""
        self._ask_schedule(schedule, over)

    def _ask_schedule(self, schedule: ErrandSchedule, over: QWidget) -> None:
        dialog = ErrandDialog(self._client, self.style, self.tools, schedule.draft, over.window(), schedule=schedule)
        dialog.save_wanted.connect(lambda schedule: self._keep(schedule, dialog))
        dialog.open()

    def _start(self, draft: ErrandDraft, dialog: ErrandDialog | None) -> None:
        def answered(reply: Reply) -> None:
            if dialog is not None:
                dialog.take_reply(reply)
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            if isinstance(reply, ErrandStarted):
                self.started.emit(reply.errand)

        self._client.ask(StartErrand(draft=draft), answered)

    def _keep(self, schedule: ErrandSchedule, dialog: ErrandDialog) -> None:
        def answered(reply: Reply) -> None:
            dialog.take_reply(reply)
            if isinstance(reply, ErrandScheduleSaved):
                self.scheduled.emit(reply.schedule)

        self._client.ask(SaveErrandSchedule(schedule=schedule), answered)
