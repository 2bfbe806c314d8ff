"""Above the composer: the files that belong to the conversation shown, and how far reading them is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.documents.actions import DocumentActions
from app.documents.words import facts_text, locked, state_text, title_text, troubled
from app.style import Space, Style, TextRole, set_margins
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.pill import Pill
from core.protocol import (
    DocumentAdded,
    DocumentChanged,
    DocumentsChanged,
    DocumentsListed,
    DocumentsRemoved,
    Event,
    EverythingDeleted,
    ListDocuments,
    Reply,
    Welcome,
)
from core.records import ConversationId, Document, DocumentFilter, DocumentId, DocumentStatus

# So many are named; the others are counted.
MOST_NAMED = 4

_LISTED = 50
_TITLE_PX = 180
_TO_BE_READ = (DocumentStatus.WAITING, DocumentStatus.READING)


class Chip(Pill):
    """One file: its name, how far it is with it, and a way to take it away.

    Signals:
        opened, removed

    Args:
        pressable: there is something to be seen of it.

    Attributes:
        name: what its words stand in.
        remove: the button to take it away.
    """

    opened = Signal()
    removed = Signal()

    def __init__(self, style: Style, title: str, *, pressable: bool) -> None:
        super().__init__(style)
        self._title = title
        self.name: Button | Label = Button("", "action") if pressable else Label("", "note")
        if isinstance(self.name, Button):
            self.name.clicked.connect(self.opened)
        self.remove = IconButton(style, "close", self.tr("Take “%1” away").replace("%1", title))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        set_margins(row, Space.S, 2, 2, 2)
        row.setSpacing(Space.XS)
        if not pressable:
            row.addWidget(IconView(style, "file", "soft", 18))
        row.addWidget(self.name)
        row.addWidget(self.remove)

    def say(self, state: str, icon: str = "file", colour: str = "soft") -> None:
        """How far it is with it."""
        metrics = QFontMetrics(self._style.font(TextRole.NOTE))
        shown = metrics.elidedText(self._title, Qt.TextElideMode.ElideMiddle, self._style.px(_TITLE_PX))
        # A name keeps its own direction.
        words = f"\u2068{shown}\u2069 · {state}" if state else shown
        self.name.setAccessibleName(f"{self._title}: {state}" if state else self._title)
        if isinstance(self.name, Button):
            self.name.setText(words.replace("&", "&&"))
            self.name.set_icon(self._style, icon, colour)
        else:
            self.name.setText(words)


class Attachments(QWidget):
    """Hidden while the conversation has none of its own. What is added to a conversation that isn't there yet is held until its
    first message is sent, and goes with that.

    Signals:
        opened: (DocumentId) in the reader.
        troubled: (Document) it couldn't be read, and the user wants to know why.
        all_wanted: (ConversationId) all of them, on the Documents page.
        changed: there are others now.

    Attributes:
        chips: what is shown.
        held: paths that wait for the conversation.
    """

    opened = Signal(object)
    troubled = Signal(object)
    all_wanted = Signal(object)
    changed = Signal()

    def __init__(self, client: CoreClient, style: Style, actions: DocumentActions) -> None:
        super().__init__()
        self._client = client
        self._style = style
        self._actions = actions
        self._conversation: ConversationId | None = None
        self._listing = 0  # counts conversations shown, so that a late answer to an earlier one is dropped
        self.held: tuple[str, ...] = ()
        self._sent: tuple[str, ...] = ()  # with the message that begins the conversation
        self._documents: dict[DocumentId, Document] = {}
        self._total = 0
        self._keys: list[tuple[str, str | DocumentId]] = []
        self.chips: list[Chip] = []
        self.more = Button("", "action")
        self.more.clicked.connect(self._show_all)
        self._row = FlowLayout(Space.S, self)
        self._row.addWidget(self.more)
        client.event.connect(self._hear)
        client.welcomed.connect(self._on_welcome)
        style.changed.connect(self._dress)
        self._show()

    # --- what the page asks -----------------------------------------------------------------------------------

    @property
    def documents(self) -> tuple[Document, ...]:
        """Those of the conversation that are known."""
        return tuple(self._documents.values())

    def show_conversation(self, conversation_id: ConversationId | None) -> None:
        """Show the files of another conversation; None: of the new one."""
        self._listing += 1
        self._conversation = conversation_id
        self._documents = {}
        self._total = 0
        self._sent = ()
        self._show()
        self._list()

    def add(self, paths: Sequence[str]) -> None:
        """Files and folders for the conversation shown."""
        if self._conversation is not None:
            self._actions.add(paths, conversation_id=self._conversation)
            return
        self.held += tuple(path for path in dict.fromkeys(paths) if path not in self.held)
        self._show()

    def for_message(self) -> tuple[str, ...]:
        """Paths that the reply to a message sent now has to wait for."""
        if self._conversation is None:
            return self.held
        return tuple(document.path for document in self.documents if document.status in _TO_BE_READ)

    def send(self) -> None:
        """What was held went with a message."""
        if self._conversation is None:
            self._sent += self.held
            self.held = ()
            self._show()

    def let_go(self) -> None:
        """What was held goes with no message."""
        self.held = ()
        self._show()

    def put_back(self, paths: Sequence[str]) -> None:
        """The message that they went with was not taken."""
        self._sent = tuple(path for path in self._sent if path not in paths)
        self.held = tuple(dict.fromkeys((*paths, *self.held)))
        self._show()

    # --- the core ---------------------------------------------------------------------------------------------

    def _on_welcome(self, _: Welcome) -> None:
        self._list()

    def _list(self) -> None:
        if self._conversation is None:
            return
        listing = self._listing

        def listed(reply: Reply) -> None:
            if listing == self._listing and isinstance(reply, DocumentsListed):
                self._documents = {document.id: document for document in reply.documents}
                self._total = reply.total
                self._show()

        wanted = DocumentFilter(conversation_id=self._conversation)
        self._client.ask(ListDocuments(filter=wanted, limit=_LISTED), listed)

    def _hear(self, event: Event) -> None:
        match event:
            case DocumentAdded(document=document) | DocumentChanged(document=document):
                if self._conversation is not None and document.conversation_id == self._conversation:
                    self._total += document.id not in self._documents
                    self._documents[document.id] = document
                    self._show()
            case DocumentsRemoved(documents=documents):
                gone = [self._documents.pop(one, None) for one in documents]
                if any(gone):
                    self._total -= sum(one is not None for one in gone)
                    self._show()
            case DocumentsChanged():
                self._list()
            case EverythingDeleted():
                self.held = ()
                self.show_conversation(self._conversation)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Chips that are there already stay, so that nothing moves under the pointer while a file is being read."""
        keys = []
        if self._conversation is None:
            keys = [*(("sent", path) for path in self._sent), *(("held", path) for path in self.held)]
        shown: list[tuple[str, str | DocumentId]] = [*keys, *(("there", one) for one in self._documents)]
        named = shown[:MOST_NAMED]
        if named != self._keys:
            self._keys = named
            self._build()
        for (kind, key), chip in zip(named, self.chips, strict=True):
            if kind == "there":
                self._say(chip, self._documents[DocumentId(int(key))])
            else:
                chip.say(self.tr("waiting") if kind == "sent" else "")
        left = len(keys) + max(self._total, len(self._documents)) - len(named)
        self.more.setText(self.tr("and %n more", "", left))
        self.more.setVisible(left > 0)
        # Those that wait for the conversation are nowhere else yet.
        self.more.setEnabled(self._conversation is not None)
        self.setVisible(bool(named))
        self.changed.emit()

    def _build(self) -> None:
        while self._row.count():
            self._row.takeAt(0)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(kind, key) for kind, key in self._keys]
        for widget in (*self.chips, self.more):
            self._row.addWidget(widget)

    def _chip(self, kind: str, key: str | DocumentId) -> Chip:
        if kind == "there":
            document_id = DocumentId(int(key))
            chip = Chip(self._style, title_text(self._documents[document_id]), pressable=True)
            chip.opened.connect(lambda: self._open(document_id))
            chip.removed.connect(lambda: self._remove(document_id))
            return chip
        path = str(key)
        chip = Chip(self._style, one_line(Path(path).name or path), pressable=False)
        chip.setToolTip(path)
        chip.remove.setVisible(kind == "held")
        chip.removed.connect(lambda: self._let_go(path))
        return chip

    def _say(self, chip: Chip, document: Document) -> None:
        failed = troubled(document) or document.status is DocumentStatus.MISSING
        state = "" if document.status is DocumentStatus.READY else state_text(document, time.time())
        chip.say(state, *(("warning", "destructive") if failed else ("file", "soft")))
        chip.name.setToolTip(facts_text(document))

    def _let_go(self, path: str) -> None:
        self.held = tuple(one for one in self.held if one != path)
        self._show()

    def _remove(self, document_id: DocumentId) -> None:
        document = self._documents.get(document_id)
        if document is not None:
            self._actions.remove((document,))

    def _open(self, document_id: DocumentId) -> None:
        document = self._documents.get(document_id)
        if document is None:
            return
        if locked(document):
            self._actions.ask_password(document)
        elif document.status is DocumentStatus.UNREAD:
            self.troubled.emit(document)
        elif document.status in _TO_BE_READ:
            self._show_all()
        else:
            self.opened.emit(document.id)

    def _show_all(self) -> None:
        if self._conversation is not None:
            self.all_wanted.emit(self._conversation)

    def _dress(self) -> None:
        """Names are as long as letters are large."""
        self._keys = []
        self._show()
