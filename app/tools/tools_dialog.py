"""The tools of one server: what they can do, whether they may be used, and that the user has looked at them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.style import Space, Style
from app.tools.known import KnownTools
from app.tools.tool_list import ToolList
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.page import ScrollColumn
from core.protocol import AcceptToolServer, Failed, Reply
from core.records import ToolServerId


class ToolsDialog(Dialog):
    """Signals:
        failed: (Problem)

    Attributes:
        list: the tools.
        accept_button: shown where they have changed.
    """

    failed = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        tools: KnownTools,
        server_id: ToolServerId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._tools = tools
        self._server = server_id
        state = tools.server(server_id)
        title = self.tr("Tools of %1").replace("%1", one_line(state.server.name) if state is not None else "")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ToolList(client, style)
        self.list.failed.connect(self.failed)
        inside = QWidget()
        room = QVBoxLayout(inside)
        room.setContentsMargins(0, 0, Space.S, 0)
        room.addWidget(self.list)
        room.addStretch()
        scroll = ScrollColumn(inside)
        scroll.setMinimumHeight(300)
        self._changed = Label(
            self.tr(
                "These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again."
            ),
            "memory",
            wrap=True,
        )
        self.accept_button = Button(self.tr("I've looked at them"), "primary")
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self._accept)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(self._changed)
        column.addWidget(
            Label(
                self.tr("What stands here is what the server says of itself; nobody has checked it."), "note", wrap=True
            )
        )
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(560)
        tools.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._tools.server(self._server)
        self.list.show_tools(self._tools.of(self._server))
        changed = state is not None and state.changed
        self._changed.setVisible(changed)
        self.accept_button.setVisible(changed)

    def _accept(self) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(AcceptToolServer(server_id=self._server), answered)
        self.accept()
