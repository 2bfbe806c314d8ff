"""Other programs on this computer: whether they are served, and what each may."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.chat.dates import moment_text
from app.chat.plain_text import one_line
from app.core_client import CoreClient, core_command
from app.memory.kinds import kind_words
from app.settings.client_dialog import ClientDialog, KeyDialog
from app.settings.sections import Section, setting_row
from app.style import Space, Style
from app.translation import in_user_language, list_text, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.page import Line
from app.widgets.toast import Toast
from core.protocol import (
    ClientAdded,
    ClientsChanged,
    ClientsListed,
    Event,
    Failed,
    ListClients,
    ListProjects,
    ProjectsListed,
    RemoveClient,
    Reply,
    ServingChanged,
    SetServing,
    Welcome,
)
from core.records import Client, Project, Serving

_LAST_PORT = 65535
_PORT_WIDTH = 88


class ClientRow(QWidget):
    """A program, what it may, and how that is changed.

    Attributes:
        change_button, remove_button
        may: what it may, in words.
    """

    def __init__(self, client: Client, projects: Sequence[Project], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client = client
        name = one_line(client.name)
        self.may = Label(self._words(projects), "note", wrap=True)
        self.change_button = Button(self.tr("Change…"))
        self.change_button.setAccessibleName(self.tr("Change what %1 may").replace("%1", name))
        self.remove_button = Button(self.tr("Remove…"))
        self.remove_button.setAccessibleName(self.tr("Remove %1").replace("%1", name))
        row = setting_row(name, self.may, self.change_button, self.remove_button)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def _words(self, projects: Sequence[Project]) -> str:
        rights, used = self.client.rights, self.client.used_at
        may = [self.tr("Asks the model")]
        if rights.reads:
            may.append(self._reads(projects))
        if rights.proposes:
            may.append(self.tr("Proposes memories"))
        may.append(
            self.tr("Never used")
            if used is None
            else self.tr("Last used %1").replace("%1", moment_text(used, time.time()))
        )
        return " · ".join(may)

    def _reads(self, projects: Sequence[Project]) -> str:
        rights = self.client.rights
        if rights.project_id is not None:
            name = next((one.name for one in projects if one.id == rights.project_id), None)
            if name is None:
                return self.tr("Reads nothing: its project is gone")
            where = self.tr("Reads the memory of “%1”").replace("%1", one_line(name))
        else:
            where = self.tr("Reads memory")
        kinds = list_text([kind_words(kind) for kind in rights.kinds])
        return self.tr("%1 (only %2)").replace("%1", where).replace("%2", kinds) if kinds else where


class ClientsSection(Section):
    """Signals:
        failed: (Problem)
        lately_requested: what they have read.
        toast_requested: (Toast)

    Attributes:
        on: other programs are served.
        port
        add_button, copy_button, lately_button
        rows: the programs.
    """

    failed = Signal(object)
    lately_requested = Signal()
    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("ClientsSection", "Other programs"))
        self._client = client
        self._style = style
        self._serving = Serving()
        self._clients: tuple[Client, ...] = ()
        self._projects: tuple[Project, ...] = ()
        self.rows: list[ClientRow] = []
        self.on = CheckBox(style, "")
        self.on.clicked.connect(self._switch)
        self.add(
            setting_row(
                client.route.worded(
                    self.tr("Let other programs on this computer in"), self.tr("Let other programs on %1 in")
                ),
                self.tr(
                    "Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't."
                ),
                self.on,
            )
        )
        self._served = QWidget()
        self._fill_served()
        self.add(self._served)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if client.welcome is not None:
            self._on_welcome(client.welcome)
        self._show()

    def _fill_served(self) -> None:
        """What there is only where there are programs, or may be."""
        whole = QVBoxLayout(self._served)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        self.address = Label("", "note", wrap=True)
        self.copy_button = Button(self.tr("Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy the address"))
        self.copy_button.clicked.connect(self._copy)
        self.port = QLineEdit()
        self.port.setValidator(QIntValidator(1, _LAST_PORT, self.port))
        self.port.setFixedWidth(_PORT_WIDTH)
        self.port.setAccessibleName(self.tr("Port"))
        self.port.editingFinished.connect(self._choose_port)
        whole.addLayout(setting_row(self.tr("Address"), self.address, self.copy_button))
        whole.addWidget(Line())
        whole.addLayout(
            setting_row(self.tr("Port"), self.tr("Another one, if a program has this one already."), self.port)
        )
        whole.addWidget(Line())
        self.lately_button = Button(self.tr("What was read…"))
        self.lately_button.clicked.connect(self.lately_requested)
        self.add_button = Button(self.tr("Let a program in…"))
        self.add_button.clicked.connect(self._add)
        whole.addLayout(
            setting_row(
                self.tr("Programs"),
                self.tr("What each reads of your memory stands in Lately, with its name."),
                self.lately_button,
                self.add_button,
            )
        )
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.M)
        whole.addLayout(self._list)

    # --- from the core --------------------------------------------------------------------------------------------

    def _on_welcome(self, _: Welcome) -> None:
        self._client.ask(ListClients(), self._on_listed)
        self._client.ask(ListProjects(), self._on_projects)

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, ClientsListed):
            self._clients, self._serving = reply.clients, reply.serving
            self._show()
        elif isinstance(reply, Failed):
            self.failed.emit(reply.problem)

    def _on_projects(self, reply: Reply) -> None:
        if isinstance(reply, ProjectsListed):
            self._projects = reply.projects
            self._show()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ClientsChanged) and event.clients != self._clients:
            self._clients = event.clients
            self._show()
        elif isinstance(event, ServingChanged):
            self._serving = event.serving
            self._show()

    def _show(self) -> None:
        serving = self._serving
        self.on.setChecked(serving.on)
        self._served.setVisible(serving.on or bool(self._clients))
        problem = None if serving.problem is None else in_user_language(serving.problem)
        if serving.address:
            self.address.setText(serving.address)
        elif problem is not None:
            self.address.setText(sentences_text(problem.what, problem.next_step))
        else:
            self.address.setText(self.tr("No program is served while this is switched off."))
        self.copy_button.setVisible(bool(serving.address))
        if not self.port.hasFocus():
            self.port.setText(str(serving.port))
        clear_layout(self._list)
        self.rows = [ClientRow(client, self._projects) for client in self._clients]
        for row in self.rows:
            row.change_button.clicked.connect(lambda _=False, client=row.client: self._change(client))
            row.remove_button.clicked.connect(lambda _=False, client=row.client: self._remove(client))
            self._list.addWidget(Line())
            self._list.addWidget(row)

    # --- from the user --------------------------------------------------------------------------------------------

    def _switch(self) -> None:
        wanted = self.on.isChecked()
        # The core says when it is so.
        self.on.setChecked(self._serving.on)
        self._client.ask(SetServing(on=wanted), self._on_settled)

    def _choose_port(self) -> None:
        port = int(self.port.text())
        if port != self._serving.port:
            self._client.ask(SetServing(on=self._serving.on, port=port), self._on_settled)

    def _on_settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.port.setText(str(self._serving.port))
            self._show()
            self.failed.emit(reply.problem)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._serving.address)
        self.toast_requested.emit(Toast(self.tr("The address is copied")))

    def _add(self) -> None:
        self._open(None)

    def _change(self, client: Client) -> None:
        self._open(client)

    def _open(self, client: Client | None) -> None:
        dialog = ClientDialog(self._client, self._style, self._projects, client, self.window())

        def done(reply: Reply) -> None:
            if isinstance(reply, ClientAdded):
                KeyDialog(
                    self._style,
                    one_line(reply.client.name),
                    reply.key,
                    self._bridge,
                    reads=reply.client.rights.reads or reply.client.rights.proposes,
                    parent=self.window(),
                ).open()

        dialog.carried_out.connect(done)
        dialog.open()

    @property
    def _bridge(self) -> list[str]:
        """On the machine the core runs on."""
        if self._client.route.elsewhere:
            return ["rememora-core", "mcp"]
        return [*core_command(), "mcp", *self._client.whose]

    def _remove(self, client: Client) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Remove %1?").replace("%1", one_line(client.name)),
            self.tr("Its key opens nothing any more, and what it is being answered breaks off."),
            self.tr("Remove it"),
            self.window(),
            stays=self.tr("What it has read stays told in Lately."),
        )
        dialog.accepted.connect(lambda: self._client.ask(RemoveClient(client_id=client.id), self._on_settled))
        dialog.open()
