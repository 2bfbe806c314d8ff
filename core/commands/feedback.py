"""Commands about feedback and the ranking that learns from it."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest, NotFound
from core.memory.recall.feedback import FeedbackLearner
from core.protocol import Reply
from core.storage.conversations import Conversations


class FeedbackCommands:
    """Takes the user's ratings; shows and resets the weights."""

    def __init__(
        self, *, answers: Answers, send: Send, conversations: Conversations, feedback: FeedbackLearner
    ) -> None:
        self._answers = answers
        self._send = send
        self._conversations = conversations
        self._feedback = feedback

    def handlers(self) -> Handlers:
        return {
            protocol.RateReply: self._rate_reply,
            protocol.RateRecalled: self._rate_recalled,
            protocol.ShowRanking: self._show_ranking,
            protocol.ResetRanking: self._reset_ranking,
        }

    def _rate_reply(self, command: protocol.RateReply) -> None:
        _check(command.rating)

        def work() -> Reply:
            items = self._conversations.recalled(command.message_id)
            self._feedback.rate_reply(command.message_id, command.rating, items)
            self._send(protocol.MessageChanged(message=self._conversations.message_as_shown(command.message_id)))
            if items:
                self._send(protocol.RankingChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _rate_recalled(self, command: protocol.RateRecalled) -> None:
        _check(command.rating)

        def work() -> Reply:
            items = self._conversations.recalled(command.message_id)
            if not 0 <= command.position < len(items):
                raise NotFound("What was recalled here was deleted meanwhile.")
            self._feedback.rate_item(command.message_id, items[command.position], command.rating, items)
            self._send(
                protocol.RecallRated(message_id=command.message_id, position=command.position, rating=command.rating)
            )
            self._send(protocol.RankingChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _show_ranking(self, command: protocol.ShowRanking) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.RankingShown(request_id=command.request_id, kinds=self._feedback.rankings()),
        )

    def _reset_ranking(self, command: protocol.ResetRanking) -> None:
        def work() -> Reply:
            self._feedback.reset()
            self._send(protocol.RankingChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)


def _check(rating: int) -> None:
    if rating not in {-1, 0, 1}:
        raise InvalidRequest(f"A rating is 1, -1 or 0, not {rating}.", safe="Nothing was changed.")
