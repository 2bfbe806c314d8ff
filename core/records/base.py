"""What all values share: their base, the ids, and what went wrong.

Ids are SQLite row ids; they stay the same for as long as what they name is there.
"""

from __future__ import annotations

from typing import NewType

import msgspec

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
MemoryId = NewType("MemoryId", int)
EntityId = NewType("EntityId", int)
ProposalId = NewType("ProposalId", int)
NeverTopicId = NewType("NeverTopicId", int)
HeldBackId = NewType("HeldBackId", int)
ProjectId = NewType("ProjectId", int)
ModelId = NewType("ModelId", str)
PersonaId = NewType("PersonaId", int)
DocumentId = NewType("DocumentId", int)
DocumentFolderId = NewType("DocumentFolderId", int)
PassageId = NewType("PassageId", int)


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all values: immutable, compared by content, encodable as JSON."""


class Problem(Record, frozen=True, kw_only=True):
    """What went wrong, in the user's words.

    Attributes:
        code: a stable name for the kind of failure (`core.errors`), the key for translations.
        what: what happened.
        safe: what was not lost.
        next_step: what the user can do.
        detail: technical text, folded away in the window. Never chat text.
        copied_at: when the copy was made that can be put in place of data that can't be opened; None: there is none.
    """

    code: str
    what: str
    safe: str = ""
    next_step: str = ""
    detail: str = ""
    copied_at: float | None = None
