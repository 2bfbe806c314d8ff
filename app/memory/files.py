"""Memories to files and back, and the conversations of other assistants."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.core_client import CoreClient
from app.memory.conversations_dialog import ConversationsDialog
from app.memory.transfer_dialog import ImportDialog
from app.widgets.toast import Toast
from core.protocol import (
    ConversationsPreviewed,
    ExportMemories,
    Failed,
    ImportConversations,
    ImportDone,
    ImportMemories,
    ImportPreviewed,
    MemoriesExported,
    PreviewConversations,
    PreviewImport,
    Reply,
)
from core.records import TransferFormat


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

    def fill(self, menu: QMenu) -> None:
        """Its entries."""
        menu.addAction(self.tr("Import…"), self._choose_import)
        menu.addAction(self.tr("Export as JSON…"), lambda: self._choose_export(TransferFormat.JSON))
        menu.addAction(self.tr("Export as Markdown…"), lambda: self._choose_export(TransferFormat.MARKDOWN))
        menu.addSeparator()
        menu.addAction(self.tr("Import from ChatGPT or Claude…"), self._choose_conversations)

    def _choose_conversations(self) -> None:
        files = self.tr("Exports (*.zip *.json);;All files (*)")
        dialog = QFileDialog(self._window, self.tr("Import from ChatGPT or Claude"), _downloads(), files)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_conversations)
        dialog.open()

    def _choose_import(self) -> None:
        files = self.tr("Memories (*.json *.md *.txt);;All files (*)")
        dialog = QFileDialog(self._window, self.tr("Import memories"), _documents(), files)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def _choose_export(self, form: TransferFormat) -> None:
        suffix = "json" if form is TransferFormat.JSON else "md"
        dialog = QFileDialog(self._window, self.tr("Export memories"), _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"Rememora {date.today().isoformat()}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export_to(path, form))
        dialog.open()

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

    def import_conversations(self, path: str) -> None:
        """Show what an export holds, and import it if that is wanted."""

        def begun(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        def previewed(reply: Reply) -> None:
            self.reading_changed.emit(False)
            if isinstance(reply, ConversationsPreviewed):
                dialog = ConversationsDialog(reply, self._window)
                dialog.accepted.connect(lambda: self._client.ask(ImportConversations(path=reply.path), begun))
                dialog.open()
            elif isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self.reading_changed.emit(True)
        self._client.ask(PreviewConversations(path=path), previewed)

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


def _downloads() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
