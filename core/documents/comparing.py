"""Compares contents that the library has: of one document then and now, or of two documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from core.documents.changes import Comparison, compare
from core.documents.pages import Page
from core.errors import InvalidRequest
from core.records import Document, DocumentId
from core.storage.documents import Documents
from core.worker import Worker

# Pages read in one go: a few milliseconds of the storage worker.
_AT_ONCE = 20


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """Attributes:
    document: as it is now.
    before: the other one; None: it is compared with what it held.
    version: of the contents on the earlier side.
    versions: its earlier contents that are kept, the latest first.
    """

    document: Document
    before: Document | None
    version: int
    versions: tuple[int, ...]
    comparison: Comparison


class Comparing:
    """Callable from any thread but the storage worker's, which it waits for."""

    def __init__(self, storage: Worker, documents: Documents) -> None:
        self._storage = storage
        self._documents = documents
        self._contents = documents.contents

    def compare(self, document_id: DocumentId, *, version: int = 0, before_id: DocumentId | None = None) -> Compared:
        """What changed.

        Args:
            version: of the document's contents; 0: those before the present ones.
            before_id: another document to compare with.

        Raises:
            NotFound: one of them was removed.
            InvalidRequest: there is nothing to compare with.
        """

        def known() -> tuple[Document, Document | None, tuple[int, ...]]:
            document = self._documents.get(document_id)
            before = None if before_id is None else self._documents.get(before_id)
            kept = self._contents.versions(document_id)
            return document, before, tuple(one for one in kept if one != document.version)

        document, before, versions = self._storage.call(known)
        earlier = before.version if before is not None else version or document.version - 1
        if before is None and earlier not in versions:
            raise InvalidRequest(
                "Only the present contents of this document are kept.",
                safe="Nothing was changed.",
                next_step="Compare it with another document.",
            )
        comparison = compare(
            self._pages(before.id if before is not None else document_id, earlier),
            self._pages(document_id, document.version),
        )
        return Compared(document=document, before=before, version=earlier, versions=versions, comparison=comparison)

    def _pages(self, document_id: DocumentId, version: int) -> Iterator[Page]:
        first = 1
        while pages := self._storage.call(partial(self._contents.of_version, document_id, version, first, _AT_ONCE)):
            yield from pages
            first = pages[-1].number + 1
