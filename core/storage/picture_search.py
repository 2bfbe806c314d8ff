"""Listing the pictures of all conversations, and finding some by what stands in them, what was said with them, or when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec

from core.records import ConversationId, MessageId, PictureId, ShownPicture
from core.storage.database import Database
from core.storage.pictures import picture_of
from core.storage.search_query import SearchQuery
from core.storage.sqlite import Row
from core.storage.vector_index import VectorHit

# Cosine similarity from which a passage means something like the query.
_SIMILAR = 0.3

# Messages with pictures that are looked at for one query.
_MOST = 2_000

# Characters of what was said with a picture.
_SAID = 300

_SHOWN = (
    "SELECT w.message_id, w.position, w.name, p.id, p.media_type, p.width, p.height, p.size, p.status, p.text <> '' AS has_text,"
    " p.caption, p.problem, p.text, m.conversation_id, m.created_at, m.text AS said, c.title FROM message_pictures w"
    " JOIN pictures p ON p.id = w.picture_id JOIN messages m ON m.id = w.message_id AND m.shown"
    " JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL"
)
_ORDER = "ORDER BY m.created_at DESC, m.id DESC, w.position"

Cursor = tuple[MessageId, PictureId] | None


class PictureSearch:
    """On the storage worker; every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(
        self, conversation_id: ConversationId | None, before: Cursor, limit: int
    ) -> tuple[list[ShownPicture], bool]:
        """The newest pictures before one, and whether there are more."""
        condition, parameters = "1", list[object]()
        if conversation_id is not None:
            condition, parameters = "m.conversation_id = ?", [conversation_id]
        if before is not None:
            condition += (
                " AND (m.created_at, m.id, -w.position) < (SELECT n.created_at, n.id, -v.position FROM message_pictures v"
                " JOIN messages n ON n.id = v.message_id WHERE v.message_id = ? AND v.picture_id = ?)"
            )
            parameters += before
        rows = self._database.rows(f"{_SHOWN} WHERE {condition} {_ORDER} LIMIT ?", (*parameters, limit + 1))
        return [_picture(row, "") for row in rows[:limit]], len(rows) > limit

    def message_ids(self) -> set[int]:
        """Messages with pictures, the last ones: only what is near of these matters, however many others are nearer."""
        rows = self._database.tuples(
            "SELECT DISTINCT message_id FROM message_pictures ORDER BY message_id DESC LIMIT ?", (_MOST,)
        )
        return {row[0] for row in rows}

    def like(
        self,
        text: str,
        nearest: Iterable[VectorHit],
        conversation_id: ConversationId | None,
        before: Cursor,
        limit: int,
    ) -> tuple[list[ShownPicture], bool]:
        """Pictures that have what a text looks for: those that have its words before those that mean something like it.

        Args:
            nearest: passages of messages, nearest first.
        """
        found = self._found(SearchQuery(text), nearest, (), conversation_id)
        return _page(found, before, limit)

    def shown_then(
        self,
        text: str,
        rest: str,
        periods: Sequence[tuple[float, float]],
        nearest: Iterable[VectorHit],
        conversation_id: ConversationId | None,
        before: Cursor,
        limit: int,
        *,
        sure: bool = True,
    ) -> tuple[list[ShownPicture], bool]:
        """Pictures of a time that a text names, those that have its other words, or all of them if none does; and those that have all
        of the text, whenever they were shown.

        Args:
            rest: the text without the time; empty: it says nothing else.
            periods: (first moment, last moment).
            sure: the text means the time; else those that have all of it come first.
        """
        then = self._found(SearchQuery(rest), nearest, periods, conversation_id) if rest else []
        if not then:
            then = [_picture(row, "") for row in self._rows(conversation_id, periods, None)]
        written = self._found(SearchQuery(text), (), (), conversation_id)
        both = [*then, *written] if sure else [*written, *then]
        once: dict[tuple[MessageId, PictureId], ShownPicture] = {}
        for one in both:
            once.setdefault((one.message_id, one.picture.id), one)
        return _page([*once.values()], before, limit)

    def _found(
        self,
        query: SearchQuery,
        nearest: Iterable[VectorHit],
        periods: Sequence[tuple[float, float]],
        conversation_id: ConversationId | None,
    ) -> list[ShownPicture]:
        """Of all times, if no periods are given."""
        similar = {hit.item_id: hit.similarity for hit in reversed(list(nearest)) if hit.similarity >= _SIMILAR}
        literal = self._literal(query)
        rows = self._rows(conversation_id, periods, {*literal, *similar})
        own = {
            (row["message_id"], row["id"])
            for row in rows
            if query.fits(f"{row['name']}\n{row['caption']}\n{row['text']}")
        }
        with_own = {message_id for message_id, _ in own}

        def rank(row: Row) -> float | None:
            """What stands in it before what stands in another picture, or was said; then the nearest. None: it has nothing of it."""
            message_id = row["message_id"]
            if (message_id, row["id"]) in own:
                return 0.0
            if query.fits(row["said"]) or (message_id in literal and message_id not in with_own):
                return 1.0
            return 3.0 - similar[message_id] if message_id in similar and message_id not in with_own else None

        ranked = [(place, row) for row in rows if (place := rank(row)) is not None]
        return [_picture(row, self._snippet(query, row)) for _, row in sorted(ranked, key=lambda one: one[0])]

    def _literal(self, query: SearchQuery) -> set[int]:
        """Messages with pictures that have what is looked for in what was said or in a picture, or a picture of such a name."""
        named = "SELECT message_id FROM message_pictures WHERE instr(lower(name), lower(?))"
        found = {row[0] for row in self._database.tuples(named, (query.literal,))} if query.literal else set()
        if query.expression is not None:
            found |= {
                row[0]
                for row in self._database.tuples(
                    "SELECT f.rowid FROM messages_fts f WHERE messages_fts MATCH ?"
                    " AND f.rowid IN (SELECT message_id FROM message_pictures) ORDER BY f.rowid DESC LIMIT ?",
                    (query.expression, _MOST),
                )
            }
        return found

    def _rows(
        self,
        conversation_id: ConversationId | None,
        periods: Sequence[tuple[float, float]],
        message_ids: Collection[int] | None,
    ) -> list[Row]:
        conditions, parameters = ["1"], list[object]()
        if conversation_id is not None:
            conditions.append("m.conversation_id = ?")
            parameters.append(conversation_id)
        if message_ids is not None:
            conditions.append("m.id IN (SELECT value FROM json_each(?))")
            parameters.append(msgspec.json.encode([*message_ids]).decode())
        if periods:
            conditions.append(f"({' OR '.join(['m.created_at BETWEEN ? AND ?'] * len(periods))})")
            parameters += [moment for period in periods for moment in period]
        return self._database.rows(f"{_SHOWN} WHERE {' AND '.join(conditions)} {_ORDER} LIMIT ?", (*parameters, _MOST))

    def _snippet(self, query: SearchQuery, row: Row) -> str:
        # Under a picture there is room for a few words: those that were looked for come first.
        return next(
            (query.snippet(row[where], before=0) for where in ("text", "caption") if query.spans(row[where])), ""
        )


def _page(found: Sequence[ShownPicture], before: Cursor, limit: int) -> tuple[list[ShownPicture], bool]:
    keys = [(one.message_id, one.picture.id) for one in found]
    first = keys.index(before) + 1 if before in keys else 0
    return list(found[first : first + limit]), len(found) > first + limit


def _picture(row: Row, found: str) -> ShownPicture:
    return ShownPicture(
        picture=picture_of(row),
        conversation_id=row["conversation_id"],
        conversation_title=row["title"],
        message_id=row["message_id"],
        shown_at=row["created_at"],
        said=row["said"][:_SAID],
        found=found,
    )
