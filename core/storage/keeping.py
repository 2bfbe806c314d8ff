"""Keeping a conversation that was to leave no trace."""

from __future__ import annotations

from core.records import Conversation, ConversationId, MessageId, Role
from core.storage.conversations import Conversations
from core.storage.database import Database


def keep(
    conversation_id: ConversationId, elsewhere: Conversations, here: Conversations, database: Database
) -> Conversation:
    """Store a conversation of another store, with all its branches, as a new one. It stays there, too.

    Args:
        database: that it is kept in from now on.

    Raises:
        NotFound: there is no such conversation.
        StorageError, StorageFull: nothing was written.
    """
    conversation = elsewhere.get(conversation_id)
    with database.transaction():
        kept = here.add(conversation.title, conversation.created_at)
        if conversation.titled_by_user:
            here.rename(kept.id, conversation.title, by_user=True)
        here.set_persona(kept.id, conversation.persona_id)
        here.set_documents(kept.id, conversation.documents)
        new: dict[MessageId | None, MessageId | None] = {None: None}
        shown = None
        for message, parent, is_shown in elsewhere.branches.tree(conversation_id):
            if here.branches.last_shown(kept.id) != new[parent]:
                here.branches.show(kept.id, new[parent])
            greets = parent is None and message.role is Role.ASSISTANT
            if greets:
                added = here.greet(kept.id, message.text, message.created_at)
            else:
                added = here.add_message(
                    kept.id,
                    message.role,
                    message.text,
                    message.created_at,
                    status=message.status,
                    model=message.model,
                )
            database.execute("UPDATE messages SET persona_id = ? WHERE id = ?", (message.persona_id, added.id))
            if message.role is Role.USER:
                here.pictures.show(added.id, elsewhere.pictures.files(message.id))
            new[message.id] = added.id
            shown = added.id if is_shown else shown
            if message.role is Role.ASSISTANT and not greets:
                here.write_reply(
                    added.id,
                    text=message.text,
                    reasoning=message.reasoning,
                    status=message.status,
                    stats=message.stats,
                    problem=message.problem,
                    model=message.model,
                )
                if (told := elsewhere.citations.of(message.id)) and (asked := new[parent]) is not None:
                    here.citations.tell(added.id, asked, told)
                    here.citations.cite(added.id, told, message.cited)
        here.branches.show(kept.id, shown)
        return here.get(kept.id)
