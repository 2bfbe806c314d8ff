"""Answering commands: each exactly once, whatever happens to the job that does the work."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from core.errors import InternalError, InvalidRequest, RememoraError
from core.protocol import Command, Event, Failed, Reply
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

# Writes a reply or an event to whoever listens; callable from any thread.
Send = Callable[[Reply | Event], None]

# What to do with each type of command. Each answers its command itself, or raises RememoraError.
Handlers = dict[type[Command], Callable[[Any], None]]

R = TypeVar("R", bound=Reply | None)


class Answers:
    """Turns what a job returns or raises into the one reply to its command."""

    def __init__(self, send: Send, storage: Worker) -> None:
        self._send = send
        self._storage = storage

    def on_storage(self, command: Command, work: Callable[[], Reply | None]) -> None:
        """Run a job on the storage worker and answer with what it returns."""
        self.when_done(command, self._storage.submit(work))

    def when_done(self, command: Command, future: Future[R]) -> None:
        """Answer with what the job returns, or why it failed. None: the job has answered."""

        def reply(done: Future[R]) -> None:
            if done.cancelled() or isinstance(done.exception(), CancelledError):
                self.fail(command, InvalidRequest("The core is closing.", safe="Nothing was changed."))
            elif (error := done.exception()) is None:
                if (result := done.result()) is not None:
                    self._send(result)
            elif isinstance(error, RememoraError):
                self.fail(command, error)
            else:
                log.error("%s failed", type(command).__name__, exc_info=error)
                self.fail(command, InternalError(error))

        future.add_done_callback(reply)

    def fail(self, command: Command, error: RememoraError) -> None:
        self._send(Failed(request_id=command.request_id, problem=error.problem))
