"""The calls of one reply, or of a step of an errand: a line for each, and the question about one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.style import Space, Style
from app.tools.asking_card import AskingCard
from app.tools.call_view import CallView
from app.tools.calls import CallActions
from app.tools.known import KnownTools
from app.widgets.buttons import Button
from core.records import Problem, ToolAnswer, ToolCall, ToolCallId, ToolCallPhase

# More lines are folded away, the latest stay.
_LINES = 6


class CallsView(QWidget):
    """Stands above the text of a reply.

    Attributes:
        question: room for what is asked; stands below the text.
        earlier_button: shows the lines that are folded away.
        asks_always: names of tools that can't be allowed here for good.
    """

    def __init__(self, style: Style, calls: CallActions, tools: KnownTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._calls = calls
        self._tools = tools
        self._views: dict[ToolCallId, CallView] = {}
        self._all = False
        self._shown: tuple[ToolCall, ...] = ()
        self.asks_always: Collection[str] = ()
        self.question = QWidget()
        self.question.hide()
        self._card: AskingCard | None = None
        below = QVBoxLayout(self.question)
        below.setContentsMargins(0, 0, 0, 0)
        self._below = below
        self.earlier_button = Button("", "fold")
        self.earlier_button.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Tools that were used"))

    @property
    def lines(self) -> list[CallView]:
        """In order."""
        return list(self._views.values())

    @property
    def card(self) -> AskingCard | None:
        """What is asked."""
        return self._card

    def show_calls(self, calls: Sequence[ToolCall]) -> None:
        self._shown = tuple(calls)
        made = [call for call in calls if call.phase is not ToolCallPhase.ASKING]
        hidden = 0 if self._all or len(made) <= _LINES + 1 else len(made) - _LINES
        shown = made[hidden:]
        for gone in [call_id for call_id in self._views if all(call.id != call_id for call in shown)]:
            view = self._views.pop(gone)
            view.hide()
            view.deleteLater()
        for call in shown:
            self._show_line(call, at=1 + [one.id for one in shown].index(call.id))
        self._views = {call.id: self._views[call.id] for call in shown}
        self.earlier_button.setVisible(hidden > 0)
        if hidden:
            self.earlier_button.setText(self.tr("Show %n earlier", "", hidden))
        self.setVisible(bool(made))
        self._ask(next((call for call in calls if call.phase is ToolCallPhase.ASKING), None))

    def _show_line(self, call: ToolCall, at: int) -> None:
        view = self._views.get(call.id)
        if view is not None:
            view.show_call(call)
            return
        view = CallView(self._style, self._tools, call)
        view.cancelled.connect(lambda call: self._calls.cancel(call, lambda _: self._allow_again(call)))
        view.undone.connect(lambda call: self._calls.undo(call, lambda _: self._allow_again(call)))
        self._views[call.id] = view
        self._column.insertWidget(at, view)

    def _allow_again(self, call: ToolCall) -> None:
        view = self._views.get(call.id)
        if view is not None:
            view.allow_again()

    def _show_all(self) -> None:
        self._all = True
        self.show_calls(self._shown)

    # --- the question -----------------------------------------------------------------------------------------

    def _ask(self, call: ToolCall | None) -> None:
        before = self._card
        if before is not None and before.call == call:
            return
        if before is not None:
            before.hide()
            before.deleteLater()
            self._card = None
        if call is not None:
            self._card = AskingCard(self._style, self._tools, call)
            if call.tool in self.asks_always:
                self._card.here_button.hide()
            self._card.answered.connect(self._answer)
            self._below.addWidget(self._card)
            announce(self.question, self._card.question)
        self.question.setVisible(call is not None)

    def _answer(self, call: ToolCall, answer: ToolAnswer, arguments: str | None) -> None:
        def refused(problem: Problem) -> None:
            if self._card is not None and self._card.call.id == call.id:
                self._card.refuse(problem)

        self._calls.answer(call, answer, arguments, refused)
        if self._card is not None and self._card.had_keyboard:
            self._calls.answered.emit()
