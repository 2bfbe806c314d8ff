"""The passages of documents that were put into the prompt for a reply, and what its sentences rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from core.records import Citation, CitedSentence, ConversationId, DocumentId, MessageId
from core.storage.database import Database
from core.storage.sqlite import Row


class StoredCitation(msgspec.Struct, frozen=True, kw_only=True):
    """A passage that was told, and what of it is quoted.

    Attributes:
        version: of the document's contents.
        told_start, told_end: what was told of the page, in characters.
    """

    citation: Citation
    version: int
    told_start: int
    told_end: int


class Citations:
    """Queries about them. Lives and works on the storage worker. Every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell(self, reply_id: MessageId, asked_id: MessageId, told: Sequence[StoredCitation]) -> None:
        """Keep what was put into the prompt for a reply, in place of anything before.

        Args:
            asked_id: the user message whose note holds the passages.
        """
        with self._database.transaction():
            self._replace(reply_id, asked_id, told)
            self._database.execute("UPDATE messages SET cited = NULL WHERE id = ?", (reply_id,))

    def cite(
        self, reply_id: MessageId, citations: Sequence[StoredCitation], sentences: Sequence[CitedSentence]
    ) -> None:
        """Keep what the sentences of a reply rest on. Without effect on a reply that is gone."""
        with self._database.transaction():
            row = self._database.row("SELECT asked_id FROM citations WHERE reply_id = ?", (reply_id,))
            if row is None:
                return
            self._replace(reply_id, row["asked_id"], citations)
            self._database.execute(
                "UPDATE messages SET cited = ? WHERE id = ?",
                (msgspec.json.encode(sentences).decode() if sentences else None, reply_id),
            )

    def of(self, reply_id: MessageId) -> list[StoredCitation]:
        """Those of a reply, by number."""
        rows = self._database.rows("SELECT * FROM citations WHERE reply_id = ? ORDER BY number", (reply_id,))
        return [_stored(row) for row in rows]

    def last_told(self, conversation_id: ConversationId, before: MessageId) -> float:
        """When the message came, before another one on the branch that is shown, to which something was told last; 0 if none was."""
        return float(
            self._database.value(
                "SELECT ifnull(max(m.created_at), 0) FROM messages m WHERE m.conversation_id = ? AND m.shown AND m.id < ?"
                " AND EXISTS (SELECT 1 FROM citations t WHERE t.asked_id = m.id)",
                (conversation_id, before),
            )
        )

    def copy(self, reply_id: MessageId, other_id: MessageId) -> None:
        """What was told for a reply was told for another one to the same message, too."""
        asked = self._database.row("SELECT asked_id FROM citations WHERE reply_id = ?", (reply_id,))
        if asked is not None:
            self.tell(other_id, asked["asked_id"], self.of(reply_id))

    def _replace(self, reply_id: MessageId, asked_id: MessageId, citations: Sequence[StoredCitation]) -> None:
        self._database.execute("DELETE FROM citations WHERE reply_id = ?", (reply_id,))
        self._database.execute_many(
            "INSERT INTO citations (reply_id, asked_id, number, document_id, version, title, page, page_label, told_start,"
            ' told_end, start, "end", quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
            [
                (
                    reply_id,
                    asked_id,
                    one.citation.number,
                    one.citation.document_id,
                    one.version,
                    one.citation.title,
                    one.citation.page,
                    one.citation.page_label,
                    one.told_start,
                    one.told_end,
                    one.citation.start,
                    one.citation.end,
                    one.citation.quote,
                )
                for one in citations
            ],
        )


def as_shown(stored: Sequence[StoredCitation], versions: Mapping[DocumentId, int]) -> list[Citation]:
    """Citations as they are to be shown now.

    Args:
        versions: of the contents that the documents have now; removed ones are left out.
    """
    shown = []
    for one in stored:
        document_id = one.citation.document_id
        if document_id is None:
            shown.append(one.citation)
        elif document_id not in versions:
            shown.append(msgspec.structs.replace(one.citation, document_id=None, quote=""))
        else:
            shown.append(msgspec.structs.replace(one.citation, outdated=versions[document_id] != one.version))
    return shown


def _stored(row: Row) -> StoredCitation:
    return StoredCitation(
        citation=Citation(
            number=row["number"],
            document_id=row["document_id"],
            title=row["title"],
            page=row["page"],
            page_label=row["page_label"],
            start=row["start"],
            end=row["end"],
            quote=row["quote"],
        ),
        version=row["version"],
        told_start=row["told_start"],
        told_end=row["told_end"],
    )
