"""What clients read of memory, within what each may; every reading is kept for the user to see."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.chat.prompt import RECALL_SHARE
from core.chat.recalled import PATIENCE_S
from core.engine import Publish
from core.errors import InvalidRequest, NotFound
from core.indexing import Indexing
from core.memory.fence import visible
from core.memory.judges.reading import UNREAD, Judges
from core.memory.learning.secrets import tells_secret
from core.memory.recall.archive import Archive, Page
from core.memory.recall.note import render
from core.memory.recall.search import Recall, RecallQuery
from core.model.base import LanguageModel
from core.protocol import MemoryRead, ProposalsChanged
from core.records import (
    NEW_CONVERSATION,
    Client,
    LearningMode,
    Memory,
    MemoryId,
    MemoryKind,
    MemoryReach,
    MessageId,
    ReadingWay,
    RecalledItem,
    RecallKind,
    Role,
    reach_of,
)
from core.serving.prompting import last_asked
from core.serving.requests import Wanted
from core.settings import SettingsFile
from core.storage.clients import Clients
from core.storage.conversations import Conversations
from core.storage.memories import Memories
from core.storage.proposals import Proposals
from core.storage.vector_index import Near
from core.worker import Worker

# Items of a note at most; the budget decides how many of them are taken.
_CANDIDATES = 8

# Pages of a search that are looked through for memories of the kinds that a client may read.
_MOST_PAGES = 8

# Of what a client proposes.
_LONGEST_PROPOSAL = 400
_MOST_PROPOSALS = 50


class Line(msgspec.Struct, frozen=True):
    """Something that was found.

    Attributes:
        memory_id: None: it was said, and is no memory.
        kind: of the memory.
        at: when it was said or learned, Unix seconds.
        role: who said it; None: it is a memory.
        past: a newer memory took its place.
    """

    text: str
    at: float
    memory_id: MemoryId | None = None
    kind: MemoryKind | None = None
    role: Role | None = None
    past: bool = False


class ClientMemory:
    """Memory, as clients may use it. Nothing is learned from what they ask, and nothing of it is kept. Callable from any thread but the
    storage worker's and the embedder's.

    Args:
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        clients: Clients,
        conversations: Conversations,
        memories: Memories,
        proposals: Proposals,
        archive: Archive,
        recall: Recall,
        judges: Judges,
        indexing: Indexing,
        settings: SettingsFile,
        publish: Publish,
        clock: Callable[[], float],
    ) -> None:
        self._storage = storage
        self._clients = clients
        self._conversations = conversations
        self._memories = memories
        self._proposals = proposals
        self._archive = archive
        self._recall = recall
        self._judges = judges
        self._indexing = indexing
        self._settings = settings
        self._publish = publish
        self._clock = clock

    def note(self, client: Client, model: LanguageModel, wanted: Wanted) -> str:
        """What to put before the last thing the user said; empty if nothing matters for it, or the client may read nothing."""
        asked = last_asked(wanted.messages)
        if not client.rights.reads or not asked.strip():
            return ""
        query = RecallQuery(text=asked, conversation_id=NEW_CONVERSATION, limit=_CANDIDATES)
        read = self._indexing.queries([query.sought, *query.parts], patience_s=PATIENCE_S)

        def search() -> list[RecalledItem]:
            # It has waited its turn, and may be allowed less by now.
            asking = self._clients.get(client.id)
            reach = self._reach(asking) if asking.rights.reads else None
            if reach is None:
                return []
            within = msgspec.structs.replace(query, reach=reach)
            encoded, parts = (read[0], read[1:]) if read else (None, [])
            found = self._indexing.with_near(
                encoded, lambda near: self._recall.search(within, near, self._clock(), encoded, parts)
            )
            return self._allowed(asking, found)

        note, told = render(
            self._storage.call(search),
            int(model.context_length * RECALL_SHARE),
            lambda text: len(model.tokenize(text)),
            self._clock(),
            asked,
        )
        if told:
            self._keep_reading(
                client,
                ReadingWay.NOTE,
                [item.memory_id for item in told if item.kind is RecallKind.MEMORY and item.memory_id is not None],
                [item.message_id for item in told if item.kind is RecallKind.MESSAGE and item.message_id is not None],
            )
        return note

    def search(self, client: Client, query: str, limit: int) -> list[Line]:
        """What comes nearest to a query, best first: memories, then what was said.

        Raises:
            InvalidRequest: the client may read nothing.
        """
        self._check_reads(client)
        encoded = next(iter(self._indexing.queries([query], patience_s=PATIENCE_S)), None)

        def search() -> list[Line]:
            reach = self._reach(client)
            if reach is None:
                return []
            return self._indexing.with_near(encoded, lambda near: self._found(client, query, limit, reach, near))

        return self._storage.call(search)

    def read(self, client: Client, memory_id: MemoryId) -> Memory:
        """One memory.

        Raises:
            InvalidRequest: the client may read nothing.
            NotFound: there is none of this number that it may read.
        """
        self._check_reads(client)

        def read() -> Memory:
            reach = self._reach(client)
            memory = self._memories.get(memory_id)
            if reach is None or memory.deleted_at is not None or not self._may_have(client, memory, reach):
                raise NotFound("There is no memory of this number.")
            self._clients.add_reading(client, ReadingWay.READ, [memory.id], [], self._clock())
            self._publish(MemoryRead(client_id=client.id))
            return memory

        return self._storage.call(read)

    def propose(self, client: Client, text: str, kind: MemoryKind) -> bool:
        """Have a fact wait for the user's word; False if it waits already.

        Raises:
            InvalidRequest: the client may not, or the fact can't be kept.
        """
        if not client.rights.proposes:
            raise InvalidRequest("This program may not propose memories.", next_step="The user can allow it.")
        if self._settings.current.learning is LearningMode.OFF:
            raise InvalidRequest("Memory is switched off in the settings.", next_step="The user can switch it on.")
        text = " ".join(visible(text).split())
        if not any(map(str.isalnum, text)) or len(text) > _LONGEST_PROPOSAL:
            raise InvalidRequest(
                f"A memory is one sentence of {_LONGEST_PROPOSAL} characters at most.", next_step="Shorten it."
            )
        read = self._indexing.queries([text], patience_s=PATIENCE_S)
        if tells_secret(text, next(iter(self._judges.read(read)), UNREAD)):
            raise InvalidRequest(
                "This looks like a password, key or card number.", next_step="Propose it without the secret."
            )

        def propose() -> bool:
            reach = self._reach(client)
            if reach is None:
                raise InvalidRequest("The project of this program is gone.", next_step="The user can choose another.")
            if self._proposals.count_from(client.name) >= _MOST_PROPOSALS:
                raise InvalidRequest("Too many proposals wait already.", next_step="Wait until the user has seen them.")
            known = self._memories.same_text(text, reach)
            if known is not None and known.valid_until is None:
                return False
            added = self._proposals.add_from(client.name, kind, text, project_id=reach.keeper, now=self._clock())
            if added:
                self._publish(ProposalsChanged(count=self._proposals.count()))
            return added

        return self._storage.call(propose)

    # --- on the storage worker --------------------------------------------------------------------------------

    def _reach(self, client: Client) -> MemoryReach | None:
        """What it may be told; None: nothing, because its project is gone."""
        if client.rights.project_id is None:
            return MemoryReach()
        try:
            return reach_of(self._conversations.projects.get(client.rights.project_id))
        except NotFound:
            return None

    def _may_have(self, client: Client, memory: Memory, reach: MemoryReach) -> bool:
        kinds = client.rights.kinds
        return memory.recalled_in(None) and reach.has(memory.project_id) and (not kinds or memory.kind in kinds)

    def _allowed(self, client: Client, found: Sequence[RecalledItem]) -> list[RecalledItem]:
        kinds = client.rights.kinds
        if not kinds:
            return list(found)
        ids = [item.memory_id for item in found if item.kind is RecallKind.MEMORY and item.memory_id is not None]
        allowed = {memory.id for memory in (self._memories.several(ids) if ids else []) if memory.kind in kinds}
        return [item for item in found if item.memory_id in allowed]

    def _found(self, client: Client, query: str, limit: int, reach: MemoryReach, near: Near) -> list[Line]:
        lines: list[Line] = []
        for number in range(1, _MOST_PAGES + 1):
            page: Page = self._archive.memories(query, near, number, reach=reach)
            ids = [MemoryId(item.item_id) for item in page.items]
            known = {memory.id: memory for memory in (self._memories.several(ids) if ids else [])}
            for item in page.items:
                memory = known.get(MemoryId(item.item_id))
                if memory is not None and self._may_have(client, memory, reach):
                    lines.append(Line(memory.text, memory.learned_at, memory.id, memory.kind, past=item.past))
            if len(lines) >= limit or not page.more:
                break
        del lines[limit:]
        messages: list[MessageId] = []
        if not client.rights.kinds and len(lines) < limit:
            for item in self._archive.messages(query, near, 1, reach=reach).items[: limit - len(lines)]:
                lines.append(Line(item.text, item.said_at, role=item.role))
                messages.append(MessageId(item.item_id))
        if lines:
            memories = [line.memory_id for line in lines if line.memory_id is not None]
            self._clients.add_reading(client, ReadingWay.SEARCH, memories, messages, self._clock())
            self._publish(MemoryRead(client_id=client.id))
        return lines

    # ----------------------------------------------------------------------------------------------------------

    def _keep_reading(
        self, client: Client, way: ReadingWay, memories: Sequence[MemoryId], messages: Sequence[MessageId]
    ) -> None:
        self._storage.call(lambda: self._clients.add_reading(client, way, memories, messages, self._clock()))
        self._publish(MemoryRead(client_id=client.id))

    def _check_reads(self, client: Client) -> None:
        if not client.rights.reads:
            raise InvalidRequest("This program may not read memory.", next_step="The user can allow it.")
