"""What the kinds of traces are called, and drawn as."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import Trace, TraceKind

ICONS = {
    TraceKind.MEMORY: "memory",
    TraceKind.CHANGE: "clock",
    TraceKind.PROPOSAL: "spark",
    TraceKind.PROFILE: "persona",
    TraceKind.ENTITY: "source",
    TraceKind.REPLY: "chat",
    TraceKind.PICTURE: "picture",
    TraceKind.COPY: "branch",
    TraceKind.SUMMARY: "summarise",
    TraceKind.TITLE: "text",
    TraceKind.TOLD: "quote",
    TraceKind.CITATION: "documents",
    TraceKind.TASK: "tasks",
    TraceKind.ERRAND: "tasks",
    TraceKind.FEEDBACK: "thumb-up",
    TraceKind.PASSAGE: "search",
    TraceKind.VECTOR: "search",
    TraceKind.TOKEN_VECTOR: "search",
    TraceKind.STATE: "model",
    TraceKind.EARLIER_COPY: "archive",
}


def kind_words(kind: TraceKind) -> str:
    """Its name, of several."""
    tr = QCoreApplication.translate
    match kind:
        case TraceKind.MEMORY:
            return tr("Traces", "Memories")
        case TraceKind.CHANGE:
            return tr("Traces", "Earlier versions of memories")
        case TraceKind.PROPOSAL:
            return tr("Traces", "Proposals that wait for your word")
        case TraceKind.PROFILE:
            return tr("Traces", "Lines of your profile and its versions")
        case TraceKind.ENTITY:
            return tr("Traces", "People and things")
        case TraceKind.REPLY:
            return tr("Traces", "Replies to it")
        case TraceKind.PICTURE:
            return tr("Traces", "Pictures")
        case TraceKind.COPY:
            return tr("Traces", "Copies in other conversations")
        case TraceKind.SUMMARY:
            return tr("Traces", "Summaries of conversations")
        case TraceKind.TITLE:
            return tr("Traces", "Titles of conversations")
        case TraceKind.TOLD:
            return tr("Traces", "Other replies that were told of it")
        case TraceKind.CITATION:
            return tr("Traces", "Citations")
        case TraceKind.TASK:
            return tr("Traces", "Tasks")
        case TraceKind.ERRAND:
            return tr("Traces", "What errands have found with it")
        case TraceKind.FEEDBACK:
            return tr("Traces", "Feedback on what was recalled")
        case TraceKind.PASSAGE:
            return tr("Traces", "Passages that are searched")
        case TraceKind.VECTOR:
            return tr("Traces", "Vectors")
        case TraceKind.TOKEN_VECTOR:
            return tr("Traces", "Vectors of single words")
        case TraceKind.STATE:
            return tr("Traces", "Saved states of the model")
        case TraceKind.EARLIER_COPY:
            return tr("Traces", "Copies of everything from before an upgrade")


def staying(trace: Trace) -> int:
    """How many of them stay when the rest is erased."""
    return sum(item.stays for item in trace.items)
