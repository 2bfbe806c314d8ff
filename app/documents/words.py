"""What is said of documents and folders, in the user's words."""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.chat.dates import short_day_text
from app.chat.plain_text import one_line
from app.translation import core_text, in_user_language
from core.records import Document, DocumentFolder, DocumentStatus, Problem

# A password opens these.
LOCKED = frozenset({"document_encrypted", "document_password_wrong"})

# A recording, and no model could hear what is said in it.
UNHEARD = "document_no_model"

# The user didn't want it read.
_CANCELLED = "document_cancelled"

# A line may be broken here; it isn't seen.
_BREAK = "\u200b"
_LONGEST_RUN = 20

_FORMATS = {
    "pdf": "PDF",
    "docx": "Word",
    "pptx": "PowerPoint",
    "xlsx": "Excel",
    "odt": "OpenDocument",
    "epub": "EPUB",
    "html": "HTML",
    "csv": "CSV",
    "markdown": "Markdown",
}


def title_text(document: Document) -> str:
    """What a document is called, on one line."""
    return one_line(document.title) or Path(document.path).name


def format_text(document: Document) -> str:
    """What kind of file it is."""
    tr = QCoreApplication.translate
    named = {
        "text": tr("documents", "Text"),
        "mail": tr("documents", "E-mail"),
        "code": tr("documents", "Source code"),
        "picture": tr("documents", "Picture"),
        "sound": tr("documents", "Recording"),
    }
    known = named.get(document.format) or _FORMATS.get(document.format)
    return known or document.format.upper() or Path(document.path).suffix.lstrip(".").upper()


def pages_text(document: Document) -> str:
    """How many pages it has; empty while nobody knows, and where there is but one."""
    if document.pages < 2:
        return ""
    return QCoreApplication.translate("documents", "%n pages", "", document.pages)


def language_text(code: str) -> str:
    """The name of a language in itself. `code`: two letters; empty stays empty."""
    if not code:
        return ""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code.upper()
    # Qt would say which English.
    return "English" if locale.language() == QLocale.Language.English else locale.nativeLanguageName()


def place_text(path: str) -> str:
    """A path as people read it, the user's own folder as "~"."""
    home = str(Path.home())
    inside = path == home or path.startswith(home + os.sep)
    return one_line("~" + path[len(home) :] if inside and home != os.sep else path)


def folder_text(folder: DocumentFolder) -> str:
    """What a followed folder is called."""
    return one_line(Path(folder.path).name or folder.path)


def holds_text(folder: DocumentFolder) -> str:
    """How many documents are in it, and how many of them can't be read."""
    tr = QCoreApplication.translate
    words = tr("documents", "%n documents", "", folder.documents)
    if folder.unread:
        words += " · " + tr("documents", "%n can't be read", "", folder.unread)
    return words


def status_text(status: DocumentStatus) -> str:
    """What a status means for many."""
    tr = QCoreApplication.translate
    return {
        DocumentStatus.WAITING: tr("documents", "Waiting"),
        DocumentStatus.READING: tr("documents", "Being read"),
        DocumentStatus.READY: tr("documents", "Read"),
        DocumentStatus.UNREAD: tr("documents", "Can't be read"),
        DocumentStatus.MISSING: tr("documents", "File is gone"),
    }[status]


def state_text(document: Document, now: float) -> str:
    """How far it is with one document, in a few words. `now`: Unix seconds."""
    tr = QCoreApplication.translate
    match document.status:
        case DocumentStatus.WAITING:
            return tr("documents", "waiting")
        case DocumentStatus.READING if document.pages > 1:
            words = tr("documents", "reading, page %1 of %2")
            number = QLocale().toString
            page = min(document.pages_read + 1, document.pages)
            return words.replace("%1", number(page)).replace("%2", number(document.pages))
        case DocumentStatus.READING:
            return tr("documents", "reading")
        case DocumentStatus.UNREAD:
            return unread_text(document.problem)
        case DocumentStatus.MISSING:
            return tr("documents", "file is gone")
        case DocumentStatus.READY:
            return "" if document.read_at is None else short_day_text(document.read_at, now)


def unread_text(problem: Problem | None) -> str:
    """Why something wasn't read, in a few words."""
    tr = QCoreApplication.translate
    code = "" if problem is None else problem.code
    if code == "document_encrypted":
        return tr("documents", "needs a password")
    if code == "document_password_wrong":
        return tr("documents", "wrong password")
    if code == _CANCELLED:
        return tr("documents", "not read")
    return tr("documents", "can't be read")


def facts_text(document: Document) -> str:
    """Its kind, pages and language, where it is; of one that can't be read, why."""
    if unheard(document):
        # Short: the rest wouldn't be seen.
        return core_text("There is no speech model yet.")
    if document.status is DocumentStatus.UNREAD and document.problem is not None:
        return one_line(in_user_language(document.problem).what)
    facts = (format_text(document), pages_text(document), language_text(document.language))
    return " · ".join(filter(None, (*facts, place_text(str(Path(document.path).parent)))))


def troubled(document: Document) -> bool:
    """It should have been read, and couldn't be."""
    cancelled = document.problem is not None and document.problem.code == _CANCELLED
    return document.status is DocumentStatus.UNREAD and not cancelled


def locked(document: Document) -> bool:
    """A password would open it."""
    return document.status is DocumentStatus.UNREAD and document.problem is not None and document.problem.code in LOCKED


def unheard(document: Document) -> bool:
    """A model for speech would have it read."""
    return (
        document.status is DocumentStatus.UNREAD and document.problem is not None and document.problem.code == UNHEARD
    )


def breakable(text: str) -> str:
    """A name or path that may be broken anywhere it is long, to be looked at only."""
    parted = re.sub(r"(?<=[/\\_.\-])(?=\w)", _BREAK, text)
    return re.sub(rf"(\w{{{_LONGEST_RUN}}})(?=\w)", rf"\1{_BREAK}", parted)
