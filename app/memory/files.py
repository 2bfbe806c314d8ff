"""Memories to files and back, and the conversations of other assistants."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.memory.conversations_dialog import ConversationsDialog
from app.memory.paste_dialog import PasteDialog
from app.memory.transfer_dialog import ImportDialog
from app.widgets.toast import Toast
from core.protocol import (
    ConversationsPreviewed,
    ExportMemories,
    Failed,
    ImportConversations,
    ImportDone,
    ImportedQueued,
    ImportMemories,
    ImportPreviewed,
    LearnFromImported,
    MemoriesExported,
    MemoriesProposed,
    PreviewConversations,
    PreviewImport,
    ProposeMemories,
    Reply,
)
from core.records import TransferFormat

# What the exports of other assistants end in.
_EXPORTS = {".zip", ".dms", ".bak", ".json", ".jsonl", ".html", ".chat", ".db"}


class MemoryFiles(QObject):
    """Asks for a file, and has the core read or write it.

    Signals:
        toast_requested: (Toast)
        failed: (Problem)
        reading_changed: (bool) an export of conversations is being read for a preview.
    """

    toast_requested = Signal(object)
    failed = Signal(object)
    reading_changed = Signal(bool)

    def __init__(self, client: CoreClient, window: QWidget) -> None:
        super().__init__(window)
        self._client = client
        self._window = window
        self._files = Files(client, window)

    def fill(self, menu: QMenu) -> None:
        """Its entries."""
        menu.addAction(self.tr("Import…"), self._choose_import)
        menu.addAction(self.tr("Export as JSON…"), lambda: self._choose_export(TransferFormat.JSON))
        menu.addAction(self.tr("Export as Markdown…"), lambda: self._choose_export(TransferFormat.MARKDOWN))
        menu.addSeparator()
        menu.addAction(self.tr("Import from other assistants…"), self.choose_conversations)
        menu.addAction(self.tr("Import a folder of conversations…"), self._choose_folder)
        menu.addAction(self.tr("Learn from imported conversations"), self.learn_from_imported)
        menu.addAction(self.tr("Paste another assistant's memories…"), self.paste_memories)

    def choose_conversations(self) -> None:
        """Ask for files with conversations, and import them if that is wanted."""
        files = self.tr("Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)")
        self._files.choose_several(
            self.tr("Import from other assistants"),
            lambda paths: self.import_conversations(*paths),
            start=_downloads(),
            kinds=files,
        )

    def _choose_folder(self) -> None:
        self._files.choose_folder(
            self.tr("Import a folder of conversations"), self.import_conversations, start=_downloads()
        )

    def learn_from_imported(self) -> None:
        """Have facts learned from what was imported."""

        def queued(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif isinstance(reply, ImportedQueued) and not reply.messages:
                words = self.tr("There is no imported conversation that hasn't been learned from.")
                self.toast_requested.emit(Toast(words))

        self._client.ask(LearnFromImported(), queued)

    def paste_memories(self) -> None:
        """Ask for what another assistant says it remembers, and have it proposed."""
        dialog = PasteDialog(self._window)

        def proposed(reply: Reply) -> None:
            if isinstance(reply, MemoriesProposed):
                words = self.tr("%Ln memories wait for your word under Lately", "", reply.count)
                self.toast_requested.emit(Toast(words if reply.count else self.tr("There is nothing new in it.")))
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        dialog.accepted.connect(lambda: self._client.ask(ProposeMemories(text=dialog.text), proposed))
        dialog.open()

    def _choose_import(self) -> None:
        files = self.tr("Memories (*.json *.md *.txt);;All files (*)")
        self._files.choose(self.tr("Import memories"), self.import_file, start=_documents(), kinds=files)

    def _choose_export(self, form: TransferFormat) -> None:
        suffix = "json" if form is TransferFormat.JSON else "md"
        self._files.choose_place(
            self.tr("Export memories"),
            lambda path: self.export_to(path, form),
            name=f"Rememora {date.today().isoformat()}.{suffix}",
            suffix=suffix,
            start=_documents(),
        )

    def import_file(self, path: str) -> None:
        """Show what a file would change, and import it if that is wanted."""

        def previewed(reply: Reply) -> None:
            if isinstance(reply, ImportPreviewed):
                dialog = ImportDialog(reply, self._window)
                dialog.accepted.connect(lambda: self._client.ask(ImportMemories(path=reply.path), self._imported))
                dialog.open()
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(PreviewImport(path=path), previewed)

    def import_conversations(self, path: str, *others: str) -> None:
        """Show what an export holds, be it one file, several or a folder, and import it if that is wanted."""

        def begun(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        def previewed(reply: Reply) -> None:
            self.reading_changed.emit(False)
            if isinstance(reply, ConversationsPreviewed):
                dialog = ConversationsDialog(reply, self._window)
                dialog.accepted.connect(
                    lambda: self._client.ask(
                        ImportConversations(path=reply.path, others=reply.others, learn=dialog.learn.isChecked()), begun
                    )
                )
                dialog.open()
            elif isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self.reading_changed.emit(True)
        self._client.ask(PreviewConversations(path=path, others=others), previewed)

    def _imported(self, reply: Reply) -> None:
        if isinstance(reply, ImportDone):
            words = self.tr("%n memories imported", "", reply.added + reply.changed)
            self.toast_requested.emit(Toast(words))
        elif isinstance(reply, Failed):
            self.failed.emit(reply.problem)

    def export_to(self, path: str, form: TransferFormat) -> None:
        """Write all memories to a file."""

        def exported(reply: Reply) -> None:
            if isinstance(reply, MemoriesExported):
                self.toast_requested.emit(Toast(self.tr("%n memories exported", "", reply.count)))
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(ExportMemories(path=path, form=form), exported)


def dropped_exports(data: QMimeData) -> list[str]:
    """The local files and folders in a drag, if all of them may be exports of another assistant; else none."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    fitting = all(Path(path).suffix.lower() in _EXPORTS or Path(path).is_dir() for path in paths)
    return paths if fitting and len(paths) == len(data.urls()) else []


def _downloads() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
