"""What recall is asked, and the values that its parts hand each other."""

from __future__ import annotations

import math
from collections.abc import Mapping

import msgspec

from core.memory.dates.named import NamedDate, named_dates, without_dates
from core.memory.recall.question import Question, without_names
from core.memory.recall.then import Then
from core.memory.sentences import ends
from core.model.base import READABLE, Encoded
from core.records import (
    ConversationId,
    Memory,
    MemoryId,
    MemoryKind,
    MemoryReach,
    MessageId,
    RecalledItem,
    Role,
)
from core.storage.vector_index import Near

_HALF_LIFE_S = 60 * 86_400

# Sentences of a message that are read apart, from its beginning and from its end: the middle of a long one is material.
_READ = 2


class RecallQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What to look for.

    Attributes:
        text: the user's message.
        conversation_id: the conversation it is in.
        reach: what that conversation may be told.
        in_prompt: messages of this conversation from this id on are in the prompt and aren't recalled; None if all are.
        limit: most items to return.
        exclude: messages never to recall, such as the one that asks.
        exclude_memories: memories never to recall, such as those already in the prompt.
        user_name, assistant_name: what the two are called, as far as it is known. Who is named in a question is whom
            it is about.
        whole_ranking: also what isn't about what is asked, as measurements of the ranking want it.
    """

    text: str
    conversation_id: ConversationId
    reach: MemoryReach = MemoryReach()
    in_prompt: MessageId | None = None
    limit: int = 8
    exclude: frozenset[MessageId] = frozenset()
    exclude_memories: frozenset[MemoryId] = frozenset()
    user_name: str = ""
    assistant_name: str = ""
    whole_ranking: bool = False

    @property
    def topic(self) -> str:
        """The text without the names of the two: nearly everything is said by or about them."""
        return without_names(self.text, self.user_name, self.assistant_name)

    @property
    def parts(self) -> list[str]:
        """What to read of the message beside `sought`: its first and last sentences, if it has several."""
        return ends(self.text, _READ)

    @property
    def sought(self) -> str:
        """What to encode: the topic without dates, which say when and not what about."""
        return without_dates(self.topic) or self.text

    def may_have(self, memory: Memory) -> bool:
        """It may be recalled in this conversation, and isn't excluded. How something is to be done says nothing about the user: errands are
        told of it."""
        if memory.kind is MemoryKind.WAY:
            return False
        told = memory.recalled_in(self.conversation_id) and self.reach.has(memory.project_id)
        return told and memory.id not in self.exclude_memories

    def in_the_prompt(self, message_id: MessageId, conversation_id: ConversationId | None) -> bool:
        """The message is in the prompt already, or is not to be recalled."""
        if message_id in self.exclude:
            return True
        return conversation_id == self.conversation_id and (self.in_prompt is None or message_id >= self.in_prompt)


class Sought(msgspec.Struct, kw_only=True):
    """A query in preparation.

    Attributes:
        dates: those it names.
        asks_time: how surely it asks when, or for how long.
        then: the past that it asks about.
        links: how surely memories are about whom or what it names, 0 to 1.
        by_meaning: there are vectors to compare, of a language that the embedding model reads.
    """

    query: RecallQuery
    question: Question
    near: Near
    encoded: Encoded | None
    now: float
    weights: Mapping[str, float]
    then: Then = Then()
    links: Mapping[MemoryId, float] = {}
    dates: list[NamedDate] = []
    by_meaning: bool = False

    def __post_init__(self) -> None:
        self.dates = named_dates(self.query.text)
        self.by_meaning = self.near is not None and (self.encoded is None or self.encoded.unknown <= READABLE)

    @property
    def asks_time(self) -> float:
        return self.question.asks_for.get("when", 0.0)

    def speaker(self, role: Role) -> dict[str, float]:
        """The features `personal` and `speaker` of what someone said."""
        question, between_two = self.question, bool(self.query.assistant_name)
        if role is Role.USER or between_two:
            personal = 1.0 if question.names_someone else question.calls
        else:
            # What a model said is no evidence of the user's life.
            personal = question.refers_back
        if question.names_someone:
            speaker = float(question.user_named if role is Role.USER else question.assistant_named)
        elif role is Role.USER or between_two:
            # About neither: what a person said counts more than what a model did.
            speaker = 0.5 + 0.5 * question.calls
        else:
            speaker = question.refers_back
        return {"personal": personal, "speaker": speaker}


class Candidate(msgspec.Struct):
    """Something that may be recalled, with its features. `found`: without score and explanation."""

    found: RecalledItem
    features: dict[str, float]

    def item(self, weights: Mapping[str, float]) -> RecalledItem:
        """With its score, and what it is made of."""
        return msgspec.structs.replace(
            self.found,
            score=round(score(self.features, weights), 4),
            features=self.features,
            weights={name: weights[name] for name in self.features},
        )


def score(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return sum(weights[name] * value for name, value in features.items())


def recency(age_s: float) -> float:
    """1 now, half of it after two months. A clock that was set back makes nothing more than new."""
    return math.exp2(-max(0.0, age_s) / _HALF_LIFE_S)
