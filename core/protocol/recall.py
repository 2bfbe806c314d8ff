"""What recall brought for a reply, the user's word on it, and the ranking that learns from that."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import KindRanking, MessageId, RecalledItem


class ShowRecall(Command, frozen=True, kw_only=True):
    """What recall put into the prompt for a reply. Answered with `RecallShown`."""

    message_id: MessageId


class RateReply(Command, frozen=True, kw_only=True):
    """The user's thumb on an answer: 1, -1, or 0 to take it back. Feedback on all that recall brought for it."""

    message_id: MessageId
    rating: int


class RateRecalled(Command, frozen=True, kw_only=True):
    """ "Helpful" (1), "not relevant" (-1), or 0 to take it back, on one item that recall brought for a reply.

    Attributes:
        message_id: of the reply.
        position: of the item in `RecallShown`.
    """

    message_id: MessageId
    position: int
    rating: int


class ShowRanking(Command, frozen=True, kw_only=True):
    """The weights in force. Answered with `RankingShown`."""


class ResetRanking(Command, frozen=True, kw_only=True):
    """Back to the default weights: of all kinds of question, and of every memory."""


class RecallShown(Reply, frozen=True, kw_only=True):
    message_id: MessageId
    items: tuple[RecalledItem, ...]


class RankingShown(Reply, frozen=True, kw_only=True):
    kinds: tuple[KindRanking, ...]


class RankingChanged(Event, frozen=True, kw_only=True):
    """Feedback moved the weights of the ranking, or they were reset; show them again."""


class RecallRated(Event, frozen=True, kw_only=True):
    """The user rated an item that recall brought for a reply. See `RateRecalled`."""

    message_id: MessageId
    position: int
    rating: int


Commands = ShowRecall | RateReply | RateRecalled | ShowRanking | ResetRanking
Answers = RecallShown | RankingShown | RankingChanged | RecallRated
