"""Builds what does tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol

import msgspec

from core.background import BackgroundParts
from core.documents.judges import DocumentJudges, DocumentJudgment
from core.memory.judges.reading import Judges, Judgment
from core.records import ExportedAs, TablePreview, TaskOptions, TaskPiece
from core.storage.build import StorageParts
from core.tasks import noting
from core.tasks.kinds import Kinds
from core.tasks.running import BackgroundTasks
from core.tasks.showing import Showing
from core.tasks.sources import ReadTable, Sources
from core.worker import Worker


class Save(Protocol):
    """Writes what came of a task to a file."""

    def __call__(
        self,
        path: Path,
        form: ExportedAs,
        options: TaskOptions,
        title: str,
        *,
        text: Callable[[], Iterable[str]],
        pieces: Callable[[], Iterable[TaskPiece]],
        labels: Mapping[str, str],
    ) -> None:
        """Raises RememoraError: it can't be written."""
        ...


class TaskWorks(msgspec.Struct, frozen=True, kw_only=True):
    """What can be done to texts, and what reads and writes files for it.

    Attributes:
        preview: the beginning of a table. Raises RememoraError: it isn't there, or can't be read.
    """

    kinds: Kinds
    read_table: ReadTable
    preview: Callable[[Path], TablePreview]
    save: Save


class TaskParts(msgspec.Struct, frozen=True, kw_only=True):
    """What does tasks.

    Attributes:
        worker: plans tasks and writes their results to files, which may take seconds.
    """

    works: TaskWorks
    sources: Sources
    running: BackgroundTasks
    showing: Showing
    worker: Worker

    def start(self) -> None:
        """Go on where the last session stopped. Returns at once."""
        self.running.resume()

    def close(self) -> None:
        """Do no more than the piece that is being done."""
        self.running.close()
        self.worker.close()


def own_works(judges: Judges, document_judges: DocumentJudges) -> TaskWorks:
    """The program's."""
    from core.tasks.registry import kinds, preview, read_table, save

    return TaskWorks(
        kinds=kinds(sentence_judges(judges, document_judges)), read_table=read_table, preview=preview, save=save
    )


def sentence_judges(judges: Judges, document_judges: DocumentJudges) -> noting.Judges:
    """What summaries ask of sentences."""
    return noting.Judges(
        orders=lambda encoded: [reading[Judgment.ORDERS] if reading.kinds else 0.0 for reading in judges.read(encoded)],
        empty=lambda encoded: document_judges.read(DocumentJudgment.EMPTY, encoded),
    )


def build_tasks(storage: StorageParts, background: BackgroundParts, works: TaskWorks) -> TaskParts:
    """Build what does tasks."""
    running = BackgroundTasks(background, storage.tasks, works.kinds)
    return TaskParts(
        works=works,
        sources=Sources(storage.worker, storage.documents, works.read_table),
        running=running,
        showing=Showing(storage.worker, storage.tasks, works.kinds, running),
        worker=Worker("tasks"),
    )
