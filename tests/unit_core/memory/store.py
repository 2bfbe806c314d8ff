"""A real store with real vectors, for the tests of memory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.memory.entities.reader import EntityReader
from core.memory.judges.passages import read_passages
from core.memory.judges.reading import load_judges
from core.memory.learning.consolidation import Consolidation, Nearest, nearest_in
from core.memory.recall.search import Recall, RecallQuery
from core.model.base import Embedder, Encoded
from core.records import ConversationId, Memory, MemoryKind, MemorySource, Message, RecalledItem, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import VectorIndex
from core.storage.index_notes import index_only_for
from core.storage.memories import Memories
from core.storage.passages import split_passages
from core.storage.proposals import Proposals
from core.storage.token_vectors import TokenVectors
from core.storage.vector_index import Near

DAY_S = 86_400.0
NOW = 1_790_000_000.0  # 21 September 2026


class Store:
    """SQLite, Chroma and the embedder, with everything put in indexed at once."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self.judges = load_judges([embedder.name])
        self.database = Database(folder / "test.db")
        index_only_for(self.database, embedder.name)
        self.index = VectorIndex(folder / "index", embedder.name, embedder.dimensions)
        self.conversations = Conversations(self.database)
        self.memories = Memories(self.database, EntityReader())
        self.tokens = TokenVectors(self.database, embedder.name, embedder.token_dimensions)
        self.recall = Recall(self.conversations, self.memories, self.judges, self.tokens)
        self.consolidation = Consolidation(self.conversations, self.memories, Proposals(self.database, self.memories))
        self._embedder = embedder
        self.here = self.conversations.add("Now", NOW).id

    def close(self) -> None:
        self.index.close()
        self.database.close()

    def near(self, text: str) -> Near:
        return self.index, self._embedder.embed([text], query=True)[0]

    def encode(self, texts: Sequence[str], asked: bool) -> Sequence[Encoded]:
        return self._embedder.encode(texts, query=asked)

    def nearest(self, *texts: str) -> Nearest:
        return nearest_in(self.index, dict(zip(texts, self._embedder.embed(texts), strict=True)))

    def say(
        self, text: str, *, role: Role = Role.USER, at: float = NOW - DAY_S, where: ConversationId | None = None
    ) -> Message:
        """A message, in a conversation of its own unless told otherwise."""
        place = self.conversations.add("Earlier", at).id if where is None else where
        message = self.conversations.add_message(place, role, text, at)
        self._put(RecallKind.MESSAGE, message.id, split_passages(text))
        return message

    def learn(self, fact: str, quote: str, source: Message, at: float = NOW - DAY_S) -> Memory:
        memory = self.memories.add(
            MemoryKind.NOTE,
            fact,
            quote=quote,
            source=MemorySource.LEARNED,
            source_message_id=source.id,
            now=at,
        )
        self.index_memory(memory)
        return memory

    def index_memory(self, memory: Memory) -> None:
        self._put(RecallKind.MEMORY, memory.id, [memory.text])

    def ask(self, text: str, *, by_words_only: bool = False) -> list[RecalledItem]:
        query = RecallQuery(text=text, conversation_id=self.here)
        return self.search(query, by_words_only=by_words_only)

    def search(self, query: RecallQuery, *, by_words_only: bool = False) -> list[RecalledItem]:
        if by_words_only:
            return self.recall.search(query, None, NOW)
        encoded, *parts = self._embedder.encode([query.sought, *query.parts], query=True)
        return self.recall.search(query, (self.index, encoded.vector), NOW, encoded, parts)

    def _put(self, kind: RecallKind, item_id: int, texts: Sequence[str]) -> None:
        ids = [f"{item_id}#{number}" for number in range(len(texts))]
        encoded = self._embedder.encode(texts)
        self.index.put(kind, ids, np.stack([one.vector for one in encoded]))
        for passage, read in enumerate(read_passages(texts, encoded, self.judges, self._embedder.encode)):
            self.tokens.put(kind, item_id, passage, read)
