"""What came of one task."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Style
from app.widgets.labels import Label
from core.records import TaskId


class TaskView(QWidget):
    """Signals: back; to_composer(str): put a text into a conversation; open_page; toast_requested."""

    back = Signal()
    to_composer = Signal(str)
    open_page = Signal(object, int, int, int)
    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task_id: TaskId | None = None
        QVBoxLayout(self).addWidget(Label(""))

    def show_task(self, task_id: TaskId) -> None:
        self.task_id = task_id
