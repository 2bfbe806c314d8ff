"""What a task is done to, before it is begun."""

from __future__ import annotations

from dataclasses import dataclass

from core.records import Document, DocumentStatus, TaskDraft, TaskOptions

# What is done to a text that isn't longer is there in moments: it is shown while it is written.
SHORT_CHARS = 1_500

_TABLE = "csv"


@dataclass(frozen=True, kw_only=True)
class TaskSource:
    """A text, documents, or a table's file; or nothing yet.

    Attributes:
        path: absolute, of a CSV file.
        first_page, last_page: of the one document, from 1; 0: all of it.
    """

    text: str = ""
    documents: tuple[Document, ...] = ()
    path: str = ""
    first_page: int = 0
    last_page: int = 0

    @property
    def there(self) -> bool:
        # Without copying it: it may be a whole book.
        written = bool(self.text) and not self.text.isspace()
        return written or bool(self.documents or self.path)

    @property
    def short(self) -> bool:
        """It is a text whose result is there in moments."""
        return bool(self.text) and len(self.text) < SHORT_CHARS

    @property
    def table(self) -> str:
        """The path of the table it is, if it is one."""
        if self.path:
            return self.path
        one = self.documents[0] if len(self.documents) == 1 else None
        return one.path if one is not None and one.format == _TABLE else ""

    def drafts(self, options: TaskOptions, heard: str, *, rows: bool) -> list[TaskDraft]:
        """A task for each document, or one.

        Args:
            heard: the language of the window.
            rows: a table's rows are what it is done to.
        """
        if rows and self.table:
            return [TaskDraft(options=options, path=self.table, heard=heard)]
        if self.documents:
            return [
                TaskDraft(
                    options=options,
                    document_id=document.id,
                    first_page=self.first_page,
                    last_page=self.last_page,
                    heard=heard,
                )
                for document in self.documents
            ]
        return [TaskDraft(options=options, text=self.text, heard=heard)]


def ready(document: Document) -> bool:
    """Something can be done to it."""
    return document.status is DocumentStatus.READY
