"""A server as the user writes it down."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.style import Space, Style
from app.tools.pairs import Pairs
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.dialog import Dialog
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.page import ScrollColumn
from app.widgets.stacking_row import StackingRow
from core.protocol import Failed, Reply, SaveToolServer
from core.records import ToolServer, ToolServerId

NEW = ToolServer(id=ToolServerId(0), name="")
_AREA_PX = 76


class TrustWarning(QWidget):
    """What it means to have a server."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView(style, "warning", "memory", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(
            self.tr(
                "A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust."
            ),
            "note",
            wrap=True,
        )
        row.addWidget(self.words, 1)


class ServerDialog(Dialog):
    """A form. Accepted: the server is kept.

    Signals:
        saved: (ToolServer)

    Attributes:
        name, kind, command, arguments, folder, roots, url: fields.
        environment, headers: names and values.
        action: keeps it.
        words: why it can't be kept.
    """

    saved = Signal(object)

    def __init__(
        self, client: CoreClient, style: Style, server: ToolServer = NEW, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._server = server
        title = self.tr("Change a server") if server.id else self.tr("Add a server")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, Space.S, 0)
        self._column.setSpacing(Space.S)
        self._make_fields(server)
        self.words = Label("", "error", wrap=True)
        self.words.hide()
        self.action = Button(self.tr("Save") if server.id else self.tr("Add"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._save)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.action)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        whole.setSpacing(Space.M)
        whole.addWidget(Label(title, "heading", wrap=True))
        whole.addWidget(TrustWarning(style))
        whole.addWidget(ScrollColumn(inside, all_of_it=True), 1)
        whole.addWidget(self.words)
        whole.addLayout(buttons)
        self._refresh()
        self.setMinimumWidth(520)
        self.name.setFocus()

    # --- fields -----------------------------------------------------------------------------------------------

    def _make_fields(self, server: ToolServer) -> None:
        self.name = LineEdit(self.tr("What you call it"))
        self.name.setText(server.name)
        self._add(self.tr("Name"), self.name)
        self.kind = Choice(self._style)
        route = self._client.route
        self.kind.addItem(route.worded(self.tr("A program on this computer"), self.tr("A program on %1")), False)
        self.kind.addItem(self.tr("At an address"), True)
        self.kind.setCurrentIndex(1 if server.url else 0)
        self.kind.currentIndexChanged.connect(self._refresh)
        self._add(self.tr("Where it is"), self.kind)
        self._program, self._address = QWidget(), QWidget()
        for room in (self._program, self._address):
            column = QVBoxLayout(room)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.S)
            self._column.addWidget(room)
        self.command = LineEdit(self.tr("such as uvx, npx or a path"))
        self.command.setText(server.command)
        browse = Button(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.setAccessibleName(self.tr("Choose the program"))
        browse.clicked.connect(self._choose_program)
        self._add(self.tr("Program"), self.command, self._program, beside=browse)
        self.arguments = self._area("\n".join(server.arguments), self.tr("One a line"))
        self._add(self.tr("Arguments"), self.arguments, self._program)
        self.environment = Pairs(self._style, self.tr("Add a variable"))
        self.environment.show_pairs(server.environment)
        self._add(
            route.worded(
                self.tr("Variables it is started with; they are kept on this computer only"),
                self.tr("Variables it is started with; they are kept on %1 only"),
            ),
            self.environment,
            self._program,
        )
        self.folder = LineEdit(self.tr("Your home, if it is left empty"))
        self.folder.setText(server.folder)
        choose = Button(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.clicked.connect(self._choose_folder)
        self._add(self.tr("Folder it is started in"), self.folder, self._program, beside=choose)
        self.url = LineEdit(self.tr("https://…"))
        self.url.setText(server.url)
        self._add(self.tr("Address"), self.url, self._address)
        self.headers = Pairs(self._style, self.tr("Add a header"))
        self.headers.show_pairs(server.headers)
        self._add(self.tr("Headers of each request, such as a key"), self.headers, self._address)
        self.roots = self._area("\n".join(server.roots), self.tr("One a line"))
        self._add(self.tr("Folders it is told of"), self.roots)
        for field in (self.name, self.command, self.url):
            field.textChanged.connect(self._refresh)

    def _area(self, text: str, asks: str) -> QPlainTextEdit:
        area = QPlainTextEdit(text)
        area.setPlaceholderText(asks)
        area.setTabChangesFocus(True)
        area.setFixedHeight(self._style.px(_AREA_PX))
        return area

    def _add(self, words: str, field: QWidget, room: QWidget | None = None, *, beside: QWidget | None = None) -> None:
        column = self._column if room is None else room.layout()
        assert isinstance(column, QVBoxLayout)
        label = Label(words, "note", wrap=True)
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(label)
        if beside is None:
            column.addWidget(field)
        else:
            before, behind = QHBoxLayout(), QHBoxLayout()
            before.addWidget(field)
            behind.addWidget(beside)
            behind.addStretch()
            # Below the field where both have no room in a line.
            row = StackingRow(lambda: field.minimumSizeHint().width() + beside.sizeHint().width())
            row.setSpacing(Space.S)
            row.add(before, 1)
            row.add(behind)
            column.addLayout(row)

    def _choose_program(self) -> None:
        Files(self._client, self).choose(self.tr("The program of the server"), self.command.setText)

    def _choose_folder(self) -> None:
        Files(self._client, self).choose_folder(
            self.tr("The folder it is started in"), self.folder.setText, there=self.folder.text()
        )

    # --- keeping it -------------------------------------------------------------------------------------------

    @property
    def server(self) -> ToolServer:
        """As it is written down."""
        remote = bool(self.kind.currentData())
        return msgspec.structs.replace(
            self._server,
            name=self.name.text().strip(),
            command="" if remote else self.command.text().strip(),
            arguments=() if remote else _lines(self.arguments),
            environment={} if remote else self.environment.pairs,
            folder="" if remote else self.folder.text().strip(),
            url=self.url.text().strip() if remote else "",
            headers=self.headers.pairs if remote else {},
            roots=_lines(self.roots),
        )

    def _refresh(self) -> None:
        remote = bool(self.kind.currentData())
        self._program.setVisible(not remote)
        self._address.setVisible(remote)
        server = self.server
        self.action.setEnabled(bool(server.name and (server.url or server.command)))

    def _save(self) -> None:
        self._say("")
        self.action.setEnabled(False)
        self._client.ask(SaveToolServer(server=self.server), self._on_reply)

    def _on_reply(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            shown = in_user_language(reply.problem)
            self._say(sentences_text(shown.what, shown.next_step))
            self._refresh()
        else:
            self.accept()
            self.saved.emit(self.server)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))


def _lines(area: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in area.toPlainText().split("\n") if line.strip())
