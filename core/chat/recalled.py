"""What recall brings for a message, and what of it a newer memory has taken the place of."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from itertools import combinations

import msgspec

from core.chat.asking import answers_itself
from core.indexing import Indexing
from core.memory.judges.reading import UNREAD, Judges, Judgment, Reading
from core.memory.learning.address import unquoted
from core.memory.learning.relation import Relation, relations_in
from core.memory.learning.requests import asks_back
from core.memory.recall.feedback import FeedbackLearner
from core.memory.recall.question import ASKED
from core.memory.recall.search import Recall, RecallQuery
from core.model.base import Encoded
from core.records import MemoryKind, MemoryReach, Message, MessageId, RecalledItem, RecallKind
from core.storage.conversations import Conversations
from core.storage.vector_index import Near
from core.worker import Worker

# How long a turn waits for the embedder. It matters only for a message sent in the first seconds after the start:
# an answer that forgets an allergy is worse than one that comes a little later.
PATIENCE_S = 12.0

# Items that recall may propose; the token budget decides how many of them are taken.
CANDIDATES = 8

# Of the memories that answer the same question, so many are compared, and one is past that another replaces so surely; of two about the
# same thing, as where somebody lives, a guess is enough. Not of people: what is told of two of them looks like what changed of one. What is
# told of somebody's health holds beside the rest, and to call an allergy past does harm: of a hundred pairs that hold beside each other, in
# eleven languages, one seemed to replace the other to 0.65 at most; nine of eleven that had changed, to 0.73 at least.
_COMPARED, _REPLACED, _REPLACED_ALIKE, _REPLACED_HEALTH = 3, 0.4, 0.2, 0.7


class Recalled(msgspec.Struct, frozen=True):
    """What recall brings for a message.

    Attributes:
        reading: what the message is.
        asks_fact: it asks for a fact of the user's life.
        past: memories that don't hold beside the items, and may stand in the profile.
        encoded: the message; None while the embedder is away.
    """

    items: Sequence[RecalledItem] = ()
    reading: Reading = UNREAD
    asks_fact: bool = False
    past: Sequence[str] = ()
    encoded: Encoded | None = None

    def asks_advice(self, surely: float = ASKED) -> bool:
        return self.reading.kinds.get("ask.advice", 0.0) >= surely


class TurnRecall:
    """Recalls what matters for a message. To be used on the model worker.

    Args:
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        indexing: Indexing,
        recall: Recall,
        judges: Judges,
        feedback: FeedbackLearner,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._indexing = indexing
        self._recall = recall
        self._judges = judges
        self._feedback = feedback
        self._clock = clock

    @property
    def by_meaning(self) -> bool:
        """It needn't wait to go by meaning, too."""
        return self._indexing.ready

    def of(
        self, asked: Message, reply_id: MessageId | None, first_in_prompt: MessageId, reach: MemoryReach
    ) -> Recalled:
        """What matters for a message.

        Args:
            reply_id: what was searched with is kept for feedback on the reply, if there is to be one.
            first_in_prompt: older messages of this conversation have left the prompt and may be recalled.

        Raises:
            NotFound: the conversation was deleted meanwhile.
        """
        # What stands in the prompt, where a conversation was made of another one's branch.
        copies = self._storage.call(lambda: self._conversations.branches.copies(asked.conversation_id, first_in_prompt))
        query = RecallQuery(
            text=asked.text,
            conversation_id=asked.conversation_id,
            reach=reach,
            in_prompt=first_in_prompt,
            limit=CANDIDATES,
            exclude=frozenset({asked.id, *copies}),
        )
        read = self._indexing.queries([query.sought, *query.parts], patience_s=PATIENCE_S)
        encoded, parts = (read[0], read[1:]) if read else (None, [])

        def search(near: Near) -> list[RecalledItem]:
            items = self._recall.search(query, near, self._clock(), encoded, parts)
            if items and near is not None and reply_id is not None:
                self._feedback.searched(reply_id, near[1])
            return items

        readings = self._judges.read(read)
        asks_fact = any(reading.kinds and _asks_fact(reading) for reading in readings) and not answers_itself(
            asked.text, readings[0], readings[1:]
        )
        found = self._storage.call(lambda: self._indexing.with_near(encoded, search))
        # Asked about another time, what held then is told with its days, and isn't past beside what came later.
        then = any(item.since is not None for item in found)
        calls = asks_fact or any(reading.kinds and reading[Judgment.CALLS] >= ASKED for reading in readings)
        past = self._replaced(found, asks_fact=asks_fact) if calls and not then else []
        return Recalled(
            [item for item in found if item not in past],
            readings[0] if readings else UNREAD,
            asks_fact,
            [item.text for item in past],
            encoded,
        )

    def _replaced(self, found: list[RecalledItem], *, asks_fact: bool) -> list[RecalledItem]:
        """The memories that a newer one of the best takes the place of: a small model tells either.

        Args:
            asks_fact: a fact is asked for, and not advice: of that, an allergy isn't part that another memory seems to end.
        """
        memories = [item for item in found if item.kind is RecallKind.MEMORY][:_COMPARED]
        by_age = combinations(sorted(memories, key=lambda item: item.said_at), 2)
        pairs = [(older, newer) for older, newer in by_age if older.said_at < newer.said_at]
        if not pairs:
            return []
        texts = {item.text: unquoted(item.text) for item in memories}
        read = self._judges.read(self._indexing.passages(list(texts.values())))
        about = {text: reading.about for text, reading in zip(texts, read, strict=False)}
        enough = {
            (older.text, newer.text): _replaced_from(about.get(older.text), about.get(newer.text), asks_fact=asks_fact)
            for older, newer in pairs
        }
        compared = [pair for pair in pairs if enough[pair[0].text, pair[1].text] <= 1]
        compare = relations_in(
            [(texts[older.text], texts[newer.text]) for older, newer in compared], self._judges, self._indexing.passages
        )
        return [
            older
            for older, newer in compared
            if (relation := compare(texts[older.text], texts[newer.text])) is not None
            and relation[Relation.REPLACES] >= enough[older.text, newer.text]
        ]


def _replaced_from(older: MemoryKind | None, newer: MemoryKind | None, *, asks_fact: bool) -> float:
    """How surely the one has to replace the other, by what they are about; above 1: it isn't to be asked."""
    if not asks_fact and (older is not newer or older is None):
        return math.inf
    if older is MemoryKind.HEALTH:
        return _REPLACED_HEALTH
    return _REPLACED_ALIKE if older is newer and older not in {None, MemoryKind.PERSON} else _REPLACED


def _asks_fact(reading: Reading) -> bool:
    """Or for all that is known, which may be nothing."""
    return max(reading[Judgment.ASKS_OWN], reading[Judgment.ASKS_ALL]) >= ASKED or asks_back(reading)
