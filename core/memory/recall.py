"""Finding what was said before and matters now, by words and by meaning together.

The score of an item is linear in named features, each 0 to 1, so that it can be explained feature by feature. Below the
threshold nothing is recalled: a greeting must not drag in ten facts. Weights and threshold were set on the table in
tests/unit_core/memory/recall_cases.py.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
import numpy.typing as npt

from core.memory.question import Question, read_question
from core.memory.statements import declares, statements
from core.records import (
    ConversationId,
    Memory,
    MemoryId,
    Message,
    MessageId,
    RecalledItem,
    RecallKind,
    Role,
)
from core.storage.conversations import Conversations
from core.storage.index import VectorIndex
from core.storage.memories import Memories
from core.storage.passages import split_passages
from core.storage.word_search import WordHit
from core.storage.words import content_words, text_key

# The index and the query's vector, (d,) float32; None while the embedder loads or the index is rebuilt.
Near = tuple[VectorIndex, npt.NDArray[np.float32]] | None

WEIGHTS: Mapping[str, float] = {
    "meaning": 0.35,
    "words": 0.18,
    "about_user": 0.28,
    "said_by_user": 0.14,
    "memory": 0.03,
    "recency": 0.02,
}
THRESHOLD = 0.565

# An item far behind the best one is noise beside it.
_SHARE_OF_BEST = 0.62

# Cosine similarities of MiniLM below the first say nothing, from the second on everything.
_UNRELATED, _SAME = 0.10, 0.60

# Newest memories looked at for a question about everything.
_WHOLE_PICTURE = 40

_HALF_LIFE_S = 60 * 86_400

# Taken from the two indexes before filtering: enough that the current conversation and the assistant's own words don't
# crowd out what the user said.
_MEMORIES_NEAR, _MEMORIES_BY_WORDS = 30, 30
_MESSAGES_NEAR, _MESSAGES_BY_WORDS = 120, 80

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class RecallQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What to look for.

    Attributes:
        text: the user's message.
        conversation_id: the conversation it is in.
        in_prompt: messages of this conversation from this id on are in the prompt and aren't recalled; None if all are.
        limit: most items to return.
        exclude: messages never to recall, such as the one that asks.
        exclude_memories: memories never to recall, such as those already in the prompt.
    """

    text: str
    conversation_id: ConversationId
    in_prompt: MessageId | None = None
    limit: int = 8
    exclude: frozenset[MessageId] = frozenset()
    exclude_memories: frozenset[MemoryId] = frozenset()


class _Evidence(msgspec.Struct):
    """How an item was found."""

    similarity: float = 0.0
    share: float = 0.0
    passage: int | None = None


def _evidence(words: Sequence[WordHit], kind: RecallKind, near: Near, nearest: int) -> dict[int, _Evidence]:
    """What the two indexes found, by item id."""
    evidence = {hit.item_id: _Evidence(share=hit.share) for hit in words}
    if near is not None:
        index, vector = near
        for passage in index.search(kind, vector, nearest):
            found = evidence.setdefault(passage.item_id, _Evidence())
            if found.passage is None or passage.similarity > found.similarity:
                found.similarity, found.passage = passage.similarity, passage.passage
    return evidence


class Recall:
    """Searches memories and past messages. Lives and works on the storage worker."""

    def __init__(self, conversations: Conversations, memories: Memories) -> None:
        self._conversations = conversations
        self._memories = memories

    def search(self, query: RecallQuery, near: Near, now: float) -> list[RecalledItem]:
        """What to put into the prompt, best first; empty for most messages.

        Args:
            near: None searches by words only.
            now: Unix seconds.

        Raises:
            IndexCorrupt: the vector index can't be read; search again without it.
        """
        question = read_question(query.text)
        if question.asks_all:
            return self._whole_picture(query, now)
        if question.empty:
            return []
        quotes: dict[MemoryId, str] = {}
        found = self._memory_items(query, question, near, now, quotes)
        found += self._message_items(query, question, near, now)
        found = [item for item in found if item.score >= THRESHOLD]
        if not found:
            return []
        best = max(item.score for item in found)
        found = [item for item in found if item.score >= best * _SHARE_OF_BEST]
        found.sort(key=lambda item: (-item.score, -item.said_at))
        return _distinct(found, quotes)[: query.limit]

    def _whole_picture(self, query: RecallQuery, now: float) -> list[RecalledItem]:
        """For "What do you know about me?": the memories that hold, pinned and newest first."""
        listed, _ = self._memories.list("", (), _WHOLE_PICTURE, 0)
        current = [
            memory for memory in listed if memory.valid_until is None and memory.id not in query.exclude_memories
        ]
        current.sort(key=lambda memory: (not memory.pinned, -memory.learned_at))
        return [
            _memory_item(
                memory,
                {"about_user": 1.0, "said_by_user": 1.0, "memory": 1.0, "recency": _recency(now - memory.learned_at)},
            )
            for memory in current[: query.limit]
        ]

    def _memory_items(
        self, query: RecallQuery, question: Question, near: Near, now: float, quotes: dict[MemoryId, str]
    ) -> list[RecalledItem]:
        words = self._memories.word_hits(query.text, _MEMORIES_BY_WORDS)
        evidence = _evidence(words, RecallKind.MEMORY, near, _MEMORIES_NEAR)
        items = []
        memories = self._memories.several([MemoryId(item_id) for item_id in evidence]) if evidence else []
        for memory in memories:
            if memory.valid_until is not None or memory.id in query.exclude_memories:
                continue
            if memory.source_message_id is not None and self._in_prompt(
                query, memory.source_message_id, memory.source_conversation_id
            ):
                continue
            features = {
                **_likeness(evidence[memory.id], query.text, memory.text, near is not None),
                "about_user": float(question.about_user),
                "said_by_user": 1.0,
                "memory": 1.0,
                "recency": _recency(now - memory.learned_at),
            }
            items.append(_memory_item(memory, features))
            quotes[memory.id] = memory.quote
        return items

    def _message_items(self, query: RecallQuery, question: Question, near: Near, now: float) -> list[RecalledItem]:
        words = self._conversations.word_hits(query.text, _MESSAGES_BY_WORDS)
        evidence = _evidence(words, RecallKind.MESSAGE, near, _MESSAGES_NEAR)
        candidates = []
        for spoken in self._conversations.passages([MessageId(one) for one in evidence]) if evidence else []:
            message = spoken.message
            if self._in_prompt(query, message.id, message.conversation_id):
                continue
            by_user = message.role is Role.USER
            features = {
                **_likeness(evidence[message.id], query.text, message.text, near is not None),
                "about_user": float(question.about_user if by_user else question.refers_back),
                "said_by_user": float(by_user),
                "memory": 0.0,
                "recency": _recency(now - message.created_at),
            }
            if (bound := _score(features)) >= THRESHOLD:
                candidates.append((bound, spoken, features))
        # Reading a passage can only lower its score and costs more than all before: from the most promising on, as
        # long as one can still be among the best.
        candidates.sort(key=lambda candidate: -candidate[0])
        asked = text_key(query.text)
        items: dict[str, RecalledItem] = {}
        for bound, spoken, features in candidates:
            if sum(item.score >= bound for item in items.values()) >= query.limit:
                break
            passage = _passage(spoken.message.text, evidence[spoken.message.id].passage, query.text)
            key = text_key(passage)
            if key == asked or key in items:
                continue
            if spoken.message.role is Role.USER and not statements(passage):
                # What the user only asked or ordered is no evidence of anything about them.
                features["said_by_user"] = float(declares(passage))
                features["about_user"] = float(question.refers_back)
            items[key] = _message_item(spoken.message, passage, spoken.conversation_title, features)
        return list(items.values())

    @staticmethod
    def _in_prompt(query: RecallQuery, message_id: MessageId, conversation_id: ConversationId | None) -> bool:
        if message_id in query.exclude:
            return True
        here = conversation_id == query.conversation_id
        return here and (query.in_prompt is None or message_id >= query.in_prompt)


def _likeness(found: _Evidence, asked: str, text: str, by_meaning: bool) -> dict[str, float]:
    """The features `meaning` and `words`. Where meaning can't be known, the words stand for it."""
    meaning = min(1.0, max(0.0, (found.similarity - _UNRELATED) / (_SAME - _UNRELATED)))
    # MiniLM read no Chinese: any two such sentences look alike to it.
    if not by_meaning or _in_cjk(asked) or _in_cjk(text):
        meaning = found.share
    return {"meaning": meaning, "words": found.share}


def _in_cjk(text: str) -> bool:
    """A good part of it is in a script that MiniLM doesn't know."""
    beginning = text[:200]
    return 5 * len(_CJK.findall(beginning)) > len(beginning)


def _recency(age_s: float) -> float:
    return math.exp2(-max(0.0, age_s) / _HALF_LIFE_S)


def _score(features: Mapping[str, float]) -> float:
    return sum(WEIGHTS[name] * value for name, value in features.items())


def _rounded(features: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 3) for name, value in features.items()}


def _memory_item(memory: Memory, features: Mapping[str, float]) -> RecalledItem:
    return RecalledItem(
        kind=RecallKind.MEMORY,
        text=memory.text,
        said_at=memory.learned_at,
        memory_id=memory.id,
        message_id=memory.source_message_id,
        conversation_id=memory.source_conversation_id,
        conversation_title=memory.source_title,
        score=round(_score(features), 4),
        features=_rounded(features),
    )


def _message_item(message: Message, passage: str, title: str, features: Mapping[str, float]) -> RecalledItem:
    return RecalledItem(
        kind=RecallKind.MESSAGE,
        text=passage,
        said_at=message.created_at,
        role=message.role,
        message_id=message.id,
        conversation_id=message.conversation_id,
        conversation_title=title,
        score=round(_score(features), 4),
        features=_rounded(features),
    )


def _passage(text: str, number: int | None, asked: str) -> str:
    """The passage that matched; found by words alone, the one with most of them."""
    passages = split_passages(text)
    if number is not None and number < len(passages):
        return passages[number]
    wanted = set(content_words(asked))
    return max(passages, key=lambda passage: len(wanted.intersection(content_words(passage))), default=text)


def _distinct(items: Sequence[RecalledItem], quotes: Mapping[MemoryId, str]) -> list[RecalledItem]:
    """Items in order without those that say what another one says.

    A memory and the message it came from count as one: the memory is kept, unless the message says more and
    scores higher.
    """
    learned: dict[MessageId, list[RecalledItem]] = {}
    for item in items:
        if item.kind is RecallKind.MEMORY and item.message_id is not None:
            learned.setdefault(item.message_id, []).append(item)
    dropped: set[MemoryId | None] = set()
    kept: list[RecalledItem] = []
    keys: set[str] = set()
    for item in items:
        if item.kind is RecallKind.MEMORY and item.memory_id in dropped:
            continue
        if item.kind is RecallKind.MESSAGE and item.message_id in learned:
            memories = learned[item.message_id]
            rest = item.text
            for memory in memories:
                rest = rest.replace(quotes.get(memory.memory_id or MemoryId(0), ""), "\n")
            if memories[0].score >= item.score or not statements(rest):
                continue
            dropped.update(memory.memory_id for memory in memories)
        key = text_key(item.text)
        if key not in keys:
            keys.add(key)
            kept.append(item)
    return kept
