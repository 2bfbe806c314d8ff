"""One step of an errand: how far it is, the calls it made or asks for, what came of it, and how it was corrected."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.errands.correction import CorrectionForm
from app.errands.words import result_text, shown_text, step_state_text
from app.style import Space, Style, isolated, set_margins
from app.tools.calls import CallActions
from app.tools.calls_view import CallsView
from app.tools.known import KnownTools
from app.translation import list_text
from app.widgets.buttons import Button
from app.widgets.icon_view import IconView
from app.widgets.labels import Dot, Label
from core.records import ErrandStep, ErrandStepId, ErrandStepPhase, Memory, ToolCall

_SIGN, _NUMBER, _HANG = 18, 22, 6

_ICONS = {
    ErrandStepPhase.ASKING: ("info", "accent"),
    ErrandStepPhase.DONE: ("check", "accent"),
    ErrandStepPhase.FAILED: ("warning", "destructive"),
}
# Of these it can be said how they are to be done.
_BEGUN = frozenset({ErrandStepPhase.RUNNING, ErrandStepPhase.ASKING, ErrandStepPhase.DONE, ErrandStepPhase.FAILED})


class WayLine(QWidget):
    """A way of doing, in amber, with a way to the memory.

    Signals:
        memory_requested: (MemoryId)

    Attributes:
        words: what is said.
        button: shows the memory.
    """

    memory_requested = Signal(object)

    def __init__(self, style: Style, memory: Memory, *, learned: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Remembered: %1") if learned else self.tr("As you want it: %1")
        self.words = words.replace("%1", isolated(shown_text(one_line(memory.text))))
        self.button = Button(self.tr("Show"), "action")
        self.button.setAccessibleName(self.tr("Show the memory: %1").replace("%1", one_line(memory.text)))
        self.button.clicked.connect(lambda: self.memory_requested.emit(memory.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconView(style, "memory", "memory", 14), 0, top)
        row.addWidget(Label(self.words, "memory", wrap=True), 1)
        row.addWidget(self.button, 0, top)


class StepRow(QWidget):
    """Signals:
        corrected: (ErrandStepId, str, bool, bool) as `CorrectionForm.corrected`.
        correcting_wanted: (StepRow) the form is to be shown.
        memory_requested: (MemoryId)

    Attributes:
        step: as it is shown.
        calls: its calls, and below them what it asks.
        correct_button: shows the form.
        form: while it is shown.
        ways: a line for each way of doing that was learned of it or that it was told.
    """

    corrected = Signal(object, str, bool, bool)
    correcting_wanted = Signal(object)
    memory_requested = Signal(object)

    def __init__(
        self, style: Style, actions: CallActions, tools: KnownTools, step: ErrandStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.step = step
        self.form: CorrectionForm | None = None
        self.ways: list[WayLine] = []
        self._sign: QWidget | None = None
        self._shown_ways: tuple[tuple[Memory, bool], ...] = ()
        self._number = Label("", "soft")
        self._number.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._text = Label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = Label("", "note", wrap=True)
        self.calls = CallsView(style, actions, tools)
        self._result = Label("", "soft", wrap=True)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said = Label("", "note", wrap=True)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(Space.XS)
        self.correct_button = Button(self.tr("Correct…"), "action")
        self.correct_button.set_icon(style, "pencil")
        self.correct_button.clicked.connect(lambda: self.correcting_wanted.emit(self))
        self._lay_out()
        style.changed.connect(self._fit)
        self._fit()
        self.show_step(step, 1)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(Space.S)
        top = Qt.AlignmentFlag.AlignTop
        self._head.addWidget(self._number, 0, top)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(Space.XS)
        for part in (self._text, self._state, self.calls, self.calls.question, self._result, self._said):
            self._inside.addWidget(part)
        self._inside.addLayout(self._ways)
        # Its icon begins where the words do.
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.correct_button)
        self._foot.addStretch()
        self._inside.addLayout(self._foot)
        self._head.addLayout(self._inside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.addLayout(self._head)

    def _fit(self) -> None:
        self._number.setFixedWidth(self._style.px(_NUMBER))
        set_margins(self._foot, -self._style.px(_HANG), 0, 0, 0)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def result_words(self) -> str:
        """What came of it, as it is said."""
        return "" if self._result.isHidden() else self._result.text()

    @property
    def state_words(self) -> str:
        """How far it is, as it is said."""
        return "" if self._state.isHidden() else self._state.text()

    def show_step(self, step: ErrandStep, number: int) -> None:
        """As it is now. `number`: from 1."""
        before, self.step = self.step, step
        if self._sign is None or before.phase is not step.phase:
            self._draw_sign()
        shown = self.locale().toString(number)
        self._number.setText(shown)
        self._text.setText(shown_text(step.text))
        self._text.set_look("soft" if step.phase is ErrandStepPhase.OPEN else "")
        state = step_state_text(step)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._state.set_look("note-error" if step.phase is ErrandStepPhase.FAILED else "note")
        result = shown_text(result_text(step))
        self._result.setText(result)
        self._result.setVisible(bool(result))
        self._said.setText(self.tr("You said: “%1”").replace("%1", isolated(shown_text(one_line(step.correction)))))
        self._said.setVisible(bool(step.correction))
        self.correct_button.setVisible(step.phase in _BEGUN and self.form is None)
        self.correct_button.setAccessibleName(self.tr("Correct step %1").replace("%1", shown))
        named = self.tr("Step %1").replace("%1", shown)
        self.setAccessibleName(list_text([part for part in (named, step.text, state) if part]))

    def _draw_sign(self) -> None:
        if self._sign is not None:
            self._sign.hide()
            self._sign.deleteLater()
        icon = _ICONS.get(self.step.phase)
        if icon is not None:
            self._sign = IconView(self._style, *icon, _SIGN)
        else:
            room = QWidget()
            side = self._style.px(_SIGN)
            room.setFixedSize(side, side)
            dot = Dot(self._style, "accent" if self.step.phase is ErrandStepPhase.RUNNING else "line", room)
            dot.move((side - dot.width()) // 2, (side - dot.height()) // 2)
            self._sign = room
        self._head.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignTop)

    def show_calls(self, calls: Sequence[ToolCall], asks_always: Collection[str]) -> None:
        """Those it made or asks for."""
        self.calls.asks_always = asks_always
        self.calls.show_calls(calls)

    def show_ways(self, told: Sequence[Memory], learned: Sequence[Memory]) -> None:
        """The memories it was told, and those that were made of what was said about it."""
        shown = (*((memory, True) for memory in learned), *((one, False) for one in told if one not in learned))
        if shown == self._shown_ways:
            return
        self._shown_ways = shown
        for way in self.ways:
            self._ways.removeWidget(way)
            way.hide()
            way.deleteLater()
        self.ways = [WayLine(self._style, memory, learned=learned) for memory, learned in shown]
        for way in self.ways:
            way.memory_requested.connect(self.memory_requested)
            self._ways.addWidget(way)

    # --- correcting -------------------------------------------------------------------------------------------

    def begin_correcting(self, *, changed: bool) -> None:
        """Show the form. `changed`: there is something that can be taken back."""
        if self.form is not None:
            self.form.take_focus()
            return
        self.form = CorrectionForm(self._style, self._number.text(), changed=changed)
        self.form.cancelled.connect(self.end_correcting)
        self.form.corrected.connect(lambda *said: self.corrected.emit(self.step_id, *said))
        self._inside.addWidget(self.form)
        # Qt would show it later, and nothing that is hidden can have the keyboard.
        self.form.show()
        self.correct_button.hide()
        self.form.take_focus()

    def end_correcting(self) -> None:
        """Take the form away."""
        if self.form is None:
            return
        focus = self.window().focusWidget()
        self.correct_button.setVisible(self.step.phase in _BEGUN)
        if focus is not None and self.form.isAncestorOf(focus):
            # Before it goes with what is hidden.
            stays = self if self.correct_button.isHidden() else self.correct_button
            stays.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inside.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = None

    @property
    def step_id(self) -> ErrandStepId:
        return self.step.id
