"""Finding conversations by what is said in them, as the user types, and the places in one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from core.records import ConversationId, FoundMessage, FoundWord, MessageId, SearchFilter
from core.storage.database import Database
from core.storage.message_rows import IS_FINAL
from core.storage.passages import passages_of
from core.storage.search_query import SearchQuery
from core.storage.vector_index import VectorHit

# Where and what was found: the conversation, its message (None: the title alone), and the text around the match.
Place = tuple[ConversationId, MessageId | None, str]

# So many matches are looked at one by one, newest first: nearly always the conversations that are shown are among them. Where all
# matches are, the best one of each conversation is shown, by BM25; else its newest.
LOOKED_AT = 3000

# Cosine similarity from which a passage means something like the query.
_SIMILAR = 0.3

# Passages that `similar` is to be given: several may be of one conversation, or left out by the filter.
NEAREST = 200

# Before and after all times, Unix seconds.
_FIRST, _LAST = -1e18, 1e18

# Ways of writing what was found, that are told to be marked.
_MOST_WORDS = 100

# Of the matches in one conversation the newest that is shown, else the newest.
_NEWEST = "coalesce(max(CASE WHEN m.shown THEN {0} END), max({0}))"

# What was said, and what stands in the pictures that were shown with it.
_WHOLE = "iif(m.pictured = '', m.text, trim(m.text || char(10) || m.pictured, char(10)))"

_STANDING = "m.conversation_id NOT IN (SELECT id FROM conversations WHERE deleted_at IS NOT NULL)"


def search(database: Database, text: str, wanted: SearchFilter, limit: int) -> list[Place]:
    """Conversations whose title, or one of whose messages, has what `text` looks for; see `Conversations.search`."""
    query = SearchQuery(text)
    if not query.literal or limit <= 0:
        return []
    titled = _titled(database, query, wanted)
    found = _messages(database, query, wanted, limit, titled)
    by_title = [(one, found.pop(one, None), title) for one, title in titled.items()]
    places = [*by_title, *((one, message_id, "") for one, message_id in found.items())][:limit]
    texts = _texts(database, [message_id for _, message_id, _ in places if message_id is not None])
    return [
        (one, message_id, query.snippet(title if message_id is None else texts[message_id]))
        for one, message_id, title in places
    ]


def similar(
    database: Database, text: str, nearest: Iterable[VectorHit], wanted: SearchFilter, limit: int
) -> list[Place]:
    """Conversations with a message that means something like `text`, nearest first.

    Args:
        nearest: passages of messages, nearest first.
    """
    query = SearchQuery(text)
    near = {hit.item_id: hit.passage for hit in reversed(list(nearest)) if hit.similarity >= _SIMILAR}
    conditions, parameters = _conditions(wanted)
    marks = ", ".join("?" * len(near))
    rows = {
        row["id"]: row
        for row in database.rows(
            f"SELECT m.id, m.conversation_id, m.text, m.pictured, m.shown FROM messages m WHERE m.id IN ({marks}) AND NOT m.muted"
            f" AND {IS_FINAL} AND {conditions}",
            (*near, *parameters),
        )
    }
    nearest_rows = [rows[message_id] for message_id in reversed(near) if message_id in rows]
    chosen = {row["conversation_id"]: row for row in reversed(nearest_rows)}
    chosen.update({row["conversation_id"]: row for row in reversed(nearest_rows) if row["shown"]})
    places: list[Place] = []
    for one in list(dict.fromkeys(row["conversation_id"] for row in nearest_rows))[:limit]:
        row = chosen[one]
        passages = passages_of(row["text"], row["pictured"])
        passage = passages[min(near[row["id"]], len(passages) - 1)]
        places.append((one, MessageId(row["id"]), query.snippet(passage)))
    return places


def find(database: Database, conversation_id: ConversationId, text: str) -> tuple[list[FoundMessage], list[FoundWord]]:
    """The messages of the branch shown of one conversation that have what `text` looks for, oldest first, and how it is written there."""
    query = SearchQuery(text)
    if not query.literal:
        return [], []
    if query.expression is not None:
        source = (
            "SELECT f.rowid AS id FROM messages_fts f CROSS JOIN messages m INDEXED BY messages_found ON m.id = f.rowid"
            " WHERE messages_fts MATCH ? AND m.conversation_id = ? AND m.shown"
            " AND f.rowid >= (SELECT min(id) FROM messages WHERE conversation_id = ?)"
            " AND f.rowid <= (SELECT max(id) FROM messages WHERE conversation_id = ?) ORDER BY f.rowid"
        )
        rows = database.tuples(source, (query.expression, *[conversation_id] * 3))
    else:
        rows = database.tuples(
            f"SELECT m.id FROM messages m WHERE m.conversation_id = ? AND m.shown AND {IS_FINAL} AND instr({_WHOLE}, ?) ORDER BY m.id",
            (conversation_id, query.literal),
        )
    ids = [MessageId(message_id) for (message_id,) in rows]
    found: list[FoundMessage] = []
    words: dict[str, FoundWord] = {}
    texts = _texts(database, ids)
    for message_id in ids:
        spans = query.spans(texts[message_id])
        if spans:
            found.append(FoundMessage(message_id=message_id, places=len(spans)))
        for start, end in spans:
            written = texts[message_id][start:end]
            if written not in words and len(words) < _MOST_WORDS:
                words[written] = FoundWord(text=written, anywhere=query.anywhere(written))
    return found, list(words.values())


def _titled(database: Database, query: SearchQuery, wanted: SearchFilter) -> dict[ConversationId, str]:
    """The titles that fit, of the newest conversations first."""
    if wanted.role is not None:
        return {}
    rows = database.tuples(
        "SELECT id, title FROM conversations WHERE deleted_at IS NULL AND updated_at >= coalesce(?, updated_at)"
        " AND created_at < coalesce(?, created_at + 1) AND project_id IS coalesce(?, project_id)"
        " ORDER BY updated_at DESC, id DESC",
        (wanted.since, wanted.until, wanted.project_id),
    )
    return {ConversationId(row[0]): row[1] for row in rows if query.fits(row[1])}


def _messages(
    database: Database, query: SearchQuery, wanted: SearchFilter, limit: int, titled: Collection[ConversationId]
) -> dict[ConversationId, MessageId]:
    """For each conversation with a match its best one, on the branch that is shown if there is one; of `titled`, and of `limit` others
    with the newest matches first."""
    conditions, parameters = _conditions(wanted)
    if query.expression is None:
        rows = database.tuples(
            f"SELECT {_NEWEST.format('m.id')}, m.conversation_id FROM messages m WHERE {IS_FINAL} AND instr({_WHOLE}, ?) AND {conditions}"
            " GROUP BY m.conversation_id ORDER BY 1 DESC LIMIT ?",
            (query.literal, *parameters, limit + len(titled)),
        )
        return {ConversationId(where): MessageId(message_id) for message_id, where in rows}
    matching = (
        "FROM messages_fts f CROSS JOIN messages m INDEXED BY messages_found ON m.id = f.rowid"
        f" WHERE messages_fts MATCH ? AND {conditions} AND f.rowid >= ? AND f.rowid <= ?"
    )
    given = (query.expression, *parameters, *_ids_between(database, wanted))
    rows = database.tuples(
        f"SELECT f.rowid, m.conversation_id, m.shown {matching} ORDER BY f.rowid DESC LIMIT ?", (*given, LOOKED_AT)
    )
    found: dict[ConversationId, MessageId] = {}
    unshown: set[ConversationId] = set()
    for message_id, where, shown in rows:
        if where not in found or (shown and where in unshown):
            found[where] = message_id
            (unshown.discard if shown else unshown.add)(where)
    if len(rows) < LOOKED_AT:
        return _best(database, found, query.expression, rows)
    if len(found) < limit:
        # A word that is everywhere, in a few very long conversations: look for it in the others.
        seen = ", ".join("?" * len(found))
        rest = database.tuples(
            f"SELECT {_NEWEST.format('f.rowid')}, m.conversation_id {matching} AND m.conversation_id NOT IN ({seen})"
            " GROUP BY m.conversation_id ORDER BY 1 DESC LIMIT ?",
            (*given, *found, limit - len(found)),
        )
        found.update((ConversationId(where), MessageId(message_id)) for message_id, where in rest)
    return found


def _best(
    database: Database,
    newest: dict[ConversationId, MessageId],
    expression: str,
    rows: Sequence[tuple[int, int, int]],
) -> dict[ConversationId, MessageId]:
    """The same conversations in the same order, each with its best match by BM25, of those that are shown if there are any."""
    all_matches = "FROM messages_fts WHERE messages_fts MATCH ?"
    # Of those that the filter left: a word in very many messages is weighed by looking at all of them.
    many = database.value(f"SELECT count(*) FROM (SELECT 1 {all_matches} LIMIT ?)", (expression, LOOKED_AT))
    if len(rows) == len(newest) or many == LOOKED_AT:
        return newest
    ranked = dict(database.tuples(f"SELECT rowid, rank {all_matches}", (expression,)))
    best: dict[int, tuple[bool, float, int]] = {}
    for message_id, where, shown in rows:  # newest first: of equal ones the newest stays
        match = (not shown, ranked[message_id], message_id)
        if where not in best or match[:2] < best[where][:2]:
            best[where] = match
    return {where: MessageId(best[where][2]) for where in newest}


def _ids_between(database: Database, wanted: SearchFilter) -> tuple[int, int]:
    """The first and the last id that a message of that time has: FTS5 then looks at no others."""
    if wanted.since is None and wanted.until is None:
        return 0, 2**63 - 1
    row = database.row(
        "SELECT min(id), max(id) FROM messages INDEXED BY messages_by_time WHERE created_at >= ? AND created_at < ?",
        (_FIRST if wanted.since is None else wanted.since, _LAST if wanted.until is None else wanted.until),
    )
    return (1, 0) if row is None or row[0] is None else (row[0], row[1])


def _conditions(wanted: SearchFilter) -> tuple[str, list[object]]:
    """What a message `m` has to be, with its parameters: one condition for each field of the filter."""
    conditions = [_STANDING]
    parameters: list[object] = []
    for condition, value in (
        ("m.created_at >= ?", wanted.since),
        ("m.created_at < ?", wanted.until),
        ("m.role = ?", wanted.role),
        ("m.conversation_id IN (SELECT id FROM conversations WHERE project_id = ?)", wanted.project_id),
    ):
        if value is not None:
            conditions.append(condition)
            parameters.append(value)
    return " AND ".join(conditions), parameters


def _texts(database: Database, message_ids: Sequence[MessageId]) -> dict[MessageId, str]:
    rows = database.tuples(
        f"SELECT m.id, {_WHOLE} FROM messages m WHERE m.id IN (SELECT value FROM json_each(?))",
        (str([*map(int, message_ids)]),),
    )
    return {MessageId(message_id): text for message_id, text in rows}
