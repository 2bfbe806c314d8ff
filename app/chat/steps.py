"""What the model did in its memory before it answered: one line, which unfolds to each call and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.plain_text import one_line, visible_text
from app.style import Space, Style, TextRole, set_margins
from app.translation import named_text
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Card, Line
from app.widgets.tips import plain_tip
from core.records import BlockLabel, FunctionStep

_LONGEST_LINE_PX = 420
_LONGEST_QUERY = 120
_LONGEST_TEXT = 2000


def step_words(step: FunctionStep) -> str:
    """What a step did, in the user's words, on one line."""
    words = _done_words(step)
    if step.failed:
        words = QCoreApplication.translate("steps", "%1 (didn't work)").replace("%1", words)
    return words


def _done_words(step: FunctionStep) -> str:
    tr = QCoreApplication.translate
    arguments = step.arguments
    query = _shortened(one_line(arguments.get("query", "")), _LONGEST_QUERY)
    match step.function:
        case "archival_memory_search":
            words = tr("steps", "Searched memory for “%1”") if query else tr("steps", "Searched memory")
        case "conversation_search":
            words = (
                tr("steps", "Searched earlier messages for “%1”") if query else tr("steps", "Searched earlier messages")
            )
        case "conversation_search_date":
            start, end = one_line(arguments.get("start_date", "")), one_line(arguments.get("end_date", ""))
            words = tr("steps", "Read earlier messages from %1 to %2").replace("%1", start).replace("%2", end)
            return words if start and end else tr("steps", "Read earlier messages")
        case "archival_memory_insert":
            words = tr("steps", "Saved a note")
        case "core_memory_append" | "core_memory_replace":
            persona = arguments.get("name") == BlockLabel.PERSONA
            words = (
                tr("steps", "Updated what it knows of itself")
                if persona
                else tr("steps", "Updated what it knows about you")
            )
        case _:
            return tr("steps", "Used “%1”").replace("%1", one_line(step.function).replace("_", " "))
    return words.replace("%1", query)


def _argument_words(name: str) -> str:
    tr = QCoreApplication.translate
    known = {
        "query": tr("steps", "looked for"),
        "content": tr("steps", "text"),
        "old_content": tr("steps", "old text"),
        "new_content": tr("steps", "new text"),
        "name": tr("steps", "block"),
        "start_date": tr("steps", "from"),
        "end_date": tr("steps", "to"),
        "page": tr("steps", "page"),
        "request_heartbeat": tr("steps", "goes on after it"),
    }
    return known.get(name, one_line(name).replace("_", " "))


class StepView(QWidget):
    """One step: what it did, its arguments, its result."""

    def __init__(self, step: FunctionStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(Label(step_words(step), wrap=True))
        for name, value in step.arguments.items():
            shown = named_text(_argument_words(name), _shortened(visible_text(value), _LONGEST_TEXT))
            column.addWidget(_selectable(Label(shown, "note", wrap=True)))
        if step.result:
            self.result = Label(
                _shortened(visible_text(step.result), _LONGEST_TEXT), "note-error" if step.failed else "note", wrap=True
            )
            set_margins(self.result, Space.M, 0, 0, 0)
            column.addWidget(_selectable(self.result))
        self.setAccessibleName(step_words(step))


class StepsView(QWidget):
    """The line, and under it the steps while it is unfolded."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._steps: tuple[FunctionStep, ...] = ()
        self._writing = False
        self._card: Card | None = None
        self.button = Button("", "fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        style.changed.connect(self._draw)
        self.hide()

    @property
    def rows(self) -> list[StepView]:
        """The steps that are unfolded."""
        return self._card.findChildren(StepView) if self._card is not None else []

    def show_steps(self, steps: Sequence[FunctionStep], *, writing: bool) -> None:
        """`writing`: more may come; the line says what the latest did."""
        if tuple(steps) != self._steps:
            self._steps = tuple(steps)
            if self._card is not None:
                self._unfold()
        self._writing = writing
        if self._steps:
            self._draw()
        self.setVisible(bool(self._steps))

    def _draw(self) -> None:
        if not self._steps:
            return
        words = step_words(self._steps[-1])
        if len(self._steps) > 1:
            count = self.tr("%n steps", "", len(self._steps))
            words = f"{count} · {words}" if self._writing else count
        metrics = QFontMetrics(self._style.font(TextRole.BODY))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._style.px(_LONGEST_LINE_PX))
        # An ampersand is no shortcut here.
        self.button.setText(shown.replace("&", "&&"))
        self.button.setAccessibleName(words)
        self.button.setToolTip(plain_tip(words) if shown != words else "")
        self.button.set_icon(self._style, "chevron-down" if self.button.isChecked() else "chevron-right", "soft")

    def _fold(self, open_: bool) -> None:
        self._draw()
        if open_:
            self._unfold()
        elif self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _unfold(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = Card()
        self._card.column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self._card.column.setSpacing(0)
        for at, step in enumerate(self._steps):
            if at:
                self._card.column.addWidget(Line())
            self._card.column.addWidget(StepView(step))
        self._card.setAccessibleName(self.tr("What the model did"))
        self._column.addWidget(self._card)


def _selectable(label: Label) -> Label:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest].rstrip() + "…"
