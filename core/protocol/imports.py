"""Memories in files, and what other assistants exported or say that they remember."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import ImportItem, ImportOrigin, Problem, TransferFormat


class ExportMemories(Command, frozen=True, kw_only=True):
    """Write all memories, past ones too, to a file, in place of what is there. Answered with `MemoriesExported`."""

    path: str
    form: TransferFormat = TransferFormat.JSON


class PreviewImport(Command, frozen=True, kw_only=True):
    """What a file of memories would change. Answered with `ImportPreviewed`."""

    path: str


class ImportMemories(Command, frozen=True, kw_only=True):
    """Take the memories of a file in. Importing it again changes nothing. Answered with `ImportDone`; `MemoriesImported` comes
    before."""

    path: str


class PreviewConversations(Command, frozen=True, kw_only=True):
    """What an export of another assistant holds. Answered with `ConversationsPreviewed`.

    Attributes:
        path: of a zip file, of a file in one, or of a folder.
        others: further ones, read as parts of the same export.
    """

    path: str
    others: tuple[str, ...] = ()


class ImportConversations(Command, frozen=True, kw_only=True):
    """Take the conversations of an export into the history, in the background. What is here already is not taken twice, so a file
    can be imported again, to go on, to add what was said there since, or to mend what an older Rememora understood less of. Answered
    with `Done` once it has begun; `ImportProgressed` follows, and at the end `ConversationsImported` or `ImportFailed`.

    Attributes:
        path, others: as in `PreviewConversations`.
        learn: when all are in, go on as with `LearnFromImported`.
    """

    path: str
    others: tuple[str, ...] = ()
    learn: bool = False


class ProposeMemories(Command, frozen=True, kw_only=True):
    """Take apart what another assistant says it remembers about the user. Each statement waits for the user's word; the answer itself
    comes into the history. Answered with `MemoriesProposed`.

    Attributes:
        text: its answer, as it was copied.
    """

    text: str


class CancelImport(Command, frozen=True, kw_only=True):
    """Stop the import after the conversation it is at, or the preview. What is there stays. Answered with `Done`."""


class MemoriesExported(Reply, frozen=True, kw_only=True):
    path: str
    count: int


class ImportPreviewed(Reply, frozen=True, kw_only=True):
    """Attributes:
    items: the first of those that are new or would change one.
    new, changed, same, unusable: how many there are of each.
    """

    path: str
    items: tuple[ImportItem, ...]
    new: int
    changed: int
    same: int
    unusable: int


class ImportDone(Reply, frozen=True, kw_only=True):
    added: int
    changed: int


class MemoriesProposed(Reply, frozen=True, kw_only=True):
    """Attributes:
    count: how many wait now that didn't before.
    """

    count: int


class ConversationsPreviewed(Reply, frozen=True, kw_only=True):
    """Attributes:
    origin: whose they are; None if they are of several.
    conversations, messages: how many there are, empty conversations left out.
    known: conversations that were imported before.
    unusable: how many items make no sense.
    empty: conversations in which there is no message that can be read.
    left_out: pictures, files, calls of tools and the like, of which only a mark comes along, or nothing.
    alternatives: messages that were edited or answered anew, and so aren't shown there; they come along as other branches.
    memories: what is remembered about the user there.
    """

    path: str
    origin: ImportOrigin | None
    conversations: int
    messages: int
    known: int
    unusable: int = 0
    empty: int = 0
    left_out: int = 0
    alternatives: int = 0
    memories: int = 0
    others: tuple[str, ...] = ()


class MemoriesImported(Event, frozen=True, kw_only=True):
    """Many memories came or changed at once.

    Attributes:
        total: how many there are now.
    """

    total: int


class ImportProgressed(Event, frozen=True, kw_only=True):
    """How many conversations of an export are taken in, of how many; 0 of 0 while the file is checked."""

    done: int
    total: int


class ConversationsImported(Event, frozen=True, kw_only=True):
    """An import of conversations ended; list them again.

    Attributes:
        added: conversations that are new here.
        changed: those that have new messages; `MessagesRemoved` and `MessageAdded` told which.
        skipped: those left as they are: nothing is new, they hold no messages, or they were continued or deleted here.
        unusable: items that make no sense.
        cancelled: the user stopped it before its end.
        empty: those of `skipped` that hold no message that can be read.
        left_out, alternatives: as in `ConversationsPreviewed`, of those that were added or changed.
        proposed: memories that wait for the user's word now.
    """

    added: int
    changed: int
    skipped: int
    unusable: int
    cancelled: bool = False
    empty: int = 0
    left_out: int = 0
    alternatives: int = 0
    proposed: int = 0


class ImportFailed(Event, frozen=True, kw_only=True):
    """An import of conversations broke off. `problem.safe` says whether anything came in before; then list them again."""

    problem: Problem


Commands = (
    ExportMemories
    | PreviewImport
    | ImportMemories
    | PreviewConversations
    | ImportConversations
    | ProposeMemories
    | CancelImport
)
Answers = (
    MemoriesExported
    | ImportPreviewed
    | ImportDone
    | MemoriesProposed
    | ConversationsPreviewed
    | MemoriesImported
    | ImportProgressed
    | ConversationsImported
    | ImportFailed
)
