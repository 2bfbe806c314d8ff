"""What came of a task to a file: asks what kind and where to, has it written, and says what came of that."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.core_client import CoreClient
from app.elsewhere.files import Files, show_folder
from app.widgets.toast import Toast
from core.exports.names import file_name
from core.protocol import Failed, Reply, SaveTask, TaskSaved
from core.records import Classify, ExportedAs, Extract, Task, TaskOptions


def forms_of(options: TaskOptions) -> tuple[ExportedAs, ...]:
    """What a result can be saved as, the most fitting first."""
    if isinstance(options, Classify | Extract):
        return ExportedAs.CSV, ExportedAs.DOCX, ExportedAs.MARKDOWN
    return ExportedAs.DOCX, ExportedAs.MARKDOWN, ExportedAs.TEXT


def _form_words(form: ExportedAs) -> str:
    tr = QCoreApplication.translate
    return {
        ExportedAs.DOCX: tr("task result", "As a Word document…"),
        ExportedAs.MARKDOWN: tr("task result", "As Markdown…"),
        ExportedAs.TEXT: tr("task result", "As plain text…"),
        ExportedAs.CSV: tr("task result", "As a table (CSV)…"),
    }[form]


class ResultSaver(QObject):
    """Signals:
    toast_requested: (Toast)
    failed: (Problem)
    """

    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, window: QWidget) -> None:
        super().__init__(window)
        self._client = client
        self._window = window

    def fill(self, menu: QMenu, task: Task) -> None:
        """An entry for each kind of file."""
        for form in forms_of(task.options):
            menu.addAction(_form_words(form), partial(self.choose_place, task, form))

    def choose_place(self, task: Task, form: ExportedAs) -> None:
        """Ask where to."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        Files(self._client, self._window).choose_place(
            self.tr("Save the result"),
            lambda path: self.save(task, path, form),
            name=f"{file_name(task.title, 'Rememora')}.{form.value}",
            suffix=form.value,
            start=folder,
        )

    def save(self, task: Task, path: str, form: ExportedAs) -> None:
        """Write the result to a file that may be replaced."""
        tr = QCoreApplication.translate
        labels = {
            "text": self.tr("Text"),
            "result": tr("TextResult", "Result"),
            "label": self.tr("Label"),
            "known": self.tr("Known label"),
            "page": self.tr("Page"),
            "sources": tr("Exporter", "Sources"),
            "at_page": tr("documents", "p. %1"),
        }

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif isinstance(reply, TaskSaved):
                self._say_saved(reply.path)

        self._client.ask(SaveTask(task_id=task.id, path=path, form=form, labels=labels), answered)

    def _say_saved(self, path: str) -> None:
        words = self.tr("Saved as “%1”").replace("%1", Path(path).name)
        if self._client.route.elsewhere:
            self.toast_requested.emit(Toast(words))
        else:
            self.toast_requested.emit(Toast(words, self.tr("Open folder"), lambda: show_folder(str(Path(path).parent))))
