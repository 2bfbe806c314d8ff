"""Documents, folders and passages for the tests of the window."""

from __future__ import annotations

import msgspec

from core.protocol import Command, DocumentsListed, ListDocuments, RequestId
from core.records import (
    ConversationId,
    Document,
    DocumentFolder,
    DocumentFolderId,
    DocumentId,
    DocumentPassage,
    DocumentStatus,
    PassageId,
    Problem,
    ReadingState,
)

ENCRYPTED = Problem(
    code="document_encrypted",
    what="It is encrypted and needs a password.",
    safe="The file was not changed.",
    next_step="Give its password, and it is read.",
)

DAMAGED = Problem(
    code="document_damaged",
    what="The file is damaged: it ends in the middle.",
    safe="Your other documents are read.",
    next_step="Open it in its own program and save it again.",
    detail="EOF marker not found",
)


def document(number: int, title: str = "", **changes: object) -> Document:
    """A PDF that was read; fields can be replaced."""
    base = Document(
        id=DocumentId(number),
        path=f"/home/me/papers/{title or number}.pdf",
        title=title or f"Document {number}",
        format="pdf",
        size=120_000,
        status=DocumentStatus.READY,
        pages=24,
        pages_read=24,
        language="en",
        added_at=1_777_800_000,
        read_at=1_777_800_000,
    )
    return msgspec.structs.replace(base, **changes)


FOLDER = DocumentFolder(id=DocumentFolderId(1), path="/home/me/papers", ignore=("drafts/",), documents=120, unread=2)
PAUSED = DocumentFolder(id=DocumentFolderId(2), path="/home/me/letters", paused=True, documents=7)

CONTRACT = document(1, "Rental contract of the old house by the lake", folder_id=FOLDER.id)
LOCKED = document(
    2, "Bank statement", status=DocumentStatus.UNREAD, problem=ENCRYPTED, read_at=None, pages=0, language=""
)
BROKEN = document(3, "Manual", status=DocumentStatus.UNREAD, problem=DAMAGED, read_at=None, pages=0, language="")
UNHEARD = document(
    8,
    "Voice note",
    path="/home/me/papers/Voice note.wav",
    format="sound",
    status=DocumentStatus.UNREAD,
    problem=Problem(
        code="document_no_model",
        what="This is a recording, and there is no speech model yet that could write down what is said in it.",
        next_step="Fetch one in the settings, under Models for speech, then have it read again.",
    ),
    read_at=None,
    pages=0,
    language="",
)
WAITING = document(4, "Novel", status=DocumentStatus.WAITING, read_at=None, pages=0, pages_read=0, language="")
BEING_READ = document(5, "Yearbook", status=DocumentStatus.READING, read_at=None, pages=300, pages_read=11)
GONE = document(6, "Old letter", status=DocumentStatus.MISSING, pages=1)

LIBRARY = (CONTRACT, LOCKED, BROKEN, WAITING, BEING_READ, GONE, *(document(number) for number in range(7, 30)))

# Of one conversation alone.
ATTACHED = document(90, "Minutes of the meeting", conversation_id=ConversationId(1))
ATTACHED_LOCKED = document(
    91,
    "Salaries",
    conversation_id=ConversationId(1),
    status=DocumentStatus.UNREAD,
    problem=ENCRYPTED,
    read_at=None,
)

READING = ReadingState(documents_done=4, documents=120, current="Yearbook", page=12, pages=300)


def passage(
    number: int, document_id: DocumentId, title: str, page: int, text: str, **changes: object
) -> DocumentPassage:
    base = DocumentPassage(
        id=PassageId(number),
        document_id=document_id,
        title=title,
        page=page,
        start=100,
        end=100 + len(text),
        text=text,
        heading=("Ending the contract", "Notice"),
        score=0.7,
    )
    return msgspec.structs.replace(base, **changes)


PASSAGES = (
    passage(
        1,
        CONTRACT.id,
        CONTRACT.title,
        12,
        "The tenant may end the contract in writing. The term of notice is three months to the end of a quarter, and six months"
        " where the tenant has lived in the house for more than five years. A shorter term of notice needs the landlord's word.",
    ),
    passage(2, CONTRACT.id, CONTRACT.title, 3, "Notices are sent to the address above.", page_label="iii"),
    passage(3, DocumentId(9), "Document 9", 1, "Who works here for two years has a term of notice of one month."),
)


def listed(*documents: Document, total: int | None = None, folders: tuple[DocumentFolder, ...] = ()) -> DocumentsListed:
    count = len(documents) if total is None else total
    return DocumentsListed(request_id=RequestId(0), documents=documents, total=count, folders=folders)


def documents_listed(command: Command) -> DocumentsListed:
    """What a core with this library answers."""
    assert isinstance(command, ListDocuments)
    wanted = command.filter
    all_ = (ATTACHED, ATTACHED_LOCKED) if wanted.conversation_id == ConversationId(1) else LIBRARY
    if wanted.conversation_id not in (None, ConversationId(1)):
        all_ = ()
    shown = [
        one
        for one in all_
        if wanted.status in (None, one.status)
        and wanted.folder_id in (None, one.folder_id)
        and wanted.text.casefold() in one.title.casefold()
    ]
    page = shown[command.after : command.after + command.limit]
    return DocumentsListed(
        request_id=RequestId(0),
        documents=tuple(page),
        total=len(shown),
        folders=(FOLDER, PAUSED),
        reading=READING,
    )
