"""What recall found for a turn, and how it ranks."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import ConversationId, MemoryId, MessageId, Record
from core.records.messages import Role
from core.records.pictures import Picture


class RecallKind(StrEnum):
    MEMORY = "memory"
    MESSAGE = "message"


class RecalledItem(Record, frozen=True, kw_only=True):
    """One thing recall found for a turn.

    Attributes:
        text: what the model was given (for a message: the passage that matched).
        said_at: when it was said or learned, Unix seconds.
        message_id, conversation_id: where to jump; None once that message is deleted.
        conversation_title: title of that conversation when it still exists.
        score: the linear score it was ranked by: the sum of each feature times its weight.
        features: named feature values the score is made of.
        weights: the weight of each of these features, as it was then.
        rating: the user's word on it for this reply: 1 helpful, -1 not relevant, 0 none.
        since, until: of a memory, when it held, Unix seconds, where that was told beside it because the past was asked for; None: it
            wasn't told, or it has no end.
        pictures: of a message, what was shown with it.
        in_picture: of a message, `text` stands in one of its pictures; it isn't what was said.
        beside: told with it: of words in a picture, what was said about it; of what was said, words in the pictures.
    """

    kind: RecallKind
    text: str
    said_at: float
    role: Role = Role.USER
    memory_id: MemoryId | None = None
    message_id: MessageId | None = None
    conversation_id: ConversationId | None = None
    conversation_title: str = ""
    score: float = 0.0
    features: dict[str, float] = {}
    weights: dict[str, float] = {}
    rating: int = 0
    since: float | None = None
    until: float | None = None
    pictures: tuple[Picture, ...] = ()
    in_picture: bool = False
    beside: str = ""


class QuestionKind(StrEnum):
    """Kinds of question that recall ranks differently."""

    FACT = "fact"
    PREFERENCE = "preference"
    WHEN = "when"
    LIST = "list"
    SMALL_TALK = "small_talk"


class FeatureWeight(Record, frozen=True, kw_only=True):
    """The weight of one feature of the ranking, and what it was before any feedback."""

    name: str
    weight: float
    default: float


class KindRanking(Record, frozen=True, kw_only=True):
    """How one kind of question is ranked.

    Attributes:
        feedback: how many signs of feedback moved these weights.
    """

    kind: QuestionKind
    weights: tuple[FeatureWeight, ...]
    feedback: int = 0
