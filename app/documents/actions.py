"""What the user does to documents, wherever they are shown: asked of the core, with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient
from app.documents.document_model import Entry
from app.documents.open_file import not_opened, open_document
from app.documents.password_dialog import PasswordDialog
from app.documents.words import folder_text, title_text
from app.elsewhere.files import Files, opened_problem
from app.translation import core_text, named_text
from app.widgets.toast import Toast
from core.protocol import (
    AddDocuments,
    CancelReading,
    Command,
    DocumentsTaken,
    Failed,
    ReadDocumentsAgain,
    RemoveDocuments,
    Reply,
    RestoreDocuments,
    SetFolder,
)
from core.records import (
    ConversationId,
    Document,
    DocumentFolder,
    DocumentFolderId,
    DocumentId,
    Problem,
    ProjectId,
)

# What can be read, for the file dialog; the core is asked about everything that is chosen or dropped.
_ENDINGS = (
    "*.pdf *.docx *.pptx *.xlsx *.odt *.ods *.odp *.epub *.html *.htm *.xhtml *.md *.markdown *.txt *.rst *.csv *.tsv *.eml *.wav *.mp3 *.m4a *.ogg *.opus *.flac *.webm *.png *.jpg"
    " *.jpeg *.tif *.tiff *.bmp *.webp"
)

_MOST_TOLD = 20


class DocumentActions(QObject):
    """Signals:
    toast_requested: (Toast) what was done, and how to take it back.
    failed: (Problem)

    Args:
        window: dialogs stand above it.
    """

    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, window: QWidget) -> None:
        super().__init__(window)
        self._client = client
        self._window = window
        self._files = Files(client, window)

    # --- in and out -------------------------------------------------------------------------------------------

    def add(
        self,
        paths: Sequence[str],
        *,
        project_id: ProjectId | None = None,
        conversation_id: ConversationId | None = None,
    ) -> None:
        """Take files and folders in, for the library, a project or one conversation."""

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif isinstance(reply, DocumentsTaken):
                self._tell_taken(reply)

        if paths:
            command = AddDocuments(paths=tuple(paths), project_id=project_id, conversation_id=conversation_id)
            self._client.ask(command, answered)

    def _tell_taken(self, taken: DocumentsTaken) -> None:
        if taken.refused:
            lines = [named_text(Path(path).name or path, core_text(why)) for path, why in taken.refused[:_MOST_TOLD]]
            what = lines[0] if len(lines) == 1 else self.tr("%n files were not added.", "", len(taken.refused))
            safe = self.tr("Everything else was.") if taken.added or taken.folders else ""
            detail = "\n".join(lines) if len(lines) > 1 else ""
            self.failed.emit(Problem(code="documents_refused", what=what, safe=safe, detail=detail))
        if taken.added or taken.folders:
            undo = RemoveDocuments(documents=taken.added, folders=taken.folders)
            if taken.folders:
                words = self.tr("%n folders are followed from now on", "", len(taken.folders))
            else:
                words = self.tr("%n documents added", "", len(taken.added))
            self.toast_requested.emit(Toast(words, self.tr("Undo"), lambda: self.ask(undo)))
        elif taken.known and not taken.refused:
            self.toast_requested.emit(Toast(self.tr("That is in your documents already")))

    def remove(self, entries: Sequence[Entry]) -> None:
        """Take documents and folders out; their files stay where they are."""
        documents = tuple(entry.id for entry in entries if isinstance(entry, Document))
        folders = tuple(entry.id for entry in entries if isinstance(entry, DocumentFolder))
        if len(entries) == 1:
            name = title_text(entries[0]) if isinstance(entries[0], Document) else folder_text(entries[0])
            words = self.tr("Removed “%1”. The file stays where it is.") if documents else ""
            words = words or self.tr("“%1” is no longer followed. Its files stay where they are.")
            words = words.replace("%1", name)
        else:
            words = self.tr("Removed %n from your documents. The files stay where they are.", "", len(entries))
        self._remove(documents, folders, words)

    def _remove(self, documents: tuple[DocumentId, ...], folders: tuple[DocumentFolderId, ...], words: str) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
                return
            undo = RestoreDocuments(documents=documents, folders=folders)
            self.toast_requested.emit(Toast(words, self.tr("Undo"), lambda: self.ask(undo)))

        self._client.ask(RemoveDocuments(documents=documents, folders=folders), answered)

    def ask_files(self, then: Callable[[Sequence[str]], None]) -> None:
        """Ask for files. `then` gets their paths."""
        words = self.tr("Documents (%1);;All files (*)").replace("%1", _ENDINGS)
        self._files.choose_several(self.tr("Add documents"), then, start=_documents(), kinds=words)

    def ask_folder(self, then: Callable[[Sequence[str]], None]) -> None:
        """Ask for a folder to follow. `then` gets its path."""
        self._files.choose_folder(self.tr("Follow a folder"), lambda path: then([path]), start=_documents())

    # --- reading ----------------------------------------------------------------------------------------------

    def read_again(self, documents: Sequence[Document]) -> None:
        """Read these anew."""
        self.ask(ReadDocumentsAgain(documents=tuple(document.id for document in documents)))

    def ask_password(self, document: Document) -> None:
        """Have the user open an encrypted one."""
        dialog = PasswordDialog(document, self._window)
        dialog.accepted.connect(
            lambda: self.ask(ReadDocumentsAgain(documents=(document.id,), password=dialog.password))
        )
        dialog.open()

    def cancel(self, documents: Sequence[Document]) -> None:
        """Read no more of these."""
        self.ask(CancelReading(documents=tuple(document.id for document in documents)))

    def set_folder(self, folder: DocumentFolder, *, ignore: Sequence[str] | None = None, paused: bool) -> None:
        """Follow a folder otherwise than before. `ignore` None: as it is."""
        patterns = folder.ignore if ignore is None else tuple(ignore)
        self.ask(SetFolder(folder_id=folder.id, ignore=patterns, paused=paused))

    # --- outside of the window --------------------------------------------------------------------------------

    def open_outside(self, document: Document) -> None:
        """In the system's program."""
        self._tell_shown(open_document(self._client, document.path))

    def show_in_files(self, entry: Entry) -> None:
        """The folder, or the one that the document is in, in the system's file manager."""
        path = str(Path(entry.path).parent) if isinstance(entry, Document) else entry.path
        if self._files.elsewhere:
            self._tell_shown(opened_problem(self._client.route, path))
        else:
            self._tell_shown(None if QDesktopServices.openUrl(QUrl.fromLocalFile(path)) else not_opened())

    def _tell_shown(self, problem: Problem | None) -> None:
        if problem is not None:
            self.failed.emit(problem)

    def ask(self, command: Command) -> None:
        """Ask for something whose effect comes as events; only a failure is told."""

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self._client.ask(command, answered)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
