"""The life of one server: it is started, kept running, started again when it dies, and ended."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from core.errors import ToolServerFailed
from core.records import ToolServer, ToolServerPhase
from core.tools.base import ToolFailed
from core.tools.servers.log import ServerLog
from core.tools.servers.standing import Standing
from core.tools.servers.times import Times

if TYPE_CHECKING:
    from core.tools.servers.connection import Connection
    from core.tools.servers.offered import Offered

log = logging.getLogger(__name__)


class Life:
    """Runs one server. In the loop's thread.

    Args:
        stands: told whenever it is otherwise with it.
    """

    def __init__(self, server: ToolServer, log: ServerLog, times: Times, stands: Callable[[Standing], None]) -> None:
        self._server = server
        self._log = log
        self._times = times
        self._stands = stands
        self._stop = asyncio.Event()
        self._connection: Connection | None = None

    async def run(self) -> None:
        """Until `stop` is called, or it is given up."""
        # Here, and late: the protocol's package takes a second to import.
        from core.tools.servers.connection import Connection

        loop = asyncio.get_running_loop()
        tries = 0
        while not self._stop.is_set():
            self._stands(Standing(phase=ToolServerPhase.STARTING))
            began = loop.time()
            self._connection = Connection(self._server, self._log, self._times, self._listed)
            try:
                await self._connection.run()
            except ToolServerFailed as error:
                # What it said may hold anything; the user finds it in its log.
                log.info("tool server %d failed: %s", self._server.id, error.code)
                problem, again = error.problem, error.again
            else:
                return
            finally:
                self._connection = None
            if loop.time() - began >= self._times.steady:
                tries = 0
            self._stands(Standing(phase=ToolServerPhase.FAILED, problem=problem))
            if not again or tries == len(self._times.pauses):
                return
            self._log.add(f"(It is started again in {self._times.pauses[tries]:g} seconds.)")
            try:
                await asyncio.wait_for(self._stop.wait(), self._times.pauses[tries])
            except TimeoutError:
                tries += 1

    def stop(self) -> None:
        self._stop.set()
        if self._connection is not None:
            self._connection.stop()

    async def call(self, tool: str, arguments: dict[str, Any], timeout: float) -> str:
        """See `Connection.call`."""
        if self._connection is None:
            raise ToolFailed("The server of this tool isn't running.")
        return await self._connection.call(tool, arguments, timeout)

    def _listed(self, tools: tuple[Offered, ...], version: str) -> None:
        self._stands(Standing(phase=ToolServerPhase.READY, version=version, tools=tools))
