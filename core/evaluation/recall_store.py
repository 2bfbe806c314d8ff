"""A dialogue in a store as the program keeps it: the same database, index and recall, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from core.evaluation.locomo import Dialogue, store
from core.memory.entities.reader import EntityReader
from core.memory.judges.passages import read_passages
from core.memory.judges.reading import load_judges
from core.memory.recall.search import Recall, RecallQuery
from core.model.base import Embedder
from core.records import ConversationId, MessageId, RecalledItem
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import Indexer, VectorIndex
from core.storage.index_notes import index_only_for
from core.storage.memories import Memories
from core.storage.token_vectors import TokenVectors
from core.storage.words import expressions

_BATCH = 32


class DialogueStore:
    """One dialogue in a store as the program keeps it.

    Attributes:
        stored: where its turns went.
        recall: over them.
        index, tokens: their vectors, and those of their tokens.

    Args:
        folder: an empty one.
    """

    def __init__(self, folder: Path, dialogue: Dialogue, embedder: Embedder) -> None:
        self.dialogue = dialogue
        self.embedder = embedder
        self.judges = load_judges([embedder.name])
        self.database = Database(folder / "rememora.db")
        self.conversations = Conversations(self.database)
        self.memories = Memories(self.database, EntityReader())
        index_only_for(self.database, embedder.name)
        self.index = VectorIndex(folder / "index", embedder.name, embedder.dimensions)
        self.stored = store(dialogue, self.database, self.conversations)
        self.tokens = TokenVectors(self.database, embedder.name, embedder.token_dimensions)
        self._indexer = Indexer(self.database, self.index, self.tokens)
        self.index_all()
        self.recall = Recall(self.conversations, self.memories, self.judges, self.tokens)

    def index_all(self) -> None:
        """Index what isn't yet."""
        embedder = self.embedder
        while batch := self._indexer.next_batch(_BATCH):
            encoded = embedder.encode([note.text for note in batch if note.text])
            vectors = np.array([one.vector for one in encoded], dtype=np.float32)
            read = read_passages([note.text for note in batch if note.text], encoded, self.judges, embedder.encode)
            self._indexer.write(batch, vectors, read)

    def close(self) -> None:
        self.index.close()
        self.database.close()

    def items(
        self, text: str, limit: int, now: float | None = None, *, whole_ranking: bool = False
    ) -> list[RecalledItem]:
        """What recall brings for a message in a new conversation, best first.

        Args:
            now: when it is sent, Unix seconds; None: a day after the dialogue ended.
            whole_ranking: also what isn't about what is asked.
        """
        query = RecallQuery(
            text=text,
            conversation_id=ConversationId(0),  # none of those stored: everything said is in the past
            limit=limit,
            user_name=self.dialogue.user,
            assistant_name=self.dialogue.assistant,
            whole_ranking=whole_ranking,
        )
        encoded, *parts = self.embedder.encode([query.sought, *query.parts], query=True)
        at = self.dialogue.ended_at if now is None else now
        return self.recall.search(query, (self.index, encoded.vector), at, encoded, parts)

    def by_words(self, text: str, limit: int) -> list[MessageId]:
        """Single turns by plain BM25, best first."""
        expression = " OR ".join(f"({one})" for one in expressions(text).values())
        if not expression:
            return []
        return [
            MessageId(row["rowid"])
            for row in self.database.rows(
                "SELECT rowid FROM messages_fts WHERE messages_fts MATCH ? ORDER BY rank LIMIT ?", (expression, limit)
            )
        ]
