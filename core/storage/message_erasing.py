"""Erasing messages for good: with them go the copies of their words in prompts, steps and memories."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import Message, MessageId, RecallKind
from core.storage import message_rows, steps
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.prompt_states import PromptStates


class MessageErasing:
    """Erases messages. Every method may raise StorageError or StorageFull: then nothing was changed.

    Their vectors go with the index notes written here. `Database.scrub` then clears the traces on disk.
    """

    def __init__(self, database: Database, prompts: PromptStates) -> None:
        self._database = database
        self._prompts = prompts

    def remove(self, message_ids: Sequence[MessageId]) -> None:
        """Remove messages for good. What follows one of them has to be among them."""
        with self._database.transaction():
            self._leave_prompts(message_ids)
            self._database.execute(
                "DELETE FROM messages WHERE id IN (SELECT value FROM json_each(?))",
                (msgspec.json.encode(list(message_ids)).decode(),),
            )
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, message_ids)

    def remove_turns(self, asked: Sequence[MessageId], replies: Sequence[MessageId]) -> None:
        """Remove messages of the user's with the replies to them. What follows them follows what was before them."""
        with self._database.transaction():
            gone = {*asked, *replies}
            rows = self._database.tuples(
                "SELECT id, parent_id FROM messages WHERE id IN (SELECT value FROM json_each(?))",
                (msgspec.json.encode(list(gone)).decode(),),
            )
            before: dict[int, MessageId | None] = dict(rows)

            def left(message_id: MessageId | None) -> MessageId | None:
                while message_id in gone:
                    message_id = before[message_id]
                return message_id

            self._database.execute_many(
                "UPDATE messages SET parent_id = ? WHERE parent_id = ? AND conversation_id ="
                " (SELECT conversation_id FROM messages WHERE id = ?)",
                [(left(MessageId(one)), one, one) for one in before],
            )
            self._begin_anew(asked)
            self.remove([*asked, *replies])

    def blank(self, reply_ids: Sequence[MessageId]) -> list[Message]:
        """Erase the words of replies. Their places stay, because others follow."""
        with self._database.transaction():
            self._leave_prompts(reply_ids)
            self._begin_anew(reply_ids)
            ids = (msgspec.json.encode(list(reply_ids)).decode(),)
            for table in ("recalls", "step_sources", "feedback"):
                self._database.execute(f"DELETE FROM {table} WHERE message_id IN (SELECT value FROM json_each(?))", ids)
            self._database.execute("DELETE FROM tool_calls WHERE reply_id IN (SELECT value FROM json_each(?))", ids)
            self._database.execute(
                "UPDATE messages SET text = '', reasoning = '', steps = NULL, stats = NULL, problem = NULL, cited = NULL,"
                " profile_lines = 0, rating = 0, status = 'stopped' WHERE id IN (SELECT value FROM json_each(?))",
                ids,
            )
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, reply_ids)
            return [message_rows.one(self._database, one) for one in reply_ids]

    def _begin_anew(self, message_ids: Sequence[MessageId]) -> None:
        """The prompts of these messages' conversations are made anew: what they begin with may rest on them."""
        self._database.execute(
            "UPDATE conversations SET head = NULL, persona_told = '', user_told = '' WHERE id IN"
            " (SELECT conversation_id FROM messages WHERE id IN (SELECT value FROM json_each(?)))",
            (msgspec.json.encode(list(message_ids)).decode(),),
        )

    def _leave_prompts(self, removed: Sequence[MessageId]) -> None:
        gone = "(SELECT value FROM json_each(:gone))"
        these: dict[str, object] = {"gone": msgspec.json.encode(list(removed)).decode()}
        # Verbatim copies elsewhere: in prompts that recalled these messages, and as evidence of memories.
        self._database.execute(
            f"UPDATE messages SET recall_note = '' WHERE id IN (SELECT asked_id FROM recalls WHERE message_id IN {gone})",
            these,
        )
        self._database.execute(f"UPDATE memories SET quote = '' WHERE source_message_id IN {gone}", these)
        steps.erase(self._database, f"message_id IN {gone}", these)
        self._prompts.drop_summaries(removed)
