"""Finding what was said before and matters now, by words and by meaning together.

The score of an item is linear in named features, each 0 to 1, so that it can be explained feature by feature (see
`core.memory.recall.ranking`). Below the threshold nothing is recalled: a greeting must not drag in ten facts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.memory.entities.reader import linked
from core.memory.judges.reading import Judges
from core.memory.recall.memories import memory_candidates, memory_item, whole_picture_features
from core.memory.recall.messages import MessageFinder
from core.memory.recall.query import Candidate, RecallQuery, Sought, score
from core.memory.recall.question import ASKED, Question, read_question
from core.memory.recall.ranking import FLOOR, THRESHOLD, DefaultRanking, Ranking
from core.memory.recall.relevance import MEANT, relevant
from core.memory.recall.repetition import echoes, without_repetition
from core.memory.recall.then import Then, read_then
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.records import MemoryId, MessageId, RecalledItem, RecallKind
from core.storage.conversations import Conversations
from core.storage.memories import Memories
from core.storage.token_vectors import TokenVectors
from core.storage.vector_index import Near
from core.storage.words import text_key

__all__ = ["Recall", "RecallQuery"]

# Beneath this chance that memory has what a message needs, nothing is looked for.
_NEEDLESS = 0.2

# Of whom a message speaks without asking anything ("Rex ran away again"), so much is told.
_SPOKEN_OF = 3

# Newest memories, and pinned ones, looked at for a question about everything.
_WHOLE_PICTURE = 40


class Recall:
    """Searches memories and past messages. Lives and works on the storage worker.

    Args:
        judges: read what is asked.
        tokens: the vectors of single tokens, of the same embedding model as the vectors it is searched with; None does
            without.
        ranking: gives the weights for each query.
    """

    def __init__(
        self,
        conversations: Conversations,
        memories: Memories,
        judges: Judges,
        tokens: TokenVectors | None = None,
        ranking: Ranking | None = None,
    ) -> None:
        self._memories = memories
        self._judges = judges
        self._tokens = tokens
        self._ranking = DefaultRanking() if ranking is None else ranking
        self._messages = MessageFinder(conversations, tokens)

    def search(
        self,
        query: RecallQuery,
        near: Near,
        now: float,
        encoded: Encoded | None = None,
        parts: Sequence[Encoded] = (),
    ) -> list[RecalledItem]:
        """What to put into the prompt, best first; empty for most messages.

        Args:
            near: None searches by words only.
            now: Unix seconds.
            encoded: `query.sought` with its tokens; None does without them, and nobody judges what is asked.
            parts: `query.parts`, encoded alike.

        Raises:
            IndexUnusable: the vector index can't be used; search again without it.
        """
        readings = self._judges.read([] if encoded is None else [encoded, *parts])
        question = read_question(readings, query.text, query.user_name, query.assistant_name)
        weights = self._ranking.weights(None if near is None else near[1])
        # With no memory to tell, the question may still be of one thing.
        if question.asks_all > ASKED and (everything := self._whole_picture(query, now, weights)):
            return everything
        links = linked(query.text, self._memories.entities)
        speaks_of = self._spoken_of(query, question) if max(links.values(), default=0.0) >= MEANT else frozenset()
        needless = readings and question.calls < _NEEDLESS and not question.names_someone
        if needless and not speaks_of:
            return []
        sought = Sought(
            query=query,
            question=question,
            near=near,
            encoded=encoded,
            now=now,
            weights=weights,
            # Where nothing has changed so far, it was then as it is now.
            then=read_then(query.text, now, readings[0].sure_language if readings else "")
            if self._memories.any_past()
            else Then(),
            links=links,
        )
        quotes: dict[MemoryId, str] = {}
        found = memory_candidates(sought, self._memories, self._tokens, quotes)
        messages = self._messages.candidates(sought)
        found += self._still_told(messages, found, sought.then) if sought.then else messages
        items = [candidate.item(weights) for candidate in found if score(candidate.features, weights) >= FLOOR]
        best = max((item.score for item in items), default=0.0)
        limit = query.limit
        if needless or best < THRESHOLD:
            if not speaks_of:
                return []
            items = [candidate.item(weights) for candidate in found if candidate.found.memory_id in speaks_of]
            limit = min(limit, _SPOKEN_OF)
        elif not query.whole_ranking:
            items = relevant(items, question)
        items.sort(key=lambda item: (-item.score, -item.said_at))
        told = _distinct(items, quotes)
        if question.refers_back <= ASKED:
            told = [item for item in told if not echoes(item, query.text)]
        return without_repetition(told, limit)

    def _spoken_of(self, query: RecallQuery, question: Question) -> frozenset[MemoryId]:
        """The memories of those whom a message surely speaks of. A task, or what is only said to say something, speaks of nobody."""
        if max(question.impersonal, question.idle) > ASKED:
            return frozenset()
        links = linked(query.text, self._memories.entities, surely=True)
        return frozenset(memory_id for memory_id, strength in links.items() if strength >= MEANT)

    def _still_told(self, messages: Sequence[Candidate], memories: Sequence[Candidate], then: Then) -> list[Candidate]:
        """The messages that are told when the past is asked for: what has changed is told by memories, which say when it held."""
        changed = {one.found.message_id for one in memories if one.found.since is not None}
        said = [one.found.message_id for one in messages if one.found.message_id is not None]
        ended = self._memories.ended_from(said) if said else []
        changed |= {memory.source_message_id for memory in ended if not then.held(memory)}
        return [one for one in messages if one.found.message_id not in changed]

    def _whole_picture(self, query: RecallQuery, now: float, weights: Mapping[str, float]) -> list[RecalledItem]:
        """For "What do you know about me?": the memories that hold, pinned and newest first."""
        reach = query.reach
        listed = [
            *self._memories.pinned(_WHOLE_PICTURE, reach),
            *self._memories.newest(_WHOLE_PICTURE, reach=reach),
        ]
        current = [memory for memory in {memory.id: memory for memory in listed}.values() if query.may_have(memory)]
        read = self._tokens.of(RecallKind.MEMORY, [one.id for one in current]) if self._tokens and current else {}
        items = [
            Candidate(memory_item(memory), whole_picture_features(memory, now)).item(weights)
            for memory in current
            if not any(passage.orders for passage in read.get(memory.id, {}).values())
        ]
        return without_repetition(items, query.limit)


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
            learned_of = {quotes.get(memory.memory_id or MemoryId(0), "") for memory in memories}
            if memories[0].score >= item.score or all(
                any(sentence in quote or quote in sentence for quote in learned_of if quote)
                for sentence in sentences(item.text)
            ):
                continue
            dropped.update(memory.memory_id for memory in memories)
        key = text_key(item.text)
        if key not in keys:
            keys.add(key)
            kept.append(item)
    return kept
