"""Conversations as they go out to files: with all that is known of each message, read a part at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

import msgspec

from core.records import (
    ConversationId,
    ExportedCitation,
    ExportedConversation,
    ExportedMemory,
    ExportedMessage,
    ExportedPicture,
    ExportedRecall,
    ImportOrigin,
    MemoryKind,
    MemoryScope,
    MemorySource,
    Message,
    MessageId,
    Picture,
    RecallKind,
    Role,
)
from core.storage import message_rows
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.personas import Personas
from core.storage.projects import kept_within, said_within
from core.storage.sqlite import Row

# Recalls that may be shown, and those that came with an imported conversation and have no origin here. What isn't shown in its
# conversation belongs to the tree.
_RECALLS = """
    SELECT r.*, o.conversation_id AS said_in, c.title AS said_in_title
    FROM recalls r
    JOIN messages m ON m.id = r.reply_id
    LEFT JOIN memories x ON x.id = r.memory_id
    LEFT JOIN messages o ON o.id = coalesce(r.message_id, x.source_message_id)
    LEFT JOIN conversations c ON c.id = o.conversation_id AND c.deleted_at IS NULL
    WHERE m.conversation_id = :conversation AND m.id BETWEEN :first AND :last
    AND CASE WHEN r.memory_id IS NULL AND r.message_id IS NULL THEN 1
        WHEN r.kind = 'memory' THEN x.deleted_at IS NULL AND {kept}
        ELSE c.id IS NOT NULL AND NOT o.muted AND (:tree OR o.shown) AND {said} END
    ORDER BY r.reply_id, r.position
"""

_numbers = msgspec.json.Decoder(dict[str, float])


class ExportedConversations:
    """Reads conversations for files. Every method may raise StorageError, and NotFound for one that isn't there."""

    def __init__(self, database: Database, conversations: Conversations, personas: Personas) -> None:
        self._database = database
        self._conversations = conversations
        self._personas = personas

    def ids(self) -> list[ConversationId]:
        """Every conversation, the oldest first."""
        return [
            ConversationId(row["id"])
            for row in self._database.rows(
                "SELECT id FROM conversations WHERE deleted_at IS NULL ORDER BY created_at, id"
            )
        ]

    def count(self, conversation_ids: Sequence[ConversationId], *, tree: bool = False) -> int:
        """How many messages `messages` has of these."""
        return sum(
            self._database.value(
                "SELECT count(*) FROM messages WHERE conversation_id = ? AND (? OR shown)", (one, tree)
            )
            for one in conversation_ids
        )

    def conversation(self, conversation_id: ConversationId) -> ExportedConversation:
        """What is known of one as a whole."""
        conversation = self._conversations.get(conversation_id)
        foreign = self._foreign(conversation_id)
        persona = self._personas.find(conversation.persona_id)
        project = self._conversations.projects.of(conversation_id)
        return ExportedConversation(
            id=self.key(conversation_id),
            title=conversation.title,
            titled_by_user=conversation.titled_by_user,
            created_at=conversation.created_at,
            updated_at=conversation.updated_at,
            functions=conversation.functions,
            learns=conversation.learns,
            imported_from="" if foreign is None else foreign["origin"],
            imported_id="" if foreign is None else foreign["foreign_id"],
            pinned=conversation.pinned,
            archived_at=conversation.archived_at,
            persona="" if persona is None else persona.name,
            project="" if project is None else project.name,
            project_scope=MemoryScope.KEEPS if project is None else project.scope,
        )

    def key(self, conversation_id: ConversationId) -> str:
        """What a conversation is known by in files: it stays the same wherever it is imported."""
        row = self._database.row(
            "SELECT foreign_id FROM imported_conversations WHERE conversation_id = ? AND origin = ?",
            (conversation_id, ImportOrigin.REMEMORA),
        )
        return own_key(self._database, conversation_id) if row is None else str(row["foreign_id"])

    def messages(
        self, conversation_id: ConversationId, after: int, limit: int, *, tree: bool = False
    ) -> list[ExportedMessage]:
        """The next messages after one, oldest first; from the first on after 0.

        Args:
            tree: those of every branch, in place of those that are shown.
        """
        self._conversations.get(conversation_id)
        rows = self._database.rows(
            f"SELECT {message_rows.BARE}, m.muted, m.shown FROM messages m"
            " WHERE m.conversation_id = ? AND m.id > ? AND (? OR m.shown) ORDER BY m.id LIMIT ?",
            (conversation_id, after, tree, limit),
        )
        return list(self._exported(conversation_id, rows, tree=tree)) if rows else []

    def with_contents(self, message: ExportedMessage, message_id: MessageId) -> ExportedMessage:
        """A message with the contents of its pictures, which may be many megabytes."""
        files = self._conversations.pictures.files(message_id)
        return msgspec.structs.replace(
            message, pictures=tuple(_picture(one.picture, one.text, one.data) for one in files)
        )

    def with_thumbnails(self, messages: Sequence[ExportedMessage]) -> list[ExportedMessage]:
        """Messages with their pictures made small, without what was read in them."""
        small = self._conversations.pictures.thumbnails([one.id for one in messages if one.pictures])
        return [
            msgspec.structs.replace(
                one,
                pictures=tuple(
                    ExportedPicture(name=picture.name, media_type="image/webp", data=data)
                    for picture, data in zip(one.pictures, small.get(MessageId(one.id), ()), strict=False)
                ),
            )
            for one in messages
        ]

    def some(self, conversation_id: ConversationId, message_ids: Sequence[MessageId]) -> list[ExportedMessage]:
        """These messages of a conversation, oldest first."""
        marks = ", ".join("?" * len(message_ids))
        rows = self._database.rows(
            f"SELECT {message_rows.BARE}, m.muted, m.shown FROM messages m"
            f" WHERE m.conversation_id = ? AND m.id IN ({marks}) ORDER BY m.id",
            (conversation_id, *message_ids),
        )
        return list(self._exported(conversation_id, rows, tree=False)) if rows else []

    # --- inside ---

    def _foreign(self, conversation_id: ConversationId) -> Row | None:
        return self._database.row(
            "SELECT origin, foreign_id FROM imported_conversations WHERE conversation_id = ? AND origin != ?",
            (conversation_id, ImportOrigin.REMEMORA),
        )

    def _exported(
        self, conversation_id: ConversationId, rows: Sequence[Row], *, tree: bool
    ) -> Iterator[ExportedMessage]:
        first, last = rows[0]["id"], rows[-1]["id"]
        recalled = self._recalled(conversation_id, first, last, tree=tree)
        learned = self._learned(conversation_id, first, last)
        citations = self._citations(conversation_id, first, last)
        pictures = self._conversations.pictures.words([row["id"] for row in rows if row["role"] == Role.USER])
        names = {persona.id: persona.name for persona in self._personas.all()}
        for row in rows:
            message = message_rows.message(row)
            yield _of(
                message,
                parent=row["parent_id"],
                shown=bool(row["shown"]),
                persona="" if message.persona_id is None else names.get(message.persona_id, ""),
                muted=bool(row["muted"]),
                recalled=tuple(recalled.get(message.id, ())),
                learned=tuple(learned.get(message.id, ())),
                citations=tuple(citations.get(message.id, ())),
                pictures=tuple(_picture(one.picture, one.text) for one in pictures.get(message.id, ())),
            )

    def _recalled(
        self, conversation_id: ConversationId, first: int, last: int, *, tree: bool
    ) -> dict[int, list[ExportedRecall]]:
        found: dict[int, list[ExportedRecall]] = {}
        keys: dict[int, str] = {}
        reach = self._conversations.projects.reach(conversation_id)
        query = _RECALLS.format(kept=kept_within(reach), said=said_within(reach, "o.conversation_id"))
        those = {"conversation": conversation_id, "first": first, "last": last, "tree": tree}
        for row in self._database.rows(query, those):
            said_in = row["said_in"] if row["said_in_title"] is not None else None
            if said_in is not None and said_in not in keys:
                keys[said_in] = self.key(ConversationId(said_in))
            found.setdefault(row["reply_id"], []).append(
                ExportedRecall(
                    kind=RecallKind(row["kind"]),
                    # What stands in a picture isn't called what was said.
                    text=" ".join(filter(None, (row["text"], row["beside"]))),
                    said_at=row["said_at"],
                    role=Role(row["role"]),
                    score=row["score"],
                    features=_numbers.decode(row["features"]),
                    weights=_numbers.decode(row["weights"]),
                    rating=row["rating"],
                    conversation="" if said_in is None else keys[said_in],
                    conversation_title=row["said_in_title"] or "",
                )
            )
        return found

    def _citations(self, conversation_id: ConversationId, first: int, last: int) -> dict[int, list[ExportedCitation]]:
        found: dict[int, list[ExportedCitation]] = {}
        for row in self._database.rows(
            "SELECT t.*, d.deleted_at FROM messages m JOIN citations t ON t.reply_id = m.id"
            " LEFT JOIN documents d ON d.id = t.document_id WHERE m.conversation_id = ? AND m.id BETWEEN ? AND ?"
            " ORDER BY t.reply_id, t.number",
            (conversation_id, first, last),
        ):
            found.setdefault(row["reply_id"], []).append(
                ExportedCitation(
                    number=row["number"],
                    title=row["title"],
                    page=row["page"],
                    page_label=row["page_label"],
                    quote=row["quote"] if row["deleted_at"] is None else "",
                )
            )
        return found

    def _learned(self, conversation_id: ConversationId, first: int, last: int) -> dict[int, list[ExportedMemory]]:
        found: dict[int, list[ExportedMemory]] = {}
        for row in self._database.rows(
            "SELECT x.* FROM messages m JOIN memories x ON x.source_message_id = m.id"
            " WHERE m.conversation_id = ? AND m.id BETWEEN ? AND ?"
            " AND (x.deleted_at IS NULL OR NOT m.shown AND x.deleted_at = x.withdrawn_at) ORDER BY x.id",
            (conversation_id, first, last),
        ):
            found.setdefault(row["source_message_id"], []).append(
                ExportedMemory(
                    text=row["text"],
                    kind=MemoryKind(row["kind"]),
                    quote=row["quote"],
                    source=MemorySource(row["source"]),
                    learned_at=row["learned_at"],
                    valid_from=row["valid_from"],
                    valid_until=row["valid_until"],
                    pinned=bool(row["pinned"]),
                )
            )
        return found


def own_key(database: Database, conversation_id: ConversationId) -> str:
    """The key of a conversation that began here: its id, with what no other conversation of that id has."""
    created_at = database.value("SELECT created_at FROM conversations WHERE id = ?", (conversation_id,))
    digest = hashlib.blake2b(f"{conversation_id} {created_at!r}".encode(), digest_size=8).hexdigest()
    return f"{conversation_id}-{digest}"


def _picture(picture: Picture, text: str, data: bytes = b"") -> ExportedPicture:
    return ExportedPicture(
        name=picture.name, media_type=picture.media_type, data=data, text=text, caption=picture.caption
    )


def _of(
    message: Message,
    *,
    parent: int | None,
    shown: bool,
    persona: str,
    muted: bool,
    recalled: tuple[ExportedRecall, ...],
    learned: tuple[ExportedMemory, ...],
    citations: tuple[ExportedCitation, ...],
    pictures: tuple[ExportedPicture, ...],
) -> ExportedMessage:
    return ExportedMessage(
        id=message.id,
        parent=parent,
        shown=shown,
        role=message.role,
        text=message.text,
        reasoning=message.reasoning,
        status=message.status,
        created_at=message.created_at,
        model=message.model,
        persona=persona,
        stats=message.stats,
        problem=message.problem,
        steps=message.steps,
        rating=message.rating,
        profile_lines=message.profile_lines,
        muted=muted,
        recalled=recalled,
        learned=learned,
        cited=message.cited,
        citations=citations,
        pictures=pictures,
    )
