"""Tools one below the other, with whether each may be used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Space, Style
from app.tools.slices import Slices
from app.tools.words import effect_icon, effect_text, permission_text, tool_purpose, tool_title
from app.widgets.choices import Choice
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.stacking_row import StackingRow
from core.protocol import Failed, Reply, SetToolPermission
from core.records import Permission, Tool

# A list that is longer can be searched.
_SHORT = 8
_PURPOSE_CHARS = 240
_WORDS_LETTERS = 26


class ToolList(QWidget):
    """Signals:
        failed: (Problem)

    Attributes:
        search: shown where the list is long.
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._tools: tuple[Tool, ...] = ()
        self._rows: dict[str, tuple[QWidget, Choice]] = {}
        # A row takes milliseconds to make.
        self._slices = Slices(self)
        self.search = LineEdit(self.tr("Search tools"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.hide()
        self._none = Label(self.tr("No tool is called like that."), "note", wrap=True)
        self._none.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.search)
        self._column.addWidget(self._none)

    def choice(self, name: str) -> Choice:
        """Where the permission of a tool is chosen."""
        return self._rows[name][1]

    @property
    def shown(self) -> list[str]:
        """The tools that can be seen, by name."""
        return [name for name, (row, _) in self._rows.items() if not row.isHidden()]

    def show_tools(self, tools: Sequence[Tool]) -> None:
        """In place of those before."""
        same = [_without_permission(tool) for tool in tools] == [_without_permission(tool) for tool in self._tools]
        self._tools = tuple(tools)
        if not same:
            for row, _ in self._rows.values():
                row.hide()
                row.deleteLater()
            self._rows = {}
            self._slices.start(partial(self._add, tool) for tool in tools)
        for tool in tools:
            if tool.name in self._rows:
                choice = self.choice(tool.name)
                choice.setCurrentIndex(choice.findData(tool.permission))
        self.search.setVisible(len(tools) > _SHORT)
        self._filter()

    def _add(self, tool: Tool) -> None:
        """Make its row. It may be allowed otherwise by now."""
        row, choice = self._row(tool)
        now = next((one.permission for one in self._tools if one.name == tool.name), tool.permission)
        choice.setCurrentIndex(choice.findData(now))
        self._rows[tool.name] = (row, choice)
        # Before it is in its place, it would come up as a window of its own, and take the keyboard.
        self._column.addWidget(row)
        row.setVisible(self._fits(tool))

    def _row(self, tool: Tool) -> tuple[QWidget, Choice]:
        room = QWidget()
        title = Label(tool_title(tool), wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        purpose = tool_purpose(tool)
        if purpose and purpose != title.text():
            shown = purpose if len(purpose) <= _PURPOSE_CHARS else purpose[:_PURPOSE_CHARS].rstrip() + "…"
            words.addWidget(Label(shown, "note", wrap=True))
        effect = QHBoxLayout()
        effect.setSpacing(6)
        effect.addWidget(IconView(self._style, effect_icon(tool.effect), "soft", 14), 0, Qt.AlignmentFlag.AlignTop)
        effect.addWidget(Label(effect_text(tool.effect), "note", wrap=True), 1)
        words.addLayout(effect)
        choice = Choice(self._style)
        for permission in Permission:
            choice.addItem(permission_text(permission), permission)
        choice.setAccessibleName(self.tr("May “%1” be used?").replace("%1", title.text()))
        choice.activated.connect(partial(self._choose, tool.name))
        row = StackingRow(lambda: choice.sizeHint().width() + _WORDS_LETTERS * title.fontMetrics().averageCharWidth())
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.add(words, 1)
        beside = QHBoxLayout()
        beside.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        beside.addStretch()
        row.add(beside)
        room.setLayout(row)
        return room, choice

    def _filter(self) -> None:
        fitting = {tool.name for tool in self._tools if self._fits(tool)}
        for name, (row, _) in self._rows.items():
            row.setVisible(name in fitting)
        self._none.setVisible(bool(self._tools) and not fitting)

    def _fits(self, tool: Tool) -> bool:
        """It is what is searched for."""
        wanted = self.search.text().casefold().split() if not self.search.isHidden() else []
        said = f"{tool_title(tool)} {tool.name} {tool_purpose(tool)}".casefold()
        return all(word in said for word in wanted)

    def _choose(self, name: str, _: int) -> None:
        choice = self.choice(name)

        def settled(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.show_tools(self._tools)
                self.failed.emit(reply.problem)

        self._client.ask(SetToolPermission(tool=name, permission=Permission(choice.currentData())), settled)


def _without_permission(tool: Tool) -> tuple[object, ...]:
    return tool.name, tool.title, tool.purpose, tool.effect
