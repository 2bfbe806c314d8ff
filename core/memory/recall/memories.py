"""Memories that may matter to a query, and their features."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from core.memory.dates.named import closeness, tells_time
from core.memory.learning.address import unquoted
from core.memory.recall.answer_type import fits_answer
from core.memory.recall.query import Candidate, Sought, recency
from core.memory.recall.similarity import Similarities, share_of_meaning
from core.memory.recall.then import predecessors
from core.memory.recall.token_match import QueryTokens
from core.records import Memory, MemoryId, RecalledItem, RecallKind, Role
from core.storage.memories import Memories
from core.storage.passages import split_passages
from core.storage.token_vectors import TokenVectors

# Taken from the two indexes.
_NEAR, _BY_WORDS = 40, 40

# Of whom or what the question names: beyond so many memories, those that have most of its words, and the newest.
_LINKED = 150


# The features that tell how well the text matches what is asked.
_MATCH_OF_TEXT = (
    "words", "nearby_words", "conversation_words", "meaning", "nearby_meaning", "tokens", "nearby_tokens", "entities",
)  # fmt: skip


def memory_candidates(
    sought: Sought, memories: Memories, tokens: TokenVectors | None, quotes: dict[MemoryId, str]
) -> list[Candidate]:
    """The memories that could be recalled: they hold, or held when it is asked about, and neither they nor their source are in the prompt.

    Args:
        quotes: filled with the words each of them rests on.
    """
    query = sought.query
    words = memories.word_matches(query.topic, query.reach, past=bool(sought.then))
    similar = Similarities(sought.near, RecallKind.MEMORY, _NEAR, query.reach, memories)
    links = sought.links
    strongest = heapq.nlargest(
        _LINKED, links, key=lambda memory_id: (links[memory_id], words.share(words.mask(memory_id)), memory_id)
    )
    ids = dict.fromkeys([*strongest, *words.best(_BY_WORDS), *similar.item_ids()])
    earlier = predecessors(memories, map(MemoryId, ids)) if sought.then else {}
    ids |= dict.fromkeys(older.id for olders in earlier.values() for older in olders)
    found = [memory for memory in (memories.several(list(ids)) if ids else []) if _may_be_recalled(memory, sought)]
    read = tokens.of(RecallKind.MEMORY, [memory.id for memory in found]) if tokens is not None and found else {}
    matches: dict[int, float] = {}
    if sought.encoded is not None and sought.by_meaning:
        matcher = QueryTokens(query.sought, sought.encoded, words.weights)
        owners = [(memory_id, passage.rows) for memory_id, passages in read.items() for passage in passages.values()]
        best = matcher.best([rows for _, rows in owners])
        for (memory_id, _), match in zip(owners, best, strict=True):
            matches[memory_id] = max(matcher.share(match), matches.get(memory_id, 0.0))
    candidates = []
    for memory in found:
        # Where meaning can't be known, the words stand for it.
        share = words.share(words.mask(memory.id))
        meaning = share_of_meaning(similar.of(memory.id)) if sought.by_meaning else share
        match = matches.get(memory.id, meaning) if sought.by_meaning else share
        passages = split_passages(memory.text)
        told = " ".join(
            read[memory.id][number].without_orders(passage) if number in read.get(memory.id, {}) else passage
            for number, passage in enumerate(passages)
        ).strip()
        if not told:
            continue
        candidates.append(
            Candidate(
                msgspec.structs.replace(
                    sought.then.dated(memory_item(memory), memory, changed=memory.id in earlier), text=told
                ),
                {
                    "words": share,
                    "nearby_words": share,
                    "conversation_words": share,
                    "meaning": meaning,
                    "nearby_meaning": meaning,
                    "tokens": match,
                    "nearby_tokens": match,
                    **sought.speaker(Role.USER),
                    "date": closeness(sought.dates, datetime.fromtimestamp(memory.valid_from).date()),
                    "time": sought.asks_time if tells_time(memory.text) else 0.0,
                    "answer_type": fits_answer(sought.question.asks_for, unquoted(memory.text)),
                    "statement": 1.0,
                    "answers": 0.0,
                    "tells": 1.0,
                    "opening": 0.0,
                    "entities": links.get(memory.id, 0.0),
                    **_standing(memory, sought.now),
                },
            )
        )
        quotes[memory.id] = memory.quote
    _match_earlier(candidates, earlier)
    return candidates


def _match_earlier(candidates: Sequence[Candidate], earlier: Mapping[MemoryId, Sequence[Memory]]) -> None:
    """What answers the question today was preceded by what answered it then, whatever its words."""
    features = {candidate.found.memory_id: candidate.features for candidate in candidates}
    for memory_id, olders in earlier.items():
        for older in olders:
            if memory_id in features and older.id in features:
                mine, newer = features[older.id], features[memory_id]
                mine.update({name: max(mine[name], newer[name]) for name in _MATCH_OF_TEXT})


def memory_item(memory: Memory) -> RecalledItem:
    """A memory as it is recalled, without a score."""
    return RecalledItem(
        kind=RecallKind.MEMORY,
        text=memory.text,
        said_at=memory.learned_at,
        memory_id=memory.id,
        message_id=memory.source_message_id,
        conversation_id=memory.source_conversation_id,
        conversation_title=memory.source_title,
    )


def whole_picture_features(memory: Memory, now: float) -> dict[str, float]:
    """The features of a memory when everything is asked for."""
    return {"personal": 1.0, "speaker": 1.0, "statement": 1.0, "tells": 1.0, **_standing(memory, now)}


def _standing(memory: Memory, now: float) -> dict[str, float]:
    """What a memory brings with it, whatever is asked."""
    return {
        "memory": 1.0,
        "recency": recency(now - memory.learned_at),
        "pinned": float(memory.pinned),
        "usefulness": 0.5 + 0.5 * memory.usefulness,
    }


def _may_be_recalled(memory: Memory, sought: Sought) -> bool:
    if memory.valid_until is not None and not sought.then.held(memory):
        return False
    if not sought.query.may_have(memory):
        return False
    return memory.source_message_id is None or not sought.query.in_the_prompt(
        memory.source_message_id, memory.source_conversation_id
    )
