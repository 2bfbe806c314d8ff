"""What a search is narrowed to, and where in a conversation something was found."""

from __future__ import annotations

from core.records.base import MessageId, ProjectId, Record
from core.records.messages import Role


class SearchFilter(Record, frozen=True, kw_only=True):
    """Which messages a search looks at; a new way to narrow it is a field here, and a condition in `core.storage.conversation_search`.

    Attributes:
        since, until: said in this time, Unix seconds, `until` not included.
        role: who said it. A title was said by nobody.
        project_id: in a conversation of this project.
    """

    since: float | None = None
    until: float | None = None
    role: Role | None = None
    project_id: ProjectId | None = None


EVERYTHING = SearchFilter()


class FoundMessage(Record, frozen=True, kw_only=True):
    """A message of a conversation that has what was looked for.

    Attributes:
        places: how often it has it.
    """

    message_id: MessageId
    places: int


class FoundWord(Record, frozen=True, kw_only=True):
    """What was found, as it is written somewhere in the conversation.

    Attributes:
        anywhere: it counts within words too, because the script has no spaces, or because it is no word.
    """

    text: str
    anywhere: bool = False
