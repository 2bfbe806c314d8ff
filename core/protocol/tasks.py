"""Tasks: summaries, translations and whatever else is done to texts and documents in the background."""

from __future__ import annotations

import msgspec

from core.protocol.base import Command, Event, Reply
from core.records import (
    Confusion,
    ExportedAs,
    TablePreview,
    Task,
    TaskDraft,
    TaskId,
    TaskOptions,
    TaskPiece,
    TaskTemplate,
    TaskTemplateId,
)


class StartTask(Command, frozen=True, kw_only=True):
    """Begin a task; it goes on in the background, behind replies, and over restarts. Answered with `TaskStarted`."""

    draft: TaskDraft


class ListTasks(Command, frozen=True, kw_only=True):
    """Answered with `TasksListed`, the newest first.

    Attributes:
        after: go on behind so many.
    """

    after: int = 0
    limit: int = 100


class ShowTask(Command, frozen=True, kw_only=True):
    """What came of a task so far. Answered with `TaskShown`.

    Attributes:
        after: pieces of level 0: go on behind so many.
        limit: pieces at once.
    """

    task_id: TaskId
    after: int = 0
    limit: int = 200


class PauseTask(Command, frozen=True, kw_only=True):
    """Stop a task after what it is at, or have it go on; a failed or cancelled one goes on where it stopped. Answered with `Done`."""

    task_id: TaskId
    paused: bool


class CancelTask(Command, frozen=True, kw_only=True):
    """Do no more of it; what was done stays. Answered with `Done`."""

    task_id: TaskId


class DeleteTasks(Command, frozen=True, kw_only=True):
    """Can be undone with `RestoreTasks` until the core purges them. Answered with `Done`."""

    tasks: tuple[TaskId, ...]


class RestoreTasks(Command, frozen=True, kw_only=True):
    """Answered with `Done`."""

    tasks: tuple[TaskId, ...]


class DecideChanges(Command, frozen=True, kw_only=True):
    """Accept or reject proposed corrections. Answered with `Done`; `TaskPieceDone` comes before, for each piece that is named or, for
    all of them, `TaskChanged`.

    Attributes:
        number: of the piece; None: all changes of all pieces that aren't decided yet.
        changes: positions in the piece's `changes`; empty: all of them.
        accepted: None: they are undecided again.
    """

    task_id: TaskId
    number: int | None = None
    changes: tuple[int, ...] = ()
    accepted: bool | None


class SaveTask(Command, frozen=True, kw_only=True):
    """Write what came of a task to a file. Answered with `TaskSaved`.

    Attributes:
        path: absolute; what is there is replaced only when the new file is whole.
        labels: words for what the program adds: "text", "result", "label", "known", "page", "sources", and "at_page" for "p. %1". English
            ones stand in for those that are missing.
    """

    task_id: TaskId
    path: str
    form: ExportedAs
    labels: dict[str, str] = msgspec.field(default_factory=dict)


class PreviewTable(Command, frozen=True, kw_only=True):
    """Look at a table before its rows are classified. Answered with `TablePreviewed`."""

    path: str


class ListTaskTemplates(Command, frozen=True, kw_only=True):
    """Answered with `TaskTemplatesListed`."""


class SaveTaskTemplate(Command, frozen=True, kw_only=True):
    """Keep a new one, or change one. Answered with `TaskTemplateSaved`."""

    template_id: TaskTemplateId | None = None
    name: str
    options: TaskOptions


class DeleteTaskTemplate(Command, frozen=True, kw_only=True):
    """Can be undone with `RestoreTaskTemplate` until the core purges it. Answered with `Done`."""

    template_id: TaskTemplateId


class RestoreTaskTemplate(Command, frozen=True, kw_only=True):
    """Answered with `Done`."""

    template_id: TaskTemplateId


class TaskStarted(Reply, frozen=True, kw_only=True):
    task: Task


class TasksListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    total: how many there are.
    """

    tasks: tuple[Task, ...]
    total: int


class TaskShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    pieces: of level 0, some of them; with results or without. Of a summary that was put together, the last piece, which is the
        summary, stands in `whole`.
    total: how many pieces of level 0 there are.
    text: what came of these pieces, put together, as Markdown; of a finished summary, the summary.
    whole: see above.
    confusion: of a classification with known labels.
    counts: of a classification, how many texts have each label so far; of a proofreading, "open", "accepted", "rejected".
    """

    task: Task
    pieces: tuple[TaskPiece, ...]
    total: int
    text: str = ""
    whole: TaskPiece | None = None
    confusion: Confusion | None = None
    counts: dict[str, int] = msgspec.field(default_factory=dict)


class TaskSaved(Reply, frozen=True, kw_only=True):
    path: str


class TablePreviewed(Reply, frozen=True, kw_only=True):
    table: TablePreview


class TaskTemplatesListed(Reply, frozen=True, kw_only=True):
    templates: tuple[TaskTemplate, ...]


class TaskTemplateSaved(Reply, frozen=True, kw_only=True):
    template: TaskTemplate


class TaskAdded(Event, frozen=True, kw_only=True):
    """There is a new one, or a deleted one is back."""

    task: Task


class TaskChanged(Event, frozen=True, kw_only=True):
    """It has come further, waits, ended, or is called otherwise; a few times a second at most."""

    task: Task


class TasksRemoved(Event, frozen=True, kw_only=True):
    tasks: tuple[TaskId, ...]


class TaskPieceDone(Event, frozen=True, kw_only=True):
    """A piece is done, or a decision about it was made."""

    task_id: TaskId
    piece: TaskPiece


class TaskTextGrew(Event, frozen=True, kw_only=True):
    """What is being written of a piece; some times a second at most. It isn't kept before the piece is done.

    Attributes:
        text: all that was written of it so far.
    """

    task_id: TaskId
    number: int
    text: str


class TaskTemplatesChanged(Event, frozen=True, kw_only=True):
    templates: tuple[TaskTemplate, ...]


Commands = (
    StartTask
    | ListTasks
    | ShowTask
    | PauseTask
    | CancelTask
    | DeleteTasks
    | RestoreTasks
    | DecideChanges
    | SaveTask
    | PreviewTable
    | ListTaskTemplates
    | SaveTaskTemplate
    | DeleteTaskTemplate
    | RestoreTaskTemplate
)
Answers = (
    TaskStarted
    | TasksListed
    | TaskShown
    | TaskSaved
    | TablePreviewed
    | TaskTemplatesListed
    | TaskTemplateSaved
    | TaskAdded
    | TaskChanged
    | TasksRemoved
    | TaskPieceDone
    | TaskTextGrew
    | TaskTemplatesChanged
)
