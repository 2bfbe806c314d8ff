"""Tasks: what is done to a text or a document, piece by piece, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NewType

from core.records.base import DocumentId, Problem, Record
from core.records.documents import Citation, CitedSentence

TaskId = NewType("TaskId", int)
TaskTemplateId = NewType("TaskTemplateId", int)

MAX_TASK_CHARS = 20_000_000
MAX_TEMPLATE_NAME_CHARS = 80
MAX_LABELS = 50
MAX_COLUMNS = 20


class TaskStatus(StrEnum):
    """How far a task has come."""

    WAITING = "waiting"  # for the model, a reply that goes first, or a task before it
    RUNNING = "running"
    PAUSED = "paused"  # by the user
    DONE = "done"
    CANCELLED = "cancelled"  # by the user; what was done by then stays
    FAILED = "failed"  # `problem` says why; what was done by then stays


class SummaryForm(StrEnum):
    SHORT = "short"  # one paragraph
    LONG = "long"  # several paragraphs, in the source's order
    POINTS = "points"  # a list


class Tone(StrEnum):
    SAME = "same"
    FORMAL = "formal"
    FRIENDLY = "friendly"
    NEUTRAL = "neutral"
    CONFIDENT = "confident"


class Length(StrEnum):
    SAME = "same"
    SHORTER = "shorter"
    LONGER = "longer"


class ClassifyBy(StrEnum):
    """What tells the labels apart."""

    BEST = "best"  # the program's choice
    EXAMPLES = "examples"  # vectors and the labels' examples: thousands of texts a minute
    MODEL = "model"  # the language model's token probabilities


class ExportedAs(StrEnum):
    """A file that a result is saved as."""

    DOCX = "docx"
    MARKDOWN = "md"
    TEXT = "txt"
    CSV = "csv"


class Summarise(Record, frozen=True, kw_only=True, tag="summarise"):
    """Attributes:
    language: to write it in, two letters; empty: the source's.
    """

    form: SummaryForm = SummaryForm.SHORT
    language: str = ""


class Translate(Record, frozen=True, kw_only=True, tag="translate"):
    """Attributes:
    language: to translate into, two letters.
    glossary: terms, and what they are to be called.
    """

    language: str
    glossary: tuple[tuple[str, str], ...] = ()


class Rewrite(Record, frozen=True, kw_only=True, tag="rewrite"):
    """Attributes:
    simpler: in plain words and short sentences.
    """

    tone: Tone = Tone.SAME
    length: Length = Length.SAME
    simpler: bool = False


class Proofread(Record, frozen=True, kw_only=True, tag="proofread"):
    """Spelling, grammar and punctuation; each change is the user's to accept."""


class Label(Record, frozen=True, kw_only=True):
    """What a text may be. `examples`: a few texts that are so."""

    name: str
    examples: tuple[str, ...] = ()


class Classify(Record, frozen=True, kw_only=True, tag="classify"):
    """Attributes:
    labels: two or more, of different names.
    column: of a table: which one holds the text.
    known: of a table: which one holds the label as it is known, to compare; empty: none.
    """

    labels: tuple[Label, ...]
    by: ClassifyBy = ClassifyBy.BEST
    column: str = ""
    known: str = ""


class Extract(Record, frozen=True, kw_only=True, tag="extract"):
    """Attributes:
    columns: what to find for each row, in the user's words, such as "invoice number".
    rows: what a row is about, in the user's words, such as "invoice"; empty: whatever the columns speak of.
    """

    columns: tuple[str, ...]
    rows: str = ""


class Continue(Record, frozen=True, kw_only=True, tag="continue"):
    """Attributes:
    words: about how many to write.
    wish: what is to come, in the user's words; empty: what follows.
    """

    words: int = 150
    wish: str = ""


class OwnTask(Record, frozen=True, kw_only=True, tag="own"):
    """Attributes:
    instructions: what to do with each piece of the text, in the user's words; fields are filled in.
    """

    instructions: str


TaskOptions = Summarise | Translate | Rewrite | Proofread | Classify | Extract | Continue | OwnTask


class TaskDraft(Record, frozen=True, kw_only=True):
    """A task that isn't begun. One of `text`, `document_id` and `path` is given.

    Attributes:
        options: what to do.
        text: to do it to.
        document_id: of the library; what was read of it is the source.
        first_page, last_page: of the document, from 1, both included; 0: from its beginning, to its end.
        path: absolute, of a table (CSV) whose rows are classified.
        title: what it is called; empty: after its source.
        heard: the language of the window, two letters: when nothing tells which language the user reads.
    """

    options: TaskOptions
    text: str = ""
    document_id: DocumentId | None = None
    first_page: int = 0
    last_page: int = 0
    path: str = ""
    title: str = ""
    heard: str = "en"


class Task(Record, frozen=True, kw_only=True):
    """Something that is done piece by piece, in the background, over restarts.

    Attributes:
        title: of its source: the document's, the file's, or how the text begins.
        document_id: its source, while that is there.
        pages: first and last of them, if not all.
        pieces, pieces_done: how many steps there are, as far as that is known, and how many are done.
        seconds_left: how long it will take, about; None: unknown, or it isn't going on.
        characters: how long its source is.
        model: that did it, as the user knows it; empty: none yet.
        created_at, finished_at: Unix seconds.
        problem: of a failed one, why.
        source_gone: its source was removed: it can't go on, and its pieces show results only.
    """

    id: TaskId
    options: TaskOptions
    title: str
    status: TaskStatus = TaskStatus.WAITING
    document_id: DocumentId | None = None
    pages: tuple[int, int] | None = None
    pieces: int = 0
    pieces_done: int = 0
    seconds_left: float | None = None
    characters: int = 0
    model: str = ""
    created_at: float
    finished_at: float | None = None
    problem: Problem | None = None
    source_gone: bool = False


class TextChange(Record, frozen=True, kw_only=True):
    """A correction that is proposed.

    Attributes:
        start, end: of the piece's source, in characters; equal: something is put in.
        text: what is to stand there.
        accepted: by the user; None: not decided yet.
    """

    start: int
    end: int
    text: str
    accepted: bool | None = None


def applied(source: str, changes: Iterable[TextChange], *, undecided: bool = False) -> str:
    """The source with the changes made that the user accepted.

    Args:
        undecided: make those, too, that aren't decided yet.
    """
    text, at = "", 0
    for change in sorted(changes, key=lambda one: (one.start, one.end)):
        if change.accepted or (undecided and change.accepted is None):
            text += source[at : change.start] + change.text
            at = change.end
    return text + source[at:]


class PieceResult(Record, frozen=True, kw_only=True):
    """What came of a piece. Each kind of task fills in what it has.

    Attributes:
        text: Markdown; of a proofread piece, with all proposed changes made.
        changes: proposed corrections, in order, not overlapping.
        label: what a text was classified as.
        shares: of the labels, how likely each is; they add up to 1.
        known: the label as it was known.
        rows: that were extracted; one cell for each column, empty where nothing was found.
        cited: sentences of `text` and what carries them.
        sources: the places of the source these numbers mean. Of a text that isn't a document, page 0.
        kept: the source stands here as it was, because the model's answer could not be used.
    """

    text: str = ""
    changes: tuple[TextChange, ...] = ()
    label: str = ""
    shares: dict[str, float] = {}
    known: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    cited: tuple[CitedSentence, ...] = ()
    sources: tuple[Citation, ...] = ()
    kept: bool = False


class TaskPiece(Record, frozen=True, kw_only=True):
    """One step of a task: a part of its source, or results of others that are put together.

    Attributes:
        number: from 0, in the order in which they are done.
        level: 0: a part of the source; above: what it puts together is of the level below.
        page, page_label: where it begins; 0: the source has no pages.
        start, end: of that page's text, or of the source if it has no pages, in characters.
        source: the words; empty above level 0, and when the source was removed.
        before: what stands between the piece before and this one, such as empty lines; copied into the result.
        result: None: not done yet.
    """

    number: int
    level: int = 0
    page: int = 0
    page_label: str = ""
    start: int = 0
    end: int = 0
    source: str = ""
    before: str = ""
    result: PieceResult | None = None


class Confusion(Record, frozen=True, kw_only=True):
    """How labels that were found compare with those that were known.

    Attributes:
        labels: of rows and columns.
        counts: row by row: of texts known to be this, how many were found to be that.
        macro_f1: the mean over the labels that are known of any text, 0 to 1.
        accuracy: 0 to 1.
    """

    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    macro_f1: float
    accuracy: float


class TablePreview(Record, frozen=True, kw_only=True):
    """The beginning of a table.

    Attributes:
        columns: their names.
        rows: the first ones.
        count: how many rows there are.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    count: int


class TaskTemplate(Record, frozen=True, kw_only=True):
    """A task the user has kept. In its texts stand fields, as in saved prompts.

    Attributes:
        name: what it is found by; no two have the same.
    """

    id: TaskTemplateId
    name: str
    options: TaskOptions
