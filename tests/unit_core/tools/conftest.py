"""Servers of tools over a real store, and real programs."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.protocol import Event, ToolServerChanged
from core.records import (
    ConversationId,
    MessageId,
    Tool,
    ToolServer,
    ToolServerId,
    ToolServerPhase,
    ToolServerState,
)
from core.storage.database import Database
from core.storage.tool_servers import KeptToolServers
from core.tools.base import CallContext
from core.tools.servers.servers import ToolServers
from core.tools.servers.times import Times
from core.worker import Worker

RAW = Path(__file__).parent / "raw_server.py"

QUICK = Times(start=20.0, answer=2.0, check=30.0, settle=0.05, pauses=(0.05, 0.1, 0.2), steady=60.0)


def until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came"
        threading.Event().wait(0.01)


class Running:
    """Servers, and what is heard of them."""

    def __init__(self, path: Path, times: Times = QUICK) -> None:
        self.storage = Worker("storage")
        self.database = self.storage.call(lambda: Database(path))
        self.kept = KeptToolServers(self.database)
        self.heard: queue.Queue[ToolServerState] = queue.Queue()
        self.changes = 0
        self.accepted: list[Tool] = []
        self.servers = ToolServers(
            self.storage, self.kept, self._hear, changed=self._changed, accepted=self.accepted.extend, times=times
        )

    def add(self, how: str = "well", **more: Any) -> ToolServer:
        """Add a server that behaves so."""
        more = {"name": "raw", "command": sys.executable, "arguments": (str(RAW), how), **more}
        return self.save(ToolServer(id=ToolServerId(0), **more))

    def save(self, server: ToolServer) -> ToolServer:
        return self.storage.call(lambda: self.servers.save(server))

    def state(self, name: str = "raw") -> ToolServerState:
        return next(state for state in self.servers.states() if state.server.name == name)

    def ready(self, name: str = "raw") -> ToolServerState:
        return self.reaches(ToolServerPhase.READY, name)

    def reaches(self, phase: ToolServerPhase, name: str = "raw") -> ToolServerState:
        until(lambda: self.state(name).phase is phase or self._stopped(name, phase))
        assert self.state(name).phase is phase, f"{self.state(name)}\n{self.log(name)}"
        return self.state(name)

    def log(self, name: str = "raw") -> str:
        return self.servers.log_of(self.state(name).server.id)

    def call(self, tool: str, text: str = "", *, timeout: float = 10.0, stop: threading.Event | None = None) -> str:
        return self.servers.call(f"raw__{tool}", {"text": text}, self.context(timeout, stop)).text

    def context(self, timeout: float = 10.0, stop: threading.Event | None = None) -> CallContext:
        return CallContext(
            conversation_id=ConversationId(1),
            user_message_id=MessageId(1),
            stop=stop or threading.Event(),
            timeout=timeout,
        )

    def close(self) -> None:
        self.servers.close()
        self.storage.call(self.database.close)
        self.storage.close()

    def _stopped(self, name: str, phase: ToolServerPhase) -> bool:
        return phase is ToolServerPhase.READY and self.state(name).phase is ToolServerPhase.FAILED

    def _hear(self, event: Event) -> None:
        assert isinstance(event, ToolServerChanged)
        self.heard.put(event.state)

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path / "store.db")
    try:
        yield running
    finally:
        running.close()
