"""A running core, and questions about its library."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core import protocol
from core.documents.reading import DocumentReader
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Document, DocumentFilter, DocumentFolder, DocumentId, DocumentStatus
from core.storage.index_notes import DocumentKind
from core.tasks.build import TaskWorks
from tests.unit_core.running_core import RunningCore, ScriptedLoader


class LibraryCore(RunningCore):
    """A minute lasts so long that files that are away for a moment come back in time, and no longer."""

    def __init__(
        self,
        paths: Paths,
        embedder: Embedder,
        model: ScriptedModel,
        reader: DocumentReader | None,
        charge: Callable[[], float | None],
        works: TaskWorks | None = None,
        choice: str | None = "scripted",
    ) -> None:
        super().__init__(
            paths,
            ScriptedLoader(scripted=model),
            embedder,
            choice,
            charge=charge,
            minute_s=1.8,
            reader=reader,
            works=works,
        )

    def add(self, *paths: Path, **owner: Any) -> protocol.DocumentsTaken:
        command = protocol.AddDocuments(paths=tuple(map(str, paths)), **owner)
        return self.ask(command, protocol.DocumentsTaken)

    def documents(self, **wanted: Any) -> list[Document]:
        return list(self.listed(**wanted).documents)

    def folders(self) -> list[DocumentFolder]:
        return list(self.listed().folders)

    def listed(self, **wanted: Any) -> protocol.DocumentsListed:
        return self.ask(protocol.ListDocuments(filter=DocumentFilter(**wanted)), protocol.DocumentsListed)

    def until(self, condition: Callable[[], bool], why: str = "it never comes to that") -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if condition():
                return
            time.sleep(0.02)
        raise AssertionError((why, self.documents()[:5], self.folders()))

    def settled(self, **wanted: Any) -> list[Document]:
        """The documents, once none waits any more."""
        waits = (DocumentStatus.WAITING, DocumentStatus.READING)
        self.until(lambda: all(one.status not in waits for one in self.documents(**wanted)))
        return self.documents(**wanted)

    def pages(self, document_id: DocumentId) -> list[str]:
        return [one.text for one in self.ask(protocol.ReadPages(document_id=document_id), protocol.PagesRead).pages]

    def passages(self) -> list[tuple[int, int, str, str]]:
        """All that is searched: document, page, heading and text."""
        found = self.rows(
            "SELECT x.document_id, p.number, x.heading, t.text FROM document_passages x"
            " JOIN document_pages p ON p.id = x.page_id JOIN passage_texts t ON t.id = x.id ORDER BY x.id"
        )
        return [(row[0], row[1], row[2], row[3]) for row in found]

    def indexed_passages(self) -> set[int]:
        """Ids of the passages that have a vector."""
        self.indexed()
        service = self._core.service

        def ids() -> set[int] | None:
            serving = service._indexing._spaces.serving
            return None if serving is None else set(serving.index.items(DocumentKind.PASSAGE))

        # The index is opened when Chroma is there, which may be later.
        for _ in range(3000):
            if (found := service._storage.call(ids)) is not None:
                return found
            threading.Event().wait(0.02)
        raise AssertionError("the index is never opened")

    def rows(self, query: str, *parameters: object) -> list[tuple[Any, ...]]:
        service = self._core.service
        return service._storage.call(lambda: service._database.tuples(query, parameters))
