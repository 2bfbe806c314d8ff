"""How long recall takes in a large store, the query's embedding included: SQLite, Chroma and the default encoder, as in the core."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np

from core.memory.judges.reading import load_judges
from core.memory.recall.search import Recall, RecallQuery
from core.model.base import Embedder
from core.model.catalog import load_catalog
from core.model.loader import load_embedder
from core.paths import Paths, default_paths
from core.records import DEFAULT_EMBEDDER, ConversationId, MemoryKind, MemorySource, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import Indexer, VectorIndex
from core.storage.index_notes import index_only_for
from core.storage.memories import Memories
from core.storage.token_vectors import ReadPassage, TokenVectors, token_rows
from tests.bench.corpus import facts, questions, talk
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row, quantile

_SEED = 20_261
_QUICK, _FULL, _LARGE = (1_000,), (1_000, 10_000), (1_000, 10_000, 100_000)

# Milliseconds at p95 for so many messages.
_GOALS = {10_000: 50.0, 100_000: 100.0}

_CONVERSATION_LENGTH = 20
_MESSAGES_PER_MEMORY = 20
_QUERIES = 300
_WARM_UP = 20
_BATCH = 64
_MINUTE_S = 60.0


class Store:
    """A growing store of synthetic talk."""

    def __init__(self, paths: Paths, embedder: Embedder, most: int) -> None:
        self.embedder = embedder
        self.database = Database(paths.database)
        self.conversations = Conversations(self.database)
        self.memories = Memories(self.database)
        index_only_for(self.database, embedder.name)
        self.index = VectorIndex(paths.index, embedder.name, embedder.dimensions)
        self.tokens = TokenVectors(self.database, embedder.name, embedder.token_dimensions)
        self._indexer = Indexer(self.database, self.index, self.tokens)
        self._messages = talk(most, _SEED)
        self._facts = facts(most // _MESSAGES_PER_MEMORY, _SEED)
        self.size = 0
        # One message a minute until now.
        self._began = time.time() - _MINUTE_S * len(self._messages)

    def grow(self, size: int) -> None:
        """Add and index messages until there are `size`."""
        with self.database.transaction():
            while self.size < size:
                self._add(self.size)
                self.size += 1
        while batch := self._indexer.next_batch(_BATCH):
            encoded = self.embedder.encode([note.text for note in batch if note.text])
            vectors = np.array([one.vector for one in encoded], dtype=np.float32)
            self._indexer.write(batch, vectors, [ReadPassage(token_rows(one.tokens)) for one in encoded])
            if (pending := self._indexer.pending()) % 500 < _BATCH:
                progress(f"  {pending} messages to embed")

    def close(self) -> None:
        self.index.close()
        self.database.close()

    def _add(self, number: int) -> None:
        now = self._began + number * _MINUTE_S
        if number % _CONVERSATION_LENGTH == 0:
            self._conversation = self.conversations.add(f"Conversation {number}", now).id
        role = Role.ASSISTANT if number % 2 else Role.USER
        message = self.conversations.add_message(self._conversation, role, self._messages[number], now)
        if number % _MESSAGES_PER_MEMORY == 0:
            self.memories.add(
                MemoryKind.NOTE,
                self._facts[number // _MESSAGES_PER_MEMORY],
                quote=message.text,
                source=MemorySource.LEARNED,
                source_message_id=message.id,
                now=now,
            )


def recall(plan: Plan) -> list[Row]:
    """p50 and p95 over questions that recall has something for and others that it hasn't."""
    rows: list[Row] = []
    progress("  loading the embedding model")
    embedder = load_embedder(load_catalog().embedders[DEFAULT_EMBEDDER], default_paths().models)
    asked = questions(_QUERIES, _SEED)
    with plan.home() as paths:
        sizes = _QUICK if plan.quick else _LARGE if plan.large else _FULL
        store = Store(paths, embedder, max(sizes))
        for size in sizes:
            progress(f"  {size} messages")
            store.grow(size)
            recalling = Recall(store.conversations, store.memories, load_judges([embedder.name]), store.tokens)

            def by_meaning(text: str, recalling: Recall = recalling) -> int:
                query = _query(text)
                encoded, *parts = embedder.encode([query.sought, *query.parts], query=True)
                return len(recalling.search(query, (store.index, encoded.vector), time.time(), encoded, parts))

            def by_words(text: str, recalling: Recall = recalling) -> int:
                return len(recalling.search(_query(text), None, time.time()))

            whole, words = _times(by_meaning, asked), _times(by_words, asked)
            for share, goal in ((0.5, None), (0.95, Goal(_GOALS[size]) if size in _GOALS else None)):
                rows.append(
                    Row(
                        f"recall in {size:,} messages, p{share * 100:.0f}",
                        quantile(whole, share),
                        "ms",
                        goal,
                        Baseline("by words only (FTS5)", quantile(words, share)),
                    )
                )
        embedding = _times(lambda text: np.shape(embedder.embed([text]))[0], asked)
        progress(
            f"  the query's embedding alone: p50 {quantile(embedding, 0.5):.1f}, p95 {quantile(embedding, 0.95):.1f} ms"
        )
        store.close()
    return rows


def _query(text: str) -> RecallQuery:
    # A new conversation: everything in the store is to be searched.
    return RecallQuery(text=text, conversation_id=ConversationId(0))


def _times(work: Callable[[str], int], texts: Sequence[str]) -> list[float]:
    """Milliseconds for each text."""
    times = []
    for text in [*texts[:_WARM_UP], *texts]:
        began = time.perf_counter()
        work(text)
        times.append((time.perf_counter() - began) * 1000)
    return times[_WARM_UP:]
