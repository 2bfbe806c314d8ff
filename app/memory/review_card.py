"""The memory that is asked about today: is this still so?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.memory.actions import MemoryActions
from app.memory.review_row import ReviewRow
from app.style import Space, Style
from app.widgets.labels import Label
from app.widgets.page import Card
from core.protocol import Event, EverythingDeleted, MemoryChanged, MemoryRemoved, Reply, ReviewShown, ShowReview
from core.records import Memory, ReviewAnswer


class ReviewCard(QWidget):
    """Hidden while nothing is asked.

    Signals:
        asked_changed: (bool) something is asked, or not any more.

    Attributes:
        memory: what is asked about.
        row: it, with the answers.
    """

    asked_changed = Signal(bool)

    def __init__(self, client: CoreClient, style: Style, actions: MemoryActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._actions = actions
        self.memory: Memory | None = None
        self.row: ReviewRow | None = None
        self._waiting = Label("", "note", wrap=True)
        self._card = Card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Is this still so?"), "section"))
        column.addWidget(self._card)
        self.hide()
        client.event.connect(self._hear)
        client.welcomed.connect(self._forget)

    def refresh(self) -> None:
        """Ask what is asked today. It counts as asked, so only where it is seen."""
        self._client.ask(ShowReview(), self._shown)

    def _hear(self, event: Event) -> None:
        shown = None if self.memory is None else self.memory.id
        match event:
            case MemoryChanged(memory=memory) if memory.id == shown and memory != self.memory:
                self.refresh()
            case MemoryChanged(memory=memory) if shown is None and memory.review is not None:
                # An answer that was taken back is asked again. Where it isn't seen, it is asked when it is.
                page = self.parentWidget()
                if page is not None and page.isVisible():
                    self.refresh()
            case MemoryRemoved(memory_id=memory_id) if memory_id == shown:
                self.refresh()
            case EverythingDeleted():
                self._forget()
            case _:
                pass

    def _shown(self, reply: Reply) -> None:
        if not isinstance(reply, ReviewShown):
            return
        if reply.memory == self.memory and self.row is not None:
            self._say_waiting(reply.waiting)
            return
        self._forget()
        memory = self.memory = reply.memory
        if memory is None:
            return
        answers = [
            (self.tr("Still so"), ReviewAnswer.STILL_SO),
            (self.tr("No longer"), ReviewAnswer.NO_LONGER),
            (self.tr("Ask later"), ReviewAnswer.LATER),
            (self.tr("Don't ask again"), ReviewAnswer.NEVER),
        ]
        self.row = ReviewRow(self._style, memory, answers)
        self.row.answered.connect(lambda answer: self._actions.answer(memory, answer))
        self.row.replaced.connect(lambda text, kind: self._actions.replace(memory, text, kind))
        self._card.column.addWidget(self.row)
        self._card.column.addWidget(self._waiting)
        self._say_waiting(reply.waiting)
        self.show()
        self.asked_changed.emit(True)

    def _say_waiting(self, count: int) -> None:
        words = self.tr("%n more wait; you are asked about one a day.", "", count - 1)
        self._waiting.setText(words if count > 1 else "")
        self._waiting.setVisible(count > 1)

    def _forget(self) -> None:
        if self.row is not None:
            self.row.hide()
            self.row.deleteLater()
            self.row = None
            self.asked_changed.emit(False)
        self.memory = None
        self.hide()
