"""The library of the user's documents: added, followed, read, searched, shown, removed."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import (
    Box,
    Citation,
    ConversationId,
    Document,
    DocumentChange,
    DocumentFilter,
    DocumentFolder,
    DocumentFolderId,
    DocumentId,
    DocumentPassage,
    DocumentScope,
    MessageId,
    PageText,
    ProjectId,
    ReadingState,
)


class ListDocuments(Command, frozen=True, kw_only=True):
    """Answered with `DocumentsListed`, by title.

    Attributes:
        after: go on behind so many.
    """

    filter: DocumentFilter = DocumentFilter()
    after: int = 0
    limit: int = 200


class AddDocuments(Command, frozen=True, kw_only=True):
    """Take files and folders in; they are read in the background. What is there already is not taken twice. Answered with
    `DocumentsTaken`; `DocumentAdded`, `FolderChanged` and `ReadingChanged` follow.

    Attributes:
        paths: absolute; folders are followed, with what is in them.
        project_id, conversation_id: whom they are to belong to; None: to the library.
    """

    paths: tuple[str, ...]
    project_id: ProjectId | None = None
    conversation_id: ConversationId | None = None


class RemoveDocuments(Command, frozen=True, kw_only=True):
    """Take documents and followed folders with theirs out of the library; files stay where they are. Can be undone with
    `RestoreDocuments` until the core purges them. Answered with `Done`."""

    documents: tuple[DocumentId, ...] = ()
    folders: tuple[DocumentFolderId, ...] = ()


class RestoreDocuments(Command, frozen=True, kw_only=True):
    """Bring removed ones back. Answered with `Done`."""

    documents: tuple[DocumentId, ...] = ()
    folders: tuple[DocumentFolderId, ...] = ()


class ReadDocumentsAgain(Command, frozen=True, kw_only=True):
    """Read these anew, whatever became of them before. Answered with `Done`.

    Attributes:
        password: opens encrypted ones; kept nowhere.
    """

    documents: tuple[DocumentId, ...]
    password: str = ""


class PauseReading(Command, frozen=True, kw_only=True):
    """Stop reading after the page it is at, or go on; it lasts over a restart. Answered with `Done`."""

    paused: bool


class CancelReading(Command, frozen=True, kw_only=True):
    """Read no more of what waits or is being read: these are unread from then on. Answered with `Done`.

    Attributes:
        documents: empty: all.
    """

    documents: tuple[DocumentId, ...] = ()


class SetFolder(Command, frozen=True, kw_only=True):
    """Change how a folder is followed. Answered with `Done`; `FolderChanged` comes before."""

    folder_id: DocumentFolderId
    ignore: tuple[str, ...]
    paused: bool = False


class SetDocumentScope(Command, frozen=True, kw_only=True):
    """Which documents a conversation is answered from. Answered with `Done`; `ConversationChanged` comes before."""

    conversation_id: ConversationId
    scope: DocumentScope


class FindPassages(Command, frozen=True, kw_only=True):
    """Search the library by words and meaning; no model is needed. Answered with `PassagesFound`, best first.

    Attributes:
        each: at most so many of one document: with 1 the answer is a list of documents.
    """

    text: str
    filter: DocumentFilter = DocumentFilter()
    limit: int = 20
    each: int = 3


class ReadPages(Command, frozen=True, kw_only=True):
    """What was read of a document. Answered with `PagesRead`.

    Attributes:
        first: page, from 1.
    """

    document_id: DocumentId
    first: int = 1
    count: int = 20


class DrawPage(Command, frozen=True, kw_only=True):
    """A page of a PDF or a picture as it looks. Answered with `PageDrawn`.

    Attributes:
        width: of the picture, in pixels.
        start, end: of the page's text; their places on the page are wanted.
    """

    document_id: DocumentId
    page: int
    width: int = 1000
    start: int = 0
    end: int = 0


class CorrectTranscript(Command, frozen=True, kw_only=True):
    """Have a recording's transcript say something else in a place. As it was recognised stays beside it (`PageText.heard`), and is put
    back in the same way. Answered with `PagesRead`: the page as it is then.

    Attributes:
        start, end: of the page's text, within one paragraph, behind its time.
        before: what stands there; if something else does, nothing is changed.
        text: what is to stand there, in one line; empty: nothing.
    """

    document_id: DocumentId
    page: int
    start: int
    end: int
    before: str
    text: str


class CompareDocuments(Command, frozen=True, kw_only=True):
    """What changed in a document, or from one document to another. Answered with `DocumentsCompared`.

    Attributes:
        version: of its contents, what they are compared with; 0: those before the present ones. Without effect if `before_id` is given.
        before_id: another document, whose present contents it is compared with.
        limit: changes at most.
    """

    document_id: DocumentId
    version: int = 0
    before_id: DocumentId | None = None
    limit: int = 500


class ShowCitations(Command, frozen=True, kw_only=True):
    """The passages that were put into the prompt for a reply, and what it cites. Answered with `CitationsShown`."""

    message_id: MessageId


class DocumentsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    total: how many the filter lets through.
    folders: all that are followed.
    """

    documents: tuple[Document, ...]
    total: int
    folders: tuple[DocumentFolder, ...] = ()
    reading: ReadingState = ReadingState()


class DocumentsTaken(Reply, frozen=True, kw_only=True):
    """Attributes:
    added: documents that are new.
    known: paths that were there already.
    folders: that are followed from now on.
    refused: paths that were not taken, with the reason in the user's words.
    """

    added: tuple[DocumentId, ...] = ()
    known: int = 0
    folders: tuple[DocumentFolderId, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


class PassagesFound(Reply, frozen=True, kw_only=True):
    passages: tuple[DocumentPassage, ...]


class PagesRead(Reply, frozen=True, kw_only=True):
    document: Document
    pages: tuple[PageText, ...]


class PageDrawn(Reply, frozen=True, kw_only=True):
    """Attributes:
    png: the picture, in base64.
    width, height: in pixels.
    marks: where the wanted words stand.
    """

    png: str
    width: int
    height: int
    marks: tuple[Box, ...] = ()


class DocumentsCompared(Reply, frozen=True, kw_only=True):
    """Attributes:
    document: as it is now.
    before: the other one; None: it is compared with contents it had.
    versions: the earlier contents that can be compared, the latest first.
    version: of the contents it was compared with; 0 if that is another document.
    total: how many changes there are.
    same: share of what both have, 0 to 1.
    """

    document: Document
    before: Document | None = None
    versions: tuple[int, ...] = ()
    version: int = 0
    changes: tuple[DocumentChange, ...]
    total: int
    same: float


class CitationsShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    citations: by number; those that no sentence rests on come last.
    """

    message_id: MessageId
    citations: tuple[Citation, ...]


class DocumentAdded(Event, frozen=True, kw_only=True):
    """There is a new one, or a removed one is back."""

    document: Document


class DocumentChanged(Event, frozen=True, kw_only=True):
    document: Document


class DocumentsRemoved(Event, frozen=True, kw_only=True):
    documents: tuple[DocumentId, ...]
    folders: tuple[DocumentFolderId, ...] = ()


class DocumentsChanged(Event, frozen=True, kw_only=True):
    """Many came, changed or went at once; list them again."""


class FolderChanged(Event, frozen=True, kw_only=True):
    """A folder is followed from now on, or otherwise than before."""

    folder: DocumentFolder


class ReadingChanged(Event, frozen=True, kw_only=True):
    """What the library is doing; at most some times a second."""

    reading: ReadingState


Commands = (
    ListDocuments
    | AddDocuments
    | RemoveDocuments
    | RestoreDocuments
    | ReadDocumentsAgain
    | PauseReading
    | CancelReading
    | SetFolder
    | SetDocumentScope
    | FindPassages
    | ReadPages
    | DrawPage
    | ShowCitations
    | CompareDocuments
    | CorrectTranscript
)
Answers = (
    DocumentsListed
    | DocumentsTaken
    | PassagesFound
    | PagesRead
    | PageDrawn
    | CitationsShown
    | DocumentsCompared
    | DocumentAdded
    | DocumentChanged
    | DocumentsRemoved
    | DocumentsChanged
    | FolderChanged
    | ReadingChanged
)
