"""Conversations in files: what the JSON format holds, and how an export is to look.

The JSON format, version 1. A file is one object, `{"conversations": […], "format": "rememora", "version": 1, "exported_at": …}`; each
item is an `ExportedConversation` with `"format": "rememora", "version": 1` in it, so that one alone is a file too. Fields at their
defaults are left out. Times are Unix seconds, texts are as they were said. What a later version adds, an earlier one passes over.
"""

from __future__ import annotations

from enum import StrEnum

from core.records.base import Problem, Record
from core.records.documents import CitedSentence
from core.records.memories import MemoryKind, MemorySource
from core.records.messages import FunctionStep, MessageStatus, Role, TurnStats
from core.records.projects import MemoryScope
from core.records.recall import RecallKind

EXPORT_FORMAT = "rememora"
EXPORT_VERSION = 1


class ExportedRecall(Record, frozen=True, kw_only=True):
    """What recall brought for a reply, as it was then.

    Attributes:
        said_at, role, score, features, weights, rating: as in `RecalledItem`.
        conversation: `ExportedConversation.id` of where it was said; empty if that isn't there any more.
        conversation_title: its title.
    """

    kind: RecallKind
    text: str
    said_at: float
    role: Role = Role.USER
    score: float = 0.0
    features: dict[str, float] = {}
    weights: dict[str, float] = {}
    rating: int = 0
    conversation: str = ""
    conversation_title: str = ""


class ExportedMemory(Record, frozen=True, kw_only=True):
    """A memory that came from a message, with the words it rests on; fields as in `Memory`."""

    text: str
    kind: MemoryKind = MemoryKind.NOTE
    quote: str = ""
    source: MemorySource = MemorySource.LEARNED
    learned_at: float = 0.0
    valid_from: float = 0.0
    valid_until: float | None = None
    pinned: bool = False


class ExportedCitation(Record, frozen=True, kw_only=True):
    """A passage of a document that a reply was told, and may rest on; fields as in `Citation`."""

    number: int
    title: str
    page: int
    page_label: str = ""
    quote: str = ""


class ExportedPicture(Record, frozen=True, kw_only=True):
    """A picture of a message; fields as in `Picture`.

    Attributes:
        data: its contents, in JSON as Base64; its thumbnail in what is read page by page; empty where stand-ins take the place of what is
            personal.
        text: what was read in it; empty: there was none, or it is to be read.
    """

    name: str = ""
    media_type: str = ""
    data: bytes = b""
    text: str = ""
    caption: str = ""


class ExportedMessage(Record, frozen=True, kw_only=True):
    """One message.

    Attributes:
        id: unique in its conversation; grows along every branch.
        parent: id of the message before it on its branch; None for the first. Those with the same one are versions of each other.
        shown: it is on the branch that is shown: one way from a first message to an end, in this order.
        persona: on a reply, the name of the persona that wrote it; empty: the default one, or one that was deleted.
        profile_lines: as in `Message`.
        muted: the user said "forget": it is never recalled again.
        recalled: on a reply, what recall brought for it, best first. What was deleted since, or may not be told there any more, is left out.
        learned: on a user message, the memories that came from it and aren't deleted; where it isn't shown, also those that are in the
            bin because of that.
        cited: on a reply, its sentences that were held against passages of documents.
        citations: these passages, by number. The documents themselves stay where they are.
        pictures: on a user message, what was shown with it.
    """

    id: int
    parent: int | None = None
    shown: bool = True
    role: Role
    text: str
    reasoning: str = ""
    status: MessageStatus = MessageStatus.COMPLETE
    created_at: float
    model: str = ""
    persona: str = ""
    stats: TurnStats | None = None
    problem: Problem | None = None
    steps: tuple[FunctionStep, ...] = ()
    rating: int = 0
    profile_lines: int = 0
    muted: bool = False
    recalled: tuple[ExportedRecall, ...] = ()
    learned: tuple[ExportedMemory, ...] = ()
    cited: tuple[CitedSentence, ...] = ()
    citations: tuple[ExportedCitation, ...] = ()
    pictures: tuple[ExportedPicture, ...] = ()


class ExportedConversation(Record, frozen=True, kw_only=True):
    """A conversation; in a file its `messages` follow, those of all branches, each after the one before it.

    Attributes:
        id: what it is known by wherever it is imported.
        imported_from, imported_id: the assistant it was imported from, and its id there.
        pinned, archived_at: as in `Conversation`.
        persona: the name of who answers; empty: the default persona.
        project: the name of its project; empty: it is in none. The project's instructions stay where they are: they would speak in
            the user's name wherever the file is imported.
        project_scope: the project's. A project that isn't here is made with it; one that is stays as it is.
    """

    id: str
    title: str
    titled_by_user: bool = False
    created_at: float
    updated_at: float
    functions: bool | None = None
    learns: bool = True
    imported_from: str = ""
    imported_id: str = ""
    pinned: bool = False
    archived_at: float | None = None
    persona: str = ""
    project: str = ""
    # What isn't said is kept apart.
    project_scope: MemoryScope = MemoryScope.KEEPS


class ExportForm(StrEnum):
    """How conversations are written to files by the core."""

    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


class ExportParts(Record, frozen=True, kw_only=True):
    """What of a message is written for people; JSON always holds everything."""

    reasoning: bool = True
    memories: bool = True
    times: bool = True


class ExportWords(Record, frozen=True, kw_only=True):
    """The words around what was said, in the reader's language. `%1` stands for what is filled in.

    Attributes:
        language: its tag, as in HTML.
        picture: in the place of one that isn't shown, before its name.
    """

    language: str = "en"
    you: str = "You"
    assistant: str = "Rememora"
    reasoning: str = "Reasoning"
    used: str = "Used memories"
    sources: str = "Sources"
    page: str = "p. %1"
    stopped: str = "Stopped"
    interrupted: str = "Broken off"
    failed: str = "Failed"
    begun: str = "Begun %1"
    exported: str = "Exported from Rememora on %1"
    untitled: str = "Conversation"
    picture: str = "Picture"
