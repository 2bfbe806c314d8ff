"""A task in the user's own words, with fields to fill in as in saved prompts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.prompts.filling import Filling
from app.style import Space, Style
from app.tasks.forms import Form
from app.translation import list_text
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from core.records import MAX_PROMPT_CHARS, OwnTask, TaskOptions, fields_of

_HIGH = 112


class _Instructions(QPlainTextEdit):
    """Tab goes from field to field, if there are any.

    Attributes:
        step_field: goes to the next (1) or the previous (-1) one; False if there is none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.step_field: Callable[[int], bool] = lambda _: False
        self.setTabChangesFocus(True)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.step_field(1 if forward else -1) or super().focusNextPrevChild(forward)


class OwnForm(Form):
    """Args:
    filled: fields are to be filled in; else the text is that of a template, and they stay.
    """

    def __init__(self, style: Style, *, filled: bool = True) -> None:
        super().__init__()
        self._filled = filled
        self._names: tuple[str, ...] = ()
        self.instructions = _Instructions()
        self.instructions.setFixedHeight(style.px(_HIGH))
        self.instructions.document().setDocumentMargin(2)
        self.instructions.setPlaceholderText(self.tr("Write a question about each paragraph, say"))
        self.instructions.installEventFilter(self)
        self._filling = Filling(self.instructions, style)
        self.instructions.step_field = self._step
        self._choices = FlowLayout(Space.XS)
        self.add_above(self.tr("What to do with each part of the text"), self.instructions)
        self.column.addLayout(self._choices)
        self.column.addWidget(
            Label(
                self.tr(
                    "{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice."
                ),
                "note",
                wrap=True,
            )
        )
        self.instructions.textChanged.connect(self.changed)

    def options(self) -> OwnTask:
        return OwnTask(instructions=self.instructions.toPlainText().strip())

    def show_options(self, options: TaskOptions) -> None:
        if not isinstance(options, OwnTask):
            return
        if self._filled and fields_of(options.instructions):
            self._fill(options.instructions)
        else:
            self._names = ()
            self._filling.end()
            self.instructions.setPlainText(options.instructions)
            self._show_choices()

    def problem(self) -> str:
        text = self.instructions.toPlainText()
        if not text.strip():
            return self.tr("Say what is to be done.")
        if len(text) > MAX_PROMPT_CHARS:
            return self.tr("That is too long: at most %1 characters.").replace(
                "%1", self.locale().toString(MAX_PROMPT_CHARS)
            )
        empty = [name for name in self._names if f"[{name}]" in text] if self._filled else []
        if self._filled:
            empty += [one.name for one in fields_of(text)]
        if empty:
            return self.tr("Fill in first: %1.").replace("%1", list_text(list(dict.fromkeys(empty))))
        return ""

    def focus_problem(self) -> None:
        text = self.instructions.toPlainText()
        if self._filled and fields_of(text):
            self._fill(text)
        self.instructions.setFocus()

    # --- fields -----------------------------------------------------------------------------------------------

    def _fill(self, text: str) -> None:
        self._names = tuple(one.name for one in fields_of(text))
        self._filling.insert(text)
        self._show_choices()

    def _step(self, by: int) -> bool:
        # After the last one, Tab is as everywhere.
        if not self._filling.active:
            return False
        self._filling.step(by)
        self._show_choices()
        return self._filling.active

    def _show_choices(self) -> None:
        """What the current field can hold, as buttons."""
        clear_layout(self._choices)
        current = self._filling.current
        for choice in () if current is None else current.choices:
            button = Button(choice, "pill")
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Alt+%1", "keys").replace("%1", str(self._choices.count() + 1)))
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            self._choices.addWidget(button)
            button.show()
        self._choices.invalidate()
        self.height_changed.emit()

    def _choose(self, choice: str) -> None:
        self._filling.choose(choice)
        self._show_choices()
        self.instructions.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Where there are choices, Alt and a number take one without leaving the field.
        current = self._filling.current
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and current is not None
        ):
            at = event.key() - Qt.Key.Key_1
            if 0 <= at < len(current.choices):
                self._choose(current.choices[at])
                return True
        return False
