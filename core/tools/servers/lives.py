"""The lives of all servers, in an event loop with a thread of its own. Imported with the first server: asyncio isn't used elsewhere."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable
from typing import Any

from core.errors import InternalError
from core.records import ToolServer, ToolServerId, ToolServerPhase
from core.tools.base import CallContext, ToolFailed
from core.tools.servers.life import Life
from core.tools.servers.log import ServerLog
from core.tools.servers.standing import Standing
from core.tools.servers.times import Times

log = logging.getLogger(__name__)

# How long all servers together may take to end, before they are ended.
_END_S = 6.0

# How soon a call that is to stop is left.
_LOOK_S = 0.05


class Lives:
    """Begins and ends lives, one at a time for each server. Callable from any thread.

    Args:
        stands: told, in the loop's thread, when it is otherwise with a server.
    """

    def __init__(self, times: Times, stands: Callable[[ToolServerId, Standing], None]) -> None:
        self._times = times
        self._stands = stands
        self._lives: dict[ToolServerId, Life] = {}
        self._doing: dict[ToolServerId, asyncio.Task[None]] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="rememora-tool-servers", daemon=True)
        self._thread.start()

    def begin(self, server: ToolServer, server_log: ServerLog) -> None:
        """Begin a server's life, once an earlier one has ended."""
        self._loop.call_soon_threadsafe(self._replace, server.id, (server, server_log))

    def end(self, server_id: ToolServerId) -> None:
        self._loop.call_soon_threadsafe(self._replace, server_id, None)

    def close(self) -> None:
        """End them all, and wait for that. Nothing is called any more."""
        self._loop.call_soon_threadsafe(self._end_all)
        self._thread.join()

    def call(self, server_id: ToolServerId, tool: str, arguments: dict[str, Any], context: CallContext) -> str:
        """Make a call, and wait for its result.

        Raises:
            ToolFailed: see `Connection.call`; or it was stopped.
        """
        if not self._loop.is_running():
            raise ToolFailed("The server of this tool isn't running.")
        future = asyncio.run_coroutine_threadsafe(self._call(server_id, tool, arguments, context.timeout), self._loop)
        while not future.done():
            concurrent.futures.wait([future], timeout=_LOOK_S)
            if context.stop.is_set():
                future.cancel()  # the server is told
        if future.cancelled():
            raise ToolFailed("The call was stopped.")
        return future.result()

    async def _call(self, server_id: ToolServerId, tool: str, arguments: dict[str, Any], timeout: float) -> str:
        life = self._lives.get(server_id)
        if life is None:
            raise ToolFailed("The server of this tool isn't running.")
        return await life.call(tool, arguments, timeout)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.get_loop().run_forever()
            # What is still at work now is cancelled by the runner.

    def _end_all(self) -> None:
        for life in self._lives.values():
            life.stop()

        async def ended() -> None:
            if self._doing:
                await asyncio.wait(self._doing.values(), timeout=_END_S)
            self._loop.stop()

        self._ending = asyncio.ensure_future(ended(), loop=self._loop)

    def _replace(self, server_id: ToolServerId, wanted: tuple[ToolServer, ServerLog] | None) -> None:
        if (old := self._lives.pop(server_id, None)) is not None:
            old.stop()
        before = self._doing.get(server_id)
        life: Life | None = None
        if wanted is not None:
            server, server_log = wanted

            def stands(standing: Standing) -> None:
                if self._lives.get(server_id) is life:
                    self._stands(server_id, standing)

            life = self._lives[server_id] = Life(server, server_log, self._times, stands)

        async def do() -> None:
            if before is not None:
                await asyncio.wait([before])
            if life is not None:
                await life.run()

        def done(task: asyncio.Task[None]) -> None:
            if self._doing.get(server_id) is task:
                del self._doing[server_id]
            if not task.cancelled() and (error := task.exception()) is not None:
                log.error("a tool server's life ended with a fault of ours", exc_info=error)
                if life is not None and self._lives.get(server_id) is life:
                    problem = InternalError(error).problem
                    self._stands(server_id, Standing(phase=ToolServerPhase.FAILED, problem=problem))

        self._doing[server_id] = self._loop.create_task(do())
        self._doing[server_id].add_done_callback(done)
