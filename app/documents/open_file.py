"""Opens a document in the system's program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.core_client import CoreClient
from app.elsewhere.files import opened_problem
from core.protocol import Failed, PagesRead, ReadPages, Reply
from core.records import DocumentId, Problem

# What the system only shows. Anything else could be run by it: then its folder is shown.
_SHOWN = frozenset(
    (
        *(".pdf", ".docx", ".doc", ".odt", ".rtf"),
        *(".pptx", ".ppt", ".odp", ".xlsx", ".xls", ".ods", ".csv", ".tsv"),
        *(".wav", ".mp3", ".m4a", ".m4b", ".aac", ".ogg", ".oga", ".opus", ".flac", ".webm", ".amr"),
        *(".epub", ".txt", ".md", ".markdown", ".rst", ".log", ".eml"),
        *(".html", ".htm", ".png"),
        *(".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif"),
    )
)


class FileOpener(QObject):
    """Opens documents that are known by their ids alone.

    Signals:
        failed: (Problem)
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client

    def open(self, document_id: DocumentId) -> None:
        def answered(reply: Reply) -> None:
            problem = reply.problem if isinstance(reply, Failed) else None
            if isinstance(reply, PagesRead):
                problem = open_document(self._client, reply.document.path)
            if problem is not None:
                self.failed.emit(problem)

        self._client.ask(ReadPages(document_id=document_id, first=1, count=1), answered)


def not_opened() -> Problem:
    """Of a file that the system doesn't show."""
    return Problem(
        code="document_not_opened",
        what=QCoreApplication.translate("documents", "The file isn't there any more, or no program here can show it."),
        safe=QCoreApplication.translate("documents", "What was read of it is still in the library."),
        next_step=QCoreApplication.translate("documents", "Read it here, or look whether it was moved or renamed."),
    )


def open_document(client: CoreClient, path: str) -> Problem | None:
    """Have the system's program show the file of a document. Returns why it can't."""
    if client.route.elsewhere:
        return opened_problem(client.route, path)
    return None if open_file(path) else not_opened()


def open_file(path: str) -> bool:
    """Have the system's program show a file, or its folder, where the file could be run. False: it isn't there."""
    file = Path(path)
    if not file.exists():
        return False
    shown = file if file.suffix.lower() in _SHOWN else file.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))
