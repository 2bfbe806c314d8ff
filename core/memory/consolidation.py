"""Keeping memories: each fact once, and gone when the user says so.

Everything here is idempotent and runs on the storage worker.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec
import numpy as np
import numpy.typing as npt

from core.memory.evidence import same_claim
from core.memory.forgetting import Meant, matches_memory, matches_text, read_meant
from core.memory.learning import Candidate
from core.memory.recall import Near
from core.records import (
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    Message,
    MessageId,
    RecallKind,
)
from core.storage.conversations import Conversations
from core.storage.index import VectorIndex
from core.storage.memories import Memories
from core.storage.passages import split_passages

# Cosine similarity from which two facts may be the same one; whether they are, their names and numbers decide.
_SAME_FACT = 0.9

_NEAREST = 5

# Items looked at for what is to be forgotten, by words and by meaning each.
_LOOKED_AT = 60

# Of several memories that have the topic's word, those this near to the most similar one are about it.
_ABOUT_IT = 0.8

# The memories nearest in meaning to a text, with their cosine similarity, best first.
Nearest = Callable[[str], Sequence[tuple[MemoryId, float]]]


class Remembered(msgspec.Struct, frozen=True):
    """What became of "remember that …". `is_new`: False if it was known already."""

    memory: Memory
    is_new: bool


class Forgotten(msgspec.Struct, frozen=True):
    """What "forget …" did.

    Attributes:
        memories: removed; each can be restored.
        muted: messages that say the same. They stay in the history and are never recalled again.
    """

    memories: tuple[Memory, ...]
    muted: tuple[MessageId, ...]

    @property
    def found(self) -> bool:
        """Something was meant clearly enough to be removed."""
        return bool(self.memories or self.muted)


def nothing_near(_text: str) -> Sequence[tuple[MemoryId, float]]:
    """`Nearest` while the embedder loads: facts are then told apart by their words alone."""
    return ()


def nearest_in(index: VectorIndex, vectors: Mapping[str, npt.NDArray[np.float32]]) -> Nearest:
    """`Nearest` for texts that were embedded beforehand: text to (d,) float32.

    The returned function raises IndexCorrupt if the index can't be read.
    """

    def nearest(text: str) -> Sequence[tuple[MemoryId, float]]:
        vector = vectors.get(text)
        if vector is None:
            return ()
        return [(MemoryId(hit.item_id), hit.similarity) for hit in index.search(RecallKind.MEMORY, vector, _NEAREST)]

    return nearest


class Consolidation:
    """Adds, withdraws and forgets memories."""

    def __init__(self, conversations: Conversations, memories: Memories) -> None:
        self._conversations = conversations
        self._memories = memories

    def remember(
        self, candidates: Sequence[Candidate], source: Message, now: float, nearest: Nearest = nothing_near
    ) -> list[Memory]:
        """Store what was learned from a message, and return what is new of it.

        Args:
            source: the user message; the facts hold since it was said.
            now: Unix seconds.

        Raises:
            NotFound: the message was deleted meanwhile.
            StorageFull: of the facts, those before were stored.
        """
        # It may have been deleted or edited while the model read it.
        if self._conversations.message(source.id).text != source.text:
            return []
        return [
            self._memories.add(
                candidate.kind,
                candidate.text,
                quote=candidate.quote,
                source=MemorySource.LEARNED,
                source_message_id=source.id,
                now=now,
                valid_from=source.created_at,
            )
            for candidate in candidates
            if self._known(candidate.text, nearest) is None
        ]

    def remember_asked(
        self, fact: str, quote: str, source: Message, now: float, nearest: Nearest = nothing_near
    ) -> Remembered:
        """Store what the user asked to remember."""
        known = self._known(fact, nearest)
        if known is not None:
            return Remembered(memory=known, is_new=False)
        memory = self._memories.add(
            MemoryKind.NOTE,
            fact,
            quote=quote,
            source=MemorySource.ASKED,
            source_message_id=source.id,
            now=now,
            valid_from=source.created_at,
        )
        return Remembered(memory=memory, is_new=True)

    def forget(self, what: str, near: Near, source: Message, now: float) -> Forgotten:
        """Remove the memories meant, and mute the messages that say the same.

        Only a clear match is acted on: all the content words of `what`, and for a whole statement its meaning too.
        When nothing matches clearly, nothing is removed.

        Args:
            what: the user's words for it.
            near: the index and the vector of `what`; None matches by words only.
            source: the message that asks. It says the same, so it is muted too if anything was found.

        Raises:
            IndexCorrupt: the vector index can't be read; ask again without it.
        """
        meant = read_meant(what)
        removed = self._meant_memories(meant, near)
        muted = {memory.source_message_id for memory in removed if memory.source_message_id is not None}
        muted |= self._meant_messages(meant, near, source)
        muted.discard(source.id)
        if not removed and not muted:
            return Forgotten(memories=(), muted=())
        for memory in removed:
            self._memories.delete(memory.id, now)
        self._conversations.mute([*sorted(muted), source.id])
        return Forgotten(memories=tuple(removed), muted=tuple(sorted(muted)))

    def withdraw(self, message_id: MessageId, now: float) -> list[Memory]:
        """Remove the memories that rest on a message whose text is about to change or go. They can be restored."""
        withdrawn = self._memories.by_source(message_id)
        for memory in withdrawn:
            self._memories.delete(memory.id, now)
        return withdrawn

    def _known(self, text: str, nearest: Nearest) -> Memory | None:
        same = self._memories.same_text(text)
        if same is not None and same.valid_until is None:
            return same
        close = [memory_id for memory_id, similarity in nearest(text) if similarity >= _SAME_FACT]
        for memory in self._memories.several(close) if close else []:
            if memory.valid_until is None and same_claim(memory.text, text):
                return memory
        return None

    def _meant_memories(self, meant: Meant, near: Near) -> list[Memory]:
        similarity: dict[int, float] = {}
        if near is not None:
            index, vector = near
            similarity = {hit.item_id: hit.similarity for hit in index.search(RecallKind.MEMORY, vector, _LOOKED_AT)}
        by_words = (hit.item_id for hit in self._memories.word_hits(meant.text, _LOOKED_AT))
        ids = [MemoryId(item_id) for item_id in dict.fromkeys([*by_words, *similarity])]
        found = [
            memory
            for memory in (self._memories.several(ids) if ids else [])
            if matches_memory(meant, memory, similarity.get(memory.id))
        ]
        if meant.is_statement or meant.names or near is None:
            return found
        # "my name": of several that have the word, those that are about it.
        best = max((similarity.get(memory.id, 0.0) for memory in found), default=0.0)
        return [memory for memory in found if similarity.get(memory.id, 0.0) >= _ABOUT_IT * best]

    def _meant_messages(self, meant: Meant, near: Near, source: Message) -> set[MessageId]:
        similarity: dict[tuple[int, int], float] = {}
        if near is not None:
            index, vector = near
            similarity = {
                (hit.item_id, hit.passage): hit.similarity
                for hit in index.search(RecallKind.MESSAGE, vector, _LOOKED_AT)
            }
        hits = self._conversations.word_hits(meant.text, _LOOKED_AT)
        ids = [MessageId(hit.item_id) for hit in hits if hit.item_id != source.id]
        return {
            spoken.message.id
            for spoken in (self._conversations.passages(ids) if ids else [])
            if any(
                matches_text(meant, passage, similarity.get((spoken.message.id, number)))
                for number, passage in enumerate(split_passages(spoken.message.text))
            )
        }
