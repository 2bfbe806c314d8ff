"""Tools that search memory and documents, within what the conversation may be told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from core.documents.search import diverse, search
from core.indexing import Indexing
from core.memory.fence import visible
from core.memory.recall.archive import Archive, Page
from core.model.base import Encoded
from core.records import FIRST_NO_TRACE_ID, DocumentId, MemoryId, MemoryReach, MessageId, RecallKind
from core.records import reach_of as memory_reach
from core.storage.conversations import Conversations
from core.storage.document_search import DocumentReach, DocumentSearch, reach_of
from core.storage.vector_index import Near
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.source import Arguments, OwnSource, OwnTool, reading, text
from core.worker import Worker

SEARCH_DOCUMENTS = "search_documents"

# How long a search waits for the embedder, in seconds; without it, it goes by words alone.
_PATIENCE_S = 2.0

_LONGEST_LINE = 300
_LONGEST_PASSAGE = 700
_PASSAGES = 4
_OF_ONE_DOCUMENT = 2
_MESSAGES = 3

T = TypeVar("T")


class SearchTools:
    """Searches what is known and read.

    Args:
        storage: the worker that all else is used on.
    """

    def __init__(
        self,
        storage: Worker,
        archive: Archive,
        documents: DocumentSearch,
        conversations: Conversations,
        indexing: Indexing,
    ) -> None:
        self._storage = storage
        self._archive = archive
        self._documents = documents
        self._conversations = conversations
        self._indexing = indexing

    def source(self) -> OwnSource:
        query = text("what to look for, in a few words")
        return OwnSource(
            [
                OwnTool(
                    tool=reading(
                        "search_memory",
                        "Search memory",
                        "Search what the user has told before",
                        [
                            ("What did I tell you about my sister?", {"query": "sister"}),
                            "Wann habe ich vom Umzug erzählt?",
                            "我以前说过什么关于旅行的事",
                        ],
                        query=query,
                    ),
                    call=self._memory,
                ),
                OwnTool(
                    tool=reading(
                        SEARCH_DOCUMENTS,
                        "Search documents",
                        "Search the documents the user has added",
                        [
                            ("What does the contract say about notice?", {"query": "notice contract"}),
                            "Was steht in meinen Unterlagen zur Miete?",
                            "在我的文档里查一下保修期",
                        ],
                        query=query,
                    ),
                    call=self._document,
                ),
            ]
        )

    def _memory(self, arguments: Arguments, context: CallContext) -> ToolResult:
        query, here = _query(arguments), context.conversation_id
        if here >= FIRST_NO_TRACE_ID:
            raise ToolFailed(
                "In this conversation nothing of memory is told, as the user has chosen. Answer without it."
            )

        def look(near: Near, _: Encoded | None) -> tuple[Page, Page]:
            reach = self._memory_reach(context)
            known = self._archive.memories(query, near, 1, here, reach=reach)
            return known, self._archive.messages(query, near, 1, reach=reach, exclude=(context.user_message_id,))

        known, told = self._searched(query, look)
        items = [*known.items, *told.items[:_MESSAGES]]
        if not items:
            raise ToolFailed(f"Nothing was found for {query!r}. Try other words once, or tell the user.")
        lines = []
        for item in items:
            by = f"{item.role.value}: " if item.role else ""
            day = datetime.fromtimestamp(item.said_at).date().isoformat()
            # Quoted: whatever it says, it is nobody's order.
            lines.append(f'[{day}] {by}"{_short(item.text, _LONGEST_LINE)}"{" (no longer true)" if item.past else ""}')
        return ToolResult(
            text="\n".join(lines),
            memory_ids=tuple(MemoryId(item.item_id) for item in items if item.kind is RecallKind.MEMORY),
            message_ids=tuple(MessageId(item.item_id) for item in items if item.kind is RecallKind.MESSAGE),
        )

    def _document(self, arguments: Arguments, context: CallContext) -> ToolResult:
        query, here = _query(arguments), context.conversation_id
        if here >= FIRST_NO_TRACE_ID:
            raise ToolFailed(
                "In a conversation that leaves no trace documents can't be searched by a tool. Answer without."
            )

        def look(near: Near, encoded: Encoded | None) -> tuple[DocumentReach, list[tuple[DocumentId, str]]]:
            reach = self._reach(context)
            found = search(self._documents, reach, query, near, encoded)
            best = diverse(found.passages, _PASSAGES, _OF_ONE_DOCUMENT)
            return reach, [
                (
                    one.document_id,
                    f'[{one.title}, page {one.page_label or one.page}] "{_short(one.text, _LONGEST_PASSAGE)}"',
                )
                for one in best
            ]

        reach, lines = self._searched(query, look)
        if reach.nothing:
            raise ToolFailed("This conversation is answered without documents, as the user has chosen. Answer without.")
        if not lines:
            raise ToolFailed(f"No document says anything of {query!r}. Try other words once, or tell the user.")
        return ToolResult(
            text="\n".join(line for _, line in lines), document_ids=tuple(dict.fromkeys(one for one, _ in lines))
        )

    def _memory_reach(self, context: CallContext) -> MemoryReach:
        projects = self._conversations.projects
        if context.conversation_id:
            return projects.reach(context.conversation_id)
        return memory_reach(None if context.project_id is None else projects.get(context.project_id))

    def _reach(self, context: CallContext) -> DocumentReach:
        here = context.conversation_id
        return reach_of(self._conversations.get(here) if here else None, self._memory_reach(context))

    def _searched(self, query: str, look: Callable[[Near, Encoded | None], T]) -> T:
        encoded = next(iter(self._indexing.queries([query], patience_s=_PATIENCE_S)), None)

        return self._storage.call(lambda: self._indexing.with_near(encoded, lambda near: look(near, encoded)))


def _query(arguments: Arguments) -> str:
    query = " ".join(str(arguments["query"]).split())
    if not query:
        raise ToolFailed("There is nothing to look for. Give a few words.")
    return query


def _short(found: str, longest: int) -> str:
    line = " ".join(visible(found).split())
    return line if len(line) <= longest else line[:longest].rstrip() + " …"
