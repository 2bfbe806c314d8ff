"""How long the sidebar's search takes with each key, by words, in a store of 200,000 messages: SQLite as in the core."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.records import ConversationId, Role, SearchFilter
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.bench.corpus import questions, talk
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row, quantile

_SEED = 20_262
_QUICK, _FULL = 20_000, 200_000
_CONVERSATION_LENGTH = 40
_MINUTE_S = 60.0
_QUERIES = 25
_LIMIT = 50

# Milliseconds at p95 for a key, in 200,000 messages.
_GOAL = 50.0


def searching(plan: Plan) -> list[Row]:
    """p50 and p95 over the keys of queries that are typed letter by letter, and over the places in one conversation."""
    size = _QUICK if plan.quick else _FULL
    with plan.home() as paths:
        database = Database(paths.database)
        progress(f"  storing {size} messages")
        began = _fill(database, size)
        conversations = Conversations(database)
        queries = [" ".join(question.split()[:4]).rstrip("?,.") for question in questions(_QUERIES, _SEED)]
        keys = [query[: end + 1] for query in queries for end in range(len(query)) if query[end] != " "]
        month = SearchFilter(since=began + _MINUTE_S * size - 30 * 24 * 3600.0, role=Role.USER)
        times = _times(lambda key: conversations.search(key, _LIMIT), keys)
        narrowed = _times(lambda key: conversations.search(key, _LIMIT, month), keys)
        finding = _times(lambda key: conversations.find(ConversationId(size // _CONVERSATION_LENGTH // 2), key), keys)
        database.close()
    goal = None if plan.quick else Goal(_GOAL)
    return [
        Row(
            f"search in {size:,} messages, a key, p{share * 100:.0f}",
            quantile(times, share),
            "ms",
            goal if share > 0.5 else None,
            Baseline("said by the user in the last 30 days", quantile(narrowed, share)),
        )
        for share in (0.5, 0.95)
    ] + [Row("find in a conversation among them, a key, p95", quantile(finding, 0.95), "ms", goal)]


def _fill(database: Database, size: int) -> float:
    """Conversations of 40 messages, a message a minute until now; returns when they begin."""
    began = time.time() - _MINUTE_S * size
    # Nothing is to be read by an embedding model.
    database.execute("DELETE FROM embedding_spaces")
    conversation_id = 0
    with database.transaction():
        for number, text in enumerate(talk(size, _SEED)):
            now = began + number * _MINUTE_S
            if number % _CONVERSATION_LENGTH == 0:
                conversation_id = database.insert(
                    "INSERT INTO conversations (title, created_at, updated_at) VALUES (?, ?, ?)",
                    (text[:48], now, now + _CONVERSATION_LENGTH * _MINUTE_S),
                )
            database.insert(
                "INSERT INTO messages (conversation_id, role, text, status, created_at) VALUES (?, ?, ?, 'complete', ?)",
                (conversation_id, Role.ASSISTANT if number % 2 else Role.USER, text, now),
            )
    return began


def _times(work: Callable[[str], object], keys: list[str]) -> list[float]:
    """Milliseconds for each key."""
    times = []
    for key in keys:
        began = time.perf_counter()
        work(key)
        times.append((time.perf_counter() - began) * 1000)
    return times
