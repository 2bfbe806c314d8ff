"""What tasks are done to: a text, what was read of a document, or the rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from core.chat.text import title_of
from core.documents.pages import Page
from core.errors import InvalidRequest
from core.memory.dates.language import languages_of
from core.memory.fence import without_controls
from core.records import MAX_TASK_CHARS, Classify, Document, DocumentId, DocumentStatus, TaskDraft
from core.storage.documents import Documents
from core.tasks.kinds import Source, SourcePage
from core.worker import Priority, Worker

# Pages read from the store in one go: some milliseconds, so that commands get in between.
_PAGES_AT_ONCE = 50

# The language is told from so many places of a text, and so many characters of each.
_SAMPLES, _SAMPLE = 9, 600

_NOT_BEGUN = "Nothing was begun."


class Table(Protocol):
    """A table that was read. Each row has as many cells as there are columns."""

    @property
    def columns(self) -> Sequence[str]: ...

    @property
    def rows(self) -> Sequence[Sequence[str]]: ...


class ReadTable(Protocol):
    """Reads a table's file."""

    def __call__(self, path: Path, only: Sequence[str] = ()) -> Table:
        """Its rows, with these columns alone if any are named.

        Raises:
            RememoraError: it isn't there, or can't be read.
        """
        ...


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A source, and what is kept of where it came from.

    Attributes:
        pages: first and last of the document, if not all were wanted.
        characters: how long it is.
    """

    source: Source
    document_id: DocumentId | None = None
    pages: tuple[int, int] | None = None
    characters: int


class Sources:
    """Gets what a task is to be done to. Not to be used on the storage worker, which has other things to do meanwhile.

    Args:
        read_table: reads a table's file.
    """

    def __init__(self, storage: Worker, documents: Documents, read_table: ReadTable) -> None:
        self._storage = storage
        self._documents = documents
        self._read_table = read_table

    def find(self, draft: TaskDraft) -> Found:
        """What a task is to be done to.

        Raises:
            InvalidRequest: there is nothing to do it to, not yet, or too much.
            NotFound: the document was removed.
            RememoraError: the table can't be read.
        """
        if (bool(draft.text.strip()) + (draft.document_id is not None) + bool(draft.path)) != 1:
            raise InvalidRequest(
                "A task is done to one text, one document or one table.",
                safe=_NOT_BEGUN,
                next_step="Write a text, or choose a document or a table.",
            )
        if draft.document_id is not None:
            found = self._document(draft, draft.document_id)
        elif draft.path:
            found = self._table(draft, Path(draft.path))
        else:
            found = text_source(draft)
        if found.characters > MAX_TASK_CHARS:
            raise InvalidRequest(
                f"This is longer than {MAX_TASK_CHARS:,} characters.",
                safe=_NOT_BEGUN,
                next_step="Do it in several parts; of a document, choose some of its pages.",
            )
        return found

    def _document(self, draft: TaskDraft, document_id: DocumentId) -> Found:
        document = self._storage.call(lambda: self._documents.get(document_id))
        if document.status in (DocumentStatus.WAITING, DocumentStatus.READING):
            raise InvalidRequest(
                f"{document.title} is still being read.",
                safe=_NOT_BEGUN,
                next_step="Begin again when it has been read; the library shows how far it is.",
            )
        first, last = _range(draft, document)
        pages = self._pages(document, first, last)
        if not any(page.text.strip() for page in pages):
            raise InvalidRequest(
                f"Nothing was read of {document.title}."
                if (first, last) == (1, document.pages)
                else "There is no text on these pages.",
                safe=_NOT_BEGUN,
                next_step="Look in the library at what was read of it.",
            )
        return Found(
            source=Source(
                title=draft.title or document.title,
                pages=tuple(_source_page(page) for page in pages),
                language=_language([page.text for page in pages]),
            ),
            document_id=document_id,
            pages=None if (first, last) == (1, document.pages) else (first, last),
            characters=sum(len(page.text) for page in pages),
        )

    def _pages(self, document: Document, first: int, last: int) -> list[Page]:
        pages: list[Page] = []
        while (at := first + len(pages)) <= last and sum(len(page.text) for page in pages) <= MAX_TASK_CHARS:
            count = min(_PAGES_AT_ONCE, last - at + 1)
            some = self._storage.call(
                lambda at=at, count=count: self._documents.contents.searched(document.id, at, count),  # type: ignore[misc]
                Priority.BACKGROUND,
            )
            pages += some
            if len(some) < count:
                break
        if self._storage.call(lambda: self._documents.get(document.id)).version != document.version:
            raise InvalidRequest(
                f"{document.title} has just been read anew.", safe=_NOT_BEGUN, next_step="Begin again."
            )
        return pages

    def _table(self, draft: TaskDraft, path: Path) -> Found:
        if not isinstance(draft.options, Classify):
            raise InvalidRequest(
                "The rows of a table can only be classified.",
                safe=_NOT_BEGUN,
                next_step="Add the table to the library as a document to do something else with it.",
            )
        if not path.is_absolute():
            raise InvalidRequest("The table has to be named by its whole path.", safe=_NOT_BEGUN)
        wanted = [name for name in (draft.options.column, draft.options.known) if name]
        table = self._read_table(path, wanted if draft.options.column else ())
        rows = tuple(dict(zip(table.columns, row, strict=False)) for row in table.rows)
        column = draft.options.column
        return Found(
            source=Source(
                title=draft.title or path.stem,
                rows=rows,
                language=_language([row.get(column, "") for row in rows]),
            ),
            characters=sum(len(row.get(column, "")) for row in rows),
        )


def text_source(draft: TaskDraft) -> Found:
    """A text that the user has written or pasted.

    Raises:
        InvalidRequest: it is empty.
    """
    text = without_controls(draft.text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise InvalidRequest("The text is empty.", safe=_NOT_BEGUN, next_step="Write something first.")
    return Found(
        source=Source(
            title=draft.title or title_of(text),
            pages=(SourcePage(text=text),),
            language=_language([text]),
            markdown=True,
        ),
        characters=len(text),
    )


def _range(draft: TaskDraft, document: Document) -> tuple[int, int]:
    first, last = draft.first_page or 1, draft.last_page or document.pages
    if document.pages and not 1 <= first <= last <= document.pages:
        raise InvalidRequest(
            f"{document.title} has no such pages.",
            safe=_NOT_BEGUN,
            next_step=f"Choose some of the pages 1 to {document.pages}.",
        )
    return first, last


def _source_page(page: Page) -> SourcePage:
    return SourcePage(
        number=page.number,
        label=page.label,
        text=page.text,
        headings=tuple((one.start, one.end, one.level) for one in page.headings),
        tables=tuple((one.start, one.end) for one in page.tables),
    )


def _language(texts: Sequence[str]) -> str:
    """Of most of what is looked at, two letters; empty if there are no words. What stands at the beginning, such as an imprint, may be
    in another one."""
    whole = "\n".join(texts[:: max(1, len(texts) // _SAMPLES)]) if len(texts) > 1 else "".join(texts)
    step = max(_SAMPLE, len(whole) // _SAMPLES)
    samples = [whole[at : at + _SAMPLE] for at in range(0, len(whole), step)]
    counted = Counter(languages_of(sample)[0] for sample in samples if any(letter.isalpha() for letter in sample))
    return counted.most_common(1)[0][0] if counted else ""
