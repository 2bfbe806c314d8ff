"""What is dropped on the window: models, character cards, exports, pictures, and documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.core_client import CoreClient
from app.documents.dropping import DropHint, dropped_paths, only_exports
from app.elsewhere.files import dropped_problem
from app.memory.files import dropped_exports
from app.models.open_file import dropped_gguf
from app.personas.page import dropped_card, is_picture
from app.pictures.sources import parted, picture_in
from app.sidebar.sidebar import PageName
from app.window.part import WindowPart
from core.protocol import CardRead, ReadCard, Reply

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Dropping(WindowPart):
    """Says while something is dragged what will become of it, and has it done."""

    def __init__(self, window: MainWindow, client: CoreClient, hint: DropHint) -> None:
        super().__init__(window)
        self._client = client
        self.hint = hint

    def enter(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        paths = dropped_paths(data)
        if paths:
            event.acceptProposedAction()
            if self._client.route.elsewhere and not self._only_pictures(paths):
                self.hint.say(dropped_problem(self._client.route).what)
            else:
                self.hint.say(self._words(data))
        elif data.hasImage():
            # With its address as text, where it comes from a browser. Where it can't be taken, that is said.
            event.acceptProposedAction()
            self.hint.say(self._picture_words())

    def leave(self) -> None:
        self.hint.hide()

    def drop(self, event: QDropEvent) -> None:
        self.hint.hide()
        data = event.mimeData()
        paths = dropped_paths(data)
        if not paths:
            self._drop_picture(event)
            return
        if self._client.route.elsewhere and self._only_pictures(paths):
            event.acceptProposedAction()
            self._window.chat.take_files(paths)
            return
        if self._client.route.elsewhere:
            event.ignore()
            self._window.telling.tell(dropped_problem(self._client.route))
            return
        event.acceptProposedAction()
        gguf, card = dropped_gguf(data), dropped_card(data, here=self._on(PageName.PERSONAS))
        exports = self._exports(data)
        if gguf is not None:
            self._window.load_file(gguf)
        elif card is not None and (self._on(PageName.PERSONAS) or not is_picture(card)):
            self._import_card(card)
        elif card is not None:
            self._take_picture(card)
        elif exports:
            self._window.show_page(PageName.MEMORIES)
            self._window.memories.files.import_conversations(*exports)
        else:
            self._take_documents(paths)

    def _on(self, page: PageName) -> bool:
        return self._window.page is page

    def _exports(self, data: QMimeData) -> list[str]:
        """Conversations to be imported: what can't be anything else, and on the Memories page what may be it."""
        return dropped_exports(data) if self._on(PageName.MEMORIES) else only_exports(data)

    def _import_card(self, path: str) -> None:
        self._window.show_page(PageName.PERSONAS)
        self._window.personas.import_card(path)

    def _only_pictures(self, paths: list[str]) -> bool:
        """They go with the message that is being written, which needs no file of the core's computer."""
        return self._on(PageName.CHAT) and not parted(paths)[1]

    def _drop_picture(self, event: QDropEvent) -> None:
        """A picture that is no file: from another program."""
        picture = picture_in(event.mimeData()) if event.mimeData().hasImage() else None
        if picture is not None and self._on(PageName.CHAT):
            event.acceptProposedAction()
            self._window.chat.add_pictures([picture])

    def _picture_words(self) -> str:
        if self._on(PageName.CHAT):
            return self.tr("Show it in your message")
        return self.tr("A picture without a file can only go into a message")

    def _take_picture(self, path: str) -> None:
        """A persona's card if there is one in it; else a picture like any other."""

        def read(reply: Reply) -> None:
            if isinstance(reply, CardRead):
                self._import_card(path)
            else:
                self._take_documents([path])

        self._client.ask(ReadCard(path=path), read)

    def _take_documents(self, paths: list[str]) -> None:
        """For the conversation that is open, pictures for the message; from any other page, for the library."""
        if self._on(PageName.CHAT):
            self._window.chat.take_files(paths)
        else:
            self._window.show_page(PageName.DOCUMENTS)
            self._window.documents.take(paths)

    def _words(self, data: QMimeData) -> str:
        if dropped_gguf(data) is not None:
            return self.tr("Load this model")
        if self._exports(data):
            return self.tr("Import conversations")
        if dropped_card(data, here=self._on(PageName.PERSONAS)) is not None and self._on(PageName.PERSONAS):
            return self.tr("Import this character card")
        if self._only_pictures(dropped_paths(data)):
            return self.tr("Show in your message")
        if self._on(PageName.CHAT):
            return self.tr("Add to this conversation, and ask about it")
        return self.tr("Add to your documents")
