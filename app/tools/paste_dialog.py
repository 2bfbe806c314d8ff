"""Servers from the JSON that other programs keep them in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.style import Space, Style, TextRole, set_margins
from app.tools.server_dialog import TrustWarning
from app.translation import in_user_language, list_text, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.page import ScrollColumn
from core.protocol import Failed, ReadToolServers, Reply, SaveToolServer, ToolServersRead
from core.records import Problem, ToolServer

_PAUSE_MS = 300
_FIELD_PX, _FOUND_PX = 150, 170
_EXAMPLE = '{\n  "mcpServers": {\n    "time": {"command": "uvx", "args": ["mcp-server-time"]}\n  }\n}'


class PasteServersDialog(Dialog):
    """A field for the JSON; below it what was read of it, to choose from.

    Attributes:
        field
        boxes: one for each server that was read.
        problems: what can't be used, and why.
        action: keeps those that are ticked.
        words: why one couldn't be kept.
    """

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._reading = 0
        self._servers: tuple[ToolServer, ...] = ()
        self._left = 0
        self.boxes: list[CheckBox] = []
        self.problems: list[Label] = []
        title = self.tr("Servers from JSON")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QPlainTextEdit()
        self.field.setFont(style.font(TextRole.CODE))
        self.field.setPlaceholderText(_EXAMPLE)
        self.field.setAccessibleName(self.tr("The JSON"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(style.px(_FIELD_PX))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._read)
        self.field.textChanged.connect(self._timer.start)
        inside = QWidget()
        self._found = QVBoxLayout(inside)
        self._found.setContentsMargins(0, 0, Space.S, 0)
        self._found.setSpacing(Space.XS)
        found = ScrollColumn(inside, all_of_it=True)
        found.setMinimumHeight(style.px(_FOUND_PX))
        self.words = Label("", "error", wrap=True)
        self.words.hide()
        self.action = Button("", "primary")
        self.action.clicked.connect(self._save)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(Label(self.tr("Paste what the server's page says, or a file of another program:"), wrap=True))
        column.addWidget(self.field, 1)
        column.addWidget(found, 1)
        column.addWidget(TrustWarning(style))
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.setMinimumWidth(560)
        self._show((), ())
        self.field.setFocus()

    # --- what was read ----------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._reading += 1
        reading, text = self._reading, self.field.toPlainText()
        if not text.strip():
            self._show((), ())
            return

        def read(reply: Reply) -> None:
            if reading != self._reading:
                return
            if isinstance(reply, ToolServersRead):
                self._show(reply.servers, reply.problems)
            elif isinstance(reply, Failed):
                self._show((), (reply.problem,))

        self._client.ask(ReadToolServers(text=text), read)

    def _show(self, servers: Sequence[ToolServer], problems: Sequence[Problem]) -> None:
        clear_layout(self._found)
        self._servers = tuple(servers)
        self.boxes, self.problems = [], []
        for server in servers:
            box = CheckBox(self._style, one_line(server.name).replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self._refresh)
            told = Label(_what_it_is(server), "note", wrap=True)
            set_margins(told, 28, 0, 0, Space.XS)
            box.setAccessibleDescription(told.text())
            self._found.addWidget(box)
            self._found.addWidget(told)
            self.boxes.append(box)
        for problem in problems:
            shown = in_user_language(problem)
            label = Label(sentences_text(shown.what, shown.next_step), "note-error", wrap=True)
            self._found.addWidget(label)
            self.problems.append(label)
        if not servers and not problems:
            self._found.addWidget(Label(self.tr("What is read of it is shown here; nothing is added yet."), "note"))
        self._found.addStretch()
        self._refresh()

    @property
    def chosen(self) -> tuple[ToolServer, ...]:
        """Those that are ticked."""
        return tuple(server for server, box in zip(self._servers, self.boxes, strict=True) if box.isChecked())

    def _refresh(self) -> None:
        count = len(self.chosen)
        self.action.setText(self.tr("Add %n servers", "", count) if count else self.tr("Add"))
        self.action.setEnabled(count > 0 and not self._left)

    # --- keeping them -----------------------------------------------------------------------------------------

    def _save(self) -> None:
        chosen = self.chosen
        self.words.hide()
        self._left = len(chosen)
        self._refresh()
        for server in chosen:
            self._client.ask(SaveToolServer(server=server), self._on_saved)

    def _on_saved(self, reply: Reply) -> None:
        self._left -= 1
        if isinstance(reply, Failed):
            shown = in_user_language(reply.problem)
            self.words.setText(sentences_text(shown.what, shown.next_step))
            self.words.show()
        if not self._left:
            self._refresh()
            if self.words.isHidden():
                self.accept()


def _what_it_is(server: ToolServer) -> str:
    """What is started or reached; of secrets the names alone."""
    names = list_text([*server.environment, *server.headers])
    what = server.url or " ".join((server.command, *server.arguments))
    return " · ".join(one_line(part) for part in (what, names) if part)
