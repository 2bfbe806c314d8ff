"""Documents: the user's files as the library keeps them, where in them something stands, and what an answer cites."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import (
    ConversationId,
    DocumentFolderId,
    DocumentId,
    PassageId,
    Problem,
    ProjectId,
    Record,
)


class DocumentStatus(StrEnum):
    """How far the library has come with a document."""

    WAITING = "waiting"  # to be read, or read anew
    READING = "reading"
    READY = "ready"
    UNREAD = "unread"  # it can't be read; `problem` says why
    MISSING = "missing"  # the file is gone; what was read of it stays until the user removes it


class DocumentFolder(Record, frozen=True, kw_only=True):
    """A folder that is followed: what comes, changes and goes there does so in the library.

    Attributes:
        path: absolute.
        ignore: patterns as in a .gitignore file, of what is left out beside what always is (hidden files, caches).
        paused: it isn't looked at for now.
        project_id: its documents belong to this project; None: to the library.
        documents, unread: how many there are in it, and how many of them can't be read.
        problem: why it can't be followed now; what was read stays.
    """

    id: DocumentFolderId
    path: str
    ignore: tuple[str, ...] = ()
    paused: bool = False
    project_id: ProjectId | None = None
    documents: int = 0
    unread: int = 0
    problem: Problem | None = None


class Document(Record, frozen=True, kw_only=True):
    """A file of the user's that was added to the library.

    Attributes:
        path: absolute.
        title: what it calls itself, else the file's name without its ending.
        format: of `core/documents/formats`: "pdf", "docx", …
        size: of the file, in bytes.
        pages: how many it has: a PDF's pages, slides, sheets, chapters; 1 where there are none.
        pages_read: how many of them were read so far.
        language: two letters, of most of it; empty: unknown.
        folder_id: the followed folder it came from.
        project_id: it belongs to this project; its conversations alone are told of it.
        conversation_id: it belongs to this conversation alone, and goes with it.
        added_at, read_at: Unix seconds.
        problem: of an unread one, why.
        version: counts the contents it has had, from 1.
    """

    id: DocumentId
    path: str
    title: str
    format: str
    size: int = 0
    status: DocumentStatus = DocumentStatus.WAITING
    pages: int = 0
    pages_read: int = 0
    language: str = ""
    folder_id: DocumentFolderId | None = None
    project_id: ProjectId | None = None
    conversation_id: ConversationId | None = None
    added_at: float
    read_at: float | None = None
    problem: Problem | None = None
    version: int = 1


class DocumentFilter(Record, frozen=True, kw_only=True):
    """Which documents to list.

    Attributes:
        text: words of their title or path; empty: any.
        folder_id, project_id, conversation_id: only of these; None: of any, but none that belongs to one conversation alone.
    """

    text: str = ""
    status: DocumentStatus | None = None
    folder_id: DocumentFolderId | None = None
    project_id: ProjectId | None = None
    conversation_id: ConversationId | None = None


class ScopeKind(StrEnum):
    """Which documents a conversation is answered from."""

    ALL = "all"  # the library, its project's and its own
    CHOSEN = "chosen"  # of the library only the folders and documents named; its own in any case
    OWN = "own"  # only what belongs to it, or to its project
    NONE = "none"


class DocumentScope(Record, frozen=True, kw_only=True):
    """The choice for one conversation."""

    kind: ScopeKind = ScopeKind.ALL
    folders: tuple[DocumentFolderId, ...] = ()
    documents: tuple[DocumentId, ...] = ()


class DocumentPassage(Record, frozen=True, kw_only=True):
    """A piece of a document: a few sentences, a table's rows, a list.

    Attributes:
        page: from 1.
        page_label: as it is printed, such as "xii" or "A-3"; empty: as `page`.
        start, end: of the page's text, in characters.
        heading: the headings it stands under, outermost first.
        score, features, weights: of the search that found it, as in `RecalledItem`.
    """

    id: PassageId
    document_id: DocumentId
    title: str
    page: int
    page_label: str = ""
    start: int
    end: int
    text: str
    heading: tuple[str, ...] = ()
    score: float = 0.0
    features: dict[str, float] = {}
    weights: dict[str, float] = {}


class Citation(Record, frozen=True, kw_only=True):
    """A passage that an answer rests on. The program sets it, never the model.

    Attributes:
        number: as the answer shows it, from 1.
        document_id: None once the document was removed: its title and page stay, its words don't.
        page, page_label, start, end: as in `DocumentPassage`: where the quoted words stand.
        quote: the words; empty once the document was removed.
        outdated: the document has other contents now; the quote is of the earlier ones.
    """

    number: int
    document_id: DocumentId | None
    title: str
    page: int
    page_label: str = ""
    start: int = 0
    end: int = 0
    quote: str = ""
    outdated: bool = False


class CitedSentence(Record, frozen=True, kw_only=True):
    """A sentence of an answer that was held against the passages it was given.

    Attributes:
        start, end: of the message's text, in characters.
        numbers: the citations that carry it; empty: none does ("not in your documents").
    """

    start: int
    end: int
    numbers: tuple[int, ...] = ()


class ChangedPart(Record, frozen=True, kw_only=True):
    """Some sentences of contents that others don't have.

    Attributes:
        page, page_label, start, end: as in `DocumentPassage`: where they stand; of several pages, on the first.
        text: the words, a sentence or row a line.
    """

    page: int
    page_label: str = ""
    start: int
    end: int
    text: str


class DocumentChange(Record, frozen=True, kw_only=True):
    """A place in which two contents differ.

    Attributes:
        before: None: it is new.
        after: None: it is gone.
        heading: the headings it stands under, outermost first.
    """

    before: ChangedPart | None
    after: ChangedPart | None
    heading: tuple[str, ...] = ()


class PageText(Record, frozen=True, kw_only=True):
    """A page as text.

    Attributes:
        headings: where headings stand in it, as (start, end, level); level 1 is the outermost.
        heard: of a transcript that was corrected: as it was recognised, with the same paragraphs; empty: it wasn't.
    """

    number: int
    label: str = ""
    text: str
    headings: tuple[tuple[int, int, int], ...] = ()
    heard: str = ""


class Box(Record, frozen=True, kw_only=True):
    """A rectangle on a drawn page; parts of its width and height, 0 to 1, from the top left."""

    left: float
    top: float
    width: float
    height: float


class ReadingState(Record, frozen=True, kw_only=True):
    """What the library is doing.

    Attributes:
        documents_done, documents: of those that were to be read since it last rested.
        current: the title of the one being read; empty: it rests.
        page, pages: of that one.
        paused: by the user.
        waits: it goes on by itself: "battery", "talking", or empty.
    """

    documents_done: int = 0
    documents: int = 0
    current: str = ""
    page: int = 0
    pages: int = 0
    paused: bool = False
    waits: str = ""
