"""Commands about tools: what may be used, and the calls that were made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core import protocol
from core.commands.answers import Answers, Handlers
from core.errors import InvalidRequest
from core.protocol import Command, Reply
from core.records import ToolServerState
from core.storage.conversations import Conversations
from core.tools.calling import Calling
from core.tools.registry import Registry
from core.worker import Worker


class ToolCallCommands:
    """Calls of the conversations of one store: shown, answered, cancelled, taken back.

    Args:
        worker: where a tool may take its time, and nobody else waits.
    """

    def __init__(self, *, answers: Answers, worker: Worker, conversations: Conversations, calling: Calling) -> None:
        self._answers = answers
        self._worker = worker
        self._conversations = conversations
        self._calling = calling

    def handlers(self) -> Handlers:
        return {
            protocol.ListToolCalls: self._list,
            protocol.AnswerToolCall: self._answer,
            protocol.CancelToolCall: self._cancel,
            protocol.UndoToolCall: self._undo,
        }

    def _list(self, command: protocol.ListToolCalls) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ToolCallsListed(
                request_id=command.request_id,
                calls=tuple(self._conversations.calls.of(command.conversation_id, command.reply_ids)),
            ),
        )

    def _answer(self, command: protocol.AnswerToolCall) -> None:
        self._do(command, lambda: self._calling.answer(command.call_id, command.answer, command.arguments))

    def _cancel(self, command: protocol.CancelToolCall) -> None:
        self._do(command, lambda: self._calling.cancel(command.call_id))

    def _undo(self, command: protocol.UndoToolCall) -> None:
        self._do(command, lambda: self._calling.undo(command.call_id))

    def _do(self, command: Command, work: Callable[[], None]) -> None:
        def done() -> Reply:
            work()
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(done))


class ToolCommands:
    """Which tools there are, and whether they may be used.

    Args:
        servers: how those are that have tools.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        worker: Worker,
        registry: Registry,
        calling: Calling,
        servers: Callable[[], Sequence[ToolServerState]],
    ) -> None:
        self._answers = answers
        self._worker = worker
        self._registry = registry
        self._calling = calling
        self._servers = servers

    def handlers(self) -> Handlers:
        return {protocol.ListTools: self._list, protocol.SetToolPermission: self._set_permission}

    def _list(self, command: protocol.ListTools) -> None:
        def listed() -> Reply:
            return protocol.ToolsListed(
                request_id=command.request_id, tools=tuple(self._registry.tools()), servers=tuple(self._servers())
            )

        self._answers.when_done(command, self._worker.submit(listed))

    def _set_permission(self, command: protocol.SetToolPermission) -> None:
        def work() -> Reply:
            found = self._registry.find(command.tool)
            if found is None:
                raise InvalidRequest("There is no such tool any more.", safe="Nothing was changed.")
            self._calling.set_permission(found.tool, command.permission)
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(work))
