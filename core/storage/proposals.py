"""Facts that wait for the user's word, and what the user never wants learned."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    ConversationId,
    MemoryId,
    MemoryKind,
    MessageId,
    NeverTopic,
    NeverTopicId,
    ProjectId,
    Proposal,
    ProposalId,
)
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.sqlite import Row
from core.storage.words import text_key

_SELECT = """
    SELECT p.*, coalesce(m.created_at, p.proposed_at) AS said_at, c.id AS conversation_id,
        coalesce(c.title, '') AS conversation_title
    FROM proposals p
    LEFT JOIN messages m ON m.id = p.message_id AND m.shown
    LEFT JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL
    WHERE (c.id IS NOT NULL OR p.client_name <> '')
"""

_ids = msgspec.json.Decoder(tuple[MemoryId, ...])


class Proposals:
    """Queries about proposals. Times passed in are Unix seconds.

    A proposal goes with the message it rests on, and is not there while that isn't shown; one of another program's rests on none. Every method
    may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database, memories: Memories) -> None:
        self._database = database
        self._memories = memories

    def add(
        self,
        kind: MemoryKind,
        text: str,
        *,
        quote: str,
        message_id: MessageId,
        replaces: Sequence[MemoryId],
        now: float,
    ) -> bool:
        """Keep a fact until the user has decided; False if it waits already."""
        key = text_key(text)
        waiting = self._database.row(
            "SELECT p.id, m.shown FROM proposals p LEFT JOIN messages m ON m.id = p.message_id WHERE p.text_key = ?",
            (key,),
        )
        if waiting is not None:
            if waiting["shown"]:
                return False
            # It is said on the branch that is shown, too; or the user says themselves what a program has proposed.
            self.remove(waiting["id"])
        self._database.execute(
            "INSERT INTO proposals (proposed_at, kind, text, text_key, quote, message_id, replaces)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (now, kind, text, key, quote, message_id, msgspec.json.encode(tuple(replaces)).decode()),
        )
        return True

    def add_from(
        self, client_name: str, kind: MemoryKind, text: str, *, project_id: ProjectId | None, now: float
    ) -> bool:
        """Keep what another program proposes until the user has decided; False if it waits already."""
        key = text_key(text)
        if self._database.row("SELECT 1 FROM proposals WHERE text_key = ?", (key,)) is not None:
            return False
        self._database.execute(
            "INSERT INTO proposals (proposed_at, kind, text, text_key, quote, replaces, client_name, project_id)"
            " VALUES (?, ?, ?, ?, '', '[]', ?, ?)",
            (now, kind, text, key, client_name, project_id),
        )
        return True

    def count_from(self, client_name: str) -> int:
        """How many of a program's proposals wait."""
        return int(self._database.value("SELECT count(*) FROM proposals WHERE client_name = ?", (client_name,)))

    def all(self, limit: int) -> list[Proposal]:
        """The newest first."""
        return [self._proposal(row) for row in self._database.rows(f"{_SELECT} ORDER BY p.id DESC LIMIT ?", (limit,))]

    def texts_from(self, conversation_id: ConversationId, first: MessageId) -> list[str]:
        """What waits and rests on this message of a conversation, or on a later one."""
        return [
            row["text"]
            for row in self._database.rows(
                "SELECT p.text FROM proposals p JOIN messages m ON m.id = p.message_id"
                " WHERE m.conversation_id = ? AND m.id >= ?",
                (conversation_id, first),
            )
        ]

    def count(self) -> int:
        """What waits for the user's word: proposals, and memories that were worded anew on two devices."""
        return int(
            self._database.value(f"SELECT (SELECT count(*) FROM ({_SELECT})) + (SELECT count(*) FROM open_conflicts)")
        )

    def get(self, proposal_id: ProposalId) -> Proposal:
        """One of them.

        Raises:
            NotFound: it was decided on, or its message is gone.
        """
        row = self._database.row(f"{_SELECT} AND p.id = ?", (proposal_id,))
        if row is None:
            raise NotFound("This proposal has been decided on, or its message is gone.")
        return self._proposal(row)

    def remove(self, proposal_id: ProposalId) -> None:
        """It was decided on."""
        self._database.execute("DELETE FROM proposals WHERE id = ?", (proposal_id,))

    def never(self, text: str, now: float) -> None:
        """Nothing about this is to be learned."""
        self._database.execute(
            "INSERT INTO never_learned (text, text_key, added_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (text, text_key(text), now),
        )

    def topics(self) -> list[NeverTopic]:
        """What the user never wants learned, the newest first."""
        return [
            NeverTopic(id=NeverTopicId(row["id"]), text=row["text"], added_at=row["added_at"])
            for row in self._database.rows("SELECT * FROM never_learned ORDER BY id DESC")
        ]

    def allow(self, topic_id: NeverTopicId) -> None:
        """It may be learned about again."""
        self._database.execute("DELETE FROM never_learned WHERE id = ?", (topic_id,))

    def _proposal(self, row: Row) -> Proposal:
        replaced = _ids.decode(row["replaces"])
        holding = self._memories.several(replaced) if replaced else []
        return Proposal(
            id=ProposalId(row["id"]),
            kind=MemoryKind(row["kind"]),
            text=row["text"],
            quote=row["quote"],
            proposed_at=row["proposed_at"],
            said_at=row["said_at"],
            message_id=row["message_id"],
            conversation_id=row["conversation_id"],
            conversation_title=row["conversation_title"],
            client_name=row["client_name"],
            project_id=row["project_id"],
            replaces=tuple(memory for memory in holding if memory.valid_until is None),
        )
