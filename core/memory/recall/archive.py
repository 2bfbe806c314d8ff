"""Searching archival storage (memories) and recall storage (all messages) for the model, page by page.

Unlike recall, which decides by itself whether anything matters, a search was asked for: it brings what comes nearest. The
words of MemGPT (Packer et al. 2023, arXiv 2310.08560).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from core.memory.recall.note import picture_words
from core.memory.recall.similarity import Reached, nearest_within
from core.records import ConversationId, Memory, MemoryReach, Message, MessageId, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.memories import Memories
from core.storage.passages import passages_of, split_passages
from core.storage.spoken import SpokenMessage
from core.storage.vector_index import Near
from core.storage.word_search import WordHit
from core.storage.words import content_words

PAGE = 5

# What is known outside of projects that keep it.
_EVERYWHERE = MemoryReach()

# Taken from each of the two indexes: pages end here.
_LOOKED_AT = 60

# Words have to share this much of the query, or the meaning be this near: the cosine of unrelated sentences is below.
_LEAST_SHARE = 0.3
_LEAST_SIMILARITY = 0.3


class Found(msgspec.Struct, frozen=True):
    """A memory or a passage of a message.

    Attributes:
        said_at: when it was said or learned, Unix seconds.
        role: who said a message; None for a memory.
        past: a newer memory took its place.
    """

    kind: RecallKind
    item_id: int
    text: str
    said_at: float
    role: Role | None = None
    past: bool = False


class Page(msgspec.Struct, frozen=True):
    """Part of what was found.

    Attributes:
        more: there is a next page.
    """

    items: tuple[Found, ...]
    more: bool = False


class Archive:
    """Lives and works on the storage worker. Pages are numbered from 1."""

    def __init__(self, conversations: Conversations, memories: Memories) -> None:
        self._conversations = conversations
        self._memories = memories

    def memories(
        self,
        query: str,
        near: Near,
        page: int,
        conversation_id: ConversationId | None = None,
        *,
        reach: MemoryReach = _EVERYWHERE,
        since: float | None = None,
        until: float | None = None,
    ) -> Page:
        """Memories by words and meaning, best first.

        Args:
            conversation_id: what is kept to other conversations is left out.
            reach: what may be told; all else is left out.
            since, until: only those learned from the first to before the second, Unix seconds.

        Raises:
            IndexUnusable: the vector index can't be used; search again without it.
        """
        scores = _scores(
            query, self._memories.word_hits(query, _LOOKED_AT, reach), RecallKind.MEMORY, near, reach, self._memories
        )
        found = [
            _memory(memory)
            for memory in (self._memories.several(list(scores)) if scores else [])
            if memory.recalled_in(conversation_id)
            and reach.has(memory.project_id)
            and (since is None or memory.learned_at >= since)
            and (until is None or memory.learned_at < until)
        ]
        return _page(_ranked(query, found, scores), page)

    def messages(
        self,
        query: str,
        near: Near,
        page: int,
        *,
        reach: MemoryReach = _EVERYWHERE,
        exclude: Sequence[MessageId] = (),
    ) -> Page:
        """Past messages by words and meaning, best first. See `memories`."""
        scores = _scores(
            query,
            self._conversations.word_hits(query, _LOOKED_AT, reach),
            RecallKind.MESSAGE,
            near,
            reach,
            self._conversations,
        )
        ids = [MessageId(one) for one in scores if one not in exclude]
        spoken = self._conversations.passages(ids, reach) if ids else []
        found = [_message(one.message, _passage(one, query)) for one in spoken]
        return _page(_ranked(query, found, scores), page)

    def messages_between(
        self,
        since: float,
        until: float,
        page: int,
        *,
        reach: MemoryReach = _EVERYWHERE,
        exclude: Sequence[MessageId] = (),
    ) -> Page:
        """Past messages said from `since` to before `until`, oldest first."""
        wanted = PAGE * page + len(exclude) + 1
        found = [
            _message(message, message.text)
            for message in self._conversations.between(since, until, wanted, 0, reach)
            if message.id not in exclude and message.text.strip()
        ]
        return _page(found, page)


def _scores(
    query: str, words: Sequence[WordHit], kind: RecallKind, near: Near, reach: MemoryReach, kept: Reached
) -> dict[int, float]:
    """Item ids and how near they come, 0 to 2. Codes and numbers have no meaning to compare: only words find them."""
    scores = {hit.item_id: hit.share for hit in words if hit.share >= _LEAST_SHARE}
    if near is not None and not _is_code(query):
        meaning: dict[int, float] = {}
        for hit in nearest_within(near, kind, _LOOKED_AT, reach, kept):
            if hit.similarity >= _LEAST_SIMILARITY:
                meaning[hit.item_id] = max(meaning.get(hit.item_id, 0.0), hit.similarity)
        for item_id, similarity in meaning.items():
            scores[item_id] = scores.get(item_id, 0.0) + similarity
    return scores


def _ranked(query: str, found: Sequence[Found], scores: Mapping[int, float]) -> list[Found]:
    """Best first: those that have the query in them as it is, then by score, then the newest."""
    wanted = query.strip().casefold()
    literal = {item.item_id for item in found if wanted in item.text.casefold()}
    if literal and _is_code(query):
        # Other codes share pieces with it by chance.
        found = [item for item in found if item.item_id in literal]
    return sorted(found, key=lambda item: (item.item_id not in literal, -scores[item.item_id], -item.said_at))


def _is_code(query: str) -> bool:
    """It is an identifier, a number or several of them, without an ordinary word."""
    return bool(query.strip()) and all(any(map(str.isdigit, piece)) for piece in query.split())


def _page(found: Sequence[Found], page: int) -> Page:
    first = PAGE * (page - 1)
    return Page(items=tuple(found[first : first + PAGE]), more=len(found) > first + PAGE)


def _memory(memory: Memory) -> Found:
    return Found(
        kind=RecallKind.MEMORY,
        item_id=memory.id,
        text=memory.text,
        said_at=memory.learned_at,
        past=memory.valid_until is not None,
    )


def _message(message: Message, text: str) -> Found:
    return Found(kind=RecallKind.MESSAGE, item_id=message.id, text=text, said_at=message.created_at, role=message.role)


def _passage(spoken: SpokenMessage, query: str) -> str:
    """The passage of a message with most of the query's words. Of one that stands in a picture it says so."""
    wanted = set(content_words(query))
    text, pictured = spoken.message.text, spoken.pictured
    passages = passages_of(text, pictured)
    best = max(passages, key=lambda passage: len(wanted.intersection(content_words(passage))))
    if not pictured or best in split_passages(text):
        return best
    return f"{text} (a picture was shown. {picture_words(best, spoken.message.pictures)})".strip()
