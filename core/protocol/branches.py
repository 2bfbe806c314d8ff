"""The ways a conversation went: what was edited or written anew stays beside what is shown."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import Conversation, ConversationId, MessageId


class ShowBranch(Command, frozen=True, kw_only=True):
    """Show the branch that a message stands on, to its newest end. Answered with `Done`; without effect if it is shown already.

    Of the wordings of the message where the two branches part, memory holds what was learned from the one that is shown.
    """

    message_id: MessageId


class SplitBranch(Command, frozen=True, kw_only=True):
    """Make what leads to a message, and the message, a conversation of its own. Answered with `BranchSplit`."""

    message_id: MessageId


class BranchSplit(Reply, frozen=True, kw_only=True):
    """`conversation`: the new one. `ConversationAdded` comes before."""

    conversation: Conversation


class BranchShown(Event, frozen=True, kw_only=True):
    """Another branch of a conversation is shown: list its messages anew. Those before the place where the two part are as they were.

    Attributes:
        hidden: messages that were shown before, where no `MessagesRemoved` has told of them.
    """

    conversation_id: ConversationId
    hidden: tuple[MessageId, ...] = ()


Commands = ShowBranch | SplitBranch
Answers = BranchSplit | BranchShown
