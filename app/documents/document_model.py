"""The documents and followed folders that a filter lets through, as a Qt model.

A library may hold tens of thousands. The model has a row for each from the start, and lists those that are looked at; what is known of a
row stays in sight until it is listed anew.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.core_client import CoreClient
from app.documents.words import facts_text, folder_text, holds_text, place_text, state_text, title_text
from app.elsewhere.words import BROKEN_OFF
from app.translation import list_text
from core.protocol import (
    DocumentAdded,
    DocumentChanged,
    DocumentsChanged,
    DocumentsListed,
    DocumentsRemoved,
    Event,
    EverythingDeleted,
    Failed,
    FolderChanged,
    ListDocuments,
    Reply,
    SyncedIn,
)
from core.records import Document, DocumentFilter, DocumentFolder, DocumentId, Synced

PAGE_SIZE = 100

# While many come or go, what is in sight is listed so often.
REFRESH_MS = 400

Index = QModelIndex | QPersistentModelIndex
Entry = Document | DocumentFolder


class DocumentModel(QAbstractListModel):
    """Folders first, then documents in the core's order.

    Attributes:
        total: how many documents there are; None until that is known.
        folders: all that are followed.
        filter: which documents are wanted.

    Signals:
        listed: what is shown of them changed.
        failed: (Problem)
    """

    ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1

    listed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.total: int | None = None
        self.folders: tuple[DocumentFolder, ...] = ()
        self.filter = DocumentFilter()
        self._shown_folders: list[DocumentFolder] = []
        self._pages: dict[int, list[Document]] = {}
        self._fresh: set[int] = set()  # pages that are as the core has them, or asked for
        self._wanted: set[int] = set()
        self._listing = 0  # counts filters, so that a late answer to an earlier one is dropped
        # What is drawn wants rows; asked for is what it wanted in one go.
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask_wanted)
        self._refreshing = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refreshing.timeout.connect(self.refresh)
        client.event.connect(self._hear)

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._shown_folders) + (self.total or 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        if role not in (self.ENTRY_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        if role == self.ENTRY_ROLE or entry is None:
            return entry
        if isinstance(entry, DocumentFolder):
            words = [self.tr("Folder %1").replace("%1", folder_text(entry)), holds_text(entry), place_text(entry.path)]
        else:
            words = [title_text(entry), facts_text(entry), state_text(entry, time.time())]
        if role == Qt.ItemDataRole.DisplayRole:
            return folder_text(entry) if isinstance(entry, DocumentFolder) else words[0]
        return list_text([part for part in words if part])

    # --- what is shown ----------------------------------------------------------------------------------------

    def entry(self, row: int) -> Entry | None:
        """What stands in a row; None while it isn't listed."""
        if row < len(self._shown_folders):
            return self._shown_folders[row]
        at = row - len(self._shown_folders)
        page = at // PAGE_SIZE
        if page not in self._fresh:
            self._wanted.add(page)
            self._asking.start()
        documents = self._pages.get(page, ())
        return documents[at % PAGE_SIZE] if at % PAGE_SIZE < len(documents) else None

    def row_of(self, entry: Entry) -> int | None:
        """Where a document or folder stands, as far as that is listed."""
        if isinstance(entry, DocumentFolder):
            return next((at for at, one in enumerate(self._shown_folders) if one.id == entry.id), None)
        found = self._find(entry.id)
        return None if found is None else len(self._shown_folders) + found[0] * PAGE_SIZE + found[1]

    def show(self, wanted: DocumentFilter) -> None:
        """List what this lets through."""
        self.beginResetModel()
        self.filter = wanted
        self.total = None
        self._shown_folders = []
        self._forget()
        self.endResetModel()
        self._want(0)

    def refresh(self) -> None:
        """List anew what is in sight."""
        self._refreshing.stop()
        self._listing += 1
        self._fresh.clear()
        self._want(0)
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    # --- the core ---------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._listing += 1
        self._pages.clear()
        self._fresh.clear()
        self._wanted.clear()

    def _want(self, page: int) -> None:
        self._wanted.add(page)
        self._asking.start()

    def _ask_wanted(self) -> None:
        for page in sorted(self._wanted - self._fresh):
            self._fresh.add(page)
            self._ask(page)
        self._wanted.clear()

    def _ask(self, page: int) -> None:
        listing = self._listing

        def answered(reply: Reply) -> None:
            if listing != self._listing:
                return
            if isinstance(reply, DocumentsListed):
                self._take(page, reply)
            elif isinstance(reply, Failed):
                self._fresh.discard(page)
                if reply.problem.code not in BROKEN_OFF:
                    self.failed.emit(reply.problem)

        self._client.ask(ListDocuments(filter=self.filter, after=page * PAGE_SIZE, limit=PAGE_SIZE), answered)

    def _take(self, page: int, reply: DocumentsListed) -> None:
        self._set_folders(reply.folders)
        self._pages[page] = list(reply.documents)
        self._set_total(reply.total)
        first = len(self._shown_folders) + page * PAGE_SIZE
        last = min(first + PAGE_SIZE, self.rowCount()) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
        self.listed.emit()

    def _set_folders(self, folders: Sequence[DocumentFolder]) -> None:
        self.folders = tuple(folders)
        shown = [folder for folder in folders if self._lets_through(folder)]
        if [folder.id for folder in shown] == [folder.id for folder in self._shown_folders]:
            if shown != self._shown_folders:
                self._shown_folders = shown
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
        else:
            self.beginResetModel()
            self._shown_folders = shown
            self.endResetModel()

    def _lets_through(self, folder: DocumentFolder) -> bool:
        wanted = self.filter
        if wanted.status is not None or wanted.folder_id is not None or wanted.conversation_id is not None:
            return False
        if wanted.project_id is not None and folder.project_id != wanted.project_id:
            return False
        return all(word in folder.path.casefold() for word in wanted.text.casefold().split())

    def _set_total(self, total: int) -> None:
        before = self.rowCount()
        after = len(self._shown_folders) + total
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self.total = total
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self.total = total
            self.endRemoveRows()
        else:
            self.total = total

    def _find(self, document_id: DocumentId) -> tuple[int, int] | None:
        """The page, and the place on it."""
        for page, documents in self._pages.items():
            for at, document in enumerate(documents):
                if document.id == document_id:
                    return page, at
        return None

    def _hear(self, event: Event) -> None:
        if self.total is None:
            return
        match event:
            case DocumentChanged(document=document):
                self._replace(document)
            case FolderChanged(folder=folder) if any(one.id == folder.id for one in self.folders):
                self._set_folders([folder if one.id == folder.id else one for one in self.folders])
                self.listed.emit()
            case DocumentAdded() | FolderChanged() | DocumentsChanged():
                # Only the core knows whether they match, and where they stand.
                self._refresh_soon()
            case DocumentsRemoved() | EverythingDeleted():
                self.refresh()
            case SyncedIn(arrived=arrived) if Synced.DOCUMENTS in arrived.kinds:
                self._refresh_soon()
            case _:
                pass

    def _refresh_soon(self) -> None:
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _replace(self, document: Document) -> None:
        found = self._find(document.id)
        if found is None:
            return
        page, at = found
        before = self._pages[page][at]
        self._pages[page][at] = document
        row = len(self._shown_folders) + page * PAGE_SIZE + at
        if row < self.rowCount():
            self.dataChanged.emit(self.index(row), self.index(row))
        if title_text(before) != title_text(document) or self.filter.status not in (None, document.status):
            # It may stand elsewhere now, or no longer here.
            self._refresh_soon()
        self.listed.emit()


def unnarrowed(wanted: DocumentFilter) -> bool:
    """Everything is wanted, whatever words it must have."""
    return replace(wanted, text="") == DocumentFilter()
