"""Which tools an errand may use, and which of them without asking."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errands.known import ErrandTools
from app.errands.words import tool_text
from app.style import Space, Style
from app.tools.slices import Slices
from app.tools.words import effect_icon, tool_title
from app.translation import sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.stacking_row import StackingRow
from core.records import Permission, Tool

_WORDS_LETTERS = 18


class Leave(StrEnum):
    """What an errand may do with a tool."""

    NONE = "none"
    ASKS = "asks"
    FREE = "free"


class ToolChoice(QWidget):
    """One line, which unfolds to a choice for each tool.

    Signals:
        height_changed: rows came or went.

    Attributes:
        button: folds and unfolds.
        choices: by the tools' names, once it was unfolded.
    """

    height_changed = Signal()

    def __init__(self, style: Style, known: ErrandTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._known = known
        self._tools: frozenset[str] = frozenset()  # none: all
        self._allowed: frozenset[str] = frozenset()
        self.choices: dict[str, Choice] = {}
        self._slices = Slices(self)
        self.button = Button("", "fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self._rows = QWidget()
        self._rows.hide()
        self._room = QVBoxLayout(self._rows)
        self._room.setContentsMargins(0, Space.S, 0, 0)
        self._room.setSpacing(Space.S)
        self._note = Label("", "note", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addWidget(self._rows)
        known.changed.connect(self._on_known)
        self._on_known()

    # --- what is chosen ---------------------------------------------------------------------------------------

    @property
    def tools(self) -> tuple[str, ...]:
        """Names of those that may be used; empty: all."""
        names = [tool.name for tool in self._known.tools]
        # Those that aren't there just now stay chosen: without them, none or few would be left, and none means all.
        away = sorted(self._tools.difference(names, {""}))
        return (*(name for name in names if name in self._tools), *away)

    @property
    def allowed(self) -> tuple[str, ...]:
        """Names of those that needn't ask."""
        if not self._known.listed:
            return tuple(sorted(self._allowed))
        return tuple(tool.name for tool in self._known.tools if self._leave(tool) is Leave.FREE and _settable(tool))

    @property
    def problem(self) -> str:
        """What is wrong with the choice; empty: nothing."""
        none = self._known.tools and all(self._leave(tool) is Leave.NONE for tool in self._known.tools)
        return self.tr("Without any tool nothing can be done.") if none else ""

    def show_choice(self, tools: Collection[str], allowed: Collection[str]) -> None:
        """Choose these, as in `ErrandDraft`."""
        self._tools, self._allowed = frozenset(tools), frozenset(allowed)
        self._on_known()

    def _leave(self, tool: Tool) -> Leave:
        if self._tools and tool.name not in self._tools:
            return Leave.NONE
        if tool.permission is Permission.ALWAYS:
            return Leave.FREE
        free = tool.name in self._allowed and tool.name not in self._known.asks_always
        return Leave.FREE if free else Leave.ASKS

    def _choose(self, tool: Tool) -> None:
        leave = Leave(self.choices[tool.name].currentData())
        names = {one.name for one in self._known.tools}
        tools = set(self._tools or names)
        (tools.discard if leave is Leave.NONE else tools.add)(tool.name)
        # None at all would mean all: what stands for it is a name that no tool has.
        tools.discard("")
        self._tools = frozenset() if tools >= names else frozenset(tools or {""})
        self._allowed = self._allowed | {tool.name} if leave is Leave.FREE else self._allowed - {tool.name}
        self._say()

    # --- what is shown ----------------------------------------------------------------------------------------

    def _on_known(self) -> None:
        for choice in self.choices.values():
            row = choice.parentWidget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.choices = {}
        self._say()
        if self.button.isChecked():
            self._fill()

    def _say(self) -> None:
        total = len(self._known.tools)
        usable = [tool for tool in self._known.tools if self._leave(tool) is not Leave.NONE]
        free = sum(self._leave(tool) is Leave.FREE for tool in usable)
        number = self.locale().toString
        if not self._known.listed:
            words = self.tr("Tools it may use")
        elif len(usable) == total:
            words = self.tr("It may use all %n tools", "", total)
        else:
            words = self.tr("It may use %1 of %n tools", "", total).replace("%1", number(len(usable)))
        self.button.setText(words)
        self.button.set_icon(self._style, "chevron-down" if self.button.isChecked() else "chevron-right")
        asks = self.tr("It asks before each use of a tool.")
        free_words = self.tr("%n needn't be asked for.", "", free) if free else ""
        self._note.setText(self.problem or sentences_text(asks, free_words))
        self._note.set_look("note-error" if self.problem else "note")

    def _fold(self, shown: bool) -> None:
        self._rows.setVisible(shown)
        self._say()
        if shown and not self.choices:
            self._fill()
        self.height_changed.emit()

    def _fill(self) -> None:
        self._slices.start(partial(self._add, tool) for tool in self._known.tools)

    def _add(self, tool: Tool) -> None:
        title = Label(tool_title(tool), wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        effect = QHBoxLayout()
        effect.setSpacing(6)
        effect.addWidget(IconView(self._style, effect_icon(tool.effect), "soft", 14), 0, Qt.AlignmentFlag.AlignTop)
        effect.addWidget(Label(tool_text(tool), "note", wrap=True), 1)
        words.addLayout(effect)
        choice = Choice(self._style)
        for leave, name in (
            (Leave.ASKS, self.tr("Asks each time")),
            (Leave.FREE, self.tr("Needn't ask")),
            (Leave.NONE, self.tr("Not at all")),
        ):
            if leave is Leave.NONE or self._possible(tool, leave):
                choice.addItem(name, leave)
        choice.setCurrentIndex(choice.findData(self._leave(tool)))
        choice.setAccessibleName(self.tr("What it may do with “%1”").replace("%1", title.text()))
        choice.activated.connect(lambda _: self._choose(tool))
        room = QWidget()
        row = StackingRow(lambda: choice.sizeHint().width() + _WORDS_LETTERS * title.fontMetrics().averageCharWidth())
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.add(words, 1)
        row.add(choice)
        room.setLayout(row)
        self.choices[tool.name] = choice
        self._room.addWidget(room)
        self.height_changed.emit()

    def _possible(self, tool: Tool, leave: Leave) -> bool:
        if tool.permission is Permission.ALWAYS:
            return leave is Leave.FREE
        return leave is Leave.ASKS or tool.name not in self._known.asks_always


def _settable(tool: Tool) -> bool:
    """What is allowed everywhere needs no leave here."""
    return tool.permission is not Permission.ALWAYS
