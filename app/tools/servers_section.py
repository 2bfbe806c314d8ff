"""Settings of servers: programs of others whose tools the model may ask for."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.settings.sections import Section
from app.style import Space, Style, isolated
from app.tools.known import KnownTools
from app.tools.lines_view import TextDialog
from app.tools.paste_dialog import PasteServersDialog
from app.tools.server_dialog import NEW, ServerDialog, TrustWarning
from app.tools.server_row import ServerRow
from app.tools.slices import Slices
from app.tools.tools_dialog import ToolsDialog
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from core.protocol import (
    Command,
    Failed,
    RemoveToolServer,
    Reply,
    RestartToolServer,
    SaveToolServer,
    ShowToolServerLog,
    ToolServerLogShown,
)
from core.records import ToolServerId, ToolServerState

# A list that is longer can be searched.
_SHORT = 8


class ServersSection(Section):
    """Signals:
        failed: (Problem)

    Attributes:
        rows: of the servers, in the core's order.
        add_button, paste_button
        search: shown where there are many.
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, tools: KnownTools) -> None:
        super().__init__(QCoreApplication.translate("ServersSection", "Tool servers (MCP)"))
        self._client = client
        self._style = style
        self._tools = tools
        self.rows: dict[ToolServerId, ServerRow] = {}
        self._slices = Slices(self)
        self.add(TrustWarning(style))
        room = QWidget()
        self._column = QVBoxLayout(room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.search = LineEdit(self.tr("Search servers"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._filter)
        self._none = Label(self.tr("None yet."), "note")
        self._column.addWidget(self.search)
        self._column.addWidget(self._none)
        self.add(room)
        self.add_button = Button(self.tr("Add a server…"))
        self.add_button.set_icon(style, "plus")
        self.add_button.clicked.connect(lambda: self.edit(None))
        self.paste_button = Button(self.tr("From JSON…"))
        self.paste_button.clicked.connect(self._paste)
        buttons = QWidget()
        flow = FlowLayout(Space.S, buttons)
        flow.addWidget(self.add_button)
        flow.addWidget(self.paste_button)
        foot = QHBoxLayout()
        foot.addWidget(buttons, 1)
        self.add(foot)
        tools.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        servers = self._tools.servers
        for gone in set(self.rows) - {state.server.id for state in servers}:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for state in servers:
            if state.server.id in self.rows:
                self.rows[state.server.id].show_state(state)
        self._slices.start(partial(self._add, state) for state in servers if state.server.id not in self.rows)
        self._none.setVisible(not servers)
        self.search.setVisible(len(servers) > _SHORT)
        self._filter()

    def _add(self, state: ToolServerState) -> None:
        row = ServerRow(self._style, state)
        row.switched.connect(self._switch)
        row.tools_wanted.connect(self._show_tools)
        row.restart_wanted.connect(lambda state: self._ask(RestartToolServer(server_id=state.server.id)))
        row.log_wanted.connect(self._show_log)
        row.edit_wanted.connect(self.edit)
        row.remove_wanted.connect(self._remove)
        self.rows[state.server.id] = row
        self._column.addWidget(row)

    def _filter(self) -> None:
        wanted = self.search.text().casefold().strip() if not self.search.isHidden() else ""
        for row in self.rows.values():
            row.setVisible(wanted in row.state.server.name.casefold())

    # --- what the user does -----------------------------------------------------------------------------------

    def _ask(self, command: Command) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._show()
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)

    def _switch(self, state: ToolServerState, enabled: bool) -> None:
        self._ask(SaveToolServer(server=msgspec.structs.replace(state.server, enabled=enabled)))

    def edit(self, state: ToolServerState | None) -> None:
        """Have a server written down anew; None: another one."""
        ServerDialog(self._client, self._style, NEW if state is None else state.server, self.window()).open()

    def _paste(self) -> None:
        PasteServersDialog(self._client, self._style, self.window()).open()

    def _show_tools(self, state: ToolServerState) -> None:
        dialog = ToolsDialog(self._client, self._style, self._tools, state.server.id, self.window())
        dialog.failed.connect(self.failed)
        dialog.open()

    def _show_log(self, state: ToolServerState) -> None:
        LogDialog(self._client, self._style, state, self.window()).open()

    def _remove(self, state: ToolServerState) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Remove “%1”?").replace("%1", isolated(one_line(state.server.name))),
            self.tr("The server is ended, and its tools can't be used any more."),
            self.tr("Remove it"),
            self.window(),
            stays=self._client.route.worded(
                self.tr("The program itself stays on this computer, and so does what it has done."),
                self.tr("The program itself stays on %1, and so does what it has done."),
            ),
        )
        dialog.accepted.connect(lambda: self._ask(RemoveToolServer(server_id=state.server.id)))
        dialog.open()


class LogDialog(TextDialog):
    """What a server wrote last. Attributes: refresh_button."""

    def __init__(self, client: CoreClient, style: Style, state: ToolServerState, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("LogDialog", "Log of %1").replace("%1", one_line(state.server.name))
        super().__init__(style, title, "", parent)
        self._client = client
        self._server = state.server.id
        self.refresh_button = Button(QCoreApplication.translate("LogDialog", "Read again"))
        self.refresh_button.setAutoDefault(False)
        self.refresh_button.clicked.connect(self._read)
        self.row.insertWidget(1, self.refresh_button)
        self._read()

    def _read(self) -> None:
        tr = QCoreApplication.translate
        self.refresh_button.setEnabled(False)

        def read(reply: Reply) -> None:
            self.refresh_button.setEnabled(True)
            if isinstance(reply, ToolServerLogShown):
                self.show_text(reply.text)
                self.view.to_end()
                words = "" if reply.text else tr("LogDialog", "It has written nothing yet.")
            else:
                words = tr("LogDialog", "The log couldn't be read.")
            self.note.setText(words)
            self.note.setVisible(bool(words))

        self._client.ask(ShowToolServerLog(server_id=self._server), read)
