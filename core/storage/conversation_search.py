"""Finding conversations by what is said in them, as the user types."""

from __future__ import annotations

from collections.abc import Sequence

from core.records import Conversation, MessageId, SearchHit
from core.storage.database import Database
from core.storage.folding import fold
from core.storage.words import prefix_query, snippet

# Newest matching messages that are looked at: a letter typed alone matches nearly every message.
_MOST_MESSAGES = 2000


def search(database: Database, conversations: Sequence[Conversation], query: str, limit: int) -> list[SearchHit]:
    """Conversations whose title or messages have all the words of `query`; see `Conversations.search`.

    Args:
        conversations: those to look in, newest first.
    """
    query = query.strip()
    if not query or limit <= 0:
        return []
    wanted = fold(query).split()
    newest = _newest_message(database, query)
    by_title = [one for one in conversations if all(word in fold(one.title) for word in wanted)]
    titled = {one.id for one in by_title}
    by_text = [one for one in conversations if one.id in newest and one.id not in titled]
    by_text.sort(key=lambda one: newest[one.id], reverse=True)
    hits = []
    for conversation in (by_title + by_text)[:limit]:
        message_id = newest.get(conversation.id)
        text = conversation.title if message_id is None else _text(database, message_id)
        hits.append(SearchHit(conversation=conversation, message_id=message_id, snippet=snippet(query, text)))
    return hits


def _newest_message(database: Database, query: str) -> dict[int, MessageId]:
    """For each conversation with a match, its newest matching message, of the branch that is shown if one is there."""
    expression = prefix_query(query)
    if expression is not None:
        matches = "SELECT rowid AS id FROM messages_fts WHERE messages_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
        parameters = (expression, _MOST_MESSAGES)
    else:
        # For what has no words, such as an emoji: look through the texts themselves.
        matches = (
            "SELECT id FROM messages WHERE status IN ('complete', 'stopped', 'interrupted')"
            " AND instr(text, ?) ORDER BY id DESC LIMIT ?"
        )
        parameters = (query.encode("utf-8", "replace").decode("utf-8"), _MOST_MESSAGES)
    rows = database.rows(
        f"SELECT m.conversation_id, m.id FROM ({matches}) f JOIN messages m ON m.id = f.id ORDER BY m.shown, m.id",
        parameters,
    )
    return {row["conversation_id"]: MessageId(row["id"]) for row in rows}


def _text(database: Database, message_id: MessageId) -> str:
    return str(database.value("SELECT text FROM messages WHERE id = ?", (message_id,)))
