"""What a reply sets going: learning from what was said, and everything that waited until nobody waits."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from core.chat.background import BackgroundLearning
from core.chat.citing import MeaningCitations
from core.chat.compaction import BackgroundCompaction
from core.chat.probe import FunctionProbe
from core.chat.states import ConversationStates
from core.chat.titling import BackgroundTitles
from core.chat.turn import Turn
from core.engine import Publish
from core.errors import NotFound
from core.indexing import Indexing
from core.memory.recall.feedback import FeedbackLearner, lines_used
from core.protocol import MessageChanged, RankingChanged
from core.records import Message, MessageStatus, RecalledItem
from core.resting import ModelRest
from core.speed_probe import SpeedProbe
from core.storage.conversations import Conversations
from core.worker import Worker


class AfterTurn:
    """To be called on the model worker when a reply has ended, however it did."""

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        feedback: FeedbackLearner,
        learning: BackgroundLearning,
        rest: ModelRest,
        states: ConversationStates,
        compaction: BackgroundCompaction,
        titles: BackgroundTitles,
        indexing: Indexing,
        probe: FunctionProbe,
        speed: SpeedProbe,
        citing: MeaningCitations,
        publish: Publish,
    ) -> None:
        self._citing = citing
        self._storage = storage
        self._conversations = conversations
        self._feedback = feedback
        self._learning = learning
        self._rest = rest
        self._states = states
        self._compaction = compaction
        self._titles = titles
        self._indexing = indexing
        self._probe = probe
        self._speed = speed
        self._publish = publish

    def __call__(self, turn: Turn, reply: Message) -> None:
        self._citing.after_turn(turn, reply)
        if reply.status in {MessageStatus.COMPLETE, MessageStatus.STOPPED}:
            self._learning.add(turn.user, reply)
            self._storage.post(lambda: self._see_what_it_used(turn, reply))
        self._rest.used()
        self._states.after_turn()
        self._compaction.after_turn(turn.conversation_id)
        self._titles.resume()
        self._indexing.kick()
        self._probe.kick()
        self._speed.kick()

    def _see_what_it_used(self, turn: Turn, reply: Message) -> None:
        recalled = self._conversations.recalled(reply.id)
        self._follow_use(turn, reply, recalled)
        with suppress(NotFound):  # deleted meanwhile
            self._name_profile(turn, reply, recalled)

    def _follow_use(self, turn: Turn, reply: Message, recalled: Sequence[RecalledItem]) -> None:
        """What an answer used was worth recalling."""
        if self._conversations.learns(turn.conversation_id) and self._feedback.answered(
            reply.id, turn.user.text, reply.text, recalled
        ):
            self._publish(RankingChanged())

    def _name_profile(self, turn: Turn, reply: Message, recalled: Sequence[RecalledItem]) -> None:
        """An answer that rests on the profile says so."""
        head = self._conversations.prompts.head(turn.conversation_id)
        texts = [item.text for item in recalled]
        lines = 0 if head is None else lines_used(reply.text, head.user, turn.user.text, texts)
        if lines:
            self._conversations.set_profile_lines(reply.id, lines)
            self._publish(MessageChanged(message=self._conversations.message_as_shown(reply.id)))
