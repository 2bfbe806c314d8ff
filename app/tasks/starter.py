"""Begins tasks: what every way in comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.style import Style
from app.tasks.choices import LastChoices
from app.tasks.dialog import TaskDialog
from app.tasks.kinds import Kind, kind_of
from app.tasks.languages import window_language
from app.tasks.sources import TaskSource
from app.tasks.templates import TaskTemplates
from app.tasks.templates_dialog import TemplatesDialog
from core.protocol import Failed, Reply, StartTask, TaskStarted
from core.records import Proofread, TaskDraft, TaskOptions, TaskTemplate


class TaskStarter(QObject):
    """Signals:
    started: (Task, bool) one was begun; its result is to be shown at once.
    failed: (Problem) one that nobody was asked about couldn't be begun.

    Attributes:
        templates: the user's.
        style: of the window.
    """

    started = Signal(object, bool)
    failed = Signal(object)

    def __init__(
        self, client: CoreClient, style: Style, appearance: Appearance | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self.style = style
        self.templates = TaskTemplates(client, self)
        self._choices = LastChoices(appearance)

    def begin(self, kind: Kind, source: TaskSource, over: QWidget) -> None:
        """Ask what it has to know, and begin it. Where there is nothing to ask, it begins at once.

        Args:
            over: a dialog stands above its window.
        """
        if kind is Kind.PROOFREAD and source.text and source.there:
            self.start(Proofread(), source, lambda reply: self._tell(reply))
        else:
            self._ask(kind, self._choices.of(kind), source, over)

    def begin_template(self, template: TaskTemplate, source: TaskSource, over: QWidget) -> None:
        """Begin with what a template says."""
        self._ask(kind_of(template.options), template.options, source, over)

    def manage_templates(self, over: QWidget) -> None:
        """Show the templates, to be changed and deleted."""
        TemplatesDialog(self._client, self.style, self.templates, over.window()).open()

    def start(self, options: TaskOptions, source: TaskSource, then: Callable[[Reply], None]) -> None:
        """Begin one task, or one for each document. `then` is told of the last of them, or of the first that couldn't be begun."""
        self._choices.keep(options)
        rows = kind_of(options) is Kind.CLASSIFY
        self._start(source.drafts(options, window_language(), rows=rows), source.short, then)

    def _start(self, drafts: Sequence[TaskDraft], shown: bool, then: Callable[[Reply], None]) -> None:
        # One after the other: what fails is told once.
        first, *others = drafts

        def answered(reply: Reply) -> None:
            if isinstance(reply, TaskStarted):
                self.started.emit(reply.task, shown)
                if others:
                    self._start(others, shown, then)
                    return
            then(reply)

        self._client.ask(StartTask(draft=first), answered)

    def _ask(self, kind: Kind, options: TaskOptions | None, source: TaskSource, over: QWidget) -> None:
        dialog = TaskDialog(self._client, self.style, kind, options, source, self._choices, over.window())
        dialog.start_wanted.connect(lambda wanted, of: self.start(wanted, of, dialog.take_reply))
        dialog.open()

    def _tell(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.failed.emit(reply.problem)
