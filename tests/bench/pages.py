"""How long each page waits for its first content in a large store: command sent, to reply read."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from core import protocol
from core.memory.entities.reader import EntityReader
from core.records import ConversationId, MemoryKind, MemorySource, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from tests.bench.corpus import talk
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess

_GOAL_MS = 300

_NAMES = [
    first + last
    for first in ("Cla", "To", "An", "Bru", "Mar", "So", "Lu", "Pe", "Ka", "Jo")
    for last in ("ra", "min", "eto", "lette", "li", "rus", "nella", "ven", "dy", "gas")
]
_TURNS = 50
_AT_ONCE = 2_000


def pages(plan: Plan) -> list[Row]:
    """Every page's first question, at 1,000 memories and 2,000 messages, and at 100,000 and 200,000."""
    small = _measure(plan, 1_000)
    large = _measure(plan, 10_000 if plan.quick else 100_000)
    count = "10,000 memories" if plan.quick else "100,000 memories, 200,000 messages"
    return [
        Row(f"{name}, {count}", took, "ms", Goal(_GOAL_MS), Baseline("1,000 memories", small[name]))
        for name, took in large.items()
    ]


def _measure(plan: Plan, memories: int) -> dict[str, float]:
    with plan.home() as paths:
        progress(f"  storing {memories:,} memories and {2 * memories:,} messages")
        _fill(paths.database, memories)
        with CoreProcess() as core:
            core.hello()
            entity = core.ask(protocol.ListEntities(), protocol.EntitiesListed).entities[0].id
            return {
                "memories": _took(lambda: core.ask(protocol.ListMemories(limit=100), protocol.MemoriesListed)),
                "people": _took(lambda: core.ask(protocol.ListEntities(), protocol.EntitiesListed)),
                "a person": _took(lambda: core.ask(protocol.ShowEntity(entity_id=entity), protocol.EntityShown)),
                "timeline": _took(lambda: core.ask(protocol.ListMemories(limit=1000), protocol.MemoriesListed)),
                "lately": _took(lambda: core.ask(protocol.ListLately(), protocol.LatelyListed)),
                "conversations": _took(lambda: core.ask(protocol.ListConversations(), protocol.ConversationsListed)),
                "a conversation": _took(
                    lambda: core.ask(protocol.ListMessages(conversation_id=ConversationId(1)), protocol.MessagesListed)
                ),
                "search": _took(
                    lambda: core.ask(protocol.SearchConversations(query="bicycle"), protocol.ConversationsFound)
                ),
            }


def _took(ask: Callable[[], object]) -> float:
    """Milliseconds, the median of five."""
    took = []
    for _ in range(5):
        started = time.perf_counter()
        ask()
        took.append(1000 * (time.perf_counter() - started))
    return median(took)


def _fill(path: Path, memories: int) -> None:
    chance = random.Random(7)
    lines = talk(2_000, seed=7)
    kinds = list(MemoryKind)
    database = Database(path)
    try:
        store, conversations = Memories(database, EntityReader()), Conversations(database)
        for first in range(0, memories, _AT_ONCE):
            with database.transaction():
                for number in range(first, min(first + _AT_ONCE, memories)):
                    store.add(
                        chance.choice(kinds),
                        f"Your friend {chance.choice(_NAMES)} said: {chance.choice(lines)} ({number})",
                        quote=chance.choice(lines),
                        source=MemorySource.LEARNED,
                        source_message_id=None,
                        now=1.6e9 + 1000 * number,
                    )
        for number in range(2 * memories // (2 * _TURNS)):
            with database.transaction():
                one = conversations.add(f"Conversation {number}", 1.6e9 + 1000 * number)
                for turn in range(_TURNS):
                    at = 1.6e9 + 1000 * number + turn
                    conversations.add_message(one.id, Role.USER, chance.choice(lines), at)
                    conversations.add_message(one.id, Role.ASSISTANT, chance.choice(lines), at)
    finally:
        database.close()
