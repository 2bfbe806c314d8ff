"""All servers of the user, as one source of tools. They live in a thread of their own, which begins with the first that is enabled."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from core.errors import InvalidRequest, NotFound
from core.protocol import Event, ToolServerChanged
from core.records import Tool, ToolServer, ToolServerId, ToolServerPhase, ToolServerState
from core.storage.tool_servers import KeptToolServers
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.servers.log import ServerLog, secrets_of
from core.tools.servers.standing import Standing
from core.tools.servers.times import Times
from core.worker import Worker

if TYPE_CHECKING:
    from core.tools.servers.lives import Lives


class ToolServers:
    """Starts, ends and lists servers, and calls their tools: a `ToolSource`. Callable from any thread, unless said otherwise.

    Args:
        changed: called when tools came, went or changed.
        accepted: told of tools that the user has looked at, and takes as they are now.
    """

    def __init__(
        self,
        storage: Worker,
        kept: KeptToolServers,
        send: Callable[[Event], None],
        *,
        changed: Callable[[], None],
        accepted: Callable[[Sequence[Tool]], None] = lambda _: None,
        times: Times | None = None,
    ) -> None:
        self._storage = storage
        self._kept = kept
        self._send = send
        self._changed = changed
        self._accepted = accepted
        self._times = times or Times()
        self._lock = threading.Lock()
        self._servers: dict[ToolServerId, ToolServer] = {}
        self._stand: dict[ToolServerId, Standing] = {}
        self._seen: dict[ToolServerId, dict[str, str] | None] = {}
        self._logs: dict[ToolServerId, ServerLog] = {}
        self._lives: Lives | None = None
        self._closed = False

    def start(self) -> None:
        """Start those that are enabled. On the storage worker."""
        for server in self._kept.all():
            self._take(server, self._kept.seen(server.id))

    def close(self) -> None:
        """End them all, with all that they have started."""
        with self._lock:
            closed, self._closed = self._closed, True
        if self._lives is not None and not closed:
            self._lives.close()

    def forget(self) -> None:
        """Nothing is kept any more: end them all."""
        with self._lock:
            gone = list(self._servers)
        for server_id in gone:
            self._drop(server_id)
        self._changed()

    def save(self, server: ToolServer) -> ToolServer:
        """Keep a server, and start it if it is enabled. On the storage worker. Raises as `KeptToolServers.save`."""
        saved = self._kept.save(server)
        self._take(saved, self._kept.seen(saved.id))
        self._changed()
        return saved

    def remove(self, server_id: ToolServerId) -> None:
        """End a server and forget it. On the storage worker. Raises NotFound."""
        self._kept.remove(server_id)
        self._drop(server_id)
        self._changed()

    def restart(self, server_id: ToolServerId) -> None:
        """End and start it. Raises NotFound; InvalidRequest: it is off."""
        server = self._server(server_id)
        if not server.enabled:
            raise InvalidRequest(
                f"“{server.name}” is switched off.", safe="Nothing was changed.", next_step="Switch it on."
            )
        with self._lock:
            seen = self._seen.get(server_id)
        self._take(server, seen)
        self._changed()

    def accept(self, server_id: ToolServerId) -> None:
        """The user has looked at its tools. On the storage worker. Raises NotFound."""
        self._server(server_id)
        with self._lock:
            tools = self._stand[server_id].tools
            if not tools:
                return  # there is nothing to look at
            seen = (self._seen.get(server_id) or {}) | {one.original: one.digest for one in tools}
        self._kept.keep_seen(server_id, seen)
        with self._lock:
            self._seen[server_id] = seen
        self._accepted([one.tool for one in tools])
        self._tell(server_id)
        self._changed()

    def log_of(self, server_id: ToolServerId) -> str:
        """The last it has written and told. Raises NotFound."""
        self._server(server_id)
        return self._logs[server_id].text()

    def states(self) -> tuple[ToolServerState, ...]:
        """How each is, in the order in which they were added."""
        with self._lock:
            return tuple(self._state(server_id) for server_id in sorted(self._servers))

    def tools(self) -> Sequence[Tool]:
        with self._lock:
            return [one.tool for server_id in sorted(self._stand) for one in self._stand[server_id].tools]

    def preview(self, name: str, arguments: dict[str, Any]) -> str:  # noqa: ARG002
        self._find(name)
        return ""  # only its server knows what a call does

    def call(self, name: str, arguments: dict[str, Any], context: CallContext) -> ToolResult:
        server_id, original = self._find(name)
        lives = self._lives
        if lives is None:
            raise ToolFailed("The server of this tool isn't running.")
        return ToolResult(text=lives.call(server_id, original, arguments, context))

    def undo(self, name: str, undo: str) -> None:  # noqa: ARG002
        raise InvalidRequest("What this tool did can't be taken back.", safe="Nothing was changed.")

    def _find(self, name: str) -> tuple[ToolServerId, str]:
        with self._lock:
            for server_id, standing in self._stand.items():
                for one in standing.tools:
                    if one.tool.name == name:
                        return server_id, one.original
        raise ToolFailed("This tool isn't there any more.")

    def _server(self, server_id: ToolServerId) -> ToolServer:
        with self._lock:
            if server_id not in self._servers:
                raise NotFound("This tool server doesn't exist any more.")
            return self._servers[server_id]

    def _state(self, server_id: ToolServerId) -> ToolServerState:
        standing, seen = self._stand[server_id], self._seen.get(server_id)
        return ToolServerState(
            server=self._servers[server_id],
            phase=standing.phase,
            problem=standing.problem,
            tools=len(standing.tools),
            version=standing.version,
            changed=seen is not None and any(seen.get(one.original) != one.digest for one in standing.tools),
        )

    def _tell(self, server_id: ToolServerId) -> None:
        with self._lock:
            if server_id not in self._servers:
                return
            state = self._state(server_id)
        self._send(ToolServerChanged(state=state))

    def _take(self, server: ToolServer, seen: dict[str, str] | None) -> None:
        """Have a server as it is now: ended first if it runs, started if it is enabled."""
        phase = ToolServerPhase.STARTING if server.enabled else ToolServerPhase.OFF
        with self._lock:
            if self._servers.get(server.id) != server:
                self._logs[server.id] = ServerLog(secrets_of(server))
            server_log = self._logs[server.id]
            self._servers[server.id] = server
            self._seen[server.id] = seen
            self._stand[server.id] = Standing(phase=phase)
        if server.enabled:
            if (lives := self._live()) is not None:
                lives.begin(server, server_log)
            return
        if self._lives is not None and not self._closed:
            self._lives.end(server.id)
        self._tell(server.id)

    def _drop(self, server_id: ToolServerId) -> None:
        with self._lock:
            for kept in (self._servers, self._seen, self._stand, self._logs):
                kept.pop(server_id, None)
        if self._lives is not None and not self._closed:
            self._lives.end(server_id)

    def _live(self) -> Lives | None:
        """What begins lives; None: the core is ending."""
        # Here, and late: most have no servers.
        from core.tools.servers.lives import Lives

        with self._lock:
            if self._lives is None and not self._closed:
                self._lives = Lives(self._times, self._stands)
            return None if self._closed else self._lives

    def _stands(self, server_id: ToolServerId, standing: Standing) -> None:
        first: dict[str, str] | None = None
        with self._lock:
            if server_id not in self._servers:
                return
            before = self._stand[server_id]
            self._stand[server_id] = standing
            if standing.tools and self._seen.get(server_id) is None:
                # Nothing was allowed of it yet.
                first = self._seen[server_id] = {one.original: one.digest for one in standing.tools}
        if first is not None:
            kept = first
            self._storage.post(lambda: self._kept.keep_seen(server_id, kept))
        if before != standing or standing.phase is ToolServerPhase.STARTING:
            self._tell(server_id)
        if before.tools != standing.tools:
            self._changed()
